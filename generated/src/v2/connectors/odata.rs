// Generated from specs/v2/connectors/odata.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! OData: services with an Open Data Protocol endpoint. Linked service, dataset and source.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// Connects to an OData service.
    pub struct ODataLinkedService {
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
        pub type_properties: Option<ODataLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

object! {
    /// An entity set of an OData service.
    pub struct ODataResourceDataset {
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
        pub type_properties: Option<ODataResourceDatasetTypeProperties> = "typeProperties",
    }
}

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
