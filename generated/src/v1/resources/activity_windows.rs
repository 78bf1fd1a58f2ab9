// Generated from specs/v1/schemas/activity-windows.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/activity-windows.yaml`.

use datafactory_core::{TimeSpan, Timestamp, UnknownValue, object, open_enum};
use serde_json::Value;

object! {
    /// Which activity windows to list, and in which order. Every property is optional. The table in
    /// the documentation writes the names with a capital first letter; its sample and the service's
    /// own client write them as here.
    pub struct ActivityWindowListParameters {
        /// OData filter, in the syntax of Azure Search. Property names start with a capital letter,
        /// as in `RunAttempts ge 1`.
        pub filter: Option<String> = "filter",
        /// Properties to sort by, with a capital first letter and separated by commas, as in
        /// `WindowStart DESC, PercentComplete`. `ASC` (the default) or `DESC` may follow each.
        pub order_by: Option<String> = "orderBy",
        /// End of the activity run, in UTC.
        pub run_end: Option<Timestamp> = "runEnd",
        /// Start of the activity run, in UTC.
        pub run_start: Option<Timestamp> = "runStart",
        /// Maximum number of windows to list.
        pub top: Option<i32> = "top",
        /// End of the window, in UTC.
        pub window_end: Option<Timestamp> = "windowEnd",
        /// Start of the window, in UTC.
        pub window_start: Option<Timestamp> = "windowStart",
        /// State of the windows.
        pub window_state: Option<WindowState> = "windowState",
        /// Substate of the windows.
        pub window_substate: Option<WindowSubstate> = "windowSubstate",
    }
}

object! {
    /// One page of activity windows. Unlike in other lists, `value` is an object that contains the
    /// list.
    pub struct ActivityWindowListResult {
        /// URL of the next page: send a POST with the same body to it. Null or missing on the last
        /// page.
        pub next_link: Option<String> = "nextLink",
        /// Windows of this page, with facts about the whole list.
        pub value: Option<ActivityWindowList> = "value",
    }
}

object! {
    /// Activity windows of one page.
    pub struct ActivityWindowList {
        /// Windows, in the requested order.
        pub activity_windows: Option<Vec<ActivityWindow>> = "activityWindows",
        /// Aggregates over all windows. Always `{}` in traffic.
        pub aggregates: Option<Value> = "aggregates",
        /// Time up to which the list is current, approximately. It has the offset of the service's
        /// local time zone.
        pub last_update: Option<Timestamp> = "lastUpdate",
    }
}

object! {
    /// Activity window: one period of an activity, with its processing state. Properties that do
    /// not apply, such as the times of a run that has not started, are missing.
    pub struct ActivityWindow {
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// Type of the activity, such as `Copy`.
        pub activity_type: Option<String> = "activityType",
        /// Name of the data factory.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Duration of the last run, as a .NET time span such as `00:03:23.3680000`, with up to
        /// seven decimals of a second.
        pub duration: Option<TimeSpan> = "duration",
        /// IDs of the datasets in `inputDatasets` inside Data Factory, GUIDs in the same order.
        pub input_dataset_ids: Option<Vec<String>> = "inputDatasetIds",
        /// Names of the datasets that the activity reads.
        pub input_datasets: Option<Vec<String>> = "inputDatasets",
        /// Name of the linked service of the compute that runs the activity. Empty if it needs
        /// none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// IDs of the datasets in `outputDatasets` inside Data Factory, GUIDs in the same order.
        pub output_dataset_ids: Option<Vec<String>> = "outputDatasetIds",
        /// Names of the datasets that the activity writes.
        pub output_datasets: Option<Vec<String>> = "outputDatasets",
        /// Progress, in percent.
        pub percent_complete: Option<i32> = "percentComplete",
        /// Name of the pipeline of the activity.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Name of the resource group of the data factory.
        pub resource_group_name: Option<String> = "resourceGroupName",
        /// Number of runs for this window.
        pub run_attempts: Option<i32> = "runAttempts",
        /// End of the last run, in UTC.
        pub run_end: Option<Timestamp> = "runEnd",
        /// Start of the last run, in UTC.
        pub run_start: Option<Timestamp> = "runStart",
        /// End of the window, in UTC.
        pub window_end: Option<Timestamp> = "windowEnd",
        /// Start of the window, in UTC.
        pub window_start: Option<Timestamp> = "windowStart",
        /// State of the window.
        pub window_state: Option<WindowState> = "windowState",
        /// What the window waits for, or why it failed. Empty if the state says it all.
        pub window_substate: Option<WindowSubstate> = "windowSubstate",
    }
}

/// State of an activity window.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WindowState {
    /// No state.
    None,
    /// The run has not started. The substate says what the window waits for.
    Waiting,
    /// The activity is running, or its output is being validated.
    InProgress,
    /// The activity succeeded for this window.
    Ready,
    /// The activity failed for this window. The substate may say why.
    Failed,
    /// The window is skipped: the activity does not run for it.
    Skipped,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(WindowState {
    None = "None",
    Waiting = "Waiting",
    InProgress = "InProgress",
    Ready = "Ready",
    Failed = "Failed",
    Skipped = "Skipped",
});

/// What an activity window waits for, what is happening to it, or why it failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WindowSubstate {
    /// Nothing beyond the state. The service sends an empty string.
    Unspecified,
    /// Waiting for its scheduled time.
    ScheduledTime,
    /// Waiting for slices of the input datasets.
    DatasetDependencies,
    /// Waiting for compute resources.
    ComputeResources,
    /// Waiting because the activity already runs for as many windows as its `concurrency` allows.
    ConcurrencyLimit,
    /// Waiting for the paused activity to be resumed.
    ActivityResume,
    /// Waiting for a retry.
    Retry,
    /// Waiting for validation of the output, or failed it.
    Validation,
    /// Waiting for another validation of the output.
    ValidationRetry,
    /// The output is being validated.
    Validating,
    /// The run was cancelled.
    Canceled,
    /// The run exceeded its timeout.
    TimedOut,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(WindowSubstate {
    Unspecified = "",
    ScheduledTime = "ScheduledTime",
    DatasetDependencies = "DatasetDependencies",
    ComputeResources = "ComputeResources",
    ConcurrencyLimit = "ConcurrencyLimit",
    ActivityResume = "ActivityResume",
    Retry = "Retry",
    Validation = "Validation",
    ValidationRetry = "ValidationRetry",
    Validating = "Validating",
    Canceled = "Canceled",
    TimedOut = "TimedOut",
});
