// Generated from specs/v1/connectors/amazon-s3.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Amazon S3. A `FileSystemSource` reads its objects: see file-server.yaml.

use datafactory_core::{Secret, Timestamp, object};

use crate::v1::types::*;

object! {
    /// Linked service for Amazon S3, with an access key.
    pub struct AwsAccessKeyLinkedService {
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
        pub type_properties: Option<AwsAccessKeyLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AwsAccessKey`.
    pub struct AwsAccessKeyLinkedServiceTypeProperties {
        /// ID of the access key.
        pub access_key_id: Option<String> = "accessKeyId",
        /// Secret access key that belongs to `accessKeyId`.
        pub secret_access_key: Option<Secret> = "secretAccessKey",
    }
}

object! {
    /// Dataset: objects in an Amazon S3 bucket.
    pub struct AmazonS3Dataset {
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
        pub type_properties: Option<AmazonS3DatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `AmazonS3`.
    pub struct AmazonS3DatasetTypeProperties {
        /// Name of the bucket.
        pub bucket_name: Option<String> = "bucketName",
        /// Compression of the files. Without it, the files are not compressed.
        pub compression: Option<Compression> = "compression",
        /// File format. Without it, files are copied as they are, byte for byte.
        pub format: Option<StorageFormat> = "format",
        /// Key of one object. Give either `key` or `prefix`.
        pub key: Option<String> = "key",
        /// Prefix of the keys of all objects to read. Used only when `key` is empty.
        pub prefix: Option<String> = "prefix",
        /// Version of the object, in a bucket with versioning. The latest version if missing.
        pub version: Option<String> = "version",
    }
}
