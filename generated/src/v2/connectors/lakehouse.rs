// Generated from specs/v2/connectors/lakehouse.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Microsoft Fabric Lakehouse: files and Delta tables in OneLake. Linked service, dataset,
//! location, read settings, write settings, source and sink.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to a Microsoft Fabric lakehouse, which holds files and Delta tables.
pub type LakeHouseLinkedService = LinkedServiceOf<LakeHouseLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a Microsoft Fabric lakehouse.
    pub struct LakeHouseLinkedServiceTypeProperties {
        /// ID of the lakehouse.
        pub artifact_id: Option<OrExpression<String>> = "artifactId",
        /// How to authenticate.
        pub authentication_type: Option<LakehouseAuthenticationType> = "authenticationType",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Credential of the service principal: the client secret, or for `ServicePrincipalCert` a
        /// Key Vault reference to the certificate.
        pub service_principal_credential: Option<Secret> = "servicePrincipalCredential",
        /// Type of the credential of the service principal: `ServicePrincipalKey` for a client
        /// secret, `ServicePrincipalCert` for a certificate.
        pub service_principal_credential_type: Option<OrExpression<String>> = "servicePrincipalCredentialType",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
        /// ID of the Fabric workspace.
        pub workspace_id: Option<OrExpression<String>> = "workspaceId",
    }
}

/// How to authenticate at a Microsoft Fabric lakehouse.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LakehouseAuthenticationType {
    /// Service principal in Microsoft Entra ID.
    ServicePrincipal,
    /// System-assigned managed identity of the data factory.
    SystemAssignedManagedIdentity,
    /// User-assigned managed identity, given as a credential.
    UserAssignedManagedIdentity,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(LakehouseAuthenticationType {
    ServicePrincipal = "ServicePrincipal",
    SystemAssignedManagedIdentity = "SystemAssignedManagedIdentity",
    UserAssignedManagedIdentity = "UserAssignedManagedIdentity",
});

/// A Delta table in a Microsoft Fabric lakehouse.
pub type LakeHouseTableDataset = DatasetOf<LakeHouseTableDatasetTypeProperties>;

object! {
    /// Which data of a Microsoft Fabric lakehouse to use.
    pub struct LakeHouseTableDatasetTypeProperties {
        /// Name of the schema that the table is in.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

object! {
    /// Where files are in a Microsoft Fabric lakehouse.
    pub struct LakeHouseLocation {
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
    }
}

object! {
    /// How to find and read files in a Microsoft Fabric lakehouse.
    pub struct LakeHouseReadSettings {
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
        /// Whether to read subfolders too. Default: true.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Files to read, as a name with the wildcards `*` and `?`.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folders to read, as a path with the wildcards `*` and `?`.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How to write files in a Microsoft Fabric lakehouse.
    pub struct LakeHouseWriteSettings {
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
    /// Copy source that reads from a Microsoft Fabric lakehouse.
    pub struct LakeHouseTableSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Read the table as it was at this time, such as `2024-12-01T05:00:00.000Z`.
        pub timestamp_as_of: Option<OrExpression<String>> = "timestampAsOf",
        /// Read this version of the table.
        pub version_as_of: Option<OrExpression<i64>> = "versionAsOf",
    }
}

object! {
    /// Copy sink that writes to a Microsoft Fabric lakehouse.
    pub struct LakeHouseTableSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Names of the columns to partition by, as a list.
        pub partition_name_list: Option<OrExpression<Vec<Value>>> = "partitionNameList",
        /// Whether to write partitions, `None` or `PartitionByKey`. Default: `None`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How to write the table: `Append`, `Overwrite` or `OverwriteSchema`.
        pub table_action_option: Option<OrExpression<String>> = "tableActionOption",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}
