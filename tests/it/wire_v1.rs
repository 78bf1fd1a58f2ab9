//! The requests of operations on the resources of a V1 data factory, sent without a handle.

use datafactory_client::v1::{requests, types};

use crate::server::Server;
use crate::wire::{SUBSCRIPTION, shown};
use crate::wire_resources::{call, text};

/// Sends requests to the data factory of the examples.
macro_rules! send {
    ($server:ident: $($name:ident { $($field:ident: $value:expr),* $(,)? };)*) => {
        $(call(
            &$server,
            requests::$name {
                subscription_id: text(SUBSCRIPTION),
                resource_group_name: text("adf"),
                data_factory_name: text("test"),
                $($field: $value,)*
            },
        )
        .await;)*
    };
}

#[tokio::test]
async fn with_the_name_of_the_resource() {
    let server = Server::responding_with(200, &[("content-type", "application/json")], "{}").await;
    let operation = || text("20160206004938a1b2c3d4e5f6a7b8c9");
    send! { server:
        LinkedServicesList {};
        LinkedServicesCreateOrUpdate {
            linked_service_name: text("StorageLinkedService"),
            body: types::LinkedService::default(),
        };
        LinkedServicesGet { linked_service_name: text("StorageLinkedService") };
        LinkedServicesDelete { linked_service_name: text("StorageLinkedService") };
        LinkedServicesGetOperationResult {
            linked_service_name: text("StorageLinkedService"),
            operation_id: operation(),
        };
        GatewaysList {};
        GatewaysCreateOrUpdate {
            gateway_name: text("OfficeGateway"),
            body: types::Gateway::default(),
        };
        GatewaysGet { gateway_name: text("OfficeGateway") };
        GatewaysUpdate { gateway_name: text("OfficeGateway"), body: types::Gateway::default() };
        GatewaysDelete { gateway_name: text("OfficeGateway") };
        GatewaysGetOperationResult {
            gateway_name: text("OfficeGateway"),
            operation_id: operation(),
        };
        GatewaysRegenerateKey { gateway_name: text("OfficeGateway") };
        GatewaysGetConnectionInfo { gateway_name: text("OfficeGateway") };
        GatewaysListAuthKeys { gateway_name: text("OfficeGateway") };
        GatewaysRegenerateAuthKey {
            gateway_name: text("OfficeGateway"),
            body: types::GatewayRegenerateAuthKeyParameters {
                keyname: Some(types::GatewayAuthKeyName::Key2),
                ..Default::default()
            },
        };
        HubsList {};
        HubsCreateOrUpdate { hub_name: text("SampleHub"), body: types::Hub::default() };
        HubsGet { hub_name: text("SampleHub") };
        HubsDelete { hub_name: text("SampleHub") };
        HubsGetOperationResult { hub_name: text("SampleHub"), operation_id: operation() };
        ActivityTypesList {
            name: Some(text("ScoreModel")),
            resolved: Some(true),
            scope: Some(text("DataFactory")),
        };
        ActivityTypesCreateOrUpdate {
            activity_type_name: text("ScoreModel"),
            body: types::ActivityType::default(),
        };
        ActivityTypesGet {
            activity_type_name: text("ScoreModel"),
            resolved: Some(false),
            scope: None,
        };
        ActivityTypesDelete { activity_type_name: text("ScoreModel") };
        ActivityTypesGetOperationResult {
            activity_type_name: text("ScoreModel"),
            operation_id: operation(),
        };
        ComputeTypesList { name: Some(text("QueueCompute")), scope: Some(text("Tenant")) };
        ComputeTypesCreateOrUpdate {
            compute_type_name: text("QueueCompute"),
            body: types::ComputeType::default(),
        };
        ComputeTypesGet { compute_type_name: text("QueueCompute"), scope: None };
        ComputeTypesDelete { compute_type_name: text("QueueCompute") };
        ComputeTypesGetOperationResult {
            compute_type_name: text("QueueCompute"),
            operation_id: operation(),
        };
        OAuthGetAuthorizationSession { linked_service_type: text("AzureDataLakeStore") };
    }
    insta::assert_snapshot!(shown(&server));
}
