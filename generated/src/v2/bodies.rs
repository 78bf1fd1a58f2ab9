// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The types of each operation's bodies, for those who know the operation and not the types.

use datafactory_core::{Bodies, Body};

use super::{operations, types};

/// The bodies of every operation of this API version, by path.
pub static BODIES: &[Bodies] = &[
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_GET_STATUS,
        request: None,
        response: Some(Body::of::<types::IntegrationRuntimeStatusResponse>("IntegrationRuntimeStatusResponse")),
    },
    Bodies {
        operation: &operations::PIPELINES_CREATE_RUN,
        request: Some(Body::of::<types::PipelineRunParameters>("PipelineRunParameters")),
        response: Some(Body::of::<types::CreateRunResponse>("CreateRunResponse")),
    },
];
