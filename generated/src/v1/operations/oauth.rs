// Generated from specs/v1/paths/oauth.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/oauth.yaml`.

use datafactory_core::{Call, Invoke, Operation};
use http::Method;

use super::{
    API_VERSION, DATA_FACTORY_NAME, LINKED_SERVICE_TYPE, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID,
};
use crate::v1::types;

/// Get an authorization session
///
/// Starts a session in which a user signs in to authorize a linked service, such as one for Azure
/// Data Lake Store. Open `endpoint` in a browser, and put the authorization code and the
/// `sessionId` into the linked service.
#[derive(Clone, Debug)]
pub struct OAuthGetAuthorizationSession {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Type of the linked service to authorize, such as `AzureDataLakeStore` or
    /// `AzureDataLakeAnalytics`.
    pub linked_service_type: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/oauth/authorizationsession/{linkedServiceType}`
pub static O_AUTH_GET_AUTHORIZATION_SESSION: Operation = Operation {
    id: "OAuth_GetAuthorizationSession",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/oauth/authorizationsession/{linkedServiceType}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &LINKED_SERVICE_TYPE],
    api_version: API_VERSION,
    request: None, response: Some("AuthorizationSession"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for OAuthGetAuthorizationSession {
    type Body = ();
    type Output = types::AuthorizationSession;
    const OPERATION: &'static Operation = &O_AUTH_GET_AUTHORIZATION_SESSION;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.linked_service_type])
    }
}
