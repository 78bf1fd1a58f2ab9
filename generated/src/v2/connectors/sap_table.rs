// Generated from specs/v2/connectors/sap-table.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SAP table: tables of an SAP system, read through RFC. Linked service, dataset and source.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to an SAP system, to read its tables through RFC.
pub type SapTableLinkedService = LinkedServiceOf<SapTableLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an SAP system.
    pub struct SapTableLinkedServiceTypeProperties {
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
        /// Three-letter ID of the SAP system. Needed with a message server.
        pub system_id: Option<OrExpression<String>> = "systemId",
        /// Two-digit number of the SAP system, such as `00`.
        pub system_number: Option<OrExpression<String>> = "systemNumber",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// A table of an SAP system.
pub type SapTableResourceDataset = DatasetOf<SapTableResourceDatasetTypeProperties>;

object! {
    /// Which data of an SAP system to use.
    pub struct SapTableResourceDatasetTypeProperties {
        /// Name of the SAP table.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from an SAP system.
    pub struct SapTableSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Number of rows to read at once. Default: 50000.
        pub batch_size: Option<OrExpression<i64>> = "batchSize",
        /// Custom RFC function module to read the table with. Default: `/SAPDS/RFC_READ_TABLE2`.
        pub custom_rfc_read_table_function_module: Option<OrExpression<String>> = "customRfcReadTableFunctionModule",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How to split the data to read it in parallel: `None`, `PartitionOnInt`,
        /// `PartitionOnCalendarYear`, `PartitionOnCalendarMonth`, `PartitionOnCalendarDate` or
        /// `PartitionOnTime`. Default: `None`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// Details of the partitions that are read in parallel.
        pub partition_settings: Option<SapTablePartitionSettings> = "partitionSettings",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Names of the columns to read, separated by commas. Default: all columns.
        pub rfc_table_fields: Option<OrExpression<String>> = "rfcTableFields",
        /// Filter of the rows, such as `COLUMN0 like 'ABC%'`. Without it, all rows.
        pub rfc_table_options: Option<OrExpression<String>> = "rfcTableOptions",
        /// Number of rows to read. Default: all.
        pub row_count: Option<OrExpression<i64>> = "rowCount",
        /// Number of rows to skip. Default: 0.
        pub row_skips: Option<OrExpression<i64>> = "rowSkips",
        /// Character that separates columns in the data that SAP returns.
        pub sap_data_column_delimiter: Option<OrExpression<String>> = "sapDataColumnDelimiter",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// How to split an SAP table by ranges of a column.
    pub struct SapTablePartitionSettings {
        /// Maximum number of partitions to split the data into.
        pub max_partitions_number: Option<OrExpression<i64>> = "maxPartitionsNumber",
        /// Name of the column to split by.
        pub partition_column_name: Option<OrExpression<String>> = "partitionColumnName",
        /// Lowest value of the partition column. It decides the size of the partitions and filters
        /// no rows.
        pub partition_lower_bound: Option<OrExpression<String>> = "partitionLowerBound",
        /// Highest value of the partition column. It decides the size of the partitions and filters
        /// no rows.
        pub partition_upper_bound: Option<OrExpression<String>> = "partitionUpperBound",
    }
}
