// Generated from specs/v2/connectors/web-table.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Web table: a table in an HTML page. Linked service, dataset and source.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownObject, object, tagged_union};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to a web page.
    pub struct WebLinkedService {
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
        pub type_properties: Option<WebLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

/// Connection settings of a web page.
#[non_exhaustive]
pub enum WebLinkedServiceTypeProperties {
    /// Connects to a public web page.
    Anonymous(Box<WebAnonymousAuthentication>),
    /// Connects to a web page with a user name and password.
    Basic(Box<WebBasicAuthentication>),
    /// Connects to a web page with a client certificate.
    ClientCertificate(Box<WebClientCertificateAuthentication>),
    /// An object whose `authenticationType` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(WebLinkedServiceTypeProperties by "authenticationType" {
    Anonymous(WebAnonymousAuthentication) = "Anonymous",
    Basic(WebBasicAuthentication) = "Basic",
    ClientCertificate(WebClientCertificateAuthentication) = "ClientCertificate",
});

object! {
    /// Connects to a public web page.
    pub struct WebAnonymousAuthentication {
        /// URL of the web page.
        pub url: Option<OrExpression<String>> = "url",
    }
}

object! {
    /// Connects to a web page with a user name and password.
    pub struct WebBasicAuthentication {
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// URL of the web page.
        pub url: Option<OrExpression<String>> = "url",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

object! {
    /// Connects to a web page with a client certificate.
    pub struct WebClientCertificateAuthentication {
        /// Password of the client certificate.
        pub password: Option<Secret> = "password",
        /// Client certificate in PFX format, encoded as Base64.
        pub pfx: Option<Secret> = "pfx",
        /// URL of the web page.
        pub url: Option<OrExpression<String>> = "url",
    }
}

/// A table in an HTML page.
pub type WebTableDataset = DatasetOf<WebTableDatasetTypeProperties>;

object! {
    /// Which data of a web page to use.
    pub struct WebTableDatasetTypeProperties {
        /// Position of the table in the page, starting at 0.
        pub index: Option<OrExpression<i64>> = "index",
        /// Path of the page, relative to the URL of the linked service. Without it, that URL
        /// itself.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Copy source that reads a table from an HTML page.
    pub struct WebSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}
