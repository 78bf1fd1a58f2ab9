//! Triggers: start and stop, the subscription to events, and their runs. They do not fire.

use http::StatusCode;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::run_query::{self, Field, Queried};
use super::{TRIGGERS, TYPES};
use crate::exchange::{Exchange, Refusal, Reply};
use crate::paging;
use crate::references;

/// The types of triggers that fire on events.
const ON_EVENTS: [&str; 2] = ["BlobEventsTrigger", "CustomEventsTrigger"];

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

/// `Triggers_Start`
pub(super) fn start(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let trigger = TRIGGERS.existing(exchange)?;
    check_pipelines(exchange, &trigger)?;
    check_recurrence(&trigger["properties"]["typeProperties"]["recurrence"])?;
    set_state(exchange, trigger, "Started", "Enabled")
}

/// `Triggers_Stop`
pub(super) fn stop(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let trigger = TRIGGERS.existing(exchange)?;
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
        exchange.store.put(&subscription_key(exchange), &subscription);
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

/// Rejects a recurrence that the service finds wrong when the trigger starts.
fn check_recurrence(recurrence: &Value) -> Result<(), Refusal> {
    let text = |name: &str| recurrence[name].as_str().unwrap_or_default();
    let refused =
        |code, message: String| Err(Refusal::nested(StatusCode::BAD_REQUEST, code, message));
    let (frequency, zone, start) = (text("frequency"), text("timeZone"), text("startTime"));
    let scheduled = recurrence["schedule"].as_object().is_some_and(|it| !it.is_empty());
    if scheduled && ["minute", "hour"].contains(&&*frequency.to_lowercase()) {
        let message = format!(
            "The recurrence schedule of trigger has an invalid recurrence frequency '{frequency}'."
        );
        return refused("InvalidWorkflowTriggerRecurrenceSchedule", message);
    }
    let is_utc = zone.is_empty() || zone.eq_ignore_ascii_case("UTC");
    if !is_utc && start.ends_with(['Z', 'z']) {
        let message = format!(
            "The recurrence of trigger has the time zone '{zone}', so its 'startTime' must not end in Z."
        );
        return refused("InvalidWorkflowTriggerRecurrence", message);
    }
    Ok(())
}

fn subscription_key(exchange: &Exchange<'_>) -> String {
    format!("{}/subscription", exchange.resource_key())
}

/// `Triggers_SubscribeToEvents`, `Triggers_UnsubscribeFromEvents` and `Triggers_GetEventSubscriptionStatus`
pub(super) fn subscription(
    exchange: &mut Exchange<'_>,
    status: Option<&str>,
) -> Result<Reply, Refusal> {
    let trigger = TRIGGERS.existing(exchange)?;
    let key = subscription_key(exchange);
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

/// A run of a trigger, as it is stored and returned.
struct TriggerRun(Value);

impl TriggerRun {
    fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_default()
    }

    fn time(&self, name: &str) -> Option<OffsetDateTime> {
        let time: datafactory_core::Timestamp = self.text(name).parse().ok()?;
        Some(time.instant())
    }
}

impl Queried for TriggerRun {
    const OPERANDS: &'static [&'static str] =
        &["TriggerName", "Status", "TriggerRunTimestamp", "RunGroupId", "LatestOnly"];
    const ORDERS: &'static [&'static str] = &["TriggerName", "Status", "TriggerRunTimestamp"];

    fn id(&self) -> &str {
        self.text("triggerRunId")
    }

    fn updated(&self) -> OffsetDateTime {
        self.time("triggerRunTimestamp").unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    fn field(&self, name: &str) -> Field {
        match name {
            "TriggerName" => Field::Text(self.text("triggerName").to_owned()),
            "Status" => Field::Text(self.text("status").to_owned()),
            "RunGroupId" => Field::Text(self.text("groupId").to_owned()),
            "TriggerRunTimestamp" => Field::Time(self.time("triggerRunTimestamp")),
            _ => Field::Text("true".to_owned()),
        }
    }
}

fn run_prefix(factory: &str) -> String {
    format!("{factory}triggerruns/")
}

/// `TriggerRuns_QueryByFactory`
pub(super) fn query_runs(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let runs = exchange.store.scan(&run_prefix(&factory));
    let runs = runs.into_iter().map(|(_, run)| TriggerRun(run)).collect();
    let (page, token) = run_query::page(exchange, runs)?;
    let value: Vec<Value> = page.into_iter().map(|run| run.0).collect();
    let mut page = json!({ "value": value });
    if let Some(token) = token {
        page["continuationToken"] = token.into();
    }
    Ok(Reply::ok(&page))
}

/// `TriggerRuns_Rerun` and `TriggerRuns_Cancel`. No trigger has fired, so there is no run to change.
pub(super) fn change_run(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    exchange.needs_factory()?;
    let (trigger, run) = (exchange.name("triggerName"), exchange.name("runId"));
    let message = format!("The trigger '{trigger}' has no trigger run '{run}'.");
    Err(Refusal::nested(StatusCode::NOT_FOUND, "TriggerRunNotFound", message))
}
