// Generated from specs/v2/paths/private-link-resources.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/private-link-resources.yaml`.

use datafactory_core::{Call, Invoke, Operation};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// Get the private link resources of a data factory
///
/// Gets the parts of the data factory that private endpoints can connect to. The response has all
/// of them; there are no pages.
#[derive(Clone, Debug)]
pub struct PrivateLinkResourcesGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/privateLinkResources`
pub static PRIVATE_LINK_RESOURCES_GET: Operation = Operation {
    id: "privateLinkResources_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/privateLinkResources",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("PrivateLinkResourcesWrapper"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for PrivateLinkResourcesGet {
    type Body = ();
    type Output = types::PrivateLinkResourcesWrapper;
    const OPERATION: &'static Operation = &PRIVATE_LINK_RESOURCES_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}
