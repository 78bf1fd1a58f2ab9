// Generated from specs/v2/connectors/oracle-service-cloud.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Oracle Service Cloud: a customer service product of Oracle. Linked service, dataset and source.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Oracle Service Cloud, a customer service product of Oracle.
pub type OracleServiceCloudLinkedService =
    LinkedServiceOf<OracleServiceCloudLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Oracle Service Cloud.
    pub struct OracleServiceCloudLinkedServiceTypeProperties {
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// URL of the instance.
        pub host: Option<OrExpression<String>> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Whether to connect over HTTPS. Default: true.
        pub use_encrypted_endpoints: Option<OrExpression<bool>> = "useEncryptedEndpoints",
        /// Whether the host name in the certificate of the server must match the server. Applies to
        /// TLS connections. Default: true.
        pub use_host_verification: Option<OrExpression<bool>> = "useHostVerification",
        /// Whether to verify the certificate of the server. Applies to TLS connections. Default:
        /// true.
        pub use_peer_verification: Option<OrExpression<bool>> = "usePeerVerification",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

object! {
    /// A table of Oracle Service Cloud.
    pub struct OracleServiceCloudObjectDataset {
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
        pub type_properties: Option<GenericDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Copy source that reads from Oracle Service Cloud.
    pub struct OracleServiceCloudSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}
