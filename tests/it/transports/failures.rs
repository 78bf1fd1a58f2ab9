//! Failures between client and emulator, and retries.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use datafactory::v2::FactoryClient;
use datafactory::v2::types::PipelineResource;
use datafactory::{ErrorKind, RetryPolicy};
use http::StatusCode;
use serde_json::json;

use super::{Fixture, Sent, Via, time};
use crate::retry::quick;
use crate::tokens::{bearer, living};

/// The ids of all runs.
async fn runs(factory: &FactoryClient) -> Vec<String> {
    let year = time("2026-01-01T00:00:00Z")..time("2027-01-01T00:00:00Z");
    let runs = factory.pipeline_runs().updated(year).list().all().await.unwrap();
    runs.into_iter().map(|run| run.run_id.unwrap()).collect()
}

pub async fn a_transient_failure_is_retried(via: Via) {
    for (fault, again, start_again) in [
        ("throttled, wait: 0s", true, true),
        ("internalError", true, false),
        ("unavailable, wait: 0s", true, false),
        ("timedOut", true, false),
        ("droppedBefore", true, false),
        ("droppedAfter", true, false),
        ("oddDates", false, false),
    ] {
        let operations = [
            "Pipelines_Get",
            "Pipelines_CreateOrUpdate",
            "PipelineRuns_QueryByFactory",
            "Pipelines_CreateRun",
            "Pipelines_Delete",
        ];
        let faults = operations
            .map(|operation| format!("{{fault: {fault}, operation: {operation}, request: 1}}"));
        let fixture = via.start_with_factories(&format!("faults: [{}]", faults.join(", "))).await;
        let factory = fixture.v2();
        let pipeline = factory.pipeline("failing").unwrap();
        let mut tries = Vec::new();
        let mut tried = |fixture: &Fixture| {
            let sent = fixture.sent();
            for again in &sent[1..] {
                let (first, again) = (&sent[0].request, &again.request);
                assert_eq!((again.method(), again.uri()), (first.method(), first.uri()));
                assert_eq!((again.headers(), again.body()), (first.headers(), first.body()));
            }
            tries.push(sent.len() == 2);
        };
        let known = pipeline.get().await.unwrap();
        tried(&fixture);
        pipeline.create_or_update(&known).await.unwrap();
        tried(&fixture);
        assert_eq!(runs(&factory).await.len(), 0);
        tried(&fixture);
        assert_eq!(pipeline.create_run().await.is_ok(), start_again || !again, "{fault}");
        tried(&fixture);
        assert!(pipeline.delete().await.unwrap().status().is_success());
        tried(&fixture);
        assert_eq!(tries, [again, again, again, start_again, again], "{fault}");
    }
}

pub async fn a_failure_is_reported(via: Via) {
    for (fault, status, code) in [
        ("throttled, wait: 7s", Some(429), "TooManyRequests"),
        ("internalError", Some(500), "InternalServerError"),
        ("unavailable, wait: 1500ms", Some(503), "ServiceUnavailable"),
        ("timedOut", Some(504), "GatewayTimeout"),
        ("expiredToken", Some(401), "ExpiredAuthenticationToken"),
        ("droppedBefore", None, ""),
        ("droppedAfter", None, ""),
    ] {
        let fault_once =
            format!("faults: [{{fault: {fault}, operation: Factories_Delete, request: 1}}]");
        let fixture = via.start_with_factories(&fault_once).await;
        let client = fixture.builder().retry(RetryPolicy::none()).build().unwrap();
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
        // Only the first request fails. If the emulator has carried it out, the result stays.
        let done = ["timedOut", "droppedAfter"].contains(&fault);
        let now = factory.delete().await.unwrap().status();
        assert_eq!(now == StatusCode::NO_CONTENT, done, "{fault}");
    }
}

pub async fn retry_after_is_honoured(via: Via) {
    let faults = "faults:
- {fault: throttled, wait: 1s, operation: Factories_Get, request: 1}
- {fault: throttled, wait: 1h, operation: Factories_Get, request: 3}
";
    let fixture = via.start_with_factories(faults).await;
    let factory = fixture.v2();
    let began = Instant::now();
    factory.get().await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(1), "{:?}", began.elapsed());
    assert_eq!(fixture.sent().len(), 2);
    // A delay beyond the deadline is left to the caller.
    let error = factory.get().await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(fixture.sent().len(), 1);
}

pub async fn a_late_response_is_retried(via: Via) {
    let faults = "faults:
- {fault: delayed, wait: 1h, operation: Pipelines_Get, request: 1}
- {fault: delayed, wait: 1h, operation: Pipelines_CreateRun}
";
    let fixture = via.start_with_factories(faults).await;
    let pipeline = fixture.v2().pipeline("copy").unwrap();
    let soon = Duration::from_millis(300);
    // Even on a busy machine, one of so many attempts gets its response in time.
    pipeline.get().timeout(soon).retry(quick().retries(100)).await.unwrap();
    assert!(fixture.sent().len() > 1);
    let error = pipeline.create_run().timeout(soon).await.unwrap_err();
    assert_eq!((error.kind(), error.is_ambiguous()), (ErrorKind::Timeout, true), "{error}");
    assert_eq!(fixture.sent().len(), 1);
}

pub async fn a_run_is_started_once(via: Via) {
    for (fault, tries, starts, doubtful) in [
        ("timedOut", 1, true, true),
        ("droppedAfter", 1, true, true),
        ("droppedBefore", 1, false, true),
        ("internalError", 1, false, true),
        ("unavailable", 1, false, true),
        ("expiredToken", 1, false, false),
        ("throttled, wait: 0s, request: 1", 2, true, false),
    ] {
        let fault_of_starts =
            format!("faults: [{{fault: {fault}, operation: Pipelines_CreateRun}}]");
        let fixture = via.start_with_factories(&fault_of_starts).await;
        let factory = fixture.v2();
        let pipeline = factory.pipeline("copy").unwrap();
        // Without a GUID, the emulator cannot tell a second start from the first.
        let outcome = pipeline.create_run().client_request_id("mine").await;
        assert_eq!(fixture.sent().len(), tries, "{fault}");
        let there = runs(&factory).await;
        assert_eq!(there.len(), usize::from(starts), "{fault}");
        if tries == 2 {
            assert_eq!(outcome.unwrap().id(), there[0]);
            continue;
        }
        let error = outcome.unwrap_err();
        assert_eq!(error.is_ambiguous(), doubtful, "{fault}: {error}");
        assert_eq!(error.client_request_id(), Some("mine"), "{fault}");

        fixture.sent();
        let found = pipeline.create_run().find_after_failure().await;
        let is_start = |sent: &&Sent| sent.request.uri().path().ends_with("/createRun");
        let sent = fixture.sent();
        assert_eq!(sent.iter().filter(is_start).count(), 1, "{fault}");
        let id = sent[0].request.headers()["x-ms-client-request-id"].to_str().unwrap();
        match (starts, doubtful) {
            (true, _) => assert_eq!(found.unwrap().id(), id, "{fault}"),
            (false, true) => {
                let error = found.unwrap_err();
                assert!(!error.is_ambiguous(), "{fault}");
                assert!(error.to_string().contains("no run was started"), "{fault}: {error}");
            }
            (false, false) => assert_eq!(sent.len(), 1, "{fault}: {:?}", found.unwrap_err()),
        }
        let there = runs(&factory).await;
        assert_eq!(there.len(), if starts { 2 } else { 0 }, "{fault}");
        assert_eq!(there.iter().any(|run| run == id), starts, "{fault}");
    }
}

pub async fn an_expired_token_is_renewed_once(via: Via) {
    let pipelines = (0..105)
        .map(|number| (format!("n{number:03}"), json!({ "properties": { "activities": [] } })));
    let scenario = json!({
        "factories": [{
            "version": "v2",
            "subscription": "s",
            "resourceGroup": "g",
            "name": "factory",
            "pipelines": pipelines.collect::<serde_json::Map<_, _>>(),
        }],
        "faults": [
            { "fault": "expiredToken", "operation": "Factories_Get", "request": 1 },
            { "fault": "expiredToken", "operation": "Factories_Delete" },
            { "fault": "expiredToken", "operation": "Pipelines_CreateOrUpdate", "request": 1 },
            { "fault": "expiredToken", "operation": "Pipelines_ListByFactory", "request": 2 },
        ],
    });
    let fixture = via.start(&scenario.to_string()).await;
    let tokens = living(3600);
    let client = fixture.builder().credential(tokens.clone()).build().unwrap();
    let factory = client.factory("s", "g", "factory").unwrap();
    let arrived = |fixture: &Fixture| {
        let sent = fixture.sent();
        sent.iter().map(|sent| bearer(&sent.request)).collect::<Vec<_>>().join(" ")
    };
    factory.get().await.unwrap();
    factory.get().await.unwrap();
    assert_eq!(arrived(&fixture), "token-1 token-2 token-2");
    let pipeline = factory.pipeline("n000").unwrap();
    pipeline
        .create_or_update(&PipelineResource {
            properties: Some(Default::default()),
            ..Default::default()
        })
        .await
        .unwrap();
    assert_eq!(arrived(&fixture), "token-2 token-3");
    assert_eq!(factory.pipelines().list().all().await.unwrap().len(), 105);
    assert_eq!(arrived(&fixture), "token-3 token-3 token-4", "in the middle of a list");
    let error = factory.delete().await.unwrap_err();
    assert_eq!(error.code(), Some("ExpiredAuthenticationToken"));
    assert_eq!(arrived(&fixture), "token-4 token-5", "and only once");
    assert_eq!(tokens.given.load(Ordering::Relaxed), 5);
}
