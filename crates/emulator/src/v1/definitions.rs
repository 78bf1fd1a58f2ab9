//! Datasets and pipelines as the emulator reads them: the properties that all types of dataset and activity
//! share. What a type adds stays in `extra` and is returned unchanged, so that an unknown type works like a
//! documented one.

use datafactory_client::v1::types;
use datafactory_core::{TimeSpan, Timestamp, object};
use serde_json::Value;

object! {
    /// A dataset.
    pub struct Dataset {
        pub id: Option<String> = "id",
        pub name: Option<String> = "name",
        pub properties: Option<DatasetProperties> = "properties",
    }
}

object! {
    /// The definition of a dataset of any type.
    pub struct DatasetProperties {
        pub availability: Option<types::Availability> = "availability",
        pub create_time: Option<Timestamp> = "createTime",
        pub error_message: Option<String> = "errorMessage",
        pub external: Option<bool> = "external",
        pub id: Option<String> = "id",
        pub policy: Option<types::DatasetPolicy> = "policy",
        pub provisioning_state: Option<types::ProvisioningState> = "provisioningState",
        pub published: Option<bool> = "published",
        pub type_: Option<String> = "type",
        pub type_properties: Option<Value> = "typeProperties",
    }
}

object! {
    /// A pipeline.
    pub struct Pipeline {
        pub id: Option<String> = "id",
        pub name: Option<String> = "name",
        pub properties: Option<PipelineProperties> = "properties",
    }
}

object! {
    /// The definition of a pipeline.
    pub struct PipelineProperties {
        pub activities: Option<Vec<Activity>> = "activities",
        pub datasets: Option<Vec<Dataset>> = "datasets",
        pub end: Option<Timestamp> = "end",
        pub error_message: Option<String> = "errorMessage",
        pub expiration_time: Option<TimeSpan> = "expirationTime",
        pub hub_name: Option<String> = "hubName",
        pub is_paused: Option<bool> = "isPaused",
        pub pipeline_mode: Option<types::PipelineMode> = "pipelineMode",
        pub provisioning_state: Option<types::ProvisioningState> = "provisioningState",
        pub runtime_info: Option<types::PipelineRuntimeInfo> = "runtimeInfo",
        pub start: Option<Timestamp> = "start",
    }
}

object! {
    /// An activity of any type.
    pub struct Activity {
        pub inputs: Option<Vec<types::ActivityInput>> = "inputs",
        pub linked_service_name: Option<String> = "linkedServiceName",
        pub name: Option<String> = "name",
        pub outputs: Option<Vec<types::ActivityOutput>> = "outputs",
        pub policy: Option<types::ActivityPolicy> = "policy",
        pub type_: Option<String> = "type",
    }
}
