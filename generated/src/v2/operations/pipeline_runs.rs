// Generated from specs/v2/paths/pipeline-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/pipeline-runs.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, RESOURCE_GROUP_NAME, RUN_ID, SUBSCRIPTION_ID};
use crate::v2::types;

/// List the pipeline runs of a data factory
///
/// Lists the pipeline runs that were last updated in a time range, filtered and sorted. The
/// operation changes nothing. If the list is longer than one page, the response has a
/// `continuationToken`: send the same query with it to get the next page.
#[derive(Clone, Debug)]
pub struct PipelineRunsQueryByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Which runs to list, and in which order.
    pub body: types::RunFilterParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryPipelineRuns`
pub static PIPELINE_RUNS_QUERY_BY_FACTORY: Operation = Operation {
    id: "PipelineRuns_QueryByFactory",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryPipelineRuns",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("RunFilterParameters"), response: Some("PipelineRunsQueryResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::ContinuationToken("/continuationToken") }),
    long_running: None,
};

impl Invoke for PipelineRunsQueryByFactory {
    type Body = types::RunFilterParameters;
    type Output = types::PipelineRunsQueryResponse;
    const OPERATION: &'static Operation = &PIPELINE_RUNS_QUERY_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}

impl List for PipelineRunsQueryByFactory {
    type Item = types::PipelineRun;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.continuation_token)
    }

    fn resume(&mut self, token: String) {
        self.body.continuation_token = Some(token);
    }
}

/// Get a pipeline run
///
/// Gets the pipeline run in its current state. If it does not exist, the response is 404 without a
/// body.
#[derive(Clone, Debug)]
pub struct PipelineRunsGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// ID of the pipeline run, as the start of the run returns it.
    pub run_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}`
pub static PIPELINE_RUNS_GET: Operation = Operation {
    id: "PipelineRuns_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &RUN_ID],
    api_version: API_VERSION,
    request: None, response: Some("PipelineRun"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for PipelineRunsGet {
    type Body = ();
    type Output = types::PipelineRun;
    const OPERATION: &'static Operation = &PIPELINE_RUNS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.run_id])
    }
}

/// Cancel a pipeline run
///
/// Starts to cancel the run, which has the status `Canceling` for a while. The service refuses with
/// 400 if the run does not exist or has ended. The request has no body.
#[derive(Clone, Debug)]
pub struct PipelineRunsCancel {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// ID of the pipeline run, as the start of the run returns it.
    pub run_id: String,
    /// Whether to cancel the runs of child pipelines too, at all levels. Default: false.
    pub is_recursive: Option<bool>,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/cancel`
pub static PIPELINE_RUNS_CANCEL: Operation = Operation {
    id: "PipelineRuns_Cancel",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/cancel",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &RUN_ID],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for PipelineRunsCancel {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &PIPELINE_RUNS_CANCEL;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.run_id])
            .query("isRecursive", self.is_recursive.as_ref())
    }
}
