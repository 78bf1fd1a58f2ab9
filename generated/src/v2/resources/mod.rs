// Generated from specs/v2/schemas by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas`, one module for each file.

pub mod activities;
pub mod activity_runs;
pub mod common;
pub mod copy;
pub mod factories;
pub mod integration_runtimes;
pub mod pipeline_runs;
pub mod pipelines;
