// Generated from specs/v1/connectors/sql-server.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SQL Server, and the source and sink that SQL Server and Azure SQL Database share.

use std::collections::BTreeMap;

use datafactory_core::{Secret, TimeSpan, object};

use crate::v1::types::*;

/// Linked service for SQL Server.
pub type OnPremisesSqlServerLinkedService =
    LinkedServicePropertiesOf<OnPremisesSqlServerLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `OnPremisesSqlServer`.
    pub struct OnPremisesSqlServerLinkedServiceTypeProperties {
        /// Connection string, including its credentials.
        pub connection_string: Option<Secret> = "connectionString",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the Windows user.
        pub password: Option<Secret> = "password",
        /// Name of the Windows user that signs in, such as `domain\user`. Leave it out for SQL
        /// authentication.
        pub user_name: Option<String> = "userName",
    }
}

/// Dataset: a table or view in SQL Server.
pub type SqlServerTableDataset = DatasetPropertiesOf<SqlServerTableDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `SqlServerTable`.
    pub struct SqlServerTableDatasetTypeProperties {
        /// Name of the table or view.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Copy source: SQL Server or Azure SQL Database.
    pub struct SqlSource {
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
        /// SQL query that selects the rows. Without it, and without a stored procedure, the copy
        /// reads the columns in the `structure` of the dataset.
        pub sql_reader_query: Option<String> = "sqlReaderQuery",
        /// Name of the stored procedure whose last `SELECT` returns the rows.
        pub sql_reader_stored_procedure_name: Option<String> = "sqlReaderStoredProcedureName",
        /// Parameters of the stored procedure, by name. The names must have the same case as in the
        /// procedure.
        pub stored_procedure_parameters: Option<BTreeMap<String, StoredProcedureParameter>> = "storedProcedureParameters",
    }
}

object! {
    /// Copy sink: SQL Server or Azure SQL Database. `writeBatchSize` is 10000 if missing.
    pub struct SqlSink {
        /// Name of the stored procedure that deletes the staging table.
        pub cleanup_staging_table_stored_procedure_name: Option<String> = "cleanupStagingTableStoredProcedureName",
        /// Name of the stored procedure that creates the staging table, if the copy stages the rows
        /// in the database.
        pub create_staging_table_stored_procedure_name: Option<String> = "createStagingTableStoredProcedureName",
        /// Name of the stored procedure that merges the staging table into the target table.
        pub merge_staging_table_to_target_table_stored_procedure_name: Option<String> = "mergeStagingTableToTargetTableStoredProcedureName",
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
        /// Name of the stored procedure that upserts the rows. It is called once per batch.
        pub sql_writer_stored_procedure_name: Option<String> = "sqlWriterStoredProcedureName",
        /// Name of the table type that passes the rows to the stored procedure.
        pub sql_writer_table_type: Option<String> = "sqlWriterTableType",
        /// Parameters of the stored procedure, by name. The names must have the same case as in the
        /// procedure.
        pub stored_procedure_parameters: Option<BTreeMap<String, StoredProcedureParameter>> = "storedProcedureParameters",
        /// Number of rows that are buffered before they are written together. The default depends
        /// on the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}
