// Generated from specs/v2/connectors/sap-bw-open-hub.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SAP BW Open Hub: SAP Business Warehouse, read through open hub destinations. Linked service,
//! dataset and source.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to SAP BW Open Hub, SAP Business Warehouse, read through open hub destinations.
pub type SapOpenHubLinkedService = LinkedServiceOf<SapOpenHubLinkedServiceTypeProperties>;

object! {
    /// Connection settings of SAP BW Open Hub.
    pub struct SapOpenHubLinkedServiceTypeProperties {
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
        /// Three-letter ID of the SAP system. Needed with a message server.
        pub system_id: Option<OrExpression<String>> = "systemId",
        /// Two-digit number of the SAP system, such as `00`.
        pub system_number: Option<OrExpression<String>> = "systemNumber",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// An open hub destination of SAP BW Open Hub.
pub type SapOpenHubTableDataset = DatasetOf<SapOpenHubTableDatasetTypeProperties>;

object! {
    /// Which data of SAP BW Open Hub to use.
    pub struct SapOpenHubTableDatasetTypeProperties {
        /// Read only requests with a higher ID than this one. In new pipelines, set it at the copy
        /// source.
        pub base_request_id: Option<OrExpression<i64>> = "baseRequestId",
        /// Whether to leave out the records of the last request. Default: true. In new pipelines,
        /// set it at the copy source.
        pub exclude_last_request: Option<OrExpression<bool>> = "excludeLastRequest",
        /// Name of the open hub destination.
        pub open_hub_destination_name: Option<OrExpression<String>> = "openHubDestinationName",
    }
}

object! {
    /// Copy source that reads from SAP BW Open Hub.
    pub struct SapOpenHubSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Read only requests with a higher ID than this one, which makes a delta load.
        pub base_request_id: Option<OrExpression<i64>> = "baseRequestId",
        /// Custom RFC function module to read the table with. Default: `/SAPDS/RFC_READ_TABLE2`.
        pub custom_rfc_read_table_function_module: Option<OrExpression<String>> = "customRfcReadTableFunctionModule",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether to leave out the records of the last request. Default: true.
        pub exclude_last_request: Option<OrExpression<bool>> = "excludeLastRequest",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Character that separates columns in the data that SAP returns.
        pub sap_data_column_delimiter: Option<OrExpression<String>> = "sapDataColumnDelimiter",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}
