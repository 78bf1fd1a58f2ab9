// Generated from specs/v2/connectors/sap-bw.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SAP BW: SAP Business Warehouse, read with MDX queries. Linked service, dataset and source.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to SAP BW, SAP Business Warehouse, read with MDX queries.
pub type SapBwLinkedService = LinkedServiceOf<SapBwLinkedServiceTypeProperties>;

object! {
    /// Connection settings of SAP BW.
    pub struct SapBwLinkedServiceTypeProperties {
        /// Three-digit number of the SAP client, such as `800`.
        pub client_id: Option<OrExpression<String>> = "clientId",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// Two-digit number of the SAP system, such as `00`.
        pub system_number: Option<OrExpression<String>> = "systemNumber",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

object! {
    /// A cube of SAP BW. The query of the source selects the data.
    pub struct SapBwCubeDataset {
        /// Tags that describe the dataset, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the dataset is for. Free text.
        pub description: Option<String> = "description",
        /// Folder that shows the dataset in authoring tools. Without it, the dataset is at the
        /// root.
        pub folder: Option<DatasetFolder> = "folder",
        /// Linked service of the data store that holds the data.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Parameters that a reference to the dataset can set, by name. Expressions in
        /// `typeProperties` read them as `@dataset().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Physical schema of the data: a list of columns with `name` and `type`, an object for
        /// hierarchical formats such as JSON, or an expression that returns a list. Leave it out if
        /// the schema is only known at run time.
        pub schema: Option<Value> = "schema",
        /// Columns of the data in the older notation: a list of objects with `name` and `type`, an
        /// object, or an expression that returns a list. Use `schema` in new datasets.
        pub structure: Option<Value> = "structure",
    }
}

object! {
    /// Copy source that reads from SAP BW.
    pub struct SapBwSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// MDX query whose result is copied.
        pub query: Option<OrExpression<String>> = "query",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}
