// Generated from specs/v2/paths/managed-private-endpoints.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/managed-private-endpoints.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, MANAGED_PRIVATE_ENDPOINT_NAME, MANAGED_VIRTUAL_NETWORK_NAME,
    RESOURCE_GROUP_NAME, SUBSCRIPTION_ID,
};
use crate::v2::types;

/// List the managed private endpoints of a managed virtual network
///
/// Lists the managed private endpoints of the managed virtual network. If there are more, the
/// response has a `nextLink`: a GET request to that URL, unchanged, returns the next page.
#[derive(Clone, Debug)]
pub struct ManagedPrivateEndpointsListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the managed virtual network, normally `default`.
    pub managed_virtual_network_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints`
pub static MANAGED_PRIVATE_ENDPOINTS_LIST_BY_FACTORY: Operation = Operation {
    id: "ManagedPrivateEndpoints_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &MANAGED_VIRTUAL_NETWORK_NAME],
    api_version: API_VERSION,
    request: None, response: Some("ManagedPrivateEndpointListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for ManagedPrivateEndpointsListByFactory {
    type Body = ();
    type Output = types::ManagedPrivateEndpointListResponse;
    const OPERATION: &'static Operation = &MANAGED_PRIVATE_ENDPOINTS_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.managed_virtual_network_name])
    }
}

impl List for ManagedPrivateEndpointsListByFactory {
    type Item = types::ManagedPrivateEndpointResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update a managed private endpoint
///
/// Creates the managed private endpoint, or updates it if it exists. The response comes before the
/// endpoint is ready: get the endpoint until its `provisioningState` is `Succeeded` or `Failed`.
/// The owner of the target resource must then approve the connection.
#[derive(Clone, Debug)]
pub struct ManagedPrivateEndpointsCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the managed virtual network, normally `default`.
    pub managed_virtual_network_name: String,
    /// Name of the managed private endpoint.
    pub managed_private_endpoint_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the managed private endpoint. Leave out read-only properties.
    pub body: types::ManagedPrivateEndpointResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints/{managedPrivateEndpointName}`
pub static MANAGED_PRIVATE_ENDPOINTS_CREATE_OR_UPDATE: Operation = Operation {
    id: "managedPrivateEndpoints_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints/{managedPrivateEndpointName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &MANAGED_VIRTUAL_NETWORK_NAME, &MANAGED_PRIVATE_ENDPOINT_NAME],
    api_version: API_VERSION,
    request: Some("ManagedPrivateEndpointResource"), response: Some("ManagedPrivateEndpointResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for ManagedPrivateEndpointsCreateOrUpdate {
    type Body = types::ManagedPrivateEndpointResource;
    type Output = types::ManagedPrivateEndpointResource;
    const OPERATION: &'static Operation = &MANAGED_PRIVATE_ENDPOINTS_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.managed_virtual_network_name, &self.managed_private_endpoint_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a managed private endpoint
///
/// Gets the managed private endpoint with its definition.
#[derive(Clone, Debug)]
pub struct ManagedPrivateEndpointsGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the managed virtual network, normally `default`.
    pub managed_virtual_network_name: String,
    /// Name of the managed private endpoint.
    pub managed_private_endpoint_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints/{managedPrivateEndpointName}`
pub static MANAGED_PRIVATE_ENDPOINTS_GET: Operation = Operation {
    id: "ManagedPrivateEndpoints_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints/{managedPrivateEndpointName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &MANAGED_VIRTUAL_NETWORK_NAME, &MANAGED_PRIVATE_ENDPOINT_NAME],
    api_version: API_VERSION,
    request: None, response: Some("ManagedPrivateEndpointResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for ManagedPrivateEndpointsGet {
    type Body = ();
    type Output = types::ManagedPrivateEndpointResource;
    const OPERATION: &'static Operation = &MANAGED_PRIVATE_ENDPOINTS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.managed_virtual_network_name, &self.managed_private_endpoint_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Delete a managed private endpoint
///
/// Deletes the managed private endpoint.
#[derive(Clone, Debug)]
pub struct ManagedPrivateEndpointsDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the managed virtual network, normally `default`.
    pub managed_virtual_network_name: String,
    /// Name of the managed private endpoint.
    pub managed_private_endpoint_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints/{managedPrivateEndpointName}`
pub static MANAGED_PRIVATE_ENDPOINTS_DELETE: Operation = Operation {
    id: "ManagedPrivateEndpoints_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints/{managedPrivateEndpointName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &MANAGED_VIRTUAL_NETWORK_NAME, &MANAGED_PRIVATE_ENDPOINT_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for ManagedPrivateEndpointsDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &MANAGED_PRIVATE_ENDPOINTS_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.managed_virtual_network_name, &self.managed_private_endpoint_name])
    }
}
