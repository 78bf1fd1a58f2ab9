// Generated from specs/v1/paths/slice-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/slice-runs.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page, Timestamp};
use http::Method;

use super::{API_VERSION, DATASET_NAME, DATA_FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID};
use crate::v1::types;

/// List the runs of a slice
///
/// Lists the runs of one slice: the attempts of an activity to produce it. The list is empty if the
/// slice was never processed.
#[derive(Clone, Debug)]
pub struct SliceRunsList {
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
    /// Start of the slice, in UTC. The service accepts times with or without a zone, and up to
    /// seven decimals of a second. It selects the slice of the dataset.
    pub start_time: Timestamp,
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/sliceruns`
pub static SLICE_RUNS_LIST: Operation = Operation {
    id: "SliceRuns_List",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datasets/{datasetName}/sliceruns",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &DATASET_NAME],
    api_version: API_VERSION,
    request: None, response: Some("DataSliceRunListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for SliceRunsList {
    type Body = ();
    type Output = types::DataSliceRunListResult;
    const OPERATION: &'static Operation = &SLICE_RUNS_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.dataset_name])
            .query("startTime", Some(&self.start_time))
    }
}

impl List for SliceRunsList {
    type Item = types::DataSliceRun;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}
