// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The structs: request and response bodies and what they are made of.
//!
//! `extra` holds the properties that the document does not name, as they came.

use std::collections::BTreeMap;

use datafactory_core::{TimeSpan, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use super::enums::*;

/// How the processing of one period by one activity stands. Members that say nothing about the
/// window, such as the times of a run that has not begun, are left out.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ActivityWindow {
    /// Name of the activity.
    #[serde(rename = "activityName", skip_serializing_if = "Option::is_none")]
    pub activity_name: Option<String>,
    /// Type of the activity, such as `Copy`.
    #[serde(rename = "activityType", skip_serializing_if = "Option::is_none")]
    pub activity_type: Option<String>,
    /// Name of the data factory.
    #[serde(rename = "dataFactoryName", skip_serializing_if = "Option::is_none")]
    pub data_factory_name: Option<String>,
    /// Time that the last run took, as a .NET time span such as `00:03:23.3680000`, with up to
    /// seven digits of a second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<TimeSpan>,
    /// Identifiers of the datasets that the activity reads, GUIDs, in the order of their names.
    #[serde(rename = "inputDatasetIds", skip_serializing_if = "Option::is_none")]
    pub input_dataset_ids: Option<Vec<String>>,
    /// Names of the datasets that the activity reads.
    #[serde(rename = "inputDatasets", skip_serializing_if = "Option::is_none")]
    pub input_datasets: Option<Vec<String>>,
    /// Name of the linked service that the activity runs on. Empty when it needs none.
    #[serde(rename = "linkedServiceName", skip_serializing_if = "Option::is_none")]
    pub linked_service_name: Option<String>,
    /// Identifiers of the datasets that the activity writes, GUIDs, in the order of their names.
    #[serde(rename = "outputDatasetIds", skip_serializing_if = "Option::is_none")]
    pub output_dataset_ids: Option<Vec<String>>,
    /// Names of the datasets that the activity writes.
    #[serde(rename = "outputDatasets", skip_serializing_if = "Option::is_none")]
    pub output_datasets: Option<Vec<String>>,
    /// How much of the work is done, in percent.
    #[serde(rename = "percentComplete", skip_serializing_if = "Option::is_none")]
    pub percent_complete: Option<i32>,
    /// Name of the pipeline that the activity belongs to.
    #[serde(rename = "pipelineName", skip_serializing_if = "Option::is_none")]
    pub pipeline_name: Option<String>,
    /// Name of the resource group that holds the data factory.
    #[serde(rename = "resourceGroupName", skip_serializing_if = "Option::is_none")]
    pub resource_group_name: Option<String>,
    /// How many times the activity was run for this window.
    #[serde(rename = "runAttempts", skip_serializing_if = "Option::is_none")]
    pub run_attempts: Option<i32>,
    /// End of the last run, in UTC.
    #[serde(rename = "runEnd", skip_serializing_if = "Option::is_none")]
    pub run_end: Option<Timestamp>,
    /// Start of the last run, in UTC.
    #[serde(rename = "runStart", skip_serializing_if = "Option::is_none")]
    pub run_start: Option<Timestamp>,
    /// End of the period that the window covers, in UTC.
    #[serde(rename = "windowEnd", skip_serializing_if = "Option::is_none")]
    pub window_end: Option<Timestamp>,
    /// Start of the period that the window covers, in UTC.
    #[serde(rename = "windowStart", skip_serializing_if = "Option::is_none")]
    pub window_start: Option<Timestamp>,
    /// How the window stands.
    #[serde(rename = "windowState", skip_serializing_if = "Option::is_none")]
    pub window_state: Option<WindowState>,
    /// What the window waits for, or why it failed. Empty when there is nothing to add.
    #[serde(rename = "windowSubstate", skip_serializing_if = "Option::is_none")]
    pub window_substate: Option<WindowSubstate>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The activity windows of one page.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ActivityWindowList {
    /// The windows, in the order that was asked for.
    #[serde(rename = "activityWindows", skip_serializing_if = "Option::is_none")]
    pub activity_windows: Option<Vec<ActivityWindow>>,
    /// Figures over all the windows. The service was only seen to send an empty object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aggregates: Option<Value>,
    /// Time up to which the windows are known, approximately, with the offset of the zone in which
    /// the service tells it.
    #[serde(rename = "lastUpdate", skip_serializing_if = "Option::is_none")]
    pub last_update: Option<Timestamp>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Which activity windows to list and in which order. Every member is optional. The
/// documentation's table starts the names with a capital letter; its sample and the service's
/// own client write them like this.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ActivityWindowListParameters {
    /// Condition that the windows must meet, in the filter grammar of Azure Search (OData), on the
    /// members of a window with a capital first letter: `RunAttempts ge 1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
    /// Members to sort by, with a capital first letter and separated by commas, as in
    /// `WindowStart, PercentComplete`. Each may be followed by `ASC`, which is also meant when
    /// nothing follows, or `DESC`.
    #[serde(rename = "orderBy", skip_serializing_if = "Option::is_none")]
    pub order_by: Option<String>,
    /// End of the activity's run, in UTC.
    #[serde(rename = "runEnd", skip_serializing_if = "Option::is_none")]
    pub run_end: Option<Timestamp>,
    /// Start of the activity's run, in UTC.
    #[serde(rename = "runStart", skip_serializing_if = "Option::is_none")]
    pub run_start: Option<Timestamp>,
    /// Number of windows to list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top: Option<i32>,
    /// End of the window, in UTC.
    #[serde(rename = "windowEnd", skip_serializing_if = "Option::is_none")]
    pub window_end: Option<Timestamp>,
    /// Start of the window, in UTC.
    #[serde(rename = "windowStart", skip_serializing_if = "Option::is_none")]
    pub window_start: Option<Timestamp>,
    /// State that the windows must have.
    #[serde(rename = "windowState", skip_serializing_if = "Option::is_none")]
    pub window_state: Option<WindowState>,
    /// Substate that the windows must have.
    #[serde(rename = "windowSubstate", skip_serializing_if = "Option::is_none")]
    pub window_substate: Option<WindowSubstate>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One page of activity windows. Unlike other lists of the service, `value` is an object, and
/// the windows are inside it.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ActivityWindowListResult {
    /// Address of the next page, for a POST of the same body. Absent on the last page.
    #[serde(rename = "nextLink", skip_serializing_if = "Option::is_none")]
    pub next_link: Option<String>,
    /// The windows of this page and what is said about all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ActivityWindowList>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Rhythm in which a dataset's slices come: one slice every `interval` times `frequency`.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct Availability {
    /// Time in UTC from which the boundaries of slices are counted. Parts of it smaller than the
    /// unit of `frequency` are ignored. 0001-01-01T00:00:00Z when missing.
    #[serde(rename = "anchorDateTime", skip_serializing_if = "Option::is_none")]
    pub anchor_date_time: Option<Timestamp>,
    /// Unit of time in which `interval` counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<AvailabilityFrequency>,
    /// Number of units of `frequency` from one slice to the next. With `Minute` at least 15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<i32>,
    /// Time by which the start and end of every slice are moved, as a .NET time span such as
    /// `06:00:00` for six hours or `3.08:00:00` for three days and eight hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<TimeSpan>,
    /// Whether a slice is produced at the start or at the end of its period. `EndOfInterval` when
    /// missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<AvailabilityStyle>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One column of a dataset.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct DataElement {
    /// .NET culture by which numbers and times of the column are read, such as `en-us`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub culture: Option<String>,
    /// What the column holds, in the words of its author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// .NET format string by which times of the column are read, such as `yyyy-MM-dd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Name of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Type of the column's values. Known are `String`, `Int16`, `Int32`, `Int64`, `Single`,
    /// `Double`, `Decimal`, `Guid`, `Boolean`, `Enum`, `Datetime`, `DateTimeOffset`, `Timespan`
    /// and `Byte[]`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Portion of a dataset that covers one period of its availability, and how its production
/// stands.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct DataSlice {
    /// End of the period that the slice covers, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Timestamp>,
    /// Whether the slice was ready by the time that the dataset's latency policy sets.
    #[serde(rename = "latencyStatus", skip_serializing_if = "Option::is_none")]
    pub latency_status: Option<LatencyStatus>,
    /// How many long retries the slice has had: rounds of retries with the activity's longer pause
    /// in between.
    #[serde(rename = "longRetryCount", skip_serializing_if = "Option::is_none")]
    pub long_retry_count: Option<i32>,
    /// How many times the slice has been retried.
    #[serde(rename = "retryCount", skip_serializing_if = "Option::is_none")]
    pub retry_count: Option<i32>,
    /// Start of the period that the slice covers, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Timestamp>,
    /// How the slice stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<SliceState>,
    /// How the slice stands, in the older words that `state` and `substate` have replaced. The
    /// service still sends both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SliceStatus>,
    /// Time in UTC at which the state last changed, with up to seven digits of a second.
    #[serde(rename = "statusUpdateTimestamp", skip_serializing_if = "Option::is_none")]
    pub status_update_timestamp: Option<Timestamp>,
    /// What the slice waits for, or why it failed. Absent when there is nothing to add.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub substate: Option<SliceSubstate>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Slices of a dataset in a period of time.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct DataSliceListResult {
    /// Address of the next page, for a GET exactly as it is. The documentation does not mention
    /// it; the service's own client reads it.
    #[serde(rename = "nextLink", skip_serializing_if = "Option::is_none")]
    pub next_link: Option<String>,
    /// The slices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Vec<DataSlice>>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One attempt of an activity to produce a slice. Any member but `id` may be missing or null.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct DataSliceRun {
    /// Identifier of the activity within the service, a GUID.
    #[serde(rename = "activityId", skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// What the activity was given for this run, by name.
    #[serde(rename = "activityInputProperties", skip_serializing_if = "Option::is_none")]
    pub activity_input_properties: Option<BTreeMap<String, Option<String>>>,
    /// Name of the activity.
    #[serde(rename = "activityName", skip_serializing_if = "Option::is_none")]
    pub activity_name: Option<String>,
    /// Identifier of the activity's run, a GUID, all zeros when there is none.
    #[serde(rename = "activityRunId", skip_serializing_if = "Option::is_none")]
    pub activity_run_id: Option<String>,
    /// Time in UTC under which the run was scheduled together with others.
    #[serde(rename = "batchTime", skip_serializing_if = "Option::is_none")]
    pub batch_time: Option<Timestamp>,
    /// Name of the cluster that the activity ran on, normally that of its linked service. Null
    /// when the activity needs none.
    #[serde(rename = "computeClusterName", skip_serializing_if = "Option::is_none")]
    pub compute_cluster_name: Option<String>,
    /// Identifier of the dataset within the service, a GUID.
    #[serde(rename = "dataArtifactId", skip_serializing_if = "Option::is_none")]
    pub data_artifact_id: Option<String>,
    /// End of the period that the slice covers, in UTC.
    #[serde(rename = "dataSliceEnd", skip_serializing_if = "Option::is_none")]
    pub data_slice_end: Option<Timestamp>,
    /// Start of the period that the slice covers, in UTC.
    #[serde(rename = "dataSliceStart", skip_serializing_if = "Option::is_none")]
    pub data_slice_start: Option<Timestamp>,
    /// What went wrong. Null when nothing did.
    #[serde(rename = "errorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// Events of the run. The service was only seen to send null.
    #[serde(rename = "executionEvents", skip_serializing_if = "Option::is_none")]
    pub execution_events: Option<Value>,
    /// Whether the run has written logs.
    #[serde(rename = "hasLogs", skip_serializing_if = "Option::is_none")]
    pub has_logs: Option<bool>,
    /// Identifier of the run: a GUID, two numbers that are times counted in steps of 100
    /// nanoseconds from the year 1, and the name of the dataset, joined by `_`. The second number
    /// is the end of the slice. Older runs have a GUID alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Runs that produced the slices which this one was made from.
    #[serde(
        rename = "inputRunRecordReferences",
        skip_serializing_if = "Option::is_none"
    )]
    pub input_run_record_references: Option<Vec<RunRecordReference>>,
    /// Address of the run's logs. Known from the service's own client only; it may carry a
    /// signature that opens the logs to anyone.
    #[serde(rename = "logUri", skip_serializing_if = "Option::is_none")]
    pub log_uri: Option<String>,
    /// Runs of the slices that were made from this one.
    #[serde(
        rename = "outputRunRecordReferences",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_run_record_references: Option<Vec<RunRecordReference>>,
    /// How much of the work is done, in percent.
    #[serde(rename = "percentComplete", skip_serializing_if = "Option::is_none")]
    pub percent_complete: Option<i32>,
    /// Identifier of the pipeline within the service, a GUID.
    #[serde(rename = "pipelineId", skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<String>,
    /// Name of the pipeline that the activity belongs to.
    #[serde(rename = "pipelineName", skip_serializing_if = "Option::is_none")]
    pub pipeline_name: Option<String>,
    /// Time in UTC at which processing ended, with up to seven digits of a second.
    #[serde(rename = "processingEndTime", skip_serializing_if = "Option::is_none")]
    pub processing_end_time: Option<Timestamp>,
    /// Time in UTC at which processing began, with up to seven digits of a second.
    #[serde(rename = "processingStartTime", skip_serializing_if = "Option::is_none")]
    pub processing_start_time: Option<Timestamp>,
    /// Further facts about the run, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<BTreeMap<String, Option<String>>>,
    /// How many attempts at the slice came before this one.
    #[serde(rename = "retryAttempt", skip_serializing_if = "Option::is_none")]
    pub retry_attempt: Option<i32>,
    /// How the run stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SliceRunStatus>,
    /// Name of the dataset.
    #[serde(rename = "tableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Time in UTC at which work on the slice really began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
    /// What kind of work the run does.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<SliceRunType>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Runs of one slice.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct DataSliceRunListResult {
    /// Address of the next page, for a GET exactly as it is. The documentation does not mention
    /// it; the service's own client reads it.
    #[serde(rename = "nextLink", skip_serializing_if = "Option::is_none")]
    pub next_link: Option<String>,
    /// The runs; empty when the slice was never tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Vec<DataSliceRun>>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Data that activities read or write: its form, its place in a store and how often a new
/// slice comes.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct Dataset {
    /// Identifier of the dataset in Azure: its path, in which `tables` stands for `datasets`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the dataset. In a request, the name in the address wins over this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Definition of the dataset and what the service knows about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<DatasetProperties>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One page of the datasets of a data factory.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct DatasetListResult {
    /// Address of the next page, for a GET exactly as it is. Absent on the last page.
    #[serde(rename = "nextLink", skip_serializing_if = "Option::is_none")]
    pub next_link: Option<String>,
    /// The datasets of this page, at most 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Vec<Dataset>>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Conditions that the slices of a dataset must meet. Every member is optional.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct DatasetPolicy {
    /// How the service waits for a slice that comes from outside the data factory.
    #[serde(rename = "externalData", skip_serializing_if = "Option::is_none")]
    pub external_data: Option<ExternalDataPolicy>,
    /// By when a slice should be ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latency: Option<LatencyPolicy>,
    /// Checks on the data of a slice that pipelines of the data factory produce.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<ValidationPolicy>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Definition of a dataset, with the members that the service adds. Besides the members
/// required here, a request carries `linkedServiceName` and `availability`; answers, those of
/// a list above all, may leave them out.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct DatasetProperties {
    /// How often a slice of the dataset comes, and how long a period it covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<Availability>,
    /// Time in UTC at which the service made the dataset, with up to seven digits of a second. It
    /// may still change while `provisioningState` is pending.
    #[serde(rename = "createTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// What the dataset is for, in the words of its author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Why the last change of the dataset failed. Absent or null otherwise.
    #[serde(rename = "errorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// Whether the data comes from outside the data factory, so that no pipeline of it produces
    /// the dataset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// Identifier of the dataset within the service, normally a GUID. Not the identifier in Azure,
    /// which stands beside the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the linked service, in the same data factory, that connects to the store of the
    /// data.
    #[serde(rename = "linkedServiceName", skip_serializing_if = "Option::is_none")]
    pub linked_service_name: Option<String>,
    /// Conditions that slices must meet. Answers have it empty or leave it out when none was set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<DatasetPolicy>,
    /// How far the service has come with the last change of the dataset.
    #[serde(rename = "provisioningState", skip_serializing_if = "Option::is_none")]
    pub provisioning_state: Option<ProvisioningState>,
    /// Whether the dataset is published. The service was always seen to say `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
    /// Columns of the data, in their order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structure: Option<Vec<DataElement>>,
    /// Kind of data, which decides what `typeProperties` holds. Known are `AmazonS3`, `AzureBlob`,
    /// `AzureDataLakeStore`, `AzureSearchIndex`, `AzureSqlDWTable`, `AzureSqlTable`, `AzureTable`,
    /// `CassandraTable`, `CustomDataset`, `DocumentDbCollection`, `FileShare`, `Http`,
    /// `MongoDbCollection`, `ODataResource`, `OracleTable`, `RelationalTable`, `SqlServerTable`
    /// and `WebTable`. The service takes any case and answers with its own spelling.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Where the data is within its store and how it is written, with the members of the dataset's
    /// `type`: `folderPath`, `fileName` and `format` of an `AzureBlob`, `tableName` of an
    /// `AzureSqlTable`. May be empty in lists.
    #[serde(rename = "typeProperties", skip_serializing_if = "Option::is_none")]
    pub type_properties: Option<Value>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How the service waits for data that comes from outside the data factory.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ExternalDataPolicy {
    /// Time after the start of the period before the service first looks for the data, as a .NET
    /// time span. One day is `1.00:00:00`; `24:00:00` means 24 days.
    #[serde(rename = "dataDelay", skip_serializing_if = "Option::is_none")]
    pub data_delay: Option<TimeSpan>,
    /// How many times the service looks again before it gives the slice up. 3 when missing, 10 at
    /// most.
    #[serde(rename = "maximumRetry", skip_serializing_if = "Option::is_none")]
    pub maximum_retry: Option<i32>,
    /// Time between one look and the next, as a .NET time span. `00:01:00`, one minute, when
    /// missing.
    #[serde(rename = "retryInterval", skip_serializing_if = "Option::is_none")]
    pub retry_interval: Option<TimeSpan>,
    /// Time that one look may take, as a .NET time span. `00:10:00`, ten minutes, when missing.
    #[serde(rename = "retryTimeout", skip_serializing_if = "Option::is_none")]
    pub retry_timeout: Option<TimeSpan>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// By when a slice should be ready.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct LatencyPolicy {
    /// Time after which a slice that is not ready counts as late, as a .NET time span.
    #[serde(rename = "latencyLength", skip_serializing_if = "Option::is_none")]
    pub latency_length: Option<TimeSpan>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Reference from one slice run to another. Known from the service's own client only.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct RunRecordReference {
    /// Name of the activity.
    #[serde(rename = "activityName", skip_serializing_if = "Option::is_none")]
    pub activity_name: Option<String>,
    /// Name of the data factory.
    #[serde(rename = "dataFactoryName", skip_serializing_if = "Option::is_none")]
    pub data_factory_name: Option<String>,
    /// End of the period that the slice covers, in UTC.
    #[serde(rename = "dataSliceEnd", skip_serializing_if = "Option::is_none")]
    pub data_slice_end: Option<Timestamp>,
    /// Name of the other run.
    #[serde(rename = "dataSliceRunName", skip_serializing_if = "Option::is_none")]
    pub data_slice_run_name: Option<String>,
    /// Start of the period that the slice covers, in UTC.
    #[serde(rename = "dataSliceStart", skip_serializing_if = "Option::is_none")]
    pub data_slice_start: Option<Timestamp>,
    /// Name of the pipeline that the activity belongs to.
    #[serde(rename = "pipelineName", skip_serializing_if = "Option::is_none")]
    pub pipeline_name: Option<String>,
    /// Name of the dataset.
    #[serde(rename = "tableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// State to set on slices. It is told as `SliceState`, which the service's own client of this
/// version sends, or as `SliceStatus`, which the documentation names. The members start with a
/// capital letter, unlike those of answers.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct SliceStatusUpdate {
    /// State to set: any but `None`. `Waiting` has the slices processed again, `Skipped` leaves
    /// them out.
    #[serde(rename = "SliceState", skip_serializing_if = "Option::is_none")]
    pub slice_state: Option<SliceState>,
    /// State to set, in the older words of `status`: `PendingExecution` to have the slices
    /// processed again, `Skip` to leave them out.
    #[serde(rename = "SliceStatus", skip_serializing_if = "Option::is_none")]
    pub slice_status: Option<SliceStatus>,
    /// How far the change goes. `Individual` when missing.
    #[serde(rename = "UpdateType", skip_serializing_if = "Option::is_none")]
    pub update_type: Option<SliceUpdateType>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Checks that the data of a slice must pass for the slice to become ready.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ValidationPolicy {
    /// Least number of rows of a slice in a database table.
    #[serde(rename = "minimumRows", skip_serializing_if = "Option::is_none")]
    pub minimum_rows: Option<i64>,
    /// Least size of a slice in blob storage, in megabytes.
    #[serde(rename = "minimumSizeMB", skip_serializing_if = "Option::is_none")]
    pub minimum_size_mb: Option<f64>,
    /// Which slices the service checks first.
    #[serde(rename = "validationPriorityOrder", skip_serializing_if = "Option::is_none")]
    pub validation_priority_order: Option<ValidationPriorityOrder>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
