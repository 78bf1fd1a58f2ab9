// Generated from specs/v2/connectors/google-ads.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Google Ads: the advertising service of Google, formerly AdWords. Linked service, dataset and
//! source.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Connects to Google Ads, the advertising service of Google, formerly AdWords.
pub type GoogleAdWordsLinkedService = LinkedServiceOf<GoogleAdWordsLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Google Ads.
    pub struct GoogleAdWordsLinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<GoogleAdWordsAuthenticationType> = "authenticationType",
        /// ID of the Google Ads account whose reports are read.
        pub client_customer_id: Option<OrExpression<String>> = "clientCustomerID",
        /// Client ID of the registered application.
        pub client_id: Option<OrExpression<String>> = "clientId",
        /// Client secret of the registered application.
        pub client_secret: Option<Secret> = "clientSecret",
        /// All connection settings in one object, instead of the separate properties.
        pub connection_properties: Option<OrExpression<Map<String, Value>>> = "connectionProperties",
        /// Developer token of the manager account.
        pub developer_token: Option<Secret> = "developerToken",
        /// E-mail address of the service account. Used with `ServiceAuthentication` on a
        /// self-hosted integration runtime.
        pub email: Option<OrExpression<String>> = "email",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Version of the Google Ads API, such as `v18`.
        pub google_ads_api_version: Option<OrExpression<String>> = "googleAdsApiVersion",
        /// Path of the `.p12` or `.json` key file of the service account on the self-hosted
        /// integration runtime.
        pub key_file_path: Option<OrExpression<String>> = "keyFilePath",
        /// ID of the manager account through which the account is accessed.
        pub login_customer_id: Option<OrExpression<String>> = "loginCustomerID",
        /// Private key of the service account. Used with `ServiceAuthentication` on the Azure
        /// integration runtime.
        pub private_key: Option<Secret> = "privateKey",
        /// OAuth refresh token from which the service obtains access tokens.
        pub refresh_token: Option<Secret> = "refreshToken",
        /// Whether to map data types as the legacy connector did. Default: false.
        pub support_legacy_data_types: Option<OrExpression<bool>> = "supportLegacyDataTypes",
        /// Path on the self-hosted integration runtime of the `.pem` file with the trusted CA
        /// certificates. Applies to TLS connections.
        pub trusted_cert_path: Option<OrExpression<String>> = "trustedCertPath",
        /// Whether to take CA certificates from the system trust store instead of the `.pem` file.
        /// Default: false.
        pub use_system_trust_store: Option<OrExpression<bool>> = "useSystemTrustStore",
    }
}

/// How to authenticate at Google Ads.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GoogleAdWordsAuthenticationType {
    /// Service account.
    ServiceAuthentication,
    /// Account of a user, through an OAuth refresh token.
    UserAuthentication,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(GoogleAdWordsAuthenticationType {
    ServiceAuthentication = "ServiceAuthentication",
    UserAuthentication = "UserAuthentication",
});

object! {
    /// A table of Google Ads.
    pub struct GoogleAdWordsObjectDataset {
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
    /// Copy source that reads from Google Ads.
    pub struct GoogleAdWordsSource {
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
