// Generated from specs/v2/paths/datasets.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/datasets.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, DATASET_NAME, FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v2::types;

/// List the datasets of a data factory
///
/// Lists the datasets of the data factory. If there are more, the response has a `nextLink`: a GET
/// request to that URL, unchanged, returns the next page.
#[derive(Clone, Debug)]
pub struct DatasetsListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/datasets`
pub static DATASETS_LIST_BY_FACTORY: Operation = Operation {
    id: "Datasets_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/datasets",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("DatasetListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for DatasetsListByFactory {
    type Body = ();
    type Output = types::DatasetListResponse;
    const OPERATION: &'static Operation = &DATASETS_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for DatasetsListByFactory {
    type Item = types::DatasetResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update a dataset
///
/// Creates the dataset, or replaces its definition if it exists. Everything that it refers to must
/// exist already; otherwise the service refuses with 400.
#[derive(Clone, Debug)]
pub struct DatasetsCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the dataset.
    pub dataset_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the dataset. Leave out read-only properties.
    pub body: types::DatasetResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/datasets/{datasetName}`
pub static DATASETS_CREATE_OR_UPDATE: Operation = Operation {
    id: "Datasets_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/datasets/{datasetName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    request: Some("DatasetResource"), response: Some("DatasetResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for DatasetsCreateOrUpdate {
    type Body = types::DatasetResource;
    type Output = types::DatasetResource;
    const OPERATION: &'static Operation = &DATASETS_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.dataset_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a dataset
///
/// Gets the dataset with its definition.
#[derive(Clone, Debug)]
pub struct DatasetsGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the dataset.
    pub dataset_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/datasets/{datasetName}`
pub static DATASETS_GET: Operation = Operation {
    id: "Datasets_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/datasets/{datasetName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    request: None, response: Some("DatasetResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for DatasetsGet {
    type Body = ();
    type Output = types::DatasetResource;
    const OPERATION: &'static Operation = &DATASETS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.dataset_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Delete a dataset
///
/// Deletes the dataset. The service refuses with 400 as long as another resource refers to it.
#[derive(Clone, Debug)]
pub struct DatasetsDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the dataset.
    pub dataset_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/datasets/{datasetName}`
pub static DATASETS_DELETE: Operation = Operation {
    id: "Datasets_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/datasets/{datasetName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for DatasetsDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &DATASETS_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.dataset_name])
    }
}
