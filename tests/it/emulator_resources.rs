//! Resources of every type in the emulator: what a PUT accepts and rejects, and what changes their state.

use std::time::Duration;

use datafactory_core::Transport as _;
use datafactory_emulator::{Clock, Emulator, Scenario};
use http::{Method, Request};
use serde_json::{Value, json};

const V1: &str =
    "/subscriptions/s/resourcegroups/g/providers/Microsoft.DataFactory/datafactories/f";
const V2: &str = "/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories/fff";

/// An emulator with a factory of each version, and requests to it by their paths within the factory.
pub struct Room {
    pub emulator: Emulator,
    v1: bool,
    tag: Option<(&'static str, String)>,
}

impl Room {
    pub async fn open(v1: bool) -> Self {
        Self::with(v1, "provisioningPolls: 2\noperationPolls: 1").await
    }

    async fn with(v1: bool, scenario: &str) -> Self {
        let clock = Clock::stepped(
            "2026-11-23T08:00:00Z".parse::<datafactory::Timestamp>().unwrap().instant(),
        );
        let scenario = Scenario::read(scenario).unwrap();
        let emulator = Emulator::builder().scenario(scenario).clock(clock).build().unwrap();
        let room = Self { emulator, v1, tag: None };
        let (status, body) = room.ask("PUT", "", json!({ "location": "westeurope" })).await;
        assert!(status < 300, "{body}");
        room
    }

    pub async fn ask(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let (factory, version) = if self.v1 { (V1, "2015-10-01") } else { (V2, "2018-06-01") };
        // A link is followed as it is.
        let uri = match path {
            link if link.starts_with("https:") => link.to_owned(),
            path => {
                let slash = if path.is_empty() { "" } else { "/" };
                format!("https://localhost{factory}{slash}{path}?api-version={version}")
            }
        };
        let mut request = Request::builder().method(Method::from_bytes(method.as_bytes()).unwrap());
        if let Some((name, tag)) = &self.tag {
            request = request.header(*name, tag);
        }
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let request = request.uri(uri).body(body.into()).unwrap();
        let response = self.emulator.send(request).await.unwrap();
        let link = response.headers().get("location").map(|it| it.to_str().unwrap().to_owned());
        let status = response.status().as_u16();
        let body = serde_json::from_slice(response.body()).unwrap_or_default();
        match (status, link) {
            (202, Some(link)) => (status, link.into()),
            _ => (status, body),
        }
    }

    /// Sends requests one after the other. Each has a status, and JSON that its response must contain.
    pub async fn follow(&self, steps: &[(&str, &str, Value, u16, Value)]) {
        for (method, path, body, status, expected) in steps {
            let (seen, response) = self.ask(method, path, body.clone()).await;
            assert_eq!(seen, *status, "{method} {path}: {response}");
            let missing = missing(expected, &response);
            assert!(missing.is_none(), "{method} {path}: {} in {response}", missing.unwrap());
        }
    }
}

/// Where a value is not in another one. Text that ends with `...` is a beginning.
pub fn missing(expected: &Value, found: &Value) -> Option<String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            expected.iter().find_map(|(name, value)| {
                let inner = missing(value, found.get(name).unwrap_or(&Value::Null))?;
                Some(format!("{name}.{inner}"))
            })
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            expected.iter().zip(found).find_map(|(expected, found)| missing(expected, found))
        }
        (Value::String(expected), Value::String(found)) if expected.ends_with("...") => {
            let found = found.starts_with(expected.trim_end_matches("..."));
            (!found).then(|| expected.clone())
        }
        // An expected null is ignored.
        (Value::Null, _) => None,
        _ => (expected != found).then(|| format!(" {expected}")),
    }
}

const NONE: Value = Value::Null;

fn reference(kind: &str, name: &str) -> Value {
    json!({ "type": format!("{kind}Reference"), "referenceName": name })
}

fn error(code: &str, message: &str) -> Value {
    json!({ "error": { "code": code, "message": message } })
}

fn blob(name: &str) -> Value {
    json!({ "properties": { "type": "AzureBlob", "linkedServiceName": reference("LinkedService", name) } })
}

fn schedule(pipelines: Value) -> Value {
    json!({ "properties": {
        "type": "ScheduleTrigger",
        "pipelines": pipelines,
        "typeProperties": { "recurrence": { "frequency": "Day", "interval": 1, "startTime": "2026-11-01T00:00:00" } },
    } })
}

/// A definition of each V2 type that the row's own rules accept: collection, body, and whether it can be deleted.
fn definitions() -> Vec<(&'static str, Value, bool)> {
    let typed = |kind: &str| json!({ "properties": { "type": kind, "typeProperties": {} } });
    vec![
        ("linkedservices", typed("AzureBlobStorage"), true),
        ("datasets", typed("Parquet"), true),
        ("dataflows", typed("MappingDataFlow"), true),
        ("pipelines", json!({ "properties": { "activities": [] } }), true),
        ("triggers", typed("BlobEventsTrigger"), true),
        ("integrationRuntimes", typed("SelfHosted"), true),
        ("credentials", typed("ManagedIdentity"), true),
        ("managedVirtualNetworks", json!({ "properties": {} }), false),
        ("privateEndpointConnections", json!({ "properties": {} }), true),
        ("globalParameters", json!({ "properties": { "a": { "type": "Int", "value": 1 } } }), true),
        (
            "adfcdcs",
            json!({ "properties": { "sourceConnectionsInfo": [], "targetConnectionsInfo": [] } }),
            true,
        ),
    ]
}

#[tokio::test]
async fn every_type_is_created_read_listed_changed_and_deleted() {
    let mut room = Room::open(false).await;
    for (collection, definition, deletes) in definitions() {
        let path = format!("{collection}/one");
        let kind = format!("Microsoft.DataFactory/factories/{}", collection.to_lowercase());
        let (status, made) = room.ask("PUT", &path, definition.clone()).await;
        assert_eq!(status, 200, "{made}");
        assert_eq!((&made["name"], &made["type"]), (&json!("one"), &json!(kind)));
        assert!(missing(&definition, &made).is_none(), "{made}");
        let tag = made["etag"].as_str().unwrap().to_owned();

        room.tag = Some(("if-none-match", tag.clone()));
        assert_eq!(room.ask("GET", &path, NONE).await, (304, NONE));
        room.tag = Some(("if-match", tag.clone()));
        let mut change = definition.clone();
        change["properties"]["description"] = "changed".into();
        let (status, changed) = room.ask("PUT", &path, change).await;
        assert_eq!((status, &changed["properties"]["description"]), (200, &json!("changed")));
        assert_ne!(changed["etag"], made["etag"]);
        assert_eq!(room.ask("PUT", &path, definition.clone()).await.0, 412, "{path}");
        if deletes {
            assert_eq!(room.ask("DELETE", &path, NONE).await.0, 412, "{path}");
        }
        room.tag = None;

        let (status, list) = room.ask("GET", collection, NONE).await;
        assert_eq!((status, list["value"].as_array().map(Vec::len)), (200, Some(1)), "{list}");
        if deletes {
            assert_eq!(room.ask("DELETE", &path, NONE).await.0, 200, "{path}");
            assert_eq!(room.ask("DELETE", &path, NONE).await.0, 204, "{path}");
            assert_eq!(room.ask("GET", &path, NONE).await.0, 404, "{path}");
        }
        for wrong in [json!({}), json!({ "properties": 7 }), json!([])] {
            assert_eq!(room.ask("PUT", &path, wrong).await.0, 400, "{path}");
        }
    }
}

#[tokio::test]
async fn lists_of_every_type_have_a_hundred_items_a_page() {
    let room = Room::open(false).await;
    for (collection, definition, _) in definitions() {
        for number in 0..101 {
            let path = format!("{collection}/n{number:03}");
            assert_eq!(room.ask("PUT", &path, definition.clone()).await.0, 200);
        }
        let (_, first) = room.ask("GET", collection, NONE).await;
        let (_, second) = room.ask("GET", first["nextLink"].as_str().unwrap(), NONE).await;
        let names = |page: &Value| page["value"].as_array().unwrap().len();
        assert_eq!((names(&first), names(&second)), (100, 1), "{collection}");
        assert_eq!(second["value"][0]["name"], "n100", "{collection}");
        assert!(second.get("nextLink").is_none(), "{collection}");
    }
    let (_, first) = room.ask("POST", "querytriggers", json!({})).await;
    let next = json!({ "continuationToken": first["continuationToken"] });
    let (_, second) = room.ask("POST", "querytriggers", next).await;
    assert_eq!(second["value"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn what_the_service_accepts_is_stored_and_returned_unchanged() {
    let room = Room::open(false).await;
    room.follow(&[(
        "PUT",
        "linkedservices/store",
        json!({ "properties": { "type": "Tomorrow" } }),
        200,
        NONE,
    )])
    .await;
    for (path, properties) in [
        (
            "integrationRuntimes/flow",
            json!({ "type": "Airflow", "state": "Initial", "typeProperties": { "computeProperties": { "extraNodes": 0 } } }),
        ),
        ("integrationRuntimes/bare", json!({ "type": "Managed" })),
        (
            "integrationRuntimes/text",
            json!({ "type": "Managed", "typeProperties": { "computeProperties": { "dataFlowProperties": { "coreCount": "8", "timeToLive": "10" } } } }),
        ),
        (
            "pipelines/odd",
            json!({
                "activities": [{ "name": "w", "type": "WebActivity", "typeProperties": { "method": { "type": "Expression", "value": "@x" } } }],
                "variables": { "i": { "type": "Integer" }, "b": { "type": "Boolean", "defaultValue": true } },
                "lastPublishTime": "",
                "concurrency": "1",
                "annotations": null,
            }),
        ),
        (
            "datasets/list",
            json!({ "type": "Parquet", "linkedServiceName": reference("LinkedService", "store"), "schema": [] }),
        ),
        (
            "datasets/object",
            json!({ "type": "Json", "linkedServiceName": reference("LinkedService", "store"), "schema": { "type": "object" } }),
        ),
        (
            "linkedservices/plain",
            json!({ "type": "AzureSqlDatabase", "typeProperties": { "connectionString": "Password=@{linkedService().p}", "password": 7 } }),
        ),
        (
            "triggers/odd",
            json!({ "type": "Whenever", "typeProperties": { "recurrence": { "startTime": "2/1/2021 1:00:00 AM", "schedule": {} } } }),
        ),
        (
            "dataflows/odd",
            json!({ "type": "Wrangling", "typeProperties": { "scriptLines": "one" } }),
        ),
        ("credentials/odd", json!({ "type": "Badge" })),
    ] {
        let definition = json!({ "properties": properties });
        for (method, body) in [("PUT", definition.clone()), ("GET", NONE)] {
            let (status, found) = room.ask(method, path, body).await;
            assert_eq!(status, 200, "{method} {path}: {found}");
            assert_eq!(missing(&definition, &found), None, "{found}");
        }
    }
    // Several clients send two slashes.
    let doubled = format!("https://localhost/{V2}/pipelines?api-version=2018-06-01");
    let (status, list) = room.ask("GET", &doubled, NONE).await;
    assert_eq!((status, list["value"][0]["name"].as_str()), (200, Some("odd")));
}

#[tokio::test]
async fn secrets_are_not_returned() {
    let secret = json!({ "type": "SecureString", "value": "do not tell" });
    let room = Room::open(false).await;
    for (path, properties) in [
        (
            "linkedservices/l",
            json!({ "type": "AzureSqlDatabase", "typeProperties": { "password": secret } }),
        ),
        (
            "pipelines/p",
            json!({ "activities": [{ "name": "w", "type": "WebActivity", "typeProperties": { "headers": { "h": secret } } }] }),
        ),
        (
            "integrationRuntimes/iii",
            json!({ "type": "SelfHosted", "typeProperties": { "linkedInfo": { "key": secret } } }),
        ),
        (
            "credentials/c",
            json!({ "type": "ServicePrincipal", "typeProperties": { "servicePrincipalKey": secret } }),
        ),
    ] {
        room.ask("PUT", path, json!({ "properties": properties })).await;
        let (_, found) = room.ask("GET", path, NONE).await;
        let found = found.to_string();
        assert!(found.contains("\"**********\"") && !found.contains("do not tell"), "{found}");
    }
    let room = Room::open(true).await;
    let definition = json!({ "properties": { "type": "AzureStorage", "typeProperties": {
        "ConnectionString": "AccountName=a;AccountKey=do not tell",
        "password": "do not tell",
    } } });
    let expected = json!({ "properties": {
        "hubName": "f_hub",
        "typeProperties": { "connectionString": "AccountName=a;AccountKey=**********", "password": "**********" },
    } });
    room.follow(&[
        ("PUT", "linkedservices/l", definition, 201, expected.clone()),
        ("GET", "linkedServices/l", NONE, 200, expected.clone()),
        ("GET", "linkedservices", NONE, 200, json!({ "value": [expected] })),
    ])
    .await;
}

#[tokio::test]
async fn references_are_checked() {
    let room = Room::open(false).await;
    let invalid = |name: &str| {
        let message = format!(
            "The document creation or update failed because of invalid reference '{name}'."
        );
        error("BadRequest", &message)
    };
    let used = |by: &str| {
        let message = format!("The document cannot be deleted since it is referenced by {by}.");
        error("BadRequest", &message)
    };
    let store = json!({ "properties": { "type": "AzureBlobStorage", "connectVia": reference("IntegrationRuntime", "AutoResolveIntegrationRuntime") } });
    let run = json!([{ "name": "run", "type": "ExecutePipeline", "typeProperties": { "pipeline": reference("Pipeline", "child") } }]);
    let run = json!({ "properties": { "activities": run } });
    let pipelines = json!([{ "pipelineReference": reference("Pipeline", "parent") }]);
    room.follow(&[
        ("PUT", "datasets/d", blob("store"), 400, invalid("store")),
        ("PUT", "linkedservices/store", store, 200, NONE),
        ("PUT", "datasets/d", blob("Store"), 200, NONE),
        ("DELETE", "linkedservices/store", NONE, 400, used("d")),
        ("PUT", "pipelines/parent", run.clone(), 400, invalid("child")),
        ("PUT", "pipelines/child", json!({ "properties": { "activities": [] } }), 200, NONE),
        ("PUT", "pipelines/parent", run.clone(), 200, NONE),
        ("PUT", "pipelines/child", run, 400, error("BadRequest", "The pipeline 'child' runs itself, ...")),
        ("PUT", "triggers/t", schedule(pipelines), 200, NONE),
        ("DELETE", "pipelines/child", NONE, 400, used("parent")),
        ("DELETE", "pipelines/parent", NONE, 400, used("t")),
        ("DELETE", "triggers/t", NONE, 200, NONE),
        ("DELETE", "pipelines/parent", NONE, 200, NONE),
        ("DELETE", "pipelines/child", NONE, 200, NONE),
        ("DELETE", "datasets/d", NONE, 200, NONE),
        ("DELETE", "linkedservices/store", NONE, 200, NONE),
        ("PUT", "integrationRuntimes/inside", json!({ "properties": { "type": "Managed", "managedVirtualNetwork": reference("ManagedVirtualNetwork", "default") } }), 400, invalid("default")),
    ])
    .await;
}

#[tokio::test]
async fn a_trigger_starts_and_stops() {
    let room = Room::open(false).await;
    let enabled = error("TriggerEnabledCannotUpdate", "Cannot update enabled Trigger; ...");
    let state = |state: &str| json!({ "properties": { "runtimeState": state } });
    let subscription = |status: &str| json!({ "triggerName": "b", "status": status });
    let pipelines = json!([{ "pipelineReference": reference("Pipeline", "p") }]);
    let mut minutes = schedule(pipelines.clone());
    minutes["properties"]["typeProperties"]["recurrence"] =
        json!({ "frequency": "Minute", "interval": 15, "schedule": { "hours": [1] } });
    let blob = json!({ "properties": { "type": "BlobEventsTrigger", "pipelines": pipelines } });
    let query = json!({ "lastUpdatedAfter": "2026-11-01T00:00:00Z", "lastUpdatedBefore": "2026-12-01T00:00:00Z" });
    room.follow(&[
        ("PUT", "pipelines/p", json!({ "properties": { "activities": [] } }), 200, NONE),
        ("PUT", "triggers/t", schedule(json!([])), 200, state("Stopped")),
        (
            "POST",
            "triggers/t/start",
            NONE,
            400,
            error("BadRequest", "Missing or invalid pipeline references for trigger t"),
        ),
        ("PUT", "triggers/t", minutes, 200, NONE),
        (
            "POST",
            "triggers/t/start",
            NONE,
            400,
            error("InvalidWorkflowTriggerRecurrenceSchedule", "..."),
        ),
        ("PUT", "triggers/t", schedule(pipelines), 200, state("Stopped")),
        ("POST", "triggers/t/start", NONE, 200, NONE),
        ("GET", "triggers/t", NONE, 200, state("Started")),
        ("PUT", "triggers/t", schedule(json!([])), 400, enabled.clone()),
        ("DELETE", "triggers/t", NONE, 400, enabled),
        ("POST", "triggers/t/stop", NONE, 200, NONE),
        ("GET", "triggers/t", NONE, 200, state("Stopped")),
        ("PUT", "triggers/b", blob, 200, NONE),
        ("POST", "triggers/b/getEventSubscriptionStatus", NONE, 200, subscription("Disabled")),
        ("POST", "triggers/b/subscribeToEvents", NONE, 200, subscription("Enabled")),
        ("POST", "triggers/b/getEventSubscriptionStatus", NONE, 200, subscription("Enabled")),
        ("POST", "triggers/b/unsubscribeFromEvents", NONE, 200, subscription("Disabled")),
        ("POST", "triggers/b/start", NONE, 200, NONE),
        ("POST", "triggers/b/getEventSubscriptionStatus", NONE, 200, subscription("Enabled")),
        (
            "POST",
            "querytriggers",
            json!({}),
            200,
            json!({ "value": [{ "name": "b" }, { "name": "t" }] }),
        ),
        ("POST", "querytriggers", json!({ "parentTriggerName": "t" }), 200, json!({ "value": [] })),
        ("POST", "queryTriggerRuns", query, 200, json!({ "value": [] })),
        ("POST", "queryTriggerRuns", json!({}), 400, error("BadRequest", "'lastUpdatedAfter' ...")),
        ("POST", "triggers/t/triggerRuns/1/rerun", NONE, 404, error("TriggerRunNotFound", "...")),
        ("POST", "triggers/t/triggerRuns/1/cancel", NONE, 404, error("TriggerRunNotFound", "...")),
        ("POST", "triggers/none/start", NONE, 404, error("NotFound", "...")),
        ("DELETE", "triggers/t", NONE, 200, NONE),
    ])
    .await;
}

#[tokio::test]
async fn an_integration_runtime_has_keys_links_and_nodes() {
    let room = Room::open(false).await;
    let own = json!({ "properties": { "type": "SelfHosted" } });
    let shared = format!("{V2}/integrationRuntimes/own");
    let linked = json!({ "properties": { "type": "SelfHosted", "typeProperties": {
        "linkedInfo": { "authorizationType": "RBAC", "resourceId": shared },
    } } });
    let node = |limit: u32| json!({ "nodeName": "Node_1", "concurrentJobsLimit": limit });
    let links = |links: Value| json!({ "properties": { "typeProperties": { "links": links } } });
    let link = json!({ "name": "x", "subscriptionId": "s", "dataFactoryName": "other", "dataFactoryLocation": "eastus" });
    let ours = json!({ "name": "linked", "dataFactoryName": "fff" });
    room.follow(&[
        ("PUT", "integrationRuntimes/own", own, 200, NONE),
        (
            "PUT",
            "integrationRuntimes/linked",
            linked.clone(),
            400,
            error("ManagedIdentityRequiredToCreateLinkedIntegrationRuntime", "..."),
        ),
        ("PATCH", "", json!({ "identity": { "type": "SystemAssigned" } }), 200, NONE),
        ("PUT", "integrationRuntimes/linked", linked, 200, NONE),
        (
            "POST",
            "integrationRuntimes/own/linkedIntegrationRuntime",
            link,
            200,
            links(json!([ours, { "name": "x" }])),
        ),
        (
            "POST",
            "integrationRuntimes/own/removeLinks",
            json!({ "factoryName": "OTHER" }),
            200,
            NONE,
        ),
        ("POST", "integrationRuntimes/own/getStatus", NONE, 200, links(json!([ours]))),
        ("POST", "integrationRuntimes/own/monitoringData", NONE, 200, json!({ "name": "own" })),
        ("GET", "integrationRuntimes/own/nodes/Node_1", NONE, 404, NONE),
        ("PUT", "integrationRuntimes/own/nodes/Node_1", NONE, 200, node(20)),
        (
            "PATCH",
            "integrationRuntimes/own/nodes/node_1",
            json!({ "concurrentJobsLimit": 3 }),
            200,
            node(3),
        ),
        (
            "PATCH",
            "integrationRuntimes/own/nodes/node_1",
            json!({ "concurrentJobsLimit": 0 }),
            400,
            NONE,
        ),
        ("GET", "integrationRuntimes/own/nodes/node_1", NONE, 200, node(3)),
        (
            "POST",
            "integrationRuntimes/own/nodes/node_1/ipAddress",
            NONE,
            200,
            json!({ "ipAddress": "10.0.0...." }),
        ),
        (
            "POST",
            "integrationRuntimes/own/getStatus",
            NONE,
            200,
            json!({ "properties": { "state": "Online" } }),
        ),
        (
            "POST",
            "integrationRuntimes/own/monitoringData",
            NONE,
            200,
            json!({ "nodes": [{ "nodeName": "Node_1" }] }),
        ),
        (
            "POST",
            "integrationRuntimes/own/getConnectionInfo",
            NONE,
            200,
            json!({ "isIdentityCertExprired": false }),
        ),
        ("POST", "integrationRuntimes/own/syncCredentials", NONE, 200, NONE),
        ("POST", "integrationRuntimes/own/upgrade", NONE, 200, NONE),
        ("POST", "integrationRuntimes/none/upgrade", NONE, 404, NONE),
        ("GET", "integrationRuntimes/own/outboundNetworkDependenciesEndpoints", NONE, 200, NONE),
        (
            "GET",
            "integrationRuntimes",
            NONE,
            200,
            json!({ "value": [{ "name": "linked" }, { "name": "own" }] }),
        ),
        ("DELETE", "integrationRuntimes/own/nodes/node_1", NONE, 200, NONE),
        ("DELETE", "integrationRuntimes/own/nodes/node_1", NONE, 204, NONE),
    ])
    .await;
    let keys = "integrationRuntimes/own/listAuthKeys";
    let (_, before) = room.ask("POST", keys, NONE).await;
    let regenerate = "integrationRuntimes/own/regenerateAuthKey";
    let (_, new) = room.ask("POST", regenerate, json!({ "keyName": "authKey2" })).await;
    let (_, after) = room.ask("POST", keys, NONE).await;
    assert_eq!(before["authKey1"], after["authKey1"]);
    assert_ne!(before["authKey2"], after["authKey2"]);
    assert_eq!(new, json!({ "authKey2": after["authKey2"] }));
    assert_eq!(room.ask("POST", regenerate, json!({ "keyName": "authKey3" })).await.0, 400);
}

#[tokio::test]
async fn long_running_operations_end_when_they_were_polled() {
    let room = Room::open(false).await;
    let managed = json!({ "properties": { "type": "Managed", "typeProperties": {
        "computeProperties": { "nodeSize": "Standard_D2_v3" },
        "ssisProperties": { "edition": "Standard" },
    } } });
    let runtime = "integrationRuntimes/mmm";
    let metadata = "integrationRuntimes/mmm/refreshObjectMetadata";
    room.follow(&[
        ("PUT", runtime, managed, 200, NONE),
        (
            "POST",
            metadata,
            NONE,
            400,
            error("BadRequest", "The integration runtime \"mmm\" must be started first."),
        ),
        ("POST", "integrationRuntimes/mmm/start", NONE, 202, NONE),
        ("POST", "integrationRuntimes/mmm/getStatus", NONE, 200, NONE),
        (
            "POST",
            "integrationRuntimes/mmm/getStatus",
            NONE,
            200,
            json!({ "properties": { "state": "Started" } }),
        ),
        ("POST", "integrationRuntimes/mmm/getObjectMetadata", NONE, 200, json!({ "value": [] })),
    ])
    .await;
    let interactive = |status: &str| json!({ "properties": { "typeProperties": { "interactiveQuery": { "status": status } } } });
    let session = json!({ "coreCount": 8, "timeToLive": 10 });
    for (path, body, going, expected, gone) in [
        (metadata, NONE, NONE, json!({ "status": "Succeeded" }), NONE),
        (
            "integrationRuntimes/mmm/enableInteractiveQuery",
            json!({ "autoTerminationMinutes": 10 }),
            interactive("Enabling"),
            interactive("Enabled"),
            interactive("Enabled"),
        ),
        (
            "integrationRuntimes/mmm/disableInteractiveQuery",
            NONE,
            interactive("Disabling"),
            interactive("Disabled"),
            interactive("Disabled"),
        ),
        (
            "createDataFlowDebugSession",
            session.clone(),
            NONE,
            json!({ "status": "Succeeded" }),
            NONE,
        ),
    ] {
        let (status, link) = room.ask("POST", path, body).await;
        assert_eq!(status, 202, "{path}: {link}");
        room.follow(&[("GET", runtime, NONE, 200, going)]).await;
        let result = link.as_str().unwrap();
        let state = result.replace("operationresults", "operationstatuses");
        let running = json!({ "status": "InProgress" });
        room.follow(&[
            ("GET", &state, NONE, 200, running),
            (
                "GET",
                &state,
                NONE,
                200,
                json!({ "status": "Succeeded", "properties": expected.clone() }),
            ),
            ("GET", result, NONE, 200, expected),
            ("GET", runtime, NONE, 200, gone),
        ])
        .await;
    }
    let (_, sessions) = room.ask("POST", "queryDataFlowDebugSessions", NONE).await;
    let id = sessions["value"][0]["sessionId"].as_str().unwrap();
    let flow = json!({ "sessionId": id, "dataFlow": { "name": "flow" } });
    let command = |command: &str| json!({ "sessionId": id, "command": command });
    room.follow(&[
        ("POST", "addDataFlowToDebugSession", flow, 200, NONE),
        (
            "POST",
            "queryDataFlowDebugSessions",
            NONE,
            200,
            json!({ "value": [{ "sessionId": id, "dataFlowName": "flow", "coreCount": 8 }] }),
        ),
        ("POST", "executeDataFlowDebugCommand", command("executePreviewQuery"), 202, NONE),
        ("POST", "executeDataFlowDebugCommand", command("executeNothing"), 400, NONE),
        ("POST", "deleteDataFlowDebugSession", json!({ "sessionId": id }), 200, NONE),
        ("POST", "deleteDataFlowDebugSession", json!({ "sessionId": id }), 404, NONE),
        ("POST", "createDataFlowDebugSession", session, 202, NONE),
        ("GET", "operationresults/none", NONE, 404, NONE),
    ])
    .await;
    room.emulator.clock().step(Duration::from_secs(601));
    room.follow(&[("POST", "queryDataFlowDebugSessions", NONE, 200, json!({ "value": [] }))]).await;
}

#[tokio::test]
async fn private_endpoints_become_approved() {
    let room = Room::open(false).await;
    let path = "managedVirtualNetworks/default/managedPrivateEndpoints/blob";
    let list = "managedVirtualNetworks/default/managedPrivateEndpoints";
    let state = |state: &str, status: &str| json!({ "properties": { "provisioningState": state, "connectionState": { "status": status } } });
    let endpoint = json!({ "properties": { "groupId": "blob", "privateLinkResourceId": "/x" } });
    let approval =
        json!({ "properties": { "privateLinkServiceConnectionState": { "status": "Approved" } } });
    room.follow(&[
        ("PUT", path, endpoint.clone(), 404, NONE),
        ("GET", list, NONE, 404, NONE),
        (
            "PUT",
            "managedVirtualNetworks/default",
            json!({ "properties": {} }),
            200,
            json!({ "properties": { "preventDataExfiltration": false } }),
        ),
        ("PUT", path, endpoint, 200, state("Provisioning", "")),
        ("GET", path, NONE, 200, state("Succeeded", "Pending")),
        ("GET", path, NONE, 200, state("Succeeded", "Approved")),
        ("GET", list, NONE, 200, json!({ "value": [state("Succeeded", "Approved")] })),
        ("GET", "managedVirtualNetworks", NONE, 200, json!({ "value": [{ "name": "default" }] })),
        ("DELETE", path, NONE, 200, NONE),
        ("DELETE", path, NONE, 204, NONE),
        ("PUT", "privateEndpointConnections/c", approval.clone(), 200, approval),
        (
            "GET",
            "privateLinkResources",
            NONE,
            200,
            json!({ "value": [{ "name": "dataFactory" }, { "name": "portal" }] }),
        ),
    ])
    .await;
}

#[tokio::test]
async fn the_other_operations_of_v2_respond() {
    let room = Room::open(false).await;
    let status = |status: &str| json!(status);
    let cdc = json!({ "properties": { "sourceConnectionsInfo": [], "targetConnectionsInfo": [], "policy": { "mode": "RealTime" } } });
    let feature = json!({ "featureName": "a", "value": "False" });
    let repository = json!({ "type": "FactoryVSTSConfiguration", "accountName": "a" });
    let configure =
        |factory: &str| json!({ "factoryResourceId": factory, "repoConfiguration": repository });
    let requests = json!({ "exposureControlRequests": [{ "featureName": "a" }] });
    let code = json!({ "gitHubAccessCode": "c", "gitHubAccessTokenBaseUrl": "https://github.com" });
    let in_region =
        "https://localhost/subscriptions/s/providers/Microsoft.DataFactory/locations/westeurope/";
    let repo = format!("{in_region}configureFactoryRepo?api-version=2018-06-01");
    let value = format!("{in_region}getFeatureValue?api-version=2018-06-01");
    let operations =
        "https://localhost/providers/Microsoft.DataFactory/operations?api-version=2018-06-01";
    room.follow(&[
        ("PUT", "adfcdcs/c", json!({ "properties": {} }), 400, NONE),
        ("PUT", "adfcdcs/c", cdc, 200, NONE),
        ("GET", "adfcdcs/c/status", NONE, 200, status("Stopped")),
        ("POST", "adfcdcs/c/start", NONE, 200, NONE),
        ("GET", "adfcdcs/c/status", NONE, 200, status("Running")),
        ("POST", "adfcdcs/c/stop", NONE, 200, NONE),
        ("GET", "adfcdcs/c", NONE, 200, json!({ "properties": { "status": "Stopped" } })),
        ("POST", "getFeatureValue", json!({ "featureName": "a" }), 200, feature.clone()),
        ("POST", &value, json!({ "featureName": "a" }), 200, feature.clone()),
        (
            "POST",
            "queryFeaturesValue",
            requests,
            200,
            json!({ "exposureControlResponses": [feature] }),
        ),
        ("POST", "queryFeaturesValue", json!({}), 400, NONE),
        (
            "POST",
            &repo,
            configure(V2),
            200,
            json!({ "properties": { "repoConfiguration": repository } }),
        ),
        ("GET", "", NONE, 200, json!({ "properties": { "repoConfiguration": repository } })),
        ("POST", &repo, configure(&V2.replace("fff", "none")), 404, NONE),
        ("POST", &repo, configure("fff"), 400, NONE),
        ("POST", "getGitHubAccessToken", code, 200, json!({ "gitHubAccessToken": "gho_..." })),
        ("POST", "getGitHubAccessToken", json!({}), 400, NONE),
        (
            "POST",
            "getDataPlaneAccess",
            json!({ "permissions": "r" }),
            200,
            json!({ "policy": { "permissions": "r" } }),
        ),
        ("GET", operations, NONE, 200, NONE),
    ])
    .await;
}

#[tokio::test]
async fn resources_of_v1_are_created_changed_and_deleted() {
    let room = Room::open(true).await;
    let state = |state: &str| json!({ "properties": { "provisioningState": state } });
    let service = json!({ "properties": { "type": "AzureStorage", "typeProperties": {} } });
    let gateway = json!({ "name": "g", "properties": {} });
    let key = json!({ "properties": { "key": "ADF#...", "status": "NeedRegistration" } });
    let hub = json!({ "properties": { "type": "Hub", "hubId": "h" } });
    let registered = json!({ "properties": { "scope": "DataFactory", "schema": {} } });
    let description = json!({ "properties": { "description": "d" } });
    room.follow(&[
        (
            "PUT",
            "linkedservices/l",
            json!({ "properties": {} }),
            400,
            json!({ "code": "BadRequest" }),
        ),
        ("PUT", "linkedservices/l", service, 201, state("PendingCreation")),
        ("GET", "linkedservices/l", NONE, 200, state("PendingCreation")),
        ("GET", "linkedservices/l", NONE, 200, state("Succeeded")),
        ("GET", "linkedservices/none", NONE, 404, json!({ "code": "LinkedServiceNotFound" })),
        ("PUT", "gateways/g", gateway, 200, key),
        ("PATCH", "gateways/g", description.clone(), 200, description),
        ("POST", "gateways/g/regeneratekey", NONE, 200, json!({ "key": "ADF#..." })),
        ("POST", "gateways/g/connectioninfo", NONE, 200, json!({ "version": "2...." })),
        ("POST", "gateways/none/connectioninfo", NONE, 404, json!({ "code": "GatewayNotFound" })),
        ("DELETE", "gateways/g", NONE, 200, NONE),
        ("PUT", "hubs/h", hub.clone(), 201, hub.clone()),
        ("GET", "hubs", NONE, 200, json!({ "value": [hub] })),
        ("DELETE", "hubs/h", NONE, 200, NONE),
        ("PUT", "activityTypes/a", registered.clone(), 201, registered.clone()),
        ("GET", "activityTypes", NONE, 200, json!({ "value": [registered.clone()] })),
        ("PUT", "computeTypes/c", registered, 201, NONE),
        ("DELETE", "computeTypes/c", NONE, 200, NONE),
        (
            "GET",
            "oauth/authorizationsession/AzureDataLakeStore",
            NONE,
            200,
            json!({ "endpoint": "https://..." }),
        ),
    ])
    .await;
    let (status, link) = room.ask("DELETE", "linkedservices/l", NONE).await;
    assert_eq!(status, 202);
    assert_eq!(room.ask("GET", link.as_str().unwrap(), NONE).await.0, 200);

    room.ask("PUT", "gateways/g", json!({ "properties": {} })).await;
    let (_, before) = room.ask("POST", "gateways/g/listauthkeys", NONE).await;
    let (_, new) =
        room.ask("POST", "gateways/g/regenerateauthkey", json!({ "keyname": "key2" })).await;
    let (_, after) = room.ask("POST", "gateways/g/listauthkeys", NONE).await;
    assert_eq!(before["key1"], after["key1"]);
    assert_ne!(before["key2"], after["key2"]);
    assert_eq!(new, json!({ "key2": after["key2"] }));
}

#[tokio::test]
async fn a_scenario_has_resources_of_every_type() {
    let room = Room::with(
        false,
        "factories:
- version: v2
  subscription: s
  resourceGroup: g
  name: other
  managedVirtualNetworks: {default: {properties: {}}}
  managedPrivateEndpoints: {default/blob: {properties: {groupId: blob}}}
  integrationRuntimes: {own: {properties: {type: SelfHosted}}}
  nodes: {own/machine: {}}
  linkedServices: {l: {properties: {type: X, connectVia: {type: IntegrationRuntimeReference, referenceName: own}}}}
  datasets: {d: {properties: {type: X, linkedServiceName: {type: LinkedServiceReference, referenceName: l}}}}
  dataFlows: {f: {properties: {type: X}}}
  pipelines: {p: {properties: {activities: []}}}
  triggers: {t: {properties: {type: X, pipeline: {type: PipelineReference, referenceName: p}}}}
  credentials: {c: {properties: {type: X}}}
  globalParameters: {default: {properties: {}}}
  changeDataCaptures: {c: {properties: {sourceConnectionsInfo: [], targetConnectionsInfo: []}}}
",
    )
    .await;
    for path in [
        "managedVirtualNetworks/default/managedPrivateEndpoints/blob",
        "integrationRuntimes/own/nodes/machine",
        "linkedservices/l",
        "datasets/d",
        "dataflows/f",
        "pipelines/p",
        "triggers/t",
        "credentials/c",
        "globalParameters/default",
        "adfcdcs/c",
    ] {
        let path = format!(
            "https://localhost{}/{path}?api-version=2018-06-01",
            V2.replace("fff", "other")
        );
        let (status, found) = room.ask("GET", &path, NONE).await;
        assert_eq!(status, 200, "{found}");
    }
}
