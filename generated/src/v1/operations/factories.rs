// Generated from specs/v1/paths/factories.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/factories.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, DATA_FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v1::types;

/// List the data factories of a resource group
///
/// Lists the data factories of this version in the resource group. While there are more than one
/// answer holds, it has a `nextLink`: a GET of that address, unchanged, gives the next page.
#[derive(Clone, Debug)]
pub struct FactoriesListByResourceGroup {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
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

/// Create a data factory or change its tags
///
/// Creates the data factory, or changes one that exists. The answer shows it while it is still
/// being set up, normally as `PendingCreation`; a GET of the same address tells, by
/// `properties.provisioningState`, when that has ended as `Succeeded` or `Failed`.
#[derive(Clone, Debug)]
pub struct FactoriesCreateOrUpdate {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Entity tag that the resource must have for the request to be carried out; otherwise the
    /// answer is 412. Only the documentation mentions it, in the text of that status: no answer of
    /// this version was seen to carry an entity tag, and the service's own client never sends this
    /// header.
    pub if_match: Option<String>,
    /// The data factory. What the service sets itself is left out.
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
/// Gets the data factory together with what the service knows about it. After a PUT this is also
/// the way to wait for the end. When there is no such data factory, Azure Resource Manager answers,
/// with the nested form of the error.
#[derive(Clone, Debug)]
pub struct FactoriesGet {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
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
/// Deletes the data factory. Unlike the deletion of a dataset, it was seen to be answered with 200,
/// so that there is nothing to wait for.
#[derive(Clone, Debug)]
pub struct FactoriesDelete {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
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
