// Generated from specs/v1/schemas/runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/runs.yaml`.

use datafactory_core::Secret;

/// URL of the logs of a run in blob storage. It is a secret: until it expires, its signature gives
/// anyone access to the logs.
pub type RunLogInfo = Secret;
