// Generated from specs/v2/schemas/activities-compute.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Activities that run programs on other compute services: HDInsight, Databricks, Synapse, Azure
//! Machine Learning and Azure Batch.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Runs a Hive script on an HDInsight cluster.
pub type HdInsightHiveActivity = ExecutionActivityOf<HdInsightHiveActivityTypeProperties>;

object! {
    /// Hive script to run, and its arguments.
    pub struct HdInsightHiveActivityTypeProperties {
        /// Arguments of the job: strings or expressions.
        pub arguments: Option<Vec<Value>> = "arguments",
        /// Parameters of the script, by name.
        pub defines: Option<Map<String, Value>> = "defines",
        /// When to copy log files to storage. Default: `None`.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Maximum duration of the query, in minutes. For clusters with the Enterprise Security
        /// Package only.
        pub query_timeout: Option<i32> = "queryTimeout",
        /// Linked service of the store that contains the script.
        pub script_linked_service: Option<LinkedServiceReference> = "scriptLinkedService",
        /// Path of the script.
        pub script_path: Option<OrExpression<String>> = "scriptPath",
        /// Linked services of additional storage accounts.
        pub storage_linked_services: Option<Vec<LinkedServiceReference>> = "storageLinkedServices",
        /// Variables in the `hivevar` namespace, by name.
        pub variables: Option<Map<String, Value>> = "variables",
    }
}

/// Runs a MapReduce program on an HDInsight cluster.
pub type HdInsightMapReduceActivity =
    ExecutionActivityOf<HdInsightMapReduceActivityTypeProperties>;

object! {
    /// MapReduce program to run, and its arguments.
    pub struct HdInsightMapReduceActivityTypeProperties {
        /// Arguments of the program: strings or expressions.
        pub arguments: Option<Vec<Value>> = "arguments",
        /// Name of the class to run.
        pub class_name: Option<OrExpression<String>> = "className",
        /// Hadoop properties to set, by name.
        pub defines: Option<Map<String, Value>> = "defines",
        /// When to copy log files to storage. Default: `None`.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Path of the JAR file.
        pub jar_file_path: Option<OrExpression<String>> = "jarFilePath",
        /// Paths of additional JAR files: strings or expressions.
        pub jar_libs: Option<Vec<Value>> = "jarLibs",
        /// Linked service of the store that contains the JAR file.
        pub jar_linked_service: Option<LinkedServiceReference> = "jarLinkedService",
        /// Linked services of additional storage accounts.
        pub storage_linked_services: Option<Vec<LinkedServiceReference>> = "storageLinkedServices",
    }
}

/// Runs a Pig script on an HDInsight cluster.
pub type HdInsightPigActivity = ExecutionActivityOf<HdInsightPigActivityTypeProperties>;

object! {
    /// Pig script to run, and its arguments.
    pub struct HdInsightPigActivityTypeProperties {
        /// Arguments of the job.
        pub arguments: Option<OrExpression<Vec<Value>>> = "arguments",
        /// Parameters of the script, by name.
        pub defines: Option<Map<String, Value>> = "defines",
        /// When to copy log files to storage. Default: `None`.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Linked service of the store that contains the script.
        pub script_linked_service: Option<LinkedServiceReference> = "scriptLinkedService",
        /// Path of the script.
        pub script_path: Option<OrExpression<String>> = "scriptPath",
        /// Linked services of additional storage accounts.
        pub storage_linked_services: Option<Vec<LinkedServiceReference>> = "storageLinkedServices",
    }
}

/// Runs a Spark program on an HDInsight cluster.
pub type HdInsightSparkActivity = ExecutionActivityOf<HdInsightSparkActivityTypeProperties>;

object! {
    /// Spark program to run, and its arguments.
    pub struct HdInsightSparkActivityTypeProperties {
        /// Arguments of the program: strings or expressions.
        pub arguments: Option<Vec<Value>> = "arguments",
        /// Main class of a Java or Scala program.
        pub class_name: Option<String> = "className",
        /// Path of the Python or JAR file to run, relative to `rootPath`.
        pub entry_file_path: Option<OrExpression<String>> = "entryFilePath",
        /// When to copy log files to storage. Default: `None`.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// User account to run the program as.
        pub proxy_user: Option<OrExpression<String>> = "proxyUser",
        /// Blob container and folder that contain the program.
        pub root_path: Option<OrExpression<String>> = "rootPath",
        /// Spark configuration properties, by name.
        pub spark_config: Option<Map<String, Value>> = "sparkConfig",
        /// Linked service of the store that contains the program and gets the logs. Default: the
        /// storage account of the cluster.
        pub spark_job_linked_service: Option<LinkedServiceReference> = "sparkJobLinkedService",
    }
}

/// Runs a Hadoop streaming program on an HDInsight cluster.
pub type HdInsightStreamingActivity =
    ExecutionActivityOf<HdInsightStreamingActivityTypeProperties>;

object! {
    /// Hadoop streaming program to run, and its arguments.
    pub struct HdInsightStreamingActivityTypeProperties {
        /// Arguments of the program: strings or expressions.
        pub arguments: Option<Vec<Value>> = "arguments",
        /// Name of the combiner executable.
        pub combiner: Option<OrExpression<String>> = "combiner",
        /// Environment variables, as `name=value` strings or expressions.
        pub command_environment: Option<Vec<Value>> = "commandEnvironment",
        /// Hadoop properties to set, by name.
        pub defines: Option<Map<String, Value>> = "defines",
        /// Linked service of the store that contains the program files.
        pub file_linked_service: Option<LinkedServiceReference> = "fileLinkedService",
        /// Paths of the program files: strings or expressions.
        pub file_paths: Option<Vec<Value>> = "filePaths",
        /// When to copy log files to storage. Default: `None`.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Path of the input for the mapper.
        pub input: Option<OrExpression<String>> = "input",
        /// Name of the mapper executable.
        pub mapper: Option<OrExpression<String>> = "mapper",
        /// Path of the output of the reducer.
        pub output: Option<OrExpression<String>> = "output",
        /// Name of the reducer executable.
        pub reducer: Option<OrExpression<String>> = "reducer",
        /// Linked services of additional storage accounts.
        pub storage_linked_services: Option<Vec<LinkedServiceReference>> = "storageLinkedServices",
    }
}

/// When to copy log files to the storage account of the cluster.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HdInsightActivityDebugInfoOption {
    /// Never.
    None,
    /// After every run.
    Always,
    /// After failed runs.
    Failure,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(HdInsightActivityDebugInfoOption {
    None = "None",
    Always = "Always",
    Failure = "Failure",
});

/// Runs an Azure Databricks job.
pub type DatabricksJobActivity = ExecutionActivityOf<DatabricksJobActivityTypeProperties>;

object! {
    /// Azure Databricks job to run, and its parameters.
    pub struct DatabricksJobActivityTypeProperties {
        /// ID of the job.
        pub job_id: Option<OrExpression<String>> = "jobId",
        /// Parameters of the job, by name.
        pub job_parameters: Option<Map<String, Value>> = "jobParameters",
    }
}

/// Runs an Azure Databricks notebook.
pub type DatabricksNotebookActivity =
    ExecutionActivityOf<DatabricksNotebookActivityTypeProperties>;

object! {
    /// Azure Databricks notebook to run, and its parameters.
    pub struct DatabricksNotebookActivityTypeProperties {
        /// Parameters of the notebook, by name. Default for a missing one: the value in the
        /// notebook.
        pub base_parameters: Option<Map<String, Value>> = "baseParameters",
        /// Libraries to install on the cluster, each an object such as `{"pypi": {"package":
        /// "simplejson"}}`.
        pub libraries: Option<Vec<Map<String, Value>>> = "libraries",
        /// Absolute path of the notebook in the workspace, starting with a slash.
        pub notebook_path: Option<OrExpression<String>> = "notebookPath",
    }
}

/// Runs a Java class on an Azure Databricks cluster.
pub type DatabricksSparkJarActivity =
    ExecutionActivityOf<DatabricksSparkJarActivityTypeProperties>;

object! {
    /// Java class to run on Azure Databricks, and its parameters.
    pub struct DatabricksSparkJarActivityTypeProperties {
        /// Libraries to install on the cluster, each an object such as `{"jar":
        /// "dbfs:/FileStore/jars/lib.jar"}`.
        pub libraries: Option<Vec<Map<String, Value>>> = "libraries",
        /// Full name of the class with the main method. A JAR file in `libraries` must contain it.
        pub main_class_name: Option<OrExpression<String>> = "mainClassName",
        /// Arguments of the main method: strings or expressions.
        pub parameters: Option<Vec<Value>> = "parameters",
    }
}

/// Runs a Python file on an Azure Databricks cluster.
pub type DatabricksSparkPythonActivity =
    ExecutionActivityOf<DatabricksSparkPythonActivityTypeProperties>;

object! {
    /// Python file to run on Azure Databricks, and its parameters.
    pub struct DatabricksSparkPythonActivityTypeProperties {
        /// Libraries to install on the cluster, each an object such as `{"pypi": {"package":
        /// "simplejson"}}`.
        pub libraries: Option<Vec<Map<String, Value>>> = "libraries",
        /// Command-line arguments: strings or expressions.
        pub parameters: Option<Vec<Value>> = "parameters",
        /// URI of the Python file. DBFS paths are supported.
        pub python_file: Option<OrExpression<String>> = "pythonFile",
    }
}

/// Runs an Azure Synapse notebook.
pub type SynapseNotebookActivity = ExecutionActivityOf<SynapseNotebookActivityTypeProperties>;

object! {
    /// Azure Synapse notebook to run, and on which Spark pool.
    pub struct SynapseNotebookActivityTypeProperties {
        /// Spark configuration properties: an object by name, or an expression.
        pub conf: Option<Value> = "conf",
        /// Where the Spark configuration comes from.
        pub configuration_type: Option<ConfigurationType> = "configurationType",
        /// Size of the driver: `Small`, `Medium`, `Large`, `XLarge` or `XXLarge`. Default: from the
        /// notebook.
        pub driver_size: Option<OrExpression<String>> = "driverSize",
        /// Size of the executors: `Small`, `Medium`, `Large`, `XLarge` or `XXLarge`. Default: from
        /// the notebook.
        pub executor_size: Option<OrExpression<String>> = "executorSize",
        /// Notebook to run.
        pub notebook: Option<SynapseNotebookReference> = "notebook",
        /// Number of executors. Default: from the notebook.
        pub num_executors: Option<OrExpression<i64>> = "numExecutors",
        /// Parameters of the notebook, by name.
        pub parameters: Option<BTreeMap<String, NotebookParameter>> = "parameters",
        /// Spark configuration properties, by name, for `configurationType` `Customized`.
        pub spark_config: Option<Map<String, Value>> = "sparkConfig",
        /// Spark pool to run on. Default: the pool of the notebook.
        pub spark_pool: Option<BigDataPoolParametrizationReference> = "sparkPool",
        /// Spark configuration, for `configurationType` `Artifact`.
        pub target_spark_configuration: Option<SparkConfigurationParametrizationReference> = "targetSparkConfiguration",
    }
}

object! {
    /// Reference to an Azure Synapse notebook.
    pub struct SynapseNotebookReference {
        /// Name of the notebook.
        pub reference_name: Option<OrExpression<String>> = "referenceName",
        /// Type of the reference, always `NotebookReference`.
        pub type_: Option<NotebookReferenceType> = "type",
    }
}

impl SynapseNotebookReference {
    /// A `NotebookReference` to this name.
    pub fn new(reference_name: impl Into<OrExpression<String>>) -> Self {
        Self {
            type_: Some(NotebookReferenceType::NotebookReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a notebook.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NotebookReferenceType {
    /// A notebook.
    NotebookReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(NotebookReferenceType {
    NotebookReference = "NotebookReference",
});

object! {
    /// A parameter of a notebook.
    pub struct NotebookParameter {
        /// Type of the parameter.
        pub type_: Option<NotebookParameterType> = "type",
        /// Value of the parameter.
        pub value: Option<OrExpression<String>> = "value",
    }
}

/// Type of a notebook parameter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NotebookParameterType {
    /// A string.
    String,
    /// An integer.
    Int,
    /// A number.
    Float,
    /// A boolean.
    Bool,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(NotebookParameterType {
    String = "string",
    Int = "int",
    Float = "float",
    Bool = "bool",
});

/// Runs an Azure Synapse Spark job definition.
pub type SynapseSparkJobDefinitionActivity =
    ExecutionActivityOf<SynapseSparkJobActivityTypeProperties>;

object! {
    /// Azure Synapse Spark job to run, and on which Spark pool. Properties override those of the
    /// job definition.
    pub struct SynapseSparkJobActivityTypeProperties {
        /// Command-line arguments: strings or expressions.
        pub args: Option<Vec<Value>> = "args",
        /// Full name of the main class.
        pub class_name: Option<OrExpression<String>> = "className",
        /// Spark configuration properties: an object by name, or an expression.
        pub conf: Option<Value> = "conf",
        /// Where the Spark configuration comes from.
        pub configuration_type: Option<ConfigurationType> = "configurationType",
        /// Size of the driver: `Small`, `Medium`, `Large`, `XLarge` or `XXLarge`. Default: from the
        /// job definition.
        pub driver_size: Option<OrExpression<String>> = "driverSize",
        /// Size of the executors: `Small`, `Medium`, `Large`, `XLarge` or `XXLarge`. Default: from
        /// the job definition.
        pub executor_size: Option<OrExpression<String>> = "executorSize",
        /// Main file of the job.
        pub file: Option<OrExpression<String>> = "file",
        /// Additional files, for older definitions. New definitions use `filesV2`.
        pub files: Option<Vec<Value>> = "files",
        /// Additional files: strings or expressions.
        pub files_v2: Option<Vec<Value>> = "filesV2",
        /// Number of executors. Default: from the job definition.
        pub num_executors: Option<OrExpression<i64>> = "numExecutors",
        /// Additional Python files: strings or expressions.
        pub python_code_reference: Option<Vec<Value>> = "pythonCodeReference",
        /// Whether to add files in subfolders of the main file's folder. Default: false.
        pub scan_folder: Option<OrExpression<bool>> = "scanFolder",
        /// Spark configuration properties, by name, for `configurationType` `Customized`.
        pub spark_config: Option<Map<String, Value>> = "sparkConfig",
        /// Spark job definition to run.
        pub spark_job: Option<SynapseSparkJobReference> = "sparkJob",
        /// Spark pool to run on. Default: the pool of the job definition.
        pub target_big_data_pool: Option<BigDataPoolParametrizationReference> = "targetBigDataPool",
        /// Spark configuration, for `configurationType` `Artifact`.
        pub target_spark_configuration: Option<SparkConfigurationParametrizationReference> = "targetSparkConfiguration",
    }
}

object! {
    /// Reference to an Azure Synapse Spark job definition.
    pub struct SynapseSparkJobReference {
        /// Name of the Spark job definition: a string or an expression.
        pub reference_name: Option<Value> = "referenceName",
        /// Type of the reference, always `SparkJobDefinitionReference`.
        pub type_: Option<SparkJobReferenceType> = "type",
    }
}

impl SynapseSparkJobReference {
    /// A `SparkJobDefinitionReference` to this name.
    pub fn new(reference_name: impl Into<Value>) -> Self {
        Self {
            type_: Some(SparkJobReferenceType::SparkJobDefinitionReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a Spark job definition.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SparkJobReferenceType {
    /// A Spark job definition.
    SparkJobDefinitionReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SparkJobReferenceType {
    SparkJobDefinitionReference = "SparkJobDefinitionReference",
});

object! {
    /// Reference to a Spark pool.
    pub struct BigDataPoolParametrizationReference {
        /// Name of the Spark pool.
        pub reference_name: Option<OrExpression<String>> = "referenceName",
        /// Type of the reference, always `BigDataPoolReference`.
        pub type_: Option<BigDataPoolReferenceType> = "type",
    }
}

impl BigDataPoolParametrizationReference {
    /// A `BigDataPoolReference` to this name.
    pub fn new(reference_name: impl Into<OrExpression<String>>) -> Self {
        Self {
            type_: Some(BigDataPoolReferenceType::BigDataPoolReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a Spark pool.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BigDataPoolReferenceType {
    /// A Spark pool.
    BigDataPoolReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(BigDataPoolReferenceType {
    BigDataPoolReference = "BigDataPoolReference",
});

object! {
    /// Reference to a Spark configuration.
    pub struct SparkConfigurationParametrizationReference {
        /// Name of the Spark configuration.
        pub reference_name: Option<OrExpression<String>> = "referenceName",
        /// Type of the reference, always `SparkConfigurationReference`.
        pub type_: Option<SparkConfigurationReferenceType> = "type",
    }
}

impl SparkConfigurationParametrizationReference {
    /// A `SparkConfigurationReference` to this name.
    pub fn new(reference_name: impl Into<OrExpression<String>>) -> Self {
        Self {
            type_: Some(SparkConfigurationReferenceType::SparkConfigurationReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a Spark configuration.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SparkConfigurationReferenceType {
    /// A Spark configuration.
    SparkConfigurationReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SparkConfigurationReferenceType {
    SparkConfigurationReference = "SparkConfigurationReference",
});

/// Where a Spark configuration comes from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConfigurationType {
    /// The defaults of the notebook or job definition.
    Default,
    /// The properties in `sparkConfig`.
    Customized,
    /// The configuration in `targetSparkConfiguration`.
    Artifact,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ConfigurationType {
    Default = "Default",
    Customized = "Customized",
    Artifact = "Artifact",
});

/// Runs a published Azure Machine Learning pipeline.
pub type AzureMlExecutePipelineActivity =
    ExecutionActivityOf<AzureMlExecutePipelineActivityTypeProperties>;

object! {
    /// Azure Machine Learning pipeline to run, and its parameters.
    pub struct AzureMlExecutePipelineActivityTypeProperties {
        /// Whether to run the remaining steps if a step fails. Default: false.
        pub continue_on_step_failure: Option<OrExpression<bool>> = "continueOnStepFailure",
        /// Data paths of the pipeline, by name.
        pub data_path_assignments: Option<OrExpression<Map<String, Value>>> = "dataPathAssignments",
        /// Name of the experiment in the run history.
        pub experiment_name: Option<OrExpression<String>> = "experimentName",
        /// ID of the parent run.
        pub ml_parent_run_id: Option<OrExpression<String>> = "mlParentRunId",
        /// ID of the published pipeline endpoint.
        pub ml_pipeline_endpoint_id: Option<OrExpression<String>> = "mlPipelineEndpointId",
        /// ID of the published pipeline. Set it or `mlPipelineEndpointId`.
        pub ml_pipeline_id: Option<OrExpression<String>> = "mlPipelineId",
        /// Parameters of the pipeline, by name. The values are strings.
        pub ml_pipeline_parameters: Option<OrExpression<Map<String, Value>>> = "mlPipelineParameters",
        /// Version of the pipeline endpoint. Default: the default version of the endpoint.
        pub version: Option<OrExpression<String>> = "version",
    }
}

/// Calls a batch web service of Azure Machine Learning Studio (classic).
pub type AzureMlBatchExecutionActivity =
    ExecutionActivityOf<AzureMlBatchExecutionActivityTypeProperties>;

object! {
    /// Inputs, outputs and parameters of a batch web service.
    pub struct AzureMlBatchExecutionActivityTypeProperties {
        /// Parameters of the web service, by name.
        pub global_parameters: Option<Map<String, Value>> = "globalParameters",
        /// Files for the inputs of the web service, by input name.
        pub web_service_inputs: Option<BTreeMap<String, AzureMlWebServiceFile>> = "webServiceInputs",
        /// Files for the outputs of the web service, by output name.
        pub web_service_outputs: Option<BTreeMap<String, AzureMlWebServiceFile>> = "webServiceOutputs",
    }
}

object! {
    /// Input or output file of a batch web service.
    pub struct AzureMlWebServiceFile {
        /// Path of the file in Azure Blob Storage, including the container.
        pub file_path: Option<OrExpression<String>> = "filePath",
        /// Linked service of the storage account.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
    }
}

/// Updates a web service of Azure Machine Learning Studio (classic) with a newly trained model.
pub type AzureMlUpdateResourceActivity =
    ExecutionActivityOf<AzureMlUpdateResourceActivityTypeProperties>;

object! {
    /// Model to update, and the file that contains it.
    pub struct AzureMlUpdateResourceActivityTypeProperties {
        /// Path of the `.ilearner` file of the model.
        pub trained_model_file_path: Option<OrExpression<String>> = "trainedModelFilePath",
        /// Linked service of the storage account that contains the model file.
        pub trained_model_linked_service_name: Option<LinkedServiceReference> = "trainedModelLinkedServiceName",
        /// Name of the trained model in the web service experiment.
        pub trained_model_name: Option<OrExpression<String>> = "trainedModelName",
    }
}

/// Runs a command on an Azure Batch pool.
pub type CustomActivity = ExecutionActivityOf<CustomActivityTypeProperties>;

object! {
    /// Command to run on Azure Batch, and the files that it needs.
    pub struct CustomActivityTypeProperties {
        /// Elevation level and scope of the account that runs the command. Default: a
        /// non-administrator account per task.
        pub auto_user_specification: Option<OrExpression<String>> = "autoUserSpecification",
        /// Command line to run.
        pub command: Option<OrExpression<String>> = "command",
        /// Values that the command can read, by name.
        pub extended_properties: Option<Map<String, Value>> = "extendedProperties",
        /// Folder of the files, which are copied to the node.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
        /// Datasets and linked services whose definitions the command can read.
        pub reference_objects: Option<CustomActivityReferenceObject> = "referenceObjects",
        /// Linked service of the storage account that contains the files.
        pub resource_linked_service: Option<LinkedServiceReference> = "resourceLinkedService",
        /// How long to keep the files of the command, in days. Default: 30.
        pub retention_time_in_days: Option<OrExpression<f64>> = "retentionTimeInDays",
    }
}

object! {
    /// Datasets and linked services whose definitions a command can read.
    pub struct CustomActivityReferenceObject {
        /// The datasets.
        pub datasets: Option<Vec<DatasetReference>> = "datasets",
        /// The linked services.
        pub linked_services: Option<Vec<LinkedServiceReference>> = "linkedServices",
    }
}
