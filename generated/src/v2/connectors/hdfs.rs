// Generated from specs/v2/connectors/hdfs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! HDFS: the distributed file system of Hadoop. Linked service, location, read settings and source.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to HDFS, the distributed file system of Hadoop.
pub type HdfsLinkedService = LinkedServiceOf<HdfsLinkedServiceTypeProperties>;

object! {
    /// Connection settings of HDFS.
    pub struct HdfsLinkedServiceTypeProperties {
        /// How to authenticate, `Anonymous` or `Windows`. `Windows` stands for Kerberos.
        pub authentication_type: Option<OrExpression<String>> = "authenticationType",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// URL of the HDFS service, such as `http://myhdfscluster:50070/webhdfs/v1`.
        pub url: Option<OrExpression<String>> = "url",
        /// User name for `Windows` authentication, such as `user@DOMAIN.COM`.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

object! {
    /// Where files are in HDFS.
    pub struct HdfsLocation {
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
    }
}

object! {
    /// How to find and read files in HDFS.
    pub struct HdfsReadSettings {
        /// Whether to delete each file from the source after it was copied. Only for binary copies.
        /// Default: false.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to copy with Hadoop DistCp. Without it, the files are read directly.
        pub distcp_settings: Option<DistcpSettings> = "distcpSettings",
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
        /// Whether to read subfolders too. Default: true.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Files to read, as a name with the wildcards `*` and `?`.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folders to read, as a path with the wildcards `*` and `?`.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How to copy files with Hadoop DistCp.
    pub struct DistcpSettings {
        /// Additional options of the DistCp command.
        pub distcp_options: Option<OrExpression<String>> = "distcpOptions",
        /// Host and port of the YARN resource manager.
        pub resource_manager_endpoint: Option<OrExpression<String>> = "resourceManagerEndpoint",
        /// Folder in HDFS for the temporary DistCp script. It is deleted after the copy.
        pub temp_script_path: Option<OrExpression<String>> = "tempScriptPath",
    }
}

object! {
    /// Copy source that reads a `FileShareDataset` in HDFS.
    pub struct HdfsSource {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to copy with Hadoop DistCp. Without it, the files are read directly.
        pub distcp_settings: Option<DistcpSettings> = "distcpSettings",
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
