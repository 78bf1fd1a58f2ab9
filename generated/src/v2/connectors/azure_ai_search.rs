// Generated from specs/v2/connectors/azure-ai-search.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure AI Search: the search service of Azure, formerly Azure Cognitive Search. Linked service,
//! dataset and sink.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};

use crate::v2::types::*;

/// Connects to Azure AI Search, the search service of Azure, formerly Azure Cognitive Search.
pub type AzureSearchLinkedService = LinkedServiceOf<AzureSearchLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure AI Search.
    pub struct AzureSearchLinkedServiceTypeProperties {
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Admin key of the search service.
        pub key: Option<Secret> = "key",
        /// URL of the search service, such as `https://mysearch.search.windows.net`.
        pub url: Option<OrExpression<String>> = "url",
    }
}

/// An index in Azure AI Search.
pub type AzureSearchIndexDataset = DatasetOf<AzureSearchIndexDatasetTypeProperties>;

object! {
    /// Which data of Azure AI Search to use.
    pub struct AzureSearchIndexDatasetTypeProperties {
        /// Name of the index.
        pub index_name: Option<OrExpression<String>> = "indexName",
    }
}

object! {
    /// Copy sink that writes to Azure AI Search.
    pub struct AzureSearchIndexSink {
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
        /// What to do with a document that exists already. Default: `Merge`.
        pub write_behavior: Option<AzureSearchIndexWriteBehaviorType> = "writeBehavior",
    }
}

/// What to do with a document that is in the index already.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AzureSearchIndexWriteBehaviorType {
    /// Update the columns in the source and keep the others.
    Merge,
    /// Replace the whole document.
    Upload,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AzureSearchIndexWriteBehaviorType {
    Merge = "Merge",
    Upload = "Upload",
});
