//! Triggers: start and stop, and the subscription to events. `firing` makes them fire.

use http::StatusCode;
use serde_json::{Value, json};

use super::firing::{State, Timing, state_key};
use super::{TRIGGERS, TYPES};
use crate::exchange::{Exchange, Refusal, Reply, key};
use crate::paging;
use crate::references;

/// The types of triggers that fire on events.
pub(super) const ON_EVENTS: [&str; 2] = ["BlobEventsTrigger", "CustomEventsTrigger"];

/// A new trigger is stopped; a started one cannot be changed.
pub(super) fn before_put(
    exchange: &mut Exchange<'_>,
    trigger: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    check_stopped(exchange, before)?;
    let properties = &mut trigger["properties"];
    if let Some(before) = before.map(|it| &it["properties"])
        && before["type"] == "TumblingWindowTrigger"
        && properties["type"] == "TumblingWindowTrigger"
    {
        for fixed in ["frequency", "interval", "startTime"] {
            if before["typeProperties"][fixed] != properties["typeProperties"][fixed] {
                let message = format!(
                    "'properties.typeProperties.{fixed}' of a tumbling window trigger cannot be changed; \
                     create another trigger."
                );
                return Err(exchange.bad_request(message));
            }
        }
    }
    properties["runtimeState"] = "Stopped".into();
    Ok(())
}

/// Rejects a change of a started trigger.
pub(super) fn check_stopped(_: &Exchange<'_>, trigger: Option<&Value>) -> Result<(), Refusal> {
    match trigger.map(|it| &it["properties"]["runtimeState"]) {
        Some(state) if state == "Started" => {
            let message = "Cannot update enabled Trigger; the trigger needs to be disabled first.";
            let status = StatusCode::BAD_REQUEST;
            Err(Refusal::nested(status, "TriggerEnabledCannotUpdate", message))
        }
        _ => Ok(()),
    }
}

/// A deleted trigger is stopped; a new one of the same name begins anew.
pub(super) fn before_delete(exchange: &mut Exchange<'_>, trigger: &Value) -> Result<(), Refusal> {
    check_stopped(exchange, Some(trigger))?;
    let key = state_key(&exchange.factory_key(), crate::resource::name(exchange));
    exchange.store.remove(&key);
    Ok(())
}

/// `Triggers_Start`
pub(super) fn start(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let trigger = TRIGGERS.existing(exchange)?;
    let properties = &trigger["properties"];
    if properties["runtimeState"] == "Started" {
        return Ok(Reply::empty(StatusCode::OK));
    }
    check_pipelines(exchange, &trigger)?;
    let now = exchange.now;
    let key = state_key(&exchange.factory_key(), crate::resource::name(exchange));
    let types = properties["type"].as_str().unwrap_or_default();
    let kept = exchange.store.get::<State>(&key).filter(|state| state.trigger_type == types);
    let mut state = kept.unwrap_or_else(|| State::new(types, now));
    (state.started, state.cursor) = (true, now.into());
    let timing = Timing::read(types, &properties["typeProperties"], now).map_err(|invalid| {
        Refusal::nested(StatusCode::BAD_REQUEST, invalid.code, invalid.message)
    })?;
    if let Some(Timing::Schedule(recurrence)) = &timing {
        state.due = recurrence.next(now).map(Into::into);
    }
    if timing.is_some() {
        exchange.store.put(&key, &state);
    }
    set_state(exchange, trigger, "Started", "Enabled")
}

/// `Triggers_Stop`
pub(super) fn stop(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let trigger = TRIGGERS.existing(exchange)?;
    let key = state_key(&exchange.factory_key(), crate::resource::name(exchange));
    if let Some(state) = exchange.store.get::<State>(&key) {
        exchange.store.put(&key, &State { started: false, ..state });
    }
    set_state(exchange, trigger, "Stopped", "Disabled")
}

fn set_state(
    exchange: &mut Exchange<'_>,
    mut trigger: Value,
    state: &str,
    subscription: &str,
) -> Result<Reply, Refusal> {
    let kind = trigger["properties"]["type"].as_str().unwrap_or_default();
    if ON_EVENTS.contains(&kind) {
        let key = subscription_key(&exchange.factory_key(), crate::resource::name(exchange));
        exchange.store.put(&key, &subscription);
    }
    if trigger["properties"]["runtimeState"] != state {
        trigger["properties"]["runtimeState"] = state.into();
        TRIGGERS.save(exchange, trigger);
    }
    Ok(Reply::empty(StatusCode::OK))
}

/// Rejects the start of a trigger that has no pipeline, unless it is of a type that needs none.
fn check_pipelines(exchange: &Exchange<'_>, trigger: &Value) -> Result<(), Refusal> {
    let properties = &trigger["properties"];
    if properties["type"] == "RerunTumblingWindowTrigger" {
        return Ok(());
    }
    let found = references::references(properties);
    let has_pipeline = found.iter().any(|(kind, _)| *kind == "PipelineReference");
    match has_pipeline && references::check(exchange, TYPES, properties).is_ok() {
        true => Ok(()),
        false => {
            let name = crate::resource::name(exchange);
            let message = format!("Missing or invalid pipeline references for trigger {name}");
            Err(exchange.bad_request(message))
        }
    }
}

/// The key of the status of a trigger's subscription to events.
pub(super) fn subscription_key(factory: &str, trigger: &str) -> String {
    format!("{factory}{}", key(["triggers", trigger, "subscription"]))
}

/// `Triggers_SubscribeToEvents`, `Triggers_UnsubscribeFromEvents` and `Triggers_GetEventSubscriptionStatus`
pub(super) fn subscription(
    exchange: &mut Exchange<'_>,
    status: Option<&str>,
) -> Result<Reply, Refusal> {
    let trigger = TRIGGERS.existing(exchange)?;
    let key = subscription_key(&exchange.factory_key(), crate::resource::name(exchange));
    if let Some(status) = status {
        exchange.store.put(&key, &status);
    }
    let status = exchange.store.get(&key).unwrap_or_else(|| "Disabled".to_owned());
    Ok(Reply::ok(&json!({ "triggerName": trigger["name"], "status": status })))
}

/// `Triggers_QueryByFactory`
pub(super) fn query(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let request = Value::Object(exchange.object()?);
    let parent = request["parentTriggerName"].as_str();
    let seal = exchange.seal(parent.unwrap_or_default());
    let after = match request["continuationToken"].as_str() {
        Some(token) => Some(paging::decode(&seal, token).ok_or_else(|| {
            exchange.bad_request("'continuationToken' is not from a response to this query.")
        })?),
        None => None,
    };
    let prefix = format!("{factory}triggers/");
    let triggers = exchange.store.documents(&prefix).filter(|(_, it)| {
        let above = &it["properties"]["typeProperties"]["parentTrigger"];
        let above = above["referenceName"].as_str().or(above.as_str()).unwrap_or_default();
        it.is_object() && parent.is_none_or(|parent| parent.eq_ignore_ascii_case(above))
    });
    let keys: Vec<String> = triggers.map(|(key, _)| key).collect();
    let (value, last) = paging::page(keys.into_iter(), after, |key| exchange.store.get(key));
    let token = last.map(|last| paging::encode(&seal, &last));
    Ok(Reply::ok(&json!({ "value": value, "continuationToken": token })))
}
