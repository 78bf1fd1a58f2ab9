// Generated from specs/v2/schemas/copy.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The copy activity, and the bases of sources, sinks, locations, store settings and format
//! settings. The types of each connector and format are in connectors/.

use datafactory_core::{OrExpression, UnknownObject, object, tagged_union};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// What a copy activity reads, where it writes, and how it copies.
    pub struct CopyActivityTypeProperties {
        /// Maximum number of data integration units, from 2 to 256. A unit combines CPU, memory and
        /// network resources. Default: chosen by the service.
        pub data_integration_units: Option<OrExpression<i64>> = "dataIntegrationUnits",
        /// Whether to skip rows that do not fit the sink. If not, such a row fails the copy.
        /// Default: false.
        pub enable_skip_incompatible_row: Option<OrExpression<bool>> = "enableSkipIncompatibleRow",
        /// Whether to copy through a staging store. Default: false.
        pub enable_staging: Option<OrExpression<bool>> = "enableStaging",
        /// What to log, and where.
        pub log_settings: Option<LogSettings> = "logSettings",
        /// Where to write the log. Older definitions have it; use `logSettings`.
        pub log_storage_settings: Option<LogStorageSettings> = "logStorageSettings",
        /// Maximum number of parallel reads and writes. Default: chosen by the service.
        pub parallel_copies: Option<OrExpression<i64>> = "parallelCopies",
        /// Metadata to preserve in the sink. A list of `Attributes`, `ACL`, `Owner` and `Group`.
        pub preserve: Option<OrExpression<Vec<Value>>> = "preserve",
        /// Rules for the metadata to preserve.
        pub preserve_rules: Option<OrExpression<Vec<Value>>> = "preserveRules",
        /// Where to log skipped rows. Older definitions have it; use `logSettings`.
        pub redirect_incompatible_row_settings: Option<RedirectIncompatibleRowSettings> = "redirectIncompatibleRowSettings",
        /// Where to write.
        pub sink: Option<CopySink> = "sink",
        /// Which files to skip instead of failing the copy.
        pub skip_error_file: Option<SkipErrorFile> = "skipErrorFile",
        /// What to read.
        pub source: Option<CopySource> = "source",
        /// The staging store. Required if `enableStaging` is true.
        pub staging_settings: Option<StagingSettings> = "stagingSettings",
        /// How to map columns of the source to columns of the sink, usually an object of type
        /// `TabularTranslator` or an expression. Without it, columns are mapped by name.
        pub translator: Option<Value> = "translator",
        /// Whether to compare source and sink after the copy, by file size and checksum or by
        /// number of rows. Default: false.
        pub validate_data_consistency: Option<OrExpression<bool>> = "validateDataConsistency",
    }
}

object! {
    /// The staging store of a copy.
    pub struct StagingSettings {
        /// Whether to compress the staged data. Default: false.
        pub enable_compression: Option<OrExpression<bool>> = "enableCompression",
        /// Linked service of the staging store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Path in the staging store. Without it, the service creates a container.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Where to log rows that a copy skips.
    pub struct RedirectIncompatibleRowSettings {
        /// Linked service of the log store, as a reference, a name or an expression.
        pub linked_service_name: Option<Value> = "linkedServiceName",
        /// Path in the log store.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Which files a copy skips instead of failing.
    pub struct SkipErrorFile {
        /// Whether to skip files that are changed while the copy runs.
        pub data_inconsistency: Option<OrExpression<bool>> = "dataInconsistency",
        /// Whether to skip files that are deleted while the copy runs.
        pub file_missing: Option<OrExpression<bool>> = "fileMissing",
    }
}

object! {
    /// What a copy logs, and where.
    pub struct LogSettings {
        /// What to log.
        pub copy_activity_log_settings: Option<CopyActivityLogSettings> = "copyActivityLogSettings",
        /// Whether to write a log. Default: false.
        pub enable_copy_activity_log: Option<OrExpression<bool>> = "enableCopyActivityLog",
        /// Where to write the log.
        pub log_location_settings: Option<LogLocationSettings> = "logLocationSettings",
    }
}

object! {
    /// What a copy logs.
    pub struct CopyActivityLogSettings {
        /// Whether to write each log entry at once. It loses no entry if the copy fails, but slows
        /// the copy down. Default: false.
        pub enable_reliable_logging: Option<OrExpression<bool>> = "enableReliableLogging",
        /// `Info` logs every file. `Warning` logs skipped files and rows only. Default: `Warning`.
        pub log_level: Option<OrExpression<String>> = "logLevel",
    }
}

object! {
    /// Where to write a log.
    pub struct LogLocationSettings {
        /// Linked service of the log store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Path in the log store. Without it, the service creates a container.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Where a copy writes its log, and what it logs. `LogSettings` replaces it.
    pub struct LogStorageSettings {
        /// Whether to write each log entry at once. It loses no entry if the copy fails, but slows
        /// the copy down. Default: false.
        pub enable_reliable_logging: Option<OrExpression<bool>> = "enableReliableLogging",
        /// Linked service of the log store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// `Info` logs every file. `Warning` logs skipped files and rows only. Default: `Warning`.
        pub log_level: Option<OrExpression<String>> = "logLevel",
        /// Path in the log store. Without it, the service creates a container.
        pub path: Option<OrExpression<String>> = "path",
    }
}

/// What a copy, lookup or similar activity reads. `type` selects the connector or file format.
#[non_exhaustive]
pub enum CopySource {
    /// Copy source that reads from Amazon Marketplace Web Service.
    #[cfg(feature = "connectors")]
    AmazonMwsSource(Box<AmazonMwsSource>),
    /// Copy source that reads from Amazon RDS for Oracle.
    #[cfg(feature = "connectors")]
    AmazonRdsForOracleSource(Box<AmazonRdsForOracleSource>),
    /// Copy source that reads from Amazon RDS for SQL Server.
    #[cfg(feature = "connectors")]
    AmazonRdsForSqlServerSource(Box<AmazonRdsForSqlServerSource>),
    /// Copy source that reads from Amazon Redshift.
    #[cfg(feature = "connectors")]
    AmazonRedshiftSource(Box<AmazonRedshiftSource>),
    /// Copy source that reads Avro files.
    #[cfg(feature = "connectors")]
    AvroSource(Box<AvroSource>),
    /// Copy source that reads an `AzureBlobFSDataset`.
    #[cfg(feature = "connectors")]
    AzureBlobFsSource(Box<AzureBlobFsSource>),
    /// Copy source that reads from Azure Data Explorer.
    #[cfg(feature = "connectors")]
    AzureDataExplorerSource(Box<AzureDataExplorerSource>),
    /// Copy source that reads an `AzureDataLakeStoreDataset`.
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreSource(Box<AzureDataLakeStoreSource>),
    /// Copy source that reads Delta tables through an Azure Databricks cluster.
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLakeSource(Box<AzureDatabricksDeltaLakeSource>),
    /// Copy source that reads from Azure Database for MariaDB.
    #[cfg(feature = "connectors")]
    AzureMariaDbSource(Box<AzureMariaDbSource>),
    /// Copy source that reads from Azure Database for MySQL.
    #[cfg(feature = "connectors")]
    AzureMySqlSource(Box<AzureMySqlSource>),
    /// Copy source that reads from Azure Database for PostgreSQL.
    #[cfg(feature = "connectors")]
    AzurePostgreSqlSource(Box<AzurePostgreSqlSource>),
    /// Copy source that reads from Azure SQL Database.
    #[cfg(feature = "connectors")]
    AzureSqlSource(Box<AzureSqlSource>),
    /// Copy source that reads from Azure Table Storage.
    #[cfg(feature = "connectors")]
    AzureTableSource(Box<AzureTableSource>),
    /// Copy source that reads files of any format, byte by byte.
    #[cfg(feature = "connectors")]
    BinarySource(Box<BinarySource>),
    /// Copy source that reads an `AzureBlobDataset`.
    #[cfg(feature = "connectors")]
    BlobSource(Box<BlobSource>),
    /// Copy source that reads from Cassandra.
    #[cfg(feature = "connectors")]
    CassandraSource(Box<CassandraSource>),
    /// Copy source that reads from Dataverse.
    #[cfg(feature = "connectors")]
    CommonDataServiceForAppsSource(Box<CommonDataServiceForAppsSource>),
    /// Copy source that reads from SAP Concur.
    #[cfg(feature = "connectors")]
    ConcurSource(Box<ConcurSource>),
    /// Copy source that reads from Azure Cosmos DB for MongoDB.
    #[cfg(feature = "connectors")]
    CosmosDbMongoDbApiSource(Box<CosmosDbMongoDbApiSource>),
    /// Copy source that reads from Azure Cosmos DB for NoSQL.
    #[cfg(feature = "connectors")]
    CosmosDbSqlApiSource(Box<CosmosDbSqlApiSource>),
    /// Copy source that reads from Couchbase.
    #[cfg(feature = "connectors")]
    CouchbaseSource(Box<CouchbaseSource>),
    /// Copy source that reads from IBM Db2.
    #[cfg(feature = "connectors")]
    Db2Source(Box<Db2Source>),
    /// Copy source that reads delimited text files.
    #[cfg(feature = "connectors")]
    DelimitedTextSource(Box<DelimitedTextSource>),
    /// Copy source that reads a `DocumentDbCollectionDataset`.
    #[cfg(feature = "connectors")]
    DocumentDbCollectionSource(Box<DocumentDbCollectionSource>),
    /// Copy source that reads from Apache Drill.
    #[cfg(feature = "connectors")]
    DrillSource(Box<DrillSource>),
    /// Copy source that reads from Dynamics AX.
    #[cfg(feature = "connectors")]
    DynamicsAxSource(Box<DynamicsAxSource>),
    /// Copy source that reads from Dynamics CRM.
    #[cfg(feature = "connectors")]
    DynamicsCrmSource(Box<DynamicsCrmSource>),
    /// Copy source that reads from Dynamics 365.
    #[cfg(feature = "connectors")]
    DynamicsSource(Box<DynamicsSource>),
    /// Copy source that reads from Oracle Eloqua.
    #[cfg(feature = "connectors")]
    EloquaSource(Box<EloquaSource>),
    /// Copy source that reads Excel files.
    #[cfg(feature = "connectors")]
    ExcelSource(Box<ExcelSource>),
    /// Copy source that reads a `FileShareDataset`.
    #[cfg(feature = "connectors")]
    FileSystemSource(Box<FileSystemSource>),
    /// Copy source that reads from Google Ads.
    #[cfg(feature = "connectors")]
    GoogleAdWordsSource(Box<GoogleAdWordsSource>),
    /// Copy source that reads from Google BigQuery, in the older version of the connector.
    #[cfg(feature = "connectors")]
    GoogleBigQuerySource(Box<GoogleBigQuerySource>),
    /// Copy source that reads from Google BigQuery.
    #[cfg(feature = "connectors")]
    GoogleBigQueryV2Source(Box<GoogleBigQueryV2Source>),
    /// Copy source that reads from Greenplum.
    #[cfg(feature = "connectors")]
    GreenplumSource(Box<GreenplumSource>),
    /// Copy source that reads from HBase.
    #[cfg(feature = "connectors")]
    HBaseSource(Box<HBaseSource>),
    /// Copy source that reads a `FileShareDataset` in HDFS.
    #[cfg(feature = "connectors")]
    HdfsSource(Box<HdfsSource>),
    /// Copy source that reads from Hive.
    #[cfg(feature = "connectors")]
    HiveSource(Box<HiveSource>),
    /// Copy source that reads an `HttpDataset`.
    #[cfg(feature = "connectors")]
    HttpSource(Box<HttpSource>),
    /// Copy source that reads from HubSpot.
    #[cfg(feature = "connectors")]
    HubspotSource(Box<HubspotSource>),
    /// Copy source that reads from Impala.
    #[cfg(feature = "connectors")]
    ImpalaSource(Box<ImpalaSource>),
    /// Copy source that reads from Informix.
    #[cfg(feature = "connectors")]
    InformixSource(Box<InformixSource>),
    /// Copy source that reads from Jira.
    #[cfg(feature = "connectors")]
    JiraSource(Box<JiraSource>),
    /// Copy source that reads JSON files.
    #[cfg(feature = "connectors")]
    JsonSource(Box<JsonSource>),
    /// Copy source that reads from a Microsoft Fabric lakehouse.
    #[cfg(feature = "connectors")]
    LakeHouseTableSource(Box<LakeHouseTableSource>),
    /// Copy source that reads from Magento.
    #[cfg(feature = "connectors")]
    MagentoSource(Box<MagentoSource>),
    /// Copy source that reads from MariaDB.
    #[cfg(feature = "connectors")]
    MariaDbSource(Box<MariaDbSource>),
    /// Copy source that reads from Marketo.
    #[cfg(feature = "connectors")]
    MarketoSource(Box<MarketoSource>),
    /// Copy source that reads from Microsoft Access.
    #[cfg(feature = "connectors")]
    MicrosoftAccessSource(Box<MicrosoftAccessSource>),
    /// Copy source that reads from MongoDB Atlas.
    #[cfg(feature = "connectors")]
    MongoDbAtlasSource(Box<MongoDbAtlasSource>),
    /// Copy source that reads from MongoDB, in the older version of the connector.
    #[cfg(feature = "connectors")]
    MongoDbSource(Box<MongoDbSource>),
    /// Copy source that reads from MongoDB.
    #[cfg(feature = "connectors")]
    MongoDbV2Source(Box<MongoDbV2Source>),
    /// Copy source that reads from MySQL.
    #[cfg(feature = "connectors")]
    MySqlSource(Box<MySqlSource>),
    /// Copy source that reads from Netezza.
    #[cfg(feature = "connectors")]
    NetezzaSource(Box<NetezzaSource>),
    /// Copy source that reads from an OData service.
    #[cfg(feature = "connectors")]
    ODataSource(Box<ODataSource>),
    /// Copy source that reads from a database through ODBC.
    #[cfg(feature = "connectors")]
    OdbcSource(Box<OdbcSource>),
    /// Copy source that reads from Microsoft 365.
    #[cfg(feature = "connectors")]
    Office365Source(Box<Office365Source>),
    /// Copy source that reads from Oracle Service Cloud.
    #[cfg(feature = "connectors")]
    OracleServiceCloudSource(Box<OracleServiceCloudSource>),
    /// Copy source that reads from Oracle.
    #[cfg(feature = "connectors")]
    OracleSource(Box<OracleSource>),
    /// Copy source that reads ORC files.
    #[cfg(feature = "connectors")]
    OrcSource(Box<OrcSource>),
    /// Copy source that reads Parquet files.
    #[cfg(feature = "connectors")]
    ParquetSource(Box<ParquetSource>),
    /// Copy source that reads from PayPal.
    #[cfg(feature = "connectors")]
    PaypalSource(Box<PaypalSource>),
    /// Copy source that reads from Phoenix.
    #[cfg(feature = "connectors")]
    PhoenixSource(Box<PhoenixSource>),
    /// Copy source that reads from PostgreSQL, in the older version of the connector.
    #[cfg(feature = "connectors")]
    PostgreSqlSource(Box<PostgreSqlSource>),
    /// Copy source that reads from PostgreSQL.
    #[cfg(feature = "connectors")]
    PostgreSqlV2Source(Box<PostgreSqlV2Source>),
    /// Copy source that reads from Presto.
    #[cfg(feature = "connectors")]
    PrestoSource(Box<PrestoSource>),
    /// Copy source that reads from QuickBooks.
    #[cfg(feature = "connectors")]
    QuickBooksSource(Box<QuickBooksSource>),
    /// Copy source that reads from any relational store, in the older notation.
    #[cfg(feature = "connectors")]
    RelationalSource(Box<RelationalSource>),
    /// Copy source that reads from Oracle Responsys.
    #[cfg(feature = "connectors")]
    ResponsysSource(Box<ResponsysSource>),
    /// Copy source that reads JSON from a REST service.
    #[cfg(feature = "connectors")]
    RestSource(Box<RestSource>),
    /// Copy source that reads from Salesforce Marketing Cloud.
    #[cfg(feature = "connectors")]
    SalesforceMarketingCloudSource(Box<SalesforceMarketingCloudSource>),
    /// Copy source that reads from Salesforce Service Cloud, in the older version of the connector.
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudSource(Box<SalesforceServiceCloudSource>),
    /// Copy source that reads from Salesforce Service Cloud.
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudV2Source(Box<SalesforceServiceCloudV2Source>),
    /// Copy source that reads from Salesforce, in the older version of the connector.
    #[cfg(feature = "connectors")]
    SalesforceSource(Box<SalesforceSource>),
    /// Copy source that reads from Salesforce.
    #[cfg(feature = "connectors")]
    SalesforceV2Source(Box<SalesforceV2Source>),
    /// Copy source that reads from SAP BW.
    #[cfg(feature = "connectors")]
    SapBwSource(Box<SapBwSource>),
    /// Copy source that reads from SAP Cloud for Customer.
    #[cfg(feature = "connectors")]
    SapCloudForCustomerSource(Box<SapCloudForCustomerSource>),
    /// Copy source that reads from SAP ECC.
    #[cfg(feature = "connectors")]
    SapEccSource(Box<SapEccSource>),
    /// Copy source that reads from SAP HANA.
    #[cfg(feature = "connectors")]
    SapHanaSource(Box<SapHanaSource>),
    /// Copy source that reads from an SAP system.
    #[cfg(feature = "connectors")]
    SapOdpSource(Box<SapOdpSource>),
    /// Copy source that reads from SAP BW Open Hub.
    #[cfg(feature = "connectors")]
    SapOpenHubSource(Box<SapOpenHubSource>),
    /// Copy source that reads from an SAP system.
    #[cfg(feature = "connectors")]
    SapTableSource(Box<SapTableSource>),
    /// Copy source that reads from ServiceNow, in the older version of the connector.
    #[cfg(feature = "connectors")]
    ServiceNowSource(Box<ServiceNowSource>),
    /// Copy source that reads from ServiceNow.
    #[cfg(feature = "connectors")]
    ServiceNowV2Source(Box<ServiceNowV2Source>),
    /// Copy source that reads from a SharePoint Online list.
    #[cfg(feature = "connectors")]
    SharePointOnlineListSource(Box<SharePointOnlineListSource>),
    /// Copy source that reads from Shopify.
    #[cfg(feature = "connectors")]
    ShopifySource(Box<ShopifySource>),
    /// Copy source that reads from Snowflake, in the older version of the connector.
    #[cfg(feature = "connectors")]
    SnowflakeSource(Box<SnowflakeSource>),
    /// Copy source that reads from Snowflake.
    #[cfg(feature = "connectors")]
    SnowflakeV2Source(Box<SnowflakeV2Source>),
    /// Copy source that reads from Spark.
    #[cfg(feature = "connectors")]
    SparkSource(Box<SparkSource>),
    /// Copy source that reads from Azure Synapse Analytics.
    #[cfg(feature = "connectors")]
    SqlDwSource(Box<SqlDwSource>),
    /// Copy source that reads from Azure SQL Managed Instance.
    #[cfg(feature = "connectors")]
    SqlMiSource(Box<SqlMiSource>),
    /// Copy source that reads from SQL Server.
    #[cfg(feature = "connectors")]
    SqlServerSource(Box<SqlServerSource>),
    /// Copy source that reads from a SQL database. The older source for SQL Server, Azure SQL
    /// Database and Azure SQL Managed Instance.
    #[cfg(feature = "connectors")]
    SqlSource(Box<SqlSource>),
    /// Copy source that reads from Square.
    #[cfg(feature = "connectors")]
    SquareSource(Box<SquareSource>),
    /// Copy source that reads from SAP ASE (Sybase).
    #[cfg(feature = "connectors")]
    SybaseSource(Box<SybaseSource>),
    /// Copy source that reads from Teradata.
    #[cfg(feature = "connectors")]
    TeradataSource(Box<TeradataSource>),
    /// Copy source that reads from Vertica.
    #[cfg(feature = "connectors")]
    VerticaSource(Box<VerticaSource>),
    /// Copy source that reads from a Microsoft Fabric warehouse.
    #[cfg(feature = "connectors")]
    WarehouseSource(Box<WarehouseSource>),
    /// Copy source that reads a table from an HTML page.
    #[cfg(feature = "connectors")]
    WebSource(Box<WebSource>),
    /// Copy source that reads from Xero.
    #[cfg(feature = "connectors")]
    XeroSource(Box<XeroSource>),
    /// Copy source that reads XML files.
    #[cfg(feature = "connectors")]
    XmlSource(Box<XmlSource>),
    /// Copy source that reads from Zoho CRM.
    #[cfg(feature = "connectors")]
    ZohoSource(Box<ZohoSource>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CopySource by "type" {
    #[cfg(feature = "connectors")]
    AmazonMwsSource(AmazonMwsSource) = "AmazonMWSSource",
    #[cfg(feature = "connectors")]
    AmazonRdsForOracleSource(AmazonRdsForOracleSource) = "AmazonRdsForOracleSource",
    #[cfg(feature = "connectors")]
    AmazonRdsForSqlServerSource(AmazonRdsForSqlServerSource) = "AmazonRdsForSqlServerSource",
    #[cfg(feature = "connectors")]
    AmazonRedshiftSource(AmazonRedshiftSource) = "AmazonRedshiftSource",
    #[cfg(feature = "connectors")]
    AvroSource(AvroSource) = "AvroSource",
    #[cfg(feature = "connectors")]
    AzureBlobFsSource(AzureBlobFsSource) = "AzureBlobFSSource",
    #[cfg(feature = "connectors")]
    AzureDataExplorerSource(AzureDataExplorerSource) = "AzureDataExplorerSource",
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreSource(AzureDataLakeStoreSource) = "AzureDataLakeStoreSource",
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLakeSource(AzureDatabricksDeltaLakeSource) = "AzureDatabricksDeltaLakeSource",
    #[cfg(feature = "connectors")]
    AzureMariaDbSource(AzureMariaDbSource) = "AzureMariaDBSource",
    #[cfg(feature = "connectors")]
    AzureMySqlSource(AzureMySqlSource) = "AzureMySqlSource",
    #[cfg(feature = "connectors")]
    AzurePostgreSqlSource(AzurePostgreSqlSource) = "AzurePostgreSqlSource",
    #[cfg(feature = "connectors")]
    AzureSqlSource(AzureSqlSource) = "AzureSqlSource",
    #[cfg(feature = "connectors")]
    AzureTableSource(AzureTableSource) = "AzureTableSource",
    #[cfg(feature = "connectors")]
    BinarySource(BinarySource) = "BinarySource",
    #[cfg(feature = "connectors")]
    BlobSource(BlobSource) = "BlobSource",
    #[cfg(feature = "connectors")]
    CassandraSource(CassandraSource) = "CassandraSource",
    #[cfg(feature = "connectors")]
    CommonDataServiceForAppsSource(CommonDataServiceForAppsSource) = "CommonDataServiceForAppsSource",
    #[cfg(feature = "connectors")]
    ConcurSource(ConcurSource) = "ConcurSource",
    #[cfg(feature = "connectors")]
    CosmosDbMongoDbApiSource(CosmosDbMongoDbApiSource) = "CosmosDbMongoDbApiSource",
    #[cfg(feature = "connectors")]
    CosmosDbSqlApiSource(CosmosDbSqlApiSource) = "CosmosDbSqlApiSource",
    #[cfg(feature = "connectors")]
    CouchbaseSource(CouchbaseSource) = "CouchbaseSource",
    #[cfg(feature = "connectors")]
    Db2Source(Db2Source) = "Db2Source",
    #[cfg(feature = "connectors")]
    DelimitedTextSource(DelimitedTextSource) = "DelimitedTextSource",
    #[cfg(feature = "connectors")]
    DocumentDbCollectionSource(DocumentDbCollectionSource) = "DocumentDbCollectionSource",
    #[cfg(feature = "connectors")]
    DrillSource(DrillSource) = "DrillSource",
    #[cfg(feature = "connectors")]
    DynamicsAxSource(DynamicsAxSource) = "DynamicsAXSource",
    #[cfg(feature = "connectors")]
    DynamicsCrmSource(DynamicsCrmSource) = "DynamicsCrmSource",
    #[cfg(feature = "connectors")]
    DynamicsSource(DynamicsSource) = "DynamicsSource",
    #[cfg(feature = "connectors")]
    EloquaSource(EloquaSource) = "EloquaSource",
    #[cfg(feature = "connectors")]
    ExcelSource(ExcelSource) = "ExcelSource",
    #[cfg(feature = "connectors")]
    FileSystemSource(FileSystemSource) = "FileSystemSource",
    #[cfg(feature = "connectors")]
    GoogleAdWordsSource(GoogleAdWordsSource) = "GoogleAdWordsSource",
    #[cfg(feature = "connectors")]
    GoogleBigQuerySource(GoogleBigQuerySource) = "GoogleBigQuerySource",
    #[cfg(feature = "connectors")]
    GoogleBigQueryV2Source(GoogleBigQueryV2Source) = "GoogleBigQueryV2Source",
    #[cfg(feature = "connectors")]
    GreenplumSource(GreenplumSource) = "GreenplumSource",
    #[cfg(feature = "connectors")]
    HBaseSource(HBaseSource) = "HBaseSource",
    #[cfg(feature = "connectors")]
    HdfsSource(HdfsSource) = "HdfsSource",
    #[cfg(feature = "connectors")]
    HiveSource(HiveSource) = "HiveSource",
    #[cfg(feature = "connectors")]
    HttpSource(HttpSource) = "HttpSource",
    #[cfg(feature = "connectors")]
    HubspotSource(HubspotSource) = "HubspotSource",
    #[cfg(feature = "connectors")]
    ImpalaSource(ImpalaSource) = "ImpalaSource",
    #[cfg(feature = "connectors")]
    InformixSource(InformixSource) = "InformixSource",
    #[cfg(feature = "connectors")]
    JiraSource(JiraSource) = "JiraSource",
    #[cfg(feature = "connectors")]
    JsonSource(JsonSource) = "JsonSource",
    #[cfg(feature = "connectors")]
    LakeHouseTableSource(LakeHouseTableSource) = "LakeHouseTableSource",
    #[cfg(feature = "connectors")]
    MagentoSource(MagentoSource) = "MagentoSource",
    #[cfg(feature = "connectors")]
    MariaDbSource(MariaDbSource) = "MariaDBSource",
    #[cfg(feature = "connectors")]
    MarketoSource(MarketoSource) = "MarketoSource",
    #[cfg(feature = "connectors")]
    MicrosoftAccessSource(MicrosoftAccessSource) = "MicrosoftAccessSource",
    #[cfg(feature = "connectors")]
    MongoDbAtlasSource(MongoDbAtlasSource) = "MongoDbAtlasSource",
    #[cfg(feature = "connectors")]
    MongoDbSource(MongoDbSource) = "MongoDbSource",
    #[cfg(feature = "connectors")]
    MongoDbV2Source(MongoDbV2Source) = "MongoDbV2Source",
    #[cfg(feature = "connectors")]
    MySqlSource(MySqlSource) = "MySqlSource",
    #[cfg(feature = "connectors")]
    NetezzaSource(NetezzaSource) = "NetezzaSource",
    #[cfg(feature = "connectors")]
    ODataSource(ODataSource) = "ODataSource",
    #[cfg(feature = "connectors")]
    OdbcSource(OdbcSource) = "OdbcSource",
    #[cfg(feature = "connectors")]
    Office365Source(Office365Source) = "Office365Source",
    #[cfg(feature = "connectors")]
    OracleServiceCloudSource(OracleServiceCloudSource) = "OracleServiceCloudSource",
    #[cfg(feature = "connectors")]
    OracleSource(OracleSource) = "OracleSource",
    #[cfg(feature = "connectors")]
    OrcSource(OrcSource) = "OrcSource",
    #[cfg(feature = "connectors")]
    ParquetSource(ParquetSource) = "ParquetSource",
    #[cfg(feature = "connectors")]
    PaypalSource(PaypalSource) = "PaypalSource",
    #[cfg(feature = "connectors")]
    PhoenixSource(PhoenixSource) = "PhoenixSource",
    #[cfg(feature = "connectors")]
    PostgreSqlSource(PostgreSqlSource) = "PostgreSqlSource",
    #[cfg(feature = "connectors")]
    PostgreSqlV2Source(PostgreSqlV2Source) = "PostgreSqlV2Source",
    #[cfg(feature = "connectors")]
    PrestoSource(PrestoSource) = "PrestoSource",
    #[cfg(feature = "connectors")]
    QuickBooksSource(QuickBooksSource) = "QuickBooksSource",
    #[cfg(feature = "connectors")]
    RelationalSource(RelationalSource) = "RelationalSource",
    #[cfg(feature = "connectors")]
    ResponsysSource(ResponsysSource) = "ResponsysSource",
    #[cfg(feature = "connectors")]
    RestSource(RestSource) = "RestSource",
    #[cfg(feature = "connectors")]
    SalesforceMarketingCloudSource(SalesforceMarketingCloudSource) = "SalesforceMarketingCloudSource",
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudSource(SalesforceServiceCloudSource) = "SalesforceServiceCloudSource",
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudV2Source(SalesforceServiceCloudV2Source) = "SalesforceServiceCloudV2Source",
    #[cfg(feature = "connectors")]
    SalesforceSource(SalesforceSource) = "SalesforceSource",
    #[cfg(feature = "connectors")]
    SalesforceV2Source(SalesforceV2Source) = "SalesforceV2Source",
    #[cfg(feature = "connectors")]
    SapBwSource(SapBwSource) = "SapBwSource",
    #[cfg(feature = "connectors")]
    SapCloudForCustomerSource(SapCloudForCustomerSource) = "SapCloudForCustomerSource",
    #[cfg(feature = "connectors")]
    SapEccSource(SapEccSource) = "SapEccSource",
    #[cfg(feature = "connectors")]
    SapHanaSource(SapHanaSource) = "SapHanaSource",
    #[cfg(feature = "connectors")]
    SapOdpSource(SapOdpSource) = "SapOdpSource",
    #[cfg(feature = "connectors")]
    SapOpenHubSource(SapOpenHubSource) = "SapOpenHubSource",
    #[cfg(feature = "connectors")]
    SapTableSource(SapTableSource) = "SapTableSource",
    #[cfg(feature = "connectors")]
    ServiceNowSource(ServiceNowSource) = "ServiceNowSource",
    #[cfg(feature = "connectors")]
    ServiceNowV2Source(ServiceNowV2Source) = "ServiceNowV2Source",
    #[cfg(feature = "connectors")]
    SharePointOnlineListSource(SharePointOnlineListSource) = "SharePointOnlineListSource",
    #[cfg(feature = "connectors")]
    ShopifySource(ShopifySource) = "ShopifySource",
    #[cfg(feature = "connectors")]
    SnowflakeSource(SnowflakeSource) = "SnowflakeSource",
    #[cfg(feature = "connectors")]
    SnowflakeV2Source(SnowflakeV2Source) = "SnowflakeV2Source",
    #[cfg(feature = "connectors")]
    SparkSource(SparkSource) = "SparkSource",
    #[cfg(feature = "connectors")]
    SqlDwSource(SqlDwSource) = "SqlDWSource",
    #[cfg(feature = "connectors")]
    SqlMiSource(SqlMiSource) = "SqlMISource",
    #[cfg(feature = "connectors")]
    SqlServerSource(SqlServerSource) = "SqlServerSource",
    #[cfg(feature = "connectors")]
    SqlSource(SqlSource) = "SqlSource",
    #[cfg(feature = "connectors")]
    SquareSource(SquareSource) = "SquareSource",
    #[cfg(feature = "connectors")]
    SybaseSource(SybaseSource) = "SybaseSource",
    #[cfg(feature = "connectors")]
    TeradataSource(TeradataSource) = "TeradataSource",
    #[cfg(feature = "connectors")]
    VerticaSource(VerticaSource) = "VerticaSource",
    #[cfg(feature = "connectors")]
    WarehouseSource(WarehouseSource) = "WarehouseSource",
    #[cfg(feature = "connectors")]
    WebSource(WebSource) = "WebSource",
    #[cfg(feature = "connectors")]
    XeroSource(XeroSource) = "XeroSource",
    #[cfg(feature = "connectors")]
    XmlSource(XmlSource) = "XmlSource",
    #[cfg(feature = "connectors")]
    ZohoSource(ZohoSource) = "ZohoSource",
});

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

object! {
    /// Which table of a connector to use. Datasets of many connectors have only this.
    pub struct GenericDatasetTypeProperties {
        /// Name of the table. The query of a copy source takes precedence.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

/// Where the files of a dataset are. `type` selects the store.
#[non_exhaustive]
pub enum DatasetLocation {
    /// Where files are in Amazon S3 compatible storage.
    #[cfg(feature = "connectors")]
    AmazonS3CompatibleLocation(Box<AmazonS3CompatibleLocation>),
    /// Where files are in Amazon S3.
    #[cfg(feature = "connectors")]
    AmazonS3Location(Box<AmazonS3Location>),
    /// Where files are in Azure Data Lake Storage Gen2.
    #[cfg(feature = "connectors")]
    AzureBlobFsLocation(Box<AzureBlobFsLocation>),
    /// Where files are in Azure Blob Storage.
    #[cfg(feature = "connectors")]
    AzureBlobStorageLocation(Box<AzureBlobStorageLocation>),
    /// Where files are in Azure Data Lake Storage Gen1.
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreLocation(Box<AzureDataLakeStoreLocation>),
    /// Where files are in Azure Files.
    #[cfg(feature = "connectors")]
    AzureFileStorageLocation(Box<AzureFileStorageLocation>),
    /// Where files are on a file server.
    #[cfg(feature = "connectors")]
    FileServerLocation(Box<FileServerLocation>),
    /// Where files are on an FTP server.
    #[cfg(feature = "connectors")]
    FtpServerLocation(Box<FtpServerLocation>),
    /// Where files are in Google Cloud Storage.
    #[cfg(feature = "connectors")]
    GoogleCloudStorageLocation(Box<GoogleCloudStorageLocation>),
    /// Where files are in HDFS.
    #[cfg(feature = "connectors")]
    HdfsLocation(Box<HdfsLocation>),
    /// URL of a file behind an HTTP endpoint.
    #[cfg(feature = "connectors")]
    HttpServerLocation(Box<HttpServerLocation>),
    /// Where files are in a Microsoft Fabric lakehouse.
    #[cfg(feature = "connectors")]
    LakeHouseLocation(Box<LakeHouseLocation>),
    /// Where files are in Oracle Cloud Storage.
    #[cfg(feature = "connectors")]
    OracleCloudStorageLocation(Box<OracleCloudStorageLocation>),
    /// Where files are on an SFTP server.
    #[cfg(feature = "connectors")]
    SftpLocation(Box<SftpLocation>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(DatasetLocation by "type" {
    #[cfg(feature = "connectors")]
    AmazonS3CompatibleLocation(AmazonS3CompatibleLocation) = "AmazonS3CompatibleLocation",
    #[cfg(feature = "connectors")]
    AmazonS3Location(AmazonS3Location) = "AmazonS3Location",
    #[cfg(feature = "connectors")]
    AzureBlobFsLocation(AzureBlobFsLocation) = "AzureBlobFSLocation",
    #[cfg(feature = "connectors")]
    AzureBlobStorageLocation(AzureBlobStorageLocation) = "AzureBlobStorageLocation",
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreLocation(AzureDataLakeStoreLocation) = "AzureDataLakeStoreLocation",
    #[cfg(feature = "connectors")]
    AzureFileStorageLocation(AzureFileStorageLocation) = "AzureFileStorageLocation",
    #[cfg(feature = "connectors")]
    FileServerLocation(FileServerLocation) = "FileServerLocation",
    #[cfg(feature = "connectors")]
    FtpServerLocation(FtpServerLocation) = "FtpServerLocation",
    #[cfg(feature = "connectors")]
    GoogleCloudStorageLocation(GoogleCloudStorageLocation) = "GoogleCloudStorageLocation",
    #[cfg(feature = "connectors")]
    HdfsLocation(HdfsLocation) = "HdfsLocation",
    #[cfg(feature = "connectors")]
    HttpServerLocation(HttpServerLocation) = "HttpServerLocation",
    #[cfg(feature = "connectors")]
    LakeHouseLocation(LakeHouseLocation) = "LakeHouseLocation",
    #[cfg(feature = "connectors")]
    OracleCloudStorageLocation(OracleCloudStorageLocation) = "OracleCloudStorageLocation",
    #[cfg(feature = "connectors")]
    SftpLocation(SftpLocation) = "SftpLocation",
});

/// Format of the files of a dataset in the older notation. Datasets of a file format, such as
/// `DelimitedTextDataset`, replace it.
#[non_exhaustive]
pub enum DatasetStorageFormat {
    /// Avro files, in a dataset of the older notation.
    #[cfg(feature = "connectors")]
    AvroFormat(Box<AvroFormat>),
    /// JSON files, in a dataset of the older notation.
    #[cfg(feature = "connectors")]
    JsonFormat(Box<JsonFormat>),
    /// ORC files, in a dataset of the older notation.
    #[cfg(feature = "connectors")]
    OrcFormat(Box<OrcFormat>),
    /// Parquet files, in a dataset of the older notation.
    #[cfg(feature = "connectors")]
    ParquetFormat(Box<ParquetFormat>),
    /// Delimited text files, in a dataset of the older notation.
    #[cfg(feature = "connectors")]
    TextFormat(Box<TextFormat>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(DatasetStorageFormat by "type" {
    #[cfg(feature = "connectors")]
    AvroFormat(AvroFormat) = "AvroFormat",
    #[cfg(feature = "connectors")]
    JsonFormat(JsonFormat) = "JsonFormat",
    #[cfg(feature = "connectors")]
    OrcFormat(OrcFormat) = "OrcFormat",
    #[cfg(feature = "connectors")]
    ParquetFormat(ParquetFormat) = "ParquetFormat",
    #[cfg(feature = "connectors")]
    TextFormat(TextFormat) = "TextFormat",
});

/// How to find and read files in a store. `type` selects the store.
#[non_exhaustive]
pub enum StoreReadSettings {
    /// How to find and read files in Amazon S3 compatible storage.
    #[cfg(feature = "connectors")]
    AmazonS3CompatibleReadSettings(Box<AmazonS3CompatibleReadSettings>),
    /// How to find and read files in Amazon S3.
    #[cfg(feature = "connectors")]
    AmazonS3ReadSettings(Box<AmazonS3ReadSettings>),
    /// How to find and read files in Azure Data Lake Storage Gen2.
    #[cfg(feature = "connectors")]
    AzureBlobFsReadSettings(Box<AzureBlobFsReadSettings>),
    /// How to find and read files in Azure Blob Storage.
    #[cfg(feature = "connectors")]
    AzureBlobStorageReadSettings(Box<AzureBlobStorageReadSettings>),
    /// How to find and read files in Azure Data Lake Storage Gen1.
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreReadSettings(Box<AzureDataLakeStoreReadSettings>),
    /// How to find and read files in Azure Files.
    #[cfg(feature = "connectors")]
    AzureFileStorageReadSettings(Box<AzureFileStorageReadSettings>),
    /// How to find and read files on a file server.
    #[cfg(feature = "connectors")]
    FileServerReadSettings(Box<FileServerReadSettings>),
    /// How to find and read files on an FTP server.
    #[cfg(feature = "connectors")]
    FtpReadSettings(Box<FtpReadSettings>),
    /// How to find and read files in Google Cloud Storage.
    #[cfg(feature = "connectors")]
    GoogleCloudStorageReadSettings(Box<GoogleCloudStorageReadSettings>),
    /// How to find and read files in HDFS.
    #[cfg(feature = "connectors")]
    HdfsReadSettings(Box<HdfsReadSettings>),
    /// How to request a file from an HTTP endpoint.
    #[cfg(feature = "connectors")]
    HttpReadSettings(Box<HttpReadSettings>),
    /// How to find and read files in a Microsoft Fabric lakehouse.
    #[cfg(feature = "connectors")]
    LakeHouseReadSettings(Box<LakeHouseReadSettings>),
    /// How to find and read files in Oracle Cloud Storage.
    #[cfg(feature = "connectors")]
    OracleCloudStorageReadSettings(Box<OracleCloudStorageReadSettings>),
    /// How to find and read files on an SFTP server.
    #[cfg(feature = "connectors")]
    SftpReadSettings(Box<SftpReadSettings>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(StoreReadSettings by "type" {
    #[cfg(feature = "connectors")]
    AmazonS3CompatibleReadSettings(AmazonS3CompatibleReadSettings) = "AmazonS3CompatibleReadSettings",
    #[cfg(feature = "connectors")]
    AmazonS3ReadSettings(AmazonS3ReadSettings) = "AmazonS3ReadSettings",
    #[cfg(feature = "connectors")]
    AzureBlobFsReadSettings(AzureBlobFsReadSettings) = "AzureBlobFSReadSettings",
    #[cfg(feature = "connectors")]
    AzureBlobStorageReadSettings(AzureBlobStorageReadSettings) = "AzureBlobStorageReadSettings",
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreReadSettings(AzureDataLakeStoreReadSettings) = "AzureDataLakeStoreReadSettings",
    #[cfg(feature = "connectors")]
    AzureFileStorageReadSettings(AzureFileStorageReadSettings) = "AzureFileStorageReadSettings",
    #[cfg(feature = "connectors")]
    FileServerReadSettings(FileServerReadSettings) = "FileServerReadSettings",
    #[cfg(feature = "connectors")]
    FtpReadSettings(FtpReadSettings) = "FtpReadSettings",
    #[cfg(feature = "connectors")]
    GoogleCloudStorageReadSettings(GoogleCloudStorageReadSettings) = "GoogleCloudStorageReadSettings",
    #[cfg(feature = "connectors")]
    HdfsReadSettings(HdfsReadSettings) = "HdfsReadSettings",
    #[cfg(feature = "connectors")]
    HttpReadSettings(HttpReadSettings) = "HttpReadSettings",
    #[cfg(feature = "connectors")]
    LakeHouseReadSettings(LakeHouseReadSettings) = "LakeHouseReadSettings",
    #[cfg(feature = "connectors")]
    OracleCloudStorageReadSettings(OracleCloudStorageReadSettings) = "OracleCloudStorageReadSettings",
    #[cfg(feature = "connectors")]
    SftpReadSettings(SftpReadSettings) = "SftpReadSettings",
});

/// How to write files to a store. `type` selects the store.
#[non_exhaustive]
pub enum StoreWriteSettings {
    /// How to write files in Azure Data Lake Storage Gen2.
    #[cfg(feature = "connectors")]
    AzureBlobFsWriteSettings(Box<AzureBlobFsWriteSettings>),
    /// How to write files in Azure Blob Storage.
    #[cfg(feature = "connectors")]
    AzureBlobStorageWriteSettings(Box<AzureBlobStorageWriteSettings>),
    /// How to write files in Azure Data Lake Storage Gen1.
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreWriteSettings(Box<AzureDataLakeStoreWriteSettings>),
    /// How to write files in Azure Files.
    #[cfg(feature = "connectors")]
    AzureFileStorageWriteSettings(Box<AzureFileStorageWriteSettings>),
    /// How to write files on a file server.
    #[cfg(feature = "connectors")]
    FileServerWriteSettings(Box<FileServerWriteSettings>),
    /// How to write files in a Microsoft Fabric lakehouse.
    #[cfg(feature = "connectors")]
    LakeHouseWriteSettings(Box<LakeHouseWriteSettings>),
    /// How to write files on an SFTP server.
    #[cfg(feature = "connectors")]
    SftpWriteSettings(Box<SftpWriteSettings>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(StoreWriteSettings by "type" {
    #[cfg(feature = "connectors")]
    AzureBlobFsWriteSettings(AzureBlobFsWriteSettings) = "AzureBlobFSWriteSettings",
    #[cfg(feature = "connectors")]
    AzureBlobStorageWriteSettings(AzureBlobStorageWriteSettings) = "AzureBlobStorageWriteSettings",
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreWriteSettings(AzureDataLakeStoreWriteSettings) = "AzureDataLakeStoreWriteSettings",
    #[cfg(feature = "connectors")]
    AzureFileStorageWriteSettings(AzureFileStorageWriteSettings) = "AzureFileStorageWriteSettings",
    #[cfg(feature = "connectors")]
    FileServerWriteSettings(FileServerWriteSettings) = "FileServerWriteSettings",
    #[cfg(feature = "connectors")]
    LakeHouseWriteSettings(LakeHouseWriteSettings) = "LakeHouseWriteSettings",
    #[cfg(feature = "connectors")]
    SftpWriteSettings(SftpWriteSettings) = "SftpWriteSettings",
});

object! {
    /// Metadata that a copy sets on a file.
    pub struct MetadataItem {
        /// Name of the metadata.
        pub name: Option<OrExpression<String>> = "name",
        /// Value of the metadata. `$$LASTMODIFIED` stands for the time at which the source file was
        /// last modified.
        pub value: Option<OrExpression<String>> = "value",
    }
}

/// How to read a file format. `type` selects the format.
#[non_exhaustive]
pub enum FormatReadSettings {
    /// How to read files of any format.
    #[cfg(feature = "connectors")]
    BinaryReadSettings(Box<BinaryReadSettings>),
    /// How to read delimited text files.
    #[cfg(feature = "connectors")]
    DelimitedTextReadSettings(Box<DelimitedTextReadSettings>),
    /// How to read JSON files.
    #[cfg(feature = "connectors")]
    JsonReadSettings(Box<JsonReadSettings>),
    /// How to read Parquet files.
    #[cfg(feature = "connectors")]
    ParquetReadSettings(Box<ParquetReadSettings>),
    /// How to read XML files.
    #[cfg(feature = "connectors")]
    XmlReadSettings(Box<XmlReadSettings>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(FormatReadSettings by "type" {
    #[cfg(feature = "connectors")]
    BinaryReadSettings(BinaryReadSettings) = "BinaryReadSettings",
    #[cfg(feature = "connectors")]
    DelimitedTextReadSettings(DelimitedTextReadSettings) = "DelimitedTextReadSettings",
    #[cfg(feature = "connectors")]
    JsonReadSettings(JsonReadSettings) = "JsonReadSettings",
    #[cfg(feature = "connectors")]
    ParquetReadSettings(ParquetReadSettings) = "ParquetReadSettings",
    #[cfg(feature = "connectors")]
    XmlReadSettings(XmlReadSettings) = "XmlReadSettings",
});

/// How to write a file format. `type` selects the format.
#[non_exhaustive]
pub enum FormatWriteSettings {
    /// How to write Avro files.
    #[cfg(feature = "connectors")]
    AvroWriteSettings(Box<AvroWriteSettings>),
    /// How to write delimited text files.
    #[cfg(feature = "connectors")]
    DelimitedTextWriteSettings(Box<DelimitedTextWriteSettings>),
    /// How to write Iceberg tables.
    #[cfg(feature = "connectors")]
    IcebergWriteSettings(Box<IcebergWriteSettings>),
    /// How to write JSON files.
    #[cfg(feature = "connectors")]
    JsonWriteSettings(Box<JsonWriteSettings>),
    /// How to write ORC files.
    #[cfg(feature = "connectors")]
    OrcWriteSettings(Box<OrcWriteSettings>),
    /// How to write Parquet files.
    #[cfg(feature = "connectors")]
    ParquetWriteSettings(Box<ParquetWriteSettings>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(FormatWriteSettings by "type" {
    #[cfg(feature = "connectors")]
    AvroWriteSettings(AvroWriteSettings) = "AvroWriteSettings",
    #[cfg(feature = "connectors")]
    DelimitedTextWriteSettings(DelimitedTextWriteSettings) = "DelimitedTextWriteSettings",
    #[cfg(feature = "connectors")]
    IcebergWriteSettings(IcebergWriteSettings) = "IcebergWriteSettings",
    #[cfg(feature = "connectors")]
    JsonWriteSettings(JsonWriteSettings) = "JsonWriteSettings",
    #[cfg(feature = "connectors")]
    OrcWriteSettings(OrcWriteSettings) = "OrcWriteSettings",
    #[cfg(feature = "connectors")]
    ParquetWriteSettings(ParquetWriteSettings) = "ParquetWriteSettings",
});

/// How to unpack archives. `type` selects the type of the archive.
#[non_exhaustive]
pub enum CompressionReadSettings {
    /// How to unpack gzipped tar archives.
    #[cfg(feature = "connectors")]
    TarGZipReadSettings(Box<TarGZipReadSettings>),
    /// How to unpack tar archives.
    #[cfg(feature = "connectors")]
    TarReadSettings(Box<TarReadSettings>),
    /// How to unpack ZIP archives.
    #[cfg(feature = "connectors")]
    ZipDeflateReadSettings(Box<ZipDeflateReadSettings>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CompressionReadSettings by "type" {
    #[cfg(feature = "connectors")]
    TarGZipReadSettings(TarGZipReadSettings) = "TarGZipReadSettings",
    #[cfg(feature = "connectors")]
    TarReadSettings(TarReadSettings) = "TarReadSettings",
    #[cfg(feature = "connectors")]
    ZipDeflateReadSettings(ZipDeflateReadSettings) = "ZipDeflateReadSettings",
});

/// How a database exports data to a staging store. `type` selects the database.
#[non_exhaustive]
pub enum ExportSettings {
    /// How Databricks exports data to the staging store.
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLakeExportCommand(Box<AzureDatabricksDeltaLakeExportCommand>),
    /// How Snowflake exports data with `COPY INTO <location>`.
    #[cfg(feature = "connectors")]
    SnowflakeExportCopyCommand(Box<SnowflakeExportCopyCommand>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(ExportSettings by "type" {
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLakeExportCommand(AzureDatabricksDeltaLakeExportCommand) = "AzureDatabricksDeltaLakeExportCommand",
    #[cfg(feature = "connectors")]
    SnowflakeExportCopyCommand(SnowflakeExportCopyCommand) = "SnowflakeExportCopyCommand",
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
