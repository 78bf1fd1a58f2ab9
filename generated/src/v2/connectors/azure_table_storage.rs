// Generated from specs/v2/connectors/azure-table-storage.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Table Storage: the key-value tables of an Azure storage account. Linked service, dataset,
//! source and sink.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Azure Table Storage, the key-value tables of an Azure storage account.
pub type AzureTableStorageLinkedService =
    LinkedServiceOf<AzureTableStorageLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure Table Storage.
    pub struct AzureTableStorageLinkedServiceTypeProperties {
        /// Access key of the storage account.
        pub account_key: Option<Secret> = "accountKey",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
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
        /// URL of the storage endpoint to use with a managed identity, such as
        /// `https://myaccount.table.core.windows.net/`.
        pub service_endpoint: Option<OrExpression<String>> = "serviceEndpoint",
    }
}

/// A table in Azure Table Storage.
pub type AzureTableDataset = DatasetOf<AzureTableDatasetTypeProperties>;

object! {
    /// Which data of Azure Table Storage to use.
    pub struct AzureTableDatasetTypeProperties {
        /// Name of the table.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from Azure Table Storage.
    pub struct AzureTableSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether a missing table counts as an empty one. If not, the copy fails. Default: false.
        pub azure_table_source_ignore_table_not_found: Option<OrExpression<bool>> = "azureTableSourceIgnoreTableNotFound",
        /// OData filter of the rows, such as `PartitionKey eq 'a'`. Without it, all rows.
        pub azure_table_source_query: Option<OrExpression<String>> = "azureTableSourceQuery",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink that writes to Azure Table Storage.
    pub struct AzureTableSink {
        /// Partition key of rows, if no column of the source holds one.
        pub azure_table_default_partition_key_value: Option<OrExpression<String>> = "azureTableDefaultPartitionKeyValue",
        /// What to do with a row that exists already: `merge` or `replace`. Default: `merge`.
        pub azure_table_insert_type: Option<OrExpression<String>> = "azureTableInsertType",
        /// Name of the source column that holds the partition key.
        pub azure_table_partition_key_name: Option<OrExpression<String>> = "azureTablePartitionKeyName",
        /// Name of the source column that holds the row key. Without it, each row gets a GUID.
        pub azure_table_row_key_name: Option<OrExpression<String>> = "azureTableRowKeyName",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
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
