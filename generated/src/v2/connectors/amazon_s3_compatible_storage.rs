// Generated from specs/v2/connectors/amazon-s3-compatible-storage.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Amazon S3 compatible storage: object stores of other vendors that offer the API of Amazon S3.
//! Linked service, location and read settings.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to Amazon S3 compatible storage, object stores of other vendors that offer the API of
/// Amazon S3.
pub type AmazonS3CompatibleLinkedService =
    LinkedServiceOf<AmazonS3CompatibleLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Amazon S3 compatible storage.
    pub struct AmazonS3CompatibleLinkedServiceTypeProperties {
        /// ID of the access key.
        pub access_key_id: Option<OrExpression<String>> = "accessKeyId",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Whether the bucket name is part of the path instead of the host name. Default: false.
        pub force_path_style: Option<OrExpression<bool>> = "forcePathStyle",
        /// Secret access key that belongs to `accessKeyId`.
        pub secret_access_key: Option<Secret> = "secretAccessKey",
        /// URL of the S3 endpoint. Give it when the default endpoint is not the right one.
        pub service_url: Option<OrExpression<String>> = "serviceUrl",
    }
}

object! {
    /// Where files are in Amazon S3 compatible storage.
    pub struct AmazonS3CompatibleLocation {
        /// Name of the bucket.
        pub bucket_name: Option<OrExpression<String>> = "bucketName",
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
        /// Version of the object, if the bucket keeps versions. Default: the newest.
        pub version: Option<OrExpression<String>> = "version",
    }
}

object! {
    /// How to find and read files in Amazon S3 compatible storage.
    pub struct AmazonS3CompatibleReadSettings {
        /// Whether to delete each file from the source after it was copied. Only for binary copies.
        /// Default: false.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether folder names such as `year=2024` become columns. Default: false.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file that lists the files to read, one relative path per line. Instead of
        /// wildcards.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files modified before this time, such as `2024-12-01T06:00:00Z`, in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files modified at or after this time, such as `2024-12-01T05:00:00Z`, in UTC.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Folder below which folder names become columns. Needed if partition discovery is on and
        /// the path alone does not tell the root.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Prefix of the names to read. The store filters by it, which is faster than wildcards.
        pub prefix: Option<OrExpression<String>> = "prefix",
        /// Whether to read subfolders too. Default: true.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Files to read, as a name with the wildcards `*` and `?`.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folders to read, as a path with the wildcards `*` and `?`.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}
