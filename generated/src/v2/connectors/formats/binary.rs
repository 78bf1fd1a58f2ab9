// Generated from specs/v2/connectors/formats/binary.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Binary: files of any format, copied byte by byte. Dataset, read settings, source and sink.

use datafactory_core::{OrExpression, object};

use crate::v2::types::*;

/// Files of any format, which are copied byte by byte.
pub type BinaryDataset = DatasetOf<BinaryDatasetTypeProperties>;

object! {
    /// Settings of a dataset of files of any format.
    pub struct BinaryDatasetTypeProperties {
        /// How the files are compressed. Without it, they are not.
        pub compression: Option<DatasetCompression> = "compression",
        /// Where the files are.
        pub location: Option<DatasetLocation> = "location",
    }
}

object! {
    /// How to read files of any format.
    pub struct BinaryReadSettings {
        /// How to unpack archives. Without it, archives are not unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
    }
}

object! {
    /// Copy source that reads files of any format, byte by byte.
    pub struct BinarySource {
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
    /// Copy sink that writes files of any format, byte by byte.
    pub struct BinarySink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
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
