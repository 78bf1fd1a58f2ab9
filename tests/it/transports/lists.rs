//! Lists of more than one page, with each of the three types of paging.

use std::collections::BTreeSet;
use std::fmt::Debug;

use datafactory::v1::types::SliceState;
use datafactory::{List, Request};
use datafactory_client::operations;
use datafactory_core::NextPage;
use http::Method;
use serde_json::{Map, Value, json};

use super::{Fixture, Via, time};
use crate::wire::name;

/// One more than the items of a page.
const MANY: usize = 101;

/// A number of resources, by name.
fn many(definition: impl Fn(&str) -> Value) -> Map<String, Value> {
    let names = (0..MANY).map(|number| format!("n{number:03}"));
    names.map(|name| (name.clone(), definition(&name))).collect()
}

/// One more than a page of everything: factories, the resources in the first factory of each version, the activity runs
/// of its first pipeline, and the slices of a dataset in the last V1 factory.
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
    // The first activity run is the loop itself.
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

pub async fn every_list_returns_all_items(via: Via) {
    let fixture = via.start(&crowd()).await;
    let client = fixture.client();
    let v1 = client.factory_v1("s", "g", FIRST).unwrap();
    let v2 = client.factory("s", "g", FIRST).unwrap();
    let run = v2.pipeline(FIRST).unwrap().create_run().await.unwrap();
    for _ in 1..MANY {
        v2.pipeline(LAST).unwrap().create_run().await.unwrap();
    }
    fixture.step(3600);
    let producing = client.factory_v1("s", "g", LAST).unwrap();
    let copying = producing.pipeline("Copying").unwrap();
    let made = producing.dataset("Out").unwrap();
    let (start, end) = (time("2026-11-18T19:00:00Z"), time("2026-11-23T00:00:00Z"));
    // Each rerun of the slice is one more slice run.
    for _ in 1..MANY {
        let slice = start.clone()..time("2026-11-18T20:00:00Z");
        made.set_slice_status(slice, SliceState::Waiting).await.unwrap();
        fixture.step(60);
    }
    let year = || time("2026-01-01T00:00:00Z")..time("2027-01-01T00:00:00Z");

    let read = [
        whole(&fixture, client.factories_v1("s", "g").unwrap()).await,
        whole(&fixture, v1.datasets()).await,
        whole(&fixture, v1.pipelines()).await,
        whole(&fixture, made.slices(start.clone()..end)).await,
        whole(&fixture, made.slice_runs(start)).await,
        whole(&fixture, made.activity_windows()).await,
        whole(&fixture, producing.activity_windows()).await,
        whole(&fixture, copying.activity_windows()).await,
        whole(&fixture, copying.activity_windows_of("Copy").unwrap()).await,
        whole(&fixture, client.factories("s").unwrap()).await,
        whole(&fixture, client.factories_in("s", "g").unwrap()).await,
        whole(&fixture, v2.pipelines()).await,
        whole(&fixture, v2.integration_runtimes()).await,
        whole(&fixture, v2.pipeline_runs().updated(year())).await,
        whole(&fixture, run.activity_runs().updated(year())).await,
    ];
    // Lists without a handle are in `emulator_resources`.
    let lists = operations().filter(|operation| operation.page.is_some()).map(name);
    assert!(BTreeSet::from(read).is_subset(&lists.collect()));
}

/// Reads a list in all ways, and returns its type of paging.
async fn whole<I: List<Item: Debug + PartialEq>>(
    fixture: &Fixture,
    request: Request<I>,
) -> (&'static str, &'static str) {
    let id = I::OPERATION.id;
    fixture.sent();
    let mut pages = request.clone().pages();
    let (mut all, mut sizes, mut second) = (Vec::new(), Vec::new(), None);
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.len());
        all.extend(page.into_value());
        second = second.or_else(|| pages.continuation().cloned());
    }
    assert_eq!(sizes, [100, MANY - 100], "{id}");
    assert_eq!(pages.continuation(), None, "{id}");

    let [first, next] = &fixture.sent()[..] else { panic!("{id}: a request for each page") };
    let response: Value = serde_json::from_slice(first.response.get().unwrap()).unwrap();
    let link = |pointer: &str| response.pointer(pointer).unwrap().as_str().unwrap().to_owned();
    let (first, next) = (&first.request, &next.request);
    match I::OPERATION.page.unwrap().next {
        NextPage::Get(pointer) => {
            assert_eq!((next.method(), next.uri().to_string()), (&Method::GET, link(pointer)));
        }
        NextPage::Post(pointer) => {
            assert_eq!((next.method(), next.uri().to_string()), (&Method::POST, link(pointer)));
            assert_eq!(next.body(), first.body(), "{id}");
        }
        NextPage::ContinuationToken(pointer) => {
            assert_eq!(next.uri(), first.uri(), "{id}");
            let mut body: Value = serde_json::from_slice(first.body()).unwrap();
            body["continuationToken"] = link(pointer).into();
            assert_eq!(serde_json::from_slice::<Value>(next.body()).unwrap(), body, "{id}");
        }
    }

    assert_eq!(request.clone().list().prefetch().all().await.unwrap(), all, "{id}");
    let rest = request.list().resume(second.unwrap()).all().await.unwrap();
    assert_eq!(rest, all[100..], "{id}");
    name(I::OPERATION)
}
