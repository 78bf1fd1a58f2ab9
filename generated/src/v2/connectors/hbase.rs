// Generated from specs/v2/connectors/hbase.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! HBase: the wide-column database of Hadoop. Linked service, dataset and source.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to HBase, the wide-column database of Hadoop.
pub type HBaseLinkedService = LinkedServiceOf<HBaseLinkedServiceTypeProperties>;

object! {
    /// Connection settings of HBase.
    pub struct HBaseLinkedServiceTypeProperties {
        /// Whether the name in the certificate may differ from the name of the server. Default:
        /// false.
        pub allow_host_name_cn_mismatch: Option<OrExpression<bool>> = "allowHostNameCNMismatch",
        /// Whether to accept self-signed certificates of the server. Default: false.
        pub allow_self_signed_server_cert: Option<OrExpression<bool>> = "allowSelfSignedServerCert",
        /// How to authenticate.
        pub authentication_type: Option<HBaseAuthenticationType> = "authenticationType",
        /// Whether to encrypt the connection with TLS. Default: false.
        pub enable_ssl: Option<OrExpression<bool>> = "enableSsl",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name or IP address of the server.
        pub host: Option<OrExpression<String>> = "host",
        /// Path of the HBase server, such as `/gateway/sandbox/hbase/version`.
        pub http_path: Option<OrExpression<String>> = "httpPath",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. Default: 9090.
        pub port: Option<OrExpression<i64>> = "port",
        /// Path on the self-hosted integration runtime of the `.pem` file with the trusted CA
        /// certificates. Applies to TLS connections.
        pub trusted_cert_path: Option<OrExpression<String>> = "trustedCertPath",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// How to authenticate at HBase.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HBaseAuthenticationType {
    /// No authentication.
    Anonymous,
    /// User name and password.
    Basic,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(HBaseAuthenticationType {
    Anonymous = "Anonymous",
    Basic = "Basic",
});

object! {
    /// A table in HBase.
    pub struct HBaseObjectDataset {
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
    /// Copy source that reads from HBase.
    pub struct HBaseSource {
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
