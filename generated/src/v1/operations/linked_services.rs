// Generated from specs/v1/paths/linked-services.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/linked-services.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, DATA_FACTORY_NAME, LINKED_SERVICE_NAME, OPERATION_ID, RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
};
use crate::v1::types;

/// List the linked services of a data factory
///
/// Lists the linked services of the data factory. Secrets are masked. If the list is longer than
/// one page, the response has a `nextLink`: send a GET to it, unchanged, to get the next page.
#[derive(Clone, Debug)]
pub struct LinkedServicesList {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices`
pub static LINKED_SERVICES_LIST: Operation = Operation {
    id: "LinkedServices_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("LinkedServiceListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for LinkedServicesList {
    type Body = ();
    type Output = types::LinkedServiceListResult;
    const OPERATION: &'static Operation = &LINKED_SERVICES_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name])
    }
}

impl List for LinkedServicesList {
    type Item = types::LinkedService;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create a linked service or replace its definition
///
/// Creates the linked service, or replaces the definition of an existing one. If the response has
/// `PendingCreation`, the change is not complete. Send a GET to the same URL until
/// `properties.provisioningState` is `Succeeded` or `Failed`.
#[derive(Clone, Debug)]
pub struct LinkedServicesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the linked service.
    pub linked_service_name: String,
    /// Definition of the linked service, without the properties that the service sets.
    pub body: types::LinkedService,
}

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}`
pub static LINKED_SERVICES_CREATE_OR_UPDATE: Operation = Operation {
    id: "LinkedServices_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &LINKED_SERVICE_NAME],
    api_version: API_VERSION,
    request: Some("LinkedService"), response: Some("LinkedService"), success: &[200, 201],
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

impl Invoke for LinkedServicesCreateOrUpdate {
    type Body = types::LinkedService;
    type Output = types::LinkedService;
    const OPERATION: &'static Operation = &LINKED_SERVICES_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.linked_service_name])
            .json(&self.body)
    }
}

/// Get a linked service
///
/// Gets the definition and the state of a linked service. Secrets are masked. After a PUT, use it
/// to wait for the end of the change.
#[derive(Clone, Debug)]
pub struct LinkedServicesGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the linked service.
    pub linked_service_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}`
pub static LINKED_SERVICES_GET: Operation = Operation {
    id: "LinkedServices_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &LINKED_SERVICE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("LinkedService"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for LinkedServicesGet {
    type Body = ();
    type Output = types::LinkedService;
    const OPERATION: &'static Operation = &LINKED_SERVICES_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.linked_service_name])
    }
}

/// Delete a linked service
///
/// Deletes the linked service. The service returned 202 in traffic and finished later. If the
/// response is 202, send a GET to the URL in `Location`: it returns 202 while the deletion is
/// running, 200 or 204 when it is complete, and 409 if it failed.
#[derive(Clone, Debug)]
pub struct LinkedServicesDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the linked service.
    pub linked_service_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}`
pub static LINKED_SERVICES_DELETE: Operation = Operation {
    id: "LinkedServices_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &LINKED_SERVICE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for LinkedServicesDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &LINKED_SERVICES_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.linked_service_name])
    }
}

/// Get the status of the deletion of a linked service
///
/// Returns the status of the deletion once. `Location` of the deletion, or of the previous
/// response, holds the URL. A client that waits for a deletion calls this operation by itself.
#[derive(Clone, Debug)]
pub struct LinkedServicesGetOperationResult {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the linked service.
    pub linked_service_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`.
    pub operation_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}/operationresults/{operationId}`
pub static LINKED_SERVICES_GET_OPERATION_RESULT: Operation = Operation {
    id: "LinkedServices_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &LINKED_SERVICE_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for LinkedServicesGetOperationResult {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &LINKED_SERVICES_GET_OPERATION_RESULT;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.linked_service_name, &self.operation_id])
    }
}
