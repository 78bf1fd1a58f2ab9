//! The doors of the emulator, and what a scenario does to those who come in by them.

use std::sync::Arc;
use std::time::{Duration, Instant};

use datafactory::v2::types::Factory;
use datafactory::{Client, ErrorKind, HttpTransport, RetryPolicy};
use datafactory_core::Transport;
use datafactory_emulator::{Certificate, Door, Emulator, Scenario};
use http::{Method, Request, StatusCode};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use serde_json::Value;

use crate::emulator::in_process;

const FACTORY: &str =
    "/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories/factory";

const LOOPBACK: [u8; 4] = [127, 0, 0, 1];

/// A transport that trusts a certificate's authority and nobody else.
fn trusting(certificate: &Certificate) -> HttpTransport {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(certificate.authority().as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    HttpTransport::new(reqwest::Client::builder().tls_backend_preconfigured(tls).build().unwrap())
}

fn acting(scenario: &str) -> Emulator {
    let scenario = Scenario::read(scenario).unwrap();
    Emulator::builder().scenario(scenario).build().unwrap()
}

async fn send(
    transport: &dyn Transport,
    origin: &str,
    method: Method,
    target: &str,
    body: Vec<u8>,
) -> (StatusCode, http::HeaderMap, Value) {
    let uri = format!("{origin}{target}");
    let request = Request::builder().method(method).uri(uri).body(body.into()).unwrap();
    let (head, body) = transport.send(request).await.unwrap().into_parts();
    (head.status, head.headers, serde_json::from_slice(&body).unwrap_or_default())
}

#[tokio::test]
async fn https_is_for_those_who_trust_the_certificate() {
    let certificate = Certificate::new(LOOPBACK.into()).unwrap();
    let emulator = Emulator::builder().token("secret").build().unwrap();
    let door = Door::https(emulator, (LOOPBACK, 0).into(), &certificate).await.unwrap();
    let origin = door.endpoint();
    assert!(origin.starts_with("https://127.0.0.1:"));
    let by_name = origin.replace("127.0.0.1", "localhost");
    for origin in [&origin, &by_name] {
        let client = Client::builder().endpoint(origin).transport(trusting(&certificate));
        let client = client.bearer_token("secret").build().unwrap();
        let factory = client.factory("s", "g", "factory").unwrap();
        factory.create_or_update(&Factory::default()).await.unwrap();
        factory.get().await.unwrap();
    }

    let other = Certificate::new(LOOPBACK.into()).unwrap();
    let client = Client::builder().endpoint(&origin).transport(trusting(&other));
    let client = client.retry(RetryPolicy::none()).build().unwrap();
    let error = client.factory("s", "g", "factory").unwrap().get().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);

    for (token, code) in
        [(None, "AuthenticationFailed"), (Some("no"), "InvalidAuthenticationToken")]
    {
        let mut client = Client::builder().endpoint(&origin).transport(trusting(&certificate));
        if let Some(token) = token {
            client = client.bearer_token(token);
        }
        let client = client.build().unwrap();
        let error = client.factory("s", "g", "factory").unwrap().get().await.unwrap_err();
        assert_eq!((error.status(), error.code()), (Some(StatusCode::UNAUTHORIZED), Some(code)));
    }
}

#[tokio::test]
async fn what_is_no_request_of_the_service_is_answered_as_by_its_gateway() {
    let emulator = Emulator::new();
    let door = Door::http(emulator.clone(), (LOOPBACK, 0).into()).await.unwrap();
    let http = trusting(&Certificate::new(LOOPBACK.into()).unwrap());
    let (here, there) = ("https://localhost".to_owned(), door.endpoint());
    let doors: [(&dyn Transport, &str); 2] = [(&emulator, &here), (&http, &there)];
    let named = |version: &str| format!("{FACTORY}?api-version={version}");
    let huge = || vec![b'1'; (4 << 20) + 1];
    for (transport, origin) in doors {
        for (method, target, body, status, code) in [
            (Method::GET, FACTORY.to_owned(), vec![], 400, "MissingApiVersionParameter"),
            (Method::GET, named("2019-01-01"), vec![], 400, "NoRegisteredProviderFound"),
            (Method::GET, named("2018-06-01"), vec![], 404, "ResourceNotFound"),
            (Method::POST, named("2018-06-01"), vec![], 405, "HttpMethodNotSupported"),
            (Method::OPTIONS, named("2018-06-01"), vec![], 405, "HttpMethodNotSupported"),
            (
                Method::GET,
                "/a/b?api-version=2018-06-01".to_owned(),
                vec![],
                404,
                "InvalidResourceType",
            ),
            (
                Method::GET,
                "/%ff%00?api-version=2018-06-01".to_owned(),
                vec![],
                404,
                "InvalidResourceType",
            ),
            (Method::PUT, named("2018-06-01"), b"{".to_vec(), 400, "BadRequest"),
            (Method::PUT, named("2018-06-01"), b"\xff".to_vec(), 400, "BadRequest"),
            (Method::PUT, named("2018-06-01"), b"[[[[[[[[".repeat(9999), 400, "BadRequest"),
            (Method::PUT, named("2018-06-01"), huge(), 413, "RequestEntityTooLarge"),
            (Method::PUT, named("2018-06-01"), huge().repeat(8), 413, "RequestEntityTooLarge"),
        ] {
            let (seen, headers, answer) = send(transport, origin, method, &target, body).await;
            assert_eq!((seen.as_u16(), &answer["error"]["code"]), (status, &Value::from(code)));
            assert!(headers.contains_key("x-ms-request-id") && headers.contains_key("date"));
        }
        let (status, ..) = send(transport, origin, Method::PUT, &named("2018-06-01"), vec![]).await;
        assert_eq!(status, StatusCode::OK);
        emulator_forgets(transport, origin).await;
    }
}

async fn emulator_forgets(transport: &dyn Transport, origin: &str) {
    let target = format!("{FACTORY}?api-version=2018-06-01");
    let (status, ..) = send(transport, origin, Method::DELETE, &target, vec![]).await;
    assert_eq!(status, StatusCode::OK);
}

#[tokio::test]
async fn what_goes_wrong_goes_wrong_as_the_scenario_says() {
    let seeds = "
factories:
- {version: v2, subscription: s, resourceGroup: g, name: factory, definition: {location: eastus}}
";
    for (fault, status, code) in [
        ("throttled, wait: 7s", Some(429), "TooManyRequests"),
        ("internalError", Some(500), "InternalServerError"),
        ("unavailable, wait: 1500ms", Some(503), "ServiceUnavailable"),
        ("timedOut", Some(504), "GatewayTimeout"),
        ("expiredToken", Some(401), "ExpiredAuthenticationToken"),
        ("droppedBefore", None, ""),
        ("droppedAfter", None, ""),
    ] {
        let scenario =
            format!("{seeds}faults: [{{fault: {fault}, operation: Factories_Delete, request: 1}}]");
        let emulator = acting(&scenario);
        let door = Door::http(emulator.clone(), (LOOPBACK, 0).into()).await.unwrap();
        let client = Client::builder().endpoint(door.endpoint()).allow_loopback_http();
        let client = client.retry(RetryPolicy::none()).build().unwrap();
        let factory = client.factory("s", "g", "factory").unwrap();
        factory.get().await.unwrap();
        let error = factory.delete().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), status, "{fault}");
        match status {
            Some(_) => assert_eq!(error.code(), Some(code)),
            None => assert_eq!(error.kind(), ErrorKind::Interrupted, "{fault}"),
        }
        let wait = fault.contains("wait").then(|| if fault.contains('7') { 7 } else { 2 });
        assert_eq!(error.retry_after(), wait.map(Duration::from_secs), "{fault}");
        // Only the first request goes wrong, and where the work was done it stays done.
        let done = ["timedOut", "droppedAfter"].contains(&fault);
        let now = factory.delete().await.unwrap().status();
        assert_eq!(now == StatusCode::NO_CONTENT, done, "{fault}");
    }

    let began = Instant::now();
    let emulator = acting(&format!("{seeds}faults: [{{fault: delayed, wait: 50ms}}]"));
    in_process(&emulator).factory("s", "g", "factory").unwrap().get().await.unwrap();
    assert!(began.elapsed() >= Duration::from_millis(50));
}

#[tokio::test]
async fn odd_answers_are_still_read() {
    let seeds = "
factories:
- version: v2
  subscription: s
  resourceGroup: g
  name: factory
  integrationRuntimes:
    nodes:
      properties:
        type: Managed
        typeProperties: {computeProperties: {nodeSize: Standard_D2_v3, numberOfNodes: 2}}
";
    for fault in ["oddDates", "numbersAsStrings", "unknownEnumValues", "unknownUnionTags"] {
        let emulator = acting(&format!("{seeds}faults: [{{fault: {fault}}}]"));
        let client = in_process(&emulator);
        let factory = client.factory("s", "g", "factory").unwrap();
        let created = factory.get().await.unwrap().into_value().properties.unwrap().create_time;
        assert!(created.is_some(), "{fault}");
        let runtime = factory.integration_runtime("nodes").unwrap();
        let json = serde_json::to_string(&runtime.get().await.unwrap().into_value()).unwrap();
        assert_eq!(json.contains(r#""numberOfNodes":"2""#), fault == "numbersAsStrings", "{json}");
        assert_eq!(json.contains(r#""state":"FromTheFuture""#), fault == "unknownEnumValues");
        assert_eq!(json.contains(r#""type":"FromTheFuture""#), fault == "unknownUnionTags");
    }
}

#[tokio::test]
async fn the_same_scenario_gives_the_same_answers() {
    let tour = include_str!("../../crates/emulator/scenarios/tour.yaml");
    let mut seen = Vec::new();
    for _ in 0..2 {
        let emulator = acting(tour);
        let target = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/\
                      exampleResourceGroup/providers/Microsoft.DataFactory/factories/exampleFactory/\
                      integrationRuntimes?api-version=2018-06-01";
        let (status, headers, body) =
            send(&emulator, "https://localhost", Method::GET, target, vec![]).await;
        assert_eq!(status, StatusCode::OK);
        seen.push((headers["x-ms-request-id"].clone(), body.to_string()));
    }
    // Everything but what the clock has to do with.
    assert_eq!(seen[0].0, seen[1].0);
    assert_eq!(seen[0].1, seen[1].1);
}

#[tokio::test]
async fn a_definition_that_is_none_is_found_when_the_scenario_is_read() {
    let error = Scenario::read(
        "factories:\n- version: v2\n  subscription: s\n  resourceGroup: g\n  name: factory\n  \
         integrationRuntimes:\n    bad:\n      properties: {type: Unheard}\n",
    );
    let error = error.unwrap_err();
    assert_eq!((error.line(), error.key()), (8, "factories[0].integrationRuntimes.bad"));
    assert!(error.to_string().contains("properties.type"), "{error}");
}

#[tokio::test]
async fn a_call_within_the_process_takes_no_time() {
    const CALLS: u32 = 2000;
    let emulator = Emulator::new();
    let client = in_process(&emulator);
    let factory = client.factory("s", "g", "factory").unwrap();
    factory.create_or_update(&Factory::default()).await.unwrap();
    let target = format!("{FACTORY}?api-version=2018-06-01");
    let began = Instant::now();
    for _ in 0..CALLS {
        send(&emulator, "https://localhost", Method::GET, &target, vec![]).await;
    }
    let each = began.elapsed() / CALLS;
    // A hundred microseconds, where nothing is built for finding errors and nothing else runs.
    assert!(each < Duration::from_millis(5), "{each:?}");
    println!("{each:?} each");
}
