// Generated from specs/v1/schemas/copy.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Copy activity: the bases of sources and sinks, and what several connectors share. Each connector
//! has its sources and sinks in its file in connectors/.

use datafactory_core::{UnknownObject, UnknownValue, object, open_enum, tagged_union};

use crate::v1::types::*;

/// Activity: copies data from one data store to another.
pub type CopyActivity = ActivityOf<CopyActivityTypeProperties>;

object! {
    /// Settings of an activity of the type `Copy`.
    pub struct CopyActivityTypeProperties {
        /// Power of the copy in the cloud, in data movement units: 1, 2, 4, 8, 16 or 32. The
        /// service chooses it if missing.
        pub cloud_data_movement_units: Option<i32> = "cloudDataMovementUnits",
        /// Whether rows that do not fit the sink are skipped instead of failing the copy. `false`
        /// if missing.
        pub enable_skip_incompatible_row: Option<bool> = "enableSkipIncompatibleRow",
        /// Whether data goes through the staging store in `stagingSettings`. `false` if missing.
        pub enable_staging: Option<bool> = "enableStaging",
        /// Azure region in which the copy runs, such as `Japan East`. The region of the sink if
        /// missing.
        pub execution_location: Option<String> = "executionLocation",
        /// Maximum number of threads that read from the source or write to the sink at the same
        /// time, from 1 to 32. The service chooses it if missing.
        pub parallel_copies: Option<i32> = "parallelCopies",
        /// Where skipped rows are logged. They are not logged if missing.
        pub redirect_incompatible_row_settings: Option<RedirectIncompatibleRowSettings> = "redirectIncompatibleRowSettings",
        /// Data to write, and how to write it.
        pub sink: Option<CopySink> = "sink",
        /// Data to read, and how to read it.
        pub source: Option<CopySource> = "source",
        /// Staging store. Needed when `enableStaging` is `true`.
        pub staging_settings: Option<StagingSettings> = "stagingSettings",
        /// Which source column goes to which sink column. Columns are matched by name if missing.
        pub translator: Option<CopyTranslator> = "translator",
    }
}

/// Source of a copy. `type` selects the data store and the other properties.
#[non_exhaustive]
pub enum CopySource {
    /// Copy source: files in Azure Data Lake Store (Gen1).
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreSource(Box<AzureDataLakeStoreSource>),
    /// Copy source: a table in Azure Table Storage.
    #[cfg(feature = "connectors")]
    AzureTableSource(Box<AzureTableSource>),
    /// Copy source: blobs in Azure Blob Storage.
    #[cfg(feature = "connectors")]
    BlobSource(Box<BlobSource>),
    /// Copy source: Apache Cassandra.
    #[cfg(feature = "connectors")]
    CassandraSource(Box<CassandraSource>),
    /// Copy source: documents in a collection of Azure Cosmos DB (DocumentDB).
    #[cfg(feature = "connectors")]
    DocumentDbCollectionSource(Box<DocumentDbCollectionSource>),
    /// Copy source: files of a file server, FTP, SFTP, HDFS or Amazon S3.
    #[cfg(feature = "connectors")]
    FileSystemSource(Box<FileSystemSource>),
    /// Copy source: a file on an HTTP server.
    #[cfg(feature = "connectors")]
    HttpSource(Box<HttpSource>),
    /// Copy source: MongoDB.
    #[cfg(feature = "connectors")]
    MongoDbSource(Box<MongoDbSource>),
    /// Copy source: Oracle Database.
    #[cfg(feature = "connectors")]
    OracleSource(Box<OracleSource>),
    /// Copy source: a relational store that has no source type of its own, or an OData feed.
    #[cfg(feature = "connectors")]
    RelationalSource(Box<RelationalSource>),
    /// Copy source: Azure SQL Data Warehouse (Azure Synapse Analytics).
    #[cfg(feature = "connectors")]
    SqlDwSource(Box<SqlDwSource>),
    /// Copy source: SQL Server or Azure SQL Database.
    #[cfg(feature = "connectors")]
    SqlSource(Box<SqlSource>),
    /// Copy source: a table in a web page.
    #[cfg(feature = "connectors")]
    WebSource(Box<WebSource>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CopySource by "type" {
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreSource(AzureDataLakeStoreSource) = "AzureDataLakeStoreSource",
    #[cfg(feature = "connectors")]
    AzureTableSource(AzureTableSource) = "AzureTableSource",
    #[cfg(feature = "connectors")]
    BlobSource(BlobSource) = "BlobSource",
    #[cfg(feature = "connectors")]
    CassandraSource(CassandraSource) = "CassandraSource",
    #[cfg(feature = "connectors")]
    DocumentDbCollectionSource(DocumentDbCollectionSource) = "DocumentDbCollectionSource",
    #[cfg(feature = "connectors")]
    FileSystemSource(FileSystemSource) = "FileSystemSource",
    #[cfg(feature = "connectors")]
    HttpSource(HttpSource) = "HttpSource",
    #[cfg(feature = "connectors")]
    MongoDbSource(MongoDbSource) = "MongoDbSource",
    #[cfg(feature = "connectors")]
    OracleSource(OracleSource) = "OracleSource",
    #[cfg(feature = "connectors")]
    RelationalSource(RelationalSource) = "RelationalSource",
    #[cfg(feature = "connectors")]
    SqlDwSource(SqlDwSource) = "SqlDWSource",
    #[cfg(feature = "connectors")]
    SqlSource(SqlSource) = "SqlSource",
    #[cfg(feature = "connectors")]
    WebSource(WebSource) = "WebSource",
});

/// Sink of a copy. `type` selects the data store and the other properties.
#[non_exhaustive]
pub enum CopySink {
    /// Copy sink: files in Azure Data Lake Store (Gen1).
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreSink(Box<AzureDataLakeStoreSink>),
    /// Copy sink: messages in Azure Queue Storage.
    #[cfg(feature = "connectors")]
    AzureQueueSink(Box<AzureQueueSink>),
    /// Copy sink: an index of Azure AI Search. `writeBatchSize` is 1000 if missing, and at most
    /// that.
    #[cfg(feature = "connectors")]
    AzureSearchIndexSink(Box<AzureSearchIndexSink>),
    /// Copy sink: a table in Azure Table Storage. `writeBatchSize` is 10000 if missing.
    #[cfg(feature = "connectors")]
    AzureTableSink(Box<AzureTableSink>),
    /// Copy sink: blobs in Azure Blob Storage.
    #[cfg(feature = "connectors")]
    BlobSink(Box<BlobSink>),
    /// Copy sink: a collection of Azure Cosmos DB (DocumentDB). `writeBatchSize` is 5 if missing.
    #[cfg(feature = "connectors")]
    DocumentDbCollectionSink(Box<DocumentDbCollectionSink>),
    /// Copy sink: files on a file server.
    #[cfg(feature = "connectors")]
    FileSystemSink(Box<FileSystemSink>),
    /// Copy sink: Oracle Database. `writeBatchSize` is 100 if missing.
    #[cfg(feature = "connectors")]
    OracleSink(Box<OracleSink>),
    /// Copy sink: Azure SQL Data Warehouse (Azure Synapse Analytics). Without PolyBase,
    /// `writeBatchSize` is 10000 if missing.
    #[cfg(feature = "connectors")]
    SqlDwSink(Box<SqlDwSink>),
    /// Copy sink: SQL Server or Azure SQL Database. `writeBatchSize` is 10000 if missing.
    #[cfg(feature = "connectors")]
    SqlSink(Box<SqlSink>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CopySink by "type" {
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreSink(AzureDataLakeStoreSink) = "AzureDataLakeStoreSink",
    #[cfg(feature = "connectors")]
    AzureQueueSink(AzureQueueSink) = "AzureQueueSink",
    #[cfg(feature = "connectors")]
    AzureSearchIndexSink(AzureSearchIndexSink) = "AzureSearchIndexSink",
    #[cfg(feature = "connectors")]
    AzureTableSink(AzureTableSink) = "AzureTableSink",
    #[cfg(feature = "connectors")]
    BlobSink(BlobSink) = "BlobSink",
    #[cfg(feature = "connectors")]
    DocumentDbCollectionSink(DocumentDbCollectionSink) = "DocumentDbCollectionSink",
    #[cfg(feature = "connectors")]
    FileSystemSink(FileSystemSink) = "FileSystemSink",
    #[cfg(feature = "connectors")]
    OracleSink(OracleSink) = "OracleSink",
    #[cfg(feature = "connectors")]
    SqlDwSink(SqlDwSink) = "SqlDWSink",
    #[cfg(feature = "connectors")]
    SqlSink(SqlSink) = "SqlSink",
});

/// Mapping from source columns to sink columns. `type` selects its form.
#[non_exhaustive]
pub enum CopyTranslator {
    /// Mapping between columns of tables.
    TabularTranslator(Box<TabularTranslator>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CopyTranslator by "type" {
    TabularTranslator(TabularTranslator) = "TabularTranslator",
});

object! {
    /// Mapping between columns of tables.
    pub struct TabularTranslator {
        /// Pairs of source column and sink column, separated by commas, as in `Id: UserId, Name:
        /// UserName`.
        pub column_mappings: Option<String> = "columnMappings",
    }
}

object! {
    /// Interim store that a staged copy writes to and reads from.
    pub struct StagingSettings {
        /// Whether the interim data is compressed. `false` if missing.
        pub enable_compression: Option<bool> = "enableCompression",
        /// Name of the `AzureStorage` or `AzureStorageSas` linked service of the store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Container and folder for the interim data. If missing, the service creates a container.
        pub path: Option<String> = "path",
    }
}

object! {
    /// Where rows that a copy skipped are logged.
    pub struct RedirectIncompatibleRowSettings {
        /// Name of the Azure Storage linked service of the log.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Container and folder of the log.
        pub path: Option<String> = "path",
    }
}

object! {
    /// Argument of a stored procedure.
    pub struct StoredProcedureParameter {
        /// Type of the argument.
        pub type_: Option<StoredProcedureParameterType> = "type",
        /// Value of the argument. It may be a function such as `$$Text.Format('{0:yyyy-MM-dd}',
        /// SliceStart)`.
        pub value: Option<String> = "value",
    }
}

/// How a copy from files arranges the files that it writes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CopyBehaviorType {
    /// Keeps the paths relative to the source folder.
    PreserveHierarchy,
    /// Writes all files into the sink folder itself, with generated names.
    FlattenHierarchy,
    /// Merges all files into one. Its name is the `fileName` of the sink dataset, or generated.
    MergeFiles,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(CopyBehaviorType {
    PreserveHierarchy = "PreserveHierarchy",
    FlattenHierarchy = "FlattenHierarchy",
    MergeFiles = "MergeFiles",
});

/// Type of an argument of a stored procedure.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StoredProcedureParameterType {
    /// Character string.
    String,
    /// 32-bit integer.
    Int,
    /// Decimal number.
    Decimal,
    /// GUID.
    Guid,
    /// `true` or `false`.
    Boolean,
    /// Date and time.
    Date,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(StoredProcedureParameterType {
    String = "String",
    Int = "Int",
    Decimal = "Decimal",
    Guid = "Guid",
    Boolean = "Boolean",
    Date = "Date",
});
