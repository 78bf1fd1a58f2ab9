// Generated from specs/v2/schemas/copy-sinks.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Where a copy writes: the base of all sinks. The sink of each connector and format is in
//! connectors/.

use datafactory_core::{UnknownObject, tagged_union};

use crate::v2::types::*;

/// Where a copy writes. `type` selects the connector or file format.
#[non_exhaustive]
pub enum CopySink {
    /// Copy sink that writes Avro files.
    #[cfg(feature = "connectors")]
    AvroSink(Box<AvroSink>),
    /// Copy sink that writes an `AzureBlobFSDataset`.
    #[cfg(feature = "connectors")]
    AzureBlobFsSink(Box<AzureBlobFsSink>),
    /// Copy sink that writes to Azure Data Explorer.
    #[cfg(feature = "connectors")]
    AzureDataExplorerSink(Box<AzureDataExplorerSink>),
    /// Copy sink that writes an `AzureDataLakeStoreDataset`.
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreSink(Box<AzureDataLakeStoreSink>),
    /// Copy sink that writes Delta tables through an Azure Databricks cluster.
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLakeSink(Box<AzureDatabricksDeltaLakeSink>),
    /// Copy sink that writes to Azure Database for MySQL.
    #[cfg(feature = "connectors")]
    AzureMySqlSink(Box<AzureMySqlSink>),
    /// Copy sink that writes to Azure Database for PostgreSQL.
    #[cfg(feature = "connectors")]
    AzurePostgreSqlSink(Box<AzurePostgreSqlSink>),
    /// Copy sink that writes messages to Azure Queue Storage.
    #[cfg(feature = "connectors")]
    AzureQueueSink(Box<AzureQueueSink>),
    /// Copy sink that writes to Azure AI Search.
    #[cfg(feature = "connectors")]
    AzureSearchIndexSink(Box<AzureSearchIndexSink>),
    /// Copy sink that writes to Azure SQL Database.
    #[cfg(feature = "connectors")]
    AzureSqlSink(Box<AzureSqlSink>),
    /// Copy sink that writes to Azure Table Storage.
    #[cfg(feature = "connectors")]
    AzureTableSink(Box<AzureTableSink>),
    /// Copy sink that writes files of any format, byte by byte.
    #[cfg(feature = "connectors")]
    BinarySink(Box<BinarySink>),
    /// Copy sink that writes an `AzureBlobDataset`.
    #[cfg(feature = "connectors")]
    BlobSink(Box<BlobSink>),
    /// Copy sink that writes to Dataverse.
    #[cfg(feature = "connectors")]
    CommonDataServiceForAppsSink(Box<CommonDataServiceForAppsSink>),
    /// Copy sink that writes to Azure Cosmos DB for MongoDB.
    #[cfg(feature = "connectors")]
    CosmosDbMongoDbApiSink(Box<CosmosDbMongoDbApiSink>),
    /// Copy sink that writes to Azure Cosmos DB for NoSQL.
    #[cfg(feature = "connectors")]
    CosmosDbSqlApiSink(Box<CosmosDbSqlApiSink>),
    /// Copy sink that writes delimited text files.
    #[cfg(feature = "connectors")]
    DelimitedTextSink(Box<DelimitedTextSink>),
    /// Copy sink that writes a `DocumentDbCollectionDataset`.
    #[cfg(feature = "connectors")]
    DocumentDbCollectionSink(Box<DocumentDbCollectionSink>),
    /// Copy sink that writes to Dynamics CRM.
    #[cfg(feature = "connectors")]
    DynamicsCrmSink(Box<DynamicsCrmSink>),
    /// Copy sink that writes to Dynamics 365.
    #[cfg(feature = "connectors")]
    DynamicsSink(Box<DynamicsSink>),
    /// Copy sink that writes a `FileShareDataset`.
    #[cfg(feature = "connectors")]
    FileSystemSink(Box<FileSystemSink>),
    /// Copy sink that writes Iceberg tables.
    #[cfg(feature = "connectors")]
    IcebergSink(Box<IcebergSink>),
    /// Copy sink that writes to Informix.
    #[cfg(feature = "connectors")]
    InformixSink(Box<InformixSink>),
    /// Copy sink that writes JSON files.
    #[cfg(feature = "connectors")]
    JsonSink(Box<JsonSink>),
    /// Copy sink that writes to a Microsoft Fabric lakehouse.
    #[cfg(feature = "connectors")]
    LakeHouseTableSink(Box<LakeHouseTableSink>),
    /// Copy sink that writes to Microsoft Access.
    #[cfg(feature = "connectors")]
    MicrosoftAccessSink(Box<MicrosoftAccessSink>),
    /// Copy sink that writes to MongoDB Atlas.
    #[cfg(feature = "connectors")]
    MongoDbAtlasSink(Box<MongoDbAtlasSink>),
    /// Copy sink that writes to MongoDB.
    #[cfg(feature = "connectors")]
    MongoDbV2Sink(Box<MongoDbV2Sink>),
    /// Copy sink that writes to a database through ODBC.
    #[cfg(feature = "connectors")]
    OdbcSink(Box<OdbcSink>),
    /// Copy sink that writes to Oracle.
    #[cfg(feature = "connectors")]
    OracleSink(Box<OracleSink>),
    /// Copy sink that writes ORC files.
    #[cfg(feature = "connectors")]
    OrcSink(Box<OrcSink>),
    /// Copy sink that writes Parquet files.
    #[cfg(feature = "connectors")]
    ParquetSink(Box<ParquetSink>),
    /// Copy sink that sends JSON to a REST service.
    #[cfg(feature = "connectors")]
    RestSink(Box<RestSink>),
    /// Copy sink that writes to Salesforce Service Cloud, in the older version of the connector.
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudSink(Box<SalesforceServiceCloudSink>),
    /// Copy sink that writes to Salesforce Service Cloud.
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudV2Sink(Box<SalesforceServiceCloudV2Sink>),
    /// Copy sink that writes to Salesforce, in the older version of the connector.
    #[cfg(feature = "connectors")]
    SalesforceSink(Box<SalesforceSink>),
    /// Copy sink that writes to Salesforce.
    #[cfg(feature = "connectors")]
    SalesforceV2Sink(Box<SalesforceV2Sink>),
    /// Copy sink that writes to SAP Cloud for Customer.
    #[cfg(feature = "connectors")]
    SapCloudForCustomerSink(Box<SapCloudForCustomerSink>),
    /// Copy sink that writes to Snowflake, in the older version of the connector.
    #[cfg(feature = "connectors")]
    SnowflakeSink(Box<SnowflakeSink>),
    /// Copy sink that writes to Snowflake.
    #[cfg(feature = "connectors")]
    SnowflakeV2Sink(Box<SnowflakeV2Sink>),
    /// Copy sink that writes to Azure Synapse Analytics.
    #[cfg(feature = "connectors")]
    SqlDwSink(Box<SqlDwSink>),
    /// Copy sink that writes to Azure SQL Managed Instance.
    #[cfg(feature = "connectors")]
    SqlMiSink(Box<SqlMiSink>),
    /// Copy sink that writes to SQL Server.
    #[cfg(feature = "connectors")]
    SqlServerSink(Box<SqlServerSink>),
    /// Copy sink that writes to a SQL database. The older sink for SQL Server, Azure SQL Database
    /// and Azure SQL Managed Instance.
    #[cfg(feature = "connectors")]
    SqlSink(Box<SqlSink>),
    /// Copy sink that writes to Teradata.
    #[cfg(feature = "connectors")]
    TeradataSink(Box<TeradataSink>),
    /// Copy sink that writes to a Microsoft Fabric warehouse.
    #[cfg(feature = "connectors")]
    WarehouseSink(Box<WarehouseSink>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CopySink by "type" {
    #[cfg(feature = "connectors")]
    AvroSink(AvroSink) = "AvroSink",
    #[cfg(feature = "connectors")]
    AzureBlobFsSink(AzureBlobFsSink) = "AzureBlobFSSink",
    #[cfg(feature = "connectors")]
    AzureDataExplorerSink(AzureDataExplorerSink) = "AzureDataExplorerSink",
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreSink(AzureDataLakeStoreSink) = "AzureDataLakeStoreSink",
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLakeSink(AzureDatabricksDeltaLakeSink) = "AzureDatabricksDeltaLakeSink",
    #[cfg(feature = "connectors")]
    AzureMySqlSink(AzureMySqlSink) = "AzureMySqlSink",
    #[cfg(feature = "connectors")]
    AzurePostgreSqlSink(AzurePostgreSqlSink) = "AzurePostgreSqlSink",
    #[cfg(feature = "connectors")]
    AzureQueueSink(AzureQueueSink) = "AzureQueueSink",
    #[cfg(feature = "connectors")]
    AzureSearchIndexSink(AzureSearchIndexSink) = "AzureSearchIndexSink",
    #[cfg(feature = "connectors")]
    AzureSqlSink(AzureSqlSink) = "AzureSqlSink",
    #[cfg(feature = "connectors")]
    AzureTableSink(AzureTableSink) = "AzureTableSink",
    #[cfg(feature = "connectors")]
    BinarySink(BinarySink) = "BinarySink",
    #[cfg(feature = "connectors")]
    BlobSink(BlobSink) = "BlobSink",
    #[cfg(feature = "connectors")]
    CommonDataServiceForAppsSink(CommonDataServiceForAppsSink) = "CommonDataServiceForAppsSink",
    #[cfg(feature = "connectors")]
    CosmosDbMongoDbApiSink(CosmosDbMongoDbApiSink) = "CosmosDbMongoDbApiSink",
    #[cfg(feature = "connectors")]
    CosmosDbSqlApiSink(CosmosDbSqlApiSink) = "CosmosDbSqlApiSink",
    #[cfg(feature = "connectors")]
    DelimitedTextSink(DelimitedTextSink) = "DelimitedTextSink",
    #[cfg(feature = "connectors")]
    DocumentDbCollectionSink(DocumentDbCollectionSink) = "DocumentDbCollectionSink",
    #[cfg(feature = "connectors")]
    DynamicsCrmSink(DynamicsCrmSink) = "DynamicsCrmSink",
    #[cfg(feature = "connectors")]
    DynamicsSink(DynamicsSink) = "DynamicsSink",
    #[cfg(feature = "connectors")]
    FileSystemSink(FileSystemSink) = "FileSystemSink",
    #[cfg(feature = "connectors")]
    IcebergSink(IcebergSink) = "IcebergSink",
    #[cfg(feature = "connectors")]
    InformixSink(InformixSink) = "InformixSink",
    #[cfg(feature = "connectors")]
    JsonSink(JsonSink) = "JsonSink",
    #[cfg(feature = "connectors")]
    LakeHouseTableSink(LakeHouseTableSink) = "LakeHouseTableSink",
    #[cfg(feature = "connectors")]
    MicrosoftAccessSink(MicrosoftAccessSink) = "MicrosoftAccessSink",
    #[cfg(feature = "connectors")]
    MongoDbAtlasSink(MongoDbAtlasSink) = "MongoDbAtlasSink",
    #[cfg(feature = "connectors")]
    MongoDbV2Sink(MongoDbV2Sink) = "MongoDbV2Sink",
    #[cfg(feature = "connectors")]
    OdbcSink(OdbcSink) = "OdbcSink",
    #[cfg(feature = "connectors")]
    OracleSink(OracleSink) = "OracleSink",
    #[cfg(feature = "connectors")]
    OrcSink(OrcSink) = "OrcSink",
    #[cfg(feature = "connectors")]
    ParquetSink(ParquetSink) = "ParquetSink",
    #[cfg(feature = "connectors")]
    RestSink(RestSink) = "RestSink",
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudSink(SalesforceServiceCloudSink) = "SalesforceServiceCloudSink",
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudV2Sink(SalesforceServiceCloudV2Sink) = "SalesforceServiceCloudV2Sink",
    #[cfg(feature = "connectors")]
    SalesforceSink(SalesforceSink) = "SalesforceSink",
    #[cfg(feature = "connectors")]
    SalesforceV2Sink(SalesforceV2Sink) = "SalesforceV2Sink",
    #[cfg(feature = "connectors")]
    SapCloudForCustomerSink(SapCloudForCustomerSink) = "SapCloudForCustomerSink",
    #[cfg(feature = "connectors")]
    SnowflakeSink(SnowflakeSink) = "SnowflakeSink",
    #[cfg(feature = "connectors")]
    SnowflakeV2Sink(SnowflakeV2Sink) = "SnowflakeV2Sink",
    #[cfg(feature = "connectors")]
    SqlDwSink(SqlDwSink) = "SqlDWSink",
    #[cfg(feature = "connectors")]
    SqlMiSink(SqlMiSink) = "SqlMISink",
    #[cfg(feature = "connectors")]
    SqlServerSink(SqlServerSink) = "SqlServerSink",
    #[cfg(feature = "connectors")]
    SqlSink(SqlSink) = "SqlSink",
    #[cfg(feature = "connectors")]
    TeradataSink(TeradataSink) = "TeradataSink",
    #[cfg(feature = "connectors")]
    WarehouseSink(WarehouseSink) = "WarehouseSink",
});

/// How a database imports data from a staging store. `type` selects the database.
#[non_exhaustive]
pub enum ImportSettings {
    /// How Databricks imports data from the staging store.
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLakeImportCommand(Box<AzureDatabricksDeltaLakeImportCommand>),
    /// How Snowflake imports data with `COPY INTO <table>`.
    #[cfg(feature = "connectors")]
    SnowflakeImportCopyCommand(Box<SnowflakeImportCopyCommand>),
    /// How Teradata imports data from the staging store.
    #[cfg(feature = "connectors")]
    TeradataImportCommand(Box<TeradataImportCommand>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(ImportSettings by "type" {
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLakeImportCommand(AzureDatabricksDeltaLakeImportCommand) = "AzureDatabricksDeltaLakeImportCommand",
    #[cfg(feature = "connectors")]
    SnowflakeImportCopyCommand(SnowflakeImportCopyCommand) = "SnowflakeImportCopyCommand",
    #[cfg(feature = "connectors")]
    TeradataImportCommand(TeradataImportCommand) = "TeradataImportCommand",
});
