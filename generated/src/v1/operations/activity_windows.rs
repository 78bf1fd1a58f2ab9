// Generated from specs/v1/paths/activity-windows.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/activity-windows.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{
    ACTIVITY_NAME, API_VERSION, DATA_FACTORY_NAME, PIPELINE_NAME, RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
};
use crate::v1::types;

/// List the activity windows of a data factory
///
/// Lists the activity windows of all activities of the data factory. The body filters and sorts
/// them. If the list is longer than one page, the response has a `nextLink`: send a POST with the
/// same body to it to get the next page. The operation only reads.
#[derive(Clone, Debug)]
pub struct ActivityWindowsListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Filter and order of the list. `{}` lists all windows.
    pub body: types::ActivityWindowListParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activitywindows`
pub static ACTIVITY_WINDOWS_LIST_BY_FACTORY: Operation = Operation {
    id: "ActivityWindows_ListByFactory",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/activitywindows",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("ActivityWindowListParameters"), response: Some("ActivityWindowListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value/activityWindows", next: NextPage::Post("/nextLink") }),
    long_running: None,
};

impl Invoke for ActivityWindowsListByFactory {
    type Body = types::ActivityWindowListParameters;
    type Output = types::ActivityWindowListResult;
    const OPERATION: &'static Operation = &ACTIVITY_WINDOWS_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name])
            .json(&self.body)
    }
}

impl List for ActivityWindowsListByFactory {
    type Item = types::ActivityWindow;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.and_then(|it| it.activity_windows).unwrap_or_default(), page.next_link)
    }
}

/// List the activity windows of a pipeline
///
/// Lists the activity windows of all activities of the pipeline. The body filters and sorts them.
/// If the list is longer than one page, the response has a `nextLink`: send a POST with the same
/// body to it to get the next page. The operation only reads.
#[derive(Clone, Debug)]
pub struct ActivityWindowsListByPipeline {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// Filter and order of the list. `{}` lists all windows.
    pub body: types::ActivityWindowListParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activitywindows`
pub static ACTIVITY_WINDOWS_LIST_BY_PIPELINE: Operation = Operation {
    id: "ActivityWindows_ListByPipeline",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activitywindows",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME],
    api_version: API_VERSION,
    request: Some("ActivityWindowListParameters"), response: Some("ActivityWindowListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value/activityWindows", next: NextPage::Post("/nextLink") }),
    long_running: None,
};

impl Invoke for ActivityWindowsListByPipeline {
    type Body = types::ActivityWindowListParameters;
    type Output = types::ActivityWindowListResult;
    const OPERATION: &'static Operation = &ACTIVITY_WINDOWS_LIST_BY_PIPELINE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.pipeline_name])
            .json(&self.body)
    }
}

impl List for ActivityWindowsListByPipeline {
    type Item = types::ActivityWindow;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.and_then(|it| it.activity_windows).unwrap_or_default(), page.next_link)
    }
}

/// List the activity windows of an activity
///
/// Lists the activity windows of one activity of a pipeline. The body filters and sorts them. If
/// the list is longer than one page, the response has a `nextLink`: send a POST with the same body
/// to it to get the next page. The operation only reads.
#[derive(Clone, Debug)]
pub struct ActivityWindowsListByActivity {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group of the data factory: letters, digits, `-`, `_`, `.`, `(` and `)`,
    /// at most 1000 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits with single hyphens between them, at most 63
    /// characters.
    pub data_factory_name: String,
    /// Name of the pipeline.
    pub pipeline_name: String,
    /// Name of the activity in its pipeline, at most 260 characters.
    pub activity_name: String,
    /// Filter and order of the list. `{}` lists all windows.
    pub body: types::ActivityWindowListParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activities/{activityName}/activitywindows`
pub static ACTIVITY_WINDOWS_LIST_BY_ACTIVITY: Operation = Operation {
    id: "ActivityWindows_ListByActivity",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/datapipelines/{pipelineName}/activities/{activityName}/activitywindows",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &DATA_FACTORY_NAME, &PIPELINE_NAME, &ACTIVITY_NAME],
    api_version: API_VERSION,
    request: Some("ActivityWindowListParameters"), response: Some("ActivityWindowListResult"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value/activityWindows", next: NextPage::Post("/nextLink") }),
    long_running: None,
};

impl Invoke for ActivityWindowsListByActivity {
    type Body = types::ActivityWindowListParameters;
    type Output = types::ActivityWindowListResult;
    const OPERATION: &'static Operation = &ACTIVITY_WINDOWS_LIST_BY_ACTIVITY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.data_factory_name, &self.pipeline_name, &self.activity_name])
            .json(&self.body)
    }
}

impl List for ActivityWindowsListByActivity {
    type Item = types::ActivityWindow;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.and_then(|it| it.activity_windows).unwrap_or_default(), page.next_link)
    }
}
