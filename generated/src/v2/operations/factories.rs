// Generated from specs/v2/paths/factories.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/factories.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, LOCATION_ID, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// List the data factories of a subscription
///
/// Lists the data factories in all resource groups of the subscription. If the list is longer than
/// one page, the response has a `nextLink`: send a GET to it, unchanged, to get the next page.
#[derive(Clone, Debug)]
pub struct FactoriesList {
    /// ID of the Azure subscription, normally a GUID.
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

/// Configure the Git repository of a data factory
///
/// Connects a data factory to a Git repository, or disconnects it.
#[derive(Clone, Debug)]
pub struct FactoriesConfigureFactoryRepo {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Azure region, by its short name, such as `westeurope`.
    pub location_id: String,
    /// The data factory and its repository.
    pub body: types::FactoryRepoUpdate,
}

/// `POST /subscriptions/{subscriptionId}/providers/Microsoft.DataFactory/locations/{locationId}/configureFactoryRepo`
pub static FACTORIES_CONFIGURE_FACTORY_REPO: Operation = Operation {
    id: "Factories_ConfigureFactoryRepo",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.DataFactory/locations/{locationId}/configureFactoryRepo",
    path_parameters: &[&SUBSCRIPTION_ID, &LOCATION_ID],
    api_version: API_VERSION,
    request: Some("FactoryRepoUpdate"), response: Some("Factory"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for FactoriesConfigureFactoryRepo {
    type Body = types::FactoryRepoUpdate;
    type Output = types::Factory;
    const OPERATION: &'static Operation = &FACTORIES_CONFIGURE_FACTORY_REPO;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.location_id])
            .json(&self.body)
    }
}

/// List the data factories of a resource group
///
/// Lists the data factories of the resource group. If the list is longer than one page, the
/// response has a `nextLink`: send a GET to it, unchanged, to get the next page.
#[derive(Clone, Debug)]
pub struct FactoriesListByResourceGroup {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
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

/// Create or update a data factory
///
/// Creates the data factory, or replaces its definition if it exists. It is ready when the response
/// arrives.
#[derive(Clone, Debug)]
pub struct FactoriesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the data factory. Leave out read-only properties.
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
/// Gets the data factory with its definition.
#[derive(Clone, Debug)]
pub struct FactoriesGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
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

/// Update tags, identity or network access of a data factory
///
/// Changes tags, identity or public network access. Properties that are left out keep their values.
#[derive(Clone, Debug)]
pub struct FactoriesUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Changes to the data factory.
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
/// Deletes the data factory and everything in it.
#[derive(Clone, Debug)]
pub struct FactoriesDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
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

/// Get a GitHub access token
///
/// Exchanges a GitHub authorization code for an access token.
#[derive(Clone, Debug)]
pub struct FactoriesGetGitHubAccessToken {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// The authorization code.
    pub body: types::GitHubAccessTokenRequest,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/getGitHubAccessToken`
pub static FACTORIES_GET_GIT_HUB_ACCESS_TOKEN: Operation = Operation {
    id: "Factories_GetGitHubAccessToken",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/getGitHubAccessToken",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("GitHubAccessTokenRequest"), response: Some("GitHubAccessTokenResponse"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for FactoriesGetGitHubAccessToken {
    type Body = types::GitHubAccessTokenRequest;
    type Output = types::GitHubAccessTokenResponse;
    const OPERATION: &'static Operation = &FACTORIES_GET_GIT_HUB_ACCESS_TOKEN;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}

/// Get access to the data plane
///
/// Gets an access token for the data plane of the data factory. The operation changes nothing.
#[derive(Clone, Debug)]
pub struct FactoriesGetDataPlaneAccess {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// What the token should allow.
    pub body: types::UserAccessPolicy,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/getDataPlaneAccess`
pub static FACTORIES_GET_DATA_PLANE_ACCESS: Operation = Operation {
    id: "Factories_GetDataPlaneAccess",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/getDataPlaneAccess",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("UserAccessPolicy"), response: Some("AccessPolicyResponse"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for FactoriesGetDataPlaneAccess {
    type Body = types::UserAccessPolicy;
    type Output = types::AccessPolicyResponse;
    const OPERATION: &'static Operation = &FACTORIES_GET_DATA_PLANE_ACCESS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}
