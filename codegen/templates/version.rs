//! API version {{api_version}}, from `openapi/{{version}}.json`.

#[cfg(feature = "connectors")]
pub mod connectors;
pub mod operations;
pub mod resources;
pub mod types;

pub use operations as requests;
