//! Random requests made of likely parts: each has a response, and none is a failure of the emulator.

use std::time::Duration;

use http::Method;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;

/// What is there at the start.
const THERE: &str = "
factories:
- version: v1
  subscription: abc
  resourceGroup: abc
  name: abc
  definition: {location: here}
  datasets:
    raw: {properties: {type: AzureBlob, typeProperties: {}, external: true, availability: {frequency: Hour, interval: 1}}}
    abc: {properties: {type: AzureBlob, typeProperties: {}, availability: {frequency: Day, interval: 1}}}
  pipelines:
    abc: {properties: {start: '2016-07-10T00:00:00Z', end: '2016-07-20T00:00:00Z', activities: [
      {name: abc, type: Copy, inputs: [{name: raw}], outputs: [{name: abc}]}]}}
- version: v2
  subscription: abc
  resourceGroup: abc
  name: abc
  integrationRuntimes:
    abc: {properties: {type: Managed, typeProperties: {ssisProperties: {}}}}
  pipelines:
    abc: {properties: {activities: [{name: abc, type: ForEach, typeProperties: {items: [1, 2], activities: [
      {name: a, type: Copy, policy: {retry: 1}}]}}]}}
";

/// Names of what is there, of what is not, and odd ones.
const NAMES: &[&str] =
    &["abc", "out", "raw", "ABC", "%C4%B0x", "a%2Fb", "%00", "..", "x%20y", "", "%F0%9F%98%80"];

/// Properties of bodies and parameters of queries.
const PROPERTIES: &[&str] = &[
    "activities",
    "activity",
    "anchorDateTime",
    "availability",
    "batchCount",
    "concurrency",
    "dependsOn",
    "end",
    "executionPriorityOrder",
    "expression",
    "external",
    "filter",
    "filters",
    "frequency",
    "inputs",
    "interval",
    "isRecovery",
    "items",
    "lastUpdatedAfter",
    "lastUpdatedBefore",
    "location",
    "longRetry",
    "name",
    "offset",
    "operand",
    "operator",
    "orderBy",
    "outputs",
    "parameters",
    "policy",
    "properties",
    "retry",
    "SliceState",
    "start",
    "startTime",
    "timeout",
    "top",
    "type",
    "typeProperties",
    "UpdateType",
    "values",
    "windowStart",
    "referencePipelineRunId",
    "continuationToken",
    "%24skipToken",
    "$skiptoken",
    "api-version",
];

/// Values that mean something, or nearly.
const STRINGS: &[&str] = &[
    "",
    "abc",
    "out",
    "raw",
    "true",
    "Hour",
    "Month",
    "Minute",
    "Copy",
    "ForEach",
    "Until",
    "Wait",
    "SelfHosted",
    "Managed",
    "AzureBlob",
    "Expression",
    "2016-07-12T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.9999999Z",
    "10675199.02:48:05",
    "-1.00:00:00",
    "00:00:01",
    "@range(0,9)",
    "@{item()}",
    "@variables('x')",
    "NewestFirst",
    "Waiting",
    "UpstreamInPipeline",
    "RunAttempts ge 1",
    "WindowStart DESC",
    "Status",
    "In",
    "Equals",
    "00000000-0000-0000-0000-000000000000",
    "MTIzNDU2Nzg5MA==",
    "3132",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![9 => prop::sample::select(STRINGS).prop_map(str::to_owned), 1 => any::<String>()]
}

fn body() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        4 => text().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => (0..20).prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(6, 40, 5, |inner| {
        let property = (prop::sample::select(PROPERTIES), inner.clone());
        let properties = prop::collection::vec(property, 0..6);
        prop_oneof![
            1 => prop::collection::vec(inner, 0..4).prop_map(Value::from),
            3 => properties.prop_map(|properties| {
                properties.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
            }),
        ]
    })
}

/// A definition that is taken, with a part that may be anything.
fn likely() -> impl Strategy<Value = Value> {
    (body(), body(), body(), prop::sample::select(STRINGS), 1..40).prop_map(
        |(one, two, three, kind, interval)| {
            let activity = json!({
                "name": "a", "type": kind, "typeProperties": one, "policy": two, "dependsOn": [],
                "inputs": [{ "name": "raw" }], "outputs": [{ "name": "out" }],
            });
            json!({ "location": "here", "properties": {
            "type": "AzureBlob", "typeProperties": three, "external": interval % 2 == 0,
            "availability": { "frequency": kind, "interval": interval },
            "activities": [activity],
            "start": "2016-07-11T00:00:00Z", "end": "2016-07-13T00:00:00Z",
        } })
        },
    )
}

/// A query for runs that is taken, unless its last part is wrong.
fn query() -> impl Strategy<Value = Value> {
    let more = (prop::sample::select(PROPERTIES), body());
    prop::option::of(more).prop_map(|more| {
        let mut query = json!({
            "lastUpdatedAfter": "0001-01-01T00:00:00Z",
            "lastUpdatedBefore": "9999-12-31T00:00:00Z",
            "filters": [{ "operand": "Status", "operator": "NotIn", "values": ["Queued"] }],
            "orderBy": [{ "orderBy": "Status", "order": "DESC" }],
        });
        if let Some((name, value)) = more {
            query[name] = value;
        }
        query
    })
}

/// The ID of a run that an earlier request may have started.
const RUN: &str = "2f7fdb90-5df1-4b8e-ac2f-064cfa58202b";

/// A request of any operation.
fn request() -> impl Strategy<Value = Request<Bytes>> {
    // Without a factory there is little to ask.
    let operations = datafactory_client::operations().filter(|it| it.id != "Factories_Delete");
    let operations: Vec<_> = operations.collect();
    let more = prop::collection::vec((prop::sample::select(PROPERTIES), text()), 0..3);
    let times = ["2016-07-12T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z"];
    let times = prop::collection::vec(prop::sample::select(times.to_vec()), 3);
    let again = json!({ "SliceState": "Waiting", "UpdateType": "UpstreamInPipeline" });
    let body = prop_oneof![body(), likely(), query(), Just(again), Just(json!({}))];
    let name = prop_oneof![6 => Just("abc"), 1 => prop::sample::select(NAMES)];
    let names = prop::collection::vec(name, 6);
    (prop::sample::select(operations), names, times, more, body).prop_map(
        |(operation, names, times, more, body)| {
            let mut names = names.into_iter().cycle();
            let path = operation.path.split('/').map(|part| match part {
                "{runId}" => RUN,
                _ if part.starts_with('{') => names.next().unwrap_or_default(),
                _ => part,
            });
            let path: Vec<&str> = path.collect();
            let query = url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs(&more)
                .extend_pairs(["start", "end", "startTime"].iter().zip(times))
                .finish();
            let version = operation.api_version;
            let uri = format!("https://host{}?api-version={version}&{query}", path.join("/"));
            let body = match operation.method {
                Method::GET => String::new(),
                _ => body.to_string(),
            };
            Request::builder()
                .method(&operation.method)
                .uri(uri)
                .header("x-ms-client-request-id", RUN)
                .body(body.into())
                .unwrap()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn whatever_is_asked_is_answered(
        requests in prop::collection::vec((request(), 0_u64..100_000), 1..40),
    ) {
        let start: datafactory_core::Timestamp = "2016-07-12T00:00:00Z".parse().unwrap();
        let clock = Clock::stepped(start.instant());
        let scenario = Scenario::read(THERE).unwrap();
        let emulator = Emulator::builder().clock(clock).scenario(scenario).build().unwrap();
        let mut service = emulator.locked();
        for (request, step) in requests {
            let response = response_to(&mut service, &request);
            prop_assert!(!response.status().is_server_error(), "{request:?} {response:?}");
            emulator.clock().step(Duration::from_secs(step));
        }
        let page = response_to(&mut service, &Request::get("https://host/").body(Bytes::new()).unwrap());
        prop_assert!(page.status().is_success());
    }
}
