// Generated from specs/v2/paths/integration-runtime-object-metadata.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/integration-runtime-object-metadata.yaml`.

use datafactory_core::{Call, FinalState, Invoke, Operation};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, INTEGRATION_RUNTIME_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID,
};
use crate::v2::types;

/// Refresh SSIS object metadata
///
/// Reads the metadata of all objects in the SSIS catalog of an Azure-SSIS integration runtime
/// again. The request has no body.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeObjectMetadataRefresh {
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

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/refreshObjectMetadata`
pub static INTEGRATION_RUNTIME_OBJECT_METADATA_REFRESH: Operation = Operation {
    id: "IntegrationRuntimeObjectMetadata_Refresh",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/refreshObjectMetadata",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: None, response: Some("SsisObjectMetadataStatusResponse"), success: &[200, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::AzureAsyncOperation),
};

impl Invoke for IntegrationRuntimeObjectMetadataRefresh {
    type Body = ();
    type Output = types::SsisObjectMetadataStatusResponse;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIME_OBJECT_METADATA_REFRESH;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
    }
}

/// Get SSIS object metadata
///
/// Gets the metadata of folders, projects, packages and environments in the SSIS catalog, as the
/// last refresh read it. The operation changes nothing.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeObjectMetadataGet {
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
    /// Path of the objects. The body is optional.
    pub body: types::GetSsisObjectMetadataRequest,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getObjectMetadata`
pub static INTEGRATION_RUNTIME_OBJECT_METADATA_GET: Operation = Operation {
    id: "IntegrationRuntimeObjectMetadata_Get",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getObjectMetadata",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &INTEGRATION_RUNTIME_NAME],
    api_version: API_VERSION,
    request: Some("GetSsisObjectMetadataRequest"), response: Some("SsisObjectMetadataListResponse"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for IntegrationRuntimeObjectMetadataGet {
    type Body = types::GetSsisObjectMetadataRequest;
    type Output = types::SsisObjectMetadataListResponse;
    const OPERATION: &'static Operation = &INTEGRATION_RUNTIME_OBJECT_METADATA_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.integration_runtime_name])
            .json(&self.body)
    }
}
