// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The open enums: every documented value, and one variant for all others.

use datafactory_core::{UnknownValue, open_enum};

/// How far the service has come with a change that was asked of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProvisioningState {
    /// The service does not say.
    NotSpecified,
    /// The last change is complete.
    Succeeded,
    /// The last change has failed; `errorMessage` tells why.
    Failed,
    /// The last change was given up before it was complete.
    Canceled,
    /// The service is creating it.
    PendingCreation,
    /// The service is changing it.
    PendingUpdate,
    /// The service is deleting it.
    PendingDeletion,
    /// The service is replacing it by a new one.
    PendingRecreation,
    /// It exists and is switched off.
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

/// How an activity window stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WindowState {
    /// There is no state.
    None,
    /// The run has not begun; the substate tells what it waits for.
    Waiting,
    /// The activity is at work, or its output is being checked.
    InProgress,
    /// The activity has done its work for the window.
    Ready,
    /// The activity could not do its work; the substate may tell why.
    Failed,
    /// The window is left out.
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
    /// There is nothing to add to the state. The service sends it as an empty text.
    Unspecified,
    /// Waiting for the time at which the window is due.
    ScheduledTime,
    /// Waiting for slices that the activity reads.
    DatasetDependencies,
    /// Waiting for a machine or a cluster to run on.
    ComputeResources,
    /// Waiting because as many windows are being processed as the activity allows.
    ConcurrencyLimit,
    /// Waiting for the paused activity to be resumed.
    ActivityResume,
    /// Waiting to be run once more after a failure.
    Retry,
    /// Waiting for the check of the output, or failed by it.
    Validation,
    /// Waiting for the check of the output to be repeated.
    ValidationRetry,
    /// The output is being checked.
    Validating,
    /// The run was cancelled.
    Canceled,
    /// The run took longer than it may.
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

/// Order in which an activity processes slices.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExecutionPriorityOrder {
    /// The slice of the earliest period first.
    OldestFirst,
    /// The slice of the latest period first.
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
    /// Left to the service.
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

/// Unit of time in which the rhythm of a dataset is told.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AvailabilityFrequency {
    /// Minutes, at least 15 of them.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months of the calendar.
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

/// How a pipeline stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PipelineState {
    /// The service does not say.
    NotSpecified,
    /// The pipeline is being set up.
    Initializing,
    /// The pipeline is being changed.
    Updating,
    /// The pipeline is being deleted.
    Deleting,
    /// The pipeline is there and is not at work.
    Inactive,
    /// The pipeline is at work.
    Running,
    /// The pipeline has nothing left to do.
    Completed,
    /// The pipeline is paused and waits to be resumed.
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
    /// By the rhythm of its activities, as long as the active period lasts.
    Scheduled,
    /// Once, when it has been created. Such a pipeline cannot be changed.
    OneTime,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(PipelineMode {
    Scheduled = "Scheduled",
    OneTime = "OneTime",
});

/// Order in which the service checks slices.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ValidationPriorityOrder {
    /// The slice of the earliest period first.
    OldestFirst,
    /// The slice of the latest period first.
    NewestFirst,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(ValidationPriorityOrder {
    OldestFirst = "OldestFirst",
    NewestFirst = "NewestFirst",
});

/// How a slice stands, in the older words that state and substate have replaced.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceStatus {
    /// The service does not say.
    NotSpecified,
    /// Processing has not begun.
    PendingExecution,
    /// An activity is processing the slice.
    InProgress,
    /// The run that should have produced the slice failed.
    Failed,
    /// The data of the slice is there, and what depends on it may use it.
    Ready,
    /// The slice is left out.
    Skip,
    /// The run that produces the slice is being repeated.
    Retry,
    /// Processing took longer than it may.
    TimedOut,
    /// The data of the slice waits to be checked.
    PendingValidation,
    /// The check of the data is being repeated.
    RetryValidation,
    /// The data of the slice did not pass the check.
    FailedValidation,
    /// The slice is in the longer pause before another round of retries.
    LongRetry,
    /// The data of the slice is being checked.
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

/// How a slice stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceState {
    /// There is no state. It cannot be set.
    None,
    /// Processing has not begun; the substate tells what it waits for.
    Waiting,
    /// An activity is processing the slice, or its data is being checked.
    InProgress,
    /// The data of the slice is there, and what depends on it may use it.
    Ready,
    /// The slice could not be produced; the substate may tell why.
    Failed,
    /// The slice is left out.
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
    /// There is nothing to add to the state. The service sends it as an empty text.
    Unspecified,
    /// Waiting for the time at which the slice is due.
    ScheduledTime,
    /// Waiting for slices that it is made from.
    DatasetDependencies,
    /// Waiting for a machine or a cluster to run on.
    ComputeResources,
    /// Waiting because as many slices are being processed as the activity allows.
    ConcurrencyLimit,
    /// Waiting for the paused activity to be resumed.
    ActivityResume,
    /// Waiting to be processed once more after a failure.
    Retry,
    /// Waiting for the check of its data, or failed by it.
    Validation,
    /// Waiting for the check of its data to be repeated.
    ValidationRetry,
    /// Its data is being checked.
    Validating,
    /// Its processing was cancelled.
    Canceled,
    /// Its processing took longer than it may.
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

/// Whether a slice was ready in time. Null when nothing was said about the time.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LatencyStatus {
    /// The slice was ready in time, or its time has not run out.
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

/// How far a change of slices goes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceUpdateType {
    /// Only the slices of the dataset itself.
    Individual,
    /// Also the slices, of every dataset further up in the pipeline, that those of the dataset are
    /// made from.
    UpstreamInPipeline,
    /// A value that the document does not name, kept as it came.
    UnknownValue(UnknownValue),
}

open_enum!(SliceUpdateType {
    Individual = "Individual",
    UpstreamInPipeline = "UpstreamInPipeline",
});

/// How a slice run stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceRunStatus {
    /// The run is about to begin.
    Starting,
    /// What the run needs is being set up.
    Configuring,
    /// The run is getting the machines it needs.
    AllocatingResources,
    /// The machines that the run needs could not be had.
    FailedResourceAllocation,
    /// The activity is at work.
    Running,
    /// The run has produced the slice.
    Succeeded,
    /// The activity failed; `errorMessage` tells why.
    FailedExecution,
    /// The run took longer than it may.
    TimedOut,
    /// The run was cancelled.
    Canceled,
    /// The data that the run produced did not pass the check.
    FailedValidation,
    /// The service gave the run up.
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

/// What kind of work a slice run does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SliceRunType {
    /// The service does not say.
    Unknown,
    /// Data is copied from one store to another.
    Copy,
    /// A script, such as one of Hive or Pig, transforms data.
    Script,
    /// A program of the data factory's owner does the work.
    Custom,
    /// The data of the slice is checked.
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
