// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The operation table: what there is to know about each operation without its types.

use datafactory_core::{FinalState, NextPage, Operation, Page, PathParameter};
use http::Method;

/// The API version that every request of these operations names.
pub const API_VERSION: &str = "2015-10-01";

/// Every operation of this API version, by path.
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

/// The path parameter `activityName`.
pub static ACTIVITY_NAME: PathParameter =
    PathParameter::new("activityName", None, Some(1), Some(260));

/// The path parameter `activityTypeName`.
pub static ACTIVITY_TYPE_NAME: PathParameter =
    PathParameter::new("activityTypeName", None, Some(1), None);

/// The path parameter `computeTypeName`.
pub static COMPUTE_TYPE_NAME: PathParameter =
    PathParameter::new("computeTypeName", None, Some(1), None);

/// The path parameter `datasetName`.
pub static DATASET_NAME: PathParameter =
    PathParameter::new("datasetName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// The path parameter `dataFactoryName`.
pub static DATA_FACTORY_NAME: PathParameter =
    PathParameter::new("dataFactoryName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), None, Some(63));

/// The path parameter `gatewayName`.
pub static GATEWAY_NAME: PathParameter =
    PathParameter::new("gatewayName", None, Some(1), None);

/// The path parameter `hubName`.
pub static HUB_NAME: PathParameter =
    PathParameter::new("hubName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// The path parameter `linkedServiceName`.
pub static LINKED_SERVICE_NAME: PathParameter =
    PathParameter::new("linkedServiceName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// The path parameter `linkedServiceType`.
pub static LINKED_SERVICE_TYPE: PathParameter =
    PathParameter::new("linkedServiceType", None, Some(1), None);

/// The path parameter `operationId`.
pub static OPERATION_ID: PathParameter =
    PathParameter::new("operationId", None, Some(1), None);

/// The path parameter `pipelineName`.
pub static PIPELINE_NAME: PathParameter =
    PathParameter::new("pipelineName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// The path parameter `resourceGroupName`.
pub static RESOURCE_GROUP_NAME: PathParameter =
    PathParameter::new("resourceGroupName", Some("^[-\\w\\._\\(\\)]+$"), None, Some(1000));

/// The path parameter `runId`.
pub static RUN_ID: PathParameter =
    PathParameter::new("runId", None, Some(1), None);

/// The path parameter `subscriptionId`.
pub static SUBSCRIPTION_ID: PathParameter =
    PathParameter::new("subscriptionId", None, None, None);

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories`
pub static FACTORIES_LIST_BY_RESOURCE_GROUP: Operation = Operation {
    id: "Factories_ListByResourceGroup",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
pub static FACTORIES_CREATE_OR_UPDATE: Operation = Operation {
    id: "Factories_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
pub static FACTORIES_GET: Operation = Operation {
    id: "Factories_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
pub static FACTORIES_DELETE: Operation = Operation {
    id: "Factories_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activitywindows`
pub static ACTIVITY_WINDOWS_LIST_BY_FACTORY: Operation = Operation {
    id: "ActivityWindows_ListByFactory",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activitywindows",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value/activityWindows", next: NextPage::Post("/nextLink") }),
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes`
pub static ACTIVITY_TYPES_LIST: Operation = Operation {
    id: "ActivityTypes_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}`
pub static ACTIVITY_TYPES_CREATE_OR_UPDATE: Operation = Operation {
    id: "ActivityTypes_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &ACTIVITY_TYPE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}`
pub static ACTIVITY_TYPES_GET: Operation = Operation {
    id: "ActivityTypes_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &ACTIVITY_TYPE_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}`
pub static ACTIVITY_TYPES_DELETE: Operation = Operation {
    id: "ActivityTypes_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &ACTIVITY_TYPE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}/operationresults/{operationId}`
pub static ACTIVITY_TYPES_GET_OPERATION_RESULT: Operation = Operation {
    id: "ActivityTypes_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &ACTIVITY_TYPE_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes`
pub static COMPUTE_TYPES_LIST: Operation = Operation {
    id: "ComputeTypes_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}`
pub static COMPUTE_TYPES_CREATE_OR_UPDATE: Operation = Operation {
    id: "ComputeTypes_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &COMPUTE_TYPE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}`
pub static COMPUTE_TYPES_GET: Operation = Operation {
    id: "ComputeTypes_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &COMPUTE_TYPE_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}`
pub static COMPUTE_TYPES_DELETE: Operation = Operation {
    id: "ComputeTypes_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &COMPUTE_TYPE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}/operationresults/{operationId}`
pub static COMPUTE_TYPES_GET_OPERATION_RESULT: Operation = Operation {
    id: "ComputeTypes_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &COMPUTE_TYPE_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines`
pub static PIPELINES_LIST: Operation = Operation {
    id: "Pipelines_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
pub static PIPELINES_CREATE_OR_UPDATE: Operation = Operation {
    id: "Pipelines_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
pub static PIPELINES_GET: Operation = Operation {
    id: "Pipelines_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
pub static PIPELINES_DELETE: Operation = Operation {
    id: "Pipelines_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/pause`
pub static PIPELINES_PAUSE: Operation = Operation {
    id: "Pipelines_Pause",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/pause",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/resume`
pub static PIPELINES_RESUME: Operation = Operation {
    id: "Pipelines_Resume",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/resume",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/update`
pub static PIPELINES_SET_ACTIVE_PERIOD: Operation = Operation {
    id: "Pipelines_SetActivePeriod",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/update",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activitywindows`
pub static ACTIVITY_WINDOWS_LIST_BY_PIPELINE: Operation = Operation {
    id: "ActivityWindows_ListByPipeline",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activitywindows",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value/activityWindows", next: NextPage::Post("/nextLink") }),
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activities/{activityName}/activitywindows`
pub static ACTIVITY_WINDOWS_LIST_BY_ACTIVITY: Operation = Operation {
    id: "ActivityWindows_ListByActivity",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activities/{activityName}/activitywindows",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME, &ACTIVITY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value/activityWindows", next: NextPage::Post("/nextLink") }),
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/operationresults/{operationId}`
pub static PIPELINES_GET_OPERATION_RESULT: Operation = Operation {
    id: "Pipelines_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets`
pub static DATASETS_LIST: Operation = Operation {
    id: "Datasets_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
pub static DATASETS_CREATE_OR_UPDATE: Operation = Operation {
    id: "Datasets_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
pub static DATASETS_GET: Operation = Operation {
    id: "Datasets_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
pub static DATASETS_DELETE: Operation = Operation {
    id: "Datasets_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/activitywindows`
pub static DATASETS_LIST_ACTIVITY_WINDOWS: Operation = Operation {
    id: "Datasets_ListActivityWindows",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/activitywindows",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value/activityWindows", next: NextPage::Post("/nextLink") }),
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices`
pub static SLICES_LIST: Operation = Operation {
    id: "Slices_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices/setstatus`
pub static SLICES_SET_STATUS: Operation = Operation {
    id: "Slices_SetStatus",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices/setstatus",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/sliceruns`
pub static SLICE_RUNS_LIST: Operation = Operation {
    id: "SliceRuns_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/sliceruns",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/operationresults/{operationId}`
pub static DATASETS_GET_OPERATION_RESULT: Operation = Operation {
    id: "Datasets_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways`
pub static GATEWAYS_LIST: Operation = Operation {
    id: "Gateways_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
pub static GATEWAYS_CREATE_OR_UPDATE: Operation = Operation {
    id: "Gateways_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
pub static GATEWAYS_GET: Operation = Operation {
    id: "Gateways_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `PATCH /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
pub static GATEWAYS_UPDATE: Operation = Operation {
    id: "Gateways_Update",
    method: Method::PATCH,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
pub static GATEWAYS_DELETE: Operation = Operation {
    id: "Gateways_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/regeneratekey`
pub static GATEWAYS_REGENERATE_KEY: Operation = Operation {
    id: "Gateways_RegenerateKey",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/regeneratekey",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/connectioninfo`
pub static GATEWAYS_GET_CONNECTION_INFO: Operation = Operation {
    id: "Gateways_GetConnectionInfo",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/connectioninfo",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/listauthkeys`
pub static GATEWAYS_LIST_AUTH_KEYS: Operation = Operation {
    id: "Gateways_ListAuthKeys",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/listauthkeys",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/regenerateauthkey`
pub static GATEWAYS_REGENERATE_AUTH_KEY: Operation = Operation {
    id: "Gateways_RegenerateAuthKey",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/regenerateauthkey",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/operationresults/{operationId}`
pub static GATEWAYS_GET_OPERATION_RESULT: Operation = Operation {
    id: "Gateways_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs`
pub static HUBS_LIST: Operation = Operation {
    id: "Hubs_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}`
pub static HUBS_CREATE_OR_UPDATE: Operation = Operation {
    id: "Hubs_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &HUB_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}`
pub static HUBS_GET: Operation = Operation {
    id: "Hubs_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &HUB_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}`
pub static HUBS_DELETE: Operation = Operation {
    id: "Hubs_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &HUB_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}/operationresults/{operationId}`
pub static HUBS_GET_OPERATION_RESULT: Operation = Operation {
    id: "Hubs_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &HUB_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices`
pub static LINKED_SERVICES_LIST: Operation = Operation {
    id: "LinkedServices_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}`
pub static LINKED_SERVICES_CREATE_OR_UPDATE: Operation = Operation {
    id: "LinkedServices_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &LINKED_SERVICE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}`
pub static LINKED_SERVICES_GET: Operation = Operation {
    id: "LinkedServices_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &LINKED_SERVICE_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}`
pub static LINKED_SERVICES_DELETE: Operation = Operation {
    id: "LinkedServices_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &LINKED_SERVICE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}/operationresults/{operationId}`
pub static LINKED_SERVICES_GET_OPERATION_RESULT: Operation = Operation {
    id: "LinkedServices_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &LINKED_SERVICE_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/oauth/authorizationsession/{linkedServiceType}`
pub static O_AUTH_GET_AUTHORIZATION_SESSION: Operation = Operation {
    id: "OAuth_GetAuthorizationSession",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/oauth/authorizationsession/{linkedServiceType}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &LINKED_SERVICE_TYPE],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}`
pub static RUNS_GET: Operation = Operation {
    id: "Runs_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &RUN_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}/logInfo`
pub static RUNS_GET_LOG_INFO: Operation = Operation {
    id: "Runs_GetLogInfo",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}/logInfo",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &RUN_ID],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};
