//! The nodes of self-hosted integration runtimes.
//!
//! A node of the service is a machine with the integration runtime's software. The emulator accepts a PUT of a node
//! instead, an operation that the service does not have.

use datafactory_core::Operation;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::integration_runtimes::acted_on;
use super::runtime_status::VERSION;
use super::undocumented;
use crate::exchange::{Exchange, Refusal, Reply, id_of};

/// How many jobs a node can run at once.
const MAX_JOBS: i64 = 96;

/// The nodes that are registered with the integration runtime with this key.
pub(super) fn all(exchange: &Exchange<'_>, runtime: &str) -> Vec<Value> {
    let nodes = exchange.store.scan(&format!("{runtime}/nodes/"));
    nodes.into_iter().map(|(_, node)| node).collect()
}

/// The id of [`REGISTER`].
pub(super) const REGISTRATION: &str = "IntegrationRuntimeNodes_Register";

/// Registers a node. Only the emulator has this operation.
pub(super) static REGISTER: Operation = undocumented(
    REGISTRATION,
    Method::PUT,
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}",
    false,
);

/// Handles [`REGISTER`].
pub(super) fn register(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    exchange.needs_factory()?;
    let key = exchange.resource_key();
    let runtime = key.rsplit_once("/nodes/").map_or("", |(runtime, _)| runtime);
    let stored: Value = exchange.store.get(runtime).unwrap_or_default();
    if stored["properties"]["type"] != "SelfHosted" {
        let message = "Nodes are registered with a self-hosted integration runtime.";
        return Err(exchange.bad_request(message));
    }
    let name = exchange.name("nodeName");
    let now = exchange.timestamp();
    let node = json!({
        "nodeName": name,
        "machineName": name,
        "hostServiceUri": format!("https://{}:8060/HostServiceRemote.svc/", name.to_lowercase()),
        "status": "Online",
        "capabilities": {},
        "versionStatus": "UpToDate",
        "version": VERSION,
        "registerTime": now,
        "lastConnectTime": now,
        "lastStartTime": now,
        "lastUpdateResult": "None",
        "isActiveDispatcher": all(exchange, runtime).is_empty(),
        "concurrentJobsLimit": 20,
        "maxConcurrentJobs": MAX_JOBS,
    });
    exchange.store.put(&key, &node);
    Ok(Reply::ok(&node))
}

/// The node that the path names, with its key.
fn existing(exchange: &Exchange<'_>) -> Result<(String, Value), Refusal> {
    exchange.needs_factory()?;
    let key = exchange.resource_key();
    match exchange.store.get(&key) {
        Some(node) => Ok((key, node)),
        None => {
            let message = format!("There is no node '{}'.", exchange.name("nodeName"));
            Err(Refusal::nested(StatusCode::NOT_FOUND, "NodeNotFound", message))
        }
    }
}

/// `IntegrationRuntimeNodes_Get`
pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    Ok(Reply::ok(&existing(exchange)?.1))
}

/// `IntegrationRuntimeNodes_Update`
pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (key, mut node) = existing(exchange)?;
    let change = exchange.object()?;
    if let Some(limit) = change.get("concurrentJobsLimit").filter(|it| !it.is_null()) {
        let whole = limit.as_i64().or_else(|| limit.as_str()?.parse().ok());
        let Some(whole) = whole.filter(|limit| (1..=MAX_JOBS).contains(limit)) else {
            let message = format!("'concurrentJobsLimit' is not from 1 to {MAX_JOBS}.");
            return Err(exchange.bad_request(message));
        };
        node["concurrentJobsLimit"] = whole.into();
    }
    exchange.store.put(&key, &node);
    Ok(Reply::ok(&node))
}

/// `IntegrationRuntimeNodes_Delete`
pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    exchange.needs_factory()?;
    let key = exchange.resource_key();
    let status = match exchange.store.has(&key) {
        true => StatusCode::OK,
        false => StatusCode::NO_CONTENT,
    };
    exchange.store.remove(&key);
    Ok(Reply::empty(status))
}

/// `IntegrationRuntimeNodes_GetIpAddress`
pub(super) fn ip_address(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (key, _) = existing(exchange)?;
    // An address of a private network, the same for the same node.
    let number = id_of(&[&key]).bytes().fold(0_u8, u8::wrapping_add);
    Ok(Reply::ok(&json!({ "ipAddress": format!("10.0.0.{number}") })))
}

/// `IntegrationRuntimes_GetMonitoringData`
pub(super) fn monitoring_data(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let runtime = acted_on(exchange)?;
    let nodes = all(exchange, &exchange.resource_key());
    let nodes: Vec<Value> = nodes
        .iter()
        .map(|node| {
            json!({
                "nodeName": node["nodeName"],
                "availableMemoryInMB": 8192,
                "cpuUtilization": 5,
                "concurrentJobsLimit": node["concurrentJobsLimit"],
                "concurrentJobsRunning": 0,
                "maxConcurrentJobs": node["maxConcurrentJobs"],
                "sentBytes": 0.0,
                "receivedBytes": 0.0,
            })
        })
        .collect();
    let mut data = json!({ "name": runtime["name"] });
    if !nodes.is_empty() {
        data["nodes"] = nodes.into();
    }
    Ok(Reply::ok(&data))
}
