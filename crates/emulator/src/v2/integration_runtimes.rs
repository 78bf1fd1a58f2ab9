//! Integration runtimes: what they are, how they stand, and the operations that start and stop them.

use datafactory_client::v2::types::{self, IntegrationRuntime};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{etag, page};
use crate::exchange::{Exchange, Refusal, Reply, key};

/// The one that every factory has from the start, and that no list shows.
const AUTO_RESOLVE: &str = "AutoResolveIntegrationRuntime";

/// How many operations of one runtime are remembered.
const OPERATIONS: usize = 16;

/// What the service knows about a runtime beside its definition.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct State {
    created: String,
    /// `Initial`, `Started` or `Stopped`, and on the way there `Starting` or `Stopping`.
    state: String,
    task_queue: String,
    auto_update: String,
    update_delay_offset: String,
    /// The last ones; the newest is at the end.
    operations: Vec<Operation>,
}

/// A start or a stop.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Operation {
    id: String,
    kind: Kind,
    status: Status,
    /// How often it has been looked at.
    looks: u32,
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
    /// The state while it goes on, and after it.
    fn states(self) -> [&'static str; 2] {
        match self {
            Self::Start => ["Starting", "Started"],
            Self::Stop => ["Stopping", "Stopped"],
        }
    }
}

/// `IntegrationRuntimes_CreateOrUpdate`
pub(crate) fn create_or_update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    exchange.needs_factory()?;
    let mut runtime: types::IntegrationRuntimeResource = exchange.json()?;
    let before: Option<types::IntegrationRuntimeResource> = exchange.store.get(&own_key(exchange));
    etag::check_match(exchange, before.as_ref().and_then(|before| before.etag.as_deref()))?;
    check(exchange, runtime.properties.as_ref())?;
    let kind = |it: Option<&IntegrationRuntime>| it.map(|it| it.kind().to_owned());
    if let Some(before) = &before
        && kind(before.properties.as_ref()) != kind(runtime.properties.as_ref())
    {
        let why = "The value of 'properties.type' cannot be changed once the runtime is there.";
        return Err(exchange.bad_request(why));
    }
    let key = state_key(exchange);
    let state = exchange.store.get(&key).unwrap_or_else(|| State {
        created: exchange.timestamp().to_string(),
        state: "Initial".to_owned(),
        task_queue: exchange.uuid(),
        auto_update: "Off".to_owned(),
        update_delay_offset: "PT3H".to_owned(),
        operations: Vec::new(),
    });
    exchange.store.put(&key, &state);
    let name = exchange.name("integrationRuntimeName").to_owned();
    runtime.id = Some(id(exchange, &name));
    runtime.name = Some(name);
    runtime.type_ = Some("Microsoft.DataFactory/factories/integrationruntimes".to_owned());
    runtime.system_data = None;
    runtime.etag = Some(etag::new(exchange));
    let mut document = serde_json::to_value(&runtime).unwrap_or_default();
    hide_secrets(&mut document);
    exchange.store.put(&own_key(exchange), &document);
    Ok(Reply::ok(&shown(existing(exchange)?, &state)))
}

/// `IntegrationRuntimes_Get`
pub(crate) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let runtime = existing(exchange)?;
    etag::check_none_match(exchange, runtime.etag.as_deref().unwrap_or_default())?;
    Ok(Reply::ok(&shown(runtime, &state(exchange))))
}

/// `IntegrationRuntimes_Update`
pub(crate) fn update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let change: types::UpdateIntegrationRuntimeRequest = exchange.json()?;
    let mut runtime = existing(exchange)?;
    if !matches!(runtime.properties, Some(IntegrationRuntime::SelfHosted(_))) {
        return Err(exchange.bad_request("Only a self-hosted integration runtime updates itself."));
    }
    let mut state = state(exchange);
    if let Some(update) = &change.auto_update {
        if !["On", "Off"].contains(&update.as_str()) {
            return Err(exchange.bad_request("The value of 'autoUpdate' is neither On nor Off."));
        }
        state.auto_update = update.as_str().to_owned();
    }
    if let Some(offset) = &change.update_delay_offset {
        // Azure's own command line sends the text in quotes of its own, and the service takes it.
        let offset = offset.trim_matches('"');
        if !offset.starts_with("PT") {
            let why = "The value of 'updateDelayOffset' is no duration such as PT3H.";
            return Err(exchange.bad_request(why));
        }
        state.update_delay_offset = offset.to_owned();
    }
    runtime.etag = Some(etag::new(exchange));
    exchange.store.put(&state_key(exchange), &state);
    exchange.store.put(&own_key(exchange), &runtime);
    Ok(Reply::ok(&shown(runtime, &state)))
}

/// `IntegrationRuntimes_Delete`
pub(crate) fn delete(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    exchange.needs_factory()?;
    let (own, state) = (own_key(exchange), state_key(exchange));
    let status = match exchange.store.has(&own) {
        true => StatusCode::OK,
        false => StatusCode::NO_CONTENT,
    };
    exchange.store.remove(&own);
    exchange.store.remove(&state);
    Ok(Reply::empty(status))
}

/// `IntegrationRuntimes_ListByFactory`
pub(crate) fn list(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let prefix = format!("{factory}{OWN}/");
    let runtimes = exchange.store.scan(&prefix).into_iter().map(|(key, runtime)| {
        let name = key.strip_prefix(&prefix).unwrap_or_default();
        let state = exchange.store.get(&format!("{factory}{STATE}/{name}"));
        let runtime = shown(runtime, &state.unwrap_or_default());
        (key, runtime)
    });
    Ok(Reply::ok(&page::of_list(exchange, runtimes.collect())?))
}

/// `IntegrationRuntimes_GetStatus`
pub(crate) fn get_status(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let runtime = existing(exchange)?;
    let mut state = state(exchange);
    if let Some(last) = state.operations.len().checked_sub(1) {
        look(exchange, &mut state, last);
    }
    Ok(Reply::ok(&status(exchange, &runtime, &state)))
}

/// `IntegrationRuntimes_Start`
pub(crate) fn start(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    begin(exchange, Kind::Start)
}

/// `IntegrationRuntimes_Stop`
pub(crate) fn stop(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    begin(exchange, Kind::Stop)
}

/// `IntegrationRuntimes_GetStartOperationStatus` and `IntegrationRuntimes_GetStopOperationStatus`
pub(crate) fn operation_status(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (runtime, state, operation) = looked_at(exchange)?;
    let properties = match (operation.kind, operation.status) {
        (Kind::Start, Status::Succeeded) => status(exchange, &runtime, &state),
        _ => Value::Null,
    };
    let error = match operation.status {
        Status::Canceled => {
            json!({ "code": "Canceled", "message": "Another operation has begun." })
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
pub(crate) fn operation_result(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (runtime, state, operation) = looked_at(exchange)?;
    Ok(match (operation.status, operation.kind) {
        (Status::InProgress, _) => {
            let path = exchange.target.split('?').next().unwrap_or_default();
            Reply::empty(StatusCode::ACCEPTED).with("location", exchange.address(path))
        }
        (Status::Canceled, _) => {
            let why = "Another operation has begun before this one ended.";
            return Err(Refusal::nested(StatusCode::CONFLICT, "Canceled", why));
        }
        (Status::Succeeded, Kind::Start) => Reply::ok(&status(exchange, &runtime, &state)),
        (Status::Succeeded, Kind::Stop) => Reply::empty(StatusCode::OK),
    })
}

/// Begins to start or to stop a runtime.
fn begin(exchange: &mut Exchange<'_>, kind: Kind) -> Result<Reply, Refusal> {
    exchange.needs_factory()?;
    let runtime = existing(exchange).map_err(|_| Refusal::empty(StatusCode::NOT_FOUND))?;
    if !has_nodes(&runtime) {
        return Err(exchange.bad_request(format!(
            "The integration runtime '{}' cannot be started or stopped: it has no nodes that are managed.",
            exchange.name("integrationRuntimeName")
        )));
    }
    let mut state = state(exchange);
    let [going, done] = kind.states();
    match (kind, &*state.state) {
        (Kind::Start, state_now) if state_now == done => {
            return Ok(Reply::ok(&status(exchange, &runtime, &state)));
        }
        (Kind::Stop, "Initial" | "Stopped") => return Ok(Reply::empty(StatusCode::OK)),
        _ => {}
    }
    // Whoever asks twice is told of the operation that goes on.
    if state.state != going {
        for operation in &mut state.operations {
            if operation.status == Status::InProgress {
                operation.status = Status::Canceled;
            }
        }
        let id = exchange.uuid().replace('-', "");
        state.operations.push(Operation { id, kind, status: Status::InProgress, looks: 0 });
        let old = state.operations.len().saturating_sub(OPERATIONS);
        state.operations.drain(..old);
        state.state = going.to_owned();
        exchange.store.put(&state_key(exchange), &state);
    }
    let id = state.operations.last().map(|operation| &*operation.id).unwrap_or_default();
    let path = exchange.target.split('?').next().unwrap_or_default().trim_end_matches('/');
    Ok(Reply::empty(StatusCode::ACCEPTED)
        .with("azure-asyncoperation", exchange.address(&format!("{path}/operationstatuses/{id}")))
        .with("location", exchange.address(&format!("{path}/operationresults/{id}"))))
}

/// The operation that the path names, after one more look at it.
fn looked_at(
    exchange: &mut Exchange<'_>,
) -> Result<(types::IntegrationRuntimeResource, State, Operation), Refusal> {
    exchange.needs_factory()?;
    let missing = || Refusal::empty(StatusCode::NOT_FOUND);
    let runtime = existing(exchange).map_err(|_| missing())?;
    let kind = if exchange.operation.id.contains("Stop") { Kind::Stop } else { Kind::Start };
    let mut state = state(exchange);
    let id = exchange.name("operationId");
    let position = state
        .operations
        .iter()
        .position(|it| it.kind == kind && it.id.eq_ignore_ascii_case(id))
        .ok_or_else(missing)?;
    look(exchange, &mut state, position);
    let operation = state.operations.get(position).cloned().ok_or_else(missing)?;
    Ok((runtime, state, operation))
}

/// Looks at an operation, which ends when it has been looked at often enough.
fn look(exchange: &mut Exchange<'_>, state: &mut State, position: usize) {
    let Some(operation) = state.operations.get_mut(position) else { return };
    if operation.status != Status::InProgress {
        return;
    }
    if operation.looks < exchange.script.operation_polls {
        operation.looks += 1;
    } else {
        operation.status = Status::Succeeded;
        let [_, done] = operation.kind.states();
        state.state = done.to_owned();
    }
    exchange.store.put(&state_key(exchange), &*state);
}

/// How a runtime stands.
fn status(
    exchange: &Exchange<'_>,
    runtime: &types::IntegrationRuntimeResource,
    state: &State,
) -> Value {
    let factory = exchange.name("factoryName");
    match &runtime.properties {
        Some(IntegrationRuntime::SelfHosted(definition)) => {
            let stored: Option<types::Factory> = exchange.store.get(&exchange.factory_key());
            let location = stored.and_then(|factory| factory.location).unwrap_or_default();
            let location = location.to_lowercase().replace(' ', "");
            let own = definition.type_properties.as_ref();
            let authoring = own.and_then(|own| own.self_contained_interactive_authoring_enabled);
            json!({
                "name": runtime.name,
                "properties": {
                    "dataFactoryName": factory,
                    "state": "NeedRegistration",
                    "type": "SelfHosted",
                    "typeProperties": {
                        "serviceRegion": "eu",
                        "autoUpdate": state.auto_update,
                        "internalChannelEncryption": "NotSet",
                        "taskQueueId": state.task_queue,
                        "nodes": [],
                        "updateDelayOffset": state.update_delay_offset,
                        "serviceUrls": [
                            format!("{}.{location}.datafactory.azure.net", factory.to_lowercase()),
                        ],
                        "links": [],
                        "versionStatus": "None",
                        "capabilities": {},
                        "latestVersion": "5.39.8830.4",
                        "newerVersions": ["5.38.8814.5", "5.39.8830.4"],
                        "selfContainedInteractiveAuthoringEnabled": authoring.unwrap_or_default(),
                        "createTime": state.created,
                    },
                },
            })
        }
        _ if !has_nodes(runtime) => {
            json!({ "properties": { "state": "Online", "type": "Managed" } })
        }
        definition => {
            let network = match definition {
                Some(IntegrationRuntime::Managed(managed)) => {
                    managed.managed_virtual_network.as_ref()
                }
                _ => None,
            };
            let inside = match &*state.state {
                "Initial" | "Stopped" => json!({}),
                _ => json!({ "nodes": [], "otherErrors": [], "createTime": state.created }),
            };
            json!({
                "name": runtime.name,
                "properties": {
                    "dataFactoryName": factory,
                    "state": state.state,
                    "type": "Managed",
                    "dataFactoryLocation": null,
                    "resourceUri": null,
                    "typeProperties": inside,
                    "dataFactoryTags": null,
                    "managedVirtualNetwork": network,
                },
            })
        }
    }
}

/// Whether it has nodes of its own, which are started and stopped. Azure's own machines are always there.
fn has_nodes(runtime: &types::IntegrationRuntimeResource) -> bool {
    let Some(IntegrationRuntime::Managed(managed)) = &runtime.properties else { return false };
    let Some(own) = &managed.type_properties else { return false };
    let nodes = own.compute_properties.as_ref();
    own.ssis_properties.is_some()
        || nodes.is_some_and(|it| it.node_size.is_some() || it.number_of_nodes.is_some())
}

/// Refuses a definition that the service would refuse.
fn check(exchange: &Exchange<'_>, definition: Option<&IntegrationRuntime>) -> Result<(), Refusal> {
    let managed = match definition {
        None => return Err(exchange.bad_request("The request body has no 'properties'.")),
        Some(IntegrationRuntime::SelfHosted(_)) => return Ok(()),
        Some(IntegrationRuntime::Managed(managed)) => managed,
        Some(other) => {
            let why = format!(
                "The value '{}' of 'properties.type' is neither Managed nor SelfHosted.",
                other.kind()
            );
            return Err(exchange.bad_request(why));
        }
    };
    let Some(own) = &managed.type_properties else {
        return Err(exchange.bad_request("The request body has no 'properties.typeProperties'."));
    };
    let Some(compute) = &own.compute_properties else { return Ok(()) };
    let counts = [
        ("numberOfNodes", &compute.number_of_nodes),
        ("maxParallelExecutionsPerNode", &compute.max_parallel_executions_per_node),
    ];
    for (name, count) in counts {
        let count = serde_json::to_value(count).ok().and_then(|count| count.as_f64());
        if count.is_some_and(|count| count < 1.0) {
            let why = format!(
                "The value of 'properties.typeProperties.computeProperties.{name}' is less than 1."
            );
            return Err(exchange.bad_request(why));
        }
    }
    Ok(())
}

/// The runtime as it is stored, or the one that is always there.
fn existing(exchange: &Exchange<'_>) -> Result<types::IntegrationRuntimeResource, Refusal> {
    exchange.needs_factory()?;
    if let Some(runtime) = exchange.store.get(&own_key(exchange)) {
        return Ok(runtime);
    }
    let name = exchange.name("integrationRuntimeName");
    if !name.eq_ignore_ascii_case(AUTO_RESOLVE) {
        let message = "The document could not be retrieved because it does not exist.";
        return Err(Refusal::nested(StatusCode::NOT_FOUND, "NotFound", message));
    }
    let compute = types::IntegrationRuntimeComputeProperties {
        location: Some("AutoResolve".to_owned()),
        ..Default::default()
    };
    let own = types::ManagedIntegrationRuntimeTypeProperties {
        compute_properties: Some(compute),
        ..Default::default()
    };
    let managed =
        types::ManagedIntegrationRuntime { type_properties: Some(own), ..Default::default() };
    Ok(types::IntegrationRuntimeResource {
        id: Some(id(exchange, AUTO_RESOLVE)),
        name: Some(AUTO_RESOLVE.to_owned()),
        type_: Some("Microsoft.DataFactory/factories/integrationruntimes".to_owned()),
        properties: Some(managed.into()),
        ..Default::default()
    })
}

/// The definition with its state, which only a managed runtime's has.
fn shown(
    mut runtime: types::IntegrationRuntimeResource,
    state: &State,
) -> types::IntegrationRuntimeResource {
    let nodes = has_nodes(&runtime);
    if let Some(IntegrationRuntime::Managed(managed)) = &mut runtime.properties {
        managed.state = Some(if nodes { &*state.state } else { "Online" }.into());
    }
    runtime
}

/// Puts stars in the place of secrets, which the service takes and never gives back.
fn hide_secrets(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let secret = members.get("type").is_some_and(|kind| kind == "SecureString");
            for (name, member) in members {
                match secret && name == "value" {
                    true => *member = "**********".into(),
                    false => hide_secrets(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide_secrets),
        _ => {}
    }
}

/// What the keys of definitions have after the factory's, and those of states.
const OWN: &str = "integrationruntimes";
const STATE: &str = "integrationruntimestates";

fn own_key(exchange: &Exchange<'_>) -> String {
    exchange.factory_key() + &key([OWN, exchange.name("integrationRuntimeName")])
}

fn state_key(exchange: &Exchange<'_>) -> String {
    exchange.factory_key() + &key([STATE, exchange.name("integrationRuntimeName")])
}

fn state(exchange: &Exchange<'_>) -> State {
    exchange.store.get(&state_key(exchange)).unwrap_or_default()
}

fn id(exchange: &Exchange<'_>, name: &str) -> String {
    let [subscription, group, factory] =
        ["subscriptionId", "resourceGroupName", "factoryName"].map(|it| exchange.name(it));
    format!(
        "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.DataFactory/factories/{factory}/integrationruntimes/{name}"
    )
}
