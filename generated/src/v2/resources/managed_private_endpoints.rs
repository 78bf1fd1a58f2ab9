// Generated from specs/v2/schemas/managed-private-endpoints.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/managed-private-endpoints.yaml`.

use datafactory_core::object;
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// One page of the managed private endpoints of a managed virtual network.
    pub struct ManagedPrivateEndpointListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The managed private endpoints of this page.
        pub value: Option<Vec<ManagedPrivateEndpointResource>> = "value",
    }
}

object! {
    /// A managed private endpoint and its Azure resource metadata.
    pub struct ManagedPrivateEndpointResource {
        /// Entity tag of the managed private endpoint, without quotes. It changes with every
        /// update. Send it as `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the managed private endpoint, a path that starts with
        /// `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the managed private endpoint. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the managed private endpoint.
        pub properties: Option<ManagedPrivateEndpoint> = "properties",
        /// Who created the managed private endpoint and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type,
        /// `Microsoft.DataFactory/factories/managedvirtualnetworks/managedprivateendpoints`.
        pub type_: Option<String> = "type",
    }
}

impl ManagedPrivateEndpointResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<ManagedPrivateEndpoint>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

object! {
    /// A private endpoint in a managed virtual network that connects to an Azure resource. The
    /// owner of that resource must approve the connection.
    pub struct ManagedPrivateEndpoint {
        /// Whether the owner of the resource has approved the connection.
        pub connection_state: Option<ConnectionStateProperties> = "connectionState",
        /// Why provisioning failed, or null. Undocumented; seen in recorded responses.
        pub error: Option<Value> = "error",
        /// Host names that resolve to the private endpoint. Required for private link services;
        /// otherwise usually empty or missing.
        pub fqdns: Option<Vec<String>> = "fqdns",
        /// Part of the resource to connect to, such as `blob` or `dfs` of a storage account or
        /// `sqlServer` of a SQL server.
        pub group_id: Option<String> = "groupId",
        /// Private IP address of the endpoint. Null until the endpoint is provisioned.
        /// Undocumented; seen in recorded responses.
        pub ip_address: Option<String> = "ipAddress",
        /// Whether the service reserves the endpoint for itself.
        pub is_reserved: Option<bool> = "isReserved",
        /// ID of the private link. Null until the endpoint is provisioned. Undocumented; seen in
        /// recorded responses.
        pub link_id: Option<String> = "linkId",
        /// Azure resource ID of the resource to connect to.
        pub private_link_resource_id: Option<String> = "privateLinkResourceId",
        /// State of the endpoint, such as `Provisioning`, `Succeeded` or `Failed`.
        pub provisioning_state: Option<String> = "provisioningState",
        /// Azure resource ID of the private endpoint in the managed network. Undocumented; seen in
        /// recorded responses.
        pub resource_id: Option<String> = "resourceId",
    }
}

object! {
    /// Approval of a managed private endpoint.
    pub struct ConnectionStateProperties {
        /// What to do on the side of the data factory. Usually empty or `None`.
        pub actions_required: Option<String> = "actionsRequired",
        /// Reason of the approval or rejection.
        pub description: Option<String> = "description",
        /// State of the approval, such as `Pending`, `Approved` or `Rejected`. Empty while the
        /// endpoint is being provisioned.
        pub status: Option<String> = "status",
    }
}
