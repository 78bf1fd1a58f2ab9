// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The types of each operation's bodies, for those who know the operation and not the types.

use datafactory_core::{Bodies, Body};

use super::{operations, types};

/// The bodies of every operation of this API version, by path.
pub static BODIES: &[Bodies] = &[
    Bodies {
        operation: &operations::FACTORIES_LIST,
        request: None,
        response: Some(Body::of::<types::FactoryListResponse>("FactoryListResponse")),
    },
    Bodies {
        operation: &operations::FACTORIES_LIST_BY_RESOURCE_GROUP,
        request: None,
        response: Some(Body::of::<types::FactoryListResponse>("FactoryListResponse")),
    },
    Bodies {
        operation: &operations::FACTORIES_CREATE_OR_UPDATE,
        request: Some(Body::of::<types::Factory>("Factory")),
        response: Some(Body::of::<types::Factory>("Factory")),
    },
    Bodies {
        operation: &operations::FACTORIES_GET,
        request: None,
        response: Some(Body::of::<types::Factory>("Factory")),
    },
    Bodies {
        operation: &operations::FACTORIES_UPDATE,
        request: Some(Body::of::<types::FactoryUpdateParameters>("FactoryUpdateParameters")),
        response: Some(Body::of::<types::Factory>("Factory")),
    },
    Bodies {
        operation: &operations::FACTORIES_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::PIPELINES_LIST_BY_FACTORY,
        request: None,
        response: Some(Body::of::<types::PipelineListResponse>("PipelineListResponse")),
    },
    Bodies {
        operation: &operations::PIPELINES_CREATE_OR_UPDATE,
        request: Some(Body::of::<types::PipelineResource>("PipelineResource")),
        response: Some(Body::of::<types::PipelineResource>("PipelineResource")),
    },
    Bodies {
        operation: &operations::PIPELINES_GET,
        request: None,
        response: Some(Body::of::<types::PipelineResource>("PipelineResource")),
    },
    Bodies {
        operation: &operations::PIPELINES_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::PIPELINES_CREATE_RUN,
        request: Some(Body::of::<types::PipelineRunParameters>("PipelineRunParameters")),
        response: Some(Body::of::<types::CreateRunResponse>("CreateRunResponse")),
    },
    Bodies {
        operation: &operations::PIPELINE_RUNS_QUERY_BY_FACTORY,
        request: Some(Body::of::<types::RunFilterParameters>("RunFilterParameters")),
        response: Some(Body::of::<types::PipelineRunsQueryResponse>("PipelineRunsQueryResponse")),
    },
    Bodies {
        operation: &operations::PIPELINE_RUNS_GET,
        request: None,
        response: Some(Body::of::<types::PipelineRun>("PipelineRun")),
    },
    Bodies {
        operation: &operations::PIPELINE_RUNS_CANCEL,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::ACTIVITY_RUNS_QUERY_BY_PIPELINE_RUN,
        request: Some(Body::of::<types::RunFilterParameters>("RunFilterParameters")),
        response: Some(Body::of::<types::ActivityRunsQueryResponse>("ActivityRunsQueryResponse")),
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_LIST_BY_FACTORY,
        request: None,
        response: Some(Body::of::<types::IntegrationRuntimeListResponse>("IntegrationRuntimeListResponse")),
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_CREATE_OR_UPDATE,
        request: Some(Body::of::<types::IntegrationRuntimeResource>("IntegrationRuntimeResource")),
        response: Some(Body::of::<types::IntegrationRuntimeResource>("IntegrationRuntimeResource")),
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_GET,
        request: None,
        response: Some(Body::of::<types::IntegrationRuntimeResource>("IntegrationRuntimeResource")),
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_UPDATE,
        request: Some(Body::of::<types::UpdateIntegrationRuntimeRequest>("UpdateIntegrationRuntimeRequest")),
        response: Some(Body::of::<types::IntegrationRuntimeResource>("IntegrationRuntimeResource")),
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_GET_STATUS,
        request: None,
        response: Some(Body::of::<types::IntegrationRuntimeStatusResponse>("IntegrationRuntimeStatusResponse")),
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_START,
        request: None,
        response: Some(Body::of::<types::IntegrationRuntimeStatusResponse>("IntegrationRuntimeStatusResponse")),
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_GET_START_OPERATION_STATUS,
        request: None,
        response: Some(Body::of::<types::IntegrationRuntimeOperationStatus>("IntegrationRuntimeOperationStatus")),
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_GET_START_OPERATION_RESULT,
        request: None,
        response: Some(Body::of::<types::IntegrationRuntimeStatusResponse>("IntegrationRuntimeStatusResponse")),
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_STOP,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_GET_STOP_OPERATION_STATUS,
        request: None,
        response: Some(Body::of::<types::IntegrationRuntimeOperationStatus>("IntegrationRuntimeOperationStatus")),
    },
    Bodies {
        operation: &operations::INTEGRATION_RUNTIMES_GET_STOP_OPERATION_RESULT,
        request: None,
        response: None,
    },
];
