// Generated from specs/v1/connectors/oracle.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/oracle.yaml`.

use datafactory_core::{Secret, TimeSpan, object};

use crate::v1::types::*;

/// Linked service for Oracle Database.
pub type OnPremisesOracleLinkedService =
    LinkedServicePropertiesOf<OnPremisesOracleLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `OnPremisesOracle`.
    pub struct OnPremisesOracleLinkedServiceTypeProperties {
        /// Connection string, including its credentials.
        pub connection_string: Option<Secret> = "connectionString",
        /// Driver that connects to the database: `Microsoft` or `ODP` (Oracle Data Provider for
        /// .NET). `ODP` if missing.
        pub driver_type: Option<String> = "driverType",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the user that signs in, unless the connection string names one.
        pub user_name: Option<String> = "userName",
    }
}

/// Dataset: a table in Oracle Database.
pub type OracleTableDataset = DatasetPropertiesOf<OracleTableDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `OracleTable`.
    pub struct OracleTableDatasetTypeProperties {
        /// Name of the table or view.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Copy source: Oracle Database.
    pub struct OracleSource {
        /// SQL query that selects the rows. Without it, the copy reads the table of the dataset.
        pub oracle_reader_query: Option<String> = "oracleReaderQuery",
        /// How long the query may run, as a .NET time span.
        pub query_timeout: Option<TimeSpan> = "queryTimeout",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink: Oracle Database. `writeBatchSize` is 100 if missing.
    pub struct OracleSink {
        /// Name of the stored procedure that writes the rows. Without it, the rows are inserted
        /// into the table.
        pub oracle_writer_stored_procedure_name: Option<String> = "oracleWriterStoredProcedureName",
        /// Name of the table type that passes the rows to the stored procedure.
        pub oracle_writer_table_type: Option<String> = "oracleWriterTableType",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Name of a column of type `binary(32)` that the copy fills with the identifier of the
        /// slice. A rerun first deletes the rows of its slice, so that no row appears twice.
        pub slice_identifier_column_name: Option<String> = "sliceIdentifierColumnName",
        /// SQL statement that deletes the rows of the slice before a rerun writes them again, such
        /// as `$$Text.Format('DELETE FROM t WHERE ts >= \'{0:yyyy-MM-dd}\'', WindowStart)`.
        pub sql_writer_cleanup_script: Option<String> = "sqlWriterCleanupScript",
        /// Number of rows that are buffered before they are written together. The default depends
        /// on the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}
