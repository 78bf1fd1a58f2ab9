// Generated from specs/v1/paths/runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/runs.yaml`.

use datafactory_core::{Call, Invoke, Operation};
use http::Method;

use super::{API_VERSION, DATA_FACTORY_NAME, RESOURCE_GROUP_NAME, RUN_ID, SUBSCRIPTION_ID};
use crate::v1::types;

/// Get a run
///
/// Gets one slice run by its ID. Only the service's own client describes this operation.
#[derive(Clone, Debug)]
pub struct RunsGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// ID of the run: `id` in the list of the runs of a slice.
    pub run_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}`
pub static RUNS_GET: Operation = Operation {
    id: "Runs_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &RUN_ID],
    api_version: API_VERSION,
    request: None, response: Some("DataSliceRun"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for RunsGet {
    type Body = ();
    type Output = types::DataSliceRun;
    const OPERATION: &'static Operation = &RUNS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.run_id])
    }
}

/// Get the URL of the logs of a run
///
/// Gets the URL of the logs in blob storage. Its signature gives anyone access to the logs. Only
/// the service's own client describes this operation.
#[derive(Clone, Debug)]
pub struct RunsGetLogInfo {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// ID of the run: `id` in the list of the runs of a slice.
    pub run_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}/logInfo`
pub static RUNS_GET_LOG_INFO: Operation = Operation {
    id: "Runs_GetLogInfo",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}/logInfo",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &RUN_ID],
    api_version: API_VERSION,
    request: None, response: Some("RunLogInfo"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for RunsGetLogInfo {
    type Body = ();
    type Output = types::RunLogInfo;
    const OPERATION: &'static Operation = &RUNS_GET_LOG_INFO;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.run_id])
    }
}
