// Generated from specs/v2/schemas/activities.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Activities of a pipeline. What a copy consists of stands in copy.yaml.

use datafactory_core::{OrExpression, UnknownObject, UnknownValue, object, open_enum, tagged_union};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// A step of a pipeline: what all activities have in common. `type` tells which of the derived
/// schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum Activity {
    /// Adds a value to a variable of the pipeline that is a list.
    AppendVariable(Box<AppendVariableActivity>),
    /// Runs a command of Azure Data Explorer.
    AzureDataExplorerCommand(Box<AzureDataExplorerCommandActivity>),
    /// Calls a function of Azure Functions.
    AzureFunctionActivity(Box<AzureFunctionActivity>),
    /// Runs a web service of Azure Machine Learning Studio (classic) over a batch.
    AzureMlBatchExecution(Box<AzureMlBatchExecutionActivity>),
    /// Runs a published pipeline of Azure Machine Learning.
    AzureMlExecutePipeline(Box<AzureMlExecutePipelineActivity>),
    /// Gives a web service of Azure Machine Learning Studio (classic) a newly trained model.
    AzureMlUpdateResource(Box<AzureMlUpdateResourceActivity>),
    /// Copies data from one store to another.
    Copy(Box<CopyActivity>),
    /// Runs a command on a pool of Azure Batch.
    Custom(Box<CustomActivity>),
    /// Runs a job of Azure Databricks.
    DatabricksJob(Box<DatabricksJobActivity>),
    /// Runs a notebook of Azure Databricks.
    DatabricksNotebook(Box<DatabricksNotebookActivity>),
    /// Runs a Java class on a cluster of Azure Databricks.
    DatabricksSparkJar(Box<DatabricksSparkJarActivity>),
    /// Runs a Python file on a cluster of Azure Databricks.
    DatabricksSparkPython(Box<DatabricksSparkPythonActivity>),
    /// Runs a U-SQL script in Azure Data Lake Analytics.
    DataLakeAnalyticsUSql(Box<DataLakeAnalyticsUsqlActivity>),
    /// Deletes files or folders.
    Delete(Box<DeleteActivity>),
    /// Runs a data flow.
    ExecuteDataFlow(Box<ExecuteDataFlowActivity>),
    /// Runs another pipeline.
    ExecutePipeline(Box<ExecutePipelineActivity>),
    /// Runs a package of SQL Server Integration Services.
    ExecuteSsisPackage(Box<ExecuteSsisPackageActivity>),
    /// Runs a data flow that was made with Power Query.
    ExecuteWranglingDataflow(Box<ExecuteWranglingDataflowActivity>),
    /// Fails, with an error of the author's own.
    Fail(Box<FailActivity>),
    /// Gives those items of a list for which a condition holds.
    Filter(Box<FilterActivity>),
    /// Runs activities once for every item of a list.
    ForEach(Box<ForEachActivity>),
    /// Tells about a dataset: size, structure, names of files and more.
    GetMetadata(Box<GetMetadataActivity>),
    /// Runs a Hive script on an HDInsight cluster.
    HdInsightHive(Box<HdInsightHiveActivity>),
    /// Runs a MapReduce program on an HDInsight cluster.
    HdInsightMapReduce(Box<HdInsightMapReduceActivity>),
    /// Runs a Pig script on an HDInsight cluster.
    HdInsightPig(Box<HdInsightPigActivity>),
    /// Runs a Spark program on an HDInsight cluster.
    HdInsightSpark(Box<HdInsightSparkActivity>),
    /// Runs a Hadoop streaming program on an HDInsight cluster.
    HdInsightStreaming(Box<HdInsightStreamingActivity>),
    /// Runs one or the other set of activities, by a condition.
    IfCondition(Box<IfConditionActivity>),
    /// Reads rows of a dataset and gives them to other activities.
    Lookup(Box<LookupActivity>),
    /// Runs SQL scripts.
    Script(Box<ScriptActivity>),
    /// Sets a variable of the pipeline, or what the pipeline returns to the one that ran it.
    SetVariable(Box<SetVariableActivity>),
    /// Runs a Spark job definition of Azure Synapse.
    SparkJob(Box<SynapseSparkJobDefinitionActivity>),
    /// Runs a stored procedure of SQL Server, Azure SQL Database or Azure Synapse.
    SqlServerStoredProcedure(Box<SqlServerStoredProcedureActivity>),
    /// Runs one of several sets of activities, by a value.
    Switch(Box<SwitchActivity>),
    /// Runs a notebook of Azure Synapse.
    SynapseNotebook(Box<SynapseNotebookActivity>),
    /// Runs activities again and again until a condition holds.
    Until(Box<UntilActivity>),
    /// Waits until a dataset is there, and is big enough.
    Validation(Box<ValidationActivity>),
    /// Waits.
    Wait(Box<WaitActivity>),
    /// Calls an address and gives the answer to other activities.
    WebActivity(Box<WebActivity>),
    /// Calls an address and waits until it is called back. The request has `callBackUri` in its
    /// body, which is the address to call back.
    WebHook(Box<WebHookActivity>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(Activity by "type" {
    AppendVariable(AppendVariableActivity) = "AppendVariable",
    AzureDataExplorerCommand(AzureDataExplorerCommandActivity) = "AzureDataExplorerCommand",
    AzureFunctionActivity(AzureFunctionActivity) = "AzureFunctionActivity",
    AzureMlBatchExecution(AzureMlBatchExecutionActivity) = "AzureMLBatchExecution",
    AzureMlExecutePipeline(AzureMlExecutePipelineActivity) = "AzureMLExecutePipeline",
    AzureMlUpdateResource(AzureMlUpdateResourceActivity) = "AzureMLUpdateResource",
    Copy(CopyActivity) = "Copy",
    Custom(CustomActivity) = "Custom",
    DatabricksJob(DatabricksJobActivity) = "DatabricksJob",
    DatabricksNotebook(DatabricksNotebookActivity) = "DatabricksNotebook",
    DatabricksSparkJar(DatabricksSparkJarActivity) = "DatabricksSparkJar",
    DatabricksSparkPython(DatabricksSparkPythonActivity) = "DatabricksSparkPython",
    DataLakeAnalyticsUSql(DataLakeAnalyticsUsqlActivity) = "DataLakeAnalyticsU-SQL",
    Delete(DeleteActivity) = "Delete",
    ExecuteDataFlow(ExecuteDataFlowActivity) = "ExecuteDataFlow",
    ExecutePipeline(ExecutePipelineActivity) = "ExecutePipeline",
    ExecuteSsisPackage(ExecuteSsisPackageActivity) = "ExecuteSSISPackage",
    ExecuteWranglingDataflow(ExecuteWranglingDataflowActivity) = "ExecuteWranglingDataflow",
    Fail(FailActivity) = "Fail",
    Filter(FilterActivity) = "Filter",
    ForEach(ForEachActivity) = "ForEach",
    GetMetadata(GetMetadataActivity) = "GetMetadata",
    HdInsightHive(HdInsightHiveActivity) = "HDInsightHive",
    HdInsightMapReduce(HdInsightMapReduceActivity) = "HDInsightMapReduce",
    HdInsightPig(HdInsightPigActivity) = "HDInsightPig",
    HdInsightSpark(HdInsightSparkActivity) = "HDInsightSpark",
    HdInsightStreaming(HdInsightStreamingActivity) = "HDInsightStreaming",
    IfCondition(IfConditionActivity) = "IfCondition",
    Lookup(LookupActivity) = "Lookup",
    Script(ScriptActivity) = "Script",
    SetVariable(SetVariableActivity) = "SetVariable",
    SparkJob(SynapseSparkJobDefinitionActivity) = "SparkJob",
    SqlServerStoredProcedure(SqlServerStoredProcedureActivity) = "SqlServerStoredProcedure",
    Switch(SwitchActivity) = "Switch",
    SynapseNotebook(SynapseNotebookActivity) = "SynapseNotebook",
    Until(UntilActivity) = "Until",
    Validation(ValidationActivity) = "Validation",
    Wait(WaitActivity) = "Wait",
    WebActivity(WebActivity) = "WebActivity",
    WebHook(WebHookActivity) = "WebHook",
});

object! {
    /// What must have happened to another activity before an activity runs.
    pub struct ActivityDependency {
        /// Name of the other activity.
        pub activity: Option<String> = "activity",
        /// How the other activity must have ended: in one of these ways.
        pub dependency_conditions: Option<Vec<DependencyCondition>> = "dependencyConditions",
    }
}

object! {
    /// A value that the runs of an activity show in the monitoring.
    pub struct UserProperty {
        /// Name of the value.
        pub name: Option<String> = "name",
        /// The value.
        pub value: Option<OrExpression<String>> = "value",
    }
}

object! {
    /// How long an activity may take, how often it is tried again, and what is kept secret.
    pub struct ActivityPolicy {
        /// Number of times that the activity is tried again after it has failed. Without it, none.
        pub retry: Option<OrExpression<i64>> = "retry",
        /// Time to wait before the activity is tried again, in seconds, from 30 to 86400. Without
        /// it, 30.
        pub retry_interval_in_seconds: Option<OrExpression<i64>> = "retryIntervalInSeconds",
        /// Whether the monitoring leaves out what goes into the activity.
        pub secure_input: Option<OrExpression<bool>> = "secureInput",
        /// Whether the monitoring leaves out what comes out of the activity.
        pub secure_output: Option<OrExpression<bool>> = "secureOutput",
        /// Time after which the activity fails, as a .NET time span such as `0.12:00:00`. Without
        /// it, seven days according to the specification, twelve hours according to the
        /// documentation.
        pub timeout: Option<OrExpression<String>> = "timeout",
    }
}

object! {
    /// What the monitoring leaves out of the runs of an activity.
    pub struct SecureInputOutputPolicy {
        /// Whether the monitoring leaves out what goes into the activity.
        pub secure_input: Option<OrExpression<bool>> = "secureInput",
        /// Whether the monitoring leaves out what comes out of the activity.
        pub secure_output: Option<OrExpression<bool>> = "secureOutput",
    }
}

object! {
    /// What the monitoring leaves out of the runs of an activity that runs a pipeline.
    pub struct ExecutePipelineActivityPolicy {
        /// Whether the monitoring leaves out what goes into the activity.
        pub secure_input: Option<OrExpression<bool>> = "secureInput",
    }
}

/// How an activity must have ended for another one to run.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DependencyCondition {
    /// It has succeeded.
    Succeeded,
    /// It has failed.
    Failed,
    /// It was not run, because what it depends on did not happen.
    Skipped,
    /// It has ended, whether it succeeded or failed.
    Completed,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(DependencyCondition {
    Succeeded = "Succeeded",
    Failed = "Failed",
    Skipped = "Skipped",
    Completed = "Completed",
});

/// Whether an activity runs at all.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ActivityState {
    /// It runs.
    Active,
    /// It is passed over, and taken to have ended as `onInactiveMarkAs` says.
    Inactive,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ActivityState {
    Active = "Active",
    Inactive = "Inactive",
});

/// How an inactive activity is taken to have ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ActivityOnInactiveMarkAs {
    /// As succeeded.
    Succeeded,
    /// As failed.
    Failed,
    /// As skipped.
    Skipped,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ActivityOnInactiveMarkAs {
    Succeeded = "Succeeded",
    Failed = "Failed",
    Skipped = "Skipped",
});

object! {
    /// A dataset of the same data factory, by name.
    pub struct DatasetReference {
        /// Arguments for the parameters that the dataset declares: the value, which may be any JSON
        /// and thus an expression too, by the parameter's name.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Name of the dataset.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to, always a dataset.
        pub type_: Option<DatasetReferenceType> = "type",
    }
}

/// What a reference to a dataset leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DatasetReferenceType {
    /// A dataset.
    DatasetReference,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(DatasetReferenceType {
    DatasetReference = "DatasetReference",
});

object! {
    /// A pipeline of the same data factory, by name.
    pub struct PipelineReference {
        /// A name for the reference itself, which nothing needs.
        pub name: Option<String> = "name",
        /// Name of the pipeline.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to, always a pipeline.
        pub type_: Option<PipelineReferenceType> = "type",
    }
}

/// What a reference to a pipeline leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineReferenceType {
    /// A pipeline.
    PipelineReference,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PipelineReferenceType {
    PipelineReference = "PipelineReference",
});

object! {
    /// Adds a value to a variable of the pipeline that is a list.
    pub struct AppendVariableActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which value, and to which variable.
        pub type_properties: Option<AppendVariableActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which value, and to which variable.
    pub struct AppendVariableActivityTypeProperties {
        /// The value to add, or an expression that gives it.
        pub value: Option<Value> = "value",
        /// Name of the variable.
        pub variable_name: Option<String> = "variableName",
    }
}

object! {
    /// Runs another pipeline.
    pub struct ExecutePipelineActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// What the monitoring leaves out.
        pub policy: Option<ExecutePipelineActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which pipeline to run, and how.
        pub type_properties: Option<ExecutePipelineActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which pipeline to run, and how.
    pub struct ExecutePipelineActivityTypeProperties {
        /// Arguments for the parameters that the pipeline declares: the value, which may be any
        /// JSON and thus an expression too, by the parameter's name.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// The pipeline to run.
        pub pipeline: Option<PipelineReference> = "pipeline",
        /// Whether the activity ends when the other pipeline has ended, and as that has. Without
        /// it, the activity ends at once.
        pub wait_on_completion: Option<OrExpression<bool>> = "waitOnCompletion",
    }
}

object! {
    /// Fails, with an error of the author's own.
    pub struct FailActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The error to fail with.
        pub type_properties: Option<FailActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// The error to fail with.
    pub struct FailActivityTypeProperties {
        /// What went wrong, for programs.
        pub error_code: Option<OrExpression<String>> = "errorCode",
        /// What went wrong, for people.
        pub message: Option<OrExpression<String>> = "message",
    }
}

object! {
    /// Gives those items of a list for which a condition holds.
    pub struct FilterActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which list, and which condition.
        pub type_properties: Option<FilterActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which list, and which condition.
    pub struct FilterActivityTypeProperties {
        /// The condition, always an expression, in which `item()` is the item.
        pub condition: Option<OrExpression<String>> = "condition",
        /// The list, always an expression.
        pub items: Option<OrExpression<Vec<Value>>> = "items",
    }
}

object! {
    /// Runs activities once for every item of a list.
    pub struct ForEachActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which list, what to do with each item, and in which order.
        pub type_properties: Option<ForEachActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which list, what to do with each item, and in which order.
    pub struct ForEachActivityTypeProperties {
        /// What to do with each item. Within, `item()` is the item. `ForEach` and `Until` cannot
        /// stand here: a pipeline that is run from here can have them.
        pub activities: Option<Vec<Activity>> = "activities",
        /// Number of items that are taken at once, at most: from 1 to 50. Only used when
        /// `isSequential` is not true; without it, 20.
        pub batch_count: Option<OrExpression<i64>> = "batchCount",
        /// Whether the items are taken one after the other. Without it, several at once.
        pub is_sequential: Option<OrExpression<bool>> = "isSequential",
        /// The list, always an expression.
        pub items: Option<OrExpression<Vec<Value>>> = "items",
    }
}

object! {
    /// Runs one or the other set of activities, by a condition.
    pub struct IfConditionActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which condition, and what to do in either case.
        pub type_properties: Option<IfConditionActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which condition, and what to do in either case.
    pub struct IfConditionActivityTypeProperties {
        /// The condition, always an expression, that gives true or false.
        pub expression: Option<OrExpression<String>> = "expression",
        /// What to do if the condition does not hold. Without it, nothing, and the activity
        /// succeeds.
        pub if_false_activities: Option<Vec<Activity>> = "ifFalseActivities",
        /// What to do if the condition holds. Without it, nothing, and the activity succeeds.
        pub if_true_activities: Option<Vec<Activity>> = "ifTrueActivities",
    }
}

object! {
    /// Sets a variable of the pipeline, or what the pipeline returns to the one that ran it.
    pub struct SetVariableActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// What the monitoring leaves out.
        pub policy: Option<SecureInputOutputPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which variable, and to which value.
        pub type_properties: Option<SetVariableActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which variable, and to which value.
    pub struct SetVariableActivityTypeProperties {
        /// Whether `variableName` is a variable of the service and not of the pipeline. True for
        /// what the pipeline returns.
        pub set_system_variable: Option<bool> = "setSystemVariable",
        /// The value, or an expression that gives it. For what the pipeline returns, a list of
        /// names, types and values.
        pub value: Option<Value> = "value",
        /// Name of the variable; `pipelineReturnValue` for what the pipeline returns.
        pub variable_name: Option<String> = "variableName",
    }
}

object! {
    /// Runs one of several sets of activities, by a value.
    pub struct SwitchActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which value, and what to do in each case.
        pub type_properties: Option<SwitchActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which value, and what to do in each case.
    pub struct SwitchActivityTypeProperties {
        /// The values that are known, with what to do for each.
        pub cases: Option<Vec<SwitchCase>> = "cases",
        /// What to do for any other value. Without it, nothing, and the activity succeeds.
        pub default_activities: Option<Vec<Activity>> = "defaultActivities",
        /// The value, always an expression, that gives a text or a whole number.
        pub on: Option<OrExpression<String>> = "on",
    }
}

object! {
    /// A value that is known to a switch, and what to do for it.
    pub struct SwitchCase {
        /// What to do for the value.
        pub activities: Option<Vec<Activity>> = "activities",
        /// The value, as a text.
        pub value: Option<String> = "value",
    }
}

object! {
    /// Runs activities again and again until a condition holds.
    pub struct UntilActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which activities, until when, and for how long at most.
        pub type_properties: Option<UntilActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which activities, until when, and for how long at most.
    pub struct UntilActivityTypeProperties {
        /// What to do in every round. `ForEach` and `Until` cannot stand here.
        pub activities: Option<Vec<Activity>> = "activities",
        /// The condition, always an expression, that gives true or false. It is looked at after
        /// every round.
        pub expression: Option<OrExpression<String>> = "expression",
        /// Time after which the activity fails, as a .NET time span such as `0.12:00:00`. Without
        /// it, seven days.
        pub timeout: Option<OrExpression<String>> = "timeout",
    }
}

object! {
    /// Waits until a dataset is there, and is big enough.
    pub struct ValidationActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which dataset, what must hold of it, and how long to wait.
        pub type_properties: Option<ValidationActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which dataset, what must hold of it, and how long to wait.
    pub struct ValidationActivityTypeProperties {
        /// Whether the folder must have something in it or must be empty. Only for folders; without
        /// it, either will do.
        pub child_items: Option<OrExpression<bool>> = "childItems",
        /// The dataset that must be there.
        pub dataset: Option<DatasetReference> = "dataset",
        /// Size that the file must have at least, in bytes. Only for files.
        pub minimum_size: Option<OrExpression<i64>> = "minimumSize",
        /// Time to wait before the dataset is looked at again, in seconds. Without it, 10.
        pub sleep: Option<OrExpression<i64>> = "sleep",
        /// Time after which the activity fails, as a .NET time span such as `0.12:00:00`. Without
        /// it, seven days.
        pub timeout: Option<OrExpression<String>> = "timeout",
    }
}

object! {
    /// Waits.
    pub struct WaitActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// How long to wait.
        pub type_properties: Option<WaitActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// How long to wait.
    pub struct WaitActivityTypeProperties {
        /// Time to wait, in seconds.
        pub wait_time_in_seconds: Option<OrExpression<i64>> = "waitTimeInSeconds",
    }
}

object! {
    /// Calls an address and waits until it is called back. The request has `callBackUri` in its
    /// body, which is the address to call back.
    pub struct WebHookActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// What the monitoring leaves out.
        pub policy: Option<SecureInputOutputPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which address to call, with what, and how long to wait.
        pub type_properties: Option<WebHookActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which address to call, with what, and how long to wait.
    pub struct WebHookActivityTypeProperties {
        /// How the activity shows who it is. Without it, it does not.
        pub authentication: Option<WebActivityAuthentication> = "authentication",
        /// Body of the request, or an expression that gives it. It must be a JSON object, because
        /// `callBackUri` is added to it.
        pub body: Option<Value> = "body",
        /// Headers of the request: the value, which may be an expression, by name. An expression
        /// may stand for the whole, too.
        pub headers: Option<OrExpression<Map<String, Value>>> = "headers",
        /// Method of the request.
        pub method: Option<WebHookActivityMethod> = "method",
        /// Whether the body of the call back tells how the activity has ended: it may then have
        /// `output`, `error` and `statusCode`.
        pub report_status_on_call_back: Option<OrExpression<bool>> = "reportStatusOnCallBack",
        /// Time after which the activity fails unless it was called back, as a .NET time span.
        /// Without it, `00:10:00`.
        pub timeout: Option<String> = "timeout",
        /// Address of the request.
        pub url: Option<OrExpression<String>> = "url",
    }
}

object! {
    /// Calls an address and gives the answer to other activities.
    pub struct WebActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which address to call, and with what.
        pub type_properties: Option<WebActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Which address to call, and with what.
    pub struct WebActivityTypeProperties {
        /// How the activity shows who it is. Without it, it does not.
        pub authentication: Option<WebActivityAuthentication> = "authentication",
        /// Body of the request, mostly a text, or an expression that gives it. POST, PUT and PATCH
        /// need one.
        pub body: Option<Value> = "body",
        /// The integration runtime that sends the request. Without it, the one that Azure manages
        /// by itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// Datasets whose definitions the request has in its body. The documentation requires the
        /// list, the specification does not.
        pub datasets: Option<Vec<DatasetReference>> = "datasets",
        /// Whether the certificate of the server is accepted unseen.
        pub disable_cert_validation: Option<OrExpression<bool>> = "disableCertValidation",
        /// Headers of the request: the value, which may be an expression, by name. An expression
        /// may stand for the whole, too.
        pub headers: Option<OrExpression<Map<String, Value>>> = "headers",
        /// Time to wait for the answer, as a .NET time span, `00:10:00` at most. Without it,
        /// `00:01:00`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Linked services whose definitions the request has in its body. The documentation
        /// requires the list, the specification does not.
        pub linked_services: Option<Vec<LinkedServiceReference>> = "linkedServices",
        /// Method of the request.
        pub method: Option<WebActivityMethod> = "method",
        /// Whether an answer of 202 is the end. If not, the activity asks at the address in its
        /// `Location` until the end.
        pub turn_off_async: Option<OrExpression<bool>> = "turnOffAsync",
        /// Address of the request.
        pub url: Option<OrExpression<String>> = "url",
    }
}

object! {
    /// How a call shows who it is. Which members there are depends on `type`.
    pub struct WebActivityAuthentication {
        /// Credential that stands for the identity or service principal.
        pub credential: Option<CredentialReference> = "credential",
        /// Password, for `Basic` and for the certificate. Normally a secret; the documentation has
        /// a text. For a service principal, its key.
        pub password: Option<OrExpression<String>> = "password",
        /// Contents of a PFX file in Base64, for `ClientCertificate`. Normally a secret; the
        /// documentation has a text.
        pub pfx: Option<OrExpression<String>> = "pfx",
        /// What the access token shall be good for, such as `https://management.azure.com/`. For
        /// identities and service principals.
        pub resource: Option<OrExpression<String>> = "resource",
        /// Identifier of the service principal. Only the documentation has this member, the
        /// specification has `username`.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Key of the service principal. Normally a secret. Only the documentation has this member,
        /// the specification has `password`.
        pub service_principal_key: Option<OrExpression<String>> = "servicePrincipalKey",
        /// Tenant of the service principal. Only the documentation has this member, the
        /// specification has `userTenant`.
        pub tenant: Option<OrExpression<String>> = "tenant",
        /// Kind of authentication: `Basic`, `ClientCertificate`, `MSI` (a managed identity of the
        /// data factory), `UserAssignedManagedIdentity` or `ServicePrincipal`. Without it, what the
        /// service takes by the other members.
        pub type_: Option<String> = "type",
        /// Tenant of the service principal.
        pub user_tenant: Option<OrExpression<String>> = "userTenant",
        /// Name of the user, for `Basic`. For a service principal, its identifier.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// Method of a request. Definitions were seen to write it in other cases too.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebActivityMethod {
    /// Reads.
    Get,
    /// Sends a body.
    Post,
    /// Creates or replaces.
    Put,
    /// Changes. Only the documentation has this method, the specification does not.
    Patch,
    /// Deletes.
    Delete,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(WebActivityMethod {
    Get = "GET",
    Post = "POST",
    Put = "PUT",
    Patch = "PATCH",
    Delete = "DELETE",
});

/// Method of a request that is answered by a call back.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebHookActivityMethod {
    /// Sends a body.
    Post,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(WebHookActivityMethod {
    Post = "POST",
});

object! {
    /// Copies data from one store to another.
    pub struct CopyActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Dataset to read, a list of one.
        pub inputs: Option<Vec<DatasetReference>> = "inputs",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Dataset to write, a list of one.
        pub outputs: Option<Vec<DatasetReference>> = "outputs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Where the data comes from, where it goes to, and how it is copied.
        pub type_properties: Option<CopyActivityTypeProperties> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a command of Azure Data Explorer.
    pub struct AzureDataExplorerCommandActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The command and how long it may take: `command`, `commandTimeout`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Calls a function of Azure Functions.
    pub struct AzureFunctionActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which function and what to send to it: `method`, `functionName`, `headers`, `body`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a web service of Azure Machine Learning Studio (classic) over a batch.
    pub struct AzureMlBatchExecutionActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Where the web service reads and writes: `globalParameters`, `webServiceInputs`,
        /// `webServiceOutputs`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a published pipeline of Azure Machine Learning.
    pub struct AzureMlExecutePipelineActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which pipeline or endpoint and with which parameters, such as `mlPipelineId`,
        /// `mlPipelineEndpointId` and `mlPipelineParameters`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Gives a web service of Azure Machine Learning Studio (classic) a newly trained model.
    pub struct AzureMlUpdateResourceActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which model and where it comes from: `trainedModelName`,
        /// `trainedModelLinkedServiceName`, `trainedModelFilePath`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a command on a pool of Azure Batch.
    pub struct CustomActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The command and what it needs, such as `command`, `resourceLinkedService`, `folderPath`,
        /// `referenceObjects` and `extendedProperties`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a U-SQL script in Azure Data Lake Analytics.
    pub struct DataLakeAnalyticsUsqlActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The script and how it runs, such as `scriptPath`, `scriptLinkedService`,
        /// `degreeOfParallelism` and `parameters`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a job of Azure Databricks.
    pub struct DatabricksJobActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which job and with which parameters: `jobId`, `jobParameters`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a notebook of Azure Databricks.
    pub struct DatabricksNotebookActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which notebook and with what: `notebookPath`, `baseParameters`, `libraries`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a Java class on a cluster of Azure Databricks.
    pub struct DatabricksSparkJarActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which class and with what: `mainClassName`, `parameters`, `libraries`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a Python file on a cluster of Azure Databricks.
    pub struct DatabricksSparkPythonActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which file and with what: `pythonFile`, `parameters`, `libraries`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Deletes files or folders.
    pub struct DeleteActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// What to delete and how to log it, such as `dataset`, `storeSettings`, `recursive`,
        /// `enableLogging` and `logStorageSettings`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a data flow.
    pub struct ExecuteDataFlowActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which data flow and on what, such as `dataFlow` (in the documentation `dataflow`),
        /// `staging`, `compute`, `integrationRuntime` and `traceLevel`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a package of SQL Server Integration Services.
    pub struct ExecuteSsisPackageActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which package and how, such as `packageLocation`, `connectVia`, `runtime`,
        /// `loggingLevel`, `environmentPath` and `packageParameters`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a data flow that was made with Power Query.
    pub struct ExecuteWranglingDataflowActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which data flow and on what, such as `dataFlow`, `staging`, `compute`, `sinks` and
        /// `queries`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Tells about a dataset: size, structure, names of files and more.
    pub struct GetMetadataActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// What to tell and how to read it: `dataset`, `fieldList`, `storeSettings`,
        /// `formatSettings`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a Hive script on an HDInsight cluster.
    pub struct HdInsightHiveActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The script and how it runs, such as `scriptPath`, `scriptLinkedService`, `defines`,
        /// `arguments` and `getDebugInfo`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a MapReduce program on an HDInsight cluster.
    pub struct HdInsightMapReduceActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The program and how it runs, such as `className`, `jarFilePath`, `jarLinkedService`,
        /// `jarLibs`, `arguments` and `defines`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a Pig script on an HDInsight cluster.
    pub struct HdInsightPigActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The script and how it runs, such as `scriptPath`, `scriptLinkedService`, `defines`,
        /// `arguments` and `getDebugInfo`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a Spark program on an HDInsight cluster.
    pub struct HdInsightSparkActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The program and how it runs, such as `rootPath`, `entryFilePath`, `className`,
        /// `arguments` and `sparkConfig`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a Hadoop streaming program on an HDInsight cluster.
    pub struct HdInsightStreamingActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The program and how it runs, such as `mapper`, `reducer`, `input`, `output`, `filePaths`
        /// and `fileLinkedService`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Reads rows of a dataset and gives them to other activities.
    pub struct LookupActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// What to read: `source`, which is a source as in a copy, `dataset` and `firstRowOnly`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs SQL scripts.
    pub struct ScriptActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The scripts and how they run, such as `scripts`, `scriptBlockExecutionTimeout` and
        /// `logSettings`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a Spark job definition of Azure Synapse.
    pub struct SynapseSparkJobDefinitionActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which job and with what, such as `sparkJob`, `args`, `file`, `className` and
        /// `numExecutors`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a stored procedure of SQL Server, Azure SQL Database or Azure Synapse.
    pub struct SqlServerStoredProcedureActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which procedure and with what: `storedProcedureName`, `storedProcedureParameters`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Runs a notebook of Azure Synapse.
    pub struct SynapseNotebookActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do
        /// without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which notebook and with what, such as `notebook`, `sparkPool`, `parameters`, `conf` and
        /// `numExecutors`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}
