// Generated from specs/v2/paths/factories.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/factories.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// List the data factories of a subscription
///
/// Lists the data factories of all resource groups of the subscription. While there are more, the
/// answer has a `nextLink`: a GET of that address, unchanged, gives the next page.
#[derive(Clone, Debug)]
pub struct FactoriesList {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
}

/// `GET /subscriptions/{subscriptionId}/providers/Microsoft.DataFactory/factories`
pub static FACTORIES_LIST: Operation = Operation {
    id: "Factories_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.DataFactory/factories",
    path_parameters: &[&SUBSCRIPTION_ID],
    api_version: API_VERSION,
    request: None, response: Some("FactoryListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for FactoriesList {
    type Body = ();
    type Output = types::FactoryListResponse;
    const OPERATION: &'static Operation = &FACTORIES_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id])
    }
}

impl List for FactoriesList {
    type Item = types::Factory;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// List the data factories of a resource group
///
/// Lists the data factories of the resource group. While there are more, the answer has a
/// `nextLink`: a GET of that address, unchanged, gives the next page.
#[derive(Clone, Debug)]
pub struct FactoriesListByResourceGroup {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories`
pub static FACTORIES_LIST_BY_RESOURCE_GROUP: Operation = Operation {
    id: "Factories_ListByResourceGroup",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME],
    api_version: API_VERSION,
    request: None, response: Some("FactoryListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for FactoriesListByResourceGroup {
    type Body = ();
    type Output = types::FactoryListResponse;
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

/// Create a data factory or replace its definition
///
/// Creates the data factory, or replaces the definition of one that exists. The data factory is
/// ready when the answer comes.
#[derive(Clone, Debug)]
pub struct FactoriesCreateOrUpdate {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Entity tag that the resource must have for the request to be carried out, as an answer has
    /// it in its body, or `*` for any. Without it, the request is carried out whatever the resource
    /// is now. How the service refuses is not documented.
    pub if_match: Option<String>,
    /// Definition of the data factory. What the service sets itself is left out.
    pub body: types::Factory,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
pub static FACTORIES_CREATE_OR_UPDATE: Operation = Operation {
    id: "Factories_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("Factory"), response: Some("Factory"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for FactoriesCreateOrUpdate {
    type Body = types::Factory;
    type Output = types::Factory;
    const OPERATION: &'static Operation = &FACTORIES_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a data factory
///
/// Gets the definition of a data factory together with what the service knows about it.
#[derive(Clone, Debug)]
pub struct FactoriesGet {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Entity tag of the version that the caller has already, as an answer has it in its body.
    /// While the resource still has that tag, the answer is 304 and has no body; `*` stands for any
    /// tag.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
pub static FACTORIES_GET: Operation = Operation {
    id: "Factories_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
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
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Change a data factory
///
/// Changes tags, identity or network access of a data factory. What the request leaves out stays as
/// it is.
#[derive(Clone, Debug)]
pub struct FactoriesUpdate {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// What to change.
    pub body: types::FactoryUpdateParameters,
}

/// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
pub static FACTORIES_UPDATE: Operation = Operation {
    id: "Factories_Update",
    method: Method::PATCH,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("FactoryUpdateParameters"), response: Some("Factory"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for FactoriesUpdate {
    type Body = types::FactoryUpdateParameters;
    type Output = types::Factory;
    const OPERATION: &'static Operation = &FACTORIES_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}

/// Delete a data factory
///
/// Deletes the data factory with everything in it.
#[derive(Clone, Debug)]
pub struct FactoriesDelete {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
pub static FACTORIES_DELETE: Operation = Operation {
    id: "Factories_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
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
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}
