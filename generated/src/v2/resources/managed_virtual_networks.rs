// Generated from specs/v2/schemas/managed-virtual-networks.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/managed-virtual-networks.yaml`.

use datafactory_core::object;

use crate::v2::types::*;

object! {
    /// One page of the managed virtual networks of a data factory.
    pub struct ManagedVirtualNetworkListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The managed virtual networks of this page.
        pub value: Option<Vec<ManagedVirtualNetworkResource>> = "value",
    }
}

object! {
    /// A managed virtual network and its Azure resource metadata.
    pub struct ManagedVirtualNetworkResource {
        /// Entity tag of the managed virtual network, without quotes. It changes with every update.
        /// Send it as `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the managed virtual network, a path that starts with
        /// `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the managed virtual network. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the managed virtual network.
        pub properties: Option<ManagedVirtualNetwork> = "properties",
        /// Who created the managed virtual network and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/managedvirtualnetworks`.
        pub type_: Option<String> = "type",
    }
}

impl ManagedVirtualNetworkResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<ManagedVirtualNetwork>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

object! {
    /// A virtual network that Data Factory manages for its Azure integration runtimes. The
    /// definition is empty in requests; the service sets all properties.
    pub struct ManagedVirtualNetwork {
        /// Alias of the virtual network: the data factory name in lower case and a random suffix.
        pub alias: Option<String> = "alias",
        /// Whether the network blocks connections to destinations that were not approved.
        /// Undocumented; seen in recorded responses.
        pub prevent_data_exfiltration: Option<bool> = "preventDataExfiltration",
        /// ID of the virtual network, a GUID.
        pub v_net_id: Option<String> = "vNetId",
    }
}
