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
/// Lists every dataset of the data factory, at most 100 in one answer. While there are more, the
/// answer has a `nextLink`: a GET of that address, unchanged, gives the next page.
#[derive(Clone, Debug)]
pub struct DatasetsList {
    /// Identifier of the Azure subscription, normally a GUID.
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
/// Creates the dataset, or replaces the definition of one that exists. The answer shows the dataset
/// while it is still being set up, normally as `PendingCreation`; a GET of the same address tells,
/// by `properties.provisioningState`, when that has ended as `Succeeded` or `Failed`. The name in
/// the address decides: another name in the body is ignored.
#[derive(Clone, Debug)]
pub struct DatasetsCreateOrUpdate {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table.
    pub dataset_name: String,
    /// Entity tag that the resource must have for the request to be carried out; otherwise the
    /// answer is 412. Only the documentation mentions it, in the text of that status: no answer of
    /// this version was seen to carry an entity tag, and the service's own client never sends this
    /// header.
    pub if_match: Option<String>,
    /// Definition of the dataset. What the service sets itself is left out.
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
/// Gets the definition of a dataset together with what the service knows about it. After a PUT this
/// is also the way to wait for the end: `createTime` may differ from one answer to the next until
/// then.
#[derive(Clone, Debug)]
pub struct DatasetsGet {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table.
    pub dataset_name: String,
    /// Entity tag that the resource must have for the request to be carried out; otherwise the
    /// answer is 412. Only the documentation mentions it, in the text of that status: no answer of
    /// this version was seen to carry an entity tag, and the service's own client never sends this
    /// header.
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
/// Deletes the dataset. The service was seen to answer 202 and to finish later: a GET of the
/// address in `Location` gives 202 while the deletion runs, 200 or 204 when it is done and 409 when
/// it has failed.
#[derive(Clone, Debug)]
pub struct DatasetsDelete {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table.
    pub dataset_name: String,
    /// Entity tag that the resource must have for the request to be carried out; otherwise the
    /// answer is 412. Only the documentation mentions it, in the text of that status: no answer of
    /// this version was seen to carry an entity tag, and the service's own client never sends this
    /// header.
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

/// Ask how far the deletion of a dataset has come
///
/// Asks once how far the deletion has come. The address is the one that the deletion, or the last
/// answer of this operation, gives in `Location`; a client that waits for the end of a deletion
/// calls it by itself.
#[derive(Clone, Debug)]
pub struct DatasetsGetOperationResult {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table.
    pub dataset_name: String,
    /// Identifier that the service gave to the deletion, the last segment of the address in
    /// `Location`: 32 hexadecimal digits, or a `D` and a GUID.
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

/// List the activity windows of a dataset
///
/// Lists the windows of the activities that read or write the dataset, filtered and sorted as the
/// body asks. The answer is one page; while there are more it has a `nextLink`, and a POST of the
/// same body to that address gives the next page. The operation only reads.
#[derive(Clone, Debug)]
pub struct DatasetsListActivityWindows {
    /// Identifier of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group that holds the data factory: letters, digits, `-`, `_`, `.`, `(`
    /// and `)`, at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the dataset, which older versions call a table.
    pub dataset_name: String,
    /// Which activity windows to list and in which order. `{}` asks for all of them.
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
