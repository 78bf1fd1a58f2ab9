// Generated from specs/v1/connectors/azure-queue-storage.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Queue Storage. The linked services are in azure-blob-storage.yaml.

use datafactory_core::{TimeSpan, object};

object! {
    /// Copy sink: messages in Azure Queue Storage.
    pub struct AzureQueueSink {
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
