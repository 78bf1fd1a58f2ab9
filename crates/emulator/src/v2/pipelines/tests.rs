//! Runs of pipelines through requests: what createRun rejects, where results come from, and whole factories.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use datafactory_core::Transport as _;
use http::Request;
use serde_json::{Value, json};

use crate::{Clock, Emulator, EmulatorBuilder, Outcome, Scenario};

const FACTORY: &str =
    "/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories/fff";

struct Room(Emulator);

impl Room {
    async fn of(builder: EmulatorBuilder) -> Self {
        let start: datafactory_core::Timestamp = "2026-11-23T08:00:00Z".parse().unwrap();
        let room = Self(builder.clock(Clock::stepped(start.instant())).build().unwrap());
        let factory = json!({ "location": "westeurope", "properties": {
            "globalParameters": { "zone": { "type": "String", "value": "eu" } } } });
        room.ask("PUT", "", factory).await;
        room
    }

    async fn ask(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let slash = if path.is_empty() { "" } else { "/" };
        let uri = format!("https://localhost{FACTORY}{slash}{path}?api-version=2018-06-01");
        let request = Request::builder().method(method).uri(uri.replace(' ', "%20"));
        let response = self.0.send(request.body(body.to_string().into()).unwrap()).await.unwrap();
        let body = serde_json::from_slice(response.body()).unwrap_or_default();
        (response.status().as_u16(), body)
    }

    async fn put(&self, path: &str, properties: Value) {
        let (status, body) = self.ask("PUT", path, json!({ "properties": properties })).await;
        assert_eq!(status, 200, "{path}: {body}");
    }

    async fn create(&self, pipeline: &str, parameters: Value) -> (u16, Value) {
        self.ask("POST", &format!("pipelines/{pipeline}/createRun"), parameters).await
    }

    /// Runs a pipeline to its end: the run, and its activity runs.
    async fn run(&self, pipeline: &str, parameters: Value) -> (Value, Vec<Value>) {
        let (status, created) = self.create(pipeline, parameters).await;
        assert_eq!(status, 200, "{pipeline}: {created}");
        self.0.clock().step(Duration::from_secs(30 * 24 * 60 * 60));
        let id = created["runId"].as_str().unwrap();
        let query = json!({ "lastUpdatedAfter": "2026-01-01T00:00:00Z",
                            "lastUpdatedBefore": "2030-01-01T00:00:00Z" });
        let path = format!("pipelineruns/{id}/queryActivityruns");
        let (_, activities) = self.ask("POST", &path, query).await;
        let (_, run) = self.ask("GET", &format!("pipelineruns/{id}"), Value::Null).await;
        (run, activities["value"].as_array().cloned().unwrap())
    }
}

fn activity(name: &str, kind: &str, properties: Value) -> Value {
    json!({ "name": name, "type": kind, "typeProperties": properties })
}

#[tokio::test]
async fn create_run_rejects_expressions_that_cannot_be_read() {
    let room = Room::of(Emulator::builder()).await;
    let inside = |inner: Value| {
        activity("each", "ForEach", json!({ "items": "@range(1, 2)", "activities": [inner] }))
    };
    let wait = |seconds: &str| activity("w", "Wait", json!({ "waitTimeInSeconds": seconds }));
    let mut policy = wait("1");
    policy["policy"] = json!({ "retry": "@add(1" });
    let unknown = "ErrorCode=InvalidTemplate, ErrorMessage=The template validation failed: 'The \
                   action(s) 'x' referenced by 'inputs' in action 'w' are not defined in the template";
    let unread = "ErrorCode=InvalidTemplate, ErrorMessage=Unable to parse expression ";
    for (activity, status, message) in [
        (wait("@add(1"), 400, format!("{unread}'add(1'")),
        (wait("@{add(1, 2}"), 400, format!("{unread}'add(1, 2'")),
        (inside(wait("@add(1")), 400, format!("{unread}'add(1'")),
        (policy, 400, format!("{unread}'add(1'")),
        (wait("@activity('x').output"), 400, unknown.to_owned()),
        (inside(wait("@activity('x').output")), 400, unknown.to_owned()),
        (inside(wait("@activity('EACH').output")), 200, String::new()),
        (wait("@nothing()"), 200, String::new()),
    ] {
        room.put("pipelines/p", json!({ "activities": [activity] })).await;
        let (seen, body) = room.create("p", json!({})).await;
        assert_eq!(seen, status, "{activity}: {body}");
        let error = &body["error"];
        let text = error["message"].as_str().unwrap_or_default();
        assert!(text.starts_with(&message), "{activity}: {text}");
        let target = error["target"].as_str().unwrap_or("pipeline/p/runid/");
        assert!(target.starts_with("pipeline/p/runid/"), "{target}");
    }
}

#[tokio::test]
async fn a_failed_expression_is_the_error_of_its_activity() {
    let room = Room::of(Emulator::builder()).await;
    room.put(
        "pipelines/p",
        json!({ "activities": [activity("c", "Copy", json!({ "a": "@int('x')" }))] }),
    )
    .await;
    let (run, activities) = room.run("p", json!({})).await;
    assert_eq!(run["status"], "Failed", "{run}");
    let error = &activities[0]["error"];
    assert_eq!(
        (&error["errorCode"], &error["failureType"], &error["target"]),
        (&json!("InvalidTemplate"), &json!("UserError"), &json!("c"))
    );
}

#[tokio::test]
async fn results_come_from_code_then_the_scenario_then_a_placeholder() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let scenario = "
activities:
  Lookup: {output: {firstRow: {query: \"@activity('this').input.query\", zone: '@pipeline().globalParameters.zone'}}}
  p/named: {output: {firstRow: {query: named}}}
";
    let builder = Emulator::builder().scenario(Scenario::read(scenario).unwrap());
    let builder = builder.activity("Copy", move |call| {
        counted.fetch_add(1, Ordering::Relaxed);
        match call.item.and_then(Value::as_i64) {
            Some(2) => Outcome::failed("2200", format!("item {}", call.input["n"])),
            _ => Outcome::succeeded(json!({
                "folder": call.dataset().unwrap().properties["typeProperties"]["folder"],
                "url": call.linked_service().unwrap().properties["typeProperties"]["url"],
            }))
            .after(Duration::from_secs(7)),
        }
    });
    let room = Room::of(builder).await;
    let parameter = json!({ "p": { "type": "String" } });
    room.put(
        "linkedservices/ls",
        json!({ "type": "HttpServer", "parameters": parameter,
                "typeProperties": { "url": "https://@{linkedService().p}" } }),
    )
    .await;
    room.put(
        "datasets/ds",
        json!({ "type": "Binary", "parameters": parameter, "typeProperties": { "folder": "@dataset().p" },
                "linkedServiceName": { "type": "LinkedServiceReference", "referenceName": "ls",
                                       "parameters": { "p": "@concat(dataset().p, '.com')" } } }),
    )
    .await;
    let mut copy = activity("copy", "Copy", json!({ "n": "@item()" }));
    copy["inputs"] = json!([{ "type": "DatasetReference", "referenceName": "ds",
                              "parameters": { "p": "in@{item()}" } }]);
    let each = json!({ "items": [1, 2], "isSequential": true, "activities": [copy] });
    room.put(
        "pipelines/p",
        json!({ "activities": [
            activity("by type", "Lookup", json!({ "query": "@concat('a', 'b')" })),
            activity("named", "Lookup", json!({})),
            activity("web", "WebActivity", json!({ "url": "u" })),
            activity("each", "ForEach", each),
        ] }),
    )
    .await;
    let (_, activities) = room.run("p", json!({})).await;
    let of = |name: &str, nth: usize| {
        let mut named = activities.iter().filter(|it| it["activityName"] == name);
        named.nth(nth).cloned().unwrap()
    };
    for (name, nth, pointer, expected) in [
        ("by type", 0, "/output/firstRow", json!({ "query": "ab", "zone": "eu" })),
        ("by type", 0, "/output/executionDuration", json!(5)),
        ("by type", 0, "/output/emulatorPlaceholder", Value::Null),
        ("named", 0, "/output/firstRow/query", json!("named")),
        ("web", 0, "/output/emulatorPlaceholder", json!(true)),
        ("web", 0, "/output/ADFWebActivityResponseHeaders", json!({})),
        ("copy", 0, "/output/folder", json!("in1")),
        ("copy", 0, "/output/url", json!("https://in1.com")),
        ("copy", 0, "/durationInMs", json!(7000)),
        ("copy", 1, "/error/message", json!("item 2")),
        ("copy", 1, "/input/n", json!(2)),
    ] {
        let run = of(name, nth);
        let seen = run.pointer(pointer).cloned().unwrap_or_default();
        assert_eq!(seen, expected, "{pointer} of {run}");
    }
    assert_eq!(calls.load(Ordering::Relaxed), 2, "looking at a run performs nothing again");
}

#[tokio::test]
async fn a_thousand_iterations_of_five_activities_take_under_100_ms() {
    let room = Room::of(Emulator::builder()).await;
    let inner: Vec<Value> = (0..5)
        .map(|at| {
            activity(&format!("w{at}"), "Wait", json!({ "waitTimeInSeconds": "@mod(item(), 7)" }))
        })
        .collect();
    let each = json!({ "items": "@range(1, 1000)", "activities": inner });
    room.put("pipelines/p", json!({ "activities": [activity("each", "ForEach", each)] })).await;
    let began = Instant::now();
    let (status, body) = room.create("p", json!({})).await;
    let took = began.elapsed();
    assert_eq!(status, 200, "{body}");
    println!("1,000 iterations of five activities: {took:?}");
    // Debug builds and a busy machine are slower; the bound is that of a release build.
    assert!(cfg!(debug_assertions) || took < Duration::from_millis(100), "{took:?}");
}

/// Every pipeline of the factories beside the project, if they are there, with results for what it reads.
#[tokio::test]
async fn every_pipeline_of_a_real_factory_runs_to_its_end() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/factories");
    let Ok(factories) = std::fs::read_dir(folder) else { return };
    for factory in factories.map(|it| it.unwrap().path()).filter(|it| it.is_dir()) {
        let row = json!({
            "ActualStatus": "Succeeded", "AppId": "a", "AppSecret": "a", "ExecutionId": "1",
            "LocalExecutionId": "1", "OrchestratorName": "o", "OrchestratorType": "ADF", "Params": "",
            "PipelineId": 1, "PipelineName": "p", "PipelineRunId": "r", "PropertyValue": "1",
            "ResourceGroupName": "g", "SendAlerts": false, "StageId": 1, "SubscriptionId": "s",
            "TenantId": "t", "applicationId": "a", "authenticationKey": "k", "emailBccRecipients": "", "emailBody": "", "emailCcRecipients": "",
            "emailImportance": "", "emailRecipients": "", "emailSubject": "",
        });
        let builder = Emulator::builder().activity("Lookup", move |call| {
            let query = call.input["source"]["sqlReaderQuery"].as_str().unwrap_or_default();
            match call.input["firstRowOnly"].as_bool() {
                _ if query.starts_with("RAISERROR('1'") => Outcome::failed("2100", query),
                Some(false) => Outcome::succeeded(json!({ "count": 1, "value": [row] })),
                _ => Outcome::succeeded(json!({ "firstRow": row })),
            }
        });
        let builder = builder.activity("AzureFunctionActivity", |_| {
            Outcome::succeeded(json!({
                "PipelineExists": "True", "RunId": "r", "SimpleStatus": "Done", "ActualStatus": "Succeeded",
            }))
        });
        let builder = builder.activity("WebActivity", |_| {
            Outcome::succeeded(json!({ "value": [], "access_token": "t" }))
        });
        let room = Room::of(builder).await;
        let mut pipelines = Vec::new();
        let mut left = Vec::new();
        for collection in ["integrationRuntime", "linkedService", "dataset", "pipeline"] {
            let files = std::fs::read_dir(factory.join(collection)).into_iter().flatten();
            let mut files: Vec<_> = files.map(|it| it.unwrap().path()).collect();
            files.sort();
            for file in files {
                let text = std::fs::read_to_string(&file).unwrap();
                let body: Value =
                    serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
                let name = body["name"].as_str().unwrap().to_owned();
                let path = format!("{collection}s/{name}");
                if collection == "pipeline" {
                    let declared = body["properties"]["parameters"].as_object().cloned();
                    let given = declared
                        .into_iter()
                        .flatten()
                        .filter(|(_, it)| it.get("defaultValue").is_none());
                    let given = given.map(|(name, it)| {
                        let value = match it["type"].as_str().unwrap_or_default() {
                            "int" | "Int" => json!(1),
                            "bool" | "Bool" => json!(true),
                            "array" | "Array" => json!([]),
                            "object" | "Object" => json!({}),
                            _ => json!("1"),
                        };
                        (name, value)
                    });
                    let given: Value = given.collect::<serde_json::Map<_, _>>().into();
                    pipelines.push((name, given));
                }
                left.push((path, body));
            }
        }
        // What others refer to comes first.
        while !left.is_empty() {
            let before = left.len();
            let mut rejected = Vec::new();
            for (path, body) in left {
                let (status, response) = room.ask("PUT", &path, body.clone()).await;
                if status != 200 {
                    rejected.push((path, body, response));
                }
            }
            assert!(rejected.len() < before, "{rejected:?}");
            left = rejected.into_iter().map(|(path, body, _)| (path, body)).collect();
        }
        for (name, parameters) in pipelines {
            let (run, activities) = room.run(&name, parameters).await;
            // Its last activity raises an error in the database.
            let fails = name == "Throw Exception";
            assert_eq!(run["status"], if fails { "Failed" } else { "Succeeded" }, "{name}: {run}");
            let ended = ["Succeeded", "Failed"];
            for activity in &activities {
                let status = activity["status"].as_str().unwrap();
                assert!(ended.contains(&status), "{name}: {activity}");
                let code = activity["error"]["errorCode"].as_str().unwrap_or_default();
                assert_eq!(code.is_empty(), status == "Succeeded", "{name}: {activity}");
                assert_ne!(code, "InvalidTemplate", "{name}: {activity}");
            }
        }
    }
}
