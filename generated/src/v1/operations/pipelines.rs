// Generated from specs/v1/paths/pipelines.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/pipelines.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page, Timestamp};
use http::Method;

use super::{
    API_VERSION, DATA_FACTORY_NAME, OPERATION_ID, PIPELINE_NAME, RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
};
use crate::v1::types;

/// List the pipelines of a data factory
///
/// Lists the pipelines of the data factory. If the list is longer than one page, the response has a
/// `nextLink`: send a GET to it, unchanged, to get the next page.
#[derive(Clone, Debug)]
pub struct PipelinesList {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines`
pub static PIPELINES_LIST: Operation = Operation {
    id: "Pipelines_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("PipelineListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for PipelinesList {
    type Body = ();
    type Output = types::PipelineListResult;
    const OPERATION: &'static Operation = &PIPELINES_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name])
    }
}

impl List for PipelinesList {
    type Item = types::Pipeline;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create a pipeline or replace its definition
///
/// Creates the pipeline, or replaces the definition of an existing one. A `OneTime` pipeline cannot
/// be changed. The response comes before the change is complete, normally with `PendingCreation`.
/// Send a GET to the same URL until `properties.provisioningState` is `Succeeded` or `Failed`.
#[derive(Clone, Debug)]
pub struct PipelinesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// Definition of the pipeline, without the properties that the service sets.
    pub body: types::Pipeline,
}

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
pub static PIPELINES_CREATE_OR_UPDATE: Operation = Operation {
    id: "Pipelines_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: Some("Pipeline"), response: Some("Pipeline"), success: &[200, 201, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

impl Invoke for PipelinesCreateOrUpdate {
    type Body = types::Pipeline;
    type Output = types::Pipeline;
    const OPERATION: &'static Operation = &PIPELINES_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.pipeline_name])
            .json(&self.body)
    }
}

/// Get a pipeline
///
/// Gets the definition and the state of a pipeline. After a PUT, use it to wait for the end of the
/// change.
#[derive(Clone, Debug)]
pub struct PipelinesGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
pub static PIPELINES_GET: Operation = Operation {
    id: "Pipelines_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("Pipeline"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for PipelinesGet {
    type Body = ();
    type Output = types::Pipeline;
    const OPERATION: &'static Operation = &PIPELINES_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.pipeline_name])
    }
}

/// Delete a pipeline
///
/// Deletes the pipeline. As with datasets, the service may return 202 and finish later. If the
/// response is 202, send a GET to the URL in `Location`: it returns 202 while the deletion is
/// running, 200 or 204 when it is complete, and 409 if it failed.
#[derive(Clone, Debug)]
pub struct PipelinesDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
pub static PIPELINES_DELETE: Operation = Operation {
    id: "Pipelines_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for PipelinesDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &PIPELINES_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.pipeline_name])
    }
}

/// Pause a pipeline
///
/// Pauses the pipeline: the service processes no slices for it, even in its active period.
/// `isPaused` of the pipeline shows it. The request has no body.
#[derive(Clone, Debug)]
pub struct PipelinesPause {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/pause`
pub static PIPELINES_PAUSE: Operation = Operation {
    id: "Pipelines_Pause",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/pause",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for PipelinesPause {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &PIPELINES_PAUSE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.pipeline_name])
    }
}

/// Resume a pipeline
///
/// Resumes a paused pipeline. The request has no body.
#[derive(Clone, Debug)]
pub struct PipelinesResume {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/resume`
pub static PIPELINES_RESUME: Operation = Operation {
    id: "Pipelines_Resume",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/resume",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for PipelinesResume {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &PIPELINES_RESUME;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.pipeline_name])
    }
}

/// Set the active period of a pipeline
///
/// Sets the period in which the activities of the pipeline run. It replaces `start` and `end` of
/// the definition. The request has no body.
#[derive(Clone, Debug)]
pub struct PipelinesSetActivePeriod {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// Whether the service also moves the active periods of other pipelines that conflict with this
    /// one. The service's own client always sends it, and sends `false` unless told otherwise.
    pub auto_resolve: Option<bool>,
    /// End of the period, in the format of `start`.
    pub end: Timestamp,
    /// Whether every slice in the period is processed again. The service's own client always sends
    /// it, and sends `false` unless told otherwise.
    pub force_recalc: Option<bool>,
    /// Start of the period, in UTC or with an offset. The service's own client sends up to seven
    /// decimals of a second.
    pub start: Timestamp,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/update`
pub static PIPELINES_SET_ACTIVE_PERIOD: Operation = Operation {
    id: "Pipelines_SetActivePeriod",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/update",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for PipelinesSetActivePeriod {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &PIPELINES_SET_ACTIVE_PERIOD;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.pipeline_name])
            .query("autoResolve", self.auto_resolve.as_ref())
            .query("end", Some(&self.end))
            .query("forceRecalc", self.force_recalc.as_ref())
            .query("start", Some(&self.start))
    }
}

/// Get the status of the deletion of a pipeline
///
/// Returns the status of the deletion once. `Location` of the deletion, or of the previous
/// response, holds the URL. A client that waits for a deletion calls this operation by itself.
#[derive(Clone, Debug)]
pub struct PipelinesGetOperationResult {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`.
    pub operation_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/operationresults/{operationId}`
pub static PIPELINES_GET_OPERATION_RESULT: Operation = Operation {
    id: "Pipelines_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for PipelinesGetOperationResult {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &PIPELINES_GET_OPERATION_RESULT;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.pipeline_name, &self.operation_id])
    }
}
