// Generated from specs/v1/schemas/compute-types.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/compute-types.yaml`.

use datafactory_core::{Secret, UnknownObject, UnknownValue, object, open_enum, tagged_union};

use crate::v1::types::*;

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

impl ComputeType {
    /// A resource with these properties.
    pub fn new(properties: impl Into<ComputeTypeProperties>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
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

/// How the service sends activities to a compute. `type` selects the transport. No transport was
/// seen in traffic; the type names are those of the service's own client.
#[non_exhaustive]
pub enum ComputeTransport {
    /// Transport: the Service Bus queues that the linked service names.
    ServiceBusReferenceTransport(Box<ServiceBusReferenceTransport>),
    /// Transport: queues of Azure Service Bus.
    ServiceBusTransport(Box<ServiceBusTransport>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(ComputeTransport by "type" {
    ServiceBusReferenceTransport(ServiceBusReferenceTransport) = "ServiceBusReferenceTransport",
    ServiceBusTransport(ServiceBusTransport) = "ServiceBusTransport",
});

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
    /// Transport: the Service Bus queues that the linked service names.
    pub struct ServiceBusReferenceTransport {
        /// Version of the protocol between the service and the compute.
        pub transport_protocol_version: Option<TransportProtocolVersion> = "transportProtocolVersion",
    }
}

/// Version of the protocol between the service and a compute.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TransportProtocolVersion {
    /// First preview.
    V1Preview,
    /// Second preview.
    V2Preview,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(TransportProtocolVersion {
    V1Preview = "1.0-preview",
    V2Preview = "2.0-preview",
});
