// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The operation table: what there is to know about each operation without its types.

use datafactory_core::{FinalState, NextPage, Operation, Page, PathParameter};
use http::Method;

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

/// The path parameter `factoryName`.
pub static FACTORY_NAME: PathParameter =
    PathParameter::new("factoryName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), Some(3), Some(63));

/// The path parameter `integrationRuntimeName`.
pub static INTEGRATION_RUNTIME_NAME: PathParameter =
    PathParameter::new("integrationRuntimeName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), Some(3), Some(63));

/// The path parameter `operationId`.
pub static OPERATION_ID: PathParameter =
    PathParameter::new("operationId", None, None, None);

/// The path parameter `pipelineName`.
pub static PIPELINE_NAME: PathParameter =
    PathParameter::new("pipelineName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), Some(1), Some(260));

/// The path parameter `resourceGroupName`.
pub static RESOURCE_GROUP_NAME: PathParameter =
    PathParameter::new("resourceGroupName", Some("^[-\\w\\._\\(\\)]+$"), Some(1), Some(90));

/// The path parameter `runId`.
pub static RUN_ID: PathParameter =
    PathParameter::new("runId", None, None, None);

/// The path parameter `subscriptionId`.
pub static SUBSCRIPTION_ID: PathParameter =
    PathParameter::new("subscriptionId", None, None, None);

/// `GET /subscriptions/{subscriptionId}/providers/Microsoft.DataFactory/factories`
pub static FACTORIES_LIST: Operation = Operation {
    id: "Factories_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.DataFactory/factories",
    path_parameters: &[&SUBSCRIPTION_ID],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories`
pub static FACTORIES_LIST_BY_RESOURCE_GROUP: Operation = Operation {
    id: "Factories_ListByResourceGroup",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
pub static FACTORIES_CREATE_OR_UPDATE: Operation = Operation {
    id: "Factories_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
pub static FACTORIES_GET: Operation = Operation {
    id: "Factories_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
pub static FACTORIES_UPDATE: Operation = Operation {
    id: "Factories_Update",
    method: Method::PATCH,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
pub static FACTORIES_DELETE: Operation = Operation {
    id: "Factories_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines`
pub static PIPELINES_LIST_BY_FACTORY: Operation = Operation {
    id: "Pipelines_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
pub static PIPELINES_CREATE_OR_UPDATE: Operation = Operation {
    id: "Pipelines_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
pub static PIPELINES_GET: Operation = Operation {
    id: "Pipelines_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
pub static PIPELINES_DELETE: Operation = Operation {
    id: "Pipelines_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}/createRun`
pub static PIPELINES_CREATE_RUN: Operation = Operation {
    id: "Pipelines_CreateRun",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}/createRun",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryPipelineRuns`
pub static PIPELINE_RUNS_QUERY_BY_FACTORY: Operation = Operation {
    id: "PipelineRuns_QueryByFactory",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryPipelineRuns",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::ContinuationToken("/continuationToken") }),
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}`
pub static PIPELINE_RUNS_GET: Operation = Operation {
    id: "PipelineRuns_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &RUN_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/cancel`
pub static PIPELINE_RUNS_CANCEL: Operation = Operation {
    id: "PipelineRuns_Cancel",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/cancel",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &RUN_ID],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/queryActivityruns`
pub static ACTIVITY_RUNS_QUERY_BY_PIPELINE_RUN: Operation = Operation {
    id: "ActivityRuns_QueryByPipelineRun",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/queryActivityruns",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &RUN_ID],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::ContinuationToken("/continuationToken") }),
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes`
pub static INTEGRATION_RUNTIMES_LIST_BY_FACTORY: Operation = Operation {
    id: "IntegrationRuntimes_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_CREATE_OR_UPDATE: Operation = Operation {
    id: "IntegrationRuntimes_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_GET: Operation = Operation {
    id: "IntegrationRuntimes_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_UPDATE: Operation = Operation {
    id: "IntegrationRuntimes_Update",
    method: Method::PATCH,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_DELETE: Operation = Operation {
    id: "IntegrationRuntimes_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getStatus`
pub static INTEGRATION_RUNTIMES_GET_STATUS: Operation = Operation {
    id: "IntegrationRuntimes_GetStatus",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getStatus",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start`
pub static INTEGRATION_RUNTIMES_START: Operation = Operation {
    id: "IntegrationRuntimes_Start",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::AzureAsyncOperation),
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationstatuses/{operationId}`
pub static INTEGRATION_RUNTIMES_GET_START_OPERATION_STATUS: Operation = Operation {
    id: "IntegrationRuntimes_GetStartOperationStatus",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationstatuses/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationresults/{operationId}`
pub static INTEGRATION_RUNTIMES_GET_START_OPERATION_RESULT: Operation = Operation {
    id: "IntegrationRuntimes_GetStartOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: Some(FinalState::Location),
};

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop`
pub static INTEGRATION_RUNTIMES_STOP: Operation = Operation {
    id: "IntegrationRuntimes_Stop",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::AzureAsyncOperation),
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationstatuses/{operationId}`
pub static INTEGRATION_RUNTIMES_GET_STOP_OPERATION_STATUS: Operation = Operation {
    id: "IntegrationRuntimes_GetStopOperationStatus",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationstatuses/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationresults/{operationId}`
pub static INTEGRATION_RUNTIMES_GET_STOP_OPERATION_RESULT: Operation = Operation {
    id: "IntegrationRuntimes_GetStopOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: Some(FinalState::Location),
};
