// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The operation table: what there is to know about each operation without its types.

use datafactory_core::{Operation, PathParameter};
use http::Method;

/// The API version that every request of these operations names.
pub const API_VERSION: &str = "2018-06-01";

/// Every operation of this API version, by path.
pub static OPERATIONS: &[&Operation] = &[
    &INTEGRATION_RUNTIMES_GET_STATUS,
    &PIPELINES_CREATE_RUN,
];

/// The path parameter `factoryName`.
pub static FACTORY_NAME: PathParameter =
    PathParameter::new("factoryName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), Some(3), Some(63));

/// The path parameter `integrationRuntimeName`.
pub static INTEGRATION_RUNTIME_NAME: PathParameter =
    PathParameter::new("integrationRuntimeName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), Some(3), Some(63));

/// The path parameter `pipelineName`.
pub static PIPELINE_NAME: PathParameter =
    PathParameter::new("pipelineName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), Some(1), Some(260));

/// The path parameter `resourceGroupName`.
pub static RESOURCE_GROUP_NAME: PathParameter =
    PathParameter::new("resourceGroupName", Some("^[-\\w\\._\\(\\)]+$"), Some(1), Some(90));

/// The path parameter `subscriptionId`.
pub static SUBSCRIPTION_ID: PathParameter =
    PathParameter::new("subscriptionId", None, None, None);

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
