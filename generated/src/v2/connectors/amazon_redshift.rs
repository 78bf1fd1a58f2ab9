// Generated from specs/v2/connectors/amazon-redshift.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Amazon Redshift: the data warehouse of Amazon Web Services. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Amazon Redshift, the data warehouse of Amazon Web Services.
pub type AmazonRedshiftLinkedService = LinkedServiceOf<AmazonRedshiftLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Amazon Redshift.
    pub struct AmazonRedshiftLinkedServiceTypeProperties {
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. Default: 5439.
        pub port: Option<OrExpression<i64>> = "port",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// A table in Amazon Redshift.
pub type AmazonRedshiftTableDataset = DatasetOf<AmazonRedshiftTableDatasetTypeProperties>;

object! {
    /// Which data of Amazon Redshift to use.
    pub struct AmazonRedshiftTableDatasetTypeProperties {
        /// Name of the schema that the table is in.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
        /// Name of the table with its schema, in one string. Older definitions have it; use
        /// `schema` and `table`.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from Amazon Redshift.
    pub struct AmazonRedshiftSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// How to unload to Amazon S3 first, which is faster for large results. Without it, the
        /// result is read directly.
        pub redshift_unload_settings: Option<RedshiftUnloadSettings> = "redshiftUnloadSettings",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// How Amazon Redshift unloads a result to Amazon S3, from where the copy reads it.
    pub struct RedshiftUnloadSettings {
        /// Bucket for the interim data. It must be in the region of the Redshift cluster.
        pub bucket_name: Option<OrExpression<String>> = "bucketName",
        /// Amazon S3 linked service of the bucket.
        pub s3_linked_service_name: Option<LinkedServiceReference> = "s3LinkedServiceName",
    }
}
