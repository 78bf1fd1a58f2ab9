// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The open enums: every documented value, and one variant for all others.

use datafactory_core::{UnknownValue, open_enum};

/// State of the last change of a resource.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProvisioningState {
    /// Not specified.
    NotSpecified,
    /// The change is complete.
    Succeeded,
    /// The change failed. `errorMessage` says why.
    Failed,
    /// The change was cancelled before it was complete.
    Canceled,
    /// The resource is being created.
    PendingCreation,
    /// The resource is being changed.
    PendingUpdate,
    /// The resource is being deleted.
    PendingDeletion,
    /// The resource is being replaced by a new one.
    PendingRecreation,
    /// The resource exists and is disabled.
    Disabled,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(ProvisioningState {
    NotSpecified = "NotSpecified",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Canceled = "Canceled",
    PendingCreation = "PendingCreation",
    PendingUpdate = "PendingUpdate",
    PendingDeletion = "PendingDeletion",
    PendingRecreation = "PendingRecreation",
    Disabled = "Disabled",
});

/// State of an activity window.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WindowState {
    /// No state.
    None,
    /// The run has not started. The substate says what the window waits for.
    Waiting,
    /// The activity is running, or its output is being validated.
    InProgress,
    /// The activity succeeded for this window.
    Ready,
    /// The activity failed for this window. The substate may say why.
    Failed,
    /// The window is skipped: the activity does not run for it.
    Skipped,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(WindowState {
    None = "None",
    Waiting = "Waiting",
    InProgress = "InProgress",
    Ready = "Ready",
    Failed = "Failed",
    Skipped = "Skipped",
});

/// What an activity window waits for, what is happening to it, or why it failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WindowSubstate {
    /// Nothing beyond the state. The service sends an empty string.
    Unspecified,
    /// Waiting for its scheduled time.
    ScheduledTime,
    /// Waiting for slices of the input datasets.
    DatasetDependencies,
    /// Waiting for compute resources.
    ComputeResources,
    /// Waiting because the activity already runs for as many windows as its `concurrency` allows.
    ConcurrencyLimit,
    /// Waiting for the paused activity to be resumed.
    ActivityResume,
    /// Waiting for a retry.
    Retry,
    /// Waiting for validation of the output, or failed it.
    Validation,
    /// Waiting for another validation of the output.
    ValidationRetry,
    /// The output is being validated.
    Validating,
    /// The run was cancelled.
    Canceled,
    /// The run exceeded its timeout.
    TimedOut,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(WindowSubstate {
    Unspecified = "",
    ScheduledTime = "ScheduledTime",
    DatasetDependencies = "DatasetDependencies",
    ComputeResources = "ComputeResources",
    ConcurrencyLimit = "ConcurrencyLimit",
    ActivityResume = "ActivityResume",
    Retry = "Retry",
    Validation = "Validation",
    ValidationRetry = "ValidationRetry",
    Validating = "Validating",
    Canceled = "Canceled",
    TimedOut = "TimedOut",
});

/// Where a registered type is visible.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RegistrationScope {
    /// The scope is not known.
    Unknown,
    /// In every data factory.
    Global,
    /// In every data factory of the Microsoft Entra tenant.
    Tenant,
    /// In one data factory.
    DataFactory,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(RegistrationScope {
    Unknown = "Unknown",
    Global = "Global",
    Tenant = "Tenant",
    DataFactory = "DataFactory",
});

/// JSON type of a property.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AdfSchemaPropertyType {
    /// List of values.
    Array,
    /// `true` or `false`.
    Boolean,
    /// Whole number.
    Integer,
    /// Any number.
    Number,
    /// Object with properties.
    Object,
    /// Character string.
    String,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(AdfSchemaPropertyType {
    Array = "array",
    Boolean = "boolean",
    Integer = "integer",
    Number = "number",
    Object = "object",
    String = "string",
});

/// Version of the protocol between the service and a compute.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TransportProtocolVersion {
    /// First preview.
    V1Preview,
    /// Second preview.
    V2Preview,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(TransportProtocolVersion {
    V1Preview = "1.0-preview",
    V2Preview = "2.0-preview",
});

/// Order in which an activity processes slices.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExecutionPriorityOrder {
    /// Earliest period first.
    OldestFirst,
    /// Latest period first.
    NewestFirst,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(ExecutionPriorityOrder {
    OldestFirst = "OldestFirst",
    NewestFirst = "NewestFirst",
});

/// When, within its period, a slice is produced.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AvailabilityStyle {
    /// Not specified. The service decides.
    NotSpecified,
    /// At the start of the period.
    StartOfInterval,
    /// At the end of the period.
    EndOfInterval,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(AvailabilityStyle {
    NotSpecified = "NotSpecified",
    StartOfInterval = "StartOfInterval",
    EndOfInterval = "EndOfInterval",
});

/// Unit of time of a schedule.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AvailabilityFrequency {
    /// Minutes. The interval must be at least 15.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Calendar months.
    Month,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(AvailabilityFrequency {
    Minute = "Minute",
    Hour = "Hour",
    Day = "Day",
    Week = "Week",
    Month = "Month",
});

/// Number of replicas that must answer a read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CassandraSourceReadConsistencyLevel {
    /// Every replica.
    All,
    /// A majority of the replicas in each data center.
    EachQuorum,
    /// A majority of all replicas.
    Quorum,
    /// A majority of the replicas in the local data center.
    LocalQuorum,
    /// One replica.
    One,
    /// Two replicas.
    Two,
    /// Three replicas.
    Three,
    /// One replica in the local data center.
    LocalOne,
    /// A majority of all replicas, including changes of lightweight transactions that are not
    /// committed yet.
    Serial,
    /// A majority of the replicas in the local data center, including changes of lightweight
    /// transactions that are not committed yet.
    LocalSerial,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(CassandraSourceReadConsistencyLevel {
    All = "ALL",
    EachQuorum = "EACH_QUORUM",
    Quorum = "QUORUM",
    LocalQuorum = "LOCAL_QUORUM",
    One = "ONE",
    Two = "TWO",
    Three = "THREE",
    LocalOne = "LOCAL_ONE",
    Serial = "SERIAL",
    LocalSerial = "LOCAL_SERIAL",
});

/// Type of an argument of a stored procedure.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StoredProcedureParameterType {
    /// Character string.
    String,
    /// 32-bit integer.
    Int,
    /// Decimal number.
    Decimal,
    /// GUID.
    Guid,
    /// `true` or `false`.
    Boolean,
    /// Date and time.
    Date,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(StoredProcedureParameterType {
    String = "String",
    Int = "Int",
    Decimal = "Decimal",
    Guid = "Guid",
    Boolean = "Boolean",
    Date = "Date",
});

/// How a copy from files arranges the files that it writes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CopyBehaviorType {
    /// Keeps the paths relative to the source folder.
    PreserveHierarchy,
    /// Writes all files into the sink folder itself, with generated names.
    FlattenHierarchy,
    /// Merges all files into one. Its name is the `fileName` of the sink dataset, or generated.
    MergeFiles,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(CopyBehaviorType {
    PreserveHierarchy = "PreserveHierarchy",
    FlattenHierarchy = "FlattenHierarchy",
    MergeFiles = "MergeFiles",
});

/// What happens to a document that is in the index already.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AzureSearchIndexWriteBehavior {
    /// The new document replaces the old one. Fields that the new one lacks become null.
    Upload,
    /// The fields of the new document replace those of the old one. Other fields keep their
    /// values.
    Merge,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(AzureSearchIndexWriteBehavior {
    Upload = "Upload",
    Merge = "Merge",
});

/// Unit of `rejectValue`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PolyBaseRejectType {
    /// A number of rows.
    Value,
    /// A percentage of the rows, from 0 to 100.
    Percentage,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(PolyBaseRejectType {
    Value = "Value",
    Percentage = "Percentage",
});

/// How a U-SQL script is compiled.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum USqlCompilationMode {
    /// Only checks the semantics.
    Semantic,
    /// Compiles everything: checks the syntax, optimizes and generates code.
    Full,
    /// Compiles everything, for a run on one machine.
    SingleBox,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(USqlCompilationMode {
    Semantic = "Semantic",
    Full = "Full",
    SingleBox = "SingleBox",
});

/// When the log files of a job are copied to the storage account.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum HdInsightActivityDebugInfoOption {
    /// Never.
    None,
    /// After every run.
    Always,
    /// After a failed run.
    Failure,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(HdInsightActivityDebugInfoOption {
    None = "None",
    Always = "Always",
    Failure = "Failure",
});

/// State of a pipeline.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineState {
    /// Not specified.
    NotSpecified,
    /// The pipeline is being deployed.
    Initializing,
    /// The pipeline is being changed.
    Updating,
    /// The pipeline is being deleted.
    Deleting,
    /// The pipeline is deployed and has no active period.
    Inactive,
    /// The pipeline is active.
    Running,
    /// The pipeline has no slices left to process.
    Completed,
    /// The pipeline is paused. Resume it to continue.
    Paused,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(PipelineState {
    NotSpecified = "NotSpecified",
    Initializing = "Initializing",
    Updating = "Updating",
    Deleting = "Deleting",
    Inactive = "Inactive",
    Running = "Running",
    Completed = "Completed",
    Paused = "Paused",
});

/// How often a pipeline runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineMode {
    /// On the schedule of its activities, during the active period.
    Scheduled,
    /// Once, after its creation. The pipeline cannot be changed.
    OneTime,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(PipelineMode {
    Scheduled = "Scheduled",
    OneTime = "OneTime",
});

/// Type of the values of a column.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PropertyDataType {
    /// Character string.
    String,
    /// 16-bit integer.
    Int16,
    /// 32-bit integer.
    Int32,
    /// 64-bit integer.
    Int64,
    /// 32-bit floating-point number.
    Single,
    /// 64-bit floating-point number.
    Double,
    /// Decimal number.
    Decimal,
    /// GUID.
    Guid,
    /// `true` or `false`.
    Boolean,
    /// Value of an enumeration.
    Enum,
    /// Date and time.
    Datetime,
    /// Date and time with an offset from UTC.
    DateTimeOffset,
    /// Length of time.
    Timespan,
    /// Sequence of bytes.
    ByteArray,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(PropertyDataType {
    String = "String",
    Int16 = "Int16",
    Int32 = "Int32",
    Int64 = "Int64",
    Single = "Single",
    Double = "Double",
    Decimal = "Decimal",
    Guid = "Guid",
    Boolean = "Boolean",
    Enum = "Enum",
    Datetime = "Datetime",
    DateTimeOffset = "DateTimeOffset",
    Timespan = "Timespan",
    ByteArray = "Byte[]",
});

/// Order in which slices are checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ValidationPriorityOrder {
    /// Earliest period first.
    OldestFirst,
    /// Latest period first.
    NewestFirst,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(ValidationPriorityOrder {
    OldestFirst = "OldestFirst",
    NewestFirst = "NewestFirst",
});

/// How a JSON file arranges its objects.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JsonFormatFilePattern {
    /// One object per file, or several objects one after the other or one per line.
    SetOfObjects,
    /// One array of objects per file.
    ArrayOfObjects,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(JsonFormatFilePattern {
    SetOfObjects = "setOfObjects",
    ArrayOfObjects = "arrayOfObjects",
});

/// Whether to prefer speed or size.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CompressionLevel {
    /// Smallest files, even if compressing takes longer.
    Optimal,
    /// Fastest compression, even if files get larger.
    Fastest,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(CompressionLevel {
    Optimal = "Optimal",
    Fastest = "Fastest",
});

/// State of a slice in the legacy terms, which state and substate replace.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceStatus {
    /// Not specified.
    NotSpecified,
    /// Processing has not started.
    PendingExecution,
    /// An activity is processing the slice.
    InProgress,
    /// The run failed.
    Failed,
    /// The data is ready, and activities that depend on it can run.
    Ready,
    /// The slice is skipped: it is not processed.
    Skip,
    /// The run is being retried.
    Retry,
    /// Processing exceeded its timeout.
    TimedOut,
    /// The data is waiting for validation.
    PendingValidation,
    /// The validation is being retried.
    RetryValidation,
    /// The data failed validation.
    FailedValidation,
    /// The slice is waiting for another round of retries.
    LongRetry,
    /// The data is being validated.
    ValidationInProgress,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(SliceStatus {
    NotSpecified = "NotSpecified",
    PendingExecution = "PendingExecution",
    InProgress = "InProgress",
    Failed = "Failed",
    Ready = "Ready",
    Skip = "Skip",
    Retry = "Retry",
    TimedOut = "TimedOut",
    PendingValidation = "PendingValidation",
    RetryValidation = "RetryValidation",
    FailedValidation = "FailedValidation",
    LongRetry = "LongRetry",
    ValidationInProgress = "ValidationInProgress",
});

/// State of a slice.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceState {
    /// No state. It cannot be set.
    None,
    /// Processing has not started. The substate says what the slice waits for.
    Waiting,
    /// An activity is processing the slice, or the data is being validated.
    InProgress,
    /// The data is ready, and activities that depend on it can run.
    Ready,
    /// Processing failed. The substate may say why.
    Failed,
    /// The slice is skipped: it is not processed.
    Skipped,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(SliceState {
    None = "None",
    Waiting = "Waiting",
    InProgress = "InProgress",
    Ready = "Ready",
    Failed = "Failed",
    Skipped = "Skipped",
});

/// What a slice waits for, what is happening to it, or why it failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceSubstate {
    /// Nothing beyond the state. The service sends an empty string.
    Unspecified,
    /// Waiting for its scheduled time.
    ScheduledTime,
    /// Waiting for slices of its input datasets.
    DatasetDependencies,
    /// Waiting for compute resources.
    ComputeResources,
    /// Waiting because the activity already processes as many slices as its `concurrency` allows.
    ConcurrencyLimit,
    /// Waiting for the paused activity to be resumed.
    ActivityResume,
    /// Waiting for a retry.
    Retry,
    /// Waiting for validation, or failed it.
    Validation,
    /// Waiting for another validation.
    ValidationRetry,
    /// Being validated.
    Validating,
    /// Processing was cancelled.
    Canceled,
    /// Processing exceeded its timeout.
    TimedOut,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(SliceSubstate {
    Unspecified = "",
    ScheduledTime = "ScheduledTime",
    DatasetDependencies = "DatasetDependencies",
    ComputeResources = "ComputeResources",
    ConcurrencyLimit = "ConcurrencyLimit",
    ActivityResume = "ActivityResume",
    Retry = "Retry",
    Validation = "Validation",
    ValidationRetry = "ValidationRetry",
    Validating = "Validating",
    Canceled = "Canceled",
    TimedOut = "TimedOut",
});

/// Whether a slice is late. Null if the dataset has no latency policy.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LatencyStatus {
    /// The slice was ready in time, or is not due yet.
    OnTime,
    /// The slice was not ready in time.
    Late,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(LatencyStatus {
    OnTime = "OnTime",
    Late = "Late",
});

/// Which slices a change of state affects.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceUpdateType {
    /// Only the slices of the dataset itself.
    Individual,
    /// The slices of the dataset, and those of all upstream datasets in the pipeline that they are
    /// made from.
    UpstreamInPipeline,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(SliceUpdateType {
    Individual = "Individual",
    UpstreamInPipeline = "UpstreamInPipeline",
});

/// State of a slice run.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceRunStatus {
    /// The run is starting.
    Starting,
    /// The run is being configured.
    Configuring,
    /// The run is waiting for compute resources.
    AllocatingResources,
    /// The compute resources could not be allocated.
    FailedResourceAllocation,
    /// The activity is running.
    Running,
    /// The run produced the slice.
    Succeeded,
    /// The activity failed. `errorMessage` says why.
    FailedExecution,
    /// The run exceeded its timeout.
    TimedOut,
    /// The run was cancelled.
    Canceled,
    /// The data that the run produced failed validation.
    FailedValidation,
    /// The service gave up the run.
    Abandoned,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(SliceRunStatus {
    Starting = "Starting",
    Configuring = "Configuring",
    AllocatingResources = "AllocatingResources",
    FailedResourceAllocation = "FailedResourceAllocation",
    Running = "Running",
    Succeeded = "Succeeded",
    FailedExecution = "FailedExecution",
    TimedOut = "TimedOut",
    Canceled = "Canceled",
    FailedValidation = "FailedValidation",
    Abandoned = "Abandoned",
});

/// Type of work that a slice run does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceRunType {
    /// Unknown.
    Unknown,
    /// Copies data between data stores.
    Copy,
    /// Runs a script, such as Hive or Pig.
    Script,
    /// Runs a custom activity.
    Custom,
    /// Validates the data of the slice.
    Validation,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(SliceRunType {
    Unknown = "Unknown",
    Copy = "Copy",
    Script = "Script",
    Custom = "Custom",
    Validation = "Validation",
});

/// Connection state of a gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GatewayStatus {
    /// No gateway software is registered with the gateway yet.
    NeedRegistration,
    /// The gateway software is connected to the service.
    Online,
    /// The gateway software is registered but not connected.
    Offline,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(GatewayStatus {
    NeedRegistration = "NeedRegistration",
    Online = "Online",
    Offline = "Offline",
});

/// Whether the gateway software is up to date.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GatewayVersionStatus {
    /// No version is known, because no gateway software is registered.
    None,
    /// The version is current.
    UpToDate,
    /// The version will expire; update the software before `expiryTime`.
    Expiring,
    /// The version has expired. The gateway works again after an update.
    Expired,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(GatewayVersionStatus {
    None = "None",
    UpToDate = "UpToDate",
    Expiring = "Expiring",
    Expired = "Expired",
});

/// Authentication key of a gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GatewayAuthKeyName {
    /// First authentication key.
    Key1,
    /// Second authentication key.
    Key2,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(GatewayAuthKeyName {
    Key1 = "key1",
    Key2 = "key2",
});

/// Datasets of an activity that get a Hive table.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SchemaGenerationTypes {
    /// Input and output datasets.
    All,
    /// Input datasets.
    Input,
    /// Output datasets.
    Output,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(SchemaGenerationTypes {
    All = "All",
    Input = "Input",
    Output = "Output",
});

/// Partitions that are added to the Hive table of an input dataset.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InputPartitionOption {
    /// No partition.
    None,
    /// Every partition that exists in the storage account.
    Recover,
    /// The partition of the slice that is processed.
    CurrentSlice,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(InputPartitionOption {
    None = "None",
    Recover = "Recover",
    CurrentSlice = "CurrentSlice",
});

/// How to sign in to an HTTP server.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum HttpAuthenticationType {
    /// User name and password.
    Basic,
    /// Without credentials.
    Anonymous,
    /// A Windows user name and password.
    Windows,
    /// User name and password, which are sent as a hash.
    Digest,
    /// A client certificate.
    ClientCertificate,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(HttpAuthenticationType {
    Basic = "Basic",
    Anonymous = "Anonymous",
    Windows = "Windows",
    Digest = "Digest",
    ClientCertificate = "ClientCertificate",
});

/// How to sign in to an OData service.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ODataAuthenticationType {
    /// User name and password.
    Basic,
    /// Without credentials.
    Anonymous,
    /// A Windows user name and password, through a gateway.
    Windows,
    /// A credential that a user obtained by signing in.
    OAuth,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(ODataAuthenticationType {
    Basic = "Basic",
    Anonymous = "Anonymous",
    Windows = "Windows",
    OAuth = "OAuth",
});
