// Generated from specs/v1/connectors/custom.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Data stores that the service does not know: a custom .NET activity reads and writes them.

use datafactory_core::{Timestamp, object};
use serde_json::Value;

use crate::v1::types::*;

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
        /// Properties of your own, in any form.
        pub type_properties: Option<CustomDatasetTypeProperties> = "typeProperties",
    }
}

/// Properties of a custom dataset, in any form. Your own activities read them.
pub type CustomDatasetTypeProperties = Value;
