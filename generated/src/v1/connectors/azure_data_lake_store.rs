// Generated from specs/v1/connectors/azure-data-lake-store.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/azure-data-lake-store.yaml`.

use datafactory_core::{Secret, TimeSpan, Timestamp, object};

use crate::v1::types::*;

object! {
    /// Linked service for Azure Data Lake Store (Gen1). It signs in as a service principal, or with
    /// the authorization of a user.
    pub struct AzureDataLakeStoreLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureDataLakeStoreLinkedServiceTypeProperties> = "typeProperties",
    }
}

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

object! {
    /// Dataset: files in Azure Data Lake Store (Gen1).
    pub struct AzureDataLakeStoreDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second.
        /// It may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<AzureDataLakeStoreDatasetTypeProperties> = "typeProperties",
    }
}

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
