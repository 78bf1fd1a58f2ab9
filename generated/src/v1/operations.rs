// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The operation table: what there is to know about each operation without its types.

use datafactory_core::{FinalState, NextPage, Operation, Page, PathParameter};
use http::Method;

/// The API version that every request of these operations names.
pub const API_VERSION: &str = "2015-10-01";

/// Every operation of this API version, by path.
pub static OPERATIONS: &[&Operation] = &[
    &DATASETS_LIST,
    &DATASETS_DELETE,
    &DATASETS_GET,
    &DATASETS_CREATE_OR_UPDATE,
    &DATASETS_LIST_ACTIVITY_WINDOWS,
    &SLICE_RUNS_LIST,
    &SLICES_LIST,
    &SLICES_SET_STATUS,
];

/// The path parameter `datasetName`.
pub static DATASET_NAME: PathParameter =
    PathParameter::new("datasetName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), None, Some(260));

/// The path parameter `dataFactoryName`.
pub static DATA_FACTORY_NAME: PathParameter =
    PathParameter::new("dataFactoryName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), None, Some(63));

/// The path parameter `resourceGroupName`.
pub static RESOURCE_GROUP_NAME: PathParameter =
    PathParameter::new("resourceGroupName", Some("^[-\\w\\._\\(\\)]+$"), None, Some(1000));

/// The path parameter `subscriptionId`.
pub static SUBSCRIPTION_ID: PathParameter =
    PathParameter::new("subscriptionId", None, None, None);

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
