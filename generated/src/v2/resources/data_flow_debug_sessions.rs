// Generated from specs/v2/schemas/data-flow-debug-sessions.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/data-flow-debug-sessions.yaml`.

use datafactory_core::{OrExpression, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// The cluster of a data flow debug session. Give either `integrationRuntime` or the size of
    /// the cluster.
    pub struct CreateDataFlowDebugSessionRequest {
        /// Compute type of the cluster: `General`, `MemoryOptimized` or `ComputeOptimized`. Ignored
        /// when `integrationRuntime` is given.
        pub compute_type: Option<String> = "computeType",
        /// Number of cores of the cluster, such as 8. Ignored when `integrationRuntime` is given.
        pub core_count: Option<i32> = "coreCount",
        /// Integration runtime whose settings the cluster uses.
        pub integration_runtime: Option<IntegrationRuntimeDebugResource> = "integrationRuntime",
        /// Time in minutes after which an idle cluster shuts down.
        pub time_to_live: Option<i32> = "timeToLive",
    }
}

object! {
    /// The common part of all resources that a debug session takes along.
    pub struct SubResourceDebugResource {
        /// Name of the resource.
        pub name: Option<String> = "name",
    }
}

object! {
    /// An integration runtime for a debug session. It does not need to be published.
    pub struct IntegrationRuntimeDebugResource {
        /// Name of the resource.
        pub name: Option<String> = "name",
        /// Definition of the integration runtime.
        pub properties: Option<IntegrationRuntime> = "properties",
    }
}

object! {
    /// A data flow for a debug session. It does not need to be published.
    pub struct DataFlowDebugResource {
        /// Name of the resource.
        pub name: Option<String> = "name",
        /// Definition of the data flow.
        pub properties: Option<DataFlow> = "properties",
    }
}

object! {
    /// A dataset for a debug session. It does not need to be published.
    pub struct DatasetDebugResource {
        /// Name of the resource.
        pub name: Option<String> = "name",
        /// Definition of the dataset.
        pub properties: Option<Dataset> = "properties",
    }
}

object! {
    /// A linked service for a debug session. It does not need to be published.
    pub struct LinkedServiceDebugResource {
        /// Name of the resource.
        pub name: Option<String> = "name",
        /// Definition of the linked service.
        pub properties: Option<LinkedService> = "properties",
    }
}

object! {
    /// The result of starting a debug session.
    pub struct CreateDataFlowDebugSessionResponse {
        /// ID of the session, a GUID. All other operations on the session need it.
        pub session_id: Option<String> = "sessionId",
        /// State of the session, such as `Succeeded`.
        pub status: Option<String> = "status",
    }
}

object! {
    /// One page of the active debug sessions of a data factory.
    pub struct QueryDataFlowDebugSessionsResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The debug sessions of this page.
        pub value: Option<Vec<DataFlowDebugSessionInfo>> = "value",
    }
}

object! {
    /// An active debug session.
    pub struct DataFlowDebugSessionInfo {
        /// Compute type of the cluster, such as `General`.
        pub compute_type: Option<String> = "computeType",
        /// Number of cores of the cluster.
        pub core_count: Option<i32> = "coreCount",
        /// Name of the data flow.
        pub data_flow_name: Option<String> = "dataFlowName",
        /// Name of the integration runtime of the cluster.
        pub integration_runtime_name: Option<String> = "integrationRuntimeName",
        /// Time of the last activity in the session. Its format is not documented.
        pub last_activity_time: Option<String> = "lastActivityTime",
        /// Number of nodes of the cluster.
        pub node_count: Option<i32> = "nodeCount",
        /// ID of the session, a GUID.
        pub session_id: Option<String> = "sessionId",
        /// Time at which the session started. Its format is not documented.
        pub start_time: Option<String> = "startTime",
        /// Time in minutes after which the idle session ends.
        pub time_to_live_in_minutes: Option<i32> = "timeToLiveInMinutes",
    }
}

object! {
    /// A data flow and everything it refers to, to load into a debug session.
    pub struct DataFlowDebugPackage {
        /// The data flow to debug. Use either `dataFlow` or `dataFlows`.
        pub data_flow: Option<DataFlowDebugResource> = "dataFlow",
        /// The data flow to debug and the flowlets it uses.
        pub data_flows: Option<Vec<DataFlowDebugResource>> = "dataFlows",
        /// Datasets that the data flow uses.
        pub datasets: Option<Vec<DatasetDebugResource>> = "datasets",
        /// Row limits and arguments for this session.
        pub debug_settings: Option<DataFlowDebugPackageDebugSettings> = "debugSettings",
        /// Linked services that the data flow and the datasets use.
        pub linked_services: Option<Vec<LinkedServiceDebugResource>> = "linkedServices",
        /// ID of the debug session.
        pub session_id: Option<String> = "sessionId",
        /// Where to stage data. Only some connectors need it, such as Azure Synapse Analytics.
        pub staging: Option<DataFlowStagingInfo> = "staging",
    }
}

object! {
    /// Where a data flow stages data.
    pub struct DataFlowStagingInfo {
        /// Folder in the staging store, such as `staging/dataflow`.
        pub folder_path: Option<OrExpression<String>> = "folderPath",
        /// Linked service of the staging store.
        pub linked_service: Option<LinkedServiceReference> = "linkedService",
    }
}

object! {
    /// Row limits and arguments of a debug session.
    pub struct DataFlowDebugPackageDebugSettings {
        /// Arguments for the parameters of the datasets: an object by name of the source or sink.
        pub dataset_parameters: Option<Value> = "datasetParameters",
        /// Arguments for the data flow parameters, by parameter name.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// How many rows to read from each source.
        pub source_settings: Option<Vec<DataFlowSourceSetting>> = "sourceSettings",
    }
}

object! {
    /// How many rows a debug session reads from a source.
    pub struct DataFlowSourceSetting {
        /// Maximum number of rows to read.
        pub row_limit: Option<i32> = "rowLimit",
        /// Name of the source in the data flow.
        pub source_name: Option<String> = "sourceName",
    }
}

object! {
    /// The result of loading a data flow into a debug session.
    pub struct AddDataFlowToDebugSessionResponse {
        /// Version of the job that the session created for the data flow.
        pub job_version: Option<String> = "jobVersion",
    }
}

object! {
    /// The debug session to delete.
    pub struct DeleteDataFlowDebugSessionRequest {
        /// ID of the debug session.
        pub session_id: Option<String> = "sessionId",
    }
}

object! {
    /// A command to run in a debug session.
    pub struct DataFlowDebugCommandRequest {
        /// The command.
        pub command: Option<DataFlowDebugCommandType> = "command",
        /// Arguments of the command.
        pub command_payload: Option<DataFlowDebugCommandPayload> = "commandPayload",
        /// ID of the debug session.
        pub session_id: Option<String> = "sessionId",
    }
}

/// A command of a debug session.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DataFlowDebugCommandType {
    /// Returns rows of a stream as a preview.
    ExecutePreviewQuery,
    /// Returns statistics of columns of a stream.
    ExecuteStatisticsQuery,
    /// Returns the result of an expression.
    ExecuteExpressionQuery,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(DataFlowDebugCommandType {
    ExecutePreviewQuery = "executePreviewQuery",
    ExecuteStatisticsQuery = "executeStatisticsQuery",
    ExecuteExpressionQuery = "executeExpressionQuery",
});

object! {
    /// Arguments of a debug command.
    pub struct DataFlowDebugCommandPayload {
        /// Columns to compute statistics of.
        pub columns: Option<Vec<String>> = "columns",
        /// Data flow expression to evaluate.
        pub expression: Option<String> = "expression",
        /// Maximum number of rows to return. For previews.
        pub row_limits: Option<i32> = "rowLimits",
        /// Name of the source, sink or transformation whose output to read.
        pub stream_name: Option<String> = "streamName",
    }
}

object! {
    /// The result of a debug command.
    pub struct DataFlowDebugCommandResponse {
        /// Result of the command: JSON inside a string.
        pub data: Option<String> = "data",
        /// State of the command, such as `Succeeded`.
        pub status: Option<String> = "status",
    }
}
