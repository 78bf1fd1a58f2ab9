// Generated from specs/v2/paths/pipelines.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/pipelines.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, PIPELINE_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// List the pipelines of a data factory
///
/// Lists every pipeline of the data factory, each with its whole definition. While there are more
/// than one answer holds, the answer has a `nextLink`: a GET of that address, unchanged, gives the
/// next page.
#[derive(Clone, Debug)]
pub struct PipelinesListByFactory {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
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

/// Create a pipeline or replace its definition
///
/// Creates the pipeline, or replaces the definition of one that exists: what the request leaves out
/// is gone afterwards. Datasets, linked services and pipelines that the activities refer to must
/// exist.
#[derive(Clone, Debug)]
pub struct PipelinesCreateOrUpdate {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// Entity tag that the resource must have for the request to be carried out, as an answer has
    /// it in its body, or `*` for any. Without it, the request is carried out whatever the resource
    /// is now. How the service refuses is not documented.
    pub if_match: Option<String>,
    /// Definition of the pipeline. What the service sets itself is left out.
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
/// Gives the definition of the pipeline, with asterisks in place of secrets that are written into
/// it.
#[derive(Clone, Debug)]
pub struct PipelinesGet {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// Entity tag of the version that the caller has already, as an answer has it in its body.
    /// While the resource still has that tag, the answer is 304 and has no body; `*` stands for any
    /// tag.
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
/// Deletes the pipeline. One that triggers or other pipelines refer to cannot be deleted.
#[derive(Clone, Debug)]
pub struct PipelinesDelete {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
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

/// Start a run of a pipeline
///
/// Starts a run of the pipeline and answers with its identifier, without waiting for the run. A run
/// may also repeat an earlier one, whole or from the activity where it failed. Sending the request
/// twice starts two runs.
#[derive(Clone, Debug)]
pub struct PipelinesCreateRun {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// Whether the new run recovers the one that `referencePipelineRunId` names. If so, both belong
    /// to one group of runs.
    pub is_recovery: Option<bool>,
    /// Identifier of an earlier run of the pipeline. The new run takes that run's parameters, and
    /// those in the body are not used.
    pub reference_pipeline_run_id: Option<String>,
    /// Name of the activity from which a recovery starts. Without it, all activities run.
    pub start_activity_name: Option<String>,
    /// Whether a recovery starts from the activities that failed. Only used when
    /// `startActivityName` is missing.
    pub start_from_failure: Option<bool>,
    /// Parameters of the run: the map itself, not wrapped in anything. Only used when
    /// `referencePipelineRunId` is missing. May be left out altogether.
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
