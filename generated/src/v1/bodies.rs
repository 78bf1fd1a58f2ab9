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
        operation: &operations::PIPELINES_GET_OPERATION_RESULT,
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
        operation: &operations::DATASETS_GET_OPERATION_RESULT,
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
