// Generated from specs/v1/connectors/azure-table-storage.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Table Storage. The linked services are in azure-blob-storage.yaml.

use datafactory_core::{TimeSpan, object};

use crate::v1::types::*;

/// Dataset: a table in Azure Table Storage.
pub type AzureTableDataset = DatasetPropertiesOf<AzureTableDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `AzureTable`.
    pub struct AzureTableDatasetTypeProperties {
        /// Name of the table.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Copy source: a table in Azure Table Storage.
    pub struct AzureTableSource {
        /// Whether a missing table counts as an empty one instead of failing the copy. `false` if
        /// missing.
        pub azure_table_source_ignore_table_not_found: Option<bool> = "azureTableSourceIgnoreTableNotFound",
        /// Filter of the rows, in the syntax of Azure Table Storage, such as `PartitionKey eq 'A'`.
        /// Without it, all rows are read.
        pub azure_table_source_query: Option<String> = "azureTableSourceQuery",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink: a table in Azure Table Storage. `writeBatchSize` is 10000 if missing.
    pub struct AzureTableSink {
        /// Partition key of rows that have no other one.
        pub azure_table_default_partition_key_value: Option<String> = "azureTableDefaultPartitionKeyValue",
        /// What happens to a row whose keys exist already: `merge` updates its columns, `replace`
        /// replaces the row. `merge` if missing.
        pub azure_table_insert_type: Option<String> = "azureTableInsertType",
        /// Name of the column that holds the partition key. Without it,
        /// `azureTableDefaultPartitionKeyValue` is used.
        pub azure_table_partition_key_name: Option<String> = "azureTablePartitionKeyName",
        /// Name of the column that holds the row key. Without it, each row gets a GUID.
        pub azure_table_row_key_name: Option<String> = "azureTableRowKeyName",
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
