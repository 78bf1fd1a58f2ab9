// Generated from specs/v2/connectors/microsoft-365.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Microsoft 365: mail, calendars and other data of an organization, read through Microsoft Graph
//! Data Connect. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Microsoft 365, mail, calendars and other data of an organization, read through
/// Microsoft Graph Data Connect.
pub type Office365LinkedService = LinkedServiceOf<Office365LinkedServiceTypeProperties>;

object! {
    /// Connection settings of Microsoft 365.
    pub struct Office365LinkedServiceTypeProperties {
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Microsoft Entra tenant of the Microsoft 365 organization, by ID or domain name.
        pub office365_tenant_id: Option<OrExpression<String>> = "office365TenantId",
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
        pub service_principal_tenant_id: Option<OrExpression<String>> = "servicePrincipalTenantId",
    }
}

/// A table of Microsoft 365.
pub type Office365Dataset = DatasetOf<Office365DatasetTypeProperties>;

object! {
    /// Which data of Microsoft 365 to use.
    pub struct Office365DatasetTypeProperties {
        /// OData filter of the rows. The source of a copy has more specific filters.
        pub predicate: Option<OrExpression<String>> = "predicate",
        /// Name of the Microsoft Graph Data Connect table, such as `BasicDataSet_v0.Message_v0`.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from Microsoft 365.
    pub struct Office365Source {
        /// IDs of the groups of users whose data is read. At most 10.
        pub allowed_groups: Option<OrExpression<Vec<Value>>> = "allowedGroups",
        /// Name of the date column to filter by.
        pub date_filter_column: Option<OrExpression<String>> = "dateFilterColumn",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Only rows whose date column is before this time, in UTC.
        pub end_time: Option<OrExpression<String>> = "endTime",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Columns to read: a list of objects with `name`. Needed if the dataset has no schema.
        pub output_columns: Option<OrExpression<Vec<Value>>> = "outputColumns",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Only rows whose date column is at or after this time, in UTC.
        pub start_time: Option<OrExpression<String>> = "startTime",
        /// OData filter of the users whose data is read. Instead of `allowedGroups`.
        pub user_scope_filter_uri: Option<OrExpression<String>> = "userScopeFilterUri",
    }
}
