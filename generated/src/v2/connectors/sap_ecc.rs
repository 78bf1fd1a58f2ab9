// Generated from specs/v2/connectors/sap-ecc.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SAP ECC: the older ERP product of SAP, read through OData. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to SAP ECC, the older ERP product of SAP, read through OData.
pub type SapEccLinkedService = LinkedServiceOf<SapEccLinkedServiceTypeProperties>;

object! {
    /// Connection settings of SAP ECC.
    pub struct SapEccLinkedServiceTypeProperties {
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// URL of the OData endpoint of the SAP ECC system.
        pub url: Option<OrExpression<String>> = "url",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// An entity of SAP ECC.
pub type SapEccResourceDataset = DatasetOf<SapEccResourceDatasetTypeProperties>;

object! {
    /// Which data of SAP ECC to use.
    pub struct SapEccResourceDatasetTypeProperties {
        /// Path of the entity, relative to the URL of the linked service.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Copy source that reads from SAP ECC.
    pub struct SapEccSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for a response, as a .NET time span. Default: `00:30:00`.
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
