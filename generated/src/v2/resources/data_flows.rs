// Generated from specs/v2/schemas/data-flows.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/data-flows.yaml`.

use datafactory_core::{UnknownObject, UnknownValue, object, open_enum, tagged_union};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// One page of the data flows of a data factory.
    pub struct DataFlowListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The data flows of this page.
        pub value: Option<Vec<DataFlowResource>> = "value",
    }
}

object! {
    /// A data flow and its Azure resource metadata.
    pub struct DataFlowResource {
        /// Entity tag of the data flow, without quotes. It changes with every update. Send it as
        /// `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the data flow, a path that starts with `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the data flow. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the data flow.
        pub properties: Option<DataFlow> = "properties",
        /// Who created the data flow and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/dataflows`.
        pub type_: Option<String> = "type",
    }
}

impl DataFlowResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<DataFlow>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

/// Definition of a data flow. `type` tells whether it is a mapping data flow, a flowlet or a
/// wrangling data flow.
#[non_exhaustive]
pub enum DataFlow {
    /// A graph of transformations that runs on Spark.
    MappingDataFlow(Box<MappingDataFlow>),
    /// A part of a data flow that other data flows can reuse.
    Flowlet(Box<Flowlet>),
    /// A data flow that prepares data with Power Query.
    WranglingDataFlow(Box<WranglingDataFlow>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(DataFlow by "type" {
    MappingDataFlow(MappingDataFlow) = "MappingDataFlow",
    Flowlet(Flowlet) = "Flowlet",
    WranglingDataFlow(WranglingDataFlow) = "WranglingDataFlow",
});

object! {
    /// Properties that subtypes of `DataFlow` share. `T` is the type of `typeProperties`.
    pub struct DataFlowOf<T> {
        /// Tags that describe the data flow, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the data flow is for. Free text.
        pub description: Option<String> = "description",
        /// Folder that shows the data flow in authoring tools. Without it, the data flow is at the
        /// root.
        pub folder: Option<DataFlowFolder> = "folder",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
    }
}

object! {
    /// A folder that groups data flows in authoring tools.
    pub struct DataFlowFolder {
        /// Path of the folder, with `/` between nested folders, such as `Sales/Daily`.
        pub name: Option<String> = "name",
    }
}

/// A graph of transformations that runs on Spark.
pub type MappingDataFlow = DataFlowOf<MappingDataFlowTypeProperties>;

object! {
    /// Content of a mapping data flow.
    pub struct MappingDataFlowTypeProperties {
        /// Data flow script that defines how the transformations work and are connected. Use either
        /// `script` or `scriptLines`.
        pub script: Option<String> = "script",
        /// The same script as a list of lines, which is easier to compare in Git.
        pub script_lines: Option<Vec<String>> = "scriptLines",
        /// Sinks that the data flow writes. Each name also occurs in the script.
        pub sinks: Option<Vec<DataFlowSink>> = "sinks",
        /// Sources that the data flow reads. Each name also occurs in the script.
        pub sources: Option<Vec<DataFlowSource>> = "sources",
        /// Transformations between sources and sinks. Each name also occurs in the script.
        pub transformations: Option<Vec<Transformation>> = "transformations",
    }
}

/// A part of a data flow that other data flows can reuse.
pub type Flowlet = DataFlowOf<FlowletTypeProperties>;

object! {
    /// Content of a flowlet.
    pub struct FlowletTypeProperties {
        /// Data flow script that defines how the transformations work and are connected. Use either
        /// `script` or `scriptLines`.
        pub script: Option<String> = "script",
        /// The same script as a list of lines, which is easier to compare in Git.
        pub script_lines: Option<Vec<String>> = "scriptLines",
        /// Sinks that the data flow writes. Each name also occurs in the script.
        pub sinks: Option<Vec<DataFlowSink>> = "sinks",
        /// Sources that the data flow reads. Each name also occurs in the script.
        pub sources: Option<Vec<DataFlowSource>> = "sources",
        /// Transformations between sources and sinks. Each name also occurs in the script.
        pub transformations: Option<Vec<Transformation>> = "transformations",
    }
}

/// A data flow that prepares data with Power Query.
pub type WranglingDataFlow = DataFlowOf<PowerQueryTypeProperties>;

object! {
    /// Content of a wrangling data flow.
    pub struct PowerQueryTypeProperties {
        /// Locale of the mashup document, such as `en-US`.
        pub document_locale: Option<String> = "documentLocale",
        /// The Power Query mashup script, in the language M.
        pub script: Option<String> = "script",
        /// Sources that the script reads.
        pub sources: Option<Vec<PowerQuerySource>> = "sources",
    }
}

object! {
    /// A transformation of a data flow. What it does is in the script, under the same name.
    pub struct Transformation {
        /// Dataset that the transformation reads or writes.
        pub dataset: Option<DatasetReference> = "dataset",
        /// What the transformation does. Free text.
        pub description: Option<String> = "description",
        /// Flowlet that the transformation runs.
        pub flowlet: Option<DataFlowReference> = "flowlet",
        /// Linked service of the data. For inline datasets, which the script defines.
        pub linked_service: Option<LinkedServiceReference> = "linkedService",
        /// Name of the transformation. It is unique within the data flow.
        pub name: Option<String> = "name",
    }
}

object! {
    /// A source of a data flow.
    pub struct DataFlowSource {
        /// Dataset that the transformation reads or writes.
        pub dataset: Option<DatasetReference> = "dataset",
        /// What the transformation does. Free text.
        pub description: Option<String> = "description",
        /// Flowlet that the transformation runs.
        pub flowlet: Option<DataFlowReference> = "flowlet",
        /// Linked service of the data. For inline datasets, which the script defines.
        pub linked_service: Option<LinkedServiceReference> = "linkedService",
        /// Name of the transformation. It is unique within the data flow.
        pub name: Option<String> = "name",
        /// Linked service of the store that holds the schema of the data.
        pub schema_linked_service: Option<LinkedServiceReference> = "schemaLinkedService",
    }
}

object! {
    /// A sink of a data flow.
    pub struct DataFlowSink {
        /// Dataset that the transformation reads or writes.
        pub dataset: Option<DatasetReference> = "dataset",
        /// What the transformation does. Free text.
        pub description: Option<String> = "description",
        /// Flowlet that the transformation runs.
        pub flowlet: Option<DataFlowReference> = "flowlet",
        /// Linked service of the data. For inline datasets, which the script defines.
        pub linked_service: Option<LinkedServiceReference> = "linkedService",
        /// Name of the transformation. It is unique within the data flow.
        pub name: Option<String> = "name",
        /// Linked service of the store that receives rows which the sink rejected.
        pub rejected_data_linked_service: Option<LinkedServiceReference> = "rejectedDataLinkedService",
        /// Linked service of the store that holds the schema of the data.
        pub schema_linked_service: Option<LinkedServiceReference> = "schemaLinkedService",
    }
}

object! {
    /// A source of a wrangling data flow.
    pub struct PowerQuerySource {
        /// Dataset that the transformation reads or writes.
        pub dataset: Option<DatasetReference> = "dataset",
        /// What the transformation does. Free text.
        pub description: Option<String> = "description",
        /// Flowlet that the transformation runs.
        pub flowlet: Option<DataFlowReference> = "flowlet",
        /// Linked service of the data. For inline datasets, which the script defines.
        pub linked_service: Option<LinkedServiceReference> = "linkedService",
        /// Name of the transformation. It is unique within the data flow.
        pub name: Option<String> = "name",
        /// Linked service of the store that holds the schema of the data.
        pub schema_linked_service: Option<LinkedServiceReference> = "schemaLinkedService",
        /// Power Query script that reads the source, in the language M.
        pub script: Option<String> = "script",
    }
}

object! {
    /// A data flow of the same data factory, by name.
    pub struct DataFlowReference {
        /// Arguments for the parameters of the datasets that the data flow uses: an object by name
        /// of the source or sink.
        pub dataset_parameters: Option<Value> = "datasetParameters",
        /// Arguments for the data flow parameters, by parameter name. A value can be any JSON or an
        /// expression.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Name of the data flow.
        pub reference_name: Option<String> = "referenceName",
        /// Type of the reference. Always `DataFlowReference`.
        pub type_: Option<DataFlowReferenceType> = "type",
    }
}

impl DataFlowReference {
    /// A `DataFlowReference` to this name.
    pub fn new(reference_name: impl Into<String>) -> Self {
        Self {
            type_: Some(DataFlowReferenceType::DataFlowReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a data flow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DataFlowReferenceType {
    /// A reference to a data flow.
    DataFlowReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(DataFlowReferenceType {
    DataFlowReference = "DataFlowReference",
});
