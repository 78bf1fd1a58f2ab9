// Generated from specs/v2 by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations: for each one the request, with its arguments as fields, and its entry in the
//! operation table. The entry of the request `FactoriesGet` is `FACTORIES_GET`.

mod activity_runs;
mod change_data_capture;
mod credentials;
mod data_flow_debug_sessions;
mod data_flows;
mod datasets;
mod exposure_control;
mod factories;
mod global_parameters;
mod integration_runtime_interactive_query;
mod integration_runtime_nodes;
mod integration_runtime_object_metadata;
mod integration_runtime_start_stop;
mod integration_runtimes;
mod linked_services;
mod managed_private_endpoints;
mod managed_virtual_networks;
mod operations;
mod pipeline_runs;
mod pipelines;
mod private_endpoint_connections;
mod private_link_resources;
mod trigger_runs;
mod triggers;

#[cfg(feature = "bodies")]
use datafactory_core::Bodies;
use datafactory_core::{Operation, PathParameter};

pub use activity_runs::*;
pub use change_data_capture::*;
pub use credentials::*;
pub use data_flow_debug_sessions::*;
pub use data_flows::*;
pub use datasets::*;
pub use exposure_control::*;
pub use factories::*;
pub use global_parameters::*;
pub use integration_runtime_interactive_query::*;
pub use integration_runtime_nodes::*;
pub use integration_runtime_object_metadata::*;
pub use integration_runtime_start_stop::*;
pub use integration_runtimes::*;
pub use linked_services::*;
pub use managed_private_endpoints::*;
pub use managed_virtual_networks::*;
pub use operations::*;
pub use pipeline_runs::*;
pub use pipelines::*;
pub use private_endpoint_connections::*;
pub use private_link_resources::*;
pub use trigger_runs::*;
pub use triggers::*;

/// The API version that the requests send.
pub const API_VERSION: &str = "2018-06-01";

/// All operations of this API version, sorted by path.
pub static OPERATIONS: &[&Operation] = &[
    &FACTORIES_LIST,
    &FACTORIES_CONFIGURE_FACTORY_REPO,
    &FACTORIES_LIST_BY_RESOURCE_GROUP,
    &FACTORIES_CREATE_OR_UPDATE,
    &FACTORIES_GET,
    &FACTORIES_UPDATE,
    &FACTORIES_DELETE,
    &FACTORIES_GET_GIT_HUB_ACCESS_TOKEN,
    &FACTORIES_GET_DATA_PLANE_ACCESS,
    &PIPELINES_LIST_BY_FACTORY,
    &PIPELINES_CREATE_OR_UPDATE,
    &PIPELINES_GET,
    &PIPELINES_DELETE,
    &PIPELINES_CREATE_RUN,
    &PIPELINE_RUNS_QUERY_BY_FACTORY,
    &PIPELINE_RUNS_GET,
    &PIPELINE_RUNS_CANCEL,
    &ACTIVITY_RUNS_QUERY_BY_PIPELINE_RUN,
    &INTEGRATION_RUNTIMES_LIST_BY_FACTORY,
    &INTEGRATION_RUNTIMES_CREATE_OR_UPDATE,
    &INTEGRATION_RUNTIMES_GET,
    &INTEGRATION_RUNTIMES_UPDATE,
    &INTEGRATION_RUNTIMES_DELETE,
    &INTEGRATION_RUNTIMES_GET_STATUS,
    &INTEGRATION_RUNTIMES_GET_CONNECTION_INFO,
    &INTEGRATION_RUNTIMES_LIST_AUTH_KEYS,
    &INTEGRATION_RUNTIMES_REGENERATE_AUTH_KEY,
    &INTEGRATION_RUNTIMES_SYNC_CREDENTIALS,
    &INTEGRATION_RUNTIMES_GET_MONITORING_DATA,
    &INTEGRATION_RUNTIMES_UPGRADE,
    &INTEGRATION_RUNTIMES_REMOVE_LINKS,
    &INTEGRATION_RUNTIMES_CREATE_LINKED_INTEGRATION_RUNTIME,
    &INTEGRATION_RUNTIMES_LIST_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS,
    &INTEGRATION_RUNTIMES_START,
    &INTEGRATION_RUNTIMES_GET_START_OPERATION_STATUS,
    &INTEGRATION_RUNTIMES_GET_START_OPERATION_RESULT,
    &INTEGRATION_RUNTIMES_STOP,
    &INTEGRATION_RUNTIMES_GET_STOP_OPERATION_STATUS,
    &INTEGRATION_RUNTIMES_GET_STOP_OPERATION_RESULT,
    &INTEGRATION_RUNTIME_ENABLE_INTERACTIVE_QUERY,
    &INTEGRATION_RUNTIME_DISABLE_INTERACTIVE_QUERY,
    &INTEGRATION_RUNTIME_NODES_GET,
    &INTEGRATION_RUNTIME_NODES_UPDATE,
    &INTEGRATION_RUNTIME_NODES_DELETE,
    &INTEGRATION_RUNTIME_NODES_GET_IP_ADDRESS,
    &INTEGRATION_RUNTIME_OBJECT_METADATA_REFRESH,
    &INTEGRATION_RUNTIME_OBJECT_METADATA_GET,
    &OPERATIONS_LIST,
    &EXPOSURE_CONTROL_GET_FEATURE_VALUE,
    &EXPOSURE_CONTROL_GET_FEATURE_VALUE_BY_FACTORY,
    &EXPOSURE_CONTROL_QUERY_FEATURE_VALUES_BY_FACTORY,
    &TRIGGERS_LIST_BY_FACTORY,
    &TRIGGERS_CREATE_OR_UPDATE,
    &TRIGGERS_GET,
    &TRIGGERS_DELETE,
    &TRIGGERS_QUERY_BY_FACTORY,
    &TRIGGERS_START,
    &TRIGGERS_STOP,
    &TRIGGERS_SUBSCRIBE_TO_EVENTS,
    &TRIGGERS_UNSUBSCRIBE_FROM_EVENTS,
    &TRIGGERS_GET_EVENT_SUBSCRIPTION_STATUS,
    &TRIGGER_RUNS_QUERY_BY_FACTORY,
    &TRIGGER_RUNS_RERUN,
    &TRIGGER_RUNS_CANCEL,
    &LINKED_SERVICES_LIST_BY_FACTORY,
    &LINKED_SERVICES_CREATE_OR_UPDATE,
    &LINKED_SERVICES_GET,
    &LINKED_SERVICES_DELETE,
    &DATASETS_LIST_BY_FACTORY,
    &DATASETS_CREATE_OR_UPDATE,
    &DATASETS_GET,
    &DATASETS_DELETE,
    &DATA_FLOWS_LIST_BY_FACTORY,
    &DATA_FLOWS_CREATE_OR_UPDATE,
    &DATA_FLOWS_GET,
    &DATA_FLOWS_DELETE,
    &DATA_FLOW_DEBUG_SESSION_CREATE,
    &DATA_FLOW_DEBUG_SESSION_QUERY_BY_FACTORY,
    &DATA_FLOW_DEBUG_SESSION_ADD_DATA_FLOW,
    &DATA_FLOW_DEBUG_SESSION_DELETE,
    &DATA_FLOW_DEBUG_SESSION_EXECUTE_COMMAND,
    &MANAGED_VIRTUAL_NETWORKS_LIST_BY_FACTORY,
    &MANAGED_VIRTUAL_NETWORKS_CREATE_OR_UPDATE,
    &MANAGED_VIRTUAL_NETWORKS_GET,
    &MANAGED_PRIVATE_ENDPOINTS_LIST_BY_FACTORY,
    &MANAGED_PRIVATE_ENDPOINTS_CREATE_OR_UPDATE,
    &MANAGED_PRIVATE_ENDPOINTS_GET,
    &MANAGED_PRIVATE_ENDPOINTS_DELETE,
    &PRIVATE_END_POINT_CONNECTIONS_LIST_BY_FACTORY,
    &PRIVATE_ENDPOINT_CONNECTION_CREATE_OR_UPDATE,
    &PRIVATE_ENDPOINT_CONNECTION_GET,
    &PRIVATE_ENDPOINT_CONNECTION_DELETE,
    &PRIVATE_LINK_RESOURCES_GET,
    &CREDENTIAL_OPERATIONS_LIST_BY_FACTORY,
    &CREDENTIAL_OPERATIONS_CREATE_OR_UPDATE,
    &CREDENTIAL_OPERATIONS_GET,
    &CREDENTIAL_OPERATIONS_DELETE,
    &GLOBAL_PARAMETERS_LIST_BY_FACTORY,
    &GLOBAL_PARAMETERS_CREATE_OR_UPDATE,
    &GLOBAL_PARAMETERS_GET,
    &GLOBAL_PARAMETERS_DELETE,
    &CHANGE_DATA_CAPTURE_LIST_BY_FACTORY,
    &CHANGE_DATA_CAPTURE_CREATE_OR_UPDATE,
    &CHANGE_DATA_CAPTURE_GET,
    &CHANGE_DATA_CAPTURE_DELETE,
    &CHANGE_DATA_CAPTURE_START,
    &CHANGE_DATA_CAPTURE_STOP,
    &CHANGE_DATA_CAPTURE_STATUS,
];

/// The body types of all operations of this API version, sorted by path.
#[cfg(feature = "bodies")]
pub static BODIES: &[Bodies] = &[
    Bodies::of::<FactoriesList>(),
    Bodies::of::<FactoriesConfigureFactoryRepo>(),
    Bodies::of::<FactoriesListByResourceGroup>(),
    Bodies::of::<FactoriesCreateOrUpdate>(),
    Bodies::of::<FactoriesGet>(),
    Bodies::of::<FactoriesUpdate>(),
    Bodies::of::<FactoriesDelete>(),
    Bodies::of::<FactoriesGetGitHubAccessToken>(),
    Bodies::of::<FactoriesGetDataPlaneAccess>(),
    Bodies::of::<PipelinesListByFactory>(),
    Bodies::of::<PipelinesCreateOrUpdate>(),
    Bodies::of::<PipelinesGet>(),
    Bodies::of::<PipelinesDelete>(),
    Bodies::of::<PipelinesCreateRun>(),
    Bodies::of::<PipelineRunsQueryByFactory>(),
    Bodies::of::<PipelineRunsGet>(),
    Bodies::of::<PipelineRunsCancel>(),
    Bodies::of::<ActivityRunsQueryByPipelineRun>(),
    Bodies::of::<IntegrationRuntimesListByFactory>(),
    Bodies::of::<IntegrationRuntimesCreateOrUpdate>(),
    Bodies::of::<IntegrationRuntimesGet>(),
    Bodies::of::<IntegrationRuntimesUpdate>(),
    Bodies::of::<IntegrationRuntimesDelete>(),
    Bodies::of::<IntegrationRuntimesGetStatus>(),
    Bodies::of::<IntegrationRuntimesGetConnectionInfo>(),
    Bodies::of::<IntegrationRuntimesListAuthKeys>(),
    Bodies::of::<IntegrationRuntimesRegenerateAuthKey>(),
    Bodies::of::<IntegrationRuntimesSyncCredentials>(),
    Bodies::of::<IntegrationRuntimesGetMonitoringData>(),
    Bodies::of::<IntegrationRuntimesUpgrade>(),
    Bodies::of::<IntegrationRuntimesRemoveLinks>(),
    Bodies::of::<IntegrationRuntimesCreateLinkedIntegrationRuntime>(),
    Bodies::of::<IntegrationRuntimesListOutboundNetworkDependenciesEndpoints>(),
    Bodies::of::<IntegrationRuntimesStart>(),
    Bodies::of::<IntegrationRuntimesGetStartOperationStatus>(),
    Bodies::of::<IntegrationRuntimesGetStartOperationResult>(),
    Bodies::of::<IntegrationRuntimesStop>(),
    Bodies::of::<IntegrationRuntimesGetStopOperationStatus>(),
    Bodies::of::<IntegrationRuntimesGetStopOperationResult>(),
    Bodies::of::<IntegrationRuntimeEnableInteractiveQuery>(),
    Bodies::of::<IntegrationRuntimeDisableInteractiveQuery>(),
    Bodies::of::<IntegrationRuntimeNodesGet>(),
    Bodies::of::<IntegrationRuntimeNodesUpdate>(),
    Bodies::of::<IntegrationRuntimeNodesDelete>(),
    Bodies::of::<IntegrationRuntimeNodesGetIpAddress>(),
    Bodies::of::<IntegrationRuntimeObjectMetadataRefresh>(),
    Bodies::of::<IntegrationRuntimeObjectMetadataGet>(),
    Bodies::of::<OperationsList>(),
    Bodies::of::<ExposureControlGetFeatureValue>(),
    Bodies::of::<ExposureControlGetFeatureValueByFactory>(),
    Bodies::of::<ExposureControlQueryFeatureValuesByFactory>(),
    Bodies::of::<TriggersListByFactory>(),
    Bodies::of::<TriggersCreateOrUpdate>(),
    Bodies::of::<TriggersGet>(),
    Bodies::of::<TriggersDelete>(),
    Bodies::of::<TriggersQueryByFactory>(),
    Bodies::of::<TriggersStart>(),
    Bodies::of::<TriggersStop>(),
    Bodies::of::<TriggersSubscribeToEvents>(),
    Bodies::of::<TriggersUnsubscribeFromEvents>(),
    Bodies::of::<TriggersGetEventSubscriptionStatus>(),
    Bodies::of::<TriggerRunsQueryByFactory>(),
    Bodies::of::<TriggerRunsRerun>(),
    Bodies::of::<TriggerRunsCancel>(),
    Bodies::of::<LinkedServicesListByFactory>(),
    Bodies::of::<LinkedServicesCreateOrUpdate>(),
    Bodies::of::<LinkedServicesGet>(),
    Bodies::of::<LinkedServicesDelete>(),
    Bodies::of::<DatasetsListByFactory>(),
    Bodies::of::<DatasetsCreateOrUpdate>(),
    Bodies::of::<DatasetsGet>(),
    Bodies::of::<DatasetsDelete>(),
    Bodies::of::<DataFlowsListByFactory>(),
    Bodies::of::<DataFlowsCreateOrUpdate>(),
    Bodies::of::<DataFlowsGet>(),
    Bodies::of::<DataFlowsDelete>(),
    Bodies::of::<DataFlowDebugSessionCreate>(),
    Bodies::of::<DataFlowDebugSessionQueryByFactory>(),
    Bodies::of::<DataFlowDebugSessionAddDataFlow>(),
    Bodies::of::<DataFlowDebugSessionDelete>(),
    Bodies::of::<DataFlowDebugSessionExecuteCommand>(),
    Bodies::of::<ManagedVirtualNetworksListByFactory>(),
    Bodies::of::<ManagedVirtualNetworksCreateOrUpdate>(),
    Bodies::of::<ManagedVirtualNetworksGet>(),
    Bodies::of::<ManagedPrivateEndpointsListByFactory>(),
    Bodies::of::<ManagedPrivateEndpointsCreateOrUpdate>(),
    Bodies::of::<ManagedPrivateEndpointsGet>(),
    Bodies::of::<ManagedPrivateEndpointsDelete>(),
    Bodies::of::<PrivateEndPointConnectionsListByFactory>(),
    Bodies::of::<PrivateEndpointConnectionCreateOrUpdate>(),
    Bodies::of::<PrivateEndpointConnectionGet>(),
    Bodies::of::<PrivateEndpointConnectionDelete>(),
    Bodies::of::<PrivateLinkResourcesGet>(),
    Bodies::of::<CredentialOperationsListByFactory>(),
    Bodies::of::<CredentialOperationsCreateOrUpdate>(),
    Bodies::of::<CredentialOperationsGet>(),
    Bodies::of::<CredentialOperationsDelete>(),
    Bodies::of::<GlobalParametersListByFactory>(),
    Bodies::of::<GlobalParametersCreateOrUpdate>(),
    Bodies::of::<GlobalParametersGet>(),
    Bodies::of::<GlobalParametersDelete>(),
    Bodies::of::<ChangeDataCaptureListByFactory>(),
    Bodies::of::<ChangeDataCaptureCreateOrUpdate>(),
    Bodies::of::<ChangeDataCaptureGet>(),
    Bodies::of::<ChangeDataCaptureDelete>(),
    Bodies::of::<ChangeDataCaptureStart>(),
    Bodies::of::<ChangeDataCaptureStop>(),
    Bodies::of::<ChangeDataCaptureStatus>(),
];

/// Name of the change data capture. It starts with a letter, a digit or `_`, has 1 to 260
/// characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static CHANGE_DATA_CAPTURE_NAME: PathParameter =
    PathParameter::new("changeDataCaptureName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), Some(1), Some(260));

/// Name of the credential. It has 1 to 127 characters: letters, digits, `_` and `-`, but no `-` at
/// the start or the end.
pub static CREDENTIAL_NAME: PathParameter =
    PathParameter::new("credentialName", Some("^([_A-Za-z0-9]|([_A-Za-z0-9][-_A-Za-z0-9]{0,125}[_A-Za-z0-9]))$"), Some(1), Some(127));

/// Name of the data flow. It starts with a letter, a digit or `_`, has 1 to 260 characters and none
/// of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static DATA_FLOW_NAME: PathParameter =
    PathParameter::new("dataFlowName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), Some(1), Some(260));

/// Name of the dataset. It starts with a letter, a digit or `_`, has 1 to 260 characters and none
/// of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static DATASET_NAME: PathParameter =
    PathParameter::new("datasetName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), Some(1), Some(260));

/// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
/// characters.
pub static FACTORY_NAME: PathParameter =
    PathParameter::new("factoryName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), Some(3), Some(63));

/// Name of the resource that holds the global parameters, always `default`. It starts with a
/// letter, a digit or `_`, has 1 to 260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`,
/// `:`, `\`, `+`, `?` and `/`.
pub static GLOBAL_PARAMETER_NAME: PathParameter =
    PathParameter::new("globalParameterName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), Some(1), Some(260));

/// Name of the integration runtime: letters and digits, with single hyphens between them, 3 to 63
/// characters.
pub static INTEGRATION_RUNTIME_NAME: PathParameter =
    PathParameter::new("integrationRuntimeName", Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"), Some(3), Some(63));

/// Name of the linked service. It starts with a letter, a digit or `_`, has 1 to 260 characters and
/// none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static LINKED_SERVICE_NAME: PathParameter =
    PathParameter::new("linkedServiceName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), Some(1), Some(260));

/// Azure region, by its short name, such as `westeurope`.
pub static LOCATION_ID: PathParameter =
    PathParameter::new("locationId", None, None, None);

/// Name of the managed private endpoint. It has 1 to 127 characters: letters, digits, `_` and `-`,
/// but no `-` at the start or the end.
pub static MANAGED_PRIVATE_ENDPOINT_NAME: PathParameter =
    PathParameter::new("managedPrivateEndpointName", Some("^([_A-Za-z0-9]|([_A-Za-z0-9][-_A-Za-z0-9]{0,125}[_A-Za-z0-9]))$"), Some(1), Some(127));

/// Name of the managed virtual network, normally `default`. It has 1 to 127 characters: letters,
/// digits, `_` and `-`, but no `-` at the start or the end.
pub static MANAGED_VIRTUAL_NETWORK_NAME: PathParameter =
    PathParameter::new("managedVirtualNetworkName", Some("^([_A-Za-z0-9]|([_A-Za-z0-9][-_A-Za-z0-9]{0,125}[_A-Za-z0-9]))$"), Some(1), Some(127));

/// Name of the node: letters, digits, `_` and `-`, with a letter or digit at the start, 1 to 150
/// characters.
pub static NODE_NAME: PathParameter =
    PathParameter::new("nodeName", Some("^[a-z0-9A-Z][a-z0-9A-Z_-]{0,149}$"), Some(1), Some(150));

/// ID of the start or stop, from the URL in `Azure-AsyncOperation` or `Location`: 32 hexadecimal
/// digits.
pub static OPERATION_ID: PathParameter =
    PathParameter::new("operationId", None, None, None);

/// Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to 260 characters and none
/// of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static PIPELINE_NAME: PathParameter =
    PathParameter::new("pipelineName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), Some(1), Some(260));

/// Name of the private endpoint connection. The service sets it; the format is not checked.
pub static PRIVATE_ENDPOINT_CONNECTION_NAME: PathParameter =
    PathParameter::new("privateEndpointConnectionName", None, None, None);

/// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
pub static RESOURCE_GROUP_NAME: PathParameter =
    PathParameter::new("resourceGroupName", Some("^[-\\w\\._\\(\\)]+$"), Some(1), Some(90));

/// ID of the pipeline run, as the start of the run returns it. The format is not checked.
pub static RUN_ID: PathParameter =
    PathParameter::new("runId", None, None, None);

/// ID of the Azure subscription, normally a GUID. The client does not check the format, because the
/// service's own samples contain IDs that are not GUIDs.
pub static SUBSCRIPTION_ID: PathParameter =
    PathParameter::new("subscriptionId", None, None, None);

/// Name of the trigger. It starts with a letter, a digit or `_`, has 1 to 260 characters and none
/// of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
pub static TRIGGER_NAME: PathParameter =
    PathParameter::new("triggerName", Some("^[A-Za-z0-9_][^<>*#.%&:\\\\+?/]*$"), Some(1), Some(260));

/// ID of the trigger run, as the list of trigger runs returns it. The format is not checked.
pub static TRIGGER_RUN_ID: PathParameter =
    PathParameter::new("runId", None, None, None);
