// Generated from specs/v2/connectors/dataverse.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Dataverse: the store of Power Apps and Dynamics 365, formerly Common Data Service for Apps.
//! Linked service, dataset, source and sink.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Dataverse, the store of Power Apps and Dynamics 365, formerly Common Data Service
/// for Apps.
pub type CommonDataServiceForAppsLinkedService =
    LinkedServiceOf<CommonDataServiceForAppsLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Dataverse.
    pub struct CommonDataServiceForAppsLinkedServiceTypeProperties {
        /// How to authenticate: `AADServicePrincipal`, `Office365` or, for on-premises servers,
        /// `Ifd` or `ActiveDirectory`.
        pub authentication_type: Option<OrExpression<String>> = "authenticationType",
        /// Where the instance runs, `Online` or `OnPremisesWithIfd`.
        pub deployment_type: Option<OrExpression<String>> = "deploymentType",
        /// Active Directory domain of the user. Needed for on-premises servers.
        pub domain: Option<OrExpression<String>> = "domain",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Host name of the on-premises server. Needed for `OnPremisesWithIfd`.
        pub host_name: Option<OrExpression<String>> = "hostName",
        /// Name of the organization on the on-premises server. Needed if the user has several.
        pub organization_name: Option<OrExpression<String>> = "organizationName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the on-premises server. Default: 443.
        pub port: Option<OrExpression<i64>> = "port",
        /// Credential of the service principal: the client secret, or for `ServicePrincipalCert` a
        /// Key Vault reference to the certificate.
        pub service_principal_credential: Option<Secret> = "servicePrincipalCredential",
        /// Type of the credential of the service principal: `ServicePrincipalKey` for a client
        /// secret, `ServicePrincipalCert` for a certificate.
        pub service_principal_credential_type: Option<OrExpression<String>> = "servicePrincipalCredentialType",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// URL of the online instance, such as `https://contoso.crm.dynamics.com`. Needed for
        /// `Online`.
        pub service_uri: Option<OrExpression<String>> = "serviceUri",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// A table (entity) in Dataverse.
pub type CommonDataServiceForAppsEntityDataset =
    DatasetOf<CommonDataServiceForAppsEntityDatasetTypeProperties>;

object! {
    /// Which data of Dataverse to use.
    pub struct CommonDataServiceForAppsEntityDatasetTypeProperties {
        /// Logical name of the table (entity), such as `account`.
        pub entity_name: Option<OrExpression<String>> = "entityName",
    }
}

object! {
    /// Copy source that reads from Dataverse.
    pub struct CommonDataServiceForAppsSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// FetchXML query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink that writes to Dataverse.
    pub struct CommonDataServiceForAppsSink {
        /// Name of the alternate key that identifies a row. Default: the primary key.
        pub alternate_key_name: Option<OrExpression<String>> = "alternateKeyName",
        /// Custom business logic to skip while writing: `CustomSync`, `CustomAsync` or both,
        /// separated by a comma.
        pub bypass_business_logic_execution: Option<OrExpression<String>> = "bypassBusinessLogicExecution",
        /// Whether writing does not start Power Automate flows. Default: false.
        pub bypass_power_automate_flows: Option<OrExpression<bool>> = "bypassPowerAutomateFlows",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether null values in the source leave the existing value unchanged. If not, they
        /// overwrite it with null. Default: false.
        pub ignore_null_values: Option<OrExpression<bool>> = "ignoreNullValues",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What to do with a row that exists already. Always `Upsert`.
        pub write_behavior: Option<DynamicsSinkWriteBehavior> = "writeBehavior",
    }
}
