// Generated from specs/v1/schemas/slices.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/slices.yaml`.

use datafactory_core::{Timestamp, UnknownValue, object, open_enum};

object! {
    /// Slices of a dataset in a period of time.
    pub struct DataSliceListResult {
        /// Address of the next page, for a GET exactly as it is. The documentation does not mention
        /// it; the service's own client reads it.
        pub next_link: Option<String> = "nextLink",
        /// The slices.
        pub value: Option<Vec<DataSlice>> = "value",
    }
}

object! {
    /// Portion of a dataset that covers one period of its availability, and how its production
    /// stands.
    pub struct DataSlice {
        /// End of the period that the slice covers, in UTC.
        pub end: Option<Timestamp> = "end",
        /// Whether the slice was ready by the time that the dataset's latency policy sets.
        pub latency_status: Option<LatencyStatus> = "latencyStatus",
        /// How many long retries the slice has had: rounds of retries with the activity's longer
        /// pause in between.
        pub long_retry_count: Option<i32> = "longRetryCount",
        /// How many times the slice has been retried.
        pub retry_count: Option<i32> = "retryCount",
        /// Start of the period that the slice covers, in UTC.
        pub start: Option<Timestamp> = "start",
        /// How the slice stands.
        pub state: Option<SliceState> = "state",
        /// How the slice stands, in the older words that `state` and `substate` have replaced. The
        /// service still sends both.
        pub status: Option<SliceStatus> = "status",
        /// Time in UTC at which the state last changed, with up to seven digits of a second.
        pub status_update_timestamp: Option<Timestamp> = "statusUpdateTimestamp",
        /// What the slice waits for, or why it failed. Absent when there is nothing to add.
        pub substate: Option<SliceSubstate> = "substate",
    }
}

object! {
    /// State to set on slices. It is told as `SliceState`, which the service's own client of this
    /// version sends, or as `SliceStatus`, which the documentation names. The members start with a
    /// capital letter, unlike those of answers.
    pub struct SliceStatusUpdate {
        /// State to set: any but `None`. `Waiting` has the slices processed again, `Skipped` leaves
        /// them out.
        pub slice_state: Option<SliceState> = "SliceState",
        /// State to set, in the older words of `status`: `PendingExecution` to have the slices
        /// processed again, `Skip` to leave them out.
        pub slice_status: Option<SliceStatus> = "SliceStatus",
        /// How far the change goes. `Individual` when missing.
        pub update_type: Option<SliceUpdateType> = "UpdateType",
    }
}

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
    /// A value that is not documented, unchanged.
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
    /// A value that is not documented, unchanged.
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
    /// A value that is not documented, unchanged.
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

/// Whether a slice was ready in time. Null when nothing was said about the time.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LatencyStatus {
    /// The slice was ready in time, or its time has not run out.
    OnTime,
    /// The slice was not ready in time.
    Late,
    /// A value that is not documented, unchanged.
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
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SliceUpdateType {
    Individual = "Individual",
    UpstreamInPipeline = "UpstreamInPipeline",
});
