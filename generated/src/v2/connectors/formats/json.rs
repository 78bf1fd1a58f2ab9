// Generated from specs/v2/connectors/formats/json.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! JSON: files of JSON objects. Dataset, read settings, write settings, source, sink and format of
//! older datasets.

use datafactory_core::{OrExpression, object};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// JSON files.
pub type JsonDataset = DatasetOf<JsonDatasetTypeProperties>;

object! {
    /// Settings of a dataset of JSON files.
    pub struct JsonDatasetTypeProperties {
        /// How the files are compressed. Without it, they are not.
        pub compression: Option<DatasetCompression> = "compression",
        /// Character encoding of the files, such as `UTF-8` or `ISO-8859-1`. Default: UTF-8, or
        /// what a byte order mark says.
        pub encoding_name: Option<OrExpression<String>> = "encodingName",
        /// Where the files are.
        pub location: Option<DatasetLocation> = "location",
    }
}

object! {
    /// How to read JSON files.
    pub struct JsonReadSettings {
        /// How to unpack archives. Without it, archives are not unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
    }
}

object! {
    /// How to write JSON files.
    pub struct JsonWriteSettings {
        /// How the objects are arranged: `setOfObjects`, one object per line, or `arrayOfObjects`,
        /// one JSON array. Default when writing: `setOfObjects`.
        pub file_pattern: Option<OrExpression<String>> = "filePattern",
    }
}

object! {
    /// Copy source that reads JSON files.
    pub struct JsonSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to read the format.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
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

object! {
    /// Copy sink that writes JSON files.
    pub struct JsonSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to write the format.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How to write the store.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// JSON files, in a dataset of the older notation.
    pub struct JsonFormat {
        /// Deserializer of the format. Rarely used.
        pub deserializer: Option<OrExpression<String>> = "deserializer",
        /// Character encoding of the files, such as `UTF-8` or `ISO-8859-1`. Default: UTF-8, or
        /// what a byte order mark says.
        pub encoding_name: Option<OrExpression<String>> = "encodingName",
        /// How the objects are arranged: `setOfObjects`, one object per line, or `arrayOfObjects`,
        /// one JSON array. Default when writing: `setOfObjects`.
        pub file_pattern: Option<OrExpression<String>> = "filePattern",
        /// JSON path of the array whose elements become rows. Without it, each object is a row.
        pub json_node_reference: Option<OrExpression<String>> = "jsonNodeReference",
        /// JSON path of each column: paths by column name. Without it, the columns are detected.
        pub json_path_definition: Option<OrExpression<Map<String, Value>>> = "jsonPathDefinition",
        /// Character that separates the levels of nested properties in column names. Default: `.`.
        pub nesting_separator: Option<OrExpression<String>> = "nestingSeparator",
        /// Serializer of the format. Rarely used.
        pub serializer: Option<OrExpression<String>> = "serializer",
    }
}
