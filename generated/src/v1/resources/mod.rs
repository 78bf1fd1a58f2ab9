// Generated from specs/v1/schemas by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas`, one module per file.

pub mod activities;
pub mod activity_types;
pub mod activity_windows;
pub mod compute_types;
pub mod copy;
pub mod datasets;
pub mod factories;
pub mod formats;
pub mod gateways;
pub mod hubs;
pub mod linked_services;
pub mod oauth;
pub mod pipelines;
pub mod runs;
pub mod slice_runs;
pub mod slices;
pub mod type_registration;
