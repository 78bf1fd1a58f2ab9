// Generated from specs/v2/schemas/triggers.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/triggers.yaml`.

use datafactory_core::{
    OrExpression, Timestamp, UnknownObject, UnknownValue, object, open_enum, tagged_union,
};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// One page of the triggers of a data factory.
    pub struct TriggerListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The triggers of this page.
        pub value: Option<Vec<TriggerResource>> = "value",
    }
}

object! {
    /// A trigger and its Azure resource metadata.
    pub struct TriggerResource {
        /// Entity tag of the trigger, without quotes. It changes with every update. Send it as
        /// `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the trigger, a path that starts with `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the trigger. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the trigger.
        pub properties: Option<Trigger> = "properties",
        /// Who created the trigger and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/triggers`.
        pub type_: Option<String> = "type",
    }
}

impl TriggerResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<Trigger>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

/// Definition of a trigger: when to run which pipelines. `type` tells what the trigger waits for. A
/// new trigger is stopped; start it with `Triggers_Start`.
#[non_exhaustive]
pub enum Trigger {
    /// Runs pipelines on a schedule. It fires for the first time after both its start time and the
    /// time at which it was started; it does not catch up on past times.
    ScheduleTrigger(Box<ScheduleTrigger>),
    /// Runs one pipeline for each of a series of fixed, adjacent time windows. It catches up on all
    /// windows since its start time, and can retry windows and wait for other triggers.
    TumblingWindowTrigger(Box<TumblingWindowTrigger>),
    /// Runs pipelines when blobs are created or deleted in a storage account. It needs at least one
    /// of `blobPathBeginsWith` and `blobPathEndsWith`. The arguments can use
    /// `@triggerBody().fileName` and `@triggerBody().folderPath`.
    BlobEventsTrigger(Box<BlobEventsTrigger>),
    /// Runs pipelines when a custom event arrives at an Event Grid topic. The arguments can use
    /// `@triggerBody().event`.
    CustomEventsTrigger(Box<CustomEventsTrigger>),
    /// Runs pipelines when it finds new blobs in a folder. This is an older type; use
    /// `BlobEventsTrigger` in new triggers.
    BlobTrigger(Box<BlobTrigger>),
    /// Runs past windows of a tumbling window trigger again.
    RerunTumblingWindowTrigger(Box<RerunTumblingWindowTrigger>),
    /// Runs a pipeline once all the pipelines it depends on have succeeded with the same value of a
    /// run dimension.
    ChainingTrigger(Box<ChainingTrigger>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(Trigger by "type" {
    ScheduleTrigger(ScheduleTrigger) = "ScheduleTrigger",
    TumblingWindowTrigger(TumblingWindowTrigger) = "TumblingWindowTrigger",
    BlobEventsTrigger(BlobEventsTrigger) = "BlobEventsTrigger",
    CustomEventsTrigger(CustomEventsTrigger) = "CustomEventsTrigger",
    BlobTrigger(BlobTrigger) = "BlobTrigger",
    RerunTumblingWindowTrigger(RerunTumblingWindowTrigger) = "RerunTumblingWindowTrigger",
    ChainingTrigger(ChainingTrigger) = "ChainingTrigger",
});

/// Whether a trigger is started.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TriggerRuntimeState {
    /// The trigger is started and fires. It cannot be updated or deleted.
    Started,
    /// The trigger is stopped and does not fire.
    Stopped,
    /// The service has disabled the trigger.
    Disabled,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(TriggerRuntimeState {
    Started = "Started",
    Stopped = "Stopped",
    Disabled = "Disabled",
});

object! {
    /// Properties that subtypes of `MultiplePipelineTrigger` share. `T` is the type of
    /// `typeProperties`.
    pub struct MultiplePipelineTriggerOf<T> {
        /// Tags that describe the trigger, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the trigger is for. Free text.
        pub description: Option<String> = "description",
        /// Pipelines to run each time the trigger fires, with their arguments. A trigger without
        /// pipelines cannot be started.
        pub pipelines: Option<Vec<TriggerPipelineReference>> = "pipelines",
        /// Whether the trigger is started. Only starting and stopping the trigger change it.
        pub runtime_state: Option<TriggerRuntimeState> = "runtimeState",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
    }
}

object! {
    /// A pipeline that a trigger runs, and the arguments for the run.
    pub struct TriggerPipelineReference {
        /// Arguments for the pipeline parameters, by parameter name. A value can be any JSON or an
        /// expression, such as `@trigger().scheduledTime`.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// The pipeline to run.
        pub pipeline_reference: Option<PipelineReference> = "pipelineReference",
    }
}

/// Runs pipelines on a schedule. It fires for the first time after both its start time and the time
/// at which it was started; it does not catch up on past times.
pub type ScheduleTrigger = MultiplePipelineTriggerOf<ScheduleTriggerTypeProperties>;

object! {
    /// Settings of a schedule trigger.
    pub struct ScheduleTriggerTypeProperties {
        /// When the trigger fires.
        pub recurrence: Option<ScheduleTriggerRecurrence> = "recurrence",
    }
}

object! {
    /// When a schedule trigger fires.
    pub struct ScheduleTriggerRecurrence {
        /// Time after which the trigger does not fire any more, in the same notation as
        /// `startTime`. Without it, the trigger never ends.
        pub end_time: Option<Timestamp> = "endTime",
        /// Unit of `interval`. The usual values are `Minute`, `Hour`, `Day`, `Week` and `Month`.
        pub frequency: Option<RecurrenceFrequency> = "frequency",
        /// Number of units of `frequency` between two runs. For example, 4 with `Hour` means every
        /// four hours.
        pub interval: Option<i32> = "interval",
        /// Exact times within each interval. Leave it out when `frequency` is `Minute` or `Hour`;
        /// an empty object is an error too.
        pub schedule: Option<RecurrenceSchedule> = "schedule",
        /// Time of the first run at the earliest. With `timeZone: UTC` write it with `Z`. With any
        /// other time zone write it without `Z` or offset; it is then local time of that zone, and
        /// the service refuses to start the trigger if it has one.
        pub start_time: Option<Timestamp> = "startTime",
        /// Windows name of the time zone, such as `W. Europe Standard Time`. Default: `UTC`. The
        /// hours in `schedule` are local time of this zone and follow daylight saving time.
        pub time_zone: Option<String> = "timeZone",
    }
}

/// Unit of the interval of a recurrence.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecurrenceFrequency {
    /// No unit is specified.
    NotSpecified,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(RecurrenceFrequency {
    NotSpecified = "NotSpecified",
    Minute = "Minute",
    Hour = "Hour",
    Day = "Day",
    Week = "Week",
    Month = "Month",
    Year = "Year",
});

object! {
    /// Exact times within each interval of a schedule trigger. Several lists combine: the trigger
    /// fires at every combination of their values.
    pub struct RecurrenceSchedule {
        /// Hours of the day, 0 to 23.
        pub hours: Option<Vec<i32>> = "hours",
        /// Minutes of the hour, 0 to 59.
        pub minutes: Option<Vec<i32>> = "minutes",
        /// Days of the month: 1 to 31, or -1 to -31 to count from the end of the month. Only with a
        /// frequency of `Month`.
        pub month_days: Option<Vec<i32>> = "monthDays",
        /// Weekdays of the month, such as the first Monday. Only with a frequency of `Month`.
        pub monthly_occurrences: Option<Vec<RecurrenceScheduleOccurrence>> = "monthlyOccurrences",
        /// Days of the week. Only with a frequency of `Week`.
        pub week_days: Option<Vec<DaysOfWeek>> = "weekDays",
    }
}

object! {
    /// A weekday of the month, such as the first Monday or the last Friday.
    pub struct RecurrenceScheduleOccurrence {
        /// The day of the week.
        pub day: Option<DayOfWeek> = "day",
        /// Which of these days in the month: 1 is the first, -1 is the last. Allowed values: -5 to
        /// 5 without 0.
        pub occurrence: Option<i32> = "occurrence",
    }
}

/// A day of the week on which a schedule trigger fires.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DaysOfWeek {
    /// Sunday.
    Sunday,
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(DaysOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});

/// A day of the week of which a schedule trigger uses one occurrence in the month.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DayOfWeek {
    /// Sunday.
    Sunday,
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(DayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});

object! {
    /// Runs one pipeline for each of a series of fixed, adjacent time windows. It catches up on all
    /// windows since its start time, and can retry windows and wait for other triggers.
    pub struct TumblingWindowTrigger {
        /// Tags that describe the trigger, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the trigger is for. Free text.
        pub description: Option<String> = "description",
        /// The pipeline to run for each window. Its arguments can use
        /// `@trigger().outputs.windowStartTime` and `@trigger().outputs.windowEndTime`.
        pub pipeline: Option<TriggerPipelineReference> = "pipeline",
        /// Whether the trigger is started. Only starting and stopping the trigger change it.
        pub runtime_state: Option<TriggerRuntimeState> = "runtimeState",
        /// Settings of the tumbling window trigger.
        pub type_properties: Option<TumblingWindowTriggerTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of a tumbling window trigger. You cannot change `frequency`, `interval` and
    /// `startTime` after the trigger was created.
    pub struct TumblingWindowTriggerTypeProperties {
        /// Time to wait after the end of a window before its run starts, as a .NET time span such
        /// as `00:10:00`. Default: no delay.
        pub delay: Option<OrExpression<String>> = "delay",
        /// Triggers whose windows must succeed first. All of them must.
        pub depends_on: Option<Vec<DependencyReference>> = "dependsOn",
        /// End of the last window, in UTC. Without it, there is no last window.
        pub end_time: Option<Timestamp> = "endTime",
        /// Unit of `interval`.
        pub frequency: Option<TumblingWindowFrequency> = "frequency",
        /// Length of a window in units of `frequency`. At least 5 with a frequency of `Minute`.
        pub interval: Option<i32> = "interval",
        /// Maximum number of windows that run at the same time. Allowed values: 1 to 50.
        pub max_concurrency: Option<i32> = "maxConcurrency",
        /// What to do when the run of a window fails.
        pub retry_policy: Option<RetryPolicy> = "retryPolicy",
        /// Start of the first window, in UTC. It can be in the past; the trigger then runs all
        /// windows since that time.
        pub start_time: Option<Timestamp> = "startTime",
    }
}

/// Unit of the length of a tumbling window.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TumblingWindowFrequency {
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Months.
    Month,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(TumblingWindowFrequency {
    Minute = "Minute",
    Hour = "Hour",
    Month = "Month",
});

object! {
    /// How often to run a failed window again.
    pub struct RetryPolicy {
        /// Maximum number of retries. Default: 0.
        pub count: Option<OrExpression<i64>> = "count",
        /// Time between two attempts in seconds. Allowed values: 30 to 86400. Default: 30.
        pub interval_in_seconds: Option<i32> = "intervalInSeconds",
    }
}

/// A trigger whose windows must succeed before a window can run. `type` tells which derived schema
/// applies.
#[non_exhaustive]
pub enum DependencyReference {
    /// A dependency on the windows of another tumbling window trigger.
    TumblingWindowTriggerDependencyReference(Box<TumblingWindowTriggerDependencyReference>),
    /// A dependency of a tumbling window trigger on its own earlier windows.
    SelfDependencyTumblingWindowTriggerReference(Box<SelfDependencyTumblingWindowTriggerReference>),
    /// A dependency on another trigger.
    TriggerDependencyReference(Box<TriggerDependencyReference>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(DependencyReference by "type" {
    TumblingWindowTriggerDependencyReference(TumblingWindowTriggerDependencyReference) = "TumblingWindowTriggerDependencyReference",
    SelfDependencyTumblingWindowTriggerReference(SelfDependencyTumblingWindowTriggerReference) = "SelfDependencyTumblingWindowTriggerReference",
    TriggerDependencyReference(TriggerDependencyReference) = "TriggerDependencyReference",
});

object! {
    /// A dependency on another trigger.
    pub struct TriggerDependencyReference {
        /// The trigger to wait for.
        pub reference_trigger: Option<TriggerReference> = "referenceTrigger",
    }
}

object! {
    /// A dependency on the windows of another tumbling window trigger.
    pub struct TumblingWindowTriggerDependencyReference {
        /// Shift of the required time range against the start of the window, as a .NET time span
        /// such as `-01:00:00`. Default: no shift.
        pub offset: Option<String> = "offset",
        /// The trigger to wait for.
        pub reference_trigger: Option<TriggerReference> = "referenceTrigger",
        /// Length of the required time range, as a .NET time span such as `02:00:00`. Default: the
        /// length of the window.
        pub size: Option<String> = "size",
    }
}

object! {
    /// A dependency of a tumbling window trigger on its own earlier windows.
    pub struct SelfDependencyTumblingWindowTriggerReference {
        /// Shift of the required time range against the start of the window, as a negative .NET
        /// time span such as `-1.00:00:00`.
        pub offset: Option<String> = "offset",
        /// Length of the required time range, as a .NET time span such as `02:00:00`. Default: the
        /// length of the window.
        pub size: Option<String> = "size",
    }
}

object! {
    /// A trigger of the same data factory, by name.
    pub struct TriggerReference {
        /// Name of the trigger.
        pub reference_name: Option<String> = "referenceName",
        /// Type of the reference. Always `TriggerReference`.
        pub type_: Option<TriggerReferenceType> = "type",
    }
}

impl TriggerReference {
    /// A `TriggerReference` to this name.
    pub fn new(reference_name: impl Into<String>) -> Self {
        Self {
            type_: Some(TriggerReferenceType::TriggerReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a trigger.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TriggerReferenceType {
    /// A reference to a trigger.
    TriggerReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(TriggerReferenceType {
    TriggerReference = "TriggerReference",
});

/// Runs pipelines when blobs are created or deleted in a storage account. It needs at least one of
/// `blobPathBeginsWith` and `blobPathEndsWith`. The arguments can use `@triggerBody().fileName` and
/// `@triggerBody().folderPath`.
pub type BlobEventsTrigger = MultiplePipelineTriggerOf<BlobEventsTriggerTypeProperties>;

object! {
    /// Settings of a storage event trigger.
    pub struct BlobEventsTriggerTypeProperties {
        /// What the path of the blob must start with, in the form `/container/blobs/folder/`.
        pub blob_path_begins_with: Option<String> = "blobPathBeginsWith",
        /// What the path of the blob must end with, such as `.csv`.
        pub blob_path_ends_with: Option<String> = "blobPathEndsWith",
        /// Events that fire the trigger.
        pub events: Option<Vec<BlobEventTypes>> = "events",
        /// Whether to ignore blobs with a length of zero bytes. Default: false.
        pub ignore_empty_blobs: Option<bool> = "ignoreEmptyBlobs",
        /// Azure resource ID of the storage account.
        pub scope: Option<String> = "scope",
    }
}

/// An event of a storage account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlobEventTypes {
    /// A blob was created or overwritten.
    BlobCreated,
    /// A blob was deleted.
    BlobDeleted,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(BlobEventTypes {
    BlobCreated = "Microsoft.Storage.BlobCreated",
    BlobDeleted = "Microsoft.Storage.BlobDeleted",
});

/// Runs pipelines when it finds new blobs in a folder. This is an older type; use
/// `BlobEventsTrigger` in new triggers.
pub type BlobTrigger = MultiplePipelineTriggerOf<BlobTriggerTypeProperties>;

object! {
    /// Settings of a blob trigger.
    pub struct BlobTriggerTypeProperties {
        /// Path of the container or folder to watch, such as `container/folder`.
        pub folder_path: Option<String> = "folderPath",
        /// Linked service of the storage account.
        pub linked_service: Option<LinkedServiceReference> = "linkedService",
        /// Maximum number of blobs to process at the same time.
        pub max_concurrency: Option<i32> = "maxConcurrency",
    }
}

/// Runs pipelines when a custom event arrives at an Event Grid topic. The arguments can use
/// `@triggerBody().event`.
pub type CustomEventsTrigger = MultiplePipelineTriggerOf<CustomEventsTriggerTypeProperties>;

object! {
    /// Settings of a custom event trigger.
    pub struct CustomEventsTriggerTypeProperties {
        /// Event types that fire the trigger, as the sender of the events names them.
        pub events: Option<Vec<Value>> = "events",
        /// Azure resource ID of the Event Grid topic.
        pub scope: Option<String> = "scope",
        /// What the subject of the event must start with. Default: any subject.
        pub subject_begins_with: Option<String> = "subjectBeginsWith",
        /// What the subject of the event must end with. Default: any subject.
        pub subject_ends_with: Option<String> = "subjectEndsWith",
    }
}

object! {
    /// Runs past windows of a tumbling window trigger again.
    pub struct RerunTumblingWindowTrigger {
        /// Tags that describe the trigger, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the trigger is for. Free text.
        pub description: Option<String> = "description",
        /// Whether the trigger is started. Only starting and stopping the trigger change it.
        pub runtime_state: Option<TriggerRuntimeState> = "runtimeState",
        /// Settings of the rerun trigger.
        pub type_properties: Option<RerunTumblingWindowTriggerTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of a rerun trigger.
    pub struct RerunTumblingWindowTriggerTypeProperties {
        /// The tumbling window trigger to rerun: its name, or a reference to it.
        pub parent_trigger: Option<Value> = "parentTrigger",
        /// End of the time range to rerun, in UTC.
        pub requested_end_time: Option<Timestamp> = "requestedEndTime",
        /// Start of the time range to rerun, in UTC.
        pub requested_start_time: Option<Timestamp> = "requestedStartTime",
        /// Maximum number of windows that run at the same time. Allowed values: 1 to 50.
        pub rerun_concurrency: Option<i32> = "rerunConcurrency",
    }
}

object! {
    /// Runs a pipeline once all the pipelines it depends on have succeeded with the same value of a
    /// run dimension.
    pub struct ChainingTrigger {
        /// Tags that describe the trigger, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the trigger is for. Free text.
        pub description: Option<String> = "description",
        /// The pipeline to run.
        pub pipeline: Option<TriggerPipelineReference> = "pipeline",
        /// Whether the trigger is started. Only starting and stopping the trigger change it.
        pub runtime_state: Option<TriggerRuntimeState> = "runtimeState",
        /// Settings of the chaining trigger.
        pub type_properties: Option<ChainingTriggerTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of a chaining trigger.
    pub struct ChainingTriggerTypeProperties {
        /// Pipelines that must succeed first.
        pub depends_on: Option<Vec<PipelineReference>> = "dependsOn",
        /// Name of the run dimension whose value the runs must share. All the pipelines must set
        /// it.
        pub run_dimension: Option<String> = "runDimension",
    }
}

object! {
    /// Which triggers to list.
    pub struct TriggerFilterParameters {
        /// The `continuationToken` of the previous page. Leave it out for the first page.
        pub continuation_token: Option<String> = "continuationToken",
        /// Name of a tumbling window trigger. Lists the rerun triggers of that trigger. Leave it
        /// out to list all triggers.
        pub parent_trigger_name: Option<String> = "parentTriggerName",
    }
}

object! {
    /// One page of the triggers that a query found.
    pub struct TriggerQueryResponse {
        /// Send it with the same query to get the next page. Null or missing on the last page.
        pub continuation_token: Option<String> = "continuationToken",
        /// The triggers of this page.
        pub value: Option<Vec<TriggerResource>> = "value",
    }
}

object! {
    /// Whether an event trigger is subscribed to its events.
    pub struct TriggerSubscriptionOperationStatus {
        /// State of the subscription.
        pub status: Option<EventSubscriptionStatus> = "status",
        /// Name of the trigger.
        pub trigger_name: Option<String> = "triggerName",
    }
}

/// State of the event subscription of a trigger.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EventSubscriptionStatus {
    /// The trigger is subscribed and receives events.
    Enabled,
    /// The service is creating the subscription. The trigger cannot be started yet.
    Provisioning,
    /// The service is deleting the subscription.
    Deprovisioning,
    /// The trigger is not subscribed.
    Disabled,
    /// The service does not know the state.
    Unknown,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(EventSubscriptionStatus {
    Enabled = "Enabled",
    Provisioning = "Provisioning",
    Deprovisioning = "Deprovisioning",
    Disabled = "Disabled",
    Unknown = "Unknown",
});
