// Generated from specs/v1/connectors/relational.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Tables of Amazon Redshift, DB2, MySQL, ODBC, PostgreSQL, Salesforce, Sybase and Teradata. Each
//! has its own linked service; they share this dataset and this source.

use datafactory_core::{TimeSpan, Timestamp, object};

use crate::v1::types::*;

object! {
    /// Dataset: a table of a relational store that has no dataset type of its own.
    pub struct RelationalTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second.
        /// It may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<RelationalTableDatasetTypeProperties> = "typeProperties",
    }
}

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
