//! What each operation sends: method, URL, headers and body, as a real server receives them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::Duration;

use axum::body::Bytes;
use datafactory::v1::types as v1;
use datafactory::v2::types as v2;
use datafactory::{Response, Result, Timestamp};
use datafactory_client::operations;
use datafactory_codegen::walk;
use datafactory_core::Operation;
use http::Request;
use serde_json::{Value, json};

use crate::documents::{files, root};
use crate::server::{Server, response};
use crate::waiting::soon;

pub const SUBSCRIPTION: &str = "00000000-0000-0000-0000-000000000000";

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Sends each request and shows what arrived.
async fn arrived<F: Future<Output = Result<()>>>(
    send: impl FnOnce(datafactory::Client) -> F,
) -> String {
    let server = Server::responding_with(200, &[("content-type", "application/json")], "{}").await;
    send(server.builder().bearer_token("secret").build().unwrap()).await.unwrap();
    shown(&server)
}

pub fn shown(server: &Server) -> String {
    let host = server.endpoint.trim_start_matches("http://").to_owned();
    server.received().iter().map(|request| show(request, &host)).collect::<Vec<_>>().join("\n")
}

fn show(request: &Request<Bytes>, host: &str) -> String {
    let mut text = format!("{} {}\n", request.method(), request.uri());
    let mut headers: Vec<_> = request.headers().iter().collect();
    headers.sort_by_key(|(name, _)| name.as_str());
    for (name, value) in headers {
        let value = value.to_str().unwrap();
        let value = match name.as_str() {
            "host" => value.replace(host, "[host]"),
            "x-ms-client-request-id" if value.len() == 36 => {
                assert_eq!(uuid::Uuid::parse_str(value).unwrap().get_version_num(), 4);
                "[uuid]".to_owned()
            }
            _ => value.to_owned(),
        };
        writeln!(text, "{name}: {value}").unwrap();
    }
    if !request.body().is_empty() {
        let body: Value = serde_json::from_slice(request.body()).unwrap();
        writeln!(text, "\n{body:#}").unwrap();
    }
    text
}

fn done<T>(_: Response<T>) {}

#[tokio::test]
async fn with_no_options() {
    let sent = arrived(async |client| {
        let factory = client.factory_v1(SUBSCRIPTION, "adf", "test")?;
        let dataset = factory.dataset("datasettest")?;
        dataset.create_or_update(&v1::Dataset::default()).await.map(done)?;
        dataset.get().await.map(done)?;
        dataset.delete().await.map(done)?;
        factory.datasets().await.map(done)?;
        dataset.activity_windows().await.map(done)?;
        dataset.slices(time("2015-12-09T12:00:00Z")..).await.map(done)?;
        let hour = time("2015-12-02T00:00:00Z")..time("2015-12-02T01:00:00Z");
        dataset.set_slice_status(hour, v1::SliceState::Ready).await.map(done)?;
        dataset.slice_runs(time("2015-12-09T12:00:00Z")).await.map(done)?;
        factory.create_or_update(&v1::Factory::default()).await.map(done)?;
        factory.get().await.map(done)?;
        factory.delete().await.map(done)?;
        factory.activity_windows().await.map(done)?;
        factory.run("run-1")?.await.map(done)?;
        factory.run_log_info("run-1")?.await.map(done)?;
        client.factories_v1(SUBSCRIPTION, "adf")?.await.map(done)?;
        let pipeline = factory.pipeline("copy")?;
        pipeline.create_or_update(&v1::Pipeline::default()).await.map(done)?;
        pipeline.get().await.map(done)?;
        pipeline.delete().await.map(done)?;
        pipeline.pause().await.map(done)?;
        pipeline.resume().await.map(done)?;
        let day = time("2015-12-02T00:00:00Z")..time("2015-12-03T00:00:00Z");
        pipeline.set_active_period(day).await.map(done)?;
        pipeline.activity_windows().await.map(done)?;
        pipeline.activity_windows_of("a > b")?.await.map(done)?;
        factory.pipelines().await.map(done)?;

        let factory = client.factory(SUBSCRIPTION, "exampleResourceGroup", "exampleFactoryName")?;
        factory.create_or_update(&v2::Factory::default()).await.map(done)?;
        factory.get().await.map(done)?;
        factory.update(&v2::FactoryUpdateParameters::default()).await.map(done)?;
        factory.delete().await.map(done)?;
        client.factories(SUBSCRIPTION)?.await.map(done)?;
        client.factories_in(SUBSCRIPTION, "exampleResourceGroup")?.await.map(done)?;
        let pipeline = factory.pipeline("examplePipeline")?;
        pipeline.create_or_update(&v2::PipelineResource::default()).await.map(done)?;
        pipeline.get().await.map(done)?;
        pipeline.delete().await.map(done)?;
        factory.pipelines().await.map(done)?;
        let range = || time("2026-11-21T00:00:00Z")..time("2026-11-22T00:00:00Z");
        factory.pipeline_runs().updated(range()).await.map(done)?;
        pipeline.create_run().await.map(done)?;
        let run = factory.pipeline_run("2f7fdb90-5df1-4b8e-ac2f-064cfa58202b")?;
        run.get().await.map(done)?;
        run.cancel().await.map(done)?;
        run.activity_runs().updated(range()).await.map(done)?;
        let runtime = factory.integration_runtime("exampleIntegrationRuntime")?;
        runtime.create_or_update(&v2::IntegrationRuntimeResource::default()).await.map(done)?;
        runtime.get().await.map(done)?;
        runtime.update(&v2::UpdateIntegrationRuntimeRequest::default()).await.map(done)?;
        runtime.delete().await.map(done)?;
        runtime.status().await.map(done)?;
        runtime.start().await.map(done)?;
        runtime.stop().await.map(done)?;
        factory.integration_runtimes().await.map(done)
    })
    .await;
    insta::assert_snapshot!(sent);
}

/// The result of a long-running operation is an operation, too, at the URL that the service sends.
#[tokio::test]
async fn of_long_running_operations() {
    let server = Server::responding(|request: &Request<Bytes>| {
        let (path, query) = (request.uri().path(), request.uri().query().unwrap());
        if path.ends_with("/operationstatuses/1") {
            return response(200, &[], r#"{"status":"Succeeded"}"#);
        }
        if path.ends_with("/operationresults/1") {
            return response(200, &[], "");
        }
        let host = request.headers()["host"].to_str().unwrap();
        let address = |kind: &str| format!("http://{host}{path}/{kind}/1?{query}");
        let result = address("operationresults");
        let status = address("operationstatuses");
        let deletion = request.method() == http::Method::DELETE;
        let headers = [("location", &*result), ("azure-asyncoperation", &*status)];
        response(202, if deletion { &headers[..1] } else { &headers }, "")
    })
    .await;
    let client = server.builder().bearer_token("secret").build().unwrap();
    let factory = client.factory_v1(SUBSCRIPTION, "adf", "test").unwrap();
    soon(factory.dataset("datasettest").unwrap().delete().and_wait()).await.unwrap();
    soon(factory.pipeline("copy").unwrap().delete().and_wait()).await.unwrap();
    let factory =
        client.factory(SUBSCRIPTION, "exampleResourceGroup", "exampleFactoryName").unwrap();
    let runtime = factory.integration_runtime("exampleIntegrationRuntime").unwrap();
    soon(runtime.start().and_wait()).await.unwrap();
    soon(runtime.stop().and_wait()).await.unwrap();

    insta::assert_snapshot!(shown(&server));
}

/// Reads the snapshots, because they show a reviewer how a changed document changes the request.
#[test]
fn every_operation_has_a_snapshot_of_its_request() {
    let snapshots = files(&root().join("tests/it/snapshots"), ".snap");
    let wire = snapshots.iter().filter(|(name, _)| name.starts_with("it__wire_"));
    let lines = wire.flat_map(|(_, text)| text.lines());
    let requests: Vec<(&str, &str)> = lines
        .filter_map(|line| line.split_once(' '))
        .filter(|(method, uri)| method.parse().is_ok_and(is_method) && uri.starts_with('/'))
        .collect();
    let mut missing: BTreeSet<_> = operations().map(name).collect();
    for (method, uri) in requests {
        let asked: Vec<_> = operations().filter(|it| is_request_of(it, method, uri)).collect();
        let [operation] = asked[..] else { panic!("{method} {uri} is a request of {asked:#?}") };
        missing.remove(&name(operation));
    }
    assert!(
        missing.is_empty(),
        "no snapshot shows a request of {missing:?}: send one in tests/it/wire.rs or beside it"
    );
}

pub fn name(operation: &Operation) -> (&'static str, &'static str) {
    (operation.api_version, operation.id)
}

fn is_method(method: http::Method) -> bool {
    walk::METHODS.contains(&&*method.as_str().to_lowercase())
}

pub fn is_request_of(operation: &Operation, method: &str, uri: &str) -> bool {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let mut versions = query.split('&').filter_map(|it| it.strip_prefix("api-version="));
    versions.any(|version| operation.matches(&method.parse().unwrap(), path, version))
}

#[tokio::test]
async fn with_every_option() {
    let sent = arrived(async |client| {
        let factory = client.factory_v1(SUBSCRIPTION, "Größe_(1)", "test-1")?;
        let dataset = factory.dataset("data set ü'1")?;
        let definition: v1::Dataset = serde_json::from_value(json!({
            "name": "InputDataset",
            "properties": {
                "type": "AzureBlob",
                "linkedServiceName": "StorageLinkedService",
                "typeProperties": { "folderPath": "adftutorial/" },
                "structure": [{ "name": "FirstName", "type": "String" }],
                "availability": {
                    "frequency": "Hour",
                    "interval": 1,
                    "anchorDateTime": "0001-01-01T00:00:00",
                    "offset": "06:00:00",
                    "style": "StartOfInterval",
                },
                "policy": {
                    "externalData": { "retryInterval": "00:01:00", "maximumRetry": 3 },
                    "latency": { "latencyLength": "3.08:00:00" },
                    "validation": { "minimumSizeMB": 1.5 },
                },
                "tomorrow": null,
            },
        }))
        .unwrap();
        let id = "00000000-1111-1111-1111-000000000000/1";
        dataset
            .create_or_update(&definition)
            .if_match("\"etag\"")
            .client_request_id(id)
            .await
            .map(done)?;
        dataset.get().if_match("*").client_request_id(id).await.map(done)?;
        dataset.delete().if_match("*").client_request_id(id).await.map(done)?;
        factory.datasets().if_match("*").client_request_id(id).await.map(done)?;
        dataset
            .activity_windows()
            .filter("RunAttempts ge 1")
            .order_by("WindowStart DESC, PercentComplete")
            .top(5)
            .run(time("2016-11-18T00:00:00Z")..time("2016-11-19T00:00:00Z"))
            .window(time("2016-11-17T00:00:00")..time("2016-11-18T00:00:00"))
            .window_state(v1::WindowState::Failed)
            .window_substate(v1::WindowSubstate::TimedOut)
            .client_request_id(id)
            .await
            .map(done)?;
        let range = time("2015-12-09T12:00:00.0000000")..time("2015-12-09T14:00:00+01:00");
        dataset.slices(range.clone()).client_request_id(id).await.map(done)?;
        dataset
            .set_slice_status(range, v1::SliceState::Waiting)
            .upstream_in_pipeline()
            .legacy_status(v1::SliceStatus::PendingExecution)
            .client_request_id(id)
            .await
            .map(done)?;
        dataset
            .slice_runs(time("2015-12-09T12:00:00.0000000"))
            .client_request_id(id)
            .await
            .map(done)?;
        let factory = client.factory(SUBSCRIPTION, "group", "factory")?;
        factory
            .pipeline("Copy data (daily)")?
            .create_run()
            .parameters([("OutputBlobNameList", json!(["exampleoutput.csv"]))])
            .parameter("day", "2026-11-21")
            .parameter("attempts", 3)
            .parameter("nothing", Value::Null)
            .reference_pipeline_run_id("2f7fdb90-5df1-4b8e-ac2f-064cfa58202b")
            .is_recovery(true)
            .start_activity_name("Copy data & more + 100%")
            .start_from_failure(false)
            .client_request_id(id)
            .await
            .map(done)?;
        let runtime = factory.integration_runtime("exampleIntegrationRuntime")?;
        runtime.status().client_request_id(id).await.map(done)?;
        runtime
            .create_or_update(&v2::IntegrationRuntimeResource::default())
            .if_match("\"e\"")
            .client_request_id(id)
            .await
            .map(done)?;
        runtime.get().if_none_match("*").client_request_id(id).await.map(done)?;
        factory
            .pipeline_runs()
            .updated(time("2026-11-21T00:00:00Z")..time("2026-11-22T00:00:00Z"))
            .filter(
                v2::RunQueryFilterOperand::PipelineName,
                v2::RunQueryFilterOperator::In,
                ["a", "b"],
            )
            .order_by(v2::RunQueryOrderByField::RunStart, v2::RunQueryOrder::Desc)
            .client_request_id(id)
            .await
            .map(done)?;
        let run = factory.pipeline_run("2f7fdb90-5df1-4b8e-ac2f-064cfa58202b")?;
        run.cancel().recursive().client_request_id(id).await.map(done)?;
        let pipeline = client.factory_v1(SUBSCRIPTION, "group", "factory")?.pipeline("p")?;
        pipeline
            .set_active_period(time("2015-12-02T00:00:00Z")..time("2015-12-03T00:00:00Z"))
            .auto_resolve(true)
            .force_recalc(false)
            .client_request_id(id)
            .await
            .map(done)
    })
    .await;
    insta::assert_snapshot!(sent);
}

#[tokio::test]
async fn an_empty_reference_is_omitted() {
    let sent = arrived(async |client| {
        let pipeline = client.factory(SUBSCRIPTION, "group", "factory")?.pipeline("p")?;
        pipeline.create_run().reference_pipeline_run_id("").await.map(done)
    })
    .await;
    assert!(!sent.contains("referencePipelineRunId"), "{sent}");
}

#[tokio::test]
async fn a_response_has_status_and_headers() {
    let server = Server::responding_with(
        202,
        &[
            ("x-ms-request-id", "r"),
            ("x-ms-correlation-request-id", "c"),
            ("x-ms-routing-request-id", "WESTUS:20141203T213307Z:c"),
            ("x-ms-ratelimit-remaining-subscription-writes", "1198"),
            ("date", "Wed, 03 Dec 2014 21:33:07 GMT"),
            ("location", "https://management.azure.com/operationresults/1"),
            ("retry-after", "15"),
        ],
        "",
    )
    .await;
    let dataset = server.client().factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();
    let response = dataset.delete().await.unwrap();
    assert_eq!(response.status(), 202);
    assert_eq!(response.request_id(), Some("r"));
    assert_eq!(response.correlation_request_id(), Some("c"));
    assert_eq!(response.routing_request_id(), Some("WESTUS:20141203T213307Z:c"));
    assert_eq!(response.rate_limit_remaining(), Some(1198));
    assert_eq!(response.date(), httpdate::parse_http_date("Wed, 03 Dec 2014 21:33:07 GMT").ok());
    assert_eq!(response.location(), Some("https://management.azure.com/operationresults/1"));
    assert_eq!(response.retry_after(), Some(Duration::from_secs(15)));
}

#[tokio::test]
async fn an_undocumented_success_is_a_success() {
    for (status, body, run) in [
        (202, r#"{"runId":"a"}"#, Some("a")),
        (200, "\u{feff}{\"runId\":\"a\"}", Some("a")),
        (200, "", None),
        (204, "", None),
    ] {
        let server = Server::responding_with(status, &[], body).await;
        let pipeline = server.client().factory("s", "g", "fac").unwrap().pipeline("p").unwrap();
        let response = pipeline.create_run().client_request_id("mine").await.unwrap();
        assert_eq!(response.status(), status);
        // Without a run id in the response, the client request id is the run id.
        assert_eq!(response.id(), run.unwrap_or("mine"));
    }
}

#[tokio::test]
async fn a_misfit_does_not_affect_the_rest_of_the_page() {
    let page = json!({ "value": [
        { "name": "a", "properties": { "type": "AzureBlob" } },
        { "name": "b", "properties": {
            "type": "AzureBlob",
            "availability": { "interval": "often" },
        } },
        "no dataset",
        { "name": "c", "properties": {
            "type": "AzureSqlTable",
            "createTime": "yesterday",
            "external": true,
        } },
    ]});
    let server = Server::responding_with(200, &[], page.to_string()).await;
    let factory = |client: datafactory::Client| client.factory_v1("s", "g", "f").unwrap();
    let response = factory(server.client()).datasets().await.unwrap();
    let shown: Vec<_> = response.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "`value[1].properties.availability.interval`: expected an integer of 32 bits, found a string",
            "`value[2]`: expected an object, found a string",
            "`value[3].properties.createTime`: expected a date and time, found a string",
        ]
    );
    let names: Vec<_> =
        response.value.iter().flatten().map(|dataset| dataset.name.clone()).collect();
    assert_eq!(names, ["a", "b", "c"].map(|name| Some(name.to_owned())));

    let error = factory(server.builder().strict().build().unwrap()).datasets().await.unwrap_err();
    assert!(error.to_string().contains("value[1].properties.availability.interval"), "{error}");
    let client = server.builder().max_warnings(2).build().unwrap();
    assert!(factory(client).datasets().await.is_err());
}

#[test]
fn requests_and_clients_move_between_threads() {
    fn moves<T: Send + Sync>(_: T) {}
    fn is_sent<F: Future + Send>(_: impl IntoFuture<IntoFuture = F>) {}
    let client = datafactory::Client::builder().build().unwrap();
    let dataset = client.factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();
    is_sent(dataset.get());
    moves(dataset.get());
    moves(client);
}
