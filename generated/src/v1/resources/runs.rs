// Generated from specs/v1/schemas/runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/runs.yaml`.

use datafactory_core::Secret;
use serde::{Deserialize, Serialize};

/// Address of a run's logs in blob storage, with the signature that opens them to anyone who has
/// it: a secret as long as it holds.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct RunLogInfo(pub Secret);

impl std::ops::Deref for RunLogInfo {
    type Target = Secret;
    fn deref(&self) -> &Secret {
        &self.0
    }
}

impl From<RunLogInfo> for Secret {
    fn from(value: RunLogInfo) -> Self {
        value.0
    }
}

impl From<Secret> for RunLogInfo {
    fn from(value: Secret) -> Self {
        Self(value)
    }
}
