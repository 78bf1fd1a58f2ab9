// Generated from specs/v2/connectors/amazon-rds-for-oracle.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Amazon RDS for Oracle: Oracle databases that Amazon Web Services manages. Linked service,
//! dataset and source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Amazon RDS for Oracle, Oracle databases that Amazon Web Services manages.
pub type AmazonRdsForOracleLinkedService =
    LinkedServiceOf<AmazonRdsForLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Amazon RDS for Oracle.
    pub struct AmazonRdsForLinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<AmazonRdsForOracleAuthenticationType> = "authenticationType",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Integrity check of the connection: `accepted`, `rejected`, `requested` or `required`.
        /// Default: `required`.
        pub crypto_checksum_client: Option<OrExpression<String>> = "cryptoChecksumClient",
        /// Integrity algorithms to offer, in parentheses: `SHA1`, `SHA256`, `SHA384` and `SHA512`.
        /// Default: `(SHA512)`.
        pub crypto_checksum_types_client: Option<OrExpression<String>> = "cryptoChecksumTypesClient",
        /// Whether to load with bulk copy instead of single statements. Default: true.
        pub enable_bulk_load: Option<OrExpression<bool>> = "enableBulkLoad",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Encryption of the connection: `accepted`, `rejected`, `requested` or `required`.
        /// Default: `required`.
        pub encryption_client: Option<OrExpression<String>> = "encryptionClient",
        /// Encryption algorithms to offer, in parentheses: `AES128`, `AES192`, `AES256` and
        /// `3DES168`. Default: `(AES256)`.
        pub encryption_types_client: Option<OrExpression<String>> = "encryptionTypesClient",
        /// Number of bytes to fetch in one round trip. Default: 10485760, which is 10 MB.
        pub fetch_size: Option<OrExpression<i64>> = "fetchSize",
        /// Whether to read `TIMESTAMP WITH TIME ZONE` as a timestamp instead of a string. Default:
        /// true.
        pub fetch_tswtz_as_timestamp: Option<OrExpression<bool>> = "fetchTswtzAsTimestamp",
        /// Number of bytes of each LOB column to fetch with the row. Default: 0.
        pub initial_lob_fetch_size: Option<OrExpression<i64>> = "initialLobFetchSize",
        /// Command to run after connecting, such as `ALTER SESSION ...`.
        pub initialization_string: Option<OrExpression<String>> = "initializationString",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Server to connect to, as a TNS connect descriptor, an Easy Connect string such as
        /// `host:1521/service`, or a net service name.
        pub server: Option<OrExpression<String>> = "server",
        /// Number of statements to cache for each session. Default: 0.
        pub statement_cache_size: Option<OrExpression<i64>> = "statementCacheSize",
        /// Whether to map data types as version 1.0 of the connector did. Default: false.
        pub support_v1_data_types: Option<OrExpression<bool>> = "supportV1DataTypes",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// How to authenticate at Amazon RDS for Oracle.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AmazonRdsForOracleAuthenticationType {
    /// User name and password.
    Basic,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AmazonRdsForOracleAuthenticationType {
    Basic = "Basic",
});

/// A table in Amazon RDS for Oracle.
pub type AmazonRdsForOracleTableDataset = DatasetOf<AmazonRdsForOracleTableDatasetTypeProperties>;

object! {
    /// Which data of Amazon RDS for Oracle to use.
    pub struct AmazonRdsForOracleTableDatasetTypeProperties {
        /// Name of the schema that the table is in.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

object! {
    /// Copy source that reads from Amazon RDS for Oracle.
    pub struct AmazonRdsForOracleSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Precision for `NUMBER` columns that declare none.
        pub number_precision: Option<OrExpression<i64>> = "numberPrecision",
        /// Scale for `NUMBER` columns that declare none.
        pub number_scale: Option<OrExpression<i64>> = "numberScale",
        /// Query whose result is copied. Without it, the whole table.
        pub oracle_reader_query: Option<OrExpression<String>> = "oracleReaderQuery",
        /// How to split the data to read it in parallel: `None`, `PhysicalPartitionsOfTable` or
        /// `DynamicRange`. Default: `None`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// Details of the partitions that are read in parallel.
        pub partition_settings: Option<AmazonRdsForOraclePartitionSettings> = "partitionSettings",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// How to split an Oracle table to read it in parallel.
    pub struct AmazonRdsForOraclePartitionSettings {
        /// Name of the integer column to split by. Default: the primary key.
        pub partition_column_name: Option<OrExpression<String>> = "partitionColumnName",
        /// Lowest value of the partition column. It decides the size of the partitions and filters
        /// no rows.
        pub partition_lower_bound: Option<OrExpression<String>> = "partitionLowerBound",
        /// Names of the physical partitions to read, as a list. Needed for
        /// `PhysicalPartitionsOfTable` with a query.
        pub partition_names: Option<OrExpression<Vec<Value>>> = "partitionNames",
        /// Highest value of the partition column. It decides the size of the partitions and filters
        /// no rows.
        pub partition_upper_bound: Option<OrExpression<String>> = "partitionUpperBound",
    }
}
