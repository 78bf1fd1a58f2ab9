// Generated from specs/v2/connectors/dynamics-ax.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Dynamics AX: an older ERP product of Microsoft, read through its OData endpoint. Linked service,
//! dataset and source.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Dynamics AX, an older ERP product of Microsoft, read through its OData endpoint.
pub type DynamicsAxLinkedService = LinkedServiceOf<DynamicsAxLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Dynamics AX.
    pub struct DynamicsAxLinkedServiceTypeProperties {
        /// Microsoft Entra resource to request an access token for, usually the application ID URI
        /// of the service.
        pub aad_resource_id: Option<OrExpression<String>> = "aadResourceId",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
        /// URL of the OData endpoint of the instance.
        pub url: Option<OrExpression<String>> = "url",
    }
}

/// An entity in Dynamics AX.
pub type DynamicsAxResourceDataset = DatasetOf<DynamicsAxResourceDatasetTypeProperties>;

object! {
    /// Which data of Dynamics AX to use.
    pub struct DynamicsAxResourceDatasetTypeProperties {
        /// Path of the entity, relative to the URL of the linked service.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Copy source that reads from Dynamics AX.
    pub struct DynamicsAxSource {
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
