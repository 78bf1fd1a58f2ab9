// Generated from specs/v1 by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of request and response bodies, from all files.

pub use super::resources::tables::*;
