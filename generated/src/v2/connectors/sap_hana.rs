// Generated from specs/v2/connectors/sap-hana.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SAP HANA: the in-memory database of SAP. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to SAP HANA, the in-memory database of SAP.
pub type SapHanaLinkedService = LinkedServiceOf<SapHanaLinkedServiceProperties>;

object! {
    /// Connection settings of SAP HANA.
    pub struct SapHanaLinkedServiceProperties {
        /// How to authenticate.
        pub authentication_type: Option<SapHanaAuthenticationType> = "authenticationType",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the server, with the port after a colon.
        pub server: Option<OrExpression<String>> = "server",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// How to authenticate at SAP HANA.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SapHanaAuthenticationType {
    /// User name and password.
    Basic,
    /// Windows authentication.
    Windows,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SapHanaAuthenticationType {
    Basic = "Basic",
    Windows = "Windows",
});

/// A table or view in SAP HANA.
pub type SapHanaTableDataset = DatasetOf<SapHanaTableDatasetTypeProperties>;

object! {
    /// Which data of SAP HANA to use.
    pub struct SapHanaTableDatasetTypeProperties {
        /// Name of the schema that the table is in.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

object! {
    /// Copy source that reads from SAP HANA.
    pub struct SapHanaSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Size in kilobytes of the packets that data is read in. Default: 2048.
        pub packet_size: Option<OrExpression<i64>> = "packetSize",
        /// How to split the data to read it in parallel: `None`, `PhysicalPartitionsOfTable` or
        /// `SapHanaDynamicRange`. Default: `None`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// Details of the partitions that are read in parallel.
        pub partition_settings: Option<SapHanaPartitionSettings> = "partitionSettings",
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

object! {
    /// How to split an SAP HANA table by ranges of a column.
    pub struct SapHanaPartitionSettings {
        /// Name of the column to split by. Needed for `SapHanaDynamicRange`.
        pub partition_column_name: Option<OrExpression<String>> = "partitionColumnName",
    }
}
