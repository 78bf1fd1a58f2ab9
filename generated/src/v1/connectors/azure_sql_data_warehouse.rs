// Generated from specs/v1/connectors/azure-sql-data-warehouse.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Synapse Analytics, which was called Azure SQL Data Warehouse at the time of this API
//! version.

use std::collections::BTreeMap;

use datafactory_core::{Secret, TimeSpan, UnknownValue, object, open_enum};

use crate::v1::types::*;

/// Linked service for Azure SQL Data Warehouse (Azure Synapse Analytics).
pub type AzureSqlDataWarehouseLinkedService =
    LinkedServicePropertiesOf<AzureSqlDataWarehouseLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AzureSqlDW`.
    pub struct AzureSqlDataWarehouseLinkedServiceTypeProperties {
        /// Connection string, including its credentials.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

/// Dataset: a table or view in Azure SQL Data Warehouse (Azure Synapse Analytics).
pub type AzureSqlDataWarehouseTableDataset =
    DatasetPropertiesOf<AzureSqlDataWarehouseTableDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `AzureSqlDWTable`.
    pub struct AzureSqlDataWarehouseTableDatasetTypeProperties {
        /// Name of the table or view.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Copy source: Azure SQL Data Warehouse (Azure Synapse Analytics).
    pub struct SqlDwSource {
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
        /// SQL query that selects the rows. Without it, and without a stored procedure, the copy
        /// reads the columns in the `structure` of the dataset.
        pub sql_reader_query: Option<String> = "sqlReaderQuery",
        /// Name of the stored procedure whose last `SELECT` returns the rows.
        pub sql_reader_stored_procedure_name: Option<String> = "sqlReaderStoredProcedureName",
        /// Parameters of the stored procedure, by name. The names must have the same case as in the
        /// procedure.
        pub stored_procedure_parameters: Option<BTreeMap<String, StoredProcedureParameter>> = "storedProcedureParameters",
    }
}

object! {
    /// Copy sink: Azure SQL Data Warehouse (Azure Synapse Analytics). Without PolyBase,
    /// `writeBatchSize` is 10000 if missing.
    pub struct SqlDwSink {
        /// Whether the copy loads the data with PolyBase instead of BULKINSERT. `false` if missing.
        pub allow_poly_base: Option<bool> = "allowPolyBase",
        /// PolyBase settings. Used only when `allowPolyBase` is `true`.
        pub poly_base_settings: Option<PolyBaseSettings> = "polyBaseSettings",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Name of a column of type `binary(32)` that the copy fills with the identifier of the
        /// slice. A rerun first deletes the rows of its slice, so that no row appears twice.
        pub slice_identifier_column_name: Option<String> = "sliceIdentifierColumnName",
        /// SQL statement that deletes the rows of the slice before a rerun writes them again, such
        /// as `$$Text.Format('DELETE FROM t WHERE ts >= \'{0:yyyy-MM-dd}\'', WindowStart)`.
        pub sql_writer_cleanup_script: Option<String> = "sqlWriterCleanupScript",
        /// Number of rows that are buffered before they are written together. The default depends
        /// on the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}

object! {
    /// How PolyBase treats rows that it cannot load.
    pub struct PolyBaseSettings {
        /// Number of rows to read before the percentage of rejected rows is calculated again.
        /// Needed when `rejectType` is `Percentage`.
        pub reject_sample_value: Option<i64> = "rejectSampleValue",
        /// Whether `rejectValue` is a number of rows or a percentage. `Value` if missing.
        pub reject_type: Option<PolyBaseRejectType> = "rejectType",
        /// Number or percentage of rows that may be rejected before the load fails. 0 if missing.
        pub reject_value: Option<f64> = "rejectValue",
        /// What replaces a missing value in a text file: the default of the column's type (0, an
        /// empty string) if `true`, null if `false`. `false` if missing.
        pub use_type_default: Option<bool> = "useTypeDefault",
    }
}

/// Unit of `rejectValue`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PolyBaseRejectType {
    /// A number of rows.
    Value,
    /// A percentage of the rows, from 0 to 100.
    Percentage,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PolyBaseRejectType {
    Value = "Value",
    Percentage = "Percentage",
});
