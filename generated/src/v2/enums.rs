// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The open enums: every documented value, and one variant for all others.

use datafactory_core::{UnknownValue, open_enum};

/// Whether the software of a self-hosted integration runtime is updated by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeAutoUpdate {
    /// The service updates the software.
    On,
    /// The owner updates the software.
    Off,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeAutoUpdate {
    On = "On",
    Off = "Off",
});

/// How the nodes of a self-hosted integration runtime encrypt what they say to each other.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeInternalChannelEncryptionMode {
    /// Nothing has been chosen.
    NotSet,
    /// They encrypt it with TLS.
    SslEncrypted,
    /// They do not encrypt it.
    NotEncrypted,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeInternalChannelEncryptionMode {
    NotSet = "NotSet",
    SslEncrypted = "SslEncrypted",
    NotEncrypted = "NotEncrypted",
});

/// How an integration runtime stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeState {
    /// It has been defined and never started.
    Initial,
    /// Its nodes are stopped.
    Stopped,
    /// Its nodes are started.
    Started,
    /// Its nodes are being started.
    Starting,
    /// Its nodes are being stopped.
    Stopping,
    /// No node has been registered to it.
    NeedRegistration,
    /// It is ready for work.
    Online,
    /// It works, though not with all of its nodes or abilities.
    Limited,
    /// None of its nodes is connected.
    Offline,
    /// It is linked to one that no longer grants access.
    AccessDenied,
    /// A value that the document does not name, kept as it came.
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

/// Who owns the machines of an integration runtime.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeType {
    /// Azure manages the machines.
    Managed,
    /// The machines are those of the data factory's owner.
    SelfHosted,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeType {
    Managed = "Managed",
    SelfHosted = "SelfHosted",
});

/// How the last update of a node's software ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeUpdateResult {
    /// There has been no update.
    None,
    /// The update was made.
    Succeed,
    /// The update failed.
    Fail,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeUpdateResult {
    None = "None",
    Succeed = "Succeed",
    Fail = "Fail",
});

/// How a node of a managed integration runtime stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ManagedIntegrationRuntimeNodeStatus {
    /// The node is being started.
    Starting,
    /// The node is ready for work.
    Available,
    /// The node is being taken back and replaced.
    Recycling,
    /// The node cannot be used.
    Unavailable,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(ManagedIntegrationRuntimeNodeStatus {
    Starting = "Starting",
    Available = "Available",
    Recycling = "Recycling",
    Unavailable = "Unavailable",
});

/// How a node of a self-hosted integration runtime stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SelfHostedIntegrationRuntimeNodeStatus {
    /// The machine has not been registered.
    NeedRegistration,
    /// The node is ready for work.
    Online,
    /// The node works, though not with all of its abilities.
    Limited,
    /// The node is not connected.
    Offline,
    /// The node's software is being updated.
    Upgrading,
    /// The node is being set up.
    Initializing,
    /// The node could not be set up.
    InitializeFailed,
    /// A value that the document does not name, kept as it came.
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
