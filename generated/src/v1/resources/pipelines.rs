// Generated from specs/v1/schemas/pipelines.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/pipelines.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{TimeSpan, Timestamp, UnknownValue, object, open_enum};

use crate::v1::types::*;

object! {
    /// One page of the pipelines of a data factory.
    pub struct PipelineListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Pipelines of this page.
        pub value: Option<Vec<Pipeline>> = "value",
    }
}

object! {
    /// Group of activities that do a task together. They are scheduled, paused and resumed
    /// together.
    pub struct Pipeline {
        /// Azure resource ID of the pipeline.
        pub id: Option<String> = "id",
        /// Name of the pipeline. It must be the name in the URL.
        pub name: Option<String> = "name",
        /// Definition of the pipeline, and the state that the service adds.
        pub properties: Option<PipelineProperties> = "properties",
    }
}

impl Pipeline {
    /// A resource with these properties.
    pub fn new(properties: impl Into<PipelineProperties>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

object! {
    /// Definition of a pipeline, and the state that the service adds.
    pub struct PipelineProperties {
        /// Activities of the pipeline. Datasets decide the order: an activity that reads what
        /// another one writes runs after it. Activities without a common dataset may run at the
        /// same time.
        pub activities: Option<Vec<Activity>> = "activities",
        /// Datasets that only this pipeline can use.
        pub datasets: Option<Vec<Dataset>> = "datasets",
        /// Description of the pipeline, for people.
        pub description: Option<String> = "description",
        /// End of the active period. For a pipeline that never ends, use a date such as
        /// `9999-09-09`.
        pub end: Option<Timestamp> = "end",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// How long a `OneTime` pipeline is kept after its creation, as a .NET time span. After
        /// that, and once no run is active, failed or pending, the service deletes the pipeline.
        /// `3.00:00:00` (three days) if missing.
        pub expiration_time: Option<TimeSpan> = "expirationTime",
        /// Name of the hub that the pipeline belongs to. If missing, the service sets the default
        /// hub of the data factory, `<factory name>_hub`. Only in the service's own client and in
        /// traffic.
        pub hub_name: Option<String> = "hubName",
        /// Whether the pipeline is paused. A paused pipeline does not run, even in its active
        /// period. `false` if missing.
        pub is_paused: Option<bool> = "isPaused",
        /// Whether the pipeline runs on its schedule or once. `Scheduled` if missing.
        pub pipeline_mode: Option<PipelineMode> = "pipelineMode",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Runtime state of the pipeline.
        pub runtime_info: Option<PipelineRuntimeInfo> = "runtimeInfo",
        /// Start of the active period. Activities run only in this period. Give both `start` and
        /// `end`, or neither. UTC unless the time has an offset.
        pub start: Option<Timestamp> = "start",
    }
}

object! {
    /// Runtime state of a pipeline. The service sets every property.
    pub struct PipelineRuntimeInfo {
        /// Time, in UTC, at which the active period was last set. Only seen in traffic, sometimes
        /// as null.
        pub active_period_set_time: Option<Timestamp> = "activePeriodSetTime",
        /// Active period of each activity, by activity name with a small first letter. Only seen in
        /// traffic, sometimes as null.
        pub activity_periods: Option<BTreeMap<String, ActivityPeriod>> = "activityPeriods",
        /// Time, in UTC, of the last deployment, with up to seven decimals of a second.
        pub deployment_time: Option<Timestamp> = "deploymentTime",
        /// State of the pipeline.
        pub pipeline_state: Option<PipelineState> = "pipelineState",
    }
}

object! {
    /// Active period of an activity. `start` and `end` are both `1601-01-01T00:00:00Z` if the
    /// pipeline has no active period.
    pub struct ActivityPeriod {
        /// End of the period, in UTC.
        pub end: Option<Timestamp> = "end",
        /// Start of the period, in UTC.
        pub start: Option<Timestamp> = "start",
    }
}

/// How often a pipeline runs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PipelineMode {
    /// On the schedule of its activities, during the active period.
    Scheduled,
    /// Once, after its creation. The pipeline cannot be changed.
    OneTime,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PipelineMode {
    Scheduled = "Scheduled",
    OneTime = "OneTime",
});

/// State of a pipeline.
#[derive(Clone, Debug)]
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
    /// The pipeline is deployed but not active.
    Inactive,
    /// The pipeline is active.
    Running,
    /// The pipeline has no slices left to process.
    Completed,
    /// The pipeline is paused. Resume it to continue.
    Paused,
    /// An undocumented value, unchanged.
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
