// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The client: one method for each operation, in the order of the document.

use datafactory_core::{Call, CallError, ResponseValue, Timestamp, Transport};

use super::{operations, types};

/// Client for Azure Data Factory, version 1
///
/// Version 1 data factories with their pipelines, datasets, slices, slice runs and activity
/// windows. A pipeline of this version processes its datasets slice by slice along the time
/// axis. The service for new factories is version 2018-06-01.
///
/// Version: 2015-10-01
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
    /// List the data factories of a resource group
    ///
    /// Lists the data factories of this version in the resource group. While there are more than
    /// one answer holds, it has a `nextLink`: a GET of that address, unchanged, gives the next
    /// page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    pub async fn factories_list_by_resource_group<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
    ) -> Result<ResponseValue<types::FactoryListResult>, CallError> {
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
    /// Gets the data factory together with what the service knows about it. After a PUT this is
    /// also the way to wait for the end. When there is no such data factory, Azure Resource
    /// Manager answers, with the nested form of the error.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    pub async fn factories_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
    ) -> Result<ResponseValue<types::Factory>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
        let response = Call::new(&operations::FACTORIES_GET, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create a data factory or change its tags
    ///
    /// Creates the data factory, or changes one that exists. The answer shows it while it is still
    /// being set up, normally as `PendingCreation`; a GET of the same address tells, by
    /// `properties.provisioningState`, when that has ended as `Succeeded` or `Failed`.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out;
    ///   otherwise the answer is 412. Only the documentation mentions it, in the text of that
    ///   status: no answer of this version was seen to carry an entity tag, and the service's own
    ///   client never sends this header.
    /// - `body`: The data factory. What the service sets itself is left out.
    pub async fn factories_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        if_match: Option<&'a str>,
        body: &'a types::Factory,
    ) -> Result<ResponseValue<types::Factory>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
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
            201 => ResponseValue::from_response(response),
            202 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete a data factory
    ///
    /// Deletes the data factory. Unlike the deletion of a dataset, it was seen to be answered with
    /// 200, so that there is nothing to wait for.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    pub async fn factories_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
        let response = Call::new(&operations::FACTORIES_DELETE, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// List the activity windows of a data factory
    ///
    /// Lists the windows of all activities of the data factory, filtered and sorted as the body
    /// asks. The answer is one page; while there are more it has a `nextLink`, and a POST of the
    /// same body to that address gives the next page. The operation only reads.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activitywindows`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `body`: Which activity windows to list and in which order. `{}` asks for all of them.
    pub async fn activity_windows_list_by_factory<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        body: &'a types::ActivityWindowListParameters,
    ) -> Result<ResponseValue<types::ActivityWindowListResult>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
        let response = Call::new(
                &operations::ACTIVITY_WINDOWS_LIST_BY_FACTORY,
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

    /// List the pipelines of a data factory
    ///
    /// Lists every pipeline of the data factory. While there are more than one answer holds, it
    /// has a `nextLink`: a GET of that address, unchanged, gives the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    pub async fn pipelines_list<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
    ) -> Result<ResponseValue<types::PipelineListResult>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
        let response = Call::new(&operations::PIPELINES_LIST, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get a pipeline
    ///
    /// Gets the definition of a pipeline together with what the service knows about it. After a
    /// PUT this is also the way to wait for the end.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and
    ///   `/`.
    pub async fn pipelines_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        pipeline_name: &'a str,
    ) -> Result<ResponseValue<types::Pipeline>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            pipeline_name,
        ];
        let response = Call::new(&operations::PIPELINES_GET, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create a pipeline or replace its definition
    ///
    /// Creates the pipeline, or replaces the definition of one that exists. The answer shows the
    /// pipeline while it is still being set up, normally as `PendingCreation`; a GET of the same
    /// address tells, by `properties.provisioningState`, when that has ended as `Succeeded` or
    /// `Failed`. A pipeline of the mode `OneTime` cannot be changed once it is there.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and
    ///   `/`.
    /// - `body`: Definition of the pipeline. What the service sets itself is left out.
    pub async fn pipelines_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        pipeline_name: &'a str,
        body: &'a types::Pipeline,
    ) -> Result<ResponseValue<types::Pipeline>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            pipeline_name,
        ];
        let response = Call::new(
                &operations::PIPELINES_CREATE_OR_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            201 => ResponseValue::from_response(response),
            202 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete a pipeline
    ///
    /// Deletes the pipeline. As with datasets, the service may answer 202 and finish later: a GET
    /// of the address in `Location` gives 202 while the deletion runs, 200 or 204 when it is done
    /// and 409 when it has failed.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and
    ///   `/`.
    pub async fn pipelines_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        pipeline_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            pipeline_name,
        ];
        let response = Call::new(&operations::PIPELINES_DELETE, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            202 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Pause a pipeline
    ///
    /// Pauses the pipeline: while it is paused the service processes no slices for it, whatever
    /// its active period. `isPaused` tells it in the answer of a GET. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/pause`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and
    ///   `/`.
    pub async fn pipelines_pause<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        pipeline_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            pipeline_name,
        ];
        let response = Call::new(&operations::PIPELINES_PAUSE, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Resume a pipeline
    ///
    /// Lets a paused pipeline process slices again. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/resume`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and
    ///   `/`.
    pub async fn pipelines_resume<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        pipeline_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            pipeline_name,
        ];
        let response = Call::new(&operations::PIPELINES_RESUME, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Set the active period of a pipeline
    ///
    /// Sets the period in which the activities of the pipeline run, in place of `start` and `end`
    /// of its definition. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/update`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and
    ///   `/`.
    /// - `auto_resolve`: Whether the service also shifts the active periods of other pipelines
    ///   that conflict with this one. The service's own client always sends it, `false` unless
    ///   told otherwise.
    /// - `end`: End of the period, written as `start` is.
    /// - `force_recalc`: Whether every slice in the period is set back to be processed again. The
    ///   service's own client always sends it, `false` unless told otherwise.
    /// - `start`: Start of the period, in UTC or with the offset of its zone. The service's own
    ///   client sends it with up to seven digits of a second.
    pub async fn pipelines_set_active_period<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        pipeline_name: &'a str,
        auto_resolve: Option<bool>,
        end: &'a Timestamp,
        force_recalc: Option<bool>,
        start: &'a Timestamp,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            pipeline_name,
        ];
        let response = Call::new(
                &operations::PIPELINES_SET_ACTIVE_PERIOD,
                self.endpoint,
                &path,
            )
            .query("autoResolve", auto_resolve)
            .query("end", Some(end))
            .query("forceRecalc", force_recalc)
            .query("start", Some(start))
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Ask how far the deletion of a pipeline has come
    ///
    /// Asks once how far the deletion has come. The address is the one that the deletion, or the
    /// last answer of this operation, gives in `Location`; a client that waits for the end of a
    /// deletion calls it by itself.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and
    ///   `/`.
    /// - `operation_id`: Identifier that the service gave to the deletion, the last segment of the
    ///   address in `Location`: 32 hexadecimal digits, or a `D` and a GUID.
    pub async fn pipelines_get_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        pipeline_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            pipeline_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::PIPELINES_GET_OPERATION_RESULT,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            202 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// List the activity windows of a pipeline
    ///
    /// Lists the windows of all activities of the pipeline, filtered and sorted as the body asks.
    /// The answer is one page; while there are more it has a `nextLink`, and a POST of the same
    /// body to that address gives the next page. The operation only reads.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activitywindows`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and
    ///   `/`.
    /// - `body`: Which activity windows to list and in which order. `{}` asks for all of them.
    pub async fn activity_windows_list_by_pipeline<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        pipeline_name: &'a str,
        body: &'a types::ActivityWindowListParameters,
    ) -> Result<ResponseValue<types::ActivityWindowListResult>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            pipeline_name,
        ];
        let response = Call::new(
                &operations::ACTIVITY_WINDOWS_LIST_BY_PIPELINE,
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

    /// List the activity windows of an activity
    ///
    /// Lists the windows of one activity of a pipeline, filtered and sorted as the body asks. The
    /// answer is one page; while there are more it has a `nextLink`, and a POST of the same body
    /// to that address gives the next page. The operation only reads.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activities/{activityName}/activitywindows`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and
    ///   `/`.
    /// - `activity_name`: Name of the activity within its pipeline, at most 260 characters. The
    ///   documentation allows in it what it allows in the name of a pipeline; the copy wizard of
    ///   the portal nevertheless makes names such as `Activity-0-people_csv->[dbo]_[people]`, so
    ///   that nothing but the length is checked.
    /// - `body`: Which activity windows to list and in which order. `{}` asks for all of them.
    pub async fn activity_windows_list_by_activity<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        pipeline_name: &'a str,
        activity_name: &'a str,
        body: &'a types::ActivityWindowListParameters,
    ) -> Result<ResponseValue<types::ActivityWindowListResult>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            pipeline_name,
            activity_name,
        ];
        let response = Call::new(
                &operations::ACTIVITY_WINDOWS_LIST_BY_ACTIVITY,
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

    /// List the datasets of a data factory
    ///
    /// Lists every dataset of the data factory, at most 100 in one answer. While there are more,
    /// the answer has a `nextLink`: a GET of that address, unchanged, gives the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out;
    ///   otherwise the answer is 412. Only the documentation mentions it, in the text of that
    ///   status: no answer of this version was seen to carry an entity tag, and the service's own
    ///   client never sends this header.
    pub async fn datasets_list<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        if_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::DatasetListResult>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
        let response = Call::new(&operations::DATASETS_LIST, self.endpoint, &path)
            .header("If-Match", if_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get a dataset
    ///
    /// Gets the definition of a dataset together with what the service knows about it. After a PUT
    /// this is also the way to wait for the end: `createTime` may differ from one answer to the
    /// next until then.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, which older versions call a table. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out;
    ///   otherwise the answer is 412. Only the documentation mentions it, in the text of that
    ///   status: no answer of this version was seen to carry an entity tag, and the service's own
    ///   client never sends this header.
    pub async fn datasets_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        dataset_name: &'a str,
        if_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::Dataset>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            dataset_name,
        ];
        let response = Call::new(&operations::DATASETS_GET, self.endpoint, &path)
            .header("If-Match", if_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create a dataset or replace its definition
    ///
    /// Creates the dataset, or replaces the definition of one that exists. The answer shows the
    /// dataset while it is still being set up, normally as `PendingCreation`; a GET of the same
    /// address tells, by `properties.provisioningState`, when that has ended as `Succeeded` or
    /// `Failed`. The name in the address decides: another name in the body is ignored.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, which older versions call a table. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out;
    ///   otherwise the answer is 412. Only the documentation mentions it, in the text of that
    ///   status: no answer of this version was seen to carry an entity tag, and the service's own
    ///   client never sends this header.
    /// - `body`: Definition of the dataset. What the service sets itself is left out.
    pub async fn datasets_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        dataset_name: &'a str,
        if_match: Option<&'a str>,
        body: &'a types::Dataset,
    ) -> Result<ResponseValue<types::Dataset>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            dataset_name,
        ];
        let response = Call::new(
                &operations::DATASETS_CREATE_OR_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .header("If-Match", if_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            201 => ResponseValue::from_response(response),
            202 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete a dataset
    ///
    /// Deletes the dataset. The service was seen to answer 202 and to finish later: a GET of the
    /// address in `Location` gives 202 while the deletion runs, 200 or 204 when it is done and 409
    /// when it has failed.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, which older versions call a table. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out;
    ///   otherwise the answer is 412. Only the documentation mentions it, in the text of that
    ///   status: no answer of this version was seen to carry an entity tag, and the service's own
    ///   client never sends this header.
    pub async fn datasets_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        dataset_name: &'a str,
        if_match: Option<&'a str>,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            dataset_name,
        ];
        let response = Call::new(&operations::DATASETS_DELETE, self.endpoint, &path)
            .header("If-Match", if_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            202 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Ask how far the deletion of a dataset has come
    ///
    /// Asks once how far the deletion has come. The address is the one that the deletion, or the
    /// last answer of this operation, gives in `Location`; a client that waits for the end of a
    /// deletion calls it by itself.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, which older versions call a table. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `operation_id`: Identifier that the service gave to the deletion, the last segment of the
    ///   address in `Location`: 32 hexadecimal digits, or a `D` and a GUID.
    pub async fn datasets_get_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        dataset_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            dataset_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::DATASETS_GET_OPERATION_RESULT,
                self.endpoint,
                &path,
            )
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            202 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// List the activity windows of a dataset
    ///
    /// Lists the windows of the activities that read or write the dataset, filtered and sorted as
    /// the body asks. The answer is one page; while there are more it has a `nextLink`, and a POST
    /// of the same body to that address gives the next page. The operation only reads.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/activitywindows`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, which older versions call a table. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `body`: Which activity windows to list and in which order. `{}` asks for all of them.
    pub async fn datasets_list_activity_windows<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        dataset_name: &'a str,
        body: &'a types::ActivityWindowListParameters,
    ) -> Result<ResponseValue<types::ActivityWindowListResult>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            dataset_name,
        ];
        let response = Call::new(
                &operations::DATASETS_LIST_ACTIVITY_WINDOWS,
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

    /// List the slices of a dataset
    ///
    /// Lists the slices of the dataset in a period of time, each with its state and the number of
    /// times it has been retried.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, which older versions call a table. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `end`: End of the period, in UTC, written as `start` is. When it is missing, the period
    ///   is the 48 hours that follow `start`.
    /// - `start`: Start of the period, in UTC. The service accepts a time with or without a zone
    ///   and with up to seven digits of a second.
    pub async fn slices_list<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        dataset_name: &'a str,
        end: Option<&'a Timestamp>,
        start: &'a Timestamp,
    ) -> Result<ResponseValue<types::DataSliceListResult>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            dataset_name,
        ];
        let response = Call::new(&operations::SLICES_LIST, self.endpoint, &path)
            .query("end", end)
            .query("start", Some(start))
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Set the state of slices
    ///
    /// Sets the state of every slice of the dataset in a period of time, and on request also that
    /// of the slices which these are made from. Setting `Waiting` has them processed again.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices/setstatus`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, which older versions call a table. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `end`: End of the period, in UTC, written as `start` is.
    /// - `start`: Start of the period, in UTC. The service accepts a time with or without a zone
    ///   and with up to seven digits of a second.
    /// - `body`: The state to set and how far the change goes.
    pub async fn slices_set_status<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        dataset_name: &'a str,
        end: &'a Timestamp,
        start: &'a Timestamp,
        body: &'a types::SliceStatusUpdate,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            dataset_name,
        ];
        let response = Call::new(&operations::SLICES_SET_STATUS, self.endpoint, &path)
            .json(body)
            .query("end", Some(end))
            .query("start", Some(start))
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// List the runs of a slice
    ///
    /// Lists the runs of one slice of the dataset: the attempts of an activity to produce it. A
    /// slice that was never tried gives an empty list.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/sliceruns`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, which older versions call a table. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `start_time`: Start of the slice, in UTC, which names the slice among those of the
    ///   dataset. The service accepts a time with or without a zone and with up to seven digits of
    ///   a second.
    pub async fn slice_runs_list<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        dataset_name: &'a str,
        start_time: &'a Timestamp,
    ) -> Result<ResponseValue<types::DataSliceRunListResult>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            dataset_name,
        ];
        let response = Call::new(&operations::SLICE_RUNS_LIST, self.endpoint, &path)
            .query("startTime", Some(start_time))
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get a run
    ///
    /// Gets one run of a slice, by the identifier that the list of the slice's runs shows. Known
    /// from the service's own client only.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `run_id`: Identifier of the run, the `id` that the list of the runs of a slice shows: a
    ///   GUID, two numbers and the name of the dataset, joined by `_`.
    pub async fn runs_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        run_id: &'a str,
    ) -> Result<ResponseValue<types::DataSliceRun>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name, run_id];
        let response = Call::new(&operations::RUNS_GET, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get the address of a run's logs
    ///
    /// Gets an address at which the logs of the run lie in blob storage. It carries a signature
    /// that opens the logs to anyone who has it. Known from the service's own client only.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}/logInfo`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits, with single hyphens
    ///   between them, at most 63 characters.
    /// - `run_id`: Identifier of the run, the `id` that the list of the runs of a slice shows: a
    ///   GUID, two numbers and the name of the dataset, joined by `_`.
    pub async fn runs_get_log_info<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        run_id: &'a str,
    ) -> Result<ResponseValue<types::RunLogInfo>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name, run_id];
        let response = Call::new(&operations::RUNS_GET_LOG_INFO, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }
}
