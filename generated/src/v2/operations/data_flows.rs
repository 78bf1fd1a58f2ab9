// Generated from specs/v2/paths/data-flows.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/data-flows.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, DATA_FLOW_NAME, FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// List the data flows of a data factory
///
/// Lists the data flows of the data factory. If there are more, the response has a `nextLink`: a
/// GET request to that URL, unchanged, returns the next page.
#[derive(Clone, Debug)]
pub struct DataFlowsListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/dataflows`
pub static DATA_FLOWS_LIST_BY_FACTORY: Operation = Operation {
    id: "DataFlows_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/dataflows",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("DataFlowListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for DataFlowsListByFactory {
    type Body = ();
    type Output = types::DataFlowListResponse;
    const OPERATION: &'static Operation = &DATA_FLOWS_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for DataFlowsListByFactory {
    type Item = types::DataFlowResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update a data flow
///
/// Creates the data flow, or replaces its definition if it exists. Everything that it refers to
/// must exist already; otherwise the service refuses with 400.
#[derive(Clone, Debug)]
pub struct DataFlowsCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the data flow.
    pub data_flow_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the data flow. Leave out read-only properties.
    pub body: types::DataFlowResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/dataflows/{dataFlowName}`
pub static DATA_FLOWS_CREATE_OR_UPDATE: Operation = Operation {
    id: "DataFlows_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/dataflows/{dataFlowName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &DATA_FLOW_NAME],
    api_version: API_VERSION,
    request: Some("DataFlowResource"), response: Some("DataFlowResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for DataFlowsCreateOrUpdate {
    type Body = types::DataFlowResource;
    type Output = types::DataFlowResource;
    const OPERATION: &'static Operation = &DATA_FLOWS_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.data_flow_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a data flow
///
/// Gets the data flow with its definition.
#[derive(Clone, Debug)]
pub struct DataFlowsGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the data flow.
    pub data_flow_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/dataflows/{dataFlowName}`
pub static DATA_FLOWS_GET: Operation = Operation {
    id: "DataFlows_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/dataflows/{dataFlowName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &DATA_FLOW_NAME],
    api_version: API_VERSION,
    request: None, response: Some("DataFlowResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for DataFlowsGet {
    type Body = ();
    type Output = types::DataFlowResource;
    const OPERATION: &'static Operation = &DATA_FLOWS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.data_flow_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Delete a data flow
///
/// Deletes the data flow. The service refuses with 400 as long as another resource refers to it.
#[derive(Clone, Debug)]
pub struct DataFlowsDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the data flow.
    pub data_flow_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/dataflows/{dataFlowName}`
pub static DATA_FLOWS_DELETE: Operation = Operation {
    id: "DataFlows_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/dataflows/{dataFlowName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &DATA_FLOW_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for DataFlowsDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &DATA_FLOWS_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.data_flow_name])
    }
}
