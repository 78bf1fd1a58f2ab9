//! Integration runtimes: checks of definitions, authentication keys, links to other factories, interactive
//! query and object metadata. Status, start and stop are in `runtime_status`, nodes in `runtime_nodes`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde_json::{Value, json};

use super::runtime_status::{State, has_nodes, status};
use super::{INTEGRATION_RUNTIMES, long_running};
use crate::exchange::{Exchange, Refusal, Reply, id_of, key};
use crate::resource;

/// The integration runtime that every factory has from the start, and that no list contains.
const AUTO_RESOLVE: &str = "AutoResolveIntegrationRuntime";

/// Checks a definition and links it to the integration runtime that it shares.
pub(super) fn before_put(
    exchange: &mut Exchange<'_>,
    runtime: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    let definition = &mut runtime["properties"];
    let kind = definition["type"].clone();
    if before.is_some_and(|before| before["properties"]["type"] != kind) {
        let message = "'properties.type' of an integration runtime cannot be changed.";
        return Err(exchange.bad_request(message));
    }
    if kind == "Managed" {
        if let Some(definition) = definition.as_object_mut() {
            definition.remove("state");
        }
        let compute = &definition["typeProperties"]["computeProperties"];
        for name in ["numberOfNodes", "maxParallelExecutionsPerNode"] {
            let count = &compute[name];
            let count = count.as_f64().or_else(|| count.as_str()?.parse().ok());
            if count.is_some_and(|count| count < 1.0) {
                let message =
                    format!("'properties.typeProperties.computeProperties.{name}' is less than 1.");
                return Err(exchange.bad_request(message));
            }
        }
    }
    link(exchange, &runtime["properties"]["typeProperties"]["linkedInfo"])?;
    State::ensure(exchange);
    Ok(())
}

/// Adds a link to the integration runtime that a new one shares. The factory needs an identity to be allowed to.
fn link(exchange: &mut Exchange<'_>, shared: &Value) -> Result<(), Refusal> {
    let by_role =
        shared["authorizationType"].as_str().is_some_and(|it| it.eq_ignore_ascii_case("RBAC"));
    if !by_role {
        return Ok(());
    }
    let factory: Value = exchange.store.get(&exchange.factory_key()).unwrap_or_default();
    if factory["identity"].is_null() && shared["credential"].is_null() {
        let message = "A linked integration runtime needs the managed identity of the data factory. \
                       Assign an identity to the data factory, and grant it access to the shared \
                       integration runtime.";
        let code = "ManagedIdentityRequiredToCreateLinkedIntegrationRuntime";
        return Err(Refusal::nested(StatusCode::BAD_REQUEST, code, message));
    }
    let id = shared["resourceId"].as_str().unwrap_or_default();
    let segments: Vec<&str> = id.trim_matches('/').split('/').collect();
    if let &[_, subscription, _, group, _, _, _, host, _, name] = &*segments {
        let host = key(["v2", subscription, group, host, "integrationruntimes", name]);
        if exchange.store.has(&host) {
            let own = json!({
                "name": resource::name(exchange),
                "subscriptionId": exchange.name("subscriptionId"),
                "dataFactoryName": exchange.name("factoryName"),
                "dataFactoryLocation": factory["location"],
            });
            State::change(exchange, &host, |state, now| state.add_link(own, now));
        }
    }
    Ok(())
}

/// The definition with its state, which only that of a managed integration runtime has.
pub(super) fn show(exchange: &Exchange<'_>, key: &str, runtime: &mut Value) {
    if runtime["properties"]["type"] == "Managed" {
        let state = match has_nodes(runtime) {
            true => State::of(exchange, key).state,
            false => "Online".to_owned(),
        };
        runtime["properties"]["state"] = state.into();
    }
}

/// The integration runtime that every factory has.
pub(super) fn built_in(exchange: &Exchange<'_>, name: &str) -> Option<Value> {
    let [subscription, group, factory] =
        ["subscriptionId", "resourceGroupName", "factoryName"].map(|it| exchange.name(it));
    name.eq_ignore_ascii_case(AUTO_RESOLVE).then(|| {
        json!({
            "id": format!(
                "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.DataFactory\
                 /factories/{factory}/integrationruntimes/{AUTO_RESOLVE}"
            ),
            "name": AUTO_RESOLVE,
            "type": "Microsoft.DataFactory/factories/integrationruntimes",
            "properties": {
                "type": "Managed",
                "typeProperties": { "computeProperties": { "location": "AutoResolve" } },
            },
        })
    })
}

/// The integration runtime that the path names. The service responds to an action on a missing one with
/// an empty 404.
pub(super) fn acted_on(exchange: &Exchange<'_>) -> Result<Value, Refusal> {
    exchange.needs_factory()?;
    INTEGRATION_RUNTIMES.existing(exchange).map_err(|_| Refusal::empty(StatusCode::NOT_FOUND))
}

fn self_hosted(exchange: &Exchange<'_>) -> Result<Value, Refusal> {
    let runtime = acted_on(exchange)?;
    match runtime["properties"]["type"] == "SelfHosted" {
        true => Ok(runtime),
        false => Err(exchange.bad_request(format!(
            "The integration runtime '{}' is not self-hosted.",
            resource::name(exchange)
        ))),
    }
}

/// `IntegrationRuntimes_Update`
pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let change = Value::Object(exchange.object()?);
    let runtime = INTEGRATION_RUNTIMES.existing(exchange)?;
    self_hosted(exchange)?;
    let text = |name: &str| match &change[name] {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.trim_matches('"').to_owned())),
        _ => Err(exchange.bad_request(format!("'{name}' is not a string."))),
    };
    let update = text("autoUpdate")?;
    // Azure CLI sends the duration in quotes of its own, and the service accepts it.
    let offset = text("updateDelayOffset")?;
    if update.as_ref().is_some_and(|it| !["On", "Off"].contains(&&**it)) {
        return Err(exchange.bad_request("'autoUpdate' is not On or Off."));
    }
    if offset.as_ref().is_some_and(|it| !it.starts_with("PT")) {
        return Err(exchange.bad_request("'updateDelayOffset' is not a duration such as PT3H."));
    }
    let key = exchange.resource_key();
    State::change(exchange, &key, |state, _| {
        state.auto_update = update.unwrap_or_else(|| state.auto_update.clone());
        state.update_delay_offset = offset.unwrap_or_else(|| state.update_delay_offset.clone());
    });
    Ok(Reply::ok(&INTEGRATION_RUNTIMES.save(exchange, runtime)))
}

/// `IntegrationRuntimes_SyncCredentials` and `IntegrationRuntimes_Upgrade`, which change nothing that can be seen
pub(super) fn accept(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    acted_on(exchange)?;
    Ok(Reply::empty(StatusCode::OK))
}

/// `IntegrationRuntimes_ListAuthKeys`
pub(super) fn auth_keys(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    self_hosted(exchange)?;
    let state = State::of(exchange, &exchange.resource_key());
    let [first, second] = [0, 1].map(|number| auth_key(exchange, &state, number));
    Ok(Reply::ok(&json!({ "authKey1": first, "authKey2": second })))
}

/// `IntegrationRuntimes_RegenerateAuthKey`, which returns the new key alone
pub(super) fn regenerate_auth_key(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    self_hosted(exchange)?;
    let request = Value::Object(exchange.object()?);
    let asked = request["keyName"].as_str().unwrap_or_default();
    let names = ["authKey1", "authKey2"];
    let Some(number) = names.iter().position(|name| name.eq_ignore_ascii_case(asked)) else {
        return Err(exchange.bad_request("'keyName' is not authKey1 or authKey2."));
    };
    let key = exchange.resource_key();
    let state = State::change(exchange, &key, |state, _| state.keys[number] += 1);
    Ok(Reply::ok(&json!({ names[number]: auth_key(exchange, &state, number) })))
}

/// A key, which changes when it is regenerated.
fn auth_key(exchange: &Exchange<'_>, state: &State, number: usize) -> String {
    let generation = state.keys[number].to_string();
    let secret = id_of(&[&state.task_queue, &number.to_string(), &generation]);
    let factory = exchange.name("factoryName");
    format!("IR@{}@{factory}@{}", state.task_queue, STANDARD.encode(secret))
}

/// `IntegrationRuntimes_GetConnectionInfo`
pub(super) fn connection_info(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    self_hosted(exchange)?;
    let state = State::of(exchange, &exchange.resource_key());
    let print: String = id_of(&[&state.task_queue, "certificate"]).replace('-', "").to_uppercase();
    Ok(Reply::ok(&json!({
        "serviceToken": STANDARD.encode(id_of(&[&state.task_queue, "token"])),
        "identityCertThumbprint": print,
        "hostServiceUri": "https://localhost:8050/HostServiceRemote.svc/",
        "version": super::runtime_status::VERSION,
        "publicKey": STANDARD.encode(id_of(&[&state.task_queue, "public"])),
        "isIdentityCertExprired": false,
    })))
}

/// `IntegrationRuntimes_CreateLinkedIntegrationRuntime`
pub(super) fn create_link(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let runtime = self_hosted(exchange)?;
    let link = Value::Object(exchange.object()?);
    for required in ["name", "dataFactoryName"] {
        if link[required].as_str().unwrap_or_default().is_empty() {
            return Err(exchange.bad_request(format!("'{required}' is missing.")));
        }
    }
    let key = exchange.resource_key();
    let state = State::change(exchange, &key, |state, now| state.add_link(link, now));
    Ok(Reply::ok(&status(exchange, &runtime, &state)))
}

/// `IntegrationRuntimes_RemoveLinks`
pub(super) fn remove_links(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    acted_on(exchange)?;
    let request = Value::Object(exchange.object()?);
    let linked = ["factoryName", "linkedFactoryName"].map(|name| request[name].as_str());
    let Some(linked) = linked.into_iter().flatten().next() else {
        return Err(exchange.bad_request("'factoryName' is missing."));
    };
    let key = exchange.resource_key();
    State::change(exchange, &key, |state, _| {
        let is_linked = |link: &Value| {
            link["dataFactoryName"].as_str().is_some_and(|it| it.eq_ignore_ascii_case(linked))
        };
        state.links.retain(|link| !is_linked(link));
    });
    Ok(Reply::empty(StatusCode::OK))
}

/// `IntegrationRuntime_EnableInteractiveQuery` and `IntegrationRuntime_DisableInteractiveQuery`
pub(super) fn set_interactive_query(
    exchange: &mut Exchange<'_>,
    enable: bool,
) -> Result<Reply, Refusal> {
    let mut runtime = acted_on(exchange)?;
    let key = exchange.resource_key();
    if runtime["properties"]["type"] != "Managed" || !exchange.store.has(&key) {
        let message = "Only a managed integration runtime that was created has interactive query.";
        return Err(exchange.bad_request(message));
    }
    let request = Value::Object(exchange.object()?);
    let minutes = request.get("autoTerminationMinutes").filter(|_| enable);
    let minutes = minutes.cloned().unwrap_or(Value::Null);
    let (during, after) = if enable { ("Enabling", "Enabled") } else { ("Disabling", "Disabled") };
    let mut set = |status: &str| {
        let inside = &mut runtime["properties"]["typeProperties"];
        if !inside.is_object() {
            *inside = json!({});
        }
        inside["interactiveQuery"] = json!({ "status": status, "autoTerminationMinutes": minutes });
        runtime.clone()
    };
    let (going, done) = (set(during), set(after));
    INTEGRATION_RUNTIMES.save(exchange, going);
    let shown = INTEGRATION_RUNTIMES.shown(exchange, &key, done.clone());
    Ok(long_running::begin(exchange, shown, Some((key, done))))
}

/// `IntegrationRuntimeObjectMetadata_Refresh`
pub(super) fn refresh_object_metadata(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let runtime = with_catalog(exchange)?;
    let state = State::of(exchange, &exchange.resource_key());
    if state.state != "Started" {
        let name = &runtime["name"];
        let message = format!("The integration runtime {name} must be started first.");
        return Err(exchange.bad_request(message));
    }
    let name = exchange.uuid();
    let result = json!({ "status": "Succeeded", "name": name, "properties": null, "error": null });
    Ok(long_running::begin(exchange, result, None))
}

/// `IntegrationRuntimeObjectMetadata_Get`. No packages are deployed to the emulator.
pub(super) fn object_metadata(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    with_catalog(exchange)?;
    Ok(Reply::ok(&json!({ "value": [], "nextLink": null })))
}

/// The integration runtime that the path names, which must run SSIS packages.
fn with_catalog(exchange: &Exchange<'_>) -> Result<Value, Refusal> {
    let runtime = acted_on(exchange)?;
    match runtime["properties"]["typeProperties"]["ssisProperties"].is_object() {
        true => Ok(runtime),
        false => Err(exchange.bad_request(format!(
            "The integration runtime {} has no ssisProperties, so it has no SSIS catalog.",
            runtime["name"]
        ))),
    }
}
