// Generated from specs/v2/connectors/postgresql.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! PostgreSQL: a relational database. Linked services, datasets and sources.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to PostgreSQL, a relational database.
pub type PostgreSqlV2LinkedService = LinkedServiceOf<PostgreSqlV2LinkedServiceTypeProperties>;

object! {
    /// Connection settings of PostgreSQL.
    pub struct PostgreSqlV2LinkedServiceTypeProperties {
        /// How to authenticate. Only `Basic` is known.
        pub authentication_type: Option<OrExpression<String>> = "authenticationType",
        /// Time in seconds after which a command fails.
        pub command_timeout: Option<OrExpression<i64>> = "commandTimeout",
        /// Time in seconds to wait for a connection.
        pub connection_timeout: Option<OrExpression<i64>> = "connectionTimeout",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Character encoding of the client, such as `UTF8`.
        pub encoding: Option<OrExpression<String>> = "encoding",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Whether the driver logs the values of parameters. Default: false.
        pub log_parameters: Option<OrExpression<bool>> = "logParameters",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Whether to pool connections.
        pub pooling: Option<OrExpression<bool>> = "pooling",
        /// TCP port of the server. Default: 5432.
        pub port: Option<OrExpression<i64>> = "port",
        /// Size in bytes of the buffer for reading.
        pub read_buffer_size: Option<OrExpression<i64>> = "readBufferSize",
        /// Schema to search first.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// Path of the client certificate.
        pub ssl_certificate: Option<OrExpression<String>> = "sslCertificate",
        /// Path of the private key of the client certificate.
        pub ssl_key: Option<OrExpression<String>> = "sslKey",
        /// Encryption of the connection: 0 off, 1 allowed, 2 preferred, 3 required, 4 verify the
        /// CA, 5 verify the CA and the host name.
        pub ssl_mode: Option<OrExpression<i64>> = "sslMode",
        /// Password of the private key in `sslKey`.
        pub ssl_password: Option<Secret> = "sslPassword",
        /// Time zone of the session.
        pub timezone: Option<OrExpression<String>> = "timezone",
        /// Whether to encrypt the connection without verifying the certificate of the server.
        /// Default: false.
        pub trust_server_certificate: Option<OrExpression<bool>> = "trustServerCertificate",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// Connects to PostgreSQL, in the older version of the connector. Use `PostgreSqlV2LinkedService`
/// in new definitions.
pub type PostgreSqlLinkedService = LinkedServiceOf<PostgreSqlLinkedServiceTypeProperties>;

object! {
    /// Connection settings of PostgreSQL, in the older version of the connector.
    pub struct PostgreSqlLinkedServiceTypeProperties {
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
    }
}

/// A table in PostgreSQL.
pub type PostgreSqlV2TableDataset = DatasetOf<PostgreSqlV2TableDatasetTypeProperties>;

object! {
    /// Which data of PostgreSQL to use.
    pub struct PostgreSqlV2TableDatasetTypeProperties {
        /// Name of the schema that the table is in.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

/// A table in PostgreSQL, in the older version of the connector.
pub type PostgreSqlTableDataset = DatasetOf<PostgreSqlTableDatasetTypeProperties>;

object! {
    /// Which data of PostgreSQL to use.
    pub struct PostgreSqlTableDatasetTypeProperties {
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
    /// Copy source that reads from PostgreSQL.
    pub struct PostgreSqlV2Source {
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
    /// Copy source that reads from PostgreSQL, in the older version of the connector.
    pub struct PostgreSqlSource {
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
