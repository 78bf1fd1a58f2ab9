// Generated from specs/v1/connectors/azure-search.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/azure-search.yaml`.

use datafactory_core::{Secret, TimeSpan, UnknownValue, object, open_enum};

use crate::v1::types::*;

/// Linked service for Azure AI Search (Azure Search).
pub type AzureSearchLinkedService =
    LinkedServicePropertiesOf<AzureSearchLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AzureSearch`.
    pub struct AzureSearchLinkedServiceTypeProperties {
        /// Admin key of the search service.
        pub key: Option<Secret> = "key",
        /// URL of the search service, such as `https://contoso.search.windows.net`.
        pub url: Option<String> = "url",
    }
}

/// Dataset: an index of Azure AI Search.
pub type AzureSearchIndexDataset = DatasetPropertiesOf<AzureSearchIndexDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `AzureSearchIndex`.
    pub struct AzureSearchIndexDatasetTypeProperties {
        /// Name of the index. It must exist: the copy does not create it.
        pub index_name: Option<String> = "indexName",
    }
}

object! {
    /// Copy sink: an index of Azure AI Search. `writeBatchSize` is 1000 if missing, and at most
    /// that.
    pub struct AzureSearchIndexSink {
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Number of rows that are buffered before they are written together. The default depends
        /// on the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
        /// What happens to a document that is in the index already. `Merge` if missing.
        pub write_behavior: Option<AzureSearchIndexWriteBehavior> = "writeBehavior",
    }
}

/// What happens to a document that is in the index already.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AzureSearchIndexWriteBehavior {
    /// The new document replaces the old one. Fields that the new one lacks become null.
    Upload,
    /// The fields of the new document replace those of the old one. Other fields keep their values.
    Merge,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AzureSearchIndexWriteBehavior {
    Upload = "Upload",
    Merge = "Merge",
});
