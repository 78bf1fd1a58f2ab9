// Generated from specs/v2/paths/managed-virtual-networks.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/managed-virtual-networks.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, MANAGED_VIRTUAL_NETWORK_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID,
};
use crate::v2::types;

/// List the managed virtual networks of a data factory
///
/// Lists the managed virtual networks of the data factory. If there are more, the response has a
/// `nextLink`: a GET request to that URL, unchanged, returns the next page.
#[derive(Clone, Debug)]
pub struct ManagedVirtualNetworksListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks`
pub static MANAGED_VIRTUAL_NETWORKS_LIST_BY_FACTORY: Operation = Operation {
    id: "ManagedVirtualNetworks_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("ManagedVirtualNetworkListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for ManagedVirtualNetworksListByFactory {
    type Body = ();
    type Output = types::ManagedVirtualNetworkListResponse;
    const OPERATION: &'static Operation = &MANAGED_VIRTUAL_NETWORKS_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for ManagedVirtualNetworksListByFactory {
    type Item = types::ManagedVirtualNetworkResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update a managed virtual network
///
/// Creates the managed virtual network, or updates it if it exists. A data factory can have one,
/// named `default`. It can only be deleted together with the data factory.
#[derive(Clone, Debug)]
pub struct ManagedVirtualNetworksCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the managed virtual network, normally `default`.
    pub managed_virtual_network_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the managed virtual network. Leave out read-only properties.
    pub body: types::ManagedVirtualNetworkResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}`
pub static MANAGED_VIRTUAL_NETWORKS_CREATE_OR_UPDATE: Operation = Operation {
    id: "ManagedVirtualNetworks_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &MANAGED_VIRTUAL_NETWORK_NAME],
    api_version: API_VERSION,
    request: Some("ManagedVirtualNetworkResource"), response: Some("ManagedVirtualNetworkResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for ManagedVirtualNetworksCreateOrUpdate {
    type Body = types::ManagedVirtualNetworkResource;
    type Output = types::ManagedVirtualNetworkResource;
    const OPERATION: &'static Operation = &MANAGED_VIRTUAL_NETWORKS_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.managed_virtual_network_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a managed virtual network
///
/// Gets the managed virtual network with its definition.
#[derive(Clone, Debug)]
pub struct ManagedVirtualNetworksGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the managed virtual network, normally `default`.
    pub managed_virtual_network_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}`
pub static MANAGED_VIRTUAL_NETWORKS_GET: Operation = Operation {
    id: "ManagedVirtualNetworks_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/managedVirtualNetworks/{managedVirtualNetworkName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &MANAGED_VIRTUAL_NETWORK_NAME],
    api_version: API_VERSION,
    request: None, response: Some("ManagedVirtualNetworkResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for ManagedVirtualNetworksGet {
    type Body = ();
    type Output = types::ManagedVirtualNetworkResource;
    const OPERATION: &'static Operation = &MANAGED_VIRTUAL_NETWORKS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.managed_virtual_network_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}
