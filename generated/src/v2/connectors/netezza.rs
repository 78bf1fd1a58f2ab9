// Generated from specs/v2/connectors/netezza.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Netezza: a data warehouse of IBM. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Netezza, a data warehouse of IBM.
pub type NetezzaLinkedService = LinkedServiceOf<NetezzaLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Netezza.
    pub struct NetezzaLinkedServiceTypeProperties {
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
        /// Whether the connection is encrypted. Default: `OnlyUnSecured`.
        pub security_level: Option<NetezzaSecurityLevelType> = "securityLevel",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// User name to sign in with.
        pub uid: Option<OrExpression<String>> = "uid",
    }
}

/// Whether the connection to Netezza is encrypted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NetezzaSecurityLevelType {
    /// Unencrypted if the server allows it.
    PreferredUnSecured,
    /// Always unencrypted.
    OnlyUnSecured,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(NetezzaSecurityLevelType {
    PreferredUnSecured = "PreferredUnSecured",
    OnlyUnSecured = "OnlyUnSecured",
});

/// A table in Netezza.
pub type NetezzaTableDataset = DatasetOf<NetezzaTableDatasetTypeProperties>;

object! {
    /// Which data of Netezza to use.
    pub struct NetezzaTableDatasetTypeProperties {
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
    /// Copy source that reads from Netezza.
    pub struct NetezzaSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How to split the data to read it in parallel: `None`, `DataSlice` or `DynamicRange`.
        /// Default: `None`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// Details of the partitions that are read in parallel.
        pub partition_settings: Option<NetezzaPartitionSettings> = "partitionSettings",
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
    /// How to split a Netezza table by ranges of a column. Used with `DynamicRange`.
    pub struct NetezzaPartitionSettings {
        /// Name of the integer column to split by. Default: the primary key.
        pub partition_column_name: Option<OrExpression<String>> = "partitionColumnName",
        /// Lowest value of the partition column. It decides the size of the partitions and filters
        /// no rows.
        pub partition_lower_bound: Option<OrExpression<String>> = "partitionLowerBound",
        /// Highest value of the partition column. It decides the size of the partitions and filters
        /// no rows.
        pub partition_upper_bound: Option<OrExpression<String>> = "partitionUpperBound",
    }
}
