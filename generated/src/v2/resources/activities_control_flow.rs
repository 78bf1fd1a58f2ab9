// Generated from specs/v2/schemas/activities-control-flow.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Activities that control a pipeline: variables, conditions, loops, waits and child pipelines.

use datafactory_core::{OrExpression, object};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Appends a value to an array variable of the pipeline.
pub type AppendVariableActivity = ActivityOf<AppendVariableActivityTypeProperties>;

object! {
    /// Which variable, and the value to append.
    pub struct AppendVariableActivityTypeProperties {
        /// Value to append: any JSON or an expression.
        pub value: Option<Value> = "value",
        /// Name of the variable. It must be of type `Array`.
        pub variable_name: Option<String> = "variableName",
    }
}

object! {
    /// Runs another pipeline.
    pub struct ExecutePipelineActivity {
        /// Activities that must end before this one starts. All dependencies must be met.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for. Free text.
        pub description: Option<String> = "description",
        /// Name of the activity, unique in the pipeline, including nested activities.
        pub name: Option<String> = "name",
        /// Status of the activity while it is inactive. Default: `Succeeded`.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// What to hide in monitoring.
        pub policy: Option<ExecutePipelineActivityPolicy> = "policy",
        /// Whether the activity is active. Default: `Active`.
        pub state: Option<ActivityState> = "state",
        /// Which pipeline to run, with which parameters.
        pub type_properties: Option<ExecutePipelineActivityTypeProperties> = "typeProperties",
        /// Values to show with the runs of the activity in monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// What to hide in monitoring.
    pub struct ExecutePipelineActivityPolicy {
        /// Whether to hide the input of the activity in monitoring. Default: false.
        pub secure_input: Option<OrExpression<bool>> = "secureInput",
    }
}

object! {
    /// Which pipeline to run, with which parameters.
    pub struct ExecutePipelineActivityTypeProperties {
        /// Values for the parameters of the pipeline, by parameter name. Each value is any JSON or
        /// an expression.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Pipeline to run.
        pub pipeline: Option<PipelineReference> = "pipeline",
        /// Whether to wait until the pipeline run ends and to fail if it fails. If false, the
        /// activity ends at once. Default: false.
        pub wait_on_completion: Option<OrExpression<bool>> = "waitOnCompletion",
    }
}

/// Fails with a custom error.
pub type FailActivity = ActivityOf<FailActivityTypeProperties>;

object! {
    /// Message and code of a custom error.
    pub struct FailActivityTypeProperties {
        /// Error code. It must not be empty.
        pub error_code: Option<OrExpression<String>> = "errorCode",
        /// Error message. It must not be empty.
        pub message: Option<OrExpression<String>> = "message",
    }
}

/// Keeps the items of an array that match a condition.
pub type FilterActivity = ActivityOf<FilterActivityTypeProperties>;

object! {
    /// The array and the condition of a filter.
    pub struct FilterActivityTypeProperties {
        /// Condition as an expression, in which `item()` is the current item. Its result must be a
        /// boolean.
        pub condition: Option<OrExpression<String>> = "condition",
        /// Array to filter, as an expression.
        pub items: Option<OrExpression<Vec<Value>>> = "items",
    }
}

/// Runs activities for each item of an array.
pub type ForEachActivity = ActivityOf<ForEachActivityTypeProperties>;

object! {
    /// The array, the activities and the order of a loop.
    pub struct ForEachActivityTypeProperties {
        /// Activities to run for each item; `item()` is the current item. `ForEach` and `Until` are
        /// not allowed here: put them into a pipeline that `ExecutePipeline` runs.
        pub activities: Option<Vec<Activity>> = "activities",
        /// Maximum number of items to process in parallel, from 1 to 50. Ignored if `isSequential`
        /// is true. Default: 20.
        pub batch_count: Option<OrExpression<i64>> = "batchCount",
        /// Whether to process one item at a time. Default: false, items are processed in parallel.
        pub is_sequential: Option<OrExpression<bool>> = "isSequential",
        /// Array to iterate over, as an expression.
        pub items: Option<OrExpression<Vec<Value>>> = "items",
    }
}

/// Runs one of two sets of activities, depending on a condition.
pub type IfConditionActivity = ActivityOf<IfConditionActivityTypeProperties>;

object! {
    /// The condition and the activities of both branches.
    pub struct IfConditionActivityTypeProperties {
        /// Condition as an expression. Its result must be a boolean.
        pub expression: Option<OrExpression<String>> = "expression",
        /// Activities to run if the condition is false. Default: none.
        pub if_false_activities: Option<Vec<Activity>> = "ifFalseActivities",
        /// Activities to run if the condition is true. Default: none.
        pub if_true_activities: Option<Vec<Activity>> = "ifTrueActivities",
    }
}

object! {
    /// Sets a variable or the return values of the pipeline.
    pub struct SetVariableActivity {
        /// Activities that must end before this one starts. All dependencies must be met.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for. Free text.
        pub description: Option<String> = "description",
        /// Name of the activity, unique in the pipeline, including nested activities.
        pub name: Option<String> = "name",
        /// Status of the activity while it is inactive. Default: `Succeeded`.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// What to hide in monitoring.
        pub policy: Option<SecureInputOutputPolicy> = "policy",
        /// Whether the activity is active. Default: `Active`.
        pub state: Option<ActivityState> = "state",
        /// Which variable, and its value.
        pub type_properties: Option<SetVariableActivityTypeProperties> = "typeProperties",
        /// Values to show with the runs of the activity in monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which variable to set, and its value.
    pub struct SetVariableActivityTypeProperties {
        /// Whether `variableName` is a system variable, such as `pipelineReturnValue`. Default:
        /// false.
        pub set_system_variable: Option<bool> = "setSystemVariable",
        /// Value to set: any JSON or an expression. For return values, an array of objects with
        /// `key` and `value`, where the inner `value` has `type` and `content`.
        pub value: Option<Value> = "value",
        /// Name of the variable, or `pipelineReturnValue` for the return values of the pipeline.
        pub variable_name: Option<String> = "variableName",
    }
}

/// Runs one of several sets of activities, depending on a value.
pub type SwitchActivity = ActivityOf<SwitchActivityTypeProperties>;

object! {
    /// The value and the activities of each case.
    pub struct SwitchActivityTypeProperties {
        /// Cases to compare the value with.
        pub cases: Option<Vec<SwitchCase>> = "cases",
        /// Activities to run if no case matches. Default: none.
        pub default_activities: Option<Vec<Activity>> = "defaultActivities",
        /// Value as an expression. Its result must be a string or an integer.
        pub on: Option<OrExpression<String>> = "on",
    }
}

object! {
    /// A case of a switch.
    pub struct SwitchCase {
        /// Activities to run if the case matches.
        pub activities: Option<Vec<Activity>> = "activities",
        /// Value of the case, as a string.
        pub value: Option<String> = "value",
    }
}

/// Repeats activities until a condition is true.
pub type UntilActivity = ActivityOf<UntilActivityTypeProperties>;

object! {
    /// The condition, the activities and the timeout of a loop.
    pub struct UntilActivityTypeProperties {
        /// Activities to repeat. `ForEach` and `Until` are not allowed here: put them into a
        /// pipeline that `ExecutePipeline` runs.
        pub activities: Option<Vec<Activity>> = "activities",
        /// Condition as an expression, evaluated after each iteration. Its result must be a
        /// boolean; true ends the loop.
        pub expression: Option<OrExpression<String>> = "expression",
        /// Maximum duration of the loop, as a .NET time span such as `0.12:00:00`. Default: 7 days.
        pub timeout: Option<OrExpression<String>> = "timeout",
    }
}

/// Waits until a dataset exists and meets conditions.
pub type ValidationActivity = ActivityOf<ValidationActivityTypeProperties>;

object! {
    /// The dataset, the conditions and the timeout of a validation.
    pub struct ValidationActivityTypeProperties {
        /// Whether the folder must contain items. If false, it must be empty. For folders only.
        /// Default: no check.
        pub child_items: Option<OrExpression<bool>> = "childItems",
        /// Dataset that must exist.
        pub dataset: Option<DatasetReference> = "dataset",
        /// Minimum size of the file, in bytes. For files only.
        pub minimum_size: Option<OrExpression<i64>> = "minimumSize",
        /// Time to wait between two checks, in seconds. Default: 10.
        pub sleep: Option<OrExpression<i64>> = "sleep",
        /// Maximum time to wait, as a .NET time span such as `0.12:00:00`. Default: 7 days.
        pub timeout: Option<OrExpression<String>> = "timeout",
    }
}

/// Waits.
pub type WaitActivity = ActivityOf<WaitActivityTypeProperties>;

object! {
    /// How long to wait.
    pub struct WaitActivityTypeProperties {
        /// Time to wait, in seconds.
        pub wait_time_in_seconds: Option<OrExpression<i64>> = "waitTimeInSeconds",
    }
}
