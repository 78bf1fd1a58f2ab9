// Generated from specs/v2/paths/integration-runtimes.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/integration-runtimes.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, INTEGRATION_RUNTIME_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID,
};
use crate::v2::types;

/// List the integration runtimes of a data factory
///
/// Lists the integration runtimes of the data factory with their definitions, without their status.
/// If the list is longer than one page, the response has a `nextLink`: send a GET to it, unchanged,
/// to get the next page.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes`
pub static INTEGRATION_RUNTIMES_LIST_BY_FACTORY: Operation = Operation {
    id: "IntegrationRuntimes_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for IntegrationRuntimesListByFactory {
    type Body = ();
    type Output = types::IntegrationRuntimeListResponse;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for IntegrationRuntimesListByFactory {
    type Item = types::IntegrationRuntimeResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update an integration runtime
///
/// Creates the integration runtime, or replaces its definition if it exists.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the integration runtime. Leave out read-only properties.
    pub body: types::IntegrationRuntimeResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_CREATE_OR_UPDATE: Operation = Operation {
    id: "IntegrationRuntimes_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: Some("IntegrationRuntimeResource"), response: Some("IntegrationRuntimeResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesCreateOrUpdate {
    type Body = types::IntegrationRuntimeResource;
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get an integration runtime
///
/// Gets the integration runtime with its definition, without its status.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_GET: Operation = Operation {
    id: "IntegrationRuntimes_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesGet {
    type Body = ();
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Update the update settings of a self-hosted integration runtime
///
/// Changes whether and when the service updates the software of a self-hosted integration runtime.
/// Properties that are left out keep their values.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Changes to the integration runtime.
    pub body: types::UpdateIntegrationRuntimeRequest,
}

/// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_UPDATE: Operation = Operation {
    id: "IntegrationRuntimes_Update",
    method: Method::PATCH,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: Some("UpdateIntegrationRuntimeRequest"), response: Some("IntegrationRuntimeResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesUpdate {
    type Body = types::UpdateIntegrationRuntimeRequest;
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .json(&self.body)
    }
}

/// Delete an integration runtime
///
/// Deletes the integration runtime. The service refuses with 400 while a linked service or another
/// integration runtime refers to it.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
pub static INTEGRATION_RUNTIMES_DELETE: Operation = Operation {
    id: "IntegrationRuntimes_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Get the status of an integration runtime
///
/// Gets state, nodes, versions and errors of the integration runtime. The operation changes nothing
/// and counts as a read. The request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStatus {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getStatus`
pub static INTEGRATION_RUNTIMES_GET_STATUS: Operation = Operation {
    id: "IntegrationRuntimes_GetStatus",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getStatus",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeStatusResponse"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesGetStatus {
    type Body = ();
    type Output = types::IntegrationRuntimeStatusResponse;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_GET_STATUS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Get the connection info of a self-hosted integration runtime
///
/// Gets the address and public key of a self-hosted integration runtime, with which a program on
/// its network can encrypt credentials. The operation changes nothing. The request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetConnectionInfo {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getConnectionInfo`
pub static INTEGRATION_RUNTIMES_GET_CONNECTION_INFO: Operation = Operation {
    id: "IntegrationRuntimes_GetConnectionInfo",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getConnectionInfo",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeConnectionInfo"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesGetConnectionInfo {
    type Body = ();
    type Output = types::IntegrationRuntimeConnectionInfo;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_GET_CONNECTION_INFO;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// List the authentication keys of a self-hosted integration runtime
///
/// Lists the keys with which nodes register. The operation changes nothing. The request has no
/// body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesListAuthKeys {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/listAuthKeys`
pub static INTEGRATION_RUNTIMES_LIST_AUTH_KEYS: Operation = Operation {
    id: "IntegrationRuntimes_ListAuthKeys",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/listAuthKeys",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeAuthKeys"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesListAuthKeys {
    type Body = ();
    type Output = types::IntegrationRuntimeAuthKeys;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_LIST_AUTH_KEYS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Regenerate an authentication key of a self-hosted integration runtime
///
/// Replaces one of the keys with which nodes register. The old key becomes invalid; registered
/// nodes stay registered.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesRegenerateAuthKey {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Name of the key.
    pub body: types::IntegrationRuntimeRegenerateKeyParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/regenerateAuthKey`
pub static INTEGRATION_RUNTIMES_REGENERATE_AUTH_KEY: Operation = Operation {
    id: "IntegrationRuntimes_RegenerateAuthKey",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/regenerateAuthKey",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: Some("IntegrationRuntimeRegenerateKeyParameters"), response: Some("IntegrationRuntimeAuthKeys"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesRegenerateAuthKey {
    type Body = types::IntegrationRuntimeRegenerateKeyParameters;
    type Output = types::IntegrationRuntimeAuthKeys;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_REGENERATE_AUTH_KEY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .json(&self.body)
    }
}

/// Synchronize the credentials of a self-hosted integration runtime
///
/// Copies the credentials of the dispatcher node to all other nodes and replaces those they have.
/// If the dispatcher node has none, import a backup there first. The request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesSyncCredentials {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/syncCredentials`
pub static INTEGRATION_RUNTIMES_SYNC_CREDENTIALS: Operation = Operation {
    id: "IntegrationRuntimes_SyncCredentials",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/syncCredentials",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesSyncCredentials {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_SYNC_CREDENTIALS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Get monitoring data of a self-hosted integration runtime
///
/// Gets CPU, memory, network and job metrics of each node. The operation changes nothing. The
/// request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetMonitoringData {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/monitoringData`
pub static INTEGRATION_RUNTIMES_GET_MONITORING_DATA: Operation = Operation {
    id: "IntegrationRuntimes_GetMonitoringData",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/monitoringData",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeMonitoringData"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesGetMonitoringData {
    type Body = ();
    type Output = types::IntegrationRuntimeMonitoringData;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_GET_MONITORING_DATA;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Upgrade a self-hosted integration runtime
///
/// Updates the software of the self-hosted integration runtime to the latest version, if one is
/// available. The request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesUpgrade {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/upgrade`
pub static INTEGRATION_RUNTIMES_UPGRADE: Operation = Operation {
    id: "IntegrationRuntimes_Upgrade",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/upgrade",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesUpgrade {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_UPGRADE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Remove the links of a data factory to an integration runtime
///
/// Removes all integration runtimes of another data factory that are linked to this one.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesRemoveLinks {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// The other data factory.
    pub body: types::LinkedIntegrationRuntimeRequest,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/removeLinks`
pub static INTEGRATION_RUNTIMES_REMOVE_LINKS: Operation = Operation {
    id: "IntegrationRuntimes_RemoveLinks",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/removeLinks",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: Some("LinkedIntegrationRuntimeRequest"), response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesRemoveLinks {
    type Body = types::LinkedIntegrationRuntimeRequest;
    type Output = ();
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_REMOVE_LINKS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .json(&self.body)
    }
}

/// Create a linked integration runtime
///
/// Creates an integration runtime in another data factory that is linked to this shared one. The
/// other data factory must have a managed identity.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesCreateLinkedIntegrationRuntime {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// The linked integration runtime.
    pub body: types::CreateLinkedIntegrationRuntimeRequest,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/linkedIntegrationRuntime`
pub static INTEGRATION_RUNTIMES_CREATE_LINKED_INTEGRATION_RUNTIME: Operation = Operation {
    id: "IntegrationRuntimes_CreateLinkedIntegrationRuntime",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/linkedIntegrationRuntime",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: Some("CreateLinkedIntegrationRuntimeRequest"), response: Some("IntegrationRuntimeStatusResponse"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesCreateLinkedIntegrationRuntime {
    type Body = types::CreateLinkedIntegrationRuntimeRequest;
    type Output = types::IntegrationRuntimeStatusResponse;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_CREATE_LINKED_INTEGRATION_RUNTIME;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .json(&self.body)
    }
}

/// List the outbound endpoints of an Azure-SSIS integration runtime
///
/// Lists the endpoints that an Azure-SSIS integration runtime must reach, for firewall rules.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesListOutboundNetworkDependenciesEndpoints {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/outboundNetworkDependenciesEndpoints`
pub static INTEGRATION_RUNTIMES_LIST_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS: Operation = Operation {
    id: "IntegrationRuntimes_ListOutboundNetworkDependenciesEndpoints",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/outboundNetworkDependenciesEndpoints",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeOutboundNetworkDependenciesEndpointsResponse"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimesListOutboundNetworkDependenciesEndpoints {
    type Body = ();
    type Output = types::IntegrationRuntimeOutboundNetworkDependenciesEndpointsResponse;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIMES_LIST_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}
