// Generated from specs/v2/paths/global-parameters.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/global-parameters.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, GLOBAL_PARAMETER_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID,
};
use crate::v2::types;

/// List the global parameters of a data factory
///
/// Lists the global parameters of the data factory. If there are more, the response has a
/// `nextLink`: a GET request to that URL, unchanged, returns the next page.
#[derive(Clone, Debug)]
pub struct GlobalParametersListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/globalParameters`
pub static GLOBAL_PARAMETERS_LIST_BY_FACTORY: Operation = Operation {
    id: "GlobalParameters_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/globalParameters",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("GlobalParameterListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for GlobalParametersListByFactory {
    type Body = ();
    type Output = types::GlobalParameterListResponse;
    const OPERATION: &'static Operation = &GLOBAL_PARAMETERS_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for GlobalParametersListByFactory {
    type Item = types::GlobalParameterResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update the global parameters
///
/// Creates the global parameters, or replaces all of them. Parameters that the request leaves out
/// are deleted.
#[derive(Clone, Debug)]
pub struct GlobalParametersCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the resource that holds the global parameters, always `default`.
    pub global_parameter_name: String,
    /// Definition of the global parameters. Leave out read-only properties.
    pub body: types::GlobalParameterResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/globalParameters/{globalParameterName}`
pub static GLOBAL_PARAMETERS_CREATE_OR_UPDATE: Operation = Operation {
    id: "GlobalParameters_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/globalParameters/{globalParameterName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &GLOBAL_PARAMETER_NAME],
    api_version: API_VERSION,
    request: Some("GlobalParameterResource"), response: Some("GlobalParameterResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for GlobalParametersCreateOrUpdate {
    type Body = types::GlobalParameterResource;
    type Output = types::GlobalParameterResource;
    const OPERATION: &'static Operation = &GLOBAL_PARAMETERS_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.global_parameter_name])
            .json(&self.body)
    }
}

/// Get the global parameters
///
/// Gets all global parameters. The name in the URL is always `default`.
#[derive(Clone, Debug)]
pub struct GlobalParametersGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the resource that holds the global parameters, always `default`.
    pub global_parameter_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/globalParameters/{globalParameterName}`
pub static GLOBAL_PARAMETERS_GET: Operation = Operation {
    id: "GlobalParameters_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/globalParameters/{globalParameterName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &GLOBAL_PARAMETER_NAME],
    api_version: API_VERSION,
    request: None, response: Some("GlobalParameterResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for GlobalParametersGet {
    type Body = ();
    type Output = types::GlobalParameterResource;
    const OPERATION: &'static Operation = &GLOBAL_PARAMETERS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.global_parameter_name])
    }
}

/// Delete the global parameters
///
/// Deletes all global parameters.
#[derive(Clone, Debug)]
pub struct GlobalParametersDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the resource that holds the global parameters, always `default`.
    pub global_parameter_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/globalParameters/{globalParameterName}`
pub static GLOBAL_PARAMETERS_DELETE: Operation = Operation {
    id: "GlobalParameters_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/globalParameters/{globalParameterName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &GLOBAL_PARAMETER_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for GlobalParametersDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &GLOBAL_PARAMETERS_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.global_parameter_name])
    }
}
