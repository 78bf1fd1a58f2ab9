// Generated from specs/v2/connectors/odbc.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! ODBC: any database with an ODBC driver. Linked service, dataset, source and sink.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to a database through its ODBC driver on a self-hosted integration runtime.
pub type OdbcLinkedService = LinkedServiceOf<OdbcLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a database with an ODBC driver.
    pub struct OdbcLinkedServiceTypeProperties {
        /// How to authenticate, `Anonymous` or `Basic`.
        pub authentication_type: Option<OrExpression<String>> = "authenticationType",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Part of the connection string that holds driver credentials, such as
        /// `RefreshToken=<token>;`.
        pub credential: Option<Secret> = "credential",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// A table in a database with an ODBC driver.
pub type OdbcTableDataset = DatasetOf<OdbcTableDatasetTypeProperties>;

object! {
    /// Which data of a database with an ODBC driver to use.
    pub struct OdbcTableDatasetTypeProperties {
        /// Name of the table.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from a database through ODBC.
    pub struct OdbcSource {
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

object! {
    /// Copy sink that writes to a database through ODBC.
    pub struct OdbcSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script to run before the data is written, for example to empty the table.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}
