//! The state of integration runtimes, and the long-running operations that start and stop them.

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::integration_runtimes::acted_on;
use super::{FACTORIES, INTEGRATION_RUNTIMES, factories, runtime_nodes};
use crate::exchange::{Exchange, Refusal, Reply};
use crate::resource;

/// How many operations of one integration runtime are kept.
const OPERATIONS: usize = 16;

/// The version of the software on the nodes of a self-hosted integration runtime.
pub(super) const VERSION: &str = "5.39.8830.4";

/// What is stored beside the definition of an integration runtime.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct State {
    created: String,
    /// `Initial`, `Started` or `Stopped`, and in between `Starting` or `Stopping`.
    pub(super) state: String,
    pub(super) task_queue: String,
    pub(super) auto_update: String,
    pub(super) update_delay_offset: String,
    /// How often each of the two authentication keys was regenerated.
    pub(super) keys: [u32; 2],
    /// The integration runtimes of other factories that share this one.
    pub(super) links: Vec<Value>,
    /// The last operations; the newest is at the end.
    operations: Vec<Operation>,
}

impl State {
    fn key(of: &str) -> String {
        format!("{of}/state")
    }

    /// The state of the integration runtime with this key.
    pub(super) fn of(exchange: &Exchange<'_>, key: &str) -> Self {
        exchange.store.get(&Self::key(key)).unwrap_or_default()
    }

    /// Changes the state of the integration runtime with this key. `change` gets the time, too.
    pub(super) fn change(
        exchange: &mut Exchange<'_>,
        key: &str,
        change: impl FnOnce(&mut Self, &str),
    ) -> Self {
        let mut state = Self::of(exchange, key);
        change(&mut state, &exchange.timestamp().to_string());
        exchange.store.put(&Self::key(key), &state);
        state
    }

    /// Writes the state of a new integration runtime.
    pub(super) fn ensure(exchange: &mut Exchange<'_>) {
        let key = Self::key(&exchange.resource_key());
        if !exchange.store.has(&key) {
            let state = Self {
                created: exchange.timestamp().to_string(),
                state: "Initial".to_owned(),
                task_queue: exchange.uuid(),
                auto_update: "Off".to_owned(),
                update_delay_offset: "PT3H".to_owned(),
                ..Self::default()
            };
            exchange.store.put(&key, &state);
        }
    }

    /// Adds a link, or replaces that of the same name in the same factory.
    pub(super) fn add_link(&mut self, mut link: Value, now: &str) {
        link["createTime"] = now.into();
        let same = |other: &Value| {
            ["name", "dataFactoryName"].iter().all(|name| other[*name] == link[*name])
        };
        self.links.retain(|other| !same(other));
        self.links.push(link);
    }
}

/// A start or a stop.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Operation {
    id: String,
    kind: Kind,
    status: Status,
    /// How often it was polled.
    polls: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    Start,
    Stop,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Status {
    InProgress,
    Succeeded,
    Canceled,
}

impl Kind {
    /// The state during the operation and after it.
    fn states(self) -> [&'static str; 2] {
        match self {
            Self::Start => ["Starting", "Started"],
            Self::Stop => ["Stopping", "Stopped"],
        }
    }
}

/// `IntegrationRuntimes_GetStatus`
pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let runtime = INTEGRATION_RUNTIMES.existing(exchange)?;
    let mut state = State::of(exchange, &exchange.resource_key());
    if let Some(last) = state.operations.len().checked_sub(1) {
        poll(exchange, &mut state, last);
    }
    Ok(Reply::ok(&status(exchange, &runtime, &state)))
}

/// `IntegrationRuntimes_Start`
pub(super) fn start(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    begin(exchange, Kind::Start)
}

/// `IntegrationRuntimes_Stop`
pub(super) fn stop(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    begin(exchange, Kind::Stop)
}

/// `IntegrationRuntimes_GetStartOperationStatus` and `IntegrationRuntimes_GetStopOperationStatus`
pub(super) fn operation_status(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (runtime, state, operation) = polled(exchange)?;
    let properties = match (operation.kind, operation.status) {
        (Kind::Start, Status::Succeeded) => status(exchange, &runtime, &state),
        _ => Value::Null,
    };
    let error = match operation.status {
        Status::Canceled => {
            json!({ "code": "Canceled", "message": "Another operation was started." })
        }
        _ => Value::Null,
    };
    Ok(Reply::ok(&json!({
        "status": operation.status,
        "name": operation.id,
        "properties": properties,
        "error": error,
    })))
}

/// `IntegrationRuntimes_GetStartOperationResult` and `IntegrationRuntimes_GetStopOperationResult`
pub(super) fn operation_result(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (runtime, state, operation) = polled(exchange)?;
    Ok(match (operation.status, operation.kind) {
        (Status::InProgress, _) => {
            let path = exchange.target.split('?').next().unwrap_or_default();
            Reply::empty(StatusCode::ACCEPTED).with("location", exchange.address(path))
        }
        (Status::Canceled, _) => {
            let why = "Another operation was started before this one ended.";
            return Err(Refusal::nested(StatusCode::CONFLICT, "Canceled", why));
        }
        (Status::Succeeded, Kind::Start) => Reply::ok(&status(exchange, &runtime, &state)),
        (Status::Succeeded, Kind::Stop) => Reply::empty(StatusCode::OK),
    })
}

/// Starts or stops an integration runtime.
fn begin(exchange: &mut Exchange<'_>, kind: Kind) -> Result<Reply, Refusal> {
    let runtime = acted_on(exchange)?;
    if !has_nodes(&runtime) {
        return Err(exchange.bad_request(format!(
            "The integration runtime '{}' cannot be started or stopped: it has no managed nodes.",
            resource::name(exchange)
        )));
    }
    let mut state = State::of(exchange, &exchange.resource_key());
    let [going, done] = kind.states();
    match (kind, &*state.state) {
        (Kind::Start, state_now) if state_now == done => {
            return Ok(Reply::ok(&status(exchange, &runtime, &state)));
        }
        (Kind::Stop, "Initial" | "Stopped") => return Ok(Reply::empty(StatusCode::OK)),
        _ => {}
    }
    // A second request gets the operation that is running.
    if state.state != going {
        for operation in &mut state.operations {
            if operation.status == Status::InProgress {
                operation.status = Status::Canceled;
            }
        }
        let id = exchange.uuid().replace('-', "");
        state.operations.push(Operation { id, kind, status: Status::InProgress, polls: 0 });
        let old = state.operations.len().saturating_sub(OPERATIONS);
        state.operations.drain(..old);
        state.state = going.to_owned();
        exchange.store.put(&State::key(&exchange.resource_key()), &state);
    }
    let id = state.operations.last().map(|operation| &*operation.id).unwrap_or_default();
    let path = exchange.target.split('?').next().unwrap_or_default().trim_end_matches('/');
    Ok(Reply::empty(StatusCode::ACCEPTED)
        .with("azure-asyncoperation", exchange.address(&format!("{path}/operationstatuses/{id}")))
        .with("location", exchange.address(&format!("{path}/operationresults/{id}"))))
}

/// The operation that the path names, after one more poll.
fn polled(exchange: &mut Exchange<'_>) -> Result<(Value, State, Operation), Refusal> {
    let missing = || Refusal::empty(StatusCode::NOT_FOUND);
    let runtime = acted_on(exchange)?;
    let kind = if exchange.operation.id.contains("Stop") { Kind::Stop } else { Kind::Start };
    let mut state = State::of(exchange, &exchange.resource_key());
    let id = exchange.name("operationId");
    let position = state
        .operations
        .iter()
        .position(|it| it.kind == kind && it.id.eq_ignore_ascii_case(id))
        .ok_or_else(missing)?;
    poll(exchange, &mut state, position);
    let operation = state.operations.get(position).cloned().ok_or_else(missing)?;
    Ok((runtime, state, operation))
}

/// Polls an operation, which ends once it has been polled often enough.
fn poll(exchange: &mut Exchange<'_>, state: &mut State, position: usize) {
    let Some(operation) = state.operations.get_mut(position) else { return };
    if operation.status != Status::InProgress {
        return;
    }
    if operation.polls < exchange.script.operation_polls {
        operation.polls += 1;
    } else {
        operation.status = Status::Succeeded;
        let [_, done] = operation.kind.states();
        state.state = done.to_owned();
    }
    exchange.store.put(&State::key(&exchange.resource_key()), &*state);
}

/// The status of an integration runtime.
pub(super) fn status(exchange: &Exchange<'_>, runtime: &Value, state: &State) -> Value {
    let factory = exchange.name("factoryName");
    let definition = &runtime["properties"];
    let (kind, inside) = (&definition["type"], &definition["typeProperties"]);
    if kind == "SelfHosted" {
        let own = FACTORIES.existing(exchange).unwrap_or_default();
        let location = factories::bare(own["location"].as_str().unwrap_or_default());
        let nodes = runtime_nodes::all(exchange, &exchange.resource_key());
        let authoring = &inside["selfContainedInteractiveAuthoringEnabled"];
        let (health, version) = match nodes.is_empty() {
            true => ("NeedRegistration", "None"),
            false => ("Online", "UpToDate"),
        };
        return json!({
            "name": runtime["name"],
            "properties": {
                "dataFactoryName": factory,
                "state": health,
                "type": "SelfHosted",
                "typeProperties": {
                    "serviceRegion": "eu",
                    "autoUpdate": state.auto_update,
                    "internalChannelEncryption": "NotSet",
                    "taskQueueId": state.task_queue,
                    "nodes": nodes,
                    "updateDelayOffset": state.update_delay_offset,
                    "serviceUrls": [
                        format!("{}.{location}.datafactory.azure.net", factory.to_lowercase()),
                    ],
                    "links": state.links,
                    "versionStatus": version,
                    "capabilities": {},
                    "latestVersion": VERSION,
                    "newerVersions": ["5.38.8814.5", VERSION],
                    "selfContainedInteractiveAuthoringEnabled": authoring.as_bool().unwrap_or_default(),
                    "createTime": state.created,
                },
            },
        });
    }
    if !has_nodes(runtime) {
        return json!({ "properties": { "state": "Online", "type": kind } });
    }
    let details = match &*state.state {
        "Initial" | "Stopped" => json!({}),
        _ => json!({ "nodes": [], "otherErrors": [], "createTime": state.created }),
    };
    json!({
        "name": runtime["name"],
        "properties": {
            "dataFactoryName": factory,
            "state": state.state,
            "type": "Managed",
            "dataFactoryLocation": null,
            "resourceUri": null,
            "typeProperties": details,
            "dataFactoryTags": null,
            "managedVirtualNetwork": definition["managedVirtualNetwork"],
        },
    })
}

/// Whether it has nodes of its own, which are started and stopped. The machines of Azure are always online.
pub(super) fn has_nodes(runtime: &Value) -> bool {
    let definition = &runtime["properties"];
    let own = &definition["typeProperties"];
    let compute = &own["computeProperties"];
    definition["type"] == "Managed"
        && [&own["ssisProperties"], &compute["nodeSize"], &compute["numberOfNodes"]]
            .iter()
            .any(|it| !it.is_null())
}
