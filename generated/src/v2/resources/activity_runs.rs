// Generated from specs/v2/schemas/activity-runs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/activity-runs.yaml`.

use datafactory_core::{Timestamp, object};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// A run of one activity within the run of a pipeline, as the service knows it now.
    pub struct ActivityRun {
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// Time in UTC at which the run ended. Missing or null until then.
        pub activity_run_end: Option<Timestamp> = "activityRunEnd",
        /// Identifier of the activity run, a GUID.
        pub activity_run_id: Option<String> = "activityRunId",
        /// Time in UTC at which the run began.
        pub activity_run_start: Option<Timestamp> = "activityRunStart",
        /// Type of the activity, such as `Copy`, `Wait` or `ExecutePipeline`. There is one for
        /// every kind of activity.
        pub activity_type: Option<String> = "activityType",
        /// How long the run took, in milliseconds. Missing or null until it has ended.
        pub duration_in_ms: Option<i64> = "durationInMs",
        /// What went wrong. It is there even when nothing did, with empty texts.
        pub error: Option<ActivityRunError> = "error",
        /// Where the activity ran: an object with the integration runtimes and their regions, or
        /// null. Not documented; seen in answers.
        pub execution_details: Option<Value> = "executionDetails",
        /// Identifier of the run in Azure: that of the pipeline run, followed by `activityruns` and
        /// the run's own identifier. Not documented; seen in answers.
        pub id: Option<String> = "id",
        /// What the activity was given, with its expressions worked out. What is in it depends on
        /// the type of the activity. Hidden if the activity's policy says so.
        pub input: Option<Value> = "input",
        /// Names of the integration runtimes that the activity ran on, in lower-case letters. Null
        /// for an activity that needs none. Not documented; seen in answers.
        pub integration_runtime_names: Option<Vec<String>> = "integrationRuntimeNames",
        /// What tells the runs of one activity in a loop apart. Empty outside of loops. Not
        /// documented; seen in answers.
        pub iteration_hash: Option<String> = "iterationHash",
        /// Name of the linked service that the activity runs on. Empty for an activity that needs
        /// none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// What the activity gave back. What is in it depends on the type of the activity: rows
        /// read and written for a copy, for one. Null while it runs.
        pub output: Option<Value> = "output",
        /// Name of the pipeline.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Identifier of the pipeline run, normally a GUID.
        pub pipeline_run_id: Option<String> = "pipelineRunId",
        /// Whether the run repeats one that failed, `None` for one that does not. Not documented;
        /// seen in answers.
        pub recovery_status: Option<String> = "recoveryStatus",
        /// How often the activity had been tried before this run. Null for the first try. Not
        /// documented; seen in answers.
        pub retry_attempt: Option<i32> = "retryAttempt",
        /// How the run stands.
        pub status: Option<RunStatus> = "status",
        /// The activity's own properties: the value, which may be any JSON, by name. Not
        /// documented; seen in answers.
        pub user_properties: Option<Map<String, Value>> = "userProperties",
    }
}

object! {
    /// What went wrong in an activity run. All its texts are empty, but for the target, when
    /// nothing did.
    pub struct ActivityRunError {
        /// More about the error: an empty text, a list or nothing at all. Not documented.
        pub details: Option<Value> = "details",
        /// What went wrong, for programs: a number as text, such as `2200`, or a word. Empty when
        /// nothing did.
        pub error_code: Option<String> = "errorCode",
        /// Whose fault it was: `UserError`, or `SystemError` for a failure of the service. Empty
        /// when nothing went wrong.
        pub failure_type: Option<String> = "failureType",
        /// What went wrong, for people. Empty when nothing did.
        pub message: Option<String> = "message",
        /// Name of the activity. It is there also when nothing went wrong.
        pub target: Option<String> = "target",
    }
}

object! {
    /// One page of the activity runs of a pipeline run.
    pub struct ActivityRunsQueryResponse {
        /// What to send with the same query to get the next page. Missing from the last page.
        pub continuation_token: Option<String> = "continuationToken",
        /// The activity runs of this page. Empty also for a pipeline run that the service does not
        /// know.
        pub value: Option<Vec<ActivityRun>> = "value",
    }
}
