// Generated from specs/v1 by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! API version 2015-10-01, from `openapi/v1.json`.

#[cfg(feature = "connectors")]
pub mod connectors;
pub mod operations;
pub mod resources;
pub mod types;

pub use operations as requests;
