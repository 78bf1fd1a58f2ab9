// Generated from specs/v2/connectors/azure-databricks-delta-lake.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Databricks Delta Lake: Delta tables, read and written by a Databricks cluster. Linked
//! service, dataset, source and sink.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to Delta tables through an Azure Databricks cluster.
pub type AzureDatabricksDeltaLakeLinkedService =
    LinkedServiceOf<AzureDatabricksDetltaLakeLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure Databricks Delta Lake.
    pub struct AzureDatabricksDetltaLakeLinkedServiceTypeProperties {
        /// Access token of Databricks. Leave it out if you use a managed identity.
        pub access_token: Option<Secret> = "accessToken",
        /// ID of the cluster that reads and writes the Delta tables.
        pub cluster_id: Option<OrExpression<String>> = "clusterId",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// URL of the workspace, such as `https://adb-1234567890123456.7.azuredatabricks.net`.
        pub domain: Option<OrExpression<String>> = "domain",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Azure resource ID of the workspace. Needed to authenticate with a managed identity.
        pub workspace_resource_id: Option<OrExpression<String>> = "workspaceResourceId",
    }
}

/// A Delta table in Azure Databricks Delta Lake.
pub type AzureDatabricksDeltaLakeDataset =
    DatasetOf<AzureDatabricksDeltaLakeDatasetTypeProperties>;

object! {
    /// Which data of Azure Databricks Delta Lake to use.
    pub struct AzureDatabricksDeltaLakeDatasetTypeProperties {
        /// Name of the database that the table is in.
        pub database: Option<OrExpression<String>> = "database",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

object! {
    /// Copy source that reads Delta tables through an Azure Databricks cluster.
    pub struct AzureDatabricksDeltaLakeSource {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to export the data.
        pub export_settings: Option<ExportSettings> = "exportSettings",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// How Databricks exports data to the staging store.
    pub struct AzureDatabricksDeltaLakeExportCommand {
        /// Format of dates in the staged files, such as `yyyy-MM-dd`.
        pub date_format: Option<OrExpression<String>> = "dateFormat",
        /// Format of timestamps in the staged files, such as `yyyy-MM-dd HH:mm:ss`.
        pub timestamp_format: Option<OrExpression<String>> = "timestampFormat",
    }
}

object! {
    /// Copy sink that writes Delta tables through an Azure Databricks cluster.
    pub struct AzureDatabricksDeltaLakeSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to import the data.
        pub import_settings: Option<ImportSettings> = "importSettings",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script to run before the data is written, for example to empty the table.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
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

object! {
    /// How Databricks imports data from the staging store.
    pub struct AzureDatabricksDeltaLakeImportCommand {
        /// Format of dates in the staged files, such as `yyyy-MM-dd`.
        pub date_format: Option<OrExpression<String>> = "dateFormat",
        /// Format of timestamps in the staged files, such as `yyyy-MM-dd HH:mm:ss`.
        pub timestamp_format: Option<OrExpression<String>> = "timestampFormat",
    }
}
