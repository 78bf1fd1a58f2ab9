//! The resources of a factory, and the operations that only one of them has.

use datafactory_client::v2::{operations, requests, types};

use super::run_query;
use crate::error::Result;
use crate::request::Request;
use crate::resource::ResourceClient;

resources! {
    "a factory" Factory() in Factory(): get(FactoriesGet, if_none_match),
        put(FactoriesCreateOrUpdate, if_match), patch(FactoriesUpdate), delete(FactoriesDelete);
    "a pipeline" PipelineResource(pipeline_name) in Factory(): one(pipeline, PIPELINE_NAME),
        all(pipelines, PipelinesListByFactory), get(PipelinesGet, if_none_match),
        put(PipelinesCreateOrUpdate, if_match), delete(PipelinesDelete);
    "a dataset" DatasetResource(dataset_name) in Factory(): one(dataset, DATASET_NAME),
        all(datasets, DatasetsListByFactory), get(DatasetsGet, if_none_match),
        put(DatasetsCreateOrUpdate, if_match), delete(DatasetsDelete);
    "a linked service" LinkedServiceResource(linked_service_name) in Factory():
        one(linked_service, LINKED_SERVICE_NAME), all(linked_services, LinkedServicesListByFactory),
        get(LinkedServicesGet, if_none_match), put(LinkedServicesCreateOrUpdate, if_match),
        delete(LinkedServicesDelete);
    "a data flow" DataFlowResource(data_flow_name) in Factory(): one(data_flow, DATA_FLOW_NAME),
        all(data_flows, DataFlowsListByFactory), get(DataFlowsGet, if_none_match),
        put(DataFlowsCreateOrUpdate, if_match), delete(DataFlowsDelete);
    "a trigger" TriggerResource(trigger_name) in Factory(): one(trigger, TRIGGER_NAME),
        all(triggers, TriggersListByFactory), get(TriggersGet, if_none_match),
        put(TriggersCreateOrUpdate, if_match; without_empty_schedule), delete(TriggersDelete);
    "a trigger run" TriggerRun(trigger_name, run_id) in TriggerResource(): one(run, TRIGGER_RUN_ID);
    "a credential" CredentialResource(credential_name) in Factory(): one(credential, CREDENTIAL_NAME),
        all(credentials, CredentialOperationsListByFactory),
        get(CredentialOperationsGet, if_none_match),
        put(CredentialOperationsCreateOrUpdate, if_match), delete(CredentialOperationsDelete);
    "a set of global parameters" GlobalParameterResource(global_parameter_name) in Factory():
        one(global_parameter, GLOBAL_PARAMETER_NAME), all(global_parameters, GlobalParametersListByFactory),
        get(GlobalParametersGet), put(GlobalParametersCreateOrUpdate), delete(GlobalParametersDelete);
    "a change data capture" ChangeDataCaptureResource(change_data_capture_name) in Factory():
        one(change_data_capture, CHANGE_DATA_CAPTURE_NAME),
        all(change_data_captures, ChangeDataCaptureListByFactory),
        get(ChangeDataCaptureGet, if_none_match), put(ChangeDataCaptureCreateOrUpdate, if_match),
        delete(ChangeDataCaptureDelete);
    "an integration runtime" IntegrationRuntimeResource(integration_runtime_name) in Factory():
        one(integration_runtime, INTEGRATION_RUNTIME_NAME),
        all(integration_runtimes, IntegrationRuntimesListByFactory),
        get(IntegrationRuntimesGet, if_none_match), put(IntegrationRuntimesCreateOrUpdate, if_match),
        patch(IntegrationRuntimesUpdate), delete(IntegrationRuntimesDelete);
    "a node of a self-hosted integration runtime"
        SelfHostedIntegrationRuntimeNode(integration_runtime_name, node_name)
        in IntegrationRuntimeResource(): one(node, NODE_NAME), get(IntegrationRuntimeNodesGet),
        patch(IntegrationRuntimeNodesUpdate), delete(IntegrationRuntimeNodesDelete);
    "a managed virtual network" ManagedVirtualNetworkResource(managed_virtual_network_name) in Factory():
        one(managed_virtual_network, MANAGED_VIRTUAL_NETWORK_NAME),
        all(managed_virtual_networks, ManagedVirtualNetworksListByFactory),
        get(ManagedVirtualNetworksGet, if_none_match),
        put(ManagedVirtualNetworksCreateOrUpdate, if_match);
    "a managed private endpoint"
        ManagedPrivateEndpointResource(managed_virtual_network_name, managed_private_endpoint_name)
        in ManagedVirtualNetworkResource(managed_virtual_network_name):
        one(private_endpoint, MANAGED_PRIVATE_ENDPOINT_NAME),
        all(private_endpoints, ManagedPrivateEndpointsListByFactory),
        get(ManagedPrivateEndpointsGet, if_none_match),
        put(ManagedPrivateEndpointsCreateOrUpdate, if_match), delete(ManagedPrivateEndpointsDelete);
    "a private endpoint connection"
        PrivateEndpointConnectionResource(private_endpoint_connection_name) in Factory():
        one(private_endpoint_connection, PRIVATE_ENDPOINT_CONNECTION_NAME),
        all(private_endpoint_connections, PrivateEndPointConnectionsListByFactory),
        get(PrivateEndpointConnectionGet, if_none_match),
        put(PrivateEndpointConnectionCreateOrUpdate, if_match), delete(PrivateEndpointConnectionDelete);
}

verbs! { Factory() {
    /// Lists the private link resources that a private endpoint can connect to.
    private_link_resources: PrivateLinkResourcesGet;
    /// Gets an access token for the GitHub repository of the factory.
    git_hub_access_token(GitHubAccessTokenRequest): FactoriesGetGitHubAccessToken;
    /// Gets a token and the URL for read access to the data plane.
    data_plane_access(UserAccessPolicy): FactoriesGetDataPlaneAccess;
    /// Gets the value of one feature for this factory.
    feature_value(ExposureControlRequest): ExposureControlGetFeatureValueByFactory;
    /// Gets the values of several features for this factory.
    feature_values(ExposureControlBatchRequest): ExposureControlQueryFeatureValuesByFactory;
    /// Lists the triggers that match a filter, such as those of one parent trigger.
    query_triggers(TriggerFilterParameters): TriggersQueryByFactory;
} }

verbs! { TriggerResource(trigger_name) {
    /// Starts the trigger.
    start: TriggersStart;
    /// Stops the trigger. Only a stopped trigger can be changed or deleted.
    stop: TriggersStop;
    /// Subscribes an event trigger to the events of its storage account or topic.
    subscribe_to_events: TriggersSubscribeToEvents;
    /// Ends the event subscription of the trigger.
    unsubscribe_from_events: TriggersUnsubscribeFromEvents;
    /// Gets the state of the event subscription.
    event_subscription_status: TriggersGetEventSubscriptionStatus;
} }

verbs! { TriggerRun(trigger_name, run_id) {
    /// Starts the trigger run again.
    rerun: TriggerRunsRerun;
    /// Cancels the trigger run.
    cancel: TriggerRunsCancel;
} }

verbs! { ChangeDataCaptureResource(change_data_capture_name) {
    /// Starts the change data capture.
    start: ChangeDataCaptureStart;
    /// Stops the change data capture.
    stop: ChangeDataCaptureStop;
    /// Gets the state of the change data capture.
    status: ChangeDataCaptureStatus;
} }

verbs! { IntegrationRuntimeResource(integration_runtime_name) {
    /// Gets the state of the runtime and its nodes, with their errors.
    status: IntegrationRuntimesGetStatus;
    /// Starts a managed runtime. This takes minutes; `and_wait()` on the request waits for it.
    start: IntegrationRuntimesStart;
    /// Stops a managed runtime; `and_wait()` on the request waits for it.
    stop: IntegrationRuntimesStop;
    /// Gets the keys that register a node of a self-hosted runtime.
    auth_keys: IntegrationRuntimesListAuthKeys;
    /// Replaces one of the two authentication keys.
    regenerate_auth_key(IntegrationRuntimeRegenerateKeyParameters): IntegrationRuntimesRegenerateAuthKey;
    /// Gets the information needed to encrypt credentials for a self-hosted runtime.
    connection_info: IntegrationRuntimesGetConnectionInfo;
    /// Gets the metrics of the nodes.
    monitoring_data: IntegrationRuntimesGetMonitoringData;
    /// Copies the credentials to all nodes of a self-hosted runtime. This overwrites those of the worker
    /// nodes.
    sync_credentials: IntegrationRuntimesSyncCredentials;
    /// Upgrades a self-hosted runtime to the latest version.
    upgrade: IntegrationRuntimesUpgrade;
    /// Removes all linked runtimes of one factory from a shared runtime.
    remove_links(LinkedIntegrationRuntimeRequest): IntegrationRuntimesRemoveLinks;
    /// Creates a linked runtime in a shared self-hosted runtime.
    create_linked(CreateLinkedIntegrationRuntimeRequest): IntegrationRuntimesCreateLinkedIntegrationRuntime;
    /// Lists the endpoints that the network must allow for a runtime in a virtual network.
    outbound_network_dependencies: IntegrationRuntimesListOutboundNetworkDependenciesEndpoints;
    /// Turns on interactive authoring; `and_wait()` on the request waits for it.
    enable_interactive_query(EnableInteractiveQueryRequest): IntegrationRuntimeEnableInteractiveQuery;
    /// Turns off interactive authoring; `and_wait()` on the request waits for it.
    disable_interactive_query: IntegrationRuntimeDisableInteractiveQuery;
    /// Reads the object metadata of an SSIS runtime again; `and_wait()` on the request waits for it.
    refresh_object_metadata: IntegrationRuntimeObjectMetadataRefresh;
    /// Gets the object metadata of an SSIS runtime: folders, projects, packages and environments.
    object_metadata(GetSsisObjectMetadataRequest): IntegrationRuntimeObjectMetadataGet;
} }

verbs! { SelfHostedIntegrationRuntimeNode(integration_runtime_name, node_name) {
    /// Gets the IP address of the node.
    ip_address: IntegrationRuntimeNodesGetIpAddress;
} }

verbs! { DataFlowDebugSessionInfo() {
    /// Creates a debug session; `and_wait()` on the request waits until its cluster is ready.
    create(CreateDataFlowDebugSessionRequest): DataFlowDebugSessionCreate;
    /// Lists the active debug sessions.
    query: DataFlowDebugSessionQueryByFactory;
    /// Adds a data flow with its datasets and linked services to a session.
    add_data_flow(DataFlowDebugPackage): DataFlowDebugSessionAddDataFlow;
    /// Executes a debug command; `and_wait()` on the request waits for the result.
    execute_command(DataFlowDebugCommandRequest): DataFlowDebugSessionExecuteCommand;
    /// Deletes the session that the body names.
    delete_session(DeleteDataFlowDebugSessionRequest): DataFlowDebugSessionDelete;
} }

impl ResourceClient<types::TriggerResource> {
    /// Lists the runs of this trigger. By default these are the runs of the last 45 days, which is how long
    /// the service keeps them.
    pub fn runs(&self) -> Request<requests::TriggerRunsQueryByFactory> {
        let [name] = self.names::<1>();
        let mut body = run_query::kept();
        body.filters = Some(vec![run_query::filter(
            types::RunQueryFilterOperand::TriggerName,
            types::RunQueryFilterOperator::Equals,
            [name],
        )]);
        request!(self.factory, TriggerRunsQueryByFactory { body: body })
    }
}

/// Removes an empty `schedule`: the service rejects it.
fn without_empty_schedule(mut trigger: types::TriggerResource) -> types::TriggerResource {
    if let Some(types::Trigger::ScheduleTrigger(trigger)) = &mut trigger.properties
        && let Some(properties) = &mut trigger.type_properties
        && let Some(recurrence) = &mut properties.recurrence
        && recurrence.schedule == Some(types::RecurrenceSchedule::default())
    {
        recurrence.schedule = None;
    }
    trigger
}

long_running!(
    DataFlowDebugSessionCreate,
    DataFlowDebugSessionExecuteCommand,
    IntegrationRuntimeDisableInteractiveQuery,
    IntegrationRuntimeEnableInteractiveQuery,
    IntegrationRuntimeObjectMetadataRefresh,
    IntegrationRuntimesStart,
    IntegrationRuntimesStop,
    TriggersStart,
    TriggersStop,
    TriggersSubscribeToEvents,
    TriggersUnsubscribeFromEvents,
);
