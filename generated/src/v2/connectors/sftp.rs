// Generated from specs/v2/connectors/sftp.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SFTP: servers with the SSH File Transfer Protocol. Linked service, location, read settings and
//! write settings.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};

use crate::v2::types::*;

/// Connects to an SFTP server.
pub type SftpServerLinkedService = LinkedServiceOf<SftpServerLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an SFTP server.
    pub struct SftpServerLinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<SftpAuthenticationType> = "authenticationType",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name or IP address of the server.
        pub host: Option<OrExpression<String>> = "host",
        /// Fingerprint of the host key of the server. Needed unless validation is off.
        pub host_key_fingerprint: Option<OrExpression<String>> = "hostKeyFingerprint",
        /// Passphrase of the private key, if it has one.
        pub pass_phrase: Option<Secret> = "passPhrase",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. Default: 22.
        pub port: Option<OrExpression<i64>> = "port",
        /// SSH private key in OpenSSH format, encoded as Base64.
        pub private_key_content: Option<Secret> = "privateKeyContent",
        /// Path of the private key file on the self-hosted integration runtime.
        pub private_key_path: Option<OrExpression<String>> = "privateKeyPath",
        /// Whether to skip the validation of the host key. Default: false.
        pub skip_host_key_validation: Option<OrExpression<bool>> = "skipHostKeyValidation",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// How to authenticate at an SFTP server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SftpAuthenticationType {
    /// User name and password.
    Basic,
    /// SSH key pair: user name and private key.
    SshPublicKey,
    /// Password and SSH key together.
    MultiFactor,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SftpAuthenticationType {
    Basic = "Basic",
    SshPublicKey = "SshPublicKey",
    MultiFactor = "MultiFactor",
});

object! {
    /// Where files are on an SFTP server.
    pub struct SftpLocation {
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
    }
}

object! {
    /// How to find and read files on an SFTP server.
    pub struct SftpReadSettings {
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
    /// How to write files on an SFTP server.
    pub struct SftpWriteSettings {
        /// How to arrange files in the sink: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`. Default: `PreserveHierarchy`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata to set on the written files.
        pub metadata: Option<Vec<MetadataItem>> = "metadata",
        /// Time after which a request to the server fails, as a .NET time span. Default:
        /// `01:00:00`.
        pub operation_timeout: Option<OrExpression<String>> = "operationTimeout",
        /// Whether to write to a temporary file and rename it at the end. Turn it off for servers
        /// that cannot rename. Default: true.
        pub use_temp_file_rename: Option<OrExpression<bool>> = "useTempFileRename",
    }
}
