// Generated from specs/v1/paths/activity-types.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/activity-types.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    ACTIVITY_TYPE_NAME, API_VERSION, DATA_FACTORY_NAME, OPERATION_ID, RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
};
use crate::v1::types;

/// List the activity types of a data factory
///
/// Lists the activity types that the data factory can use. Only the service's own client describes
/// this operation. If the list is longer than one page, the response has a `nextLink`: send a GET
/// to it, unchanged, to get the next page.
#[derive(Clone, Debug)]
pub struct ActivityTypesList {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the activity type to list. Every type if missing.
    pub name: Option<String>,
    /// Whether the schema of an activity type includes the properties of its base types.
    pub resolved: Option<bool>,
    /// Scope in which the type is registered: `Global`, `Tenant` or `DataFactory`.
    pub scope: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes`
pub static ACTIVITY_TYPES_LIST: Operation = Operation {
    id: "ActivityTypes_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("ActivityTypeListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for ActivityTypesList {
    type Body = ();
    type Output = types::ActivityTypeListResult;
    const OPERATION: &'static Operation = &ACTIVITY_TYPES_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name])
            .query("name", self.name.as_ref())
            .query("resolved", self.resolved.as_ref())
            .query("scope", self.scope.as_ref())
    }
}

impl List for ActivityTypesList {
    type Item = types::ActivityType;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create an activity type or replace its definition
///
/// Registers the activity type, or replaces its definition. Only the service's own client describes
/// this operation.
#[derive(Clone, Debug)]
pub struct ActivityTypesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the activity type.
    pub activity_type_name: String,
    /// Definition of the activity type, without the properties that the service sets.
    pub body: types::ActivityType,
}

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}`
pub static ACTIVITY_TYPES_CREATE_OR_UPDATE: Operation = Operation {
    id: "ActivityTypes_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &ACTIVITY_TYPE_NAME],
    api_version: API_VERSION,
    request: Some("ActivityType"), response: Some("ActivityType"), success: &[200, 201],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for ActivityTypesCreateOrUpdate {
    type Body = types::ActivityType;
    type Output = types::ActivityType;
    const OPERATION: &'static Operation = &ACTIVITY_TYPES_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.activity_type_name])
            .json(&self.body)
    }
}

/// Get an activity type
///
/// Gets the definition of an activity type. Only the service's own client describes this operation.
#[derive(Clone, Debug)]
pub struct ActivityTypesGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the activity type.
    pub activity_type_name: String,
    /// Whether the schema of an activity type includes the properties of its base types.
    pub resolved: Option<bool>,
    /// Scope in which the type is registered: `Global`, `Tenant` or `DataFactory`.
    pub scope: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}`
pub static ACTIVITY_TYPES_GET: Operation = Operation {
    id: "ActivityTypes_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &ACTIVITY_TYPE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("ActivityType"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for ActivityTypesGet {
    type Body = ();
    type Output = types::ActivityType;
    const OPERATION: &'static Operation = &ACTIVITY_TYPES_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.activity_type_name])
            .query("resolved", self.resolved.as_ref())
            .query("scope", self.scope.as_ref())
    }
}

/// Delete an activity type
///
/// Removes the registration of the activity type. Only the service's own client describes this
/// operation. If the response is 202, send a GET to the URL in `Location`: it returns 202 while the
/// deletion is running, 200 or 204 when it is complete, and 409 if it failed.
#[derive(Clone, Debug)]
pub struct ActivityTypesDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the activity type.
    pub activity_type_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}`
pub static ACTIVITY_TYPES_DELETE: Operation = Operation {
    id: "ActivityTypes_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &ACTIVITY_TYPE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for ActivityTypesDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &ACTIVITY_TYPES_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.activity_type_name])
    }
}

/// Get the status of the deletion of an activity type
///
/// Returns the status of the deletion once. `Location` of the deletion, or of the previous
/// response, holds the URL. A client that waits for a deletion calls this operation by itself.
#[derive(Clone, Debug)]
pub struct ActivityTypesGetOperationResult {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the activity type.
    pub activity_type_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`.
    pub operation_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}/operationresults/{operationId}`
pub static ACTIVITY_TYPES_GET_OPERATION_RESULT: Operation = Operation {
    id: "ActivityTypes_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &ACTIVITY_TYPE_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for ActivityTypesGetOperationResult {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &ACTIVITY_TYPES_GET_OPERATION_RESULT;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.activity_type_name, &self.operation_id])
    }
}
