// Generated from specs/v1/connectors/http.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/http.yaml`.

use datafactory_core::{Secret, TimeSpan, UnknownValue, object, open_enum};

use crate::v1::types::*;

/// Linked service for an HTTP server.
pub type HttpLinkedService = LinkedServicePropertiesOf<HttpLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `Http`.
    pub struct HttpLinkedServiceTypeProperties {
        /// How to sign in.
        pub authentication_type: Option<HttpAuthenticationType> = "authenticationType",
        /// Thumbprint of a client certificate that is installed on the machine of the gateway.
        pub cert_thumbprint: Option<String> = "certThumbprint",
        /// Client certificate with its private key (PFX), in Base64. Give either this or
        /// `certThumbprint`.
        pub embedded_cert_data: Option<Secret> = "embeddedCertData",
        /// Whether the server's certificate is checked when the connection uses SSL/TLS. `true` if
        /// missing.
        pub enable_server_certificate_validation: Option<bool> = "enableServerCertificateValidation",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network. Needed when the store cannot be reached from the internet.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user, or of the client certificate.
        pub password: Option<Secret> = "password",
        /// Base URL of the server. The dataset's `relativeUrl` is added to it.
        pub url: Option<String> = "url",
        /// Name of the user that signs in, with `Basic`, `Digest` or `Windows` authentication.
        pub username: Option<String> = "username",
    }
}

/// Dataset: a file on an HTTP server.
pub type HttpDataset = DatasetPropertiesOf<HttpDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `Http`.
    pub struct HttpDatasetTypeProperties {
        /// Further request headers, one `name: value` per line.
        pub additional_headers: Option<String> = "additionalHeaders",
        /// Compression of the files. Without it, the files are not compressed.
        pub compression: Option<Compression> = "compression",
        /// File format. Without it, files are copied as they are, byte for byte.
        pub format: Option<StorageFormat> = "format",
        /// Variables for `relativeUrl`, `additionalHeaders` and `requestBody`, filled from the time
        /// of each slice.
        pub partitioned_by: Option<Vec<Partition>> = "partitionedBy",
        /// URL of the file, relative to the `url` of the linked service. Without it, that URL is
        /// used as it is.
        pub relative_url: Option<String> = "relativeUrl",
        /// Body of the request.
        pub request_body: Option<String> = "requestBody",
        /// HTTP method: `GET` or `POST`. `GET` if missing.
        pub request_method: Option<String> = "requestMethod",
    }
}

object! {
    /// Copy source: a file on an HTTP server.
    pub struct HttpSource {
        /// How long to wait for the response, as a .NET time span. `00:01:40` if missing. This is
        /// the name in the documentation.
        pub http_request_timeout: Option<TimeSpan> = "httpRequestTimeout",
        /// How long to wait for the response, as a .NET time span. `00:01:40` if missing. This is
        /// the name in the service's own client.
        pub request_timeout: Option<TimeSpan> = "requestTimeout",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

/// How to sign in to an HTTP server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HttpAuthenticationType {
    /// User name and password.
    Basic,
    /// Without credentials.
    Anonymous,
    /// A Windows user name and password.
    Windows,
    /// User name and password, which are sent as a hash.
    Digest,
    /// A client certificate.
    ClientCertificate,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(HttpAuthenticationType {
    Basic = "Basic",
    Anonymous = "Anonymous",
    Windows = "Windows",
    Digest = "Digest",
    ClientCertificate = "ClientCertificate",
});
