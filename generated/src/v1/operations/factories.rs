// Generated from specs/v1/paths/factories.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/factories.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, DATA_FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v1::types;

/// List the data factories of a resource group
///
/// Lists the version 1 data factories of the resource group. If the list is longer than one page,
/// the response has a `nextLink`: send a GET to it, unchanged, to get the next page.
#[derive(Clone, Debug)]
pub struct FactoriesListByResourceGroup {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories`
pub static FACTORIES_LIST_BY_RESOURCE_GROUP: Operation = Operation {
    id: "Factories_ListByResourceGroup",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME],
    api_version: API_VERSION,
    request: None, response: Some("FactoryListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for FactoriesListByResourceGroup {
    type Body = ();
    type Output = types::FactoryListResult;
    const OPERATION: &'static Operation = &FACTORIES_LIST_BY_RESOURCE_GROUP;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name])
    }
}

impl List for FactoriesListByResourceGroup {
    type Item = types::Factory;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update a data factory
///
/// Creates the data factory, or updates an existing one. The response comes before the change is
/// complete, normally with `PendingCreation`. Send a GET to the same URL until
/// `properties.provisioningState` is `Succeeded` or `Failed`.
#[derive(Clone, Debug)]
pub struct FactoriesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Entity tag that the resource must have; otherwise the response is 412. It is in the
    /// documentation only: no response of this version had an entity tag in traffic, and the
    /// service's own client never sends this header.
    pub if_match: Option<String>,
    /// Data factory, without the properties that the service sets.
    pub body: types::Factory,
}

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
pub static FACTORIES_CREATE_OR_UPDATE: Operation = Operation {
    id: "Factories_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("Factory"), response: Some("Factory"), success: &[200, 201, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

impl Invoke for FactoriesCreateOrUpdate {
    type Body = types::Factory;
    type Output = types::Factory;
    const OPERATION: &'static Operation = &FACTORIES_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a data factory
///
/// Gets a data factory and its state. After a PUT, use it to wait for the end of the change. If the
/// data factory does not exist, Azure Resource Manager responds, with the nested error format.
#[derive(Clone, Debug)]
pub struct FactoriesGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
pub static FACTORIES_GET: Operation = Operation {
    id: "Factories_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("Factory"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for FactoriesGet {
    type Body = ();
    type Output = types::Factory;
    const OPERATION: &'static Operation = &FACTORIES_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name])
    }
}

/// Delete a data factory
///
/// Deletes the data factory and everything in it. The service returned 200 in traffic: unlike other
/// deletions, it is complete when the response arrives.
#[derive(Clone, Debug)]
pub struct FactoriesDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
pub static FACTORIES_DELETE: Operation = Operation {
    id: "Factories_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for FactoriesDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &FACTORIES_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name])
    }
}
