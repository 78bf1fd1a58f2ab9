// Generated from specs/v2/connectors/azure-ai-search.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure AI Search: the search service of Azure, formerly Azure Cognitive Search. Linked service,
//! dataset and sink.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to Azure AI Search, the search service of Azure, formerly Azure Cognitive Search.
    pub struct AzureSearchLinkedService {
        /// Tags that describe the linked service, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Integration runtime that connects to the data store. Without it, the service uses the
        /// Azure integration runtime that it manages itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// What the linked service is for. Free text.
        pub description: Option<String> = "description",
        /// Parameters that a reference to the linked service can set, by name. Expressions in
        /// `typeProperties` read them as `@linkedService().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// How to connect and to authenticate.
        pub type_properties: Option<AzureSearchLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

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

object! {
    /// An index in Azure AI Search.
    pub struct AzureSearchIndexDataset {
        /// Tags that describe the dataset, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the dataset is for. Free text.
        pub description: Option<String> = "description",
        /// Folder that shows the dataset in authoring tools. Without it, the dataset is at the
        /// root.
        pub folder: Option<DatasetFolder> = "folder",
        /// Linked service of the data store that holds the data.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Parameters that a reference to the dataset can set, by name. Expressions in
        /// `typeProperties` read them as `@dataset().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Physical schema of the data: a list of columns with `name` and `type`, an object for
        /// hierarchical formats such as JSON, or an expression that returns a list. Leave it out if
        /// the schema is only known at run time.
        pub schema: Option<Value> = "schema",
        /// Columns of the data in the older notation: a list of objects with `name` and `type`, an
        /// object, or an expression that returns a list. Use `schema` in new datasets.
        pub structure: Option<Value> = "structure",
        /// Which data to use.
        pub type_properties: Option<AzureSearchIndexDatasetTypeProperties> = "typeProperties",
    }
}

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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
