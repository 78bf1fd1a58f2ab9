//! Lists of more than a page, in each of the three ways that lists go on.

use std::collections::BTreeSet;
use std::fmt::Debug;

use datafactory::v1::types::SliceState;
use datafactory::{List, Request};
use datafactory_client::operations;
use datafactory_core::NextPage;
use http::Method;
use serde_json::{Map, Value, json};

use super::{Room, Way, time};
use crate::wire::name;

/// One more than a page holds.
const MANY: usize = 101;

/// As many as are wanted, by name.
fn many(definition: impl Fn(&str) -> Value) -> Map<String, Value> {
    let names = (0..MANY).map(|number| format!("n{number:03}"));
    names.map(|name| (name.clone(), definition(&name))).collect()
}

/// Of everything, one more than a page holds: factories, what is in the first of each version, the activity
/// runs of its first pipeline, and the slices that the last V1 factory has of one dataset.
fn crowd() -> String {
    let factories = |version: &str| {
        let named = |name: &str| {
            json!({
                "version": version,
                "subscription": "s",
                "resourceGroup": "g",
                "name": name,
                "definition": { "name": name, "location": "westus" },
            })
        };
        many(named).into_values().collect::<Vec<_>>()
    };
    let (mut v1, mut v2) = (factories("v1"), factories("v2"));
    let wait = json!({ "name": "w", "type": "Wait", "typeProperties": { "waitTimeInSeconds": 1 } });
    // The loop itself is the first of its activity runs.
    let rounds = json!({ "items": format!("@range(1, {})", MANY - 1), "activities": [wait] });
    let each = json!([{ "name": "each", "type": "ForEach", "typeProperties": rounds }]);
    let activities = |name: &str| if name == FIRST { each.clone() } else { json!([]) };
    v2[0]["pipelines"] =
        many(|name| json!({ "properties": { "activities": activities(name) } })).into();
    v2[0]["integrationRuntimes"] =
        many(|_| json!({ "properties": { "type": "SelfHosted" } })).into();

    let dataset = |name: &str| {
        json!({ "name": name, "properties": {
            "type": "AzureBlob",
            "typeProperties": {},
            "external": name == "In",
            "availability": { "frequency": "Hour", "interval": 1 },
        }})
    };
    let pipeline = |name: &str, activities: Value| {
        json!({ "name": name, "properties": {
            "activities": activities,
            "start": "2026-11-18T19:00:00Z",
            "end": "2026-11-23T00:00:00Z",
        }})
    };
    v1[0]["datasets"] = many(dataset).into();
    v1[0]["pipelines"] = many(|name| pipeline(name, json!([]))).into();
    let (inputs, outputs) = (json!([{ "name": "In" }]), json!([{ "name": "Out" }]));
    let copy = json!([{ "name": "Copy", "type": "Copy", "inputs": inputs, "outputs": outputs }]);
    let last = v1.last_mut().unwrap();
    last["datasets"] = json!({ "In": dataset("In"), "Out": dataset("Out") });
    last["pipelines"] = json!({ "Copying": pipeline("Copying", copy) });
    v1.append(&mut v2);
    json!({ "factories": v1 }).to_string()
}

const FIRST: &str = "n000";
const LAST: &str = "n100";

pub async fn every_list_is_read_to_its_end(way: Way) {
    let room = way.open(&crowd()).await;
    let client = room.client();
    let v1 = client.factory_v1("s", "g", FIRST).unwrap();
    let v2 = client.factory("s", "g", FIRST).unwrap();
    let run = v2.pipeline(FIRST).unwrap().create_run().await.unwrap();
    for _ in 1..MANY {
        v2.pipeline(LAST).unwrap().create_run().await.unwrap();
    }
    room.step(3600);
    let producing = client.factory_v1("s", "g", LAST).unwrap();
    let copying = producing.pipeline("Copying").unwrap();
    let made = producing.dataset("Out").unwrap();
    let (start, end) = (time("2026-11-18T19:00:00Z"), time("2026-11-23T00:00:00Z"));
    // The slice is made again, once for each run of it that there is to be.
    for _ in 1..MANY {
        let slice = start.clone()..time("2026-11-18T20:00:00Z");
        made.set_slice_status(slice, SliceState::Waiting).await.unwrap();
        room.step(60);
    }
    let year = || time("2026-01-01T00:00:00Z")..time("2027-01-01T00:00:00Z");

    let read = [
        whole(&room, client.factories_v1("s", "g").unwrap()).await,
        whole(&room, v1.datasets()).await,
        whole(&room, v1.pipelines()).await,
        whole(&room, made.slices(start.clone()..end)).await,
        whole(&room, made.slice_runs(start)).await,
        whole(&room, made.activity_windows()).await,
        whole(&room, producing.activity_windows()).await,
        whole(&room, copying.activity_windows()).await,
        whole(&room, copying.activity_windows_of("Copy").unwrap()).await,
        whole(&room, client.factories("s").unwrap()).await,
        whole(&room, client.factories_in("s", "g").unwrap()).await,
        whole(&room, v2.pipelines()).await,
        whole(&room, v2.integration_runtimes()).await,
        whole(&room, v2.pipeline_runs().updated(year())).await,
        whole(&room, run.activity_runs().updated(year())).await,
    ];
    // Lists without a handle are in `emulator_resources`.
    let lists = operations().filter(|operation| operation.page.is_some()).map(name);
    assert!(BTreeSet::from(read).is_subset(&lists.collect()));
}

/// Reads a list in every way that there is, and says which it was.
async fn whole<I: List<Item: Debug + PartialEq>>(
    room: &Room,
    request: Request<I>,
) -> (&'static str, &'static str) {
    let id = I::OPERATION.id;
    room.sent();
    let mut pages = request.clone().pages();
    let (mut all, mut sizes, mut second) = (Vec::new(), Vec::new(), None);
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.len());
        all.extend(page.into_value());
        second = second.or_else(|| pages.continuation().cloned());
    }
    assert_eq!(sizes, [100, MANY - 100], "{id}");
    assert_eq!(pages.continuation(), None, "{id}");

    let [first, next] = &room.sent()[..] else { panic!("{id}: a request for each page") };
    let answer: Value = serde_json::from_slice(first.answer.get().unwrap()).unwrap();
    let way = |pointer: &str| answer.pointer(pointer).unwrap().as_str().unwrap().to_owned();
    let (first, next) = (&first.request, &next.request);
    match I::OPERATION.page.unwrap().next {
        NextPage::Get(pointer) => {
            assert_eq!((next.method(), next.uri().to_string()), (&Method::GET, way(pointer)));
        }
        NextPage::Post(pointer) => {
            assert_eq!((next.method(), next.uri().to_string()), (&Method::POST, way(pointer)));
            assert_eq!(next.body(), first.body(), "{id}");
        }
        NextPage::ContinuationToken(pointer) => {
            assert_eq!(next.uri(), first.uri(), "{id}");
            let mut body: Value = serde_json::from_slice(first.body()).unwrap();
            body["continuationToken"] = way(pointer).into();
            assert_eq!(serde_json::from_slice::<Value>(next.body()).unwrap(), body, "{id}");
        }
    }

    assert_eq!(request.clone().list().prefetch().all().await.unwrap(), all, "{id}");
    let rest = request.list().resume(second.unwrap()).all().await.unwrap();
    assert_eq!(rest, all[100..], "{id}");
    name(I::OPERATION)
}
