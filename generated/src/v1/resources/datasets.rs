// Generated from specs/v1/schemas/datasets.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/datasets.yaml`.

use datafactory_core::{
    TimeSpan, Timestamp, UnknownObject, UnknownValue, object, open_enum, tagged_union,
};

use crate::v1::types::*;

object! {
    /// One page of the datasets of a data factory.
    pub struct DatasetListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Datasets of this page, at most 100.
        pub value: Option<Vec<Dataset>> = "value",
    }
}

object! {
    /// Data that activities read or write: its structure, its place in a data store, and how often
    /// a slice of it becomes available.
    pub struct Dataset {
        /// Azure resource ID of the dataset, with `tables` in place of `datasets`.
        pub id: Option<String> = "id",
        /// Name of the dataset. The name in the URL wins if they differ.
        pub name: Option<String> = "name",
        /// Definition of the dataset, and the state that the service adds.
        pub properties: Option<DatasetProperties> = "properties",
    }
}

impl Dataset {
    /// A resource with these properties.
    pub fn new(properties: impl Into<DatasetProperties>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

/// Definition of a dataset. `type` selects the connector and thus the properties in
/// `typeProperties`. The service ignores the case of `type` in requests and returns its own
/// spelling. A request needs `linkedServiceName` and `availability` too; responses, lists above
/// all, may leave them out.
#[non_exhaustive]
pub enum DatasetProperties {
    /// Dataset: objects in an Amazon S3 bucket.
    #[cfg(feature = "connectors")]
    AmazonS3(Box<AmazonS3Dataset>),
    /// Dataset: blobs in Azure Blob Storage.
    #[cfg(feature = "connectors")]
    AzureBlob(Box<AzureBlobDataset>),
    /// Dataset: files in Azure Data Lake Store (Gen1).
    #[cfg(feature = "connectors")]
    AzureDataLakeStore(Box<AzureDataLakeStoreDataset>),
    /// Dataset: an index of Azure AI Search.
    #[cfg(feature = "connectors")]
    AzureSearchIndex(Box<AzureSearchIndexDataset>),
    /// Dataset: a table or view in Azure SQL Data Warehouse (Azure Synapse Analytics).
    #[cfg(feature = "connectors")]
    AzureSqlDwTable(Box<AzureSqlDataWarehouseTableDataset>),
    /// Dataset: a table or view in Azure SQL Database.
    #[cfg(feature = "connectors")]
    AzureSqlTable(Box<AzureSqlTableDataset>),
    /// Dataset: a table in Azure Table Storage.
    #[cfg(feature = "connectors")]
    AzureTable(Box<AzureTableDataset>),
    /// Dataset: a table in Apache Cassandra.
    #[cfg(feature = "connectors")]
    CassandraTable(Box<OnPremisesCassandraTableDataset>),
    /// Dataset in a data store that only your own activities can access. The service also accepts
    /// other cases of the type, such as `CustomDataSet`, and returns `CustomDataset`.
    #[cfg(feature = "connectors")]
    CustomDataset(Box<CustomDataset>),
    /// Dataset: documents in a collection of Azure Cosmos DB (DocumentDB).
    #[cfg(feature = "connectors")]
    DocumentDbCollection(Box<DocumentDbCollectionDataset>),
    /// Dataset: files on a file server, an FTP or SFTP server, or HDFS.
    #[cfg(feature = "connectors")]
    FileShare(Box<FileShareDataset>),
    /// Dataset: a file on an HTTP server.
    #[cfg(feature = "connectors")]
    Http(Box<HttpDataset>),
    /// Dataset: documents in a MongoDB collection.
    #[cfg(feature = "connectors")]
    MongoDbCollection(Box<MongoDbCollectionDataset>),
    /// Dataset: a resource of an OData feed.
    #[cfg(feature = "connectors")]
    ODataResource(Box<ODataResourceDataset>),
    /// Dataset: a table in Oracle Database.
    #[cfg(feature = "connectors")]
    OracleTable(Box<OracleTableDataset>),
    /// Dataset: a table of a relational store that has no dataset type of its own.
    #[cfg(feature = "connectors")]
    RelationalTable(Box<RelationalTableDataset>),
    /// Dataset: a table or view in SQL Server.
    #[cfg(feature = "connectors")]
    SqlServerTable(Box<SqlServerTableDataset>),
    /// Dataset: a table in a web page.
    #[cfg(feature = "connectors")]
    WebTable(Box<WebTableDataset>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(DatasetProperties by "type" {
    #[cfg(feature = "connectors")]
    AmazonS3(AmazonS3Dataset) = "AmazonS3",
    #[cfg(feature = "connectors")]
    AzureBlob(AzureBlobDataset) = "AzureBlob",
    #[cfg(feature = "connectors")]
    AzureDataLakeStore(AzureDataLakeStoreDataset) = "AzureDataLakeStore",
    #[cfg(feature = "connectors")]
    AzureSearchIndex(AzureSearchIndexDataset) = "AzureSearchIndex",
    #[cfg(feature = "connectors")]
    AzureSqlDwTable(AzureSqlDataWarehouseTableDataset) = "AzureSqlDWTable",
    #[cfg(feature = "connectors")]
    AzureSqlTable(AzureSqlTableDataset) = "AzureSqlTable",
    #[cfg(feature = "connectors")]
    AzureTable(AzureTableDataset) = "AzureTable",
    #[cfg(feature = "connectors")]
    CassandraTable(OnPremisesCassandraTableDataset) = "CassandraTable",
    #[cfg(feature = "connectors")]
    CustomDataset(CustomDataset) = "CustomDataset",
    #[cfg(feature = "connectors")]
    DocumentDbCollection(DocumentDbCollectionDataset) = "DocumentDbCollection",
    #[cfg(feature = "connectors")]
    FileShare(FileShareDataset) = "FileShare",
    #[cfg(feature = "connectors")]
    Http(HttpDataset) = "Http",
    #[cfg(feature = "connectors")]
    MongoDbCollection(MongoDbCollectionDataset) = "MongoDbCollection",
    #[cfg(feature = "connectors")]
    ODataResource(ODataResourceDataset) = "ODataResource",
    #[cfg(feature = "connectors")]
    OracleTable(OracleTableDataset) = "OracleTable",
    #[cfg(feature = "connectors")]
    RelationalTable(RelationalTableDataset) = "RelationalTable",
    #[cfg(feature = "connectors")]
    SqlServerTable(SqlServerTableDataset) = "SqlServerTable",
    #[cfg(feature = "connectors")]
    WebTable(WebTableDataset) = "WebTable",
});

object! {
    /// Properties that subtypes of `DatasetProperties` share. `T` is the type of `typeProperties`.
    pub struct DatasetPropertiesOf<T> {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second.
        /// It may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
    }
}

object! {
    /// Column of a dataset.
    pub struct DataElement {
        /// .NET culture in which numbers and times are read, such as `en-us`.
        pub culture: Option<String> = "culture",
        /// Description of the column, for people.
        pub description: Option<String> = "description",
        /// .NET format string with which times are read, such as `yyyy-MM-dd`.
        pub format: Option<String> = "format",
        /// Name of the column.
        pub name: Option<String> = "name",
        /// Type of the values.
        pub type_: Option<PropertyDataType> = "type",
    }
}

object! {
    /// How often a slice of a dataset becomes available: one slice every `interval` units of
    /// `frequency`.
    pub struct Availability {
        /// Time, in UTC, from which slice boundaries are counted. Parts smaller than `frequency`
        /// are ignored. `0001-01-01T00:00:00Z` if missing.
        pub anchor_date_time: Option<Timestamp> = "anchorDateTime",
        /// Unit of `interval`.
        pub frequency: Option<AvailabilityFrequency> = "frequency",
        /// Length of a slice, in units of `frequency`. At least 15 with `Minute`.
        pub interval: Option<i32> = "interval",
        /// How much later each slice starts and ends, as a .NET time span such as `06:00:00` (six
        /// hours) or `3.08:00:00` (three days and eight hours). No shift if missing.
        pub offset: Option<TimeSpan> = "offset",
        /// Whether a slice is produced at the start or at the end of its period. `EndOfInterval` if
        /// missing.
        pub style: Option<AvailabilityStyle> = "style",
    }
}

object! {
    /// Conditions that the slices of a dataset must meet. Every property is optional.
    pub struct DatasetPolicy {
        /// How the service waits for slices that come from outside the data factory.
        pub external_data: Option<ExternalDataPolicy> = "externalData",
        /// When a slice counts as late.
        pub latency: Option<LatencyPolicy> = "latency",
        /// Checks of the data of slices that this data factory produces.
        pub validation: Option<ValidationPolicy> = "validation",
    }
}

object! {
    /// Checks that the data of a slice must pass before the slice becomes ready.
    pub struct ValidationPolicy {
        /// Minimum number of rows of a slice in a database table.
        pub minimum_rows: Option<i64> = "minimumRows",
        /// Minimum size of a slice in blob storage, in megabytes.
        pub minimum_size_mb: Option<f64> = "minimumSizeMB",
        /// Which slices are checked first.
        pub validation_priority_order: Option<ValidationPriorityOrder> = "validationPriorityOrder",
    }
}

object! {
    /// How the service waits for data that comes from outside the data factory.
    pub struct ExternalDataPolicy {
        /// How long after the start of the period the service first checks for the data, as a .NET
        /// time span. One day is `1.00:00:00`; `24:00:00` means 24 days. No delay if missing.
        pub data_delay: Option<TimeSpan> = "dataDelay",
        /// Number of further checks before the slice fails. 3 if missing, 10 at most.
        pub maximum_retry: Option<i32> = "maximumRetry",
        /// Time between two checks, as a .NET time span. `00:01:00` (one minute) if missing.
        pub retry_interval: Option<TimeSpan> = "retryInterval",
        /// How long one check may take, as a .NET time span. `00:10:00` (ten minutes) if missing.
        pub retry_timeout: Option<TimeSpan> = "retryTimeout",
    }
}

object! {
    /// When a slice counts as late.
    pub struct LatencyPolicy {
        /// Time after which a slice that is not ready counts as late, as a .NET time span.
        pub latency_length: Option<TimeSpan> = "latencyLength",
    }
}

/// Unit of time of a schedule.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AvailabilityFrequency {
    /// Minutes. The interval must be at least 15.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Calendar months.
    Month,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AvailabilityFrequency {
    Minute = "Minute",
    Hour = "Hour",
    Day = "Day",
    Week = "Week",
    Month = "Month",
});

/// When, within its period, a slice is produced.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AvailabilityStyle {
    /// Not specified. The service decides.
    NotSpecified,
    /// At the start of the period.
    StartOfInterval,
    /// At the end of the period.
    EndOfInterval,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AvailabilityStyle {
    NotSpecified = "NotSpecified",
    StartOfInterval = "StartOfInterval",
    EndOfInterval = "EndOfInterval",
});

/// Order in which slices are checked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ValidationPriorityOrder {
    /// Earliest period first.
    OldestFirst,
    /// Latest period first.
    NewestFirst,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ValidationPriorityOrder {
    OldestFirst = "OldestFirst",
    NewestFirst = "NewestFirst",
});

/// Type of the values of a column.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PropertyDataType {
    /// Character string.
    String,
    /// 16-bit integer.
    Int16,
    /// 32-bit integer.
    Int32,
    /// 64-bit integer.
    Int64,
    /// 32-bit floating-point number.
    Single,
    /// 64-bit floating-point number.
    Double,
    /// Decimal number.
    Decimal,
    /// GUID.
    Guid,
    /// `true` or `false`.
    Boolean,
    /// Value of an enumeration.
    Enum,
    /// Date and time.
    Datetime,
    /// Date and time with an offset from UTC.
    DateTimeOffset,
    /// Length of time.
    Timespan,
    /// Sequence of bytes.
    ByteArray,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PropertyDataType {
    String = "String",
    Int16 = "Int16",
    Int32 = "Int32",
    Int64 = "Int64",
    Single = "Single",
    Double = "Double",
    Decimal = "Decimal",
    Guid = "Guid",
    Boolean = "Boolean",
    Enum = "Enum",
    Datetime = "Datetime",
    DateTimeOffset = "DateTimeOffset",
    Timespan = "Timespan",
    ByteArray = "Byte[]",
});

/// State of the last change of a resource.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProvisioningState {
    /// Not specified.
    NotSpecified,
    /// The change is complete.
    Succeeded,
    /// The change failed. `errorMessage` says why.
    Failed,
    /// The change was cancelled before it was complete.
    Canceled,
    /// The resource is being created.
    PendingCreation,
    /// The resource is being changed.
    PendingUpdate,
    /// The resource is being deleted.
    PendingDeletion,
    /// The resource is being replaced by a new one.
    PendingRecreation,
    /// The resource exists and is disabled.
    Disabled,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ProvisioningState {
    NotSpecified = "NotSpecified",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Canceled = "Canceled",
    PendingCreation = "PendingCreation",
    PendingUpdate = "PendingUpdate",
    PendingDeletion = "PendingDeletion",
    PendingRecreation = "PendingRecreation",
    Disabled = "Disabled",
});
