// Generated from specs/v2/schemas/linked-services.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/linked-services.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{UnknownObject, object, tagged_union};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// One page of the linked services of a data factory.
    pub struct LinkedServiceListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The linked services of this page.
        pub value: Option<Vec<LinkedServiceResource>> = "value",
    }
}

object! {
    /// A linked service and its Azure resource metadata.
    pub struct LinkedServiceResource {
        /// Entity tag of the linked service, without quotes. It changes with every update. Send it
        /// as `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the linked service, a path that starts with `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the linked service. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the linked service.
        pub properties: Option<LinkedService> = "properties",
        /// Who created the linked service and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/linkedservices`.
        pub type_: Option<String> = "type",
    }
}

impl LinkedServiceResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<LinkedService>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

/// Definition of a linked service: how to connect to a data store or a compute service. `type`
/// tells which connector it is for. The service masks inline secrets in responses, so do not send a
/// response back unchanged.
#[non_exhaustive]
pub enum LinkedService {
    /// Connects to Amazon Marketplace Web Service, the seller API of Amazon Marketplace, which
    /// Amazon has replaced with the Selling Partner API.
    #[cfg(feature = "connectors")]
    AmazonMws(Box<AmazonMwsLinkedService>),
    /// Connects to Amazon RDS for Oracle, Oracle databases that Amazon Web Services manages.
    #[cfg(feature = "connectors")]
    AmazonRdsForOracle(Box<AmazonRdsForOracleLinkedService>),
    /// Connects to Amazon RDS for SQL Server, SQL Server databases that Amazon Web Services
    /// manages.
    #[cfg(feature = "connectors")]
    AmazonRdsForSqlServer(Box<AmazonRdsForSqlServerLinkedService>),
    /// Connects to Amazon Redshift, the data warehouse of Amazon Web Services.
    #[cfg(feature = "connectors")]
    AmazonRedshift(Box<AmazonRedshiftLinkedService>),
    /// Connects to Amazon S3, the object store of Amazon Web Services.
    #[cfg(feature = "connectors")]
    AmazonS3(Box<AmazonS3LinkedService>),
    /// Connects to Amazon S3 compatible storage, object stores of other vendors that offer the API
    /// of Amazon S3.
    #[cfg(feature = "connectors")]
    AmazonS3Compatible(Box<AmazonS3CompatibleLinkedService>),
    /// Connects to AppFigures, an analytics service for app stores.
    #[cfg(feature = "connectors")]
    AppFigures(Box<AppFiguresLinkedService>),
    /// Connects to Asana, a service to manage projects and tasks.
    #[cfg(feature = "connectors")]
    Asana(Box<AsanaLinkedService>),
    /// Connects to a pool of virtual machines in Azure Batch.
    #[cfg(feature = "connectors")]
    AzureBatch(Box<AzureBatchLinkedService>),
    /// Connects to Azure Data Lake Storage Gen2, the data lake of Azure, a file system on top of
    /// Blob Storage.
    #[cfg(feature = "connectors")]
    AzureBlobFs(Box<AzureBlobFsLinkedService>),
    /// Connects to Azure Blob Storage, the object store of Azure.
    #[cfg(feature = "connectors")]
    AzureBlobStorage(Box<AzureBlobStorageLinkedService>),
    /// Connects to Azure Data Explorer, the Azure analytics database for logs and telemetry, also
    /// known as Kusto.
    #[cfg(feature = "connectors")]
    AzureDataExplorer(Box<AzureDataExplorerLinkedService>),
    /// Connects to Azure Data Lake Analytics, the retired Azure service that ran U-SQL scripts.
    #[cfg(feature = "connectors")]
    AzureDataLakeAnalytics(Box<AzureDataLakeAnalyticsLinkedService>),
    /// Connects to Azure Data Lake Storage Gen1, the retired first data lake of Azure.
    #[cfg(feature = "connectors")]
    AzureDataLakeStore(Box<AzureDataLakeStoreLinkedService>),
    /// Connects to an Azure Databricks workspace, to run notebooks and jobs on an existing cluster
    /// or on new ones.
    #[cfg(feature = "connectors")]
    AzureDatabricks(Box<AzureDatabricksLinkedService>),
    /// Connects to Delta tables through an Azure Databricks cluster.
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLake(Box<AzureDatabricksDeltaLakeLinkedService>),
    /// Connects to Azure Files, file shares that Azure manages.
    #[cfg(feature = "connectors")]
    AzureFileStorage(Box<AzureFileStorageLinkedService>),
    /// Connects to a function app in Azure.
    #[cfg(feature = "connectors")]
    AzureFunction(Box<AzureFunctionLinkedService>),
    /// Connects to Azure Key Vault. Secrets of other linked services can refer to it.
    #[cfg(feature = "connectors")]
    AzureKeyVault(Box<AzureKeyVaultLinkedService>),
    /// Connects to a web service of Machine Learning Studio (classic).
    #[cfg(feature = "connectors")]
    AzureMl(Box<AzureMlLinkedService>),
    /// Connects to an Azure Machine Learning workspace.
    #[cfg(feature = "connectors")]
    AzureMlService(Box<AzureMlServiceLinkedService>),
    /// Connects to Azure Database for MariaDB, MariaDB servers that Azure managed, now retired.
    #[cfg(feature = "connectors")]
    AzureMariaDb(Box<AzureMariaDbLinkedService>),
    /// Connects to Azure Database for MySQL, MySQL servers that Azure manages.
    #[cfg(feature = "connectors")]
    AzureMySql(Box<AzureMySqlLinkedService>),
    /// Connects to Azure Database for PostgreSQL, PostgreSQL servers that Azure manages.
    #[cfg(feature = "connectors")]
    AzurePostgreSql(Box<AzurePostgreSqlLinkedService>),
    /// Connects to Azure AI Search, the search service of Azure, formerly Azure Cognitive Search.
    #[cfg(feature = "connectors")]
    AzureSearch(Box<AzureSearchLinkedService>),
    /// Connects to Azure Synapse Analytics, the data warehouse of Azure, a dedicated SQL pool,
    /// formerly SQL Data Warehouse.
    #[cfg(feature = "connectors")]
    AzureSqlDw(Box<AzureSqlDwLinkedService>),
    /// Connects to Azure SQL Database, the SQL Server database that Azure runs as a service.
    #[cfg(feature = "connectors")]
    AzureSqlDatabase(Box<AzureSqlDatabaseLinkedService>),
    /// Connects to Azure SQL Managed Instance, SQL Server instances that Azure manages.
    #[cfg(feature = "connectors")]
    AzureSqlMi(Box<AzureSqlMiLinkedService>),
    /// Connects to an Azure storage account. The older linked service for blobs and tables; use
    /// `AzureBlobStorageLinkedService` or `AzureTableStorageLinkedService` in new definitions.
    #[cfg(feature = "connectors")]
    AzureStorage(Box<AzureStorageLinkedService>),
    /// Connects to an Azure Synapse Analytics workspace, to run its notebooks and Spark jobs.
    #[cfg(feature = "connectors")]
    AzureSynapseArtifacts(Box<AzureSynapseArtifactsLinkedService>),
    /// Connects to Azure Table Storage, the key-value tables of an Azure storage account.
    #[cfg(feature = "connectors")]
    AzureTableStorage(Box<AzureTableStorageLinkedService>),
    /// Connects to Cassandra, a distributed wide-column database.
    #[cfg(feature = "connectors")]
    Cassandra(Box<CassandraLinkedService>),
    /// Connects to Dataverse, the store of Power Apps and Dynamics 365, formerly Common Data
    /// Service for Apps.
    #[cfg(feature = "connectors")]
    CommonDataServiceForApps(Box<CommonDataServiceForAppsLinkedService>),
    /// Connects to SAP Concur, a service for travel and expenses.
    #[cfg(feature = "connectors")]
    Concur(Box<ConcurLinkedService>),
    /// Connects to Azure Cosmos DB for NoSQL, the document database of Azure, queried with SQL.
    #[cfg(feature = "connectors")]
    CosmosDb(Box<CosmosDbLinkedService>),
    /// Connects to Azure Cosmos DB for MongoDB, the Azure document database with the API of
    /// MongoDB.
    #[cfg(feature = "connectors")]
    CosmosDbMongoDbApi(Box<CosmosDbMongoDbApiLinkedService>),
    /// Connects to Couchbase, a document database.
    #[cfg(feature = "connectors")]
    Couchbase(Box<CouchbaseLinkedService>),
    /// Connects to a store of your own. Custom activities pass it to your code.
    #[cfg(feature = "connectors")]
    CustomDataSource(Box<CustomDataSourceLinkedService>),
    /// Connects to data.world, a catalog of shared data sets.
    #[cfg(feature = "connectors")]
    Dataworld(Box<DataworldLinkedService>),
    /// Connects to IBM Db2, a relational database of IBM.
    #[cfg(feature = "connectors")]
    Db2(Box<Db2LinkedService>),
    /// Connects to Apache Drill, a SQL engine for files and NoSQL stores.
    #[cfg(feature = "connectors")]
    Drill(Box<DrillLinkedService>),
    /// Connects to Dynamics 365, the business applications of Microsoft, whose data is in
    /// Dataverse.
    #[cfg(feature = "connectors")]
    Dynamics(Box<DynamicsLinkedService>),
    /// Connects to Dynamics AX, an older ERP product of Microsoft, read through its OData endpoint.
    #[cfg(feature = "connectors")]
    DynamicsAx(Box<DynamicsAxLinkedService>),
    /// Connects to Dynamics CRM, online or on premises.
    #[cfg(feature = "connectors")]
    DynamicsCrm(Box<DynamicsCrmLinkedService>),
    /// Connects to Oracle Eloqua, a marketing service of Oracle.
    #[cfg(feature = "connectors")]
    Eloqua(Box<EloquaLinkedService>),
    /// Connects to a folder of a Windows server through a self-hosted integration runtime.
    #[cfg(feature = "connectors")]
    FileServer(Box<FileServerLinkedService>),
    /// Connects to an FTP server.
    #[cfg(feature = "connectors")]
    FtpServer(Box<FtpServerLinkedService>),
    /// Connects to Google Ads, the advertising service of Google, formerly AdWords.
    #[cfg(feature = "connectors")]
    GoogleAdWords(Box<GoogleAdWordsLinkedService>),
    /// Connects to Google BigQuery, in the older version of the connector. Use
    /// `GoogleBigQueryV2LinkedService` in new definitions.
    #[cfg(feature = "connectors")]
    GoogleBigQuery(Box<GoogleBigQueryLinkedService>),
    /// Connects to Google BigQuery, the data warehouse of Google Cloud.
    #[cfg(feature = "connectors")]
    GoogleBigQueryV2(Box<GoogleBigQueryV2LinkedService>),
    /// Connects to Google Cloud Storage, the object store of Google Cloud, reached through its S3
    /// interface.
    #[cfg(feature = "connectors")]
    GoogleCloudStorage(Box<GoogleCloudStorageLinkedService>),
    /// Connects to Google Sheets, the spreadsheets of Google.
    #[cfg(feature = "connectors")]
    GoogleSheets(Box<GoogleSheetsLinkedService>),
    /// Connects to Greenplum, a data warehouse based on PostgreSQL.
    #[cfg(feature = "connectors")]
    Greenplum(Box<GreenplumLinkedService>),
    /// Connects to HBase, the wide-column database of Hadoop.
    #[cfg(feature = "connectors")]
    HBase(Box<HBaseLinkedService>),
    /// Connects to an existing HDInsight cluster.
    #[cfg(feature = "connectors")]
    HdInsight(Box<HdInsightLinkedService>),
    /// An HDInsight cluster that the service creates when an activity needs it, and deletes when it
    /// is idle.
    #[cfg(feature = "connectors")]
    HdInsightOnDemand(Box<HdInsightOnDemandLinkedService>),
    /// Connects to HDFS, the distributed file system of Hadoop.
    #[cfg(feature = "connectors")]
    Hdfs(Box<HdfsLinkedService>),
    /// Connects to Hive, the SQL engine of Hadoop.
    #[cfg(feature = "connectors")]
    Hive(Box<HiveLinkedService>),
    /// Connects to an HTTP endpoint, to read files.
    #[cfg(feature = "connectors")]
    HttpServer(Box<HttpLinkedService>),
    /// Connects to HubSpot, a CRM and marketing service.
    #[cfg(feature = "connectors")]
    Hubspot(Box<HubspotLinkedService>),
    /// Connects to Impala, a fast SQL engine for Hadoop.
    #[cfg(feature = "connectors")]
    Impala(Box<ImpalaLinkedService>),
    /// Connects to Informix, a relational database of IBM, reached through its ODBC driver.
    #[cfg(feature = "connectors")]
    Informix(Box<InformixLinkedService>),
    /// Connects to Jira, a service to track issues.
    #[cfg(feature = "connectors")]
    Jira(Box<JiraLinkedService>),
    /// Connects to a Microsoft Fabric lakehouse, which holds files and Delta tables.
    #[cfg(feature = "connectors")]
    Lakehouse(Box<LakeHouseLinkedService>),
    /// Connects to Magento, an e-commerce platform.
    #[cfg(feature = "connectors")]
    Magento(Box<MagentoLinkedService>),
    /// Connects to MariaDB, a relational database related to MySQL.
    #[cfg(feature = "connectors")]
    MariaDb(Box<MariaDbLinkedService>),
    /// Connects to Marketo, a marketing service.
    #[cfg(feature = "connectors")]
    Marketo(Box<MarketoLinkedService>),
    /// Connects to Microsoft Access, a desktop database, reached through its ODBC driver.
    #[cfg(feature = "connectors")]
    MicrosoftAccess(Box<MicrosoftAccessLinkedService>),
    /// Connects to MongoDB, in the older version of the connector. Use `MongoDbV2LinkedService` in
    /// new definitions.
    #[cfg(feature = "connectors")]
    MongoDb(Box<MongoDbLinkedService>),
    /// Connects to MongoDB Atlas, the hosted edition of MongoDB.
    #[cfg(feature = "connectors")]
    MongoDbAtlas(Box<MongoDbAtlasLinkedService>),
    /// Connects to MongoDB, a document database that you run yourself.
    #[cfg(feature = "connectors")]
    MongoDbV2(Box<MongoDbV2LinkedService>),
    /// Connects to MySQL, a relational database.
    #[cfg(feature = "connectors")]
    MySql(Box<MySqlLinkedService>),
    /// Connects to Netezza, a data warehouse of IBM.
    #[cfg(feature = "connectors")]
    Netezza(Box<NetezzaLinkedService>),
    /// Connects to an OData service.
    #[cfg(feature = "connectors")]
    OData(Box<ODataLinkedService>),
    /// Connects to a database through its ODBC driver on a self-hosted integration runtime.
    #[cfg(feature = "connectors")]
    Odbc(Box<OdbcLinkedService>),
    /// Connects to Microsoft 365, mail, calendars and other data of an organization, read through
    /// Microsoft Graph Data Connect.
    #[cfg(feature = "connectors")]
    Office365(Box<Office365LinkedService>),
    /// Connects to Oracle, a relational database.
    #[cfg(feature = "connectors")]
    Oracle(Box<OracleLinkedService>),
    /// Connects to Oracle Cloud Storage, the object store of Oracle Cloud, reached through its S3
    /// interface.
    #[cfg(feature = "connectors")]
    OracleCloudStorage(Box<OracleCloudStorageLinkedService>),
    /// Connects to Oracle Service Cloud, a customer service product of Oracle.
    #[cfg(feature = "connectors")]
    OracleServiceCloud(Box<OracleServiceCloudLinkedService>),
    /// Connects to PayPal, a payment service.
    #[cfg(feature = "connectors")]
    Paypal(Box<PaypalLinkedService>),
    /// Connects to Phoenix, a SQL layer on top of HBase.
    #[cfg(feature = "connectors")]
    Phoenix(Box<PhoenixLinkedService>),
    /// Connects to PostgreSQL, in the older version of the connector. Use
    /// `PostgreSqlV2LinkedService` in new definitions.
    #[cfg(feature = "connectors")]
    PostgreSql(Box<PostgreSqlLinkedService>),
    /// Connects to PostgreSQL, a relational database.
    #[cfg(feature = "connectors")]
    PostgreSqlV2(Box<PostgreSqlV2LinkedService>),
    /// Connects to Presto, a distributed SQL engine.
    #[cfg(feature = "connectors")]
    Presto(Box<PrestoLinkedService>),
    /// Connects to QuickBooks, the accounting service of Intuit.
    #[cfg(feature = "connectors")]
    QuickBooks(Box<QuickBooksLinkedService>),
    /// Connects to Quickbase, a service to build business applications.
    #[cfg(feature = "connectors")]
    Quickbase(Box<QuickbaseLinkedService>),
    /// Connects to Oracle Responsys, a marketing service of Oracle.
    #[cfg(feature = "connectors")]
    Responsys(Box<ResponsysLinkedService>),
    /// Connects to a REST service.
    #[cfg(feature = "connectors")]
    RestService(Box<RestServiceLinkedService>),
    /// Connects to Salesforce, in the older version of the connector. Use
    /// `SalesforceV2LinkedService` in new definitions.
    #[cfg(feature = "connectors")]
    Salesforce(Box<SalesforceLinkedService>),
    /// Connects to Salesforce Marketing Cloud, the marketing service of Salesforce.
    #[cfg(feature = "connectors")]
    SalesforceMarketingCloud(Box<SalesforceMarketingCloudLinkedService>),
    /// Connects to Salesforce Service Cloud, in the older version of the connector. Use
    /// `SalesforceServiceCloudV2LinkedService` in new definitions.
    #[cfg(feature = "connectors")]
    SalesforceServiceCloud(Box<SalesforceServiceCloudLinkedService>),
    /// Connects to Salesforce Service Cloud, the customer service product of Salesforce.
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudV2(Box<SalesforceServiceCloudV2LinkedService>),
    /// Connects to Salesforce, a CRM service.
    #[cfg(feature = "connectors")]
    SalesforceV2(Box<SalesforceV2LinkedService>),
    /// Connects to SAP BW, SAP Business Warehouse, read with MDX queries.
    #[cfg(feature = "connectors")]
    SapBw(Box<SapBwLinkedService>),
    /// Connects to SAP Cloud for Customer, the CRM service of SAP, reached through OData.
    #[cfg(feature = "connectors")]
    SapCloudForCustomer(Box<SapCloudForCustomerLinkedService>),
    /// Connects to SAP ECC, the older ERP product of SAP, read through OData.
    #[cfg(feature = "connectors")]
    SapEcc(Box<SapEccLinkedService>),
    /// Connects to SAP HANA, the in-memory database of SAP.
    #[cfg(feature = "connectors")]
    SapHana(Box<SapHanaLinkedService>),
    /// Connects to an SAP system, to read it with Operational Data Provisioning.
    #[cfg(feature = "connectors")]
    SapOdp(Box<SapOdpLinkedService>),
    /// Connects to SAP BW Open Hub, SAP Business Warehouse, read through open hub destinations.
    #[cfg(feature = "connectors")]
    SapOpenHub(Box<SapOpenHubLinkedService>),
    /// Connects to an SAP system, to read its tables through RFC.
    #[cfg(feature = "connectors")]
    SapTable(Box<SapTableLinkedService>),
    /// Connects to ServiceNow, in the older version of the connector. Use
    /// `ServiceNowV2LinkedService` in new definitions.
    #[cfg(feature = "connectors")]
    ServiceNow(Box<ServiceNowLinkedService>),
    /// Connects to ServiceNow, a service to manage IT work.
    #[cfg(feature = "connectors")]
    ServiceNowV2(Box<ServiceNowV2LinkedService>),
    /// Connects to an SFTP server.
    #[cfg(feature = "connectors")]
    Sftp(Box<SftpServerLinkedService>),
    /// Connects to a SharePoint site, to read its lists.
    #[cfg(feature = "connectors")]
    SharePointOnlineList(Box<SharePointOnlineListLinkedService>),
    /// Connects to Shopify, an e-commerce service.
    #[cfg(feature = "connectors")]
    Shopify(Box<ShopifyLinkedService>),
    /// Connects to Smartsheet, a spreadsheet service.
    #[cfg(feature = "connectors")]
    Smartsheet(Box<SmartsheetLinkedService>),
    /// Connects to Snowflake, in the older version of the connector. Use `SnowflakeV2LinkedService`
    /// in new definitions.
    #[cfg(feature = "connectors")]
    Snowflake(Box<SnowflakeLinkedService>),
    /// Connects to Snowflake, a cloud data warehouse.
    #[cfg(feature = "connectors")]
    SnowflakeV2(Box<SnowflakeV2LinkedService>),
    /// Connects to Spark, a SQL engine, reached through a Spark Thrift server.
    #[cfg(feature = "connectors")]
    Spark(Box<SparkLinkedService>),
    /// Connects to SQL Server, the relational database of Microsoft, on premises or on a virtual
    /// machine.
    #[cfg(feature = "connectors")]
    SqlServer(Box<SqlServerLinkedService>),
    /// Connects to Square, a payment service.
    #[cfg(feature = "connectors")]
    Square(Box<SquareLinkedService>),
    /// Connects to SAP ASE (Sybase), a relational database.
    #[cfg(feature = "connectors")]
    Sybase(Box<SybaseLinkedService>),
    /// Connects to TeamDesk, an online database service.
    #[cfg(feature = "connectors")]
    TeamDesk(Box<TeamDeskLinkedService>),
    /// Connects to Teradata, a data warehouse.
    #[cfg(feature = "connectors")]
    Teradata(Box<TeradataLinkedService>),
    /// Connects to Twilio, a communication service.
    #[cfg(feature = "connectors")]
    Twilio(Box<TwilioLinkedService>),
    /// Connects to Vertica, an analytics database.
    #[cfg(feature = "connectors")]
    Vertica(Box<VerticaLinkedService>),
    /// Connects to a Microsoft Fabric warehouse.
    #[cfg(feature = "connectors")]
    Warehouse(Box<WarehouseLinkedService>),
    /// Connects to a web page.
    #[cfg(feature = "connectors")]
    Web(Box<WebLinkedService>),
    /// Connects to Xero, an accounting service.
    #[cfg(feature = "connectors")]
    Xero(Box<XeroLinkedService>),
    /// Connects to Zendesk, a customer service product.
    #[cfg(feature = "connectors")]
    Zendesk(Box<ZendeskLinkedService>),
    /// Connects to Zoho CRM, a CRM service.
    #[cfg(feature = "connectors")]
    Zoho(Box<ZohoLinkedService>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(LinkedService by "type" {
    #[cfg(feature = "connectors")]
    AmazonMws(AmazonMwsLinkedService) = "AmazonMWS",
    #[cfg(feature = "connectors")]
    AmazonRdsForOracle(AmazonRdsForOracleLinkedService) = "AmazonRdsForOracle",
    #[cfg(feature = "connectors")]
    AmazonRdsForSqlServer(AmazonRdsForSqlServerLinkedService) = "AmazonRdsForSqlServer",
    #[cfg(feature = "connectors")]
    AmazonRedshift(AmazonRedshiftLinkedService) = "AmazonRedshift",
    #[cfg(feature = "connectors")]
    AmazonS3(AmazonS3LinkedService) = "AmazonS3",
    #[cfg(feature = "connectors")]
    AmazonS3Compatible(AmazonS3CompatibleLinkedService) = "AmazonS3Compatible",
    #[cfg(feature = "connectors")]
    AppFigures(AppFiguresLinkedService) = "AppFigures",
    #[cfg(feature = "connectors")]
    Asana(AsanaLinkedService) = "Asana",
    #[cfg(feature = "connectors")]
    AzureBatch(AzureBatchLinkedService) = "AzureBatch",
    #[cfg(feature = "connectors")]
    AzureBlobFs(AzureBlobFsLinkedService) = "AzureBlobFS",
    #[cfg(feature = "connectors")]
    AzureBlobStorage(AzureBlobStorageLinkedService) = "AzureBlobStorage",
    #[cfg(feature = "connectors")]
    AzureDataExplorer(AzureDataExplorerLinkedService) = "AzureDataExplorer",
    #[cfg(feature = "connectors")]
    AzureDataLakeAnalytics(AzureDataLakeAnalyticsLinkedService) = "AzureDataLakeAnalytics",
    #[cfg(feature = "connectors")]
    AzureDataLakeStore(AzureDataLakeStoreLinkedService) = "AzureDataLakeStore",
    #[cfg(feature = "connectors")]
    AzureDatabricks(AzureDatabricksLinkedService) = "AzureDatabricks",
    #[cfg(feature = "connectors")]
    AzureDatabricksDeltaLake(AzureDatabricksDeltaLakeLinkedService) = "AzureDatabricksDeltaLake",
    #[cfg(feature = "connectors")]
    AzureFileStorage(AzureFileStorageLinkedService) = "AzureFileStorage",
    #[cfg(feature = "connectors")]
    AzureFunction(AzureFunctionLinkedService) = "AzureFunction",
    #[cfg(feature = "connectors")]
    AzureKeyVault(AzureKeyVaultLinkedService) = "AzureKeyVault",
    #[cfg(feature = "connectors")]
    AzureMl(AzureMlLinkedService) = "AzureML",
    #[cfg(feature = "connectors")]
    AzureMlService(AzureMlServiceLinkedService) = "AzureMLService",
    #[cfg(feature = "connectors")]
    AzureMariaDb(AzureMariaDbLinkedService) = "AzureMariaDB",
    #[cfg(feature = "connectors")]
    AzureMySql(AzureMySqlLinkedService) = "AzureMySql",
    #[cfg(feature = "connectors")]
    AzurePostgreSql(AzurePostgreSqlLinkedService) = "AzurePostgreSql",
    #[cfg(feature = "connectors")]
    AzureSearch(AzureSearchLinkedService) = "AzureSearch",
    #[cfg(feature = "connectors")]
    AzureSqlDw(AzureSqlDwLinkedService) = "AzureSqlDW",
    #[cfg(feature = "connectors")]
    AzureSqlDatabase(AzureSqlDatabaseLinkedService) = "AzureSqlDatabase",
    #[cfg(feature = "connectors")]
    AzureSqlMi(AzureSqlMiLinkedService) = "AzureSqlMI",
    #[cfg(feature = "connectors")]
    AzureStorage(AzureStorageLinkedService) = "AzureStorage",
    #[cfg(feature = "connectors")]
    AzureSynapseArtifacts(AzureSynapseArtifactsLinkedService) = "AzureSynapseArtifacts",
    #[cfg(feature = "connectors")]
    AzureTableStorage(AzureTableStorageLinkedService) = "AzureTableStorage",
    #[cfg(feature = "connectors")]
    Cassandra(CassandraLinkedService) = "Cassandra",
    #[cfg(feature = "connectors")]
    CommonDataServiceForApps(CommonDataServiceForAppsLinkedService) = "CommonDataServiceForApps",
    #[cfg(feature = "connectors")]
    Concur(ConcurLinkedService) = "Concur",
    #[cfg(feature = "connectors")]
    CosmosDb(CosmosDbLinkedService) = "CosmosDb",
    #[cfg(feature = "connectors")]
    CosmosDbMongoDbApi(CosmosDbMongoDbApiLinkedService) = "CosmosDbMongoDbApi",
    #[cfg(feature = "connectors")]
    Couchbase(CouchbaseLinkedService) = "Couchbase",
    #[cfg(feature = "connectors")]
    CustomDataSource(CustomDataSourceLinkedService) = "CustomDataSource",
    #[cfg(feature = "connectors")]
    Dataworld(DataworldLinkedService) = "Dataworld",
    #[cfg(feature = "connectors")]
    Db2(Db2LinkedService) = "Db2",
    #[cfg(feature = "connectors")]
    Drill(DrillLinkedService) = "Drill",
    #[cfg(feature = "connectors")]
    Dynamics(DynamicsLinkedService) = "Dynamics",
    #[cfg(feature = "connectors")]
    DynamicsAx(DynamicsAxLinkedService) = "DynamicsAX",
    #[cfg(feature = "connectors")]
    DynamicsCrm(DynamicsCrmLinkedService) = "DynamicsCrm",
    #[cfg(feature = "connectors")]
    Eloqua(EloquaLinkedService) = "Eloqua",
    #[cfg(feature = "connectors")]
    FileServer(FileServerLinkedService) = "FileServer",
    #[cfg(feature = "connectors")]
    FtpServer(FtpServerLinkedService) = "FtpServer",
    #[cfg(feature = "connectors")]
    GoogleAdWords(GoogleAdWordsLinkedService) = "GoogleAdWords",
    #[cfg(feature = "connectors")]
    GoogleBigQuery(GoogleBigQueryLinkedService) = "GoogleBigQuery",
    #[cfg(feature = "connectors")]
    GoogleBigQueryV2(GoogleBigQueryV2LinkedService) = "GoogleBigQueryV2",
    #[cfg(feature = "connectors")]
    GoogleCloudStorage(GoogleCloudStorageLinkedService) = "GoogleCloudStorage",
    #[cfg(feature = "connectors")]
    GoogleSheets(GoogleSheetsLinkedService) = "GoogleSheets",
    #[cfg(feature = "connectors")]
    Greenplum(GreenplumLinkedService) = "Greenplum",
    #[cfg(feature = "connectors")]
    HBase(HBaseLinkedService) = "HBase",
    #[cfg(feature = "connectors")]
    HdInsight(HdInsightLinkedService) = "HDInsight",
    #[cfg(feature = "connectors")]
    HdInsightOnDemand(HdInsightOnDemandLinkedService) = "HDInsightOnDemand",
    #[cfg(feature = "connectors")]
    Hdfs(HdfsLinkedService) = "Hdfs",
    #[cfg(feature = "connectors")]
    Hive(HiveLinkedService) = "Hive",
    #[cfg(feature = "connectors")]
    HttpServer(HttpLinkedService) = "HttpServer",
    #[cfg(feature = "connectors")]
    Hubspot(HubspotLinkedService) = "Hubspot",
    #[cfg(feature = "connectors")]
    Impala(ImpalaLinkedService) = "Impala",
    #[cfg(feature = "connectors")]
    Informix(InformixLinkedService) = "Informix",
    #[cfg(feature = "connectors")]
    Jira(JiraLinkedService) = "Jira",
    #[cfg(feature = "connectors")]
    Lakehouse(LakeHouseLinkedService) = "Lakehouse",
    #[cfg(feature = "connectors")]
    Magento(MagentoLinkedService) = "Magento",
    #[cfg(feature = "connectors")]
    MariaDb(MariaDbLinkedService) = "MariaDB",
    #[cfg(feature = "connectors")]
    Marketo(MarketoLinkedService) = "Marketo",
    #[cfg(feature = "connectors")]
    MicrosoftAccess(MicrosoftAccessLinkedService) = "MicrosoftAccess",
    #[cfg(feature = "connectors")]
    MongoDb(MongoDbLinkedService) = "MongoDb",
    #[cfg(feature = "connectors")]
    MongoDbAtlas(MongoDbAtlasLinkedService) = "MongoDbAtlas",
    #[cfg(feature = "connectors")]
    MongoDbV2(MongoDbV2LinkedService) = "MongoDbV2",
    #[cfg(feature = "connectors")]
    MySql(MySqlLinkedService) = "MySql",
    #[cfg(feature = "connectors")]
    Netezza(NetezzaLinkedService) = "Netezza",
    #[cfg(feature = "connectors")]
    OData(ODataLinkedService) = "OData",
    #[cfg(feature = "connectors")]
    Odbc(OdbcLinkedService) = "Odbc",
    #[cfg(feature = "connectors")]
    Office365(Office365LinkedService) = "Office365",
    #[cfg(feature = "connectors")]
    Oracle(OracleLinkedService) = "Oracle",
    #[cfg(feature = "connectors")]
    OracleCloudStorage(OracleCloudStorageLinkedService) = "OracleCloudStorage",
    #[cfg(feature = "connectors")]
    OracleServiceCloud(OracleServiceCloudLinkedService) = "OracleServiceCloud",
    #[cfg(feature = "connectors")]
    Paypal(PaypalLinkedService) = "Paypal",
    #[cfg(feature = "connectors")]
    Phoenix(PhoenixLinkedService) = "Phoenix",
    #[cfg(feature = "connectors")]
    PostgreSql(PostgreSqlLinkedService) = "PostgreSql",
    #[cfg(feature = "connectors")]
    PostgreSqlV2(PostgreSqlV2LinkedService) = "PostgreSqlV2",
    #[cfg(feature = "connectors")]
    Presto(PrestoLinkedService) = "Presto",
    #[cfg(feature = "connectors")]
    QuickBooks(QuickBooksLinkedService) = "QuickBooks",
    #[cfg(feature = "connectors")]
    Quickbase(QuickbaseLinkedService) = "Quickbase",
    #[cfg(feature = "connectors")]
    Responsys(ResponsysLinkedService) = "Responsys",
    #[cfg(feature = "connectors")]
    RestService(RestServiceLinkedService) = "RestService",
    #[cfg(feature = "connectors")]
    Salesforce(SalesforceLinkedService) = "Salesforce",
    #[cfg(feature = "connectors")]
    SalesforceMarketingCloud(SalesforceMarketingCloudLinkedService) = "SalesforceMarketingCloud",
    #[cfg(feature = "connectors")]
    SalesforceServiceCloud(SalesforceServiceCloudLinkedService) = "SalesforceServiceCloud",
    #[cfg(feature = "connectors")]
    SalesforceServiceCloudV2(SalesforceServiceCloudV2LinkedService) = "SalesforceServiceCloudV2",
    #[cfg(feature = "connectors")]
    SalesforceV2(SalesforceV2LinkedService) = "SalesforceV2",
    #[cfg(feature = "connectors")]
    SapBw(SapBwLinkedService) = "SapBW",
    #[cfg(feature = "connectors")]
    SapCloudForCustomer(SapCloudForCustomerLinkedService) = "SapCloudForCustomer",
    #[cfg(feature = "connectors")]
    SapEcc(SapEccLinkedService) = "SapEcc",
    #[cfg(feature = "connectors")]
    SapHana(SapHanaLinkedService) = "SapHana",
    #[cfg(feature = "connectors")]
    SapOdp(SapOdpLinkedService) = "SapOdp",
    #[cfg(feature = "connectors")]
    SapOpenHub(SapOpenHubLinkedService) = "SapOpenHub",
    #[cfg(feature = "connectors")]
    SapTable(SapTableLinkedService) = "SapTable",
    #[cfg(feature = "connectors")]
    ServiceNow(ServiceNowLinkedService) = "ServiceNow",
    #[cfg(feature = "connectors")]
    ServiceNowV2(ServiceNowV2LinkedService) = "ServiceNowV2",
    #[cfg(feature = "connectors")]
    Sftp(SftpServerLinkedService) = "Sftp",
    #[cfg(feature = "connectors")]
    SharePointOnlineList(SharePointOnlineListLinkedService) = "SharePointOnlineList",
    #[cfg(feature = "connectors")]
    Shopify(ShopifyLinkedService) = "Shopify",
    #[cfg(feature = "connectors")]
    Smartsheet(SmartsheetLinkedService) = "Smartsheet",
    #[cfg(feature = "connectors")]
    Snowflake(SnowflakeLinkedService) = "Snowflake",
    #[cfg(feature = "connectors")]
    SnowflakeV2(SnowflakeV2LinkedService) = "SnowflakeV2",
    #[cfg(feature = "connectors")]
    Spark(SparkLinkedService) = "Spark",
    #[cfg(feature = "connectors")]
    SqlServer(SqlServerLinkedService) = "SqlServer",
    #[cfg(feature = "connectors")]
    Square(SquareLinkedService) = "Square",
    #[cfg(feature = "connectors")]
    Sybase(SybaseLinkedService) = "Sybase",
    #[cfg(feature = "connectors")]
    TeamDesk(TeamDeskLinkedService) = "TeamDesk",
    #[cfg(feature = "connectors")]
    Teradata(TeradataLinkedService) = "Teradata",
    #[cfg(feature = "connectors")]
    Twilio(TwilioLinkedService) = "Twilio",
    #[cfg(feature = "connectors")]
    Vertica(VerticaLinkedService) = "Vertica",
    #[cfg(feature = "connectors")]
    Warehouse(WarehouseLinkedService) = "Warehouse",
    #[cfg(feature = "connectors")]
    Web(WebLinkedService) = "Web",
    #[cfg(feature = "connectors")]
    Xero(XeroLinkedService) = "Xero",
    #[cfg(feature = "connectors")]
    Zendesk(ZendeskLinkedService) = "Zendesk",
    #[cfg(feature = "connectors")]
    Zoho(ZohoLinkedService) = "Zoho",
});

object! {
    /// Properties that subtypes of `LinkedService` share. `T` is the type of `typeProperties`.
    pub struct LinkedServiceOf<T> {
        /// Tags that describe the linked service, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Integration runtime that connects to the data store. Without it, the service uses the
        /// Azure integration runtime that it manages itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// What the linked service is for. Free text.
        pub description: Option<String> = "description",
        /// Parameters that a reference to the linked service can set, by name. Expressions in
        /// `typeProperties` read them as `@linkedService().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}
