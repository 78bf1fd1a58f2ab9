// Generated from specs/v2/connectors/greenplum.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Greenplum: a data warehouse based on PostgreSQL. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Greenplum, a data warehouse based on PostgreSQL.
pub type GreenplumLinkedService = LinkedServiceOf<GreenplumLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Greenplum.
    pub struct GreenplumLinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<GreenplumAuthenticationType> = "authenticationType",
        /// Time in seconds after which a command fails.
        pub command_timeout: Option<OrExpression<i64>> = "commandTimeout",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Time in seconds to wait for a connection.
        pub connection_timeout: Option<OrExpression<i64>> = "connectionTimeout",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name or IP address of the server.
        pub host: Option<OrExpression<String>> = "host",
        /// TCP port of the server. Default: 5432.
        pub port: Option<OrExpression<i64>> = "port",
        /// Password of the user. Takes the place of the password in `connectionString`.
        pub pwd: Option<Secret> = "pwd",
        /// Encryption of the connection: 0 off, 1 allowed, 2 preferred, 3 required, 4 verify the
        /// CA, 5 verify the CA and the host name.
        pub ssl_mode: Option<OrExpression<i64>> = "sslMode",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// How to authenticate at Greenplum.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GreenplumAuthenticationType {
    /// User name and password.
    Basic,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(GreenplumAuthenticationType {
    Basic = "Basic",
});

/// A table in Greenplum.
pub type GreenplumTableDataset = DatasetOf<GreenplumDatasetTypeProperties>;

object! {
    /// Which data of Greenplum to use.
    pub struct GreenplumDatasetTypeProperties {
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
    /// Copy source that reads from Greenplum.
    pub struct GreenplumSource {
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
