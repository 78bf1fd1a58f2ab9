// Generated from specs/v2/schemas/pipeline-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/pipeline-runs.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{Timestamp, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

object! {
    /// A run of a pipeline, as the service knows it now. The run goes on after the answer until its
    /// `status` is one that ends it.
    pub struct PipelineRun {
        /// Annotations of the pipeline. Not documented; seen in every answer.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Identifier of the debug session that the run belongs to. Not documented; the service was
        /// only seen to send null.
        pub debug_run_id: Option<String> = "debugRunId",
        /// How long the run took, in milliseconds. Null until it has ended.
        pub duration_in_ms: Option<i64> = "durationInMs",
        /// Identifier of the run in Azure: that of the data factory in capital letters, followed by
        /// `pipelineruns` and the run's own identifier. Not documented; seen in every answer.
        pub id: Option<String> = "id",
        /// Who or what started the run.
        pub invoked_by: Option<PipelineRunInvokedBy> = "invokedBy",
        /// Whether this is the latest run of its group.
        pub is_latest: Option<bool> = "isLatest",
        /// Time in UTC at which the service last wrote down how the run stands.
        pub last_updated: Option<Timestamp> = "lastUpdated",
        /// Why the run failed, for people. Null while the run goes on, empty when it has succeeded.
        pub message: Option<String> = "message",
        /// Parameters that the run was given, each as text, by name.
        pub parameters: Option<BTreeMap<String, Option<String>>> = "parameters",
        /// Name of the pipeline.
        pub pipeline_name: Option<String> = "pipelineName",
        /// What the pipeline returns: the value, which may be any JSON, by name. Not documented;
        /// null or empty in most answers, and missing from those of 2021.
        pub pipeline_return_value: Option<Map<String, Value>> = "pipelineReturnValue",
        /// Dimensions of the run, by name, under the name that the service really sends. The
        /// specification calls it `runDimensions`.
        pub run_dimension: Option<BTreeMap<String, Option<String>>> = "runDimension",
        /// Dimensions of the run, by name, under the name that the specification has. The service
        /// was only seen to send `runDimension`.
        pub run_dimensions: Option<BTreeMap<String, Option<String>>> = "runDimensions",
        /// Time in UTC at which the run ended. Null until then.
        pub run_end: Option<Timestamp> = "runEnd",
        /// Identifier that a run and its repetitions have in common: that of the first of them.
        pub run_group_id: Option<String> = "runGroupId",
        /// Identifier of the run, normally a GUID.
        pub run_id: Option<String> = "runId",
        /// Time in UTC at which the run began.
        pub run_start: Option<Timestamp> = "runStart",
        /// How the run stands.
        pub status: Option<RunStatus> = "status",
    }
}

object! {
    /// Who or what started a run of a pipeline.
    pub struct PipelineRunInvokedBy {
        /// Identifier of what started the run: of the trigger's run or of the request, for two.
        pub id: Option<String> = "id",
        /// Kind of what started the run: `Manual`, `PipelineActivity` or the type of a trigger,
        /// such as `ScheduleTrigger`.
        pub invoked_by_type: Option<String> = "invokedByType",
        /// Name of the trigger or of the pipeline that started the run, or `Manual` for a run that
        /// was asked for.
        pub name: Option<String> = "name",
        /// Name of the pipeline that started the run, if a pipeline did.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Identifier of the pipeline run that started this one, if a pipeline did.
        pub pipeline_run_id: Option<String> = "pipelineRunId",
    }
}

object! {
    /// One page of the runs of a data factory's pipelines.
    pub struct PipelineRunsQueryResponse {
        /// What to send with the same query to get the next page. Missing from the last page.
        pub continuation_token: Option<String> = "continuationToken",
        /// The runs of this page.
        pub value: Option<Vec<PipelineRun>> = "value",
    }
}

object! {
    /// Which runs to list and in which order. The two times are always needed; a run has to meet
    /// all of the filters.
    pub struct RunFilterParameters {
        /// The `continuationToken` of the page before this one, to go on from there. Left out for
        /// the first page.
        pub continuation_token: Option<String> = "continuationToken",
        /// Conditions that a run has to meet, all of them.
        pub filters: Option<Vec<RunQueryFilter>> = "filters",
        /// Time at or after which the run was last updated.
        pub last_updated_after: Option<Timestamp> = "lastUpdatedAfter",
        /// Time at or before which the run was last updated.
        pub last_updated_before: Option<Timestamp> = "lastUpdatedBefore",
        /// What to sort by, the most important first.
        pub order_by: Option<Vec<RunQueryOrderBy>> = "orderBy",
    }
}

object! {
    /// A condition that a run has to meet to be listed.
    pub struct RunQueryFilter {
        /// What to compare.
        pub operand: Option<RunQueryFilterOperand> = "operand",
        /// How to compare it.
        pub operator: Option<RunQueryFilterOperator> = "operator",
        /// Values to compare with: strings, times as strings, and booleans for `LatestOnly`.
        pub values: Option<Vec<Value>> = "values",
    }
}

object! {
    /// A member that runs are sorted by, and in which direction.
    pub struct RunQueryOrderBy {
        /// In which direction to sort.
        pub order: Option<RunQueryOrder> = "order",
        /// What to sort by.
        pub order_by: Option<RunQueryOrderByField> = "orderBy",
    }
}

/// How the run of a pipeline or of an activity stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RunStatus {
    /// It waits for its turn.
    Queued,
    /// It is running.
    InProgress,
    /// It has ended, and all went well.
    Succeeded,
    /// It has ended with an error.
    Failed,
    /// It is about to end because somebody asked for it.
    Canceling,
    /// It has ended because somebody asked for it.
    Cancelled,
    /// The same as `Cancelled`, in the spelling that some pages have.
    Canceled,
    /// A value that is not documented, unchanged.
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

/// What a filter on runs compares. Which of them make sense depends on what is listed: runs of
/// pipelines, of activities or of triggers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RunQueryFilterOperand {
    /// The name of the pipeline.
    PipelineName,
    /// The status of the run.
    Status,
    /// The time at which the pipeline run began.
    RunStart,
    /// The time at which the pipeline run ended.
    RunEnd,
    /// The name of the activity.
    ActivityName,
    /// The time at which the activity run began.
    ActivityRunStart,
    /// The time at which the activity run ended.
    ActivityRunEnd,
    /// The type of the activity.
    ActivityType,
    /// The name of the trigger.
    TriggerName,
    /// The time at which the trigger fired.
    TriggerRunTimestamp,
    /// The group that a pipeline run and its repetitions belong to.
    RunGroupId,
    /// Whether to list only the latest run of each group.
    LatestOnly,
    /// A value that is not documented, unchanged.
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

/// How a filter on runs compares.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RunQueryFilterOperator {
    /// It is the one value that is given.
    Equals,
    /// It is not the one value that is given.
    NotEquals,
    /// It is one of the values that are given.
    In,
    /// It is none of the values that are given.
    NotIn,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(RunQueryFilterOperator {
    Equals = "Equals",
    NotEquals = "NotEquals",
    In = "In",
    NotIn = "NotIn",
});

/// What runs are sorted by. Which of them make sense depends on what is listed: runs of pipelines,
/// of activities or of triggers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RunQueryOrderByField {
    /// The time at which the pipeline run began.
    RunStart,
    /// The time at which the pipeline run ended.
    RunEnd,
    /// The name of the pipeline.
    PipelineName,
    /// The status of the run.
    Status,
    /// The name of the activity.
    ActivityName,
    /// The time at which the activity run began.
    ActivityRunStart,
    /// The time at which the activity run ended.
    ActivityRunEnd,
    /// The name of the trigger.
    TriggerName,
    /// The time at which the trigger fired.
    TriggerRunTimestamp,
    /// A value that is not documented, unchanged.
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

/// In which direction runs are sorted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RunQueryOrder {
    /// The smallest or earliest comes first.
    Asc,
    /// The greatest or latest comes first.
    Desc,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(RunQueryOrder {
    Asc = "ASC",
    Desc = "DESC",
});
