// Generated from specs/v1/schemas/hubs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/hubs.yaml`.

use datafactory_core::object;

use crate::v1::types::*;

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

impl Hub {
    /// A resource with these properties.
    pub fn new(properties: impl Into<HubProperties>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

object! {
    /// Settings and state of a hub. The documentation does not cover hubs: the properties come from
    /// the service's own client and from traffic.
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
