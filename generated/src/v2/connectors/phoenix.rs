// Generated from specs/v2/connectors/phoenix.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Phoenix: a SQL layer on top of HBase. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Phoenix, a SQL layer on top of HBase.
pub type PhoenixLinkedService = LinkedServiceOf<PhoenixLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Phoenix.
    pub struct PhoenixLinkedServiceTypeProperties {
        /// Whether the name in the certificate may differ from the name of the server. Default:
        /// false.
        pub allow_host_name_cn_mismatch: Option<OrExpression<bool>> = "allowHostNameCNMismatch",
        /// Whether to accept self-signed certificates of the server. Default: false.
        pub allow_self_signed_server_cert: Option<OrExpression<bool>> = "allowSelfSignedServerCert",
        /// How to authenticate.
        pub authentication_type: Option<PhoenixAuthenticationType> = "authenticationType",
        /// Whether to encrypt the connection with TLS. Default: false.
        pub enable_ssl: Option<OrExpression<bool>> = "enableSsl",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name or IP address of the server.
        pub host: Option<OrExpression<String>> = "host",
        /// Path of the Phoenix server, such as `/gateway/sandbox/phoenix/version`.
        pub http_path: Option<OrExpression<String>> = "httpPath",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. Default: 8765.
        pub port: Option<OrExpression<i64>> = "port",
        /// Path on the self-hosted integration runtime of the `.pem` file with the trusted CA
        /// certificates. Applies to TLS connections.
        pub trusted_cert_path: Option<OrExpression<String>> = "trustedCertPath",
        /// Whether to take CA certificates from the system trust store instead of the `.pem` file.
        /// Default: false.
        pub use_system_trust_store: Option<OrExpression<bool>> = "useSystemTrustStore",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// How to authenticate at Phoenix.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PhoenixAuthenticationType {
    /// No authentication.
    Anonymous,
    /// User name and password.
    UsernameAndPassword,
    /// Azure HDInsight, with the user name and password of the cluster.
    WindowsAzureHdInsightService,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PhoenixAuthenticationType {
    Anonymous = "Anonymous",
    UsernameAndPassword = "UsernameAndPassword",
    WindowsAzureHdInsightService = "WindowsAzureHDInsightService",
});

/// A table in Phoenix.
pub type PhoenixObjectDataset = DatasetOf<PhoenixDatasetTypeProperties>;

object! {
    /// Which data of Phoenix to use.
    pub struct PhoenixDatasetTypeProperties {
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
    /// Copy source that reads from Phoenix.
    pub struct PhoenixSource {
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
