// Generated from specs/v1/connectors/azure-cosmos-db.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Cosmos DB for NoSQL, which was called DocumentDB at the time of this API version.

use datafactory_core::{Secret, TimeSpan, Timestamp, object};

use crate::v1::types::*;

object! {
    /// Linked service for Azure Cosmos DB (DocumentDB).
    pub struct DocumentDbLinkedService {
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
        /// Connection settings.
        pub type_properties: Option<DocumentDbLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `DocumentDb`.
    pub struct DocumentDbLinkedServiceTypeProperties {
        /// Connection string of the database:
        /// `AccountEndpoint=<URL>;AccountKey=<key>;Database=<name>`.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

object! {
    /// Dataset: documents in a collection of Azure Cosmos DB (DocumentDB).
    pub struct DocumentDbCollectionDataset {
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
        /// Place and format of the data.
        pub type_properties: Option<DocumentDbCollectionDatasetTypeProperties> = "typeProperties",
    }
}

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
