// Generated from specs/v2/connectors/sap-odp.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SAP ODP: SAP systems read with Operational Data Provisioning, as the SAP CDC connector does.
//! Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to an SAP system, to read it with Operational Data Provisioning.
pub type SapOdpLinkedService = LinkedServiceOf<SapOdpLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an SAP system.
    pub struct SapOdpLinkedServiceTypeProperties {
        /// Three-digit number of the SAP client, such as `800`.
        pub client_id: Option<OrExpression<String>> = "clientId",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Language of the session. Default: `EN`.
        pub language: Option<OrExpression<String>> = "language",
        /// Logon group of the SAP system. Used with a message server.
        pub logon_group: Option<OrExpression<String>> = "logonGroup",
        /// Host name of the SAP message server. Instead of `server`.
        pub message_server: Option<OrExpression<String>> = "messageServer",
        /// Service name or port of the message server.
        pub message_server_service: Option<OrExpression<String>> = "messageServerService",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// Path of the SNC library on the self-hosted integration runtime.
        pub snc_library_path: Option<OrExpression<String>> = "sncLibraryPath",
        /// Whether to connect with Secure Network Communications (SNC). Default: false.
        pub snc_mode: Option<OrExpression<bool>> = "sncMode",
        /// SNC name of the integration runtime.
        pub snc_my_name: Option<OrExpression<String>> = "sncMyName",
        /// SNC name of the SAP server.
        pub snc_partner_name: Option<OrExpression<String>> = "sncPartnerName",
        /// SNC quality of protection: `1` authentication, `2` integrity, `3` privacy, `8` default,
        /// `9` maximum.
        pub snc_qop: Option<OrExpression<String>> = "sncQop",
        /// Name of the subscriber that SAP keeps the delta state for.
        pub subscriber_name: Option<OrExpression<String>> = "subscriberName",
        /// Three-letter ID of the SAP system. Needed with a message server.
        pub system_id: Option<OrExpression<String>> = "systemId",
        /// Two-digit number of the SAP system, such as `00`.
        pub system_number: Option<OrExpression<String>> = "systemNumber",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
        /// Path of the X.509 certificate on the self-hosted integration runtime.
        pub x509_certificate_path: Option<OrExpression<String>> = "x509CertificatePath",
    }
}

/// An ODP object of an SAP system.
pub type SapOdpResourceDataset = DatasetOf<SapOdpResourceDatasetTypeProperties>;

object! {
    /// Which data of an SAP system to use.
    pub struct SapOdpResourceDatasetTypeProperties {
        /// ODP context, such as `SAPI`, `ABAP_CDS`, `HANA` or `BW`.
        pub context: Option<OrExpression<String>> = "context",
        /// Name of the ODP object.
        pub object_name: Option<OrExpression<String>> = "objectName",
    }
}

object! {
    /// Copy source that reads from an SAP system.
    pub struct SapOdpSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// What to extract: `Full`, `Delta` for changes since the last run, or `Recovery` to repeat
        /// the last delta. Default: `Full`.
        pub extraction_mode: Option<OrExpression<String>> = "extractionMode",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Names of the columns to read, as a list of objects.
        pub projection: Option<OrExpression<Vec<Value>>> = "projection",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Filters of the rows, as a list of objects.
        pub selection: Option<OrExpression<Vec<Value>>> = "selection",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Name of the process for which SAP keeps the delta state.
        pub subscriber_process: Option<OrExpression<String>> = "subscriberProcess",
    }
}
