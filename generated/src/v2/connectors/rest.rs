// Generated from specs/v2/connectors/rest.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! REST: services that return JSON over HTTP. Linked service, dataset, source and sink.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Connects to a REST service.
pub type RestServiceLinkedService = LinkedServiceOf<RestServiceLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a REST service.
    pub struct RestServiceLinkedServiceTypeProperties {
        /// Microsoft Entra resource to request an access token for, usually the application ID URI
        /// of the service.
        pub aad_resource_id: Option<OrExpression<String>> = "aadResourceId",
        /// Additional HTTP headers that carry the authentication, such as an API key: values by
        /// header name. A value may be a `SecureString`.
        pub auth_headers: Option<OrExpression<Map<String, Value>>> = "authHeaders",
        /// How to authenticate.
        pub authentication_type: Option<RestServiceAuthenticationType> = "authenticationType",
        /// Azure cloud of the service principal: `AzurePublic`, `AzureChina`, `AzureUsGovernment`
        /// or `AzureGermany`. Default: the cloud of the data factory.
        pub azure_cloud_type: Option<OrExpression<String>> = "azureCloudType",
        /// Client ID of the application. Used with `OAuth2ClientCredential`.
        pub client_id: Option<OrExpression<String>> = "clientId",
        /// Client secret of the application. Used with `OAuth2ClientCredential`.
        pub client_secret: Option<Secret> = "clientSecret",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Whether to verify the certificate of the server. Default: true.
        pub enable_server_certificate_validation: Option<OrExpression<bool>> = "enableServerCertificateValidation",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Resource to request an access token for. Used with `OAuth2ClientCredential`.
        pub resource: Option<OrExpression<String>> = "resource",
        /// OAuth scope to request. Used with `OAuth2ClientCredential`.
        pub scope: Option<OrExpression<String>> = "scope",
        /// Type of the credential of the service principal: `ServicePrincipalKey` for a client
        /// secret, `ServicePrincipalCert` for a certificate.
        pub service_principal_credential_type: Option<OrExpression<String>> = "servicePrincipalCredentialType",
        /// Certificate of the service principal in PFX format, encoded as Base64. Used with
        /// `ServicePrincipalCert`.
        pub service_principal_embedded_cert: Option<Secret> = "servicePrincipalEmbeddedCert",
        /// Password of the certificate in `servicePrincipalEmbeddedCert`, if it has one.
        pub service_principal_embedded_cert_password: Option<Secret> = "servicePrincipalEmbeddedCertPassword",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
        /// URL of the OAuth token endpoint.
        pub token_endpoint: Option<OrExpression<String>> = "tokenEndpoint",
        /// Base URL of the REST service.
        pub url: Option<OrExpression<String>> = "url",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// How to authenticate at a REST service.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RestServiceAuthenticationType {
    /// No authentication.
    Anonymous,
    /// User name and password.
    Basic,
    /// Service principal in Microsoft Entra ID.
    AadServicePrincipal,
    /// Managed identity of the data factory.
    ManagedServiceIdentity,
    /// OAuth 2.0 client credentials.
    OAuth2ClientCredential,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(RestServiceAuthenticationType {
    Anonymous = "Anonymous",
    Basic = "Basic",
    AadServicePrincipal = "AadServicePrincipal",
    ManagedServiceIdentity = "ManagedServiceIdentity",
    OAuth2ClientCredential = "OAuth2ClientCredential",
});

/// A resource of a REST service.
pub type RestResourceDataset = DatasetOf<RestResourceDatasetTypeProperties>;

object! {
    /// Which resource of a REST service to read, and how.
    pub struct RestResourceDatasetTypeProperties {
        /// Additional HTTP headers: values by name. In new pipelines, set them at the copy source.
        pub additional_headers: Option<OrExpression<Map<String, Value>>> = "additionalHeaders",
        /// How to get the next page: an object of rules. In new pipelines, set them at the copy
        /// source.
        pub pagination_rules: Option<OrExpression<Map<String, Value>>> = "paginationRules",
        /// URL of the resource, relative to the URL of the linked service. Without it, that URL
        /// itself.
        pub relative_url: Option<OrExpression<String>> = "relativeUrl",
        /// Body of the request. In new pipelines, set it at the copy source.
        pub request_body: Option<OrExpression<String>> = "requestBody",
        /// HTTP method, `GET` or `POST`. Default: `GET`. In new pipelines, set it at the copy
        /// source.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
    }
}

object! {
    /// Copy source that reads JSON from a REST service.
    pub struct RestSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Additional HTTP headers: values by name.
        pub additional_headers: Option<OrExpression<Map<String, Value>>> = "additionalHeaders",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for a response, as a .NET time span. Default: `00:01:40`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How to get the next page: an object of rules, such as `AbsoluteUrl` or
        /// `QueryParameters.page`, each with a JSON path, a header or a range. Without it, only one
        /// page is read.
        pub pagination_rules: Option<OrExpression<Map<String, Value>>> = "paginationRules",
        /// Body of the request.
        pub request_body: Option<OrExpression<String>> = "requestBody",
        /// Time to wait before the next page is requested, as a .NET time span. Default:
        /// `00:00:01`.
        pub request_interval: Option<OrExpression<String>> = "requestInterval",
        /// HTTP method, `GET` or `POST`. Default: `GET`.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink that sends JSON to a REST service.
    pub struct RestSink {
        /// Additional HTTP headers: values by name.
        pub additional_headers: Option<OrExpression<Map<String, Value>>> = "additionalHeaders",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Compression of request bodies: `none` or `gzip`. Default: `none`.
        pub http_compression_type: Option<OrExpression<String>> = "httpCompressionType",
        /// Time to wait for a response, as a .NET time span. Default: `00:01:40`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Time to wait between two requests, in milliseconds, from 10 to 60000.
        pub request_interval: Option<OrExpression<i64>> = "requestInterval",
        /// HTTP method: `POST`, `PUT` or `PATCH`. Default: `POST`.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}
