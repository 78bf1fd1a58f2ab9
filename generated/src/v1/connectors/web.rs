// Generated from specs/v1/connectors/web.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Tables in web pages.

use datafactory_core::{Secret, TimeSpan, Timestamp, object};

use crate::v1::types::*;

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
        /// How to sign in. `Anonymous` is the only documented value.
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
    /// Dataset: a table in a web page.
    pub struct WebTableDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second.
        /// It may change while `provisioningState` is pending.
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
        /// Columns of the data, in order.
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
        /// URL of the page, relative to the `url` of the linked service. Without it, that URL is
        /// used as it is.
        pub path: Option<String> = "path",
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
