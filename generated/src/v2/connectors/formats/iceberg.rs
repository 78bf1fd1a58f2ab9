// Generated from specs/v2/connectors/formats/iceberg.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Iceberg: Apache Iceberg tables. Dataset, write settings and sink.

use datafactory_core::{OrExpression, object};

use crate::v2::types::*;

/// An Iceberg table.
pub type IcebergDataset = DatasetOf<IcebergDatasetTypeProperties>;

object! {
    /// Settings of a dataset of Iceberg tables.
    pub struct IcebergDatasetTypeProperties {
        /// Where the files are.
        pub location: Option<DatasetLocation> = "location",
    }
}

object! {
    /// How to write Iceberg tables.
    pub struct IcebergWriteSettings {
    }
}

object! {
    /// Copy sink that writes Iceberg tables.
    pub struct IcebergSink {
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
