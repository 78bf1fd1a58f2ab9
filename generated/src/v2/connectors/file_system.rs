// Generated from specs/v2/connectors/file-system.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! File system: folders of a Windows server, reached through a self-hosted integration runtime.
//! Linked service, dataset, location, read settings, write settings, source and sink.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to a folder of a Windows server through a self-hosted integration runtime.
pub type FileServerLinkedService = LinkedServiceOf<FileServerLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a file system.
    pub struct FileServerLinkedServiceTypeProperties {
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Root folder of the files, such as `\\server\share` or `D:\data`.
        pub host: Option<OrExpression<String>> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// User name to access the server, such as `DOMAIN\user`.
        pub user_id: Option<OrExpression<String>> = "userId",
    }
}

/// Files on a file server, an SFTP or FTP server, in HDFS or Azure Files, in the older notation.
/// Use a dataset of the file format, such as `DelimitedTextDataset`, in new definitions.
pub type FileShareDataset = DatasetOf<FileShareDatasetTypeProperties>;

object! {
    /// Which data of a file system to use.
    pub struct FileShareDatasetTypeProperties {
        /// How the files are compressed. Without it, they are not.
        pub compression: Option<DatasetCompression> = "compression",
        /// Filter of file names with the wildcards `*` and `?`, applied by the server.
        pub file_filter: Option<OrExpression<String>> = "fileFilter",
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
        /// How the files are structured. Without it, files are copied as they are.
        pub format: Option<DatasetStorageFormat> = "format",
        /// Only files modified before this time, such as `2024-12-01T06:00:00Z`, in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files modified at or after this time, such as `2024-12-01T05:00:00Z`, in UTC.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
    }
}

object! {
    /// Where files are on a file server.
    pub struct FileServerLocation {
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
    }
}

object! {
    /// How to find and read files on a file server.
    pub struct FileServerReadSettings {
        /// Whether to delete each file from the source after it was copied. Only for binary copies.
        /// Default: false.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether folder names such as `year=2024` become columns. Default: false.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Filter of file names with the wildcards `*` and `?`, applied by the server.
        pub file_filter: Option<OrExpression<String>> = "fileFilter",
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
        /// Whether to read subfolders too. Default: true.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Files to read, as a name with the wildcards `*` and `?`.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folders to read, as a path with the wildcards `*` and `?`.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How to write files on a file server.
    pub struct FileServerWriteSettings {
        /// How to arrange files in the sink: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`. Default: `PreserveHierarchy`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata to set on the written files.
        pub metadata: Option<Vec<MetadataItem>> = "metadata",
    }
}

object! {
    /// Copy source that reads a `FileShareDataset`.
    pub struct FileSystemSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Whether to read subfolders too. Default: true.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink that writes a `FileShareDataset`.
    pub struct FileSystemSink {
        /// How to arrange files in the sink: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`. Default: `PreserveHierarchy`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}
