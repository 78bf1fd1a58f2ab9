// Generated from specs/v1/schemas by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas`, one module per file.

pub mod tables;
