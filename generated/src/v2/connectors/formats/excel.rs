// Generated from specs/v2/connectors/formats/excel.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Excel: workbooks in `.xls` and `.xlsx` files. Dataset and source.

use datafactory_core::{OrExpression, object};
use serde_json::Value;

use crate::v2::types::*;

/// A sheet in Excel files.
pub type ExcelDataset = DatasetOf<ExcelDatasetTypeProperties>;

object! {
    /// Settings of a dataset of Excel files.
    pub struct ExcelDatasetTypeProperties {
        /// How the files are compressed. Without it, they are not.
        pub compression: Option<DatasetCompression> = "compression",
        /// Whether the first row holds the column names. Default: false.
        pub first_row_as_header: Option<OrExpression<bool>> = "firstRowAsHeader",
        /// Where the files are.
        pub location: Option<DatasetLocation> = "location",
        /// String that stands for null. Default: the empty string.
        pub null_value: Option<OrExpression<String>> = "nullValue",
        /// Cells to read, such as `A3:H5`. Without it, the table that starts at the first cell with
        /// content.
        pub range: Option<OrExpression<String>> = "range",
        /// Position of the sheet, starting at 0. Use either this or `sheetName`.
        pub sheet_index: Option<OrExpression<i64>> = "sheetIndex",
        /// Name of the sheet. Use either this or `sheetIndex`.
        pub sheet_name: Option<OrExpression<String>> = "sheetName",
    }
}

object! {
    /// Copy source that reads Excel files.
    pub struct ExcelSource {
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
        /// How to read the store.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}
