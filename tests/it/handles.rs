//! Every operation of the service is reachable through the handles.

use std::collections::BTreeSet;
use std::time::Duration;

use datafactory::{v1, v2};
use datafactory_client::{operations, v1::types as t1, v2::types as t2};
use http::Request;
use serde_json::{Value, json};

use crate::server::{Server, response};

const SUBSCRIPTION: &str = "12345678-1234-1234-1234-12345678abc";
const RUN: &str = "2f7fdb90-5df1-4b8e-ac2f-064cfa58202b";

/// The operationId of a request.
fn operation(request: &Request<bytes::Bytes>) -> &'static str {
    let version = request.uri().query().and_then(|query| query.split("api-version=").nth(1));
    let version = version.and_then(|rest| rest.split('&').next()).unwrap_or_default();
    let found = operations()
        .find(|operation| operation.matches(request.method(), request.uri().path(), version));
    found.unwrap_or_else(|| panic!("no operation matches {request:?}")).id
}

/// A server that succeeds. V1 DELETEs and the start and stop of an integration runtime continue after the
/// response, at the URLs of their operation results.
async fn server() -> Server {
    Server::responding(|request| {
        let (id, path, query) =
            (operation(request), request.uri().path(), request.uri().query().unwrap_or_default());
        let v1 = query.contains("2015-10-01");
        let result = format!("{path}/operationresults/1?{query}");
        let status = format!("{path}/operationstatuses/1?{query}");
        match id {
            "IntegrationRuntimes_Start" | "IntegrationRuntimes_Stop" => {
                response(202, &[("azure-asyncoperation", &status), ("location", &result)], "")
            }
            _ if v1 && id.ends_with("_Delete") && id != "Factories_Delete" => {
                response(202, &[("location", &result)], "")
            }
            "ChangeDataCapture_Status" => response(200, &[], "\"Running\""),
            _ => response(200, &[], json!({"status": "Succeeded", "runId": RUN}).to_string()),
        }
    })
    .await
}

/// Awaits the requests one after the other. Those after `list` are read to the end, those after `wait` are
/// waited for.
macro_rules! call {
    (send: $($request:expr),+ $(,)?) => { $($request.await.unwrap();)+ };
    (list: $($request:expr),+ $(,)?) => { $($request.list().try_next().await.unwrap();)+ };
    (wait: $($request:expr),+ $(,)?) => {
        $($request.and_wait().every(Duration::ZERO..=Duration::ZERO).await.unwrap();)+
    };
}

macro_rules! crud {
    ($($handle:expr),+ $(,)?) => {
        $({
            let handle = $handle;
            call!(send: handle.get(), handle.create_or_update(&Default::default()), handle.delete());
        })+
    };
}

async fn call_v2(server: &Server) {
    let client = server.client();
    let factory: v2::FactoryClient = client.factory(SUBSCRIPTION, "group", "factory").unwrap();
    crud![
        factory.clone(),
        factory.pipeline("p").unwrap(),
        factory.dataset("d").unwrap(),
        factory.linked_service("l").unwrap(),
        factory.data_flow("f").unwrap(),
        factory.trigger("t").unwrap(),
        factory.credential("c").unwrap(),
        factory.global_parameter("default").unwrap(),
        factory.change_data_capture("c").unwrap(),
        factory.integration_runtime("runtime").unwrap(),
        factory.private_endpoint_connection("c").unwrap(),
        factory.managed_virtual_network("default").unwrap().private_endpoint("p").unwrap(),
    ];
    let network = factory.managed_virtual_network("default").unwrap();
    let (pipeline, run) = (factory.pipeline("p").unwrap(), factory.pipeline_run(RUN).unwrap());
    call!(list:
        client.operations(), client.factories(SUBSCRIPTION).unwrap(),
        client.factories_in(SUBSCRIPTION, "group").unwrap(), factory.pipelines(), factory.datasets(),
        factory.linked_services(), factory.data_flows(), factory.triggers(), factory.credentials(),
        factory.global_parameters(), factory.change_data_captures(), factory.integration_runtimes(),
        factory.managed_virtual_networks(), network.private_endpoints(),
        factory.private_endpoint_connections(), factory.pipeline_runs(), factory.trigger_runs(),
        run.activity_runs(), factory.query_triggers(&Default::default()),
        factory.data_flow_debug_session().query(),
    );
    call!(send:
        network.get(), network.create_or_update(&Default::default()),
        factory.update(&Default::default()), factory.private_link_resources(),
        factory.git_hub_access_token(&Default::default()),
        factory.data_plane_access(&Default::default()), factory.feature_value(&Default::default()),
        factory.feature_values(&Default::default()),
        client.feature_value(SUBSCRIPTION, "westeurope", &Default::default()).unwrap(),
        client.configure_factory_repo(SUBSCRIPTION, "westeurope", &Default::default()).unwrap(),
        pipeline.create_run(), run.get(), run.cancel(),
    );
    let trigger = factory.trigger("t").unwrap();
    let trigger_run = trigger.run("1").unwrap();
    call!(wait:
        trigger.start(), trigger.stop(), trigger.subscribe_to_events(),
        trigger.unsubscribe_from_events(),
    );
    call!(send: trigger.event_subscription_status(), trigger_run.rerun(), trigger_run.cancel());
    let capture = factory.change_data_capture("c").unwrap();
    call!(send: capture.start(), capture.stop(), capture.status());

    let runtime = factory.integration_runtime("runtime").unwrap();
    let node = runtime.node("Node_1").unwrap();
    call!(wait:
        runtime.start(), runtime.stop(), runtime.refresh_object_metadata(),
        runtime.enable_interactive_query(&Default::default()), runtime.disable_interactive_query(),
    );
    call!(send:
        runtime.update(&Default::default()), runtime.status(), runtime.auth_keys(),
        runtime.regenerate_auth_key(&Default::default()), runtime.connection_info(),
        runtime.monitoring_data(), runtime.sync_credentials(), runtime.upgrade(),
        runtime.remove_links(&Default::default()), runtime.create_linked(&Default::default()),
        runtime.outbound_network_dependencies(), runtime.object_metadata(&Default::default()),
        node.get(), node.update(&Default::default()), node.delete(), node.ip_address(),
    );
    let session = factory.data_flow_debug_session();
    call!(wait: session.create(&Default::default()), session.execute_command(&Default::default()));
    call!(send:
        session.add_data_flow(&Default::default()), session.delete_session(&Default::default()),
    );
}

async fn call_v1(server: &Server) {
    let client = server.client();
    let factory: v1::FactoryClient = client.factory_v1(SUBSCRIPTION, "group", "factory").unwrap();
    macro_rules! provisioned {
        ($($handle:expr),+ $(,)?) => {
            $({
                let handle = $handle;
                call!(send: handle.get());
                call!(wait: handle.create_or_update(&Default::default()), handle.delete());
            })+
        };
    }
    provisioned![
        factory.dataset("d").unwrap(),
        factory.pipeline("p").unwrap(),
        factory.linked_service("l").unwrap(),
        factory.gateway("gateway").unwrap(),
        factory.hub("hub").unwrap(),
    ];
    let (activity_type, compute_type) =
        (factory.activity_type("a").unwrap(), factory.compute_type("c").unwrap());
    call!(wait: activity_type.delete(), compute_type.delete());
    let dataset = factory.dataset("d").unwrap();
    let pipeline = factory.pipeline("p").unwrap();
    let gateway = factory.gateway("gateway").unwrap();
    let time = || "2026-11-01T00:00:00Z".parse::<datafactory::Timestamp>().unwrap();
    call!(send:
        factory.get(), factory.create_or_update(&Default::default()), factory.delete(),
        activity_type.get().resolved(true), activity_type.create_or_update(&Default::default()),
        compute_type.get().scope("Global"), compute_type.create_or_update(&Default::default()),
        gateway.update(&Default::default()), gateway.auth_keys(), gateway.regenerate_key(),
        gateway.regenerate_auth_key(&Default::default()), gateway.connection_info(),
        pipeline.pause(), pipeline.resume(), pipeline.set_active_period(time()..time()),
        factory.authorization_session("AzureDataLakeStore").unwrap(), factory.run(RUN).unwrap(),
        factory.run_log_info(RUN).unwrap(),
        dataset.set_slice_status(time()..time(), t1::SliceState::Waiting),
    );
    call!(list:
        client.factories_v1(SUBSCRIPTION, "group").unwrap(), factory.datasets(),
        factory.pipelines(), factory.linked_services(), factory.gateways(), factory.hubs(),
        factory.activity_types().scope("Global"), factory.compute_types(),
        factory.activity_windows(), dataset.activity_windows(), pipeline.activity_windows(),
        pipeline.activity_windows_of("a").unwrap(), dataset.slices(time()..),
        dataset.slice_runs(time()),
    );
}

#[tokio::test]
async fn every_operation_is_reachable_through_the_handles() {
    for version in ["2015-10-01", "2018-06-01"] {
        let server = server().await;
        match version {
            "2015-10-01" => call_v1(&server).await,
            _ => call_v2(&server).await,
        }
        let called: BTreeSet<_> = server.received().iter().map(operation).collect();
        let missing: Vec<_> = operations()
            .filter(|operation| operation.api_version == version && !called.contains(operation.id))
            .map(|operation| operation.id)
            .collect();
        assert!(missing.is_empty(), "{version}: {missing:?}");
    }
}

#[tokio::test]
async fn names_are_checked_and_sent_in_their_place() {
    let server = server().await;
    let factory = server.client().factory(SUBSCRIPTION, "group", "factory").unwrap();
    assert!(factory.trigger("a/b").is_err());
    assert!(factory.integration_runtime("runtime").unwrap().node("_").is_err());
    let network = factory.managed_virtual_network("network").unwrap();
    network.private_endpoint("endpoint").unwrap().get().if_none_match("tag").await.unwrap();
    let request = &server.received()[0];
    assert!(
        request
            .uri()
            .path()
            .ends_with("/managedVirtualNetworks/network/managedPrivateEndpoints/endpoint")
    );
    assert_eq!(request.headers()["if-none-match"], "tag");
}

#[tokio::test]
async fn the_runs_of_a_trigger_are_filtered_by_its_name() {
    let server = server().await;
    let factory = server.client().factory(SUBSCRIPTION, "group", "factory").unwrap();
    factory.trigger("nightly").unwrap().runs().await.unwrap();
    let body: Value = serde_json::from_slice(server.received()[0].body()).unwrap();
    let filter = json!([{"operand": "TriggerName", "operator": "Equals", "values": ["nightly"]}]);
    assert_eq!(body["filters"], filter);
}

#[tokio::test]
async fn a_trigger_is_sent_with_its_times_as_written_and_without_an_empty_schedule() {
    let server = server().await;
    let factory = server.client().factory(SUBSCRIPTION, "group", "factory").unwrap();
    let time = ["2026-11-01T00:00:00", "2026-11-01T00:00:00Z", "2026-11-01T02:00:00.5+02:00"];
    for (start, schedule, sent) in [
        (time[0], json!({}), None),
        (time[1], json!({"hours": [3]}), Some(json!({"hours": [3]}))),
        (time[2], json!({"other": 1}), Some(json!({"other": 1}))),
    ] {
        let definition = json!({"properties": {"type": "ScheduleTrigger", "typeProperties": {
            "recurrence": {"frequency": "Day", "startTime": start, "schedule": schedule}}}});
        let definition: t2::TriggerResource = serde_json::from_value(definition).unwrap();
        factory.trigger("t").unwrap().create_or_update(&definition).await.unwrap();
        let body: Value = serde_json::from_slice(server.received()[0].body()).unwrap();
        let recurrence = &body["properties"]["typeProperties"]["recurrence"];
        assert_eq!(recurrence["startTime"], start);
        assert_eq!(recurrence.get("schedule").cloned(), sent);
    }
}
