// Generated from specs/v1/schemas by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas`, one module for each file.

pub mod activity_windows;
pub mod datasets;
pub mod factories;
pub mod pipelines;
pub mod runs;
pub mod slice_runs;
pub mod slices;
