// Generated from specs/v2/connectors/formats/excel.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Excel: workbooks in `.xls` and `.xlsx` files. Dataset and source.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, object};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// A sheet in Excel files.
    pub struct ExcelDataset {
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
        /// Where the files are, and how they are structured.
        pub type_properties: Option<ExcelDatasetTypeProperties> = "typeProperties",
    }
}

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
