// Generated from specs/v1/connectors/azure-cosmos-db.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Cosmos DB for NoSQL, which was called DocumentDB at the time of this API version.

use datafactory_core::{Secret, TimeSpan, object};

use crate::v1::types::*;

/// Linked service for Azure Cosmos DB (DocumentDB).
pub type DocumentDbLinkedService =
    LinkedServicePropertiesOf<DocumentDbLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `DocumentDb`.
    pub struct DocumentDbLinkedServiceTypeProperties {
        /// Connection string of the database:
        /// `AccountEndpoint=<URL>;AccountKey=<key>;Database=<name>`.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

/// Dataset: documents in a collection of Azure Cosmos DB (DocumentDB).
pub type DocumentDbCollectionDataset =
    DatasetPropertiesOf<DocumentDbCollectionDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `DocumentDbCollection`.
    pub struct DocumentDbCollectionDatasetTypeProperties {
        /// Name of the collection.
        pub collection_name: Option<String> = "collectionName",
    }
}

object! {
    /// Copy source: documents in a collection of Azure Cosmos DB (DocumentDB).
    pub struct DocumentDbCollectionSource {
        /// Character that joins the names of nested properties into a column name, as in
        /// `Name.First`. `.` if missing.
        pub nesting_separator: Option<String> = "nestingSeparator",
        /// SQL query that selects the documents. Without it, the copy reads the columns in the
        /// `structure` of the dataset.
        pub query: Option<String> = "query",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink: a collection of Azure Cosmos DB (DocumentDB). `writeBatchSize` is 5 if missing.
    pub struct DocumentDbCollectionSink {
        /// Character in a column name that marks a nested property, as in `Name.First`. `.` if
        /// missing.
        pub nesting_separator: Option<String> = "nestingSeparator",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Number of rows that are buffered before they are written together. The default depends
        /// on the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}
