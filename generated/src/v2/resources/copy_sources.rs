// Generated from specs/v2/schemas/copy-sources.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! What a copy reads: the base of all sources, and what they share. The source of each connector
//! and format is in connectors/.

use datafactory_core::{UnknownObject, tagged_union};

use crate::v2::types::*;

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
