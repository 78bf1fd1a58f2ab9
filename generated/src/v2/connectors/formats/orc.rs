// Generated from specs/v2/connectors/formats/orc.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! ORC: columnar files of Hadoop. Dataset, write settings, source, sink and format of older
//! datasets.

use datafactory_core::{OrExpression, object};
use serde_json::Value;

use crate::v2::types::*;

/// ORC files.
pub type OrcDataset = DatasetOf<OrcDatasetTypeProperties>;

object! {
    /// Settings of a dataset of ORC files.
    pub struct OrcDatasetTypeProperties {
        /// Where the files are.
        pub location: Option<DatasetLocation> = "location",
        /// Compression of the files: `none`, `zlib`, `snappy` or `lzo`. `lzo` can only be read.
        /// Default when writing: `snappy`.
        pub orc_compression_codec: Option<OrExpression<String>> = "orcCompressionCodec",
    }
}

object! {
    /// How to write ORC files.
    pub struct OrcWriteSettings {
        /// Prefix of the file names, followed by a number. Only for sources that are tables.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Maximum number of rows in each file. Without it, one file.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
    }
}

object! {
    /// Copy source that reads ORC files.
    pub struct OrcSource {
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

object! {
    /// Copy sink that writes ORC files.
    pub struct OrcSink {
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
    /// ORC files, in a dataset of the older notation.
    pub struct OrcFormat {
        /// Deserializer of the format. Rarely used.
        pub deserializer: Option<OrExpression<String>> = "deserializer",
        /// Serializer of the format. Rarely used.
        pub serializer: Option<OrExpression<String>> = "serializer",
    }
}
