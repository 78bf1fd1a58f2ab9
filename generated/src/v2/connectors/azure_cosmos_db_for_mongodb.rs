// Generated from specs/v2/connectors/azure-cosmos-db-for-mongodb.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Cosmos DB for MongoDB: the Azure document database with the API of MongoDB. Linked
//! service, dataset, source and sink.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Azure Cosmos DB for MongoDB, the Azure document database with the API of MongoDB.
pub type CosmosDbMongoDbApiLinkedService =
    LinkedServiceOf<CosmosDbMongoDbApiLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure Cosmos DB for MongoDB.
    pub struct CosmosDbMongoDbApiLinkedServiceTypeProperties {
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Whether the account has a server version above 3.2. Default: false.
        pub is_server_version_above32: Option<OrExpression<bool>> = "isServerVersionAbove32",
    }
}

/// A collection in Azure Cosmos DB for MongoDB.
pub type CosmosDbMongoDbApiCollectionDataset =
    DatasetOf<CosmosDbMongoDbApiCollectionDatasetTypeProperties>;

object! {
    /// Which data of Azure Cosmos DB for MongoDB to use.
    pub struct CosmosDbMongoDbApiCollectionDatasetTypeProperties {
        /// Name of the collection.
        pub collection: Option<OrExpression<String>> = "collection",
    }
}

object! {
    /// Copy source that reads from Azure Cosmos DB for MongoDB.
    pub struct CosmosDbMongoDbApiSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Number of documents in each batch of the response. Default: 100.
        pub batch_size: Option<OrExpression<i64>> = "batchSize",
        /// How to sort, project and limit the documents.
        pub cursor_methods: Option<MongoDbCursorMethodsProperties> = "cursorMethods",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Filter of the documents, as a MongoDB query in JSON. Without it, all documents.
        pub filter: Option<OrExpression<String>> = "filter",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink that writes to Azure Cosmos DB for MongoDB.
    pub struct CosmosDbMongoDbApiSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What to do with a document that has the same ID, `insert` or `upsert`. Default:
        /// `insert`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}
