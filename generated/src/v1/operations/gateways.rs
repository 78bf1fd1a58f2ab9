// Generated from specs/v1/paths/gateways.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/gateways.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, DATA_FACTORY_NAME, GATEWAY_NAME, OPERATION_ID, RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
};
use crate::v1::types;

/// List the gateways of a data factory
///
/// Lists the gateways of the data factory. If the list is longer than one page, the response has a
/// `nextLink`: send a GET to it, unchanged, to get the next page.
#[derive(Clone, Debug)]
pub struct GatewaysList {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways`
pub static GATEWAYS_LIST: Operation = Operation {
    id: "Gateways_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("GatewayListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for GatewaysList {
    type Body = ();
    type Output = types::GatewayListResult;
    const OPERATION: &'static Operation = &GATEWAYS_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name])
    }
}

impl List for GatewaysList {
    type Item = types::Gateway;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create a gateway or replace its definition
///
/// Creates the gateway, or replaces the settings of an existing one. Only the response that creates
/// the gateway has its `key`. The service returned 200 with `Succeeded` in traffic. If the response
/// has `PendingCreation`, the change is not complete. Send a GET to the same URL until
/// `properties.provisioningState` is `Succeeded` or `Failed`.
#[derive(Clone, Debug)]
pub struct GatewaysCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway.
    pub gateway_name: String,
    /// Settings of the gateway.
    pub body: types::Gateway,
}

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
pub static GATEWAYS_CREATE_OR_UPDATE: Operation = Operation {
    id: "Gateways_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    request: Some("Gateway"), response: Some("Gateway"), success: &[200, 201],
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

impl Invoke for GatewaysCreateOrUpdate {
    type Body = types::Gateway;
    type Output = types::Gateway;
    const OPERATION: &'static Operation = &GATEWAYS_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.gateway_name])
            .json(&self.body)
    }
}

/// Get a gateway
///
/// Gets the settings and the state of a gateway. The response has no key.
#[derive(Clone, Debug)]
pub struct GatewaysGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway.
    pub gateway_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
pub static GATEWAYS_GET: Operation = Operation {
    id: "Gateways_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("Gateway"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for GatewaysGet {
    type Body = ();
    type Output = types::Gateway;
    const OPERATION: &'static Operation = &GATEWAYS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.gateway_name])
    }
}

/// Update a gateway
///
/// Changes the description of the gateway. Properties that the request leaves out keep their
/// values.
#[derive(Clone, Debug)]
pub struct GatewaysUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway.
    pub gateway_name: String,
    /// Settings to change.
    pub body: types::Gateway,
}

/// `PATCH /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
pub static GATEWAYS_UPDATE: Operation = Operation {
    id: "Gateways_Update",
    method: Method::PATCH,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    request: Some("Gateway"), response: Some("Gateway"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for GatewaysUpdate {
    type Body = types::Gateway;
    type Output = types::Gateway;
    const OPERATION: &'static Operation = &GATEWAYS_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.gateway_name])
            .json(&self.body)
    }
}

/// Delete a gateway
///
/// Deletes the gateway. No traffic was recorded; the service's own client handles it like other
/// deletions. If the response is 202, send a GET to the URL in `Location`: it returns 202 while the
/// deletion is running, 200 or 204 when it is complete, and 409 if it failed.
#[derive(Clone, Debug)]
pub struct GatewaysDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway.
    pub gateway_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
pub static GATEWAYS_DELETE: Operation = Operation {
    id: "Gateways_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for GatewaysDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &GATEWAYS_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.gateway_name])
    }
}

/// Regenerate the registration key of a gateway
///
/// Replaces the key that registers the gateway software. The request has no body.
#[derive(Clone, Debug)]
pub struct GatewaysRegenerateKey {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway.
    pub gateway_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/regeneratekey`
pub static GATEWAYS_REGENERATE_KEY: Operation = Operation {
    id: "Gateways_RegenerateKey",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/regeneratekey",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("GatewayKey"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for GatewaysRegenerateKey {
    type Body = ();
    type Output = types::GatewayKey;
    const OPERATION: &'static Operation = &GATEWAYS_REGENERATE_KEY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.gateway_name])
    }
}

/// Get the connection information of a gateway
///
/// Gets the URL and the token with which a client reaches the gateway machine, to encrypt
/// credentials there. The request has no body, and the operation only reads.
#[derive(Clone, Debug)]
pub struct GatewaysGetConnectionInfo {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway.
    pub gateway_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/connectioninfo`
pub static GATEWAYS_GET_CONNECTION_INFO: Operation = Operation {
    id: "Gateways_GetConnectionInfo",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/connectioninfo",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("GatewayConnectionInfo"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for GatewaysGetConnectionInfo {
    type Body = ();
    type Output = types::GatewayConnectionInfo;
    const OPERATION: &'static Operation = &GATEWAYS_GET_CONNECTION_INFO;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.gateway_name])
    }
}

/// List the authentication keys of a gateway
///
/// Lists both authentication keys, with which gateway software of newer versions registers. The
/// request has no body, and the operation only reads.
#[derive(Clone, Debug)]
pub struct GatewaysListAuthKeys {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway.
    pub gateway_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/listauthkeys`
pub static GATEWAYS_LIST_AUTH_KEYS: Operation = Operation {
    id: "Gateways_ListAuthKeys",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/listauthkeys",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("GatewayAuthKeys"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for GatewaysListAuthKeys {
    type Body = ();
    type Output = types::GatewayAuthKeys;
    const OPERATION: &'static Operation = &GATEWAYS_LIST_AUTH_KEYS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.gateway_name])
    }
}

/// Regenerate an authentication key of a gateway
///
/// Replaces one of the two authentication keys. The other one stays valid.
#[derive(Clone, Debug)]
pub struct GatewaysRegenerateAuthKey {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway.
    pub gateway_name: String,
    /// Which key to regenerate.
    pub body: types::GatewayRegenerateAuthKeyParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/regenerateauthkey`
pub static GATEWAYS_REGENERATE_AUTH_KEY: Operation = Operation {
    id: "Gateways_RegenerateAuthKey",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/regenerateauthkey",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME],
    api_version: API_VERSION,
    request: Some("GatewayRegenerateAuthKeyParameters"), response: Some("GatewayAuthKeys"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for GatewaysRegenerateAuthKey {
    type Body = types::GatewayRegenerateAuthKeyParameters;
    type Output = types::GatewayAuthKeys;
    const OPERATION: &'static Operation = &GATEWAYS_REGENERATE_AUTH_KEY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.gateway_name])
            .json(&self.body)
    }
}

/// Get the status of the deletion of a gateway
///
/// Returns the status of the deletion once. `Location` of the deletion, or of the previous
/// response, holds the URL. A client that waits for a deletion calls this operation by itself.
#[derive(Clone, Debug)]
pub struct GatewaysGetOperationResult {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway.
    pub gateway_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`.
    pub operation_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/operationresults/{operationId}`
pub static GATEWAYS_GET_OPERATION_RESULT: Operation = Operation {
    id: "Gateways_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &GATEWAY_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for GatewaysGetOperationResult {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &GATEWAYS_GET_OPERATION_RESULT;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.gateway_name, &self.operation_id])
    }
}
