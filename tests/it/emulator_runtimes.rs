//! Factories and integration runtimes of the emulator, through the client.

use datafactory::Client;
use datafactory::v2::types::{
    Factory, IntegrationRuntimeResource, IntegrationRuntimeState, IntegrationRuntimeStatus,
};
use datafactory_core::Transport as _;
use datafactory_emulator::Emulator;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::emulator::in_process;

const FACTORY: &str =
    "/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories/exampleFactory";

/// One request as it is, without the client: status, headers and body.
async fn raw(
    emulator: &Emulator,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    body: &Value,
) -> (StatusCode, http::HeaderMap, Value) {
    let separator = if path.contains('?') { '&' } else { '?' };
    let path = path.strip_prefix("https://localhost").unwrap_or(path);
    let uri = match path.contains("api-version") {
        true => format!("https://localhost{path}"),
        false => format!("https://localhost{path}{separator}api-version=2018-06-01"),
    };
    let mut request = http::Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let response = emulator.send(request.body(body.into()).unwrap()).await.unwrap();
    let (head, body) = response.into_parts();
    (head.status, head.headers, serde_json::from_slice(&body).unwrap_or_default())
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

async fn with_factory() -> (Emulator, Client) {
    let emulator = Emulator::new();
    let client = Client::builder().transport(emulator.clone()).strict().build().unwrap();
    let factory: Factory = read(json!({"location": "East US", "tags": {"a": "b"}}));
    client.factory("s", "g", "exampleFactory").unwrap().create_or_update(&factory).await.unwrap();
    (emulator, client)
}

#[tokio::test]
async fn a_factory_is_what_the_service_makes_of_it() {
    let (emulator, client) = with_factory().await;
    let (status, _, made) = raw(&emulator, Method::GET, FACTORY, &[], &Value::Null).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(made["name"], "exampleFactory");
    assert!(made["id"].as_str().unwrap().ends_with("/factories/examplefactory"), "{made}");
    assert_eq!(made["properties"]["encryption"], json!({}));
    assert_eq!(made["properties"]["version"], "2018-06-01");
    assert_eq!(made["properties"]["provisioningState"], "Succeeded");
    let tag = made["eTag"].as_str().unwrap();
    assert!(tag.starts_with('"') && tag.ends_with('"'), "{tag}");

    // The tag holds for as long as nothing is written.
    let known = [("If-None-Match", tag)];
    let (status, _, body) = raw(&emulator, Method::GET, FACTORY, &known, &Value::Null).await;
    assert_eq!((status, body), (StatusCode::NOT_MODIFIED, Value::Null));
    let factory = client.factory("s", "g", "exampleFactory").unwrap();
    let identity = json!({"identity": {"type": "SystemAssigned"}, "tags": {"c": "d"}});
    let changed = factory.update(&read(identity)).await.unwrap();
    assert!(changed.identity.as_ref().unwrap().principal_id.is_some());
    assert_eq!(changed.location.as_deref(), Some("East US"));
    let (status, ..) = raw(&emulator, Method::GET, FACTORY, &known, &Value::Null).await;
    assert_eq!(status, StatusCode::OK);
    let old = [("If-Match", tag)];
    let (status, _, body) = raw(&emulator, Method::PUT, FACTORY, &old, &json!({})).await;
    assert_eq!(status, StatusCode::PRECONDITION_FAILED, "{body}");

    // Replacing keeps when and where it was created, and whose identity it has.
    let new = changed.e_tag.clone().unwrap();
    let definition = json!({"location": "eastus", "identity": {"type": "SystemAssigned"}});
    let if_match = [("If-Match", &*new)];
    let (status, _, again) = raw(&emulator, Method::PUT, FACTORY, &if_match, &definition).await;
    assert_eq!(status, StatusCode::OK, "{again}");
    assert_eq!(again["properties"]["createTime"], made["properties"]["createTime"]);
    let principal = changed.identity.as_ref().unwrap().principal_id.clone().unwrap();
    assert_eq!(again["identity"]["principalId"], Value::from(principal));
    let elsewhere = json!({"location": "westeurope"});
    let (status, ..) = raw(&emulator, Method::PUT, FACTORY, &[], &elsewhere).await;
    assert_eq!(status, StatusCode::CONFLICT);

    assert_eq!(factory.delete().await.unwrap().status(), StatusCode::OK);
    assert_eq!(factory.delete().await.unwrap().status(), StatusCode::NO_CONTENT);
    assert!(factory.get().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn factories_are_listed_by_the_hundred() {
    let emulator = Emulator::new();
    let client = in_process(&emulator);
    for (group, count) in [("one", 250), ("two", 1)] {
        for number in 0..count {
            let factory = client.factory("s", group, &format!("factory-{number:03}")).unwrap();
            factory.create_or_update(&Factory::default()).await.unwrap();
        }
    }
    for (path, pages) in [
        ("/subscriptions/s/providers/Microsoft.DataFactory/factories", vec![100, 100, 51]),
        (
            "/subscriptions/S/resourceGroups/ONE/providers/Microsoft.DataFactory/factories",
            vec![100, 100, 50],
        ),
        ("/subscriptions/s/resourceGroups/two/providers/Microsoft.DataFactory/factories", vec![1]),
        ("/subscriptions/t/providers/Microsoft.DataFactory/factories", vec![0]),
    ] {
        let (mut next, mut sizes) = (Some(path.to_owned()), Vec::new());
        while let Some(path) = next.take() {
            let (status, _, body) = raw(&emulator, Method::GET, &path, &[], &Value::Null).await;
            assert_eq!(status, StatusCode::OK, "{body}");
            sizes.push(body["value"].as_array().unwrap().len());
            assert!(body.as_object().unwrap().contains_key("nextLink"));
            next = body["nextLink"].as_str().map(str::to_owned);
        }
        assert_eq!(sizes, pages, "{path}");
    }
    let (status, ..) = raw(
        &emulator,
        Method::GET,
        "/subscriptions/s/providers/Microsoft.DataFactory/factories?%24skiptoken=%FF",
        &[],
        &Value::Null,
    )
    .await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let mut seen = 0;
    let mut pager = client.factories("s").unwrap().list();
    while pager.try_next().await.unwrap().is_some() {
        seen += 1;
    }
    assert_eq!(seen, 251);
}

#[tokio::test]
async fn a_self_hosted_runtime_waits_for_its_nodes() {
    let (emulator, client) = with_factory().await;
    let factory = client.factory("s", "g", "exampleFactory").unwrap();
    let runtime = factory.integration_runtime("exampleRuntime").unwrap();
    let definition: IntegrationRuntimeResource = read(json!({"properties": {
        "type": "SelfHosted",
        "description": "ours",
        "typeProperties": {"linkedInfo": {
            "authorizationType": "Key",
            "key": {"type": "SecureString", "value": "do not tell"},
        }},
    }}));
    let made = runtime.create_or_update(&definition).await.unwrap();
    assert!(made.id.as_deref().unwrap().ends_with("/integrationruntimes/exampleRuntime"));
    assert!(!made.etag.as_deref().unwrap().contains('"'));
    let shown = serde_json::to_string(&runtime.get().await.unwrap().into_value()).unwrap();
    assert!(shown.contains("**********") && !shown.contains("do not tell"), "{shown}");

    let change = json!({"autoUpdate": "On", "updateDelayOffset": "\"PT5H\""});
    runtime.update(&read(change)).await.unwrap();
    let status = runtime.status().await.unwrap().into_value();
    let Some(IntegrationRuntimeStatus::SelfHosted(own)) = status.properties else {
        panic!("{status:?}")
    };
    assert_eq!(own.state, Some(IntegrationRuntimeState::NeedRegistration));
    let own = own.type_properties.unwrap();
    assert_eq!(own.service_region.as_deref(), Some("eu"));
    assert_eq!(own.update_delay_offset.as_deref(), Some("PT5H"));
    assert!(own.newer_versions.is_some_and(|versions| !versions.is_empty()));
    assert_eq!(own.nodes.map(|nodes| nodes.len()), Some(0));

    assert_eq!(runtime.start().await.unwrap_err().status(), Some(StatusCode::BAD_REQUEST));
    let missing = format!("{FACTORY}/integrationRuntimes/missing");
    for what in ["start", "stop"] {
        let path = format!("{missing}/{what}");
        let (status, _, body) = raw(&emulator, Method::POST, &path, &[], &Value::Null).await;
        assert_eq!((status, body), (StatusCode::NOT_FOUND, Value::Null));
    }
    let own = |body: &Value| match body["properties"]["typeProperties"].is_null() {
        true => format!("{FACTORY}/integrationRuntimes/exampleRuntime"),
        false => format!("{FACTORY}/integrationRuntimes/another"),
    };
    for (body, named) in [
        (json!({}), "properties"),
        (json!({"properties": {"type": "Managed"}}), "properties.type"),
        (json!({"properties": {"type": 7}}), "properties.type"),
        (
            json!({"properties": {"type": "Managed", "typeProperties": {"computeProperties": {"numberOfNodes": 0}}}}),
            "numberOfNodes",
        ),
    ] {
        let (status, _, response) = raw(&emulator, Method::PUT, &own(&body), &[], &body).await;
        let message = response["error"]["message"].as_str().unwrap();
        assert!(status == StatusCode::BAD_REQUEST && message.contains(named), "{response}");
    }
}

#[tokio::test]
async fn a_managed_runtime_is_started_and_stopped() {
    let (emulator, client) = with_factory().await;
    let factory = client.factory("s", "g", "exampleFactory").unwrap();
    let azure = factory.integration_runtime("AutoResolveIntegrationRuntime").unwrap();
    let status = azure.status().await.unwrap().into_value();
    assert_eq!(
        serde_json::to_value(&status).unwrap(),
        json!({"properties": {"state": "Online", "type": "Managed"}})
    );
    assert_eq!(azure.start().await.unwrap_err().status(), Some(StatusCode::BAD_REQUEST));

    let runtime = factory.integration_runtime("exampleRuntime").unwrap();
    let definition: IntegrationRuntimeResource = read(json!({"properties": {
        "type": "Managed",
        "typeProperties": {
            "computeProperties": {"location": "East US", "nodeSize": "Standard_D2_v3"},
            "ssisProperties": {"edition": "Standard"},
        },
    }}));
    runtime.create_or_update(&definition).await.unwrap();
    let state = async || {
        let status = runtime.status().await.unwrap().into_value();
        match status.properties {
            Some(IntegrationRuntimeStatus::Managed(managed)) => managed.state,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(state().await, Some(IntegrationRuntimeState::Initial));
    assert_eq!(runtime.stop().await.unwrap().status(), StatusCode::OK);

    let path = format!("{FACTORY}/integrationRuntimes/exampleRuntime");
    let (status, headers, _) =
        raw(&emulator, Method::POST, &format!("{path}/start"), &[], &Value::Null).await;
    assert_eq!(status, StatusCode::ACCEPTED);
    let link = |name: &str| headers[name].to_str().unwrap().to_owned();
    let (operation, result) = (link("azure-asyncoperation"), link("location"));
    assert!(
        operation.contains("/start/operationstatuses/") && result.contains("/operationresults/")
    );
    let (_, _, looked) = raw(&emulator, Method::GET, &operation, &[], &Value::Null).await;
    let name = operation.rsplit('/').next().unwrap().split('?').next().unwrap();
    let going = json!({"status": "InProgress", "name": name, "properties": null, "error": null});
    assert_eq!(looked, going);
    let (_, _, looked) = raw(&emulator, Method::GET, &operation, &[], &Value::Null).await;
    assert_eq!(looked["status"], "Succeeded");
    assert_eq!(looked["properties"]["properties"]["state"], "Started");
    assert_eq!(looked["properties"]["properties"]["dataFactoryTags"], Value::Null);
    let (status, _, ended) = raw(&emulator, Method::GET, &result, &[], &Value::Null).await;
    assert_eq!((status, &ended), (StatusCode::OK, &looked["properties"]));
    let stopped = operation.replace("/start/", "/stop/");
    let (status, ..) = raw(&emulator, Method::GET, &stopped, &[], &Value::Null).await;
    assert_eq!(status, StatusCode::NOT_FOUND);

    let every = std::time::Duration::ZERO..=std::time::Duration::ZERO;
    runtime.stop().and_wait().every(every.clone()).await.unwrap();
    assert_eq!(state().await, Some(IntegrationRuntimeState::Stopped));
    let started = runtime.start().and_wait().every(every).await.unwrap().into_value();
    assert!(matches!(started.properties, Some(IntegrationRuntimeStatus::Managed(_))));

    // A start that only getStatus polls ends, too.
    runtime.stop().await.unwrap();
    assert_eq!(state().await, Some(IntegrationRuntimeState::Stopping));
    assert_eq!(state().await, Some(IntegrationRuntimeState::Stopped));

    let mut listed = Vec::new();
    let mut pager = factory.integration_runtimes().list();
    while let Some(runtime) = pager.try_next().await.unwrap() {
        listed.push(runtime);
    }
    assert_eq!(listed.len(), 1);
    assert_eq!(runtime.delete().await.unwrap().status(), StatusCode::OK);
    assert_eq!(runtime.delete().await.unwrap().status(), StatusCode::NO_CONTENT);
    assert!(runtime.get().await.unwrap_err().is_not_found());
}
