// Generated from specs/v2/connectors/google-bigquery.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Google BigQuery: the data warehouse of Google Cloud. Linked services, datasets and sources.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Google BigQuery, the data warehouse of Google Cloud.
pub type GoogleBigQueryV2LinkedService =
    LinkedServiceOf<GoogleBigQueryV2LinkedServiceTypeProperties>;

object! {
    /// Connection settings of Google BigQuery.
    pub struct GoogleBigQueryV2LinkedServiceTypeProperties {
        /// How to authenticate.
        pub authentication_type: Option<GoogleBigQueryV2AuthenticationType> = "authenticationType",
        /// Client ID of the registered application.
        pub client_id: Option<OrExpression<String>> = "clientId",
        /// Client secret of the registered application.
        pub client_secret: Option<Secret> = "clientSecret",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Content of the JSON key file of the service account. Used with `ServiceAuthentication`.
        pub key_file_content: Option<Secret> = "keyFileContent",
        /// ID of the Google Cloud project.
        pub project_id: Option<OrExpression<String>> = "projectId",
        /// OAuth refresh token from which the service obtains access tokens.
        pub refresh_token: Option<Secret> = "refreshToken",
    }
}

/// How to authenticate at Google BigQuery.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GoogleBigQueryV2AuthenticationType {
    /// Service account.
    ServiceAuthentication,
    /// Account of a user, through an OAuth refresh token.
    UserAuthentication,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(GoogleBigQueryV2AuthenticationType {
    ServiceAuthentication = "ServiceAuthentication",
    UserAuthentication = "UserAuthentication",
});

/// Connects to Google BigQuery, in the older version of the connector. Use
/// `GoogleBigQueryV2LinkedService` in new definitions.
pub type GoogleBigQueryLinkedService = LinkedServiceOf<GoogleBigQueryLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Google BigQuery, in the older version of the connector.
    pub struct GoogleBigQueryLinkedServiceTypeProperties {
        /// Further public projects to read, separated by commas.
        pub additional_projects: Option<OrExpression<String>> = "additionalProjects",
        /// How to authenticate.
        pub authentication_type: Option<GoogleBigQueryAuthenticationType> = "authenticationType",
        /// Client ID of the registered application.
        pub client_id: Option<OrExpression<String>> = "clientId",
        /// Client secret of the registered application.
        pub client_secret: Option<Secret> = "clientSecret",
        /// E-mail address of the service account. Used with `ServiceAuthentication` on a
        /// self-hosted integration runtime.
        pub email: Option<OrExpression<String>> = "email",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Path of the `.p12` or `.json` key file of the service account on the self-hosted
        /// integration runtime.
        pub key_file_path: Option<OrExpression<String>> = "keyFilePath",
        /// ID of the Google Cloud project.
        pub project: Option<OrExpression<String>> = "project",
        /// OAuth refresh token from which the service obtains access tokens.
        pub refresh_token: Option<Secret> = "refreshToken",
        /// Whether to request access to Google Drive, which external tables on Drive need. Default:
        /// `false`.
        pub request_google_drive_scope: Option<OrExpression<String>> = "requestGoogleDriveScope",
        /// Path on the self-hosted integration runtime of the `.pem` file with the trusted CA
        /// certificates. Applies to TLS connections.
        pub trusted_cert_path: Option<OrExpression<String>> = "trustedCertPath",
        /// Whether to take CA certificates from the system trust store instead of the `.pem` file.
        /// Default: false.
        pub use_system_trust_store: Option<OrExpression<bool>> = "useSystemTrustStore",
    }
}

/// How to authenticate at Google BigQuery.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GoogleBigQueryAuthenticationType {
    /// Service account.
    ServiceAuthentication,
    /// Account of a user, through an OAuth refresh token.
    UserAuthentication,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(GoogleBigQueryAuthenticationType {
    ServiceAuthentication = "ServiceAuthentication",
    UserAuthentication = "UserAuthentication",
});

/// A table in Google BigQuery.
pub type GoogleBigQueryV2ObjectDataset = DatasetOf<GoogleBigQueryV2DatasetTypeProperties>;

object! {
    /// Which data of Google BigQuery to use.
    pub struct GoogleBigQueryV2DatasetTypeProperties {
        /// Name of the BigQuery dataset that the table is in.
        pub dataset: Option<OrExpression<String>> = "dataset",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

/// A table in Google BigQuery, in the older version of the connector.
pub type GoogleBigQueryObjectDataset = DatasetOf<GoogleBigQueryDatasetTypeProperties>;

object! {
    /// Which data of Google BigQuery to use.
    pub struct GoogleBigQueryDatasetTypeProperties {
        /// Name of the BigQuery dataset that the table is in.
        pub dataset: Option<OrExpression<String>> = "dataset",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
        /// Name of the table with its dataset, in one string. Older definitions have it; use
        /// `dataset` and `table`.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from Google BigQuery.
    pub struct GoogleBigQueryV2Source {
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

object! {
    /// Copy source that reads from Google BigQuery, in the older version of the connector.
    pub struct GoogleBigQuerySource {
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
