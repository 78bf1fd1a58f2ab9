// Generated from specs/v2/paths/integration-runtime-interactive-query.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/integration-runtime-interactive-query.yaml`.

use datafactory_core::{Call, FinalState, Invoke, Operation};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, INTEGRATION_RUNTIME_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID,
};
use crate::v2::types;

/// Enable interactive authoring
///
/// Enables interactive authoring, such as data preview and connection tests, for a managed
/// integration runtime in a managed virtual network.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeEnableInteractiveQuery {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Settings for interactive authoring.
    pub body: types::EnableInteractiveQueryRequest,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/enableInteractiveQuery`
pub static INTEGRATION_RUNTIME_ENABLE_INTERACTIVE_QUERY: Operation = Operation {
    id: "IntegrationRuntime_EnableInteractiveQuery",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/enableInteractiveQuery",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: Some("EnableInteractiveQueryRequest"), response: Some("IntegrationRuntimeResource"), success: &[200, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::AzureAsyncOperation),
};

impl Invoke for IntegrationRuntimeEnableInteractiveQuery {
    type Body = types::EnableInteractiveQueryRequest;
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIME_ENABLE_INTERACTIVE_QUERY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .json(&self.body)
    }
}

/// Disable interactive authoring
///
/// Disables interactive authoring for a managed integration runtime. The request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeDisableInteractiveQuery {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/disableInteractiveQuery`
pub static INTEGRATION_RUNTIME_DISABLE_INTERACTIVE_QUERY: Operation = Operation {
    id: "IntegrationRuntime_DisableInteractiveQuery",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/disableInteractiveQuery",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeResource"), success: &[200, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::AzureAsyncOperation),
};

impl Invoke for IntegrationRuntimeDisableInteractiveQuery {
    type Body = ();
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIME_DISABLE_INTERACTIVE_QUERY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}
