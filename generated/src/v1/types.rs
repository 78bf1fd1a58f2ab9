// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The structs: request and response bodies and what they are made of.
//!
//! Each member of an `object!` stands with its name in JSON. There is one more, `extra`: what the
//! document does not name, as it came.

use std::collections::BTreeMap;

use datafactory_core::{Secret, TimeSpan, Timestamp, object};
use serde_json::Value;

pub use super::enums::*;
pub use super::unions::*;

object! {
    /// Dataset that an activity reads, and which of its slices.
    pub struct ActivityInput {
        /// End of the period whose slices the activity needs, as a function such as `SliceEnd`. The
        /// end of the activity window if missing. Only in the service's own client.
        pub end_time: Option<String> = "endTime",
        /// Length of the period whose slices the activity needs, as a .NET time span. Only in the
        /// service's own client.
        pub length: Option<TimeSpan> = "length",
        /// Name of the dataset.
        pub name: Option<String> = "name",
        /// Start of the period whose slices the activity needs, as a function such as
        /// `Date.AddHours(SliceStart, -1)`. The start of the activity window if missing. Only in the
        /// service's own client.
        pub start_time: Option<String> = "startTime",
    }
}

object! {
    /// Dataset that an activity writes.
    pub struct ActivityOutput {
        /// Name of the dataset.
        pub name: Option<String> = "name",
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

object! {
    /// How the service runs and retries an activity. Every property is optional.
    pub struct ActivityPolicy {
        /// Number of slices that are processed at the same time. 1 if missing; the documentation
        /// allows at most 10.
        pub concurrency: Option<i32> = "concurrency",
        /// How long to wait before a run that could start, as a .NET time span. `00:00:00` if missing.
        pub delay: Option<TimeSpan> = "delay",
        /// Which slices are processed first. `OldestFirst` if missing.
        pub execution_priority_order: Option<ExecutionPriorityOrder> = "executionPriorityOrder",
        /// Number of long retries: after the retries of `retry` have failed, the activity waits for
        /// `longRetryInterval` and starts another round of them. The documentation says 1 if missing
        /// and at most 10; the Copy wizard writes 0.
        pub long_retry: Option<i32> = "longRetry",
        /// Time between two rounds of retries, as a .NET time span. `00:00:00` if missing.
        pub long_retry_interval: Option<TimeSpan> = "longRetryInterval",
        /// Number of immediate retries of a failed run. 0 if missing; the documentation allows at most
        /// 10.
        pub retry: Option<i32> = "retry",
        /// Whether a slice is processed at the start or at the end of its period.
        pub style: Option<AvailabilityStyle> = "style",
        /// How long one run may take before it is cancelled and retried, as a .NET time span such as
        /// `01:00:00`. One day is `1.00:00:00`; `24:00:00` means 24 days. No limit if missing,
        /// `00:00:00` or negative.
        pub timeout: Option<TimeSpan> = "timeout",
    }
}

object! {
    /// Activity type that is registered with the service, so that pipelines can use it.
    pub struct ActivityType {
        /// Azure resource ID of the activity type. Not in the service's own client.
        pub id: Option<String> = "id",
        /// Name of the type: the `type` of an activity that uses it.
        pub name: Option<String> = "name",
        /// Definition of the activity type.
        pub properties: Option<ActivityTypeProperties> = "properties",
    }
}

object! {
    /// One page of activity types.
    pub struct ActivityTypeListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Activity types of this page.
        pub value: Option<Vec<ActivityType>> = "value",
    }
}

object! {
    /// Definition of an activity type.
    pub struct ActivityTypeProperties {
        /// Name of the activity type that this one extends.
        pub base_type: Option<String> = "baseType",
        /// Schema of the `typeProperties` of the activities. A resolved type includes the properties
        /// of its base types.
        pub schema: Option<AdfTypeSchema> = "schema",
        /// Where the type is visible.
        pub scope: Option<RegistrationScope> = "scope",
    }
}

object! {
    /// Activity window: one period of an activity, with its processing state. Properties that do
    /// not apply, such as the times of a run that has not started, are missing.
    pub struct ActivityWindow {
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// Type of the activity, such as `Copy`.
        pub activity_type: Option<String> = "activityType",
        /// Name of the data factory.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Duration of the last run, as a .NET time span such as `00:03:23.3680000`, with up to seven
        /// decimals of a second.
        pub duration: Option<TimeSpan> = "duration",
        /// IDs of the datasets in `inputDatasets` inside Data Factory, GUIDs in the same order.
        pub input_dataset_ids: Option<Vec<String>> = "inputDatasetIds",
        /// Names of the datasets that the activity reads.
        pub input_datasets: Option<Vec<String>> = "inputDatasets",
        /// Name of the linked service of the compute that runs the activity. Empty if it needs none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// IDs of the datasets in `outputDatasets` inside Data Factory, GUIDs in the same order.
        pub output_dataset_ids: Option<Vec<String>> = "outputDatasetIds",
        /// Names of the datasets that the activity writes.
        pub output_datasets: Option<Vec<String>> = "outputDatasets",
        /// Progress, in percent.
        pub percent_complete: Option<i32> = "percentComplete",
        /// Name of the pipeline of the activity.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Name of the resource group of the data factory.
        pub resource_group_name: Option<String> = "resourceGroupName",
        /// Number of runs for this window.
        pub run_attempts: Option<i32> = "runAttempts",
        /// End of the last run, in UTC.
        pub run_end: Option<Timestamp> = "runEnd",
        /// Start of the last run, in UTC.
        pub run_start: Option<Timestamp> = "runStart",
        /// End of the window, in UTC.
        pub window_end: Option<Timestamp> = "windowEnd",
        /// Start of the window, in UTC.
        pub window_start: Option<Timestamp> = "windowStart",
        /// State of the window.
        pub window_state: Option<WindowState> = "windowState",
        /// What the window waits for, or why it failed. Empty if the state says it all.
        pub window_substate: Option<WindowSubstate> = "windowSubstate",
    }
}

object! {
    /// Activity windows of one page.
    pub struct ActivityWindowList {
        /// Windows, in the requested order.
        pub activity_windows: Option<Vec<ActivityWindow>> = "activityWindows",
        /// Aggregates over all windows. Always `{}` in traffic.
        pub aggregates: Option<Value> = "aggregates",
        /// Time up to which the list is current, approximately. It has the offset of the service's
        /// local time zone.
        pub last_update: Option<Timestamp> = "lastUpdate",
    }
}

object! {
    /// Which activity windows to list, and in which order. Every property is optional. The table
    /// in the documentation writes the names with a capital first letter; its sample and the
    /// service's own client write them as here.
    pub struct ActivityWindowListParameters {
        /// OData filter, in the syntax of Azure Search. Property names start with a capital letter, as
        /// in `RunAttempts ge 1`.
        pub filter: Option<String> = "filter",
        /// Properties to sort by, with a capital first letter and separated by commas, as in
        /// `WindowStart DESC, PercentComplete`. `ASC` (the default) or `DESC` may follow each.
        pub order_by: Option<String> = "orderBy",
        /// End of the activity run, in UTC.
        pub run_end: Option<Timestamp> = "runEnd",
        /// Start of the activity run, in UTC.
        pub run_start: Option<Timestamp> = "runStart",
        /// Maximum number of windows to list.
        pub top: Option<i32> = "top",
        /// End of the window, in UTC.
        pub window_end: Option<Timestamp> = "windowEnd",
        /// Start of the window, in UTC.
        pub window_start: Option<Timestamp> = "windowStart",
        /// State of the windows.
        pub window_state: Option<WindowState> = "windowState",
        /// Substate of the windows.
        pub window_substate: Option<WindowSubstate> = "windowSubstate",
    }
}

object! {
    /// One page of activity windows. Unlike in other lists, `value` is an object that contains the
    /// list.
    pub struct ActivityWindowListResult {
        /// URL of the next page: send a POST with the same body to it. Null or missing on the last
        /// page.
        pub next_link: Option<String> = "nextLink",
        /// Windows of this page, with facts about the whole list.
        pub value: Option<ActivityWindowList> = "value",
    }
}

object! {
    /// JSON schema (draft 4) of one property.
    pub struct AdfSchemaProperty {
        /// Value that the property has if it is missing.
        pub default: Option<Value> = "default",
        /// Description of the property, for people.
        pub description: Option<String> = "description",
        /// Allowed values.
        pub enum_: Option<Vec<Value>> = "enum",
        /// Schema of the elements of an array.
        pub items: Option<Box<AdfSchemaProperty>> = "items",
        /// Whether the string is the name of a linked service.
        pub linked_service_reference: Option<bool> = "linkedServiceReference",
        /// Maximum number of elements of an array.
        pub max_items: Option<i32> = "maxItems",
        /// Maximum length of a string, in characters.
        pub max_length: Option<i32> = "maxLength",
        /// Maximum of a number.
        pub maximum: Option<f64> = "maximum",
        /// Minimum number of elements of an array.
        pub min_items: Option<i32> = "minItems",
        /// Minimum length of a string, in characters.
        pub min_length: Option<i32> = "minLength",
        /// Minimum of a number.
        pub minimum: Option<f64> = "minimum",
        /// Regular expression that a string must match.
        pub pattern: Option<String> = "pattern",
        /// Properties that an object can have, by name.
        pub properties: Option<BTreeMap<String, AdfSchemaProperty>> = "properties",
        /// Reference to a schema in `definitions`.
        pub ref_: Option<String> = "ref",
        /// Names of the properties that an object must have.
        pub required: Option<Vec<String>> = "required",
        /// Whether the string is a secret, which the service masks in responses.
        pub secure_string: Option<bool> = "secureString",
        /// Short name of the property, for people.
        pub title: Option<String> = "title",
        /// JSON type of the value.
        pub type_: Option<AdfSchemaPropertyType> = "type",
        /// Whether the elements of an array must differ from each other.
        pub unique_items: Option<bool> = "uniqueItems",
    }
}

object! {
    /// JSON schema (draft 4) of the `typeProperties` that a registered type accepts.
    pub struct AdfTypeSchema {
        /// Schemas that properties refer to, by name.
        pub definitions: Option<BTreeMap<String, AdfSchemaProperty>> = "definitions",
        /// Properties that `typeProperties` can have, by name.
        pub properties: Option<BTreeMap<String, AdfSchemaProperty>> = "properties",
        /// Names of the properties that `typeProperties` must have.
        pub required: Option<Vec<String>> = "required",
    }
}

object! {
    /// Linked service for Amazon Redshift.
    pub struct AmazonRedshiftLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AmazonRedshiftLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AmazonRedshift`.
    pub struct AmazonRedshiftLinkedServiceTypeProperties {
        /// Name of the database.
        pub database: Option<String> = "database",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. 5439 if missing.
        pub port: Option<i32> = "port",
        /// Host name or IP address of the Redshift server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Dataset: objects in an Amazon S3 bucket.
    pub struct AmazonS3Dataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<AmazonS3DatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `AmazonS3`.
    pub struct AmazonS3DatasetTypeProperties {
        /// Name of the bucket.
        pub bucket_name: Option<String> = "bucketName",
        /// Compression of the files. Without it, the files are not compressed.
        pub compression: Option<Compression> = "compression",
        /// File format. Without it, files are copied as they are, byte for byte.
        pub format: Option<StorageFormat> = "format",
        /// Key of one object. Give either `key` or `prefix`.
        pub key: Option<String> = "key",
        /// Prefix of the keys of all objects to read. Used only when `key` is empty.
        pub prefix: Option<String> = "prefix",
        /// Version of the object, in a bucket with versioning. The latest version if missing.
        pub version: Option<String> = "version",
    }
}

object! {
    /// Session in which a user signs in, to authorize a linked service.
    pub struct AuthorizationSession {
        /// URL of the sign-in page. Open it in a browser; after the sign-in, its redirect carries the
        /// authorization code.
        pub endpoint: Option<String> = "endpoint",
        /// ID of the session. Copy it to `sessionId` of the linked service, next to the authorization
        /// code.
        pub session_id: Option<String> = "sessionId",
    }
}

object! {
    /// How often a slice of a dataset becomes available: one slice every `interval` units of
    /// `frequency`.
    pub struct Availability {
        /// Time, in UTC, from which slice boundaries are counted. Parts smaller than `frequency` are
        /// ignored. `0001-01-01T00:00:00Z` if missing.
        pub anchor_date_time: Option<Timestamp> = "anchorDateTime",
        /// Unit of `interval`.
        pub frequency: Option<AvailabilityFrequency> = "frequency",
        /// Length of a slice, in units of `frequency`. At least 15 with `Minute`.
        pub interval: Option<i32> = "interval",
        /// How much later each slice starts and ends, as a .NET time span such as `06:00:00` (six
        /// hours) or `3.08:00:00` (three days and eight hours). No shift if missing.
        pub offset: Option<TimeSpan> = "offset",
        /// Whether a slice is produced at the start or at the end of its period. `EndOfInterval` if
        /// missing.
        pub style: Option<AvailabilityStyle> = "style",
    }
}

object! {
    /// Avro files.
    pub struct AvroFormat {
        /// Name of the deserializer that reads the files. Only in the service's own client.
        pub deserializer: Option<String> = "deserializer",
        /// Name of the encryption of the files. Only in the service's own client.
        pub encryption: Option<String> = "encryption",
        /// Name of the serializer that writes the files. Only in the service's own client.
        pub serializer: Option<String> = "serializer",
    }
}

object! {
    /// Linked service for Amazon S3, with an access key.
    pub struct AwsAccessKeyLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AwsAccessKeyLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AwsAccessKey`.
    pub struct AwsAccessKeyLinkedServiceTypeProperties {
        /// ID of the access key.
        pub access_key_id: Option<String> = "accessKeyId",
        /// Secret access key that belongs to `accessKeyId`.
        pub secret_access_key: Option<Secret> = "secretAccessKey",
    }
}

object! {
    /// Linked service for an Azure Batch pool, which runs custom .NET activities.
    pub struct AzureBatchLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureBatchLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AzureBatch`.
    pub struct AzureBatchLinkedServiceTypeProperties {
        /// Access key of the Batch account.
        pub access_key: Option<Secret> = "accessKey",
        /// Name of the Batch account.
        pub account_name: Option<String> = "accountName",
        /// URL of the Batch service in the region of the account, such as
        /// `https://westus.batch.azure.com`.
        pub batch_uri: Option<String> = "batchUri",
        /// Name of the Azure Storage linked service that holds the files of the activity and its logs.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name or ID of the pool.
        pub pool_name: Option<String> = "poolName",
    }
}

object! {
    /// Dataset: blobs in Azure Blob Storage.
    pub struct AzureBlobDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<AzureBlobDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `AzureBlob`.
    pub struct AzureBlobDatasetTypeProperties {
        /// Compression of the files. Without it, the files are not compressed.
        pub compression: Option<Compression> = "compression",
        /// Name of one blob in the folder; its case matters. Without it, an input dataset is every
        /// blob in the folder, and an output dataset gets blobs named `Data.<GUID>.txt`. It may
        /// contain names from `partitionedBy` in braces.
        pub file_name: Option<String> = "fileName",
        /// Container and folder, such as `mycontainer/logs/{Year}`. It may contain names from
        /// `partitionedBy` in braces.
        pub folder_path: Option<String> = "folderPath",
        /// File format. Without it, files are copied as they are, byte for byte.
        pub format: Option<StorageFormat> = "format",
        /// Variables for the folder path and the file name, filled from the time of each slice.
        pub partitioned_by: Option<Vec<Partition>> = "partitionedBy",
        /// Container and folder that are the root of a Hive table whose partition is in `folderPath`.
        pub table_root_location: Option<String> = "tableRootLocation",
    }
}

object! {
    /// Linked service for Azure Data Lake Analytics. It signs in as a service principal, or with
    /// the authorization of a user.
    pub struct AzureDataLakeAnalyticsLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureDataLakeAnalyticsLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AzureDataLakeAnalytics`.
    pub struct AzureDataLakeAnalyticsLinkedServiceTypeProperties {
        /// Name of the Data Lake Analytics account.
        pub account_name: Option<String> = "accountName",
        /// Authorization code that a user obtained by signing in at the `endpoint` of an authorization
        /// session. It expires; sign in again to renew it.
        pub authorization: Option<Secret> = "authorization",
        /// URI of the service. `azuredatalakeanalytics.net` if missing.
        pub data_lake_analytics_uri: Option<String> = "dataLakeAnalyticsUri",
        /// Name of the resource group of the account. The resource group of the data factory if
        /// missing.
        pub resource_group_name: Option<String> = "resourceGroupName",
        /// Application (client) ID of the service principal that signs in.
        pub service_principal_id: Option<String> = "servicePrincipalId",
        /// Key (client secret) of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// `sessionId` of the authorization session in which the user signed in. Each ID can be used
        /// once.
        pub session_id: Option<String> = "sessionId",
        /// ID of the Azure subscription of the account. The subscription of the data factory if
        /// missing.
        pub subscription_id: Option<String> = "subscriptionId",
        /// Domain name or ID of the Microsoft Entra tenant that the service principal belongs to, such
        /// as `contoso.onmicrosoft.com`.
        pub tenant: Option<String> = "tenant",
    }
}

object! {
    /// Dataset: files in Azure Data Lake Store (Gen1).
    pub struct AzureDataLakeStoreDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<AzureDataLakeStoreDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `AzureDataLakeStore`.
    pub struct AzureDataLakeStoreDatasetTypeProperties {
        /// Compression of the files. Without it, the files are not compressed.
        pub compression: Option<Compression> = "compression",
        /// Name of one file in the folder. Without it, an input dataset is every file in the folder,
        /// and an output dataset gets files named `Data.<GUID>.txt`. It may contain names from
        /// `partitionedBy` in braces.
        pub file_name: Option<String> = "fileName",
        /// Path of the folder. It may contain names from `partitionedBy` in braces, as in
        /// `logs/{Year}/{Month}`.
        pub folder_path: Option<String> = "folderPath",
        /// File format. Without it, files are copied as they are, byte for byte.
        pub format: Option<StorageFormat> = "format",
        /// Variables for the folder path and the file name, filled from the time of each slice.
        pub partitioned_by: Option<Vec<Partition>> = "partitionedBy",
    }
}

object! {
    /// Linked service for Azure Data Lake Store (Gen1). It signs in as a service principal, or
    /// with the authorization of a user.
    pub struct AzureDataLakeStoreLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureDataLakeStoreLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AzureDataLakeStore`.
    pub struct AzureDataLakeStoreLinkedServiceTypeProperties {
        /// Name of the Data Lake Store account.
        pub account_name: Option<String> = "accountName",
        /// Authorization code that a user obtained by signing in at the `endpoint` of an authorization
        /// session. It expires; sign in again to renew it.
        pub authorization: Option<Secret> = "authorization",
        /// URI of the account: `https://<account>.azuredatalakestore.net/webhdfs/v1` or
        /// `adl://<account>.azuredatalakestore.net/`.
        pub data_lake_store_uri: Option<String> = "dataLakeStoreUri",
        /// Name of the resource group of the account. Needed when the account is a sink.
        pub resource_group_name: Option<String> = "resourceGroupName",
        /// Application (client) ID of the service principal that signs in.
        pub service_principal_id: Option<String> = "servicePrincipalId",
        /// Key (client secret) of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// `sessionId` of the authorization session in which the user signed in. Each ID can be used
        /// once.
        pub session_id: Option<String> = "sessionId",
        /// ID of the Azure subscription of the account. Needed when the account is a sink.
        pub subscription_id: Option<String> = "subscriptionId",
        /// Domain name or ID of the Microsoft Entra tenant that the service principal belongs to, such
        /// as `contoso.onmicrosoft.com`.
        pub tenant: Option<String> = "tenant",
    }
}

object! {
    /// Copy sink: files in Azure Data Lake Store (Gen1).
    pub struct AzureDataLakeStoreSink {
        /// How a copy from files arranges the files that it writes. `PreserveHierarchy` if missing.
        pub copy_behavior: Option<CopyBehaviorType> = "copyBehavior",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Number of rows that are buffered before they are written together. The default depends on
        /// the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}

object! {
    /// Copy source: files in Azure Data Lake Store (Gen1).
    pub struct AzureDataLakeStoreSource {
        /// Whether files in subfolders are read too. `true` if missing. When the sink is a file store,
        /// an empty folder is not copied.
        pub recursive: Option<bool> = "recursive",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Activity: runs a batch in a web service of Azure Machine Learning Studio (classic).
    pub struct AzureMlBatchExecutionActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<AzureMlBatchExecutionActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `AzureMLBatchExecution`.
    pub struct AzureMlBatchExecutionActivityTypeProperties {
        /// Parameters of the web service, by name.
        pub global_parameters: Option<BTreeMap<String, Option<String>>> = "globalParameters",
        /// Name of the dataset that is the only input of the web service. It must be in `inputs` too.
        /// Give either this or `webServiceInputs`.
        pub web_service_input: Option<String> = "webServiceInput",
        /// Dataset of each input of the web service: the key is the name of the input, the value the
        /// name of the dataset, which must be in `inputs` too.
        pub web_service_inputs: Option<BTreeMap<String, Option<String>>> = "webServiceInputs",
        /// Dataset of each output of the web service: the key is the name of the output, the value the
        /// name of the dataset, which must be in `outputs` too.
        pub web_service_outputs: Option<BTreeMap<String, Option<String>>> = "webServiceOutputs",
    }
}

object! {
    /// Activity: scores a batch in a web service of Azure Machine Learning Studio (classic).
    /// `AzureMLBatchExecution` replaces it.
    pub struct AzureMlBatchScoringActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<AzureMlBatchScoringActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `AzureMLBatchScoring`.
    pub struct AzureMlBatchScoringActivityTypeProperties {
        /// Parameters of the web service, by name.
        pub web_service_parameters: Option<BTreeMap<String, Option<String>>> = "webServiceParameters",
    }
}

object! {
    /// Linked service for a web service of Azure Machine Learning Studio (classic).
    pub struct AzureMlLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureMlLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AzureML`.
    pub struct AzureMlLinkedServiceTypeProperties {
        /// API key of the web service.
        pub api_key: Option<Secret> = "apiKey",
        /// URL of the batch scoring endpoint of the web service.
        pub ml_endpoint: Option<String> = "mlEndpoint",
        /// Application (client) ID of the service principal that signs in to `updateResourceEndpoint`.
        /// Needed when that URL belongs to Azure Resource Manager.
        pub service_principal_id: Option<String> = "servicePrincipalId",
        /// Key (client secret) of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Domain name or ID of the Microsoft Entra tenant that the service principal belongs to, such
        /// as `contoso.onmicrosoft.com`.
        pub tenant: Option<String> = "tenant",
        /// URL that replaces the trained model of the web service. Needed for `AzureMLUpdateResource`.
        pub update_resource_endpoint: Option<String> = "updateResourceEndpoint",
    }
}

object! {
    /// Activity: replaces the trained model of a web service of Azure Machine Learning Studio
    /// (classic).
    pub struct AzureMlUpdateResourceActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<AzureMlUpdateResourceActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `AzureMLUpdateResource`.
    pub struct AzureMlUpdateResourceActivityTypeProperties {
        /// Name of the dataset with the trained model (`.ilearner` file). It must be in `inputs` too.
        pub trained_model_dataset_name: Option<String> = "trainedModelDatasetName",
        /// Name of the trained model in the web service.
        pub trained_model_name: Option<String> = "trainedModelName",
    }
}

object! {
    /// Copy sink: messages in Azure Queue Storage.
    pub struct AzureQueueSink {
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Number of rows that are buffered before they are written together. The default depends on
        /// the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}

object! {
    /// Dataset: an index of Azure AI Search.
    pub struct AzureSearchIndexDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<AzureSearchIndexDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `AzureSearchIndex`.
    pub struct AzureSearchIndexDatasetTypeProperties {
        /// Name of the index. It must exist: the copy does not create it.
        pub index_name: Option<String> = "indexName",
    }
}

object! {
    /// Copy sink: an index of Azure AI Search. `writeBatchSize` is 1000 if missing, and at most
    /// that.
    pub struct AzureSearchIndexSink {
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Number of rows that are buffered before they are written together. The default depends on
        /// the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
        /// What happens to a document that is in the index already. `Merge` if missing.
        pub write_behavior: Option<AzureSearchIndexWriteBehavior> = "writeBehavior",
    }
}

object! {
    /// Linked service for Azure AI Search (Azure Search).
    pub struct AzureSearchLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureSearchLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AzureSearch`.
    pub struct AzureSearchLinkedServiceTypeProperties {
        /// Admin key of the search service.
        pub key: Option<Secret> = "key",
        /// URL of the search service, such as `https://contoso.search.windows.net`.
        pub url: Option<String> = "url",
    }
}

object! {
    /// Linked service for Azure SQL Data Warehouse (Azure Synapse Analytics).
    pub struct AzureSqlDataWarehouseLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureSqlDataWarehouseLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AzureSqlDW`.
    pub struct AzureSqlDataWarehouseLinkedServiceTypeProperties {
        /// Connection string, including its credentials.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

object! {
    /// Dataset: a table or view in Azure SQL Data Warehouse (Azure Synapse Analytics).
    pub struct AzureSqlDataWarehouseTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<AzureSqlDataWarehouseTableDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `AzureSqlDWTable`.
    pub struct AzureSqlDataWarehouseTableDatasetTypeProperties {
        /// Name of the table or view.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Linked service for Azure SQL Database.
    pub struct AzureSqlDatabaseLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureSqlDatabaseLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AzureSqlDatabase`.
    pub struct AzureSqlDatabaseLinkedServiceTypeProperties {
        /// Connection string, including its credentials.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

object! {
    /// Dataset: a table or view in Azure SQL Database.
    pub struct AzureSqlTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<AzureSqlTableDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `AzureSqlTable`.
    pub struct AzureSqlTableDatasetTypeProperties {
        /// Name of the table or view.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Linked service for an Azure Storage account, with an account key.
    pub struct AzureStorageLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureStorageLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AzureStorage`.
    pub struct AzureStorageLinkedServiceTypeProperties {
        /// Connection string of the storage account:
        /// `DefaultEndpointsProtocol=https;AccountName=<name>;AccountKey=<key>`.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

object! {
    /// Linked service for Azure Storage, with a shared access signature (SAS).
    pub struct AzureStorageSasLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureStorageSasLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `AzureStorageSas`.
    pub struct AzureStorageSasLinkedServiceTypeProperties {
        /// SAS URL of the container, blob or table, signature included. The signature must stay valid
        /// while pipelines use it.
        pub sas_uri: Option<Secret> = "sasUri",
    }
}

object! {
    /// Dataset: a table in Azure Table Storage.
    pub struct AzureTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<AzureTableDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `AzureTable`.
    pub struct AzureTableDatasetTypeProperties {
        /// Name of the table.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Copy sink: a table in Azure Table Storage. `writeBatchSize` is 10000 if missing.
    pub struct AzureTableSink {
        /// Partition key of rows that have no other one.
        pub azure_table_default_partition_key_value: Option<String> = "azureTableDefaultPartitionKeyValue",
        /// What happens to a row whose keys exist already: `merge` updates its columns, `replace`
        /// replaces the row. `merge` if missing.
        pub azure_table_insert_type: Option<String> = "azureTableInsertType",
        /// Name of the column that holds the partition key. Without it,
        /// `azureTableDefaultPartitionKeyValue` is used.
        pub azure_table_partition_key_name: Option<String> = "azureTablePartitionKeyName",
        /// Name of the column that holds the row key. Without it, each row gets a GUID.
        pub azure_table_row_key_name: Option<String> = "azureTableRowKeyName",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Number of rows that are buffered before they are written together. The default depends on
        /// the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}

object! {
    /// Copy source: a table in Azure Table Storage.
    pub struct AzureTableSource {
        /// Whether a missing table counts as an empty one instead of failing the copy. `false` if
        /// missing.
        pub azure_table_source_ignore_table_not_found: Option<bool> = "azureTableSourceIgnoreTableNotFound",
        /// Filter of the rows, in the syntax of Azure Table Storage, such as `PartitionKey eq 'A'`.
        /// Without it, all rows are read.
        pub azure_table_source_query: Option<String> = "azureTableSourceQuery",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// BZip2 compression.
    pub struct BZip2Compression {
    }
}

object! {
    /// Copy sink: blobs in Azure Blob Storage.
    pub struct BlobSink {
        /// Whether text files start with a line of column names. The `firstRowAsHeader` of a
        /// `TextFormat` replaces it.
        pub blob_writer_add_header: Option<bool> = "blobWriterAddHeader",
        /// .NET format string for dates and times in text files, such as `yyyy-MM-dd HH:mm:ss`.
        pub blob_writer_date_time_format: Option<String> = "blobWriterDateTimeFormat",
        /// Whether existing blobs are overwritten.
        pub blob_writer_overwrite_files: Option<bool> = "blobWriterOverwriteFiles",
        /// How a copy from files arranges the files that it writes. `PreserveHierarchy` if missing.
        pub copy_behavior: Option<CopyBehaviorType> = "copyBehavior",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Number of rows that are buffered before they are written together. The default depends on
        /// the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}

object! {
    /// Copy source: blobs in Azure Blob Storage.
    pub struct BlobSource {
        /// Whether files in subfolders are read too. `true` if missing. When the sink is a file store,
        /// an empty folder is not copied.
        pub recursive: Option<bool> = "recursive",
        /// Number of lines to skip at the start of each text file. The `skipLineCount` of a
        /// `TextFormat` replaces it.
        pub skip_header_line_count: Option<i32> = "skipHeaderLineCount",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
        /// Whether an empty string in a text file becomes null. The `treatEmptyAsNull` of a
        /// `TextFormat` replaces it.
        pub treat_empty_as_null: Option<bool> = "treatEmptyAsNull",
    }
}

object! {
    /// Copy source: Apache Cassandra.
    pub struct CassandraSource {
        /// Number of replicas that must answer a read before the data is returned. `ONE` if missing.
        pub consistency_level: Option<CassandraSourceReadConsistencyLevel> = "consistencyLevel",
        /// SQL-92 or CQL query that selects the rows. With SQL, write the table as `keyspace.table`.
        /// Not needed when the dataset names keyspace and table.
        pub query: Option<String> = "query",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Compute type that is registered with the service: linked services use it, and registered
    /// activity types run on it.
    pub struct ComputeType {
        /// Azure resource ID of the compute type. Not in the service's own client.
        pub id: Option<String> = "id",
        /// Name of the type: the `type` of a linked service that uses it.
        pub name: Option<String> = "name",
        /// Definition of the compute type.
        pub properties: Option<ComputeTypeProperties> = "properties",
    }
}

object! {
    /// One page of compute types.
    pub struct ComputeTypeListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Compute types of this page.
        pub value: Option<Vec<ComputeType>> = "value",
    }
}

object! {
    /// Definition of a compute type.
    pub struct ComputeTypeProperties {
        /// Schema of the `typeProperties` of the linked services.
        pub schema: Option<AdfTypeSchema> = "schema",
        /// Where the type is visible.
        pub scope: Option<RegistrationScope> = "scope",
        /// Names of the activity types that run on this compute.
        pub supported_activities: Option<Vec<String>> = "supportedActivities",
        /// How the service sends activities to the compute.
        pub transport: Option<ComputeTransport> = "transport",
    }
}

object! {
    /// Activity: copies data from one data store to another.
    pub struct CopyActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<CopyActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `Copy`.
    pub struct CopyActivityTypeProperties {
        /// Power of the copy in the cloud, in data movement units: 1, 2, 4, 8, 16 or 32. The service
        /// chooses it if missing.
        pub cloud_data_movement_units: Option<i32> = "cloudDataMovementUnits",
        /// Whether rows that do not fit the sink are skipped instead of failing the copy. `false` if
        /// missing.
        pub enable_skip_incompatible_row: Option<bool> = "enableSkipIncompatibleRow",
        /// Whether data goes through the staging store in `stagingSettings`. `false` if missing.
        pub enable_staging: Option<bool> = "enableStaging",
        /// Azure region in which the copy runs, such as `Japan East`. The region of the sink if
        /// missing.
        pub execution_location: Option<String> = "executionLocation",
        /// Maximum number of threads that read from the source or write to the sink at the same time,
        /// from 1 to 32. The service chooses it if missing.
        pub parallel_copies: Option<i32> = "parallelCopies",
        /// Where skipped rows are logged. They are not logged if missing.
        pub redirect_incompatible_row_settings: Option<RedirectIncompatibleRowSettings> = "redirectIncompatibleRowSettings",
        /// Data to write, and how to write it.
        pub sink: Option<CopySink> = "sink",
        /// Data to read, and how to read it.
        pub source: Option<CopySource> = "source",
        /// Staging store. Needed when `enableStaging` is `true`.
        pub staging_settings: Option<StagingSettings> = "stagingSettings",
        /// Which source column goes to which sink column. Columns are matched by name if missing.
        pub translator: Option<CopyTranslator> = "translator",
    }
}

object! {
    /// Linked service for a data store that only your own activities can access.
    pub struct CustomDataSourceLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Properties of your own, in any form.
        pub type_properties: Option<CustomDataSourceLinkedServiceTypeProperties> = "typeProperties",
    }
}

/// Properties of a custom data store, in any form. Your own activities read them.
pub type CustomDataSourceLinkedServiceTypeProperties = Value;

object! {
    /// Dataset in a data store that only your own activities can access. The service also accepts
    /// other cases of the type, such as `CustomDataSet`, and returns `CustomDataset`.
    pub struct CustomDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Properties of your own, in any form.
        pub type_properties: Option<CustomDatasetTypeProperties> = "typeProperties",
    }
}

/// Properties of a custom dataset, in any form. Your own activities read them.
pub type CustomDatasetTypeProperties = Value;

object! {
    /// Column of a dataset.
    pub struct DataElement {
        /// .NET culture in which numbers and times are read, such as `en-us`.
        pub culture: Option<String> = "culture",
        /// Description of the column, for people.
        pub description: Option<String> = "description",
        /// .NET format string with which times are read, such as `yyyy-MM-dd`.
        pub format: Option<String> = "format",
        /// Name of the column.
        pub name: Option<String> = "name",
        /// Type of the values.
        pub type_: Option<PropertyDataType> = "type",
    }
}

object! {
    /// Activity: runs a U-SQL script in Azure Data Lake Analytics.
    pub struct DataLakeAnalyticsUsqlActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<DataLakeAnalyticsUsqlActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `DataLakeAnalyticsU-SQL`.
    pub struct DataLakeAnalyticsUsqlActivityTypeProperties {
        /// How the script is compiled.
        pub compilation_mode: Option<USqlCompilationMode> = "compilationMode",
        /// Maximum number of nodes (analytics units) that run the script at the same time. 1 if
        /// missing.
        pub degree_of_parallelism: Option<i32> = "degreeOfParallelism",
        /// Parameters of the script, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyy}', SliceStart)`.
        pub parameters: Option<BTreeMap<String, Option<String>>> = "parameters",
        /// Priority among queued jobs: the lower the number, the earlier the job runs.
        pub priority: Option<i32> = "priority",
        /// Version of the U-SQL runtime.
        pub runtime_version: Option<String> = "runtimeVersion",
        /// Text of the script. Give either `script` or `scriptPath`.
        pub script: Option<String> = "script",
        /// Name of the Azure Storage or Data Lake Store linked service that holds the script at
        /// `scriptPath`.
        pub script_linked_service: Option<String> = "scriptLinkedService",
        /// Path of the script file, folder first. Needs `scriptLinkedService`.
        pub script_path: Option<String> = "scriptPath",
    }
}

object! {
    /// Slice: the part of a dataset that covers one period of its availability, with its
    /// processing state.
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
    /// Slice run: one attempt of an activity to produce a slice. Every property except `id` may be
    /// missing or null.
    pub struct DataSliceRun {
        /// ID of the activity inside Data Factory, a GUID.
        pub activity_id: Option<String> = "activityId",
        /// Inputs of the activity in this run, by name.
        pub activity_input_properties: Option<BTreeMap<String, Option<String>>> = "activityInputProperties",
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// ID of the activity run, a GUID. All zeros if there is none.
        pub activity_run_id: Option<String> = "activityRunId",
        /// Time, in UTC, of the batch that the run was scheduled in.
        pub batch_time: Option<Timestamp> = "batchTime",
        /// Name of the compute that ran the activity, normally its linked service. Null if the
        /// activity needs none.
        pub compute_cluster_name: Option<String> = "computeClusterName",
        /// ID of the dataset inside Data Factory, a GUID.
        pub data_artifact_id: Option<String> = "dataArtifactId",
        /// End of the slice, in UTC.
        pub data_slice_end: Option<Timestamp> = "dataSliceEnd",
        /// Start of the slice, in UTC.
        pub data_slice_start: Option<Timestamp> = "dataSliceStart",
        /// Why the run failed. Null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Events of the run. Always null in traffic.
        pub execution_events: Option<Value> = "executionEvents",
        /// Whether the run wrote logs.
        pub has_logs: Option<bool> = "hasLogs",
        /// ID of the run: a GUID, two numbers and the dataset name, joined by `_`. The numbers are
        /// times in .NET ticks (100 nanoseconds since the year 1); the second one is the end of the
        /// slice. Older runs have only a GUID.
        pub id: Option<String> = "id",
        /// Runs that produced the slices that this run read.
        pub input_run_record_references: Option<Vec<RunRecordReference>> = "inputRunRecordReferences",
        /// URL of the logs. It may include a signature that gives anyone access. Only in the service's
        /// own client.
        pub log_uri: Option<String> = "logUri",
        /// Runs that read the slice of this run.
        pub output_run_record_references: Option<Vec<RunRecordReference>> = "outputRunRecordReferences",
        /// Progress, in percent.
        pub percent_complete: Option<i32> = "percentComplete",
        /// ID of the pipeline inside Data Factory, a GUID.
        pub pipeline_id: Option<String> = "pipelineId",
        /// Name of the pipeline of the activity.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Time, in UTC, at which processing ended, with up to seven decimals of a second.
        pub processing_end_time: Option<Timestamp> = "processingEndTime",
        /// Time, in UTC, at which processing started, with up to seven decimals of a second.
        pub processing_start_time: Option<Timestamp> = "processingStartTime",
        /// Further properties of the run, by name.
        pub properties: Option<BTreeMap<String, Option<String>>> = "properties",
        /// Number of attempts before this one.
        pub retry_attempt: Option<i32> = "retryAttempt",
        /// State of the run.
        pub status: Option<SliceRunStatus> = "status",
        /// Name of the dataset.
        pub table_name: Option<String> = "tableName",
        /// Time, in UTC, at which work on the slice actually started.
        pub timestamp: Option<Timestamp> = "timestamp",
        /// Type of work.
        pub type_: Option<SliceRunType> = "type",
    }
}

object! {
    /// Runs of a slice.
    pub struct DataSliceRunListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page. Not
        /// documented, but the service's own client reads it.
        pub next_link: Option<String> = "nextLink",
        /// Runs. Empty if the slice was never processed.
        pub value: Option<Vec<DataSliceRun>> = "value",
    }
}

object! {
    /// Data that activities read or write: its structure, its place in a data store, and how often
    /// a slice of it becomes available.
    pub struct Dataset {
        /// Azure resource ID of the dataset, with `tables` in place of `datasets`.
        pub id: Option<String> = "id",
        /// Name of the dataset. The name in the URL wins if they differ.
        pub name: Option<String> = "name",
        /// Definition of the dataset, and the state that the service adds.
        pub properties: Option<DatasetProperties> = "properties",
    }
}

object! {
    /// One page of the datasets of a data factory.
    pub struct DatasetListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Datasets of this page, at most 100.
        pub value: Option<Vec<Dataset>> = "value",
    }
}

object! {
    /// Conditions that the slices of a dataset must meet. Every property is optional.
    pub struct DatasetPolicy {
        /// How the service waits for slices that come from outside the data factory.
        pub external_data: Option<ExternalDataPolicy> = "externalData",
        /// When a slice counts as late.
        pub latency: Option<LatencyPolicy> = "latency",
        /// Checks of the data of slices that this data factory produces.
        pub validation: Option<ValidationPolicy> = "validation",
    }
}

object! {
    /// Time of the slice, formatted.
    pub struct DateTimePartitionValue {
        /// Time to format: `SliceStart` or `SliceEnd`.
        pub date: Option<String> = "date",
        /// .NET format string, such as `yyyy`, `MM` or `dd`.
        pub format: Option<String> = "format",
    }
}

object! {
    /// Deflate compression.
    pub struct DeflateCompression {
        /// Whether to prefer speed or size when files are written.
        pub level: Option<CompressionLevel> = "level",
    }
}

object! {
    /// Dataset: documents in a collection of Azure Cosmos DB (DocumentDB).
    pub struct DocumentDbCollectionDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<DocumentDbCollectionDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `DocumentDbCollection`.
    pub struct DocumentDbCollectionDatasetTypeProperties {
        /// Name of the collection.
        pub collection_name: Option<String> = "collectionName",
    }
}

object! {
    /// Copy sink: a collection of Azure Cosmos DB (DocumentDB). `writeBatchSize` is 5 if missing.
    pub struct DocumentDbCollectionSink {
        /// Character in a column name that marks a nested property, as in `Name.First`. `.` if
        /// missing.
        pub nesting_separator: Option<String> = "nestingSeparator",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Number of rows that are buffered before they are written together. The default depends on
        /// the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}

object! {
    /// Copy source: documents in a collection of Azure Cosmos DB (DocumentDB).
    pub struct DocumentDbCollectionSource {
        /// Character that joins the names of nested properties into a column name, as in `Name.First`.
        /// `.` if missing.
        pub nesting_separator: Option<String> = "nestingSeparator",
        /// SQL query that selects the documents. Without it, the copy reads the columns in the
        /// `structure` of the dataset.
        pub query: Option<String> = "query",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Linked service for Azure Cosmos DB (DocumentDB).
    pub struct DocumentDbLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<DocumentDbLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `DocumentDb`.
    pub struct DocumentDbLinkedServiceTypeProperties {
        /// Connection string of the database:
        /// `AccountEndpoint=<URL>;AccountKey=<key>;Database=<name>`.
        pub connection_string: Option<Secret> = "connectionString",
    }
}

object! {
    /// Activity: runs a .NET class of your own on Azure Batch or HDInsight.
    pub struct DotNetActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<DotNetActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `DotNetActivity`.
    pub struct DotNetActivityTypeProperties {
        /// File name of the assembly, such as `MyActivity.dll`.
        pub assembly_name: Option<String> = "assemblyName",
        /// Full name of the class, which implements `IDotNetActivity`, such as
        /// `MyNamespace.MyActivity`.
        pub entry_point: Option<String> = "entryPoint",
        /// Properties that the code receives, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyyMMddHH}', SliceStart)`.
        pub extended_properties: Option<BTreeMap<String, Option<String>>> = "extendedProperties",
        /// Path of the ZIP file with the assembly and its dependencies, container first.
        pub package_file: Option<String> = "packageFile",
        /// Name of the Azure Storage linked service that holds `packageFile`.
        pub package_linked_service: Option<String> = "packageLinkedService",
    }
}

object! {
    /// How the service waits for data that comes from outside the data factory.
    pub struct ExternalDataPolicy {
        /// How long after the start of the period the service first checks for the data, as a .NET
        /// time span. One day is `1.00:00:00`; `24:00:00` means 24 days. No delay if missing.
        pub data_delay: Option<TimeSpan> = "dataDelay",
        /// Number of further checks before the slice fails. 3 if missing, 10 at most.
        pub maximum_retry: Option<i32> = "maximumRetry",
        /// Time between two checks, as a .NET time span. `00:01:00` (one minute) if missing.
        pub retry_interval: Option<TimeSpan> = "retryInterval",
        /// How long one check may take, as a .NET time span. `00:10:00` (ten minutes) if missing.
        pub retry_timeout: Option<TimeSpan> = "retryTimeout",
    }
}

object! {
    /// Data factory of version 1: a container for linked services, datasets and pipelines.
    pub struct Factory {
        /// Azure resource ID of the data factory.
        pub id: Option<String> = "id",
        /// Azure region of the data factory, such as `West US`. The service returns the spelling of
        /// the request.
        pub location: Option<String> = "location",
        /// Name of the data factory, unique in all of Azure.
        pub name: Option<String> = "name",
        /// State of the data factory. A request leaves it out.
        pub properties: Option<FactoryProperties> = "properties",
        /// Azure tags, by name. Both null and `{}` mean no tags.
        pub tags: Option<BTreeMap<String, Option<String>>> = "tags",
        /// Azure resource type, `Microsoft.DataFactory/datafactories`. Not documented, but always
        /// sent.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// One page of the data factories of a resource group.
    pub struct FactoryListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Data factories of this page.
        pub value: Option<Vec<Factory>> = "value",
    }
}

object! {
    /// State of a data factory. The service sets every property.
    pub struct FactoryProperties {
        /// ID of the data factory inside Data Factory, normally a GUID. Only seen in traffic.
        pub data_factory_id: Option<String> = "dataFactoryId",
        /// Why the last change failed. Only seen in traffic, always as null.
        pub error: Option<Value> = "error",
        /// Why the last change failed, for people. Null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
    }
}

object! {
    /// Dataset: files on a file server, an FTP or SFTP server, or HDFS.
    pub struct FileShareDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<FileShareDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `FileShare`.
    pub struct FileShareDatasetTypeProperties {
        /// Compression of the files. Without it, the files are not compressed.
        pub compression: Option<Compression> = "compression",
        /// Wildcard pattern that selects files in the folder: `*` is any number of characters, `?` is
        /// one, as in `*.log`. For an input dataset without `fileName`. HDFS does not support it.
        pub file_filter: Option<String> = "fileFilter",
        /// Name of one file in the folder. Without it, an input dataset is every file in the folder,
        /// and an output dataset gets files named `Data.<GUID>.txt`. It may contain names from
        /// `partitionedBy` in braces.
        pub file_name: Option<String> = "fileName",
        /// Path of the folder. It may contain names from `partitionedBy` in braces, as in
        /// `logs/{Year}/{Month}`.
        pub folder_path: Option<String> = "folderPath",
        /// File format. Without it, files are copied as they are, byte for byte.
        pub format: Option<StorageFormat> = "format",
        /// Variables for the folder path and the file name, filled from the time of each slice.
        pub partitioned_by: Option<Vec<Partition>> = "partitionedBy",
        /// Whether an FTP transfer is binary (`true`) or ASCII (`false`). `true` if missing. Used only
        /// with an FTP server.
        pub use_binary_transfer: Option<bool> = "useBinaryTransfer",
    }
}

object! {
    /// Copy sink: files on a file server.
    pub struct FileSystemSink {
        /// How a copy from files arranges the files that it writes. `PreserveHierarchy` if missing.
        pub copy_behavior: Option<CopyBehaviorType> = "copyBehavior",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Number of rows that are buffered before they are written together. The default depends on
        /// the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}

object! {
    /// Copy source: files of a file server, FTP, SFTP, HDFS or Amazon S3.
    pub struct FileSystemSource {
        /// Whether files in subfolders are read too. `true` if missing. When the sink is a file store,
        /// an empty folder is not copied.
        pub recursive: Option<bool> = "recursive",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Linked service for an FTP server.
    pub struct FtpServerLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<FtpServerLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `FtpServer`.
    pub struct FtpServerLinkedServiceTypeProperties {
        /// How to sign in: `Basic` (user name and password) or `Anonymous`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Whether the server's certificate is checked when the connection uses SSL/TLS. `true` if
        /// missing.
        pub enable_server_certificate_validation: Option<bool> = "enableServerCertificateValidation",
        /// Whether the connection uses SSL/TLS. `true` if missing.
        pub enable_ssl: Option<bool> = "enableSsl",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network. Needed when the store cannot be reached from the internet.
        pub gateway_name: Option<String> = "gatewayName",
        /// Host name or IP address of the FTP server.
        pub host: Option<String> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. 21 if missing.
        pub port: Option<i32> = "port",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// GZip compression.
    pub struct GZipCompression {
        /// Whether to prefer speed or size when files are written.
        pub level: Option<CompressionLevel> = "level",
    }
}

object! {
    /// Data Management Gateway: software on a machine in your network through which the service
    /// reaches data stores there.
    pub struct Gateway {
        /// Azure resource ID of the gateway. Not in recorded responses.
        pub id: Option<String> = "id",
        /// Name of the gateway.
        pub name: Option<String> = "name",
        /// Settings of the gateway, and the state that the service adds. `{}` is enough to create one.
        pub properties: Option<GatewayProperties> = "properties",
    }
}

object! {
    /// Authentication keys of a gateway. The response to a regeneration has only the new key.
    pub struct GatewayAuthKeys {
        /// First authentication key.
        pub key1: Option<Secret> = "key1",
        /// Second authentication key.
        pub key2: Option<Secret> = "key2",
    }
}

object! {
    /// Information with which the gateway software connects to the service.
    pub struct GatewayConnectionInfo {
        /// URL of the service on the gateway machine.
        pub host_service_uri: Option<String> = "hostServiceUri",
        /// Thumbprint of the certificate that identifies the gateway.
        pub identity_cert_thumbprint: Option<String> = "identityCertThumbprint",
        /// Token that authorizes calls to the service on the gateway machine.
        pub service_token: Option<Secret> = "serviceToken",
        /// Version of the gateway software.
        pub version: Option<String> = "version",
    }
}

object! {
    /// New registration key of a gateway.
    pub struct GatewayKey {
        /// Key that registers the gateway software with the gateway. The previous key is no longer
        /// valid.
        pub key: Option<Secret> = "key",
    }
}

object! {
    /// One page of the gateways of a data factory.
    pub struct GatewayListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Gateways of this page.
        pub value: Option<Vec<Gateway>> = "value",
    }
}

object! {
    /// Settings and state of a gateway. A request sets `description`; the service sets everything
    /// else.
    pub struct GatewayProperties {
        /// Time, in UTC, at which the gateway was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Name of the data factory that the gateway belongs to. Only seen in traffic.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Description of the gateway, for people.
        pub description: Option<String> = "description",
        /// Time, in UTC, at which the version of the gateway software expires.
        pub expiry_time: Option<Timestamp> = "expiryTime",
        /// Key that registers the gateway software with this gateway. Only in the response that
        /// creates the gateway.
        pub key: Option<Secret> = "key",
        /// Time, in UTC, of the last contact between the gateway software and the service.
        pub last_connect_time: Option<Timestamp> = "lastConnectTime",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Time, in UTC, at which the gateway software was registered.
        pub register_time: Option<Timestamp> = "registerTime",
        /// Connection state of the gateway.
        pub status: Option<GatewayStatus> = "status",
        /// Version of the gateway software, such as `2.5.6164.1`. Missing until the gateway is
        /// registered.
        pub version: Option<String> = "version",
        /// Whether the gateway software is up to date.
        pub version_status: Option<GatewayVersionStatus> = "versionStatus",
    }
}

object! {
    /// Authentication key to regenerate.
    pub struct GatewayRegenerateAuthKeyParameters {
        /// Key to regenerate. The property name has no capital letter.
        pub keyname: Option<GatewayAuthKeyName> = "keyname",
    }
}

object! {
    /// Activity: runs a Hive script on HDInsight.
    pub struct HdInsightHiveActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<HdInsightHiveActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `HDInsightHive`.
    pub struct HdInsightHiveActivityTypeProperties {
        /// Command-line arguments of the job, in order.
        pub arguments: Option<Vec<String>> = "arguments",
        /// Variables that the script can reference, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyy}', SliceStart)`.
        pub defines: Option<BTreeMap<String, Option<String>>> = "defines",
        /// When the log files of the job are copied to the storage account. `None` if missing.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Text of the script. Give either `script` or `scriptPath`.
        pub script: Option<String> = "script",
        /// Name of the Azure Storage linked service that holds the script at `scriptPath`.
        pub script_linked_service: Option<String> = "scriptLinkedService",
        /// Path of the script file, container first, such as `scripts/hive/partition.hql`. Needs
        /// `scriptLinkedService`.
        pub script_path: Option<String> = "scriptPath",
        /// Names of further Azure Storage linked services that the job can access.
        pub storage_linked_services: Option<Vec<String>> = "storageLinkedServices",
    }
}

object! {
    /// Linked service for an HDInsight cluster of your own.
    pub struct HdInsightLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<HdInsightLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `HDInsight`.
    pub struct HdInsightLinkedServiceTypeProperties {
        /// URL of the cluster, such as `https://contoso.azurehdinsight.net`.
        pub cluster_uri: Option<String> = "clusterUri",
        /// Name of the Azure SQL Database linked service for the HCatalog database.
        pub hcatalog_linked_service_name: Option<String> = "hcatalogLinkedServiceName",
        /// Name of the Azure Storage linked service for the storage account of the cluster.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// How Hive tables are made from datasets. None are made if missing.
        pub schema_generation: Option<HdInsightSchemaGenerationProperties> = "schemaGeneration",
        /// Name of the cluster user.
        pub user_name: Option<String> = "userName",
    }
}

object! {
    /// Activity: runs a MapReduce program on HDInsight.
    pub struct HdInsightMapReduceActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<HdInsightMapReduceActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `HDInsightMapReduce`.
    pub struct HdInsightMapReduceActivityTypeProperties {
        /// Command-line arguments of the job, in order.
        pub arguments: Option<Vec<String>> = "arguments",
        /// Name of the Java class to run.
        pub class_name: Option<String> = "className",
        /// Hadoop configuration values, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyy}', SliceStart)`.
        pub defines: Option<BTreeMap<String, Option<String>>> = "defines",
        /// When the log files of the job are copied to the storage account. `None` if missing.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Path of the JAR file, container first.
        pub jar_file_path: Option<String> = "jarFilePath",
        /// Paths of JAR files that the program needs, container first.
        pub jar_libs: Option<Vec<String>> = "jarLibs",
        /// Name of the Azure Storage linked service that holds the JAR file.
        pub jar_linked_service: Option<String> = "jarLinkedService",
        /// Names of further Azure Storage linked services that the job can access.
        pub storage_linked_services: Option<Vec<String>> = "storageLinkedServices",
    }
}

object! {
    /// Linked service for HDInsight clusters that the service creates when an activity needs one
    /// and deletes when they are idle.
    pub struct HdInsightOnDemandLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<HdInsightOnDemandLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `HDInsightOnDemand`.
    pub struct HdInsightOnDemandLinkedServiceTypeProperties {
        /// Names of further Azure Storage linked services that the clusters can access.
        pub additional_linked_service_names: Option<Vec<String>> = "additionalLinkedServiceNames",
        /// Number of worker nodes. Each cluster has two head nodes besides.
        pub cluster_size: Option<i32> = "clusterSize",
        /// Type of the clusters: `hadoop` or `spark`. `hadoop` if missing.
        pub cluster_type: Option<String> = "clusterType",
        /// Settings for `core-site.xml`, by name.
        pub core_configuration: Option<BTreeMap<String, Option<String>>> = "coreConfiguration",
        /// Virtual machine size of the worker nodes. `Standard_D3` if missing.
        pub data_node_size: Option<String> = "dataNodeSize",
        /// Settings for `hbase-site.xml`, by name.
        pub h_base_configuration: Option<BTreeMap<String, Option<String>>> = "hBaseConfiguration",
        /// Name of the Azure SQL Database linked service for the HCatalog database, which keeps the
        /// Hive tables when a cluster is deleted.
        pub hcatalog_linked_service_name: Option<String> = "hcatalogLinkedServiceName",
        /// Settings for `hdfs-site.xml`, by name.
        pub hdfs_configuration: Option<BTreeMap<String, Option<String>>> = "hdfsConfiguration",
        /// Virtual machine size of the head nodes. `Standard_D3` if missing.
        pub head_node_size: Option<String> = "headNodeSize",
        /// Settings for `hive-site.xml`, by name.
        pub hive_configuration: Option<BTreeMap<String, Option<String>>> = "hiveConfiguration",
        /// Name of the blob container with your own Hive libraries (JAR files).
        pub hive_custom_libraries_container: Option<String> = "hiveCustomLibrariesContainer",
        /// Name of the Azure Storage linked service that the clusters store data in.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Settings for `mapred-site.xml`, by name.
        pub map_reduce_configuration: Option<BTreeMap<String, Option<String>>> = "mapReduceConfiguration",
        /// Settings for `oozie-site.xml`, by name.
        pub oozie_configuration: Option<BTreeMap<String, Option<String>>> = "oozieConfiguration",
        /// Operating system of the nodes: `Linux` or `Windows`. `Linux` if missing.
        pub os_type: Option<String> = "osType",
        /// How Hive tables are made from datasets. None are made if missing.
        pub schema_generation: Option<HdInsightSchemaGenerationProperties> = "schemaGeneration",
        /// Spark settings, by name.
        pub spark_configuration: Option<BTreeMap<String, Option<String>>> = "sparkConfiguration",
        /// Password of the SSH user. Give either `sshPassword` or `sshPublicKey`.
        pub ssh_password: Option<Secret> = "sshPassword",
        /// Public key of the SSH user.
        pub ssh_public_key: Option<String> = "sshPublicKey",
        /// Name of the user that can sign in to the Linux nodes over SSH.
        pub ssh_user_name: Option<String> = "sshUserName",
        /// Settings for `storm-site.xml`, by name.
        pub storm_configuration: Option<BTreeMap<String, Option<String>>> = "stormConfiguration",
        /// How long a cluster without work is kept for the next activity, as a .NET time span. At
        /// least `00:05:00`.
        pub time_to_live: Option<TimeSpan> = "timeToLive",
        /// HDInsight version of the clusters, such as `3.5`. The latest supported version if missing.
        pub version: Option<String> = "version",
        /// Settings for `yarn-site.xml`, by name.
        pub yarn_configuration: Option<BTreeMap<String, Option<String>>> = "yarnConfiguration",
        /// Virtual machine size of the ZooKeeper nodes. `Standard_D3` if missing.
        pub zookeeper_node_size: Option<String> = "zookeeperNodeSize",
    }
}

object! {
    /// Activity: runs a Pig script on HDInsight.
    pub struct HdInsightPigActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<HdInsightPigActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `HDInsightPig`.
    pub struct HdInsightPigActivityTypeProperties {
        /// Command-line arguments of the job, in order.
        pub arguments: Option<Vec<String>> = "arguments",
        /// Variables that the script can reference, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyy}', SliceStart)`.
        pub defines: Option<BTreeMap<String, Option<String>>> = "defines",
        /// When the log files of the job are copied to the storage account. `None` if missing.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Text of the script. Give either `script` or `scriptPath`.
        pub script: Option<String> = "script",
        /// Name of the Azure Storage linked service that holds the script at `scriptPath`.
        pub script_linked_service: Option<String> = "scriptLinkedService",
        /// Path of the script file, container first, such as `scripts/hive/partition.hql`. Needs
        /// `scriptLinkedService`.
        pub script_path: Option<String> = "scriptPath",
        /// Names of further Azure Storage linked services that the job can access.
        pub storage_linked_services: Option<Vec<String>> = "storageLinkedServices",
    }
}

object! {
    /// How Hive tables are made from the datasets of an activity.
    pub struct HdInsightSchemaGenerationProperties {
        /// Whether a table whose columns differ from the dataset is changed to match it.
        pub alter_schema: Option<bool> = "alterSchema",
        /// Which partitions are added to the tables of input datasets.
        pub input_partition: Option<InputPartitionOption> = "inputPartition",
        /// Which datasets get a table. `All` if missing.
        pub type_: Option<SchemaGenerationTypes> = "type",
    }
}

object! {
    /// Activity: runs a Spark program on HDInsight. It is in the documentation only.
    pub struct HdInsightSparkActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<HdInsightSparkActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `HDInsightSpark`.
    pub struct HdInsightSparkActivityTypeProperties {
        /// Command-line arguments of the job, in order.
        pub arguments: Option<Vec<String>> = "arguments",
        /// Java or Spark main class, for a JAR file.
        pub class_name: Option<String> = "className",
        /// Path of the program, relative to `rootPath`.
        pub entry_file_path: Option<String> = "entryFilePath",
        /// When the log files of the job are copied to the storage account. `None` if missing.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Name of the user that the program runs as.
        pub proxy_user: Option<String> = "proxyUser",
        /// Container and folder of the program.
        pub root_path: Option<String> = "rootPath",
        /// Spark configuration values, by name.
        pub spark_config: Option<BTreeMap<String, Option<String>>> = "sparkConfig",
        /// Name of the Azure Storage linked service that holds the program and its logs. The storage
        /// account of the cluster if missing.
        pub spark_job_linked_service: Option<String> = "sparkJobLinkedService",
    }
}

object! {
    /// Activity: runs a Hadoop streaming program on HDInsight.
    pub struct HdInsightStreamingActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<HdInsightStreamingActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `HDInsightStreaming`.
    pub struct HdInsightStreamingActivityTypeProperties {
        /// Command-line arguments of the job, in order.
        pub arguments: Option<Vec<String>> = "arguments",
        /// File name of the combiner.
        pub combiner: Option<String> = "combiner",
        /// Environment variables of the program, each as `name=value`.
        pub command_environment: Option<Vec<String>> = "commandEnvironment",
        /// Hadoop configuration values, by name. Values may be functions such as
        /// `$$Text.Format('{0:yyyy}', SliceStart)`.
        pub defines: Option<BTreeMap<String, Option<String>>> = "defines",
        /// Name of the Azure Storage linked service that holds `filePaths`.
        pub file_linked_service: Option<String> = "fileLinkedService",
        /// Paths of the mapper, reducer and combiner files, container first.
        pub file_paths: Option<Vec<String>> = "filePaths",
        /// When the log files of the job are copied to the storage account. `None` if missing.
        pub get_debug_info: Option<HdInsightActivityDebugInfoOption> = "getDebugInfo",
        /// Path of the input of the mapper, such as `wasb://data@account.blob.core.windows.net/input`.
        pub input: Option<String> = "input",
        /// File name of the mapper.
        pub mapper: Option<String> = "mapper",
        /// Path of the output of the reducer.
        pub output: Option<String> = "output",
        /// File name of the reducer.
        pub reducer: Option<String> = "reducer",
        /// Names of further Azure Storage linked services that the job can access.
        pub storage_linked_services: Option<Vec<String>> = "storageLinkedServices",
    }
}

object! {
    /// Linked service for the Hadoop file system (HDFS).
    pub struct HdfsLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<HdfsLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `Hdfs`.
    pub struct HdfsLinkedServiceTypeProperties {
        /// How to sign in: `Anonymous` or `Windows` (Kerberos).
        pub authentication_type: Option<String> = "authenticationType",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// URL of WebHDFS, such as `http://namenode:50070/webhdfs/v1/`.
        pub url: Option<String> = "url",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Dataset: a file on an HTTP server.
    pub struct HttpDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<HttpDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `Http`.
    pub struct HttpDatasetTypeProperties {
        /// Further request headers, one `name: value` per line.
        pub additional_headers: Option<String> = "additionalHeaders",
        /// Compression of the files. Without it, the files are not compressed.
        pub compression: Option<Compression> = "compression",
        /// File format. Without it, files are copied as they are, byte for byte.
        pub format: Option<StorageFormat> = "format",
        /// Variables for `relativeUrl`, `additionalHeaders` and `requestBody`, filled from the time of
        /// each slice.
        pub partitioned_by: Option<Vec<Partition>> = "partitionedBy",
        /// URL of the file, relative to the `url` of the linked service. Without it, that URL is used
        /// as it is.
        pub relative_url: Option<String> = "relativeUrl",
        /// Body of the request.
        pub request_body: Option<String> = "requestBody",
        /// HTTP method: `GET` or `POST`. `GET` if missing.
        pub request_method: Option<String> = "requestMethod",
    }
}

object! {
    /// Linked service for an HTTP server.
    pub struct HttpLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<HttpLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `Http`.
    pub struct HttpLinkedServiceTypeProperties {
        /// How to sign in.
        pub authentication_type: Option<HttpAuthenticationType> = "authenticationType",
        /// Thumbprint of a client certificate that is installed on the machine of the gateway.
        pub cert_thumbprint: Option<String> = "certThumbprint",
        /// Client certificate with its private key (PFX), in Base64. Give either this or
        /// `certThumbprint`.
        pub embedded_cert_data: Option<Secret> = "embeddedCertData",
        /// Whether the server's certificate is checked when the connection uses SSL/TLS. `true` if
        /// missing.
        pub enable_server_certificate_validation: Option<bool> = "enableServerCertificateValidation",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network. Needed when the store cannot be reached from the internet.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user, or of the client certificate.
        pub password: Option<Secret> = "password",
        /// Base URL of the server. The dataset's `relativeUrl` is added to it.
        pub url: Option<String> = "url",
        /// Name of the user that signs in, with `Basic`, `Digest` or `Windows` authentication.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Copy source: a file on an HTTP server.
    pub struct HttpSource {
        /// How long to wait for the response, as a .NET time span. `00:01:40` if missing. This is the
        /// name in the documentation.
        pub http_request_timeout: Option<TimeSpan> = "httpRequestTimeout",
        /// How long to wait for the response, as a .NET time span. `00:01:40` if missing. This is the
        /// name in the service's own client.
        pub request_timeout: Option<TimeSpan> = "requestTimeout",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Group of linked services and pipelines in a data factory. Every data factory has a default
    /// hub, `<factory name>_hub`.
    pub struct Hub {
        /// Azure resource ID of the hub. Not in recorded responses.
        pub id: Option<String> = "id",
        /// Name of the hub.
        pub name: Option<String> = "name",
        /// Settings of the hub, and the state that the service adds.
        pub properties: Option<HubProperties> = "properties",
    }
}

object! {
    /// One page of the hubs of a data factory.
    pub struct HubListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Hubs of this page.
        pub value: Option<Vec<Hub>> = "value",
    }
}

object! {
    /// Settings and state of a hub. The documentation does not cover hubs: the properties come
    /// from the service's own client and from traffic.
    pub struct HubProperties {
        /// Name of the default compute of the hub. Only seen in traffic.
        pub default_compute: Option<String> = "defaultCompute",
        /// ID of the hub inside Data Factory, a GUID.
        pub hub_id: Option<String> = "hubId",
        /// State of the last change. Only the service sets it, but a client sent it in recorded
        /// traffic.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Type of the hub: `Hub`, or `InternalHub` for one that the service manages.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// JSON files.
    pub struct JsonFormat {
        /// Name of the deserializer that reads the files. Only in the service's own client.
        pub deserializer: Option<String> = "deserializer",
        /// Encoding of the files, such as `utf-8` or `windows-1252`. `utf-8` if missing.
        pub encoding_name: Option<String> = "encodingName",
        /// Name of the encryption of the files. Only in the service's own client.
        pub encryption: Option<String> = "encryption",
        /// How the files arrange their objects. `setOfObjects` if missing.
        pub file_pattern: Option<JsonFormatFilePattern> = "filePattern",
        /// JSON path of the array whose objects are the rows, such as `$.orders`. For a source.
        pub json_node_reference: Option<String> = "jsonNodeReference",
        /// JSON path of each column, by column name. A path that starts with `$` is relative to the
        /// root, any other one to the array at `jsonNodeReference`.
        pub json_path_definition: Option<BTreeMap<String, Option<String>>> = "jsonPathDefinition",
        /// Character that joins the names of nested properties into a column name. `.` if missing.
        pub nesting_separator: Option<String> = "nestingSeparator",
        /// Name of the serializer that writes the files. Only in the service's own client.
        pub serializer: Option<String> = "serializer",
    }
}

object! {
    /// When a slice counts as late.
    pub struct LatencyPolicy {
        /// Time after which a slice that is not ready counts as late, as a .NET time span.
        pub latency_length: Option<TimeSpan> = "latencyLength",
    }
}

object! {
    /// Connection to a data store or to a compute service, with its credentials.
    pub struct LinkedService {
        /// Azure resource ID of the linked service.
        pub id: Option<String> = "id",
        /// Name of the linked service. The name in the URL wins if they differ.
        pub name: Option<String> = "name",
        /// Definition of the linked service, and the state that the service adds.
        pub properties: Option<LinkedServiceProperties> = "properties",
    }
}

object! {
    /// One page of the linked services of a data factory.
    pub struct LinkedServiceListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Linked services of this page.
        pub value: Option<Vec<LinkedService>> = "value",
    }
}

object! {
    /// Dataset: documents in a MongoDB collection.
    pub struct MongoDbCollectionDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<MongoDbCollectionDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `MongoDbCollection`.
    pub struct MongoDbCollectionDatasetTypeProperties {
        /// Name of the collection.
        pub collection_name: Option<String> = "collectionName",
    }
}

object! {
    /// Copy source: MongoDB.
    pub struct MongoDbSource {
        /// SQL-92 query that selects the documents. Not needed when the dataset has a
        /// `collectionName`.
        pub query: Option<String> = "query",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Linked service for an OData feed.
    pub struct ODataLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<ODataLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OData`.
    pub struct ODataLinkedServiceTypeProperties {
        /// How to sign in.
        pub authentication_type: Option<ODataAuthenticationType> = "authenticationType",
        /// OAuth credential that a user obtained by signing in. Needed with `OAuth` authentication.
        pub authorized_credential: Option<Secret> = "authorizedCredential",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network. Needed when the store cannot be reached from the internet.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// URL of the OData service.
        pub url: Option<String> = "url",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Dataset: a resource of an OData feed.
    pub struct ODataResourceDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<ODataResourceDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `ODataResource`.
    pub struct ODataResourceDatasetTypeProperties {
        /// Path of the resource, relative to the `url` of the linked service.
        pub path: Option<String> = "path",
    }
}

object! {
    /// Linked service for Apache Cassandra.
    pub struct OnPremisesCassandraLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesCassandraLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesCassandra`.
    pub struct OnPremisesCassandraLinkedServiceTypeProperties {
        /// How to sign in: `Basic` (user name and password) or `Anonymous`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// IP addresses or host names of Cassandra servers, separated by commas.
        pub host: Option<String> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the servers. 9042 if missing.
        pub port: Option<i32> = "port",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Dataset: a table in Apache Cassandra.
    pub struct OnPremisesCassandraTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<OnPremisesCassandraTableDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `CassandraTable`.
    pub struct OnPremisesCassandraTableDatasetTypeProperties {
        /// Name of the keyspace. Needed when the source has no query.
        pub keyspace: Option<String> = "keyspace",
        /// Name of the table. Needed when the source has no query.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Linked service for IBM DB2.
    pub struct OnPremisesDb2LinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesDb2LinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesDb2`.
    pub struct OnPremisesDb2LinkedServiceTypeProperties {
        /// How to sign in: `Anonymous`, `Basic` (user name and password) or `Windows`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Name of the database.
        pub database: Option<String> = "database",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the schema in the database.
        pub schema: Option<String> = "schema",
        /// Host name or IP address of the DB2 server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Linked service for folders on a Windows machine or a network share.
    pub struct OnPremisesFileServerLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesFileServerLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesFileServer`.
    pub struct OnPremisesFileServerLinkedServiceTypeProperties {
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Root of the folders, such as `D:\` or `\\server\share`. Escape each backslash in JSON.
        pub host: Option<String> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the user that may access the server, such as `domain\user`.
        pub user_id: Option<String> = "userId",
    }
}

object! {
    /// Linked service for MongoDB.
    pub struct OnPremisesMongoDbLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesMongoDbLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesMongoDb`.
    pub struct OnPremisesMongoDbLinkedServiceTypeProperties {
        /// Name of the database that checks the credentials. The admin account and `databaseName` if
        /// missing.
        pub auth_source: Option<String> = "authSource",
        /// How to sign in: `Basic` (user name and password) or `Anonymous`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Name of the database.
        pub database_name: Option<String> = "databaseName",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. 27017 if missing.
        pub port: Option<i32> = "port",
        /// Host name or IP address of the MongoDB server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Linked service for MySQL.
    pub struct OnPremisesMySqlLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesMySqlLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesMySql`.
    pub struct OnPremisesMySqlLinkedServiceTypeProperties {
        /// How to sign in: `Basic` (user name and password).
        pub authentication_type: Option<String> = "authenticationType",
        /// Name of the database.
        pub database: Option<String> = "database",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the schema in the database.
        pub schema: Option<String> = "schema",
        /// Host name or IP address of the MySQL server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Linked service for any data store with an ODBC driver.
    pub struct OnPremisesOdbcLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesOdbcLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesOdbc`.
    pub struct OnPremisesOdbcLinkedServiceTypeProperties {
        /// How to sign in: `Anonymous` or `Basic` (user name and password).
        pub authentication_type: Option<String> = "authenticationType",
        /// ODBC connection string without credentials, such as `Driver={SQL
        /// Server};Server=srv;Database=db;`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credentials in the form of the driver, which are added to the connection string, such as
        /// `RefreshToken=<token>;`.
        pub credential: Option<Secret> = "credential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Linked service for Oracle Database.
    pub struct OnPremisesOracleLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesOracleLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesOracle`.
    pub struct OnPremisesOracleLinkedServiceTypeProperties {
        /// Connection string, including its credentials.
        pub connection_string: Option<Secret> = "connectionString",
        /// Driver that connects to the database: `Microsoft` or `ODP` (Oracle Data Provider for .NET).
        /// `ODP` if missing.
        pub driver_type: Option<String> = "driverType",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the user that signs in, unless the connection string names one.
        pub user_name: Option<String> = "userName",
    }
}

object! {
    /// Linked service for PostgreSQL.
    pub struct OnPremisesPostgreSqlLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesPostgreSqlLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesPostgreSql`.
    pub struct OnPremisesPostgreSqlLinkedServiceTypeProperties {
        /// How to sign in: `Anonymous`, `Basic` (user name and password) or `Windows`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Name of the database.
        pub database: Option<String> = "database",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the schema in the database. Its case matters.
        pub schema: Option<String> = "schema",
        /// Host name or IP address of the PostgreSQL server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Linked service for SQL Server.
    pub struct OnPremisesSqlServerLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesSqlServerLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesSqlServer`.
    pub struct OnPremisesSqlServerLinkedServiceTypeProperties {
        /// Connection string, including its credentials.
        pub connection_string: Option<Secret> = "connectionString",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the Windows user.
        pub password: Option<Secret> = "password",
        /// Name of the Windows user that signs in, such as `domain\user`. Leave it out for SQL
        /// authentication.
        pub user_name: Option<String> = "userName",
    }
}

object! {
    /// Linked service for SAP ASE (Sybase).
    pub struct OnPremisesSybaseLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesSybaseLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesSybase`.
    pub struct OnPremisesSybaseLinkedServiceTypeProperties {
        /// How to sign in: `Anonymous`, `Basic` (user name and password) or `Windows`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Name of the database.
        pub database: Option<String> = "database",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the schema in the database.
        pub schema: Option<String> = "schema",
        /// Host name or IP address of the Sybase server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Linked service for Teradata.
    pub struct OnPremisesTeradataLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<OnPremisesTeradataLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `OnPremisesTeradata`.
    pub struct OnPremisesTeradataLinkedServiceTypeProperties {
        /// How to sign in: `Anonymous`, `Basic` (user name and password) or `Windows`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Host name or IP address of the Teradata server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Copy sink: Oracle Database. `writeBatchSize` is 100 if missing.
    pub struct OracleSink {
        /// Name of the stored procedure that writes the rows. Without it, the rows are inserted into
        /// the table.
        pub oracle_writer_stored_procedure_name: Option<String> = "oracleWriterStoredProcedureName",
        /// Name of the table type that passes the rows to the stored procedure.
        pub oracle_writer_table_type: Option<String> = "oracleWriterTableType",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Name of a column of type `binary(32)` that the copy fills with the identifier of the slice.
        /// A rerun first deletes the rows of its slice, so that no row appears twice.
        pub slice_identifier_column_name: Option<String> = "sliceIdentifierColumnName",
        /// SQL statement that deletes the rows of the slice before a rerun writes them again, such as
        /// `$$Text.Format('DELETE FROM t WHERE ts >= \'{0:yyyy-MM-dd}\'', WindowStart)`.
        pub sql_writer_cleanup_script: Option<String> = "sqlWriterCleanupScript",
        /// Number of rows that are buffered before they are written together. The default depends on
        /// the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}

object! {
    /// Copy source: Oracle Database.
    pub struct OracleSource {
        /// SQL query that selects the rows. Without it, the copy reads the table of the dataset.
        pub oracle_reader_query: Option<String> = "oracleReaderQuery",
        /// How long the query may run, as a .NET time span.
        pub query_timeout: Option<TimeSpan> = "queryTimeout",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Dataset: a table in Oracle Database.
    pub struct OracleTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<OracleTableDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `OracleTable`.
    pub struct OracleTableDatasetTypeProperties {
        /// Name of the table or view.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// ORC files.
    pub struct OrcFormat {
        /// Name of the deserializer that reads the files. Only in the service's own client.
        pub deserializer: Option<String> = "deserializer",
        /// Name of the encryption of the files. Only in the service's own client.
        pub encryption: Option<String> = "encryption",
        /// Name of the serializer that writes the files. Only in the service's own client.
        pub serializer: Option<String> = "serializer",
    }
}

object! {
    /// Parquet files.
    pub struct ParquetFormat {
        /// Name of the deserializer that reads the files. Only in the service's own client.
        pub deserializer: Option<String> = "deserializer",
        /// Name of the encryption of the files. Only in the service's own client.
        pub encryption: Option<String> = "encryption",
        /// Name of the serializer that writes the files. Only in the service's own client.
        pub serializer: Option<String> = "serializer",
    }
}

object! {
    /// Variable for paths and file names, filled from the time of each slice.
    pub struct Partition {
        /// Name of the variable, which paths use in braces, as in `{Year}`.
        pub name: Option<String> = "name",
        /// Value of the variable.
        pub value: Option<PartitionValue> = "value",
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
    /// Definition of a pipeline, and the state that the service adds.
    pub struct PipelineProperties {
        /// Activities of the pipeline. Datasets decide the order: an activity that reads what another
        /// one writes runs after it. Activities without a common dataset may run at the same time.
        pub activities: Option<Vec<Activity>> = "activities",
        /// Datasets that only this pipeline can use.
        pub datasets: Option<Vec<Dataset>> = "datasets",
        /// Description of the pipeline, for people.
        pub description: Option<String> = "description",
        /// End of the active period. For a pipeline that never ends, use a date such as `9999-09-09`.
        pub end: Option<Timestamp> = "end",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// How long a `OneTime` pipeline is kept after its creation, as a .NET time span. After that,
        /// and once no run is active, failed or pending, the service deletes the pipeline.
        /// `3.00:00:00` (three days) if missing.
        pub expiration_time: Option<TimeSpan> = "expirationTime",
        /// Name of the hub that the pipeline belongs to. If missing, the service sets the default hub
        /// of the data factory, `<factory name>_hub`. Only in the service's own client and in traffic.
        pub hub_name: Option<String> = "hubName",
        /// Whether the pipeline is paused. A paused pipeline does not run, even in its active period.
        /// `false` if missing.
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
        /// Time, in UTC, at which the active period was last set. Only seen in traffic, sometimes as
        /// null.
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
    /// How PolyBase treats rows that it cannot load.
    pub struct PolyBaseSettings {
        /// Number of rows to read before the percentage of rejected rows is calculated again. Needed
        /// when `rejectType` is `Percentage`.
        pub reject_sample_value: Option<i64> = "rejectSampleValue",
        /// Whether `rejectValue` is a number of rows or a percentage. `Value` if missing.
        pub reject_type: Option<PolyBaseRejectType> = "rejectType",
        /// Number or percentage of rows that may be rejected before the load fails. 0 if missing.
        pub reject_value: Option<f64> = "rejectValue",
        /// What replaces a missing value in a text file: the default of the column's type (0, an empty
        /// string) if `true`, null if `false`. `false` if missing.
        pub use_type_default: Option<bool> = "useTypeDefault",
    }
}

object! {
    /// Where rows that a copy skipped are logged.
    pub struct RedirectIncompatibleRowSettings {
        /// Name of the Azure Storage linked service of the log.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Container and folder of the log.
        pub path: Option<String> = "path",
    }
}

object! {
    /// Copy source: a relational store that has no source type of its own, or an OData feed.
    pub struct RelationalSource {
        /// Query that selects the rows, in the language of the data store. For OData, the query
        /// options, such as `?$select=Name&$top=5`. Not needed when the dataset names the table or
        /// path.
        pub query: Option<String> = "query",
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Dataset: a table of a relational store that has no dataset type of its own.
    pub struct RelationalTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<RelationalTableDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `RelationalTable`.
    pub struct RelationalTableDatasetTypeProperties {
        /// Name of the table. Not needed when the source of the copy has a query.
        pub table_name: Option<String> = "tableName",
    }
}

/// URL of the logs of a run in blob storage. It is a secret: until it expires, its signature
/// gives anyone access to the logs.
pub type RunLogInfo = Secret;

object! {
    /// Reference to another slice run. Only in the service's own client.
    pub struct RunRecordReference {
        /// Name of the activity.
        pub activity_name: Option<String> = "activityName",
        /// Name of the data factory.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// End of the slice, in UTC.
        pub data_slice_end: Option<Timestamp> = "dataSliceEnd",
        /// Name of the other run.
        pub data_slice_run_name: Option<String> = "dataSliceRunName",
        /// Start of the slice, in UTC.
        pub data_slice_start: Option<Timestamp> = "dataSliceStart",
        /// Name of the pipeline of the activity.
        pub pipeline_name: Option<String> = "pipelineName",
        /// Name of the dataset.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Linked service for Salesforce.
    pub struct SalesforceLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<SalesforceLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `Salesforce`.
    pub struct SalesforceLinkedServiceTypeProperties {
        /// URL of the Salesforce instance. `https://login.salesforce.com` if missing;
        /// `https://test.salesforce.com` is the sandbox.
        pub environment_url: Option<String> = "environmentUrl",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Security token of the user.
        pub security_token: Option<Secret> = "securityToken",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Schedule of an activity: one window every `interval` units of `frequency`. It has the
    /// properties of a dataset's `availability`.
    pub struct Scheduler {
        /// Time, in UTC, from which window boundaries are counted. Parts smaller than `frequency` are
        /// ignored. `0001-01-01T00:00:00Z` if missing.
        pub anchor_date_time: Option<Timestamp> = "anchorDateTime",
        /// Unit of `interval`.
        pub frequency: Option<AvailabilityFrequency> = "frequency",
        /// Length of a window, in units of `frequency`. At least 15 with `Minute`.
        pub interval: Option<i32> = "interval",
        /// How much later each window starts and ends, as a .NET time span such as `06:00:00`. No
        /// shift if missing.
        pub offset: Option<TimeSpan> = "offset",
        /// Whether the activity runs at the start or at the end of its window. `EndOfInterval` if
        /// missing.
        pub style: Option<AvailabilityStyle> = "style",
    }
}

object! {
    /// Transport: the Service Bus queues that the linked service names.
    pub struct ServiceBusReferenceTransport {
        /// Version of the protocol between the service and the compute.
        pub transport_protocol_version: Option<TransportProtocolVersion> = "transportProtocolVersion",
    }
}

object! {
    /// Transport: queues of Azure Service Bus.
    pub struct ServiceBusTransport {
        /// Name of the queue to which the service sends activities.
        pub activity_request_queue: Option<String> = "activityRequestQueue",
        /// Name of the queue from which the service reads the status of activities.
        pub activity_status_queue: Option<String> = "activityStatusQueue",
        /// URL of the Service Bus namespace, such as `sb://contoso.servicebus.windows.net/`.
        pub service_bus_endpoint: Option<String> = "serviceBusEndpoint",
        /// Key of the shared access policy.
        pub service_bus_shared_access_key: Option<Secret> = "serviceBusSharedAccessKey",
        /// Name of the shared access policy.
        pub service_bus_shared_access_key_name: Option<String> = "serviceBusSharedAccessKeyName",
        /// Version of the protocol between the service and the compute.
        pub transport_protocol_version: Option<TransportProtocolVersion> = "transportProtocolVersion",
    }
}

object! {
    /// Linked service for an SFTP server.
    pub struct SftpLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<SftpLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `Sftp`.
    pub struct SftpLinkedServiceTypeProperties {
        /// How to sign in: `Basic` (user name and password) or `SshPublicKey`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside your
        /// network. Needed when the store cannot be reached from the internet.
        pub gateway_name: Option<String> = "gatewayName",
        /// Host name or IP address of the SFTP server.
        pub host: Option<String> = "host",
        /// Expected fingerprint of the host key. Needed when `skipHostKeyValidation` is `false`.
        pub host_key_fingerprint: Option<String> = "hostKeyFingerprint",
        /// Passphrase or password that decrypts the private key, if it is encrypted.
        pub pass_phrase: Option<Secret> = "passPhrase",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. 22 if missing.
        pub port: Option<i32> = "port",
        /// Private key in OpenSSH format, in Base64.
        pub private_key_content: Option<Secret> = "privateKeyContent",
        /// Path of the private key file, which the gateway can read. Give either this or
        /// `privateKeyContent`.
        pub private_key_path: Option<String> = "privateKeyPath",
        /// Whether the host key of the server is accepted unchecked. `false` if missing.
        pub skip_host_key_validation: Option<bool> = "skipHostKeyValidation",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
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

object! {
    /// Copy sink: Azure SQL Data Warehouse (Azure Synapse Analytics). Without PolyBase,
    /// `writeBatchSize` is 10000 if missing.
    pub struct SqlDwSink {
        /// Whether the copy loads the data with PolyBase instead of BULKINSERT. `false` if missing.
        pub allow_poly_base: Option<bool> = "allowPolyBase",
        /// PolyBase settings. Used only when `allowPolyBase` is `true`.
        pub poly_base_settings: Option<PolyBaseSettings> = "polyBaseSettings",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Name of a column of type `binary(32)` that the copy fills with the identifier of the slice.
        /// A rerun first deletes the rows of its slice, so that no row appears twice.
        pub slice_identifier_column_name: Option<String> = "sliceIdentifierColumnName",
        /// SQL statement that deletes the rows of the slice before a rerun writes them again, such as
        /// `$$Text.Format('DELETE FROM t WHERE ts >= \'{0:yyyy-MM-dd}\'', WindowStart)`.
        pub sql_writer_cleanup_script: Option<String> = "sqlWriterCleanupScript",
        /// Number of rows that are buffered before they are written together. The default depends on
        /// the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}

object! {
    /// Copy source: Azure SQL Data Warehouse (Azure Synapse Analytics).
    pub struct SqlDwSource {
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
        /// SQL query that selects the rows. Without it, and without a stored procedure, the copy reads
        /// the columns in the `structure` of the dataset.
        pub sql_reader_query: Option<String> = "sqlReaderQuery",
        /// Name of the stored procedure whose last `SELECT` returns the rows.
        pub sql_reader_stored_procedure_name: Option<String> = "sqlReaderStoredProcedureName",
        /// Parameters of the stored procedure, by name. The names must have the same case as in the
        /// procedure.
        pub stored_procedure_parameters: Option<BTreeMap<String, StoredProcedureParameter>> = "storedProcedureParameters",
    }
}

object! {
    /// Activity: runs a stored procedure in SQL Server, Azure SQL Database or Azure SQL Data
    /// Warehouse.
    pub struct SqlServerStoredProcedureActivity {
        /// Description of the activity, for people. The documentation requires it; the service does
        /// not.
        pub description: Option<String> = "description",
        /// Datasets that the activity reads. Missing or empty if it reads none.
        pub inputs: Option<Vec<ActivityInput>> = "inputs",
        /// Name of the linked service, in the same data factory, of the compute that runs the
        /// activity. A copy has none.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name of the activity, unique within the pipeline.
        pub name: Option<String> = "name",
        /// Datasets that the activity writes. Their availability sets the schedule, so an activity
        /// without output data needs a dummy output dataset.
        pub outputs: Option<Vec<ActivityOutput>> = "outputs",
        /// Timeout, retries and concurrency. Each missing property has its default.
        pub policy: Option<ActivityPolicy> = "policy",
        /// Schedule of the activity's windows. It must match the availability of the output datasets,
        /// which applies if it is missing.
        pub scheduler: Option<Scheduler> = "scheduler",
        /// What the activity does.
        pub type_properties: Option<SqlServerStoredProcedureActivityTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of an activity of the type `SqlServerStoredProcedure`.
    pub struct SqlServerStoredProcedureActivityTypeProperties {
        /// Name of the stored procedure.
        pub stored_procedure_name: Option<String> = "storedProcedureName",
        /// Arguments, by parameter name. The names must have the same case as in the procedure. Values
        /// may be functions such as `$$Text.Format('{0:yyyy-MM-dd}', SliceStart)`.
        pub stored_procedure_parameters: Option<BTreeMap<String, Option<String>>> = "storedProcedureParameters",
    }
}

object! {
    /// Dataset: a table or view in SQL Server.
    pub struct SqlServerTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<SqlServerTableDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `SqlServerTable`.
    pub struct SqlServerTableDatasetTypeProperties {
        /// Name of the table or view.
        pub table_name: Option<String> = "tableName",
    }
}

object! {
    /// Copy sink: SQL Server or Azure SQL Database. `writeBatchSize` is 10000 if missing.
    pub struct SqlSink {
        /// Name of the stored procedure that deletes the staging table.
        pub cleanup_staging_table_stored_procedure_name: Option<String> = "cleanupStagingTableStoredProcedureName",
        /// Name of the stored procedure that creates the staging table, if the copy stages the rows in
        /// the database.
        pub create_staging_table_stored_procedure_name: Option<String> = "createStagingTableStoredProcedureName",
        /// Name of the stored procedure that merges the staging table into the target table.
        pub merge_staging_table_to_target_table_stored_procedure_name: Option<String> = "mergeStagingTableToTargetTableStoredProcedureName",
        /// Number of times a failed write is repeated.
        pub sink_retry_count: Option<i32> = "sinkRetryCount",
        /// Time between two writes, as a .NET time span.
        pub sink_retry_wait: Option<TimeSpan> = "sinkRetryWait",
        /// Name of a column of type `binary(32)` that the copy fills with the identifier of the slice.
        /// A rerun first deletes the rows of its slice, so that no row appears twice.
        pub slice_identifier_column_name: Option<String> = "sliceIdentifierColumnName",
        /// SQL statement that deletes the rows of the slice before a rerun writes them again, such as
        /// `$$Text.Format('DELETE FROM t WHERE ts >= \'{0:yyyy-MM-dd}\'', WindowStart)`.
        pub sql_writer_cleanup_script: Option<String> = "sqlWriterCleanupScript",
        /// Name of the stored procedure that upserts the rows. It is called once per batch.
        pub sql_writer_stored_procedure_name: Option<String> = "sqlWriterStoredProcedureName",
        /// Name of the table type that passes the rows to the stored procedure.
        pub sql_writer_table_type: Option<String> = "sqlWriterTableType",
        /// Parameters of the stored procedure, by name. The names must have the same case as in the
        /// procedure.
        pub stored_procedure_parameters: Option<BTreeMap<String, StoredProcedureParameter>> = "storedProcedureParameters",
        /// Number of rows that are buffered before they are written together. The default depends on
        /// the sink.
        pub write_batch_size: Option<i32> = "writeBatchSize",
        /// How long one batch may take to be written, as a .NET time span such as `00:30:00`.
        pub write_batch_timeout: Option<TimeSpan> = "writeBatchTimeout",
    }
}

object! {
    /// Copy source: SQL Server or Azure SQL Database.
    pub struct SqlSource {
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
        /// SQL query that selects the rows. Without it, and without a stored procedure, the copy reads
        /// the columns in the `structure` of the dataset.
        pub sql_reader_query: Option<String> = "sqlReaderQuery",
        /// Name of the stored procedure whose last `SELECT` returns the rows.
        pub sql_reader_stored_procedure_name: Option<String> = "sqlReaderStoredProcedureName",
        /// Parameters of the stored procedure, by name. The names must have the same case as in the
        /// procedure.
        pub stored_procedure_parameters: Option<BTreeMap<String, StoredProcedureParameter>> = "storedProcedureParameters",
    }
}

object! {
    /// Interim store that a staged copy writes to and reads from.
    pub struct StagingSettings {
        /// Whether the interim data is compressed. `false` if missing.
        pub enable_compression: Option<bool> = "enableCompression",
        /// Name of the `AzureStorage` or `AzureStorageSas` linked service of the store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Container and folder for the interim data. If missing, the service creates a container.
        pub path: Option<String> = "path",
    }
}

object! {
    /// Argument of a stored procedure.
    pub struct StoredProcedureParameter {
        /// Type of the argument. `String` if missing.
        pub type_: Option<StoredProcedureParameterType> = "type",
        /// Value of the argument. It may be a function such as `$$Text.Format('{0:yyyy-MM-dd}',
        /// SliceStart)`.
        pub value: Option<String> = "value",
    }
}

object! {
    /// Mapping between columns of tables.
    pub struct TabularTranslator {
        /// Pairs of source column and sink column, separated by commas, as in `Id: UserId, Name:
        /// UserName`.
        pub column_mappings: Option<String> = "columnMappings",
    }
}

object! {
    /// Delimited text files, such as CSV.
    pub struct TextFormat {
        /// Character between columns. A comma if missing. Write invisible characters as `\u0001`.
        pub column_delimiter: Option<String> = "columnDelimiter",
        /// Name of the deserializer that reads the files. Only in the service's own client.
        pub deserializer: Option<String> = "deserializer",
        /// Encoding of the files, such as `utf-8` or `windows-1252`. `utf-8` if missing.
        pub encoding_name: Option<String> = "encodingName",
        /// Name of the encryption of the files. Only in the service's own client.
        pub encryption: Option<String> = "encryption",
        /// Character that escapes a delimiter in a value. None if missing. Give either `escapeChar` or
        /// `quoteChar`.
        pub escape_char: Option<String> = "escapeChar",
        /// Whether the first row holds the column names. `false` if missing.
        pub first_row_as_header: Option<bool> = "firstRowAsHeader",
        /// String that stands for null. A source reads `\N` and `NULL` as null if missing; a sink
        /// writes `\N`.
        pub null_value: Option<String> = "nullValue",
        /// Character that quotes a value. None if missing. Give either `escapeChar` or `quoteChar`.
        pub quote_char: Option<String> = "quoteChar",
        /// Characters between rows. A source reads `\r\n`, `\r` and `\n` if missing; a sink writes
        /// `\r\n`.
        pub row_delimiter: Option<String> = "rowDelimiter",
        /// Name of the serializer that writes the files. Only in the service's own client.
        pub serializer: Option<String> = "serializer",
        /// Number of lines that a source skips at the start of each file, before the header. 0 if
        /// missing.
        pub skip_line_count: Option<i32> = "skipLineCount",
        /// Whether a source reads an empty string as null. `true` if missing.
        pub treat_empty_as_null: Option<bool> = "treatEmptyAsNull",
    }
}

object! {
    /// Checks that the data of a slice must pass before the slice becomes ready.
    pub struct ValidationPolicy {
        /// Minimum number of rows of a slice in a database table.
        pub minimum_rows: Option<i64> = "minimumRows",
        /// Minimum size of a slice in blob storage, in megabytes.
        pub minimum_size_mb: Option<f64> = "minimumSizeMB",
        /// Which slices are checked first.
        pub validation_priority_order: Option<ValidationPriorityOrder> = "validationPriorityOrder",
    }
}

object! {
    /// Linked service for a web site with HTML tables.
    pub struct WebLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<WebLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `Web`.
    pub struct WebLinkedServiceTypeProperties {
        /// API key of the web site.
        pub api_key: Option<Secret> = "apiKey",
        /// How to sign in. `Anonymous` is the only documented value; the service's own client also has
        /// `Basic` and `WebApi`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// URL of the web site.
        pub url: Option<String> = "url",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

object! {
    /// Copy source: a table in a web page.
    pub struct WebSource {
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}

object! {
    /// Dataset: a table in a web page.
    pub struct WebTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second. It
        /// may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order. If missing, the service reads them from the data store where
        /// it can.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<WebTableDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `WebTable`.
    pub struct WebTableDatasetTypeProperties {
        /// Position of the table in the page, counted from 0.
        pub index: Option<i32> = "index",
        /// Variables for `path`, filled from the time of each slice.
        pub partitioned_by: Option<Vec<Partition>> = "partitionedBy",
        /// URL of the page, relative to the `url` of the linked service. Without it, that URL is used
        /// as it is.
        pub path: Option<String> = "path",
    }
}

object! {
    /// ZIP archives with Deflate compression.
    pub struct ZipDeflateCompression {
        /// Whether to prefer speed or size when files are written.
        pub level: Option<CompressionLevel> = "level",
    }
}
