// Generated from specs/v1/connectors/azure-data-lake-store.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/azure-data-lake-store.yaml`.

use datafactory_core::{Secret, TimeSpan, object};

use crate::v1::types::*;

/// Linked service for Azure Data Lake Store (Gen1). It signs in as a service principal, or with the
/// authorization of a user.
pub type AzureDataLakeStoreLinkedService =
    LinkedServicePropertiesOf<AzureDataLakeStoreLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AzureDataLakeStore`.
    pub struct AzureDataLakeStoreLinkedServiceTypeProperties {
        /// Name of the Data Lake Store account.
        pub account_name: Option<String> = "accountName",
        /// Authorization code that a user obtained by signing in at the `endpoint` of an
        /// authorization session. It expires; sign in again to renew it.
        pub authorization: Option<Secret> = "authorization",
        /// URI of the account: `https://<account>.azuredatalakestore.net/webhdfs/v1` or
        /// `adl://<account>.azuredatalakestore.net/`.
        pub data_lake_store_uri: Option<String> = "dataLakeStoreUri",
        /// Name of the resource group of the account. Needed when the account is a sink.
        pub resource_group_name: Option<String> = "resourceGroupName",
        /// Application (client) ID of the service principal that signs in.
        pub service_principal_id: Option<String> = "servicePrincipalId",
        /// Key (client secret) of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// `sessionId` of the authorization session in which the user signed in. Each ID can be
        /// used once.
        pub session_id: Option<String> = "sessionId",
        /// ID of the Azure subscription of the account. Needed when the account is a sink.
        pub subscription_id: Option<String> = "subscriptionId",
        /// Domain name or ID of the Microsoft Entra tenant that the service principal belongs to,
        /// such as `contoso.onmicrosoft.com`.
        pub tenant: Option<String> = "tenant",
    }
}

/// Dataset: files in Azure Data Lake Store (Gen1).
pub type AzureDataLakeStoreDataset = DatasetPropertiesOf<AzureDataLakeStoreDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `AzureDataLakeStore`.
    pub struct AzureDataLakeStoreDatasetTypeProperties {
        /// Compression of the files. Without it, the files are not compressed.
        pub compression: Option<Compression> = "compression",
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
    }
}

object! {
    /// Copy source: files in Azure Data Lake Store (Gen1).
    pub struct AzureDataLakeStoreSource {
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
    /// Copy sink: files in Azure Data Lake Store (Gen1).
    pub struct AzureDataLakeStoreSink {
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
