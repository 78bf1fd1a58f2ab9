// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The open enums: every documented value, and one variant for all others.

use datafactory_core::{UnknownValue, open_enum};

/// How a table stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TableState {
    /// It can be read.
    Ready,
    /// It cannot be read yet.
    Waiting,
    /// It will never be read.
    Failed,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(TableState {
    Ready = "Ready",
    Waiting = "Waiting",
    Failed = "Failed",
});
