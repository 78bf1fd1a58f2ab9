// Generated from specs/v1/schemas/factories.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/factories.yaml`.

use std::collections::BTreeMap;

use datafactory_core::object;
use serde_json::Value;

use crate::v1::types::*;

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

impl Factory {
    /// A resource with these properties.
    pub fn new(properties: impl Into<FactoryProperties>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
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
