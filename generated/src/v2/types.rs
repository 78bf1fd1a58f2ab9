// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The structs: request and response bodies and what they are made of.
//!
//! Each member of an `object!` stands with its name in JSON. There is one more, `extra`: what the
//! document does not name, as it came.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, Timestamp, object};
use serde_json::{Map, Value};

pub use super::enums::*;
pub use super::unions::*;

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
    /// How long an activity may take, how often it is tried again, and what is kept secret.
    pub struct ActivityPolicy {
        /// Number of times that the activity is tried again after it has failed. Without it, none.
        pub retry: Option<OrExpression<i64>> = "retry",
        /// Time to wait before the activity is tried again, in seconds, from 30 to 86400. Without it,
        /// 30.
        pub retry_interval_in_seconds: Option<OrExpression<i64>> = "retryIntervalInSeconds",
        /// Whether the monitoring leaves out what goes into the activity.
        pub secure_input: Option<OrExpression<bool>> = "secureInput",
        /// Whether the monitoring leaves out what comes out of the activity.
        pub secure_output: Option<OrExpression<bool>> = "secureOutput",
        /// Time after which the activity fails, as a .NET time span such as `0.12:00:00`. Without it,
        /// seven days according to the specification, twelve hours according to the documentation.
        pub timeout: Option<OrExpression<String>> = "timeout",
    }
}

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
        /// Type of the activity, such as `Copy`, `Wait` or `ExecutePipeline`. There is one for every
        /// kind of activity.
        pub activity_type: Option<String> = "activityType",
        /// How long the run took, in milliseconds. Missing or null until it has ended.
        pub duration_in_ms: Option<i64> = "durationInMs",
        /// What went wrong. It is there even when nothing did, with empty texts.
        pub error: Option<ActivityRunError> = "error",
        /// Where the activity ran: an object with the integration runtimes and their regions, or null.
        /// Not documented; seen in answers.
        pub execution_details: Option<Value> = "executionDetails",
        /// Identifier of the run in Azure: that of the pipeline run, followed by `activityruns` and
        /// the run's own identifier. Not documented; seen in answers.
        pub id: Option<String> = "id",
        /// What the activity was given, with its expressions worked out. What is in it depends on the
        /// type of the activity. Hidden if the activity's policy says so.
        pub input: Option<Value> = "input",
        /// Names of the integration runtimes that the activity ran on, in lower-case letters. Null for
        /// an activity that needs none. Not documented; seen in answers.
        pub integration_runtime_names: Option<Vec<String>> = "integrationRuntimeNames",
        /// What tells the runs of one activity in a loop apart. Empty outside of loops. Not
        /// documented; seen in answers.
        pub iteration_hash: Option<String> = "iterationHash",
        /// Name of the linked service that the activity runs on. Empty for an activity that needs
        /// none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// What the activity gave back. What is in it depends on the type of the activity: rows read
        /// and written for a copy, for one. Null while it runs.
        pub output: Option<Value> = "output",
        /// Name of the pipeline.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Identifier of the pipeline run, normally a GUID.
        pub pipeline_run_id: Option<String> = "pipelineRunId",
        /// Whether the run repeats one that failed, `None` for one that does not. Not documented; seen
        /// in answers.
        pub recovery_status: Option<String> = "recoveryStatus",
        /// How often the activity had been tried before this run. Null for the first try. Not
        /// documented; seen in answers.
        pub retry_attempt: Option<i32> = "retryAttempt",
        /// How the run stands.
        pub status: Option<RunStatus> = "status",
        /// The activity's own properties: the value, which may be any JSON, by name. Not documented;
        /// seen in answers.
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
        /// Whose fault it was: `UserError`, or `SystemError` for a failure of the service. Empty when
        /// nothing went wrong.
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

object! {
    /// How Amazon S3 is read.
    pub struct AmazonS3ReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Beginning of the names of the files to read, which the store itself filters by.
        pub prefix: Option<OrExpression<String>> = "prefix",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

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
    /// Sink of a copy: Avro files.
    pub struct AvroSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is written.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Source of a copy: Avro files.
    pub struct AvroSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// How Avro files are written.
    pub struct AvroWriteSettings {
        /// Beginning of the names of the files; a number and the extension follow. Only for sources
        /// that are not files.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Number of rows in one file, at most.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
        /// Name of the record of the schema.
        pub record_name: Option<String> = "recordName",
        /// Namespace of the record of the schema.
        pub record_namespace: Option<String> = "recordNamespace",
    }
}

object! {
    /// A step that installs Azure PowerShell.
    pub struct AzPowerShellSetup {
        /// What to install.
        pub type_properties: Option<AzPowerShellSetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// Which Azure PowerShell to install.
    pub struct AzPowerShellSetupTypeProperties {
        /// Version of Azure PowerShell.
        pub version: Option<String> = "version",
    }
}

object! {
    /// How Azure Data Lake Storage Gen2 is read.
    pub struct AzureBlobFsReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How Azure Data Lake Storage Gen2 is written.
    pub struct AzureBlobFsWriteSettings {
        /// Size of a block, in megabytes.
        pub block_size_in_mb: Option<OrExpression<i64>> = "blockSizeInMB",
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
    }
}

object! {
    /// How Azure Blob Storage is read.
    pub struct AzureBlobStorageReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Beginning of the names of the files to read, which the store itself filters by.
        pub prefix: Option<OrExpression<String>> = "prefix",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How Azure Blob Storage is written.
    pub struct AzureBlobStorageWriteSettings {
        /// Size of a block, in megabytes.
        pub block_size_in_mb: Option<OrExpression<i64>> = "blockSizeInMB",
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
    }
}

object! {
    /// Runs a command of Azure Data Explorer.
    pub struct AzureDataExplorerCommandActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// How Azure Data Lake Storage Gen1 is read.
    pub struct AzureDataLakeStoreReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Only files and folders whose names come after this one in alphabetical order.
        pub list_after: Option<OrExpression<String>> = "listAfter",
        /// Only files and folders whose names come before this one in alphabetical order, or are this
        /// one.
        pub list_before: Option<OrExpression<String>> = "listBefore",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How Azure Data Lake Storage Gen1 is written.
    pub struct AzureDataLakeStoreWriteSettings {
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time in UTC at which the files expire. Without it, they do not.
        pub expiry_date_time: Option<OrExpression<String>> = "expiryDateTime",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
    }
}

object! {
    /// How Azure Files is read.
    pub struct AzureFileStorageReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Beginning of the names of the files to read, which the store itself filters by.
        pub prefix: Option<OrExpression<String>> = "prefix",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How Azure Files is written.
    pub struct AzureFileStorageWriteSettings {
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
    }
}

object! {
    /// Calls a function of Azure Functions.
    pub struct AzureFunctionActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// A secret that is kept in Azure Key Vault and read from there when it is needed.
    pub struct AzureKeyVaultSecretReference {
        /// Name of the secret in the key vault.
        pub secret_name: Option<OrExpression<String>> = "secretName",
        /// Version of the secret. Without it, the newest one is read.
        pub secret_version: Option<OrExpression<String>> = "secretVersion",
        /// The linked service that leads to the key vault.
        pub store: Option<LinkedServiceReference> = "store",
    }
}

object! {
    /// Runs a web service of Azure Machine Learning Studio (classic) over a batch.
    pub struct AzureMlBatchExecutionActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which model and where it comes from: `trainedModelName`, `trainedModelLinkedServiceName`,
        /// `trainedModelFilePath`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Sink of a copy: Azure SQL Database.
    pub struct AzureSqlSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script that is run before anything is written.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Name of the stored procedure that writes the data.
        pub sql_writer_stored_procedure_name: Option<OrExpression<String>> = "sqlWriterStoredProcedureName",
        /// Table type that the stored procedure takes the data as.
        pub sql_writer_table_type: Option<OrExpression<String>> = "sqlWriterTableType",
        /// Whether the table is locked while it is written.
        pub sql_writer_use_table_lock: Option<OrExpression<bool>> = "sqlWriterUseTableLock",
        /// Further arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
        /// Name of the parameter of the stored procedure that takes the data.
        pub stored_procedure_table_type_parameter_name: Option<OrExpression<String>> = "storedProcedureTableTypeParameterName",
        /// What to do if there is no such table: `autoCreate` creates it.
        pub table_option: Option<OrExpression<String>> = "tableOption",
        /// How rows are inserted or updated.
        pub upsert_settings: Option<SqlUpsertSettings> = "upsertSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What becomes of rows that are there already: `insert`, `upsert` or `storedProcedure`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// Source of a copy: Azure SQL Database.
    pub struct AzureSqlSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Isolation level of the transaction that reads: `ReadCommitted`, `ReadUncommitted`,
        /// `RepeatableRead`, `Serializable` or `Snapshot`. Without it, `ReadCommitted`.
        pub isolation_level: Option<OrExpression<String>> = "isolationLevel",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How the data is divided for reading it in parallel: `None`, `PhysicalPartitionsOfTable` or
        /// `DynamicRange`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// How the data is divided by the range of a column.
        pub partition_settings: Option<SqlPartitionSettings> = "partitionSettings",
        /// Which further types the source produces. The specification does not say more.
        pub produce_additional_types: Option<Value> = "produceAdditionalTypes",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Query whose result is copied. Without it and without a stored procedure, the whole table.
        pub sql_reader_query: Option<OrExpression<String>> = "sqlReaderQuery",
        /// Name of the stored procedure whose result is copied. Not together with `sqlReaderQuery`.
        pub sql_reader_stored_procedure_name: Option<OrExpression<String>> = "sqlReaderStoredProcedureName",
        /// Arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
    }
}

object! {
    /// Sink of a copy: Azure Table Storage.
    pub struct AzureTableSink {
        /// Partition key of rows for which there is no column of one.
        pub azure_table_default_partition_key_value: Option<OrExpression<String>> = "azureTableDefaultPartitionKeyValue",
        /// What becomes of rows that are there already: `merge` or `replace`.
        pub azure_table_insert_type: Option<OrExpression<String>> = "azureTableInsertType",
        /// Name of the column that becomes the partition key.
        pub azure_table_partition_key_name: Option<OrExpression<String>> = "azureTablePartitionKeyName",
        /// Name of the column that becomes the row key.
        pub azure_table_row_key_name: Option<OrExpression<String>> = "azureTableRowKeyName",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Source of a copy: Azure Table Storage.
    pub struct AzureTableSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether a table that is not there is taken as empty.
        pub azure_table_source_ignore_table_not_found: Option<OrExpression<bool>> = "azureTableSourceIgnoreTableNotFound",
        /// Filter of the rows that are read.
        pub azure_table_source_query: Option<OrExpression<String>> = "azureTableSourceQuery",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// How files of any kind are read.
    pub struct BinaryReadSettings {
        /// How archives are unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
    }
}

object! {
    /// Sink of a copy: files of any kind, which are copied as they are.
    pub struct BinarySink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Source of a copy: files of any kind, which are copied as they are.
    pub struct BinarySource {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is read.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// Sink of a copy: blobs of Azure Storage, by a dataset of the older kind.
    pub struct BlobSink {
        /// Whether the names of the columns are written first.
        pub blob_writer_add_header: Option<OrExpression<bool>> = "blobWriterAddHeader",
        /// Format of times.
        pub blob_writer_date_time_format: Option<OrExpression<String>> = "blobWriterDateTimeFormat",
        /// Whether blobs that are there already are overwritten.
        pub blob_writer_overwrite_files: Option<OrExpression<bool>> = "blobWriterOverwriteFiles",
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Source of a copy: blobs of Azure Storage, by a dataset of the older kind.
    pub struct BlobSource {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Number of lines to leave out at the beginning of each blob.
        pub skip_header_line_count: Option<OrExpression<i64>> = "skipHeaderLineCount",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Whether empty texts are taken as null.
        pub treat_empty_as_null: Option<OrExpression<bool>> = "treatEmptyAsNull",
    }
}

object! {
    /// A step that stores a user name and a password with `cmdkey`.
    pub struct CmdkeySetup {
        /// What to store.
        pub type_properties: Option<CmdkeySetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// What to store with `cmdkey`.
    pub struct CmdkeySetupTypeProperties {
        /// The password.
        pub password: Option<SecretBase> = "password",
        /// Name of the server or share that is reached with them.
        pub target_name: Option<OrExpression<String>> = "targetName",
        /// The user name.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

object! {
    /// The identity that a data factory reads the customer's own key with.
    pub struct CmkIdentityDefinition {
        /// Identifier in Azure of an identity that was assigned to the data factory.
        pub user_assigned_identity: Option<String> = "userAssignedIdentity",
    }
}

object! {
    /// A step that installs a component of a third party.
    pub struct ComponentSetup {
        /// What to install.
        pub type_properties: Option<ComponentSetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// Which component of a third party to install.
    pub struct ComponentSetupTypeProperties {
        /// Name of the component.
        pub component_name: Option<String> = "componentName",
        /// Licence key of the component.
        pub license_key: Option<SecretBase> = "licenseKey",
    }
}

object! {
    /// Copies data from one store to another.
    pub struct CopyActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// Dataset to read, a list of one.
        pub inputs: Option<Vec<DatasetReference>> = "inputs",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// What a copy logs.
    pub struct CopyActivityLogSettings {
        /// Whether the copy waits for its log to be written, which makes it slower.
        pub enable_reliable_logging: Option<OrExpression<bool>> = "enableReliableLogging",
        /// `Info` logs every file, `Warning` only what was left out.
        pub log_level: Option<OrExpression<String>> = "logLevel",
    }
}

object! {
    /// Where the data of a copy comes from, where it goes to, and how it is copied.
    pub struct CopyActivityTypeProperties {
        /// Number of data integration units that the copy may use, at most: the measure of the power
        /// that Azure lends it.
        pub data_integration_units: Option<OrExpression<i64>> = "dataIntegrationUnits",
        /// Whether rows that do not fit the sink are left out. If not, they make the copy fail.
        pub enable_skip_incompatible_row: Option<OrExpression<bool>> = "enableSkipIncompatibleRow",
        /// Whether the data goes by way of another store.
        pub enable_staging: Option<OrExpression<bool>> = "enableStaging",
        /// What the copy logs, and where.
        pub log_settings: Option<LogSettings> = "logSettings",
        /// Where the log of the copy is written. Older than `logSettings`, which has replaced it.
        pub log_storage_settings: Option<LogStorageSettings> = "logStorageSettings",
        /// Number of parts of the data that are copied at once, at most.
        pub parallel_copies: Option<OrExpression<i64>> = "parallelCopies",
        /// What shall stay as it was, apart from the data, such as `Attributes`, `ACL`, `Owner` and
        /// `Group`.
        pub preserve: Option<OrExpression<Vec<Value>>> = "preserve",
        /// What shall stay as it was, apart from the data. Its items are texts.
        pub preserve_rules: Option<OrExpression<Vec<Value>>> = "preserveRules",
        /// Where rows are written that were left out.
        pub redirect_incompatible_row_settings: Option<RedirectIncompatibleRowSettings> = "redirectIncompatibleRowSettings",
        /// Where the data goes to.
        pub sink: Option<CopySink> = "sink",
        /// Which files are left out. Otherwise, they make the copy fail.
        pub skip_error_file: Option<SkipErrorFile> = "skipErrorFile",
        /// Where the data comes from.
        pub source: Option<CopySource> = "source",
        /// The store that the data goes by way of.
        pub staging_settings: Option<StagingSettings> = "stagingSettings",
        /// How columns of the source become columns of the sink: mostly an object of type
        /// `TabularTranslator`, or an expression. Without it, columns of the same name.
        pub translator: Option<Value> = "translator",
        /// Whether the copy compares source and sink afterwards.
        pub validate_data_consistency: Option<OrExpression<bool>> = "validateDataConsistency",
    }
}

object! {
    /// What is kept ready for copies in a managed virtual network.
    pub struct CopyComputeScaleProperties {
        /// Number of data integration units that are kept for copies.
        pub data_integration_unit: Option<i32> = "dataIntegrationUnit",
        /// How long they are kept after a copy has ended, in minutes.
        pub time_to_live: Option<i32> = "timeToLive",
    }
}

object! {
    /// Sink of a copy: Azure Cosmos DB for NoSQL.
    pub struct CosmosDbSqlApiSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What becomes of documents that are there already: `insert` or `upsert`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// Source of a copy: Azure Cosmos DB for NoSQL.
    pub struct CosmosDbSqlApiSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether texts that look like times are taken as times.
        pub detect_datetime: Option<OrExpression<bool>> = "detectDatetime",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of documents in one page of the result.
        pub page_size: Option<OrExpression<i64>> = "pageSize",
        /// Regions to read from, the best first.
        pub preferred_regions: Option<OrExpression<Vec<Value>>> = "preferredRegions",
        /// Query whose result is copied. Without it, the whole container.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Answer to the start of a pipeline run.
    pub struct CreateRunResponse {
        /// Identifier of the run, a GUID.
        pub run_id: Option<String> = "runId",
    }
}

object! {
    /// A credential of the same data factory, by name.
    pub struct CredentialReference {
        /// Name of the credential.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to, always a credential.
        pub type_: Option<CredentialReferenceType> = "type",
    }
}

object! {
    /// Runs a command on a pool of Azure Batch.
    pub struct CustomActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
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

object! {
    /// Deletes files or folders.
    pub struct DeleteActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// How delimited text files are read.
    pub struct DelimitedTextReadSettings {
        /// How archives are unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
        /// Number of lines that are not empty to leave out at the beginning of each file.
        pub skip_line_count: Option<OrExpression<i64>> = "skipLineCount",
    }
}

object! {
    /// Sink of a copy: delimited text files, such as CSV.
    pub struct DelimitedTextSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is written.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Source of a copy: delimited text files, such as CSV.
    pub struct DelimitedTextSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is read.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// How delimited text files are written.
    pub struct DelimitedTextWriteSettings {
        /// Extension of the names of the files, such as `.csv`.
        pub file_extension: Option<OrExpression<String>> = "fileExtension",
        /// Beginning of the names of the files; a number and the extension follow. Only for sources
        /// that are not files.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Number of rows in one file, at most.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
        /// Whether all texts are in quotes.
        pub quote_all_text: Option<OrExpression<bool>> = "quoteAllText",
    }
}

object! {
    /// How the `COPY` statement of Azure Synapse Analytics loads data.
    pub struct DwCopyCommandSettings {
        /// Further options of the statement: texts by name.
        pub additional_options: Option<OrExpression<Map<String, Value>>> = "additionalOptions",
        /// Default values of columns: objects with `columnName` and `defaultValue`.
        pub default_values: Option<OrExpression<Vec<Value>>> = "defaultValues",
    }
}

object! {
    /// The customer's own key that a data factory is encrypted with. A configuration needs at
    /// least the key and its vault; an empty object, which the service takes and sends, means that
    /// there is none.
    pub struct EncryptionConfiguration {
        /// The identity that the data factory reads the key with. Without it, it is the data factory's
        /// own.
        pub identity: Option<CmkIdentityDefinition> = "identity",
        /// Name of the key in the key vault.
        pub key_name: Option<String> = "keyName",
        /// Version of the key. Without it, the newest one is used.
        pub key_version: Option<String> = "keyVersion",
        /// Address of the key vault.
        pub vault_base_url: Option<String> = "vaultBaseUrl",
    }
}

object! {
    /// A linked service or an integration runtime of the same data factory, by name.
    pub struct EntityReference {
        /// Name of the linked service or integration runtime.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to.
        pub type_: Option<IntegrationRuntimeEntityReferenceType> = "type",
    }
}

object! {
    /// A step that sets an environment variable.
    pub struct EnvironmentVariableSetup {
        /// What to set.
        pub type_properties: Option<EnvironmentVariableSetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// Which environment variable to set, and to what.
    pub struct EnvironmentVariableSetupTypeProperties {
        /// Name of the variable.
        pub variable_name: Option<String> = "variableName",
        /// Value of the variable.
        pub variable_value: Option<String> = "variableValue",
    }
}

object! {
    /// Source of a copy: Excel files.
    pub struct ExcelSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// Runs a data flow.
    pub struct ExecuteDataFlowActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// What the monitoring leaves out of the runs of an activity that runs a pipeline.
    pub struct ExecutePipelineActivityPolicy {
        /// Whether the monitoring leaves out what goes into the activity.
        pub secure_input: Option<OrExpression<bool>> = "secureInput",
    }
}

object! {
    /// Which pipeline to run, and how.
    pub struct ExecutePipelineActivityTypeProperties {
        /// Arguments for the parameters that the pipeline declares: the value, which may be any JSON
        /// and thus an expression too, by the parameter's name.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// The pipeline to run.
        pub pipeline: Option<PipelineReference> = "pipeline",
        /// Whether the activity ends when the other pipeline has ended, and as that has. Without it,
        /// the activity ends at once.
        pub wait_on_completion: Option<OrExpression<bool>> = "waitOnCompletion",
    }
}

object! {
    /// Runs a package of SQL Server Integration Services.
    pub struct ExecuteSsisPackageActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// Which package and how, such as `packageLocation`, `connectVia`, `runtime`, `loggingLevel`,
        /// `environmentPath` and `packageParameters`.
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
    /// A data factory: what its owner has set, and what the service adds to it. A request leaves
    /// out what the service adds.
    pub struct Factory {
        /// Entity tag of this version of the data factory, for `If-Match` and `If-None-Match`. Unlike
        /// the `etag` of all other resources it has a capital letter in its name and quotes around its
        /// value.
        pub e_tag: Option<String> = "eTag",
        /// Identifier of the data factory in Azure, its path without the host. The name at its end may
        /// be written in other letters, capital or small, than `name`.
        pub id: Option<String> = "id",
        /// The managed identity of the data factory.
        pub identity: Option<FactoryIdentity> = "identity",
        /// Azure region of the data factory, such as `eastus`. It cannot be changed later.
        pub location: Option<String> = "location",
        /// Name of the data factory.
        pub name: Option<String> = "name",
        /// Definition and state of the data factory.
        pub properties: Option<FactoryProperties> = "properties",
        /// Who created the data factory and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Tags of the data factory, by name.
        pub tags: Option<BTreeMap<String, Option<String>>> = "tags",
        /// Type of the resource, always `Microsoft.DataFactory/factories`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// A repository in GitHub.
    pub struct FactoryGitHubConfiguration {
        /// Name of the account or organisation that the repository belongs to.
        pub account_name: Option<String> = "accountName",
        /// Client identifier of the owner's own GitHub application.
        pub client_id: Option<String> = "clientId",
        /// Where to find the client secret of the owner's own GitHub application.
        pub client_secret: Option<GitHubClientSecret> = "clientSecret",
        /// Branch that changes are merged into, and from which they are published.
        pub collaboration_branch: Option<String> = "collaborationBranch",
        /// Whether publishing from the web interface is switched off.
        pub disable_publish: Option<bool> = "disablePublish",
        /// Host of a GitHub Enterprise server, such as `https://github.mydomain.com`.
        pub host_name: Option<String> = "hostName",
        /// Identifier of the commit that was last published.
        pub last_commit_id: Option<String> = "lastCommitId",
        /// Name of the repository.
        pub repository_name: Option<String> = "repositoryName",
        /// Folder of the repository that holds the data factory, such as `/`.
        pub root_folder: Option<String> = "rootFolder",
    }
}

object! {
    /// The managed identity of a data factory.
    pub struct FactoryIdentity {
        /// Identifier of the data factory's own identity, a GUID.
        pub principal_id: Option<String> = "principalId",
        /// Identifier of the tenant that the identity belongs to, a GUID.
        pub tenant_id: Option<String> = "tenantId",
        /// What kinds of identity the data factory has.
        pub type_: Option<FactoryIdentityType> = "type",
        /// Identities that were assigned to the data factory, by their identifier in Azure. The value
        /// is an empty object in a request; answers may have the identity's own identifiers in it.
        pub user_assigned_identities: Option<Map<String, Value>> = "userAssignedIdentities",
    }
}

object! {
    /// One page of data factories.
    pub struct FactoryListResponse {
        /// Address of the next page, to be used exactly as it comes. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The data factories of this page.
        pub value: Option<Vec<Factory>> = "value",
    }
}

object! {
    /// Definition and state of a data factory.
    pub struct FactoryProperties {
        /// Time in UTC at which the data factory was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// The customer's own key that the data factory is encrypted with. Empty in most answers.
        pub encryption: Option<EncryptionConfiguration> = "encryption",
        /// How much there is in the data factory. Not documented; seen in answers.
        pub factory_statistics: Option<FactoryStatistics> = "factoryStatistics",
        /// Parameters that all pipelines of the data factory can read, by name.
        pub global_parameters: Option<BTreeMap<String, GlobalParameterSpecification>> = "globalParameters",
        /// How far the service has come with the data factory, `Succeeded` at the end.
        pub provisioning_state: Option<String> = "provisioningState",
        /// Whether the data factory can be reached from the public network.
        pub public_network_access: Option<PublicNetworkAccess> = "publicNetworkAccess",
        /// The Microsoft Purview account that the data factory reports to.
        pub purview_configuration: Option<PurviewConfiguration> = "purviewConfiguration",
        /// The Git repository that the data factory is edited in.
        pub repo_configuration: Option<FactoryRepoConfiguration> = "repoConfiguration",
        /// Version of the data factory, `2018-06-01` for one of this API version.
        pub version: Option<String> = "version",
    }
}

object! {
    /// How much there is in a data factory. Not documented; seen in answers.
    pub struct FactoryStatistics {
        /// Number of resources in the data factory.
        pub total_resource_count: Option<i64> = "totalResourceCount",
    }
}

object! {
    /// What to change in a data factory. What is left out stays as it is.
    pub struct FactoryUpdateParameters {
        /// New managed identity of the data factory.
        pub identity: Option<FactoryIdentity> = "identity",
        /// What to change in the definition.
        pub properties: Option<FactoryUpdateProperties> = "properties",
        /// New tags of the data factory, by name.
        pub tags: Option<BTreeMap<String, Option<String>>> = "tags",
    }
}

object! {
    /// What can be changed in the definition of a data factory without replacing it.
    pub struct FactoryUpdateProperties {
        /// Whether the data factory can be reached from the public network.
        pub public_network_access: Option<PublicNetworkAccess> = "publicNetworkAccess",
    }
}

object! {
    /// A repository in Azure DevOps, formerly Visual Studio Team Services.
    pub struct FactoryVstsConfiguration {
        /// Name of the account or organisation that the repository belongs to.
        pub account_name: Option<String> = "accountName",
        /// Branch that changes are merged into, and from which they are published.
        pub collaboration_branch: Option<String> = "collaborationBranch",
        /// Whether publishing from the web interface is switched off.
        pub disable_publish: Option<bool> = "disablePublish",
        /// Identifier of the commit that was last published.
        pub last_commit_id: Option<String> = "lastCommitId",
        /// Name of the project that the repository belongs to.
        pub project_name: Option<String> = "projectName",
        /// Name of the repository.
        pub repository_name: Option<String> = "repositoryName",
        /// Folder of the repository that holds the data factory, such as `/`.
        pub root_folder: Option<String> = "rootFolder",
        /// Identifier of the tenant that the organisation belongs to, a GUID.
        pub tenant_id: Option<String> = "tenantId",
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
    /// How a file server is read.
    pub struct FileServerReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Names of the files to read, with `*` and `?` as wildcards, which the server itself filters
        /// by.
        pub file_filter: Option<OrExpression<String>> = "fileFilter",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How a file server is written.
    pub struct FileServerWriteSettings {
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
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
        /// What to do with each item. Within, `item()` is the item. `ForEach` and `Until` cannot stand
        /// here: a pipeline that is run from here can have them.
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
    /// How an FTP server is read.
    pub struct FtpReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether each file is read in one piece.
        pub disable_chunking: Option<OrExpression<bool>> = "disableChunking",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Whether files are transferred in binary mode. If not, in ASCII mode.
        pub use_binary_transfer: Option<OrExpression<bool>> = "useBinaryTransfer",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// Tells about a dataset: size, structure, names of files and more.
    pub struct GetMetadataActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// What to tell and how to read it: `dataset`, `fieldList`, `storeSettings`, `formatSettings`.
        pub type_properties: Option<Value> = "typeProperties",
        /// Values that the runs of the activity show in the monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// Where to find the client secret of the owner's own GitHub application.
    pub struct GitHubClientSecret {
        /// Address of the key vault that holds the secret.
        pub byoa_secret_akv_url: Option<String> = "byoaSecretAkvUrl",
        /// Name of the secret in the key vault.
        pub byoa_secret_name: Option<String> = "byoaSecretName",
    }
}

object! {
    /// A parameter that all pipelines of a data factory can read.
    pub struct GlobalParameterSpecification {
        /// Type of the value.
        pub type_: Option<GlobalParameterType> = "type",
        /// The value itself, of the type that `type` names.
        pub value: Option<Value> = "value",
    }
}

object! {
    /// How Google Cloud Storage is read.
    pub struct GoogleCloudStorageReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Beginning of the names of the files to read, which the store itself filters by.
        pub prefix: Option<OrExpression<String>> = "prefix",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// Runs a Hive script on an HDInsight cluster.
    pub struct HdInsightHiveActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the activity. It is unique within the pipeline, nested activities included.
        pub name: Option<String> = "name",
        /// How an inactive activity is taken to have ended. Without it, as succeeded.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// How long the activity may take, how often it is tried again, and what is kept secret.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Whether the activity runs at all. Without it, it does.
        pub state: Option<ActivityState> = "state",
        /// The program and how it runs, such as `rootPath`, `entryFilePath`, `className`, `arguments`
        /// and `sparkConfig`.
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
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// How HDFS is read.
    pub struct HdfsReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How DistCp copies the files: `resourceManagerEndpoint`, `tempScriptPath` and
        /// `distcpOptions`.
        pub distcp_settings: Option<Value> = "distcpSettings",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How an HTTP server is read.
    pub struct HttpReadSettings {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Headers of the request, one in a line.
        pub additional_headers: Option<OrExpression<String>> = "additionalHeaders",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Body of the request.
        pub request_body: Option<OrExpression<String>> = "requestBody",
        /// Method of the request, `GET` or `POST`. Without it, `GET`.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
        /// Time to wait for the answer, as a .NET time span.
        pub request_timeout: Option<OrExpression<String>> = "requestTimeout",
    }
}

object! {
    /// Source of a copy: an address, by a dataset of the older kind.
    pub struct HttpSource {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for the answer, as a .NET time span. Without it, `00:01:40`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
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
        /// What to do if the condition does not hold. Without it, nothing, and the activity succeeds.
        pub if_false_activities: Option<Vec<Activity>> = "ifFalseActivities",
        /// What to do if the condition holds. Without it, nothing, and the activity succeeds.
        pub if_true_activities: Option<Vec<Activity>> = "ifTrueActivities",
    }
}

object! {
    /// Where the machines of a managed integration runtime are, how many and how large.
    pub struct IntegrationRuntimeComputeProperties {
        /// What is kept ready for copies in a managed virtual network.
        pub copy_compute_scale_properties: Option<CopyComputeScaleProperties> = "copyComputeScaleProperties",
        /// The cluster that data flows run on.
        pub data_flow_properties: Option<IntegrationRuntimeDataFlowProperties> = "dataFlowProperties",
        /// Azure region of the machines, such as `East US 2`, or `AutoResolve` to let the service
        /// choose.
        pub location: Option<String> = "location",
        /// Number of packages that may run on a node at once, 1 at least. The service was seen to send
        /// it as text when a deployment template had set it so.
        pub max_parallel_executions_per_node: Option<OrExpression<i64>> = "maxParallelExecutionsPerNode",
        /// Size of a node, by the name of a virtual machine, such as `Standard_D2_v3`.
        pub node_size: Option<String> = "nodeSize",
        /// Number of nodes, 1 at least. The service was seen to send it as text when a deployment
        /// template had set it so.
        pub number_of_nodes: Option<OrExpression<i64>> = "numberOfNodes",
        /// What is kept ready for other activities in a managed virtual network.
        pub pipeline_external_compute_scale_properties: Option<PipelineExternalComputeScaleProperties> = "pipelineExternalComputeScaleProperties",
        /// The virtual network that the nodes join.
        pub v_net_properties: Option<IntegrationRuntimeVNetProperties> = "vNetProperties",
    }
}

object! {
    /// A script that sets up every node of a managed integration runtime.
    pub struct IntegrationRuntimeCustomSetupScriptProperties {
        /// Address of the blob container that holds the script and what it needs.
        pub blob_container_uri: Option<String> = "blobContainerUri",
        /// Shared access signature of the blob container, a `SecureString`.
        pub sas_token: Option<SecretBase> = "sasToken",
    }
}

object! {
    /// The owner's virtual network that the nodes of a managed integration runtime join.
    pub struct IntegrationRuntimeCustomerVirtualNetwork {
        /// Identifier in Azure of the subnet.
        pub subnet_id: Option<String> = "subnetId",
    }
}

object! {
    /// The cluster that the data flows of a managed integration runtime run on.
    pub struct IntegrationRuntimeDataFlowProperties {
        /// Whether the cluster is taken down after each data flow. If not, the next one may find it
        /// ready while its time to live lasts.
        pub cleanup: Option<bool> = "cleanup",
        /// Kind of the machines of the cluster.
        pub compute_type: Option<DataFlowComputeType> = "computeType",
        /// Number of cores of the cluster, 8, 16, 32, 48, 80, 144 or 272.
        pub core_count: Option<i32> = "coreCount",
        /// Further settings of the cluster.
        pub custom_properties: Option<Vec<IntegrationRuntimeDataFlowPropertiesCustomPropertiesItem>> = "customProperties",
        /// How long the cluster is kept after a data flow has ended, in minutes.
        pub time_to_live: Option<i32> = "timeToLive",
    }
}

object! {
    /// A further setting of a cluster for data flows.
    pub struct IntegrationRuntimeDataFlowPropertiesCustomPropertiesItem {
        /// Name of the setting.
        pub name: Option<String> = "name",
        /// Value of the setting.
        pub value: Option<String> = "value",
    }
}

object! {
    /// A self-hosted integration runtime through which the packages of a managed one reach data.
    pub struct IntegrationRuntimeDataProxyProperties {
        /// The self-hosted integration runtime.
        pub connect_via: Option<EntityReference> = "connectVia",
        /// Path within that store.
        pub path: Option<String> = "path",
        /// The linked service to the store that the data passes through.
        pub staging_linked_service: Option<EntityReference> = "stagingLinkedService",
    }
}

object! {
    /// One page of integration runtimes.
    pub struct IntegrationRuntimeListResponse {
        /// Address of the next page, to be used exactly as it comes. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The integration runtimes of this page.
        pub value: Option<Vec<IntegrationRuntimeResource>> = "value",
    }
}

object! {
    /// How far the start or stop of a managed integration runtime has come.
    pub struct IntegrationRuntimeOperationStatus {
        /// What went wrong: by Azure's conventions an object with `code` and `message`. The service
        /// was only seen to send null.
        pub error: Option<Value> = "error",
        /// Identifier of the operation.
        pub name: Option<String> = "name",
        /// Status of the integration runtime after a start. Null until then, and for a stop always.
        pub properties: Option<IntegrationRuntimeStatusResponse> = "properties",
        /// Whether the operation goes on or how it ended.
        pub status: Option<IntegrationRuntimeOperationState> = "status",
    }
}

object! {
    /// An integration runtime of the same data factory, by name.
    pub struct IntegrationRuntimeReference {
        /// Arguments for the integration runtime: the value, which may be any JSON and thus an
        /// expression too, by name.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Name of the integration runtime.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to, always an integration runtime.
        pub type_: Option<IntegrationRuntimeReferenceType> = "type",
    }
}

object! {
    /// An integration runtime: its definition, and what the service adds to it. A request leaves
    /// out what the service adds.
    pub struct IntegrationRuntimeResource {
        /// Entity tag of this version of the integration runtime, for `If-Match` and `If-None-Match`,
        /// without quotes.
        pub etag: Option<String> = "etag",
        /// Identifier of the integration runtime in Azure, its path without the host. The service
        /// writes `integrationruntimes` in it in small letters.
        pub id: Option<String> = "id",
        /// Name of the integration runtime.
        pub name: Option<String> = "name",
        /// The definition itself.
        pub properties: Option<IntegrationRuntime> = "properties",
        /// Who created the integration runtime and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Type of the resource, always `Microsoft.DataFactory/factories/integrationruntimes`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// The database that holds the packages of SQL Server Integration Services.
    pub struct IntegrationRuntimeSsisCatalogInfo {
        /// Password of the database's administrator, a `SecureString`.
        pub catalog_admin_password: Option<SecretBase> = "catalogAdminPassword",
        /// User name of the database's administrator, 1 to 128 characters.
        pub catalog_admin_user_name: Option<String> = "catalogAdminUserName",
        /// Pricing tier of the database.
        pub catalog_pricing_tier: Option<IntegrationRuntimeSsisCatalogPricingTier> = "catalogPricingTier",
        /// Host of the database server. It is a plain text, such as `myserver.database.windows.net`.
        pub catalog_server_endpoint: Option<String> = "catalogServerEndpoint",
        /// Name of the pair of integration runtimes that stand in for each other.
        pub dual_standby_pair_name: Option<String> = "dualStandbyPairName",
    }
}

object! {
    /// SQL Server Integration Services on the nodes of a managed integration runtime.
    pub struct IntegrationRuntimeSsisProperties {
        /// The database that holds the packages.
        pub catalog_info: Option<IntegrationRuntimeSsisCatalogInfo> = "catalogInfo",
        /// The credential that the nodes sign in with.
        pub credential: Option<CredentialReference> = "credential",
        /// A script that sets up every node.
        pub custom_setup_script_properties: Option<IntegrationRuntimeCustomSetupScriptProperties> = "customSetupScriptProperties",
        /// A self-hosted integration runtime through which the packages reach data.
        pub data_proxy_properties: Option<IntegrationRuntimeDataProxyProperties> = "dataProxyProperties",
        /// Edition of SQL Server Integration Services.
        pub edition: Option<IntegrationRuntimeEdition> = "edition",
        /// Steps that set up every node, without a script.
        pub express_custom_setup_properties: Option<Vec<CustomSetupBase>> = "expressCustomSetupProperties",
        /// Who pays for the licence of SQL Server.
        pub license_type: Option<IntegrationRuntimeLicenseType> = "licenseType",
        /// Further stores of packages.
        pub package_stores: Option<Vec<PackageStore>> = "packageStores",
    }
}

object! {
    /// Status of an integration runtime, with its name.
    pub struct IntegrationRuntimeStatusResponse {
        /// Name of the integration runtime. Missing for the one that Azure manages by itself.
        pub name: Option<String> = "name",
        /// The status itself.
        pub properties: Option<IntegrationRuntimeStatus> = "properties",
    }
}

object! {
    /// The virtual network that the nodes of a managed integration runtime join.
    pub struct IntegrationRuntimeVNetProperties {
        /// Identifiers in Azure of the public addresses that the nodes use, two of them.
        pub public_i_ps: Option<Vec<String>> = "publicIPs",
        /// Name of the subnet.
        pub subnet: Option<String> = "subnet",
        /// Identifier of the subnet in Azure, in place of network and name.
        pub subnet_id: Option<String> = "subnetId",
        /// Identifier of the virtual network, a GUID or its path in Azure.
        pub v_net_id: Option<String> = "vNetId",
    }
}

object! {
    /// Whether data can be browsed interactively through a managed integration runtime while
    /// pipelines are written.
    pub struct InteractiveQueryProperties {
        /// After how many minutes without use it is switched off again.
        pub auto_termination_minutes: Option<i32> = "autoTerminationMinutes",
        /// How far it is switched on.
        pub status: Option<InteractiveCapabilityStatus> = "status",
    }
}

object! {
    /// How JSON files are read.
    pub struct JsonReadSettings {
        /// How archives are unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
    }
}

object! {
    /// Sink of a copy: JSON files.
    pub struct JsonSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is written.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Source of a copy: JSON files.
    pub struct JsonSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is read.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// How JSON files are written.
    pub struct JsonWriteSettings {
        /// How objects follow each other: `setOfObjects` or `arrayOfObjects`. Without it,
        /// `setOfObjects`.
        pub file_pattern: Option<OrExpression<String>> = "filePattern",
    }
}

object! {
    /// An integration runtime of another data factory that shares this one.
    pub struct LinkedIntegrationRuntime {
        /// Time in UTC at which the linked integration runtime was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Azure region of the data factory that the linked integration runtime belongs to.
        pub data_factory_location: Option<String> = "dataFactoryLocation",
        /// Name of the data factory that the linked integration runtime belongs to.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Name of the linked integration runtime.
        pub name: Option<String> = "name",
        /// Identifier of the subscription that the linked integration runtime belongs to, a GUID.
        pub subscription_id: Option<String> = "subscriptionId",
    }
}

object! {
    /// An integration runtime of another data factory, by its key.
    pub struct LinkedIntegrationRuntimeKeyAuthorization {
        /// Key of the integration runtime, a `SecureString`.
        pub key: Option<SecretBase> = "key",
    }
}

object! {
    /// An integration runtime of another data factory, by the role that this data factory has
    /// there.
    pub struct LinkedIntegrationRuntimeRbacAuthorization {
        /// The credential to use it with, in place of the data factory's identity.
        pub credential: Option<CredentialReference> = "credential",
        /// Identifier in Azure of the integration runtime that is shared.
        pub resource_id: Option<String> = "resourceId",
    }
}

object! {
    /// A linked service of the same data factory, by name.
    pub struct LinkedServiceReference {
        /// Arguments for the parameters that the linked service declares: the value, which may be any
        /// JSON and thus an expression too, by the parameter's name.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Name of the linked service.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to, always a linked service.
        pub type_: Option<LinkedServiceReferenceType> = "type",
    }
}

object! {
    /// Where a log is written.
    pub struct LogLocationSettings {
        /// The linked service that leads to the store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Path in the store. Without it, the service makes a container of its own.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// What a copy logs, and where.
    pub struct LogSettings {
        /// What the copy logs.
        pub copy_activity_log_settings: Option<CopyActivityLogSettings> = "copyActivityLogSettings",
        /// Whether the copy logs at all.
        pub enable_copy_activity_log: Option<OrExpression<bool>> = "enableCopyActivityLog",
        /// Where the log is written.
        pub log_location_settings: Option<LogLocationSettings> = "logLocationSettings",
    }
}

object! {
    /// Where the log of a copy is written, and what it says.
    pub struct LogStorageSettings {
        /// Whether the copy waits for its log to be written, which makes it slower.
        pub enable_reliable_logging: Option<OrExpression<bool>> = "enableReliableLogging",
        /// The linked service that leads to the store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// `Info` logs every file, `Warning` only what was left out.
        pub log_level: Option<OrExpression<String>> = "logLevel",
        /// Path in the store. Without it, the service makes a container of its own.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Reads rows of a dataset and gives them to other activities.
    pub struct LookupActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// Definition of an integration runtime whose machines Azure manages: for copies and data
    /// flows, or with nodes for SQL Server Integration Services.
    pub struct ManagedIntegrationRuntime {
        /// What the integration runtime is for, in the owner's words.
        pub description: Option<String> = "description",
        /// The managed virtual network of the data factory that it is part of.
        pub managed_virtual_network: Option<ManagedVirtualNetworkReference> = "managedVirtualNetwork",
        /// How the integration runtime stands.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// The machines, their networks and what runs on them.
        pub type_properties: Option<ManagedIntegrationRuntimeTypeProperties> = "typeProperties",
    }
}

object! {
    /// An error of a managed integration runtime or of one of its nodes.
    pub struct ManagedIntegrationRuntimeError {
        /// What went wrong, for programs.
        pub code: Option<String> = "code",
        /// What went wrong, for people.
        pub message: Option<String> = "message",
        /// What the error is about, in the order in which its message names it.
        pub parameters: Option<Vec<String>> = "parameters",
        /// Time in UTC at which the error occurred.
        pub time: Option<Timestamp> = "time",
    }
}

object! {
    /// One node of a managed integration runtime.
    pub struct ManagedIntegrationRuntimeNode {
        /// Errors that occurred on the node.
        pub errors: Option<Vec<ManagedIntegrationRuntimeError>> = "errors",
        /// Identifier of the node.
        pub node_id: Option<String> = "nodeId",
        /// How the node stands.
        pub status: Option<ManagedIntegrationRuntimeNodeStatus> = "status",
    }
}

object! {
    /// A start or stop of a managed integration runtime, and how it ended.
    pub struct ManagedIntegrationRuntimeOperationResult {
        /// Identifier of the request that asked for the operation.
        pub activity_id: Option<String> = "activityId",
        /// What went wrong, for programs. Null or absent when nothing did.
        pub error_code: Option<String> = "errorCode",
        /// What the error is about, in the order in which its message names it.
        pub parameters: Option<Vec<String>> = "parameters",
        /// How the operation ended.
        pub result: Option<String> = "result",
        /// Time in UTC at which the operation began.
        pub start_time: Option<Timestamp> = "startTime",
        /// Which operation it was, a start or a stop.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// Status of an integration runtime whose machines Azure manages: the one that every data
    /// factory has, or one with nodes for SQL Server Integration Services.
    pub struct ManagedIntegrationRuntimeStatus {
        /// Azure region of the data factory. Not documented; the service was only seen to send null.
        pub data_factory_location: Option<String> = "dataFactoryLocation",
        /// Name of the data factory that the integration runtime belongs to. Missing for the one that
        /// Azure manages by itself.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Tags of the data factory. Not documented; the service was only seen to send null.
        pub data_factory_tags: Option<Value> = "dataFactoryTags",
        /// Managed virtual network that the integration runtime is part of. Not documented; the
        /// service was only seen to send null.
        pub managed_virtual_network: Option<Value> = "managedVirtualNetwork",
        /// Identifier of the integration runtime in Azure. Not documented; the service was only seen
        /// to send null.
        pub resource_uri: Option<String> = "resourceUri",
        /// How the integration runtime stands.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// Nodes, errors and last operation. Missing for the integration runtime that Azure manages by
        /// itself.
        pub type_properties: Option<ManagedIntegrationRuntimeStatusTypeProperties> = "typeProperties",
    }
}

object! {
    /// Nodes, errors and last operation of a managed integration runtime. Empty while it is
    /// stopped.
    pub struct ManagedIntegrationRuntimeStatusTypeProperties {
        /// Time in UTC at which the integration runtime was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// The last start or stop of the integration runtime, and how it ended.
        pub last_operation: Option<ManagedIntegrationRuntimeOperationResult> = "lastOperation",
        /// The nodes of the integration runtime.
        pub nodes: Option<Vec<ManagedIntegrationRuntimeNode>> = "nodes",
        /// Errors of the integration runtime as a whole, not of one node.
        pub other_errors: Option<Vec<ManagedIntegrationRuntimeError>> = "otherErrors",
    }
}

object! {
    /// The machines of a managed integration runtime, their networks and what runs on them.
    pub struct ManagedIntegrationRuntimeTypeProperties {
        /// Where the machines are, how many and how large.
        pub compute_properties: Option<IntegrationRuntimeComputeProperties> = "computeProperties",
        /// The owner's virtual network that the machines join.
        pub customer_virtual_network: Option<IntegrationRuntimeCustomerVirtualNetwork> = "customerVirtualNetwork",
        /// Whether data can be browsed interactively while pipelines are written.
        pub interactive_query: Option<InteractiveQueryProperties> = "interactiveQuery",
        /// SQL Server Integration Services on the machines. Left out for an integration runtime that
        /// does not run them.
        pub ssis_properties: Option<IntegrationRuntimeSsisProperties> = "ssisProperties",
    }
}

object! {
    /// A managed virtual network of the same data factory, by name.
    pub struct ManagedVirtualNetworkReference {
        /// Name of the managed virtual network, normally `default`.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to, always a managed virtual network.
        pub type_: Option<ManagedVirtualNetworkReferenceType> = "type",
    }
}

object! {
    /// Sink of a copy: ORC files.
    pub struct OrcSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is written.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Source of a copy: ORC files.
    pub struct OrcSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// How ORC files are written.
    pub struct OrcWriteSettings {
        /// Beginning of the names of the files; a number and the extension follow. Only for sources
        /// that are not files.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Number of rows in one file, at most.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
    }
}

object! {
    /// A further store of packages.
    pub struct PackageStore {
        /// Name of the store.
        pub name: Option<String> = "name",
        /// The linked service to the store.
        pub package_store_linked_service: Option<EntityReference> = "packageStoreLinkedService",
    }
}

object! {
    /// A parameter: its type and what it is when nobody says.
    pub struct ParameterSpecification {
        /// Value when none is given, of the type of the parameter. A parameter of type `SecureString`
        /// may have a secret here.
        pub default_value: Option<Value> = "defaultValue",
        /// Type of the parameter.
        pub type_: Option<ParameterType> = "type",
    }
}

object! {
    /// How Parquet files are read.
    pub struct ParquetReadSettings {
        /// How archives are unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
    }
}

object! {
    /// Sink of a copy: Parquet files.
    pub struct ParquetSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is written.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Source of a copy: Parquet files.
    pub struct ParquetSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is read.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// How Parquet files are written.
    pub struct ParquetWriteSettings {
        /// Beginning of the names of the files; a number and the extension follow. Only for sources
        /// that are not files.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Number of rows in one file, at most.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
    }
}

object! {
    /// Definition of a pipeline: what it does and what can be told to it.
    pub struct Pipeline {
        /// The activities. Their order means nothing: each runs when those are done that it depends
        /// on.
        pub activities: Option<Vec<Activity>> = "activities",
        /// Tags that describe the pipeline, mostly texts.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Number of runs of the pipeline that may be under way at once; further runs wait. Without
        /// it, there is no limit.
        pub concurrency: Option<i32> = "concurrency",
        /// What the pipeline is for.
        pub description: Option<String> = "description",
        /// Folder in which authoring tools show the pipeline. Without it, that is the root.
        pub folder: Option<PipelineFolder> = "folder",
        /// Time in UTC at which the pipeline was last published from an authoring tool. Not
        /// documented; seen in exported definitions.
        pub last_publish_time: Option<Timestamp> = "lastPublishTime",
        /// Parameters that a run takes, by name.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Policy of the pipeline.
        pub policy: Option<PipelinePolicy> = "policy",
        /// Values that every run of the pipeline shows, by name, for finding it in the monitoring.
        /// Each may be an expression.
        pub run_dimensions: Option<Map<String, Value>> = "runDimensions",
        /// Variables that the activities of a run may set, by name.
        pub variables: Option<BTreeMap<String, VariableSpecification>> = "variables",
    }
}

object! {
    /// When a run of a pipeline counts as taking too long. Nothing is stopped then: the run only
    /// shows up in a metric.
    pub struct PipelineElapsedTimeMetricPolicy {
        /// Time after which a run takes too long, as a .NET time span, such as `0.01:00:00`.
        pub duration: Option<OrExpression<String>> = "duration",
    }
}

object! {
    /// What is kept ready for activities other than copies and data flows in a managed virtual
    /// network.
    pub struct PipelineExternalComputeScaleProperties {
        /// Number of nodes for activities that other services carry out.
        pub number_of_external_nodes: Option<i32> = "numberOfExternalNodes",
        /// Number of nodes for activities of the pipeline itself, such as a lookup.
        pub number_of_pipeline_nodes: Option<i32> = "numberOfPipelineNodes",
        /// How long the nodes are kept after an activity has ended, in minutes.
        pub time_to_live: Option<i32> = "timeToLive",
    }
}

object! {
    /// A folder for pipelines.
    pub struct PipelineFolder {
        /// Name of the folder. Slashes make folders in folders.
        pub name: Option<String> = "name",
    }
}

object! {
    /// One page of the pipelines of a data factory.
    pub struct PipelineListResponse {
        /// Address of the next page. Null or missing on the last one.
        pub next_link: Option<String> = "nextLink",
        /// The pipelines of this page.
        pub value: Option<Vec<PipelineResource>> = "value",
    }
}

object! {
    /// Policy of a pipeline.
    pub struct PipelinePolicy {
        /// When a run counts as taking too long.
        pub elapsed_time_metric: Option<PipelineElapsedTimeMetricPolicy> = "elapsedTimeMetric",
    }
}

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

object! {
    /// A pipeline as a resource of Azure: its definition, with what Azure Resource Manager knows
    /// of it.
    pub struct PipelineResource {
        /// Entity tag of the pipeline, without quotes. It changes with every change of the pipeline,
        /// and is what `If-Match` and `If-None-Match` take.
        pub etag: Option<String> = "etag",
        /// Identifier of the pipeline in Azure, a path that begins with `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the pipeline. The one in the address counts.
        pub name: Option<String> = "name",
        /// Definition of the pipeline.
        pub properties: Option<Pipeline> = "properties",
        /// Who created the pipeline and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Type of the resource, `Microsoft.DataFactory/factories/pipelines`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// A run of a pipeline, as the service knows it now. The run goes on after the answer until
    /// its `status` is one that ends it.
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
        /// What the pipeline returns: the value, which may be any JSON, by name. Not documented; null
        /// or empty in most answers, and missing from those of 2021.
        pub pipeline_return_value: Option<Map<String, Value>> = "pipelineReturnValue",
        /// Dimensions of the run, by name, under the name that the service really sends. The
        /// specification calls it `runDimensions`.
        pub run_dimension: Option<BTreeMap<String, Option<String>>> = "runDimension",
        /// Dimensions of the run, by name, under the name that the specification has. The service was
        /// only seen to send `runDimension`.
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
        /// Kind of what started the run: `Manual`, `PipelineActivity` or the type of a trigger, such
        /// as `ScheduleTrigger`.
        pub invoked_by_type: Option<String> = "invokedByType",
        /// Name of the trigger or of the pipeline that started the run, or `Manual` for a run that was
        /// asked for.
        pub name: Option<String> = "name",
        /// Name of the pipeline that started the run, if a pipeline did.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Identifier of the pipeline run that started this one, if a pipeline did.
        pub pipeline_run_id: Option<String> = "pipelineRunId",
    }
}

/// Parameters of a pipeline run: the value, which may be any JSON, by the name that the
/// pipeline declares.
pub type PipelineRunParameters = Map<String, Value>;

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
    /// How PolyBase loads data.
    pub struct PolybaseSettings {
        /// Number of rows after which the percentage of rejected rows is found anew.
        pub reject_sample_value: Option<OrExpression<i64>> = "rejectSampleValue",
        /// What `rejectValue` is.
        pub reject_type: Option<PolybaseSettingsRejectType> = "rejectType",
        /// Number or percentage of rows that may be rejected before the load fails.
        pub reject_value: Option<OrExpression<f64>> = "rejectValue",
        /// Whether values that are missing become the default of their type. Otherwise, they become
        /// null.
        pub use_type_default: Option<OrExpression<bool>> = "useTypeDefault",
    }
}

object! {
    /// The Microsoft Purview account that a data factory reports to.
    pub struct PurviewConfiguration {
        /// Identifier of the Purview account in Azure.
        pub purview_resource_id: Option<String> = "purviewResourceId",
    }
}

object! {
    /// Where rows are written that a copy has left out.
    pub struct RedirectIncompatibleRowSettings {
        /// The linked service that leads to the store, as a reference, as a name or as an expression.
        pub linked_service_name: Option<Value> = "linkedServiceName",
        /// Path in the store.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Sink of a copy: a REST service.
    pub struct RestSink {
        /// Headers of the requests: a text, or values by name, or an expression.
        pub additional_headers: Option<Value> = "additionalHeaders",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How bodies are compressed: `None` or `GZip`. Without it, `None`.
        pub http_compression_type: Option<OrExpression<String>> = "httpCompressionType",
        /// Time to wait for an answer, as a .NET time span. Without it, `00:01:40`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Time to wait before the next request, in milliseconds, or an expression.
        pub request_interval: Option<Value> = "requestInterval",
        /// Method of the requests: `POST`, `PUT` or `PATCH`. Without it, `POST`.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Source of a copy: a REST service.
    pub struct RestSource {
        /// Columns that are added to the data: values by name, or objects with `name` and `value`.
        pub additional_columns: Option<Value> = "additionalColumns",
        /// Headers of the requests: a text, or objects by name, or an expression.
        pub additional_headers: Option<Value> = "additionalHeaders",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for an answer, as a .NET time span. Without it, `00:01:40`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How the next page is asked for: a text, or an object of rules, or an expression.
        pub pagination_rules: Option<Value> = "paginationRules",
        /// Body of the requests.
        pub request_body: Option<OrExpression<String>> = "requestBody",
        /// Time to wait before the next page is asked for: a .NET time span, or an expression.
        pub request_interval: Option<Value> = "requestInterval",
        /// Method of the requests, `GET` or `POST`. Without it, `GET`.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Which runs to list and in which order. The two times are always needed; a run has to meet
    /// all of the filters.
    pub struct RunFilterParameters {
        /// The `continuationToken` of the page before this one, to go on from there. Left out for the
        /// first page.
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
        /// What to compare it with. Times and booleans are texts here, too.
        pub values: Option<Vec<String>> = "values",
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

object! {
    /// Runs SQL scripts.
    pub struct ScriptActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// What the monitoring leaves out of the runs of an activity.
    pub struct SecureInputOutputPolicy {
        /// Whether the monitoring leaves out what goes into the activity.
        pub secure_input: Option<OrExpression<bool>> = "secureInput",
        /// Whether the monitoring leaves out what comes out of the activity.
        pub secure_output: Option<OrExpression<bool>> = "secureOutput",
    }
}

object! {
    /// A secret that is written into the definition. The service keeps it and never gives it back:
    /// answers have asterisks in its place.
    pub struct SecureString {
        /// The secret itself. In answers it is `**********`, so that an answer must not be sent back
        /// as it came.
        pub value: Option<Secret> = "value",
    }
}

object! {
    /// Definition of an integration runtime that runs on machines of the data factory's owner, or
    /// that is shared by another data factory.
    pub struct SelfHostedIntegrationRuntime {
        /// What the integration runtime is for, in the owner's words.
        pub description: Option<String> = "description",
        /// Which integration runtime it is linked to. Missing for one of the data factory's own.
        pub type_properties: Option<SelfHostedIntegrationRuntimeTypeProperties> = "typeProperties",
    }
}

object! {
    /// One machine of a self-hosted integration runtime.
    pub struct SelfHostedIntegrationRuntimeNode {
        /// What the node can do, by name; the values are the texts `True` and `False`.
        pub capabilities: Option<BTreeMap<String, Option<String>>> = "capabilities",
        /// Number of jobs that may run on the node at once.
        pub concurrent_jobs_limit: Option<i32> = "concurrentJobsLimit",
        /// Time in UTC at which the software of the node expires.
        pub expiry_time: Option<Timestamp> = "expiryTime",
        /// Address at which the node can be reached within its own network. It is a plain text here,
        /// since nothing promises that it is a well-formed URI.
        pub host_service_uri: Option<String> = "hostServiceUri",
        /// Whether this is the node that hands out the tasks to all nodes.
        pub is_active_dispatcher: Option<bool> = "isActiveDispatcher",
        /// Time in UTC at which the node was last connected.
        pub last_connect_time: Option<Timestamp> = "lastConnectTime",
        /// Time in UTC at which the last update of the node's software ended.
        pub last_end_update_time: Option<Timestamp> = "lastEndUpdateTime",
        /// Time in UTC at which the node last started.
        pub last_start_time: Option<Timestamp> = "lastStartTime",
        /// Time in UTC at which the last update of the node's software began.
        pub last_start_update_time: Option<Timestamp> = "lastStartUpdateTime",
        /// Time in UTC at which the node last stopped.
        pub last_stop_time: Option<Timestamp> = "lastStopTime",
        /// How the last update of the node's software ended.
        pub last_update_result: Option<IntegrationRuntimeUpdateResult> = "lastUpdateResult",
        /// Name of the machine.
        pub machine_name: Option<String> = "machineName",
        /// Greatest number of jobs that can be allowed to run at once in the integration runtime.
        pub max_concurrent_jobs: Option<i32> = "maxConcurrentJobs",
        /// Name of the node.
        pub node_name: Option<String> = "nodeName",
        /// Time in UTC at which the node was registered.
        pub register_time: Option<Timestamp> = "registerTime",
        /// How the node stands.
        pub status: Option<SelfHostedIntegrationRuntimeNodeStatus> = "status",
        /// Version of the software that the node runs.
        pub version: Option<String> = "version",
        /// How `version` compares with what is offered, such as `UpToDate`.
        pub version_status: Option<String> = "versionStatus",
    }
}

object! {
    /// Status of an integration runtime that runs on machines of the data factory's owner.
    pub struct SelfHostedIntegrationRuntimeStatus {
        /// Name of the data factory that the integration runtime belongs to. Missing for the one that
        /// Azure manages by itself.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// How the integration runtime stands.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// Nodes, versions, updates and links of the integration runtime.
        pub type_properties: Option<SelfHostedIntegrationRuntimeStatusTypeProperties> = "typeProperties",
    }
}

object! {
    /// Nodes, versions, updates and links of a self-hosted integration runtime. Much of it, its
    /// version for one, is missing until a node has been registered.
    pub struct SelfHostedIntegrationRuntimeStatusTypeProperties {
        /// Whether the software is updated by itself.
        pub auto_update: Option<IntegrationRuntimeAutoUpdate> = "autoUpdate",
        /// Time in UTC at which the software is expected to be updated.
        pub auto_update_eta: Option<Timestamp> = "autoUpdateETA",
        /// What the integration runtime can do, by name; the values are the texts `True` and `False`.
        /// Empty until a node has been registered.
        pub capabilities: Option<BTreeMap<String, Option<String>>> = "capabilities",
        /// Time in UTC at which the integration runtime was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// How the nodes encrypt what they say to each other. It matters with two nodes or more.
        pub internal_channel_encryption: Option<IntegrationRuntimeInternalChannelEncryptionMode> = "internalChannelEncryption",
        /// The same as `latestVersion`, misspelt. Not documented; seen in answers of 2018.
        pub lastest_version: Option<String> = "lastestVersion",
        /// Latest version in the download centre.
        pub latest_version: Option<String> = "latestVersion",
        /// Integration runtimes of other data factories that share this one.
        pub links: Option<Vec<LinkedIntegrationRuntime>> = "links",
        /// Offset of the local time zone from UTC, as an ISO 8601 duration: `PT8H` is eight hours.
        pub local_time_zone_offset: Option<String> = "localTimeZoneOffset",
        /// Versions that are offered, in no order. Not documented; seen in nearly every answer.
        pub newer_versions: Option<Vec<String>> = "newerVersions",
        /// The nodes of the integration runtime. Empty until one has been registered.
        pub nodes: Option<Vec<SelfHostedIntegrationRuntimeNode>> = "nodes",
        /// Version to which the software is going to be updated.
        pub pushed_version: Option<String> = "pushedVersion",
        /// Day for which the next update of the software is planned.
        pub scheduled_update_date: Option<Timestamp> = "scheduledUpdateDate",
        /// Whether interactive authoring works without Azure Relay, for an integration runtime that
        /// cannot reach it.
        pub self_contained_interactive_authoring_enabled: Option<bool> = "selfContainedInteractiveAuthoringEnabled",
        /// Region of the service that the integration runtime belongs to, such as `eu`. Not
        /// documented; seen in answers since 2021.
        pub service_region: Option<String> = "serviceRegion",
        /// Hosts of the service that the nodes must be able to reach. These are texts and no URIs:
        /// bare names of hosts, some with `*` in place of a part.
        pub service_urls: Option<Vec<String>> = "serviceUrls",
        /// The same as the `state` of the status. Not documented; seen in answers of 2018.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// Identifier of the queue from which the nodes take their tasks, a GUID.
        pub task_queue_id: Option<String> = "taskQueueId",
        /// Time of the day at which updates are made, counted from midnight, as an ISO 8601 duration:
        /// `PT3H` is three o'clock.
        pub update_delay_offset: Option<String> = "updateDelayOffset",
        /// Version of the software that the integration runtime runs.
        pub version: Option<String> = "version",
        /// How `version` compares with what is offered: `UpToDate`, for one, or `None` when no node
        /// has been registered.
        pub version_status: Option<String> = "versionStatus",
    }
}

object! {
    /// What a self-hosted integration runtime is linked to, and how it works.
    pub struct SelfHostedIntegrationRuntimeTypeProperties {
        /// The integration runtime of another data factory that this one is linked to.
        pub linked_info: Option<LinkedIntegrationRuntimeType> = "linkedInfo",
        /// Whether interactive authoring works without Azure Relay, for an integration runtime that
        /// cannot reach it.
        pub self_contained_interactive_authoring_enabled: Option<bool> = "selfContainedInteractiveAuthoringEnabled",
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
        /// Whether `variableName` is a variable of the service and not of the pipeline. True for what
        /// the pipeline returns.
        pub set_system_variable: Option<bool> = "setSystemVariable",
        /// The value, or an expression that gives it. For what the pipeline returns, a list of names,
        /// types and values.
        pub value: Option<Value> = "value",
        /// Name of the variable; `pipelineReturnValue` for what the pipeline returns.
        pub variable_name: Option<String> = "variableName",
    }
}

object! {
    /// How an SFTP server is read.
    pub struct SftpReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether each file is read in one piece.
        pub disable_chunking: Option<OrExpression<bool>> = "disableChunking",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How an SFTP server is written.
    pub struct SftpWriteSettings {
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
        /// Time after which writing a chunk fails, as a .NET time span. Without it, `01:00:00`.
        pub operation_timeout: Option<OrExpression<String>> = "operationTimeout",
        /// Whether files are written under another name and then renamed. Servers that cannot rename
        /// need false.
        pub use_temp_file_rename: Option<OrExpression<bool>> = "useTempFileRename",
    }
}

object! {
    /// Which files a copy leaves out. Otherwise, they make it fail.
    pub struct SkipErrorFile {
        /// Whether files are left out that are changed by others while the copy runs.
        pub data_inconsistency: Option<OrExpression<bool>> = "dataInconsistency",
        /// Whether files are left out that are deleted by others while the copy runs.
        pub file_missing: Option<OrExpression<bool>> = "fileMissing",
    }
}

object! {
    /// How Snowflake exports data.
    pub struct SnowflakeExportCopyCommand {
        /// Further options of the `COPY` statement: texts by name.
        pub additional_copy_options: Option<OrExpression<Map<String, Value>>> = "additionalCopyOptions",
        /// Further options of the file format: texts by name.
        pub additional_format_options: Option<OrExpression<Map<String, Value>>> = "additionalFormatOptions",
        /// Name of the storage integration with which Snowflake exports the data.
        pub storage_integration: Option<OrExpression<String>> = "storageIntegration",
        /// Kind of these settings, always `SnowflakeExportCopyCommand`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// How Snowflake imports data.
    pub struct SnowflakeImportCopyCommand {
        /// Further options of the `COPY` statement: texts by name.
        pub additional_copy_options: Option<OrExpression<Map<String, Value>>> = "additionalCopyOptions",
        /// Further options of the file format: texts by name.
        pub additional_format_options: Option<OrExpression<Map<String, Value>>> = "additionalFormatOptions",
        /// Name of the storage integration with which Snowflake imports the data.
        pub storage_integration: Option<OrExpression<String>> = "storageIntegration",
        /// Kind of these settings, always `SnowflakeImportCopyCommand`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// Sink of a copy: Snowflake.
    pub struct SnowflakeV2Sink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How Snowflake imports the data.
        pub import_settings: Option<SnowflakeImportCopyCommand> = "importSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script that is run before anything is written.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Source of a copy: Snowflake.
    pub struct SnowflakeV2Source {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How Snowflake exports the data.
        pub export_settings: Option<SnowflakeExportCopyCommand> = "exportSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Sink of a copy: Azure Synapse Analytics, formerly SQL Data Warehouse.
    pub struct SqlDwSink {
        /// Whether the data is loaded with the `COPY` statement.
        pub allow_copy_command: Option<OrExpression<bool>> = "allowCopyCommand",
        /// Whether the data is loaded with PolyBase, where that can be done.
        pub allow_poly_base: Option<OrExpression<bool>> = "allowPolyBase",
        /// How the `COPY` statement loads the data.
        pub copy_command_settings: Option<DwCopyCommandSettings> = "copyCommandSettings",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How PolyBase loads the data.
        pub poly_base_settings: Option<PolybaseSettings> = "polyBaseSettings",
        /// Script that is run before anything is written.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Whether the table is locked while it is written.
        pub sql_writer_use_table_lock: Option<OrExpression<bool>> = "sqlWriterUseTableLock",
        /// What to do if there is no such table: `autoCreate` creates it.
        pub table_option: Option<OrExpression<String>> = "tableOption",
        /// How rows are inserted or updated.
        pub upsert_settings: Option<SqlDwUpsertSettings> = "upsertSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What becomes of rows that are there already: `insert` or `upsert`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// Source of a copy: Azure Synapse Analytics, formerly SQL Data Warehouse.
    pub struct SqlDwSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Isolation level of the transaction that reads: `ReadCommitted`, `ReadUncommitted`,
        /// `RepeatableRead`, `Serializable` or `Snapshot`. Without it, `ReadCommitted`.
        pub isolation_level: Option<OrExpression<String>> = "isolationLevel",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How the data is divided for reading it in parallel: `None`, `PhysicalPartitionsOfTable` or
        /// `DynamicRange`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// How the data is divided by the range of a column.
        pub partition_settings: Option<SqlPartitionSettings> = "partitionSettings",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Query whose result is copied. Without it and without a stored procedure, the whole table.
        pub sql_reader_query: Option<OrExpression<String>> = "sqlReaderQuery",
        /// Name of the stored procedure whose result is copied. Not together with `sqlReaderQuery`.
        pub sql_reader_stored_procedure_name: Option<OrExpression<String>> = "sqlReaderStoredProcedureName",
        /// Arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
    }
}

object! {
    /// How rows are inserted into a table of Azure Synapse Analytics or updated there.
    pub struct SqlDwUpsertSettings {
        /// Schema of the table in between.
        pub interim_schema_name: Option<OrExpression<String>> = "interimSchemaName",
        /// Names of the columns that tell one row from another.
        pub keys: Option<OrExpression<Vec<Value>>> = "keys",
    }
}

object! {
    /// Sink of a copy: Azure SQL Managed Instance.
    pub struct SqlMiSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script that is run before anything is written.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Name of the stored procedure that writes the data.
        pub sql_writer_stored_procedure_name: Option<OrExpression<String>> = "sqlWriterStoredProcedureName",
        /// Table type that the stored procedure takes the data as.
        pub sql_writer_table_type: Option<OrExpression<String>> = "sqlWriterTableType",
        /// Whether the table is locked while it is written.
        pub sql_writer_use_table_lock: Option<OrExpression<bool>> = "sqlWriterUseTableLock",
        /// Further arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
        /// Name of the parameter of the stored procedure that takes the data.
        pub stored_procedure_table_type_parameter_name: Option<OrExpression<String>> = "storedProcedureTableTypeParameterName",
        /// What to do if there is no such table: `autoCreate` creates it.
        pub table_option: Option<OrExpression<String>> = "tableOption",
        /// How rows are inserted or updated.
        pub upsert_settings: Option<SqlUpsertSettings> = "upsertSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What becomes of rows that are there already: `insert`, `upsert` or `storedProcedure`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// Source of a copy: Azure SQL Managed Instance.
    pub struct SqlMiSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Isolation level of the transaction that reads: `ReadCommitted`, `ReadUncommitted`,
        /// `RepeatableRead`, `Serializable` or `Snapshot`. Without it, `ReadCommitted`.
        pub isolation_level: Option<OrExpression<String>> = "isolationLevel",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How the data is divided for reading it in parallel: `None`, `PhysicalPartitionsOfTable` or
        /// `DynamicRange`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// How the data is divided by the range of a column.
        pub partition_settings: Option<SqlPartitionSettings> = "partitionSettings",
        /// Which further types the source produces. The specification does not say more.
        pub produce_additional_types: Option<Value> = "produceAdditionalTypes",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Query whose result is copied. Without it and without a stored procedure, the whole table.
        pub sql_reader_query: Option<OrExpression<String>> = "sqlReaderQuery",
        /// Name of the stored procedure whose result is copied. Not together with `sqlReaderQuery`.
        pub sql_reader_stored_procedure_name: Option<OrExpression<String>> = "sqlReaderStoredProcedureName",
        /// Arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
    }
}

object! {
    /// How data is divided by the range of a column, for reading it in parallel.
    pub struct SqlPartitionSettings {
        /// Name of the column, which has whole numbers or times. Without it, the primary key.
        pub partition_column_name: Option<OrExpression<String>> = "partitionColumnName",
        /// Least value of the column, by which the steps are found. It leaves out no rows.
        pub partition_lower_bound: Option<OrExpression<String>> = "partitionLowerBound",
        /// Greatest value of the column, by which the steps are found. It leaves out no rows.
        pub partition_upper_bound: Option<OrExpression<String>> = "partitionUpperBound",
    }
}

object! {
    /// Sink of a copy: SQL Server.
    pub struct SqlServerSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script that is run before anything is written.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Name of the stored procedure that writes the data.
        pub sql_writer_stored_procedure_name: Option<OrExpression<String>> = "sqlWriterStoredProcedureName",
        /// Table type that the stored procedure takes the data as.
        pub sql_writer_table_type: Option<OrExpression<String>> = "sqlWriterTableType",
        /// Whether the table is locked while it is written.
        pub sql_writer_use_table_lock: Option<OrExpression<bool>> = "sqlWriterUseTableLock",
        /// Further arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
        /// Name of the parameter of the stored procedure that takes the data.
        pub stored_procedure_table_type_parameter_name: Option<OrExpression<String>> = "storedProcedureTableTypeParameterName",
        /// What to do if there is no such table: `autoCreate` creates it.
        pub table_option: Option<OrExpression<String>> = "tableOption",
        /// How rows are inserted or updated.
        pub upsert_settings: Option<SqlUpsertSettings> = "upsertSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What becomes of rows that are there already: `insert`, `upsert` or `storedProcedure`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// Source of a copy: SQL Server.
    pub struct SqlServerSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Isolation level of the transaction that reads: `ReadCommitted`, `ReadUncommitted`,
        /// `RepeatableRead`, `Serializable` or `Snapshot`. Without it, `ReadCommitted`.
        pub isolation_level: Option<OrExpression<String>> = "isolationLevel",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How the data is divided for reading it in parallel: `None`, `PhysicalPartitionsOfTable` or
        /// `DynamicRange`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// How the data is divided by the range of a column.
        pub partition_settings: Option<SqlPartitionSettings> = "partitionSettings",
        /// Which further types the source produces. The specification does not say more.
        pub produce_additional_types: Option<Value> = "produceAdditionalTypes",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Query whose result is copied. Without it and without a stored procedure, the whole table.
        pub sql_reader_query: Option<OrExpression<String>> = "sqlReaderQuery",
        /// Name of the stored procedure whose result is copied. Not together with `sqlReaderQuery`.
        pub sql_reader_stored_procedure_name: Option<OrExpression<String>> = "sqlReaderStoredProcedureName",
        /// Arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
    }
}

object! {
    /// Runs a stored procedure of SQL Server, Azure SQL Database or Azure Synapse.
    pub struct SqlServerStoredProcedureActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// How rows are inserted into a table or updated there.
    pub struct SqlUpsertSettings {
        /// Schema of the table in between, if it is not a temporary one.
        pub interim_schema_name: Option<OrExpression<String>> = "interimSchemaName",
        /// Names of the columns that tell one row from another.
        pub keys: Option<OrExpression<Vec<Value>>> = "keys",
        /// Whether the table in between is a temporary one.
        pub use_temp_db: Option<OrExpression<bool>> = "useTempDB",
    }
}

object! {
    /// The store that the data of a copy goes by way of.
    pub struct StagingSettings {
        /// Whether the data is compressed on the way.
        pub enable_compression: Option<OrExpression<bool>> = "enableCompression",
        /// The linked service that leads to the store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Path in the store. Without it, the service makes a container of its own.
        pub path: Option<OrExpression<String>> = "path",
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
    /// Runs a notebook of Azure Synapse.
    pub struct SynapseNotebookActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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

object! {
    /// Runs a Spark job definition of Azure Synapse.
    pub struct SynapseSparkJobDefinitionActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// Who created a resource and who last changed it, and when. Azure Resource Manager keeps
    /// this, not Data Factory; it is missing from most answers.
    pub struct SystemData {
        /// Time in UTC at which the resource was created.
        pub created_at: Option<Timestamp> = "createdAt",
        /// Who created the resource: the sign-in name of a person, or the identifier of an
        /// application.
        pub created_by: Option<String> = "createdBy",
        /// What kind of identity created the resource.
        pub created_by_type: Option<CreatedByType> = "createdByType",
        /// Time in UTC at which the resource was last changed.
        pub last_modified_at: Option<Timestamp> = "lastModifiedAt",
        /// Who last changed the resource: the sign-in name of a person, or the identifier of an
        /// application.
        pub last_modified_by: Option<String> = "lastModifiedBy",
        /// What kind of identity last changed the resource.
        pub last_modified_by_type: Option<CreatedByType> = "lastModifiedByType",
    }
}

object! {
    /// How gzipped tar archives are unpacked.
    pub struct TarGZipReadSettings {
        /// Whether what is unpacked goes into a folder with the name of the archive.
        pub preserve_compression_file_name_as_folder: Option<OrExpression<bool>> = "preserveCompressionFileNameAsFolder",
    }
}

object! {
    /// How tar archives are unpacked.
    pub struct TarReadSettings {
        /// Whether what is unpacked goes into a folder with the name of the archive.
        pub preserve_compression_file_name_as_folder: Option<OrExpression<bool>> = "preserveCompressionFileNameAsFolder",
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
        /// The condition, always an expression, that gives true or false. It is looked at after every
        /// round.
        pub expression: Option<OrExpression<String>> = "expression",
        /// Time after which the activity fails, as a .NET time span such as `0.12:00:00`. Without it,
        /// seven days.
        pub timeout: Option<OrExpression<String>> = "timeout",
    }
}

object! {
    /// What to change in a self-hosted integration runtime. What is left out stays as it is.
    pub struct UpdateIntegrationRuntimeRequest {
        /// Whether the software is updated by itself.
        pub auto_update: Option<IntegrationRuntimeAutoUpdate> = "autoUpdate",
        /// Time of the day at which updates are made, counted from midnight, as an ISO 8601 duration:
        /// `PT3H` is three o'clock. The service was seen to take it with a second pair of quotes in
        /// the text, as one of its clients sends it.
        pub update_delay_offset: Option<String> = "updateDelayOffset",
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
        /// Time after which the activity fails, as a .NET time span such as `0.12:00:00`. Without it,
        /// seven days.
        pub timeout: Option<OrExpression<String>> = "timeout",
    }
}

object! {
    /// A variable: its type and what it is at first.
    pub struct VariableSpecification {
        /// Value at the beginning of a run, of the type of the variable.
        pub default_value: Option<Value> = "defaultValue",
        /// Type of the variable.
        pub type_: Option<VariableType> = "type",
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
    /// Calls an address and gives the answer to other activities.
    pub struct WebActivity {
        /// What must have happened before the activity runs. With several, all of it must.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for.
        pub description: Option<String> = "description",
        /// The linked service that leads to the other system. Activities that use datasets do without.
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
    /// How a call shows who it is. Which members there are depends on `type`.
    pub struct WebActivityAuthentication {
        /// Credential that stands for the identity or service principal.
        pub credential: Option<CredentialReference> = "credential",
        /// Password, for `Basic` and for the certificate. Normally a secret; the documentation has a
        /// text. For a service principal, its key.
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
        /// Tenant of the service principal. Only the documentation has this member, the specification
        /// has `userTenant`.
        pub tenant: Option<OrExpression<String>> = "tenant",
        /// Kind of authentication: `Basic`, `ClientCertificate`, `MSI` (a managed identity of the data
        /// factory), `UserAssignedManagedIdentity` or `ServicePrincipal`. Without it, what the service
        /// takes by the other members.
        pub type_: Option<String> = "type",
        /// Tenant of the service principal.
        pub user_tenant: Option<OrExpression<String>> = "userTenant",
        /// Name of the user, for `Basic`. For a service principal, its identifier.
        pub username: Option<OrExpression<String>> = "username",
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
        /// The integration runtime that sends the request. Without it, the one that Azure manages by
        /// itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// Datasets whose definitions the request has in its body. The documentation requires the
        /// list, the specification does not.
        pub datasets: Option<Vec<DatasetReference>> = "datasets",
        /// Whether the certificate of the server is accepted unseen.
        pub disable_cert_validation: Option<OrExpression<bool>> = "disableCertValidation",
        /// Headers of the request: the value, which may be an expression, by name. An expression may
        /// stand for the whole, too.
        pub headers: Option<OrExpression<Map<String, Value>>> = "headers",
        /// Time to wait for the answer, as a .NET time span, `00:10:00` at most. Without it,
        /// `00:01:00`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Linked services whose definitions the request has in its body. The documentation requires
        /// the list, the specification does not.
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
        /// Headers of the request: the value, which may be an expression, by name. An expression may
        /// stand for the whole, too.
        pub headers: Option<OrExpression<Map<String, Value>>> = "headers",
        /// Method of the request.
        pub method: Option<WebHookActivityMethod> = "method",
        /// Whether the body of the call back tells how the activity has ended: it may then have
        /// `output`, `error` and `statusCode`.
        pub report_status_on_call_back: Option<OrExpression<bool>> = "reportStatusOnCallBack",
        /// Time after which the activity fails unless it was called back, as a .NET time span. Without
        /// it, `00:10:00`.
        pub timeout: Option<String> = "timeout",
        /// Address of the request.
        pub url: Option<OrExpression<String>> = "url",
    }
}

object! {
    /// How XML files are read.
    pub struct XmlReadSettings {
        /// How archives are unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
        /// Whether texts that look like values of other types are taken as such.
        pub detect_data_type: Option<OrExpression<bool>> = "detectDataType",
        /// Prefixes that the names of columns get: the prefix by the address of the namespace.
        pub namespace_prefixes: Option<OrExpression<Map<String, Value>>> = "namespacePrefixes",
        /// Whether namespaces are told apart.
        pub namespaces: Option<OrExpression<bool>> = "namespaces",
        /// What the files are checked against: `none`, `xsd` or `dtd`.
        pub validation_mode: Option<OrExpression<String>> = "validationMode",
    }
}

object! {
    /// Source of a copy: XML files.
    pub struct XmlSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is read.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// How ZIP archives are unpacked.
    pub struct ZipDeflateReadSettings {
        /// Whether what is unpacked goes into a folder with the name of the archive.
        pub preserve_zip_file_name_as_folder: Option<OrExpression<bool>> = "preserveZipFileNameAsFolder",
    }
}
