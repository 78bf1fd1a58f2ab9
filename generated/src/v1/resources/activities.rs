// Generated from specs/v1/schemas/activities.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Activities of pipelines. The copy activity is in copy.yaml.

use std::collections::BTreeMap;

use datafactory_core::{
    TimeSpan, Timestamp, UnknownObject, UnknownValue, object, open_enum, tagged_union,
};

use crate::v1::types::*;

/// Step of a pipeline. For each of its windows it produces slices of its output datasets from
/// slices of its input datasets. `type` selects the work and thus the properties in
/// `typeProperties`. Types before 2015, such as `CopyActivity`, have `transformation` in place of
/// `typeProperties`.
#[non_exhaustive]
pub enum Activity {
    /// Activity: runs a batch in a web service of Azure Machine Learning Studio (classic).
    AzureMlBatchExecution(Box<AzureMlBatchExecutionActivity>),
    /// Activity: scores a batch in a web service of Azure Machine Learning Studio (classic).
    /// `AzureMLBatchExecution` replaces it.
    AzureMlBatchScoring(Box<AzureMlBatchScoringActivity>),
    /// Activity: replaces the trained model of a web service of Azure Machine Learning Studio
    /// (classic).
    AzureMlUpdateResource(Box<AzureMlUpdateResourceActivity>),
    /// Activity: copies data from one data store to another.
    Copy(Box<CopyActivity>),
    /// Activity: runs a U-SQL script in Azure Data Lake Analytics.
    DataLakeAnalyticsUSql(Box<DataLakeAnalyticsUsqlActivity>),
    /// Activity: runs a .NET class of your own on Azure Batch or HDInsight.
    DotNetActivity(Box<DotNetActivity>),
    /// Activity: runs a Hive script on HDInsight.
    HdInsightHive(Box<HdInsightHiveActivity>),
    /// Activity: runs a MapReduce program on HDInsight.
    HdInsightMapReduce(Box<HdInsightMapReduceActivity>),
    /// Activity: runs a Pig script on HDInsight.
    HdInsightPig(Box<HdInsightPigActivity>),
    /// Activity: runs a Spark program on HDInsight. It is in the documentation only.
    HdInsightSpark(Box<HdInsightSparkActivity>),
    /// Activity: runs a Hadoop streaming program on HDInsight.
    HdInsightStreaming(Box<HdInsightStreamingActivity>),
    /// Activity: runs a stored procedure in SQL Server, Azure SQL Database or Azure SQL Data
    /// Warehouse.
    SqlServerStoredProcedure(Box<SqlServerStoredProcedureActivity>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(Activity by "type" {
    AzureMlBatchExecution(AzureMlBatchExecutionActivity) = "AzureMLBatchExecution",
    AzureMlBatchScoring(AzureMlBatchScoringActivity) = "AzureMLBatchScoring",
    AzureMlUpdateResource(AzureMlUpdateResourceActivity) = "AzureMLUpdateResource",
    Copy(CopyActivity) = "Copy",
    DataLakeAnalyticsUSql(DataLakeAnalyticsUsqlActivity) = "DataLakeAnalyticsU-SQL",
    DotNetActivity(DotNetActivity) = "DotNetActivity",
    HdInsightHive(HdInsightHiveActivity) = "HDInsightHive",
    HdInsightMapReduce(HdInsightMapReduceActivity) = "HDInsightMapReduce",
    HdInsightPig(HdInsightPigActivity) = "HDInsightPig",
    HdInsightSpark(HdInsightSparkActivity) = "HDInsightSpark",
    HdInsightStreaming(HdInsightStreamingActivity) = "HDInsightStreaming",
    SqlServerStoredProcedure(SqlServerStoredProcedureActivity) = "SqlServerStoredProcedure",
});

object! {
    /// Properties that subtypes of `Activity` share. `T` is the type of `typeProperties`.
    pub struct ActivityOf<T> {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output
        /// datasets, which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
    }
}

/// Activity: runs a batch in a web service of Azure Machine Learning Studio (classic).
pub type AzureMlBatchExecutionActivity = ActivityOf<AzureMlBatchExecutionActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `AzureMLBatchExecution`.
    pub struct AzureMlBatchExecutionActivityTypeProperties {
        /// Parameters of the web service, by name.
        pub global_parameters: Option<BTreeMap<String, Option<String>>> = "globalParameters",
        /// Name of the dataset that is the only input of the web service. It must be in `inputs`
        /// too. Give either this or `webServiceInputs`.
        pub web_service_input: Option<String> = "webServiceInput",
        /// Dataset of each input of the web service: the key is the name of the input, the value
        /// the name of the dataset, which must be in `inputs` too.
        pub web_service_inputs: Option<BTreeMap<String, Option<String>>> = "webServiceInputs",
        /// Dataset of each output of the web service: the key is the name of the output, the value
        /// the name of the dataset, which must be in `outputs` too.
        pub web_service_outputs: Option<BTreeMap<String, Option<String>>> = "webServiceOutputs",
    }
}

/// Activity: scores a batch in a web service of Azure Machine Learning Studio (classic).
/// `AzureMLBatchExecution` replaces it.
pub type AzureMlBatchScoringActivity = ActivityOf<AzureMlBatchScoringActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `AzureMLBatchScoring`.
    pub struct AzureMlBatchScoringActivityTypeProperties {
        /// Parameters of the web service, by name.
        pub web_service_parameters: Option<BTreeMap<String, Option<String>>> = "webServiceParameters",
    }
}

/// Activity: replaces the trained model of a web service of Azure Machine Learning Studio
/// (classic).
pub type AzureMlUpdateResourceActivity = ActivityOf<AzureMlUpdateResourceActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `AzureMLUpdateResource`.
    pub struct AzureMlUpdateResourceActivityTypeProperties {
        /// Name of the dataset with the trained model (`.ilearner` file). It must be in `inputs`
        /// too.
        pub trained_model_dataset_name: Option<String> = "trainedModelDatasetName",
        /// Name of the trained model in the web service.
        pub trained_model_name: Option<String> = "trainedModelName",
    }
}

/// Activity: runs a U-SQL script in Azure Data Lake Analytics.
pub type DataLakeAnalyticsUsqlActivity = ActivityOf<DataLakeAnalyticsUsqlActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `DataLakeAnalyticsU-SQL`.
    pub struct DataLakeAnalyticsUsqlActivityTypeProperties {
        /// How the script is compiled.
        pub compilation_mode: Option<USqlCompilationMode> = "compilationMode",
        /// Maximum number of nodes (analytics units) that run the script at the same time. 1 if
        /// missing.
        pub degree_of_parallelism: Option<i32> = "degreeOfParallelism",
        /// Parameters of the script, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyy}', SliceStart)`.
        pub parameters: Option<BTreeMap<String, Option<String>>> = "parameters",
        /// Priority among queued jobs: the lower the number, the earlier the job runs.
        pub priority: Option<i32> = "priority",
        /// Version of the U-SQL runtime.
        pub runtime_version: Option<String> = "runtimeVersion",
        /// Text of the script. Give either `script` or `scriptPath`.
        pub script: Option<String> = "script",
        /// Name of the Azure Storage or Data Lake Store linked service that holds the script at
        /// `scriptPath`.
        pub script_linked_service: Option<String> = "scriptLinkedService",
        /// Path of the script file, folder first. Needs `scriptLinkedService`.
        pub script_path: Option<String> = "scriptPath",
    }
}

/// Activity: runs a .NET class of your own on Azure Batch or HDInsight.
pub type DotNetActivity = ActivityOf<DotNetActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `DotNetActivity`.
    pub struct DotNetActivityTypeProperties {
        /// File name of the assembly, such as `MyActivity.dll`.
        pub assembly_name: Option<String> = "assemblyName",
        /// Full name of the class, which implements `IDotNetActivity`, such as
        /// `MyNamespace.MyActivity`.
        pub entry_point: Option<String> = "entryPoint",
        /// Properties that the code receives, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyyMMddHH}', SliceStart)`.
        pub extended_properties: Option<BTreeMap<String, Option<String>>> = "extendedProperties",
        /// Path of the ZIP file with the assembly and its dependencies, container first.
        pub package_file: Option<String> = "packageFile",
        /// Name of the Azure Storage linked service that holds `packageFile`.
        pub package_linked_service: Option<String> = "packageLinkedService",
    }
}

/// Activity: runs a Hive script on HDInsight.
pub type HdInsightHiveActivity = ActivityOf<HdInsightHiveActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `HDInsightHive`.
    pub struct HdInsightHiveActivityTypeProperties {
        /// Command-line arguments of the job, in order.
        pub arguments: Option<Vec<String>> = "arguments",
        /// Variables that the script can reference, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyy}', SliceStart)`.
        pub defines: Option<BTreeMap<String, Option<String>>> = "defines",
        /// When the log files of the job are copied to the storage account. `None` if missing.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Text of the script. Give either `script` or `scriptPath`.
        pub script: Option<String> = "script",
        /// Name of the Azure Storage linked service that holds the script at `scriptPath`.
        pub script_linked_service: Option<String> = "scriptLinkedService",
        /// Path of the script file, container first, such as `scripts/hive/partition.hql`. Needs
        /// `scriptLinkedService`.
        pub script_path: Option<String> = "scriptPath",
        /// Names of further Azure Storage linked services that the job can access.
        pub storage_linked_services: Option<Vec<String>> = "storageLinkedServices",
    }
}

/// Activity: runs a MapReduce program on HDInsight.
pub type HdInsightMapReduceActivity = ActivityOf<HdInsightMapReduceActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `HDInsightMapReduce`.
    pub struct HdInsightMapReduceActivityTypeProperties {
        /// Command-line arguments of the job, in order.
        pub arguments: Option<Vec<String>> = "arguments",
        /// Name of the Java class to run.
        pub class_name: Option<String> = "className",
        /// Hadoop configuration values, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyy}', SliceStart)`.
        pub defines: Option<BTreeMap<String, Option<String>>> = "defines",
        /// When the log files of the job are copied to the storage account. `None` if missing.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Path of the JAR file, container first.
        pub jar_file_path: Option<String> = "jarFilePath",
        /// Paths of JAR files that the program needs, container first.
        pub jar_libs: Option<Vec<String>> = "jarLibs",
        /// Name of the Azure Storage linked service that holds the JAR file.
        pub jar_linked_service: Option<String> = "jarLinkedService",
        /// Names of further Azure Storage linked services that the job can access.
        pub storage_linked_services: Option<Vec<String>> = "storageLinkedServices",
    }
}

/// Activity: runs a Pig script on HDInsight.
pub type HdInsightPigActivity = ActivityOf<HdInsightPigActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `HDInsightPig`.
    pub struct HdInsightPigActivityTypeProperties {
        /// Command-line arguments of the job, in order.
        pub arguments: Option<Vec<String>> = "arguments",
        /// Variables that the script can reference, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyy}', SliceStart)`.
        pub defines: Option<BTreeMap<String, Option<String>>> = "defines",
        /// When the log files of the job are copied to the storage account. `None` if missing.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Text of the script. Give either `script` or `scriptPath`.
        pub script: Option<String> = "script",
        /// Name of the Azure Storage linked service that holds the script at `scriptPath`.
        pub script_linked_service: Option<String> = "scriptLinkedService",
        /// Path of the script file, container first, such as `scripts/hive/partition.hql`. Needs
        /// `scriptLinkedService`.
        pub script_path: Option<String> = "scriptPath",
        /// Names of further Azure Storage linked services that the job can access.
        pub storage_linked_services: Option<Vec<String>> = "storageLinkedServices",
    }
}

/// Activity: runs a Spark program on HDInsight. It is in the documentation only.
pub type HdInsightSparkActivity = ActivityOf<HdInsightSparkActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `HDInsightSpark`.
    pub struct HdInsightSparkActivityTypeProperties {
        /// Command-line arguments of the job, in order.
        pub arguments: Option<Vec<String>> = "arguments",
        /// Java or Spark main class, for a JAR file.
        pub class_name: Option<String> = "className",
        /// Path of the program, relative to `rootPath`.
        pub entry_file_path: Option<String> = "entryFilePath",
        /// When the log files of the job are copied to the storage account. `None` if missing.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Name of the user that the program runs as.
        pub proxy_user: Option<String> = "proxyUser",
        /// Container and folder of the program.
        pub root_path: Option<String> = "rootPath",
        /// Spark configuration values, by name.
        pub spark_config: Option<BTreeMap<String, Option<String>>> = "sparkConfig",
        /// Name of the Azure Storage linked service that holds the program and its logs. The
        /// storage account of the cluster if missing.
        pub spark_job_linked_service: Option<String> = "sparkJobLinkedService",
    }
}

/// Activity: runs a Hadoop streaming program on HDInsight.
pub type HdInsightStreamingActivity = ActivityOf<HdInsightStreamingActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `HDInsightStreaming`.
    pub struct HdInsightStreamingActivityTypeProperties {
        /// Command-line arguments of the job, in order.
        pub arguments: Option<Vec<String>> = "arguments",
        /// File name of the combiner.
        pub combiner: Option<String> = "combiner",
        /// Environment variables of the program, each as `name=value`.
        pub command_environment: Option<Vec<String>> = "commandEnvironment",
        /// Hadoop configuration values, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyy}', SliceStart)`.
        pub defines: Option<BTreeMap<String, Option<String>>> = "defines",
        /// Name of the Azure Storage linked service that holds `filePaths`.
        pub file_linked_service: Option<String> = "fileLinkedService",
        /// Paths of the mapper, reducer and combiner files, container first.
        pub file_paths: Option<Vec<String>> = "filePaths",
        /// When the log files of the job are copied to the storage account. `None` if missing.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Path of the input of the mapper, such as
        /// `wasb://data@account.blob.core.windows.net/input`.
        pub input: Option<String> = "input",
        /// File name of the mapper.
        pub mapper: Option<String> = "mapper",
        /// Path of the output of the reducer.
        pub output: Option<String> = "output",
        /// File name of the reducer.
        pub reducer: Option<String> = "reducer",
        /// Names of further Azure Storage linked services that the job can access.
        pub storage_linked_services: Option<Vec<String>> = "storageLinkedServices",
    }
}

/// Activity: runs a stored procedure in SQL Server, Azure SQL Database or Azure SQL Data Warehouse.
pub type SqlServerStoredProcedureActivity =
    ActivityOf<SqlServerStoredProcedureActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `SqlServerStoredProcedure`.
    pub struct SqlServerStoredProcedureActivityTypeProperties {
        /// Name of the stored procedure.
        pub stored_procedure_name: Option<String> = "storedProcedureName",
        /// Arguments, by parameter name. The names must have the same case as in the procedure.
        /// Values may be functions such as `$$Text.Format('{0:yyyy-MM-dd}', SliceStart)`.
        pub stored_procedure_parameters: Option<BTreeMap<String, Option<String>>> = "storedProcedureParameters",
    }
}

object! {
    /// Dataset that an activity reads, and which of its slices.
    pub struct ActivityInput {
        /// End of the period whose slices the activity needs, as a function such as `SliceEnd`. The
        /// end of the activity window if missing. Only in the service's own client.
        pub end_time: Option<String> = "endTime",
        /// Length of the period whose slices the activity needs, as a .NET time span. Only in the
        /// service's own client.
        pub length: Option<TimeSpan> = "length",
        /// Name of the dataset.
        pub name: Option<String> = "name",
        /// Start of the period whose slices the activity needs, as a function such as
        /// `Date.AddHours(SliceStart, -1)`. The start of the activity window if missing. Only in
        /// the service's own client.
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
    /// How the service runs and retries an activity. Every property is optional.
    pub struct ActivityPolicy {
        /// Number of slices that are processed at the same time. 1 if missing; the documentation
        /// allows at most 10.
        pub concurrency: Option<i32> = "concurrency",
        /// How long to wait before a run that could start, as a .NET time span. `00:00:00` if
        /// missing.
        pub delay: Option<TimeSpan> = "delay",
        /// Which slices are processed first. `OldestFirst` if missing.
        pub execution_priority_order: Option<ExecutionPriorityOrder> = "executionPriorityOrder",
        /// Number of long retries: after the retries of `retry` have failed, the activity waits for
        /// `longRetryInterval` and starts another round of them. The documentation says 1 if
        /// missing and at most 10; the Copy wizard writes 0.
        pub long_retry: Option<i32> = "longRetry",
        /// Time between two rounds of retries, as a .NET time span. `00:00:00` if missing.
        pub long_retry_interval: Option<TimeSpan> = "longRetryInterval",
        /// Number of immediate retries of a failed run. 0 if missing; the documentation allows at
        /// most 10.
        pub retry: Option<i32> = "retry",
        /// Whether a slice is processed at the start or at the end of its period.
        pub style: Option<AvailabilityStyle> = "style",
        /// How long one run may take before it is cancelled and retried, as a .NET time span such
        /// as `01:00:00`. One day is `1.00:00:00`; `24:00:00` means 24 days. No limit if missing,
        /// `00:00:00` or negative.
        pub timeout: Option<TimeSpan> = "timeout",
    }
}

object! {
    /// Schedule of an activity: one window every `interval` units of `frequency`. It has the
    /// properties of a dataset's `availability`.
    pub struct Scheduler {
        /// Time, in UTC, from which window boundaries are counted. Parts smaller than `frequency`
        /// are ignored. `0001-01-01T00:00:00Z` if missing.
        pub anchor_date_time: Option<Timestamp> = "anchorDateTime",
        /// Unit of `interval`.
        pub frequency: Option<AvailabilityFrequency> = "frequency",
        /// Length of a window, in units of `frequency`. At least 15 with `Minute`.
        pub interval: Option<i32> = "interval",
        /// How much later each window starts and ends, as a .NET time span such as `06:00:00`. No
        /// shift if missing.
        pub offset: Option<TimeSpan> = "offset",
        /// Whether the activity runs at the start or at the end of its window. `EndOfInterval` if
        /// missing.
        pub style: Option<AvailabilityStyle> = "style",
    }
}

/// Order in which an activity processes slices.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExecutionPriorityOrder {
    /// Earliest period first.
    OldestFirst,
    /// Latest period first.
    NewestFirst,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ExecutionPriorityOrder {
    OldestFirst = "OldestFirst",
    NewestFirst = "NewestFirst",
});

/// When the log files of a job are copied to the storage account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HdInsightActivityDebugInfoOption {
    /// Never.
    None,
    /// After every run.
    Always,
    /// After a failed run.
    Failure,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(HdInsightActivityDebugInfoOption {
    None = "None",
    Always = "Always",
    Failure = "Failure",
});

/// How a U-SQL script is compiled.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum USqlCompilationMode {
    /// Only checks the semantics.
    Semantic,
    /// Compiles everything: checks the syntax, optimizes and generates code.
    Full,
    /// Compiles everything, for a run on one machine.
    SingleBox,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(USqlCompilationMode {
    Semantic = "Semantic",
    Full = "Full",
    SingleBox = "SingleBox",
});
