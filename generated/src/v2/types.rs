// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The structs: request and response bodies and what they are made of.
//!
//! `extra` holds the properties that the document does not name, as they came.

use std::collections::BTreeMap;

use datafactory_core::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use super::enums::*;
pub use super::unions::*;

/// Answer to the start of a pipeline run.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct CreateRunResponse {
    /// Identifier of the run, a GUID.
    #[serde(rename = "runId", skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Status of an integration runtime, with its name.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct IntegrationRuntimeStatusResponse {
    /// Name of the integration runtime. Missing for the one that Azure manages by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The status itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<IntegrationRuntimeStatus>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// An integration runtime of another data factory that shares this one.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct LinkedIntegrationRuntime {
    /// Time in UTC at which the linked integration runtime was created.
    #[serde(rename = "createTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// Azure region of the data factory that the linked integration runtime belongs to.
    #[serde(rename = "dataFactoryLocation", skip_serializing_if = "Option::is_none")]
    pub data_factory_location: Option<String>,
    /// Name of the data factory that the linked integration runtime belongs to.
    #[serde(rename = "dataFactoryName", skip_serializing_if = "Option::is_none")]
    pub data_factory_name: Option<String>,
    /// Name of the linked integration runtime.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Identifier of the subscription that the linked integration runtime belongs to, a GUID.
    #[serde(rename = "subscriptionId", skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// An error of a managed integration runtime or of one of its nodes.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ManagedIntegrationRuntimeError {
    /// What went wrong, for programs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What went wrong, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What the error is about, in the order in which its message names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<String>>,
    /// Time in UTC at which the error occurred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Timestamp>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One node of a managed integration runtime.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ManagedIntegrationRuntimeNode {
    /// Errors that occurred on the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<ManagedIntegrationRuntimeError>>,
    /// Identifier of the node.
    #[serde(rename = "nodeId", skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// How the node stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ManagedIntegrationRuntimeNodeStatus>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A start or stop of a managed integration runtime, and how it ended.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ManagedIntegrationRuntimeOperationResult {
    /// Identifier of the request that asked for the operation.
    #[serde(rename = "activityId", skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// What went wrong, for programs. Null or absent when nothing did.
    #[serde(rename = "errorCode", skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// What the error is about, in the order in which its message names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<String>>,
    /// How the operation ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Time in UTC at which the operation began.
    #[serde(rename = "startTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<Timestamp>,
    /// Which operation it was, a start or a stop.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Status of an integration runtime whose machines Azure manages: the one that every data
/// factory has, or one with nodes for SQL Server Integration Services.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ManagedIntegrationRuntimeStatus {
    /// Azure region of the data factory. Not documented; the service was only seen to send null.
    #[serde(rename = "dataFactoryLocation", skip_serializing_if = "Option::is_none")]
    pub data_factory_location: Option<String>,
    /// Name of the data factory that the integration runtime belongs to. Missing for the one that
    /// Azure manages by itself.
    #[serde(rename = "dataFactoryName", skip_serializing_if = "Option::is_none")]
    pub data_factory_name: Option<String>,
    /// Tags of the data factory. Not documented; the service was only seen to send null.
    #[serde(rename = "dataFactoryTags", skip_serializing_if = "Option::is_none")]
    pub data_factory_tags: Option<Value>,
    /// Managed virtual network that the integration runtime is part of. Not documented; the
    /// service was only seen to send null.
    #[serde(rename = "managedVirtualNetwork", skip_serializing_if = "Option::is_none")]
    pub managed_virtual_network: Option<Value>,
    /// Identifier of the integration runtime in Azure. Not documented; the service was only seen
    /// to send null.
    #[serde(rename = "resourceUri", skip_serializing_if = "Option::is_none")]
    pub resource_uri: Option<String>,
    /// How the integration runtime stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<IntegrationRuntimeState>,
    /// Nodes, errors and last operation. Missing for the integration runtime that Azure manages by
    /// itself.
    #[serde(rename = "typeProperties", skip_serializing_if = "Option::is_none")]
    pub type_properties: Option<ManagedIntegrationRuntimeStatusTypeProperties>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Nodes, errors and last operation of a managed integration runtime. Empty while it is
/// stopped.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct ManagedIntegrationRuntimeStatusTypeProperties {
    /// Time in UTC at which the integration runtime was created.
    #[serde(rename = "createTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// The last start or stop of the integration runtime, and how it ended.
    #[serde(rename = "lastOperation", skip_serializing_if = "Option::is_none")]
    pub last_operation: Option<ManagedIntegrationRuntimeOperationResult>,
    /// The nodes of the integration runtime.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<ManagedIntegrationRuntimeNode>>,
    /// Errors of the integration runtime as a whole, not of one node.
    #[serde(rename = "otherErrors", skip_serializing_if = "Option::is_none")]
    pub other_errors: Option<Vec<ManagedIntegrationRuntimeError>>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Parameters of a pipeline run: the value, which may be any JSON, by the name that the
/// pipeline declares.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
#[serde(transparent)]
pub struct PipelineRunParameters(pub Map<String, Value>);

impl std::ops::Deref for PipelineRunParameters {
    type Target = Map<String, Value>;
    fn deref(&self) -> &Map<String, Value> {
        &self.0
    }
}

impl From<PipelineRunParameters> for Map<String, Value> {
    fn from(value: PipelineRunParameters) -> Self {
        value.0
    }
}

impl From<Map<String, Value>> for PipelineRunParameters {
    fn from(value: Map<String, Value>) -> Self {
        Self(value)
    }
}

/// One machine of a self-hosted integration runtime.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct SelfHostedIntegrationRuntimeNode {
    /// What the node can do, by name; the values are the texts `True` and `False`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<BTreeMap<String, Option<String>>>,
    /// Number of jobs that may run on the node at once.
    #[serde(rename = "concurrentJobsLimit", skip_serializing_if = "Option::is_none")]
    pub concurrent_jobs_limit: Option<i32>,
    /// Time in UTC at which the software of the node expires.
    #[serde(rename = "expiryTime", skip_serializing_if = "Option::is_none")]
    pub expiry_time: Option<Timestamp>,
    /// Address at which the node can be reached within its own network. It is a plain text here,
    /// since nothing promises that it is a well-formed URI.
    #[serde(rename = "hostServiceUri", skip_serializing_if = "Option::is_none")]
    pub host_service_uri: Option<String>,
    /// Whether this is the node that hands out the tasks to all nodes.
    #[serde(rename = "isActiveDispatcher", skip_serializing_if = "Option::is_none")]
    pub is_active_dispatcher: Option<bool>,
    /// Time in UTC at which the node was last connected.
    #[serde(rename = "lastConnectTime", skip_serializing_if = "Option::is_none")]
    pub last_connect_time: Option<Timestamp>,
    /// Time in UTC at which the last update of the node's software ended.
    #[serde(rename = "lastEndUpdateTime", skip_serializing_if = "Option::is_none")]
    pub last_end_update_time: Option<Timestamp>,
    /// Time in UTC at which the node last started.
    #[serde(rename = "lastStartTime", skip_serializing_if = "Option::is_none")]
    pub last_start_time: Option<Timestamp>,
    /// Time in UTC at which the last update of the node's software began.
    #[serde(rename = "lastStartUpdateTime", skip_serializing_if = "Option::is_none")]
    pub last_start_update_time: Option<Timestamp>,
    /// Time in UTC at which the node last stopped.
    #[serde(rename = "lastStopTime", skip_serializing_if = "Option::is_none")]
    pub last_stop_time: Option<Timestamp>,
    /// How the last update of the node's software ended.
    #[serde(rename = "lastUpdateResult", skip_serializing_if = "Option::is_none")]
    pub last_update_result: Option<IntegrationRuntimeUpdateResult>,
    /// Name of the machine.
    #[serde(rename = "machineName", skip_serializing_if = "Option::is_none")]
    pub machine_name: Option<String>,
    /// Greatest number of jobs that can be allowed to run at once in the integration runtime.
    #[serde(rename = "maxConcurrentJobs", skip_serializing_if = "Option::is_none")]
    pub max_concurrent_jobs: Option<i32>,
    /// Name of the node.
    #[serde(rename = "nodeName", skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// Time in UTC at which the node was registered.
    #[serde(rename = "registerTime", skip_serializing_if = "Option::is_none")]
    pub register_time: Option<Timestamp>,
    /// How the node stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SelfHostedIntegrationRuntimeNodeStatus>,
    /// Version of the software that the node runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// How `version` compares with what is offered, such as `UpToDate`.
    #[serde(rename = "versionStatus", skip_serializing_if = "Option::is_none")]
    pub version_status: Option<String>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Status of an integration runtime that runs on machines of the data factory's owner.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct SelfHostedIntegrationRuntimeStatus {
    /// Name of the data factory that the integration runtime belongs to. Missing for the one that
    /// Azure manages by itself.
    #[serde(rename = "dataFactoryName", skip_serializing_if = "Option::is_none")]
    pub data_factory_name: Option<String>,
    /// How the integration runtime stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<IntegrationRuntimeState>,
    /// Nodes, versions, updates and links of the integration runtime.
    #[serde(rename = "typeProperties", skip_serializing_if = "Option::is_none")]
    pub type_properties: Option<SelfHostedIntegrationRuntimeStatusTypeProperties>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Nodes, versions, updates and links of a self-hosted integration runtime. Much of it, its
/// version for one, is missing until a node has been registered.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq, Default)]
pub struct SelfHostedIntegrationRuntimeStatusTypeProperties {
    /// Whether the software is updated by itself.
    #[serde(rename = "autoUpdate", skip_serializing_if = "Option::is_none")]
    pub auto_update: Option<IntegrationRuntimeAutoUpdate>,
    /// Time in UTC at which the software is expected to be updated.
    #[serde(rename = "autoUpdateETA", skip_serializing_if = "Option::is_none")]
    pub auto_update_eta: Option<Timestamp>,
    /// What the integration runtime can do, by name; the values are the texts `True` and `False`.
    /// Empty until a node has been registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<BTreeMap<String, Option<String>>>,
    /// Time in UTC at which the integration runtime was created.
    #[serde(rename = "createTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<Timestamp>,
    /// How the nodes encrypt what they say to each other. It matters with two nodes or more.
    #[serde(
        rename = "internalChannelEncryption",
        skip_serializing_if = "Option::is_none"
    )]
    pub internal_channel_encryption: Option<
        IntegrationRuntimeInternalChannelEncryptionMode,
    >,
    /// The same as `latestVersion`, misspelt. Not documented; seen in answers of 2018.
    #[serde(rename = "lastestVersion", skip_serializing_if = "Option::is_none")]
    pub lastest_version: Option<String>,
    /// Latest version in the download centre.
    #[serde(rename = "latestVersion", skip_serializing_if = "Option::is_none")]
    pub latest_version: Option<String>,
    /// Integration runtimes of other data factories that share this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<LinkedIntegrationRuntime>>,
    /// Offset of the local time zone from UTC, as an ISO 8601 duration: `PT8H` is eight hours.
    #[serde(rename = "localTimeZoneOffset", skip_serializing_if = "Option::is_none")]
    pub local_time_zone_offset: Option<String>,
    /// Versions that are offered, in no order. Not documented; seen in nearly every answer.
    #[serde(rename = "newerVersions", skip_serializing_if = "Option::is_none")]
    pub newer_versions: Option<Vec<String>>,
    /// The nodes of the integration runtime. Empty until one has been registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<SelfHostedIntegrationRuntimeNode>>,
    /// Version to which the software is going to be updated.
    #[serde(rename = "pushedVersion", skip_serializing_if = "Option::is_none")]
    pub pushed_version: Option<String>,
    /// Day for which the next update of the software is planned.
    #[serde(rename = "scheduledUpdateDate", skip_serializing_if = "Option::is_none")]
    pub scheduled_update_date: Option<Timestamp>,
    /// Whether interactive authoring works without Azure Relay, for an integration runtime that
    /// cannot reach it.
    #[serde(
        rename = "selfContainedInteractiveAuthoringEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    pub self_contained_interactive_authoring_enabled: Option<bool>,
    /// Region of the service that the integration runtime belongs to, such as `eu`. Not
    /// documented; seen in answers since 2021.
    #[serde(rename = "serviceRegion", skip_serializing_if = "Option::is_none")]
    pub service_region: Option<String>,
    /// Hosts of the service that the nodes must be able to reach. These are texts and no URIs:
    /// bare names of hosts, some with `*` in place of a part.
    #[serde(rename = "serviceUrls", skip_serializing_if = "Option::is_none")]
    pub service_urls: Option<Vec<String>>,
    /// The same as the `state` of the status. Not documented; seen in answers of 2018.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<IntegrationRuntimeState>,
    /// Identifier of the queue from which the nodes take their tasks, a GUID.
    #[serde(rename = "taskQueueId", skip_serializing_if = "Option::is_none")]
    pub task_queue_id: Option<String>,
    /// Time of the day at which updates are made, counted from midnight, as an ISO 8601 duration:
    /// `PT3H` is three o'clock.
    #[serde(rename = "updateDelayOffset", skip_serializing_if = "Option::is_none")]
    pub update_delay_offset: Option<String>,
    /// Version of the software that the integration runtime runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// How `version` compares with what is offered: `UpToDate`, for one, or `None` when no node
    /// has been registered.
    #[serde(rename = "versionStatus", skip_serializing_if = "Option::is_none")]
    pub version_status: Option<String>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
