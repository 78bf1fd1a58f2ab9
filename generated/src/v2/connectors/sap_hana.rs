// Generated from specs/v2/connectors/sap-hana.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SAP HANA: the in-memory database of SAP. Linked service, dataset and source.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to SAP HANA, the in-memory database of SAP.
    pub struct SapHanaLinkedService {
        /// Tags that describe the linked service, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Integration runtime that connects to the data store. Without it, the service uses the
        /// Azure integration runtime that it manages itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// What the linked service is for. Free text.
        pub description: Option<String> = "description",
        /// Parameters that a reference to the linked service can set, by name. Expressions in
        /// `typeProperties` read them as `@linkedService().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// How to connect and to authenticate.
        pub type_properties: Option<SapHanaLinkedServiceProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

object! {
    /// A table or view in SAP HANA.
    pub struct SapHanaTableDataset {
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
        pub type_properties: Option<SapHanaTableDatasetTypeProperties> = "typeProperties",
    }
}

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
