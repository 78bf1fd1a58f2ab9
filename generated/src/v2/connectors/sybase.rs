// Generated from specs/v2/connectors/sybase.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SAP ASE (Sybase): a relational database. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to SAP ASE (Sybase), a relational database.
pub type SybaseLinkedService = LinkedServiceOf<SybaseLinkedServiceTypeProperties>;

object! {
    /// Connection settings of SAP ASE (Sybase).
    pub struct SybaseLinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<SybaseAuthenticationType> = "authenticationType",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Default schema of the session.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// How to authenticate at SAP ASE (Sybase).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SybaseAuthenticationType {
    /// User name and password.
    Basic,
    /// Windows authentication.
    Windows,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SybaseAuthenticationType {
    Basic = "Basic",
    Windows = "Windows",
});

/// A table in SAP ASE (Sybase).
pub type SybaseTableDataset = DatasetOf<SybaseTableDatasetTypeProperties>;

object! {
    /// Which data of SAP ASE (Sybase) to use.
    pub struct SybaseTableDatasetTypeProperties {
        /// Name of the table.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from SAP ASE (Sybase).
    pub struct SybaseSource {
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
