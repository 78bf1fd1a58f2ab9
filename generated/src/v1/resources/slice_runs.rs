// Generated from specs/v1/schemas/slice-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/slice-runs.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{Timestamp, UnknownValue, object, open_enum};
use serde_json::Value;

object! {
    /// Runs of one slice.
    pub struct DataSliceRunListResult {
        /// Address of the next page, for a GET exactly as it is. The documentation does not mention
        /// it; the service's own client reads it.
        pub next_link: Option<String> = "nextLink",
        /// The runs; empty when the slice was never tried.
        pub value: Option<Vec<DataSliceRun>> = "value",
    }
}

object! {
    /// One attempt of an activity to produce a slice. Any member but `id` may be missing or null.
    pub struct DataSliceRun {
        /// Identifier of the activity within the service, a GUID.
        pub activity_id: Option<String> = "activityId",
        /// What the activity was given for this run, by name.
        pub activity_input_properties: Option<BTreeMap<String, Option<String>>> = "activityInputProperties",
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// Identifier of the activity's run, a GUID, all zeros when there is none.
        pub activity_run_id: Option<String> = "activityRunId",
        /// Time in UTC under which the run was scheduled together with others.
        pub batch_time: Option<Timestamp> = "batchTime",
        /// Name of the cluster that the activity ran on, normally that of its linked service. Null
        /// when the activity needs none.
        pub compute_cluster_name: Option<String> = "computeClusterName",
        /// Identifier of the dataset within the service, a GUID.
        pub data_artifact_id: Option<String> = "dataArtifactId",
        /// End of the period that the slice covers, in UTC.
        pub data_slice_end: Option<Timestamp> = "dataSliceEnd",
        /// Start of the period that the slice covers, in UTC.
        pub data_slice_start: Option<Timestamp> = "dataSliceStart",
        /// What went wrong. Null when nothing did.
        pub error_message: Option<String> = "errorMessage",
        /// Events of the run. The service was only seen to send null.
        pub execution_events: Option<Value> = "executionEvents",
        /// Whether the run has written logs.
        pub has_logs: Option<bool> = "hasLogs",
        /// Identifier of the run: a GUID, two numbers that are times counted in steps of 100
        /// nanoseconds from the year 1, and the name of the dataset, joined by `_`. The second
        /// number is the end of the slice. Older runs have a GUID alone.
        pub id: Option<String> = "id",
        /// Runs that produced the slices which this one was made from.
        pub input_run_record_references: Option<Vec<RunRecordReference>> = "inputRunRecordReferences",
        /// Address of the run's logs. Known from the service's own client only; it may carry a
        /// signature that opens the logs to anyone.
        pub log_uri: Option<String> = "logUri",
        /// Runs of the slices that were made from this one.
        pub output_run_record_references: Option<Vec<RunRecordReference>> = "outputRunRecordReferences",
        /// How much of the work is done, in percent.
        pub percent_complete: Option<i32> = "percentComplete",
        /// Identifier of the pipeline within the service, a GUID.
        pub pipeline_id: Option<String> = "pipelineId",
        /// Name of the pipeline that the activity belongs to.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Time in UTC at which processing ended, with up to seven digits of a second.
        pub processing_end_time: Option<Timestamp> = "processingEndTime",
        /// Time in UTC at which processing began, with up to seven digits of a second.
        pub processing_start_time: Option<Timestamp> = "processingStartTime",
        /// Further facts about the run, by name.
        pub properties: Option<BTreeMap<String, Option<String>>> = "properties",
        /// How many attempts at the slice came before this one.
        pub retry_attempt: Option<i32> = "retryAttempt",
        /// How the run stands.
        pub status: Option<SliceRunStatus> = "status",
        /// Name of the dataset.
        pub table_name: Option<String> = "tableName",
        /// Time in UTC at which work on the slice really began.
        pub timestamp: Option<Timestamp> = "timestamp",
        /// What kind of work the run does.
        pub type_: Option<SliceRunType> = "type",
    }
}

object! {
    /// Reference from one slice run to another. Known from the service's own client only.
    pub struct RunRecordReference {
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// Name of the data factory.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// End of the period that the slice covers, in UTC.
        pub data_slice_end: Option<Timestamp> = "dataSliceEnd",
        /// Name of the other run.
        pub data_slice_run_name: Option<String> = "dataSliceRunName",
        /// Start of the period that the slice covers, in UTC.
        pub data_slice_start: Option<Timestamp> = "dataSliceStart",
        /// Name of the pipeline that the activity belongs to.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Name of the dataset.
        pub table_name: Option<String> = "tableName",
    }
}

/// How a slice run stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceRunStatus {
    /// The run is about to begin.
    Starting,
    /// What the run needs is being set up.
    Configuring,
    /// The run is getting the machines it needs.
    AllocatingResources,
    /// The machines that the run needs could not be had.
    FailedResourceAllocation,
    /// The activity is at work.
    Running,
    /// The run has produced the slice.
    Succeeded,
    /// The activity failed; `errorMessage` tells why.
    FailedExecution,
    /// The run took longer than it may.
    TimedOut,
    /// The run was cancelled.
    Canceled,
    /// The data that the run produced did not pass the check.
    FailedValidation,
    /// The service gave the run up.
    Abandoned,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SliceRunStatus {
    Starting = "Starting",
    Configuring = "Configuring",
    AllocatingResources = "AllocatingResources",
    FailedResourceAllocation = "FailedResourceAllocation",
    Running = "Running",
    Succeeded = "Succeeded",
    FailedExecution = "FailedExecution",
    TimedOut = "TimedOut",
    Canceled = "Canceled",
    FailedValidation = "FailedValidation",
    Abandoned = "Abandoned",
});

/// What kind of work a slice run does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceRunType {
    /// The service does not say.
    Unknown,
    /// Data is copied from one store to another.
    Copy,
    /// A script, such as one of Hive or Pig, transforms data.
    Script,
    /// A program of the data factory's owner does the work.
    Custom,
    /// The data of the slice is checked.
    Validation,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SliceRunType {
    Unknown = "Unknown",
    Copy = "Copy",
    Script = "Script",
    Custom = "Custom",
    Validation = "Validation",
});
