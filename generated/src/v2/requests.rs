// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The requests: one struct for each operation, with its arguments as members.

use datafactory_core::{CallError, DecodeError, Operation, ResponseValue, Transport, Warning};

use super::{Client, operations, types};
use crate::{Invoke, List};

/// `Factories_List`: list the data factories of a subscription.
#[derive(Clone, Debug)]
pub struct FactoriesList {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
}

impl Invoke for FactoriesList {
    type Output = types::FactoryListResponse;
    const OPERATION: &'static Operation = &operations::FACTORIES_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .factories_list(
                &self.subscription_id,
            )
            .await
    }
}

impl List for FactoriesList {
    type Item = types::Factory;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `Factories_ListByResourceGroup`: list the data factories of a resource group.
#[derive(Clone, Debug)]
pub struct FactoriesListByResourceGroup {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
}

impl Invoke for FactoriesListByResourceGroup {
    type Output = types::FactoryListResponse;
    const OPERATION: &'static Operation = &operations::FACTORIES_LIST_BY_RESOURCE_GROUP;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .factories_list_by_resource_group(
                &self.subscription_id,
                &self.resource_group_name,
            )
            .await
    }
}

impl List for FactoriesListByResourceGroup {
    type Item = types::Factory;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `Factories_CreateOrUpdate`: create a data factory or replace its definition.
#[derive(Clone, Debug)]
pub struct FactoriesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Entity tag that the resource must have for the request to be carried out, as an answer has
    /// it in its body, or `*` for any. Without it, the request is carried out whatever the
    /// resource is now. How the service refuses is not documented.
    pub if_match: Option<String>,
    /// Definition of the data factory. What the service sets itself is left out.
    pub body: types::Factory,
}

impl Invoke for FactoriesCreateOrUpdate {
    type Output = types::Factory;
    const OPERATION: &'static Operation = &operations::FACTORIES_CREATE_OR_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .factories_create_or_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                self.if_match.as_deref(),
                &self.body,
            )
            .await
    }
}

/// `Factories_Get`: get a data factory.
#[derive(Clone, Debug)]
pub struct FactoriesGet {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Entity tag of the version that the caller has already, as an answer has it in its body.
    /// While the resource still has that tag, the answer is 304 and has no body; `*` stands for
    /// any tag.
    pub if_none_match: Option<String>,
}

impl Invoke for FactoriesGet {
    type Output = types::Factory;
    const OPERATION: &'static Operation = &operations::FACTORIES_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .factories_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                self.if_none_match.as_deref(),
            )
            .await
    }
}

/// `Factories_Update`: change a data factory.
#[derive(Clone, Debug)]
pub struct FactoriesUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// What to change.
    pub body: types::FactoryUpdateParameters,
}

impl Invoke for FactoriesUpdate {
    type Output = types::Factory;
    const OPERATION: &'static Operation = &operations::FACTORIES_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .factories_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.body,
            )
            .await
    }
}

/// `Factories_Delete`: delete a data factory.
#[derive(Clone, Debug)]
pub struct FactoriesDelete {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

impl Invoke for FactoriesDelete {
    type Output = ();
    const OPERATION: &'static Operation = &operations::FACTORIES_DELETE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .factories_delete(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Pipelines_ListByFactory`: list the pipelines of a data factory.
#[derive(Clone, Debug)]
pub struct PipelinesListByFactory {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

impl Invoke for PipelinesListByFactory {
    type Output = types::PipelineListResponse;
    const OPERATION: &'static Operation = &operations::PIPELINES_LIST_BY_FACTORY;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipelines_list_by_factory(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
            )
            .await
    }
}

impl List for PipelinesListByFactory {
    type Item = types::PipelineResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `Pipelines_CreateOrUpdate`: create a pipeline or replace its definition.
#[derive(Clone, Debug)]
pub struct PipelinesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to 260 characters and
    /// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Entity tag that the resource must have for the request to be carried out, as an answer has
    /// it in its body, or `*` for any. Without it, the request is carried out whatever the
    /// resource is now. How the service refuses is not documented.
    pub if_match: Option<String>,
    /// Definition of the pipeline. What the service sets itself is left out.
    pub body: types::PipelineResource,
}

impl Invoke for PipelinesCreateOrUpdate {
    type Output = types::PipelineResource;
    const OPERATION: &'static Operation = &operations::PIPELINES_CREATE_OR_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipelines_create_or_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.pipeline_name,
                self.if_match.as_deref(),
                &self.body,
            )
            .await
    }
}

/// `Pipelines_Get`: get a pipeline.
#[derive(Clone, Debug)]
pub struct PipelinesGet {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to 260 characters and
    /// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Entity tag of the version that the caller has already, as an answer has it in its body.
    /// While the resource still has that tag, the answer is 304 and has no body; `*` stands for
    /// any tag.
    pub if_none_match: Option<String>,
}

impl Invoke for PipelinesGet {
    type Output = types::PipelineResource;
    const OPERATION: &'static Operation = &operations::PIPELINES_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipelines_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.pipeline_name,
                self.if_none_match.as_deref(),
            )
            .await
    }
}

/// `Pipelines_Delete`: delete a pipeline.
#[derive(Clone, Debug)]
pub struct PipelinesDelete {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to 260 characters and
    /// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
}

impl Invoke for PipelinesDelete {
    type Output = ();
    const OPERATION: &'static Operation = &operations::PIPELINES_DELETE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipelines_delete(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.pipeline_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Pipelines_CreateRun`: start a run of a pipeline.
#[derive(Clone, Debug)]
pub struct PipelinesCreateRun {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to 260 characters and
    /// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Whether the new run recovers the one that `referencePipelineRunId` names. If so, both
    /// belong to one group of runs.
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

impl Invoke for PipelinesCreateRun {
    type Output = types::CreateRunResponse;
    const OPERATION: &'static Operation = &operations::PIPELINES_CREATE_RUN;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipelines_create_run(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.pipeline_name,
                self.is_recovery.clone(),
                self.reference_pipeline_run_id.as_deref(),
                self.start_activity_name.as_deref(),
                self.start_from_failure.clone(),
                &self.body,
            )
            .await
    }
}

/// `PipelineRuns_QueryByFactory`: list the pipeline runs of a data factory.
#[derive(Clone, Debug)]
pub struct PipelineRunsQueryByFactory {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Which runs to list and in which order.
    pub body: types::RunFilterParameters,
}

impl Invoke for PipelineRunsQueryByFactory {
    type Output = types::PipelineRunsQueryResponse;
    const OPERATION: &'static Operation = &operations::PIPELINE_RUNS_QUERY_BY_FACTORY;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipeline_runs_query_by_factory(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.body,
            )
            .await
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

/// `PipelineRuns_Get`: get a pipeline run.
#[derive(Clone, Debug)]
pub struct PipelineRunsGet {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Identifier of the pipeline run, as the answer to its start has it. The service makes GUIDs;
    /// the form is not checked.
    pub run_id: String,
}

impl Invoke for PipelineRunsGet {
    type Output = types::PipelineRun;
    const OPERATION: &'static Operation = &operations::PIPELINE_RUNS_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipeline_runs_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.run_id,
            )
            .await
    }
}

/// `PipelineRuns_Cancel`: cancel a pipeline run.
#[derive(Clone, Debug)]
pub struct PipelineRunsCancel {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Identifier of the pipeline run, as the answer to its start has it. The service makes GUIDs;
    /// the form is not checked.
    pub run_id: String,
    /// Whether to cancel also the runs that the pipeline has started, and those that these have
    /// started. Without it, only the run itself is cancelled.
    pub is_recursive: Option<bool>,
}

impl Invoke for PipelineRunsCancel {
    type Output = ();
    const OPERATION: &'static Operation = &operations::PIPELINE_RUNS_CANCEL;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipeline_runs_cancel(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.run_id,
                self.is_recursive.clone(),
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `ActivityRuns_QueryByPipelineRun`: list the activity runs of a pipeline run.
#[derive(Clone, Debug)]
pub struct ActivityRunsQueryByPipelineRun {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Identifier of the pipeline run, as the answer to its start has it. The service makes GUIDs;
    /// the form is not checked.
    pub run_id: String,
    /// Which runs to list and in which order.
    pub body: types::RunFilterParameters,
}

impl Invoke for ActivityRunsQueryByPipelineRun {
    type Output = types::ActivityRunsQueryResponse;
    const OPERATION: &'static Operation = &operations::ACTIVITY_RUNS_QUERY_BY_PIPELINE_RUN;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .activity_runs_query_by_pipeline_run(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.run_id,
                &self.body,
            )
            .await
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

/// `IntegrationRuntimes_ListByFactory`: list the integration runtimes of a data factory.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesListByFactory {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

impl Invoke for IntegrationRuntimesListByFactory {
    type Output = types::IntegrationRuntimeListResponse;
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_LIST_BY_FACTORY;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_list_by_factory(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
            )
            .await
    }
}

impl List for IntegrationRuntimesListByFactory {
    type Item = types::IntegrationRuntimeResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `IntegrationRuntimes_CreateOrUpdate`: create an integration runtime or replace its definition.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Entity tag that the resource must have for the request to be carried out, as an answer has
    /// it in its body, or `*` for any. Without it, the request is carried out whatever the
    /// resource is now. How the service refuses is not documented.
    pub if_match: Option<String>,
    /// Definition of the integration runtime. What the service sets itself is left out.
    pub body: types::IntegrationRuntimeResource,
}

impl Invoke for IntegrationRuntimesCreateOrUpdate {
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_CREATE_OR_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_create_or_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
                self.if_match.as_deref(),
                &self.body,
            )
            .await
    }
}

/// `IntegrationRuntimes_Get`: get an integration runtime.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGet {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Entity tag of the version that the caller has already, as an answer has it in its body.
    /// While the resource still has that tag, the answer is 304 and has no body; `*` stands for
    /// any tag.
    pub if_none_match: Option<String>,
}

impl Invoke for IntegrationRuntimesGet {
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
                self.if_none_match.as_deref(),
            )
            .await
    }
}

/// `IntegrationRuntimes_Update`: change a self-hosted integration runtime.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// What to change.
    pub body: types::UpdateIntegrationRuntimeRequest,
}

impl Invoke for IntegrationRuntimesUpdate {
    type Output = types::IntegrationRuntimeResource;
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
                &self.body,
            )
            .await
    }
}

/// `IntegrationRuntimes_Delete`: delete an integration runtime.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesDelete {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

impl Invoke for IntegrationRuntimesDelete {
    type Output = ();
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_DELETE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_delete(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `IntegrationRuntimes_GetStatus`: get the status of an integration runtime.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStatus {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

impl Invoke for IntegrationRuntimesGetStatus {
    type Output = types::IntegrationRuntimeStatusResponse;
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_GET_STATUS;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_get_status(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
            )
            .await
    }
}

/// `IntegrationRuntimes_Start`: start a managed integration runtime.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesStart {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

impl Invoke for IntegrationRuntimesStart {
    type Output = types::IntegrationRuntimeStatusResponse;
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_START;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_start(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
            )
            .await
    }
}

/// `IntegrationRuntimes_GetStartOperationStatus`: get how far a start has come.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStartOperationStatus {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Identifier of the start or stop, from the address that its answer has in
    /// `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub operation_id: String,
}

impl Invoke for IntegrationRuntimesGetStartOperationStatus {
    type Output = types::IntegrationRuntimeOperationStatus;
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_GET_START_OPERATION_STATUS;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_get_start_operation_status(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
                &self.operation_id,
            )
            .await
    }
}

/// `IntegrationRuntimes_GetStartOperationResult`: get what a start gave.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStartOperationResult {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Identifier of the start or stop, from the address that its answer has in
    /// `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub operation_id: String,
}

impl Invoke for IntegrationRuntimesGetStartOperationResult {
    type Output = types::IntegrationRuntimeStatusResponse;
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_GET_START_OPERATION_RESULT;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_get_start_operation_result(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
                &self.operation_id,
            )
            .await
    }
}

/// `IntegrationRuntimes_Stop`: stop a managed integration runtime.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesStop {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
}

impl Invoke for IntegrationRuntimesStop {
    type Output = ();
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_STOP;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_stop(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `IntegrationRuntimes_GetStopOperationStatus`: get how far a stop has come.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStopOperationStatus {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Identifier of the start or stop, from the address that its answer has in
    /// `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub operation_id: String,
}

impl Invoke for IntegrationRuntimesGetStopOperationStatus {
    type Output = types::IntegrationRuntimeOperationStatus;
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_GET_STOP_OPERATION_STATUS;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_get_stop_operation_status(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
                &self.operation_id,
            )
            .await
    }
}

/// `IntegrationRuntimes_GetStopOperationResult`: get what a stop gave.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimesGetStopOperationResult {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to
    /// 63 characters.
    pub integration_runtime_name: String,
    /// Identifier of the start or stop, from the address that its answer has in
    /// `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub operation_id: String,
}

impl Invoke for IntegrationRuntimesGetStopOperationResult {
    type Output = ();
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_GET_STOP_OPERATION_RESULT;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .integration_runtimes_get_stop_operation_result(
                &self.subscription_id,
                &self.resource_group_name,
                &self.factory_name,
                &self.integration_runtime_name,
                &self.operation_id,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}
