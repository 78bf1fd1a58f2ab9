// Generated from specs/v2/schemas/activities.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The bases of all activities, their policies, and references to datasets and pipelines. The
//! activity types are in the other activities files.

use datafactory_core::{OrExpression, UnknownObject, UnknownValue, object, open_enum, tagged_union};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// An activity of a pipeline. `type` selects what it does.
#[non_exhaustive]
pub enum Activity {
    /// Appends a value to an array variable of the pipeline.
    AppendVariable(Box<AppendVariableActivity>),
    /// Runs a control command in Azure Data Explorer.
    AzureDataExplorerCommand(Box<AzureDataExplorerCommandActivity>),
    /// Calls a function in Azure Functions.
    AzureFunctionActivity(Box<AzureFunctionActivity>),
    /// Calls a batch web service of Azure Machine Learning Studio (classic).
    AzureMlBatchExecution(Box<AzureMlBatchExecutionActivity>),
    /// Runs a published Azure Machine Learning pipeline.
    AzureMlExecutePipeline(Box<AzureMlExecutePipelineActivity>),
    /// Updates a web service of Azure Machine Learning Studio (classic) with a newly trained model.
    AzureMlUpdateResource(Box<AzureMlUpdateResourceActivity>),
    /// Copies data from a source to a sink.
    Copy(Box<CopyActivity>),
    /// Runs a command on an Azure Batch pool.
    Custom(Box<CustomActivity>),
    /// Runs an Azure Databricks job.
    DatabricksJob(Box<DatabricksJobActivity>),
    /// Runs an Azure Databricks notebook.
    DatabricksNotebook(Box<DatabricksNotebookActivity>),
    /// Runs a Java class on an Azure Databricks cluster.
    DatabricksSparkJar(Box<DatabricksSparkJarActivity>),
    /// Runs a Python file on an Azure Databricks cluster.
    DatabricksSparkPython(Box<DatabricksSparkPythonActivity>),
    /// Runs a U-SQL script in Azure Data Lake Analytics.
    DataLakeAnalyticsUSql(Box<DataLakeAnalyticsUsqlActivity>),
    /// Deletes files or folders.
    Delete(Box<DeleteActivity>),
    /// Runs a mapping data flow.
    ExecuteDataFlow(Box<ExecuteDataFlowActivity>),
    /// Runs another pipeline.
    ExecutePipeline(Box<ExecutePipelineActivity>),
    /// Runs an SSIS package on an Azure-SSIS integration runtime.
    ExecuteSsisPackage(Box<ExecuteSsisPackageActivity>),
    /// Runs a data flow that was created with Power Query.
    ExecuteWranglingDataflow(Box<ExecuteWranglingDataflowActivity>),
    /// Fails with a custom error.
    Fail(Box<FailActivity>),
    /// Keeps the items of an array that match a condition.
    Filter(Box<FilterActivity>),
    /// Runs activities for each item of an array.
    ForEach(Box<ForEachActivity>),
    /// Returns metadata of a dataset, such as size, structure and file names.
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
    /// Runs one of two sets of activities, depending on a condition.
    IfCondition(Box<IfConditionActivity>),
    /// Reads rows of a dataset and returns them as output, at most 5,000 rows and 4 MB.
    Lookup(Box<LookupActivity>),
    /// Runs SQL scripts.
    Script(Box<ScriptActivity>),
    /// Sets a variable or the return values of the pipeline.
    SetVariable(Box<SetVariableActivity>),
    /// Runs an Azure Synapse Spark job definition.
    SparkJob(Box<SynapseSparkJobDefinitionActivity>),
    /// Runs a stored procedure in SQL Server, Azure SQL Database or Azure Synapse Analytics.
    SqlServerStoredProcedure(Box<SqlServerStoredProcedureActivity>),
    /// Runs one of several sets of activities, depending on a value.
    Switch(Box<SwitchActivity>),
    /// Runs an Azure Synapse notebook.
    SynapseNotebook(Box<SynapseNotebookActivity>),
    /// Repeats activities until a condition is true.
    Until(Box<UntilActivity>),
    /// Waits until a dataset exists and meets conditions.
    Validation(Box<ValidationActivity>),
    /// Waits.
    Wait(Box<WaitActivity>),
    /// Calls a URL and returns the response as output.
    WebActivity(Box<WebActivity>),
    /// Calls a URL and waits for a callback. The service adds `callBackUri`, the URL to call back,
    /// to the request body.
    WebHook(Box<WebHookActivity>),
    /// An object whose `type` is undocumented, unchanged.
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
    /// Properties that subtypes of `Activity` share. `T` is the type of `typeProperties`.
    pub struct ActivityOf<T> {
        /// Activities that must end before this one starts. All dependencies must be met.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for. Free text.
        pub description: Option<String> = "description",
        /// Name of the activity, unique in the pipeline, including nested activities.
        pub name: Option<String> = "name",
        /// Status of the activity while it is inactive. Default: `Succeeded`.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Whether the activity is active. Default: `Active`.
        pub state: Option<ActivityState> = "state",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
        /// Values to show with the runs of the activity in monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Properties that subtypes of `ExecutionActivity` share. `T` is the type of `typeProperties`.
    pub struct ExecutionActivityOf<T> {
        /// Activities that must end before this one starts. All dependencies must be met.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for. Free text.
        pub description: Option<String> = "description",
        /// Linked service of the external system. Activities on datasets do not need it.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity, unique in the pipeline, including nested activities.
        pub name: Option<String> = "name",
        /// Status of the activity while it is inactive. Default: `Succeeded`.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Timeout, retries and secure input and output.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity is active. Default: `Active`.
        pub state: Option<ActivityState> = "state",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
        /// Values to show with the runs of the activity in monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Dependency of an activity on another one.
    pub struct ActivityDependency {
        /// Name of the other activity.
        pub activity: Option<String> = "activity",
        /// Accepted results of the other activity. One of them is enough.
        pub dependency_conditions: Option<Vec<DependencyCondition>> = "dependencyConditions",
    }
}

/// Accepted result of an activity that another one depends on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DependencyCondition {
    /// It succeeded.
    Succeeded,
    /// It failed.
    Failed,
    /// It was skipped because its own dependencies were not met.
    Skipped,
    /// It succeeded or failed.
    Completed,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(DependencyCondition {
    Succeeded = "Succeeded",
    Failed = "Failed",
    Skipped = "Skipped",
    Completed = "Completed",
});

object! {
    /// A value to show with the runs of an activity in monitoring.
    pub struct UserProperty {
        /// Name of the value.
        pub name: Option<String> = "name",
        /// The value.
        pub value: Option<OrExpression<String>> = "value",
    }
}

object! {
    /// Timeout, retries and secure input and output of an activity.
    pub struct ActivityPolicy {
        /// Maximum number of retries. Default: 0.
        pub retry: Option<OrExpression<i64>> = "retry",
        /// Time to wait before a retry, in seconds, from 30 to 86400. Default: 30.
        pub retry_interval_in_seconds: Option<OrExpression<i64>> = "retryIntervalInSeconds",
        /// Whether to hide the input of the activity in monitoring. Default: false.
        pub secure_input: Option<OrExpression<bool>> = "secureInput",
        /// Whether to hide the output of the activity in monitoring. Default: false.
        pub secure_output: Option<OrExpression<bool>> = "secureOutput",
        /// Maximum duration of an attempt, as a .NET time span such as `0.12:00:00`. Default: 7
        /// days according to the specification, 12 hours according to the documentation.
        pub timeout: Option<OrExpression<String>> = "timeout",
    }
}

object! {
    /// What to hide in monitoring.
    pub struct SecureInputOutputPolicy {
        /// Whether to hide the input of the activity in monitoring. Default: false.
        pub secure_input: Option<OrExpression<bool>> = "secureInput",
        /// Whether to hide the output of the activity in monitoring. Default: false.
        pub secure_output: Option<OrExpression<bool>> = "secureOutput",
    }
}

/// Whether an activity is active.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ActivityState {
    /// The activity runs.
    Active,
    /// The activity does not run and gets the status of `onInactiveMarkAs`.
    Inactive,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ActivityState {
    Active = "Active",
    Inactive = "Inactive",
});

/// Status of an inactive activity.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ActivityOnInactiveMarkAs {
    /// Marks the activity as succeeded.
    Succeeded,
    /// Marks the activity as failed.
    Failed,
    /// Marks the activity as skipped.
    Skipped,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ActivityOnInactiveMarkAs {
    Succeeded = "Succeeded",
    Failed = "Failed",
    Skipped = "Skipped",
});

object! {
    /// Reference to a dataset of the same data factory.
    pub struct DatasetReference {
        /// Values for the parameters of the dataset, by parameter name. Each value is any JSON or
        /// an expression.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Name of the dataset.
        pub reference_name: Option<String> = "referenceName",
        /// Type of the reference, always `DatasetReference`.
        pub type_: Option<DatasetReferenceType> = "type",
    }
}

impl DatasetReference {
    /// A `DatasetReference` to this name.
    pub fn new(reference_name: impl Into<String>) -> Self {
        Self {
            type_: Some(DatasetReferenceType::DatasetReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a dataset.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DatasetReferenceType {
    /// A dataset.
    DatasetReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(DatasetReferenceType {
    DatasetReference = "DatasetReference",
});

object! {
    /// Reference to a pipeline of the same data factory.
    pub struct PipelineReference {
        /// Name of the reference itself. The service does not use it.
        pub name: Option<String> = "name",
        /// Name of the pipeline.
        pub reference_name: Option<String> = "referenceName",
        /// Type of the reference, always `PipelineReference`.
        pub type_: Option<PipelineReferenceType> = "type",
    }
}

impl PipelineReference {
    /// A `PipelineReference` to this name.
    pub fn new(reference_name: impl Into<String>) -> Self {
        Self {
            type_: Some(PipelineReferenceType::PipelineReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a pipeline.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PipelineReferenceType {
    /// A pipeline.
    PipelineReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PipelineReferenceType {
    PipelineReference = "PipelineReference",
});
