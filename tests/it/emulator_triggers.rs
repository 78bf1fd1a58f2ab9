//! Triggers in the emulator: when they fire, and what their runs look like to a client.

use std::time::Duration;

use datafactory::v2::FactoryClient;
use datafactory::{Client, Timestamp};
use datafactory_core::Transport as _;
use datafactory_emulator::{Clock, Emulator, Scenario};
use http::Request;
use serde_json::{Value, json};

use crate::emulator::in_process;

const FACTORY: &str =
    "/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories/f00";
const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A factory with pipelines, in an emulator whose time stands still.
struct Room {
    emulator: Emulator,
    factory: FactoryClient,
}

impl Room {
    async fn open(now: &str) -> Self {
        Self::with(now, "").await
    }

    /// The pipeline `p` takes a minute and has the parameters `a` and `b`; `fails` fails its first run.
    async fn with(now: &str, more: &str) -> Self {
        let scenario = format!(
            "
queued: 0s
activities: {{fails/work: {{takes: 1m, fails: {{code: '1', message: no}}, times: 1}}, work: {{takes: 1m}}}}
factories:
- version: v2
  subscription: s
  resourceGroup: g
  name: f00
  pipelines:
    p: {{properties: {{parameters: {{a: {{type: String, defaultValue: ''}}, b: {{type: String, defaultValue: ''}}}},
      activities: [{{name: work, type: Copy}}]}}}}
    fails: {{properties: {{activities: [{{name: work, type: Copy}}]}}}}
    needs: {{properties: {{parameters: {{c: {{type: String}}}}, activities: []}}}}
{more}"
        );
        let scenario = Scenario::read(&scenario).unwrap();
        let clock = Clock::stepped(now.parse::<Timestamp>().unwrap().instant());
        let emulator = Emulator::builder().clock(clock).scenario(scenario).build().unwrap();
        let client: Client = in_process(&emulator);
        let factory = client.factory("s", "g", "f00").unwrap();
        Self { emulator, factory }
    }

    fn step(&self, seconds: u64) {
        self.emulator.clock().step(Duration::from_secs(seconds));
    }

    async fn trigger(&self, name: &str, properties: Value) {
        let trigger = serde_json::from_value(json!({ "properties": properties })).unwrap();
        self.factory.trigger(name).unwrap().create_or_update(&trigger).await.unwrap();
    }

    async fn start(&self, name: &str) -> Result<(), String> {
        let started = self.factory.trigger(name).unwrap().start().await;
        started
            .map(|_| ())
            .map_err(|error| format!("{}: {error}", error.code().unwrap_or_default()))
    }

    async fn started(&self, name: &str, properties: Value) {
        self.trigger(name, properties).await;
        self.start(name).await.unwrap();
    }

    async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        let uri = format!("https://localhost{path}?api-version=2018-06-01");
        let request = Request::post(uri).body(body.to_string().into()).unwrap();
        let response = self.emulator.send(request).await.unwrap();
        let body = serde_json::from_slice(response.body()).unwrap_or_default();
        (response.status().as_u16(), body)
    }

    async fn query(&self, path: &str, mut query: Value) -> Vec<Value> {
        query["lastUpdatedAfter"] = "2000-01-01T00:00:00Z".into();
        query["lastUpdatedBefore"] = "2100-01-01T00:00:00Z".into();
        let mut runs = Vec::new();
        loop {
            let (status, page) = self.post(&format!("{FACTORY}/{path}"), &query).await;
            assert_eq!(status, 200, "{page}");
            runs.extend(page["value"].as_array().unwrap().iter().cloned());
            match page["continuationToken"].as_str() {
                Some(token) => query["continuationToken"] = token.into(),
                None => return runs,
            }
        }
    }

    async fn trigger_runs(&self) -> Vec<Value> {
        self.query("queryTriggerRuns", json!({})).await
    }

    /// The start and the parameters of each pipeline run, in order.
    async fn pipeline_runs(&self) -> Vec<String> {
        let order = json!({ "orderBy": [{ "orderBy": "RunStart", "order": "ASC" }] });
        let runs = self.query("queryPipelineRuns", order).await;
        let shown = runs.iter().map(|run| {
            let start = run["runStart"].as_str().unwrap().replace(".0000000Z", "Z");
            let values = run["parameters"].as_object().unwrap().values();
            let values = values.filter_map(Value::as_str).filter(|value| !value.is_empty());
            let values: Vec<&str> = values.collect();
            format!("{start} {}", values.join(" ")).trim_end().to_owned()
        });
        shown.collect()
    }

    /// The window and the status of each trigger run.
    async fn windows(&self) -> Vec<String> {
        let runs = self.trigger_runs().await;
        let shown = runs.iter().map(|run| {
            let start = run["properties"]["windowStartTime"].as_str().unwrap();
            let (name, status) = (&run["triggerName"], &run["status"]);
            format!("{} {} {}", name.as_str().unwrap(), &start[5..16], status.as_str().unwrap())
        });
        shown.collect()
    }
}

fn runs(pipeline: &str, parameters: Value) -> Value {
    let reference = json!({ "type": "PipelineReference", "referenceName": pipeline });
    json!({ "pipelineReference": reference, "parameters": parameters })
}

fn schedule(recurrence: Value, parameters: Value) -> Value {
    json!({
        "type": "ScheduleTrigger",
        "pipelines": [runs("p", parameters)],
        "typeProperties": { "recurrence": recurrence },
    })
}

/// A tumbling window trigger of hours from midnight on, with more properties.
fn windows(pipeline: &str, more: &Value) -> Value {
    let mut properties = json!({
        "frequency": "Hour",
        "interval": 1,
        "startTime": "2026-11-23T00:00:00Z",
        "maxConcurrency": 2,
    });
    for (name, value) in more.as_object().unwrap() {
        properties[name] = value.clone();
    }
    json!({ "type": "TumblingWindowTrigger", "pipeline": runs(pipeline, json!({})), "typeProperties": properties })
}

#[tokio::test]
async fn schedules_fire_for_a_month_in_order() {
    let berlin = "W. Europe Standard Time";
    for (recurrence, expected) in [
        // Summer time ends on 25 October.
        (
            json!({ "frequency": "Day", "interval": 10, "startTime": "2026-10-01T02:30:00", "timeZone": berlin }),
            vec!["2026-10-11T00:30:00Z", "2026-10-21T00:30:00Z", "2026-10-31T01:30:00Z"],
        ),
        (
            json!({ "frequency": "Hour", "interval": 240, "startTime": "2026-10-01T02:30:00", "timeZone": berlin }),
            vec!["2026-10-11T00:30:00Z", "2026-10-21T00:30:00Z", "2026-10-31T00:30:00Z"],
        ),
        (
            json!({ "frequency": "Week", "interval": 2, "startTime": "2026-10-01T02:30:00", "timeZone": berlin,
                "schedule": { "weekDays": ["Sunday", "Monday"], "hours": [2], "minutes": [30] } }),
            vec![
                "2026-10-11T00:30:00Z",
                "2026-10-12T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2026-10-26T01:30:00Z",
            ],
        ),
        (
            json!({ "frequency": "Month", "interval": 1, "startTime": "2026-09-30T08:00:00Z" }),
            vec!["2026-10-30T08:00:00Z"],
        ),
        (
            json!({ "frequency": "Day", "interval": 1, "startTime": "2026-10-30T08:00:00Z", "endTime": "2026-10-31T08:00:00Z" }),
            vec!["2026-10-30T08:00:00Z", "2026-10-31T08:00:00Z"],
        ),
        (
            json!({ "frequency": "Month", "interval": 12, "startTime": "2026-02-01T08:00:00Z", "schedule": { "monthDays": [31] } }),
            vec![],
        ),
        (
            json!({ "frequency": "Day", "interval": 15 }),
            vec!["2026-10-16T12:00:00Z", "2026-10-31T12:00:00Z"],
        ),
    ] {
        let room = Room::open("2026-10-01T12:00:00Z").await;
        room.started("t", schedule(recurrence.clone(), json!({}))).await;
        room.step(31 * DAY);
        assert_eq!(room.pipeline_runs().await, expected, "{recurrence}");
        room.step(0);
        assert_eq!(room.trigger_runs().await.len(), expected.len(), "{recurrence}");
    }
    let room = Room::open("2026-10-01T12:00:00Z").await;
    room.started("t", schedule(json!({ "frequency": "Day", "interval": 1 }), json!({}))).await;
    room.step(DAY);
    assert_eq!(room.pipeline_runs().await, ["2026-10-02T12:00:00Z"]);
    room.factory.trigger("t").unwrap().stop().await.unwrap();
    room.step(10 * DAY);
    assert_eq!(room.trigger_runs().await.len(), 1);
}

#[tokio::test]
async fn a_run_shows_the_trigger_that_started_it() {
    let room = Room::open("2026-10-01T12:00:00Z").await;
    let parameters = json!({ "a": "@trigger().scheduledTime", "b": "in/@{trigger().name}" });
    let every =
        json!({ "frequency": "Minute", "interval": 15, "startTime": "2026-10-01T00:00:00Z" });
    let mut properties = schedule(every, parameters);
    let more = [runs("fails", json!({})), runs("needs", json!({ "c": "@triggerBody().fileName" }))];
    properties["pipelines"].as_array_mut().unwrap().extend(more);
    room.started("t", properties).await;
    room.step(20 * MINUTE);
    let [trigger_run] = room.trigger_runs().await.try_into().unwrap();
    for (name, expected) in [
        ("triggerName", json!("t")),
        ("triggerType", json!("ScheduleTrigger")),
        ("status", json!("Failed")),
        ("triggerRunTimestamp", json!("2026-10-01T12:15:00Z")),
    ] {
        assert_eq!(trigger_run[name], expected, "{trigger_run}");
    }
    assert!(trigger_run["message"].as_str().unwrap().contains("triggerBody"), "{trigger_run}");
    let id = trigger_run["triggerRunId"].as_str().unwrap();
    assert!(id.len() == 33 && id.starts_with("0858") && &id[29..31] == "CU", "{id}");
    let started = trigger_run["triggeredPipelines"].as_object().unwrap();
    assert_eq!(started.keys().collect::<Vec<_>>(), ["p", "fails"]);
    let run =
        room.factory.pipeline_run(started["p"].as_str().unwrap()).unwrap().get().await.unwrap();
    let by = run.invoked_by.clone().unwrap();
    assert_eq!(by.id.as_deref(), Some(id));
    assert_eq!([by.name.unwrap(), by.invoked_by_type.unwrap()], ["t", "ScheduleTrigger"]);
    let parameters = run.parameters.clone().unwrap();
    assert_eq!(parameters["a"].as_deref(), Some("2026-10-01T12:15:00Z"));
    assert_eq!(parameters["b"].as_deref(), Some("in/t"));
    assert_eq!(run.status.as_ref().unwrap().as_str(), "Succeeded");
}

#[tokio::test]
async fn tumbling_windows_run_in_order_and_one_after_the_other() {
    let own = |offset: &str| json!([{ "type": "SelfDependencyTumblingWindowTriggerReference", "offset": offset, "size": "01:00:00" }]);
    for (more, pipeline, seconds, expected, statuses) in [
        // Two at a time, from the start time on.
        (
            json!({}),
            "p",
            3 * MINUTE,
            vec!["03:30:00", "03:30:00", "03:31:00"],
            vec!["00:00 Succeeded", "01:00 Succeeded", "02:00 Succeeded"],
        ),
        (
            json!({ "endTime": "2026-11-23T02:00:00Z" }),
            "p",
            10 * HOUR,
            vec!["03:30:00", "03:30:00"],
            vec!["00:00 Succeeded", "01:00 Succeeded"],
        ),
        (
            json!({ "delay": "00:45:00" }),
            "p",
            MINUTE / 2,
            vec!["03:30:00", "03:30:00"],
            vec!["00:00 Running", "01:00 Running"],
        ),
        (
            json!({ "dependsOn": own("-01:00:00") }),
            "p",
            150,
            vec!["03:30:00", "03:31:00", "03:32:00"],
            vec!["00:00 Succeeded", "01:00 Succeeded", "02:00 Running"],
        ),
        // A window that fails is tried again after 30 seconds, if it may.
        (
            json!({ "endTime": "2026-11-23T01:00:00Z", "retryPolicy": { "count": 1 } }),
            "fails",
            HOUR,
            vec!["03:30:00", "03:31:30"],
            vec!["00:00 Succeeded"],
        ),
        (
            json!({ "endTime": "2026-11-23T02:00:00Z", "dependsOn": own("-01:00:00") }),
            "fails",
            HOUR,
            vec!["03:30:00"],
            vec!["00:00 Failed", "01:00 Waiting"],
        ),
    ] {
        let room = Room::open("2026-11-23T03:30:00Z").await;
        room.started("t", windows(pipeline, &more)).await;
        room.step(seconds);
        let starts: Vec<String> = expected.iter().map(|it| format!("2026-11-23T{it}Z")).collect();
        assert_eq!(room.pipeline_runs().await, starts, "{more}");
        let statuses: Vec<String> = statuses.iter().map(|it| format!("t 11-23T{it}")).collect();
        assert_eq!(room.windows().await, statuses, "{more}");
    }
}

#[tokio::test]
async fn a_window_waits_for_the_windows_of_another_trigger() {
    let room = Room::open("2026-11-23T00:00:00Z").await;
    room.started("hours", windows("p", &json!({}))).await;
    let depends = json!([{
        "type": "TumblingWindowTriggerDependencyReference",
        "referenceTrigger": { "type": "TriggerReference", "referenceName": "hours" },
        "offset": "-01:00:00",
        "size": "02:00:00",
    }]);
    let more = json!({ "interval": 2, "dependsOn": depends });
    let mut properties = windows("p", &more);
    properties["pipeline"]["parameters"] = json!({
        "a": "@formatDateTime(trigger().outputs.windowStartTime, 'HH')",
        "b": "@formatDateTime(trigger().outputs.windowEndTime, 'HH')",
    });
    room.started("pairs", properties).await;
    room.step(4 * HOUR + 30);
    assert_eq!(
        room.pipeline_runs().await,
        [
            "2026-11-23T01:00:00Z",
            "2026-11-23T02:00:00Z",
            // The window from 0 to 2 waits for that from 0 to 1 alone, and the next one for those from 1 to 3.
            "2026-11-23T02:00:00Z 00 02",
            "2026-11-23T03:00:00Z",
            "2026-11-23T04:00:00Z",
            "2026-11-23T04:00:00Z 02 04",
        ]
    );
    let waiting = room.trigger_runs().await.pop().unwrap();
    assert_eq!(waiting["dependencyStatus"], json!({ "hours": "Succeeded" }));
}

#[tokio::test]
async fn windows_are_run_again_and_cancelled() {
    let room = Room::open("2026-11-23T03:30:00Z").await;
    room.started(
        "t",
        windows("fails", &json!({ "endTime": "2026-11-23T02:00:00Z", "maxConcurrency": 1 })),
    )
    .await;
    let trigger = room.factory.trigger("t").unwrap();
    let first = room.trigger_runs().await[0]["triggerRunId"].as_str().unwrap().to_owned();
    let running = trigger.run(&first).unwrap().rerun().await.unwrap_err();
    assert!(running.to_string().contains("has not ended"), "{running}");
    room.step(MINUTE);
    let expected = ["t 11-23T00:00 Failed", "t 11-23T01:00 Running"];
    assert_eq!(room.windows().await, expected);
    let second = room.trigger_runs().await[1]["triggerRunId"].as_str().unwrap().to_owned();
    trigger.run(&second).unwrap().cancel().await.unwrap();
    room.step(2);
    assert_eq!(room.windows().await[1], "t 11-23T01:00 Cancelled");
    trigger.run(&first).unwrap().rerun().await.unwrap();
    room.step(MINUTE);
    let windows = room.windows().await;
    assert_eq!(windows[2], "t 11-23T00:00 Succeeded", "{windows:?}");
    let latest =
        json!({ "filters": [{ "operand": "LatestOnly", "operator": "Equals", "values": [true] }] });
    assert_eq!(room.query("queryTriggerRuns", latest).await.len(), 2);
    let failed = json!({
        "filters": [{ "operand": "Status", "operator": "In", "values": ["Failed", "Cancelled"] }],
        "orderBy": [{ "orderBy": "TriggerRunTimestamp", "order": "DESC" }],
    });
    let failed = room.query("queryTriggerRuns", failed).await;
    let failed: Vec<&str> =
        failed.iter().map(|run| run["triggerRunId"].as_str().unwrap()).collect();
    assert_eq!(failed, [second.as_str(), &first]);
    let ended = trigger.run(&first).unwrap().cancel().await.unwrap_err();
    assert!(ended.to_string().contains("already ended"), "{ended}");
}

#[tokio::test]
async fn events_fire_the_triggers_that_they_match() {
    let body = json!({ "a": "@triggerBody().folderPath", "b": "@triggerBody().fileName" });
    let blob = json!({
        "type": "BlobEventsTrigger",
        "pipelines": [runs("p", body)],
        "typeProperties": {
            "scope": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/store",
            "events": ["Microsoft.Storage.BlobCreated"],
            "blobPathBeginsWith": "/in/blobs/2026",
            "blobPathEndsWith": ".csv",
            "ignoreEmptyBlobs": true,
        },
    });
    let event =
        json!({ "a": "@triggerBody().event.subject", "b": "@{triggerBody().event.data.rows}" });
    let custom = json!({
        "type": "CustomEventsTrigger",
        "pipelines": [runs("p", event)],
        "typeProperties": { "scope": "/topic", "events": ["loaded"], "subjectBeginsWith": "orders" },
    });
    let store = blob["typeProperties"]["scope"].clone();
    let created = |path: &str, topic: &Value, bytes: u32| {
        json!({
            "eventType": "Microsoft.Storage.BlobCreated",
            "subject": format!("/blobServices/default/containers/{path}"),
            "topic": topic,
            "data": { "contentLength": bytes },
        })
    };
    let loaded =
        |subject: &str| json!({ "eventType": "loaded", "subject": subject, "data": { "rows": 3 } });
    for (event, expected) in [
        (created("in/blobs/2026/a/b.csv", &store, 1), "in/2026/a b.csv"),
        (created("in/blobs/2026.csv", &Value::Null, 1), "in 2026.csv"),
        (created("in/blobs/2026/b.csv", &json!("/other"), 1), ""),
        (created("in/blobs/2026/b.csv", &store, 0), ""),
        (created("in/blobs/2025/b.csv", &store, 1), ""),
        (created("in/blobs/2026/b.txt", &store, 1), ""),
        (loaded("orders/today"), "orders/today 3"),
        (loaded("customers"), ""),
    ] {
        let room = Room::open("2026-11-23T08:00:00Z").await;
        room.emulator.raise(&event).unwrap();
        room.started("b", blob.clone()).await;
        room.started("c", custom.clone()).await;
        assert!(room.pipeline_runs().await.is_empty());
        let mut later = event.clone();
        later["eventTime"] = "2026-11-23T09:00:00Z".into();
        let (status, _) = room.post("/events", &json!([event.clone(), later])).await;
        assert_eq!(status, 204);
        room.step(2 * HOUR);
        let times = ["08", "09"].map(|hour| format!("2026-11-23T{hour}:00:00Z {expected}"));
        let expected = if expected.is_empty() { &[][..] } else { &times[..] };
        assert_eq!(room.pipeline_runs().await, expected, "{event}");
        room.factory.trigger("b").unwrap().unsubscribe_from_events().await.unwrap();
        room.factory.trigger("c").unwrap().stop().await.unwrap();
        room.emulator.raise(&event).unwrap();
        assert_eq!(room.pipeline_runs().await.len(), expected.len(), "{event}");
    }
    let room = Room::open("2026-11-23T08:00:00Z").await;
    let wrong = room.emulator.raise(&json!({ "subject": "a" })).unwrap_err();
    assert!(wrong.to_string().contains("'eventType'"), "{wrong}");
}

#[tokio::test]
async fn a_scenario_starts_triggers_and_raises_events() {
    let room = Room::with(
        "2026-11-23T08:00:00Z",
        "
  triggers: {c: {properties: {type: CustomEventsTrigger, typeProperties: {scope: s, events: [e]},
    pipelines: [{pipelineReference: {type: PipelineReference, referenceName: p}, parameters: {a: '@triggerBody().event.subject'}}]}}}
  startedTriggers: [c]
  events: [{eventType: e, subject: first}, {eventType: e, subject: second, eventTime: '2026-11-23T08:30:00Z'}]
",
    )
    .await;
    room.step(HOUR);
    assert_eq!(
        room.pipeline_runs().await,
        ["2026-11-23T08:00:00Z first", "2026-11-23T08:30:00Z second"]
    );
    let id = room.trigger_runs().await[0]["triggerRunId"].as_str().unwrap().to_owned();
    room.factory.trigger("c").unwrap().run(&id).unwrap().rerun().await.unwrap();
    assert_eq!(room.pipeline_runs().await[2], "2026-11-23T09:00:00Z first");
}

#[tokio::test]
async fn invalid_triggers_do_not_start() {
    let room = Room::open("2026-11-23T08:00:00Z").await;
    let recurrence = |more: Value| {
        let mut recurrence =
            json!({ "frequency": "Day", "interval": 1, "startTime": "2026-11-01T00:00:00" });
        for (name, value) in more.as_object().unwrap() {
            recurrence[name] = value.clone();
        }
        schedule(recurrence, json!({}))
    };
    let cases = [
        (
            recurrence(json!({ "frequency": "Minute", "schedule": { "hours": [1] } })),
            "RecurrenceSchedule: ",
        ),
        (recurrence(json!({ "schedule": { "hours": [24] } })), "hours must be between 0 and 23"),
        (
            recurrence(json!({ "frequency": "Month", "schedule": { "monthDays": [0] } })),
            "must be nonzero",
        ),
        (recurrence(json!({ "timeZone": "Mars" })), "unknown time zone 'Mars'"),
        (
            recurrence(
                json!({ "timeZone": "Tokyo Standard Time", "startTime": "2026-11-01T00:00:00Z" }),
            ),
            "InvalidWorkflowTriggerRecurrence: ",
        ),
        (recurrence(json!({ "interval": 0 })), "invalid interval 0"),
        (windows("p", &json!({ "frequency": "Minute", "interval": 4 })), "at least 5"),
        (windows("p", &json!({ "maxConcurrency": 51 })), "from 1 to 50"),
        (
            windows("p", &json!({ "retryPolicy": { "count": 1, "intervalInSeconds": 29 } })),
            "from 30 to 86400",
        ),
        (
            windows(
                "p",
                &json!({ "dependsOn": [{ "type": "SelfDependencyTumblingWindowTriggerReference", "offset": "01:00:00" }] }),
            ),
            "negative",
        ),
    ];
    for (nth, (properties, expected)) in cases.into_iter().enumerate() {
        let name = format!("t{nth}");
        room.trigger(&name, properties.clone()).await;
        let error = room.start(&name).await.unwrap_err();
        assert!(error.contains(expected), "{properties}\n{error}");
    }
    room.step(10 * DAY);
    assert!(room.trigger_runs().await.is_empty());
}

#[tokio::test]
async fn a_trigger_fires_hundreds_of_times_in_one_step() {
    let room = Room::open("2026-10-01T00:00:00Z").await;
    let every = json!({ "frequency": "Hour", "interval": 1, "startTime": "2026-10-01T00:00:00Z" });
    room.started("t", schedule(every, json!({}))).await;
    room.step(31 * DAY);
    let runs = room.trigger_runs().await;
    assert_eq!(runs.len(), 31 * 24);
    let times: Vec<&str> =
        runs.iter().map(|run| run["triggerRunTimestamp"].as_str().unwrap()).collect();
    assert!(times.is_sorted());
    assert_eq!(times.last(), Some(&"2026-11-01T00:00:00Z"));
}
