// Generated from specs/v2/connectors/formats by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/connectors/formats`, one module per file.

pub mod avro;
pub mod binary;
pub mod compression;
pub mod delimited_text;
pub mod excel;
pub mod iceberg;
pub mod json;
pub mod orc;
pub mod parquet;
pub mod xml;
