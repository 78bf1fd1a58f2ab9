// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The open enums: every documented value, and one variant for all others.

use datafactory_core::{UnknownValue, open_enum};

/// What kind of identity created or changed a resource.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreatedByType {
    /// A person.
    User,
    /// An application with an identity of its own.
    Application,
    /// A resource of Azure with a managed identity.
    ManagedIdentity,
    /// Somebody who held an access key.
    Key,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(CreatedByType {
    User = "User",
    Application = "Application",
    ManagedIdentity = "ManagedIdentity",
    Key = "Key",
});

/// Type of a global parameter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GlobalParameterType {
    /// An object.
    Object,
    /// A text.
    String,
    /// A whole number.
    Int,
    /// A number.
    Float,
    /// True or false.
    Bool,
    /// A list.
    Array,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(GlobalParameterType {
    Object = "Object",
    String = "String",
    Int = "Int",
    Float = "Float",
    Bool = "Bool",
    Array = "Array",
});

/// Whether a data factory can be reached from the public network.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PublicNetworkAccess {
    /// It can be reached from the public network.
    Enabled,
    /// It can only be reached by private endpoints.
    Disabled,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(PublicNetworkAccess {
    Enabled = "Enabled",
    Disabled = "Disabled",
});

/// What kinds of managed identity a data factory has.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FactoryIdentityType {
    /// Its own, which Azure creates and deletes with it.
    SystemAssigned,
    /// Identities that were assigned to it.
    UserAssigned,
    /// Both its own and identities that were assigned to it.
    SystemAssignedUserAssigned,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(FactoryIdentityType {
    SystemAssigned = "SystemAssigned",
    UserAssigned = "UserAssigned",
    SystemAssignedUserAssigned = "SystemAssigned,UserAssigned",
});

/// Whether an activity runs at all.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ActivityState {
    /// It runs.
    Active,
    /// It is passed over, and taken to have ended as `onInactiveMarkAs` says.
    Inactive,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(ActivityState {
    Active = "Active",
    Inactive = "Inactive",
});

/// How an inactive activity is taken to have ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ActivityOnInactiveMarkAs {
    /// As succeeded.
    Succeeded,
    /// As failed.
    Failed,
    /// As skipped.
    Skipped,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(ActivityOnInactiveMarkAs {
    Succeeded = "Succeeded",
    Failed = "Failed",
    Skipped = "Skipped",
});

/// How an activity must have ended for another one to run.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DependencyCondition {
    /// It has succeeded.
    Succeeded,
    /// It has failed.
    Failed,
    /// It was not run, because what it depends on did not happen.
    Skipped,
    /// It has ended, whether it succeeded or failed.
    Completed,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(DependencyCondition {
    Succeeded = "Succeeded",
    Failed = "Failed",
    Skipped = "Skipped",
    Completed = "Completed",
});

/// What a reference to a linked service leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LinkedServiceReferenceType {
    /// A linked service.
    LinkedServiceReference,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(LinkedServiceReferenceType {
    LinkedServiceReference = "LinkedServiceReference",
});

/// What the limit of rejected rows is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PolybaseSettingsRejectType {
    /// A number of rows.
    Value,
    /// A percentage of the rows.
    Percentage,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(PolybaseSettingsRejectType {
    Value = "value",
    Percentage = "percentage",
});

/// What a reference to a dataset leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DatasetReferenceType {
    /// A dataset.
    DatasetReference,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(DatasetReferenceType {
    DatasetReference = "DatasetReference",
});

/// What a reference to a pipeline leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineReferenceType {
    /// A pipeline.
    PipelineReference,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(PipelineReferenceType {
    PipelineReference = "PipelineReference",
});

/// Method of a request. Definitions were seen to write it in other cases too.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebActivityMethod {
    /// Reads.
    Get,
    /// Sends a body.
    Post,
    /// Creates or replaces.
    Put,
    /// Changes. Only the documentation has this method, the specification does not.
    Patch,
    /// Deletes.
    Delete,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(WebActivityMethod {
    Get = "GET",
    Post = "POST",
    Put = "PUT",
    Patch = "PATCH",
    Delete = "DELETE",
});

/// What a reference to a credential leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CredentialReferenceType {
    /// A credential.
    CredentialReference,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(CredentialReferenceType {
    CredentialReference = "CredentialReference",
});

/// What a reference to an integration runtime leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeReferenceType {
    /// An integration runtime.
    IntegrationRuntimeReference,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeReferenceType {
    IntegrationRuntimeReference = "IntegrationRuntimeReference",
});

/// Method of a request that is answered by a call back.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebHookActivityMethod {
    /// Sends a body.
    Post,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(WebHookActivityMethod {
    Post = "POST",
});

/// Type of a parameter. Definitions were seen to write it with a small initial too.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ParameterType {
    /// A JSON object.
    Object,
    /// A text.
    String,
    /// A whole number.
    Int,
    /// A number.
    Float,
    /// True or false.
    Bool,
    /// A list of any JSON.
    Array,
    /// A text that no log and no answer shows.
    SecureString,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(ParameterType {
    Object = "Object",
    String = "String",
    Int = "Int",
    Float = "Float",
    Bool = "Bool",
    Array = "Array",
    SecureString = "SecureString",
});

/// Type of a variable. Definitions were seen to write it with a small initial too.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VariableType {
    /// A text.
    String,
    /// True or false.
    Bool,
    /// A list of any JSON.
    Array,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(VariableType {
    String = "String",
    Bool = "Bool",
    Array = "Array",
});

/// What a filter on runs compares. Which of them make sense depends on what is listed: runs of
/// pipelines, of activities or of triggers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RunQueryFilterOperand {
    /// The name of the pipeline.
    PipelineName,
    /// The status of the run.
    Status,
    /// The time at which the pipeline run began.
    RunStart,
    /// The time at which the pipeline run ended.
    RunEnd,
    /// The name of the activity.
    ActivityName,
    /// The time at which the activity run began.
    ActivityRunStart,
    /// The time at which the activity run ended.
    ActivityRunEnd,
    /// The type of the activity.
    ActivityType,
    /// The name of the trigger.
    TriggerName,
    /// The time at which the trigger fired.
    TriggerRunTimestamp,
    /// The group that a pipeline run and its repetitions belong to.
    RunGroupId,
    /// Whether to list only the latest run of each group.
    LatestOnly,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(RunQueryFilterOperand {
    PipelineName = "PipelineName",
    Status = "Status",
    RunStart = "RunStart",
    RunEnd = "RunEnd",
    ActivityName = "ActivityName",
    ActivityRunStart = "ActivityRunStart",
    ActivityRunEnd = "ActivityRunEnd",
    ActivityType = "ActivityType",
    TriggerName = "TriggerName",
    TriggerRunTimestamp = "TriggerRunTimestamp",
    RunGroupId = "RunGroupId",
    LatestOnly = "LatestOnly",
});

/// How a filter on runs compares.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RunQueryFilterOperator {
    /// It is the one value that is given.
    Equals,
    /// It is not the one value that is given.
    NotEquals,
    /// It is one of the values that are given.
    In,
    /// It is none of the values that are given.
    NotIn,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(RunQueryFilterOperator {
    Equals = "Equals",
    NotEquals = "NotEquals",
    In = "In",
    NotIn = "NotIn",
});

/// What runs are sorted by. Which of them make sense depends on what is listed: runs of pipelines,
/// of activities or of triggers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RunQueryOrderByField {
    /// The time at which the pipeline run began.
    RunStart,
    /// The time at which the pipeline run ended.
    RunEnd,
    /// The name of the pipeline.
    PipelineName,
    /// The status of the run.
    Status,
    /// The name of the activity.
    ActivityName,
    /// The time at which the activity run began.
    ActivityRunStart,
    /// The time at which the activity run ended.
    ActivityRunEnd,
    /// The name of the trigger.
    TriggerName,
    /// The time at which the trigger fired.
    TriggerRunTimestamp,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(RunQueryOrderByField {
    RunStart = "RunStart",
    RunEnd = "RunEnd",
    PipelineName = "PipelineName",
    Status = "Status",
    ActivityName = "ActivityName",
    ActivityRunStart = "ActivityRunStart",
    ActivityRunEnd = "ActivityRunEnd",
    TriggerName = "TriggerName",
    TriggerRunTimestamp = "TriggerRunTimestamp",
});

/// In which direction runs are sorted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RunQueryOrder {
    /// The smallest or earliest comes first.
    Asc,
    /// The greatest or latest comes first.
    Desc,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(RunQueryOrder {
    Asc = "ASC",
    Desc = "DESC",
});

/// How the run of a pipeline or of an activity stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RunStatus {
    /// It waits for its turn.
    Queued,
    /// It is running.
    InProgress,
    /// It has ended, and all went well.
    Succeeded,
    /// It has ended with an error.
    Failed,
    /// It is about to end because somebody asked for it.
    Canceling,
    /// It has ended because somebody asked for it.
    Cancelled,
    /// The same as `Cancelled`, in the spelling that some pages have.
    Canceled,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(RunStatus {
    Queued = "Queued",
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Canceling = "Canceling",
    Cancelled = "Cancelled",
    Canceled = "Canceled",
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

/// Kind of the machines of a cluster for data flows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DataFlowComputeType {
    /// Machines for any purpose.
    General,
    /// Machines with much memory.
    MemoryOptimized,
    /// Machines with fast processors and little memory.
    ComputeOptimized,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(DataFlowComputeType {
    General = "General",
    MemoryOptimized = "MemoryOptimized",
    ComputeOptimized = "ComputeOptimized",
});

/// Pricing tier of the database that holds packages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeSsisCatalogPricingTier {
    /// The tier Basic of Azure SQL Database.
    Basic,
    /// The tier Standard of Azure SQL Database.
    Standard,
    /// The tier Premium of Azure SQL Database.
    Premium,
    /// The tier Premium RS of Azure SQL Database.
    PremiumRs,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeSsisCatalogPricingTier {
    Basic = "Basic",
    Standard = "Standard",
    Premium = "Premium",
    PremiumRs = "PremiumRS",
});

/// Who pays for the licence of SQL Server.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeLicenseType {
    /// The owner brings a licence, and the price of the nodes is lower for it.
    BasePrice,
    /// The price of the nodes includes the licence.
    LicenseIncluded,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeLicenseType {
    BasePrice = "BasePrice",
    LicenseIncluded = "LicenseIncluded",
});

/// What a reference in the definition of an integration runtime leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeEntityReferenceType {
    /// An integration runtime.
    IntegrationRuntimeReference,
    /// A linked service.
    LinkedServiceReference,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeEntityReferenceType {
    IntegrationRuntimeReference = "IntegrationRuntimeReference",
    LinkedServiceReference = "LinkedServiceReference",
});

/// Edition of SQL Server Integration Services.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeEdition {
    /// The Standard edition.
    Standard,
    /// The Enterprise edition.
    Enterprise,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeEdition {
    Standard = "Standard",
    Enterprise = "Enterprise",
});

/// How far the interactive browsing of data is switched on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractiveCapabilityStatus {
    /// It is being switched on.
    Enabling,
    /// It is switched on.
    Enabled,
    /// It is being switched off.
    Disabling,
    /// It is switched off.
    Disabled,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(InteractiveCapabilityStatus {
    Enabling = "Enabling",
    Enabled = "Enabled",
    Disabling = "Disabling",
    Disabled = "Disabled",
});

/// What a reference to a managed virtual network leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ManagedVirtualNetworkReferenceType {
    /// A managed virtual network.
    ManagedVirtualNetworkReference,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(ManagedVirtualNetworkReferenceType {
    ManagedVirtualNetworkReference = "ManagedVirtualNetworkReference",
});

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

/// Whether a start or stop goes on, or how it ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeOperationState {
    /// It goes on.
    InProgress,
    /// It has ended, and all went well.
    Succeeded,
    /// It has ended with an error.
    Failed,
    /// It has ended because somebody asked for it.
    Canceled,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeOperationState {
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Canceled = "Canceled",
});
