// Generated from specs/v2/paths/linked-services.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/linked-services.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, LINKED_SERVICE_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// List the linked services of a data factory
///
/// Lists the linked services of the data factory. If there are more, the response has a `nextLink`:
/// a GET request to that URL, unchanged, returns the next page.
#[derive(Clone, Debug)]
pub struct LinkedServicesListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/linkedservices`
pub static LINKED_SERVICES_LIST_BY_FACTORY: Operation = Operation {
    id: "LinkedServices_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/linkedservices",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("LinkedServiceListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for LinkedServicesListByFactory {
    type Body = ();
    type Output = types::LinkedServiceListResponse;
    const OPERATION: &'static Operation = &LINKED_SERVICES_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for LinkedServicesListByFactory {
    type Item = types::LinkedServiceResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update a linked service
///
/// Creates the linked service, or replaces its definition if it exists. Everything that it refers
/// to must exist already; otherwise the service refuses with 400. The service encrypts inline
/// secrets and does not return them.
#[derive(Clone, Debug)]
pub struct LinkedServicesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the linked service.
    pub linked_service_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the linked service. Leave out read-only properties.
    pub body: types::LinkedServiceResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/linkedservices/{linkedServiceName}`
pub static LINKED_SERVICES_CREATE_OR_UPDATE: Operation = Operation {
    id: "LinkedServices_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/linkedservices/{linkedServiceName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &LINKED_SERVICE_NAME],
    api_version: API_VERSION,
    request: Some("LinkedServiceResource"), response: Some("LinkedServiceResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for LinkedServicesCreateOrUpdate {
    type Body = types::LinkedServiceResource;
    type Output = types::LinkedServiceResource;
    const OPERATION: &'static Operation = &LINKED_SERVICES_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.linked_service_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a linked service
///
/// Gets the linked service with its definition.
#[derive(Clone, Debug)]
pub struct LinkedServicesGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the linked service.
    pub linked_service_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/linkedservices/{linkedServiceName}`
pub static LINKED_SERVICES_GET: Operation = Operation {
    id: "LinkedServices_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/linkedservices/{linkedServiceName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &LINKED_SERVICE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("LinkedServiceResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for LinkedServicesGet {
    type Body = ();
    type Output = types::LinkedServiceResource;
    const OPERATION: &'static Operation = &LINKED_SERVICES_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.linked_service_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Delete a linked service
///
/// Deletes the linked service. The service refuses with 400 as long as another resource refers to
/// it.
#[derive(Clone, Debug)]
pub struct LinkedServicesDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the linked service.
    pub linked_service_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/linkedservices/{linkedServiceName}`
pub static LINKED_SERVICES_DELETE: Operation = Operation {
    id: "LinkedServices_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/linkedservices/{linkedServiceName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &LINKED_SERVICE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for LinkedServicesDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &LINKED_SERVICES_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.linked_service_name])
    }
}
