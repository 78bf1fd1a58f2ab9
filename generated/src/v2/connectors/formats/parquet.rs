// Generated from specs/v2/connectors/formats/parquet.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Parquet: compressed columnar files. Dataset, read settings, write settings, source, sink and
//! format of older datasets.

use datafactory_core::{OrExpression, object};
use serde_json::Value;

use crate::v2::types::*;

/// Parquet files.
pub type ParquetDataset = DatasetOf<ParquetDatasetTypeProperties>;

object! {
    /// Settings of a dataset of Parquet files.
    pub struct ParquetDatasetTypeProperties {
        /// Compression of the files: `none`, `snappy`, `gzip`, `lzo` or `brotli`. `lzo` can only be
        /// read. Default when writing: `snappy`.
        pub compression_codec: Option<OrExpression<String>> = "compressionCodec",
        /// Where the files are.
        pub location: Option<DatasetLocation> = "location",
    }
}

object! {
    /// How to read Parquet files.
    pub struct ParquetReadSettings {
        /// How to unpack archives. Without it, archives are not unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
    }
}

object! {
    /// How to write Parquet files.
    pub struct ParquetWriteSettings {
        /// Prefix of the file names, followed by a number. Only for sources that are tables.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Maximum number of rows in each file. Without it, one file.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
    }
}

object! {
    /// Copy source that reads Parquet files.
    pub struct ParquetSource {
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
    /// Copy sink that writes Parquet files.
    pub struct ParquetSink {
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
    /// Parquet files, in a dataset of the older notation.
    pub struct ParquetFormat {
        /// Deserializer of the format. Rarely used.
        pub deserializer: Option<OrExpression<String>> = "deserializer",
        /// Serializer of the format. Rarely used.
        pub serializer: Option<OrExpression<String>> = "serializer",
    }
}
