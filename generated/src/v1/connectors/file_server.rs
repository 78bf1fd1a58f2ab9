// Generated from specs/v1/connectors/file-server.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Files on a file server or FTP server, and the source and sink that all file stores without their
//! own share.

use datafactory_core::{Secret, TimeSpan, object};

use crate::v1::types::*;

/// Linked service for folders on a Windows machine or a network share.
pub type OnPremisesFileServerLinkedService =
    LinkedServicePropertiesOf<OnPremisesFileServerLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `OnPremisesFileServer`.
    pub struct OnPremisesFileServerLinkedServiceTypeProperties {
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Root of the folders, such as `D:\` or `\\server\share`. Escape each backslash in JSON.
        pub host: Option<String> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the user that may access the server, such as `domain\user`.
        pub user_id: Option<String> = "userId",
    }
}

/// Dataset: files on a file server, an FTP or SFTP server, or HDFS.
pub type FileShareDataset = DatasetPropertiesOf<FileShareDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `FileShare`.
    pub struct FileShareDatasetTypeProperties {
        /// Compression of the files. Without it, the files are not compressed.
        pub compression: Option<Compression> = "compression",
        /// Wildcard pattern that selects files in the folder: `*` is any number of characters, `?`
        /// is one, as in `*.log`. For an input dataset without `fileName`. HDFS does not support
        /// it.
        pub file_filter: Option<String> = "fileFilter",
        /// Name of one file in the folder. Without it, an input dataset is every file in the
        /// folder, and an output dataset gets files named `Data.<GUID>.txt`. It may contain names
        /// from `partitionedBy` in braces.
        pub file_name: Option<String> = "fileName",
        /// Path of the folder. It may contain names from `partitionedBy` in braces, as in
        /// `logs/{Year}/{Month}`.
        pub folder_path: Option<String> = "folderPath",
        /// File format. Without it, files are copied as they are, byte for byte.
        pub format: Option<StorageFormat> = "format",
        /// Variables for the folder path and the file name, filled from the time of each slice.
        pub partitioned_by: Option<Vec<Partition>> = "partitionedBy",
        /// Whether an FTP transfer is binary (`true`) or ASCII (`false`). `true` if missing. Used
        /// only with an FTP server.
        pub use_binary_transfer: Option<bool> = "useBinaryTransfer",
    }
}

object! {
    /// Copy source: files of a file server, FTP, SFTP, HDFS or Amazon S3.
    pub struct FileSystemSource {
        /// Whether files in subfolders are read too. `true` if missing. When the sink is a file
        /// store, an empty folder is not copied.
        pub recursive: Option<bool> = "recursive",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink: files on a file server.
    pub struct FileSystemSink {
        /// How a copy from files arranges the files that it writes. `PreserveHierarchy` if missing.
        pub copy_behavior: Option<CopyBehaviorType> = "copyBehavior",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Number of rows that are buffered before they are written together. The default depends
        /// on the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}
