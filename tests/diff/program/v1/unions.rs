// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The tagged unions: every documented kind, and one variant for all others.

use datafactory_core::{UnknownObject, tagged_union};

use super::types::*;

/// Where rows come from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// A file.
    File(FileSource),
    /// A letter.
    Mail(MailSource),
    /// A page.
    Web(WebSource),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(Source by "kind" {
    File(FileSource) = "File",
    Mail(MailSource) = "Mail",
    Web(WebSource) = "Web",
});
