// Generated from specs/v2/paths/integration-runtime-nodes.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/integration-runtime-nodes.yaml`.

use datafactory_core::{Call, Invoke, Operation};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, INTEGRATION_RUNTIME_NAME, NODE_NAME, RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
};
use crate::v2::types;

/// Get a node of a self-hosted integration runtime
///
/// Gets the status of the node.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeNodesGet {
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
    /// Name of the node: letters, digits, `_` and `-`, with a letter or digit at the start, 1 to
    /// 150 characters.
    pub node_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}`
pub static INTEGRATION_RUNTIME_NODES_GET: Operation = Operation {
    id: "IntegrationRuntimeNodes_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &NODE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("SelfHostedIntegrationRuntimeNode"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimeNodesGet {
    type Body = ();
    type Output = types::SelfHostedIntegrationRuntimeNode;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIME_NODES_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name, &self.node_name])
    }
}

/// Update a node of a self-hosted integration runtime
///
/// Changes how many jobs the node runs in parallel.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeNodesUpdate {
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
    /// Name of the node: letters, digits, `_` and `-`, with a letter or digit at the start, 1 to
    /// 150 characters.
    pub node_name: String,
    /// Changes to the node.
    pub body: types::UpdateIntegrationRuntimeNodeRequest,
}

/// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}`
pub static INTEGRATION_RUNTIME_NODES_UPDATE: Operation = Operation {
    id: "IntegrationRuntimeNodes_Update",
    method: Method::PATCH,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &NODE_NAME],
    api_version: API_VERSION,
    request: Some("UpdateIntegrationRuntimeNodeRequest"), response: Some("SelfHostedIntegrationRuntimeNode"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimeNodesUpdate {
    type Body = types::UpdateIntegrationRuntimeNodeRequest;
    type Output = types::SelfHostedIntegrationRuntimeNode;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIME_NODES_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name, &self.node_name])
            .json(&self.body)
    }
}

/// Delete a node of a self-hosted integration runtime
///
/// Removes the node from the integration runtime.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeNodesDelete {
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
    /// Name of the node: letters, digits, `_` and `-`, with a letter or digit at the start, 1 to
    /// 150 characters.
    pub node_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}`
pub static INTEGRATION_RUNTIME_NODES_DELETE: Operation = Operation {
    id: "IntegrationRuntimeNodes_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &NODE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimeNodesDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIME_NODES_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name, &self.node_name])
    }
}

/// Get the IP address of a node
///
/// Gets the IP address of the node in its own network. The operation changes nothing. The request
/// has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeNodesGetIpAddress {
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
    /// Name of the node: letters, digits, `_` and `-`, with a letter or digit at the start, 1 to
    /// 150 characters.
    pub node_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}/ipAddress`
pub static INTEGRATION_RUNTIME_NODES_GET_IP_ADDRESS: Operation = Operation {
    id: "IntegrationRuntimeNodes_GetIpAddress",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}/ipAddress",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME, &NODE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("IntegrationRuntimeNodeIpAddress"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimeNodesGetIpAddress {
    type Body = ();
    type Output = types::IntegrationRuntimeNodeIpAddress;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIME_NODES_GET_IP_ADDRESS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name, &self.node_name])
    }
}
