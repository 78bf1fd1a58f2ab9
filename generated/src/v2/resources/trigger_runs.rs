// Generated from specs/v2/schemas/trigger-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/trigger-runs.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{Timestamp, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

object! {
    /// One page of trigger runs.
    pub struct TriggerRunsQueryResponse {
        /// Send it with the same query to get the next page. Null or missing on the last page.
        pub continuation_token: Option<String> = "continuationToken",
        /// The trigger runs of this page.
        pub value: Option<Vec<TriggerRun>> = "value",
    }
}

object! {
    /// A run of a trigger: one time at which the trigger fired, and the pipeline runs that it
    /// started.
    pub struct TriggerRun {
        /// Status of the dependencies of a tumbling window trigger, by name.
        pub dependency_status: Option<Map<String, Value>> = "dependencyStatus",
        /// ID of the group of a trigger run and its reruns. Undocumented; seen in recorded
        /// responses.
        pub group_id: Option<String> = "groupId",
        /// Error message if the trigger run failed. Null otherwise.
        pub message: Option<String> = "message",
        /// Details by name, such as `TriggerTime`, `ScheduleTime`, `windowStartTime` and
        /// `windowEndTime`.
        pub properties: Option<BTreeMap<String, Option<String>>> = "properties",
        /// Run dimensions by name. The service usually leaves it out.
        pub run_dimension: Option<BTreeMap<String, Option<String>>> = "runDimension",
        /// Status of the trigger run. The pipeline runs it started have a status of their own.
        pub status: Option<TriggerRunStatus> = "status",
        /// Name of the trigger.
        pub trigger_name: Option<String> = "triggerName",
        /// ID of the trigger run, such as `08585921874320191212347765432CU60`. It is not a GUID.
        pub trigger_run_id: Option<String> = "triggerRunId",
        /// Time at which the trigger fired, in UTC.
        pub trigger_run_timestamp: Option<Timestamp> = "triggerRunTimestamp",
        /// Type of the trigger, such as `ScheduleTrigger`.
        pub trigger_type: Option<String> = "triggerType",
        /// The pipeline runs that the trigger started: the run ID by pipeline name.
        pub triggered_pipelines: Option<BTreeMap<String, Option<String>>> = "triggeredPipelines",
    }
}

/// Status of a trigger run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TriggerRunStatus {
    /// The trigger fired and started its pipelines.
    Succeeded,
    /// The trigger fired but could not start its pipelines, or the window failed.
    Failed,
    /// The trigger run is in progress.
    Inprogress,
    /// The window waits for its end or for other triggers. Undocumented; seen in recorded
    /// responses.
    Waiting,
    /// The pipeline of the window is running. Undocumented; seen in recorded responses.
    Running,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(TriggerRunStatus {
    Succeeded = "Succeeded",
    Failed = "Failed",
    Inprogress = "Inprogress",
    Waiting = "Waiting",
    Running = "Running",
});
