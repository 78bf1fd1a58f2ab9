// Generated from specs/v1/connectors/relational.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Tables of Amazon Redshift, DB2, MySQL, ODBC, PostgreSQL, Salesforce, Sybase and Teradata. Each
//! has its own linked service; they share this dataset and this source.

use datafactory_core::{TimeSpan, object};

use crate::v1::types::*;

/// Dataset: a table of a relational store that has no dataset type of its own.
pub type RelationalTableDataset = DatasetPropertiesOf<RelationalTableDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `RelationalTable`.
    pub struct RelationalTableDatasetTypeProperties {
        /// Name of the table. Not needed when the source of the copy has a query.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Copy source: a relational store that has no source type of its own, or an OData feed.
    pub struct RelationalSource {
        /// Query that selects the rows, in the language of the data store. For OData, the query
        /// options, such as `?$select=Name&$top=5`. Not needed when the dataset names the table or
        /// path.
        pub query: Option<String> = "query",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}
