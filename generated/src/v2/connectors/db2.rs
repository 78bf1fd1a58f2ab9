// Generated from specs/v2/connectors/db2.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! IBM Db2: a relational database of IBM. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to IBM Db2, a relational database of IBM.
pub type Db2LinkedService = LinkedServiceOf<Db2LinkedServiceTypeProperties>;

object! {
    /// Connection settings of IBM Db2.
    pub struct Db2LinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<Db2AuthenticationType> = "authenticationType",
        /// Common name of the server certificate when the connection is encrypted.
        pub certificate_common_name: Option<OrExpression<String>> = "certificateCommonName",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Schema in which Db2 creates the packages that queries need. Default: `NULLID`.
        pub package_collection: Option<OrExpression<String>> = "packageCollection",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the server, with the port after a colon if it is not 50000.
        pub server: Option<OrExpression<String>> = "server",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// How to authenticate at IBM Db2.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Db2AuthenticationType {
    /// User name and password.
    Basic,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(Db2AuthenticationType {
    Basic = "Basic",
});

/// A table in IBM Db2.
pub type Db2TableDataset = DatasetOf<Db2TableDatasetTypeProperties>;

object! {
    /// Which data of IBM Db2 to use.
    pub struct Db2TableDatasetTypeProperties {
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
    /// Copy source that reads from IBM Db2.
    pub struct Db2Source {
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
