// Generated from specs/v2 by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations: for each one the request, with its arguments as fields, and its row in the
//! operation table. The request `FactoriesGet` has the row `FACTORIES_GET`.

mod activity_runs;
mod factories;
mod integration_runtimes;
mod pipeline_runs;
mod pipelines;

#[cfg(feature = "bodies")]
use datafactory_core::Bodies;
use datafactory_core::{Operation, PathParameter};

pub use activity_runs::*;
pub use factories::*;
pub use integration_runtimes::*;
pub use pipeline_runs::*;
pub use pipelines::*;

/// The API version that every request of these operations names.
pub const API_VERSION: &str = "2018-06-01";

/// Every operation of this API version, by path.
pub static OPERATIONS: &[&Operation] = &[
    &FACTORIES_LIST,
    &FACTORIES_LIST_BY_RESOURCE_GROUP,
    &FACTORIES_CREATE_OR_UPDATE,
    &FACTORIES_GET,
    &FACTORIES_UPDATE,
    &FACTORIES_DELETE,
    &PIPELINES_LIST_BY_FACTORY,
    &PIPELINES_CREATE_OR_UPDATE,
    &PIPELINES_GET,
    &PIPELINES_DELETE,
    &PIPELINES_CREATE_RUN,
    &PIPELINE_RUNS_QUERY_BY_FACTORY,
    &PIPELINE_RUNS_GET,
    &PIPELINE_RUNS_CANCEL,
    &ACTIVITY_RUNS_QUERY_BY_PIPELINE_RUN,
    &INTEGRATION_RUNTIMES_LIST_BY_FACTORY,
    &INTEGRATION_RUNTIMES_CREATE_OR_UPDATE,
    &INTEGRATION_RUNTIMES_GET,
    &INTEGRATION_RUNTIMES_UPDATE,
    &INTEGRATION_RUNTIMES_DELETE,
    &INTEGRATION_RUNTIMES_GET_STATUS,
    &INTEGRATION_RUNTIMES_START,
    &INTEGRATION_RUNTIMES_GET_START_OPERATION_STATUS,
    &INTEGRATION_RUNTIMES_GET_START_OPERATION_RESULT,
    &INTEGRATION_RUNTIMES_STOP,
    &INTEGRATION_RUNTIMES_GET_STOP_OPERATION_STATUS,
    &INTEGRATION_RUNTIMES_GET_STOP_OPERATION_RESULT,
];

/// The bodies of every operation of this API version, by path.
#[cfg(feature = "bodies")]
pub static BODIES: &[Bodies] = &[
    Bodies::of::<FactoriesList>(),
    Bodies::of::<FactoriesListByResourceGroup>(),
    Bodies::of::<FactoriesCreateOrUpdate>(),
    Bodies::of::<FactoriesGet>(),
    Bodies::of::<FactoriesUpdate>(),
    Bodies::of::<FactoriesDelete>(),
    Bodies::of::<PipelinesListByFactory>(),
    Bodies::of::<PipelinesCreateOrUpdate>(),
    Bodies::of::<PipelinesGet>(),
    Bodies::of::<PipelinesDelete>(),
    Bodies::of::<PipelinesCreateRun>(),
    Bodies::of::<PipelineRunsQueryByFactory>(),
    Bodies::of::<PipelineRunsGet>(),
    Bodies::of::<PipelineRunsCancel>(),
    Bodies::of::<ActivityRunsQueryByPipelineRun>(),
    Bodies::of::<IntegrationRuntimesListByFactory>(),
    Bodies::of::<IntegrationRuntimesCreateOrUpdate>(),
    Bodies::of::<IntegrationRuntimesGet>(),
    Bodies::of::<IntegrationRuntimesUpdate>(),
    Bodies::of::<IntegrationRuntimesDelete>(),
    Bodies::of::<IntegrationRuntimesGetStatus>(),
    Bodies::of::<IntegrationRuntimesStart>(),
    Bodies::of::<IntegrationRuntimesGetStartOperationStatus>(),
    Bodies::of::<IntegrationRuntimesGetStartOperationResult>(),
    Bodies::of::<IntegrationRuntimesStop>(),
    Bodies::of::<IntegrationRuntimesGetStopOperationStatus>(),
    Bodies::of::<IntegrationRuntimesGetStopOperationResult>(),
];

/// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
/// characters.
pub static FACTORY_NAME: PathParameter =
    PathParameter::new("factoryName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), Some(3), Some(63));

/// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to 63
/// characters.
pub static INTEGRATION_RUNTIME_NAME: PathParameter =
    PathParameter::new("integrationRuntimeName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), Some(3), Some(63));

/// Identifier of the start or stop, from the address that its answer has in `Azure-AsyncOperation`
/// and in `Location`: 32 hexadecimal digits.
pub static OPERATION_ID: PathParameter =
    PathParameter::new("operationId", None, None, None);

/// Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to 260 characters and none
/// of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static PIPELINE_NAME: PathParameter =
    PathParameter::new("pipelineName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), Some(1), Some(260));

/// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(` and
/// `)`, 1 to 90 characters.
pub static RESOURCE_GROUP_NAME: PathParameter =
    PathParameter::new("resourceGroupName", Some("^[-\\w\\._\\(\\)]+$"), Some(1), Some(90));

/// Identifier of the pipeline run, as the answer to its start has it. The service makes GUIDs; the
/// form is not checked.
pub static RUN_ID: PathParameter =
    PathParameter::new("runId", None, None, None);

/// Identifier of the Azure subscription, normally a GUID. The form is not checked: the service's
/// own samples use identifiers that are no GUID.
pub static SUBSCRIPTION_ID: PathParameter =
    PathParameter::new("subscriptionId", None, None, None);
