//! API version `2015-10-01` of the emulator: what is put, and what comes about with time.

use std::time::Duration;

use bytes::Bytes;
use datafactory::v1::types::{self, ProvisioningState, SliceState};
use datafactory::v1::{FactoryClient, PipelineClient};
use datafactory_core::{Timestamp, Transport as _};
use datafactory_emulator::{Clock, Emulator, Scenario};
use http::{HeaderMap, Request, StatusCode};
use serde_json::{Value, json};

use crate::emulator::in_process;

const FACTORY: &str =
    "/subscriptions/s/resourcegroups/g/providers/Microsoft.DataFactory/datafactories/test";

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// An emulator at midnight, and its clock's steps in minutes.
fn at_midnight() -> Emulator {
    acting("")
}

/// The same, where things go as a scenario says.
fn acting(scenario: &str) -> Emulator {
    let clock = Clock::stepped(time("2016-07-12T00:00:00Z").instant());
    Emulator::builder().clock(clock).scenario(Scenario::read(scenario).unwrap()).build().unwrap()
}

fn minutes(emulator: &Emulator, minutes: u64) {
    seconds(emulator, 60 * minutes);
}

fn seconds(emulator: &Emulator, seconds: u64) {
    emulator.clock().step(Duration::from_secs(seconds));
}

/// Status, headers and body of the response to a request, below the factory or at a whole address.
async fn ask(
    emulator: &Emulator,
    method: &str,
    path: &str,
    body: Value,
) -> (StatusCode, HeaderMap, Value) {
    let address = match path.strip_prefix("https://management.azure.com") {
        Some(_) => path.to_owned(),
        None => {
            let sign = if path.contains('?') { '&' } else { '?' };
            format!("https://management.azure.com{FACTORY}{path}{sign}api-version=2015-10-01")
        }
    };
    let body = if body.is_null() { Bytes::new() } else { body.to_string().into() };
    let request = Request::builder().method(method).uri(address).body(body).unwrap();
    let (head, body) = emulator.send(request).await.unwrap().into_parts();
    (head.status, head.headers, serde_json::from_slice(&body).unwrap_or_default())
}

async fn factory(emulator: &Emulator) -> FactoryClient {
    let factory = in_process(emulator).factory_v1("s", "g", "test").unwrap();
    let definition = json!({ "name": "test", "location": "West US" });
    factory.create_or_update(&serde_json::from_value(definition).unwrap()).await.unwrap();
    factory
}

async fn put_dataset(factory: &FactoryClient, name: &str, properties: Value) {
    let mut definition = json!({
        "name": name,
        "properties": {
            "type": "AzureBlob",
            "linkedServiceName": "store",
            "typeProperties": { "folderPath": name },
            "availability": { "frequency": "Hour", "interval": 1 },
        },
    });
    for (member, value) in properties.as_object().unwrap() {
        definition["properties"][member] = value.clone();
    }
    let definition = serde_json::from_value(definition).unwrap();
    factory.dataset(name).unwrap().create_or_update(&definition).await.unwrap();
}

/// A pipeline of copy activities, from and to these datasets, for the day.
async fn put_pipeline(
    factory: &FactoryClient,
    name: &str,
    activities: &[(&str, &str, &str)],
) -> PipelineClient {
    let activities: Vec<Value> = activities
        .iter()
        .map(|(name, input, output)| {
            json!({
                "name": name,
                "type": "Copy",
                "inputs": [{ "name": input }],
                "outputs": [{ "name": output }],
                "policy": { "concurrency": 3 },
            })
        })
        .collect();
    let definition = json!({
        "name": name,
        "properties": {
            "activities": activities,
            "start": "2016-07-12T00:00:00Z",
            "end": "2016-07-13T00:00:00Z",
        },
    });
    let pipeline = factory.pipeline(name).unwrap();
    pipeline.create_or_update(&serde_json::from_value(definition).unwrap()).await.unwrap();
    pipeline
}

/// Raw data from outside, made clean and then summed up within one pipeline.
async fn sums(emulator: &Emulator) -> FactoryClient {
    let factory = factory(emulator).await;
    put_dataset(&factory, "Raw", json!({ "external": true })).await;
    put_dataset(&factory, "Clean", json!({})).await;
    put_dataset(&factory, "Sums", json!({})).await;
    let activities = [("Clean", "raw", "clean"), ("Sum", "Clean", "Sums")];
    put_pipeline(&factory, "Daily", &activities).await;
    factory
}

/// The states of a dataset's slices between two hours: `W` waiting, `I` in progress, `R` ready, and so on.
async fn states(factory: &FactoryClient, dataset: &str, hours: std::ops::Range<u8>) -> String {
    let [start, end] =
        [hours.start, hours.end].map(|hour| time(&format!("2016-07-12T{hour:02}:00:00Z")));
    let slices = factory.dataset(dataset).unwrap().slices(start..end).list().all().await;
    let letter = |slice: types::DataSlice| slice.state.unwrap().as_str().chars().next().unwrap();
    slices.unwrap().into_iter().map(letter).collect()
}

#[tokio::test]
async fn a_dataset_is_there_after_some_looks_and_gone_after_others() {
    let emulator = at_midnight();
    let definition = json!({
        "name": "foo1",
        "properties": {
            "type": "CustomDataSet",
            "typeProperties": { "tableName": "myTable" },
            "availability": { "frequency": "hour", "interval": 1 },
            "more": [1],
        },
    });
    let (status, headers, body) = ask(&emulator, "PUT", "/datasets/foo2", definition.clone()).await;
    assert_eq!((status.as_u16(), &body["error"]["code"]), (404, &json!("ResourceNotFound")));
    assert_eq!(headers["x-ms-failure-cause"], "gateway");

    let factory = factory(&emulator).await;
    let (status, headers, put) = ask(&emulator, "PUT", "/datasets/foo2", definition).await;
    assert_eq!(status, 201);
    let location = headers["location"].to_str().unwrap();
    assert_eq!(
        location,
        format!("https://management.azure.com{FACTORY}/datasets/foo2?api-version=2015-10-01")
    );
    assert_eq!(put["name"], "foo2");
    assert_eq!(put["id"], format!("{FACTORY}/tables/foo2"));
    let properties = &put["properties"];
    assert_eq!(properties["type"], "CustomDataset");
    assert_eq!(properties["published"], false);
    assert_eq!(properties["more"], json!([1]));
    assert_eq!(properties["createTime"], "2016-07-12T00:00:00Z");
    for state in ["PendingCreation", "Succeeded", "Succeeded"] {
        assert_eq!(
            ask(&emulator, "GET", location, Value::Null).await.2["properties"]["provisioningState"],
            state
        );
    }
    let dataset = factory.dataset("FOO2").unwrap();
    let known = dataset.get().await.unwrap();
    assert_eq!(serde_json::to_value(&known.properties).unwrap()["id"], properties["id"]);
    let again = dataset.create_or_update(&known).and_wait();
    let again = again.every(Duration::ZERO..=Duration::ZERO).await.unwrap();
    assert_eq!(serde_json::to_value(&again.properties).unwrap()["id"], properties["id"]);

    let (status, headers, _) = ask(&emulator, "DELETE", "/datasets/foo2", Value::Null).await;
    let result = headers["location"].to_str().unwrap();
    assert_eq!((status.as_u16(), &headers["retry-after"]), (202, &"0".parse().unwrap()));
    assert!(result.contains("/datasets/foo2/operationresults/"), "{result}");
    let (status, headers, _) = ask(&emulator, "GET", result, Value::Null).await;
    assert_eq!((status.as_u16(), headers["location"].to_str().unwrap()), (202, result));
    for _ in 0..2 {
        assert_eq!(ask(&emulator, "GET", result, Value::Null).await.0, 200);
    }
    assert_eq!(ask(&emulator, "DELETE", "/datasets/foo2", Value::Null).await.0, 204);
    let (status, headers, body) = ask(&emulator, "GET", "/datasets/foo2", Value::Null).await;
    let error = json!({ "message": "Dataset foo2 not found.", "code": "TableNotFound" });
    assert_eq!((status.as_u16(), body), (404, error));
    assert!(headers.contains_key("x-ms-ratelimit-remaining-subscription-reads"));
    let unknown = "/datasets/foo2/operationresults/0123";
    let (status, _, body) = ask(&emulator, "GET", unknown, Value::Null).await;
    assert_eq!((status.as_u16(), &body["code"]), (404, &json!("OperationNotFound")));
}

#[tokio::test]
async fn factories_come_and_go_with_what_is_in_them() {
    let emulator = at_midnight();
    let factory = factory(&emulator).await;
    put_dataset(&factory, "Raw", json!({})).await;
    let (_, _, known) = ask(&emulator, "GET", "", Value::Null).await;
    assert_eq!(known["properties"]["provisioningState"], "PendingCreation");
    assert_eq!(known["properties"]["errorMessage"], Value::Null);
    let known = factory.get().await.unwrap();
    let state = known.properties.as_ref().unwrap().provisioning_state.clone();
    assert_eq!(state, Some(ProvisioningState::Succeeded));
    let client = in_process(&emulator);
    let list = || async { client.factories_v1("s", "G").unwrap().list().all().await.unwrap() };
    assert_eq!(list().await, vec![known.into_value()]);
    factory.delete().await.unwrap();
    assert!(list().await.is_empty());
    assert_eq!(ask(&emulator, "DELETE", "", Value::Null).await.0, 204);
    assert!(factory.dataset("Raw").unwrap().get().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn lists_have_a_hundred_items_a_page() {
    let emulator = at_midnight();
    let factory = factory(&emulator).await;
    for number in 0..250 {
        put_dataset(&factory, &format!("D{number:03}"), json!({})).await;
    }
    let (_, _, page) = ask(&emulator, "GET", "/datasets", Value::Null).await;
    assert_eq!(page["value"].as_array().unwrap().len(), 100);
    let link = page["nextLink"].as_str().unwrap();
    assert!(link.contains("%24skipToken="), "{link}");
    let (status, _, body) =
        ask(&emulator, "GET", &link.replace("/datasets", "/datapipelines"), Value::Null).await;
    assert_eq!((status.as_u16(), &body["code"]), (400, &json!("BadRequest")));
    // What is added before the page does not shift it.
    put_dataset(&factory, "A", json!({})).await;
    let (_, _, page) = ask(&emulator, "GET", link, Value::Null).await;
    assert_eq!(page["value"][0]["name"], "D100");
    assert_eq!(factory.datasets().list().all().await.unwrap().len(), 251);

    let (status, _, body) = ask(&emulator, "GET", "/datasets?$skipToken=x", Value::Null).await;
    assert_eq!((status.as_u16(), &body["code"]), (400, &json!("BadRequest")));
}

#[tokio::test]
async fn slices_move_with_the_clock() {
    let emulator = at_midnight();
    let factory = sums(&emulator).await;
    let sums = factory.dataset("Sums").unwrap();
    assert_eq!(states(&factory, "Sums", 0..3).await, "WWW");
    // Two activities of five seconds each, one after the other, once the hour is over.
    minutes(&emulator, 60);
    assert_eq!(states(&factory, "Raw", 0..3).await, "RWW");
    assert_eq!(states(&factory, "Clean", 0..3).await, "IWW");
    let start = time("2016-07-12T00:00:00Z");
    let slices = sums.slices(start.clone()..).await.unwrap().into_value().value.unwrap();
    // The active period has 24 slices, of the 48 hours that are asked for.
    assert_eq!(slices.len(), 24);
    let substates: Vec<_> = slices[..2].iter().map(|it| it.substate.as_ref().unwrap()).collect();
    assert_eq!(substates, ["DatasetDependencies", "ScheduledTime"]);
    assert_eq!(slices[0].status.as_ref().unwrap(), "PendingExecution");
    seconds(&emulator, 5);
    assert_eq!(states(&factory, "Clean", 0..3).await, "RWW");
    assert_eq!(states(&factory, "Sums", 0..3).await, "IWW");
    let runs = sums.slice_runs(start.clone()).list().all().await.unwrap();
    assert_eq!(runs[0].status.as_ref().unwrap(), "Running");
    seconds(&emulator, 5);
    assert_eq!(states(&factory, "Sums", 0..3).await, "RWW");
    let slices = sums.slices(start.clone()..).await.unwrap().into_value().value.unwrap();
    let ready = slices[0].status_update_timestamp.clone().unwrap();
    assert_eq!(ready, time("2016-07-12T01:00:10Z"));

    let runs = sums.slice_runs(start).list().all().await.unwrap();
    assert_eq!(runs.len(), 1);
    let id = runs[0].id.clone().unwrap();
    assert!(id.ends_with("_000000000000000000_636038820000000000_Sums"), "{id}");
    let run = factory.run(&id).unwrap().await.unwrap().into_value();
    assert_eq!(run, runs[0]);
    assert_eq!(run.status.as_ref().unwrap(), "Succeeded");
    assert_eq!(run.processing_end_time, Some(ready));
    let log = factory.run_log_info(&id).unwrap().await.unwrap();
    assert!(log.expose_str().is_some_and(|it| it.starts_with("https://")), "{log:?}");
    let (_, _, log) = ask(&emulator, "GET", &format!("/runs/{id}/logInfo"), Value::Null).await;
    assert!(log.is_string());
    for path in ["/runs/x", "/runs/a_0_1_Sums", "/runs/a_0_9223372036854775807_Sums/logInfo"] {
        let (status, _, body) = ask(&emulator, "GET", path, Value::Null).await;
        assert_eq!((status.as_u16(), &body["code"]), (404, &json!("RunNotFound")), "{path}");
    }
    let later = sums.slice_runs(time("2016-07-12T05:00:00Z")).list().all().await.unwrap();
    assert!(later.is_empty());
}

#[tokio::test]
async fn a_state_is_set_on_exactly_the_slices_of_the_interval() {
    let emulator = at_midnight();
    let factory = sums(&emulator).await;
    minutes(&emulator, 5 * 60 + 1);
    assert_eq!(states(&factory, "Sums", 0..6).await, "RRRRRW");
    let sums = factory.dataset("Sums").unwrap();
    // The first slice and the last are only touched.
    let range = || time("2016-07-12T00:30:00Z")..time("2016-07-12T04:59:00Z");
    sums.set_slice_status(range(), SliceState::Skipped).await.unwrap();
    assert_eq!(states(&factory, "Sums", 0..6).await, "RSSSRW");
    assert_eq!(states(&factory, "Clean", 0..6).await, "RRRRRW");

    // Run again: one more record for each slice.
    sums.set_slice_status(range(), SliceState::Waiting).await.unwrap();
    assert_eq!(states(&factory, "Sums", 0..6).await, "RIIIRW");
    let runs = async |dataset: &str| {
        let dataset = factory.dataset(dataset).unwrap();
        let runs = dataset.slice_runs(time("2016-07-12T01:00:00Z")).list();
        runs.all().await.unwrap().len()
    };
    assert_eq!((runs("Sums").await, runs("Clean").await), (2, 1));
    minutes(&emulator, 1);
    assert_eq!(states(&factory, "Sums", 0..6).await, "RRRRRW");

    // With what they are made from, which has to be there first.
    let upstream = sums.set_slice_status(range(), SliceState::Waiting).upstream_in_pipeline();
    upstream.await.unwrap();
    assert_eq!(states(&factory, "Clean", 0..6).await, "RIIIRW");
    assert_eq!(states(&factory, "Sums", 0..6).await, "RWWWRW");
    minutes(&emulator, 1);
    assert_eq!((runs("Sums").await, runs("Clean").await), (3, 2));

    // The portal's words, and the documentation's.
    let body = json!({ "sliceStatus": "Skip", "updateType": 0 });
    let path = "/datasets/Sums/slices/setstatus?start=2016-07-12T00:00&end=2016-07-12T01:00:00.0Z";
    assert_eq!(ask(&emulator, "PUT", path, body).await.0, 200);
    assert_eq!(states(&factory, "Sums", 0..6).await, "SRRRRW");
}

#[tokio::test]
async fn a_pipeline_works_in_its_active_period_and_unless_it_is_paused() {
    let emulator = at_midnight();
    let factory = sums(&emulator).await;
    let pipeline = factory.pipeline("Daily").unwrap();
    let (_, _, known) = ask(&emulator, "GET", "/datapipelines/Daily", Value::Null).await;
    assert_eq!(known["properties"]["runtimeInfo"]["pipelineState"], "Running");
    assert_eq!(known["properties"]["hubName"], "test_hub");
    let periods = &known["properties"]["runtimeInfo"]["activityPeriods"];
    assert_eq!(periods["sum"]["end"], "2016-07-13T00:00:00Z");

    minutes(&emulator, 2 * 60 + 1);
    pipeline.pause().await.unwrap();
    minutes(&emulator, 2 * 60);
    assert_eq!(states(&factory, "Clean", 0..6).await, "RRWWWW");
    let slices = factory.dataset("Clean").unwrap().slices(time("2016-07-12T02:00:00Z")..);
    let slices = slices.await.unwrap().into_value().value.unwrap();
    assert_eq!(slices[0].substate.as_ref().unwrap(), "ActivityResume");
    assert_eq!(pipeline.get().await.unwrap().properties.as_ref().unwrap().is_paused, Some(true));
    pipeline.resume().await.unwrap();
    assert_eq!(states(&factory, "Clean", 0..6).await, "RRIIWW");
    minutes(&emulator, 1);
    assert_eq!(states(&factory, "Sums", 0..6).await, "RRRRWW");

    // What was made outside of the new period is no more; what was made within it is not made again.
    let day = time("2016-07-12T01:00:00Z")..time("2016-07-12T05:00:00Z");
    pipeline.set_active_period(day.clone()).await.unwrap();
    assert_eq!(states(&factory, "Sums", 0..6).await, "RRRW");
    pipeline.set_active_period(day).force_recalc(true).await.unwrap();
    assert_eq!(states(&factory, "Clean", 0..6).await, "IIIW");

    assert_eq!(factory.pipelines().list().all().await.unwrap().len(), 1);
    let (status, headers, _) = ask(&emulator, "DELETE", "/datapipelines/Daily", Value::Null).await;
    assert_eq!(status, 202);
    let result = headers["location"].to_str().unwrap().to_owned();
    for status in [202, 200] {
        assert_eq!(ask(&emulator, "GET", &result, Value::Null).await.0, status);
    }
    assert_eq!(states(&factory, "Sums", 0..6).await, "");
    let missing = ask(&emulator, "POST", "/datapipelines/Daily/pause", Value::Null).await;
    assert_eq!((missing.0.as_u16(), &missing.2["code"]), (404, &json!("PipelineNotFound")));
}

#[tokio::test]
async fn activity_windows_are_filtered_sorted_and_paged() {
    let emulator = at_midnight();
    let factory = sums(&emulator).await;
    minutes(&emulator, 5 * 60 + 1);
    let count = async |path: &str, body: Value| {
        let (status, _, response) = ask(&emulator, "POST", path, body).await;
        assert_eq!(status, 200, "{response}");
        response["value"]["activityWindows"].as_array().unwrap().len()
    };
    for (path, body, windows) in [
        ("/activitywindows", json!({}), 48),
        ("/datasets/Raw/activitywindows", json!({}), 24),
        ("/datasets/clean/activitywindows", json!({}), 48),
        ("/datapipelines/daily/activitywindows", json!({ "top": 7 }), 7),
        ("/datapipelines/Daily/activities/Sum/activitywindows", json!({}), 24),
        ("/activitywindows", json!({ "windowState": "Ready" }), 10),
        (
            "/activitywindows",
            json!({ "WindowState": "waiting", "windowSubstate": "ScheduledTime" }),
            38,
        ),
        ("/activitywindows", json!({ "filter": "RunAttempts ge 1 and ActivityName eq 'Sum'" }), 5),
        ("/activitywindows", json!({ "filter": "WindowEnd le 2016-07-12T03:00:00Z" }), 6),
        (
            "/activitywindows",
            json!({ "windowStart": "2016-07-12T01:00:00Z", "windowEnd": "2016-07-12T03:00:00Z" }),
            4,
        ),
        (
            "/activitywindows",
            json!({ "runStart": "2016-07-12T03:00:00Z", "runEnd": "2016-07-12T03:00:05Z" }),
            1,
        ),
    ] {
        assert_eq!(count(path, body.clone()).await, windows, "{path} {body}");
    }
    let windows = factory.activity_windows().order_by("WindowStart DESC, ActivityName").list();
    let windows = windows.all().await.unwrap();
    let first = serde_json::to_value(&windows[38..40]).unwrap();
    assert_eq!(first[0]["activityName"], "Clean");
    assert_eq!(first[1]["windowStart"], "2016-07-12T04:00:00Z");
    assert_eq!(first[1]["runStart"], "2016-07-12T05:00:05Z");
    assert_eq!(first[1]["duration"], "00:00:05");
    assert_eq!(first[1]["inputDatasets"], json!(["Clean"]));
    assert_eq!(first[1]["linkedServiceName"], "");

    // 200 windows of five minutes each would be against the service's rules, so these have fifteen.
    put_dataset(
        &factory,
        "Often",
        json!({ "availability": { "frequency": "Minute", "interval": 15 } }),
    )
    .await;
    let often = put_pipeline(&factory, "Often", &[("Copy", "Raw", "Often")]).await;
    let (start, end) = (time("2016-07-10T00:00:00Z"), time("2016-07-13T00:00:00Z"));
    often.set_active_period(start.clone()..end).await.unwrap();
    let mut pages = often.activity_windows().order_by("WindowStart").pages();
    let mut starts = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        // Time goes on between the pages.
        minutes(&emulator, 60);
        starts.extend(page.into_value().into_iter().filter_map(|it| it.window_start));
    }
    assert_eq!((starts.len(), &starts[0]), (288, &start));
    assert!(starts.is_sorted());
    let slices = factory.dataset("Often").unwrap().slices(start..).list().all().await.unwrap();
    assert_eq!(slices.len(), 192);
}

#[tokio::test]
async fn what_is_wrong_is_said_in_the_service_s_words() {
    let emulator = at_midnight();
    sums(&emulator).await;
    let dataset = |properties: Value| json!({ "name": "x", "properties": properties });
    let hourly = json!({ "frequency": "Hour", "interval": 1 });
    let activity = json!({ "name": "a", "type": "Copy" });
    let policy = json!({ "executionPriorityOrder": "LastFirst" });
    let ordered = json!({ "name": "a", "type": "Copy", "policy": policy });
    let slices = "/datasets/Sums/slices";
    let set = "/datasets/Sums/slices/setstatus?start=2016-07-12T00:00:00Z&end=2016-07-12T01:00:00Z";
    for (method, path, body, code, message) in [
        ("PUT", "/datasets/x", json!([]), 400, "object"),
        ("PUT", "/datasets/x", json!({}), 400, "'properties' is missing"),
        ("PUT", "/datasets/x", dataset(json!({ "type": 1 })), 400, "properties.type"),
        (
            "PUT",
            "/datasets/x",
            dataset(json!({ "type": "AzureBlob", "typeProperties": {} })),
            400,
            "'properties.availability' is missing",
        ),
        (
            "PUT",
            "/datasets/x",
            dataset(json!({
                "type": "AzureBlob",
                "typeProperties": {},
                "availability": { "frequency": "Minute", "interval": 5 },
            })),
            400,
            "properties.availability.interval is 5, less than 15",
        ),
        (
            "PUT",
            "/datasets/x",
            dataset(json!({
                "type": "AzureBlob",
                "typeProperties": { "long": "x".repeat(200 << 10) },
                "availability": hourly,
            })),
            400,
            "the limit is 102400 bytes",
        ),
        ("PUT", "/datapipelines/x", dataset(json!({})), 400, "'properties.activities' is missing"),
        (
            "PUT",
            "/datapipelines/x",
            dataset(json!({ "activities": [activity, activity] })),
            400,
            "'properties.activities[1].name' is also the name of another",
        ),
        (
            "PUT",
            "/datapipelines/x",
            dataset(json!({ "activities": [], "start": "2016-07-12T00:00:00Z" })),
            400,
            "'properties.end' is missing",
        ),
        (
            "POST",
            "/datapipelines/Daily/update?start=x&end=y",
            Value::Null,
            400,
            "start: `x` is not a date",
        ),
        (
            "PUT",
            "/datapipelines/x",
            dataset(json!({ "activities": [ordered] })),
            400,
            "properties.activities[0].policy.executionPriorityOrder is `LastFirst`",
        ),
        ("GET", slices, Value::Null, 400, "start is missing"),
        (
            "GET",
            "/datasets/x/slices?start=2016-07-12T00:00:00Z",
            Value::Null,
            404,
            "Dataset x not found.",
        ),
        (
            "GET",
            "/datasets/Sums/slices?start=2016-07-12T00:00:00Z&end=2016-07-11T00:00:00Z",
            Value::Null,
            400,
            "The time in end is before that in start.",
        ),
        ("PUT", set, json!({}), 400, "SliceState is missing"),
        ("PUT", set, json!({ "SliceState": "None" }), 400, "cannot be set"),
        ("PUT", set, json!({ "SliceState": "Done" }), 400, "SliceState is `Done`"),
        (
            "PUT",
            set,
            json!({ "SliceStatus": "Ready", "UpdateType": "All" }),
            400,
            "UpdateType is `All`",
        ),
        ("GET", "/datasets/Sums/sliceruns", Value::Null, 400, "startTime is missing"),
        (
            "POST",
            "/activitywindows",
            json!({ "filter": "Size gt 1" }),
            400,
            "filter, at character 1: ",
        ),
        ("POST", "/activitywindows", json!({ "orderBy": "Size" }), 400, "orderBy: `Size`"),
        ("POST", "/activitywindows", json!({ "top": -1 }), 400, "top is less than 0"),
        ("POST", "/activitywindows", json!({ "windowState": "x" }), 400, "windowState is `x`"),
        ("POST", "/activitywindows?$skipToken=eA==", json!({}), 400, "$skipToken"),
        ("POST", "/datapipelines/Daily/activities/x/activitywindows", json!({}), 404, "Activity x"),
    ] {
        let (status, _, response) = ask(&emulator, method, path, body).await;
        let found = response["message"].as_str().unwrap_or_default();
        assert_eq!(status, code, "{method} {path}: {response}");
        assert!(found.contains(message), "{method} {path}: {found}");
    }
    let (status, _, _) = ask(
        &emulator,
        "GET",
        "/datasets/Raw/slices?start=0001-01-01T00:00:00Z&end=9999-12-31T00:00:00Z",
        Value::Null,
    )
    .await;
    assert_eq!(status, 200);
    let ages = json!({
        "name": "Ages",
        "properties": {
            "activities": [{
                "name": "a",
                "type": "Copy",
                "inputs": [{ "name": "Raw" }],
                "outputs": [{ "name": "Ages" }],
            }],
            "start": "1900-01-01T00:00:00Z",
            "end": "9999-09-09T00:00:00Z",
        },
    });
    let monthly = json!({
        "type": "AzureBlob",
        "typeProperties": {},
        "availability": { "frequency": "Month", "interval": 1 },
    });
    assert_eq!(ask(&emulator, "PUT", "/datasets/Ages", dataset(monthly)).await.0, 201);
    assert_eq!(ask(&emulator, "PUT", "/datapipelines/Ages", ages).await.0, 201);
    let (status, _, response) = ask(&emulator, "POST", "/activitywindows", json!({})).await;
    assert_eq!(status, 400);
    assert!(
        response["message"].as_str().unwrap().contains("ask for a shorter period"),
        "{response}"
    );
}

/// A pipeline with one activity that makes `Out` by the hour, for the day.
async fn put_copy(emulator: &Emulator, activity: Value, pipeline: Value, dataset: Value) {
    let factory = factory(emulator).await;
    put_dataset(&factory, "Out", dataset).await;
    let mut copy = json!({ "name": "Copy", "type": "Copy", "outputs": [{ "name": "OUT" }] });
    for (member, value) in activity.as_object().unwrap() {
        copy[member] = value.clone();
    }
    let mut properties = json!({
        "activities": [copy], "start": "2016-07-12T00:00:00Z", "end": "2016-07-13T00:00:00Z" });
    for (member, value) in pipeline.as_object().unwrap() {
        properties[member] = value.clone();
    }
    let pipeline = json!({ "properties": properties });
    let (status, _, response) = ask(emulator, "PUT", "/datapipelines/Daily", pipeline).await;
    assert_eq!(status, 201, "{response}");
}

/// The first slice of `Out`, and the states of its runs with the minutes and seconds at which they began.
async fn first_slice(emulator: &Emulator) -> (Value, String) {
    let path = "/datasets/out/slices?start=2016-07-12T00:00";
    let (_, _, slices) = ask(emulator, "GET", path, Value::Null).await;
    let path = "/datasets/out/sliceruns?startTime=2016-07-12T00:00";
    let (_, _, runs) = ask(emulator, "GET", path, Value::Null).await;
    let runs = runs["value"].as_array().unwrap().iter().map(|run| {
        let start = run["processingStartTime"].as_str().unwrap();
        format!("{}@{}", run["status"].as_str().unwrap(), &start[14..19])
    });
    (slices["value"][0].clone(), runs.collect::<Vec<_>>().join(" "))
}

#[tokio::test]
async fn runs_are_repeated_as_the_policy_says_and_end_as_the_script_says() {
    let fails = |times: &str| {
        format!(
            "activities: {{daily/copy: {{takes: 10s, fails: {{code: '1', message: no}}{times}}}}}"
        )
    };
    let slow = || "activities: {copy: {takes: 10m}}".to_owned();
    let long = json!({ "retry": 1, "longRetry": 2, "longRetryInterval": "00:01:00" });
    for (policy, script, passed, expected, runs) in [
        (json!({}), fails(""), 5, "InProgress  InProgress 0/0", "Running@00:00"),
        (json!({}), fails(""), 10, "Failed  Failed 0/0", "FailedExecution@00:00"),
        (
            json!({ "retry": 1 }),
            fails(", times: 1"),
            20,
            "Ready  Ready 1/0",
            "FailedExecution@00:00 Succeeded@00:10",
        ),
        (
            long.clone(),
            fails(", times: 3"),
            30,
            "Waiting Retry Retry 1/0",
            "FailedExecution@00:00 FailedExecution@00:10",
        ),
        (
            long,
            fails(", times: 3"),
            100,
            "Ready  Ready 3/1",
            "FailedExecution@00:00 FailedExecution@00:10 FailedExecution@01:20 Succeeded@01:30",
        ),
        (
            json!({ "timeout": "00:05:00" }),
            slow(),
            300,
            "Failed TimedOut TimedOut 0/0",
            "TimedOut@00:00",
        ),
        (json!({ "timeout": "00:00:00" }), slow(), 600, "Ready  Ready 0/0", "Succeeded@00:00"),
        (
            json!({ "delay": "00:00:30" }),
            fails(", times: 0"),
            29,
            "Waiting ScheduledTime PendingExecution 0/0",
            "",
        ),
        (
            json!({ "delay": "00:00:30" }),
            fails(", times: 0"),
            40,
            "Ready  Ready 0/0",
            "Succeeded@00:30",
        ),
    ] {
        let emulator = acting(&script);
        put_copy(&emulator, json!({ "policy": policy }), json!({}), json!({})).await;
        seconds(&emulator, 3600 + passed);
        let (slice, seen) = first_slice(&emulator).await;
        let text = |member: &str| slice[member].as_str().unwrap_or_default().to_owned();
        let found = format!(
            "{} {} {} {}/{}",
            text("state"),
            text("substate"),
            text("status"),
            slice["retryCount"],
            slice["longRetryCount"]
        );
        assert_eq!((&*found, &*seen), (expected, runs), "{policy} after {passed} s");
    }
}

#[tokio::test]
async fn an_activity_makes_as_many_slices_at_once_as_its_policy_says() {
    for (policy, after, expected) in [
        (json!({}), 0, "IWWWWWWW"),
        (json!({}), 10, "RIWWWWWW"),
        (json!({ "concurrency": 2 }), 15, "RRIIWWWW"),
        (json!({ "concurrency": 4, "executionPriorityOrder": "oldestfirst" }), 10, "RRRRIIWW"),
        (json!({ "concurrency": 4, "executionPriorityOrder": "NewestFirst" }), 10, "IIRRRRWW"),
        (json!({ "concurrency": 10 }), 0, "IIIIIIWW"),
        (json!({ "executionPriorityOrder": "NewestFirst" }), 25, "WWWIRRWW"),
        (json!({}), 60, "RRRRRRIW"),
    ] {
        let emulator = acting("activities: {copy: {takes: 10m}}");
        minutes(&emulator, 6 * 60);
        put_copy(&emulator, json!({ "policy": policy }), json!({}), json!({})).await;
        // Requests in between make no difference.
        for _ in 0..after {
            minutes(&emulator, 1);
            first_slice(&emulator).await;
        }
        let path = "/datasets/out/slices?start=2016-07-12T00:00&end=2016-07-12T08:00";
        let (_, _, slices) = ask(&emulator, "GET", path, Value::Null).await;
        let (mut states, due) = (String::new(), 6 + after / 60);
        for (number, slice) in slices["value"].as_array().unwrap().iter().enumerate() {
            let state = slice["state"].as_str().unwrap();
            states.push_str(&state[..1]);
            let substate = match state {
                "Waiting" if number < due => json!("ConcurrencyLimit"),
                "Waiting" => json!("ScheduledTime"),
                _ => Value::Null,
            };
            assert_eq!(slice["substate"], substate, "{policy} {slice}");
        }
        assert_eq!(states, expected, "{policy} after {after} min");
        let limited = json!({ "windowSubstate": "ConcurrencyLimit" });
        let (_, _, windows) = ask(&emulator, "POST", "/activitywindows", limited).await;
        let windows = windows["value"]["activityWindows"].as_array().unwrap().len();
        assert_eq!(windows, states[..due].matches('W').count());
    }
}

#[tokio::test]
async fn a_slice_is_made_by_the_first_activity_of_the_pipeline_whose_period_it_is_in() {
    let emulator = at_midnight();
    let factory = factory(&emulator).await;
    put_dataset(&factory, "Raw", json!({ "external": true })).await;
    put_dataset(&factory, "Out", json!({})).await;
    let activities = [("First", "Raw", "Out"), ("Second", "Raw", "Out")];
    for (name, period) in [("Early", ["00", "06"]), ("Late", ["06", "12"])] {
        let [start, end] = period.map(|hour| time(&format!("2016-07-12T{hour}:00:00Z")));
        let pipeline = put_pipeline(&factory, name, &activities).await;
        pipeline.set_active_period(start..end).await.unwrap();
    }
    minutes(&emulator, 24 * 60);
    assert_eq!(states(&factory, "Out", 0..20).await, "R".repeat(12));
    for (pipeline, activity, windows) in
        [("Early", "First", 6), ("Late", "First", 6), ("Early", "Second", 0), ("Late", "Second", 0)]
    {
        let path = format!("/datapipelines/{pipeline}/activities/{activity}/activitywindows");
        let (_, _, response) = ask(&emulator, "POST", &path, json!({})).await;
        assert_eq!(
            response["value"]["activityWindows"].as_array().unwrap().len(),
            windows,
            "{path}"
        );
    }
}

#[tokio::test]
async fn what_is_set_while_a_run_goes_on_ends_it() {
    let emulator = acting("activities: {copy: {takes: 10m}}");
    let latency = json!({ "policy": { "latency": { "latencyLength": "00:15:00" } } });
    put_copy(&emulator, json!({}), json!({}), latency).await;
    seconds(&emulator, 3700);
    let set = "/datasets/out/slices/setstatus?start=2016-07-12T00:00&end=2016-07-12T01:00";
    for (state, after, passed, latency, runs) in [
        ("Ready", "Ready", 60, "OnTime", "Canceled@00:00"),
        ("Waiting", "InProgress", 60, "OnTime", "Canceled@00:00 Running@02:40"),
        ("Waiting", "Ready", 600, "OnTime", "Canceled@00:00 Canceled@02:40 Succeeded@03:40"),
        (
            "Waiting",
            "Ready",
            600,
            "Late",
            "Canceled@00:00 Canceled@02:40 Succeeded@03:40 Succeeded@13:40",
        ),
    ] {
        assert_eq!(ask(&emulator, "PUT", set, json!({ "SliceState": state })).await.0, 200);
        seconds(&emulator, passed);
        let (slice, seen) = first_slice(&emulator).await;
        assert_eq!((slice["state"].as_str().unwrap(), &*seen), (after, runs));
        assert_eq!(slice["latencyStatus"], latency);
    }
}

#[tokio::test]
async fn a_pipeline_that_runs_once_makes_one_slice_at_once() {
    let emulator = at_midnight();
    put_copy(&emulator, json!({}), json!({ "pipelineMode": "onetime" }), json!({})).await;
    seconds(&emulator, 5);
    let path = "/datasets/out/slices?start=2016-07-11T00:00";
    let (_, _, slices) = ask(&emulator, "GET", path, Value::Null).await;
    let slices = slices["value"].as_array().unwrap();
    assert_eq!((slices.len(), &slices[0]["state"]), (1, &json!("Ready")));
    let (_, _, windows) = ask(&emulator, "POST", "/activitywindows", json!({})).await;
    assert_eq!(windows["value"]["activityWindows"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_made_from_itself_waits_for_ever() {
    let emulator = at_midnight();
    put_copy(&emulator, json!({ "inputs": [{ "name": "out" }] }), json!({}), json!({})).await;
    seconds(&emulator, 7200);
    assert_eq!(first_slice(&emulator).await.0["substate"], "DatasetDependencies");
    let set = "/datasets/out/slices/setstatus?start=2016-07-12T00:00&end=2016-07-12T01:00";
    let all = json!({ "SliceState": "Waiting", "UpdateType": "UpstreamInPipeline" });
    assert_eq!(ask(&emulator, "PUT", set, all).await.0, 200);
}
