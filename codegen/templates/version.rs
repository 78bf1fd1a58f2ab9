//! API version {{api_version}}, from `openapi/{{version}}.json`.

#[cfg(feature = "bodies")]
pub mod bodies;
mod client;
mod enums;
pub mod operations;
pub mod requests;
pub mod types;
mod unions;

pub use client::Client;
