// Generated from specs/v2/connectors/azure-files.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Files: file shares that Azure manages. Linked service, location, read settings and write
//! settings.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to Azure Files, file shares that Azure manages.
pub type AzureFileStorageLinkedService =
    LinkedServiceOf<AzureFileStorageLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure Files.
    pub struct AzureFileStorageLinkedServiceTypeProperties {
        /// Access key of the storage account.
        pub account_key: Option<Secret> = "accountKey",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the file share.
        pub file_share: Option<OrExpression<String>> = "fileShare",
        /// Path of the share, such as `\\myaccount.file.core.windows.net\share`. Only for the
        /// legacy way to connect.
        pub host: Option<OrExpression<String>> = "host",
        /// Access key of the storage account. Only for the legacy way to connect.
        pub password: Option<Secret> = "password",
        /// Shared access signature token, if `sasUri` leaves it out. Usually a Key Vault reference.
        pub sas_token: Option<Secret> = "sasToken",
        /// Shared access signature URI of the resource. Give either this or an account key.
        pub sas_uri: Option<Secret> = "sasUri",
        /// URL of the storage endpoint to use with a managed identity, such as
        /// `https://myaccount.file.core.windows.net/`.
        pub service_endpoint: Option<OrExpression<String>> = "serviceEndpoint",
        /// Time of the share snapshot to read, such as `2024-06-18T02:35:43.0000000Z`. Default: the
        /// live share.
        pub snapshot: Option<OrExpression<String>> = "snapshot",
        /// User name to access the share. Only for the legacy way to connect, with `host` and
        /// `password`.
        pub user_id: Option<OrExpression<String>> = "userId",
    }
}

object! {
    /// Where files are in Azure Files.
    pub struct AzureFileStorageLocation {
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
    }
}

object! {
    /// How to find and read files in Azure Files.
    pub struct AzureFileStorageReadSettings {
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

object! {
    /// How to write files in Azure Files.
    pub struct AzureFileStorageWriteSettings {
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
