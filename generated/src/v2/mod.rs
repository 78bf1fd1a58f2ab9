// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! API version 2018-06-01, from `openapi/v2.json`.

#[cfg(feature = "bodies")]
pub mod bodies;
mod client;
mod enums;
pub mod operations;
pub mod requests;
pub mod types;
mod unions;

pub use client::Client;
