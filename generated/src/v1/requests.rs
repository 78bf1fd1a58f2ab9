// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The requests: one struct for each operation, with its arguments as members.

use datafactory_core::{CallError, DecodeError, Operation, ResponseValue, Timestamp, Transport, Warning};

use super::{Client, operations, types};
use crate::{Invoke, List};

/// `Factories_ListByResourceGroup`: list the data factories of a resource group.
#[derive(Clone, Debug)]
pub struct FactoriesListByResourceGroup {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
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

/// `Factories_CreateOrUpdate`: create or update a data factory.
#[derive(Clone, Debug)]
pub struct FactoriesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Entity tag that the resource must have; otherwise the response is 412. It is in the
    /// documentation only: no response of this version had an entity tag in traffic, and the
    /// service's own client never sends this header.
    pub if_match: Option<String>,
    /// Data factory, without the properties that the service sets.
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Filter and order of the list. `{}` lists all windows.
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

/// `ActivityTypes_List`: list the activity types of a data factory.
#[derive(Clone, Debug)]
pub struct ActivityTypesList {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the activity type to list. Every type if missing.
    pub name: Option<String>,
    /// Whether the schema of an activity type includes the properties of its base types. `false`
    /// if missing.
    pub resolved: Option<bool>,
    /// Scope in which the type is registered: `Global`, `Tenant` or `DataFactory`. Every scope if
    /// missing.
    pub scope: Option<String>,
}

impl Invoke for ActivityTypesList {
    type Output = types::ActivityTypeListResult;
    const OPERATION: &'static Operation = &operations::ACTIVITY_TYPES_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .activity_types_list(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                self.name.as_deref(),
                self.resolved.clone(),
                self.scope.as_deref(),
            )
            .await
    }
}

impl List for ActivityTypesList {
    type Item = types::ActivityType;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `ActivityTypes_CreateOrUpdate`: create an activity type or replace its definition.
#[derive(Clone, Debug)]
pub struct ActivityTypesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the activity type. The service's own client does not check it.
    pub activity_type_name: String,
    /// Definition of the activity type, without the properties that the service sets.
    pub body: types::ActivityType,
}

impl Invoke for ActivityTypesCreateOrUpdate {
    type Output = types::ActivityType;
    const OPERATION: &'static Operation = &operations::ACTIVITY_TYPES_CREATE_OR_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .activity_types_create_or_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.activity_type_name,
                &self.body,
            )
            .await
    }
}

/// `ActivityTypes_Get`: get an activity type.
#[derive(Clone, Debug)]
pub struct ActivityTypesGet {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the activity type. The service's own client does not check it.
    pub activity_type_name: String,
    /// Whether the schema of an activity type includes the properties of its base types. `false`
    /// if missing.
    pub resolved: Option<bool>,
    /// Scope in which the type is registered: `Global`, `Tenant` or `DataFactory`. Every scope if
    /// missing.
    pub scope: Option<String>,
}

impl Invoke for ActivityTypesGet {
    type Output = types::ActivityType;
    const OPERATION: &'static Operation = &operations::ACTIVITY_TYPES_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .activity_types_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.activity_type_name,
                self.resolved.clone(),
                self.scope.as_deref(),
            )
            .await
    }
}

/// `ActivityTypes_Delete`: delete an activity type.
#[derive(Clone, Debug)]
pub struct ActivityTypesDelete {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the activity type. The service's own client does not check it.
    pub activity_type_name: String,
}

impl Invoke for ActivityTypesDelete {
    type Output = ();
    const OPERATION: &'static Operation = &operations::ACTIVITY_TYPES_DELETE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .activity_types_delete(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.activity_type_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `ActivityTypes_GetOperationResult`: get the status of the deletion of an activity type.
#[derive(Clone, Debug)]
pub struct ActivityTypesGetOperationResult {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the activity type. The service's own client does not check it.
    pub activity_type_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`. It has
    /// 32 hexadecimal digits, or `D` and a GUID.
    pub operation_id: String,
}

impl Invoke for ActivityTypesGetOperationResult {
    type Output = ();
    const OPERATION: &'static Operation = &operations::ACTIVITY_TYPES_GET_OPERATION_RESULT;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .activity_types_get_operation_result(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.activity_type_name,
                &self.operation_id,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `ComputeTypes_List`: list the compute types of a data factory.
#[derive(Clone, Debug)]
pub struct ComputeTypesList {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the compute type to list. Every type if missing.
    pub name: Option<String>,
    /// Scope in which the type is registered: `Global`, `Tenant` or `DataFactory`. Every scope if
    /// missing.
    pub scope: Option<String>,
}

impl Invoke for ComputeTypesList {
    type Output = types::ComputeTypeListResult;
    const OPERATION: &'static Operation = &operations::COMPUTE_TYPES_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .compute_types_list(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                self.name.as_deref(),
                self.scope.as_deref(),
            )
            .await
    }
}

impl List for ComputeTypesList {
    type Item = types::ComputeType;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `ComputeTypes_CreateOrUpdate`: create a compute type or replace its definition.
#[derive(Clone, Debug)]
pub struct ComputeTypesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the compute type. The service's own client does not check it.
    pub compute_type_name: String,
    /// Definition of the compute type, without the properties that the service sets.
    pub body: types::ComputeType,
}

impl Invoke for ComputeTypesCreateOrUpdate {
    type Output = types::ComputeType;
    const OPERATION: &'static Operation = &operations::COMPUTE_TYPES_CREATE_OR_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .compute_types_create_or_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.compute_type_name,
                &self.body,
            )
            .await
    }
}

/// `ComputeTypes_Get`: get a compute type.
#[derive(Clone, Debug)]
pub struct ComputeTypesGet {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the compute type. The service's own client does not check it.
    pub compute_type_name: String,
    /// Scope in which the type is registered: `Global`, `Tenant` or `DataFactory`. Every scope if
    /// missing.
    pub scope: Option<String>,
}

impl Invoke for ComputeTypesGet {
    type Output = types::ComputeType;
    const OPERATION: &'static Operation = &operations::COMPUTE_TYPES_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .compute_types_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.compute_type_name,
                self.scope.as_deref(),
            )
            .await
    }
}

/// `ComputeTypes_Delete`: delete a compute type.
#[derive(Clone, Debug)]
pub struct ComputeTypesDelete {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the compute type. The service's own client does not check it.
    pub compute_type_name: String,
}

impl Invoke for ComputeTypesDelete {
    type Output = ();
    const OPERATION: &'static Operation = &operations::COMPUTE_TYPES_DELETE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .compute_types_delete(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.compute_type_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `ComputeTypes_GetOperationResult`: get the status of the deletion of a compute type.
#[derive(Clone, Debug)]
pub struct ComputeTypesGetOperationResult {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the compute type. The service's own client does not check it.
    pub compute_type_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`. It has
    /// 32 hexadecimal digits, or `D` and a GUID.
    pub operation_id: String,
}

impl Invoke for ComputeTypesGetOperationResult {
    type Output = ();
    const OPERATION: &'static Operation = &operations::COMPUTE_TYPES_GET_OPERATION_RESULT;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .compute_types_get_operation_result(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.compute_type_name,
                &self.operation_id,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Pipelines_List`: list the pipelines of a data factory.
#[derive(Clone, Debug)]
pub struct PipelinesList {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters,
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Definition of the pipeline, without the properties that the service sets.
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters,
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters,
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters,
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters,
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters,
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Whether the service also moves the active periods of other pipelines that conflict with
    /// this one. The service's own client always sends it, and sends `false` unless told
    /// otherwise.
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

/// `ActivityWindows_ListByPipeline`: list the activity windows of a pipeline.
#[derive(Clone, Debug)]
pub struct ActivityWindowsListByPipeline {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters,
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Filter and order of the list. `{}` lists all windows.
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters,
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// Name of the activity in its pipeline, at most 260 characters. The documentation has the
    /// rules of pipeline names, but the Copy wizard creates names such as
    /// `Activity-0-people_csv->[dbo]_[people]`, so the client checks only the length.
    pub activity_name: String,
    /// Filter and order of the list. `{}` lists all windows.
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

/// `Pipelines_GetOperationResult`: get the status of the deletion of a pipeline.
#[derive(Clone, Debug)]
pub struct PipelinesGetOperationResult {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline. It starts with a letter, a digit or `_`, has at most 260 characters,
    /// and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub pipeline_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`. It has
    /// 32 hexadecimal digits, or `D` and a GUID.
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

/// `Datasets_List`: list the datasets of a data factory.
#[derive(Clone, Debug)]
pub struct DatasetsList {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Entity tag that the resource must have; otherwise the response is 412. It is in the
    /// documentation only: no response of this version had an entity tag in traffic, and the
    /// service's own client never sends this header.
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions. It starts with a letter, a digit or
    /// `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Entity tag that the resource must have; otherwise the response is 412. It is in the
    /// documentation only: no response of this version had an entity tag in traffic, and the
    /// service's own client never sends this header.
    pub if_match: Option<String>,
    /// Definition of the dataset, without the properties that the service sets.
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions. It starts with a letter, a digit or
    /// `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Entity tag that the resource must have; otherwise the response is 412. It is in the
    /// documentation only: no response of this version had an entity tag in traffic, and the
    /// service's own client never sends this header.
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions. It starts with a letter, a digit or
    /// `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Entity tag that the resource must have; otherwise the response is 412. It is in the
    /// documentation only: no response of this version had an entity tag in traffic, and the
    /// service's own client never sends this header.
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

/// `Datasets_ListActivityWindows`: list the activity windows of a dataset.
#[derive(Clone, Debug)]
pub struct DatasetsListActivityWindows {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions. It starts with a letter, a digit or
    /// `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Filter and order of the list. `{}` lists all windows.
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions. It starts with a letter, a digit or
    /// `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// End of the period, in UTC, in the format of `start`. 48 hours after `start` if missing.
    pub end: Option<Timestamp>,
    /// Start of the period, in UTC. The service accepts times with or without a zone, and up to
    /// seven decimals of a second.
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions. It starts with a letter, a digit or
    /// `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// End of the period, in UTC, in the format of `start`.
    pub end: Timestamp,
    /// Start of the period, in UTC. The service accepts times with or without a zone, and up to
    /// seven decimals of a second.
    pub start: Timestamp,
    /// State to set, and which slices to change.
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
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions. It starts with a letter, a digit or
    /// `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// Start of the slice, in UTC. The service accepts times with or without a zone, and up to
    /// seven decimals of a second. It selects the slice of the dataset.
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

/// `Datasets_GetOperationResult`: get the status of the deletion of a dataset.
#[derive(Clone, Debug)]
pub struct DatasetsGetOperationResult {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions. It starts with a letter, a digit or
    /// `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    /// `+`, `?` and `/`.
    pub dataset_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`. It has
    /// 32 hexadecimal digits, or `D` and a GUID.
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

/// `Gateways_List`: list the gateways of a data factory.
#[derive(Clone, Debug)]
pub struct GatewaysList {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
}

impl Invoke for GatewaysList {
    type Output = types::GatewayListResult;
    const OPERATION: &'static Operation = &operations::GATEWAYS_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .gateways_list(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
            )
            .await
    }
}

impl List for GatewaysList {
    type Item = types::Gateway;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `Gateways_CreateOrUpdate`: create a gateway or replace its definition.
#[derive(Clone, Debug)]
pub struct GatewaysCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway. The service's own client does not check it.
    pub gateway_name: String,
    /// Settings of the gateway.
    pub body: types::Gateway,
}

impl Invoke for GatewaysCreateOrUpdate {
    type Output = types::Gateway;
    const OPERATION: &'static Operation = &operations::GATEWAYS_CREATE_OR_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .gateways_create_or_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.gateway_name,
                &self.body,
            )
            .await
    }
}

/// `Gateways_Get`: get a gateway.
#[derive(Clone, Debug)]
pub struct GatewaysGet {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway. The service's own client does not check it.
    pub gateway_name: String,
}

impl Invoke for GatewaysGet {
    type Output = types::Gateway;
    const OPERATION: &'static Operation = &operations::GATEWAYS_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .gateways_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.gateway_name,
            )
            .await
    }
}

/// `Gateways_Update`: update a gateway.
#[derive(Clone, Debug)]
pub struct GatewaysUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway. The service's own client does not check it.
    pub gateway_name: String,
    /// Settings to change.
    pub body: types::Gateway,
}

impl Invoke for GatewaysUpdate {
    type Output = types::Gateway;
    const OPERATION: &'static Operation = &operations::GATEWAYS_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .gateways_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.gateway_name,
                &self.body,
            )
            .await
    }
}

/// `Gateways_Delete`: delete a gateway.
#[derive(Clone, Debug)]
pub struct GatewaysDelete {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway. The service's own client does not check it.
    pub gateway_name: String,
}

impl Invoke for GatewaysDelete {
    type Output = ();
    const OPERATION: &'static Operation = &operations::GATEWAYS_DELETE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .gateways_delete(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.gateway_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Gateways_RegenerateKey`: regenerate the registration key of a gateway.
#[derive(Clone, Debug)]
pub struct GatewaysRegenerateKey {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway. The service's own client does not check it.
    pub gateway_name: String,
}

impl Invoke for GatewaysRegenerateKey {
    type Output = types::GatewayKey;
    const OPERATION: &'static Operation = &operations::GATEWAYS_REGENERATE_KEY;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .gateways_regenerate_key(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.gateway_name,
            )
            .await
    }
}

/// `Gateways_GetConnectionInfo`: get the connection information of a gateway.
#[derive(Clone, Debug)]
pub struct GatewaysGetConnectionInfo {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway. The service's own client does not check it.
    pub gateway_name: String,
}

impl Invoke for GatewaysGetConnectionInfo {
    type Output = types::GatewayConnectionInfo;
    const OPERATION: &'static Operation = &operations::GATEWAYS_GET_CONNECTION_INFO;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .gateways_get_connection_info(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.gateway_name,
            )
            .await
    }
}

/// `Gateways_ListAuthKeys`: list the authentication keys of a gateway.
#[derive(Clone, Debug)]
pub struct GatewaysListAuthKeys {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway. The service's own client does not check it.
    pub gateway_name: String,
}

impl Invoke for GatewaysListAuthKeys {
    type Output = types::GatewayAuthKeys;
    const OPERATION: &'static Operation = &operations::GATEWAYS_LIST_AUTH_KEYS;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .gateways_list_auth_keys(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.gateway_name,
            )
            .await
    }
}

/// `Gateways_RegenerateAuthKey`: regenerate an authentication key of a gateway.
#[derive(Clone, Debug)]
pub struct GatewaysRegenerateAuthKey {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway. The service's own client does not check it.
    pub gateway_name: String,
    /// Which key to regenerate.
    pub body: types::GatewayRegenerateAuthKeyParameters,
}

impl Invoke for GatewaysRegenerateAuthKey {
    type Output = types::GatewayAuthKeys;
    const OPERATION: &'static Operation = &operations::GATEWAYS_REGENERATE_AUTH_KEY;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .gateways_regenerate_auth_key(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.gateway_name,
                &self.body,
            )
            .await
    }
}

/// `Gateways_GetOperationResult`: get the status of the deletion of a gateway.
#[derive(Clone, Debug)]
pub struct GatewaysGetOperationResult {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the gateway. The service's own client does not check it.
    pub gateway_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`. It has
    /// 32 hexadecimal digits, or `D` and a GUID.
    pub operation_id: String,
}

impl Invoke for GatewaysGetOperationResult {
    type Output = ();
    const OPERATION: &'static Operation = &operations::GATEWAYS_GET_OPERATION_RESULT;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .gateways_get_operation_result(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.gateway_name,
                &self.operation_id,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Hubs_List`: list the hubs of a data factory.
#[derive(Clone, Debug)]
pub struct HubsList {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
}

impl Invoke for HubsList {
    type Output = types::HubListResult;
    const OPERATION: &'static Operation = &operations::HUBS_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .hubs_list(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
            )
            .await
    }
}

impl List for HubsList {
    type Item = types::Hub;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `Hubs_CreateOrUpdate`: create a hub or replace its definition.
#[derive(Clone, Debug)]
pub struct HubsCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the hub. It starts with a letter, a digit or `_`, has at most 260 characters, and
    /// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub hub_name: String,
    /// Definition of the hub, without the properties that the service sets.
    pub body: types::Hub,
}

impl Invoke for HubsCreateOrUpdate {
    type Output = types::Hub;
    const OPERATION: &'static Operation = &operations::HUBS_CREATE_OR_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .hubs_create_or_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.hub_name,
                &self.body,
            )
            .await
    }
}

/// `Hubs_Get`: get a hub.
#[derive(Clone, Debug)]
pub struct HubsGet {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the hub. It starts with a letter, a digit or `_`, has at most 260 characters, and
    /// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub hub_name: String,
}

impl Invoke for HubsGet {
    type Output = types::Hub;
    const OPERATION: &'static Operation = &operations::HUBS_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .hubs_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.hub_name,
            )
            .await
    }
}

/// `Hubs_Delete`: delete a hub.
#[derive(Clone, Debug)]
pub struct HubsDelete {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the hub. It starts with a letter, a digit or `_`, has at most 260 characters, and
    /// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub hub_name: String,
}

impl Invoke for HubsDelete {
    type Output = ();
    const OPERATION: &'static Operation = &operations::HUBS_DELETE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .hubs_delete(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.hub_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Hubs_GetOperationResult`: get the status of the deletion of a hub.
#[derive(Clone, Debug)]
pub struct HubsGetOperationResult {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the hub. It starts with a letter, a digit or `_`, has at most 260 characters, and
    /// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub hub_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`. It has
    /// 32 hexadecimal digits, or `D` and a GUID.
    pub operation_id: String,
}

impl Invoke for HubsGetOperationResult {
    type Output = ();
    const OPERATION: &'static Operation = &operations::HUBS_GET_OPERATION_RESULT;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .hubs_get_operation_result(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.hub_name,
                &self.operation_id,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `LinkedServices_List`: list the linked services of a data factory.
#[derive(Clone, Debug)]
pub struct LinkedServicesList {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
}

impl Invoke for LinkedServicesList {
    type Output = types::LinkedServiceListResult;
    const OPERATION: &'static Operation = &operations::LINKED_SERVICES_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .linked_services_list(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
            )
            .await
    }
}

impl List for LinkedServicesList {
    type Item = types::LinkedService;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `LinkedServices_CreateOrUpdate`: create a linked service or replace its definition.
#[derive(Clone, Debug)]
pub struct LinkedServicesCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the linked service. It starts with a letter, a digit or `_`, has at most 260
    /// characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub linked_service_name: String,
    /// Definition of the linked service, without the properties that the service sets.
    pub body: types::LinkedService,
}

impl Invoke for LinkedServicesCreateOrUpdate {
    type Output = types::LinkedService;
    const OPERATION: &'static Operation = &operations::LINKED_SERVICES_CREATE_OR_UPDATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .linked_services_create_or_update(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.linked_service_name,
                &self.body,
            )
            .await
    }
}

/// `LinkedServices_Get`: get a linked service.
#[derive(Clone, Debug)]
pub struct LinkedServicesGet {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the linked service. It starts with a letter, a digit or `_`, has at most 260
    /// characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub linked_service_name: String,
}

impl Invoke for LinkedServicesGet {
    type Output = types::LinkedService;
    const OPERATION: &'static Operation = &operations::LINKED_SERVICES_GET;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .linked_services_get(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.linked_service_name,
            )
            .await
    }
}

/// `LinkedServices_Delete`: delete a linked service.
#[derive(Clone, Debug)]
pub struct LinkedServicesDelete {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the linked service. It starts with a letter, a digit or `_`, has at most 260
    /// characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub linked_service_name: String,
}

impl Invoke for LinkedServicesDelete {
    type Output = ();
    const OPERATION: &'static Operation = &operations::LINKED_SERVICES_DELETE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .linked_services_delete(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.linked_service_name,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `LinkedServices_GetOperationResult`: get the status of the deletion of a linked service.
#[derive(Clone, Debug)]
pub struct LinkedServicesGetOperationResult {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the linked service. It starts with a letter, a digit or `_`, has at most 260
    /// characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub linked_service_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`. It has
    /// 32 hexadecimal digits, or `D` and a GUID.
    pub operation_id: String,
}

impl Invoke for LinkedServicesGetOperationResult {
    type Output = ();
    const OPERATION: &'static Operation = &operations::LINKED_SERVICES_GET_OPERATION_RESULT;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .linked_services_get_operation_result(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.linked_service_name,
                &self.operation_id,
            )
            .await
    }

    /// The response body is ignored.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `OAuth_GetAuthorizationSession`: get an authorization session.
#[derive(Clone, Debug)]
pub struct OAuthGetAuthorizationSession {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Type of the linked service to authorize, such as `AzureDataLakeStore` or
    /// `AzureDataLakeAnalytics`.
    pub linked_service_type: String,
}

impl Invoke for OAuthGetAuthorizationSession {
    type Output = types::AuthorizationSession;
    const OPERATION: &'static Operation = &operations::O_AUTH_GET_AUTHORIZATION_SESSION;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .o_auth_get_authorization_session(
                &self.subscription_id,
                &self.resource_group_name,
                &self.data_factory_name,
                &self.linked_service_type,
            )
            .await
    }
}

/// `Runs_Get`: get a run.
#[derive(Clone, Debug)]
pub struct RunsGet {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// ID of the run: `id` in the list of the runs of a slice. It is a GUID, two numbers and the
    /// dataset name, joined by `_`.
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

/// `Runs_GetLogInfo`: get the url of the logs of a run.
#[derive(Clone, Debug)]
pub struct RunsGetLogInfo {
    /// ID of the Azure subscription, normally a GUID. The client does not check the format,
    /// because the service's own samples contain IDs that are not GUIDs.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and
    /// `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// ID of the run: `id` in the list of the runs of a slice. It is a GUID, two numbers and the
    /// dataset name, joined by `_`.
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
