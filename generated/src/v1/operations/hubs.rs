// Generated from specs/v1/paths/hubs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/hubs.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, DATA_FACTORY_NAME, HUB_NAME, OPERATION_ID, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID,
};
use crate::v1::types;

/// List the hubs of a data factory
///
/// Lists the hubs of the data factory. If the list is longer than one page, the response has a
/// `nextLink`: send a GET to it, unchanged, to get the next page.
#[derive(Clone, Debug)]
pub struct HubsList {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs`
pub static HUBS_LIST: Operation = Operation {
    id: "Hubs_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("HubListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for HubsList {
    type Body = ();
    type Output = types::HubListResult;
    const OPERATION: &'static Operation = &HUBS_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name])
    }
}

impl List for HubsList {
    type Item = types::Hub;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create a hub or replace its definition
///
/// Creates the hub, or replaces the settings of an existing one. The service returned `Succeeded`
/// in traffic. If the response has `PendingCreation`, the change is not complete. Send a GET to the
/// same URL until `properties.provisioningState` is `Succeeded` or `Failed`.
#[derive(Clone, Debug)]
pub struct HubsCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the hub.
    pub hub_name: String,
    /// Definition of the hub, without the properties that the service sets.
    pub body: types::Hub,
}

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}`
pub static HUBS_CREATE_OR_UPDATE: Operation = Operation {
    id: "Hubs_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &HUB_NAME],
    api_version: API_VERSION,
    request: Some("Hub"), response: Some("Hub"), success: &[200, 201],
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

impl Invoke for HubsCreateOrUpdate {
    type Body = types::Hub;
    type Output = types::Hub;
    const OPERATION: &'static Operation = &HUBS_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.hub_name])
            .json(&self.body)
    }
}

/// Get a hub
///
/// Gets the settings and the state of a hub.
#[derive(Clone, Debug)]
pub struct HubsGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the hub.
    pub hub_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}`
pub static HUBS_GET: Operation = Operation {
    id: "Hubs_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &HUB_NAME],
    api_version: API_VERSION,
    request: None, response: Some("Hub"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for HubsGet {
    type Body = ();
    type Output = types::Hub;
    const OPERATION: &'static Operation = &HUBS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.hub_name])
    }
}

/// Delete a hub
///
/// Deletes the hub. No traffic was recorded; the service's own client handles it like other
/// deletions. If the response is 202, send a GET to the URL in `Location`: it returns 202 while the
/// deletion is running, 200 or 204 when it is complete, and 409 if it failed.
#[derive(Clone, Debug)]
pub struct HubsDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the hub.
    pub hub_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}`
pub static HUBS_DELETE: Operation = Operation {
    id: "Hubs_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &HUB_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for HubsDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &HUBS_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.hub_name])
    }
}

/// Get the status of the deletion of a hub
///
/// Returns the status of the deletion once. `Location` of the deletion, or of the previous
/// response, holds the URL. A client that waits for a deletion calls this operation by itself.
#[derive(Clone, Debug)]
pub struct HubsGetOperationResult {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the hub.
    pub hub_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`.
    pub operation_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}/operationresults/{operationId}`
pub static HUBS_GET_OPERATION_RESULT: Operation = Operation {
    id: "Hubs_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &HUB_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for HubsGetOperationResult {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &HUBS_GET_OPERATION_RESULT;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.hub_name, &self.operation_id])
    }
}
