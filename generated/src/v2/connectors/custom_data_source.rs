// Generated from specs/v2/connectors/custom-data-source.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Custom data source: a store that your own code connects to, in a custom activity. Linked service
//! and dataset.

use std::collections::BTreeMap;

use datafactory_core::object;
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to a store of your own. Custom activities pass it to your code.
    pub struct CustomDataSourceLinkedService {
        /// Tags that describe the linked service, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Integration runtime that connects to the data store. Without it, the service uses the
        /// Azure integration runtime that it manages itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// What the linked service is for. Free text.
        pub description: Option<String> = "description",
        /// Parameters that a reference to the linked service can set, by name. Expressions in
        /// `typeProperties` read them as `@linkedService().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Any JSON that your code needs to connect.
        pub type_properties: Option<Value> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

object! {
    /// Data that only your own code can read. Custom activities pass it to your code.
    pub struct CustomDataset {
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
        /// Any JSON that your code needs to find the data.
        pub type_properties: Option<Value> = "typeProperties",
    }
}
