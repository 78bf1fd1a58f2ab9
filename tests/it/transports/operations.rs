//! Every operation once, through its handle if there is one; and invalid requests.

use std::collections::BTreeSet;

use datafactory::v1::types::SliceState;
use datafactory::v2::types::{Factory, FactoryUpdateParameters, UpdateIntegrationRuntimeRequest};
use datafactory_client::operations;
use http::{Method, Request, StatusCode};
use serde_json::Value;

use super::{Fixture, Sent, Via, time};
use crate::waiting::soon;
use crate::wire::{is_request_of, name};

pub async fn every_operation_has_a_response(via: Via) {
    let fixture = via.start_with_factories("operationPolls: 0").await;
    // A response that does not match the documents is an error here.
    let client = fixture.builder().strict().build().unwrap();
    let day = || time("2026-11-23T00:00:00Z")..time("2026-11-24T00:00:00Z");

    let factory = client.factory("s", "g", "factory").unwrap();
    let new = client.factory("s", "g", "new-one").unwrap();
    new.create_or_update(&Factory { location: Some("eastus".to_owned()), ..Default::default() })
        .await
        .unwrap();
    new.update(&FactoryUpdateParameters::default()).await.unwrap();
    new.delete().await.unwrap();
    factory.get().await.unwrap();
    client.factories("s").unwrap().await.unwrap();
    client.factories_in("s", "g").unwrap().await.unwrap();
    let pipeline = factory.pipeline("copy").unwrap();
    let known = pipeline.get().await.unwrap();
    pipeline.create_or_update(&known).await.unwrap();
    factory.pipelines().await.unwrap();
    let run = pipeline.create_run().await.unwrap();
    run.get().await.unwrap();
    run.cancel().recursive().await.unwrap();
    run.activity_runs().updated(day()).await.unwrap();
    factory.pipeline_runs().updated(day()).await.unwrap();
    pipeline.delete().await.unwrap();
    let own = factory.integration_runtime("own").unwrap();
    let known = own.get().await.unwrap();
    own.create_or_update(&known).await.unwrap();
    own.update(&UpdateIntegrationRuntimeRequest::default()).await.unwrap();
    own.status().await.unwrap();
    own.delete().await.unwrap();
    factory.integration_runtimes().await.unwrap();
    let nodes = factory.integration_runtime("nodes").unwrap();
    soon(nodes.start().and_wait()).await.unwrap();
    soon(nodes.stop().and_wait()).await.unwrap();

    let factory = client.factory_v1("s", "g", "factory").unwrap();
    let known = factory.get().await.unwrap();
    client.factories_v1("s", "g").unwrap().await.unwrap();
    let new = client.factory_v1("s", "g", "new-one").unwrap();
    new.create_or_update(&known).await.unwrap();
    new.delete().await.unwrap();
    let dataset = factory.dataset("Hourly").unwrap();
    let known = dataset.get().await.unwrap();
    dataset.create_or_update(&known).await.unwrap();
    factory.datasets().await.unwrap();
    dataset.slices(day()).await.unwrap();
    // Time for the slices that are due since the factory was created.
    fixture.step(3600);
    let runs = dataset.slice_runs(day().start).await.unwrap().into_value().value.unwrap();
    let run = runs[0].id.as_ref().unwrap();
    factory.run(run).unwrap().await.unwrap();
    factory.run_log_info(run).unwrap().await.unwrap();
    dataset.set_slice_status(day(), SliceState::Skipped).await.unwrap();
    let pipeline = factory.pipeline("Copying").unwrap();
    let known = pipeline.get().await.unwrap();
    pipeline.create_or_update(&known).await.unwrap();
    pipeline.pause().await.unwrap();
    pipeline.resume().await.unwrap();
    pipeline.set_active_period(day()).await.unwrap();
    factory.pipelines().await.unwrap();
    factory.activity_windows().await.unwrap();
    pipeline.activity_windows().await.unwrap();
    pipeline.activity_windows_of("Copy").unwrap().await.unwrap();
    dataset.activity_windows().await.unwrap();
    for deletion in [
        soon(pipeline.delete().and_wait()).await.unwrap().status(),
        soon(dataset.delete().and_wait()).await.unwrap().status(),
    ] {
        assert_eq!(deletion, StatusCode::OK);
    }

    let asked: BTreeSet<_> = fixture
        .sent()
        .iter()
        .map(|Sent { request, .. }| {
            let uri = request.uri().path_and_query().unwrap().as_str();
            let of = operations().find(|it| is_request_of(it, request.method().as_str(), uri));
            name(of.unwrap())
        })
        .collect();
    // Operations without a call above are sent raw, and the emulator must know them.
    for operation in operations().filter(|it| !asked.contains(&name(it))) {
        let segments = operation.path.split('/').map(|segment| match segment {
            "{subscriptionId}" => "s",
            "{resourceGroupName}" => "g",
            "{factoryName}" | "{dataFactoryName}" => "factory",
            segment if segment.starts_with('{') => "example",
            segment => segment,
        });
        let path = segments.collect::<Vec<_>>().join("/");
        let target = format!("{path}?api-version={}", operation.api_version);
        let (status, _, body) = send(&fixture, operation.method.clone(), &target, vec![]).await;
        let code = &body["error"]["code"];
        let known = ![405, 501].contains(&status.as_u16()) && code != "InvalidResourceType";
        assert!(known, "{}: {status} {body}", operation.id);
    }
}

const FACTORY: &str =
    "/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories/factory";

pub async fn invalid_requests_get_the_gateways_errors(via: Via) {
    let fixture = via.start("{}").await;
    let named = |version: &str| format!("{FACTORY}?api-version={version}");
    let any = |path: &str| format!("{path}?api-version=2018-06-01");
    let huge = || vec![b'1'; (4 << 20) + 1];
    for (method, target, body, status, code) in [
        (Method::GET, FACTORY.to_owned(), vec![], 400, "MissingApiVersionParameter"),
        (Method::GET, named("2019-01-01"), vec![], 400, "NoRegisteredProviderFound"),
        (Method::GET, named("2018-06-01"), vec![], 404, "ResourceNotFound"),
        (Method::POST, named("2018-06-01"), vec![], 405, "HttpMethodNotSupported"),
        (Method::OPTIONS, named("2018-06-01"), vec![], 405, "HttpMethodNotSupported"),
        (Method::GET, any("/a/b"), vec![], 404, "InvalidResourceType"),
        (Method::GET, any("/%ff%00"), vec![], 404, "InvalidResourceType"),
        (Method::PUT, named("2018-06-01"), b"{".to_vec(), 400, "BadRequest"),
        (Method::PUT, named("2018-06-01"), b"\xff".to_vec(), 400, "BadRequest"),
        (Method::PUT, named("2018-06-01"), b"[[[[[[[[".repeat(9999), 400, "BadRequest"),
        (Method::PUT, named("2018-06-01"), huge(), 413, "RequestEntityTooLarge"),
        (Method::PUT, named("2018-06-01"), huge().repeat(8), 413, "RequestEntityTooLarge"),
    ] {
        let (seen, headers, response) = send(&fixture, method, &target, body).await;
        assert_eq!((seen.as_u16(), &response["error"]["code"]), (status, &Value::from(code)));
        assert!(headers.contains_key("x-ms-request-id") && headers.contains_key("date"));
    }
    let (status, ..) = send(&fixture, Method::PUT, &named("2018-06-01"), vec![]).await;
    assert_eq!(status, StatusCode::OK);
}

/// Sends a raw request.
async fn send(
    fixture: &Fixture,
    method: Method,
    target: &str,
    body: Vec<u8>,
) -> (StatusCode, http::HeaderMap, Value) {
    let uri = format!("{}{target}", fixture.endpoint);
    let request = Request::builder().method(method).uri(uri).body(body.into()).unwrap();
    let response = datafactory::Transport::send(&fixture.transport, request).await.unwrap();
    let (head, body) = response.into_parts();
    (head.status, head.headers, serde_json::from_slice(&body).unwrap_or_default())
}
