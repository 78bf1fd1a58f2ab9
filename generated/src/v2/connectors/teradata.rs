// Generated from specs/v2/connectors/teradata.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Teradata: a data warehouse. Linked service, dataset, source and sink.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Connects to Teradata, a data warehouse.
pub type TeradataLinkedService = LinkedServiceOf<TeradataLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Teradata.
    pub struct TeradataLinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<TeradataAuthenticationType> = "authenticationType",
        /// Character set of the session, such as `UTF8`. Default: `ASCII`.
        pub character_set: Option<OrExpression<String>> = "characterSet",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Port for encrypted connections. Default: 443.
        pub https_port_number: Option<OrExpression<i64>> = "httpsPortNumber",
        /// Maximum size in bytes of a response buffer, such as 10485760.
        pub max_resp_size: Option<OrExpression<i64>> = "maxRespSize",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Port for unencrypted connections. Default: 1025.
        pub port_number: Option<OrExpression<i64>> = "portNumber",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// Encryption of the connection: `Disable`, `Allow`, `Prefer`, `Require`, `Verify-CA` or
        /// `Verify-Full`. Default: `Verify-Full`.
        pub ssl_mode: Option<OrExpression<String>> = "sslMode",
        /// Whether to encrypt all communication, 1 or 0. Default: 1.
        pub use_data_encryption: Option<OrExpression<i64>> = "useDataEncryption",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// How to authenticate at Teradata.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TeradataAuthenticationType {
    /// User name and password.
    Basic,
    /// Windows authentication.
    Windows,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(TeradataAuthenticationType {
    Basic = "Basic",
    Windows = "Windows",
});

/// A table in Teradata.
pub type TeradataTableDataset = DatasetOf<TeradataTableDatasetTypeProperties>;

object! {
    /// Which data of Teradata to use.
    pub struct TeradataTableDatasetTypeProperties {
        /// Name of the database that the table is in.
        pub database: Option<OrExpression<String>> = "database",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

object! {
    /// Copy source that reads from Teradata.
    pub struct TeradataSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How to split the data to read it in parallel: `None`, `Hash` or `DynamicRange`. Default:
        /// `None`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// Details of the partitions that are read in parallel.
        pub partition_settings: Option<TeradataPartitionSettings> = "partitionSettings",
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
    /// How to split a Teradata table to read it in parallel.
    pub struct TeradataPartitionSettings {
        /// Name of the column to split by. Default: the primary index.
        pub partition_column_name: Option<OrExpression<String>> = "partitionColumnName",
        /// Lowest value of the partition column. It decides the size of the partitions and filters
        /// no rows.
        pub partition_lower_bound: Option<OrExpression<String>> = "partitionLowerBound",
        /// Highest value of the partition column. It decides the size of the partitions and filters
        /// no rows.
        pub partition_upper_bound: Option<OrExpression<String>> = "partitionUpperBound",
    }
}

object! {
    /// Copy sink that writes to Teradata.
    pub struct TeradataSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to import the data.
        pub import_settings: Option<ImportSettings> = "importSettings",
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
    }
}

object! {
    /// How Teradata imports data from the staging store.
    pub struct TeradataImportCommand {
        /// Additional options of the staged files: values by name, such as `timeFormat`.
        pub additional_format_options: Option<OrExpression<Map<String, Value>>> = "additionalFormatOptions",
    }
}
