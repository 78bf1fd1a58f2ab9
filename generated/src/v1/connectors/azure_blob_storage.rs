// Generated from specs/v1/connectors/azure-blob-storage.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Blob Storage. The same linked services also connect to tables (azure-table-storage.yaml)
//! and queues (azure-queue-storage.yaml).

use datafactory_core::{Secret, TimeSpan, object};

use crate::v1::types::*;

/// Linked service for an Azure Storage account, with an account key.
pub type AzureStorageLinkedService =
    LinkedServicePropertiesOf<AzureStorageLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AzureStorage`.
    pub struct AzureStorageLinkedServiceTypeProperties {
        /// Connection string of the storage account:
        /// `DefaultEndpointsProtocol=https;AccountName=<name>;AccountKey=<key>`.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

/// Linked service for Azure Storage, with a shared access signature (SAS).
pub type AzureStorageSasLinkedService =
    LinkedServicePropertiesOf<AzureStorageSasLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AzureStorageSas`.
    pub struct AzureStorageSasLinkedServiceTypeProperties {
        /// SAS URL of the container, blob or table, signature included. The signature must stay
        /// valid while pipelines use it.
        pub sas_uri: Option<Secret> = "sasUri",
    }
}

/// Dataset: blobs in Azure Blob Storage.
pub type AzureBlobDataset = DatasetPropertiesOf<AzureBlobDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `AzureBlob`.
    pub struct AzureBlobDatasetTypeProperties {
        /// Compression of the files. Without it, the files are not compressed.
        pub compression: Option<Compression> = "compression",
        /// Name of one blob in the folder; its case matters. Without it, an input dataset is every
        /// blob in the folder, and an output dataset gets blobs named `Data.<GUID>.txt`. It may
        /// contain names from `partitionedBy` in braces.
        pub file_name: Option<String> = "fileName",
        /// Container and folder, such as `mycontainer/logs/{Year}`. It may contain names from
        /// `partitionedBy` in braces.
        pub folder_path: Option<String> = "folderPath",
        /// File format. Without it, files are copied as they are, byte for byte.
        pub format: Option<StorageFormat> = "format",
        /// Variables for the folder path and the file name, filled from the time of each slice.
        pub partitioned_by: Option<Vec<Partition>> = "partitionedBy",
        /// Container and folder that are the root of a Hive table whose partition is in
        /// `folderPath`.
        pub table_root_location: Option<String> = "tableRootLocation",
    }
}

object! {
    /// Copy source: blobs in Azure Blob Storage.
    pub struct BlobSource {
        /// Whether files in subfolders are read too. `true` if missing. When the sink is a file
        /// store, an empty folder is not copied.
        pub recursive: Option<bool> = "recursive",
        /// Number of lines to skip at the start of each text file. The `skipLineCount` of a
        /// `TextFormat` replaces it.
        pub skip_header_line_count: Option<i32> = "skipHeaderLineCount",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
        /// Whether an empty string in a text file becomes null. The `treatEmptyAsNull` of a
        /// `TextFormat` replaces it.
        pub treat_empty_as_null: Option<bool> = "treatEmptyAsNull",
    }
}

object! {
    /// Copy sink: blobs in Azure Blob Storage.
    pub struct BlobSink {
        /// Whether text files start with a line of column names. The `firstRowAsHeader` of a
        /// `TextFormat` replaces it.
        pub blob_writer_add_header: Option<bool> = "blobWriterAddHeader",
        /// .NET format string for dates and times in text files, such as `yyyy-MM-dd HH:mm:ss`.
        pub blob_writer_date_time_format: Option<String> = "blobWriterDateTimeFormat",
        /// Whether existing blobs are overwritten.
        pub blob_writer_overwrite_files: Option<bool> = "blobWriterOverwriteFiles",
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
