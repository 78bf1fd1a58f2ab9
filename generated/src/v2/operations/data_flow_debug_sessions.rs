// Generated from specs/v2/paths/data-flow-debug-sessions.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/data-flow-debug-sessions.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// Start a debug session for data flows
///
/// Starts a cluster for debugging data flows. This takes a few minutes, and the cluster costs money
/// until the session is deleted or times out.
#[derive(Clone, Debug)]
pub struct DataFlowDebugSessionCreate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// The cluster to start.
    pub body: types::CreateDataFlowDebugSessionRequest,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/createDataFlowDebugSession`
pub static DATA_FLOW_DEBUG_SESSION_CREATE: Operation = Operation {
    id: "DataFlowDebugSession_Create",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/createDataFlowDebugSession",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("CreateDataFlowDebugSessionRequest"), response: Some("CreateDataFlowDebugSessionResponse"), success: &[200, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for DataFlowDebugSessionCreate {
    type Body = types::CreateDataFlowDebugSessionRequest;
    type Output = types::CreateDataFlowDebugSessionResponse;
    const OPERATION: &'static Operation = &DATA_FLOW_DEBUG_SESSION_CREATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}

/// List the active debug sessions of a data factory
///
/// Lists the active debug sessions of the data factory. The operation only reads. If there are
/// more, the response has a `nextLink`: a GET request to that URL, unchanged, returns the next
/// page.
#[derive(Clone, Debug)]
pub struct DataFlowDebugSessionQueryByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryDataFlowDebugSessions`
pub static DATA_FLOW_DEBUG_SESSION_QUERY_BY_FACTORY: Operation = Operation {
    id: "DataFlowDebugSession_QueryByFactory",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryDataFlowDebugSessions",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("QueryDataFlowDebugSessionsResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for DataFlowDebugSessionQueryByFactory {
    type Body = ();
    type Output = types::QueryDataFlowDebugSessionsResponse;
    const OPERATION: &'static Operation = &DATA_FLOW_DEBUG_SESSION_QUERY_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for DataFlowDebugSessionQueryByFactory {
    type Item = types::DataFlowDebugSessionInfo;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Load a data flow into a debug session
///
/// Loads a data flow and everything it refers to into a debug session. The resources do not need to
/// be published.
#[derive(Clone, Debug)]
pub struct DataFlowDebugSessionAddDataFlow {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// The data flow and everything it refers to.
    pub body: types::DataFlowDebugPackage,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/addDataFlowToDebugSession`
pub static DATA_FLOW_DEBUG_SESSION_ADD_DATA_FLOW: Operation = Operation {
    id: "DataFlowDebugSession_AddDataFlow",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/addDataFlowToDebugSession",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("DataFlowDebugPackage"), response: Some("AddDataFlowToDebugSessionResponse"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for DataFlowDebugSessionAddDataFlow {
    type Body = types::DataFlowDebugPackage;
    type Output = types::AddDataFlowToDebugSessionResponse;
    const OPERATION: &'static Operation = &DATA_FLOW_DEBUG_SESSION_ADD_DATA_FLOW;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}

/// Delete a debug session
///
/// Ends the debug session and shuts down its cluster.
#[derive(Clone, Debug)]
pub struct DataFlowDebugSessionDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// The debug session to delete.
    pub body: types::DeleteDataFlowDebugSessionRequest,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/deleteDataFlowDebugSession`
pub static DATA_FLOW_DEBUG_SESSION_DELETE: Operation = Operation {
    id: "DataFlowDebugSession_Delete",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/deleteDataFlowDebugSession",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("DeleteDataFlowDebugSessionRequest"), response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for DataFlowDebugSessionDelete {
    type Body = types::DeleteDataFlowDebugSessionRequest;
    type Output = ();
    const OPERATION: &'static Operation = &DATA_FLOW_DEBUG_SESSION_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}

/// Run a command in a debug session
///
/// Runs a preview, statistics or expression query on the data flow of the debug session.
#[derive(Clone, Debug)]
pub struct DataFlowDebugSessionExecuteCommand {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// The command to run.
    pub body: types::DataFlowDebugCommandRequest,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/executeDataFlowDebugCommand`
pub static DATA_FLOW_DEBUG_SESSION_EXECUTE_COMMAND: Operation = Operation {
    id: "DataFlowDebugSession_ExecuteCommand",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/executeDataFlowDebugCommand",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("DataFlowDebugCommandRequest"), response: Some("DataFlowDebugCommandResponse"), success: &[200, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for DataFlowDebugSessionExecuteCommand {
    type Body = types::DataFlowDebugCommandRequest;
    type Output = types::DataFlowDebugCommandResponse;
    const OPERATION: &'static Operation = &DATA_FLOW_DEBUG_SESSION_EXECUTE_COMMAND;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}
