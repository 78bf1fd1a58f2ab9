// Generated from specs/v2/connectors/mongodb.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! MongoDB: a document database that you run yourself. Linked services, datasets, sources and sink.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to MongoDB, a document database that you run yourself.
pub type MongoDbV2LinkedService = LinkedServiceOf<MongoDbV2LinkedServiceTypeProperties>;

object! {
    /// Connection settings of MongoDB.
    pub struct MongoDbV2LinkedServiceTypeProperties {
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
    }
}

/// Connects to MongoDB, in the older version of the connector. Use `MongoDbV2LinkedService` in new
/// definitions.
pub type MongoDbLinkedService = LinkedServiceOf<MongoDbLinkedServiceTypeProperties>;

object! {
    /// Connection settings of MongoDB, in the older version of the connector.
    pub struct MongoDbLinkedServiceTypeProperties {
        /// Whether to accept self-signed certificates of the server. Default: false.
        pub allow_self_signed_server_cert: Option<OrExpression<bool>> = "allowSelfSignedServerCert",
        /// Name of the database that knows the user. Default: `databaseName`.
        pub auth_source: Option<OrExpression<String>> = "authSource",
        /// How to authenticate.
        pub authentication_type: Option<MongoDbAuthenticationType> = "authenticationType",
        /// Name of the database.
        pub database_name: Option<OrExpression<String>> = "databaseName",
        /// Whether to encrypt the connection with TLS. Default: false.
        pub enable_ssl: Option<OrExpression<bool>> = "enableSsl",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. Default: 27017.
        pub port: Option<OrExpression<i64>> = "port",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// How to authenticate at MongoDB.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MongoDbAuthenticationType {
    /// User name and password.
    Basic,
    /// No authentication.
    Anonymous,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(MongoDbAuthenticationType {
    Basic = "Basic",
    Anonymous = "Anonymous",
});

/// A collection in MongoDB.
pub type MongoDbV2CollectionDataset = DatasetOf<MongoDbV2CollectionDatasetTypeProperties>;

object! {
    /// Which data of MongoDB to use.
    pub struct MongoDbV2CollectionDatasetTypeProperties {
        /// Name of the collection.
        pub collection: Option<OrExpression<String>> = "collection",
    }
}

/// A collection in MongoDB, in the older version of the connector.
pub type MongoDbCollectionDataset = DatasetOf<MongoDbCollectionDatasetTypeProperties>;

object! {
    /// Which data of MongoDB to use.
    pub struct MongoDbCollectionDatasetTypeProperties {
        /// Name of the collection.
        pub collection_name: Option<OrExpression<String>> = "collectionName",
    }
}

object! {
    /// Copy source that reads from MongoDB.
    pub struct MongoDbV2Source {
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
    /// How to sort, project and limit the documents that a MongoDB query returns.
    pub struct MongoDbCursorMethodsProperties {
        /// Maximum number of documents to read.
        pub limit: Option<OrExpression<i64>> = "limit",
        /// Fields to read, as JSON such as `{"name": 1}`. Without it, all fields.
        pub project: Option<OrExpression<String>> = "project",
        /// Number of documents to skip.
        pub skip: Option<OrExpression<i64>> = "skip",
        /// Sort order, as JSON such as `{"age": 1}`.
        pub sort: Option<OrExpression<String>> = "sort",
    }
}

object! {
    /// Copy source that reads from MongoDB, in the older version of the connector.
    pub struct MongoDbSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// SQL-92 query whose result is copied. Without it, the whole collection.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink that writes to MongoDB.
    pub struct MongoDbV2Sink {
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
