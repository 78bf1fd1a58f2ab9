//! The emulator against recorded exchanges and against data factories as their authors keep them in Git.
//!
//! Both lie beside the repository and not in it, so these tests look at nothing where they are missing; one data
//! factory is written here.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use datafactory_core::Transport as _;
use datafactory_emulator::{Clock, Emulator};
use datafactory_replay::{Archive, against};
use http::Request;
use serde_json::{Value, json};

use crate::documents;
use crate::emulator_resources::{Room, missing};

/// What must be there before an archive's first request: method, path below the factory, and body.
fn preceding(archive: &str) -> Vec<(&'static str, &'static str, Value)> {
    let pipeline = || json!({ "properties": { "activities": [] } });
    let started = |types: &str, properties: Value| {
        let mut trigger = json!({ "properties": properties });
        trigger["properties"]["type"] = types.into();
        trigger
    };
    let runs =
        json!([{ "pipelineReference": { "type": "PipelineReference", "referenceName": "p" } }]);
    let blob = |used: bool| {
        let reference = json!({ "type": "LinkedServiceReference", "referenceName": "vault" });
        json!({ "properties": { "type": "AzureSqlDatabase", "password": if used { reference } else { Value::Null } } })
    };
    let dataset = |external: bool| {
        json!({ "properties": {
        "type": "AzureBlob",
        "typeProperties": {},
        "external": external,
        "availability": { "frequency": "Hour", "interval": 1 },
    } })
    };
    let self_hosted = || json!({ "properties": { "type": "SelfHosted" } });
    let nodes = || {
        json!({ "properties": { "type": "Managed", "typeProperties": {
        "computeProperties": { "nodeSize": "Standard_D2_v3" },
    } } })
    };
    let service = || json!({ "properties": { "type": "AzureStorage", "typeProperties": {} } });
    match archive {
        "spec_example_IntegrationRuntimes_GetStatus" => {
            vec![("PUT", "integrationRuntimes/exampleIntegrationRuntime", nodes())]
        }
        "spec_example_Pipelines_CreateRun" => {
            vec![("PUT", "pipelines/examplePipeline", pipeline())]
        }
        "v1_datasets_delete_202_then_operationresults" => {
            vec![("PUT", "datasets/foo2", dataset(true))]
        }
        "v1_datasets_get_poll_pending_then_succeeded"
        | "v1_sliceruns_list_empty"
        | "v1_slices_list" => {
            vec![("PUT", "datasets/DA_WikiAggregatedData", dataset(true))]
        }
        "v1_slices_setstatus_outside_period_412" => vec![("PUT", "datasets/d", dataset(false))],
        "v1_linkedservice_put_201" => {
            vec![("PUT", "linkedservices/LinkedService-WikipediaClickEvents", service())]
        }
        "v1_linkedservice_delete_202" => vec![("PUT", "linkedservices/foo", service())],
        "v1_gateway_authkeys" => vec![("PUT", "gateways/foo", json!({ "properties": {} }))],
        "v2_createRun_200" => vec![("PUT", "pipelines/example000005", pipeline())],
        "v2_dataset_delete_200_then_204" => {
            vec![("PUT", "datasets/TestDataset", json!({ "properties": { "type": "AzureBlob" } }))]
        }
        "v2_dataset_put_list_200" => vec![("PUT", "linkedservices/TestDataLakeStore", service())],
        "v2_getStatus_managed_azure_ir_minimal" => vec![(
            "PUT",
            "integrationRuntimes/azureintegrationruntime",
            json!({ "properties": { "type": "Managed" } }),
        )],
        "v2_getStatus_selfhosted_2024" => {
            vec![("PUT", "integrationRuntimes/exampleInteg000002", self_hosted())]
        }
        "v2_ir_start_lro_azure_async" => {
            vec![("PUT", "integrationRuntimes/exampleInteg000002", nodes())]
        }
        "v2_ir_monitoring_sync_removelinks_200" => {
            vec![("PUT", "integrationRuntimes/myIntegrationRuntime", self_hosted())]
        }
        "v2_linkedservice_delete_referenced_400" => {
            vec![
                ("PUT", "linkedservices/vault", blob(false)),
                ("PUT", "linkedservices/sql1", blob(true)),
            ]
        }
        "v2_trigger_put_200" => vec![("PUT", "pipelines/TestPipeline", pipeline())],
        "v2_trigger_events_200" | "v2_trigger_start_stop_200" => vec![
            ("PUT", "pipelines/p", pipeline()),
            (
                "PUT",
                "triggers/myTrigger",
                started("BlobEventsTrigger", json!({ "pipelines": runs })),
            ),
        ],
        "v2_trigger_put_started_400" => vec![
            ("PUT", "pipelines/p", pipeline()),
            (
                "PUT",
                "triggers/t",
                started(
                    "ScheduleTrigger",
                    json!({ "pipelines": runs, "typeProperties": { "recurrence": { "frequency": "Day" } } }),
                ),
            ),
            ("POST", "triggers/t/start", Value::Null),
        ],
        _ => vec![],
    }
}

/// The run that an archive is about, and for how many seconds it has been running.
fn run(archive: &str) -> Option<(&'static str, u64)> {
    match archive {
        "v2_pipelinerun_cancel_200_empty_string" => {
            Some(("6a77747e-2301-11ef-afe3-c0180363c88e", 0))
        }
        "v2_pipelinerun_get_2024" => Some(("6420602e-2301-11ef-bff3-c0180363c88e", 0)),
        "v2_run_cancel_ended_400" => Some(("1f0e0000-0000-0000-0000-000000000001", 600)),
        _ => None,
    }
}

/// The ID of a trigger run contains the time at which the trigger fired, which is before the archive begins.
const WITHOUT_STATE: &str = "v2_trigger_rerun_200";

/// The files of a folder next to the repository; none if there is no such folder.
fn beside(folder: &str, ending: &str) -> documents::Files {
    let folder = documents::root().join("../shared").join(folder);
    if folder.is_dir() { documents::files(&folder, ending) } else { documents::Files::new() }
}

#[tokio::test]
async fn every_recorded_exchange_has_the_same_status() {
    let mut wrong = Vec::new();
    for (path, text) in beside("cases", ".har") {
        let name = Path::new(&path).file_stem().unwrap().to_str().unwrap().to_owned();
        if name == WITHOUT_STATE {
            continue;
        }
        let recorded: Value = serde_json::from_str(&text).unwrap();
        let request = &recorded["log"]["entries"][0]["request"];
        let url = request["url"].as_str().unwrap();
        let version = url.split("api-version=").nth(1).unwrap();
        let clock = Clock::stepped(
            "2026-11-23T08:00:00Z".parse::<datafactory::Timestamp>().unwrap().instant(),
        );
        let emulator = Emulator::builder().clock(clock).build().unwrap();
        let send = async |method: &str, url: String, body: &Value, id: Option<&str>| {
            let body = if body.is_null() { String::new() } else { body.to_string() };
            let mut request = Request::builder().method(method).uri(&url);
            if let Some(id) = id {
                request = request.header("x-ms-client-request-id", id);
            }
            let response = emulator.send(request.body(body.into()).unwrap()).await.unwrap();
            assert!(
                response.status().as_u16() < 300,
                "{name}: {method} {url}: {:?}",
                response.body()
            );
        };
        let factory = factory(url, request);
        let at = |path: &str| format!("{factory}{path}?api-version={version}");
        if name != "v1_factory_get_404_arm_error" {
            send("PUT", at(""), &json!({ "location": "eastus" }), None).await;
        }
        for (method, path, body) in preceding(&name) {
            send(method, at(&format!("/{path}")), &body, None).await;
        }
        if let Some((id, seconds)) = run(&name) {
            send(
                "PUT",
                at("/pipelines/p"),
                &json!({ "properties": { "activities": [
                { "name": "w", "type": "Wait", "typeProperties": { "waitTimeInSeconds": 60 } },
            ] } }),
                None,
            )
            .await;
            send("POST", at("/pipelines/p/createRun"), &Value::Null, Some(id)).await;
            emulator.clock().step(Duration::from_secs(seconds));
        }
        let archive = Archive::parse(&path, text.as_bytes()).unwrap();
        let service = "https://localhost".parse().unwrap();
        let comparison = against(&emulator, &service, None, [&archive]).await;
        for exchange in &comparison.exchanges {
            let statuses = exchange.differences.iter().filter(|it| it.starts_with("the status"));
            wrong.extend(statuses.map(|it| format!("{name}: {} {it}", exchange.operation)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The URL of the factory that a request is about.
fn factory(url: &str, request: &Value) -> String {
    let body = request["postData"]["text"].as_str().unwrap_or_default();
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    let path = match body["factoryResourceId"].as_str() {
        Some(id) => id,
        None => url.split_once(".com").map_or("", |(_, path)| path),
    };
    let path = path.split('?').next().unwrap();
    let segments: Vec<&str> = path.split('/').take(9).collect();
    let collection =
        if path.contains("datafactories") { "datafactories/any" } else { "factories/any" };
    match segments.len() {
        9 => format!("https://localhost{}", segments.join("/")),
        _ => format!("https://localhost{}", path.replace("datafactories", collection)),
    }
}

/// The folders of a factory in Git with the collection of each, in an order in which none refers to a later one.
const FOLDERS: [(&str, &str); 7] = [
    ("integrationRuntime", "integrationRuntimes"),
    ("credential", "credentials"),
    ("linkedService", "linkedservices"),
    ("dataset", "datasets"),
    ("dataflow", "dataflows"),
    ("pipeline", "pipelines"),
    ("trigger", "triggers"),
];

/// The resources of a factory by their paths.
type Resources = BTreeMap<String, Value>;

/// Creates all resources in dependency order, reads them back, and shows that the reverse order is rejected.
async fn publish(name: &str, resources: &Resources) {
    let room = Room::open(false).await;
    let rank = |path: &str| FOLDERS.iter().position(|(_, it)| path.starts_with(it)).unwrap();
    let mut left: Vec<&String> = resources.keys().collect();
    left.sort_by_key(|path| rank(path));
    let mut order = Vec::new();
    // Within one type, what is refused for a reference is tried again after the others.
    while !left.is_empty() {
        let before = left.len();
        let mut refused = Vec::new();
        for path in left {
            let (status, response) = room.ask("PUT", path, resources[path].clone()).await;
            match status {
                200 => order.push(path),
                _ => refused.push((path, response)),
            }
        }
        assert!(refused.len() < before, "{name}: {refused:#?}");
        left = refused.into_iter().map(|(path, _)| path).collect();
    }
    for path in &order {
        let (status, found) = room.ask("GET", path, Value::Null).await;
        assert_eq!(status, 200, "{name} {path}");
        let mut sent = resources[*path].clone();
        if let Some(properties) = sent["properties"].as_object_mut() {
            properties.remove("runtimeState");
        }
        assert_eq!(
            missing(&sent["properties"], &found["properties"]),
            None,
            "{name} {path}: {found}"
        );
    }
    for path in order.iter().rev() {
        let (status, response) = room.ask("DELETE", path, Value::Null).await;
        assert_eq!(status, 200, "{name} {path}: {response}");
    }
    let mut invalid = 0;
    for path in order.iter().rev() {
        let (status, response) = room.ask("PUT", path, resources[*path].clone()).await;
        let message = response["error"]["message"].as_str().unwrap_or_default();
        invalid += usize::from(status == 400 && message.contains("invalid reference"));
    }
    assert!(invalid > 0, "{name}: the reverse order was accepted");
}

#[tokio::test]
async fn factories_in_git_are_created_in_dependency_order_only() {
    let mut factories: BTreeMap<String, Resources> = BTreeMap::new();
    for (path, text) in beside("factories", ".json") {
        let names: Vec<&str> = path.split('/').collect();
        let [factory, folder, _] = &*names else { continue };
        let Some((_, collection)) = FOLDERS.iter().find(|(it, _)| it == folder) else { continue };
        let resource: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
        let name = resource["name"].as_str().unwrap();
        let resources = factories.entry((*factory).to_owned()).or_default();
        resources.insert(format!("{collection}/{}", name.replace(' ', "%20")), resource);
    }
    for (name, resources) in &factories {
        publish(name, resources).await;
    }
}

#[tokio::test]
async fn a_factory_is_created_in_dependency_order_only() {
    let reference = |kind: &str, name: &str| json!({ "type": format!("{kind}Reference"), "referenceName": name });
    let linked =
        |kind: &str, more: Value| json!({ "properties": { "type": kind, "typeProperties": more } });
    let store = reference("LinkedService", "lake");
    let dataset =
        json!({ "properties": { "type": "Parquet", "linkedServiceName": store, "schema": [] } });
    let copy = json!({ "name": "c", "type": "Copy", "inputs": [reference("Dataset", "raw")], "outputs": [reference("Dataset", "clean")] });
    let run = json!({ "name": "r", "type": "ExecutePipeline", "typeProperties": { "pipeline": reference("Pipeline", "load") } });
    let trigger = json!({ "properties": { "type": "ScheduleTrigger", "runtimeState": "Started", "pipelines": [
        { "pipelineReference": reference("Pipeline", "all"), "parameters": { "day": "@trigger().scheduledTime" } },
    ] } });
    let resources = [
        ("integrationRuntimes/ours", json!({ "properties": { "type": "SelfHosted" } })),
        (
            "linkedservices/vault",
            linked("AzureKeyVault", json!({ "baseUrl": "https://v.vault.azure.net" })),
        ),
        (
            "linkedservices/lake",
            linked(
                "AzureBlobFS",
                json!({ "accountKey": { "store": reference("LinkedService", "vault") } }),
            ),
        ),
        ("datasets/raw", dataset.clone()),
        ("datasets/clean", dataset),
        (
            "pipelines/load",
            json!({ "properties": { "activities": [copy], "lastPublishTime": "" } }),
        ),
        ("pipelines/all", json!({ "properties": { "activities": [run] } })),
        ("triggers/daily", trigger),
    ];
    publish("own", &resources.map(|(path, it)| (path.to_owned(), it)).into()).await;
}
