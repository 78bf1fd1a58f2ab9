// Generated from specs/v2/paths/integration-runtime-start-stop.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/integration-runtime-start-stop.yaml`.

use datafactory_core::{Call, FinalState, Invoke, Operation};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, INTEGRATION_RUNTIME_NAME, OPERATION_ID, RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
};
use crate::v2::types;

/// Start a managed integration runtime
///
/// Starts the nodes of a managed integration runtime. In traffic, the service returns 202 and the
/// start takes a minute or more. The result is the status of the integration runtime. The request
/// has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesStart {
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

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start`
pub static INTEGRATION_RUNTIMES_START: Operation = Operation {
    id: "IntegrationRuntimes_Start",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeStatusResponse"), success: &[200, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::AzureAsyncOperation),
};

impl Invoke for IntegrationRuntimesStart {
    type Body = ();
    type Output = types::IntegrationRuntimeStatusResponse;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_START;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Get the status of a start
///
/// Gets the status of the start of a managed integration runtime. The start returns this URL in
/// `Azure-AsyncOperation`. Undocumented; present in traffic.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStartOperationStatus {
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
    /// ID of the start or stop, from the URL in `Azure-AsyncOperation` or `Location`: 32
    /// hexadecimal digits.
    pub operation_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationstatuses/{operationId}`
pub static INTEGRATION_RUNTIMES_GET_START_OPERATION_STATUS: Operation = Operation {
    id: "IntegrationRuntimes_GetStartOperationStatus",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationstatuses/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeOperationStatus"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesGetStartOperationStatus {
    type Body = ();
    type Output = types::IntegrationRuntimeOperationStatus;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_GET_START_OPERATION_STATUS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name, &self.operation_id])
    }
}

/// Get the result of a start
///
/// Gets the result of the start of a managed integration runtime, which is its status. The start
/// returns this URL in `Location`. Undocumented; present in traffic.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStartOperationResult {
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
    /// ID of the start or stop, from the URL in `Azure-AsyncOperation` or `Location`: 32
    /// hexadecimal digits.
    pub operation_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationresults/{operationId}`
pub static INTEGRATION_RUNTIMES_GET_START_OPERATION_RESULT: Operation = Operation {
    id: "IntegrationRuntimes_GetStartOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeStatusResponse"), success: &[200, 202],
    safe: true,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for IntegrationRuntimesGetStartOperationResult {
    type Body = ();
    type Output = types::IntegrationRuntimeStatusResponse;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_GET_START_OPERATION_RESULT;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name, &self.operation_id])
    }
}

/// Stop a managed integration runtime
///
/// Stops the nodes of a managed integration runtime. In traffic, the service returns 202 and the
/// stop takes several minutes. The request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesStop {
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

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop`
pub static INTEGRATION_RUNTIMES_STOP: Operation = Operation {
    id: "IntegrationRuntimes_Stop",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::AzureAsyncOperation),
};

impl Invoke for IntegrationRuntimesStop {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_STOP;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Get the status of a stop
///
/// Gets the status of the stop of a managed integration runtime. The stop returns this URL in
/// `Azure-AsyncOperation`. Undocumented; present in traffic.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStopOperationStatus {
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
    /// ID of the start or stop, from the URL in `Azure-AsyncOperation` or `Location`: 32
    /// hexadecimal digits.
    pub operation_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationstatuses/{operationId}`
pub static INTEGRATION_RUNTIMES_GET_STOP_OPERATION_STATUS: Operation = Operation {
    id: "IntegrationRuntimes_GetStopOperationStatus",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationstatuses/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeOperationStatus"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesGetStopOperationStatus {
    type Body = ();
    type Output = types::IntegrationRuntimeOperationStatus;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_GET_STOP_OPERATION_STATUS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name, &self.operation_id])
    }
}

/// Get the result of a stop
///
/// Tells whether the stop of a managed integration runtime has ended; it has no result. The stop
/// returns this URL in `Location`. Undocumented; present in traffic.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStopOperationResult {
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
    /// ID of the start or stop, from the URL in `Azure-AsyncOperation` or `Location`: 32
    /// hexadecimal digits.
    pub operation_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationresults/{operationId}`
pub static INTEGRATION_RUNTIMES_GET_STOP_OPERATION_RESULT: Operation = Operation {
    id: "IntegrationRuntimes_GetStopOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202],
    safe: true,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for IntegrationRuntimesGetStopOperationResult {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_GET_STOP_OPERATION_RESULT;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name, &self.operation_id])
    }
}
