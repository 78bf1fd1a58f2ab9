// Generated from specs/v1/schemas/linked-services.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/linked-services.yaml`.

use datafactory_core::{UnknownObject, object, tagged_union};

use crate::v1::types::*;

object! {
    /// One page of the linked services of a data factory.
    pub struct LinkedServiceListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Linked services of this page.
        pub value: Option<Vec<LinkedService>> = "value",
    }
}

object! {
    /// Connection to a data store or to a compute service, with its credentials.
    pub struct LinkedService {
        /// Azure resource ID of the linked service.
        pub id: Option<String> = "id",
        /// Name of the linked service. The name in the URL wins if they differ.
        pub name: Option<String> = "name",
        /// Definition of the linked service, and the state that the service adds.
        pub properties: Option<LinkedServiceProperties> = "properties",
    }
}

impl LinkedService {
    /// A resource with these properties.
    pub fn new(properties: impl Into<LinkedServiceProperties>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

/// Definition of a linked service. `type` selects the connector and thus the properties in
/// `typeProperties`. The service ignores the case of `type` and of property names in requests, and
/// returns its own spelling. It returns secrets masked.
#[non_exhaustive]
pub enum LinkedServiceProperties {
    /// Linked service for Amazon Redshift.
    #[cfg(feature = "connectors")]
    AmazonRedshift(Box<AmazonRedshiftLinkedService>),
    /// Linked service for Amazon S3, with an access key.
    #[cfg(feature = "connectors")]
    AwsAccessKey(Box<AwsAccessKeyLinkedService>),
    /// Linked service for an Azure Batch pool, which runs custom .NET activities.
    #[cfg(feature = "connectors")]
    AzureBatch(Box<AzureBatchLinkedService>),
    /// Linked service for Azure Data Lake Analytics. It signs in as a service principal, or with
    /// the authorization of a user.
    #[cfg(feature = "connectors")]
    AzureDataLakeAnalytics(Box<AzureDataLakeAnalyticsLinkedService>),
    /// Linked service for Azure Data Lake Store (Gen1). It signs in as a service principal, or with
    /// the authorization of a user.
    #[cfg(feature = "connectors")]
    AzureDataLakeStore(Box<AzureDataLakeStoreLinkedService>),
    /// Linked service for a web service of Azure Machine Learning Studio (classic).
    #[cfg(feature = "connectors")]
    AzureMl(Box<AzureMlLinkedService>),
    /// Linked service for Azure AI Search (Azure Search).
    #[cfg(feature = "connectors")]
    AzureSearch(Box<AzureSearchLinkedService>),
    /// Linked service for Azure SQL Database.
    #[cfg(feature = "connectors")]
    AzureSqlDatabase(Box<AzureSqlDatabaseLinkedService>),
    /// Linked service for Azure SQL Data Warehouse (Azure Synapse Analytics).
    #[cfg(feature = "connectors")]
    AzureSqlDw(Box<AzureSqlDataWarehouseLinkedService>),
    /// Linked service for an Azure Storage account, with an account key.
    #[cfg(feature = "connectors")]
    AzureStorage(Box<AzureStorageLinkedService>),
    /// Linked service for Azure Storage, with a shared access signature (SAS).
    #[cfg(feature = "connectors")]
    AzureStorageSas(Box<AzureStorageSasLinkedService>),
    /// Linked service for a data store that only your own activities can access.
    #[cfg(feature = "connectors")]
    CustomDataSource(Box<CustomDataSourceLinkedService>),
    /// Linked service for Azure Cosmos DB (DocumentDB).
    #[cfg(feature = "connectors")]
    DocumentDb(Box<DocumentDbLinkedService>),
    /// Linked service for an FTP server.
    #[cfg(feature = "connectors")]
    FtpServer(Box<FtpServerLinkedService>),
    /// Linked service for the Hadoop file system (HDFS).
    #[cfg(feature = "connectors")]
    Hdfs(Box<HdfsLinkedService>),
    /// Linked service for an HDInsight cluster of your own.
    #[cfg(feature = "connectors")]
    HdInsight(Box<HdInsightLinkedService>),
    /// Linked service for HDInsight clusters that the service creates when an activity needs one
    /// and deletes when they are idle.
    #[cfg(feature = "connectors")]
    HdInsightOnDemand(Box<HdInsightOnDemandLinkedService>),
    /// Linked service for an HTTP server.
    #[cfg(feature = "connectors")]
    Http(Box<HttpLinkedService>),
    /// Linked service for an OData feed.
    #[cfg(feature = "connectors")]
    OData(Box<ODataLinkedService>),
    /// Linked service for Apache Cassandra.
    #[cfg(feature = "connectors")]
    OnPremisesCassandra(Box<OnPremisesCassandraLinkedService>),
    /// Linked service for IBM DB2.
    #[cfg(feature = "connectors")]
    OnPremisesDb2(Box<OnPremisesDb2LinkedService>),
    /// Linked service for folders on a Windows machine or a network share.
    #[cfg(feature = "connectors")]
    OnPremisesFileServer(Box<OnPremisesFileServerLinkedService>),
    /// Linked service for MongoDB.
    #[cfg(feature = "connectors")]
    OnPremisesMongoDb(Box<OnPremisesMongoDbLinkedService>),
    /// Linked service for MySQL.
    #[cfg(feature = "connectors")]
    OnPremisesMySql(Box<OnPremisesMySqlLinkedService>),
    /// Linked service for any data store with an ODBC driver.
    #[cfg(feature = "connectors")]
    OnPremisesOdbc(Box<OnPremisesOdbcLinkedService>),
    /// Linked service for Oracle Database.
    #[cfg(feature = "connectors")]
    OnPremisesOracle(Box<OnPremisesOracleLinkedService>),
    /// Linked service for PostgreSQL.
    #[cfg(feature = "connectors")]
    OnPremisesPostgreSql(Box<OnPremisesPostgreSqlLinkedService>),
    /// Linked service for SQL Server.
    #[cfg(feature = "connectors")]
    OnPremisesSqlServer(Box<OnPremisesSqlServerLinkedService>),
    /// Linked service for SAP ASE (Sybase).
    #[cfg(feature = "connectors")]
    OnPremisesSybase(Box<OnPremisesSybaseLinkedService>),
    /// Linked service for Teradata.
    #[cfg(feature = "connectors")]
    OnPremisesTeradata(Box<OnPremisesTeradataLinkedService>),
    /// Linked service for Salesforce.
    #[cfg(feature = "connectors")]
    Salesforce(Box<SalesforceLinkedService>),
    /// Linked service for an SFTP server.
    #[cfg(feature = "connectors")]
    Sftp(Box<SftpLinkedService>),
    /// Linked service for a web site with HTML tables.
    #[cfg(feature = "connectors")]
    Web(Box<WebLinkedService>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(LinkedServiceProperties by "type" {
    #[cfg(feature = "connectors")]
    AmazonRedshift(AmazonRedshiftLinkedService) = "AmazonRedshift",
    #[cfg(feature = "connectors")]
    AwsAccessKey(AwsAccessKeyLinkedService) = "AwsAccessKey",
    #[cfg(feature = "connectors")]
    AzureBatch(AzureBatchLinkedService) = "AzureBatch",
    #[cfg(feature = "connectors")]
    AzureDataLakeAnalytics(AzureDataLakeAnalyticsLinkedService) = "AzureDataLakeAnalytics",
    #[cfg(feature = "connectors")]
    AzureDataLakeStore(AzureDataLakeStoreLinkedService) = "AzureDataLakeStore",
    #[cfg(feature = "connectors")]
    AzureMl(AzureMlLinkedService) = "AzureML",
    #[cfg(feature = "connectors")]
    AzureSearch(AzureSearchLinkedService) = "AzureSearch",
    #[cfg(feature = "connectors")]
    AzureSqlDatabase(AzureSqlDatabaseLinkedService) = "AzureSqlDatabase",
    #[cfg(feature = "connectors")]
    AzureSqlDw(AzureSqlDataWarehouseLinkedService) = "AzureSqlDW",
    #[cfg(feature = "connectors")]
    AzureStorage(AzureStorageLinkedService) = "AzureStorage",
    #[cfg(feature = "connectors")]
    AzureStorageSas(AzureStorageSasLinkedService) = "AzureStorageSas",
    #[cfg(feature = "connectors")]
    CustomDataSource(CustomDataSourceLinkedService) = "CustomDataSource",
    #[cfg(feature = "connectors")]
    DocumentDb(DocumentDbLinkedService) = "DocumentDb",
    #[cfg(feature = "connectors")]
    FtpServer(FtpServerLinkedService) = "FtpServer",
    #[cfg(feature = "connectors")]
    Hdfs(HdfsLinkedService) = "Hdfs",
    #[cfg(feature = "connectors")]
    HdInsight(HdInsightLinkedService) = "HDInsight",
    #[cfg(feature = "connectors")]
    HdInsightOnDemand(HdInsightOnDemandLinkedService) = "HDInsightOnDemand",
    #[cfg(feature = "connectors")]
    Http(HttpLinkedService) = "Http",
    #[cfg(feature = "connectors")]
    OData(ODataLinkedService) = "OData",
    #[cfg(feature = "connectors")]
    OnPremisesCassandra(OnPremisesCassandraLinkedService) = "OnPremisesCassandra",
    #[cfg(feature = "connectors")]
    OnPremisesDb2(OnPremisesDb2LinkedService) = "OnPremisesDb2",
    #[cfg(feature = "connectors")]
    OnPremisesFileServer(OnPremisesFileServerLinkedService) = "OnPremisesFileServer",
    #[cfg(feature = "connectors")]
    OnPremisesMongoDb(OnPremisesMongoDbLinkedService) = "OnPremisesMongoDb",
    #[cfg(feature = "connectors")]
    OnPremisesMySql(OnPremisesMySqlLinkedService) = "OnPremisesMySql",
    #[cfg(feature = "connectors")]
    OnPremisesOdbc(OnPremisesOdbcLinkedService) = "OnPremisesOdbc",
    #[cfg(feature = "connectors")]
    OnPremisesOracle(OnPremisesOracleLinkedService) = "OnPremisesOracle",
    #[cfg(feature = "connectors")]
    OnPremisesPostgreSql(OnPremisesPostgreSqlLinkedService) = "OnPremisesPostgreSql",
    #[cfg(feature = "connectors")]
    OnPremisesSqlServer(OnPremisesSqlServerLinkedService) = "OnPremisesSqlServer",
    #[cfg(feature = "connectors")]
    OnPremisesSybase(OnPremisesSybaseLinkedService) = "OnPremisesSybase",
    #[cfg(feature = "connectors")]
    OnPremisesTeradata(OnPremisesTeradataLinkedService) = "OnPremisesTeradata",
    #[cfg(feature = "connectors")]
    Salesforce(SalesforceLinkedService) = "Salesforce",
    #[cfg(feature = "connectors")]
    Sftp(SftpLinkedService) = "Sftp",
    #[cfg(feature = "connectors")]
    Web(WebLinkedService) = "Web",
});

object! {
    /// Properties that subtypes of `LinkedServiceProperties` share. `T` is the type of
    /// `typeProperties`.
    pub struct LinkedServicePropertiesOf<T> {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
    }
}
