// Generated from specs/v2/connectors/cassandra.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Cassandra: a distributed wide-column database. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Cassandra, a distributed wide-column database.
pub type CassandraLinkedService = LinkedServiceOf<CassandraLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Cassandra.
    pub struct CassandraLinkedServiceTypeProperties {
        /// How to authenticate, `Basic` or `Anonymous`.
        pub authentication_type: Option<OrExpression<String>> = "authenticationType",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name or IP address of the server.
        pub host: Option<OrExpression<String>> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. Default: 9042.
        pub port: Option<OrExpression<i64>> = "port",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// A table in Cassandra.
pub type CassandraTableDataset = DatasetOf<CassandraTableDatasetTypeProperties>;

object! {
    /// Which data of Cassandra to use.
    pub struct CassandraTableDatasetTypeProperties {
        /// Name of the keyspace that the table is in.
        pub keyspace: Option<OrExpression<String>> = "keyspace",
        /// Name of the table.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from Cassandra.
    pub struct CassandraSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Number of replicas that must respond to a read. Default: `ONE`.
        pub consistency_level: Option<CassandraSourceReadConsistencyLevels> = "consistencyLevel",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// SQL-92 or CQL query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

/// Number of Cassandra replicas that must respond to a read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CassandraSourceReadConsistencyLevels {
    /// All replicas.
    All,
    /// A majority of the replicas in each data center.
    EachQuorum,
    /// A majority of the replicas in all data centers.
    Quorum,
    /// A majority of the replicas in the local data center.
    LocalQuorum,
    /// One replica.
    One,
    /// Two replicas.
    Two,
    /// Three replicas.
    Three,
    /// One replica in the local data center.
    LocalOne,
    /// The current state, including lightweight transactions in progress.
    Serial,
    /// As `SERIAL`, within the local data center.
    LocalSerial,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(CassandraSourceReadConsistencyLevels {
    All = "ALL",
    EachQuorum = "EACH_QUORUM",
    Quorum = "QUORUM",
    LocalQuorum = "LOCAL_QUORUM",
    One = "ONE",
    Two = "TWO",
    Three = "THREE",
    LocalOne = "LOCAL_ONE",
    Serial = "SERIAL",
    LocalSerial = "LOCAL_SERIAL",
});
