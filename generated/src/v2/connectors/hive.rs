// Generated from specs/v2/connectors/hive.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Hive: the SQL engine of Hadoop. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Hive, the SQL engine of Hadoop.
pub type HiveLinkedService = LinkedServiceOf<HiveLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Hive.
    pub struct HiveLinkedServiceTypeProperties {
        /// Whether the name in the certificate may differ from the name of the server. Default:
        /// false.
        pub allow_host_name_cn_mismatch: Option<OrExpression<bool>> = "allowHostNameCNMismatch",
        /// Whether to accept self-signed certificates of the server. Default: false.
        pub allow_self_signed_server_cert: Option<OrExpression<bool>> = "allowSelfSignedServerCert",
        /// How to authenticate.
        pub authentication_type: Option<HiveAuthenticationType> = "authenticationType",
        /// Whether to verify the certificate of the server. Default: true.
        pub enable_server_certificate_validation: Option<OrExpression<bool>> = "enableServerCertificateValidation",
        /// Whether to encrypt the connection with TLS. Default: false.
        pub enable_ssl: Option<OrExpression<bool>> = "enableSsl",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name or IP address of the server. Separate several with `;` when `serviceDiscoveryMode`
        /// is true.
        pub host: Option<OrExpression<String>> = "host",
        /// Path of the endpoint on the server, when the transport is HTTP.
        pub http_path: Option<OrExpression<String>> = "httpPath",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server.
        pub port: Option<OrExpression<i64>> = "port",
        /// Type of the server.
        pub server_type: Option<HiveServerType> = "serverType",
        /// Whether to find the server through ZooKeeper. Default: false.
        pub service_discovery_mode: Option<OrExpression<bool>> = "serviceDiscoveryMode",
        /// Transport protocol of the Thrift layer.
        pub thrift_transport_protocol: Option<HiveThriftTransportProtocol> = "thriftTransportProtocol",
        /// Path on the self-hosted integration runtime of the `.pem` file with the trusted CA
        /// certificates. Applies to TLS connections.
        pub trusted_cert_path: Option<OrExpression<String>> = "trustedCertPath",
        /// Whether queries are already HiveQL. If not, they are converted. Default: false.
        pub use_native_query: Option<OrExpression<bool>> = "useNativeQuery",
        /// Whether to take CA certificates from the system trust store instead of the `.pem` file.
        /// Default: false.
        pub use_system_trust_store: Option<OrExpression<bool>> = "useSystemTrustStore",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
        /// ZooKeeper namespace under which the Hive servers are listed.
        pub zoo_keeper_name_space: Option<OrExpression<String>> = "zooKeeperNameSpace",
    }
}

/// Type of a Hive server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HiveServerType {
    /// HiveServer1.
    HiveServer1,
    /// HiveServer2.
    HiveServer2,
    /// Hive Thrift server.
    HiveThriftServer,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(HiveServerType {
    HiveServer1 = "HiveServer1",
    HiveServer2 = "HiveServer2",
    HiveThriftServer = "HiveThriftServer",
});

/// Transport protocol of the Thrift layer of Hive.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HiveThriftTransportProtocol {
    /// Binary.
    Binary,
    /// SASL.
    Sasl,
    /// HTTP. The space at the end is part of the value.
    Http,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(HiveThriftTransportProtocol {
    Binary = "Binary",
    Sasl = "SASL",
    Http = "HTTP ",
});

/// How to authenticate at Hive.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HiveAuthenticationType {
    /// No authentication.
    Anonymous,
    /// User name without a password.
    Username,
    /// User name and password.
    UsernameAndPassword,
    /// Azure HDInsight, with the user name and password of the cluster.
    WindowsAzureHdInsightService,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(HiveAuthenticationType {
    Anonymous = "Anonymous",
    Username = "Username",
    UsernameAndPassword = "UsernameAndPassword",
    WindowsAzureHdInsightService = "WindowsAzureHDInsightService",
});

/// A table in Hive.
pub type HiveObjectDataset = DatasetOf<HiveDatasetTypeProperties>;

object! {
    /// Which data of Hive to use.
    pub struct HiveDatasetTypeProperties {
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
    /// Copy source that reads from Hive.
    pub struct HiveSource {
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
