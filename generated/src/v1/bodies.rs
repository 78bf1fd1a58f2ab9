// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The types of each operation's bodies, for those who know the operation and not the types.

use datafactory_core::{Bodies, Body};

use super::{operations, types};

/// The bodies of every operation of this API version, by path.
pub static BODIES: &[Bodies] = &[
    Bodies {
        operation: &operations::FACTORIES_LIST_BY_RESOURCE_GROUP,
        request: None,
        response: Some(Body::of::<types::FactoryListResult>("FactoryListResult")),
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
        operation: &operations::FACTORIES_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::ACTIVITY_WINDOWS_LIST_BY_FACTORY,
        request: Some(Body::of::<types::ActivityWindowListParameters>("ActivityWindowListParameters")),
        response: Some(Body::of::<types::ActivityWindowListResult>("ActivityWindowListResult")),
    },
    Bodies {
        operation: &operations::ACTIVITY_TYPES_LIST,
        request: None,
        response: Some(Body::of::<types::ActivityTypeListResult>("ActivityTypeListResult")),
    },
    Bodies {
        operation: &operations::ACTIVITY_TYPES_CREATE_OR_UPDATE,
        request: Some(Body::of::<types::ActivityType>("ActivityType")),
        response: Some(Body::of::<types::ActivityType>("ActivityType")),
    },
    Bodies {
        operation: &operations::ACTIVITY_TYPES_GET,
        request: None,
        response: Some(Body::of::<types::ActivityType>("ActivityType")),
    },
    Bodies {
        operation: &operations::ACTIVITY_TYPES_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::ACTIVITY_TYPES_GET_OPERATION_RESULT,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::COMPUTE_TYPES_LIST,
        request: None,
        response: Some(Body::of::<types::ComputeTypeListResult>("ComputeTypeListResult")),
    },
    Bodies {
        operation: &operations::COMPUTE_TYPES_CREATE_OR_UPDATE,
        request: Some(Body::of::<types::ComputeType>("ComputeType")),
        response: Some(Body::of::<types::ComputeType>("ComputeType")),
    },
    Bodies {
        operation: &operations::COMPUTE_TYPES_GET,
        request: None,
        response: Some(Body::of::<types::ComputeType>("ComputeType")),
    },
    Bodies {
        operation: &operations::COMPUTE_TYPES_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::COMPUTE_TYPES_GET_OPERATION_RESULT,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::PIPELINES_LIST,
        request: None,
        response: Some(Body::of::<types::PipelineListResult>("PipelineListResult")),
    },
    Bodies {
        operation: &operations::PIPELINES_CREATE_OR_UPDATE,
        request: Some(Body::of::<types::Pipeline>("Pipeline")),
        response: Some(Body::of::<types::Pipeline>("Pipeline")),
    },
    Bodies {
        operation: &operations::PIPELINES_GET,
        request: None,
        response: Some(Body::of::<types::Pipeline>("Pipeline")),
    },
    Bodies {
        operation: &operations::PIPELINES_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::PIPELINES_PAUSE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::PIPELINES_RESUME,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::PIPELINES_SET_ACTIVE_PERIOD,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::ACTIVITY_WINDOWS_LIST_BY_PIPELINE,
        request: Some(Body::of::<types::ActivityWindowListParameters>("ActivityWindowListParameters")),
        response: Some(Body::of::<types::ActivityWindowListResult>("ActivityWindowListResult")),
    },
    Bodies {
        operation: &operations::ACTIVITY_WINDOWS_LIST_BY_ACTIVITY,
        request: Some(Body::of::<types::ActivityWindowListParameters>("ActivityWindowListParameters")),
        response: Some(Body::of::<types::ActivityWindowListResult>("ActivityWindowListResult")),
    },
    Bodies {
        operation: &operations::PIPELINES_GET_OPERATION_RESULT,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::DATASETS_LIST,
        request: None,
        response: Some(Body::of::<types::DatasetListResult>("DatasetListResult")),
    },
    Bodies {
        operation: &operations::DATASETS_CREATE_OR_UPDATE,
        request: Some(Body::of::<types::Dataset>("Dataset")),
        response: Some(Body::of::<types::Dataset>("Dataset")),
    },
    Bodies {
        operation: &operations::DATASETS_GET,
        request: None,
        response: Some(Body::of::<types::Dataset>("Dataset")),
    },
    Bodies {
        operation: &operations::DATASETS_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::DATASETS_LIST_ACTIVITY_WINDOWS,
        request: Some(Body::of::<types::ActivityWindowListParameters>("ActivityWindowListParameters")),
        response: Some(Body::of::<types::ActivityWindowListResult>("ActivityWindowListResult")),
    },
    Bodies {
        operation: &operations::SLICES_LIST,
        request: None,
        response: Some(Body::of::<types::DataSliceListResult>("DataSliceListResult")),
    },
    Bodies {
        operation: &operations::SLICES_SET_STATUS,
        request: Some(Body::of::<types::SliceStatusUpdate>("SliceStatusUpdate")),
        response: None,
    },
    Bodies {
        operation: &operations::SLICE_RUNS_LIST,
        request: None,
        response: Some(Body::of::<types::DataSliceRunListResult>("DataSliceRunListResult")),
    },
    Bodies {
        operation: &operations::DATASETS_GET_OPERATION_RESULT,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::GATEWAYS_LIST,
        request: None,
        response: Some(Body::of::<types::GatewayListResult>("GatewayListResult")),
    },
    Bodies {
        operation: &operations::GATEWAYS_CREATE_OR_UPDATE,
        request: Some(Body::of::<types::Gateway>("Gateway")),
        response: Some(Body::of::<types::Gateway>("Gateway")),
    },
    Bodies {
        operation: &operations::GATEWAYS_GET,
        request: None,
        response: Some(Body::of::<types::Gateway>("Gateway")),
    },
    Bodies {
        operation: &operations::GATEWAYS_UPDATE,
        request: Some(Body::of::<types::Gateway>("Gateway")),
        response: Some(Body::of::<types::Gateway>("Gateway")),
    },
    Bodies {
        operation: &operations::GATEWAYS_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::GATEWAYS_REGENERATE_KEY,
        request: None,
        response: Some(Body::of::<types::GatewayKey>("GatewayKey")),
    },
    Bodies {
        operation: &operations::GATEWAYS_GET_CONNECTION_INFO,
        request: None,
        response: Some(Body::of::<types::GatewayConnectionInfo>("GatewayConnectionInfo")),
    },
    Bodies {
        operation: &operations::GATEWAYS_LIST_AUTH_KEYS,
        request: None,
        response: Some(Body::of::<types::GatewayAuthKeys>("GatewayAuthKeys")),
    },
    Bodies {
        operation: &operations::GATEWAYS_REGENERATE_AUTH_KEY,
        request: Some(Body::of::<types::GatewayRegenerateAuthKeyParameters>("GatewayRegenerateAuthKeyParameters")),
        response: Some(Body::of::<types::GatewayAuthKeys>("GatewayAuthKeys")),
    },
    Bodies {
        operation: &operations::GATEWAYS_GET_OPERATION_RESULT,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::HUBS_LIST,
        request: None,
        response: Some(Body::of::<types::HubListResult>("HubListResult")),
    },
    Bodies {
        operation: &operations::HUBS_CREATE_OR_UPDATE,
        request: Some(Body::of::<types::Hub>("Hub")),
        response: Some(Body::of::<types::Hub>("Hub")),
    },
    Bodies {
        operation: &operations::HUBS_GET,
        request: None,
        response: Some(Body::of::<types::Hub>("Hub")),
    },
    Bodies {
        operation: &operations::HUBS_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::HUBS_GET_OPERATION_RESULT,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::LINKED_SERVICES_LIST,
        request: None,
        response: Some(Body::of::<types::LinkedServiceListResult>("LinkedServiceListResult")),
    },
    Bodies {
        operation: &operations::LINKED_SERVICES_CREATE_OR_UPDATE,
        request: Some(Body::of::<types::LinkedService>("LinkedService")),
        response: Some(Body::of::<types::LinkedService>("LinkedService")),
    },
    Bodies {
        operation: &operations::LINKED_SERVICES_GET,
        request: None,
        response: Some(Body::of::<types::LinkedService>("LinkedService")),
    },
    Bodies {
        operation: &operations::LINKED_SERVICES_DELETE,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::LINKED_SERVICES_GET_OPERATION_RESULT,
        request: None,
        response: None,
    },
    Bodies {
        operation: &operations::O_AUTH_GET_AUTHORIZATION_SESSION,
        request: None,
        response: Some(Body::of::<types::AuthorizationSession>("AuthorizationSession")),
    },
    Bodies {
        operation: &operations::RUNS_GET,
        request: None,
        response: Some(Body::of::<types::DataSliceRun>("DataSliceRun")),
    },
    Bodies {
        operation: &operations::RUNS_GET_LOG_INFO,
        request: None,
        response: Some(Body::of::<types::RunLogInfo>("RunLogInfo")),
    },
];
