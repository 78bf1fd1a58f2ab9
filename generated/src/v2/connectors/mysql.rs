// Generated from specs/v2/connectors/mysql.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! MySQL: a relational database. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to MySQL, a relational database.
pub type MySqlLinkedService = LinkedServiceOf<MySqlLinkedServiceTypeProperties>;

object! {
    /// Connection settings of MySQL.
    pub struct MySqlLinkedServiceTypeProperties {
        /// Whether to read dates such as `0000-00-00` as they are. Default: false.
        pub allow_zero_date_time: Option<OrExpression<bool>> = "allowZeroDateTime",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Time in seconds to wait for a connection.
        pub connection_timeout: Option<OrExpression<i64>> = "connectionTimeout",
        /// Whether to convert dates such as `0000-00-00` to the lowest .NET date. Default: false.
        pub convert_zero_date_time: Option<OrExpression<bool>> = "convertZeroDateTime",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Version of the driver. Use `v2` in new linked services. Without it, the legacy driver.
        pub driver_version: Option<OrExpression<String>> = "driverVersion",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Column format that is read as a GUID, such as `Char36` or `Binary16`.
        pub guid_format: Option<OrExpression<String>> = "guidFormat",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. Default: 3306.
        pub port: Option<OrExpression<i64>> = "port",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// Path of the client certificate in PEM format.
        pub ssl_cert: Option<OrExpression<String>> = "sslCert",
        /// Path of the private key of the client certificate.
        pub ssl_key: Option<OrExpression<String>> = "sslKey",
        /// Encryption of the connection: 0 off, 1 preferred, 2 required, 3 verify the CA, 4 verify
        /// the CA and the host name. Default: 1.
        pub ssl_mode: Option<OrExpression<i64>> = "sslMode",
        /// Whether to read `TINYINT(1)` columns as booleans. Default: true.
        pub treat_tiny_as_boolean: Option<OrExpression<bool>> = "treatTinyAsBoolean",
        /// Whether to take CA certificates from the system trust store, 1 or 0. Default: 0.
        pub use_system_trust_store: Option<OrExpression<i64>> = "useSystemTrustStore",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// A table in MySQL.
pub type MySqlTableDataset = DatasetOf<MySqlTableDatasetTypeProperties>;

object! {
    /// Which data of MySQL to use.
    pub struct MySqlTableDatasetTypeProperties {
        /// Name of the table.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from MySQL.
    pub struct MySqlSource {
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
