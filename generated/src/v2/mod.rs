// Generated from specs/v2 by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! API version 2018-06-01, from `openapi/v2.json`.

#[cfg(feature = "connectors")]
pub mod connectors;
pub mod operations;
pub mod resources;
pub mod types;

pub use operations as requests;
