// Generated from specs/v2/schemas/activities-data.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Activities that move, read or transform data: copy, delete, lookup, metadata, scripts, stored
//! procedures and data flows. The properties of a copy are in copy.yaml.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// Copies data from a source to a sink.
    pub struct CopyActivity {
        /// Activities that must end before this one starts. All dependencies must be met.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for. Free text.
        pub description: Option<String> = "description",
        /// Dataset to read, as an array with one item.
        pub inputs: Option<Vec<DatasetReference>> = "inputs",
        /// Linked service of the external system. Activities on datasets do not need it.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity, unique in the pipeline, including nested activities.
        pub name: Option<String> = "name",
        /// Status of the activity while it is inactive. Default: `Succeeded`.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Dataset to write, as an array with one item.
        pub outputs: Option<Vec<DatasetReference>> = "outputs",
        /// Timeout, retries and secure input and output.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity is active. Default: `Active`.
        pub state: Option<ActivityState> = "state",
        /// Source, sink and settings of the copy.
        pub type_properties: Option<CopyActivityTypeProperties> = "typeProperties",
        /// Values to show with the runs of the activity in monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

/// Deletes files or folders.
pub type DeleteActivity = ExecutionActivityOf<DeleteActivityTypeProperties>;

object! {
    /// What to delete, and whether to log it.
    pub struct DeleteActivityTypeProperties {
        /// Dataset whose files or folder to delete.
        pub dataset: Option<DatasetReference> = "dataset",
        /// Whether to log the names of deleted files. Default: false.
        pub enable_logging: Option<OrExpression<bool>> = "enableLogging",
        /// Where to write the log. Required if `enableLogging` is true.
        pub log_storage_settings: Option<LogStorageSettings> = "logStorageSettings",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<i32> = "maxConcurrentConnections",
        /// Whether to delete files in subfolders too. Default: false.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Settings that select the files.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

/// Returns metadata of a dataset, such as size, structure and file names.
pub type GetMetadataActivity = ExecutionActivityOf<GetMetadataActivityTypeProperties>;

object! {
    /// Dataset, and the metadata to return.
    pub struct GetMetadataActivityTypeProperties {
        /// Dataset to read metadata of.
        pub dataset: Option<DatasetReference> = "dataset",
        /// Metadata to return: strings such as `exists`, `itemName`, `itemType`, `size`,
        /// `lastModified`, `childItems`, `structure` or `columnCount`, or expressions.
        pub field_list: Option<Vec<Value>> = "fieldList",
        /// Settings to read the file format.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Settings to find files in the store.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

/// Reads rows of a dataset and returns them as output, at most 5,000 rows and 4 MB.
pub type LookupActivity = ExecutionActivityOf<LookupActivityTypeProperties>;

object! {
    /// Source and dataset of a lookup.
    pub struct LookupActivityTypeProperties {
        /// Dataset to read.
        pub dataset: Option<DatasetReference> = "dataset",
        /// Whether to return the first row only. Default: true.
        pub first_row_only: Option<OrExpression<bool>> = "firstRowOnly",
        /// Source to read, as in a copy.
        pub source: Option<CopySource> = "source",
        /// Whether to return decimal numbers as strings, which keeps their precision. Default:
        /// false.
        pub treat_decimal_as_string: Option<OrExpression<bool>> = "treatDecimalAsString",
    }
}

/// Runs SQL scripts.
pub type ScriptActivity = ExecutionActivityOf<ScriptActivityTypeProperties>;

object! {
    /// Scripts to run, and where to log their output.
    pub struct ScriptActivityTypeProperties {
        /// Where to write messages of the scripts. Default: no log.
        pub log_settings: Option<ScriptActivityTypePropertiesLogSettings> = "logSettings",
        /// Whether to return the result of each statement of a script block. Default: false.
        pub return_multistatement_result: Option<OrExpression<bool>> = "returnMultistatementResult",
        /// Maximum duration of a script block, as a .NET time span such as `02:00:00`.
        pub script_block_execution_timeout: Option<OrExpression<String>> = "scriptBlockExecutionTimeout",
        /// Script blocks, which run in this order.
        pub scripts: Option<Vec<ScriptActivityScriptBlock>> = "scripts",
        /// Whether to return decimal numbers as strings, which keeps their precision. Default:
        /// false.
        pub treat_decimal_as_string: Option<OrExpression<bool>> = "treatDecimalAsString",
    }
}

object! {
    /// A block of SQL statements.
    pub struct ScriptActivityScriptBlock {
        /// Parameters of the block.
        pub parameters: Option<Vec<ScriptActivityParameter>> = "parameters",
        /// SQL statements of the block.
        pub text: Option<OrExpression<String>> = "text",
        /// Type of the block: `Query` returns rows, `NonQuery` does not.
        pub type_: Option<OrExpression<String>> = "type",
    }
}

object! {
    /// A parameter of a script block.
    pub struct ScriptActivityParameter {
        /// Direction of the parameter. Default: `Input`.
        pub direction: Option<ScriptActivityParameterDirection> = "direction",
        /// Name of the parameter.
        pub name: Option<OrExpression<String>> = "name",
        /// Maximum length of the value of an output parameter of type `String` or `Byte[]`.
        pub size: Option<i32> = "size",
        /// Type of the parameter.
        pub type_: Option<ScriptActivityParameterType> = "type",
        /// Value of the parameter.
        pub value: Option<OrExpression<String>> = "value",
    }
}

/// Type of a script parameter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ScriptActivityParameterType {
    /// A boolean.
    Boolean,
    /// A date and time.
    DateTime,
    /// A date and time with an offset from UTC.
    DateTimeOffset,
    /// A decimal number.
    Decimal,
    /// A floating-point number, 64 bits.
    Double,
    /// A GUID.
    Guid,
    /// An integer, 16 bits.
    Int16,
    /// An integer, 32 bits.
    Int32,
    /// An integer, 64 bits.
    Int64,
    /// A floating-point number, 32 bits.
    Single,
    /// A string.
    String,
    /// A time span.
    Timespan,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ScriptActivityParameterType {
    Boolean = "Boolean",
    DateTime = "DateTime",
    DateTimeOffset = "DateTimeOffset",
    Decimal = "Decimal",
    Double = "Double",
    Guid = "Guid",
    Int16 = "Int16",
    Int32 = "Int32",
    Int64 = "Int64",
    Single = "Single",
    String = "String",
    Timespan = "Timespan",
});

/// Direction of a script parameter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ScriptActivityParameterDirection {
    /// Passed to the script.
    Input,
    /// Returned by the script.
    Output,
    /// Passed to the script and returned by it.
    InputOutput,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ScriptActivityParameterDirection {
    Input = "Input",
    Output = "Output",
    InputOutput = "InputOutput",
});

object! {
    /// Where to write messages of the scripts.
    pub struct ScriptActivityTypePropertiesLogSettings {
        /// Destination of the log.
        pub log_destination: Option<ScriptActivityLogDestination> = "logDestination",
        /// Store for the log. Required for `ExternalStore`.
        pub log_location_settings: Option<LogLocationSettings> = "logLocationSettings",
    }
}

/// Destination of a script log.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ScriptActivityLogDestination {
    /// The output of the activity.
    ActivityOutput,
    /// A file in a store.
    ExternalStore,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ScriptActivityLogDestination {
    ActivityOutput = "ActivityOutput",
    ExternalStore = "ExternalStore",
});

/// Runs a stored procedure in SQL Server, Azure SQL Database or Azure Synapse Analytics.
pub type SqlServerStoredProcedureActivity =
    ExecutionActivityOf<SqlServerStoredProcedureActivityTypeProperties>;

object! {
    /// Stored procedure to run, and its parameters.
    pub struct SqlServerStoredProcedureActivityTypeProperties {
        /// Name of the stored procedure, such as `[dbo].[usp_load]`.
        pub stored_procedure_name: Option<OrExpression<String>> = "storedProcedureName",
        /// Parameters of the stored procedure, by name: an object whose values have `value` and
        /// `type`, or an expression.
        pub stored_procedure_parameters: Option<Value> = "storedProcedureParameters",
    }
}

/// Runs a control command in Azure Data Explorer.
pub type AzureDataExplorerCommandActivity =
    ExecutionActivityOf<AzureDataExplorerCommandActivityTypeProperties>;

object! {
    /// Command to run in Azure Data Explorer, and its timeout.
    pub struct AzureDataExplorerCommandActivityTypeProperties {
        /// The control command, in Kusto syntax.
        pub command: Option<OrExpression<String>> = "command",
        /// Maximum duration of the command, as a .NET time span such as `00:20:00`. Default: 20
        /// minutes. Maximum: 1 hour.
        pub command_timeout: Option<OrExpression<String>> = "commandTimeout",
    }
}

/// Runs a U-SQL script in Azure Data Lake Analytics.
pub type DataLakeAnalyticsUsqlActivity =
    ExecutionActivityOf<DataLakeAnalyticsUsqlActivityTypeProperties>;

object! {
    /// U-SQL script to run, and how.
    pub struct DataLakeAnalyticsUsqlActivityTypeProperties {
        /// How to compile: `Semantic` (checks only), `Full` (full compilation) or `SingleBox`.
        pub compilation_mode: Option<OrExpression<String>> = "compilationMode",
        /// Maximum number of nodes that run the job in parallel. Default: 1.
        pub degree_of_parallelism: Option<OrExpression<i64>> = "degreeOfParallelism",
        /// Parameters of the script, by name.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Priority of the job. Lower numbers run first. Default: 1000.
        pub priority: Option<OrExpression<i64>> = "priority",
        /// Version of the U-SQL engine.
        pub runtime_version: Option<OrExpression<String>> = "runtimeVersion",
        /// Linked service of the store that contains the script.
        pub script_linked_service: Option<LinkedServiceReference> = "scriptLinkedService",
        /// Path of the script, case-sensitive.
        pub script_path: Option<OrExpression<String>> = "scriptPath",
    }
}

/// Runs a mapping data flow.
pub type ExecuteDataFlowActivity = ExecutionActivityOf<ExecuteDataFlowActivityTypeProperties>;

object! {
    /// Data flow to run, and on which cluster.
    pub struct ExecuteDataFlowActivityTypeProperties {
        /// Cluster to run on.
        pub compute: Option<ExecuteDataFlowActivityTypePropertiesCompute> = "compute",
        /// Settings of a data flow that runs continuously.
        pub continuation_settings: Option<ContinuationSettingsReference> = "continuationSettings",
        /// Whether to run the remaining sinks if a sink fails. Default: false.
        pub continue_on_error: Option<OrExpression<bool>> = "continueOnError",
        /// Data flow to run, under the name that the specification has. Set it or `dataflow`.
        pub data_flow: Option<DataFlowReference> = "dataFlow",
        /// Data flow to run, under the name that the documentation and exported definitions have.
        pub dataflow: Option<DataFlowReference> = "dataflow",
        /// Integration runtime to run on. Default: the Azure integration runtime of the data
        /// factory.
        pub integration_runtime: Option<IntegrationRuntimeReference> = "integrationRuntime",
        /// Whether to run sinks with the same order in parallel. Default: false.
        pub run_concurrently: Option<OrExpression<bool>> = "runConcurrently",
        /// Maximum number of sources to stage in parallel.
        pub source_staging_concurrency: Option<OrExpression<i64>> = "sourceStagingConcurrency",
        /// Where to stage data. Required for sources and sinks in Azure Synapse Analytics.
        pub staging: Option<DataFlowStagingInfo> = "staging",
        /// Level of detail of monitoring: `None`, `Coarse` or `Fine`. Default: `Fine`.
        pub trace_level: Option<OrExpression<String>> = "traceLevel",
    }
}

object! {
    /// Cluster to run a data flow on.
    pub struct ExecuteDataFlowActivityTypePropertiesCompute {
        /// Compute type of the cluster: `General`, `MemoryOptimized` or `ComputeOptimized`.
        /// Default: `General`.
        pub compute_type: Option<OrExpression<String>> = "computeType",
        /// Number of cores of the cluster: 8, 16, 32, 48, 80, 144 or 272. Default: 8.
        pub core_count: Option<OrExpression<i64>> = "coreCount",
    }
}

object! {
    /// Settings of a data flow that runs continuously.
    pub struct ContinuationSettingsReference {
        /// Time to keep the cluster after the data flow ends, in minutes: an integer or an
        /// expression.
        pub continuation_ttl_in_minutes: Option<Value> = "continuationTtlInMinutes",
        /// Key of the checkpoint, for change data capture: a string or an expression.
        pub customized_checkpoint_key: Option<Value> = "customizedCheckpointKey",
        /// Condition under which the data flow is idle: a string or an expression.
        pub idle_condition: Option<Value> = "idleCondition",
    }
}

object! {
    /// Runs a data flow that was created with Power Query.
    pub struct ExecuteWranglingDataflowActivity {
        /// Activities that must end before this one starts. All dependencies must be met.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for. Free text.
        pub description: Option<String> = "description",
        /// Name of the activity, unique in the pipeline, including nested activities.
        pub name: Option<String> = "name",
        /// Status of the activity while it is inactive. Default: `Succeeded`.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// Timeout, retries and secure input and output.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity is active. Default: `Active`.
        pub state: Option<ActivityState> = "state",
        /// Data flow to run, and where to write the results of its queries.
        pub type_properties: Option<ExecutePowerQueryActivityTypeProperties> = "typeProperties",
        /// Values to show with the runs of the activity in monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Data flow to run, and where to write the results of its queries.
    pub struct ExecutePowerQueryActivityTypeProperties {
        /// Cluster to run on.
        pub compute: Option<ExecuteDataFlowActivityTypePropertiesCompute> = "compute",
        /// Settings of a data flow that runs continuously.
        pub continuation_settings: Option<ContinuationSettingsReference> = "continuationSettings",
        /// Whether to run the remaining sinks if a sink fails. Default: false.
        pub continue_on_error: Option<OrExpression<bool>> = "continueOnError",
        /// Data flow to run, under the name that the specification has. Set it or `dataflow`.
        pub data_flow: Option<DataFlowReference> = "dataFlow",
        /// Data flow to run, under the name that the documentation and exported definitions have.
        pub dataflow: Option<DataFlowReference> = "dataflow",
        /// Integration runtime to run on. Default: the Azure integration runtime of the data
        /// factory.
        pub integration_runtime: Option<IntegrationRuntimeReference> = "integrationRuntime",
        /// Sinks for each query.
        pub queries: Option<Vec<PowerQuerySinkMapping>> = "queries",
        /// Whether to run sinks with the same order in parallel. Default: false.
        pub run_concurrently: Option<OrExpression<bool>> = "runConcurrently",
        /// Sinks for older definitions with one query, by name of the sink. New definitions use
        /// `queries`.
        pub sinks: Option<BTreeMap<String, PowerQuerySink>> = "sinks",
        /// Maximum number of sources to stage in parallel.
        pub source_staging_concurrency: Option<OrExpression<i64>> = "sourceStagingConcurrency",
        /// Where to stage data. Required for sources and sinks in Azure Synapse Analytics.
        pub staging: Option<DataFlowStagingInfo> = "staging",
        /// Level of detail of monitoring: `None`, `Coarse` or `Fine`. Default: `Fine`.
        pub trace_level: Option<OrExpression<String>> = "traceLevel",
    }
}

object! {
    /// Sinks for the result of a query.
    pub struct PowerQuerySinkMapping {
        /// Sinks to write the result to.
        pub dataflow_sinks: Option<Vec<PowerQuerySink>> = "dataflowSinks",
        /// Name of the query in the data flow.
        pub query_name: Option<String> = "queryName",
    }
}

object! {
    /// A sink for the result of a Power Query query.
    pub struct PowerQuerySink {
        /// Dataset that the transformation reads or writes.
        pub dataset: Option<DatasetReference> = "dataset",
        /// What the transformation does. Free text.
        pub description: Option<String> = "description",
        /// Flowlet that the transformation runs.
        pub flowlet: Option<DataFlowReference> = "flowlet",
        /// Linked service of the data. For inline datasets, which the script defines.
        pub linked_service: Option<LinkedServiceReference> = "linkedService",
        /// Name of the transformation. It is unique within the data flow.
        pub name: Option<String> = "name",
        /// Linked service of the store that receives rows which the sink rejected.
        pub rejected_data_linked_service: Option<LinkedServiceReference> = "rejectedDataLinkedService",
        /// Linked service of the store that holds the schema of the data.
        pub schema_linked_service: Option<LinkedServiceReference> = "schemaLinkedService",
        /// Script of the sink, in the data flow script language.
        pub script: Option<String> = "script",
    }
}
