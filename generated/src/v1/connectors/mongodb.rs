// Generated from specs/v1/connectors/mongodb.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/mongodb.yaml`.

use datafactory_core::{Secret, TimeSpan, Timestamp, object};

use crate::v1::types::*;

object! {
    /// Linked service for MongoDB.
    pub struct OnPremisesMongoDbLinkedService {
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
        pub type_properties: Option<OnPremisesMongoDbLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesMongoDb`.
    pub struct OnPremisesMongoDbLinkedServiceTypeProperties {
        /// Name of the database that checks the credentials. The admin account and `databaseName`
        /// if missing.
        pub auth_source: Option<String> = "authSource",
        /// How to sign in: `Basic` (user name and password) or `Anonymous`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Name of the database.
        pub database_name: Option<String> = "databaseName",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. 27017 if missing.
        pub port: Option<i32> = "port",
        /// Host name or IP address of the MongoDB server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Dataset: documents in a MongoDB collection.
    pub struct MongoDbCollectionDataset {
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
        pub type_properties: Option<MongoDbCollectionDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `MongoDbCollection`.
    pub struct MongoDbCollectionDatasetTypeProperties {
        /// Name of the collection.
        pub collection_name: Option<String> = "collectionName",
    }
}

object! {
    /// Copy source: MongoDB.
    pub struct MongoDbSource {
        /// SQL-92 query that selects the documents. Not needed when the dataset has a
        /// `collectionName`.
        pub query: Option<String> = "query",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}
