// Generated from specs/v2/schemas/private-endpoint-connections.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/private-endpoint-connections.yaml`.

use datafactory_core::object;

use crate::v2::types::*;

object! {
    /// One page of the private endpoint connections of a data factory.
    pub struct PrivateEndpointConnectionListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The private endpoint connections of this page.
        pub value: Option<Vec<PrivateEndpointConnectionResource>> = "value",
    }
}

object! {
    /// A connection from a private endpoint in a customer network to the data factory, and its
    /// Azure resource metadata.
    pub struct PrivateEndpointConnectionResource {
        /// Entity tag of the private endpoint connection, without quotes. It changes with every
        /// update. Send it as `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the private endpoint connection, a path that starts with
        /// `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the private endpoint connection. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the private endpoint connection.
        pub properties: Option<RemotePrivateEndpointConnection> = "properties",
        /// Who created the private endpoint connection and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/privateEndpointConnections`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// A connection from a private endpoint in a customer network to the data factory.
    pub struct RemotePrivateEndpointConnection {
        /// The private endpoint.
        pub private_endpoint: Option<ArmIdWrapper> = "privateEndpoint",
        /// Whether the connection is approved.
        pub private_link_service_connection_state: Option<PrivateLinkConnectionState> = "privateLinkServiceConnectionState",
        /// State of the connection resource, such as `Succeeded`.
        pub provisioning_state: Option<String> = "provisioningState",
    }
}

object! {
    /// An Azure resource, by resource ID.
    pub struct ArmIdWrapper {
        /// Azure resource ID.
        pub id: Option<String> = "id",
    }
}

object! {
    /// Approval of a private endpoint connection.
    pub struct PrivateLinkConnectionState {
        /// What the owner of the private endpoint has to do. Usually empty or `None`.
        pub actions_required: Option<String> = "actionsRequired",
        /// Reason of the approval or rejection. Free text.
        pub description: Option<String> = "description",
        /// State of the approval: `Pending`, `Approved`, `Rejected` or `Disconnected`. Send
        /// `Approved` or `Rejected`.
        pub status: Option<String> = "status",
    }
}

object! {
    /// The approval or rejection of a private endpoint connection.
    pub struct PrivateLinkConnectionApprovalRequestResource {
        /// Entity tag of the connection, without quotes.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the connection.
        pub id: Option<String> = "id",
        /// Name of the connection. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// The approval or rejection.
        pub properties: Option<PrivateLinkConnectionApprovalRequest> = "properties",
        /// Resource type, `Microsoft.DataFactory/factories/privateEndpointConnections`.
        pub type_: Option<String> = "type",
    }
}

impl PrivateLinkConnectionApprovalRequestResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<PrivateLinkConnectionApprovalRequest>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

object! {
    /// Whether to approve a private endpoint connection.
    pub struct PrivateLinkConnectionApprovalRequest {
        /// The private endpoint of the connection.
        pub private_endpoint: Option<PrivateEndpoint> = "privateEndpoint",
        /// The new state of the connection.
        pub private_link_service_connection_state: Option<PrivateLinkConnectionState> = "privateLinkServiceConnectionState",
    }
}

object! {
    /// A private endpoint in a customer network.
    pub struct PrivateEndpoint {
        /// Azure resource ID of the private endpoint.
        pub id: Option<String> = "id",
    }
}
