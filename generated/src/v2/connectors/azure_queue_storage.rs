// Generated from specs/v2/connectors/azure-queue-storage.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Queue Storage: the simple message queues of an Azure storage account. Sink.

use datafactory_core::{OrExpression, object};

object! {
    /// Copy sink that writes messages to Azure Queue Storage.
    pub struct AzureQueueSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}
