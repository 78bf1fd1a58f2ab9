//! Pipelines and their runs in the emulator: as a client sees them, and what goes over the wire.

use std::time::Duration;

use bytes::Bytes;
use datafactory::v2::types;
use datafactory_core::{Timestamp, Transport as _};
use datafactory_emulator::{Clock, Emulator};
use http::{Request, StatusCode};
use serde_json::{Value, json};

use crate::emulator::in_process;

const FACTORY: &str =
    "/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories/factory";
const UNKNOWN: &str = "2f7fdb90-5df1-4b8e-ac2f-064cfa58202b";

/// A factory in an emulator whose time stands still.
struct Room(Emulator);

impl Room {
    async fn new() -> Self {
        Self::at("2026-11-23T08:00:00Z").await
    }

    async fn at(start: &str) -> Self {
        let start: Timestamp = start.parse().unwrap();
        let room =
            Self(Emulator::builder().clock(Clock::stepped(start.instant())).build().unwrap());
        let factory =
            types::Factory { location: Some("westeurope".to_owned()), ..Default::default() };
        let client = in_process(&room.0).factory("s", "g", "factory").unwrap();
        client.create_or_update(&factory).await.unwrap();
        room
    }

    fn step(&self, seconds: u64) {
        self.0.clock().step(Duration::from_secs(seconds));
    }

    async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &Value,
    ) -> (StatusCode, Value) {
        let sign = if path.contains('?') { '&' } else { '?' };
        let path = path.replace(FACTORY, "");
        let mut request = Request::builder()
            .method(method)
            .uri(format!("https://emulator{FACTORY}{path}{sign}api-version=2018-06-01"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let response = self.0.send(request.body(Bytes::from(body)).unwrap()).await.unwrap();
        let body = response.body();
        let value =
            if body.is_empty() { Value::Null } else { serde_json::from_slice(body).unwrap() };
        (response.status(), value)
    }

    /// Makes a pipeline of these activities.
    async fn pipeline(&self, name: &str, properties: Value) -> Value {
        let body = json!({ "properties": properties });
        let (status, made) = self.send("PUT", &format!("/pipelines/{name}"), &[], &body).await;
        assert_eq!(status, 200, "{made}");
        made
    }

    /// Asks for a run; gives its id.
    async fn start(&self, pipeline: &str, query: &str, parameters: Value) -> String {
        let path = format!("/pipelines/{pipeline}/createRun{query}");
        let (status, response) = self.send("POST", &path, &[], &parameters).await;
        assert_eq!(status, 200, "{response}");
        response["runId"].as_str().unwrap().to_owned()
    }

    async fn run(&self, id: &str) -> Value {
        let (status, run) =
            self.send("GET", &format!("/pipelineruns/{id}"), &[], &json!(null)).await;
        assert_eq!(status, 200, "{run}");
        run
    }

    async fn status(&self, id: &str) -> String {
        self.run(id).await["status"].as_str().unwrap().to_owned()
    }

    async fn query(&self, path: &str, mut query: Value) -> (StatusCode, Value) {
        query["lastUpdatedAfter"] = "2026-01-01T00:00:00Z".into();
        query["lastUpdatedBefore"] = "2027-01-01T00:00:00Z".into();
        self.send("POST", path, &[], &query).await
    }

    async fn activities(&self, run: &str) -> Vec<Value> {
        let path = format!("/pipelineruns/{run}/queryActivityruns");
        let (status, page) = self.query(&path, json!({})).await;
        assert_eq!(status, 200, "{page}");
        page["value"].as_array().unwrap().clone()
    }

    /// The names and statuses of the activity runs.
    async fn seen(&self, run: &str) -> String {
        let text = |run: &Value| {
            let [name, status] =
                ["activityName", "status"].map(|it| run[it].as_str().unwrap().to_owned());
            format!("{name} {status}")
        };
        self.activities(run).await.iter().map(text).collect::<Vec<_>>().join(", ")
    }
}

fn wait(name: &str, seconds: u64) -> Value {
    json!({ "name": name, "type": "Wait", "typeProperties": { "waitTimeInSeconds": seconds } })
}

fn after(mut activity: Value, name: &str) -> Value {
    activity["dependsOn"] = json!([{ "activity": name, "dependencyConditions": ["Succeeded"] }]);
    activity
}

fn fail(name: &str) -> Value {
    let properties = json!({ "message": "no luck", "errorCode": "77" });
    json!({ "name": name, "type": "Fail", "typeProperties": properties })
}

fn call(name: &str, pipeline: &str, waits: bool) -> Value {
    json!({ "name": name, "type": "ExecutePipeline", "typeProperties": {
        "pipeline": { "referenceName": pipeline, "type": "PipelineReference" },
        "parameters": { "who": "@pipeline().Pipeline" },
        "waitOnCompletion": waits,
    } })
}

#[tokio::test]
async fn a_run_passes_queued_and_in_progress_and_ends() {
    let room = Room::new().await;
    let activities = json!([wait("w", 10), after(wait("x", 5), "w")]);
    let properties = json!({
        "activities": activities,
        "annotations": ["nightly"],
        "parameters": { "list": { "type": "Array" }, "word": { "type": "String", "defaultValue": "w" },
                        "pass": { "type": "SecureString", "defaultValue": "p" } },
    });
    room.pipeline("Load", properties).await;
    let id = room.start("load", "", json!({ "list": ["a"] })).await;
    let run = room.run(&id).await;
    let expected = json!({
        "id": format!("{}/pipelineruns/{id}", FACTORY.to_uppercase()),
        "runId": id, "runGroupId": id, "debugRunId": null, "isLatest": true, "pipelineName": "Load",
        "parameters": { "list": "[\"a\"]", "word": "w", "pass": "**********" },
        "invokedBy": { "id": run["invokedBy"]["id"], "name": "Manual", "invokedByType": "Manual" },
        "runStart": "2026-11-23T08:00:00Z", "runEnd": null, "durationInMs": null, "status": "Queued",
        "message": null, "pipelineReturnValue": null, "lastUpdated": "2026-11-23T08:00:00Z",
        "annotations": ["nightly"], "runDimension": {},
    });
    assert_eq!(run, expected);
    assert_eq!(room.seen(&id).await, "");
    room.step(3);
    assert_eq!(
        (room.status(&id).await, room.seen(&id).await),
        ("InProgress".into(), "w InProgress".into())
    );
    let activity = &room.activities(&id).await[0];
    let expected = json!({
        "id": format!("{}/pipelineruns/{id}/activityruns/{}", FACTORY.to_uppercase(), activity["activityRunId"].as_str().unwrap()),
        "activityRunId": activity["activityRunId"], "activityName": "w", "activityType": "Wait",
        "activityRunStart": "2026-11-23T08:00:02Z", "activityRunEnd": null, "durationInMs": null,
        "pipelineName": "Load", "pipelineRunId": id, "status": "InProgress", "retryAttempt": null,
        "error": { "errorCode": "", "message": "", "failureType": "", "target": "w", "details": "" },
        "iterationHash": "", "input": { "waitTimeInSeconds": 10 }, "linkedServiceName": "",
        "output": null, "userProperties": {}, "recoveryStatus": "None",
        "integrationRuntimeNames": null, "executionDetails": null,
    });
    assert_eq!(*activity, expected);
    room.step(10);
    assert_eq!(room.seen(&id).await, "w Succeeded, x InProgress");
    room.step(10);
    let run = room.run(&id).await;
    let ends =
        ["status", "runEnd", "durationInMs", "message", "pipelineReturnValue"].map(|it| &run[it]);
    let expected =
        [json!("Succeeded"), json!("2026-11-23T08:00:17Z"), json!(17_000), json!(""), json!({})];
    assert_eq!(ends, expected.each_ref());
}

#[tokio::test]
async fn each_try_is_an_activity_run_and_the_policy_hides_what_is_secret() {
    let room = Room::new().await;
    let activity = json!({
        "name": "web", "type": "WebActivity",
        "typeProperties": { "method": "GET", "url": "https://localhost" },
        "policy": { "timeout": "00:00:03", "retry": 1, "retryIntervalInSeconds": 60,
                    "secureInput": "@pipeline().parameters.secret", "secureOutput": true },
    });
    room.pipeline(
        "p",
        json!({
        "activities": [activity], "parameters": { "secret": { "type": "Bool" } } }),
    )
    .await;
    for secret in [true, false] {
        let id = room.start("p", "", json!({ "secret": secret })).await;
        room.step(10);
        let expected = json!({
            "errorCode": "TimedOut", "failureType": "UserError", "target": "web", "details": "",
            "message": "The activity has not ended within its timeout of 00:00:03." });
        let first = &room.activities(&id).await[0];
        assert_eq!((&first["status"], &first["error"]), (&json!("Failed"), &expected));
        assert_eq!((first["input"].is_null(), &first["output"]), (secret, &json!(null)));
        assert_eq!(
            (&first["retryAttempt"], room.status(&id).await),
            (&json!(null), "InProgress".into())
        );
        room.step(60);
        let tries = room.activities(&id).await;
        assert_eq!((tries.len(), &tries[1]["retryAttempt"]), (2, &json!(1)));
        assert_ne!(tries[0]["activityRunId"], tries[1]["activityRunId"]);
        assert_eq!(room.status(&id).await, "Failed");
    }
}

#[tokio::test]
async fn a_client_waits_for_a_run() {
    let emulator = Emulator::builder().clock(Clock::accelerated(10_000.0)).build().unwrap();
    let client = in_process(&emulator).factory("s", "g", "factory").unwrap();
    client.create_or_update(&types::Factory::default()).await.unwrap();
    let pipeline = client.pipeline("copy").unwrap();
    let activities = json!([{ "name": "fail", "type": "Fail",
        "typeProperties": { "message": "@concat('no ', pipeline().parameters.what)", "errorCode": "7" } }]);
    let resource = json!({ "properties": {
        "activities": activities, "parameters": { "what": { "type": "String" } } } });
    pipeline.create_or_update(&serde_json::from_value(resource).unwrap()).await.unwrap();
    let ended = pipeline.create_run().parameter("what", "luck").and_wait().await.unwrap();
    assert!(!ended.is_success());
    let failed = ended.failed_activities().unwrap();
    assert_eq!(failed[0].error.as_ref().unwrap().message.as_deref(), Some("no luck"));
    let run = ended.run();
    assert_eq!(run.message.as_deref(), Some("Operation on target fail failed: no luck"));
}

#[tokio::test]
async fn the_same_request_starts_one_run() {
    let room = Room::new().await;
    room.pipeline("p", json!({ "activities": [wait("w", 1)] })).await;
    let asked = [("x-ms-client-request-id", UNKNOWN)];
    for _ in 0..2 {
        let (_, response) = room.send("POST", "/pipelines/p/createRun", &asked, &json!(null)).await;
        assert_eq!(response, json!({ "runId": UNKNOWN }));
    }
    let (_, page) = room.query("/queryPipelineRuns", json!({})).await;
    assert_eq!(page["value"].as_array().unwrap().len(), 1);
    let asked = [("x-ms-client-request-id", "me")];
    let (_, response) = room.send("POST", "/pipelines/p/createRun", &asked, &json!(null)).await;
    assert_ne!(response["runId"], "me");
}

#[tokio::test]
async fn conditions_on_the_entity_tag_are_kept() {
    let room = Room::new().await;
    let made = room.pipeline("P", json!({ "activities": [] })).await;
    let tag = made["etag"].as_str().unwrap();
    assert!(!tag.contains('"'));
    assert_eq!(made["type"], "Microsoft.DataFactory/factories/pipelines");
    assert_eq!(made["id"], format!("{FACTORY}/pipelines/P"));
    let quoted = format!("\"{tag}\"");
    let body = json!({ "properties": { "activities": [] } });
    for (method, name, header, value, expected) in [
        ("GET", "p", "if-none-match", tag, 304),
        ("GET", "p", "if-none-match", &*quoted, 304),
        ("GET", "p", "if-none-match", "*", 304),
        ("GET", "p", "if-none-match", "other", 200),
        ("PUT", "p", "if-match", "other", 412),
        ("PUT", "new", "if-match", "*", 412),
        ("PUT", "p", "if-match", "*", 200),
        ("PUT", "p", "if-match", tag, 412),
        ("DELETE", "p", "x-nothing", "", 200),
        ("DELETE", "p", "x-nothing", "", 204),
        ("GET", "p", "x-nothing", "", 404),
    ] {
        let body = if method == "PUT" { body.clone() } else { Value::Null };
        let path = format!("/pipelines/{name}");
        let (status, response) = room.send(method, &path, &[(header, value)], &body).await;
        assert_eq!(status, expected, "{method} {name} {header} {value} {response}");
        assert!(expected != 304 || response.is_null());
    }
}

#[tokio::test]
async fn what_cannot_be_is_refused_by_name() {
    let room = Room::new().await;
    room.pipeline(
        "p",
        json!({ "activities": [wait("w", 1)], "parameters": {
        "must": { "type": "Int" }, "may": { "type": "Bool", "defaultValue": true } } }),
    )
    .await;
    room.pipeline("caller", json!({ "activities": [call("c", "p", true)] })).await;
    room.pipeline("other", json!({ "activities": [] })).await;
    let other = room.start("other", "", json!(null)).await;
    let dangling = json!({ "activities": [after(wait("w", 1), "none")] });
    let circle = json!({ "activities": [after(wait("a", 1), "b"), after(wait("b", 1), "a")] });
    // Brackets within a text are none.
    let deep = (0..96).fold(json!("[["), |inner, _| json!([inner]));
    let copy_of =
        |of: Value| json!({ "name": "c", "type": "Copy", "typeProperties": { "of": of } });
    let (status, response) = room
        .send(
            "PUT",
            "/pipelines/deep",
            &[],
            &json!({ "properties": { "activities": [copy_of(
            deep[0].clone())] } }),
        )
        .await;
    assert_eq!(status, 200, "{response}");
    let filters = |operand: &str, operator: &str, values: Value| {
        let filter = json!({ "operand": operand, "operator": operator, "values": values });
        json!({ "filters": [filter], "lastUpdatedAfter": "2026-01-01T00:00:00Z",
                "lastUpdatedBefore": "2027-01-01T00:00:00Z" })
    };
    let with = |name: &str, value: Value| {
        let mut query = filters("Status", "In", json!(["Failed"]));
        query[name] = value;
        query
    };
    let recover =
        |id: &str| format!("/pipelines/p/createRun?isRecovery=true&referencePipelineRunId={id}");
    let runs = "/queryPipelineRuns";
    for (method, path, body, status, code, says) in [
        (
            "PUT",
            "/pipelines/q",
            json!({ "properties": dangling }),
            400,
            "BadRequest",
            "dependsOn[0].activity",
        ),
        (
            "PUT",
            "/pipelines/q",
            json!({ "properties": circle }),
            400,
            "BadRequest",
            "depends on itself",
        ),
        ("PUT", "/pipelines/q", json!({}), 400, "BadRequest", "properties"),
        (
            "PUT",
            "/pipelines/q",
            json!({ "properties": { "activities": [copy_of(deep)] } }),
            400,
            "BadRequest",
            "more than 100 levels deep",
        ),
        (
            "PUT",
            "/pipelines/q",
            json!({ "properties": { "concurrency": 0 } }),
            400,
            "BadRequest",
            "properties.concurrency",
        ),
        (
            "PUT",
            "/pipelines/q",
            json!({ "properties": { "activities": [call("c", "none", true)] } }),
            400,
            "BadRequest",
            "because of invalid reference 'none'.",
        ),
        (
            "PUT",
            "/pipelines/p",
            json!({ "properties": { "activities": [call("c", "caller", true)] } }),
            400,
            "BadRequest",
            "runs itself",
        ),
        ("DELETE", "/pipelines/p", json!(null), 400, "BadRequest", "referenced by caller."),
        ("POST", "/pipelines/none/createRun", json!(null), 404, "NotFound", "does not exist"),
        ("POST", "/pipelines/p/createRun", json!({}), 400, "BadRequest", "'must'"),
        ("POST", "/pipelines/p/createRun", json!({ "must": "x" }), 400, "BadRequest", "'must'"),
        (
            "POST",
            "/pipelines/p/createRun",
            json!({ "must": 1, "may": 2 }),
            400,
            "BadRequest",
            "'may'",
        ),
        (
            "POST",
            "/pipelines/p/createRun?isRecovery=perhaps",
            json!({ "must": 1 }),
            400,
            "BadRequest",
            "'isRecovery'",
        ),
        (
            "POST",
            &recover("%7B%7D"),
            json!({}),
            400,
            "ReferencedPipelineRunNotValid",
            "Referenced pipeline run id {} is not a valid run id.",
        ),
        (
            "POST",
            &recover(UNKNOWN),
            json!({}),
            400,
            "ReferencedPipelineRunNotFound",
            "Referenced pipeline run id 2f7fdb90-5df1-4b8e-ac2f-064cfa58202b does not exist.",
        ),
        ("POST", &recover(&other), json!({}), 400, "ReferencedPipelineRunNotValid", "'other'"),
        (
            "POST",
            &format!("/pipelineruns/{UNKNOWN}/cancel"),
            json!(null),
            400,
            "ReferencedPipelineRunNotFound",
            "Referenced pipeline run id 2f7fdb90-5df1-4b8e-ac2f-064cfa58202b does not exist.",
        ),
        (
            "POST",
            &format!("/pipelineruns/{other}/cancel?isRecursive=1"),
            json!(null),
            400,
            "BadRequest",
            "isRecursive",
        ),
        ("POST", runs, json!({}), 400, "BadRequest", "lastUpdatedAfter"),
        (
            "POST",
            runs,
            with("lastUpdatedBefore", json!("soon")),
            400,
            "BadRequest",
            "lastUpdatedBefore",
        ),
        (
            "POST",
            runs,
            filters("Mood", "Equals", json!(["x"])),
            400,
            "BadRequest",
            "filters[0].operand",
        ),
        (
            "POST",
            runs,
            filters("ActivityName", "Equals", json!(["x"])),
            400,
            "BadRequest",
            "filters[0].operand",
        ),
        (
            "POST",
            runs,
            filters("Status", "Like", json!(["x"])),
            400,
            "BadRequest",
            "filters[0].operator",
        ),
        (
            "POST",
            runs,
            filters("Status", "Equals", json!(["x", "y"])),
            400,
            "BadRequest",
            "filters[0].values",
        ),
        ("POST", runs, filters("Status", "In", json!([])), 400, "BadRequest", "filters[0].values"),
        (
            "POST",
            runs,
            filters("RunGroupId", "Equals", json!(["x", "y"])),
            400,
            "BadRequest",
            "Filter operand 'RunGroupId' does not support 'Equals' with 2 values",
        ),
        (
            "POST",
            runs,
            filters("RunGroupId", "In", json!(["x"])),
            400,
            "BadRequest",
            "Filter operand 'RunGroupId' does not support 'In'",
        ),
        (
            "POST",
            runs,
            filters("RunStart", "In", json!(["noon"])),
            400,
            "BadRequest",
            "filters[0].values[0]",
        ),
        (
            "POST",
            runs,
            with("orderBy", json!([{ "orderBy": "Mood", "order": "ASC" }])),
            400,
            "BadRequest",
            "orderBy[0].orderBy",
        ),
        (
            "POST",
            runs,
            with("orderBy", json!([{ "orderBy": "Status", "order": "UP" }])),
            400,
            "BadRequest",
            "orderBy[0].order",
        ),
        (
            "POST",
            runs,
            with("continuationToken", json!("zz")),
            400,
            "BadRequest",
            "continuationToken",
        ),
        ("GET", "/pipelines?$skiptoken=zz", json!(null), 400, "BadRequest", "$skiptoken"),
    ] {
        let (found, response) = room.send(method, path, &[], &body).await;
        let error = &response["error"];
        assert_eq!(
            (found.as_u16(), error["code"].as_str()),
            (status, Some(code)),
            "{path} {body} {response}"
        );
        assert!(error["message"].as_str().unwrap().contains(says), "{path} {body} {response}");
    }
    // Not documented.
    let (status, response) =
        room.send("GET", &format!("/pipelineruns/{UNKNOWN}"), &[], &json!(null)).await;
    assert_eq!((status.as_u16(), response), (404, json!(null)));
    assert_eq!(room.activities(UNKNOWN).await, Vec::<Value>::new());
}

#[tokio::test]
async fn runs_go_to_the_ends_of_the_calendar() {
    for now in ["0001-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "9999-12-31T23:59:00Z"] {
        let room = Room::at(now).await;
        room.pipeline("p", json!({ "activities": [wait("w", 1 << 40), fail("f")] })).await;
        let id = room.start("p", "", json!(null)).await;
        room.step(30);
        assert_eq!(room.status(&id).await, "InProgress", "{now}");
        room.send("POST", &format!("/pipelineruns/{id}/cancel"), &[], &json!(null)).await;
        room.step(2);
        assert_eq!(room.status(&id).await, "Cancelled", "{now}");
    }
}

#[tokio::test]
async fn secrets_are_not_shown_again() {
    let room = Room::new().await;
    let secret = json!({ "type": "SecureString", "value": "pass" });
    let web = json!({ "name": "web", "type": "WebActivity", "typeProperties": {
        "method": "GET", "url": "https://localhost", "authentication": { "type": "Basic", "password": secret } } });
    let made = room.pipeline("p", json!({ "activities": [web] })).await;
    let password =
        &made["properties"]["activities"][0]["typeProperties"]["authentication"]["password"];
    assert_eq!(password["value"], "**********");
}

#[tokio::test]
async fn lists_have_a_hundred_items_a_page() {
    let room = Room::new().await;
    for number in 0..205 {
        room.pipeline(&format!("P{number:03}"), json!({ "activities": [] })).await;
    }
    let client = in_process(&room.0).factory("s", "g", "factory").unwrap();
    let mut pages = client.pipelines().pages();
    let mut seen = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        seen.push(page.value().len());
    }
    assert_eq!(seen, [100, 100, 5]);
}

#[tokio::test]
async fn queries_filter_sort_and_go_on() {
    let room = Room::new().await;
    room.pipeline("good", json!({ "activities": [wait("w", 1)] })).await;
    room.pipeline("bad", json!({ "activities": [fail("f")] })).await;
    let mut first = String::new();
    for number in 0..120 {
        let id = room.start(if number % 2 == 0 { "good" } else { "bad" }, "", json!(null)).await;
        if number == 0 {
            first = id;
        }
        room.step(60);
    }
    let last = room.start("good", "", json!(null)).await;
    let filter = |operand: &str, operator: &str, values: &[&str]| json!({ "filters": [{ "operand": operand, "operator": operator, "values": values }] });
    for (query, count) in [
        (json!({}), 121),
        (filter("PipelineName", "Equals", &["GOOD"]), 61),
        (filter("PipelineName", "NotEquals", &["good"]), 60),
        (filter("Status", "In", &["Failed", "Queued"]), 61),
        (filter("Status", "NotIn", &["Failed", "Queued"]), 60),
        (filter("RunStart", "Equals", &["2026-11-23T08:00:00Z"]), 1),
        (filter("RunStart", "NotIn", &["2026-11-23T09:00:00+01:00"]), 120),
        (filter("RunEnd", "Equals", &["2026-11-23T08:00:03Z"]), 1),
        (filter("RunGroupId", "Equals", &[&first]), 1),
        (filter("LatestOnly", "Equals", &["true"]), 121),
        (filter("LatestOnly", "Equals", &["false"]), 121),
        (
            json!({ "filters": [{ "operand": "LatestOnly", "operator": "Equals", "values": [true] }] }),
            121,
        ),
        (
            json!({ "filters": [{ "operand": "PipelineName", "operator": "In", "values": [42, "good"] }] }),
            61,
        ),
    ] {
        let (mut seen, mut token) = (0, Value::Null);
        loop {
            let mut query = query.clone();
            if !token.is_null() {
                query["continuationToken"] = token;
            }
            let (status, page) = room.query("/queryPipelineRuns", query.clone()).await;
            assert_eq!(status, 200, "{query} {page}");
            let runs = page["value"].as_array().unwrap();
            assert!(runs.len() == 100 || page["continuationToken"].is_null());
            seen += runs.len();
            token = page["continuationToken"].clone();
            if token.is_null() {
                break;
            }
        }
        assert_eq!(seen, count, "{query}");
    }
    let (_, page) = room.query("/queryPipelineRuns", json!({})).await;
    let mut other = filter("Status", "NotEquals", &["Queued"]);
    other["continuationToken"] = page["continuationToken"].clone();
    let (status, response) = room.query("/queryPipelineRuns", other).await;
    assert_eq!(status, 400);
    assert!(
        response["error"]["message"].as_str().unwrap().contains("continuationToken"),
        "{response}"
    );
    let order = json!({ "orderBy": [{ "orderBy": "Status", "order": "DESC" }, { "orderBy": "RunStart", "order": "DESC" }] });
    let (_, page) = room.query("/queryPipelineRuns", order).await;
    let statuses: Vec<&str> = page["value"]
        .as_array()
        .unwrap()
        .iter()
        .map(|run| run["status"].as_str().unwrap())
        .collect();
    assert_eq!(
        (statuses[0], statuses[59], statuses[60], statuses[61]),
        ("Succeeded", "Succeeded", "Queued", "Failed")
    );
    assert_eq!(page["value"][60]["runId"], last);
    let narrow = json!({ "lastUpdatedAfter": "2026-11-23T08:00:03Z", "lastUpdatedBefore": "2026-11-23T08:01:02Z" });
    let (_, page) = room.send("POST", "/queryPipelineRuns", &[], &narrow).await;
    assert_eq!(page["value"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_recovery_belongs_to_the_group_and_runs_what_is_left() {
    let room = Room::new().await;
    let activities =
        json!([wait("a", 1), after(fail("f"), "a"), after(wait("z", 1), "f"), wait("b", 1)]);
    room.pipeline(
        "p",
        json!({ "activities": activities, "parameters": { "n": { "type": "Int" } } }),
    )
    .await;
    let first = room.start("p", "", json!({ "n": 1 })).await;
    room.step(10);
    assert_eq!(room.seen(&first).await, "a Succeeded, b Succeeded, f Failed");
    // Meanwhile, the pipeline is corrected.
    let activities =
        json!([wait("a", 1), after(wait("f", 1), "a"), after(wait("z", 1), "f"), wait("b", 1)]);
    room.pipeline(
        "p",
        json!({ "activities": activities, "parameters": { "n": { "type": "Int" } } }),
    )
    .await;
    let recover = |more: &str| format!("?referencePipelineRunId={first}&isRecovery=true{more}");
    for (more, seen) in [
        ("&startFromFailure=true", "f Succeeded, z Succeeded"),
        ("&startActivityName=z", "z Succeeded"),
        ("&startActivityName=A", "a Succeeded, f Succeeded, z Succeeded"),
        ("", "a Succeeded, b Succeeded, f Succeeded, z Succeeded"),
    ] {
        let id = room.start("p", &recover(more), json!({})).await;
        room.step(10);
        assert_eq!(room.seen(&id).await, seen, "{more}");
        let run = room.run(&id).await;
        assert_eq!(run["runGroupId"], first);
        assert_eq!((&run["status"], &run["isLatest"]), (&json!("Succeeded"), &json!(true)));
        assert_eq!(run["parameters"], json!({ "n": "1" }));
    }
    assert_eq!(room.run(&first).await["isLatest"], false);
    let latest = json!({ "filters": [{ "operand": "LatestOnly", "operator": "Equals", "values": ["true"] }] });
    let (_, page) = room.query("/queryPipelineRuns", latest).await;
    assert_eq!(page["value"].as_array().unwrap().len(), 1);
    // A reference alone repeats the parameters, in a group of its own.
    let id = room.start("p", &format!("?referencePipelineRunId={first}"), json!({})).await;
    assert_eq!(room.run(&id).await["runGroupId"], id);
    let (status, response) = room
        .send(
            "POST",
            &format!("/pipelines/p/createRun{}", recover("&startActivityName=none")),
            &[],
            &json!({}),
        )
        .await;
    assert_eq!(status, 400);
    assert!(
        response["error"]["message"].as_str().unwrap().contains("startActivityName"),
        "{response}"
    );
}

#[tokio::test]
async fn pipelines_run_pipelines_and_are_cancelled_with_them() {
    let room = Room::new().await;
    let parameters = json!({ "who": { "type": "String" } });
    room.pipeline("inner", json!({ "activities": [wait("w", 60)], "parameters": parameters }))
        .await;
    room.pipeline("outer", json!({ "activities": [
        wait("first", 10), after(call("call", "inner", true), "first"), after(wait("last", 1), "call")] })).await;
    for (recursive, inner_ends) in [(true, "Cancelled"), (false, "Succeeded")] {
        let outer = room.start("outer", "", json!(null)).await;
        let inner_runs = json!({ "filters": [
            { "operand": "PipelineName", "operator": "Equals", "values": ["inner"] },
            { "operand": "Status", "operator": "In", "values": ["Queued", "InProgress"] }] });
        room.step(5);
        let (_, page) = room.query("/queryPipelineRuns", inner_runs.clone()).await;
        assert_eq!(page["value"], json!([]), "the inner run is still to come");
        room.step(20);
        let (_, page) = room.query("/queryPipelineRuns", inner_runs).await;
        let inner = &page["value"][0];
        assert_eq!(
            inner["invokedBy"],
            json!({
            "id": outer, "name": "outer", "invokedByType": "PipelineActivity",
            "pipelineName": "outer", "pipelineRunId": outer })
        );
        assert_eq!(inner["parameters"], json!({ "who": "outer" }));
        let inner = inner["runId"].as_str().unwrap().to_owned();
        assert_eq!(room.seen(&outer).await, "first Succeeded, call InProgress");
        let path = format!("/pipelineruns/{outer}/cancel?isRecursive={recursive}");
        let (status, response) = room.send("POST", &path, &[], &json!(null)).await;
        assert_eq!((status.as_u16(), response), (200, json!("")));
        assert_eq!(room.status(&outer).await, "Canceling");
        room.step(2);
        assert_eq!(room.status(&outer).await, "Cancelled");
        assert_eq!(room.seen(&outer).await, "first Succeeded, call Cancelled");
        room.step(100);
        assert_eq!(room.status(&inner).await, inner_ends);
        assert_eq!(room.seen(&outer).await, "first Succeeded, call Cancelled");
        // A run that has ended cannot be cancelled.
        let (status, response) = room.send("POST", &path, &[], &json!(null)).await;
        assert_eq!((status.as_u16(), room.status(&inner).await.as_str()), (400, inner_ends));
        assert_eq!(response["error"]["code"], "PipelineRunNotRunning");
    }
    // An inner run that is cancelled fails the activity that waits for it.
    let outer = room.start("outer", "", json!(null)).await;
    room.step(20);
    let called = json!({ "filters": [{ "operand": "Status", "operator": "Equals", "values": ["InProgress"] }] });
    let (_, page) = room.query("/queryPipelineRuns", called).await;
    let inner = page["value"].as_array().unwrap().iter().find(|run| run["pipelineName"] == "inner");
    let inner = inner.unwrap()["runId"].as_str().unwrap().to_owned();
    room.send("POST", &format!("/pipelineruns/{inner}/cancel"), &[], &json!(null)).await;
    room.step(5);
    assert_eq!(
        (room.status(&inner).await, room.status(&outer).await),
        ("Cancelled".into(), "Failed".into())
    );
}

#[tokio::test]
async fn runs_wait_for_their_turn() {
    let room = Room::new().await;
    room.pipeline("one", json!({ "activities": [wait("w", 60)], "concurrency": 1 })).await;
    let mut runs = Vec::new();
    for _ in 0..4 {
        runs.push(room.start("one", "", json!(null)).await);
    }
    let stand = async || {
        let mut stand = Vec::new();
        for run in &runs {
            stand.push(room.status(run).await);
        }
        stand.join(" ")
    };
    room.step(5);
    assert_eq!(stand().await, "InProgress Queued Queued Queued");
    room.step(60);
    assert_eq!(stand().await, "Succeeded InProgress Queued Queued");
    // The turn of a run that is cancelled goes to the next.
    room.send("POST", &format!("/pipelineruns/{}/cancel", runs[2]), &[], &json!(null)).await;
    room.send("POST", &format!("/pipelineruns/{}/cancel", runs[1]), &[], &json!(null)).await;
    room.step(2);
    assert_eq!(stand().await, "Succeeded Cancelled Cancelled InProgress");
    assert_eq!(room.seen(&runs[2]).await, "");
    for _ in 0..100 {
        room.start("one", "", json!(null)).await;
    }
    let (status, response) = room.send("POST", "/pipelines/one/createRun", &[], &json!(null)).await;
    assert_eq!(status, 400);
    assert!(response["error"]["message"].as_str().unwrap().contains("queued"), "{response}");
}

#[tokio::test]
async fn a_turn_that_comes_earlier_lets_those_behind_it_come_earlier() {
    let room = Room::new().await;
    room.pipeline("one", json!({ "activities": [wait("w", 60)], "concurrency": 1 })).await;
    let activities = json!([call("call", "one", true)]);
    room.pipeline("two", json!({ "activities": activities, "concurrency": 1 })).await;
    let first = room.start("one", "", json!(null)).await;
    let (second, third) =
        (room.start("two", "", json!(null)).await, room.start("two", "", json!(null)).await);
    room.step(5);
    room.send("POST", &format!("/pipelineruns/{first}/cancel"), &[], &json!(null)).await;
    room.step(65);
    let stand = (room.status(&second).await, room.status(&third).await);
    assert_eq!(stand, ("Succeeded".into(), "InProgress".into()));
}

#[tokio::test]
async fn loops_have_a_page_of_activity_runs_after_the_other() {
    let room = Room::new().await;
    let each = json!({ "name": "each", "type": "ForEach", "typeProperties": {
        "items": "@range(0, 250)", "activities": [wait("w", 1)] } });
    room.pipeline("p", json!({ "activities": [each] })).await;
    let id = room.start("p", "", json!(null)).await;
    room.step(1_000);
    let client = in_process(&room.0).factory("s", "g", "factory").unwrap();
    let since: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    let until: Timestamp = "2027-01-01T00:00:00Z".parse().unwrap();
    let runs = client.pipeline_run(&id).unwrap();
    let runs = runs.activity_runs().updated(since..until);
    let mut pages = runs.pages();
    let (mut sizes, mut rounds) = (Vec::new(), std::collections::BTreeSet::new());
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.value().len());
        rounds.extend(page.into_value().into_iter().map(|run| run.iteration_hash));
    }
    assert_eq!((sizes, rounds.len()), (vec![100, 100, 51], 251));
    let endless = json!({ "name": "u", "type": "Until", "typeProperties": {
        "expression": "@false", "activities": [wait("w", 1)] } });
    room.pipeline("endless", json!({ "activities": [endless] })).await;
    let (status, response) =
        room.send("POST", "/pipelines/endless/createRun", &[], &json!(null)).await;
    assert_eq!(status, 400);
    assert!(
        response["error"]["message"].as_str().unwrap().contains("10000 activity runs"),
        "{response}"
    );
}
