// Generated from specs/v2/connectors/vertica.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Vertica: an analytics database. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Vertica, an analytics database.
pub type VerticaLinkedService = LinkedServiceOf<VerticaLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Vertica.
    pub struct VerticaLinkedServiceTypeProperties {
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// TCP port of the server.
        pub port: Option<OrExpression<i64>> = "port",
        /// Password of the user. Takes the place of the password in `connectionString`.
        pub pwd: Option<Secret> = "pwd",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// User name to sign in with.
        pub uid: Option<OrExpression<String>> = "uid",
    }
}

/// A table in Vertica.
pub type VerticaTableDataset = DatasetOf<VerticaDatasetTypeProperties>;

object! {
    /// Which data of Vertica to use.
    pub struct VerticaDatasetTypeProperties {
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
    /// Copy source that reads from Vertica.
    pub struct VerticaSource {
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
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}
