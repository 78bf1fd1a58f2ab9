// Generated from specs/v1/connectors/azure-sql-database.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure SQL Database. A `SqlSource` reads its tables and a `SqlSink` writes them: see
//! sql-server.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for Azure SQL Database.
pub type AzureSqlDatabaseLinkedService =
    LinkedServicePropertiesOf<AzureSqlDatabaseLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AzureSqlDatabase`.
    pub struct AzureSqlDatabaseLinkedServiceTypeProperties {
        /// Connection string, including its credentials.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

/// Dataset: a table or view in Azure SQL Database.
pub type AzureSqlTableDataset = DatasetPropertiesOf<AzureSqlTableDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `AzureSqlTable`.
    pub struct AzureSqlTableDatasetTypeProperties {
        /// Name of the table or view.
        pub table_name: Option<String> = "tableName",
    }
}
