// Generated from specs/v1/schemas/slice-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/slice-runs.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{Timestamp, UnknownValue, object, open_enum};
use serde_json::Value;

object! {
    /// Runs of a slice.
    pub struct DataSliceRunListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page. Not
        /// documented, but the service's own client reads it.
        pub next_link: Option<String> = "nextLink",
        /// Runs. Empty if the slice was never processed.
        pub value: Option<Vec<DataSliceRun>> = "value",
    }
}

object! {
    /// Slice run: one attempt of an activity to produce a slice. Every property except `id` may be
    /// missing or null.
    pub struct DataSliceRun {
        /// ID of the activity inside Data Factory, a GUID.
        pub activity_id: Option<String> = "activityId",
        /// Inputs of the activity in this run, by name.
        pub activity_input_properties: Option<BTreeMap<String, Option<String>>> = "activityInputProperties",
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// ID of the activity run, a GUID. All zeros if there is none.
        pub activity_run_id: Option<String> = "activityRunId",
        /// Time, in UTC, of the batch that the run was scheduled in.
        pub batch_time: Option<Timestamp> = "batchTime",
        /// Name of the compute that ran the activity, normally its linked service. Null if the
        /// activity needs none.
        pub compute_cluster_name: Option<String> = "computeClusterName",
        /// ID of the dataset inside Data Factory, a GUID.
        pub data_artifact_id: Option<String> = "dataArtifactId",
        /// End of the slice, in UTC.
        pub data_slice_end: Option<Timestamp> = "dataSliceEnd",
        /// Start of the slice, in UTC.
        pub data_slice_start: Option<Timestamp> = "dataSliceStart",
        /// Why the run failed. Null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Events of the run. Always null in traffic.
        pub execution_events: Option<Value> = "executionEvents",
        /// Whether the run wrote logs.
        pub has_logs: Option<bool> = "hasLogs",
        /// ID of the run: a GUID, two numbers and the dataset name, joined by `_`. The numbers are
        /// times in .NET ticks (100 nanoseconds since the year 1); the second one is the end of the
        /// slice. Older runs have only a GUID.
        pub id: Option<String> = "id",
        /// Runs that produced the slices that this run read.
        pub input_run_record_references: Option<Vec<RunRecordReference>> = "inputRunRecordReferences",
        /// URL of the logs. It may include a signature that gives anyone access. Only in the
        /// service's own client.
        pub log_uri: Option<String> = "logUri",
        /// Runs that read the slice of this run.
        pub output_run_record_references: Option<Vec<RunRecordReference>> = "outputRunRecordReferences",
        /// Progress, in percent.
        pub percent_complete: Option<i32> = "percentComplete",
        /// ID of the pipeline inside Data Factory, a GUID.
        pub pipeline_id: Option<String> = "pipelineId",
        /// Name of the pipeline of the activity.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Time, in UTC, at which processing ended, with up to seven decimals of a second.
        pub processing_end_time: Option<Timestamp> = "processingEndTime",
        /// Time, in UTC, at which processing started, with up to seven decimals of a second.
        pub processing_start_time: Option<Timestamp> = "processingStartTime",
        /// Further properties of the run, by name.
        pub properties: Option<BTreeMap<String, Option<String>>> = "properties",
        /// Number of attempts before this one.
        pub retry_attempt: Option<i32> = "retryAttempt",
        /// State of the run.
        pub status: Option<SliceRunStatus> = "status",
        /// Name of the dataset.
        pub table_name: Option<String> = "tableName",
        /// Time, in UTC, at which work on the slice actually started.
        pub timestamp: Option<Timestamp> = "timestamp",
        /// Type of work.
        pub type_: Option<SliceRunType> = "type",
    }
}

object! {
    /// Reference to another slice run. Only in the service's own client.
    pub struct RunRecordReference {
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// Name of the data factory.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// End of the slice, in UTC.
        pub data_slice_end: Option<Timestamp> = "dataSliceEnd",
        /// Name of the other run.
        pub data_slice_run_name: Option<String> = "dataSliceRunName",
        /// Start of the slice, in UTC.
        pub data_slice_start: Option<Timestamp> = "dataSliceStart",
        /// Name of the pipeline of the activity.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Name of the dataset.
        pub table_name: Option<String> = "tableName",
    }
}

/// State of a slice run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SliceRunStatus {
    /// The run is starting.
    Starting,
    /// The run is being configured.
    Configuring,
    /// The run is waiting for compute resources.
    AllocatingResources,
    /// The compute resources could not be allocated.
    FailedResourceAllocation,
    /// The activity is running.
    Running,
    /// The run produced the slice.
    Succeeded,
    /// The activity failed. `errorMessage` says why.
    FailedExecution,
    /// The run exceeded its timeout.
    TimedOut,
    /// The run was cancelled.
    Canceled,
    /// The data that the run produced failed validation.
    FailedValidation,
    /// The service gave up the run.
    Abandoned,
    /// An undocumented value, unchanged.
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

/// Type of work that a slice run does.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SliceRunType {
    /// Unknown.
    Unknown,
    /// Copies data between data stores.
    Copy,
    /// Runs a script, such as Hive or Pig.
    Script,
    /// Runs a custom activity.
    Custom,
    /// Validates the data of the slice.
    Validation,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SliceRunType {
    Unknown = "Unknown",
    Copy = "Copy",
    Script = "Script",
    Custom = "Custom",
    Validation = "Validation",
});
