// Generated from specs/v2/connectors/http.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! HTTP: files behind an HTTP endpoint. Linked service, dataset, location, read settings and
//! source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Connects to an HTTP endpoint, to read files.
pub type HttpLinkedService = LinkedServiceOf<HttpLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an HTTP endpoint.
    pub struct HttpLinkedServiceTypeProperties {
        /// Additional HTTP headers that carry the authentication, such as an API key: values by
        /// header name. A value may be a `SecureString`.
        pub auth_headers: Option<OrExpression<Map<String, Value>>> = "authHeaders",
        /// How to authenticate.
        pub authentication_type: Option<HttpAuthenticationType> = "authenticationType",
        /// Thumbprint of a certificate in the store of the self-hosted integration runtime.
        pub cert_thumbprint: Option<OrExpression<String>> = "certThumbprint",
        /// Client certificate in PFX format, encoded as Base64. Its password goes into `password`.
        pub embedded_cert_data: Option<Secret> = "embeddedCertData",
        /// Whether to verify the certificate of the server. Default: true.
        pub enable_server_certificate_validation: Option<OrExpression<bool>> = "enableServerCertificateValidation",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user, or of the client certificate.
        pub password: Option<Secret> = "password",
        /// Base URL of the HTTP server.
        pub url: Option<OrExpression<String>> = "url",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// How to authenticate at an HTTP endpoint.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HttpAuthenticationType {
    /// User name and password.
    Basic,
    /// No authentication.
    Anonymous,
    /// User name and password, with HTTP digest authentication.
    Digest,
    /// Windows user name and password.
    Windows,
    /// Client certificate.
    ClientCertificate,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(HttpAuthenticationType {
    Basic = "Basic",
    Anonymous = "Anonymous",
    Digest = "Digest",
    Windows = "Windows",
    ClientCertificate = "ClientCertificate",
});

/// A file behind an HTTP endpoint, in the older notation. Use a dataset of the file format, such as
/// `DelimitedTextDataset`, in new definitions.
pub type HttpDataset = DatasetOf<HttpDatasetTypeProperties>;

object! {
    /// Which file behind an HTTP endpoint to read, and how.
    pub struct HttpDatasetTypeProperties {
        /// Additional HTTP headers, one in a line as `name: value`.
        pub additional_headers: Option<OrExpression<String>> = "additionalHeaders",
        /// How the files are compressed. Without it, they are not.
        pub compression: Option<DatasetCompression> = "compression",
        /// How the files are structured. Without it, files are copied as they are.
        pub format: Option<DatasetStorageFormat> = "format",
        /// URL of the resource, relative to the URL of the linked service. Without it, that URL
        /// itself.
        pub relative_url: Option<OrExpression<String>> = "relativeUrl",
        /// Body of the request.
        pub request_body: Option<OrExpression<String>> = "requestBody",
        /// HTTP method, `GET` or `POST`. Default: `GET`.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
    }
}

object! {
    /// URL of a file behind an HTTP endpoint.
    pub struct HttpServerLocation {
        /// Name of the file. Without it, all files of the folder.
        pub file_name: Option<OrExpression<String>> = "fileName",
        /// Path of the folder. Without it, the root.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
        /// URL of the file, relative to the URL of the linked service. Without it, that URL itself.
        pub relative_url: Option<OrExpression<String>> = "relativeUrl",
    }
}

object! {
    /// How to request a file from an HTTP endpoint.
    pub struct HttpReadSettings {
        /// Columns to add to the data: a list of objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Additional HTTP headers, one in a line as `name: value`.
        pub additional_headers: Option<OrExpression<String>> = "additionalHeaders",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Body of the request.
        pub request_body: Option<OrExpression<String>> = "requestBody",
        /// HTTP method, `GET` or `POST`. Default: `GET`.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
        /// Time to wait for a response, as a .NET time span. Default: `00:01:40`.
        pub request_timeout: Option<OrExpression<String>> = "requestTimeout",
    }
}

object! {
    /// Copy source that reads an `HttpDataset`.
    pub struct HttpSource {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for a response, as a .NET time span. Default: `00:01:40`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}
