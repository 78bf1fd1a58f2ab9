// Generated from specs/v2/paths/credentials.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/credentials.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, CREDENTIAL_NAME, FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// List the credentials of a data factory
///
/// Lists the credentials of the data factory. If there are more, the response has a `nextLink`: a
/// GET request to that URL, unchanged, returns the next page.
#[derive(Clone, Debug)]
pub struct CredentialOperationsListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/credentials`
pub static CREDENTIAL_OPERATIONS_LIST_BY_FACTORY: Operation = Operation {
    id: "CredentialOperations_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/credentials",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("CredentialListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for CredentialOperationsListByFactory {
    type Body = ();
    type Output = types::CredentialListResponse;
    const OPERATION: &'static Operation = &CREDENTIAL_OPERATIONS_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for CredentialOperationsListByFactory {
    type Item = types::CredentialResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update a credential
///
/// Creates the credential, or replaces its definition if it exists.
#[derive(Clone, Debug)]
pub struct CredentialOperationsCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the credential.
    pub credential_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the credential. Leave out read-only properties.
    pub body: types::CredentialResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/credentials/{credentialName}`
pub static CREDENTIAL_OPERATIONS_CREATE_OR_UPDATE: Operation = Operation {
    id: "CredentialOperations_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/credentials/{credentialName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &CREDENTIAL_NAME],
    api_version: API_VERSION,
    request: Some("CredentialResource"), response: Some("CredentialResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for CredentialOperationsCreateOrUpdate {
    type Body = types::CredentialResource;
    type Output = types::CredentialResource;
    const OPERATION: &'static Operation = &CREDENTIAL_OPERATIONS_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.credential_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a credential
///
/// Gets the credential with its definition.
#[derive(Clone, Debug)]
pub struct CredentialOperationsGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the credential.
    pub credential_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/credentials/{credentialName}`
pub static CREDENTIAL_OPERATIONS_GET: Operation = Operation {
    id: "CredentialOperations_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/credentials/{credentialName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &CREDENTIAL_NAME],
    api_version: API_VERSION,
    request: None, response: Some("CredentialResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for CredentialOperationsGet {
    type Body = ();
    type Output = types::CredentialResource;
    const OPERATION: &'static Operation = &CREDENTIAL_OPERATIONS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.credential_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Delete a credential
///
/// Deletes the credential. The service refuses with 400 as long as a linked service refers to it.
#[derive(Clone, Debug)]
pub struct CredentialOperationsDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the credential.
    pub credential_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/credentials/{credentialName}`
pub static CREDENTIAL_OPERATIONS_DELETE: Operation = Operation {
    id: "CredentialOperations_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/credentials/{credentialName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &CREDENTIAL_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for CredentialOperationsDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &CREDENTIAL_OPERATIONS_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.credential_name])
    }
}
