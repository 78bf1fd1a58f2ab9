// Generated from specs/v2/connectors/servicenow.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! ServiceNow: a service to manage IT work. Linked services, datasets and sources.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to ServiceNow, a service to manage IT work.
pub type ServiceNowV2LinkedService = LinkedServiceOf<ServiceNowV2LinkedServiceTypeProperties>;

object! {
    /// Connection settings of ServiceNow.
    pub struct ServiceNowV2LinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<ServiceNowV2AuthenticationType> = "authenticationType",
        /// Client ID of the registered application.
        pub client_id: Option<OrExpression<String>> = "clientId",
        /// Client secret of the registered application.
        pub client_secret: Option<Secret> = "clientSecret",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// URL of the instance, such as `https://contoso.service-now.com`.
        pub endpoint: Option<OrExpression<String>> = "endpoint",
        /// OAuth grant type. Only `password` is known.
        pub grant_type: Option<OrExpression<String>> = "grantType",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// How to authenticate at ServiceNow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ServiceNowV2AuthenticationType {
    /// User name and password.
    Basic,
    /// OAuth 2.0, with a client ID and secret and a user.
    OAuth2,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ServiceNowV2AuthenticationType {
    Basic = "Basic",
    OAuth2 = "OAuth2",
});

/// Connects to ServiceNow, in the older version of the connector. Use `ServiceNowV2LinkedService`
/// in new definitions.
pub type ServiceNowLinkedService = LinkedServiceOf<ServiceNowLinkedServiceTypeProperties>;

object! {
    /// Connection settings of ServiceNow, in the older version of the connector.
    pub struct ServiceNowLinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<ServiceNowAuthenticationType> = "authenticationType",
        /// Client ID of the registered application.
        pub client_id: Option<OrExpression<String>> = "clientId",
        /// Client secret of the registered application.
        pub client_secret: Option<Secret> = "clientSecret",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// URL of the instance, such as `https://contoso.service-now.com`.
        pub endpoint: Option<OrExpression<String>> = "endpoint",
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

/// How to authenticate at ServiceNow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ServiceNowAuthenticationType {
    /// User name and password.
    Basic,
    /// OAuth 2.0, with a client ID and secret and a user.
    OAuth2,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ServiceNowAuthenticationType {
    Basic = "Basic",
    OAuth2 = "OAuth2",
});

/// A table of ServiceNow.
pub type ServiceNowV2ObjectDataset = DatasetOf<ServiceNowV2DatasetTypeProperties>;

object! {
    /// Which data of ServiceNow to use.
    pub struct ServiceNowV2DatasetTypeProperties {
        /// Name of the table, such as `incident`.
        pub table_name: Option<OrExpression<String>> = "tableName",
        /// Whether to read the stored or the displayed values of reference and choice columns.
        pub value_type: Option<ValueType> = "valueType",
    }
}

/// Which values of reference and choice columns to read from ServiceNow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ValueType {
    /// The stored values.
    Actual,
    /// The displayed values.
    Display,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ValueType {
    Actual = "actual",
    Display = "display",
});

object! {
    /// A table of ServiceNow, in the older version of the connector.
    pub struct ServiceNowObjectDataset {
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
    /// Copy source that reads from ServiceNow.
    pub struct ServiceNowV2Source {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Filter of the rows, as a tree. Without it, all rows.
        pub expression: Option<ExpressionV2> = "expression",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of rows in each page of the response.
        pub page_size: Option<OrExpression<i64>> = "pageSize",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// A node in a filter tree for ServiceNow.
    pub struct ExpressionV2 {
        /// Operands of the operator.
        pub operands: Option<Vec<ExpressionV2>> = "operands",
        /// Operators between the operands, such as `=` or `AND`.
        pub operators: Option<Vec<String>> = "operators",
        /// Type of the node.
        pub type_: Option<ExpressionV2Type> = "type",
        /// Constant, or name of the column. Only for nodes without operands.
        pub value: Option<Value> = "value",
    }
}

/// Type of a node in a filter tree.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExpressionV2Type {
    /// A constant, in `value`.
    Constant,
    /// A column, whose name is in `value`.
    Field,
    /// An operator with one operand.
    Unary,
    /// An operator with two operands.
    Binary,
    /// An operator with any number of operands.
    NAry,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ExpressionV2Type {
    Constant = "Constant",
    Field = "Field",
    Unary = "Unary",
    Binary = "Binary",
    NAry = "NAry",
});

object! {
    /// Copy source that reads from ServiceNow, in the older version of the connector.
    pub struct ServiceNowSource {
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
