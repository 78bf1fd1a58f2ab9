// Generated from specs/v2/connectors/jira.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Jira: a service to track issues. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Jira, a service to track issues.
pub type JiraLinkedService = LinkedServiceOf<JiraLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Jira.
    pub struct JiraLinkedServiceTypeProperties {
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Host name of the service, such as `contoso.atlassian.net`.
        pub host: Option<OrExpression<String>> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server.
        pub port: Option<OrExpression<i64>> = "port",
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

/// A table of Jira.
pub type JiraObjectDataset = DatasetOf<JiraTableDatasetTypeProperties>;

object! {
    /// Which data of Jira to use.
    pub struct JiraTableDatasetTypeProperties {
        /// Name of the schema that the table is in.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
        /// Name of the table with its schema, in one string. Older definitions have it; use
        /// `schema` and `table`.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from Jira.
    pub struct JiraSource {
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
