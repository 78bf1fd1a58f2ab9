// Generated from specs/v2/connectors/azure-data-explorer.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Data Explorer: the Azure analytics database for logs and telemetry, also known as Kusto.
//! Linked service, dataset, source and sink.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Azure Data Explorer, the Azure analytics database for logs and telemetry, also known
/// as Kusto.
pub type AzureDataExplorerLinkedService =
    LinkedServiceOf<AzureDataExplorerLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure Data Explorer.
    pub struct AzureDataExplorerLinkedServiceTypeProperties {
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// URL of the cluster, such as `https://mycluster.westeurope.kusto.windows.net`.
        pub endpoint: Option<OrExpression<String>> = "endpoint",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
    }
}

/// A table in Azure Data Explorer.
pub type AzureDataExplorerTableDataset = DatasetOf<AzureDataExplorerDatasetTypeProperties>;

object! {
    /// Which data of Azure Data Explorer to use.
    pub struct AzureDataExplorerDatasetTypeProperties {
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

object! {
    /// Copy source that reads from Azure Data Explorer.
    pub struct AzureDataExplorerSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Whether results may exceed the limits of 500,000 rows or 64 MB. Default: true.
        pub no_truncation: Option<OrExpression<bool>> = "noTruncation",
        /// KQL query whose result is copied.
        pub query: Option<OrExpression<String>> = "query",
        /// Time after which a query fails, as a .NET time span. Default: `00:10:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink that writes to Azure Data Explorer.
    pub struct AzureDataExplorerSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether to ingest without batching, which loads small data sooner. Default: false.
        pub flush_immediately: Option<OrExpression<bool>> = "flushImmediately",
        /// Ingestion mapping as JSON. Instead of the name of a mapping.
        pub ingestion_mapping_as_json: Option<OrExpression<String>> = "ingestionMappingAsJson",
        /// Name of an ingestion mapping that the table has. Instead of a column mapping.
        pub ingestion_mapping_name: Option<OrExpression<String>> = "ingestionMappingName",
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
