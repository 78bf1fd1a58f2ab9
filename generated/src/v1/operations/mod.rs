// Generated from specs/v1 by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations: for each one the request, with its arguments as fields, and its entry in the
//! operation table. The entry of the request `FactoriesGet` is `FACTORIES_GET`.

mod activity_types;
mod activity_windows;
mod compute_types;
mod datasets;
mod factories;
mod gateways;
mod hubs;
mod linked_services;
mod oauth;
mod pipelines;
mod runs;
mod slice_runs;
mod slices;

#[cfg(feature = "bodies")]
use datafactory_core::Bodies;
use datafactory_core::{Operation, PathParameter};

pub use activity_types::*;
pub use activity_windows::*;
pub use compute_types::*;
pub use datasets::*;
pub use factories::*;
pub use gateways::*;
pub use hubs::*;
pub use linked_services::*;
pub use oauth::*;
pub use pipelines::*;
pub use runs::*;
pub use slice_runs::*;
pub use slices::*;

/// The API version that the requests send.
pub const API_VERSION: &str = "2015-10-01";

/// All operations of this API version, sorted by path.
pub static OPERATIONS: &[&Operation] = &[
    &FACTORIES_LIST_BY_RESOURCE_GROUP,
    &FACTORIES_CREATE_OR_UPDATE,
    &FACTORIES_GET,
    &FACTORIES_DELETE,
    &ACTIVITY_WINDOWS_LIST_BY_FACTORY,
    &ACTIVITY_TYPES_LIST,
    &ACTIVITY_TYPES_CREATE_OR_UPDATE,
    &ACTIVITY_TYPES_GET,
    &ACTIVITY_TYPES_DELETE,
    &ACTIVITY_TYPES_GET_OPERATION_RESULT,
    &COMPUTE_TYPES_LIST,
    &COMPUTE_TYPES_CREATE_OR_UPDATE,
    &COMPUTE_TYPES_GET,
    &COMPUTE_TYPES_DELETE,
    &COMPUTE_TYPES_GET_OPERATION_RESULT,
    &PIPELINES_LIST,
    &PIPELINES_CREATE_OR_UPDATE,
    &PIPELINES_GET,
    &PIPELINES_DELETE,
    &PIPELINES_PAUSE,
    &PIPELINES_RESUME,
    &PIPELINES_SET_ACTIVE_PERIOD,
    &ACTIVITY_WINDOWS_LIST_BY_PIPELINE,
    &ACTIVITY_WINDOWS_LIST_BY_ACTIVITY,
    &PIPELINES_GET_OPERATION_RESULT,
    &DATASETS_LIST,
    &DATASETS_CREATE_OR_UPDATE,
    &DATASETS_GET,
    &DATASETS_DELETE,
    &DATASETS_LIST_ACTIVITY_WINDOWS,
    &SLICES_LIST,
    &SLICES_SET_STATUS,
    &SLICE_RUNS_LIST,
    &DATASETS_GET_OPERATION_RESULT,
    &GATEWAYS_LIST,
    &GATEWAYS_CREATE_OR_UPDATE,
    &GATEWAYS_GET,
    &GATEWAYS_UPDATE,
    &GATEWAYS_DELETE,
    &GATEWAYS_REGENERATE_KEY,
    &GATEWAYS_GET_CONNECTION_INFO,
    &GATEWAYS_LIST_AUTH_KEYS,
    &GATEWAYS_REGENERATE_AUTH_KEY,
    &GATEWAYS_GET_OPERATION_RESULT,
    &HUBS_LIST,
    &HUBS_CREATE_OR_UPDATE,
    &HUBS_GET,
    &HUBS_DELETE,
    &HUBS_GET_OPERATION_RESULT,
    &LINKED_SERVICES_LIST,
    &LINKED_SERVICES_CREATE_OR_UPDATE,
    &LINKED_SERVICES_GET,
    &LINKED_SERVICES_DELETE,
    &LINKED_SERVICES_GET_OPERATION_RESULT,
    &O_AUTH_GET_AUTHORIZATION_SESSION,
    &RUNS_GET,
    &RUNS_GET_LOG_INFO,
];

/// The body types of all operations of this API version, sorted by path.
#[cfg(feature = "bodies")]
pub static BODIES: &[Bodies] = &[
    Bodies::of::<FactoriesListByResourceGroup>(),
    Bodies::of::<FactoriesCreateOrUpdate>(),
    Bodies::of::<FactoriesGet>(),
    Bodies::of::<FactoriesDelete>(),
    Bodies::of::<ActivityWindowsListByFactory>(),
    Bodies::of::<ActivityTypesList>(),
    Bodies::of::<ActivityTypesCreateOrUpdate>(),
    Bodies::of::<ActivityTypesGet>(),
    Bodies::of::<ActivityTypesDelete>(),
    Bodies::of::<ActivityTypesGetOperationResult>(),
    Bodies::of::<ComputeTypesList>(),
    Bodies::of::<ComputeTypesCreateOrUpdate>(),
    Bodies::of::<ComputeTypesGet>(),
    Bodies::of::<ComputeTypesDelete>(),
    Bodies::of::<ComputeTypesGetOperationResult>(),
    Bodies::of::<PipelinesList>(),
    Bodies::of::<PipelinesCreateOrUpdate>(),
    Bodies::of::<PipelinesGet>(),
    Bodies::of::<PipelinesDelete>(),
    Bodies::of::<PipelinesPause>(),
    Bodies::of::<PipelinesResume>(),
    Bodies::of::<PipelinesSetActivePeriod>(),
    Bodies::of::<ActivityWindowsListByPipeline>(),
    Bodies::of::<ActivityWindowsListByActivity>(),
    Bodies::of::<PipelinesGetOperationResult>(),
    Bodies::of::<DatasetsList>(),
    Bodies::of::<DatasetsCreateOrUpdate>(),
    Bodies::of::<DatasetsGet>(),
    Bodies::of::<DatasetsDelete>(),
    Bodies::of::<DatasetsListActivityWindows>(),
    Bodies::of::<SlicesList>(),
    Bodies::of::<SlicesSetStatus>(),
    Bodies::of::<SliceRunsList>(),
    Bodies::of::<DatasetsGetOperationResult>(),
    Bodies::of::<GatewaysList>(),
    Bodies::of::<GatewaysCreateOrUpdate>(),
    Bodies::of::<GatewaysGet>(),
    Bodies::of::<GatewaysUpdate>(),
    Bodies::of::<GatewaysDelete>(),
    Bodies::of::<GatewaysRegenerateKey>(),
    Bodies::of::<GatewaysGetConnectionInfo>(),
    Bodies::of::<GatewaysListAuthKeys>(),
    Bodies::of::<GatewaysRegenerateAuthKey>(),
    Bodies::of::<GatewaysGetOperationResult>(),
    Bodies::of::<HubsList>(),
    Bodies::of::<HubsCreateOrUpdate>(),
    Bodies::of::<HubsGet>(),
    Bodies::of::<HubsDelete>(),
    Bodies::of::<HubsGetOperationResult>(),
    Bodies::of::<LinkedServicesList>(),
    Bodies::of::<LinkedServicesCreateOrUpdate>(),
    Bodies::of::<LinkedServicesGet>(),
    Bodies::of::<LinkedServicesDelete>(),
    Bodies::of::<LinkedServicesGetOperationResult>(),
    Bodies::of::<OAuthGetAuthorizationSession>(),
    Bodies::of::<RunsGet>(),
    Bodies::of::<RunsGetLogInfo>(),
];

/// Name of the activity in its pipeline, at most 260 characters. The documentation has the rules of
/// pipeline names, but the Copy wizard creates names such as
/// `Activity-0-people_csv->[dbo]_[people]`, so the client checks only the length.
pub static ACTIVITY_NAME: PathParameter =
    PathParameter::new("activityName", None, Some(1), Some(260));

/// Name of the activity type. The service's own client does not check it.
pub static ACTIVITY_TYPE_NAME: PathParameter =
    PathParameter::new("activityTypeName", None, Some(1), None);

/// Name of the compute type. The service's own client does not check it.
pub static COMPUTE_TYPE_NAME: PathParameter =
    PathParameter::new("computeTypeName", None, Some(1), None);

/// Name of the data factory: letters and digits with single hyphens between them, at most 63
/// characters.
pub static DATA_FACTORY_NAME: PathParameter =
    PathParameter::new("dataFactoryName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), None, Some(63));

/// Name of the dataset, called table in older versions. It starts with a letter, a digit or `_`,
/// has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?`
/// and `/`.
pub static DATASET_NAME: PathParameter =
    PathParameter::new("datasetName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// Name of the gateway. The service's own client does not check it.
pub static GATEWAY_NAME: PathParameter =
    PathParameter::new("gatewayName", None, Some(1), None);

/// Name of the hub. It starts with a letter, a digit or `_`, has at most 260 characters, and none
/// of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static HUB_NAME: PathParameter =
    PathParameter::new("hubName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// Name of the linked service. It starts with a letter, a digit or `_`, has at most 260 characters,
/// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static LINKED_SERVICE_NAME: PathParameter =
    PathParameter::new("linkedServiceName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// Type of the linked service to authorize, such as `AzureDataLakeStore` or
/// `AzureDataLakeAnalytics`.
pub static LINKED_SERVICE_TYPE: PathParameter =
    PathParameter::new("linkedServiceType", None, Some(1), None);

/// ID of the deletion, set by the service: the last segment of the URL in `Location`. It has 32
/// hexadecimal digits, or `D` and a GUID.
pub static OPERATION_ID: PathParameter =
    PathParameter::new("operationId", None, Some(1), None);

/// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters, and
/// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static PIPELINE_NAME: PathParameter =
    PathParameter::new("pipelineName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`, at
/// most 1000 characters.
pub static RESOURCE_GROUP_NAME: PathParameter =
    PathParameter::new("resourceGroupName", Some("^[-\\w\\._\\(\\)]+$"), None, Some(1000));

/// ID of the run: `id` in the list of the runs of a slice. It is a GUID, two numbers and the
/// dataset name, joined by `_`.
pub static RUN_ID: PathParameter =
    PathParameter::new("runId", None, Some(1), None);

/// ID of the Azure subscription, normally a GUID. The client does not check the format, because the
/// service's own samples contain IDs that are not GUIDs.
pub static SUBSCRIPTION_ID: PathParameter =
    PathParameter::new("subscriptionId", None, None, None);
