// Generated from specs/v2/connectors/sharepoint-online-list.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SharePoint Online list: lists of a SharePoint site. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to a SharePoint site, to read its lists.
pub type SharePointOnlineListLinkedService =
    LinkedServiceOf<SharePointOnlineListLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a SharePoint Online list.
    pub struct SharePointOnlineListLinkedServiceTypeProperties {
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
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
        /// URL of the site, such as `https://contoso.sharepoint.com/sites/sales`.
        pub site_url: Option<OrExpression<String>> = "siteUrl",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant_id: Option<OrExpression<String>> = "tenantId",
    }
}

/// A list of a SharePoint site.
pub type SharePointOnlineListResourceDataset =
    DatasetOf<SharePointOnlineListDatasetTypeProperties>;

object! {
    /// Which data of a SharePoint Online list to use.
    pub struct SharePointOnlineListDatasetTypeProperties {
        /// Name of the list.
        pub list_name: Option<OrExpression<String>> = "listName",
    }
}

object! {
    /// Copy source that reads from a SharePoint Online list.
    pub struct SharePointOnlineListSource {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for a response, as a .NET time span. Default: `00:05:00`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// OData query options, such as `$top=100`. Without it, all items.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}
