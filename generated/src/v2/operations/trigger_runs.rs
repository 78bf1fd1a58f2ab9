// Generated from specs/v2/paths/trigger-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/trigger-runs.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, TRIGGER_NAME, TRIGGER_RUN_ID,
};
use crate::v2::types;

/// Query the trigger runs of a data factory
///
/// Lists the trigger runs of the data factory that were updated in a time range, filtered and
/// sorted as the request asks. The operation only reads. If there are more, the response has a
/// `continuationToken`: the same query with this token returns the next page.
#[derive(Clone, Debug)]
pub struct TriggerRunsQueryByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Which trigger runs to list and in which order.
    pub body: types::RunFilterParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryTriggerRuns`
pub static TRIGGER_RUNS_QUERY_BY_FACTORY: Operation = Operation {
    id: "TriggerRuns_QueryByFactory",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryTriggerRuns",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("RunFilterParameters"), response: Some("TriggerRunsQueryResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::ContinuationToken("/continuationToken") }),
    long_running: None,
};

impl Invoke for TriggerRunsQueryByFactory {
    type Body = types::RunFilterParameters;
    type Output = types::TriggerRunsQueryResponse;
    const OPERATION: &'static Operation = &TRIGGER_RUNS_QUERY_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}

impl List for TriggerRunsQueryByFactory {
    type Item = types::TriggerRun;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.continuation_token)
    }

    fn resume(&mut self, token: String) {
        self.body.continuation_token = Some(token);
    }
}

/// Rerun a trigger run
///
/// Runs the window of a finished trigger run again. Only tumbling window triggers support it.
#[derive(Clone, Debug)]
pub struct TriggerRunsRerun {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the trigger.
    pub trigger_name: String,
    /// ID of the trigger run, as the list of trigger runs returns it.
    pub run_id: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/triggerRuns/{runId}/rerun`
pub static TRIGGER_RUNS_RERUN: Operation = Operation {
    id: "TriggerRuns_Rerun",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/triggerRuns/{runId}/rerun",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &TRIGGER_NAME, &TRIGGER_RUN_ID],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for TriggerRunsRerun {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &TRIGGER_RUNS_RERUN;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.trigger_name, &self.run_id])
    }
}

/// Cancel a trigger run
///
/// Cancels a trigger run that waits or is in progress. Only tumbling window triggers support it.
#[derive(Clone, Debug)]
pub struct TriggerRunsCancel {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the trigger.
    pub trigger_name: String,
    /// ID of the trigger run, as the list of trigger runs returns it.
    pub run_id: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/triggerRuns/{runId}/cancel`
pub static TRIGGER_RUNS_CANCEL: Operation = Operation {
    id: "TriggerRuns_Cancel",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/triggerRuns/{runId}/cancel",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &TRIGGER_NAME, &TRIGGER_RUN_ID],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for TriggerRunsCancel {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &TRIGGER_RUNS_CANCEL;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.trigger_name, &self.run_id])
    }
}
