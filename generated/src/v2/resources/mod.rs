// Generated from specs/v2/schemas by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas`, one module per file.

pub mod activities;
pub mod activities_compute;
pub mod activities_control_flow;
pub mod activities_data;
pub mod activities_ssis;
pub mod activities_web;
pub mod activity_runs;
pub mod change_data_capture;
pub mod common;
pub mod copy;
pub mod copy_sinks;
pub mod copy_sources;
pub mod credentials;
pub mod data_flow_debug_sessions;
pub mod data_flows;
pub mod datasets;
pub mod exposure_control;
pub mod factories;
pub mod format_settings;
pub mod global_parameters;
pub mod integration_runtime_ssis;
pub mod integration_runtime_status;
pub mod integration_runtimes;
pub mod linked_services;
pub mod managed_private_endpoints;
pub mod managed_virtual_networks;
pub mod operations;
pub mod pipeline_runs;
pub mod pipelines;
pub mod private_endpoint_connections;
pub mod private_link_resources;
pub mod store_settings;
pub mod trigger_runs;
pub mod triggers;
