// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The client: one method for each operation, in the order of the document.

use datafactory_core::{Call, CallError, ResponseValue, Transport};

use super::{operations, types};

/// Client for Azure Data Factory, version 2
///
/// Version 2 data factories, with their pipelines, the runs of these and integration runtimes.
///
/// Version: 2018-06-01
#[derive(Clone, Copy)]
pub struct Client<'t> {
    endpoint: &'t str,
    transport: &'t dyn Transport,
}

impl<'t> Client<'t> {
    /// A client of the service at this endpoint, `https://management.azure.com`, which sends its requests by this
    /// transport. Tokens, retries and the headers of a call are the transport's to add.
    pub fn new(endpoint: &'t str, transport: &'t dyn Transport) -> Self {
        Self { endpoint, transport }
    }
}

impl Client<'_> {
    /// List the data factories of a subscription
    ///
    /// Lists the data factories of all resource groups of the subscription. While there are more,
    /// the answer has a `nextLink`: a GET of that address, unchanged, gives the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/providers/Microsoft.DataFactory/factories`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    pub async fn factories_list<'a>(
        &'a self,
        subscription_id: &'a str,
    ) -> Result<ResponseValue<types::FactoryListResponse>, CallError> {
        let path = [subscription_id];
        let response = Call::new(&operations::FACTORIES_LIST, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// List the data factories of a resource group
    ///
    /// Lists the data factories of the resource group. While there are more, the answer has a
    /// `nextLink`: a GET of that address, unchanged, gives the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub async fn factories_list_by_resource_group<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
    ) -> Result<ResponseValue<types::FactoryListResponse>, CallError> {
        let path = [subscription_id, resource_group_name];
        let response = Call::new(
                &operations::FACTORIES_LIST_BY_RESOURCE_GROUP,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get a data factory
    ///
    /// Gets the definition of a data factory together with what the service knows about it.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `if_none_match`: Entity tag of the version that the caller has already, as an answer has
    ///   it in its body. While the resource still has that tag, the answer is 304 and has no body;
    ///   `*` stands for any tag.
    pub async fn factories_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::Factory>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name];
        let response = Call::new(&operations::FACTORIES_GET, self.endpoint, &path)
            .header("If-None-Match", if_none_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create a data factory or replace its definition
    ///
    /// Creates the data factory, or replaces the definition of one that exists. The data factory
    /// is ready when the answer comes.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out, as
    ///   an answer has it in its body, or `*` for any. Without it, the request is carried out
    ///   whatever the resource is now. How the service refuses is not documented.
    /// - `body`: Definition of the data factory. What the service sets itself is left out.
    pub async fn factories_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        if_match: Option<&'a str>,
        body: &'a types::Factory,
    ) -> Result<ResponseValue<types::Factory>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name];
        let response = Call::new(
                &operations::FACTORIES_CREATE_OR_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .header("If-Match", if_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete a data factory
    ///
    /// Deletes the data factory with everything in it.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    pub async fn factories_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name];
        let response = Call::new(&operations::FACTORIES_DELETE, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Change a data factory
    ///
    /// Changes tags, identity or network access of a data factory. What the request leaves out
    /// stays as it is.
    ///
    /// Sends a `PATCH` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `body`: What to change.
    pub async fn factories_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        body: &'a types::FactoryUpdateParameters,
    ) -> Result<ResponseValue<types::Factory>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name];
        let response = Call::new(&operations::FACTORIES_UPDATE, self.endpoint, &path)
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// List the pipelines of a data factory
    ///
    /// Lists every pipeline of the data factory, each with its whole definition. While there are
    /// more than one answer holds, the answer has a `nextLink`: a GET of that address, unchanged,
    /// gives the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    pub async fn pipelines_list_by_factory<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
    ) -> Result<ResponseValue<types::PipelineListResponse>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name];
        let response = Call::new(
                &operations::PIPELINES_LIST_BY_FACTORY,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get a pipeline
    ///
    /// Gives the definition of the pipeline, with asterisks in place of secrets that are written
    /// into it.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to
    ///   260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `if_none_match`: Entity tag of the version that the caller has already, as an answer has
    ///   it in its body. While the resource still has that tag, the answer is 304 and has no body;
    ///   `*` stands for any tag.
    pub async fn pipelines_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        pipeline_name: &'a str,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::PipelineResource>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name, pipeline_name];
        let response = Call::new(&operations::PIPELINES_GET, self.endpoint, &path)
            .header("If-None-Match", if_none_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create a pipeline or replace its definition
    ///
    /// Creates the pipeline, or replaces the definition of one that exists: what the request
    /// leaves out is gone afterwards. Datasets, linked services and pipelines that the activities
    /// refer to must exist.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to
    ///   260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out, as
    ///   an answer has it in its body, or `*` for any. Without it, the request is carried out
    ///   whatever the resource is now. How the service refuses is not documented.
    /// - `body`: Definition of the pipeline. What the service sets itself is left out.
    pub async fn pipelines_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        pipeline_name: &'a str,
        if_match: Option<&'a str>,
        body: &'a types::PipelineResource,
    ) -> Result<ResponseValue<types::PipelineResource>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name, pipeline_name];
        let response = Call::new(
                &operations::PIPELINES_CREATE_OR_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .header("If-Match", if_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete a pipeline
    ///
    /// Deletes the pipeline. One that triggers or other pipelines refer to cannot be deleted.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to
    ///   260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub async fn pipelines_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        pipeline_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name, pipeline_name];
        let response = Call::new(&operations::PIPELINES_DELETE, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Start a run of a pipeline
    ///
    /// Starts a run of the pipeline and answers with its identifier, without waiting for the run.
    /// A run may also repeat an earlier one, whole or from the activity where it failed. Sending
    /// the request twice starts two runs.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}/createRun`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to
    ///   260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `is_recovery`: Whether the new run recovers the one that `referencePipelineRunId` names.
    ///   If so, both belong to one group of runs.
    /// - `reference_pipeline_run_id`: Identifier of an earlier run of the pipeline. The new run
    ///   takes that run's parameters, and those in the body are not used.
    /// - `start_activity_name`: Name of the activity from which a recovery starts. Without it, all
    ///   activities run.
    /// - `start_from_failure`: Whether a recovery starts from the activities that failed. Only
    ///   used when `startActivityName` is missing.
    /// - `body`: Parameters of the run: the map itself, not wrapped in anything. Only used when
    ///   `referencePipelineRunId` is missing. May be left out altogether.
    pub async fn pipelines_create_run<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        pipeline_name: &'a str,
        is_recovery: Option<bool>,
        reference_pipeline_run_id: Option<&'a str>,
        start_activity_name: Option<&'a str>,
        start_from_failure: Option<bool>,
        body: &'a types::PipelineRunParameters,
    ) -> Result<ResponseValue<types::CreateRunResponse>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name, pipeline_name];
        let response = Call::new(&operations::PIPELINES_CREATE_RUN, self.endpoint, &path)
            .json(body)
            .query("isRecovery", is_recovery)
            .query("referencePipelineRunId", reference_pipeline_run_id)
            .query("startActivityName", start_activity_name)
            .query("startFromFailure", start_from_failure)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// List the pipeline runs of a data factory
    ///
    /// Lists the runs of the pipelines of the data factory that were updated within a span of
    /// time, filtered and sorted as the body asks. The operation only reads, although it is a
    /// POST. While there are more, the answer has a `continuationToken`: the same query with it
    /// gives the next page.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryPipelineRuns`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `body`: Which runs to list and in which order.
    pub async fn pipeline_runs_query_by_factory<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        body: &'a types::RunFilterParameters,
    ) -> Result<ResponseValue<types::PipelineRunsQueryResponse>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name];
        let response = Call::new(
                &operations::PIPELINE_RUNS_QUERY_BY_FACTORY,
                self.endpoint,
                &path,
            )
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get a pipeline run
    ///
    /// Gets a run of a pipeline, as the service knows it now. A run that the service does not know
    /// gives a 404 without a body.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `run_id`: Identifier of the pipeline run, as the answer to its start has it. The service
    ///   makes GUIDs; the form is not checked.
    pub async fn pipeline_runs_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        run_id: &'a str,
    ) -> Result<ResponseValue<types::PipelineRun>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name, run_id];
        let response = Call::new(&operations::PIPELINE_RUNS_GET, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Cancel a pipeline run
    ///
    /// Asks for the end of a run. The run goes on for a while as `Canceling`. The request has no
    /// body. A run that the service does not know gives a 400.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/cancel`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `run_id`: Identifier of the pipeline run, as the answer to its start has it. The service
    ///   makes GUIDs; the form is not checked.
    /// - `is_recursive`: Whether to cancel also the runs that the pipeline has started, and those
    ///   that these have started. Without it, only the run itself is cancelled.
    pub async fn pipeline_runs_cancel<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        run_id: &'a str,
        is_recursive: Option<bool>,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name, run_id];
        let response = Call::new(&operations::PIPELINE_RUNS_CANCEL, self.endpoint, &path)
            .query("isRecursive", is_recursive)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// List the activity runs of a pipeline run
    ///
    /// Lists the runs of the activities within a pipeline run that were updated within a span of
    /// time, filtered and sorted as the body asks. The operation only reads, although it is a
    /// POST. While there are more, the answer has a `continuationToken`: the same query with it
    /// gives the next page. A pipeline run that the service does not know gives an empty list.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/queryActivityruns`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `run_id`: Identifier of the pipeline run, as the answer to its start has it. The service
    ///   makes GUIDs; the form is not checked.
    /// - `body`: Which runs to list and in which order.
    pub async fn activity_runs_query_by_pipeline_run<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        run_id: &'a str,
        body: &'a types::RunFilterParameters,
    ) -> Result<ResponseValue<types::ActivityRunsQueryResponse>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name, run_id];
        let response = Call::new(
                &operations::ACTIVITY_RUNS_QUERY_BY_PIPELINE_RUN,
                self.endpoint,
                &path,
            )
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// List the integration runtimes of a data factory
    ///
    /// Lists the integration runtimes that are defined in the data factory. While there are more,
    /// the answer has a `nextLink`: a GET of that address, unchanged, gives the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    pub async fn integration_runtimes_list_by_factory<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeListResponse>, CallError> {
        let path = [subscription_id, resource_group_name, factory_name];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_LIST_BY_FACTORY,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get an integration runtime
    ///
    /// Gets the definition of an integration runtime. How it stands is another operation,
    /// `IntegrationRuntimes_GetStatus`.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    /// - `if_none_match`: Entity tag of the version that the caller has already, as an answer has
    ///   it in its body. While the resource still has that tag, the answer is 304 and has no body;
    ///   `*` stands for any tag.
    pub async fn integration_runtimes_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::IntegrationRuntimeResource>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_GET,
                self.endpoint,
                &path,
            )
            .header("If-None-Match", if_none_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create an integration runtime or replace its definition
    ///
    /// Creates the integration runtime, or replaces the definition of one that exists. A managed
    /// one with nodes is `Initial` afterwards and has to be started; a self-hosted one needs a
    /// node that is registered with one of its keys.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out, as
    ///   an answer has it in its body, or `*` for any. Without it, the request is carried out
    ///   whatever the resource is now. How the service refuses is not documented.
    /// - `body`: Definition of the integration runtime. What the service sets itself is left out.
    pub async fn integration_runtimes_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        if_match: Option<&'a str>,
        body: &'a types::IntegrationRuntimeResource,
    ) -> Result<ResponseValue<types::IntegrationRuntimeResource>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_CREATE_OR_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .header("If-Match", if_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete an integration runtime
    ///
    /// Deletes the integration runtime.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    pub async fn integration_runtimes_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_DELETE,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Change a self-hosted integration runtime
    ///
    /// Changes how a self-hosted integration runtime is updated. What the request leaves out stays
    /// as it is.
    ///
    /// Sends a `PATCH` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    /// - `body`: What to change.
    pub async fn integration_runtimes_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        body: &'a types::UpdateIntegrationRuntimeRequest,
    ) -> Result<ResponseValue<types::IntegrationRuntimeResource>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get the status of an integration runtime
    ///
    /// Gets how an integration runtime stands: its state, its nodes, their versions and their
    /// errors. The operation only reads, although it is a POST, and counts as reading against the
    /// subscription's limits. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getStatus`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    pub async fn integration_runtimes_get_status<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeStatusResponse>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_GET_STATUS,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Start a managed integration runtime
    ///
    /// Starts the nodes of a managed integration runtime. The service was seen to answer 202 and
    /// to need a minute or more; the status of the operation tells when that has ended, and its
    /// result is the status of the integration runtime. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    pub async fn integration_runtimes_start<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeStatusResponse>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_START,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get how far a start has come
    ///
    /// Gets how far the start of a managed integration runtime has come. This is the address that
    /// the start answers with in `Azure-AsyncOperation`. Not documented; known from traffic.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationstatuses/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    /// - `operation_id`: Identifier of the start or stop, from the address that its answer has in
    ///   `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub async fn integration_runtimes_get_start_operation_status<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeOperationStatus>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_GET_START_OPERATION_STATUS,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get what a start gave
    ///
    /// Gets what the start of a managed integration runtime gave in the end, the status of the
    /// integration runtime. This is the address that the start answers with in `Location`. Not
    /// documented; known from traffic.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    /// - `operation_id`: Identifier of the start or stop, from the address that its answer has in
    ///   `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub async fn integration_runtimes_get_start_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeStatusResponse>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_GET_START_OPERATION_RESULT,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Stop a managed integration runtime
    ///
    /// Stops the nodes of a managed integration runtime. The service was seen to answer 202 and to
    /// need several minutes; the status of the operation tells when that has ended. The request
    /// has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    pub async fn integration_runtimes_stop<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_STOP,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            202 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get how far a stop has come
    ///
    /// Gets how far the stop of a managed integration runtime has come. This is the address that
    /// the stop answers with in `Azure-AsyncOperation`. Not documented; known from traffic.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationstatuses/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    /// - `operation_id`: Identifier of the start or stop, from the address that its answer has in
    ///   `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub async fn integration_runtimes_get_stop_operation_status<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeOperationStatus>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_GET_STOP_OPERATION_STATUS,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get what a stop gave
    ///
    /// Gets what the stop of a managed integration runtime gave in the end, which is nothing. This
    /// is the address that the stop answers with in `Location`. Not documented; known from
    /// traffic.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    /// - `operation_id`: Identifier of the start or stop, from the address that its answer has in
    ///   `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub async fn integration_runtimes_get_stop_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            factory_name,
            integration_runtime_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::INTEGRATION_RUNTIMES_GET_STOP_OPERATION_RESULT,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            202 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }
}
