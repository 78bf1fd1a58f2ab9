// Generated from specs/v2/paths/activity-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/activity-runs.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, RESOURCE_GROUP_NAME, RUN_ID, SUBSCRIPTION_ID};
use crate::v2::types;

/// List the activity runs of a pipeline run
///
/// Lists the activity runs of a pipeline run that were last updated in a time range, filtered and
/// sorted. The operation changes nothing. If the pipeline run does not exist, the list is empty. If
/// the list is longer than one page, the response has a `continuationToken`: send the same query
/// with it to get the next page.
#[derive(Clone, Debug)]
pub struct ActivityRunsQueryByPipelineRun {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// ID of the pipeline run, as the start of the run returns it.
    pub run_id: String,
    /// Which runs to list, and in which order.
    pub body: types::RunFilterParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/queryActivityruns`
pub static ACTIVITY_RUNS_QUERY_BY_PIPELINE_RUN: Operation = Operation {
    id: "ActivityRuns_QueryByPipelineRun",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/queryActivityruns",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &RUN_ID],
    api_version: API_VERSION,
    request: Some("RunFilterParameters"), response: Some("ActivityRunsQueryResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::ContinuationToken("/continuationToken") }),
    long_running: None,
};

impl Invoke for ActivityRunsQueryByPipelineRun {
    type Body = types::RunFilterParameters;
    type Output = types::ActivityRunsQueryResponse;
    const OPERATION: &'static Operation = &ACTIVITY_RUNS_QUERY_BY_PIPELINE_RUN;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.run_id])
            .json(&self.body)
    }
}

impl List for ActivityRunsQueryByPipelineRun {
    type Item = types::ActivityRun;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.continuation_token)
    }

    fn resume(&mut self, token: String) {
        self.body.continuation_token = Some(token);
    }
}
