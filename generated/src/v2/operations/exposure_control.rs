// Generated from specs/v2/paths/exposure-control.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/exposure-control.yaml`.

use datafactory_core::{Call, Invoke, Operation};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, LOCATION_ID, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// Get the value of a feature in an Azure region
///
/// Gets whether a feature of Data Factory is available to the subscription in the region. The
/// operation only reads.
#[derive(Clone, Debug)]
pub struct ExposureControlGetFeatureValue {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Azure region, by its short name, such as `westeurope`.
    pub location_id: String,
    /// The feature to look up.
    pub body: types::ExposureControlRequest,
}

/// `POST /subscriptions/{subscriptionId}/providers/Microsoft.DataFactory/locations/{locationId}/getFeatureValue`
pub static EXPOSURE_CONTROL_GET_FEATURE_VALUE: Operation = Operation {
    id: "ExposureControl_GetFeatureValue",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.DataFactory/locations/{locationId}/getFeatureValue",
    path_parameters: &[&SUBSCRIPTION_ID, &LOCATION_ID],
    api_version: API_VERSION,
    request: Some("ExposureControlRequest"), response: Some("ExposureControlResponse"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for ExposureControlGetFeatureValue {
    type Body = types::ExposureControlRequest;
    type Output = types::ExposureControlResponse;
    const OPERATION: &'static Operation = &EXPOSURE_CONTROL_GET_FEATURE_VALUE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.location_id])
            .json(&self.body)
    }
}

/// Get the value of a feature in a data factory
///
/// Gets whether a feature of Data Factory is available to the data factory. The operation only
/// reads.
#[derive(Clone, Debug)]
pub struct ExposureControlGetFeatureValueByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// The feature to look up.
    pub body: types::ExposureControlRequest,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/getFeatureValue`
pub static EXPOSURE_CONTROL_GET_FEATURE_VALUE_BY_FACTORY: Operation = Operation {
    id: "ExposureControl_GetFeatureValueByFactory",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/getFeatureValue",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("ExposureControlRequest"), response: Some("ExposureControlResponse"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for ExposureControlGetFeatureValueByFactory {
    type Body = types::ExposureControlRequest;
    type Output = types::ExposureControlResponse;
    const OPERATION: &'static Operation = &EXPOSURE_CONTROL_GET_FEATURE_VALUE_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}

/// Get the values of several features in a data factory
///
/// Gets which of several features of Data Factory are available to the data factory. The operation
/// only reads.
#[derive(Clone, Debug)]
pub struct ExposureControlQueryFeatureValuesByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// The features to look up.
    pub body: types::ExposureControlBatchRequest,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryFeaturesValue`
pub static EXPOSURE_CONTROL_QUERY_FEATURE_VALUES_BY_FACTORY: Operation = Operation {
    id: "ExposureControl_QueryFeatureValuesByFactory",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryFeaturesValue",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("ExposureControlBatchRequest"), response: Some("ExposureControlBatchResponse"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for ExposureControlQueryFeatureValuesByFactory {
    type Body = types::ExposureControlBatchRequest;
    type Output = types::ExposureControlBatchResponse;
    const OPERATION: &'static Operation = &EXPOSURE_CONTROL_QUERY_FEATURE_VALUES_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}
