// Generated from specs/v1/paths/slices.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/slices.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page, Timestamp};
use http::Method;

use super::{API_VERSION, DATASET_NAME, DATA_FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v1::types;

/// List the slices of a dataset
///
/// Lists the slices of the dataset in a period, with their state and number of retries.
#[derive(Clone, Debug)]
pub struct SlicesList {
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
    /// End of the period, in UTC, in the format of `start`. 48 hours after `start` if missing.
    pub end: Option<Timestamp>,
    /// Start of the period, in UTC. The service accepts times with or without a zone, and up to
    /// seven decimals of a second.
    pub start: Timestamp,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices`
pub static SLICES_LIST: Operation = Operation {
    id: "Slices_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    request: None, response: Some("DataSliceListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for SlicesList {
    type Body = ();
    type Output = types::DataSliceListResult;
    const OPERATION: &'static Operation = &SLICES_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.dataset_name])
            .query("end", self.end.as_ref())
            .query("start", Some(&self.start))
    }
}

impl List for SlicesList {
    type Item = types::DataSlice;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Set the state of slices
///
/// Sets the state of every slice of the dataset in a period, and of the upstream slices they are
/// made from if `UpdateType` says so. `Waiting` processes them again. A period outside the active
/// period of the pipeline is an error (412).
#[derive(Clone, Debug)]
pub struct SlicesSetStatus {
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
    /// End of the period, in UTC, in the format of `start`.
    pub end: Timestamp,
    /// Start of the period, in UTC. The service accepts times with or without a zone, and up to
    /// seven decimals of a second.
    pub start: Timestamp,
    /// State to set, and which slices to change.
    pub body: types::SliceStatusUpdate,
}

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices/setstatus`
pub static SLICES_SET_STATUS: Operation = Operation {
    id: "Slices_SetStatus",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/slices/setstatus",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    request: Some("SliceStatusUpdate"), response: None, success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for SlicesSetStatus {
    type Body = types::SliceStatusUpdate;
    type Output = ();
    const OPERATION: &'static Operation = &SLICES_SET_STATUS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.dataset_name])
            .query("end", Some(&self.end))
            .query("start", Some(&self.start))
            .json(&self.body)
    }
}
