// Generated from specs/v2/paths/pipelines.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/pipelines.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, PIPELINE_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// List the pipelines of a data factory
///
/// Lists the pipelines of the data factory with their definitions. If the list is longer than one
/// page, the response has a `nextLink`: send a GET to it, unchanged, to get the next page.
#[derive(Clone, Debug)]
pub struct PipelinesListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines`
pub static PIPELINES_LIST_BY_FACTORY: Operation = Operation {
    id: "Pipelines_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("PipelineListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for PipelinesListByFactory {
    type Body = ();
    type Output = types::PipelineListResponse;
    const OPERATION: &'static Operation = &PIPELINES_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for PipelinesListByFactory {
    type Item = types::PipelineResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update a pipeline
///
/// Creates the pipeline, or replaces its definition if it exists. Runs that have started keep the
/// old definition. The service refuses with 400 if the definition refers to a resource that does
/// not exist.
#[derive(Clone, Debug)]
pub struct PipelinesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the pipeline. Leave out read-only properties.
    pub body: types::PipelineResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
pub static PIPELINES_CREATE_OR_UPDATE: Operation = Operation {
    id: "Pipelines_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: Some("PipelineResource"), response: Some("PipelineResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for PipelinesCreateOrUpdate {
    type Body = types::PipelineResource;
    type Output = types::PipelineResource;
    const OPERATION: &'static Operation = &PIPELINES_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.pipeline_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a pipeline
///
/// Gets the pipeline with its definition.
#[derive(Clone, Debug)]
pub struct PipelinesGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
pub static PIPELINES_GET: Operation = Operation {
    id: "Pipelines_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("PipelineResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for PipelinesGet {
    type Body = ();
    type Output = types::PipelineResource;
    const OPERATION: &'static Operation = &PIPELINES_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.pipeline_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Delete a pipeline
///
/// Deletes the pipeline. The service refuses with 400 while a trigger or another pipeline refers to
/// it.
#[derive(Clone, Debug)]
pub struct PipelinesDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
pub static PIPELINES_DELETE: Operation = Operation {
    id: "Pipelines_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for PipelinesDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &PIPELINES_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.pipeline_name])
    }
}

/// Start a pipeline run
///
/// Starts a run of the pipeline and returns its ID without waiting for the end. A run can also
/// repeat an earlier run, from the start or from a failed activity. Sending the request twice
/// starts two runs.
#[derive(Clone, Debug)]
pub struct PipelinesCreateRun {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// Whether the new run recovers the run in `referencePipelineRunId`. If true, both runs belong
    /// to the same group.
    pub is_recovery: Option<bool>,
    /// ID of an earlier run of the pipeline to repeat. The new run uses its parameters and ignores
    /// those in the body.
    pub reference_pipeline_run_id: Option<String>,
    /// Name of the activity to start a recovery from. Default: all activities run.
    pub start_activity_name: Option<String>,
    /// Whether to start a recovery from the failed activities. Ignored if `startActivityName` is
    /// set. Default: false.
    pub start_from_failure: Option<bool>,
    /// Parameters of the run, by name, without a wrapper object. Ignored if
    /// `referencePipelineRunId` is set. The body is optional.
    pub body: types::PipelineRunParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}/createRun`
pub static PIPELINES_CREATE_RUN: Operation = Operation {
    id: "Pipelines_CreateRun",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}/createRun",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: Some("PipelineRunParameters"), response: Some("CreateRunResponse"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for PipelinesCreateRun {
    type Body = types::PipelineRunParameters;
    type Output = types::CreateRunResponse;
    const OPERATION: &'static Operation = &PIPELINES_CREATE_RUN;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.pipeline_name])
            .query("isRecovery", self.is_recovery.as_ref())
            .query("referencePipelineRunId", self.reference_pipeline_run_id.as_ref())
            .query("startActivityName", self.start_activity_name.as_ref())
            .query("startFromFailure", self.start_from_failure.as_ref())
            .json(&self.body)
    }
}
