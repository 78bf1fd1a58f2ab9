// Generated from specs/v1/connectors/formats by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/formats`, one module per file.

pub mod avro;
pub mod json;
pub mod orc;
pub mod parquet;
pub mod text;
