// Generated from specs/v1/paths/datasets.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/datasets.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    API_VERSION, DATASET_NAME, DATA_FACTORY_NAME, OPERATION_ID, RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
};
use crate::v1::types;

/// List the datasets of a data factory
///
/// Lists the datasets of the data factory, at most 100 per page. If the list is longer than one
/// page, the response has a `nextLink`: send a GET to it, unchanged, to get the next page.
#[derive(Clone, Debug)]
pub struct DatasetsList {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Entity tag that the resource must have; otherwise the response is 412. It is in the
    /// documentation only: no response of this version had an entity tag in traffic, and the
    /// service's own client never sends this header.
    pub if_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets`
pub static DATASETS_LIST: Operation = Operation {
    id: "Datasets_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("DatasetListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for DatasetsList {
    type Body = ();
    type Output = types::DatasetListResult;
    const OPERATION: &'static Operation = &DATASETS_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name])
            .header("If-Match", self.if_match.as_ref())
    }
}

impl List for DatasetsList {
    type Item = types::Dataset;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create a dataset or replace its definition
///
/// Creates the dataset, or replaces the definition of an existing one. The name in the URL wins
/// over the name in the body. The response comes before the change is complete, normally with
/// `PendingCreation`. Send a GET to the same URL until `properties.provisioningState` is
/// `Succeeded` or `Failed`.
#[derive(Clone, Debug)]
pub struct DatasetsCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions.
    pub dataset_name: String,
    /// Entity tag that the resource must have; otherwise the response is 412. It is in the
    /// documentation only: no response of this version had an entity tag in traffic, and the
    /// service's own client never sends this header.
    pub if_match: Option<String>,
    /// Definition of the dataset, without the properties that the service sets.
    pub body: types::Dataset,
}

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
pub static DATASETS_CREATE_OR_UPDATE: Operation = Operation {
    id: "Datasets_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    request: Some("Dataset"), response: Some("Dataset"), success: &[200, 201, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::OriginalUri),
};

impl Invoke for DatasetsCreateOrUpdate {
    type Body = types::Dataset;
    type Output = types::Dataset;
    const OPERATION: &'static Operation = &DATASETS_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.dataset_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a dataset
///
/// Gets the definition and the state of a dataset. After a PUT, use it to wait for the end of the
/// change; `createTime` may differ between responses until then.
#[derive(Clone, Debug)]
pub struct DatasetsGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions.
    pub dataset_name: String,
    /// Entity tag that the resource must have; otherwise the response is 412. It is in the
    /// documentation only: no response of this version had an entity tag in traffic, and the
    /// service's own client never sends this header.
    pub if_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
pub static DATASETS_GET: Operation = Operation {
    id: "Datasets_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    request: None, response: Some("Dataset"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for DatasetsGet {
    type Body = ();
    type Output = types::Dataset;
    const OPERATION: &'static Operation = &DATASETS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.dataset_name])
            .header("If-Match", self.if_match.as_ref())
    }
}

/// Delete a dataset
///
/// Deletes the dataset. The service returned 202 in traffic and finished later. If the response is
/// 202, send a GET to the URL in `Location`: it returns 202 while the deletion is running, 200 or
/// 204 when it is complete, and 409 if it failed.
#[derive(Clone, Debug)]
pub struct DatasetsDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions.
    pub dataset_name: String,
    /// Entity tag that the resource must have; otherwise the response is 412. It is in the
    /// documentation only: no response of this version had an entity tag in traffic, and the
    /// service's own client never sends this header.
    pub if_match: Option<String>,
}

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}`
pub static DATASETS_DELETE: Operation = Operation {
    id: "Datasets_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for DatasetsDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &DATASETS_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.dataset_name])
            .header("If-Match", self.if_match.as_ref())
    }
}

/// List the activity windows of a dataset
///
/// Lists the activity windows of the activities that read or write the dataset. The body filters
/// and sorts them. If the list is longer than one page, the response has a `nextLink`: send a POST
/// with the same body to it to get the next page. The operation only reads.
#[derive(Clone, Debug)]
pub struct DatasetsListActivityWindows {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions.
    pub dataset_name: String,
    /// Filter and order of the list. `{}` lists all windows.
    pub body: types::ActivityWindowListParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/activitywindows`
pub static DATASETS_LIST_ACTIVITY_WINDOWS: Operation = Operation {
    id: "Datasets_ListActivityWindows",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/activitywindows",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    request: Some("ActivityWindowListParameters"), response: Some("ActivityWindowListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value/activityWindows", next: NextPage::Post("/nextLink") }),
    long_running: None,
};

impl Invoke for DatasetsListActivityWindows {
    type Body = types::ActivityWindowListParameters;
    type Output = types::ActivityWindowListResult;
    const OPERATION: &'static Operation = &DATASETS_LIST_ACTIVITY_WINDOWS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.dataset_name])
            .json(&self.body)
    }
}

impl List for DatasetsListActivityWindows {
    type Item = types::ActivityWindow;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.and_then(|it| it.activity_windows).unwrap_or_default(), page.next_link)
    }
}

/// Get the status of the deletion of a dataset
///
/// Returns the status of the deletion once. `Location` of the deletion, or of the previous
/// response, holds the URL. A client that waits for a deletion calls this operation by itself.
#[derive(Clone, Debug)]
pub struct DatasetsGetOperationResult {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, called table in older versions.
    pub dataset_name: String,
    /// ID of the deletion, set by the service: the last segment of the URL in `Location`.
    pub operation_id: String,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/operationresults/{operationId}`
pub static DATASETS_GET_OPERATION_RESULT: Operation = Operation {
    id: "Datasets_GetOperationResult",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/operationresults/{operationId}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME, &OPERATION_ID],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 202, 204],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for DatasetsGetOperationResult {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &DATASETS_GET_OPERATION_RESULT;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.dataset_name, &self.operation_id])
    }
}
