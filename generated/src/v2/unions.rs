// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The tagged unions: every documented kind, and one variant for all others.

use datafactory_core::{UnknownObject, tagged_union};

use super::types::*;

/// The Git repository that a data factory is edited in: what all kinds have in common. `type`
/// tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum FactoryRepoConfiguration {
    /// A repository in Azure DevOps, formerly Visual Studio Team Services.
    FactoryVstsConfiguration(FactoryVstsConfiguration),
    /// A repository in GitHub.
    FactoryGitHubConfiguration(FactoryGitHubConfiguration),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(FactoryRepoConfiguration by "type" {
    FactoryVstsConfiguration(FactoryVstsConfiguration) = "FactoryVSTSConfiguration",
    FactoryGitHubConfiguration(FactoryGitHubConfiguration) = "FactoryGitHubConfiguration",
});

/// How a store of files is read: what all kinds have in common. `type` tells which of the derived
/// schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum StoreReadSettings {
    /// How Amazon S3 is read.
    AmazonS3ReadSettings(AmazonS3ReadSettings),
    /// How Azure Data Lake Storage Gen2 is read.
    AzureBlobFsReadSettings(AzureBlobFsReadSettings),
    /// How Azure Blob Storage is read.
    AzureBlobStorageReadSettings(AzureBlobStorageReadSettings),
    /// How Azure Data Lake Storage Gen1 is read.
    AzureDataLakeStoreReadSettings(AzureDataLakeStoreReadSettings),
    /// How Azure Files is read.
    AzureFileStorageReadSettings(AzureFileStorageReadSettings),
    /// How a file server is read.
    FileServerReadSettings(FileServerReadSettings),
    /// How an FTP server is read.
    FtpReadSettings(FtpReadSettings),
    /// How Google Cloud Storage is read.
    GoogleCloudStorageReadSettings(GoogleCloudStorageReadSettings),
    /// How HDFS is read.
    HdfsReadSettings(HdfsReadSettings),
    /// How an HTTP server is read.
    HttpReadSettings(HttpReadSettings),
    /// How an SFTP server is read.
    SftpReadSettings(SftpReadSettings),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(StoreReadSettings by "type" {
    AmazonS3ReadSettings(AmazonS3ReadSettings) = "AmazonS3ReadSettings",
    AzureBlobFsReadSettings(AzureBlobFsReadSettings) = "AzureBlobFSReadSettings",
    AzureBlobStorageReadSettings(AzureBlobStorageReadSettings) = "AzureBlobStorageReadSettings",
    AzureDataLakeStoreReadSettings(AzureDataLakeStoreReadSettings) = "AzureDataLakeStoreReadSettings",
    AzureFileStorageReadSettings(AzureFileStorageReadSettings) = "AzureFileStorageReadSettings",
    FileServerReadSettings(FileServerReadSettings) = "FileServerReadSettings",
    FtpReadSettings(FtpReadSettings) = "FtpReadSettings",
    GoogleCloudStorageReadSettings(GoogleCloudStorageReadSettings) = "GoogleCloudStorageReadSettings",
    HdfsReadSettings(HdfsReadSettings) = "HdfsReadSettings",
    HttpReadSettings(HttpReadSettings) = "HttpReadSettings",
    SftpReadSettings(SftpReadSettings) = "SftpReadSettings",
});

/// How archives are unpacked. `type` tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompressionReadSettings {
    /// How gzipped tar archives are unpacked.
    TarGZipReadSettings(TarGZipReadSettings),
    /// How tar archives are unpacked.
    TarReadSettings(TarReadSettings),
    /// How ZIP archives are unpacked.
    ZipDeflateReadSettings(ZipDeflateReadSettings),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(CompressionReadSettings by "type" {
    TarGZipReadSettings(TarGZipReadSettings) = "TarGZipReadSettings",
    TarReadSettings(TarReadSettings) = "TarReadSettings",
    ZipDeflateReadSettings(ZipDeflateReadSettings) = "ZipDeflateReadSettings",
});

/// How a format of files is read. `type` tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum FormatReadSettings {
    /// How files of any kind are read.
    BinaryReadSettings(BinaryReadSettings),
    /// How delimited text files are read.
    DelimitedTextReadSettings(DelimitedTextReadSettings),
    /// How JSON files are read.
    JsonReadSettings(JsonReadSettings),
    /// How Parquet files are read.
    ParquetReadSettings(ParquetReadSettings),
    /// How XML files are read.
    XmlReadSettings(XmlReadSettings),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(FormatReadSettings by "type" {
    BinaryReadSettings(BinaryReadSettings) = "BinaryReadSettings",
    DelimitedTextReadSettings(DelimitedTextReadSettings) = "DelimitedTextReadSettings",
    JsonReadSettings(JsonReadSettings) = "JsonReadSettings",
    ParquetReadSettings(ParquetReadSettings) = "ParquetReadSettings",
    XmlReadSettings(XmlReadSettings) = "XmlReadSettings",
});

/// Where the data of a copy comes from: what all kinds have in common. `type` tells which of the
/// derived schemas it really is; the kinds for single products, of which there are more than a
/// hundred, are not all described.
#[derive(Clone)]
#[non_exhaustive]
pub enum CopySource {
    /// Source of a copy: Avro files.
    AvroSource(AvroSource),
    /// Source of a copy: Azure SQL Database.
    AzureSqlSource(AzureSqlSource),
    /// Source of a copy: Azure Table Storage.
    AzureTableSource(AzureTableSource),
    /// Source of a copy: files of any kind, which are copied as they are.
    BinarySource(BinarySource),
    /// Source of a copy: blobs of Azure Storage, by a dataset of the older kind.
    BlobSource(BlobSource),
    /// Source of a copy: Azure Cosmos DB for NoSQL.
    CosmosDbSqlApiSource(CosmosDbSqlApiSource),
    /// Source of a copy: delimited text files, such as CSV.
    DelimitedTextSource(DelimitedTextSource),
    /// Source of a copy: Excel files.
    ExcelSource(ExcelSource),
    /// Source of a copy: an address, by a dataset of the older kind.
    HttpSource(HttpSource),
    /// Source of a copy: JSON files.
    JsonSource(JsonSource),
    /// Source of a copy: ORC files.
    OrcSource(OrcSource),
    /// Source of a copy: Parquet files.
    ParquetSource(ParquetSource),
    /// Source of a copy: a REST service.
    RestSource(RestSource),
    /// Source of a copy: Snowflake.
    SnowflakeV2Source(SnowflakeV2Source),
    /// Source of a copy: Azure Synapse Analytics, formerly SQL Data Warehouse.
    SqlDwSource(SqlDwSource),
    /// Source of a copy: Azure SQL Managed Instance.
    SqlMiSource(SqlMiSource),
    /// Source of a copy: SQL Server.
    SqlServerSource(SqlServerSource),
    /// Source of a copy: XML files.
    XmlSource(XmlSource),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(CopySource by "type" {
    AvroSource(AvroSource) = "AvroSource",
    AzureSqlSource(AzureSqlSource) = "AzureSqlSource",
    AzureTableSource(AzureTableSource) = "AzureTableSource",
    BinarySource(BinarySource) = "BinarySource",
    BlobSource(BlobSource) = "BlobSource",
    CosmosDbSqlApiSource(CosmosDbSqlApiSource) = "CosmosDbSqlApiSource",
    DelimitedTextSource(DelimitedTextSource) = "DelimitedTextSource",
    ExcelSource(ExcelSource) = "ExcelSource",
    HttpSource(HttpSource) = "HttpSource",
    JsonSource(JsonSource) = "JsonSource",
    OrcSource(OrcSource) = "OrcSource",
    ParquetSource(ParquetSource) = "ParquetSource",
    RestSource(RestSource) = "RestSource",
    SnowflakeV2Source(SnowflakeV2Source) = "SnowflakeV2Source",
    SqlDwSource(SqlDwSource) = "SqlDWSource",
    SqlMiSource(SqlMiSource) = "SqlMISource",
    SqlServerSource(SqlServerSource) = "SqlServerSource",
    XmlSource(XmlSource) = "XmlSource",
});

/// How a store of files is written: what all kinds have in common. `type` tells which of the
/// derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum StoreWriteSettings {
    /// How Azure Data Lake Storage Gen2 is written.
    AzureBlobFsWriteSettings(AzureBlobFsWriteSettings),
    /// How Azure Blob Storage is written.
    AzureBlobStorageWriteSettings(AzureBlobStorageWriteSettings),
    /// How Azure Data Lake Storage Gen1 is written.
    AzureDataLakeStoreWriteSettings(AzureDataLakeStoreWriteSettings),
    /// How Azure Files is written.
    AzureFileStorageWriteSettings(AzureFileStorageWriteSettings),
    /// How a file server is written.
    FileServerWriteSettings(FileServerWriteSettings),
    /// How an SFTP server is written.
    SftpWriteSettings(SftpWriteSettings),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(StoreWriteSettings by "type" {
    AzureBlobFsWriteSettings(AzureBlobFsWriteSettings) = "AzureBlobFSWriteSettings",
    AzureBlobStorageWriteSettings(AzureBlobStorageWriteSettings) = "AzureBlobStorageWriteSettings",
    AzureDataLakeStoreWriteSettings(AzureDataLakeStoreWriteSettings) = "AzureDataLakeStoreWriteSettings",
    AzureFileStorageWriteSettings(AzureFileStorageWriteSettings) = "AzureFileStorageWriteSettings",
    FileServerWriteSettings(FileServerWriteSettings) = "FileServerWriteSettings",
    SftpWriteSettings(SftpWriteSettings) = "SftpWriteSettings",
});

/// How a format of files is written. `type` tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum FormatWriteSettings {
    /// How Avro files are written.
    AvroWriteSettings(AvroWriteSettings),
    /// How delimited text files are written.
    DelimitedTextWriteSettings(DelimitedTextWriteSettings),
    /// How JSON files are written.
    JsonWriteSettings(JsonWriteSettings),
    /// How ORC files are written.
    OrcWriteSettings(OrcWriteSettings),
    /// How Parquet files are written.
    ParquetWriteSettings(ParquetWriteSettings),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(FormatWriteSettings by "type" {
    AvroWriteSettings(AvroWriteSettings) = "AvroWriteSettings",
    DelimitedTextWriteSettings(DelimitedTextWriteSettings) = "DelimitedTextWriteSettings",
    JsonWriteSettings(JsonWriteSettings) = "JsonWriteSettings",
    OrcWriteSettings(OrcWriteSettings) = "OrcWriteSettings",
    ParquetWriteSettings(ParquetWriteSettings) = "ParquetWriteSettings",
});

/// Where the data of a copy goes to: what all kinds have in common. `type` tells which of the
/// derived schemas it really is; the kinds for single products, of which there are about fifty,
/// are not all described.
#[derive(Clone)]
#[non_exhaustive]
pub enum CopySink {
    /// Sink of a copy: Avro files.
    AvroSink(AvroSink),
    /// Sink of a copy: Azure SQL Database.
    AzureSqlSink(AzureSqlSink),
    /// Sink of a copy: Azure Table Storage.
    AzureTableSink(AzureTableSink),
    /// Sink of a copy: files of any kind, which are copied as they are.
    BinarySink(BinarySink),
    /// Sink of a copy: blobs of Azure Storage, by a dataset of the older kind.
    BlobSink(BlobSink),
    /// Sink of a copy: Azure Cosmos DB for NoSQL.
    CosmosDbSqlApiSink(CosmosDbSqlApiSink),
    /// Sink of a copy: delimited text files, such as CSV.
    DelimitedTextSink(DelimitedTextSink),
    /// Sink of a copy: JSON files.
    JsonSink(JsonSink),
    /// Sink of a copy: ORC files.
    OrcSink(OrcSink),
    /// Sink of a copy: Parquet files.
    ParquetSink(ParquetSink),
    /// Sink of a copy: a REST service.
    RestSink(RestSink),
    /// Sink of a copy: Snowflake.
    SnowflakeV2Sink(SnowflakeV2Sink),
    /// Sink of a copy: Azure Synapse Analytics, formerly SQL Data Warehouse.
    SqlDwSink(SqlDwSink),
    /// Sink of a copy: Azure SQL Managed Instance.
    SqlMiSink(SqlMiSink),
    /// Sink of a copy: SQL Server.
    SqlServerSink(SqlServerSink),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(CopySink by "type" {
    AvroSink(AvroSink) = "AvroSink",
    AzureSqlSink(AzureSqlSink) = "AzureSqlSink",
    AzureTableSink(AzureTableSink) = "AzureTableSink",
    BinarySink(BinarySink) = "BinarySink",
    BlobSink(BlobSink) = "BlobSink",
    CosmosDbSqlApiSink(CosmosDbSqlApiSink) = "CosmosDbSqlApiSink",
    DelimitedTextSink(DelimitedTextSink) = "DelimitedTextSink",
    JsonSink(JsonSink) = "JsonSink",
    OrcSink(OrcSink) = "OrcSink",
    ParquetSink(ParquetSink) = "ParquetSink",
    RestSink(RestSink) = "RestSink",
    SnowflakeV2Sink(SnowflakeV2Sink) = "SnowflakeV2Sink",
    SqlDwSink(SqlDwSink) = "SqlDWSink",
    SqlMiSink(SqlMiSink) = "SqlMISink",
    SqlServerSink(SqlServerSink) = "SqlServerSink",
});

/// A step of a pipeline: what all activities have in common. `type` tells which of the derived
/// schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum Activity {
    /// Adds a value to a variable of the pipeline that is a list.
    AppendVariable(AppendVariableActivity),
    /// Runs a command of Azure Data Explorer.
    AzureDataExplorerCommand(AzureDataExplorerCommandActivity),
    /// Calls a function of Azure Functions.
    AzureFunctionActivity(AzureFunctionActivity),
    /// Runs a web service of Azure Machine Learning Studio (classic) over a batch.
    AzureMlBatchExecution(AzureMlBatchExecutionActivity),
    /// Runs a published pipeline of Azure Machine Learning.
    AzureMlExecutePipeline(AzureMlExecutePipelineActivity),
    /// Gives a web service of Azure Machine Learning Studio (classic) a newly trained model.
    AzureMlUpdateResource(AzureMlUpdateResourceActivity),
    /// Copies data from one store to another.
    Copy(CopyActivity),
    /// Runs a command on a pool of Azure Batch.
    Custom(CustomActivity),
    /// Runs a job of Azure Databricks.
    DatabricksJob(DatabricksJobActivity),
    /// Runs a notebook of Azure Databricks.
    DatabricksNotebook(DatabricksNotebookActivity),
    /// Runs a Java class on a cluster of Azure Databricks.
    DatabricksSparkJar(DatabricksSparkJarActivity),
    /// Runs a Python file on a cluster of Azure Databricks.
    DatabricksSparkPython(DatabricksSparkPythonActivity),
    /// Runs a U-SQL script in Azure Data Lake Analytics.
    DataLakeAnalyticsUSql(DataLakeAnalyticsUsqlActivity),
    /// Deletes files or folders.
    Delete(DeleteActivity),
    /// Runs a data flow.
    ExecuteDataFlow(ExecuteDataFlowActivity),
    /// Runs another pipeline.
    ExecutePipeline(ExecutePipelineActivity),
    /// Runs a package of SQL Server Integration Services.
    ExecuteSsisPackage(ExecuteSsisPackageActivity),
    /// Runs a data flow that was made with Power Query.
    ExecuteWranglingDataflow(ExecuteWranglingDataflowActivity),
    /// Fails, with an error of the author's own.
    Fail(FailActivity),
    /// Gives those items of a list for which a condition holds.
    Filter(FilterActivity),
    /// Runs activities once for every item of a list.
    ForEach(ForEachActivity),
    /// Tells about a dataset: size, structure, names of files and more.
    GetMetadata(GetMetadataActivity),
    /// Runs a Hive script on an HDInsight cluster.
    HdInsightHive(HdInsightHiveActivity),
    /// Runs a MapReduce program on an HDInsight cluster.
    HdInsightMapReduce(HdInsightMapReduceActivity),
    /// Runs a Pig script on an HDInsight cluster.
    HdInsightPig(HdInsightPigActivity),
    /// Runs a Spark program on an HDInsight cluster.
    HdInsightSpark(HdInsightSparkActivity),
    /// Runs a Hadoop streaming program on an HDInsight cluster.
    HdInsightStreaming(HdInsightStreamingActivity),
    /// Runs one or the other set of activities, by a condition.
    IfCondition(IfConditionActivity),
    /// Reads rows of a dataset and gives them to other activities.
    Lookup(LookupActivity),
    /// Runs SQL scripts.
    Script(ScriptActivity),
    /// Sets a variable of the pipeline, or what the pipeline returns to the one that ran it.
    SetVariable(SetVariableActivity),
    /// Runs a Spark job definition of Azure Synapse.
    SparkJob(SynapseSparkJobDefinitionActivity),
    /// Runs a stored procedure of SQL Server, Azure SQL Database or Azure Synapse.
    SqlServerStoredProcedure(SqlServerStoredProcedureActivity),
    /// Runs one of several sets of activities, by a value.
    Switch(SwitchActivity),
    /// Runs a notebook of Azure Synapse.
    SynapseNotebook(SynapseNotebookActivity),
    /// Runs activities again and again until a condition holds.
    Until(UntilActivity),
    /// Waits until a dataset is there, and is big enough.
    Validation(ValidationActivity),
    /// Waits.
    Wait(WaitActivity),
    /// Calls an address and gives the answer to other activities.
    WebActivity(WebActivity),
    /// Calls an address and waits until it is called back. The request has `callBackUri` in its
    /// body, which is the address to call back.
    WebHook(WebHookActivity),
    /// An object of a kind that the document does not name, kept as it came.
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

/// A secret, or where to find it: what all kinds have in common. `type` tells which of the derived
/// schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretBase {
    /// A secret that is written into the definition. The service keeps it and never gives it back:
    /// answers have asterisks in its place.
    SecureString(SecureString),
    /// A secret that is kept in Azure Key Vault and read from there when it is needed.
    AzureKeyVaultSecret(AzureKeyVaultSecretReference),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(SecretBase by "type" {
    SecureString(SecureString) = "SecureString",
    AzureKeyVaultSecret(AzureKeyVaultSecretReference) = "AzureKeyVaultSecret",
});

/// A step that sets up a node of a managed integration runtime: what all kinds have in common.
/// `type` tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomSetupBase {
    /// A step that installs Azure PowerShell.
    AzPowerShellSetup(AzPowerShellSetup),
    /// A step that stores a user name and a password with `cmdkey`.
    CmdkeySetup(CmdkeySetup),
    /// A step that installs a component of a third party.
    ComponentSetup(ComponentSetup),
    /// A step that sets an environment variable.
    EnvironmentVariableSetup(EnvironmentVariableSetup),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(CustomSetupBase by "type" {
    AzPowerShellSetup(AzPowerShellSetup) = "AzPowerShellSetup",
    CmdkeySetup(CmdkeySetup) = "CmdkeySetup",
    ComponentSetup(ComponentSetup) = "ComponentSetup",
    EnvironmentVariableSetup(EnvironmentVariableSetup) = "EnvironmentVariableSetup",
});

/// The integration runtime of another data factory that one is linked to: what all kinds have in
/// common. `authorizationType` tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedIntegrationRuntimeType {
    /// An integration runtime of another data factory, by its key.
    Key(LinkedIntegrationRuntimeKeyAuthorization),
    /// An integration runtime of another data factory, by the role that this data factory has
    /// there.
    Rbac(LinkedIntegrationRuntimeRbacAuthorization),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(LinkedIntegrationRuntimeType by "authorizationType" {
    Key(LinkedIntegrationRuntimeKeyAuthorization) = "Key",
    Rbac(LinkedIntegrationRuntimeRbacAuthorization) = "RBAC",
});

/// Definition of an integration runtime: what all types have in common. `type` tells which of the
/// derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegrationRuntime {
    /// Definition of an integration runtime whose machines Azure manages: for copies and data
    /// flows, or with nodes for SQL Server Integration Services.
    Managed(ManagedIntegrationRuntime),
    /// Definition of an integration runtime that runs on machines of the data factory's owner, or
    /// that is shared by another data factory.
    SelfHosted(SelfHostedIntegrationRuntime),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(IntegrationRuntime by "type" {
    Managed(ManagedIntegrationRuntime) = "Managed",
    SelfHosted(SelfHostedIntegrationRuntime) = "SelfHosted",
});

/// Status of an integration runtime: what all types have in common. `type` tells which of the
/// derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegrationRuntimeStatus {
    /// Status of an integration runtime whose machines Azure manages: the one that every data
    /// factory has, or one with nodes for SQL Server Integration Services.
    Managed(ManagedIntegrationRuntimeStatus),
    /// Status of an integration runtime that runs on machines of the data factory's owner.
    SelfHosted(SelfHostedIntegrationRuntimeStatus),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(IntegrationRuntimeStatus by "type" {
    Managed(ManagedIntegrationRuntimeStatus) = "Managed",
    SelfHosted(SelfHostedIntegrationRuntimeStatus) = "SelfHosted",
});
