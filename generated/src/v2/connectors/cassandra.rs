// Generated from specs/v2/connectors/cassandra.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Cassandra: a distributed wide-column database. Linked service, dataset and source.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to Cassandra, a distributed wide-column database.
    pub struct CassandraLinkedService {
        /// Tags that describe the linked service, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Integration runtime that connects to the data store. Without it, the service uses the
        /// Azure integration runtime that it manages itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// What the linked service is for. Free text.
        pub description: Option<String> = "description",
        /// Parameters that a reference to the linked service can set, by name. Expressions in
        /// `typeProperties` read them as `@linkedService().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// How to connect and to authenticate.
        pub type_properties: Option<CassandraLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

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

object! {
    /// A table in Cassandra.
    pub struct CassandraTableDataset {
        /// Tags that describe the dataset, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the dataset is for. Free text.
        pub description: Option<String> = "description",
        /// Folder that shows the dataset in authoring tools. Without it, the dataset is at the
        /// root.
        pub folder: Option<DatasetFolder> = "folder",
        /// Linked service of the data store that holds the data.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Parameters that a reference to the dataset can set, by name. Expressions in
        /// `typeProperties` read them as `@dataset().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Physical schema of the data: a list of columns with `name` and `type`, an object for
        /// hierarchical formats such as JSON, or an expression that returns a list. Leave it out if
        /// the schema is only known at run time.
        pub schema: Option<Value> = "schema",
        /// Columns of the data in the older notation: a list of objects with `name` and `type`, an
        /// object, or an expression that returns a list. Use `schema` in new datasets.
        pub structure: Option<Value> = "structure",
        /// Which data to use.
        pub type_properties: Option<CassandraTableDatasetTypeProperties> = "typeProperties",
    }
}

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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
