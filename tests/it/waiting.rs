//! Waiters for everything that continues after the response.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use axum::body::Bytes;
use datafactory::v2::types::RunStatus;
use datafactory::{ErrorKind, RetryPolicy, Waiter, Watch};
use http::{Request, Response};
use serde_json::{Value, json};

use crate::server::{Server, response};

/// The expected request, and the status, headers and body of the response.
type Told = (&'static str, u16, Vec<(&'static str, &'static str)>, Value);

/// Returns responses in turn. `{host}` in headers and bodies is the server itself. Checks the method and the end of the
/// path of each request.
async fn telling(story: Vec<Told>) -> Server {
    let story = Mutex::new(VecDeque::from(story));
    Server::responding(move |request: &Request<Bytes>| {
        let host = format!("http://{}", request.headers()["host"].to_str().unwrap());
        let asked = format!("{} {}", request.method(), request.uri());
        let Some((expected, status, headers, body)) = story.lock().unwrap().pop_front() else {
            return response(418, &[], format!("nothing is left to say to {asked}"));
        };
        let (method, path) = expected.split_once(' ').unwrap();
        if !asked.starts_with(method) || !asked.contains(path) {
            return response(418, &[], format!("{asked} instead of {expected}"));
        }
        let headers: Vec<_> =
            headers.iter().map(|(name, value)| (*name, value.replace("{host}", &host))).collect();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, &**value)).collect();
        let body = if body.is_null() { String::new() } else { body.to_string() };
        response(status, &headers, body)
    })
    .await
}

pub fn soon<W: Watch>(waiter: Waiter<W>) -> Waiter<W> {
    waiter.every(Duration::from_millis(1)..=Duration::from_millis(2))
}

/// The states and the result.
pub async fn follow<W: Watch<State: std::fmt::Debug>>(
    waiter: Waiter<W>,
) -> (Vec<String>, datafactory::Result<W::End>) {
    let mut waiter = soon(waiter);
    let mut states = Vec::new();
    loop {
        match waiter.try_next().await {
            Ok(Some(state)) => states.push(format!("{state:?}")),
            Ok(None) => return (states, waiter.await),
            Err(error) => return (states, Err(error)),
        }
    }
}

fn dataset(state: &str) -> Value {
    json!({ "name": "d", "properties": { "provisioningState": state, "errorMessage": "no such table" } })
}

#[tokio::test]
async fn a_dataset_is_provisioned() {
    let put = "PUT /datasets/d?";
    let get = "GET /datasets/d?";
    let server = telling(vec![
        (put, 201, vec![("location", "{host}/elsewhere")], dataset("PendingCreation")),
        (get, 200, vec![], dataset("PendingCreation")),
        (get, 200, vec![], dataset("Tomorrow")),
        (get, 200, vec![], dataset("Succeeded")),
        (get, 200, vec![], dataset("PendingUpdate")),
        (get, 200, vec![], dataset("Failed")),
        (put, 200, vec![], json!({ "name": "d" })),
        (put, 400, vec![], json!({ "code": "BadRequest", "message": "no" })),
    ])
    .await;
    let client = server.client().factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();

    let (states, end) = follow(client.create_or_update(&Default::default()).and_wait()).await;
    assert_eq!(states.len(), 4);
    assert_eq!(states[0], "PendingCreation");
    assert!(states[2].contains("Tomorrow"), "{states:?}");
    let end = end.unwrap();
    let properties = serde_json::to_value(&end.properties).unwrap();
    assert_eq!(properties["provisioningState"], "Succeeded");

    let (states, end) = follow(client.provisioned()).await;
    assert_eq!(states, ["PendingUpdate"]);
    let error = end.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.to_string().contains("no such table"), "{error}");

    // A response without a state is final, and so is an error.
    let put = || soon(client.create_or_update(&Default::default()).and_wait());
    assert_eq!(put().await.unwrap().name.as_deref(), Some("d"));
    assert_eq!(put().await.unwrap_err().code(), Some("BadRequest"));
}

#[tokio::test]
async fn a_deletion_is_polled_to_its_end() {
    let result = "GET /operationresults/1";
    let location = vec![("location", "{host}/x/operationresults/1"), ("retry-after", "0")];
    let server = telling(vec![
        ("DELETE /datasets/d?", 202, location.clone(), Value::Null),
        (result, 202, vec![("location", "/operationresults/2"), ("retry-after", "0")], Value::Null),
        ("GET /operationresults/2", 200, vec![], Value::Null),
        ("DELETE /datasets/d?", 204, vec![], Value::Null),
        ("DELETE /datasets/d?", 202, location, Value::Null),
        (result, 409, vec![], json!({ "code": "Conflict", "message": "in use" })),
    ])
    .await;
    let client = server.client().factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();
    let (states, end) = follow(client.delete().and_wait()).await;
    assert_eq!(states, ["\"InProgress\"", "\"InProgress\"", "\"Succeeded\""]);
    assert_eq!(end.unwrap().status(), 200);
    let (states, end) = follow(client.delete().and_wait()).await;
    assert_eq!((states.len(), end.unwrap().status().as_u16()), (1, 204));
    let (_, end) = follow(client.delete().and_wait()).await;
    assert_eq!(end.unwrap_err().code(), Some("Conflict"));
}

#[tokio::test]
async fn an_integration_runtime_starts_and_stops() {
    let both = vec![
        ("azure-asyncoperation", "{host}/x/operationstatuses/1"),
        ("location", "{host}/x/operationresults/1"),
    ];
    let status = "GET /operationstatuses/1";
    let running = json!({ "status": "InProgress", "name": "1", "properties": null, "error": null });
    let status_of = |state: &str| json!({ "status": state, "error": { "code": "NoCapacity", "message": "full" } });
    let online = json!({ "name": "ira", "properties": { "type": "Managed", "state": "Started" } });
    let server = telling(vec![
        ("POST /ira/start?", 202, both.clone(), Value::Null),
        (status, 200, vec![("retry-after", "0")], running.clone()),
        (status, 200, vec![], json!({ "status": "Succeeded" })),
        ("GET /operationresults/1", 200, vec![], online.clone()),
        // An empty result, as the service sends it.
        ("POST /ira/stop?", 202, both.clone(), Value::Null),
        (status, 200, vec![], json!({ "status": "Succeeded" })),
        ("GET /operationresults/1", 200, vec![], Value::Null),
        // Completed in the first response.
        ("POST /ira/start?", 200, vec![], online),
        ("POST /ira/start?", 202, both.clone(), Value::Null),
        (status, 200, vec![], status_of("Failed")),
        ("POST /ira/start?", 202, vec![both[0]], Value::Null),
        (status, 200, vec![], status_of("Canceled")),
        ("POST /ira/start?", 202, vec![("location", "https://elsewhere/1")], Value::Null),
    ])
    .await;
    let factory = server.client().factory("s", "g", "fac").unwrap();
    let runtime = factory.integration_runtime("ira").unwrap();
    let (states, end) = follow(runtime.start().and_wait()).await;
    assert_eq!(states, ["\"InProgress\"", "\"InProgress\"", "\"Succeeded\""]);
    assert_eq!(end.unwrap().name.as_deref(), Some("ira"));
    assert_eq!(follow(runtime.stop().and_wait()).await.1.unwrap().status(), 200);
    assert_eq!(follow(runtime.start().and_wait()).await.1.unwrap().name.as_deref(), Some("ira"));
    for _ in 0..2 {
        let error = follow(runtime.start().and_wait()).await.1.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Failed);
        assert_eq!(error.code(), Some("NoCapacity"), "{error}");
    }
    let error = follow(runtime.start().and_wait()).await.1.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ForeignLink, "{error}");
}

#[tokio::test]
async fn an_operation_without_a_url_to_poll_is_an_error() {
    let begin = |status, headers| ("POST /ira/stop?", status, headers, Value::Null);
    let relative = || vec![("azure-asyncoperation", "/x/operationstatuses/1")];
    let seen = |status, body| ("GET /operationstatuses/1", status, vec![], body);
    let succeeded = || seen(200, json!({ "status": "SUCCEEDED" }));
    for (story, outcome) in [
        (vec![begin(202, relative()), succeeded()], None),
        (vec![begin(201, relative()), succeeded()], None),
        (vec![begin(202, relative()), seen(202, Value::Null), succeeded()], None),
        (vec![begin(201, vec![("location", "/x/made")])], None),
        (vec![begin(202, vec![])], Some(ErrorKind::Failed)),
        // Otherwise the waiter would poll forever.
        (vec![begin(202, relative()), seen(200, json!({}))], Some(ErrorKind::Decode)),
        (vec![begin(202, relative()), seen(200, json!("<html>"))], Some(ErrorKind::Decode)),
        (vec![begin(202, relative()), seen(204, Value::Null)], Some(ErrorKind::Decode)),
        (vec![begin(202, relative()), seen(404, Value::Null)], Some(ErrorKind::Service)),
    ] {
        let looks = story.len();
        let shown = format!("{story:?}");
        let server = telling(story).await;
        let factory = server.client().factory("s", "g", "fac").unwrap();
        let (_, end) = follow(factory.integration_runtime("ira").unwrap().stop().and_wait()).await;
        assert_eq!(end.err().map(|error| error.kind()), outcome, "{shown}");
        assert_eq!(server.received().len(), looks, "{shown}");
    }
}

const RUN: &str = "2f7fdb90-5df1-4b8e-ac2f-064cfa58202b";

fn run(status: &str) -> Value {
    json!({ "runId": RUN, "status": status, "message": "broken", "runStart": "2026-11-21T08:00:00Z" })
}

#[tokio::test]
async fn a_run_is_polled_to_its_end() {
    let get = "GET /pipelineruns/2f7fdb90";
    let failed = json!({ "value": [{
        "activityName": "CopyDay",
        "status": "Failed",
        "error": {
            "errorCode": "2200",
            "message": "the source is gone",
            "failureType": "UserError",
            "target": "CopyDay",
        },
    }], "continuationToken": null });
    let tomorrow = json!({ "status": "Evaporated", "runEnd": "2026-11-21T09:00:00Z" });
    let server = telling(vec![
        ("POST /createRun?", 200, vec![], json!({ "runId": RUN })),
        (get, 200, vec![], run("Queued")),
        (get, 200, vec![], run("InProgress")),
        (get, 200, vec![], run("Pondering")),
        (get, 200, vec![], run("Succeeded")),
        (get, 200, vec![], run("Canceling")),
        (get, 200, vec![], run("Cancelled")),
        (get, 200, vec![], run("Failed")),
        ("POST /queryActivityruns?", 200, vec![], failed),
        (get, 200, vec![], run("Failed")),
        ("POST /queryActivityruns?", 403, vec![], json!({ "code": "Forbidden", "message": "no" })),
        (get, 200, vec![], tomorrow),
        (get, 404, vec![], Value::Null),
    ])
    .await;
    let factory = server.client().factory("s", "g", "fac").unwrap();
    let created = factory.pipeline("copy").unwrap().create_run().and_wait();
    let (states, end) = follow(created).await;
    assert_eq!(states.len(), 5);
    assert_eq!(states[..3], ["Queued", "Queued", "InProgress"]);
    let end = end.unwrap();
    assert!(end.is_success() && end.error().is_none());
    assert_eq!(end.client().id(), RUN);

    let wait = || follow(factory.pipeline_run(RUN).unwrap().wait());
    let (states, end) = wait().await;
    assert_eq!(states, ["Canceling", "Cancelled"]);
    assert_eq!(end.unwrap().status(), Some(&RunStatus::Cancelled));

    let end = wait().await.1.unwrap();
    assert_eq!(end.failed_activities().unwrap().len(), 1);
    assert_eq!(
        end.error().unwrap().to_string(),
        format!(
            "run {RUN} ended as Failed: broken; activity CopyDay (UserError): 2200: the source \
             is gone"
        )
    );
    // The outcome is known even if the activity runs cannot be listed.
    let end = wait().await.1.unwrap();
    assert_eq!(end.failed_activities().unwrap_err().code(), Some("Forbidden"));
    assert!(end.error().unwrap().to_string().contains("could not be listed"));

    let end = wait().await.1.unwrap();
    assert_eq!(end.status().map(RunStatus::as_str), Some("Evaporated"));
    assert!(!end.is_success());
    assert!(wait().await.1.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_waiter_has_a_deadline_and_growing_delays() {
    let server = Server::responding_with(200, &[], run("InProgress").to_string()).await;
    let run = server.client().factory("s", "g", "fac").unwrap().pipeline_run(RUN).unwrap();
    let start = Instant::now();
    let wait = run.wait().every(Duration::from_millis(10)..=Duration::from_millis(80));
    let error = wait.deadline(Duration::from_millis(300)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("InProgress"), "{error}");
    assert!((300..2000).contains(&start.elapsed().as_millis()), "{:?}", start.elapsed());
    assert!((4..12).contains(&server.received().len()));

    // A `Retry-After` of zero is ignored: the client would poll without a pause.
    let body = self::run("InProgress").to_string();
    let hasty = Server::responding_with(200, &[("retry-after", "0")], body).await;
    let other = hasty.client().factory("s", "g", "fac").unwrap().pipeline_run(RUN).unwrap();
    let wait = other.wait().every(Duration::from_millis(50)..=Duration::from_millis(50));
    wait.deadline(Duration::from_millis(200)).await.unwrap_err();
    assert!((2..7).contains(&hasty.received().len()));

    // A dropped waiter no longer polls.
    let mut wait = run.wait().every(Duration::ZERO..=Duration::ZERO);
    wait.try_next().await.unwrap();
    drop(wait);
    server.received();
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert!(server.received().is_empty());
}

/// Returns this response to every createRun, and knows the run only after a number of polls.
async fn losing(start: Response<Bytes>, appears: usize) -> Server {
    let looks = Mutex::new(0);
    Server::responding(move |request| {
        if request.uri().path().ends_with("createRun") {
            return start.clone();
        }
        let mut looks = looks.lock().unwrap();
        *looks += 1;
        match *looks < appears {
            true => response(404, &[], ""),
            false => response(200, &[], run("Queued").to_string()),
        }
    })
    .await
}

#[tokio::test]
async fn a_run_is_found_after_an_ambiguous_failure() {
    let policy = RetryPolicy::default().retries(2).delays(Duration::ZERO..=Duration::ZERO);
    for (status, appears, found) in
        // The last but one is a success without a run id.
        [
            (504, 1, Some(true)),
            (500, 3, Some(true)),
            (504, 4, Some(false)),
            (200, 1, Some(true)),
            (400, 1, None),
        ]
    {
        let server = losing(response(status, &[], "<html>"), appears).await;
        let client = server.builder().retry(policy.clone()).build().unwrap();
        let pipeline = client.factory("s", "g", "fac").unwrap().pipeline("copy").unwrap();
        let outcome = pipeline.create_run().find_after_failure().await;
        let received = server.received();
        let starts = |it: &&Request<_>| it.uri().path().ends_with("createRun");
        assert_eq!(received.iter().filter(starts).count(), 1, "{status}");
        let id = received[0].headers()["x-ms-client-request-id"].to_str().unwrap();
        match found {
            Some(true) => {
                assert_eq!(outcome.unwrap().id(), id);
                assert!(received.last().unwrap().uri().path().ends_with(id));
            }
            Some(false) => {
                let error = outcome.unwrap_err();
                assert!(!error.is_ambiguous());
                assert!(error.to_string().contains("no run was started"), "{error}");
            }
            None => assert_eq!(received.len(), 1, "{:?}", outcome.unwrap_err()),
        }
    }
    let server = losing(response(504, &[], ""), 1).await;
    let pipeline = server.client().factory("s", "g", "fac").unwrap().pipeline("copy").unwrap();
    // With the id in another format, the run would not be found.
    for id in ["mine", "{2f7fdb90-5df1-4b8e-ac2f-064cfa58202b}", "2f7fdb905df14b8eac2f064cfa58202b"]
    {
        let error = pipeline.create_run().client_request_id(id).find_after_failure().await;
        assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidRequest, "{id}");
    }
    let error = pipeline.create_run().await.unwrap_err();
    assert!(error.is_ambiguous(), "without being asked, nothing is looked for");
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn parameters_are_compared_with_the_declaration() {
    let definition = json!({ "properties": { "parameters": {
        "day": { "type": "String" },
        "count": { "type": "int" },
        "factor": { "type": "Float", "defaultValue": 1 },
        "force": { "type": "Bool", "defaultValue": false },
        "files": { "type": "Array", "defaultValue": [] },
        "options": { "type": "Object", "defaultValue": {} },
        "key": { "type": "SecureString", "defaultValue": "" },
        "odd": { "type": "Tomorrow" },
    }}});
    let server = Server::responding(move |request| match request.method().as_str() {
        "GET" => response(200, &[], definition.to_string()),
        _ => response(200, &[], json!({ "runId": RUN }).to_string()),
    })
    .await;
    let pipeline = server.client().factory("s", "g", "fac").unwrap().pipeline("copy").unwrap();
    let good = [
        ("day", json!("2026-11-21")),
        ("count", json!(3)),
        ("factor", json!(1.5)),
        ("force", json!(true)),
        ("files", json!(["a"])),
        ("options", json!({ "a": 1 })),
        ("key", json!("k")),
        ("odd", json!(null)),
    ];
    pipeline.create_run().parameters(good.clone()).check_parameters().await.unwrap();
    for (name, value, complaint) in [
        ("day", json!(1), "the type of `day` is not String"),
        ("count", json!("3"), "the type of `count` is not int"),
        ("count", json!(1.5), "the type of `count` is not int"),
        ("force", json!("yes"), "the type of `force` is not Bool"),
        ("files", json!({}), "the type of `files` is not Array"),
        ("options", json!([]), "the type of `options` is not Object"),
        ("dya", json!("x"), "`dya` is not declared"),
    ] {
        server.received();
        let create = pipeline.create_run().parameters(good.clone()).parameter(name, value);
        let error = create.check_parameters().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().ends_with(complaint), "{error}");
        assert_eq!(server.received().len(), 1, "no run is started");
    }
    let error = pipeline.create_run().check_parameters().await.unwrap_err().to_string();
    assert!(error.contains("`count` is missing; `day` is missing; `odd` is missing"), "{error}");
    // A run with the parameters of another run needs none.
    pipeline.create_run().reference_pipeline_run_id(RUN).check_parameters().await.unwrap();
}
