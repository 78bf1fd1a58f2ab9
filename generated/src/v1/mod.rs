// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! API version 2015-10-01, from `openapi/v1.json`.

#[cfg(feature = "bodies")]
pub mod bodies;
mod client;
mod enums;
pub mod operations;
pub mod requests;
pub mod types;
mod unions;

pub use client::Client;
