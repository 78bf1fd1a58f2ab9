// Generated from specs/v2/paths/private-endpoint-connections.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/private-endpoint-connections.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, PRIVATE_ENDPOINT_CONNECTION_NAME, RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
};
use crate::v2::types;

/// List the private endpoint connections of a data factory
///
/// Lists the connections from private endpoints to the data factory. If there are more, the
/// response has a `nextLink`: a GET request to that URL, unchanged, returns the next page.
#[derive(Clone, Debug)]
pub struct PrivateEndPointConnectionsListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/privateEndpointConnections`
pub static PRIVATE_END_POINT_CONNECTIONS_LIST_BY_FACTORY: Operation = Operation {
    id: "privateEndPointConnections_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/privateEndpointConnections",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("PrivateEndpointConnectionListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for PrivateEndPointConnectionsListByFactory {
    type Body = ();
    type Output = types::PrivateEndpointConnectionListResponse;
    const OPERATION: &'static Operation = &PRIVATE_END_POINT_CONNECTIONS_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for PrivateEndPointConnectionsListByFactory {
    type Item = types::PrivateEndpointConnectionResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Approve or reject a private endpoint connection
///
/// Approves or rejects the connection from a private endpoint. The private endpoint itself creates
/// the connection.
#[derive(Clone, Debug)]
pub struct PrivateEndpointConnectionCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the private endpoint connection.
    pub private_endpoint_connection_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// The approval or rejection.
    pub body: types::PrivateLinkConnectionApprovalRequestResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/privateEndpointConnections/{privateEndpointConnectionName}`
pub static PRIVATE_ENDPOINT_CONNECTION_CREATE_OR_UPDATE: Operation = Operation {
    id: "PrivateEndpointConnection_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/privateEndpointConnections/{privateEndpointConnectionName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PRIVATE_ENDPOINT_CONNECTION_NAME],
    api_version: API_VERSION,
    request: Some("PrivateLinkConnectionApprovalRequestResource"), response: Some("PrivateEndpointConnectionResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for PrivateEndpointConnectionCreateOrUpdate {
    type Body = types::PrivateLinkConnectionApprovalRequestResource;
    type Output = types::PrivateEndpointConnectionResource;
    const OPERATION: &'static Operation = &PRIVATE_ENDPOINT_CONNECTION_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.private_endpoint_connection_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a private endpoint connection
///
/// Gets the connection from a private endpoint to the data factory.
#[derive(Clone, Debug)]
pub struct PrivateEndpointConnectionGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the private endpoint connection.
    pub private_endpoint_connection_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/privateEndpointConnections/{privateEndpointConnectionName}`
pub static PRIVATE_ENDPOINT_CONNECTION_GET: Operation = Operation {
    id: "PrivateEndpointConnection_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/privateEndpointConnections/{privateEndpointConnectionName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PRIVATE_ENDPOINT_CONNECTION_NAME],
    api_version: API_VERSION,
    request: None, response: Some("PrivateEndpointConnectionResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for PrivateEndpointConnectionGet {
    type Body = ();
    type Output = types::PrivateEndpointConnectionResource;
    const OPERATION: &'static Operation = &PRIVATE_ENDPOINT_CONNECTION_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.private_endpoint_connection_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Delete a private endpoint connection
///
/// Deletes the connection. The private endpoint then has no access to the data factory.
#[derive(Clone, Debug)]
pub struct PrivateEndpointConnectionDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the private endpoint connection.
    pub private_endpoint_connection_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/privateEndpointConnections/{privateEndpointConnectionName}`
pub static PRIVATE_ENDPOINT_CONNECTION_DELETE: Operation = Operation {
    id: "PrivateEndpointConnection_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/privateEndpointConnections/{privateEndpointConnectionName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PRIVATE_ENDPOINT_CONNECTION_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for PrivateEndpointConnectionDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &PRIVATE_ENDPOINT_CONNECTION_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.private_endpoint_connection_name])
    }
}
