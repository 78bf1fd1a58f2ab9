// Generated from specs/v2/paths/integration-runtimes.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/integration-runtimes.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, INTEGRATION_RUNTIME_NAME, OPERATION_ID, RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
};
use crate::v2::types;

/// List the integration runtimes of a data factory
///
/// Lists the integration runtimes that are defined in the data factory. While there are more, the
/// answer has a `nextLink`: a GET of that address, unchanged, gives the next page.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesListByFactory {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes`
pub static INTEGRATION_RUNTIMES_LIST_BY_FACTORY: Operation = Operation {
    id: "IntegrationRuntimes_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for IntegrationRuntimesListByFactory {
    type Body = ();
    type Output = types::IntegrationRuntimeListResponse;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for IntegrationRuntimesListByFactory {
    type Item = types::IntegrationRuntimeResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create an integration runtime or replace its definition
///
/// Creates the integration runtime, or replaces the definition of one that exists. A managed one
/// with nodes is `Initial` afterwards and has to be started; a self-hosted one needs a node that is
/// registered with one of its keys.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesCreateOrUpdate {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Entity tag that the resource must have for the request to be carried out, as an answer has
    /// it in its body, or `*` for any. Without it, the request is carried out whatever the resource
    /// is now. How the service refuses is not documented.
    pub if_match: Option<String>,
    /// Definition of the integration runtime. What the service sets itself is left out.
    pub body: types::IntegrationRuntimeResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_CREATE_OR_UPDATE: Operation = Operation {
    id: "IntegrationRuntimes_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: Some("IntegrationRuntimeResource"), response: Some("IntegrationRuntimeResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesCreateOrUpdate {
    type Body = types::IntegrationRuntimeResource;
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get an integration runtime
///
/// Gets the definition of an integration runtime. How it stands is another operation,
/// `IntegrationRuntimes_GetStatus`.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGet {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Entity tag of the version that the caller has already, as an answer has it in its body.
    /// While the resource still has that tag, the answer is 304 and has no body; `*` stands for any
    /// tag.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_GET: Operation = Operation {
    id: "IntegrationRuntimes_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesGet {
    type Body = ();
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Change a self-hosted integration runtime
///
/// Changes how a self-hosted integration runtime is updated. What the request leaves out stays as
/// it is.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesUpdate {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// What to change.
    pub body: types::UpdateIntegrationRuntimeRequest,
}

/// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_UPDATE: Operation = Operation {
    id: "IntegrationRuntimes_Update",
    method: Method::PATCH,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: Some("UpdateIntegrationRuntimeRequest"), response: Some("IntegrationRuntimeResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesUpdate {
    type Body = types::UpdateIntegrationRuntimeRequest;
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .json(&self.body)
    }
}

/// Delete an integration runtime
///
/// Deletes the integration runtime.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesDelete {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_DELETE: Operation = Operation {
    id: "IntegrationRuntimes_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Get the status of an integration runtime
///
/// Gets how an integration runtime stands: its state, its nodes, their versions and their errors.
/// The operation only reads, although it is a POST, and counts as reading against the
/// subscription's limits. The request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStatus {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getStatus`
pub static INTEGRATION_RUNTIMES_GET_STATUS: Operation = Operation {
    id: "IntegrationRuntimes_GetStatus",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getStatus",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeStatusResponse"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesGetStatus {
    type Body = ();
    type Output = types::IntegrationRuntimeStatusResponse;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_GET_STATUS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Start a managed integration runtime
///
/// Starts the nodes of a managed integration runtime. The service was seen to answer 202 and to
/// need a minute or more; the status of the operation tells when that has ended, and its result is
/// the status of the integration runtime. The request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesStart {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
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

/// Get how far a start has come
///
/// Gets how far the start of a managed integration runtime has come. This is the address that the
/// start answers with in `Azure-AsyncOperation`. Not documented; known from traffic.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStartOperationStatus {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Identifier of the start or stop, from the address that its answer has in
    /// `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
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

/// Get what a start gave
///
/// Gets what the start of a managed integration runtime gave in the end, the status of the
/// integration runtime. This is the address that the start answers with in `Location`. Not
/// documented; known from traffic.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStartOperationResult {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Identifier of the start or stop, from the address that its answer has in
    /// `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
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
/// Stops the nodes of a managed integration runtime. The service was seen to answer 202 and to need
/// several minutes; the status of the operation tells when that has ended. The request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesStop {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
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

/// Get how far a stop has come
///
/// Gets how far the stop of a managed integration runtime has come. This is the address that the
/// stop answers with in `Azure-AsyncOperation`. Not documented; known from traffic.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStopOperationStatus {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Identifier of the start or stop, from the address that its answer has in
    /// `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
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

/// Get what a stop gave
///
/// Gets what the stop of a managed integration runtime gave in the end, which is nothing. This is
/// the address that the stop answers with in `Location`. Not documented; known from traffic.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStopOperationResult {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Identifier of the start or stop, from the address that its answer has in
    /// `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
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
