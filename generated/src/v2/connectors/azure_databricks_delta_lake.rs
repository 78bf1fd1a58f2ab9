// Generated from specs/v2/connectors/azure-databricks-delta-lake.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Databricks Delta Lake: Delta tables, read and written by a Databricks cluster. Linked
//! service, dataset, source and sink.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to Delta tables through an Azure Databricks cluster.
    pub struct AzureDatabricksDeltaLakeLinkedService {
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
        pub type_properties: Option<AzureDatabricksDetltaLakeLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

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

object! {
    /// A Delta table in Azure Databricks Delta Lake.
    pub struct AzureDatabricksDeltaLakeDataset {
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
        pub type_properties: Option<AzureDatabricksDeltaLakeDatasetTypeProperties> = "typeProperties",
    }
}

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
