// Generated from specs/v2/schemas/integration-runtimes.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Integration runtimes: definitions, keys, links, network and monitoring. Status and nodes are in
//! integration-runtime-status.yaml, SQL Server Integration Services (SSIS) in
//! integration-runtime-ssis.yaml.

use datafactory_core::{
    OrExpression, Secret, UnknownObject, UnknownValue, object, open_enum, tagged_union,
};

use crate::v2::types::*;

object! {
    /// One page of the integration runtimes of a data factory.
    pub struct IntegrationRuntimeListResponse {
        /// URL of the next page. Use it unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The integration runtimes of this page.
        pub value: Option<Vec<IntegrationRuntimeResource>> = "value",
    }
}

object! {
    /// An integration runtime and its Azure resource metadata.
    pub struct IntegrationRuntimeResource {
        /// Entity tag of the integration runtime, without quotes. It changes with every update.
        /// Send it as `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the integration runtime, a path that starts with `/subscriptions/`.
        /// The service spells `integrationruntimes` in lower case.
        pub id: Option<String> = "id",
        /// Name of the integration runtime. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the integration runtime.
        pub properties: Option<IntegrationRuntime> = "properties",
        /// Who created the integration runtime and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/integrationruntimes`.
        pub type_: Option<String> = "type",
    }
}

impl IntegrationRuntimeResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<IntegrationRuntime>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

/// Definition of an integration runtime, the compute that activities run on. `type` tells who
/// manages the machines. The service also accepts types that are not listed, such as `Airflow`.
#[non_exhaustive]
pub enum IntegrationRuntime {
    /// Integration runtime on machines that Azure manages, for copies, data flows and, with
    /// `ssisProperties`, SSIS packages.
    Managed(Box<ManagedIntegrationRuntime>),
    /// Integration runtime on your own machines, or a link to one that another data factory shares.
    SelfHosted(Box<SelfHostedIntegrationRuntime>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(IntegrationRuntime by "type" {
    Managed(ManagedIntegrationRuntime) = "Managed",
    SelfHosted(SelfHostedIntegrationRuntime) = "SelfHosted",
});

/// Who manages the machines of an integration runtime.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeType {
    /// Azure manages the machines.
    Managed,
    /// The owner of the data factory manages the machines.
    SelfHosted,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeType {
    Managed = "Managed",
    SelfHosted = "SelfHosted",
});

object! {
    /// Integration runtime on machines that Azure manages, for copies, data flows and, with
    /// `ssisProperties`, SSIS packages.
    pub struct ManagedIntegrationRuntime {
        /// What the integration runtime is for. Free text.
        pub description: Option<String> = "description",
        /// Managed virtual network that the integration runtime belongs to.
        pub managed_virtual_network: Option<ManagedVirtualNetworkReference> = "managedVirtualNetwork",
        /// State of the integration runtime.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// Compute, network and SSIS settings. Missing if all settings have their defaults.
        pub type_properties: Option<ManagedIntegrationRuntimeTypeProperties> = "typeProperties",
    }
}

object! {
    /// Compute, network and SSIS settings of a managed integration runtime.
    pub struct ManagedIntegrationRuntimeTypeProperties {
        /// Region, number and size of the machines.
        pub compute_properties: Option<IntegrationRuntimeComputeProperties> = "computeProperties",
        /// Your own virtual network to join, with the express method.
        pub customer_virtual_network: Option<IntegrationRuntimeCustomerVirtualNetwork> = "customerVirtualNetwork",
        /// Interactive authoring, such as data preview and connection tests.
        pub interactive_query: Option<InteractiveQueryProperties> = "interactiveQuery",
        /// SSIS settings. Leave them out unless the integration runtime runs SSIS packages.
        pub ssis_properties: Option<IntegrationRuntimeSsisProperties> = "ssisProperties",
    }
}

object! {
    /// Region, number and size of the machines of a managed integration runtime.
    pub struct IntegrationRuntimeComputeProperties {
        /// Compute to keep ready for copies in a managed virtual network.
        pub copy_compute_scale_properties: Option<CopyComputeScaleProperties> = "copyComputeScaleProperties",
        /// Cluster for data flows.
        pub data_flow_properties: Option<IntegrationRuntimeDataFlowProperties> = "dataFlowProperties",
        /// Azure region of the machines, such as `East US 2`, or `AutoResolve` to let the service
        /// choose.
        pub location: Option<String> = "location",
        /// Maximum number of packages that run in parallel on a node, at least 1. The service
        /// returns a string if a deployment template set one.
        pub max_parallel_executions_per_node: Option<OrExpression<i64>> = "maxParallelExecutionsPerNode",
        /// Virtual machine size of a node, such as `Standard_D2_v3`.
        pub node_size: Option<String> = "nodeSize",
        /// Number of nodes, at least 1. The service returns a string if a deployment template set
        /// one.
        pub number_of_nodes: Option<OrExpression<i64>> = "numberOfNodes",
        /// Compute to keep ready for other activities in a managed virtual network.
        pub pipeline_external_compute_scale_properties: Option<PipelineExternalComputeScaleProperties> = "pipelineExternalComputeScaleProperties",
        /// Virtual network to join, with the standard method.
        pub v_net_properties: Option<IntegrationRuntimeVNetProperties> = "vNetProperties",
    }
}

object! {
    /// Cluster for the data flows of a managed integration runtime.
    pub struct IntegrationRuntimeDataFlowProperties {
        /// Whether to stop the cluster after each data flow. If false, the next data flow reuses it
        /// during `timeToLive`. Default: true.
        pub cleanup: Option<bool> = "cleanup",
        /// Compute type of the cluster.
        pub compute_type: Option<DataFlowComputeType> = "computeType",
        /// Number of cores of the cluster: 8, 16, 32, 48, 80, 144 or 272.
        pub core_count: Option<i32> = "coreCount",
        /// Custom properties of the cluster.
        pub custom_properties: Option<Vec<IntegrationRuntimeDataFlowPropertiesCustomPropertiesItem>> = "customProperties",
        /// Time to keep the cluster after a data flow ends, in minutes.
        pub time_to_live: Option<i32> = "timeToLive",
    }
}

object! {
    /// A custom property of a cluster for data flows.
    pub struct IntegrationRuntimeDataFlowPropertiesCustomPropertiesItem {
        /// Name of the property.
        pub name: Option<String> = "name",
        /// Value of the property.
        pub value: Option<String> = "value",
    }
}

/// Compute type of a cluster for data flows.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DataFlowComputeType {
    /// General purpose.
    General,
    /// More memory per core.
    MemoryOptimized,
    /// Less memory per core. Retired.
    ComputeOptimized,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(DataFlowComputeType {
    General = "General",
    MemoryOptimized = "MemoryOptimized",
    ComputeOptimized = "ComputeOptimized",
});

object! {
    /// Virtual network that the nodes of a managed integration runtime join.
    pub struct IntegrationRuntimeVNetProperties {
        /// Azure resource IDs of two public IP addresses for the nodes.
        pub public_i_ps: Option<Vec<String>> = "publicIPs",
        /// Name of the subnet.
        pub subnet: Option<String> = "subnet",
        /// Azure resource ID of the subnet. It replaces `vNetId` and `subnet`.
        pub subnet_id: Option<String> = "subnetId",
        /// Azure resource ID, or GUID, of the virtual network.
        pub v_net_id: Option<String> = "vNetId",
    }
}

object! {
    /// Compute to keep ready for copies in a managed virtual network.
    pub struct CopyComputeScaleProperties {
        /// Number of data integration units for each copy.
        pub data_integration_unit: Option<i32> = "dataIntegrationUnit",
        /// Time to keep the compute after a copy ends, in minutes.
        pub time_to_live: Option<i32> = "timeToLive",
    }
}

object! {
    /// Compute to keep ready for activities other than copies and data flows in a managed virtual
    /// network.
    pub struct PipelineExternalComputeScaleProperties {
        /// Number of nodes for external activities, such as Databricks notebooks.
        pub number_of_external_nodes: Option<i32> = "numberOfExternalNodes",
        /// Number of nodes for pipeline activities, such as lookups.
        pub number_of_pipeline_nodes: Option<i32> = "numberOfPipelineNodes",
        /// Time to keep the compute after an activity ends, in minutes.
        pub time_to_live: Option<i32> = "timeToLive",
    }
}

object! {
    /// Your own virtual network that a managed integration runtime joins.
    pub struct IntegrationRuntimeCustomerVirtualNetwork {
        /// Azure resource ID of the subnet.
        pub subnet_id: Option<String> = "subnetId",
    }
}

object! {
    /// Reference to a managed virtual network of the same data factory.
    pub struct ManagedVirtualNetworkReference {
        /// Name of the managed virtual network, normally `default`.
        pub reference_name: Option<String> = "referenceName",
        /// Type of the reference, always `ManagedVirtualNetworkReference`.
        pub type_: Option<ManagedVirtualNetworkReferenceType> = "type",
    }
}

impl ManagedVirtualNetworkReference {
    /// A `ManagedVirtualNetworkReference` to this name.
    pub fn new(reference_name: impl Into<String>) -> Self {
        Self {
            type_: Some(ManagedVirtualNetworkReferenceType::ManagedVirtualNetworkReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a managed virtual network.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ManagedVirtualNetworkReferenceType {
    /// A managed virtual network.
    ManagedVirtualNetworkReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ManagedVirtualNetworkReferenceType {
    ManagedVirtualNetworkReference = "ManagedVirtualNetworkReference",
});

object! {
    /// State of interactive authoring, such as data preview and connection tests.
    pub struct InteractiveQueryProperties {
        /// Time without use, in minutes, after which interactive authoring is disabled.
        pub auto_termination_minutes: Option<i32> = "autoTerminationMinutes",
        /// Whether interactive authoring is enabled.
        pub status: Option<InteractiveCapabilityStatus> = "status",
    }
}

/// Whether interactive authoring is enabled.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InteractiveCapabilityStatus {
    /// It is being enabled.
    Enabling,
    /// It is enabled.
    Enabled,
    /// It is being disabled.
    Disabling,
    /// It is disabled.
    Disabled,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(InteractiveCapabilityStatus {
    Enabling = "Enabling",
    Enabled = "Enabled",
    Disabling = "Disabling",
    Disabled = "Disabled",
});

object! {
    /// Settings for interactive authoring.
    pub struct EnableInteractiveQueryRequest {
        /// Time without use, in minutes, after which interactive authoring is disabled.
        pub auto_termination_minutes: Option<i32> = "autoTerminationMinutes",
    }
}

object! {
    /// Integration runtime on your own machines, or a link to one that another data factory shares.
    pub struct SelfHostedIntegrationRuntime {
        /// What the integration runtime is for. Free text.
        pub description: Option<String> = "description",
        /// Link to the shared integration runtime. Missing if the integration runtime is not
        /// linked.
        pub type_properties: Option<SelfHostedIntegrationRuntimeTypeProperties> = "typeProperties",
    }
}

object! {
    /// Settings of a self-hosted integration runtime.
    pub struct SelfHostedIntegrationRuntimeTypeProperties {
        /// Shared integration runtime to link to.
        pub linked_info: Option<LinkedIntegrationRuntimeType> = "linkedInfo",
        /// Whether interactive authoring works without Azure Relay. Default: false.
        pub self_contained_interactive_authoring_enabled: Option<bool> = "selfContainedInteractiveAuthoringEnabled",
    }
}

/// Shared integration runtime of another data factory to link to. `authorizationType` selects the
/// authorization.
#[non_exhaustive]
pub enum LinkedIntegrationRuntimeType {
    /// Link with an authentication key.
    Key(Box<LinkedIntegrationRuntimeKeyAuthorization>),
    /// Link with a role assignment on the shared integration runtime.
    Rbac(Box<LinkedIntegrationRuntimeRbacAuthorization>),
    /// An object whose `authorizationType` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(LinkedIntegrationRuntimeType by "authorizationType" {
    Key(LinkedIntegrationRuntimeKeyAuthorization) = "Key",
    Rbac(LinkedIntegrationRuntimeRbacAuthorization) = "RBAC",
});

object! {
    /// Link with an authentication key.
    pub struct LinkedIntegrationRuntimeKeyAuthorization {
        /// Authentication key of the shared integration runtime, as a `SecureString`.
        pub key: Option<Secret> = "key",
    }
}

object! {
    /// Link with a role assignment on the shared integration runtime.
    pub struct LinkedIntegrationRuntimeRbacAuthorization {
        /// Credential that has the role. Default: the managed identity of the data factory.
        pub credential: Option<CredentialReference> = "credential",
        /// Azure resource ID of the shared integration runtime.
        pub resource_id: Option<String> = "resourceId",
    }
}

object! {
    /// Changes to a self-hosted integration runtime. Properties that are left out keep their
    /// values.
    pub struct UpdateIntegrationRuntimeRequest {
        /// Whether the service updates the software automatically.
        pub auto_update: Option<IntegrationRuntimeAutoUpdate> = "autoUpdate",
        /// Time of day at which updates start, in local time, as an ISO 8601 duration since
        /// midnight: `PT3H` is 3 a.m. The service also accepts a value inside a second pair of
        /// quotes, which one of its clients sends.
        pub update_delay_offset: Option<String> = "updateDelayOffset",
    }
}

/// Whether the service updates the software of a self-hosted integration runtime automatically.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeAutoUpdate {
    /// The service updates the software.
    On,
    /// The owner updates the software.
    Off,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeAutoUpdate {
    On = "On",
    Off = "Off",
});

object! {
    /// Authentication keys of a self-hosted integration runtime, with which nodes register. A
    /// response may lack one of them.
    pub struct IntegrationRuntimeAuthKeys {
        /// Primary key.
        pub auth_key1: Option<Secret> = "authKey1",
        /// Secondary key.
        pub auth_key2: Option<Secret> = "authKey2",
    }
}

object! {
    /// Which authentication key to regenerate.
    pub struct IntegrationRuntimeRegenerateKeyParameters {
        /// Name of the key.
        pub key_name: Option<IntegrationRuntimeAuthKeyName> = "keyName",
    }
}

/// Name of an authentication key.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeAuthKeyName {
    /// The primary key.
    AuthKey1,
    /// The secondary key.
    AuthKey2,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeAuthKeyName {
    AuthKey1 = "authKey1",
    AuthKey2 = "authKey2",
});

object! {
    /// How to connect to the nodes of a self-hosted integration runtime, to encrypt credentials
    /// there.
    pub struct IntegrationRuntimeConnectionInfo {
        /// URL of the integration runtime in its own network. It may not be a valid URL.
        pub host_service_uri: Option<String> = "hostServiceUri",
        /// Thumbprint of the certificate that identifies the integration runtime.
        pub identity_cert_thumbprint: Option<String> = "identityCertThumbprint",
        /// Whether the certificate has expired. The service spells the name this way.
        pub is_identity_cert_exprired: Option<bool> = "isIdentityCertExprired",
        /// Public key to encrypt credentials with.
        pub public_key: Option<String> = "publicKey",
        /// Token for the service.
        pub service_token: Option<Secret> = "serviceToken",
        /// Version of the integration runtime.
        pub version: Option<String> = "version",
    }
}

object! {
    /// Data factory whose links to remove.
    pub struct LinkedIntegrationRuntimeRequest {
        /// Name of the data factory that contains the linked integration runtimes.
        pub factory_name: Option<String> = "factoryName",
    }
}

object! {
    /// Linked integration runtime to create in another data factory.
    pub struct CreateLinkedIntegrationRuntimeRequest {
        /// Azure region of the other data factory, such as `eastus`.
        pub data_factory_location: Option<String> = "dataFactoryLocation",
        /// Name of the other data factory. It must have a managed identity.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Name of the linked integration runtime.
        pub name: Option<String> = "name",
        /// Subscription ID of the other data factory.
        pub subscription_id: Option<String> = "subscriptionId",
    }
}

object! {
    /// Monitoring data of a self-hosted integration runtime. Without nodes, a response may have
    /// `name` only.
    pub struct IntegrationRuntimeMonitoringData {
        /// Name of the integration runtime.
        pub name: Option<String> = "name",
        /// Monitoring data of each node.
        pub nodes: Option<Vec<IntegrationRuntimeNodeMonitoringData>> = "nodes",
    }
}

object! {
    /// Monitoring data of a node.
    pub struct IntegrationRuntimeNodeMonitoringData {
        /// Available memory, in MB.
        pub available_memory_in_mb: Option<i32> = "availableMemoryInMB",
        /// Maximum number of concurrent jobs on the node.
        pub concurrent_jobs_limit: Option<i32> = "concurrentJobsLimit",
        /// Number of jobs that run on the node.
        pub concurrent_jobs_running: Option<i32> = "concurrentJobsRunning",
        /// CPU utilization, in percent.
        pub cpu_utilization: Option<i32> = "cpuUtilization",
        /// Highest value to which `concurrentJobsLimit` can be set.
        pub max_concurrent_jobs: Option<i32> = "maxConcurrentJobs",
        /// Name of the node.
        pub node_name: Option<String> = "nodeName",
        /// Number of bytes received.
        pub received_bytes: Option<f64> = "receivedBytes",
        /// Number of bytes sent.
        pub sent_bytes: Option<f64> = "sentBytes",
    }
}

object! {
    /// Endpoints that an Azure-SSIS integration runtime must reach.
    pub struct IntegrationRuntimeOutboundNetworkDependenciesEndpointsResponse {
        /// Endpoints by category.
        pub value: Option<Vec<IntegrationRuntimeOutboundNetworkDependenciesCategoryEndpoint>> = "value",
    }
}

object! {
    /// Endpoints of a category.
    pub struct IntegrationRuntimeOutboundNetworkDependenciesCategoryEndpoint {
        /// Category, such as `Azure Data Factory (Management)`.
        pub category: Option<String> = "category",
        /// Endpoints of the category.
        pub endpoints: Option<Vec<IntegrationRuntimeOutboundNetworkDependenciesEndpoint>> = "endpoints",
    }
}

object! {
    /// An endpoint.
    pub struct IntegrationRuntimeOutboundNetworkDependenciesEndpoint {
        /// Domain name of the endpoint.
        pub domain_name: Option<String> = "domainName",
        /// Ports of the endpoint.
        pub endpoint_details: Option<Vec<IntegrationRuntimeOutboundNetworkDependenciesEndpointDetails>> = "endpointDetails",
    }
}

object! {
    /// A port of an endpoint.
    pub struct IntegrationRuntimeOutboundNetworkDependenciesEndpointDetails {
        /// Port number.
        pub port: Option<i32> = "port",
    }
}
