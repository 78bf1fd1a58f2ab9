// Generated from specs/v2/schemas/activity-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/activity-runs.yaml`.

use datafactory_core::{Timestamp, object};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// One page of the activity runs of a pipeline run.
    pub struct ActivityRunsQueryResponse {
        /// Token to send with the same query to get the next page. Missing on the last page.
        pub continuation_token: Option<String> = "continuationToken",
        /// The activity runs of this page. Empty if the pipeline run does not exist.
        pub value: Option<Vec<ActivityRun>> = "value",
    }
}

object! {
    /// A run of an activity in a pipeline run, in its current state.
    pub struct ActivityRun {
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// Time, in UTC, at which the activity run ended. Null or missing until then.
        pub activity_run_end: Option<Timestamp> = "activityRunEnd",
        /// ID of the activity run, a GUID.
        pub activity_run_id: Option<String> = "activityRunId",
        /// Time, in UTC, at which the activity run started.
        pub activity_run_start: Option<Timestamp> = "activityRunStart",
        /// Type of the activity, such as `Copy`, `Wait` or `ExecutePipeline`.
        pub activity_type: Option<String> = "activityType",
        /// Duration of the activity run, in milliseconds. Null or missing until it ends.
        pub duration_in_ms: Option<i64> = "durationInMs",
        /// Error of the activity run. Also present, with empty strings, if there was no error.
        pub error: Option<ActivityRunError> = "error",
        /// Integration runtimes and regions that ran the activity, as an object, or null.
        /// Undocumented; present in traffic.
        pub execution_details: Option<Value> = "executionDetails",
        /// Azure resource ID of the activity run. Undocumented; present in traffic.
        pub id: Option<String> = "id",
        /// Input of the activity, with evaluated expressions. Its properties depend on the activity
        /// type. Hidden if the policy of the activity has `secureInput`.
        pub input: Option<Value> = "input",
        /// Names, in lower case, of the integration runtimes that ran the activity. Null if it
        /// needs none. Undocumented; present in traffic.
        pub integration_runtime_names: Option<Vec<String>> = "integrationRuntimeNames",
        /// Distinguishes the runs of an activity in a loop. Empty outside of loops. Undocumented;
        /// present in traffic.
        pub iteration_hash: Option<String> = "iterationHash",
        /// Name of the linked service that the activity runs on. Empty if it needs none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Output of the activity. Its properties depend on the activity type, such as `rowsRead`
        /// and `rowsCopied` for a copy. Null while the activity runs.
        pub output: Option<Value> = "output",
        /// Name of the pipeline.
        pub pipeline_name: Option<String> = "pipelineName",
        /// ID of the pipeline run, normally a GUID.
        pub pipeline_run_id: Option<String> = "pipelineRunId",
        /// Recovery status: `None` unless the run repeats a failed one. Undocumented; present in
        /// traffic.
        pub recovery_status: Option<String> = "recoveryStatus",
        /// Number of earlier attempts. Null for the first attempt. Undocumented; present in
        /// traffic.
        pub retry_attempt: Option<i32> = "retryAttempt",
        /// Status of the activity run.
        pub status: Option<RunStatus> = "status",
        /// User properties of the activity, by name. Each value is any JSON. Undocumented; present
        /// in traffic.
        pub user_properties: Option<Map<String, Value>> = "userProperties",
    }
}

object! {
    /// Error of an activity run. If there was no error, all strings except `target` are empty.
    pub struct ActivityRunError {
        /// Details of the error: an empty string, a list or null. Undocumented.
        pub details: Option<Value> = "details",
        /// Error code: a number as string, such as `2200`, or a word. Empty if there was no error.
        pub error_code: Option<String> = "errorCode",
        /// Cause of the error: `UserError`, or `SystemError` for a failure of the service. Empty if
        /// there was no error.
        pub failure_type: Option<String> = "failureType",
        /// Error message. Empty if there was no error.
        pub message: Option<String> = "message",
        /// Name of the activity, also if there was no error.
        pub target: Option<String> = "target",
    }
}
