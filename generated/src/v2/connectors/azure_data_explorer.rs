// Generated from specs/v2/connectors/azure-data-explorer.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Data Explorer: the Azure analytics database for logs and telemetry, also known as Kusto.
//! Linked service, dataset, source and sink.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to Azure Data Explorer, the Azure analytics database for logs and telemetry, also
    /// known as Kusto.
    pub struct AzureDataExplorerLinkedService {
        /// Tags that describe the linked service, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Integration runtime that connects to the data store. Without it, the service uses the
        /// Azure integration runtime that it manages itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// What the linked service is for. Free text.
        pub description: Option<String> = "description",
        /// Parameters that a reference to the linked service can set, by name. Expressions in
        /// `typeProperties` read them as `@linkedService().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// How to connect and to authenticate.
        pub type_properties: Option<AzureDataExplorerLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

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

object! {
    /// A table in Azure Data Explorer.
    pub struct AzureDataExplorerTableDataset {
        /// Tags that describe the dataset, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the dataset is for. Free text.
        pub description: Option<String> = "description",
        /// Folder that shows the dataset in authoring tools. Without it, the dataset is at the
        /// root.
        pub folder: Option<DatasetFolder> = "folder",
        /// Linked service of the data store that holds the data.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Parameters that a reference to the dataset can set, by name. Expressions in
        /// `typeProperties` read them as `@dataset().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Physical schema of the data: a list of columns with `name` and `type`, an object for
        /// hierarchical formats such as JSON, or an expression that returns a list. Leave it out if
        /// the schema is only known at run time.
        pub schema: Option<Value> = "schema",
        /// Columns of the data in the older notation: a list of objects with `name` and `type`, an
        /// object, or an expression that returns a list. Use `schema` in new datasets.
        pub structure: Option<Value> = "structure",
        /// Which data to use.
        pub type_properties: Option<AzureDataExplorerDatasetTypeProperties> = "typeProperties",
    }
}

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
