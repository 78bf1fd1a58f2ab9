// Generated from specs/v2/schemas/change-data-capture.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/change-data-capture.yaml`.

use datafactory_core::{UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// One page of the change data capture resources of a data factory.
    pub struct ChangeDataCaptureListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The change data capture resources of this page.
        pub value: Option<Vec<ChangeDataCaptureResource>> = "value",
    }
}

object! {
    /// A change data capture and its Azure resource metadata.
    pub struct ChangeDataCaptureResource {
        /// Entity tag of the change data capture, without quotes. It changes with every update.
        /// Send it as `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the change data capture, a path that starts with `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the change data capture. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the change data capture.
        pub properties: Option<ChangeDataCapture> = "properties",
        /// Who created the change data capture and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/adfcdcs`.
        pub type_: Option<String> = "type",
    }
}

impl ChangeDataCaptureResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<ChangeDataCapture>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

object! {
    /// Definition of a change data capture: which changes to copy from which sources to which
    /// targets, and how often. A new change data capture is stopped; start it with
    /// `ChangeDataCapture_Start`.
    pub struct ChangeDataCapture {
        /// Whether the change data capture may use a managed virtual network other than that of the
        /// data factory. Default: false.
        pub allow_v_net_override: Option<bool> = "allowVNetOverride",
        /// What the change data capture is for. Free text.
        pub description: Option<String> = "description",
        /// Folder that shows the change data capture in authoring tools. Without it, it is at the
        /// root.
        pub folder: Option<ChangeDataCaptureFolder> = "folder",
        /// How often to copy changes.
        pub policy: Option<MapperPolicy> = "policy",
        /// Sources, one entry for each connection.
        pub source_connections_info: Option<Vec<MapperSourceConnectionsInfo>> = "sourceConnectionsInfo",
        /// State of the change data capture, such as `Running`, `Stopped` or `Starting`.
        /// `ChangeDataCapture_Status` returns the current state.
        pub status: Option<String> = "status",
        /// Targets, one entry for each connection.
        pub target_connections_info: Option<Vec<MapperTargetConnectionsInfo>> = "targetConnectionsInfo",
    }
}

object! {
    /// A folder that groups change data captures in authoring tools.
    pub struct ChangeDataCaptureFolder {
        /// Path of the folder, with `/` between nested folders.
        pub name: Option<String> = "name",
    }
}

object! {
    /// A connection to a source and the tables to read from it.
    pub struct MapperSourceConnectionsInfo {
        /// How to connect to the source.
        pub connection: Option<MapperConnection> = "connection",
        /// Tables or files to read.
        pub source_entities: Option<Vec<MapperTable>> = "sourceEntities",
    }
}

object! {
    /// A connection to a target and the tables to write to it.
    pub struct MapperTargetConnectionsInfo {
        /// How to connect to the target.
        pub connection: Option<MapperConnection> = "connection",
        /// Which source goes to which target, and how columns are mapped.
        pub data_mapper_mappings: Option<Vec<DataMapperMapping>> = "dataMapperMappings",
        /// Relationships between the tables. Their format is not documented.
        pub relationships: Option<Vec<Value>> = "relationships",
        /// Tables or files to write.
        pub target_entities: Option<Vec<MapperTable>> = "targetEntities",
    }
}

object! {
    /// A table or file of a change data capture.
    pub struct MapperTable {
        /// Name of the table, or path of the file.
        pub name: Option<String> = "name",
        /// Columns and connector settings of the table.
        pub properties: Option<MapperTableProperties> = "properties",
    }
}

object! {
    /// Columns and connector settings of a table.
    pub struct MapperTableProperties {
        /// Settings of the connector for this table.
        pub dsl_connector_properties: Option<Vec<MapperDslConnectorProperties>> = "dslConnectorProperties",
        /// Columns of the table.
        pub schema: Option<Vec<MapperTableSchema>> = "schema",
    }
}

object! {
    /// A column of a table.
    pub struct MapperTableSchema {
        /// Data type of the column, such as `string` or `integer`.
        pub data_type: Option<String> = "dataType",
        /// Name of the column.
        pub name: Option<String> = "name",
    }
}

object! {
    /// A setting of a connector.
    pub struct MapperDslConnectorProperties {
        /// Name of the setting, such as `schemaName`.
        pub name: Option<String> = "name",
        /// Value of the setting, any JSON.
        pub value: Option<Value> = "value",
    }
}

object! {
    /// A connection of a change data capture.
    pub struct MapperConnection {
        /// Settings of the connector for all tables of this connection.
        pub common_dsl_connector_properties: Option<Vec<MapperDslConnectorProperties>> = "commonDslConnectorProperties",
        /// Whether the settings of the dataset are inline, so that no dataset resource is needed.
        pub is_inline_dataset: Option<bool> = "isInlineDataset",
        /// Linked service of the data store.
        pub linked_service: Option<LinkedServiceReference> = "linkedService",
        /// Type of the linked service, such as `AzureSqlDatabase`.
        pub linked_service_type: Option<String> = "linkedServiceType",
        /// Type of the connection.
        pub type_: Option<ConnectionType> = "type",
    }
}

/// Type of a connection.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConnectionType {
    /// A linked service.
    LinkedServiceType,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ConnectionType {
    LinkedServiceType = "linkedservicetype",
});

object! {
    /// Which source table goes to which target table.
    pub struct DataMapperMapping {
        /// How columns are mapped.
        pub attribute_mapping_info: Option<MapperAttributeMappings> = "attributeMappingInfo",
        /// Connection of the source table.
        pub source_connection_reference: Option<MapperConnectionReference> = "sourceConnectionReference",
        /// How to denormalize the source. Its format is not documented.
        pub source_denormalize_info: Option<Value> = "sourceDenormalizeInfo",
        /// Name of the source table.
        pub source_entity_name: Option<String> = "sourceEntityName",
        /// Name of the target table.
        pub target_entity_name: Option<String> = "targetEntityName",
    }
}

object! {
    /// A connection of the same change data capture, by name.
    pub struct MapperConnectionReference {
        /// Name of the connection.
        pub connection_name: Option<String> = "connectionName",
        /// Type of the connection.
        pub type_: Option<ConnectionType> = "type",
    }
}

object! {
    /// How the columns of a table are mapped.
    pub struct MapperAttributeMappings {
        /// One mapping for each target column.
        pub attribute_mappings: Option<Vec<MapperAttributeMapping>> = "attributeMappings",
    }
}

object! {
    /// How a target column gets its value.
    pub struct MapperAttributeMapping {
        /// The source column. For mappings of type `Direct`.
        pub attribute_reference: Option<MapperAttributeReference> = "attributeReference",
        /// All source columns that the expression or the function uses.
        pub attribute_references: Option<Vec<MapperAttributeReference>> = "attributeReferences",
        /// Expression that computes the value. For mappings of type `Derived`.
        pub expression: Option<String> = "expression",
        /// Name of the function. For mappings of type `Aggregate`.
        pub function_name: Option<String> = "functionName",
        /// Name of the target column.
        pub name: Option<String> = "name",
        /// Type of the mapping.
        pub type_: Option<MappingType> = "type",
    }
}

/// How a target column gets its value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MappingType {
    /// It is a copy of a source column.
    Direct,
    /// An expression computes it.
    Derived,
    /// An aggregate function computes it from several rows.
    Aggregate,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(MappingType {
    Direct = "Direct",
    Derived = "Derived",
    Aggregate = "Aggregate",
});

object! {
    /// A column of a source table.
    pub struct MapperAttributeReference {
        /// Name of the table.
        pub entity: Option<String> = "entity",
        /// Connection of the table.
        pub entity_connection_reference: Option<MapperConnectionReference> = "entityConnectionReference",
        /// Name of the column.
        pub name: Option<String> = "name",
    }
}

object! {
    /// How often a change data capture copies changes.
    pub struct MapperPolicy {
        /// `Microbatch` copies changes at each recurrence, `RealTime` continuously. Other values
        /// are possible.
        pub mode: Option<String> = "mode",
        /// Time between two batches. For the mode `Microbatch`.
        pub recurrence: Option<MapperPolicyRecurrence> = "recurrence",
    }
}

object! {
    /// Time between two batches of a change data capture.
    pub struct MapperPolicyRecurrence {
        /// Unit of `interval`.
        pub frequency: Option<FrequencyType> = "frequency",
        /// Number of units of `frequency` between two batches.
        pub interval: Option<i32> = "interval",
    }
}

/// Unit of the time between two batches.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FrequencyType {
    /// Hours.
    Hour,
    /// Minutes.
    Minute,
    /// Seconds.
    Second,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(FrequencyType {
    Hour = "Hour",
    Minute = "Minute",
    Second = "Second",
});

/// State of a change data capture, such as `Running`, `Stopped`, `Starting` or `Stopping`. The
/// response body is a bare JSON string. The values are not documented.
pub type ChangeDataCaptureStatus = String;
