// Generated from specs/v1/connectors/azure-table-storage.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Table Storage. The linked services are in azure-blob-storage.yaml.

use datafactory_core::{TimeSpan, Timestamp, object};

use crate::v1::types::*;

object! {
    /// Dataset: a table in Azure Table Storage.
    pub struct AzureTableDataset {
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
        pub type_properties: Option<AzureTableDatasetTypeProperties> = "typeProperties",
    }
}

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
