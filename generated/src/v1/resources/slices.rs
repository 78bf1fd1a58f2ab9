// Generated from specs/v1/schemas/slices.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/slices.yaml`.

use datafactory_core::{Timestamp, UnknownValue, object, open_enum};

object! {
    /// Slices of a dataset in a period.
    pub struct DataSliceListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page. Not
        /// documented, but the service's own client reads it.
        pub next_link: Option<String> = "nextLink",
        /// Slices.
        pub value: Option<Vec<DataSlice>> = "value",
    }
}

object! {
    /// Slice: the part of a dataset that covers one period of its availability, with its processing
    /// state.
    pub struct DataSlice {
        /// End of the slice, in UTC.
        pub end: Option<Timestamp> = "end",
        /// Whether the slice is late according to the latency policy of the dataset.
        pub latency_status: Option<LatencyStatus> = "latencyStatus",
        /// Number of long retries so far. A long retry is another round of retries, after a longer
        /// wait.
        pub long_retry_count: Option<i32> = "longRetryCount",
        /// Number of retries so far.
        pub retry_count: Option<i32> = "retryCount",
        /// Start of the slice, in UTC.
        pub start: Option<Timestamp> = "start",
        /// State of the slice.
        pub state: Option<SliceState> = "state",
        /// State of the slice in the legacy terms. The service still sends it beside `state` and
        /// `substate`, which replace it.
        pub status: Option<SliceStatus> = "status",
        /// Time, in UTC, of the last change of state, with up to seven decimals of a second.
        pub status_update_timestamp: Option<Timestamp> = "statusUpdateTimestamp",
        /// What the slice waits for, or why it failed. Missing if the state says it all.
        pub substate: Option<SliceSubstate> = "substate",
    }
}

object! {
    /// State to set on slices. Give either `SliceState`, as the service's own client of this
    /// version does, or `SliceStatus`, as the documentation does. Unlike in responses, property
    /// names start with a capital letter.
    pub struct SliceStatusUpdate {
        /// State to set: any except `None`. `Waiting` processes the slices again, `Skipped` skips
        /// them.
        pub slice_state: Option<SliceState> = "SliceState",
        /// State to set, in the legacy terms: `PendingExecution` processes the slices again, `Skip`
        /// skips them.
        pub slice_status: Option<SliceStatus> = "SliceStatus",
        /// Which slices to change. `Individual` if missing.
        pub update_type: Option<SliceUpdateType> = "UpdateType",
    }
}

/// State of a slice.
#[derive(Clone, Debug)]
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
    /// An undocumented value, unchanged.
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
#[derive(Clone, Debug)]
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
    /// An undocumented value, unchanged.
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

/// State of a slice in the legacy terms, which state and substate replace.
#[derive(Clone, Debug)]
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
    /// An undocumented value, unchanged.
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

/// Whether a slice is late. Null if the service does not say.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LatencyStatus {
    /// The slice was ready in time, or is not due yet.
    OnTime,
    /// The slice was not ready in time.
    Late,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(LatencyStatus {
    OnTime = "OnTime",
    Late = "Late",
});

/// Which slices a change of state affects.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SliceUpdateType {
    /// Only the slices of the dataset itself.
    Individual,
    /// The slices of the dataset, and those of all upstream datasets in the pipeline that they are
    /// made from.
    UpstreamInPipeline,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SliceUpdateType {
    Individual = "Individual",
    UpstreamInPipeline = "UpstreamInPipeline",
});
