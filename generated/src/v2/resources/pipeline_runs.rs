// Generated from specs/v2/schemas/pipeline-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Pipeline runs, and the filters that all queries of runs share.

use std::collections::BTreeMap;

use datafactory_core::{Timestamp, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

object! {
    /// One page of the pipeline runs of a data factory.
    pub struct PipelineRunsQueryResponse {
        /// Token to send with the same query to get the next page. Missing on the last page.
        pub continuation_token: Option<String> = "continuationToken",
        /// The pipeline runs of this page.
        pub value: Option<Vec<PipelineRun>> = "value",
    }
}

object! {
    /// A run of a pipeline, in its current state.
    pub struct PipelineRun {
        /// Annotations of the pipeline. Undocumented; present in traffic.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// ID of the debug session of the run. Undocumented; always null in traffic.
        pub debug_run_id: Option<String> = "debugRunId",
        /// Duration of the run, in milliseconds. Null until it ends.
        pub duration_in_ms: Option<i64> = "durationInMs",
        /// Azure resource ID of the pipeline run; the part of the data factory is in upper case.
        /// Undocumented; present in traffic.
        pub id: Option<String> = "id",
        /// What started the run.
        pub invoked_by: Option<PipelineRunInvokedBy> = "invokedBy",
        /// Whether this is the latest run of its group.
        pub is_latest: Option<bool> = "isLatest",
        /// Time, in UTC, at which the service last updated the run.
        pub last_updated: Option<Timestamp> = "lastUpdated",
        /// Error message of a failed run. Null until the run ends, empty if it succeeded.
        pub message: Option<String> = "message",
        /// Parameters of the run, by name, each as a string.
        pub parameters: Option<BTreeMap<String, Option<String>>> = "parameters",
        /// Name of the pipeline.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Return values of the pipeline, by name. Each value is any JSON. Undocumented; null or
        /// empty in most responses and missing in those of 2021.
        pub pipeline_return_value: Option<Map<String, Value>> = "pipelineReturnValue",
        /// Run dimensions, by name. The service uses this name; the specification has
        /// `runDimensions`.
        pub run_dimension: Option<BTreeMap<String, Option<String>>> = "runDimension",
        /// Run dimensions, by name. The specification has this name; the service uses
        /// `runDimension`.
        pub run_dimensions: Option<BTreeMap<String, Option<String>>> = "runDimensions",
        /// Time, in UTC, at which the run ended. Null until then.
        pub run_end: Option<Timestamp> = "runEnd",
        /// ID that a run and its reruns share: the ID of the first of them.
        pub run_group_id: Option<String> = "runGroupId",
        /// ID of the pipeline run, normally a GUID.
        pub run_id: Option<String> = "runId",
        /// Time, in UTC, at which the run started.
        pub run_start: Option<Timestamp> = "runStart",
        /// Status of the run.
        pub status: Option<RunStatus> = "status",
    }
}

object! {
    /// What started a pipeline run.
    pub struct PipelineRunInvokedBy {
        /// ID of what started the run, such as the ID of the trigger run or of the request.
        pub id: Option<String> = "id",
        /// Type of what started the run: `Manual`, `PipelineActivity` or a trigger type, such as
        /// `ScheduleTrigger`.
        pub invoked_by_type: Option<String> = "invokedByType",
        /// Name of the trigger or pipeline that started the run, or `Manual` for a run started by a
        /// request.
        pub name: Option<String> = "name",
        /// Name of the parent pipeline, if a pipeline started the run.
        pub pipeline_name: Option<String> = "pipelineName",
        /// ID of the parent pipeline run, if a pipeline started the run.
        pub pipeline_run_id: Option<String> = "pipelineRunId",
    }
}

object! {
    /// Which runs to list, and in which order. A run must match the time range and all filters.
    pub struct RunFilterParameters {
        /// `continuationToken` of the previous page. Leave it out for the first page.
        pub continuation_token: Option<String> = "continuationToken",
        /// Filters that a run must match, all of them.
        pub filters: Option<Vec<RunQueryFilter>> = "filters",
        /// List runs that were last updated at or after this time.
        pub last_updated_after: Option<Timestamp> = "lastUpdatedAfter",
        /// List runs that were last updated at or before this time.
        pub last_updated_before: Option<Timestamp> = "lastUpdatedBefore",
        /// Sort order, the most significant property first.
        pub order_by: Option<Vec<RunQueryOrderBy>> = "orderBy",
    }
}

object! {
    /// A filter for runs.
    pub struct RunQueryFilter {
        /// Property to compare.
        pub operand: Option<RunQueryFilterOperand> = "operand",
        /// How to compare it.
        pub operator: Option<RunQueryFilterOperator> = "operator",
        /// Values to compare with: strings, times as strings, numbers, or a boolean for
        /// `LatestOnly`.
        pub values: Option<Vec<Value>> = "values",
    }
}

object! {
    /// A property to sort runs by.
    pub struct RunQueryOrderBy {
        /// Sort direction.
        pub order: Option<RunQueryOrder> = "order",
        /// Property to sort by.
        pub order_by: Option<RunQueryOrderByField> = "orderBy",
    }
}

/// Status of a pipeline run or activity run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RunStatus {
    /// Waits in the queue.
    Queued,
    /// Runs.
    InProgress,
    /// Ended without an error.
    Succeeded,
    /// Ended with an error.
    Failed,
    /// Is being canceled.
    Canceling,
    /// Was canceled.
    Cancelled,
    /// Was canceled; a spelling that some documentation pages use.
    Canceled,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(RunStatus {
    Queued = "Queued",
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Canceling = "Canceling",
    Cancelled = "Cancelled",
    Canceled = "Canceled",
});

/// Property that a filter for runs compares. Which ones apply depends on the runs: of pipelines,
/// activities or triggers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RunQueryFilterOperand {
    /// Name of the pipeline.
    PipelineName,
    /// Status of the run.
    Status,
    /// Start time of the pipeline run.
    RunStart,
    /// End time of the pipeline run.
    RunEnd,
    /// Name of the activity.
    ActivityName,
    /// Start time of the activity run.
    ActivityRunStart,
    /// End time of the activity run.
    ActivityRunEnd,
    /// Type of the activity.
    ActivityType,
    /// Name of the trigger.
    TriggerName,
    /// Time at which the trigger fired.
    TriggerRunTimestamp,
    /// ID that a pipeline run and its reruns share.
    RunGroupId,
    /// Whether to list only the latest run of each group.
    LatestOnly,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(RunQueryFilterOperand {
    PipelineName = "PipelineName",
    Status = "Status",
    RunStart = "RunStart",
    RunEnd = "RunEnd",
    ActivityName = "ActivityName",
    ActivityRunStart = "ActivityRunStart",
    ActivityRunEnd = "ActivityRunEnd",
    ActivityType = "ActivityType",
    TriggerName = "TriggerName",
    TriggerRunTimestamp = "TriggerRunTimestamp",
    RunGroupId = "RunGroupId",
    LatestOnly = "LatestOnly",
});

/// How a filter for runs compares.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RunQueryFilterOperator {
    /// Equal to the value.
    Equals,
    /// Not equal to the value.
    NotEquals,
    /// Equal to one of the values.
    In,
    /// Equal to none of the values.
    NotIn,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(RunQueryFilterOperator {
    Equals = "Equals",
    NotEquals = "NotEquals",
    In = "In",
    NotIn = "NotIn",
});

/// Property to sort runs by. Which ones apply depends on the runs: of pipelines, activities or
/// triggers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RunQueryOrderByField {
    /// Start time of the pipeline run.
    RunStart,
    /// End time of the pipeline run.
    RunEnd,
    /// Name of the pipeline.
    PipelineName,
    /// Status of the run.
    Status,
    /// Name of the activity.
    ActivityName,
    /// Start time of the activity run.
    ActivityRunStart,
    /// End time of the activity run.
    ActivityRunEnd,
    /// Name of the trigger.
    TriggerName,
    /// Time at which the trigger fired.
    TriggerRunTimestamp,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(RunQueryOrderByField {
    RunStart = "RunStart",
    RunEnd = "RunEnd",
    PipelineName = "PipelineName",
    Status = "Status",
    ActivityName = "ActivityName",
    ActivityRunStart = "ActivityRunStart",
    ActivityRunEnd = "ActivityRunEnd",
    TriggerName = "TriggerName",
    TriggerRunTimestamp = "TriggerRunTimestamp",
});

/// Sort direction of runs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RunQueryOrder {
    /// Ascending: smallest or earliest first.
    Asc,
    /// Descending: largest or latest first.
    Desc,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(RunQueryOrder {
    Asc = "ASC",
    Desc = "DESC",
});
