// Generated from specs/v1/paths/runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/runs.yaml`.

use datafactory_core::{Call, Invoke, Operation};
use http::Method;

use super::{API_VERSION, DATA_FACTORY_NAME, RESOURCE_GROUP_NAME, RUN_ID, SUBSCRIPTION_ID};
use crate::v1::types;

/// Get a run
///
/// Gets one run of a slice, by the identifier that the list of the slice's runs shows. Known from
/// the service's own client only.
#[derive(Clone, Debug)]
pub struct RunsGet {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Identifier of the run, the `id` that the list of the runs of a slice shows: a GUID, two
    /// numbers and the name of the dataset, joined by `_`.
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

/// Get the address of a run's logs
///
/// Gets an address at which the logs of the run lie in blob storage. It carries a signature that
/// opens the logs to anyone who has it. Known from the service's own client only.
#[derive(Clone, Debug)]
pub struct RunsGetLogInfo {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Identifier of the run, the `id` that the list of the runs of a slice shows: a GUID, two
    /// numbers and the name of the dataset, joined by `_`.
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
