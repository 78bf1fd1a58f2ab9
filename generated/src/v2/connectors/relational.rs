// Generated from specs/v2/connectors/relational.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Relational tables: the generic source and dataset of older definitions, for any relational
//! store. Dataset and source.

use datafactory_core::{OrExpression, object};
use serde_json::Value;

use crate::v2::types::*;

/// A table in any relational store, in the older notation.
pub type RelationalTableDataset = DatasetOf<RelationalTableDatasetTypeProperties>;

object! {
    /// Which data of a relational store to use.
    pub struct RelationalTableDatasetTypeProperties {
        /// Name of the table.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from any relational store, in the older notation.
    pub struct RelationalSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}
