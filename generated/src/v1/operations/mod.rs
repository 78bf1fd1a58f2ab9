// Generated from specs/v1 by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations: for each one the request, with its arguments as fields, and its row in the
//! operation table. The request `FactoriesGet` has the row `FACTORIES_GET`.

mod activity_windows;
mod datasets;
mod factories;
mod pipelines;
mod runs;
mod slice_runs;
mod slices;

#[cfg(feature = "bodies")]
use datafactory_core::Bodies;
use datafactory_core::{Operation, PathParameter};

pub use activity_windows::*;
pub use datasets::*;
pub use factories::*;
pub use pipelines::*;
pub use runs::*;
pub use slice_runs::*;
pub use slices::*;

/// The API version that every request of these operations names.
pub const API_VERSION: &str = "2015-10-01";

/// Every operation of this API version, by path.
pub static OPERATIONS: &[&Operation] = &[
    &FACTORIES_LIST_BY_RESOURCE_GROUP,
    &FACTORIES_CREATE_OR_UPDATE,
    &FACTORIES_GET,
    &FACTORIES_DELETE,
    &ACTIVITY_WINDOWS_LIST_BY_FACTORY,
    &PIPELINES_LIST,
    &PIPELINES_CREATE_OR_UPDATE,
    &PIPELINES_GET,
    &PIPELINES_DELETE,
    &PIPELINES_PAUSE,
    &PIPELINES_RESUME,
    &PIPELINES_SET_ACTIVE_PERIOD,
    &PIPELINES_GET_OPERATION_RESULT,
    &ACTIVITY_WINDOWS_LIST_BY_PIPELINE,
    &ACTIVITY_WINDOWS_LIST_BY_ACTIVITY,
    &DATASETS_LIST,
    &DATASETS_CREATE_OR_UPDATE,
    &DATASETS_GET,
    &DATASETS_DELETE,
    &DATASETS_GET_OPERATION_RESULT,
    &DATASETS_LIST_ACTIVITY_WINDOWS,
    &SLICES_LIST,
    &SLICES_SET_STATUS,
    &SLICE_RUNS_LIST,
    &RUNS_GET,
    &RUNS_GET_LOG_INFO,
];

/// The bodies of every operation of this API version, by path.
#[cfg(feature = "bodies")]
pub static BODIES: &[Bodies] = &[
    Bodies::of::<FactoriesListByResourceGroup>(),
    Bodies::of::<FactoriesCreateOrUpdate>(),
    Bodies::of::<FactoriesGet>(),
    Bodies::of::<FactoriesDelete>(),
    Bodies::of::<ActivityWindowsListByFactory>(),
    Bodies::of::<PipelinesList>(),
    Bodies::of::<PipelinesCreateOrUpdate>(),
    Bodies::of::<PipelinesGet>(),
    Bodies::of::<PipelinesDelete>(),
    Bodies::of::<PipelinesPause>(),
    Bodies::of::<PipelinesResume>(),
    Bodies::of::<PipelinesSetActivePeriod>(),
    Bodies::of::<PipelinesGetOperationResult>(),
    Bodies::of::<ActivityWindowsListByPipeline>(),
    Bodies::of::<ActivityWindowsListByActivity>(),
    Bodies::of::<DatasetsList>(),
    Bodies::of::<DatasetsCreateOrUpdate>(),
    Bodies::of::<DatasetsGet>(),
    Bodies::of::<DatasetsDelete>(),
    Bodies::of::<DatasetsGetOperationResult>(),
    Bodies::of::<DatasetsListActivityWindows>(),
    Bodies::of::<SlicesList>(),
    Bodies::of::<SlicesSetStatus>(),
    Bodies::of::<SliceRunsList>(),
    Bodies::of::<RunsGet>(),
    Bodies::of::<RunsGetLogInfo>(),
];

/// Name of the activity within its pipeline, at most 260 characters. The documentation allows in it
/// what it allows in the name of a pipeline; the copy wizard of the portal nevertheless makes names
/// such as `Activity-0-people_csv->[dbo]_[people]`, so that nothing but the length is checked.
pub static ACTIVITY_NAME: PathParameter =
    PathParameter::new("activityName", None, Some(1), Some(260));

/// Name of the data factory: letters and digits, with single hyphens between them, at most 63
/// characters.
pub static DATA_FACTORY_NAME: PathParameter =
    PathParameter::new("dataFactoryName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), None, Some(63));

/// Name of the dataset, which older versions call a table. It starts with a letter, a digit or `_`,
/// has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and
/// `/`.
pub static DATASET_NAME: PathParameter =
    PathParameter::new("datasetName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// Identifier that the service gave to the deletion, the last segment of the address in `Location`:
/// 32 hexadecimal digits, or a `D` and a GUID.
pub static OPERATION_ID: PathParameter =
    PathParameter::new("operationId", None, Some(1), None);

/// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters and
/// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static PIPELINE_NAME: PathParameter =
    PathParameter::new("pipelineName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(` and
/// `)`, at most 1000 characters.
pub static RESOURCE_GROUP_NAME: PathParameter =
    PathParameter::new("resourceGroupName", Some("^[-\\w\\._\\(\\)]+$"), None, Some(1000));

/// Identifier of the run, the `id` that the list of the runs of a slice shows: a GUID, two numbers
/// and the name of the dataset, joined by `_`.
pub static RUN_ID: PathParameter =
    PathParameter::new("runId", None, Some(1), None);

/// Identifier of the Azure subscription, normally a GUID. The form is not checked: the service's
/// own samples use identifiers that are no GUID.
pub static SUBSCRIPTION_ID: PathParameter =
    PathParameter::new("subscriptionId", None, None, None);
