// Generated from specs/v1/schemas/pipelines.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/pipelines.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{TimeSpan, Timestamp, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v1::types::*;

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
        /// Time after its creation for which a pipeline of the mode `OneTime` is kept, as a .NET
        /// time span. When it is over and no run is active, failed or pending, the service deletes
        /// the pipeline. `3.00:00:00`, three days, when missing.
        pub expiration_time: Option<TimeSpan> = "expirationTime",
        /// Name of the hub that the pipeline belongs to. The service names the data factory's own
        /// hub, the factory's name followed by `_hub`, when the request names none. Known from the
        /// service's own client and from traffic only.
        pub hub_name: Option<String> = "hubName",
        /// Whether the pipeline is paused, so that it does not run even in its active period.
        /// `false` when missing.
        pub is_paused: Option<bool> = "isPaused",
        /// Whether the pipeline runs by its schedule or once. `Scheduled` when missing.
        pub pipeline_mode: Option<PipelineMode> = "pipelineMode",
        /// How far the service has come with the last change of the pipeline.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// What the service says about the pipeline at work.
        pub runtime_info: Option<PipelineRuntimeInfo> = "runtimeInfo",
        /// Start of the active period, outside which no activity of the pipeline runs. `start` and
        /// `end` are given together or not at all. The service's own time is UTC, and it accepts
        /// other offsets.
        pub start: Option<Timestamp> = "start",
    }
}

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
        /// Rhythm of the activity's windows, which must be that of its output datasets. Theirs
        /// holds when it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does, in the words of older versions of the API, which have it in
        /// place of `typeProperties`.
        pub transformation: Option<Value> = "transformation",
        /// Kind of work, which decides what `typeProperties` holds. Known are
        /// `AzureMLBatchExecution`, `AzureMLBatchScoring`, `AzureMLUpdateResource`, `Copy`,
        /// `DataLakeAnalyticsU-SQL`, `DotNetActivity`, `HDInsightHive`, `HDInsightMapReduce`,
        /// `HDInsightPig`, `HDInsightSpark`, `HDInsightStreaming` and `SqlServerStoredProcedure`;
        /// another may be registered with the data factory. Until 2015 there were others, such as
        /// `CopyActivity`, `CustomActivity` and `HDInsightActivity`.
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
        /// `SliceEnd`. The end of the activity's own window when missing. Known from the service's
        /// own client only.
        pub end_time: Option<String> = "endTime",
        /// Length of the period whose slices the activity needs, as a .NET time span. Known from
        /// the service's own client only.
        pub length: Option<TimeSpan> = "length",
        /// Name of the dataset.
        pub name: Option<String> = "name",
        /// Start of the period whose slices the activity needs, as a function of the service such
        /// as `Date.AddHours(SliceStart, -1)`. The start of the activity's own window when missing.
        /// Known from the service's own client only.
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
        /// How many times a failed run is repeated, each time as soon as possible. 0 when missing,
        /// 10 at most by the documentation.
        pub retry: Option<i32> = "retry",
        /// Whether a slice is processed at the start or at the end of its period.
        pub style: Option<AvailabilityStyle> = "style",
        /// Time that one run may take before it is cancelled and repeated, as a .NET time span such
        /// as `01:00:00`. One day is `1.00:00:00`; `24:00:00` means 24 days. There is no limit when
        /// it is missing, `00:00:00` or negative.
        pub timeout: Option<TimeSpan> = "timeout",
    }
}

object! {
    /// Rhythm of an activity's windows: one window every `interval` times `frequency`. The members
    /// are those of a dataset's availability.
    pub struct Scheduler {
        /// Time in UTC from which the boundaries of windows are counted. Parts of it smaller than
        /// the unit of `frequency` are ignored. 0001-01-01T00:00:00Z when missing.
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
    /// What the service says about a pipeline at work. Only the service sets the members.
    pub struct PipelineRuntimeInfo {
        /// Time in UTC at which the active period was last set. Seen in answers, as null too; the
        /// service's own client does not know it.
        pub active_period_set_time: Option<Timestamp> = "activePeriodSetTime",
        /// Periods in which the activities are active, by the name of the activity, whose first
        /// letter is made small. Seen in answers, as null too; the service's own client does not
        /// know it.
        pub activity_periods: Option<BTreeMap<String, ActivityPeriod>> = "activityPeriods",
        /// Time in UTC at which the pipeline was last set up, with up to seven digits of a second.
        pub deployment_time: Option<Timestamp> = "deploymentTime",
        /// How the pipeline stands.
        pub pipeline_state: Option<PipelineState> = "pipelineState",
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

/// How often a pipeline runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineMode {
    /// By the rhythm of its activities, as long as the active period lasts.
    Scheduled,
    /// Once, when it has been created. Such a pipeline cannot be changed.
    OneTime,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PipelineMode {
    Scheduled = "Scheduled",
    OneTime = "OneTime",
});

/// How a pipeline stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineState {
    /// The service does not say.
    NotSpecified,
    /// The pipeline is being set up.
    Initializing,
    /// The pipeline is being changed.
    Updating,
    /// The pipeline is being deleted.
    Deleting,
    /// The pipeline is there and is not at work.
    Inactive,
    /// The pipeline is at work.
    Running,
    /// The pipeline has nothing left to do.
    Completed,
    /// The pipeline is paused and waits to be resumed.
    Paused,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PipelineState {
    NotSpecified = "NotSpecified",
    Initializing = "Initializing",
    Updating = "Updating",
    Deleting = "Deleting",
    Inactive = "Inactive",
    Running = "Running",
    Completed = "Completed",
    Paused = "Paused",
});

/// Order in which an activity processes slices.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExecutionPriorityOrder {
    /// The slice of the earliest period first.
    OldestFirst,
    /// The slice of the latest period first.
    NewestFirst,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ExecutionPriorityOrder {
    OldestFirst = "OldestFirst",
    NewestFirst = "NewestFirst",
});
