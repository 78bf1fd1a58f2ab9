// Generated from specs/v2/connectors/sap-cloud-for-customer.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SAP Cloud for Customer: the CRM service of SAP, reached through OData. Linked service, dataset,
//! source and sink.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to SAP Cloud for Customer, the CRM service of SAP, reached through OData.
pub type SapCloudForCustomerLinkedService =
    LinkedServiceOf<SapCloudForCustomerLinkedServiceTypeProperties>;

object! {
    /// Connection settings of SAP Cloud for Customer.
    pub struct SapCloudForCustomerLinkedServiceTypeProperties {
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// URL of the OData endpoint of the tenant, such as
        /// `https://my123456.crm.ondemand.com/sap/c4c/odata/v1`.
        pub url: Option<OrExpression<String>> = "url",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// An entity of SAP Cloud for Customer.
pub type SapCloudForCustomerResourceDataset =
    DatasetOf<SapCloudForCustomerResourceDatasetTypeProperties>;

object! {
    /// Which data of SAP Cloud for Customer to use.
    pub struct SapCloudForCustomerResourceDatasetTypeProperties {
        /// Path of the entity, relative to the URL of the linked service.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Copy source that reads from SAP Cloud for Customer.
    pub struct SapCloudForCustomerSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for a response, as a .NET time span. Default: `00:05:00`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// OData query options, such as `$select=Name&$top=100`. Without it, all entities.
        pub query: Option<OrExpression<String>> = "query",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink that writes to SAP Cloud for Customer.
    pub struct SapCloudForCustomerSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for a response, as a .NET time span. Default: `00:05:00`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
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
        /// Whether to insert or update entities. Default: `Insert`.
        pub write_behavior: Option<SapCloudForCustomerSinkWriteBehavior> = "writeBehavior",
    }
}

/// Whether to insert or update entities.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SapCloudForCustomerSinkWriteBehavior {
    /// Insert every entity as a new one.
    Insert,
    /// Update existing entities.
    Update,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SapCloudForCustomerSinkWriteBehavior {
    Insert = "Insert",
    Update = "Update",
});
