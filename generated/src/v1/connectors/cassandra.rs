// Generated from specs/v1/connectors/cassandra.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/cassandra.yaml`.

use datafactory_core::{Secret, TimeSpan, Timestamp, UnknownValue, object, open_enum};

use crate::v1::types::*;

object! {
    /// Linked service for Apache Cassandra.
    pub struct OnPremisesCassandraLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesCassandraLinkedServiceTypeProperties> = "typeProperties",
    }
}

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

object! {
    /// Dataset: a table in Apache Cassandra.
    pub struct OnPremisesCassandraTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second.
        /// It may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<OnPremisesCassandraTableDatasetTypeProperties> = "typeProperties",
    }
}

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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
