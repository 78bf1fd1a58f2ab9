//! Retries: which requests, how often and after which delay, against servers that fail on purpose.

use std::future::IntoFuture as _;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant, SystemTime};

use datafactory::{Client, ErrorKind, RetryPolicy};
use http::Response;

use crate::server::{Pieces, RawServer, Server, response};

/// Retries without noticeable delay.
pub fn quick() -> RetryPolicy {
    RetryPolicy::default().retries(2).delays(Duration::ZERO..=Duration::from_millis(1))
}

/// Sends a GET, a PUT, a DELETE, a POST that only reads and a POST that changes something. Returns the number of times
/// that each arrived.
async fn tries(server: &Server, client: &Client) -> [usize; 5] {
    let v1 = client.factory_v1("s", "g", "f").unwrap();
    let dataset = v1.dataset("d").unwrap();
    let v2 = client.factory("s", "g", "fac").unwrap();
    let mut tries = [0; 5];
    let _ = dataset.get().await;
    tries[0] = server.received().len();
    let _ = dataset.create_or_update(&Default::default()).await;
    tries[1] = server.received().len();
    let _ = dataset.delete().await;
    tries[2] = server.received().len();
    let _ = v2.integration_runtime("ira").unwrap().status().await;
    tries[3] = server.received().len();
    let _ = v2.pipeline("p").unwrap().create_run().await;
    tries[4] = server.received().len();
    tries
}

#[tokio::test]
async fn by_status_and_by_operation() {
    for (status, expected) in [
        (200, [1; 5]),
        (304, [1; 5]),
        (400, [1; 5]),
        (401, [1; 5]),
        (404, [1; 5]),
        (408, [3, 3, 3, 3, 1]),
        (409, [1; 5]),
        (412, [1; 5]),
        (429, [3; 5]),
        (500, [3, 3, 3, 3, 1]),
        (501, [1; 5]),
        (502, [3, 3, 3, 3, 1]),
        (503, [3, 3, 3, 3, 1]),
        (504, [3, 3, 3, 3, 1]),
    ] {
        let server = Server::responding_with(status, &[], "{}").await;
        let client = server.builder().retry(quick()).build().unwrap();
        assert_eq!(tries(&server, &client).await, expected, "{status}");
        let client = server.builder().retry(RetryPolicy::none()).build().unwrap();
        assert_eq!(tries(&server, &client).await, [1; 5], "{status} without retries");
    }
}

#[tokio::test]
async fn every_attempt_is_the_same_request() {
    let server = Server::responding_in_turn(vec![
        response(503, &[], ""),
        response(429, &[], ""),
        response(200, &[], r#"{"name":"d"}"#),
    ])
    .await;
    let client = server.builder().bearer_token("t").retry(quick()).build().unwrap();
    let dataset = client.factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();
    let dataset = dataset.create_or_update(&Default::default()).await.unwrap();
    assert_eq!(dataset.name.as_deref(), Some("d"));
    let received = server.received();
    assert_eq!(received.len(), 3);
    for again in &received[1..] {
        assert_eq!(again.uri(), received[0].uri());
        assert_eq!(again.headers(), received[0].headers());
        assert_eq!(again.body(), received[0].body());
    }
}

#[tokio::test]
async fn retry_after_is_honoured() {
    let in_two_seconds = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
    for (name, value, least, most) in [
        ("retry-after", "1", 1000, 2000),
        ("retry-after", &*in_two_seconds, 1, 3000),
        ("retry-after", "Wed, 03 Dec 2014 21:33:07 GMT", 0, 500),
        ("retry-after", "soon", 0, 500),
        ("retry-after-ms", "300", 300, 1000),
        ("x-ms-retry-after-ms", "300", 300, 1000),
    ] {
        let server = Server::responding_in_turn(vec![
            response(429, &[(name, value)], ""),
            response(200, &[], "{}"),
        ])
        .await;
        let client = server.builder().retry(quick()).build().unwrap();
        let start = Instant::now();
        client.factory_v1("s", "g", "f").unwrap().datasets().await.unwrap();
        let waited = start.elapsed();
        let range = Duration::from_millis(least)..Duration::from_millis(most);
        assert!(range.contains(&waited), "{name}: {value}: {waited:?}");
    }
}

#[tokio::test]
async fn a_delay_beyond_the_deadline_is_left_to_the_caller() {
    let server = Server::responding_with(429, &[("retry-after", "3600")], "").await;
    let client = server.builder().retry(quick()).build().unwrap();
    let error = client.factory_v1("s", "g", "f").unwrap().datasets().await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn very_long_durations_are_valid() {
    const MOST: Duration = Duration::MAX;
    for (name, value) in [
        ("retry-after", "18446744073709551615"),
        ("retry-after-ms", "18446744073709551615"),
        ("retry-after", "99999999999999999999999"),
        ("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT"),
        ("no-wish", ""),
    ] {
        let server = Server::responding_with(503, &[], "").await;
        let unavailable = response(503, &[(name, value)], "");
        let other = Server::responding_in_turn(vec![unavailable]).await;
        for (server, deadline) in
            [(&server, MOST), (&other, MOST), (&other, Duration::from_secs(9))]
        {
            let client = server.builder().retry(RetryPolicy::default().delays(MOST..=MOST));
            let client = client.deadline(deadline).timeout(MOST).build().unwrap();
            let datasets = client.factory_v1("s", "g", "f").unwrap().datasets();
            let outcome = tokio::time::timeout(Duration::from_millis(50), datasets.into_future());
            // The client waits within the deadline, or returns the error immediately.
            match outcome.await {
                Ok(called) => assert_eq!(called.unwrap_err().status().unwrap(), 503),
                Err(_) => assert_eq!(deadline, MOST, "{name}: {value}"),
            }
        }
    }
}

#[tokio::test]
async fn a_deadline_limits_all_attempts() {
    let server = Server::responding_with(503, &[], "").await;
    let patient = RetryPolicy::default().retries(u32::MAX).delays(Duration::ZERO..=Duration::ZERO);
    let client = server.builder().retry(patient).build().unwrap();
    let datasets = client.factory_v1("s", "g", "f").unwrap().datasets();
    let start = Instant::now();
    let error = datasets.deadline(Duration::from_millis(200)).await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert!(matches!(error.kind(), ErrorKind::Service | ErrorKind::Timeout), "{error}");
    assert!(server.received().len() > 1);
}

const HEAD: &[u8] =
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 40\r\n\r\n";
const BODY: &[u8] = br#"{"name":"d","properties":{"type":"Odd"}}"#;

fn pieces(pieces: &[(u64, &[u8])]) -> Pieces {
    pieces.iter().map(|(pause, piece)| (Duration::from_millis(*pause), piece.to_vec())).collect()
}

#[tokio::test]
async fn a_broken_connection_is_retried() {
    let whole = pieces(&[(0, HEAD), (0, BODY)]);
    for (name, broken) in [
        ("before the response", pieces(&[])),
        ("in the head", pieces(&[(0, &HEAD[..30])])),
        ("before the body", pieces(&[(0, HEAD)])),
        ("in the body", pieces(&[(0, HEAD), (5, &BODY[..20])])),
        ("nonsense", pieces(&[(0, b"SMTP ready\r\n\r\n")])),
        ("too slowly", pieces(&[(0, HEAD), (150, &BODY[..20]), (500, &BODY[20..])])),
    ] {
        let server = RawServer::writing(vec![broken.clone(), broken.clone(), whole.clone()]).await;
        let client = server.builder().retry(quick()).timeout(Duration::from_millis(300));
        let client = client.build().unwrap();
        let dataset = client.factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();
        let dataset = dataset.get().await.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(dataset.name.as_deref(), Some("d"), "{name}");
        assert_eq!(server.requests.load(Ordering::Relaxed), 3, "{name}");

        // A request that is not safe to repeat is sent once, and the error is ambiguous.
        let server = RawServer::writing(vec![broken]).await;
        let client = server.builder().retry(quick()).timeout(Duration::from_millis(300));
        let client = client.build().unwrap();
        let pipeline = client.factory("s", "g", "fac").unwrap().pipeline("p").unwrap();
        let error = pipeline.create_run().client_request_id("mine").await.unwrap_err();
        assert!(error.is_ambiguous(), "{name}: {error}");
        assert!(error.to_string().contains("x-ms-client-request-id mine"), "{name}: {error}");
        assert_eq!(server.requests.load(Ordering::Relaxed), 1, "{name}");
    }
}

#[tokio::test]
async fn a_slow_response_is_received() {
    let drip: Vec<(u64, &[u8])> =
        std::iter::once((0, HEAD)).chain(BODY.chunks(4).map(|piece| (10, piece))).collect();
    let server = RawServer::writing(vec![pieces(&drip)]).await;
    let client = server.builder().retry(RetryPolicy::none()).build().unwrap();
    let dataset = client.factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();
    assert_eq!(dataset.get().await.unwrap().name.as_deref(), Some("d"));
}

#[tokio::test]
async fn a_dropped_call_is_cancelled() {
    let server = RawServer::writing(vec![pieces(&[(60_000, HEAD)])]).await;
    let client = server.builder().build().unwrap();
    let dataset = client.factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();
    let call = tokio::spawn(dataset.get().into_future());
    while server.requests.load(Ordering::Relaxed) == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(server.requests.load(Ordering::Relaxed), 1, "it was tried again");
}

#[tokio::test]
async fn a_thousand_calls_share_one_client() {
    let server = Server::responding(|request| {
        let name = request.uri().path().rsplit('/').next().unwrap();
        Response::new(format!(r#"{{"name":"{name}"}}"#).into())
    })
    .await;
    let factory = server.client().factory_v1("s", "g", "f").unwrap();
    let calls: Vec<_> = (0..1000)
        .map(|number| {
            let name = format!("d{number}");
            let get = factory.dataset(&name).unwrap().get().into_future();
            tokio::spawn(async move { (name, get.await) })
        })
        .collect();
    let mut ids = std::collections::HashSet::new();
    for call in calls {
        let (name, dataset) = call.await.unwrap();
        assert_eq!(dataset.unwrap().name.as_deref(), Some(&*name));
    }
    for request in server.received() {
        assert!(ids.insert(request.headers()["x-ms-client-request-id"].clone()));
    }
}
