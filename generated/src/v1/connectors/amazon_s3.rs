// Generated from specs/v1/connectors/amazon-s3.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Amazon S3. A `FileSystemSource` reads its objects: see file-server.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for Amazon S3, with an access key.
pub type AwsAccessKeyLinkedService =
    LinkedServicePropertiesOf<AwsAccessKeyLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AwsAccessKey`.
    pub struct AwsAccessKeyLinkedServiceTypeProperties {
        /// ID of the access key.
        pub access_key_id: Option<String> = "accessKeyId",
        /// Secret access key that belongs to `accessKeyId`.
        pub secret_access_key: Option<Secret> = "secretAccessKey",
    }
}

/// Dataset: objects in an Amazon S3 bucket.
pub type AmazonS3Dataset = DatasetPropertiesOf<AmazonS3DatasetTypeProperties>;

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
