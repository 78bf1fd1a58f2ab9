// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The client: one method for each operation, in the order of the document.

use datafactory_core::{Call, CallError, ResponseValue, Timestamp, Transport};

use super::{operations, types};

/// Client for Azure Data Factory, version 1
///
/// REST API of Azure Data Factory version 1: data factories with linked services, gateways,
/// datasets and pipelines, and the slices, slice runs and activity windows that show how
/// pipelines process datasets over time. New data factories use version 2018-06-01.
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
    /// Lists the version 1 data factories of the resource group. If the list is longer than one
    /// page, the response has a `nextLink`: send a GET to it, unchanged, to get the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
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
    /// Gets a data factory and its state. After a PUT, use it to wait for the end of the change.
    /// If the data factory does not exist, Azure Resource Manager responds, with the nested error
    /// format.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
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

    /// Create or update a data factory
    ///
    /// Creates the data factory, or updates an existing one. The response comes before the change
    /// is complete, normally with `PendingCreation`. Send a GET to the same URL until
    /// `properties.provisioningState` is `Succeeded` or `Failed`.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `if_match`: Entity tag that the resource must have; otherwise the response is 412. It is
    ///   in the documentation only: no response of this version had an entity tag in traffic, and
    ///   the service's own client never sends this header.
    /// - `body`: Data factory, without the properties that the service sets.
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
    /// Deletes the data factory and everything in it. The service returned 200 in traffic: unlike
    /// other deletions, it is complete when the response arrives.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
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
    /// Lists the activity windows of all activities of the data factory. The body filters and
    /// sorts them. If the list is longer than one page, the response has a `nextLink`: send a POST
    /// with the same body to it to get the next page. The operation only reads.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activitywindows`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `body`: Filter and order of the list. `{}` lists all windows.
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

    /// List the activity types of a data factory
    ///
    /// Lists the activity types that the data factory can use. Only the service's own client
    /// describes this operation. If the list is longer than one page, the response has a
    /// `nextLink`: send a GET to it, unchanged, to get the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `name`: Name of the activity type to list. Every type if missing.
    /// - `resolved`: Whether the schema of an activity type includes the properties of its base
    ///   types. `false` if missing.
    /// - `scope`: Scope in which the type is registered: `Global`, `Tenant` or `DataFactory`.
    ///   Every scope if missing.
    pub async fn activity_types_list<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        name: Option<&'a str>,
        resolved: Option<bool>,
        scope: Option<&'a str>,
    ) -> Result<ResponseValue<types::ActivityTypeListResult>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
        let response = Call::new(&operations::ACTIVITY_TYPES_LIST, self.endpoint, &path)
            .query("name", name)
            .query("resolved", resolved)
            .query("scope", scope)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get an activity type
    ///
    /// Gets the definition of an activity type. Only the service's own client describes this
    /// operation.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `activity_type_name`: Name of the activity type. The service's own client does not check
    ///   it.
    /// - `resolved`: Whether the schema of an activity type includes the properties of its base
    ///   types. `false` if missing.
    /// - `scope`: Scope in which the type is registered: `Global`, `Tenant` or `DataFactory`.
    ///   Every scope if missing.
    pub async fn activity_types_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        activity_type_name: &'a str,
        resolved: Option<bool>,
        scope: Option<&'a str>,
    ) -> Result<ResponseValue<types::ActivityType>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            activity_type_name,
        ];
        let response = Call::new(&operations::ACTIVITY_TYPES_GET, self.endpoint, &path)
            .query("resolved", resolved)
            .query("scope", scope)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create an activity type or replace its definition
    ///
    /// Registers the activity type, or replaces its definition. Only the service's own client
    /// describes this operation.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `activity_type_name`: Name of the activity type. The service's own client does not check
    ///   it.
    /// - `body`: Definition of the activity type, without the properties that the service sets.
    pub async fn activity_types_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        activity_type_name: &'a str,
        body: &'a types::ActivityType,
    ) -> Result<ResponseValue<types::ActivityType>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            activity_type_name,
        ];
        let response = Call::new(
                &operations::ACTIVITY_TYPES_CREATE_OR_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            201 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete an activity type
    ///
    /// Removes the registration of the activity type. Only the service's own client describes this
    /// operation. If the response is 202, send a GET to the URL in `Location`: it returns 202
    /// while the deletion is running, 200 or 204 when it is complete, and 409 if it failed.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `activity_type_name`: Name of the activity type. The service's own client does not check
    ///   it.
    pub async fn activity_types_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        activity_type_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            activity_type_name,
        ];
        let response = Call::new(
                &operations::ACTIVITY_TYPES_DELETE,
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

    /// Get the status of the deletion of an activity type
    ///
    /// Returns the status of the deletion once. `Location` of the deletion, or of the previous
    /// response, holds the URL. A client that waits for a deletion calls this operation by itself.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activityTypes/{activityTypeName}/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `activity_type_name`: Name of the activity type. The service's own client does not check
    ///   it.
    /// - `operation_id`: ID of the deletion, set by the service: the last segment of the URL in
    ///   `Location`. It has 32 hexadecimal digits, or `D` and a GUID.
    pub async fn activity_types_get_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        activity_type_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            activity_type_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::ACTIVITY_TYPES_GET_OPERATION_RESULT,
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

    /// List the compute types of a data factory
    ///
    /// Lists the compute types that the data factory can use. Only the service's own client
    /// describes this operation. If the list is longer than one page, the response has a
    /// `nextLink`: send a GET to it, unchanged, to get the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `name`: Name of the compute type to list. Every type if missing.
    /// - `scope`: Scope in which the type is registered: `Global`, `Tenant` or `DataFactory`.
    ///   Every scope if missing.
    pub async fn compute_types_list<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        name: Option<&'a str>,
        scope: Option<&'a str>,
    ) -> Result<ResponseValue<types::ComputeTypeListResult>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
        let response = Call::new(&operations::COMPUTE_TYPES_LIST, self.endpoint, &path)
            .query("name", name)
            .query("scope", scope)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get a compute type
    ///
    /// Gets the definition of a compute type. Only the service's own client describes this
    /// operation.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `compute_type_name`: Name of the compute type. The service's own client does not check
    ///   it.
    /// - `scope`: Scope in which the type is registered: `Global`, `Tenant` or `DataFactory`.
    ///   Every scope if missing.
    pub async fn compute_types_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        compute_type_name: &'a str,
        scope: Option<&'a str>,
    ) -> Result<ResponseValue<types::ComputeType>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            compute_type_name,
        ];
        let response = Call::new(&operations::COMPUTE_TYPES_GET, self.endpoint, &path)
            .query("scope", scope)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create a compute type or replace its definition
    ///
    /// Registers the compute type, or replaces its definition. Only the service's own client
    /// describes this operation.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `compute_type_name`: Name of the compute type. The service's own client does not check
    ///   it.
    /// - `body`: Definition of the compute type, without the properties that the service sets.
    pub async fn compute_types_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        compute_type_name: &'a str,
        body: &'a types::ComputeType,
    ) -> Result<ResponseValue<types::ComputeType>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            compute_type_name,
        ];
        let response = Call::new(
                &operations::COMPUTE_TYPES_CREATE_OR_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            201 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete a compute type
    ///
    /// Removes the registration of the compute type. Only the service's own client describes this
    /// operation. If the response is 202, send a GET to the URL in `Location`: it returns 202
    /// while the deletion is running, 200 or 204 when it is complete, and 409 if it failed.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `compute_type_name`: Name of the compute type. The service's own client does not check
    ///   it.
    pub async fn compute_types_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        compute_type_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            compute_type_name,
        ];
        let response = Call::new(&operations::COMPUTE_TYPES_DELETE, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            202 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get the status of the deletion of a compute type
    ///
    /// Returns the status of the deletion once. `Location` of the deletion, or of the previous
    /// response, holds the URL. A client that waits for a deletion calls this operation by itself.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/computeTypes/{computeTypeName}/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `compute_type_name`: Name of the compute type. The service's own client does not check
    ///   it.
    /// - `operation_id`: ID of the deletion, set by the service: the last segment of the URL in
    ///   `Location`. It has 32 hexadecimal digits, or `D` and a GUID.
    pub async fn compute_types_get_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        compute_type_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            compute_type_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::COMPUTE_TYPES_GET_OPERATION_RESULT,
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

    /// List the pipelines of a data factory
    ///
    /// Lists the pipelines of the data factory. If the list is longer than one page, the response
    /// has a `nextLink`: send a GET to it, unchanged, to get the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
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
    /// Gets the definition and the state of a pipeline. After a PUT, use it to wait for the end of
    /// the change.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?`
    ///   and `/`.
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
    /// Creates the pipeline, or replaces the definition of an existing one. A `OneTime` pipeline
    /// cannot be changed. The response comes before the change is complete, normally with
    /// `PendingCreation`. Send a GET to the same URL until `properties.provisioningState` is
    /// `Succeeded` or `Failed`.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?`
    ///   and `/`.
    /// - `body`: Definition of the pipeline, without the properties that the service sets.
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
    /// Deletes the pipeline. As with datasets, the service may return 202 and finish later. If the
    /// response is 202, send a GET to the URL in `Location`: it returns 202 while the deletion is
    /// running, 200 or 204 when it is complete, and 409 if it failed.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?`
    ///   and `/`.
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
    /// Pauses the pipeline: the service processes no slices for it, even in its active period.
    /// `isPaused` of the pipeline shows it. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/pause`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?`
    ///   and `/`.
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
    /// Resumes a paused pipeline. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/resume`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?`
    ///   and `/`.
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
    /// Sets the period in which the activities of the pipeline run. It replaces `start` and `end`
    /// of the definition. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/update`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?`
    ///   and `/`.
    /// - `auto_resolve`: Whether the service also moves the active periods of other pipelines that
    ///   conflict with this one. The service's own client always sends it, and sends `false`
    ///   unless told otherwise.
    /// - `end`: End of the period, in the format of `start`.
    /// - `force_recalc`: Whether every slice in the period is processed again. The service's own
    ///   client always sends it, and sends `false` unless told otherwise.
    /// - `start`: Start of the period, in UTC or with an offset. The service's own client sends up
    ///   to seven decimals of a second.
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

    /// List the activity windows of a pipeline
    ///
    /// Lists the activity windows of all activities of the pipeline. The body filters and sorts
    /// them. If the list is longer than one page, the response has a `nextLink`: send a POST with
    /// the same body to it to get the next page. The operation only reads.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activitywindows`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?`
    ///   and `/`.
    /// - `body`: Filter and order of the list. `{}` lists all windows.
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
    /// Lists the activity windows of one activity of a pipeline. The body filters and sorts them.
    /// If the list is longer than one page, the response has a `nextLink`: send a POST with the
    /// same body to it to get the next page. The operation only reads.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activities/{activityName}/activitywindows`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?`
    ///   and `/`.
    /// - `activity_name`: Name of the activity in its pipeline, at most 260 characters. The
    ///   documentation has the rules of pipeline names, but the Copy wizard creates names such as
    ///   `Activity-0-people_csv->[dbo]_[people]`, so the client checks only the length.
    /// - `body`: Filter and order of the list. `{}` lists all windows.
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

    /// Get the status of the deletion of a pipeline
    ///
    /// Returns the status of the deletion once. `Location` of the deletion, or of the previous
    /// response, holds the URL. A client that waits for a deletion calls this operation by itself.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has at
    ///   most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?`
    ///   and `/`.
    /// - `operation_id`: ID of the deletion, set by the service: the last segment of the URL in
    ///   `Location`. It has 32 hexadecimal digits, or `D` and a GUID.
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

    /// List the datasets of a data factory
    ///
    /// Lists the datasets of the data factory, at most 100 per page. If the list is longer than
    /// one page, the response has a `nextLink`: send a GET to it, unchanged, to get the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `if_match`: Entity tag that the resource must have; otherwise the response is 412. It is
    ///   in the documentation only: no response of this version had an entity tag in traffic, and
    ///   the service's own client never sends this header.
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
    /// Gets the definition and the state of a dataset. After a PUT, use it to wait for the end of
    /// the change; `createTime` may differ between responses until then.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, called table in older versions. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `if_match`: Entity tag that the resource must have; otherwise the response is 412. It is
    ///   in the documentation only: no response of this version had an entity tag in traffic, and
    ///   the service's own client never sends this header.
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
    /// Creates the dataset, or replaces the definition of an existing one. The name in the URL
    /// wins over the name in the body. The response comes before the change is complete, normally
    /// with `PendingCreation`. Send a GET to the same URL until `properties.provisioningState` is
    /// `Succeeded` or `Failed`.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, called table in older versions. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `if_match`: Entity tag that the resource must have; otherwise the response is 412. It is
    ///   in the documentation only: no response of this version had an entity tag in traffic, and
    ///   the service's own client never sends this header.
    /// - `body`: Definition of the dataset, without the properties that the service sets.
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
    /// Deletes the dataset. The service returned 202 in traffic and finished later. If the
    /// response is 202, send a GET to the URL in `Location`: it returns 202 while the deletion is
    /// running, 200 or 204 when it is complete, and 409 if it failed.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, called table in older versions. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `if_match`: Entity tag that the resource must have; otherwise the response is 412. It is
    ///   in the documentation only: no response of this version had an entity tag in traffic, and
    ///   the service's own client never sends this header.
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

    /// List the activity windows of a dataset
    ///
    /// Lists the activity windows of the activities that read or write the dataset. The body
    /// filters and sorts them. If the list is longer than one page, the response has a `nextLink`:
    /// send a POST with the same body to it to get the next page. The operation only reads.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/activitywindows`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, called table in older versions. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `body`: Filter and order of the list. `{}` lists all windows.
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
    /// Lists the slices of the dataset in a period, with their state and number of retries.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, called table in older versions. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `end`: End of the period, in UTC, in the format of `start`. 48 hours after `start` if
    ///   missing.
    /// - `start`: Start of the period, in UTC. The service accepts times with or without a zone,
    ///   and up to seven decimals of a second.
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
    /// Sets the state of every slice of the dataset in a period, and of the upstream slices they
    /// are made from if `UpdateType` says so. `Waiting` processes them again. A period outside the
    /// active period of the pipeline is an error (412).
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices/setstatus`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, called table in older versions. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `end`: End of the period, in UTC, in the format of `start`.
    /// - `start`: Start of the period, in UTC. The service accepts times with or without a zone,
    ///   and up to seven decimals of a second.
    /// - `body`: State to set, and which slices to change.
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
    /// Lists the runs of one slice: the attempts of an activity to produce it. The list is empty
    /// if the slice was never processed.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/sliceruns`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, called table in older versions. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `start_time`: Start of the slice, in UTC. The service accepts times with or without a
    ///   zone, and up to seven decimals of a second. It selects the slice of the dataset.
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

    /// Get the status of the deletion of a dataset
    ///
    /// Returns the status of the deletion once. `Location` of the deletion, or of the previous
    /// response, holds the URL. A client that waits for a deletion calls this operation by itself.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `dataset_name`: Name of the dataset, called table in older versions. It starts with a
    ///   letter, a digit or `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`,
    ///   `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `operation_id`: ID of the deletion, set by the service: the last segment of the URL in
    ///   `Location`. It has 32 hexadecimal digits, or `D` and a GUID.
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

    /// List the gateways of a data factory
    ///
    /// Lists the gateways of the data factory. If the list is longer than one page, the response
    /// has a `nextLink`: send a GET to it, unchanged, to get the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    pub async fn gateways_list<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
    ) -> Result<ResponseValue<types::GatewayListResult>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
        let response = Call::new(&operations::GATEWAYS_LIST, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get a gateway
    ///
    /// Gets the settings and the state of a gateway. The response has no key.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `gateway_name`: Name of the gateway. The service's own client does not check it.
    pub async fn gateways_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        gateway_name: &'a str,
    ) -> Result<ResponseValue<types::Gateway>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            gateway_name,
        ];
        let response = Call::new(&operations::GATEWAYS_GET, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create a gateway or replace its definition
    ///
    /// Creates the gateway, or replaces the settings of an existing one. Only the response that
    /// creates the gateway has its `key`. The service returned 200 with `Succeeded` in traffic. If
    /// the response has `PendingCreation`, the change is not complete. Send a GET to the same URL
    /// until `properties.provisioningState` is `Succeeded` or `Failed`.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `gateway_name`: Name of the gateway. The service's own client does not check it.
    /// - `body`: Settings of the gateway.
    pub async fn gateways_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        gateway_name: &'a str,
        body: &'a types::Gateway,
    ) -> Result<ResponseValue<types::Gateway>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            gateway_name,
        ];
        let response = Call::new(
                &operations::GATEWAYS_CREATE_OR_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            201 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete a gateway
    ///
    /// Deletes the gateway. No traffic was recorded; the service's own client handles it like
    /// other deletions. If the response is 202, send a GET to the URL in `Location`: it returns
    /// 202 while the deletion is running, 200 or 204 when it is complete, and 409 if it failed.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `gateway_name`: Name of the gateway. The service's own client does not check it.
    pub async fn gateways_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        gateway_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            gateway_name,
        ];
        let response = Call::new(&operations::GATEWAYS_DELETE, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            202 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Update a gateway
    ///
    /// Changes the description of the gateway. Properties that the request leaves out keep their
    /// values.
    ///
    /// Sends a `PATCH` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `gateway_name`: Name of the gateway. The service's own client does not check it.
    /// - `body`: Settings to change.
    pub async fn gateways_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        gateway_name: &'a str,
        body: &'a types::Gateway,
    ) -> Result<ResponseValue<types::Gateway>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            gateway_name,
        ];
        let response = Call::new(&operations::GATEWAYS_UPDATE, self.endpoint, &path)
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Regenerate the registration key of a gateway
    ///
    /// Replaces the key that registers the gateway software. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/regeneratekey`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `gateway_name`: Name of the gateway. The service's own client does not check it.
    pub async fn gateways_regenerate_key<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        gateway_name: &'a str,
    ) -> Result<ResponseValue<types::GatewayKey>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            gateway_name,
        ];
        let response = Call::new(
                &operations::GATEWAYS_REGENERATE_KEY,
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

    /// Get the connection information of a gateway
    ///
    /// Gets the URL and the token with which a client reaches the gateway machine, to encrypt
    /// credentials there. The request has no body, and the operation only reads.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/connectioninfo`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `gateway_name`: Name of the gateway. The service's own client does not check it.
    pub async fn gateways_get_connection_info<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        gateway_name: &'a str,
    ) -> Result<ResponseValue<types::GatewayConnectionInfo>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            gateway_name,
        ];
        let response = Call::new(
                &operations::GATEWAYS_GET_CONNECTION_INFO,
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

    /// List the authentication keys of a gateway
    ///
    /// Lists both authentication keys, with which gateway software of newer versions registers.
    /// The request has no body, and the operation only reads.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/listauthkeys`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `gateway_name`: Name of the gateway. The service's own client does not check it.
    pub async fn gateways_list_auth_keys<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        gateway_name: &'a str,
    ) -> Result<ResponseValue<types::GatewayAuthKeys>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            gateway_name,
        ];
        let response = Call::new(
                &operations::GATEWAYS_LIST_AUTH_KEYS,
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

    /// Regenerate an authentication key of a gateway
    ///
    /// Replaces one of the two authentication keys. The other one stays valid.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/regenerateauthkey`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `gateway_name`: Name of the gateway. The service's own client does not check it.
    /// - `body`: Which key to regenerate.
    pub async fn gateways_regenerate_auth_key<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        gateway_name: &'a str,
        body: &'a types::GatewayRegenerateAuthKeyParameters,
    ) -> Result<ResponseValue<types::GatewayAuthKeys>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            gateway_name,
        ];
        let response = Call::new(
                &operations::GATEWAYS_REGENERATE_AUTH_KEY,
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

    /// Get the status of the deletion of a gateway
    ///
    /// Returns the status of the deletion once. `Location` of the deletion, or of the previous
    /// response, holds the URL. A client that waits for a deletion calls this operation by itself.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/gateways/{gatewayName}/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `gateway_name`: Name of the gateway. The service's own client does not check it.
    /// - `operation_id`: ID of the deletion, set by the service: the last segment of the URL in
    ///   `Location`. It has 32 hexadecimal digits, or `D` and a GUID.
    pub async fn gateways_get_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        gateway_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            gateway_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::GATEWAYS_GET_OPERATION_RESULT,
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

    /// List the hubs of a data factory
    ///
    /// Lists the hubs of the data factory. If the list is longer than one page, the response has a
    /// `nextLink`: send a GET to it, unchanged, to get the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    pub async fn hubs_list<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
    ) -> Result<ResponseValue<types::HubListResult>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
        let response = Call::new(&operations::HUBS_LIST, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get a hub
    ///
    /// Gets the settings and the state of a hub.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `hub_name`: Name of the hub. It starts with a letter, a digit or `_`, has at most 260
    ///   characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub async fn hubs_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        hub_name: &'a str,
    ) -> Result<ResponseValue<types::Hub>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name, hub_name];
        let response = Call::new(&operations::HUBS_GET, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create a hub or replace its definition
    ///
    /// Creates the hub, or replaces the settings of an existing one. The service returned
    /// `Succeeded` in traffic. If the response has `PendingCreation`, the change is not complete.
    /// Send a GET to the same URL until `properties.provisioningState` is `Succeeded` or `Failed`.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `hub_name`: Name of the hub. It starts with a letter, a digit or `_`, has at most 260
    ///   characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `body`: Definition of the hub, without the properties that the service sets.
    pub async fn hubs_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        hub_name: &'a str,
        body: &'a types::Hub,
    ) -> Result<ResponseValue<types::Hub>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name, hub_name];
        let response = Call::new(
                &operations::HUBS_CREATE_OR_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            201 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete a hub
    ///
    /// Deletes the hub. No traffic was recorded; the service's own client handles it like other
    /// deletions. If the response is 202, send a GET to the URL in `Location`: it returns 202
    /// while the deletion is running, 200 or 204 when it is complete, and 409 if it failed.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `hub_name`: Name of the hub. It starts with a letter, a digit or `_`, has at most 260
    ///   characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    pub async fn hubs_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        hub_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name, hub_name];
        let response = Call::new(&operations::HUBS_DELETE, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            202 => Ok(ResponseValue::empty(response)),
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get the status of the deletion of a hub
    ///
    /// Returns the status of the deletion once. `Location` of the deletion, or of the previous
    /// response, holds the URL. A client that waits for a deletion calls this operation by itself.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/hubs/{hubName}/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `hub_name`: Name of the hub. It starts with a letter, a digit or `_`, has at most 260
    ///   characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `operation_id`: ID of the deletion, set by the service: the last segment of the URL in
    ///   `Location`. It has 32 hexadecimal digits, or `D` and a GUID.
    pub async fn hubs_get_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        hub_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            hub_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::HUBS_GET_OPERATION_RESULT,
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

    /// List the linked services of a data factory
    ///
    /// Lists the linked services of the data factory. Secrets are masked. If the list is longer
    /// than one page, the response has a `nextLink`: send a GET to it, unchanged, to get the next
    /// page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    pub async fn linked_services_list<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
    ) -> Result<ResponseValue<types::LinkedServiceListResult>, CallError> {
        let path = [subscription_id, resource_group_name, data_factory_name];
        let response = Call::new(&operations::LINKED_SERVICES_LIST, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Get a linked service
    ///
    /// Gets the definition and the state of a linked service. Secrets are masked. After a PUT, use
    /// it to wait for the end of the change.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `linked_service_name`: Name of the linked service. It starts with a letter, a digit or
    ///   `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    ///   `+`, `?` and `/`.
    pub async fn linked_services_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        linked_service_name: &'a str,
    ) -> Result<ResponseValue<types::LinkedService>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            linked_service_name,
        ];
        let response = Call::new(&operations::LINKED_SERVICES_GET, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create a linked service or replace its definition
    ///
    /// Creates the linked service, or replaces the definition of an existing one. If the response
    /// has `PendingCreation`, the change is not complete. Send a GET to the same URL until
    /// `properties.provisioningState` is `Succeeded` or `Failed`.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `linked_service_name`: Name of the linked service. It starts with a letter, a digit or
    ///   `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    ///   `+`, `?` and `/`.
    /// - `body`: Definition of the linked service, without the properties that the service sets.
    pub async fn linked_services_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        linked_service_name: &'a str,
        body: &'a types::LinkedService,
    ) -> Result<ResponseValue<types::LinkedService>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            linked_service_name,
        ];
        let response = Call::new(
                &operations::LINKED_SERVICES_CREATE_OR_UPDATE,
                self.endpoint,
                &path,
            )
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            201 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete a linked service
    ///
    /// Deletes the linked service. The service returned 202 in traffic and finished later. If the
    /// response is 202, send a GET to the URL in `Location`: it returns 202 while the deletion is
    /// running, 200 or 204 when it is complete, and 409 if it failed.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `linked_service_name`: Name of the linked service. It starts with a letter, a digit or
    ///   `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    ///   `+`, `?` and `/`.
    pub async fn linked_services_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        linked_service_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            linked_service_name,
        ];
        let response = Call::new(
                &operations::LINKED_SERVICES_DELETE,
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

    /// Get the status of the deletion of a linked service
    ///
    /// Returns the status of the deletion once. `Location` of the deletion, or of the previous
    /// response, holds the URL. A client that waits for a deletion calls this operation by itself.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/linkedservices/{linkedServiceName}/operationresults/{operationId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `linked_service_name`: Name of the linked service. It starts with a letter, a digit or
    ///   `_`, has at most 260 characters, and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`,
    ///   `+`, `?` and `/`.
    /// - `operation_id`: ID of the deletion, set by the service: the last segment of the URL in
    ///   `Location`. It has 32 hexadecimal digits, or `D` and a GUID.
    pub async fn linked_services_get_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        linked_service_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            linked_service_name,
            operation_id,
        ];
        let response = Call::new(
                &operations::LINKED_SERVICES_GET_OPERATION_RESULT,
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

    /// Get an authorization session
    ///
    /// Starts a session in which a user signs in to authorize a linked service, such as one for
    /// Azure Data Lake Store. Open `endpoint` in a browser, and put the authorization code and the
    /// `sessionId` into the linked service.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/oauth/authorizationsession/{linkedServiceType}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `linked_service_type`: Type of the linked service to authorize, such as
    ///   `AzureDataLakeStore` or `AzureDataLakeAnalytics`.
    pub async fn o_auth_get_authorization_session<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        data_factory_name: &'a str,
        linked_service_type: &'a str,
    ) -> Result<ResponseValue<types::AuthorizationSession>, CallError> {
        let path = [
            subscription_id,
            resource_group_name,
            data_factory_name,
            linked_service_type,
        ];
        let response = Call::new(
                &operations::O_AUTH_GET_AUTHORIZATION_SESSION,
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

    /// Get a run
    ///
    /// Gets one slice run by its ID. Only the service's own client describes this operation.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `run_id`: ID of the run: `id` in the list of the runs of a slice. It is a GUID, two
    ///   numbers and the dataset name, joined by `_`.
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

    /// Get the URL of the logs of a run
    ///
    /// Gets the URL of the logs in blob storage. Its signature gives anyone access to the logs.
    /// Only the service's own client describes this operation.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/runs/{runId}/logInfo`
    ///
    /// Arguments:
    /// - `subscription_id`: ID of the Azure subscription, normally a GUID. The client does not
    ///   check the format, because the service's own samples contain IDs that are not GUIDs.
    /// - `resource_group_name`: Name of the resource group of the data factory: letters, digits,
    ///   `-`, `_`, `.`, `(` and `)`, at most 1000 characters.
    /// - `data_factory_name`: Name of the data factory: letters and digits with single hyphens
    ///   between them, at most 63 characters.
    /// - `run_id`: ID of the run: `id` in the list of the runs of a slice. It is a GUID, two
    ///   numbers and the dataset name, joined by `_`.
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
