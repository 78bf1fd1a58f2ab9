// Generated from specs/v1/schemas/datasets.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/datasets.yaml`.

use datafactory_core::{TimeSpan, Timestamp, UnknownValue, object, open_enum};
use serde_json::Value;

object! {
    /// One page of the datasets of a data factory.
    pub struct DatasetListResult {
        /// Address of the next page, for a GET exactly as it is. Absent on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The datasets of this page, at most 100.
        pub value: Option<Vec<Dataset>> = "value",
    }
}

object! {
    /// Data that activities read or write: its form, its place in a store and how often a new slice
    /// comes.
    pub struct Dataset {
        /// Identifier of the dataset in Azure: its path, in which `tables` stands for `datasets`.
        pub id: Option<String> = "id",
        /// Name of the dataset. In a request, the name in the address wins over this one.
        pub name: Option<String> = "name",
        /// Definition of the dataset and what the service knows about it.
        pub properties: Option<DatasetProperties> = "properties",
    }
}

object! {
    /// Definition of a dataset, with the members that the service adds. Besides the members
    /// required here, a request carries `linkedServiceName` and `availability`; answers, those of a
    /// list above all, may leave them out.
    pub struct DatasetProperties {
        /// How often a slice of the dataset comes, and how long a period it covers.
        pub availability: Option<Availability> = "availability",
        /// Time in UTC at which the service made the dataset, with up to seven digits of a second.
        /// It may still change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// What the dataset is for, in the words of its author.
        pub description: Option<String> = "description",
        /// Why the last change of the dataset failed. Absent or null otherwise.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory, so that no pipeline of it produces
        /// the dataset.
        pub external: Option<bool> = "external",
        /// Identifier of the dataset within the service, normally a GUID. Not the identifier in
        /// Azure, which stands beside the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the store of the
        /// data.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Answers have it empty or leave it out when none was
        /// set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// How far the service has come with the last change of the dataset.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. The service was always seen to say `false`.
        pub published: Option<bool> = "published",
        /// Columns of the data, in their order.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Kind of data, which decides what `typeProperties` holds. Known are `AmazonS3`,
        /// `AzureBlob`, `AzureDataLakeStore`, `AzureSearchIndex`, `AzureSqlDWTable`,
        /// `AzureSqlTable`, `AzureTable`, `CassandraTable`, `CustomDataset`,
        /// `DocumentDbCollection`, `FileShare`, `Http`, `MongoDbCollection`, `ODataResource`,
        /// `OracleTable`, `RelationalTable`, `SqlServerTable` and `WebTable`. The service takes any
        /// case and answers with its own spelling.
        pub type_: Option<String> = "type",
        /// Where the data is within its store and how it is written, with the members of the
        /// dataset's `type`: `folderPath`, `fileName` and `format` of an `AzureBlob`, `tableName`
        /// of an `AzureSqlTable`. May be empty in lists.
        pub type_properties: Option<Value> = "typeProperties",
    }
}

object! {
    /// One column of a dataset.
    pub struct DataElement {
        /// .NET culture by which numbers and times of the column are read, such as `en-us`.
        pub culture: Option<String> = "culture",
        /// What the column holds, in the words of its author.
        pub description: Option<String> = "description",
        /// .NET format string by which times of the column are read, such as `yyyy-MM-dd`.
        pub format: Option<String> = "format",
        /// Name of the column.
        pub name: Option<String> = "name",
        /// Type of the column's values. Known are `String`, `Int16`, `Int32`, `Int64`, `Single`,
        /// `Double`, `Decimal`, `Guid`, `Boolean`, `Enum`, `Datetime`, `DateTimeOffset`, `Timespan`
        /// and `Byte[]`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// Rhythm in which a dataset's slices come: one slice every `interval` times `frequency`.
    pub struct Availability {
        /// Time in UTC from which the boundaries of slices are counted. Parts of it smaller than
        /// the unit of `frequency` are ignored. 0001-01-01T00:00:00Z when missing.
        pub anchor_date_time: Option<Timestamp> = "anchorDateTime",
        /// Unit of time in which `interval` counts.
        pub frequency: Option<AvailabilityFrequency> = "frequency",
        /// Number of units of `frequency` from one slice to the next. With `Minute` at least 15.
        pub interval: Option<i32> = "interval",
        /// Time by which the start and end of every slice are moved, as a .NET time span such as
        /// `06:00:00` for six hours or `3.08:00:00` for three days and eight hours.
        pub offset: Option<TimeSpan> = "offset",
        /// Whether a slice is produced at the start or at the end of its period. `EndOfInterval`
        /// when missing.
        pub style: Option<AvailabilityStyle> = "style",
    }
}

object! {
    /// Conditions that the slices of a dataset must meet. Every member is optional.
    pub struct DatasetPolicy {
        /// How the service waits for a slice that comes from outside the data factory.
        pub external_data: Option<ExternalDataPolicy> = "externalData",
        /// By when a slice should be ready.
        pub latency: Option<LatencyPolicy> = "latency",
        /// Checks on the data of a slice that pipelines of the data factory produce.
        pub validation: Option<ValidationPolicy> = "validation",
    }
}

object! {
    /// Checks that the data of a slice must pass for the slice to become ready.
    pub struct ValidationPolicy {
        /// Least number of rows of a slice in a database table.
        pub minimum_rows: Option<i64> = "minimumRows",
        /// Least size of a slice in blob storage, in megabytes.
        pub minimum_size_mb: Option<f64> = "minimumSizeMB",
        /// Which slices the service checks first.
        pub validation_priority_order: Option<ValidationPriorityOrder> = "validationPriorityOrder",
    }
}

object! {
    /// How the service waits for data that comes from outside the data factory.
    pub struct ExternalDataPolicy {
        /// Time after the start of the period before the service first looks for the data, as a
        /// .NET time span. One day is `1.00:00:00`; `24:00:00` means 24 days.
        pub data_delay: Option<TimeSpan> = "dataDelay",
        /// How many times the service looks again before it gives the slice up. 3 when missing, 10
        /// at most.
        pub maximum_retry: Option<i32> = "maximumRetry",
        /// Time between one look and the next, as a .NET time span. `00:01:00`, one minute, when
        /// missing.
        pub retry_interval: Option<TimeSpan> = "retryInterval",
        /// Time that one look may take, as a .NET time span. `00:10:00`, ten minutes, when missing.
        pub retry_timeout: Option<TimeSpan> = "retryTimeout",
    }
}

object! {
    /// By when a slice should be ready.
    pub struct LatencyPolicy {
        /// Time after which a slice that is not ready counts as late, as a .NET time span.
        pub latency_length: Option<TimeSpan> = "latencyLength",
    }
}

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
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AvailabilityFrequency {
    Minute = "Minute",
    Hour = "Hour",
    Day = "Day",
    Week = "Week",
    Month = "Month",
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
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AvailabilityStyle {
    NotSpecified = "NotSpecified",
    StartOfInterval = "StartOfInterval",
    EndOfInterval = "EndOfInterval",
});

/// Order in which the service checks slices.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ValidationPriorityOrder {
    /// The slice of the earliest period first.
    OldestFirst,
    /// The slice of the latest period first.
    NewestFirst,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ValidationPriorityOrder {
    OldestFirst = "OldestFirst",
    NewestFirst = "NewestFirst",
});

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
    /// A value that is not documented, unchanged.
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
