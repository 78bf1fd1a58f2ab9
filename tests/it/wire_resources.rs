//! The requests of operations on a V2 data factory and its resources, sent without a handle.

use datafactory::{HttpTransport, Invoke};
use datafactory_client::v2::{requests, types};
use http::Request;

use crate::server::{Server, response};
use crate::wire::{SUBSCRIPTION, shown};

/// Sends requests to the data factory of the examples.
macro_rules! send {
    ($server:ident: $($name:ident { $($field:ident: $value:expr),* $(,)? };)*) => {
        $(call(
            &$server,
            requests::$name {
                subscription_id: text(SUBSCRIPTION),
                resource_group_name: text("exampleResourceGroup"),
                factory_name: text("exampleFactoryName"),
                $($field: $value,)*
            },
        )
        .await;)*
    };
}

pub async fn call(server: &Server, request: impl Invoke) {
    let transport = HttpTransport::built_in().unwrap();
    request.call(&server.endpoint).send(&transport).await.unwrap();
}

pub fn text(text: &str) -> String {
    text.to_owned()
}

fn tag() -> Option<String> {
    Some(text("0a000021-0000-0200-0000-66600f210000"))
}

async fn server() -> Server {
    Server::responding(|request: &Request<_>| {
        let body = if request.uri().path().ends_with("/status") { "\"Running\"" } else { "{}" };
        response(200, &[("content-type", "application/json")], body)
    })
    .await
}

#[tokio::test]
async fn with_the_name_of_the_resource() {
    let server = server().await;
    call(&server, requests::OperationsList {}).await;
    let feature = requests::ExposureControlGetFeatureValue {
        subscription_id: text(SUBSCRIPTION),
        location_id: text("westeurope"),
        body: types::ExposureControlRequest::default(),
    };
    call(&server, feature).await;
    send! { server:
        ExposureControlGetFeatureValueByFactory { body: types::ExposureControlRequest::default() };
        ExposureControlQueryFeatureValuesByFactory {
            body: types::ExposureControlBatchRequest::default(),
        };
        TriggersListByFactory {};
        TriggersCreateOrUpdate {
            trigger_name: text("exampleTrigger"),
            if_match: tag(),
            body: types::TriggerResource::default(),
        };
        TriggersGet { trigger_name: text("exampleTrigger"), if_none_match: tag() };
        TriggersDelete { trigger_name: text("exampleTrigger") };
        TriggersQueryByFactory { body: types::TriggerFilterParameters::default() };
        TriggersStart { trigger_name: text("exampleTrigger") };
        TriggersStop { trigger_name: text("exampleTrigger") };
        TriggersSubscribeToEvents { trigger_name: text("exampleTrigger") };
        TriggersUnsubscribeFromEvents { trigger_name: text("exampleTrigger") };
        TriggersGetEventSubscriptionStatus { trigger_name: text("exampleTrigger") };
        TriggerRunsQueryByFactory { body: types::RunFilterParameters::default() };
        TriggerRunsRerun {
            trigger_name: text("exampleTrigger"),
            run_id: text("08584712345678901234567890123CU42"),
        };
        TriggerRunsCancel {
            trigger_name: text("exampleTrigger"),
            run_id: text("08584712345678901234567890123CU42"),
        };
        LinkedServicesListByFactory {};
        LinkedServicesCreateOrUpdate {
            linked_service_name: text("exampleLinkedService"),
            if_match: tag(),
            body: types::LinkedServiceResource::default(),
        };
        LinkedServicesGet {
            linked_service_name: text("exampleLinkedService"),
            if_none_match: tag(),
        };
        LinkedServicesDelete { linked_service_name: text("exampleLinkedService") };
        DatasetsListByFactory {};
        DatasetsCreateOrUpdate {
            dataset_name: text("exampleDataset"),
            if_match: tag(),
            body: types::DatasetResource::default(),
        };
        DatasetsGet { dataset_name: text("exampleDataset"), if_none_match: tag() };
        DatasetsDelete { dataset_name: text("exampleDataset") };
        DataFlowsListByFactory {};
        DataFlowsCreateOrUpdate {
            data_flow_name: text("exampleDataFlow"),
            if_match: tag(),
            body: types::DataFlowResource::default(),
        };
        DataFlowsGet { data_flow_name: text("exampleDataFlow"), if_none_match: tag() };
        DataFlowsDelete { data_flow_name: text("exampleDataFlow") };
        DataFlowDebugSessionCreate { body: types::CreateDataFlowDebugSessionRequest::default() };
        DataFlowDebugSessionQueryByFactory {};
        DataFlowDebugSessionAddDataFlow { body: types::DataFlowDebugPackage::default() };
        DataFlowDebugSessionDelete { body: types::DeleteDataFlowDebugSessionRequest::default() };
        DataFlowDebugSessionExecuteCommand { body: types::DataFlowDebugCommandRequest::default() };
        ManagedVirtualNetworksListByFactory {};
        ManagedVirtualNetworksCreateOrUpdate {
            managed_virtual_network_name: text("default"),
            if_match: tag(),
            body: types::ManagedVirtualNetworkResource::default(),
        };
        ManagedVirtualNetworksGet {
            managed_virtual_network_name: text("default"),
            if_none_match: tag(),
        };
        ManagedPrivateEndpointsListByFactory { managed_virtual_network_name: text("default") };
        ManagedPrivateEndpointsCreateOrUpdate {
            managed_virtual_network_name: text("default"),
            managed_private_endpoint_name: text("exampleEndpoint"),
            if_match: tag(),
            body: types::ManagedPrivateEndpointResource::default(),
        };
        ManagedPrivateEndpointsGet {
            managed_virtual_network_name: text("default"),
            managed_private_endpoint_name: text("exampleEndpoint"),
            if_none_match: tag(),
        };
        ManagedPrivateEndpointsDelete {
            managed_virtual_network_name: text("default"),
            managed_private_endpoint_name: text("exampleEndpoint"),
        };
        PrivateEndPointConnectionsListByFactory {};
        PrivateEndpointConnectionCreateOrUpdate {
            private_endpoint_connection_name: text("exampleConnection"),
            if_match: tag(),
            body: types::PrivateLinkConnectionApprovalRequestResource::default(),
        };
        PrivateEndpointConnectionGet {
            private_endpoint_connection_name: text("exampleConnection"),
            if_none_match: tag(),
        };
        PrivateEndpointConnectionDelete {
            private_endpoint_connection_name: text("exampleConnection"),
        };
        PrivateLinkResourcesGet {};
        CredentialOperationsListByFactory {};
        CredentialOperationsCreateOrUpdate {
            credential_name: text("exampleCredential"),
            if_match: tag(),
            body: types::CredentialResource::default(),
        };
        CredentialOperationsGet {
            credential_name: text("exampleCredential"),
            if_none_match: tag(),
        };
        CredentialOperationsDelete { credential_name: text("exampleCredential") };
        GlobalParametersListByFactory {};
        GlobalParametersCreateOrUpdate {
            global_parameter_name: text("default"),
            body: types::GlobalParameterResource::default(),
        };
        GlobalParametersGet { global_parameter_name: text("default") };
        GlobalParametersDelete { global_parameter_name: text("default") };
        ChangeDataCaptureListByFactory {};
        ChangeDataCaptureCreateOrUpdate {
            change_data_capture_name: text("exampleCdc"),
            if_match: tag(),
            body: types::ChangeDataCaptureResource::default(),
        };
        ChangeDataCaptureGet { change_data_capture_name: text("exampleCdc"), if_none_match: tag() };
        ChangeDataCaptureDelete { change_data_capture_name: text("exampleCdc") };
        ChangeDataCaptureStart { change_data_capture_name: text("exampleCdc") };
        ChangeDataCaptureStop { change_data_capture_name: text("exampleCdc") };
        ChangeDataCaptureStatus { change_data_capture_name: text("exampleCdc") };
    }
    insta::assert_snapshot!(shown(&server));
}

#[tokio::test]
async fn of_factories_and_integration_runtimes() {
    let server = server().await;
    let repository = requests::FactoriesConfigureFactoryRepo {
        subscription_id: text(SUBSCRIPTION),
        location_id: text("eastus"),
        body: types::FactoryRepoUpdate::default(),
    };
    call(&server, repository).await;
    let runtime = || text("exampleIntegrationRuntime");
    let node = || text("exampleNode");
    send! { server:
        FactoriesGetGitHubAccessToken { body: types::GitHubAccessTokenRequest::default() };
        FactoriesGetDataPlaneAccess { body: types::UserAccessPolicy::default() };
        IntegrationRuntimesGetConnectionInfo { integration_runtime_name: runtime() };
        IntegrationRuntimesListAuthKeys { integration_runtime_name: runtime() };
        IntegrationRuntimesRegenerateAuthKey {
            integration_runtime_name: runtime(),
            body: types::IntegrationRuntimeRegenerateKeyParameters::default(),
        };
        IntegrationRuntimesSyncCredentials { integration_runtime_name: runtime() };
        IntegrationRuntimesGetMonitoringData { integration_runtime_name: runtime() };
        IntegrationRuntimesUpgrade { integration_runtime_name: runtime() };
        IntegrationRuntimesRemoveLinks {
            integration_runtime_name: runtime(),
            body: types::LinkedIntegrationRuntimeRequest {
                factory_name: Some(text("linked")),
                ..Default::default()
            },
        };
        IntegrationRuntimesCreateLinkedIntegrationRuntime {
            integration_runtime_name: runtime(),
            body: types::CreateLinkedIntegrationRuntimeRequest::default(),
        };
        IntegrationRuntimesListOutboundNetworkDependenciesEndpoints {
            integration_runtime_name: runtime(),
        };
        IntegrationRuntimeEnableInteractiveQuery {
            integration_runtime_name: runtime(),
            body: types::EnableInteractiveQueryRequest::default(),
        };
        IntegrationRuntimeDisableInteractiveQuery { integration_runtime_name: runtime() };
        IntegrationRuntimeNodesGet { integration_runtime_name: runtime(), node_name: node() };
        IntegrationRuntimeNodesUpdate {
            integration_runtime_name: runtime(),
            node_name: node(),
            body: types::UpdateIntegrationRuntimeNodeRequest {
                concurrent_jobs_limit: Some(2),
                ..Default::default()
            },
        };
        IntegrationRuntimeNodesDelete { integration_runtime_name: runtime(), node_name: node() };
        IntegrationRuntimeNodesGetIpAddress {
            integration_runtime_name: runtime(),
            node_name: node(),
        };
        IntegrationRuntimeObjectMetadataRefresh { integration_runtime_name: runtime() };
        IntegrationRuntimeObjectMetadataGet {
            integration_runtime_name: runtime(),
            body: types::GetSsisObjectMetadataRequest::default(),
        };
    }
    insta::assert_snapshot!(shown(&server));
}
