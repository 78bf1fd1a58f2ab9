// Generated from specs/v2/connectors/azure-blob-storage.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Blob Storage: the object store of Azure. Linked services, dataset, location, read
//! settings, write settings, source and sink.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};

use crate::v2::types::*;

/// Connects to Azure Blob Storage, the object store of Azure.
pub type AzureBlobStorageLinkedService =
    LinkedServiceOf<AzureBlobStorageLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure Blob Storage.
    pub struct AzureBlobStorageLinkedServiceTypeProperties {
        /// Access key of the storage account.
        pub account_key: Option<Secret> = "accountKey",
        /// Kind of the storage account: `Storage`, `StorageV2`, `BlobStorage` or
        /// `BlockBlobStorage`.
        pub account_kind: Option<OrExpression<String>> = "accountKind",
        /// How to authenticate.
        pub authentication_type: Option<AzureStorageAuthenticationType> = "authenticationType",
        /// Azure cloud of the service principal: `AzurePublic`, `AzureChina`, `AzureUsGovernment`
        /// or `AzureGermany`. Default: the cloud of the data factory.
        pub azure_cloud_type: Option<OrExpression<String>> = "azureCloudType",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// URL of the container to read anonymously. Used with `Anonymous`.
        pub container_uri: Option<OrExpression<String>> = "containerUri",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Shared access signature token, if `sasUri` leaves it out. Usually a Key Vault reference.
        pub sas_token: Option<Secret> = "sasToken",
        /// Shared access signature URI of the resource. Give either this or an account key.
        pub sas_uri: Option<Secret> = "sasUri",
        /// URL of the storage endpoint to use with a managed identity or a service principal, such
        /// as `https://myaccount.blob.core.windows.net/`.
        pub service_endpoint: Option<OrExpression<String>> = "serviceEndpoint",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
    }
}

/// How to authenticate at Azure Blob Storage.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AzureStorageAuthenticationType {
    /// No authentication, for public containers.
    Anonymous,
    /// Access key of the storage account.
    AccountKey,
    /// Shared access signature.
    SasUri,
    /// Service principal in Microsoft Entra ID.
    ServicePrincipal,
    /// Managed identity of the data factory, or the one given as a credential.
    Msi,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AzureStorageAuthenticationType {
    Anonymous = "Anonymous",
    AccountKey = "AccountKey",
    SasUri = "SasUri",
    ServicePrincipal = "ServicePrincipal",
    Msi = "Msi",
});

/// Connects to an Azure storage account. The older linked service for blobs and tables; use
/// `AzureBlobStorageLinkedService` or `AzureTableStorageLinkedService` in new definitions.
pub type AzureStorageLinkedService = LinkedServiceOf<AzureStorageLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an Azure storage account.
    pub struct AzureStorageLinkedServiceTypeProperties {
        /// Access key of the storage account.
        pub account_key: Option<Secret> = "accountKey",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Shared access signature token, if `sasUri` leaves it out. Usually a Key Vault reference.
        pub sas_token: Option<Secret> = "sasToken",
        /// Shared access signature URI of the resource. Give either this or an account key.
        pub sas_uri: Option<Secret> = "sasUri",
    }
}

/// Blobs in Azure Blob Storage, in the older notation. Use a dataset of the file format, such as
/// `DelimitedTextDataset`, in new definitions.
pub type AzureBlobDataset = DatasetOf<AzureBlobDatasetTypeProperties>;

object! {
    /// Which data of Azure Blob Storage to use.
    pub struct AzureBlobDatasetTypeProperties {
        /// How the files are compressed. Without it, they are not.
        pub compression: Option<DatasetCompression> = "compression",
        /// Name of the blob. Without it, all blobs of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the container and the folder, such as `container/folder`.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
        /// How the files are structured. Without it, files are copied as they are.
        pub format: Option<DatasetStorageFormat> = "format",
        /// Only files modified before this time, such as `2024-12-01T06:00:00Z`, in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files modified at or after this time, such as `2024-12-01T05:00:00Z`, in UTC.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Root folder of a table. Rarely used.
        pub table_root_location: Option<OrExpression<String>> = "tableRootLocation",
    }
}

object! {
    /// Where files are in Azure Blob Storage.
    pub struct AzureBlobStorageLocation {
        /// Name of the container.
        pub container: Option<OrExpression<String>> = "container",
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
    }
}

object! {
    /// How to find and read files in Azure Blob Storage.
    pub struct AzureBlobStorageReadSettings {
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
    /// How to write files in Azure Blob Storage.
    pub struct AzureBlobStorageWriteSettings {
        /// Block size in megabytes, from 4 to 100. Default: chosen by the type and size of the
        /// data.
        pub block_size_in_mb: Option<OrExpression<i64>> = "blockSizeInMB",
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
    /// Copy source that reads an `AzureBlobDataset`.
    pub struct BlobSource {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Whether to read subfolders too. Default: true.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Number of lines to skip at the beginning of each file.
        pub skip_header_line_count: Option<OrExpression<i64>> = "skipHeaderLineCount",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Whether empty strings become null.
        pub treat_empty_as_null: Option<OrExpression<bool>> = "treatEmptyAsNull",
    }
}

object! {
    /// Copy sink that writes an `AzureBlobDataset`.
    pub struct BlobSink {
        /// Whether to write the column names first. Default: false.
        pub blob_writer_add_header: Option<OrExpression<bool>> = "blobWriterAddHeader",
        /// .NET format of dates, such as `yyyy-MM-dd`.
        pub blob_writer_date_time_format: Option<OrExpression<String>> = "blobWriterDateTimeFormat",
        /// Whether to overwrite existing blobs. Default: true.
        pub blob_writer_overwrite_files: Option<OrExpression<bool>> = "blobWriterOverwriteFiles",
        /// How to arrange files in the sink: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`. Default: `PreserveHierarchy`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata to set on the written files.
        pub metadata: Option<Vec<MetadataItem>> = "metadata",
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
