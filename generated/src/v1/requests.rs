// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The requests: one struct for each operation, with its arguments as members.

use datafactory_core::{CallError, DecodeError, Operation, ResponseValue, Timestamp, Transport, Warning};

use super::{Client, operations, types};
use crate::{Invoke, List};

/// `Factories_ListByResourceGroup`: list the data factories of a resource group.
#[derive(Clone, Debug)]
pub struct FactoriesListByResourceGroup {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
}

impl Invoke for FactoriesListByResourceGroup {
    type Output = types::FactoryListResult;
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

/// `Factories_CreateOrUpdate`: create a data factory or change its tags.
#[derive(Clone, Debug)]
pub struct FactoriesCreateOrUpdate {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Entity tag that the resource must have for the request to be carried out; otherwise the
    /// answer is 412. Only the documentation mentions it, in the text of that status: no answer of
    /// this version was seen to carry an entity tag, and the service's own client never sends this
    /// header.
    pub if_match: Option<String>,
    /// The data factory. What the service sets itself is left out.
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
                &self.data_factory_name,
                self.if_match.as_deref(),
                &self.body,
            )
            .await
    }
}

/// `Factories_Get`: get a data factory.
#[derive(Clone, Debug)]
pub struct FactoriesGet {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
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
                &self.data_factory_name,
            )
            .await
    }
}

/// `Factories_Delete`: delete a data factory.
#[derive(Clone, Debug)]
pub struct FactoriesDelete {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
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
                &self.data_factory_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `ActivityWindows_ListByFactory`: list the activity windows of a data factory.
#[derive(Clone, Debug)]
pub struct ActivityWindowsListByFactory {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Which activity windows to list and in which order. `{}` asks for all of them.
    pub body: types::ActivityWindowListParameters,
}

impl Invoke for ActivityWindowsListByFactory {
    type Output = types::ActivityWindowListResult;
    const OPERATION: &'static Operation = &operations::ACTIVITY_WINDOWS_LIST_BY_FACTORY;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .activity_windows_list_by_factory(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.body,
            )
            .await
    }
}

impl List for ActivityWindowsListByFactory {
    type Item = types::ActivityWindow;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.and_then(|it| it.activity_windows).unwrap_or_default(), page.next_link)
    }

    fn body(&self) -> serde_json::Result<bytes::Bytes> {
        serde_json::to_vec(&self.body).map(bytes::Bytes::from)
    }
}

/// `Pipelines_List`: list the pipelines of a data factory.
#[derive(Clone, Debug)]
pub struct PipelinesList {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
}

impl Invoke for PipelinesList {
    type Output = types::PipelineListResult;
    const OPERATION: &'static Operation = &operations::PIPELINES_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipelines_list(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
            )
            .await
    }
}

impl List for PipelinesList {
    type Item = types::Pipeline;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `Pipelines_CreateOrUpdate`: create a pipeline or replace its definition.
#[derive(Clone, Debug)]
pub struct PipelinesCreateOrUpdate {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Definition of the pipeline. What the service sets itself is left out.
    pub body: types::Pipeline,
}

impl Invoke for PipelinesCreateOrUpdate {
    type Output = types::Pipeline;
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
                &self.data_factory_name,
                &self.pipeline_name,
                &self.body,
            )
            .await
    }
}

/// `Pipelines_Get`: get a pipeline.
#[derive(Clone, Debug)]
pub struct PipelinesGet {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
}

impl Invoke for PipelinesGet {
    type Output = types::Pipeline;
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
                &self.data_factory_name,
                &self.pipeline_name,
            )
            .await
    }
}

/// `Pipelines_Delete`: delete a pipeline.
#[derive(Clone, Debug)]
pub struct PipelinesDelete {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
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
                &self.data_factory_name,
                &self.pipeline_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Pipelines_Pause`: pause a pipeline.
#[derive(Clone, Debug)]
pub struct PipelinesPause {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
}

impl Invoke for PipelinesPause {
    type Output = ();
    const OPERATION: &'static Operation = &operations::PIPELINES_PAUSE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipelines_pause(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.pipeline_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Pipelines_Resume`: resume a pipeline.
#[derive(Clone, Debug)]
pub struct PipelinesResume {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
}

impl Invoke for PipelinesResume {
    type Output = ();
    const OPERATION: &'static Operation = &operations::PIPELINES_RESUME;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipelines_resume(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.pipeline_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Pipelines_SetActivePeriod`: set the active period of a pipeline.
#[derive(Clone, Debug)]
pub struct PipelinesSetActivePeriod {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Whether the service also shifts the active periods of other pipelines that conflict with
    /// this one. The service's own client always sends it, `false` unless told otherwise.
    pub auto_resolve: Option<bool>,
    /// End of the period, written as `start` is.
    pub end: Timestamp,
    /// Whether every slice in the period is set back to be processed again. The service's own
    /// client always sends it, `false` unless told otherwise.
    pub force_recalc: Option<bool>,
    /// Start of the period, in UTC or with the offset of its zone. The service's own client sends
    /// it with up to seven digits of a second.
    pub start: Timestamp,
}

impl Invoke for PipelinesSetActivePeriod {
    type Output = ();
    const OPERATION: &'static Operation = &operations::PIPELINES_SET_ACTIVE_PERIOD;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipelines_set_active_period(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.pipeline_name,
                self.auto_resolve.clone(),
                &self.end,
                self.force_recalc.clone(),
                &self.start,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Pipelines_GetOperationResult`: ask how far the deletion of a pipeline has come.
#[derive(Clone, Debug)]
pub struct PipelinesGetOperationResult {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Identifier that the service gave to the deletion, the last segment of the address in
    /// `Location`: 32 hexadecimal digits, or a `D` and a GUID.
    pub operation_id: String,
}

impl Invoke for PipelinesGetOperationResult {
    type Output = ();
    const OPERATION: &'static Operation = &operations::PIPELINES_GET_OPERATION_RESULT;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .pipelines_get_operation_result(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.pipeline_name,
                &self.operation_id,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `ActivityWindows_ListByPipeline`: list the activity windows of a pipeline.
#[derive(Clone, Debug)]
pub struct ActivityWindowsListByPipeline {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Which activity windows to list and in which order. `{}` asks for all of them.
    pub body: types::ActivityWindowListParameters,
}

impl Invoke for ActivityWindowsListByPipeline {
    type Output = types::ActivityWindowListResult;
    const OPERATION: &'static Operation = &operations::ACTIVITY_WINDOWS_LIST_BY_PIPELINE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .activity_windows_list_by_pipeline(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.pipeline_name,
                &self.body,
            )
            .await
    }
}

impl List for ActivityWindowsListByPipeline {
    type Item = types::ActivityWindow;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.and_then(|it| it.activity_windows).unwrap_or_default(), page.next_link)
    }

    fn body(&self) -> serde_json::Result<bytes::Bytes> {
        serde_json::to_vec(&self.body).map(bytes::Bytes::from)
    }
}

/// `ActivityWindows_ListByActivity`: list the activity windows of an activity.
#[derive(Clone, Debug)]
pub struct ActivityWindowsListByActivity {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Name of the activity within its pipeline, at most 260 characters. The documentation allows
    /// in it what it allows in the name of a pipeline; the copy wizard of the portal nevertheless
    /// makes names such as `Activity-0-people_csv->[dbo]_[people]`, so that nothing but the length
    /// is checked.
    pub activity_name: String,
    /// Which activity windows to list and in which order. `{}` asks for all of them.
    pub body: types::ActivityWindowListParameters,
}

impl Invoke for ActivityWindowsListByActivity {
    type Output = types::ActivityWindowListResult;
    const OPERATION: &'static Operation = &operations::ACTIVITY_WINDOWS_LIST_BY_ACTIVITY;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .activity_windows_list_by_activity(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.pipeline_name,
                &self.activity_name,
                &self.body,
            )
            .await
    }
}

impl List for ActivityWindowsListByActivity {
    type Item = types::ActivityWindow;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.and_then(|it| it.activity_windows).unwrap_or_default(), page.next_link)
    }

    fn body(&self) -> serde_json::Result<bytes::Bytes> {
        serde_json::to_vec(&self.body).map(bytes::Bytes::from)
    }
}

/// `Datasets_List`: list the datasets of a data factory.
#[derive(Clone, Debug)]
pub struct DatasetsList {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Entity tag that the resource must have for the request to be carried out; otherwise the
    /// answer is 412. Only the documentation mentions it, in the text of that status: no answer of
    /// this version was seen to carry an entity tag, and the service's own client never sends this
    /// header.
    pub if_match: Option<String>,
}

impl Invoke for DatasetsList {
    type Output = types::DatasetListResult;
    const OPERATION: &'static Operation = &operations::DATASETS_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .datasets_list(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                self.if_match.as_deref(),
            )
            .await
    }
}

impl List for DatasetsList {
    type Item = types::Dataset;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `Datasets_CreateOrUpdate`: create a dataset or replace its definition.
#[derive(Clone, Debug)]
pub struct DatasetsCreateOrUpdate {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table. It starts with a letter, a digit or
    /// `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Entity tag that the resource must have for the request to be carried out; otherwise the
    /// answer is 412. Only the documentation mentions it, in the text of that status: no answer of
    /// this version was seen to carry an entity tag, and the service's own client never sends this
    /// header.
    pub if_match: Option<String>,
    /// Definition of the dataset. What the service sets itself is left out.
    pub body: types::Dataset,
}

impl Invoke for DatasetsCreateOrUpdate {
    type Output = types::Dataset;
    const OPERATION: &'static Operation = &operations::DATASETS_CREATE_OR_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .datasets_create_or_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.dataset_name,
                self.if_match.as_deref(),
                &self.body,
            )
            .await
    }
}

/// `Datasets_Get`: get a dataset.
#[derive(Clone, Debug)]
pub struct DatasetsGet {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table. It starts with a letter, a digit or
    /// `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Entity tag that the resource must have for the request to be carried out; otherwise the
    /// answer is 412. Only the documentation mentions it, in the text of that status: no answer of
    /// this version was seen to carry an entity tag, and the service's own client never sends this
    /// header.
    pub if_match: Option<String>,
}

impl Invoke for DatasetsGet {
    type Output = types::Dataset;
    const OPERATION: &'static Operation = &operations::DATASETS_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .datasets_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.dataset_name,
                self.if_match.as_deref(),
            )
            .await
    }
}

/// `Datasets_Delete`: delete a dataset.
#[derive(Clone, Debug)]
pub struct DatasetsDelete {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table. It starts with a letter, a digit or
    /// `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Entity tag that the resource must have for the request to be carried out; otherwise the
    /// answer is 412. Only the documentation mentions it, in the text of that status: no answer of
    /// this version was seen to carry an entity tag, and the service's own client never sends this
    /// header.
    pub if_match: Option<String>,
}

impl Invoke for DatasetsDelete {
    type Output = ();
    const OPERATION: &'static Operation = &operations::DATASETS_DELETE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .datasets_delete(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.dataset_name,
                self.if_match.as_deref(),
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Datasets_GetOperationResult`: ask how far the deletion of a dataset has come.
#[derive(Clone, Debug)]
pub struct DatasetsGetOperationResult {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table. It starts with a letter, a digit or
    /// `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Identifier that the service gave to the deletion, the last segment of the address in
    /// `Location`: 32 hexadecimal digits, or a `D` and a GUID.
    pub operation_id: String,
}

impl Invoke for DatasetsGetOperationResult {
    type Output = ();
    const OPERATION: &'static Operation = &operations::DATASETS_GET_OPERATION_RESULT;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .datasets_get_operation_result(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.dataset_name,
                &self.operation_id,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Datasets_ListActivityWindows`: list the activity windows of a dataset.
#[derive(Clone, Debug)]
pub struct DatasetsListActivityWindows {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table. It starts with a letter, a digit or
    /// `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Which activity windows to list and in which order. `{}` asks for all of them.
    pub body: types::ActivityWindowListParameters,
}

impl Invoke for DatasetsListActivityWindows {
    type Output = types::ActivityWindowListResult;
    const OPERATION: &'static Operation = &operations::DATASETS_LIST_ACTIVITY_WINDOWS;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .datasets_list_activity_windows(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.dataset_name,
                &self.body,
            )
            .await
    }
}

impl List for DatasetsListActivityWindows {
    type Item = types::ActivityWindow;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.and_then(|it| it.activity_windows).unwrap_or_default(), page.next_link)
    }

    fn body(&self) -> serde_json::Result<bytes::Bytes> {
        serde_json::to_vec(&self.body).map(bytes::Bytes::from)
    }
}

/// `Slices_List`: list the slices of a dataset.
#[derive(Clone, Debug)]
pub struct SlicesList {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table. It starts with a letter, a digit or
    /// `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// End of the period, in UTC, written as `start` is. When it is missing, the period is the 48
    /// hours that follow `start`.
    pub end: Option<Timestamp>,
    /// Start of the period, in UTC. The service accepts a time with or without a zone and with up
    /// to seven digits of a second.
    pub start: Timestamp,
}

impl Invoke for SlicesList {
    type Output = types::DataSliceListResult;
    const OPERATION: &'static Operation = &operations::SLICES_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .slices_list(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.dataset_name,
                self.end.as_ref(),
                &self.start,
            )
            .await
    }
}

impl List for SlicesList {
    type Item = types::DataSlice;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `Slices_SetStatus`: set the state of slices.
#[derive(Clone, Debug)]
pub struct SlicesSetStatus {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table. It starts with a letter, a digit or
    /// `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// End of the period, in UTC, written as `start` is.
    pub end: Timestamp,
    /// Start of the period, in UTC. The service accepts a time with or without a zone and with up
    /// to seven digits of a second.
    pub start: Timestamp,
    /// The state to set and how far the change goes.
    pub body: types::SliceStatusUpdate,
}

impl Invoke for SlicesSetStatus {
    type Output = ();
    const OPERATION: &'static Operation = &operations::SLICES_SET_STATUS;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .slices_set_status(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.dataset_name,
                &self.end,
                &self.start,
                &self.body,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `SliceRuns_List`: list the runs of a slice.
#[derive(Clone, Debug)]
pub struct SliceRunsList {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table. It starts with a letter, a digit or
    /// `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Start of the slice, in UTC, which names the slice among those of the dataset. The service
    /// accepts a time with or without a zone and with up to seven digits of a second.
    pub start_time: Timestamp,
}

impl Invoke for SliceRunsList {
    type Output = types::DataSliceRunListResult;
    const OPERATION: &'static Operation = &operations::SLICE_RUNS_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .slice_runs_list(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.dataset_name,
                &self.start_time,
            )
            .await
    }
}

impl List for SliceRunsList {
    type Item = types::DataSliceRun;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `Runs_Get`: get a run.
#[derive(Clone, Debug)]
pub struct RunsGet {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Identifier of the run, the `id` that the list of the runs of a slice shows: a GUID, two
    /// numbers and the name of the dataset, joined by `_`.
    pub run_id: String,
}

impl Invoke for RunsGet {
    type Output = types::DataSliceRun;
    const OPERATION: &'static Operation = &operations::RUNS_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .runs_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.run_id,
            )
            .await
    }
}

/// `Runs_GetLogInfo`: get the address of a run's logs.
#[derive(Clone, Debug)]
pub struct RunsGetLogInfo {
    /// Identifier of the Azure subscription, normally a GUID. The form is not checked: the
    /// service's own samples use identifiers that are no GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Identifier of the run, the `id` that the list of the runs of a slice shows: a GUID, two
    /// numbers and the name of the dataset, joined by `_`.
    pub run_id: String,
}

impl Invoke for RunsGetLogInfo {
    type Output = types::RunLogInfo;
    const OPERATION: &'static Operation = &operations::RUNS_GET_LOG_INFO;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .runs_get_log_info(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.run_id,
            )
            .await
    }
}
