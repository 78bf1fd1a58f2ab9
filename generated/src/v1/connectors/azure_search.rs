// Generated from specs/v1/connectors/azure-search.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/azure-search.yaml`.

use datafactory_core::{Secret, TimeSpan, Timestamp, UnknownValue, object, open_enum};

use crate::v1::types::*;

object! {
    /// Linked service for Azure AI Search (Azure Search).
    pub struct AzureSearchLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureSearchLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AzureSearch`.
    pub struct AzureSearchLinkedServiceTypeProperties {
        /// Admin key of the search service.
        pub key: Option<Secret> = "key",
        /// URL of the search service, such as `https://contoso.search.windows.net`.
        pub url: Option<String> = "url",
    }
}

object! {
    /// Dataset: an index of Azure AI Search.
    pub struct AzureSearchIndexDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second.
        /// It may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<AzureSearchIndexDatasetTypeProperties> = "typeProperties",
    }
}

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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
