// Generated from specs/v1/connectors/cassandra.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/cassandra.yaml`.

use datafactory_core::{Secret, TimeSpan, UnknownValue, object, open_enum};

use crate::v1::types::*;

/// Linked service for Apache Cassandra.
pub type OnPremisesCassandraLinkedService =
    LinkedServicePropertiesOf<OnPremisesCassandraLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `OnPremisesCassandra`.
    pub struct OnPremisesCassandraLinkedServiceTypeProperties {
        /// How to sign in: `Basic` (user name and password) or `Anonymous`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network.
        pub gateway_name: Option<String> = "gatewayName",
        /// IP addresses or host names of Cassandra servers, separated by commas.
        pub host: Option<String> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the servers. 9042 if missing.
        pub port: Option<i32> = "port",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

/// Dataset: a table in Apache Cassandra.
pub type OnPremisesCassandraTableDataset =
    DatasetPropertiesOf<OnPremisesCassandraTableDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `CassandraTable`.
    pub struct OnPremisesCassandraTableDatasetTypeProperties {
        /// Name of the keyspace. Needed when the source has no query.
        pub keyspace: Option<String> = "keyspace",
        /// Name of the table. Needed when the source has no query.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Copy source: Apache Cassandra.
    pub struct CassandraSource {
        /// Number of replicas that must respond to a read before the data is returned. `ONE` if
        /// missing.
        pub consistency_level: Option<CassandraSourceReadConsistencyLevel> = "consistencyLevel",
        /// SQL-92 or CQL query that selects the rows. With SQL, write the table as
        /// `keyspace.table`. Not needed when the dataset names keyspace and table.
        pub query: Option<String> = "query",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

/// Number of replicas that must respond to a read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CassandraSourceReadConsistencyLevel {
    /// Every replica.
    All,
    /// A majority of the replicas in each data center.
    EachQuorum,
    /// A majority of all replicas.
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
    /// A majority of all replicas, including changes of lightweight transactions that are not
    /// committed yet.
    Serial,
    /// A majority of the replicas in the local data center, including changes of lightweight
    /// transactions that are not committed yet.
    LocalSerial,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(CassandraSourceReadConsistencyLevel {
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
