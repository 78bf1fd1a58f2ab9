// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The structs: request and response bodies and what they are made of.
//!
//! Each member of an `object!` stands with its name in JSON. There is one more, `extra`: what the
//! document does not name, as it came.

use std::collections::BTreeMap;

use datafactory_core::{Secret, TimeSpan, Timestamp, object};
use serde_json::Value;

pub use super::enums::*;

object! {
    /// Step of a pipeline, which makes each slice of its output datasets from slices of its input
    /// datasets.
    pub struct Activity {
        /// What the activity does, in the words of its author. The documentation calls it required;
        /// the service was seen to do without.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Absent or empty for an activity that reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, that the activity runs on. Only
        /// activities that need a cluster or a service of their own have one.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability drives the schedule, so that an
        /// activity without output needs one that stands for it.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// How the activity is run, repeated and given up. Without it, the defaults hold.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Rhythm of the activity's windows, which must be that of its output datasets. Theirs holds
        /// when it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does, in the words of older versions of the API, which have it in place
        /// of `typeProperties`.
        pub transformation: Option<Value> = "transformation",
        /// Kind of work, which decides what `typeProperties` holds. Known are `AzureMLBatchExecution`,
        /// `AzureMLBatchScoring`, `AzureMLUpdateResource`, `Copy`, `DataLakeAnalyticsU-SQL`,
        /// `DotNetActivity`, `HDInsightHive`, `HDInsightMapReduce`, `HDInsightPig`, `HDInsightSpark`,
        /// `HDInsightStreaming` and `SqlServerStoredProcedure`; another may be registered with the
        /// data factory. Until 2015 there were others, such as `CopyActivity`, `CustomActivity` and
        /// `HDInsightActivity`.
        pub type_: Option<String> = "type",
        /// What the activity does, with the members of its `type`: `source` and `sink` of a `Copy`,
        /// `scriptPath` and `defines` of an `HDInsightHive`.
        pub type_properties: Option<Value> = "typeProperties",
    }
}

object! {
    /// Dataset that an activity reads, and which of its slices.
    pub struct ActivityInput {
        /// End of the period whose slices the activity needs, as a function of the service such as
        /// `SliceEnd`. The end of the activity's own window when missing. Known from the service's own
        /// client only.
        pub end_time: Option<String> = "endTime",
        /// Length of the period whose slices the activity needs, as a .NET time span. Known from the
        /// service's own client only.
        pub length: Option<TimeSpan> = "length",
        /// Name of the dataset.
        pub name: Option<String> = "name",
        /// Start of the period whose slices the activity needs, as a function of the service such as
        /// `Date.AddHours(SliceStart, -1)`. The start of the activity's own window when missing. Known
        /// from the service's own client only.
        pub start_time: Option<String> = "startTime",
    }
}

object! {
    /// Dataset that an activity writes.
    pub struct ActivityOutput {
        /// Name of the dataset.
        pub name: Option<String> = "name",
    }
}

object! {
    /// Period in which an activity is active. Start and end are both 1601-01-01T00:00:00Z when the
    /// pipeline has no active period.
    pub struct ActivityPeriod {
        /// End of the period, in UTC.
        pub end: Option<Timestamp> = "end",
        /// Start of the period, in UTC.
        pub start: Option<Timestamp> = "start",
    }
}

object! {
    /// How the service runs an activity for a slice, repeats it and gives it up. Every member is
    /// optional.
    pub struct ActivityPolicy {
        /// How many slices are processed at the same time. 1 when missing, 10 at most by the
        /// documentation.
        pub concurrency: Option<i32> = "concurrency",
        /// Time by which a run begins later than it could, as a .NET time span. `00:00:00` when
        /// missing.
        pub delay: Option<TimeSpan> = "delay",
        /// Which slices are processed first. `OldestFirst` when missing.
        pub execution_priority_order: Option<ExecutionPriorityOrder> = "executionPriorityOrder",
        /// How many times the whole row of runs that `retry` allows is begun, each time
        /// `longRetryInterval` after the last one. The documentation says 1 when missing and 10 at
        /// most; the copy wizard of the portal writes 0.
        pub long_retry: Option<i32> = "longRetry",
        /// Time between one row of runs and the next, as a .NET time span. `00:00:00` when missing.
        pub long_retry_interval: Option<TimeSpan> = "longRetryInterval",
        /// How many times a failed run is repeated, each time as soon as possible. 0 when missing, 10
        /// at most by the documentation.
        pub retry: Option<i32> = "retry",
        /// Whether a slice is processed at the start or at the end of its period.
        pub style: Option<AvailabilityStyle> = "style",
        /// Time that one run may take before it is cancelled and repeated, as a .NET time span such as
        /// `01:00:00`. One day is `1.00:00:00`; `24:00:00` means 24 days. There is no limit when it is
        /// missing, `00:00:00` or negative.
        pub timeout: Option<TimeSpan> = "timeout",
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
        /// Identifiers of the datasets that the activity writes, GUIDs, in the order of their names.
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

object! {
    /// The activity windows of one page.
    pub struct ActivityWindowList {
        /// The windows, in the order that was asked for.
        pub activity_windows: Option<Vec<ActivityWindow>> = "activityWindows",
        /// Figures over all the windows. The service was only seen to send an empty object.
        pub aggregates: Option<Value> = "aggregates",
        /// Time up to which the windows are known, approximately, with the offset of the zone in which
        /// the service tells it.
        pub last_update: Option<Timestamp> = "lastUpdate",
    }
}

object! {
    /// Which activity windows to list and in which order. Every member is optional. The
    /// documentation's table starts the names with a capital letter; its sample and the service's
    /// own client write them like this.
    pub struct ActivityWindowListParameters {
        /// Condition that the windows must meet, in the filter grammar of Azure Search (OData), on the
        /// members of a window with a capital first letter: `RunAttempts ge 1`.
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
    /// Rhythm in which a dataset's slices come: one slice every `interval` times `frequency`.
    pub struct Availability {
        /// Time in UTC from which the boundaries of slices are counted. Parts of it smaller than the
        /// unit of `frequency` are ignored. 0001-01-01T00:00:00Z when missing.
        pub anchor_date_time: Option<Timestamp> = "anchorDateTime",
        /// Unit of time in which `interval` counts.
        pub frequency: Option<AvailabilityFrequency> = "frequency",
        /// Number of units of `frequency` from one slice to the next. With `Minute` at least 15.
        pub interval: Option<i32> = "interval",
        /// Time by which the start and end of every slice are moved, as a .NET time span such as
        /// `06:00:00` for six hours or `3.08:00:00` for three days and eight hours.
        pub offset: Option<TimeSpan> = "offset",
        /// Whether a slice is produced at the start or at the end of its period. `EndOfInterval` when
        /// missing.
        pub style: Option<AvailabilityStyle> = "style",
    }
}

object! {
    /// One column of a dataset.
    pub struct DataElement {
        /// .NET culture by which numbers and times of the column are read, such as `en-us`.
        pub culture: Option<String> = "culture",
        /// What the column holds, in the words of its author.
        pub description: Option<String> = "description",
        /// .NET format string by which times of the column are read, such as `yyyy-MM-dd`.
        pub format: Option<String> = "format",
        /// Name of the column.
        pub name: Option<String> = "name",
        /// Type of the column's values. Known are `String`, `Int16`, `Int32`, `Int64`, `Single`,
        /// `Double`, `Decimal`, `Guid`, `Boolean`, `Enum`, `Datetime`, `DateTimeOffset`, `Timespan`
        /// and `Byte[]`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// Portion of a dataset that covers one period of its availability, and how its production
    /// stands.
    pub struct DataSlice {
        /// End of the period that the slice covers, in UTC.
        pub end: Option<Timestamp> = "end",
        /// Whether the slice was ready by the time that the dataset's latency policy sets.
        pub latency_status: Option<LatencyStatus> = "latencyStatus",
        /// How many long retries the slice has had: rounds of retries with the activity's longer pause
        /// in between.
        pub long_retry_count: Option<i32> = "longRetryCount",
        /// How many times the slice has been retried.
        pub retry_count: Option<i32> = "retryCount",
        /// Start of the period that the slice covers, in UTC.
        pub start: Option<Timestamp> = "start",
        /// How the slice stands.
        pub state: Option<SliceState> = "state",
        /// How the slice stands, in the older words that `state` and `substate` have replaced. The
        /// service still sends both.
        pub status: Option<SliceStatus> = "status",
        /// Time in UTC at which the state last changed, with up to seven digits of a second.
        pub status_update_timestamp: Option<Timestamp> = "statusUpdateTimestamp",
        /// What the slice waits for, or why it failed. Absent when there is nothing to add.
        pub substate: Option<SliceSubstate> = "substate",
    }
}

object! {
    /// Slices of a dataset in a period of time.
    pub struct DataSliceListResult {
        /// Address of the next page, for a GET exactly as it is. The documentation does not mention
        /// it; the service's own client reads it.
        pub next_link: Option<String> = "nextLink",
        /// The slices.
        pub value: Option<Vec<DataSlice>> = "value",
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
        /// nanoseconds from the year 1, and the name of the dataset, joined by `_`. The second number
        /// is the end of the slice. Older runs have a GUID alone.
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
    /// Data that activities read or write: its form, its place in a store and how often a new
    /// slice comes.
    pub struct Dataset {
        /// Identifier of the dataset in Azure: its path, in which `tables` stands for `datasets`.
        pub id: Option<String> = "id",
        /// Name of the dataset. In a request, the name in the address wins over this one.
        pub name: Option<String> = "name",
        /// Definition of the dataset and what the service knows about it.
        pub properties: Option<DatasetProperties> = "properties",
    }
}

object! {
    /// One page of the datasets of a data factory.
    pub struct DatasetListResult {
        /// Address of the next page, for a GET exactly as it is. Absent on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The datasets of this page, at most 100.
        pub value: Option<Vec<Dataset>> = "value",
    }
}

object! {
    /// Conditions that the slices of a dataset must meet. Every member is optional.
    pub struct DatasetPolicy {
        /// How the service waits for a slice that comes from outside the data factory.
        pub external_data: Option<ExternalDataPolicy> = "externalData",
        /// By when a slice should be ready.
        pub latency: Option<LatencyPolicy> = "latency",
        /// Checks on the data of a slice that pipelines of the data factory produce.
        pub validation: Option<ValidationPolicy> = "validation",
    }
}

object! {
    /// Definition of a dataset, with the members that the service adds. Besides the members
    /// required here, a request carries `linkedServiceName` and `availability`; answers, those of
    /// a list above all, may leave them out.
    pub struct DatasetProperties {
        /// How often a slice of the dataset comes, and how long a period it covers.
        pub availability: Option<Availability> = "availability",
        /// Time in UTC at which the service made the dataset, with up to seven digits of a second. It
        /// may still change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// What the dataset is for, in the words of its author.
        pub description: Option<String> = "description",
        /// Why the last change of the dataset failed. Absent or null otherwise.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory, so that no pipeline of it produces
        /// the dataset.
        pub external: Option<bool> = "external",
        /// Identifier of the dataset within the service, normally a GUID. Not the identifier in Azure,
        /// which stands beside the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the store of the
        /// data.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Answers have it empty or leave it out when none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// How far the service has come with the last change of the dataset.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. The service was always seen to say `false`.
        pub published: Option<bool> = "published",
        /// Columns of the data, in their order.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Kind of data, which decides what `typeProperties` holds. Known are `AmazonS3`, `AzureBlob`,
        /// `AzureDataLakeStore`, `AzureSearchIndex`, `AzureSqlDWTable`, `AzureSqlTable`, `AzureTable`,
        /// `CassandraTable`, `CustomDataset`, `DocumentDbCollection`, `FileShare`, `Http`,
        /// `MongoDbCollection`, `ODataResource`, `OracleTable`, `RelationalTable`, `SqlServerTable`
        /// and `WebTable`. The service takes any case and answers with its own spelling.
        pub type_: Option<String> = "type",
        /// Where the data is within its store and how it is written, with the members of the dataset's
        /// `type`: `folderPath`, `fileName` and `format` of an `AzureBlob`, `tableName` of an
        /// `AzureSqlTable`. May be empty in lists.
        pub type_properties: Option<Value> = "typeProperties",
    }
}

object! {
    /// How the service waits for data that comes from outside the data factory.
    pub struct ExternalDataPolicy {
        /// Time after the start of the period before the service first looks for the data, as a .NET
        /// time span. One day is `1.00:00:00`; `24:00:00` means 24 days.
        pub data_delay: Option<TimeSpan> = "dataDelay",
        /// How many times the service looks again before it gives the slice up. 3 when missing, 10 at
        /// most.
        pub maximum_retry: Option<i32> = "maximumRetry",
        /// Time between one look and the next, as a .NET time span. `00:01:00`, one minute, when
        /// missing.
        pub retry_interval: Option<TimeSpan> = "retryInterval",
        /// Time that one look may take, as a .NET time span. `00:10:00`, ten minutes, when missing.
        pub retry_timeout: Option<TimeSpan> = "retryTimeout",
    }
}

object! {
    /// Data factory of version 1, which holds linked services, datasets and pipelines.
    pub struct Factory {
        /// Identifier of the data factory in Azure, its path.
        pub id: Option<String> = "id",
        /// Azure region that the data factory is in, such as `West US`. The service answers with the
        /// spelling of the request.
        pub location: Option<String> = "location",
        /// Name of the data factory, which no other data factory in Azure may have.
        pub name: Option<String> = "name",
        /// What the service knows about the data factory. A request has nothing to say here.
        pub properties: Option<FactoryProperties> = "properties",
        /// Tags of the resource in Azure, by name. The service was seen to send both null and an empty
        /// object when there are none.
        pub tags: Option<BTreeMap<String, Option<String>>> = "tags",
        /// Type of the resource in Azure, `Microsoft.DataFactory/datafactories`. The documentation
        /// does not mention it; the service always sends it.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// One page of the data factories of a resource group.
    pub struct FactoryListResult {
        /// Address of the next page, for a GET exactly as it is. Absent on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The data factories of this page.
        pub value: Option<Vec<Factory>> = "value",
    }
}

object! {
    /// What the service knows about a data factory. Only the service sets the members.
    pub struct FactoryProperties {
        /// Identifier of the data factory within the service, normally a GUID. Known from traffic
        /// only.
        pub data_factory_id: Option<String> = "dataFactoryId",
        /// Why the last change of the data factory failed. The service was only seen to send null.
        /// Known from traffic only.
        pub error: Option<Value> = "error",
        /// Why the last change of the data factory failed, for people. Null otherwise.
        pub error_message: Option<String> = "errorMessage",
        /// How far the service has come with the last change of the data factory.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
    }
}

object! {
    /// By when a slice should be ready.
    pub struct LatencyPolicy {
        /// Time after which a slice that is not ready counts as late, as a .NET time span.
        pub latency_length: Option<TimeSpan> = "latencyLength",
    }
}

object! {
    /// Group of activities that together do a task and are started, paused and scheduled together.
    pub struct Pipeline {
        /// Identifier of the pipeline in Azure, its path.
        pub id: Option<String> = "id",
        /// Name of the pipeline, the one in the address.
        pub name: Option<String> = "name",
        /// Definition of the pipeline and what the service knows about it.
        pub properties: Option<PipelineProperties> = "properties",
    }
}

object! {
    /// One page of the pipelines of a data factory.
    pub struct PipelineListResult {
        /// Address of the next page, for a GET exactly as it is. Absent on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The pipelines of this page.
        pub value: Option<Vec<Pipeline>> = "value",
    }
}

object! {
    /// Definition of a pipeline, with the members that the service adds.
    pub struct PipelineProperties {
        /// Activities of the pipeline. Their datasets decide the order: an activity that reads what
        /// another one writes waits for it, and those that share nothing may run at the same time.
        pub activities: Option<Vec<Activity>> = "activities",
        /// Datasets that only this pipeline has; no other pipeline can use them.
        pub datasets: Option<Vec<Dataset>> = "datasets",
        /// What the pipeline is for, in the words of its author.
        pub description: Option<String> = "description",
        /// End of the active period. A day such as 9999-09-09 lets the pipeline run for ever.
        pub end: Option<Timestamp> = "end",
        /// Why the last change of the pipeline failed. Absent or null otherwise.
        pub error_message: Option<String> = "errorMessage",
        /// Time after its creation for which a pipeline of the mode `OneTime` is kept, as a .NET time
        /// span. When it is over and no run is active, failed or pending, the service deletes the
        /// pipeline. `3.00:00:00`, three days, when missing.
        pub expiration_time: Option<TimeSpan> = "expirationTime",
        /// Name of the hub that the pipeline belongs to. The service names the data factory's own hub,
        /// the factory's name followed by `_hub`, when the request names none. Known from the
        /// service's own client and from traffic only.
        pub hub_name: Option<String> = "hubName",
        /// Whether the pipeline is paused, so that it does not run even in its active period. `false`
        /// when missing.
        pub is_paused: Option<bool> = "isPaused",
        /// Whether the pipeline runs by its schedule or once. `Scheduled` when missing.
        pub pipeline_mode: Option<PipelineMode> = "pipelineMode",
        /// How far the service has come with the last change of the pipeline.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// What the service says about the pipeline at work.
        pub runtime_info: Option<PipelineRuntimeInfo> = "runtimeInfo",
        /// Start of the active period, outside which no activity of the pipeline runs. `start` and
        /// `end` are given together or not at all. The service's own time is UTC, and it accepts other
        /// offsets.
        pub start: Option<Timestamp> = "start",
    }
}

object! {
    /// What the service says about a pipeline at work. Only the service sets the members.
    pub struct PipelineRuntimeInfo {
        /// Time in UTC at which the active period was last set. Seen in answers, as null too; the
        /// service's own client does not know it.
        pub active_period_set_time: Option<Timestamp> = "activePeriodSetTime",
        /// Periods in which the activities are active, by the name of the activity, whose first letter
        /// is made small. Seen in answers, as null too; the service's own client does not know it.
        pub activity_periods: Option<BTreeMap<String, ActivityPeriod>> = "activityPeriods",
        /// Time in UTC at which the pipeline was last set up, with up to seven digits of a second.
        pub deployment_time: Option<Timestamp> = "deploymentTime",
        /// How the pipeline stands.
        pub pipeline_state: Option<PipelineState> = "pipelineState",
    }
}

/// Address of a run's logs in blob storage, with the signature that opens them to anyone who
/// has it: a secret as long as it holds.
pub type RunLogInfo = Secret;

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

object! {
    /// Rhythm of an activity's windows: one window every `interval` times `frequency`. The members
    /// are those of a dataset's availability.
    pub struct Scheduler {
        /// Time in UTC from which the boundaries of windows are counted. Parts of it smaller than the
        /// unit of `frequency` are ignored. 0001-01-01T00:00:00Z when missing.
        pub anchor_date_time: Option<Timestamp> = "anchorDateTime",
        /// Unit of time in which `interval` counts.
        pub frequency: Option<AvailabilityFrequency> = "frequency",
        /// Number of units of `frequency` from one window to the next. With `Minute` at least 15.
        pub interval: Option<i32> = "interval",
        /// Time by which the start and end of every window are moved, as a .NET time span such as
        /// `06:00:00` for six hours.
        pub offset: Option<TimeSpan> = "offset",
        /// Whether the activity runs at the start or at the end of its window. `EndOfInterval` when
        /// missing.
        pub style: Option<AvailabilityStyle> = "style",
    }
}

object! {
    /// State to set on slices. It is told as `SliceState`, which the service's own client of this
    /// version sends, or as `SliceStatus`, which the documentation names. The members start with a
    /// capital letter, unlike those of answers.
    pub struct SliceStatusUpdate {
        /// State to set: any but `None`. `Waiting` has the slices processed again, `Skipped` leaves
        /// them out.
        pub slice_state: Option<SliceState> = "SliceState",
        /// State to set, in the older words of `status`: `PendingExecution` to have the slices
        /// processed again, `Skip` to leave them out.
        pub slice_status: Option<SliceStatus> = "SliceStatus",
        /// How far the change goes. `Individual` when missing.
        pub update_type: Option<SliceUpdateType> = "UpdateType",
    }
}

object! {
    /// Checks that the data of a slice must pass for the slice to become ready.
    pub struct ValidationPolicy {
        /// Least number of rows of a slice in a database table.
        pub minimum_rows: Option<i64> = "minimumRows",
        /// Least size of a slice in blob storage, in megabytes.
        pub minimum_size_mb: Option<f64> = "minimumSizeMB",
        /// Which slices the service checks first.
        pub validation_priority_order: Option<ValidationPriorityOrder> = "validationPriorityOrder",
    }
}
