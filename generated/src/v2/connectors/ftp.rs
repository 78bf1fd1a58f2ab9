// Generated from specs/v2/connectors/ftp.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! FTP: servers with the File Transfer Protocol. Linked service, location and read settings.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};

use crate::v2::types::*;

/// Connects to an FTP server.
pub type FtpServerLinkedService = LinkedServiceOf<FtpServerLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an FTP server.
    pub struct FtpServerLinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<FtpAuthenticationType> = "authenticationType",
        /// Whether to verify the certificate of the server. Default: true.
        pub enable_server_certificate_validation: Option<OrExpression<bool>> = "enableServerCertificateValidation",
        /// Whether to encrypt the connection with TLS. Default: true.
        pub enable_ssl: Option<OrExpression<bool>> = "enableSsl",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name or IP address of the server.
        pub host: Option<OrExpression<String>> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. Default: 21.
        pub port: Option<OrExpression<i64>> = "port",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// How to authenticate at an FTP server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FtpAuthenticationType {
    /// User name and password.
    Basic,
    /// No authentication.
    Anonymous,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(FtpAuthenticationType {
    Basic = "Basic",
    Anonymous = "Anonymous",
});

object! {
    /// Where files are on an FTP server.
    pub struct FtpServerLocation {
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
    }
}

object! {
    /// How to find and read files on an FTP server.
    pub struct FtpReadSettings {
        /// Whether to delete each file from the source after it was copied. Only for binary copies.
        /// Default: false.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether to read each file in one piece instead of in parallel chunks. Default: false.
        pub disable_chunking: Option<OrExpression<bool>> = "disableChunking",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether folder names such as `year=2024` become columns. Default: false.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file that lists the files to read, one relative path per line. Instead of
        /// wildcards.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Folder below which folder names become columns. Needed if partition discovery is on and
        /// the path alone does not tell the root.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether to read subfolders too. Default: true.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Whether to transfer in binary mode. If not, in ASCII mode. Default: true.
        pub use_binary_transfer: Option<OrExpression<bool>> = "useBinaryTransfer",
        /// Files to read, as a name with the wildcards `*` and `?`.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folders to read, as a path with the wildcards `*` and `?`.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}
