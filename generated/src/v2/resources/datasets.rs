// Generated from specs/v2/schemas/datasets.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/datasets.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, UnknownObject, object, tagged_union};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// One page of the datasets of a data factory.
    pub struct DatasetListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The datasets of this page.
        pub value: Option<Vec<DatasetResource>> = "value",
    }
}

object! {
    /// A dataset and its Azure resource metadata.
    pub struct DatasetResource {
        /// Entity tag of the dataset, without quotes. It changes with every update. Send it as
        /// `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the dataset, a path that starts with `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the dataset. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the dataset.
        pub properties: Option<Dataset> = "properties",
        /// Who created the dataset and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/datasets`.
        pub type_: Option<String> = "type",
    }
}

impl DatasetResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<Dataset>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

/// Definition of a dataset: which data of a data store to use, and in which format. `type` tells
/// the format or the store, such as `DelimitedText` or `AzureSqlTable`.
#[non_exhaustive]
pub enum Dataset {
    /// A table of Amazon Marketplace Web Service.
    #[cfg(feature = "connectors")]
    AmazonMwsObject(Box<AmazonMwsObjectDataset>),
    /// A table in Amazon RDS for Oracle.
    #[cfg(feature = "connectors")]
    AmazonRdsForOracleTable(Box<AmazonRdsForOracleTableDataset>),
    /// A table in Amazon RDS for SQL Server.
    #[cfg(feature = "connectors")]
    AmazonRdsForSqlServerTable(Box<AmazonRdsForSqlServerTableDataset>),
    /// A table in Amazon Redshift.
    #[cfg(feature = "connectors")]
    AmazonRedshiftTable(Box<AmazonRedshiftTableDataset>),
    /// Objects in Amazon S3, in the older notation. Use a dataset of the file format, such as
    /// `DelimitedTextDataset`, in new definitions.
    #[cfg(feature = "connectors")]
    AmazonS3Object(Box<AmazonS3Dataset>),
    /// Avro files.
    #[cfg(feature = "connectors")]
    Avro(Box<AvroDataset>),
    /// Blobs in Azure Blob Storage, in the older notation. Use a dataset of the file format, such
    /// as `DelimitedTextDataset`, in new definitions.
    #[cfg(feature = "connectors")]
    AzureBlob(Box<AzureBlobDataset>),
    /// Files in Azure Data Lake Storage Gen2, in the older notation. Use a dataset of the file
    /// format, such as `DelimitedTextDataset`, in new definitions.
    #[cfg(feature = "connectors")]
    AzureBlobFsFile(Box<AzureBlobFsDataset>),
    /// A table in Azure Data Explorer.
    #[cfg(feature = "connectors")]
    AzureDataExplorerTable(Box<AzureDataExplorerTableDataset>),
    /// Files in Azure Data Lake Storage Gen1, in the older notation. Use a dataset of the file
    /// format, such as `DelimitedTextDataset`, in new definitions.
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreFile(Box<AzureDataLakeStoreDataset>),
    /// A Delta table in Azure Databricks Delta Lake.
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLakeDataset(Box<AzureDatabricksDeltaLakeDataset>),
    /// A table in Azure Database for MariaDB.
    #[cfg(feature = "connectors")]
    AzureMariaDbTable(Box<AzureMariaDbTableDataset>),
    /// A table in Azure Database for MySQL.
    #[cfg(feature = "connectors")]
    AzureMySqlTable(Box<AzureMySqlTableDataset>),
    /// A table in Azure Database for PostgreSQL.
    #[cfg(feature = "connectors")]
    AzurePostgreSqlTable(Box<AzurePostgreSqlTableDataset>),
    /// An index in Azure AI Search.
    #[cfg(feature = "connectors")]
    AzureSearchIndex(Box<AzureSearchIndexDataset>),
    /// A table or view in Azure Synapse Analytics.
    #[cfg(feature = "connectors")]
    AzureSqlDwTable(Box<AzureSqlDwTableDataset>),
    /// A table or view in Azure SQL Managed Instance.
    #[cfg(feature = "connectors")]
    AzureSqlMiTable(Box<AzureSqlMiTableDataset>),
    /// A table or view in Azure SQL Database.
    #[cfg(feature = "connectors")]
    AzureSqlTable(Box<AzureSqlTableDataset>),
    /// A table in Azure Table Storage.
    #[cfg(feature = "connectors")]
    AzureTable(Box<AzureTableDataset>),
    /// Files of any format, which are copied byte by byte.
    #[cfg(feature = "connectors")]
    Binary(Box<BinaryDataset>),
    /// A table in Cassandra.
    #[cfg(feature = "connectors")]
    CassandraTable(Box<CassandraTableDataset>),
    /// A table (entity) in Dataverse.
    #[cfg(feature = "connectors")]
    CommonDataServiceForAppsEntity(Box<CommonDataServiceForAppsEntityDataset>),
    /// A table of SAP Concur.
    #[cfg(feature = "connectors")]
    ConcurObject(Box<ConcurObjectDataset>),
    /// A collection in Azure Cosmos DB for MongoDB.
    #[cfg(feature = "connectors")]
    CosmosDbMongoDbApiCollection(Box<CosmosDbMongoDbApiCollectionDataset>),
    /// A container in Azure Cosmos DB for NoSQL.
    #[cfg(feature = "connectors")]
    CosmosDbSqlApiCollection(Box<CosmosDbSqlApiCollectionDataset>),
    /// A table in Couchbase.
    #[cfg(feature = "connectors")]
    CouchbaseTable(Box<CouchbaseTableDataset>),
    /// Data that only your own code can read. Custom activities pass it to your code.
    #[cfg(feature = "connectors")]
    CustomDataset(Box<CustomDataset>),
    /// A table in IBM Db2.
    #[cfg(feature = "connectors")]
    Db2Table(Box<Db2TableDataset>),
    /// Delimited text files, such as CSV or TSV.
    #[cfg(feature = "connectors")]
    DelimitedText(Box<DelimitedTextDataset>),
    /// A container in Azure Cosmos DB for NoSQL, in the older notation. Use
    /// `CosmosDbSqlApiCollectionDataset` in new definitions.
    #[cfg(feature = "connectors")]
    DocumentDbCollection(Box<DocumentDbCollectionDataset>),
    /// A table in Apache Drill.
    #[cfg(feature = "connectors")]
    DrillTable(Box<DrillTableDataset>),
    /// An entity in Dynamics AX.
    #[cfg(feature = "connectors")]
    DynamicsAxResource(Box<DynamicsAxResourceDataset>),
    /// An entity in Dynamics CRM.
    #[cfg(feature = "connectors")]
    DynamicsCrmEntity(Box<DynamicsCrmEntityDataset>),
    /// A table (entity) in Dynamics 365.
    #[cfg(feature = "connectors")]
    DynamicsEntity(Box<DynamicsEntityDataset>),
    /// A table of Oracle Eloqua.
    #[cfg(feature = "connectors")]
    EloquaObject(Box<EloquaObjectDataset>),
    /// A sheet in Excel files.
    #[cfg(feature = "connectors")]
    Excel(Box<ExcelDataset>),
    /// Files on a file server, an SFTP or FTP server, in HDFS or Azure Files, in the older
    /// notation. Use a dataset of the file format, such as `DelimitedTextDataset`, in new
    /// definitions.
    #[cfg(feature = "connectors")]
    FileShare(Box<FileShareDataset>),
    /// A table of Google Ads.
    #[cfg(feature = "connectors")]
    GoogleAdWordsObject(Box<GoogleAdWordsObjectDataset>),
    /// A table in Google BigQuery, in the older version of the connector.
    #[cfg(feature = "connectors")]
    GoogleBigQueryObject(Box<GoogleBigQueryObjectDataset>),
    /// A table in Google BigQuery.
    #[cfg(feature = "connectors")]
    GoogleBigQueryV2Object(Box<GoogleBigQueryV2ObjectDataset>),
    /// A table in Greenplum.
    #[cfg(feature = "connectors")]
    GreenplumTable(Box<GreenplumTableDataset>),
    /// A table in HBase.
    #[cfg(feature = "connectors")]
    HBaseObject(Box<HBaseObjectDataset>),
    /// A table in Hive.
    #[cfg(feature = "connectors")]
    HiveObject(Box<HiveObjectDataset>),
    /// A file behind an HTTP endpoint, in the older notation. Use a dataset of the file format,
    /// such as `DelimitedTextDataset`, in new definitions.
    #[cfg(feature = "connectors")]
    HttpFile(Box<HttpDataset>),
    /// A table of HubSpot.
    #[cfg(feature = "connectors")]
    HubspotObject(Box<HubspotObjectDataset>),
    /// An Iceberg table.
    #[cfg(feature = "connectors")]
    Iceberg(Box<IcebergDataset>),
    /// A table in Impala.
    #[cfg(feature = "connectors")]
    ImpalaObject(Box<ImpalaObjectDataset>),
    /// A table in Informix.
    #[cfg(feature = "connectors")]
    InformixTable(Box<InformixTableDataset>),
    /// A table of Jira.
    #[cfg(feature = "connectors")]
    JiraObject(Box<JiraObjectDataset>),
    /// JSON files.
    #[cfg(feature = "connectors")]
    Json(Box<JsonDataset>),
    /// A Delta table in a Microsoft Fabric lakehouse.
    #[cfg(feature = "connectors")]
    LakehouseTable(Box<LakeHouseTableDataset>),
    /// A table of Magento.
    #[cfg(feature = "connectors")]
    MagentoObject(Box<MagentoObjectDataset>),
    /// A table in MariaDB.
    #[cfg(feature = "connectors")]
    MariaDbTable(Box<MariaDbTableDataset>),
    /// A table of Marketo.
    #[cfg(feature = "connectors")]
    MarketoObject(Box<MarketoObjectDataset>),
    /// A table in Microsoft Access.
    #[cfg(feature = "connectors")]
    MicrosoftAccessTable(Box<MicrosoftAccessTableDataset>),
    /// A collection in MongoDB Atlas.
    #[cfg(feature = "connectors")]
    MongoDbAtlasCollection(Box<MongoDbAtlasCollectionDataset>),
    /// A collection in MongoDB, in the older version of the connector.
    #[cfg(feature = "connectors")]
    MongoDbCollection(Box<MongoDbCollectionDataset>),
    /// A collection in MongoDB.
    #[cfg(feature = "connectors")]
    MongoDbV2Collection(Box<MongoDbV2CollectionDataset>),
    /// A table in MySQL.
    #[cfg(feature = "connectors")]
    MySqlTable(Box<MySqlTableDataset>),
    /// A table in Netezza.
    #[cfg(feature = "connectors")]
    NetezzaTable(Box<NetezzaTableDataset>),
    /// An entity set of an OData service.
    #[cfg(feature = "connectors")]
    ODataResource(Box<ODataResourceDataset>),
    /// A table in a database with an ODBC driver.
    #[cfg(feature = "connectors")]
    OdbcTable(Box<OdbcTableDataset>),
    /// A table of Microsoft 365.
    #[cfg(feature = "connectors")]
    Office365Table(Box<Office365Dataset>),
    /// A table of Oracle Service Cloud.
    #[cfg(feature = "connectors")]
    OracleServiceCloudObject(Box<OracleServiceCloudObjectDataset>),
    /// A table or view in Oracle.
    #[cfg(feature = "connectors")]
    OracleTable(Box<OracleTableDataset>),
    /// ORC files.
    #[cfg(feature = "connectors")]
    Orc(Box<OrcDataset>),
    /// Parquet files.
    #[cfg(feature = "connectors")]
    Parquet(Box<ParquetDataset>),
    /// A table of PayPal.
    #[cfg(feature = "connectors")]
    PaypalObject(Box<PaypalObjectDataset>),
    /// A table in Phoenix.
    #[cfg(feature = "connectors")]
    PhoenixObject(Box<PhoenixObjectDataset>),
    /// A table in PostgreSQL, in the older version of the connector.
    #[cfg(feature = "connectors")]
    PostgreSqlTable(Box<PostgreSqlTableDataset>),
    /// A table in PostgreSQL.
    #[cfg(feature = "connectors")]
    PostgreSqlV2Table(Box<PostgreSqlV2TableDataset>),
    /// A table in Presto.
    #[cfg(feature = "connectors")]
    PrestoObject(Box<PrestoObjectDataset>),
    /// A table of QuickBooks.
    #[cfg(feature = "connectors")]
    QuickBooksObject(Box<QuickBooksObjectDataset>),
    /// A table in any relational store, in the older notation.
    #[cfg(feature = "connectors")]
    RelationalTable(Box<RelationalTableDataset>),
    /// A table of Oracle Responsys.
    #[cfg(feature = "connectors")]
    ResponsysObject(Box<ResponsysObjectDataset>),
    /// A resource of a REST service.
    #[cfg(feature = "connectors")]
    RestResource(Box<RestResourceDataset>),
    /// A table of Salesforce Marketing Cloud.
    #[cfg(feature = "connectors")]
    SalesforceMarketingCloudObject(Box<SalesforceMarketingCloudObjectDataset>),
    /// An object in Salesforce, in the older version of the connector.
    #[cfg(feature = "connectors")]
    SalesforceObject(Box<SalesforceObjectDataset>),
    /// An object in Salesforce Service Cloud, in the older version of the connector.
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudObject(Box<SalesforceServiceCloudObjectDataset>),
    /// An object or report in Salesforce Service Cloud.
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudV2Object(Box<SalesforceServiceCloudV2ObjectDataset>),
    /// An object or report in Salesforce.
    #[cfg(feature = "connectors")]
    SalesforceV2Object(Box<SalesforceV2ObjectDataset>),
    /// A cube of SAP BW. The query of the source selects the data.
    #[cfg(feature = "connectors")]
    SapBwCube(Box<SapBwCubeDataset>),
    /// An entity of SAP Cloud for Customer.
    #[cfg(feature = "connectors")]
    SapCloudForCustomerResource(Box<SapCloudForCustomerResourceDataset>),
    /// An entity of SAP ECC.
    #[cfg(feature = "connectors")]
    SapEccResource(Box<SapEccResourceDataset>),
    /// A table or view in SAP HANA.
    #[cfg(feature = "connectors")]
    SapHanaTable(Box<SapHanaTableDataset>),
    /// An ODP object of an SAP system.
    #[cfg(feature = "connectors")]
    SapOdpResource(Box<SapOdpResourceDataset>),
    /// An open hub destination of SAP BW Open Hub.
    #[cfg(feature = "connectors")]
    SapOpenHubTable(Box<SapOpenHubTableDataset>),
    /// A table of an SAP system.
    #[cfg(feature = "connectors")]
    SapTableResource(Box<SapTableResourceDataset>),
    /// A table of ServiceNow, in the older version of the connector.
    #[cfg(feature = "connectors")]
    ServiceNowObject(Box<ServiceNowObjectDataset>),
    /// A table of ServiceNow.
    #[cfg(feature = "connectors")]
    ServiceNowV2Object(Box<ServiceNowV2ObjectDataset>),
    /// A list of a SharePoint site.
    #[cfg(feature = "connectors")]
    SharePointOnlineListResource(Box<SharePointOnlineListResourceDataset>),
    /// A table of Shopify.
    #[cfg(feature = "connectors")]
    ShopifyObject(Box<ShopifyObjectDataset>),
    /// A table or view in Snowflake, in the older version of the connector.
    #[cfg(feature = "connectors")]
    SnowflakeTable(Box<SnowflakeDataset>),
    /// A table or view in Snowflake.
    #[cfg(feature = "connectors")]
    SnowflakeV2Table(Box<SnowflakeV2Dataset>),
    /// A table in Spark.
    #[cfg(feature = "connectors")]
    SparkObject(Box<SparkObjectDataset>),
    /// A table or view in SQL Server.
    #[cfg(feature = "connectors")]
    SqlServerTable(Box<SqlServerTableDataset>),
    /// A table of Square.
    #[cfg(feature = "connectors")]
    SquareObject(Box<SquareObjectDataset>),
    /// A table in SAP ASE (Sybase).
    #[cfg(feature = "connectors")]
    SybaseTable(Box<SybaseTableDataset>),
    /// A table in Teradata.
    #[cfg(feature = "connectors")]
    TeradataTable(Box<TeradataTableDataset>),
    /// A table in Vertica.
    #[cfg(feature = "connectors")]
    VerticaTable(Box<VerticaTableDataset>),
    /// A table or view in a Microsoft Fabric warehouse.
    #[cfg(feature = "connectors")]
    WarehouseTable(Box<WarehouseTableDataset>),
    /// A table in an HTML page.
    #[cfg(feature = "connectors")]
    WebTable(Box<WebTableDataset>),
    /// A table of Xero.
    #[cfg(feature = "connectors")]
    XeroObject(Box<XeroObjectDataset>),
    /// XML files.
    #[cfg(feature = "connectors")]
    Xml(Box<XmlDataset>),
    /// A table of Zoho CRM.
    #[cfg(feature = "connectors")]
    ZohoObject(Box<ZohoObjectDataset>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(Dataset by "type" {
    #[cfg(feature = "connectors")]
    AmazonMwsObject(AmazonMwsObjectDataset) = "AmazonMWSObject",
    #[cfg(feature = "connectors")]
    AmazonRdsForOracleTable(AmazonRdsForOracleTableDataset) = "AmazonRdsForOracleTable",
    #[cfg(feature = "connectors")]
    AmazonRdsForSqlServerTable(AmazonRdsForSqlServerTableDataset) = "AmazonRdsForSqlServerTable",
    #[cfg(feature = "connectors")]
    AmazonRedshiftTable(AmazonRedshiftTableDataset) = "AmazonRedshiftTable",
    #[cfg(feature = "connectors")]
    AmazonS3Object(AmazonS3Dataset) = "AmazonS3Object",
    #[cfg(feature = "connectors")]
    Avro(AvroDataset) = "Avro",
    #[cfg(feature = "connectors")]
    AzureBlob(AzureBlobDataset) = "AzureBlob",
    #[cfg(feature = "connectors")]
    AzureBlobFsFile(AzureBlobFsDataset) = "AzureBlobFSFile",
    #[cfg(feature = "connectors")]
    AzureDataExplorerTable(AzureDataExplorerTableDataset) = "AzureDataExplorerTable",
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreFile(AzureDataLakeStoreDataset) = "AzureDataLakeStoreFile",
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLakeDataset(AzureDatabricksDeltaLakeDataset) = "AzureDatabricksDeltaLakeDataset",
    #[cfg(feature = "connectors")]
    AzureMariaDbTable(AzureMariaDbTableDataset) = "AzureMariaDBTable",
    #[cfg(feature = "connectors")]
    AzureMySqlTable(AzureMySqlTableDataset) = "AzureMySqlTable",
    #[cfg(feature = "connectors")]
    AzurePostgreSqlTable(AzurePostgreSqlTableDataset) = "AzurePostgreSqlTable",
    #[cfg(feature = "connectors")]
    AzureSearchIndex(AzureSearchIndexDataset) = "AzureSearchIndex",
    #[cfg(feature = "connectors")]
    AzureSqlDwTable(AzureSqlDwTableDataset) = "AzureSqlDWTable",
    #[cfg(feature = "connectors")]
    AzureSqlMiTable(AzureSqlMiTableDataset) = "AzureSqlMITable",
    #[cfg(feature = "connectors")]
    AzureSqlTable(AzureSqlTableDataset) = "AzureSqlTable",
    #[cfg(feature = "connectors")]
    AzureTable(AzureTableDataset) = "AzureTable",
    #[cfg(feature = "connectors")]
    Binary(BinaryDataset) = "Binary",
    #[cfg(feature = "connectors")]
    CassandraTable(CassandraTableDataset) = "CassandraTable",
    #[cfg(feature = "connectors")]
    CommonDataServiceForAppsEntity(CommonDataServiceForAppsEntityDataset) = "CommonDataServiceForAppsEntity",
    #[cfg(feature = "connectors")]
    ConcurObject(ConcurObjectDataset) = "ConcurObject",
    #[cfg(feature = "connectors")]
    CosmosDbMongoDbApiCollection(CosmosDbMongoDbApiCollectionDataset) = "CosmosDbMongoDbApiCollection",
    #[cfg(feature = "connectors")]
    CosmosDbSqlApiCollection(CosmosDbSqlApiCollectionDataset) = "CosmosDbSqlApiCollection",
    #[cfg(feature = "connectors")]
    CouchbaseTable(CouchbaseTableDataset) = "CouchbaseTable",
    #[cfg(feature = "connectors")]
    CustomDataset(CustomDataset) = "CustomDataset",
    #[cfg(feature = "connectors")]
    Db2Table(Db2TableDataset) = "Db2Table",
    #[cfg(feature = "connectors")]
    DelimitedText(DelimitedTextDataset) = "DelimitedText",
    #[cfg(feature = "connectors")]
    DocumentDbCollection(DocumentDbCollectionDataset) = "DocumentDbCollection",
    #[cfg(feature = "connectors")]
    DrillTable(DrillTableDataset) = "DrillTable",
    #[cfg(feature = "connectors")]
    DynamicsAxResource(DynamicsAxResourceDataset) = "DynamicsAXResource",
    #[cfg(feature = "connectors")]
    DynamicsCrmEntity(DynamicsCrmEntityDataset) = "DynamicsCrmEntity",
    #[cfg(feature = "connectors")]
    DynamicsEntity(DynamicsEntityDataset) = "DynamicsEntity",
    #[cfg(feature = "connectors")]
    EloquaObject(EloquaObjectDataset) = "EloquaObject",
    #[cfg(feature = "connectors")]
    Excel(ExcelDataset) = "Excel",
    #[cfg(feature = "connectors")]
    FileShare(FileShareDataset) = "FileShare",
    #[cfg(feature = "connectors")]
    GoogleAdWordsObject(GoogleAdWordsObjectDataset) = "GoogleAdWordsObject",
    #[cfg(feature = "connectors")]
    GoogleBigQueryObject(GoogleBigQueryObjectDataset) = "GoogleBigQueryObject",
    #[cfg(feature = "connectors")]
    GoogleBigQueryV2Object(GoogleBigQueryV2ObjectDataset) = "GoogleBigQueryV2Object",
    #[cfg(feature = "connectors")]
    GreenplumTable(GreenplumTableDataset) = "GreenplumTable",
    #[cfg(feature = "connectors")]
    HBaseObject(HBaseObjectDataset) = "HBaseObject",
    #[cfg(feature = "connectors")]
    HiveObject(HiveObjectDataset) = "HiveObject",
    #[cfg(feature = "connectors")]
    HttpFile(HttpDataset) = "HttpFile",
    #[cfg(feature = "connectors")]
    HubspotObject(HubspotObjectDataset) = "HubspotObject",
    #[cfg(feature = "connectors")]
    Iceberg(IcebergDataset) = "Iceberg",
    #[cfg(feature = "connectors")]
    ImpalaObject(ImpalaObjectDataset) = "ImpalaObject",
    #[cfg(feature = "connectors")]
    InformixTable(InformixTableDataset) = "InformixTable",
    #[cfg(feature = "connectors")]
    JiraObject(JiraObjectDataset) = "JiraObject",
    #[cfg(feature = "connectors")]
    Json(JsonDataset) = "Json",
    #[cfg(feature = "connectors")]
    LakehouseTable(LakeHouseTableDataset) = "LakehouseTable",
    #[cfg(feature = "connectors")]
    MagentoObject(MagentoObjectDataset) = "MagentoObject",
    #[cfg(feature = "connectors")]
    MariaDbTable(MariaDbTableDataset) = "MariaDBTable",
    #[cfg(feature = "connectors")]
    MarketoObject(MarketoObjectDataset) = "MarketoObject",
    #[cfg(feature = "connectors")]
    MicrosoftAccessTable(MicrosoftAccessTableDataset) = "MicrosoftAccessTable",
    #[cfg(feature = "connectors")]
    MongoDbAtlasCollection(MongoDbAtlasCollectionDataset) = "MongoDbAtlasCollection",
    #[cfg(feature = "connectors")]
    MongoDbCollection(MongoDbCollectionDataset) = "MongoDbCollection",
    #[cfg(feature = "connectors")]
    MongoDbV2Collection(MongoDbV2CollectionDataset) = "MongoDbV2Collection",
    #[cfg(feature = "connectors")]
    MySqlTable(MySqlTableDataset) = "MySqlTable",
    #[cfg(feature = "connectors")]
    NetezzaTable(NetezzaTableDataset) = "NetezzaTable",
    #[cfg(feature = "connectors")]
    ODataResource(ODataResourceDataset) = "ODataResource",
    #[cfg(feature = "connectors")]
    OdbcTable(OdbcTableDataset) = "OdbcTable",
    #[cfg(feature = "connectors")]
    Office365Table(Office365Dataset) = "Office365Table",
    #[cfg(feature = "connectors")]
    OracleServiceCloudObject(OracleServiceCloudObjectDataset) = "OracleServiceCloudObject",
    #[cfg(feature = "connectors")]
    OracleTable(OracleTableDataset) = "OracleTable",
    #[cfg(feature = "connectors")]
    Orc(OrcDataset) = "Orc",
    #[cfg(feature = "connectors")]
    Parquet(ParquetDataset) = "Parquet",
    #[cfg(feature = "connectors")]
    PaypalObject(PaypalObjectDataset) = "PaypalObject",
    #[cfg(feature = "connectors")]
    PhoenixObject(PhoenixObjectDataset) = "PhoenixObject",
    #[cfg(feature = "connectors")]
    PostgreSqlTable(PostgreSqlTableDataset) = "PostgreSqlTable",
    #[cfg(feature = "connectors")]
    PostgreSqlV2Table(PostgreSqlV2TableDataset) = "PostgreSqlV2Table",
    #[cfg(feature = "connectors")]
    PrestoObject(PrestoObjectDataset) = "PrestoObject",
    #[cfg(feature = "connectors")]
    QuickBooksObject(QuickBooksObjectDataset) = "QuickBooksObject",
    #[cfg(feature = "connectors")]
    RelationalTable(RelationalTableDataset) = "RelationalTable",
    #[cfg(feature = "connectors")]
    ResponsysObject(ResponsysObjectDataset) = "ResponsysObject",
    #[cfg(feature = "connectors")]
    RestResource(RestResourceDataset) = "RestResource",
    #[cfg(feature = "connectors")]
    SalesforceMarketingCloudObject(SalesforceMarketingCloudObjectDataset) = "SalesforceMarketingCloudObject",
    #[cfg(feature = "connectors")]
    SalesforceObject(SalesforceObjectDataset) = "SalesforceObject",
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudObject(SalesforceServiceCloudObjectDataset) = "SalesforceServiceCloudObject",
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudV2Object(SalesforceServiceCloudV2ObjectDataset) = "SalesforceServiceCloudV2Object",
    #[cfg(feature = "connectors")]
    SalesforceV2Object(SalesforceV2ObjectDataset) = "SalesforceV2Object",
    #[cfg(feature = "connectors")]
    SapBwCube(SapBwCubeDataset) = "SapBwCube",
    #[cfg(feature = "connectors")]
    SapCloudForCustomerResource(SapCloudForCustomerResourceDataset) = "SapCloudForCustomerResource",
    #[cfg(feature = "connectors")]
    SapEccResource(SapEccResourceDataset) = "SapEccResource",
    #[cfg(feature = "connectors")]
    SapHanaTable(SapHanaTableDataset) = "SapHanaTable",
    #[cfg(feature = "connectors")]
    SapOdpResource(SapOdpResourceDataset) = "SapOdpResource",
    #[cfg(feature = "connectors")]
    SapOpenHubTable(SapOpenHubTableDataset) = "SapOpenHubTable",
    #[cfg(feature = "connectors")]
    SapTableResource(SapTableResourceDataset) = "SapTableResource",
    #[cfg(feature = "connectors")]
    ServiceNowObject(ServiceNowObjectDataset) = "ServiceNowObject",
    #[cfg(feature = "connectors")]
    ServiceNowV2Object(ServiceNowV2ObjectDataset) = "ServiceNowV2Object",
    #[cfg(feature = "connectors")]
    SharePointOnlineListResource(SharePointOnlineListResourceDataset) = "SharePointOnlineListResource",
    #[cfg(feature = "connectors")]
    ShopifyObject(ShopifyObjectDataset) = "ShopifyObject",
    #[cfg(feature = "connectors")]
    SnowflakeTable(SnowflakeDataset) = "SnowflakeTable",
    #[cfg(feature = "connectors")]
    SnowflakeV2Table(SnowflakeV2Dataset) = "SnowflakeV2Table",
    #[cfg(feature = "connectors")]
    SparkObject(SparkObjectDataset) = "SparkObject",
    #[cfg(feature = "connectors")]
    SqlServerTable(SqlServerTableDataset) = "SqlServerTable",
    #[cfg(feature = "connectors")]
    SquareObject(SquareObjectDataset) = "SquareObject",
    #[cfg(feature = "connectors")]
    SybaseTable(SybaseTableDataset) = "SybaseTable",
    #[cfg(feature = "connectors")]
    TeradataTable(TeradataTableDataset) = "TeradataTable",
    #[cfg(feature = "connectors")]
    VerticaTable(VerticaTableDataset) = "VerticaTable",
    #[cfg(feature = "connectors")]
    WarehouseTable(WarehouseTableDataset) = "WarehouseTable",
    #[cfg(feature = "connectors")]
    WebTable(WebTableDataset) = "WebTable",
    #[cfg(feature = "connectors")]
    XeroObject(XeroObjectDataset) = "XeroObject",
    #[cfg(feature = "connectors")]
    Xml(XmlDataset) = "Xml",
    #[cfg(feature = "connectors")]
    ZohoObject(ZohoObjectDataset) = "ZohoObject",
});

object! {
    /// Properties that subtypes of `Dataset` share. `T` is the type of `typeProperties`.
    pub struct DatasetOf<T> {
        /// Tags that describe the dataset, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the dataset is for. Free text.
        pub description: Option<String> = "description",
        /// Folder that shows the dataset in authoring tools. Without it, the dataset is at the
        /// root.
        pub folder: Option<DatasetFolder> = "folder",
        /// Linked service of the data store that holds the data.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Parameters that a reference to the dataset can set, by name. Expressions in
        /// `typeProperties` read them as `@dataset().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Physical schema of the data: a list of columns with `name` and `type`, an object for
        /// hierarchical formats such as JSON, or an expression that returns a list. Leave it out if
        /// the schema is only known at run time.
        pub schema: Option<Value> = "schema",
        /// Columns of the data in the older notation: a list of objects with `name` and `type`, an
        /// object, or an expression that returns a list. Use `schema` in new datasets.
        pub structure: Option<Value> = "structure",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
    }
}

object! {
    /// A folder that groups datasets in authoring tools.
    pub struct DatasetFolder {
        /// Path of the folder, with `/` between nested folders, such as `Raw/Sales`.
        pub name: Option<String> = "name",
    }
}

object! {
    /// Which table of a connector to use. Datasets of many connectors have only this.
    pub struct GenericDatasetTypeProperties {
        /// Name of the table. The query of a copy source takes precedence.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}
