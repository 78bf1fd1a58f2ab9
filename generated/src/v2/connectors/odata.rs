// Generated from specs/v2/connectors/odata.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! OData: services with an Open Data Protocol endpoint. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Connects to an OData service.
pub type ODataLinkedService = LinkedServiceOf<ODataLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an OData service.
    pub struct ODataLinkedServiceTypeProperties {
        /// Microsoft Entra resource to request an access token for, usually the application ID URI
        /// of the service.
        pub aad_resource_id: Option<OrExpression<String>> = "aadResourceId",
        /// Type of the credential of the service principal.
        pub aad_service_principal_credential_type: Option<ODataAadServicePrincipalCredentialType> = "aadServicePrincipalCredentialType",
        /// Additional HTTP headers that carry the authentication, such as an API key: values by
        /// header name. A value may be a `SecureString`.
        pub auth_headers: Option<OrExpression<Map<String, Value>>> = "authHeaders",
        /// How to authenticate.
        pub authentication_type: Option<ODataAuthenticationType> = "authenticationType",
        /// Azure cloud of the service principal: `AzurePublic`, `AzureChina`, `AzureUsGovernment`
        /// or `AzureGermany`. Default: the cloud of the data factory.
        pub azure_cloud_type: Option<OrExpression<String>> = "azureCloudType",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
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
        /// Root URL of the OData service.
        pub url: Option<OrExpression<String>> = "url",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// How to authenticate at an OData service.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ODataAuthenticationType {
    /// User name and password.
    Basic,
    /// No authentication.
    Anonymous,
    /// Windows authentication.
    Windows,
    /// Service principal in Microsoft Entra ID.
    AadServicePrincipal,
    /// Managed identity of the data factory.
    ManagedServiceIdentity,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ODataAuthenticationType {
    Basic = "Basic",
    Anonymous = "Anonymous",
    Windows = "Windows",
    AadServicePrincipal = "AadServicePrincipal",
    ManagedServiceIdentity = "ManagedServiceIdentity",
});

/// Type of the credential of a service principal.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ODataAadServicePrincipalCredentialType {
    /// Client secret.
    ServicePrincipalKey,
    /// Certificate.
    ServicePrincipalCert,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ODataAadServicePrincipalCredentialType {
    ServicePrincipalKey = "ServicePrincipalKey",
    ServicePrincipalCert = "ServicePrincipalCert",
});

/// An entity set of an OData service.
pub type ODataResourceDataset = DatasetOf<ODataResourceDatasetTypeProperties>;

object! {
    /// Which data of an OData service to use.
    pub struct ODataResourceDatasetTypeProperties {
        /// Path of the entity set, relative to the URL of the linked service.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Copy source that reads from an OData service.
    pub struct ODataSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for a response, as a .NET time span. Default: `00:30:00`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// OData query options, such as `$select=Name&$top=100`. Without it, all entities.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}
