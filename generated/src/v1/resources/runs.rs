// Generated from specs/v1/schemas/runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/runs.yaml`.

use datafactory_core::Secret;

/// Address of a run's logs in blob storage, with the signature that opens them to anyone who has
/// it: a secret as long as it holds.
pub type RunLogInfo = Secret;
