// Generated from specs/v2/paths/change-data-capture.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/change-data-capture.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, CHANGE_DATA_CAPTURE_NAME, FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID,
};
use crate::v2::types;

/// List the change data captures of a data factory
///
/// Lists the change data captures of the data factory. If there are more, the response has a
/// `nextLink`: a GET request to that URL, unchanged, returns the next page.
#[derive(Clone, Debug)]
pub struct ChangeDataCaptureListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs`
pub static CHANGE_DATA_CAPTURE_LIST_BY_FACTORY: Operation = Operation {
    id: "ChangeDataCapture_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("ChangeDataCaptureListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for ChangeDataCaptureListByFactory {
    type Body = ();
    type Output = types::ChangeDataCaptureListResponse;
    const OPERATION: &'static Operation = &CHANGE_DATA_CAPTURE_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for ChangeDataCaptureListByFactory {
    type Item = types::ChangeDataCaptureResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update a change data capture
///
/// Creates the change data capture, or replaces its definition if it exists. Everything that it
/// refers to must exist already; otherwise the service refuses with 400. A new change data capture
/// is stopped.
#[derive(Clone, Debug)]
pub struct ChangeDataCaptureCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the change data capture.
    pub change_data_capture_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the change data capture. Leave out read-only properties.
    pub body: types::ChangeDataCaptureResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}`
pub static CHANGE_DATA_CAPTURE_CREATE_OR_UPDATE: Operation = Operation {
    id: "ChangeDataCapture_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &CHANGE_DATA_CAPTURE_NAME],
    api_version: API_VERSION,
    request: Some("ChangeDataCaptureResource"), response: Some("ChangeDataCaptureResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for ChangeDataCaptureCreateOrUpdate {
    type Body = types::ChangeDataCaptureResource;
    type Output = types::ChangeDataCaptureResource;
    const OPERATION: &'static Operation = &CHANGE_DATA_CAPTURE_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.change_data_capture_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a change data capture
///
/// Gets the change data capture with its definition.
#[derive(Clone, Debug)]
pub struct ChangeDataCaptureGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the change data capture.
    pub change_data_capture_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}`
pub static CHANGE_DATA_CAPTURE_GET: Operation = Operation {
    id: "ChangeDataCapture_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &CHANGE_DATA_CAPTURE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("ChangeDataCaptureResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for ChangeDataCaptureGet {
    type Body = ();
    type Output = types::ChangeDataCaptureResource;
    const OPERATION: &'static Operation = &CHANGE_DATA_CAPTURE_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.change_data_capture_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Delete a change data capture
///
/// Deletes the change data capture. Stop it first.
#[derive(Clone, Debug)]
pub struct ChangeDataCaptureDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the change data capture.
    pub change_data_capture_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}`
pub static CHANGE_DATA_CAPTURE_DELETE: Operation = Operation {
    id: "ChangeDataCapture_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &CHANGE_DATA_CAPTURE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for ChangeDataCaptureDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &CHANGE_DATA_CAPTURE_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.change_data_capture_name])
    }
}

/// Start a change data capture
///
/// Starts the change data capture, so that it copies changes.
#[derive(Clone, Debug)]
pub struct ChangeDataCaptureStart {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the change data capture.
    pub change_data_capture_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}/start`
pub static CHANGE_DATA_CAPTURE_START: Operation = Operation {
    id: "ChangeDataCapture_Start",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}/start",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &CHANGE_DATA_CAPTURE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for ChangeDataCaptureStart {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &CHANGE_DATA_CAPTURE_START;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.change_data_capture_name])
    }
}

/// Stop a change data capture
///
/// Stops the change data capture.
#[derive(Clone, Debug)]
pub struct ChangeDataCaptureStop {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the change data capture.
    pub change_data_capture_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}/stop`
pub static CHANGE_DATA_CAPTURE_STOP: Operation = Operation {
    id: "ChangeDataCapture_Stop",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}/stop",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &CHANGE_DATA_CAPTURE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for ChangeDataCaptureStop {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &CHANGE_DATA_CAPTURE_STOP;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.change_data_capture_name])
    }
}

/// Get the status of a change data capture
///
/// Gets the current state of the change data capture. The response body is a bare JSON string.
#[derive(Clone, Debug)]
pub struct ChangeDataCaptureStatus {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the change data capture.
    pub change_data_capture_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}/status`
pub static CHANGE_DATA_CAPTURE_STATUS: Operation = Operation {
    id: "ChangeDataCapture_Status",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/adfcdcs/{changeDataCaptureName}/status",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &CHANGE_DATA_CAPTURE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("ChangeDataCaptureStatus"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for ChangeDataCaptureStatus {
    type Body = ();
    type Output = types::ChangeDataCaptureStatus;
    const OPERATION: &'static Operation = &CHANGE_DATA_CAPTURE_STATUS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.change_data_capture_name])
    }
}
