// Generated from specs/v2/schemas/integration-runtime-status.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Status and nodes of integration runtimes, and the progress of a start or stop.

use std::collections::BTreeMap;

use datafactory_core::{Timestamp, UnknownObject, UnknownValue, object, open_enum, tagged_union};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Name and status of an integration runtime.
    pub struct IntegrationRuntimeStatusResponse {
        /// Name of the integration runtime. Missing for the default Azure integration runtime.
        pub name: Option<String> = "name",
        /// Status of the integration runtime.
        pub properties: Option<IntegrationRuntimeStatus> = "properties",
    }
}

/// Status of an integration runtime. `type` tells who manages the machines.
#[non_exhaustive]
pub enum IntegrationRuntimeStatus {
    /// Status of an integration runtime on machines that Azure manages.
    Managed(Box<ManagedIntegrationRuntimeStatus>),
    /// Status of an integration runtime on your own machines.
    SelfHosted(Box<SelfHostedIntegrationRuntimeStatus>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(IntegrationRuntimeStatus by "type" {
    Managed(ManagedIntegrationRuntimeStatus) = "Managed",
    SelfHosted(SelfHostedIntegrationRuntimeStatus) = "SelfHosted",
});

/// State of an integration runtime.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeState {
    /// Created, but never started.
    Initial,
    /// The nodes are stopped.
    Stopped,
    /// The nodes are started.
    Started,
    /// The nodes are starting.
    Starting,
    /// The nodes are stopping.
    Stopping,
    /// No node is registered.
    NeedRegistration,
    /// Ready.
    Online,
    /// Ready, but some nodes or functions are not available.
    Limited,
    /// No node is connected.
    Offline,
    /// Linked to an integration runtime that no longer grants access.
    AccessDenied,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeState {
    Initial = "Initial",
    Stopped = "Stopped",
    Started = "Started",
    Starting = "Starting",
    Stopping = "Stopping",
    NeedRegistration = "NeedRegistration",
    Online = "Online",
    Limited = "Limited",
    Offline = "Offline",
    AccessDenied = "AccessDenied",
});

object! {
    /// Status of an integration runtime on machines that Azure manages.
    pub struct ManagedIntegrationRuntimeStatus {
        /// Azure region of the data factory. Undocumented; always null in traffic.
        pub data_factory_location: Option<String> = "dataFactoryLocation",
        /// Name of the data factory that contains the integration runtime. Missing for the default
        /// Azure integration runtime.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Tags of the data factory. Undocumented; always null in traffic.
        pub data_factory_tags: Option<Value> = "dataFactoryTags",
        /// Managed virtual network of the integration runtime. Undocumented; always null in
        /// traffic.
        pub managed_virtual_network: Option<Value> = "managedVirtualNetwork",
        /// Azure resource ID of the integration runtime. Undocumented; always null in traffic.
        pub resource_uri: Option<String> = "resourceUri",
        /// State of the integration runtime.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// Nodes, errors and last operation. Missing for the default Azure integration runtime.
        pub type_properties: Option<ManagedIntegrationRuntimeStatusTypeProperties> = "typeProperties",
    }
}

object! {
    /// Nodes, errors and last operation of a managed integration runtime. Empty while it is
    /// stopped.
    pub struct ManagedIntegrationRuntimeStatusTypeProperties {
        /// Time, in UTC, at which the integration runtime was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Result of the last start or stop.
        pub last_operation: Option<ManagedIntegrationRuntimeOperationResult> = "lastOperation",
        /// Nodes of the integration runtime.
        pub nodes: Option<Vec<ManagedIntegrationRuntimeNode>> = "nodes",
        /// Errors that do not belong to a node.
        pub other_errors: Option<Vec<ManagedIntegrationRuntimeError>> = "otherErrors",
    }
}

object! {
    /// A node of a managed integration runtime.
    pub struct ManagedIntegrationRuntimeNode {
        /// Errors of the node.
        pub errors: Option<Vec<ManagedIntegrationRuntimeError>> = "errors",
        /// ID of the node.
        pub node_id: Option<String> = "nodeId",
        /// Status of the node.
        pub status: Option<ManagedIntegrationRuntimeNodeStatus> = "status",
    }
}

/// Status of a node of a managed integration runtime.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ManagedIntegrationRuntimeNodeStatus {
    /// Starting.
    Starting,
    /// Ready.
    Available,
    /// Being replaced.
    Recycling,
    /// Not available.
    Unavailable,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ManagedIntegrationRuntimeNodeStatus {
    Starting = "Starting",
    Available = "Available",
    Recycling = "Recycling",
    Unavailable = "Unavailable",
});

object! {
    /// An error of a managed integration runtime or of one of its nodes.
    pub struct ManagedIntegrationRuntimeError {
        /// Error code.
        pub code: Option<String> = "code",
        /// Error message.
        pub message: Option<String> = "message",
        /// Values in the error message, in their order.
        pub parameters: Option<Vec<String>> = "parameters",
        /// Time, in UTC, of the error.
        pub time: Option<Timestamp> = "time",
    }
}

object! {
    /// Result of a start or stop of a managed integration runtime.
    pub struct ManagedIntegrationRuntimeOperationResult {
        /// ID of the request that started the operation.
        pub activity_id: Option<String> = "activityId",
        /// Error code. Null or missing if there was no error.
        pub error_code: Option<String> = "errorCode",
        /// Values in the error message, in their order.
        pub parameters: Option<Vec<String>> = "parameters",
        /// Result of the operation.
        pub result: Option<String> = "result",
        /// Time, in UTC, at which the operation started.
        pub start_time: Option<Timestamp> = "startTime",
        /// Type of the operation: start or stop.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// Status of an integration runtime on your own machines.
    pub struct SelfHostedIntegrationRuntimeStatus {
        /// Name of the data factory that contains the integration runtime. Missing for the default
        /// Azure integration runtime.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// State of the integration runtime.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// Nodes, versions, updates and links.
        pub type_properties: Option<SelfHostedIntegrationRuntimeStatusTypeProperties> = "typeProperties",
    }
}

object! {
    /// Nodes, versions, updates and links of a self-hosted integration runtime. Until a node is
    /// registered, many properties are missing, such as `version`.
    pub struct SelfHostedIntegrationRuntimeStatusTypeProperties {
        /// Whether the service updates the software automatically.
        pub auto_update: Option<IntegrationRuntimeAutoUpdate> = "autoUpdate",
        /// Time, in UTC, at which the next update is expected.
        pub auto_update_eta: Option<Timestamp> = "autoUpdateETA",
        /// Capabilities of the integration runtime, by name, each the string `True` or `False`.
        /// Empty until a node is registered.
        pub capabilities: Option<BTreeMap<String, Option<String>>> = "capabilities",
        /// Time, in UTC, at which the integration runtime was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Encryption of the traffic between nodes. It matters with two or more nodes.
        pub internal_channel_encryption: Option<IntegrationRuntimeInternalChannelEncryptionMode> = "internalChannelEncryption",
        /// Misspelled duplicate of `latestVersion`. Undocumented; present in traffic of 2018.
        pub lastest_version: Option<String> = "lastestVersion",
        /// Latest version in the Microsoft Download Center.
        pub latest_version: Option<String> = "latestVersion",
        /// Integration runtimes of other data factories that are linked to this one.
        pub links: Option<Vec<LinkedIntegrationRuntime>> = "links",
        /// Offset of the local time zone from UTC, as an ISO 8601 duration, such as `PT8H`.
        pub local_time_zone_offset: Option<String> = "localTimeZoneOffset",
        /// Available versions, in no order. Undocumented; present in most traffic.
        pub newer_versions: Option<Vec<String>> = "newerVersions",
        /// Nodes of the integration runtime. Empty until one is registered.
        pub nodes: Option<Vec<SelfHostedIntegrationRuntimeNode>> = "nodes",
        /// Version that the next update installs.
        pub pushed_version: Option<String> = "pushedVersion",
        /// Date of the next software update.
        pub scheduled_update_date: Option<Timestamp> = "scheduledUpdateDate",
        /// Whether interactive authoring works without Azure Relay.
        pub self_contained_interactive_authoring_enabled: Option<bool> = "selfContainedInteractiveAuthoringEnabled",
        /// Region of the service, such as `eu`. Undocumented; present in traffic since 2021.
        pub service_region: Option<String> = "serviceRegion",
        /// Host names of the service that the nodes must reach. Some contain `*`; they are not
        /// URLs.
        pub service_urls: Option<Vec<String>> = "serviceUrls",
        /// Duplicate of the outer `state`. Undocumented; present in traffic of 2018.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// ID of the task queue of the nodes, a GUID.
        pub task_queue_id: Option<String> = "taskQueueId",
        /// Time of day at which updates start, in local time, as an ISO 8601 duration since
        /// midnight: `PT3H` is 3 a.m.
        pub update_delay_offset: Option<String> = "updateDelayOffset",
        /// Version of the integration runtime software.
        pub version: Option<String> = "version",
        /// How `version` compares to the available versions, such as `UpToDate`. `None` if no node
        /// is registered.
        pub version_status: Option<String> = "versionStatus",
    }
}

/// Encryption of the traffic between nodes of a self-hosted integration runtime.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeInternalChannelEncryptionMode {
    /// Not set.
    NotSet,
    /// Encrypted with TLS.
    SslEncrypted,
    /// Not encrypted.
    NotEncrypted,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeInternalChannelEncryptionMode {
    NotSet = "NotSet",
    SslEncrypted = "SslEncrypted",
    NotEncrypted = "NotEncrypted",
});

object! {
    /// An integration runtime of another data factory that is linked to this one.
    pub struct LinkedIntegrationRuntime {
        /// Time, in UTC, at which the linked integration runtime was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Azure region of the other data factory.
        pub data_factory_location: Option<String> = "dataFactoryLocation",
        /// Name of the other data factory.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Name of the linked integration runtime.
        pub name: Option<String> = "name",
        /// Subscription ID of the other data factory, a GUID.
        pub subscription_id: Option<String> = "subscriptionId",
    }
}

object! {
    /// A node, which is a machine, of a self-hosted integration runtime.
    pub struct SelfHostedIntegrationRuntimeNode {
        /// Capabilities of the node, by name, each the string `True` or `False`.
        pub capabilities: Option<BTreeMap<String, Option<String>>> = "capabilities",
        /// Maximum number of concurrent jobs on the node.
        pub concurrent_jobs_limit: Option<i32> = "concurrentJobsLimit",
        /// Time, in UTC, at which the software on the node expires.
        pub expiry_time: Option<Timestamp> = "expiryTime",
        /// URL of the node in its own network. It may not be a valid URL.
        pub host_service_uri: Option<String> = "hostServiceUri",
        /// Whether this node distributes jobs to the others.
        pub is_active_dispatcher: Option<bool> = "isActiveDispatcher",
        /// Time, in UTC, at which the node last connected.
        pub last_connect_time: Option<Timestamp> = "lastConnectTime",
        /// Time, in UTC, at which the last software update ended.
        pub last_end_update_time: Option<Timestamp> = "lastEndUpdateTime",
        /// Time, in UTC, at which the node last started.
        pub last_start_time: Option<Timestamp> = "lastStartTime",
        /// Time, in UTC, at which the last software update started.
        pub last_start_update_time: Option<Timestamp> = "lastStartUpdateTime",
        /// Time, in UTC, at which the node last stopped.
        pub last_stop_time: Option<Timestamp> = "lastStopTime",
        /// Result of the last software update.
        pub last_update_result: Option<IntegrationRuntimeUpdateResult> = "lastUpdateResult",
        /// Name of the machine.
        pub machine_name: Option<String> = "machineName",
        /// Highest value to which `concurrentJobsLimit` can be set.
        pub max_concurrent_jobs: Option<i32> = "maxConcurrentJobs",
        /// Name of the node.
        pub node_name: Option<String> = "nodeName",
        /// Time, in UTC, at which the node was registered.
        pub register_time: Option<Timestamp> = "registerTime",
        /// Status of the node.
        pub status: Option<SelfHostedIntegrationRuntimeNodeStatus> = "status",
        /// Version of the software on the node.
        pub version: Option<String> = "version",
        /// How `version` compares to the available versions, such as `UpToDate`.
        pub version_status: Option<String> = "versionStatus",
    }
}

/// Status of a node of a self-hosted integration runtime.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SelfHostedIntegrationRuntimeNodeStatus {
    /// Not registered.
    NeedRegistration,
    /// Ready.
    Online,
    /// Ready, but some functions are not available.
    Limited,
    /// Not connected.
    Offline,
    /// The software is being updated.
    Upgrading,
    /// Being set up.
    Initializing,
    /// Setup failed.
    InitializeFailed,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SelfHostedIntegrationRuntimeNodeStatus {
    NeedRegistration = "NeedRegistration",
    Online = "Online",
    Limited = "Limited",
    Offline = "Offline",
    Upgrading = "Upgrading",
    Initializing = "Initializing",
    InitializeFailed = "InitializeFailed",
});

/// Result of the last software update of a node.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeUpdateResult {
    /// There was no update.
    None,
    /// The update succeeded.
    Succeed,
    /// The update failed.
    Fail,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeUpdateResult {
    None = "None",
    Succeed = "Succeed",
    Fail = "Fail",
});

object! {
    /// Changes to a node of a self-hosted integration runtime.
    pub struct UpdateIntegrationRuntimeNodeRequest {
        /// Maximum number of concurrent jobs on the node, from 1 to `maxConcurrentJobs` of the
        /// node.
        pub concurrent_jobs_limit: Option<i32> = "concurrentJobsLimit",
    }
}

object! {
    /// IP address of a node.
    pub struct IntegrationRuntimeNodeIpAddress {
        /// IP address of the node in its own network.
        pub ip_address: Option<String> = "ipAddress",
    }
}

object! {
    /// Progress of a start or stop of a managed integration runtime.
    pub struct IntegrationRuntimeOperationStatus {
        /// Error of a failed operation. Azure's convention is an object with `code` and `message`;
        /// always null in traffic.
        pub error: Option<Value> = "error",
        /// ID of the operation.
        pub name: Option<String> = "name",
        /// Status of the integration runtime after a start. Null until then, and always for a stop.
        pub properties: Option<IntegrationRuntimeStatusResponse> = "properties",
        /// Status of the operation.
        pub status: Option<IntegrationRuntimeOperationState> = "status",
    }
}

/// Status of a start or stop.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeOperationState {
    /// Running.
    InProgress,
    /// Ended without an error.
    Succeeded,
    /// Ended with an error.
    Failed,
    /// Canceled.
    Canceled,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeOperationState {
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Canceled = "Canceled",
});
