// Generated from specs/v2/connectors/azure-data-lake-storage-gen1.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Data Lake Storage Gen1: the retired first data lake of Azure. Linked service, dataset,
//! location, read settings, write settings, source and sink.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to Azure Data Lake Storage Gen1, the retired first data lake of Azure.
pub type AzureDataLakeStoreLinkedService =
    LinkedServiceOf<AzureDataLakeStoreLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure Data Lake Storage Gen1.
    pub struct AzureDataLakeStoreLinkedServiceTypeProperties {
        /// Name of the Data Lake Storage account.
        pub account_name: Option<OrExpression<String>> = "accountName",
        /// Azure cloud of the service principal: `AzurePublic`, `AzureChina`, `AzureUsGovernment`
        /// or `AzureGermany`. Default: the cloud of the data factory.
        pub azure_cloud_type: Option<OrExpression<String>> = "azureCloudType",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// URI of the account, `https://<account>.azuredatalakestore.net/webhdfs/v1` or
        /// `adl://<account>.azuredatalakestore.net/`.
        pub data_lake_store_uri: Option<OrExpression<String>> = "dataLakeStoreUri",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Resource group of the account. Default: the one of the data factory.
        pub resource_group_name: Option<OrExpression<String>> = "resourceGroupName",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Azure subscription of the account. Default: the one of the data factory.
        pub subscription_id: Option<OrExpression<String>> = "subscriptionId",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
    }
}

/// Files in Azure Data Lake Storage Gen1, in the older notation. Use a dataset of the file format,
/// such as `DelimitedTextDataset`, in new definitions.
pub type AzureDataLakeStoreDataset = DatasetOf<AzureDataLakeStoreDatasetTypeProperties>;

object! {
    /// Which data of Azure Data Lake Storage Gen1 to use.
    pub struct AzureDataLakeStoreDatasetTypeProperties {
        /// How the files are compressed. Without it, they are not.
        pub compression: Option<DatasetCompression> = "compression",
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
        /// How the files are structured. Without it, files are copied as they are.
        pub format: Option<DatasetStorageFormat> = "format",
    }
}

object! {
    /// Where files are in Azure Data Lake Storage Gen1.
    pub struct AzureDataLakeStoreLocation {
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
    }
}

object! {
    /// How to find and read files in Azure Data Lake Storage Gen1.
    pub struct AzureDataLakeStoreReadSettings {
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
        /// Read only names after this one, in alphabetical order.
        pub list_after: Option<OrExpression<String>> = "listAfter",
        /// Read only names up to and including this one, in alphabetical order.
        pub list_before: Option<OrExpression<String>> = "listBefore",
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
    /// How to write files in Azure Data Lake Storage Gen1.
    pub struct AzureDataLakeStoreWriteSettings {
        /// How to arrange files in the sink: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`. Default: `PreserveHierarchy`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time in UTC at which the written files expire. Default: never.
        pub expiry_date_time: Option<OrExpression<String>> = "expiryDateTime",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata to set on the written files.
        pub metadata: Option<Vec<MetadataItem>> = "metadata",
    }
}

object! {
    /// Copy source that reads an `AzureDataLakeStoreDataset`.
    pub struct AzureDataLakeStoreSource {
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
    /// Copy sink that writes an `AzureDataLakeStoreDataset`.
    pub struct AzureDataLakeStoreSink {
        /// How to arrange files in the sink: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`. Default: `PreserveHierarchy`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether to write one file in parallel chunks.
        pub enable_adls_single_file_parallel: Option<OrExpression<bool>> = "enableAdlsSingleFileParallel",
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
