// Generated from specs/v1/connectors/mongodb.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/mongodb.yaml`.

use datafactory_core::{Secret, TimeSpan, object};

use crate::v1::types::*;

/// Linked service for MongoDB.
pub type OnPremisesMongoDbLinkedService =
    LinkedServicePropertiesOf<OnPremisesMongoDbLinkedServiceTypeProperties>;

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

/// Dataset: documents in a MongoDB collection.
pub type MongoDbCollectionDataset = DatasetPropertiesOf<MongoDbCollectionDatasetTypeProperties>;

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
