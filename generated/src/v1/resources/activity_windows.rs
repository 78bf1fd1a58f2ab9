// Generated from specs/v1/schemas/activity-windows.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/activity-windows.yaml`.

use datafactory_core::{TimeSpan, Timestamp, UnknownValue, object, open_enum};
use serde_json::Value;

object! {
    /// Which activity windows to list and in which order. Every member is optional. The
    /// documentation's table starts the names with a capital letter; its sample and the service's
    /// own client write them like this.
    pub struct ActivityWindowListParameters {
        /// Condition that the windows must meet, in the filter grammar of Azure Search (OData), on
        /// the members of a window with a capital first letter: `RunAttempts ge 1`.
        pub filter: Option<String> = "filter",
        /// Members to sort by, with a capital first letter and separated by commas, as in
        /// `WindowStart, PercentComplete`. Each may be followed by `ASC`, which is also meant when
        /// nothing follows, or `DESC`.
        pub order_by: Option<String> = "orderBy",
        /// End of the activity's run, in UTC.
        pub run_end: Option<Timestamp> = "runEnd",
        /// Start of the activity's run, in UTC.
        pub run_start: Option<Timestamp> = "runStart",
        /// Number of windows to list.
        pub top: Option<i32> = "top",
        /// End of the window, in UTC.
        pub window_end: Option<Timestamp> = "windowEnd",
        /// Start of the window, in UTC.
        pub window_start: Option<Timestamp> = "windowStart",
        /// State that the windows must have.
        pub window_state: Option<WindowState> = "windowState",
        /// Substate that the windows must have.
        pub window_substate: Option<WindowSubstate> = "windowSubstate",
    }
}

object! {
    /// One page of activity windows. Unlike other lists of the service, `value` is an object, and
    /// the windows are inside it.
    pub struct ActivityWindowListResult {
        /// Address of the next page, for a POST of the same body. Absent on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The windows of this page and what is said about all of them.
        pub value: Option<ActivityWindowList> = "value",
    }
}

object! {
    /// The activity windows of one page.
    pub struct ActivityWindowList {
        /// The windows, in the order that was asked for.
        pub activity_windows: Option<Vec<ActivityWindow>> = "activityWindows",
        /// Figures over all the windows. The service was only seen to send an empty object.
        pub aggregates: Option<Value> = "aggregates",
        /// Time up to which the windows are known, approximately, with the offset of the zone in
        /// which the service tells it.
        pub last_update: Option<Timestamp> = "lastUpdate",
    }
}

object! {
    /// How the processing of one period by one activity stands. Members that say nothing about the
    /// window, such as the times of a run that has not begun, are left out.
    pub struct ActivityWindow {
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// Type of the activity, such as `Copy`.
        pub activity_type: Option<String> = "activityType",
        /// Name of the data factory.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Time that the last run took, as a .NET time span such as `00:03:23.3680000`, with up to
        /// seven digits of a second.
        pub duration: Option<TimeSpan> = "duration",
        /// Identifiers of the datasets that the activity reads, GUIDs, in the order of their names.
        pub input_dataset_ids: Option<Vec<String>> = "inputDatasetIds",
        /// Names of the datasets that the activity reads.
        pub input_datasets: Option<Vec<String>> = "inputDatasets",
        /// Name of the linked service that the activity runs on. Empty when it needs none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Identifiers of the datasets that the activity writes, GUIDs, in the order of their
        /// names.
        pub output_dataset_ids: Option<Vec<String>> = "outputDatasetIds",
        /// Names of the datasets that the activity writes.
        pub output_datasets: Option<Vec<String>> = "outputDatasets",
        /// How much of the work is done, in percent.
        pub percent_complete: Option<i32> = "percentComplete",
        /// Name of the pipeline that the activity belongs to.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Name of the resource group that holds the data factory.
        pub resource_group_name: Option<String> = "resourceGroupName",
        /// How many times the activity was run for this window.
        pub run_attempts: Option<i32> = "runAttempts",
        /// End of the last run, in UTC.
        pub run_end: Option<Timestamp> = "runEnd",
        /// Start of the last run, in UTC.
        pub run_start: Option<Timestamp> = "runStart",
        /// End of the period that the window covers, in UTC.
        pub window_end: Option<Timestamp> = "windowEnd",
        /// Start of the period that the window covers, in UTC.
        pub window_start: Option<Timestamp> = "windowStart",
        /// How the window stands.
        pub window_state: Option<WindowState> = "windowState",
        /// What the window waits for, or why it failed. Empty when there is nothing to add.
        pub window_substate: Option<WindowSubstate> = "windowSubstate",
    }
}

/// How an activity window stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WindowState {
    /// There is no state.
    None,
    /// The run has not begun; the substate tells what it waits for.
    Waiting,
    /// The activity is at work, or its output is being checked.
    InProgress,
    /// The activity has done its work for the window.
    Ready,
    /// The activity could not do its work; the substate may tell why.
    Failed,
    /// The window is left out.
    Skipped,
    /// A value that is not documented, unchanged.
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
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WindowSubstate {
    /// There is nothing to add to the state. The service sends it as an empty text.
    Unspecified,
    /// Waiting for the time at which the window is due.
    ScheduledTime,
    /// Waiting for slices that the activity reads.
    DatasetDependencies,
    /// Waiting for a machine or a cluster to run on.
    ComputeResources,
    /// Waiting because as many windows are being processed as the activity allows.
    ConcurrencyLimit,
    /// Waiting for the paused activity to be resumed.
    ActivityResume,
    /// Waiting to be run once more after a failure.
    Retry,
    /// Waiting for the check of the output, or failed by it.
    Validation,
    /// Waiting for the check of the output to be repeated.
    ValidationRetry,
    /// The output is being checked.
    Validating,
    /// The run was cancelled.
    Canceled,
    /// The run took longer than it may.
    TimedOut,
    /// A value that is not documented, unchanged.
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
