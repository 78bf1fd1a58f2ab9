// Generated from specs/v2/schemas/integration-runtimes.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/integration-runtimes.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{
    OrExpression, Timestamp, UnknownObject, UnknownValue, object, open_enum, tagged_union,
};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// An integration runtime: its definition, and what the service adds to it. A request leaves
    /// out what the service adds.
    pub struct IntegrationRuntimeResource {
        /// Entity tag of this version of the integration runtime, for `If-Match` and
        /// `If-None-Match`, without quotes.
        pub etag: Option<String> = "etag",
        /// Identifier of the integration runtime in Azure, its path without the host. The service
        /// writes `integrationruntimes` in it in small letters.
        pub id: Option<String> = "id",
        /// Name of the integration runtime.
        pub name: Option<String> = "name",
        /// The definition itself.
        pub properties: Option<IntegrationRuntime> = "properties",
        /// Who created the integration runtime and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Type of the resource, always `Microsoft.DataFactory/factories/integrationruntimes`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// One page of integration runtimes.
    pub struct IntegrationRuntimeListResponse {
        /// Address of the next page, to be used exactly as it comes. Null or missing on the last
        /// page.
        pub next_link: Option<String> = "nextLink",
        /// The integration runtimes of this page.
        pub value: Option<Vec<IntegrationRuntimeResource>> = "value",
    }
}

/// Definition of an integration runtime: what all types have in common. `type` tells which of the
/// derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegrationRuntime {
    /// Definition of an integration runtime whose machines Azure manages: for copies and data
    /// flows, or with nodes for SQL Server Integration Services.
    Managed(Box<ManagedIntegrationRuntime>),
    /// Definition of an integration runtime that runs on machines of the data factory's owner, or
    /// that is shared by another data factory.
    SelfHosted(Box<SelfHostedIntegrationRuntime>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(IntegrationRuntime by "type" {
    Managed(ManagedIntegrationRuntime) = "Managed",
    SelfHosted(SelfHostedIntegrationRuntime) = "SelfHosted",
});

object! {
    /// Definition of an integration runtime whose machines Azure manages: for copies and data
    /// flows, or with nodes for SQL Server Integration Services.
    pub struct ManagedIntegrationRuntime {
        /// What the integration runtime is for, in the owner's words.
        pub description: Option<String> = "description",
        /// The managed virtual network of the data factory that it is part of.
        pub managed_virtual_network: Option<ManagedVirtualNetworkReference> = "managedVirtualNetwork",
        /// How the integration runtime stands.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// The machines, their networks and what runs on them.
        pub type_properties: Option<ManagedIntegrationRuntimeTypeProperties> = "typeProperties",
    }
}

object! {
    /// The machines of a managed integration runtime, their networks and what runs on them.
    pub struct ManagedIntegrationRuntimeTypeProperties {
        /// Where the machines are, how many and how large.
        pub compute_properties: Option<IntegrationRuntimeComputeProperties> = "computeProperties",
        /// The owner's virtual network that the machines join.
        pub customer_virtual_network: Option<IntegrationRuntimeCustomerVirtualNetwork> = "customerVirtualNetwork",
        /// Whether data can be browsed interactively while pipelines are written.
        pub interactive_query: Option<InteractiveQueryProperties> = "interactiveQuery",
        /// SQL Server Integration Services on the machines. Left out for an integration runtime
        /// that does not run them.
        pub ssis_properties: Option<IntegrationRuntimeSsisProperties> = "ssisProperties",
    }
}

object! {
    /// Where the machines of a managed integration runtime are, how many and how large.
    pub struct IntegrationRuntimeComputeProperties {
        /// What is kept ready for copies in a managed virtual network.
        pub copy_compute_scale_properties: Option<CopyComputeScaleProperties> = "copyComputeScaleProperties",
        /// The cluster that data flows run on.
        pub data_flow_properties: Option<IntegrationRuntimeDataFlowProperties> = "dataFlowProperties",
        /// Azure region of the machines, such as `East US 2`, or `AutoResolve` to let the service
        /// choose.
        pub location: Option<String> = "location",
        /// Number of packages that may run on a node at once, 1 at least. The service was seen to
        /// send it as text when a deployment template had set it so.
        pub max_parallel_executions_per_node: Option<OrExpression<i64>> = "maxParallelExecutionsPerNode",
        /// Size of a node, by the name of a virtual machine, such as `Standard_D2_v3`.
        pub node_size: Option<String> = "nodeSize",
        /// Number of nodes, 1 at least. The service was seen to send it as text when a deployment
        /// template had set it so.
        pub number_of_nodes: Option<OrExpression<i64>> = "numberOfNodes",
        /// What is kept ready for other activities in a managed virtual network.
        pub pipeline_external_compute_scale_properties: Option<PipelineExternalComputeScaleProperties> = "pipelineExternalComputeScaleProperties",
        /// The virtual network that the nodes join.
        pub v_net_properties: Option<IntegrationRuntimeVNetProperties> = "vNetProperties",
    }
}

object! {
    /// The cluster that the data flows of a managed integration runtime run on.
    pub struct IntegrationRuntimeDataFlowProperties {
        /// Whether the cluster is taken down after each data flow. If not, the next one may find it
        /// ready while its time to live lasts.
        pub cleanup: Option<bool> = "cleanup",
        /// Kind of the machines of the cluster.
        pub compute_type: Option<DataFlowComputeType> = "computeType",
        /// Number of cores of the cluster, 8, 16, 32, 48, 80, 144 or 272.
        pub core_count: Option<i32> = "coreCount",
        /// Further settings of the cluster.
        pub custom_properties: Option<Vec<IntegrationRuntimeDataFlowPropertiesCustomPropertiesItem>> = "customProperties",
        /// How long the cluster is kept after a data flow has ended, in minutes.
        pub time_to_live: Option<i32> = "timeToLive",
    }
}

object! {
    /// A further setting of a cluster for data flows.
    pub struct IntegrationRuntimeDataFlowPropertiesCustomPropertiesItem {
        /// Name of the setting.
        pub name: Option<String> = "name",
        /// Value of the setting.
        pub value: Option<String> = "value",
    }
}

/// Kind of the machines of a cluster for data flows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DataFlowComputeType {
    /// Machines for any purpose.
    General,
    /// Machines with much memory.
    MemoryOptimized,
    /// Machines with fast processors and little memory.
    ComputeOptimized,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(DataFlowComputeType {
    General = "General",
    MemoryOptimized = "MemoryOptimized",
    ComputeOptimized = "ComputeOptimized",
});

object! {
    /// The virtual network that the nodes of a managed integration runtime join.
    pub struct IntegrationRuntimeVNetProperties {
        /// Identifiers in Azure of the public addresses that the nodes use, two of them.
        pub public_i_ps: Option<Vec<String>> = "publicIPs",
        /// Name of the subnet.
        pub subnet: Option<String> = "subnet",
        /// Identifier of the subnet in Azure, in place of network and name.
        pub subnet_id: Option<String> = "subnetId",
        /// Identifier of the virtual network, a GUID or its path in Azure.
        pub v_net_id: Option<String> = "vNetId",
    }
}

object! {
    /// What is kept ready for copies in a managed virtual network.
    pub struct CopyComputeScaleProperties {
        /// Number of data integration units that are kept for copies.
        pub data_integration_unit: Option<i32> = "dataIntegrationUnit",
        /// How long they are kept after a copy has ended, in minutes.
        pub time_to_live: Option<i32> = "timeToLive",
    }
}

object! {
    /// What is kept ready for activities other than copies and data flows in a managed virtual
    /// network.
    pub struct PipelineExternalComputeScaleProperties {
        /// Number of nodes for activities that other services carry out.
        pub number_of_external_nodes: Option<i32> = "numberOfExternalNodes",
        /// Number of nodes for activities of the pipeline itself, such as a lookup.
        pub number_of_pipeline_nodes: Option<i32> = "numberOfPipelineNodes",
        /// How long the nodes are kept after an activity has ended, in minutes.
        pub time_to_live: Option<i32> = "timeToLive",
    }
}

object! {
    /// The owner's virtual network that the nodes of a managed integration runtime join.
    pub struct IntegrationRuntimeCustomerVirtualNetwork {
        /// Identifier in Azure of the subnet.
        pub subnet_id: Option<String> = "subnetId",
    }
}

object! {
    /// Whether data can be browsed interactively through a managed integration runtime while
    /// pipelines are written.
    pub struct InteractiveQueryProperties {
        /// After how many minutes without use it is switched off again.
        pub auto_termination_minutes: Option<i32> = "autoTerminationMinutes",
        /// How far it is switched on.
        pub status: Option<InteractiveCapabilityStatus> = "status",
    }
}

/// How far the interactive browsing of data is switched on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractiveCapabilityStatus {
    /// It is being switched on.
    Enabling,
    /// It is switched on.
    Enabled,
    /// It is being switched off.
    Disabling,
    /// It is switched off.
    Disabled,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(InteractiveCapabilityStatus {
    Enabling = "Enabling",
    Enabled = "Enabled",
    Disabling = "Disabling",
    Disabled = "Disabled",
});

object! {
    /// A managed virtual network of the same data factory, by name.
    pub struct ManagedVirtualNetworkReference {
        /// Name of the managed virtual network, normally `default`.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to, always a managed virtual network.
        pub type_: Option<ManagedVirtualNetworkReferenceType> = "type",
    }
}

/// What a reference to a managed virtual network leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ManagedVirtualNetworkReferenceType {
    /// A managed virtual network.
    ManagedVirtualNetworkReference,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ManagedVirtualNetworkReferenceType {
    ManagedVirtualNetworkReference = "ManagedVirtualNetworkReference",
});

object! {
    /// SQL Server Integration Services on the nodes of a managed integration runtime.
    pub struct IntegrationRuntimeSsisProperties {
        /// The database that holds the packages.
        pub catalog_info: Option<IntegrationRuntimeSsisCatalogInfo> = "catalogInfo",
        /// The credential that the nodes sign in with.
        pub credential: Option<CredentialReference> = "credential",
        /// A script that sets up every node.
        pub custom_setup_script_properties: Option<IntegrationRuntimeCustomSetupScriptProperties> = "customSetupScriptProperties",
        /// A self-hosted integration runtime through which the packages reach data.
        pub data_proxy_properties: Option<IntegrationRuntimeDataProxyProperties> = "dataProxyProperties",
        /// Edition of SQL Server Integration Services.
        pub edition: Option<IntegrationRuntimeEdition> = "edition",
        /// Steps that set up every node, without a script.
        pub express_custom_setup_properties: Option<Vec<CustomSetupBase>> = "expressCustomSetupProperties",
        /// Who pays for the licence of SQL Server.
        pub license_type: Option<IntegrationRuntimeLicenseType> = "licenseType",
        /// Further stores of packages.
        pub package_stores: Option<Vec<PackageStore>> = "packageStores",
    }
}

object! {
    /// The database that holds the packages of SQL Server Integration Services.
    pub struct IntegrationRuntimeSsisCatalogInfo {
        /// Password of the database's administrator, a `SecureString`.
        pub catalog_admin_password: Option<SecretBase> = "catalogAdminPassword",
        /// User name of the database's administrator, 1 to 128 characters.
        pub catalog_admin_user_name: Option<String> = "catalogAdminUserName",
        /// Pricing tier of the database.
        pub catalog_pricing_tier: Option<IntegrationRuntimeSsisCatalogPricingTier> = "catalogPricingTier",
        /// Host of the database server. It is a plain text, such as
        /// `myserver.database.windows.net`.
        pub catalog_server_endpoint: Option<String> = "catalogServerEndpoint",
        /// Name of the pair of integration runtimes that stand in for each other.
        pub dual_standby_pair_name: Option<String> = "dualStandbyPairName",
    }
}

/// Pricing tier of the database that holds packages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeSsisCatalogPricingTier {
    /// The tier Basic of Azure SQL Database.
    Basic,
    /// The tier Standard of Azure SQL Database.
    Standard,
    /// The tier Premium of Azure SQL Database.
    Premium,
    /// The tier Premium RS of Azure SQL Database.
    PremiumRs,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeSsisCatalogPricingTier {
    Basic = "Basic",
    Standard = "Standard",
    Premium = "Premium",
    PremiumRs = "PremiumRS",
});

/// Who pays for the licence of SQL Server.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeLicenseType {
    /// The owner brings a licence, and the price of the nodes is lower for it.
    BasePrice,
    /// The price of the nodes includes the licence.
    LicenseIncluded,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeLicenseType {
    BasePrice = "BasePrice",
    LicenseIncluded = "LicenseIncluded",
});

/// Edition of SQL Server Integration Services.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeEdition {
    /// The Standard edition.
    Standard,
    /// The Enterprise edition.
    Enterprise,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeEdition {
    Standard = "Standard",
    Enterprise = "Enterprise",
});

object! {
    /// A script that sets up every node of a managed integration runtime.
    pub struct IntegrationRuntimeCustomSetupScriptProperties {
        /// Address of the blob container that holds the script and what it needs.
        pub blob_container_uri: Option<String> = "blobContainerUri",
        /// Shared access signature of the blob container, a `SecureString`.
        pub sas_token: Option<SecretBase> = "sasToken",
    }
}

object! {
    /// A self-hosted integration runtime through which the packages of a managed one reach data.
    pub struct IntegrationRuntimeDataProxyProperties {
        /// The self-hosted integration runtime.
        pub connect_via: Option<EntityReference> = "connectVia",
        /// Path within that store.
        pub path: Option<String> = "path",
        /// The linked service to the store that the data passes through.
        pub staging_linked_service: Option<EntityReference> = "stagingLinkedService",
    }
}

object! {
    /// A further store of packages.
    pub struct PackageStore {
        /// Name of the store.
        pub name: Option<String> = "name",
        /// The linked service to the store.
        pub package_store_linked_service: Option<EntityReference> = "packageStoreLinkedService",
    }
}

/// A step that sets up a node of a managed integration runtime: what all kinds have in common.
/// `type` tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomSetupBase {
    /// A step that installs Azure PowerShell.
    AzPowerShellSetup(Box<AzPowerShellSetup>),
    /// A step that stores a user name and a password with `cmdkey`.
    CmdkeySetup(Box<CmdkeySetup>),
    /// A step that installs a component of a third party.
    ComponentSetup(Box<ComponentSetup>),
    /// A step that sets an environment variable.
    EnvironmentVariableSetup(Box<EnvironmentVariableSetup>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CustomSetupBase by "type" {
    AzPowerShellSetup(AzPowerShellSetup) = "AzPowerShellSetup",
    CmdkeySetup(CmdkeySetup) = "CmdkeySetup",
    ComponentSetup(ComponentSetup) = "ComponentSetup",
    EnvironmentVariableSetup(EnvironmentVariableSetup) = "EnvironmentVariableSetup",
});

object! {
    /// A step that installs Azure PowerShell.
    pub struct AzPowerShellSetup {
        /// What to install.
        pub type_properties: Option<AzPowerShellSetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// Which Azure PowerShell to install.
    pub struct AzPowerShellSetupTypeProperties {
        /// Version of Azure PowerShell.
        pub version: Option<String> = "version",
    }
}

object! {
    /// A step that stores a user name and a password with `cmdkey`.
    pub struct CmdkeySetup {
        /// What to store.
        pub type_properties: Option<CmdkeySetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// What to store with `cmdkey`.
    pub struct CmdkeySetupTypeProperties {
        /// The password.
        pub password: Option<SecretBase> = "password",
        /// Name of the server or share that is reached with them.
        pub target_name: Option<OrExpression<String>> = "targetName",
        /// The user name.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

object! {
    /// A step that installs a component of a third party.
    pub struct ComponentSetup {
        /// What to install.
        pub type_properties: Option<ComponentSetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// Which component of a third party to install.
    pub struct ComponentSetupTypeProperties {
        /// Name of the component.
        pub component_name: Option<String> = "componentName",
        /// Licence key of the component.
        pub license_key: Option<SecretBase> = "licenseKey",
    }
}

object! {
    /// A step that sets an environment variable.
    pub struct EnvironmentVariableSetup {
        /// What to set.
        pub type_properties: Option<EnvironmentVariableSetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// Which environment variable to set, and to what.
    pub struct EnvironmentVariableSetupTypeProperties {
        /// Name of the variable.
        pub variable_name: Option<String> = "variableName",
        /// Value of the variable.
        pub variable_value: Option<String> = "variableValue",
    }
}

object! {
    /// Definition of an integration runtime that runs on machines of the data factory's owner, or
    /// that is shared by another data factory.
    pub struct SelfHostedIntegrationRuntime {
        /// What the integration runtime is for, in the owner's words.
        pub description: Option<String> = "description",
        /// Which integration runtime it is linked to. Missing for one of the data factory's own.
        pub type_properties: Option<SelfHostedIntegrationRuntimeTypeProperties> = "typeProperties",
    }
}

object! {
    /// What a self-hosted integration runtime is linked to, and how it works.
    pub struct SelfHostedIntegrationRuntimeTypeProperties {
        /// The integration runtime of another data factory that this one is linked to.
        pub linked_info: Option<LinkedIntegrationRuntimeType> = "linkedInfo",
        /// Whether interactive authoring works without Azure Relay, for an integration runtime that
        /// cannot reach it.
        pub self_contained_interactive_authoring_enabled: Option<bool> = "selfContainedInteractiveAuthoringEnabled",
    }
}

/// The integration runtime of another data factory that one is linked to: what all kinds have in
/// common. `authorizationType` tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedIntegrationRuntimeType {
    /// An integration runtime of another data factory, by its key.
    Key(Box<LinkedIntegrationRuntimeKeyAuthorization>),
    /// An integration runtime of another data factory, by the role that this data factory has
    /// there.
    Rbac(Box<LinkedIntegrationRuntimeRbacAuthorization>),
    /// An object whose `authorizationType` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(LinkedIntegrationRuntimeType by "authorizationType" {
    Key(LinkedIntegrationRuntimeKeyAuthorization) = "Key",
    Rbac(LinkedIntegrationRuntimeRbacAuthorization) = "RBAC",
});

object! {
    /// An integration runtime of another data factory, by its key.
    pub struct LinkedIntegrationRuntimeKeyAuthorization {
        /// Key of the integration runtime, a `SecureString`.
        pub key: Option<SecretBase> = "key",
    }
}

object! {
    /// An integration runtime of another data factory, by the role that this data factory has
    /// there.
    pub struct LinkedIntegrationRuntimeRbacAuthorization {
        /// The credential to use it with, in place of the data factory's identity.
        pub credential: Option<CredentialReference> = "credential",
        /// Identifier in Azure of the integration runtime that is shared.
        pub resource_id: Option<String> = "resourceId",
    }
}

object! {
    /// What to change in a self-hosted integration runtime. What is left out stays as it is.
    pub struct UpdateIntegrationRuntimeRequest {
        /// Whether the software is updated by itself.
        pub auto_update: Option<IntegrationRuntimeAutoUpdate> = "autoUpdate",
        /// Time of the day at which updates are made, counted from midnight, as an ISO 8601
        /// duration: `PT3H` is three o'clock. The service was seen to take it with a second pair of
        /// quotes in the text, as one of its clients sends it.
        pub update_delay_offset: Option<String> = "updateDelayOffset",
    }
}

object! {
    /// How far the start or stop of a managed integration runtime has come.
    pub struct IntegrationRuntimeOperationStatus {
        /// What went wrong: by Azure's conventions an object with `code` and `message`. The service
        /// was only seen to send null.
        pub error: Option<Value> = "error",
        /// Identifier of the operation.
        pub name: Option<String> = "name",
        /// Status of the integration runtime after a start. Null until then, and for a stop always.
        pub properties: Option<IntegrationRuntimeStatusResponse> = "properties",
        /// Whether the operation goes on or how it ended.
        pub status: Option<IntegrationRuntimeOperationState> = "status",
    }
}

/// Whether a start or stop goes on, or how it ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeOperationState {
    /// It goes on.
    InProgress,
    /// It has ended, and all went well.
    Succeeded,
    /// It has ended with an error.
    Failed,
    /// It has ended because somebody asked for it.
    Canceled,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeOperationState {
    InProgress = "InProgress",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Canceled = "Canceled",
});

object! {
    /// Status of an integration runtime, with its name.
    pub struct IntegrationRuntimeStatusResponse {
        /// Name of the integration runtime. Missing for the one that Azure manages by itself.
        pub name: Option<String> = "name",
        /// The status itself.
        pub properties: Option<IntegrationRuntimeStatus> = "properties",
    }
}

/// Status of an integration runtime: what all types have in common. `type` tells which of the
/// derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegrationRuntimeStatus {
    /// Status of an integration runtime whose machines Azure manages: the one that every data
    /// factory has, or one with nodes for SQL Server Integration Services.
    Managed(Box<ManagedIntegrationRuntimeStatus>),
    /// Status of an integration runtime that runs on machines of the data factory's owner.
    SelfHosted(Box<SelfHostedIntegrationRuntimeStatus>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(IntegrationRuntimeStatus by "type" {
    Managed(ManagedIntegrationRuntimeStatus) = "Managed",
    SelfHosted(SelfHostedIntegrationRuntimeStatus) = "SelfHosted",
});

object! {
    /// Status of an integration runtime whose machines Azure manages: the one that every data
    /// factory has, or one with nodes for SQL Server Integration Services.
    pub struct ManagedIntegrationRuntimeStatus {
        /// Azure region of the data factory. Not documented; the service was only seen to send
        /// null.
        pub data_factory_location: Option<String> = "dataFactoryLocation",
        /// Name of the data factory that the integration runtime belongs to. Missing for the one
        /// that Azure manages by itself.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Tags of the data factory. Not documented; the service was only seen to send null.
        pub data_factory_tags: Option<Value> = "dataFactoryTags",
        /// Managed virtual network that the integration runtime is part of. Not documented; the
        /// service was only seen to send null.
        pub managed_virtual_network: Option<Value> = "managedVirtualNetwork",
        /// Identifier of the integration runtime in Azure. Not documented; the service was only
        /// seen to send null.
        pub resource_uri: Option<String> = "resourceUri",
        /// How the integration runtime stands.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// Nodes, errors and last operation. Missing for the integration runtime that Azure manages
        /// by itself.
        pub type_properties: Option<ManagedIntegrationRuntimeStatusTypeProperties> = "typeProperties",
    }
}

object! {
    /// Nodes, errors and last operation of a managed integration runtime. Empty while it is
    /// stopped.
    pub struct ManagedIntegrationRuntimeStatusTypeProperties {
        /// Time in UTC at which the integration runtime was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// The last start or stop of the integration runtime, and how it ended.
        pub last_operation: Option<ManagedIntegrationRuntimeOperationResult> = "lastOperation",
        /// The nodes of the integration runtime.
        pub nodes: Option<Vec<ManagedIntegrationRuntimeNode>> = "nodes",
        /// Errors of the integration runtime as a whole, not of one node.
        pub other_errors: Option<Vec<ManagedIntegrationRuntimeError>> = "otherErrors",
    }
}

object! {
    /// One node of a managed integration runtime.
    pub struct ManagedIntegrationRuntimeNode {
        /// Errors that occurred on the node.
        pub errors: Option<Vec<ManagedIntegrationRuntimeError>> = "errors",
        /// Identifier of the node.
        pub node_id: Option<String> = "nodeId",
        /// How the node stands.
        pub status: Option<ManagedIntegrationRuntimeNodeStatus> = "status",
    }
}

object! {
    /// An error of a managed integration runtime or of one of its nodes.
    pub struct ManagedIntegrationRuntimeError {
        /// What went wrong, for programs.
        pub code: Option<String> = "code",
        /// What went wrong, for people.
        pub message: Option<String> = "message",
        /// What the error is about, in the order in which its message names it.
        pub parameters: Option<Vec<String>> = "parameters",
        /// Time in UTC at which the error occurred.
        pub time: Option<Timestamp> = "time",
    }
}

object! {
    /// A start or stop of a managed integration runtime, and how it ended.
    pub struct ManagedIntegrationRuntimeOperationResult {
        /// Identifier of the request that asked for the operation.
        pub activity_id: Option<String> = "activityId",
        /// What went wrong, for programs. Null or absent when nothing did.
        pub error_code: Option<String> = "errorCode",
        /// What the error is about, in the order in which its message names it.
        pub parameters: Option<Vec<String>> = "parameters",
        /// How the operation ended.
        pub result: Option<String> = "result",
        /// Time in UTC at which the operation began.
        pub start_time: Option<Timestamp> = "startTime",
        /// Which operation it was, a start or a stop.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// Status of an integration runtime that runs on machines of the data factory's owner.
    pub struct SelfHostedIntegrationRuntimeStatus {
        /// Name of the data factory that the integration runtime belongs to. Missing for the one
        /// that Azure manages by itself.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// How the integration runtime stands.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// Nodes, versions, updates and links of the integration runtime.
        pub type_properties: Option<SelfHostedIntegrationRuntimeStatusTypeProperties> = "typeProperties",
    }
}

object! {
    /// Nodes, versions, updates and links of a self-hosted integration runtime. Much of it, its
    /// version for one, is missing until a node has been registered.
    pub struct SelfHostedIntegrationRuntimeStatusTypeProperties {
        /// Whether the software is updated by itself.
        pub auto_update: Option<IntegrationRuntimeAutoUpdate> = "autoUpdate",
        /// Time in UTC at which the software is expected to be updated.
        pub auto_update_eta: Option<Timestamp> = "autoUpdateETA",
        /// What the integration runtime can do, by name; the values are the texts `True` and
        /// `False`. Empty until a node has been registered.
        pub capabilities: Option<BTreeMap<String, Option<String>>> = "capabilities",
        /// Time in UTC at which the integration runtime was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// How the nodes encrypt what they say to each other. It matters with two nodes or more.
        pub internal_channel_encryption: Option<IntegrationRuntimeInternalChannelEncryptionMode> = "internalChannelEncryption",
        /// The same as `latestVersion`, misspelt. Not documented; seen in answers of 2018.
        pub lastest_version: Option<String> = "lastestVersion",
        /// Latest version in the download centre.
        pub latest_version: Option<String> = "latestVersion",
        /// Integration runtimes of other data factories that share this one.
        pub links: Option<Vec<LinkedIntegrationRuntime>> = "links",
        /// Offset of the local time zone from UTC, as an ISO 8601 duration: `PT8H` is eight hours.
        pub local_time_zone_offset: Option<String> = "localTimeZoneOffset",
        /// Versions that are offered, in no order. Not documented; seen in nearly every answer.
        pub newer_versions: Option<Vec<String>> = "newerVersions",
        /// The nodes of the integration runtime. Empty until one has been registered.
        pub nodes: Option<Vec<SelfHostedIntegrationRuntimeNode>> = "nodes",
        /// Version to which the software is going to be updated.
        pub pushed_version: Option<String> = "pushedVersion",
        /// Day for which the next update of the software is planned.
        pub scheduled_update_date: Option<Timestamp> = "scheduledUpdateDate",
        /// Whether interactive authoring works without Azure Relay, for an integration runtime that
        /// cannot reach it.
        pub self_contained_interactive_authoring_enabled: Option<bool> = "selfContainedInteractiveAuthoringEnabled",
        /// Region of the service that the integration runtime belongs to, such as `eu`. Not
        /// documented; seen in answers since 2021.
        pub service_region: Option<String> = "serviceRegion",
        /// Hosts of the service that the nodes must be able to reach. These are texts and no URIs:
        /// bare names of hosts, some with `*` in place of a part.
        pub service_urls: Option<Vec<String>> = "serviceUrls",
        /// The same as the `state` of the status. Not documented; seen in answers of 2018.
        pub state: Option<IntegrationRuntimeState> = "state",
        /// Identifier of the queue from which the nodes take their tasks, a GUID.
        pub task_queue_id: Option<String> = "taskQueueId",
        /// Time of the day at which updates are made, counted from midnight, as an ISO 8601
        /// duration: `PT3H` is three o'clock.
        pub update_delay_offset: Option<String> = "updateDelayOffset",
        /// Version of the software that the integration runtime runs.
        pub version: Option<String> = "version",
        /// How `version` compares with what is offered: `UpToDate`, for one, or `None` when no node
        /// has been registered.
        pub version_status: Option<String> = "versionStatus",
    }
}

object! {
    /// One machine of a self-hosted integration runtime.
    pub struct SelfHostedIntegrationRuntimeNode {
        /// What the node can do, by name; the values are the texts `True` and `False`.
        pub capabilities: Option<BTreeMap<String, Option<String>>> = "capabilities",
        /// Number of jobs that may run on the node at once.
        pub concurrent_jobs_limit: Option<i32> = "concurrentJobsLimit",
        /// Time in UTC at which the software of the node expires.
        pub expiry_time: Option<Timestamp> = "expiryTime",
        /// Address at which the node can be reached within its own network. It is a plain text
        /// here, since nothing promises that it is a well-formed URI.
        pub host_service_uri: Option<String> = "hostServiceUri",
        /// Whether this is the node that hands out the tasks to all nodes.
        pub is_active_dispatcher: Option<bool> = "isActiveDispatcher",
        /// Time in UTC at which the node was last connected.
        pub last_connect_time: Option<Timestamp> = "lastConnectTime",
        /// Time in UTC at which the last update of the node's software ended.
        pub last_end_update_time: Option<Timestamp> = "lastEndUpdateTime",
        /// Time in UTC at which the node last started.
        pub last_start_time: Option<Timestamp> = "lastStartTime",
        /// Time in UTC at which the last update of the node's software began.
        pub last_start_update_time: Option<Timestamp> = "lastStartUpdateTime",
        /// Time in UTC at which the node last stopped.
        pub last_stop_time: Option<Timestamp> = "lastStopTime",
        /// How the last update of the node's software ended.
        pub last_update_result: Option<IntegrationRuntimeUpdateResult> = "lastUpdateResult",
        /// Name of the machine.
        pub machine_name: Option<String> = "machineName",
        /// Greatest number of jobs that can be allowed to run at once in the integration runtime.
        pub max_concurrent_jobs: Option<i32> = "maxConcurrentJobs",
        /// Name of the node.
        pub node_name: Option<String> = "nodeName",
        /// Time in UTC at which the node was registered.
        pub register_time: Option<Timestamp> = "registerTime",
        /// How the node stands.
        pub status: Option<SelfHostedIntegrationRuntimeNodeStatus> = "status",
        /// Version of the software that the node runs.
        pub version: Option<String> = "version",
        /// How `version` compares with what is offered, such as `UpToDate`.
        pub version_status: Option<String> = "versionStatus",
    }
}

object! {
    /// An integration runtime of another data factory that shares this one.
    pub struct LinkedIntegrationRuntime {
        /// Time in UTC at which the linked integration runtime was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Azure region of the data factory that the linked integration runtime belongs to.
        pub data_factory_location: Option<String> = "dataFactoryLocation",
        /// Name of the data factory that the linked integration runtime belongs to.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Name of the linked integration runtime.
        pub name: Option<String> = "name",
        /// Identifier of the subscription that the linked integration runtime belongs to, a GUID.
        pub subscription_id: Option<String> = "subscriptionId",
    }
}

/// Who owns the machines of an integration runtime.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeType {
    /// Azure manages the machines.
    Managed,
    /// The machines are those of the data factory's owner.
    SelfHosted,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeType {
    Managed = "Managed",
    SelfHosted = "SelfHosted",
});

/// How an integration runtime stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeState {
    /// It has been defined and never started.
    Initial,
    /// Its nodes are stopped.
    Stopped,
    /// Its nodes are started.
    Started,
    /// Its nodes are being started.
    Starting,
    /// Its nodes are being stopped.
    Stopping,
    /// No node has been registered to it.
    NeedRegistration,
    /// It is ready for work.
    Online,
    /// It works, though not with all of its nodes or abilities.
    Limited,
    /// None of its nodes is connected.
    Offline,
    /// It is linked to one that no longer grants access.
    AccessDenied,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeState {
    Initial = "Initial",
    Stopped = "Stopped",
    Started = "Started",
    Starting = "Starting",
    Stopping = "Stopping",
    NeedRegistration = "NeedRegistration",
    Online = "Online",
    Limited = "Limited",
    Offline = "Offline",
    AccessDenied = "AccessDenied",
});

/// How a node of a managed integration runtime stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ManagedIntegrationRuntimeNodeStatus {
    /// The node is being started.
    Starting,
    /// The node is ready for work.
    Available,
    /// The node is being taken back and replaced.
    Recycling,
    /// The node cannot be used.
    Unavailable,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ManagedIntegrationRuntimeNodeStatus {
    Starting = "Starting",
    Available = "Available",
    Recycling = "Recycling",
    Unavailable = "Unavailable",
});

/// How a node of a self-hosted integration runtime stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SelfHostedIntegrationRuntimeNodeStatus {
    /// The machine has not been registered.
    NeedRegistration,
    /// The node is ready for work.
    Online,
    /// The node works, though not with all of its abilities.
    Limited,
    /// The node is not connected.
    Offline,
    /// The node's software is being updated.
    Upgrading,
    /// The node is being set up.
    Initializing,
    /// The node could not be set up.
    InitializeFailed,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SelfHostedIntegrationRuntimeNodeStatus {
    NeedRegistration = "NeedRegistration",
    Online = "Online",
    Limited = "Limited",
    Offline = "Offline",
    Upgrading = "Upgrading",
    Initializing = "Initializing",
    InitializeFailed = "InitializeFailed",
});

/// Whether the software of a self-hosted integration runtime is updated by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeAutoUpdate {
    /// The service updates the software.
    On,
    /// The owner updates the software.
    Off,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeAutoUpdate {
    On = "On",
    Off = "Off",
});

/// How the nodes of a self-hosted integration runtime encrypt what they say to each other.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeInternalChannelEncryptionMode {
    /// Nothing has been chosen.
    NotSet,
    /// They encrypt it with TLS.
    SslEncrypted,
    /// They do not encrypt it.
    NotEncrypted,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeInternalChannelEncryptionMode {
    NotSet = "NotSet",
    SslEncrypted = "SslEncrypted",
    NotEncrypted = "NotEncrypted",
});

/// How the last update of a node's software ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeUpdateResult {
    /// There has been no update.
    None,
    /// The update was made.
    Succeed,
    /// The update failed.
    Fail,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeUpdateResult {
    None = "None",
    Succeed = "Succeed",
    Fail = "Fail",
});
