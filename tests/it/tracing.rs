//! Tracing: spans identify a call and contain no secrets.

use std::io;
use std::sync::{Arc, Mutex};

use datafactory::RetryPolicy;
use datafactory::v2::types::{IntegrationRuntimeResource, PipelineResource};
use serde_json::json;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::server::{Server, response};

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl io::Write for Written {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(text);
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn spans_identify_a_call_without_secrets() {
    let written = Written::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer({
            let written = written.clone();
            move || written.clone()
        })
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .finish();
    // With a single subscriber, a call site that a thread of another test reaches first is disabled, because that thread
    // has no subscriber. With two subscribers, tracing asks all of them.
    let _second = tracing::Dispatch::new(tracing_subscriber::fmt().with_writer(io::sink).finish());
    let _default = tracing::subscriber::set_default(subscriber);
    tracing::callsite::rebuild_interest_cache();

    let headers = [
        ("x-ms-request-id", "request-1"),
        ("x-ms-ratelimit-remaining-subscription-writes", "1198"),
        ("set-cookie", "cookie-secret"),
    ];
    let body = json!({ "name": "response-secret", "properties": { "description": 7 } });
    let server = Server::responding_in_turn(vec![
        response(503, &headers, "error-secret"),
        response(200, &headers, body.to_string()),
        response(504, &headers, "error-secret"),
    ])
    .await;
    let quick = RetryPolicy::default().delays(Default::default()..=Default::default());
    let client = server.builder().bearer_token("token-secret").retry(quick).build().unwrap();
    let factory = client.factory("sub", "group", "factory").unwrap();
    let body = json!({ "properties": { "type": "SelfHosted", "description": "body-secret" } });
    let body: IntegrationRuntimeResource = serde_json::from_value(body).unwrap();
    let runtime = factory.integration_runtime("path-secret").unwrap();
    let put = runtime.create_or_update(&body).client_request_id("client-1");
    assert!(!format!("{put:?}").contains("secret"));
    put.await.unwrap();
    let create = factory.pipeline("path-secret").unwrap().create_run();
    let create = create.parameter("password", "body-secret").client_request_id("client-2");
    assert!(!format!("{create:?}").contains("secret"));
    let error = create.await.unwrap_err();
    assert!(!error.to_string().contains("secret"), "{error}");
    assert!(!format!("{error:?}").contains("secret"), "{error:?}");

    let traces = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
    assert!(!traces.contains("secret"), "{traces}");
    for expected in [
        "otel.name=\"IntegrationRuntimes_CreateOrUpdate\"",
        "http.request.method=PUT",
        "url.template=\"/subscriptions/{subscriptionId}/resourceGroups/",
        "server.address=\"127.0.0.1\"",
        "http.response.status_code=503",
        "error.type=\"503\"",
        "http.request.resend_count=1",
        "http.response.status_code=200",
        "az.client_request_id=\"client-1\"",
        "az.service_request_id=\"request-1\"",
        "az.rate_limit_remaining=1198",
        "retry delay=",
        "otel.name=\"Pipelines_CreateRun\"",
        "az.client_request_id=\"client-2\"",
    ] {
        assert!(traces.contains(expected), "no {expected} in\n{traces}");
    }
}

#[test]
fn secrets_in_bodies_are_not_shown() {
    let definition = json!({ "properties": { "activities": [
        { "name": "call", "type": "WebActivity", "typeProperties": {
            "url": "https://example.com",
            "authentication": {
                "type": "Basic",
                "password": { "type": "SecureString", "value": "very-secret" },
            },
        }},
    ]}});
    let pipeline: PipelineResource = serde_json::from_value(definition.clone()).unwrap();
    assert!(!format!("{pipeline:#?}").contains("very-secret"));
    assert_eq!(serde_json::to_value(&pipeline).unwrap(), definition);
    let runtime = json!({ "properties": { "type": "Managed", "typeProperties": { "ssisProperties": {
        "catalogInfo": { "catalogAdminPassword": { "type": "SecureString", "value": "very-secret" } },
    }}}});
    let resource: IntegrationRuntimeResource = serde_json::from_value(runtime.clone()).unwrap();
    assert!(!format!("{resource:#?}").contains("very-secret"));
    assert_eq!(serde_json::to_value(&resource).unwrap(), runtime);
}
