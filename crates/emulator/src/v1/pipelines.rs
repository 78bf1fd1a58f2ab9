//! Pipelines.

use std::collections::BTreeSet;

use datafactory_client::v1::types;
use datafactory_core::Timestamp;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::history::{History, history_key};
use super::linked_services::small_first;
use super::production::one_time;
use super::{PIPELINES, begin_provisioning, checks, datasets, definitions, settings};
use crate::exchange::{Exchange, Refusal, Reply};

/// Checks and completes a pipeline, and records the history that its slices depend on.
pub(super) fn before_put(
    exchange: &mut Exchange<'_>,
    pipeline: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    if before.is_some_and(|before| one_time(&definition(before))) {
        return Err(exchange.bad_request("A pipeline of the mode OneTime cannot be changed."));
    }
    let properties = &mut pipeline["properties"];
    check(properties).map_err(|message| exchange.bad_request(message))?;
    if !properties["isPaused"].is_boolean() {
        properties["isPaused"] = false.into();
    }
    let now = exchange.timestamp();
    properties["runtimeInfo"] = json!({ "deploymentTime": now });
    if properties["hubName"].is_null() {
        properties["hubName"] = format!("{}_hub", exchange.name("dataFactoryName")).into();
    }
    if properties["pipelineMode"].is_null() {
        properties["pipelineMode"] = types::PipelineMode::Scheduled.as_str().into();
    }
    if let Some(properties) = properties.as_object_mut() {
        properties.remove("errorMessage");
    }
    let definition = definition(pipeline);
    remember(exchange, |history| {
        let activities = definition.activities.iter().flatten();
        history.activities(&now, activities.filter_map(|it| it.name.as_deref()));
        if let (Some(start), Some(end)) = (&definition.start, &definition.end) {
            history.period(&now, start, end);
        }
        history.paused(&now, definition.is_paused == Some(true));
    });
    begin_provisioning(exchange, pipeline, before.is_some());
    Ok(())
}

fn definition(pipeline: &Value) -> definitions::PipelineProperties {
    serde_json::from_value(pipeline["properties"].clone()).unwrap_or_default()
}

/// `Pipelines_Pause` and `Pipelines_Resume`
pub(super) fn set_paused(exchange: &mut Exchange<'_>, paused: bool) -> Result<Reply, Refusal> {
    let mut pipeline = PIPELINES.existing(exchange)?;
    pipeline["properties"]["isPaused"] = paused.into();
    let now = exchange.timestamp();
    remember(exchange, |history| history.paused(&now, paused));
    PIPELINES.save(exchange, pipeline);
    Ok(Reply::empty(StatusCode::OK))
}

/// `Pipelines_SetActivePeriod`
pub(super) fn set_active_period(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let mut pipeline = PIPELINES.existing(exchange)?;
    let start = checks::needs_time(exchange, "start")?;
    let end = checks::needs_time(exchange, "end")?;
    if end <= start {
        return Err(exchange.bad_request("The time in start is not before that in end."));
    }
    let flag = |name| match exchange.query(name).map(str::to_lowercase).as_deref() {
        None | Some("" | "false") => Ok(false),
        Some("true") => Ok(true),
        Some(_) => Err(exchange.bad_request(format!("{name} is neither true nor false."))),
    };
    // In the emulator, two pipelines may produce the same dataset, so there is no conflict to resolve.
    flag("autoResolve")?;
    let force_recalc = flag("forceRecalc")?;
    let [start, end]: [Timestamp; 2] = [start.into(), end.into()];
    let now = exchange.timestamp();
    let properties = &mut pipeline["properties"];
    properties["start"] = json!(start);
    properties["end"] = json!(end);
    properties["runtimeInfo"]["activePeriodSetTime"] = json!(now);
    remember(exchange, |history| history.period(&now, &start, &end));
    if force_recalc {
        let definition = definition(&pipeline);
        let activities = definition.activities.iter().flatten();
        let outputs: BTreeSet<String> = activities
            .flat_map(|activity| activity.outputs.iter().flatten())
            .filter_map(|output| Some(output.name.as_ref()?.to_lowercase()))
            .collect();
        let period = start.instant()..end.instant();
        for output in outputs {
            settings::set(exchange, &factory, &output, &period, &types::SliceState::Waiting);
        }
    }
    PIPELINES.save(exchange, pipeline);
    Ok(Reply::empty(StatusCode::OK))
}

/// The key of the factory, and the pipeline that the path names.
pub(super) fn named(exchange: &Exchange<'_>) -> Result<(String, definitions::Pipeline), Refusal> {
    let names = exchange.names();
    let key = exchange.factory_key();
    let pipeline = match &*names {
        // The path of one activity's windows continues after the pipeline.
        [_, (collection, name), ..] => {
            exchange.store.get(&(key.clone() + &crate::exchange::key([*collection, *name])))
        }
        _ => None,
    };
    exchange.needs_factory()?;
    match pipeline {
        Some(pipeline) => Ok((key, pipeline)),
        None => Err((PIPELINES.api.missing)(exchange, &PIPELINES)),
    }
}

fn remember(exchange: &mut Exchange<'_>, change: impl FnOnce(&mut History)) {
    let key = history_key(&exchange.factory_key(), exchange.name("pipelineName"));
    let mut history = exchange.store.get(&key).unwrap_or_default();
    change(&mut history);
    exchange.store.put(&key, &history);
}

/// Adds the state of a pipeline at this time.
pub(super) fn show(exchange: &Exchange<'_>, _: &str, pipeline: &mut Value) {
    let definition = definition(pipeline);
    let period = definition.start.as_ref().zip(definition.end.as_ref());
    let now = exchange.timestamp();
    let state = match period {
        _ if definition.is_paused == Some(true) => types::PipelineState::Paused,
        Some((_, end)) if *end <= now => types::PipelineState::Completed,
        Some((start, _)) if *start <= now => types::PipelineState::Running,
        _ => types::PipelineState::Inactive,
    };
    // The service writes this if there is no period.
    let none: Timestamp = time::Date::from_ordinal_date(1601, 1)
        .map_or(now, |day| day.midnight().assume_utc().into());
    let (start, end) = period.unwrap_or((&none, &none));
    let period = json!({ "start": start, "end": end });
    let names = definition.activities.iter().flatten().filter_map(|it| it.name.as_deref());
    let periods: Map<String, Value> =
        names.map(|name| (small_first(name), period.clone())).collect();
    let info = &mut pipeline["properties"]["runtimeInfo"];
    info["pipelineState"] = state.as_str().into();
    info["activityPeriods"] = periods.into();
}

/// Checks a definition, and spells its enumerations as the service does.
fn check(properties: &mut Value) -> Result<(), String> {
    if !properties["activities"].is_array() {
        return Err("'properties.activities' is missing or not a list.".to_owned());
    }
    let mut names = BTreeSet::new();
    for (index, activity) in items(properties, "activities").enumerate() {
        let at = format!("properties.activities[{index}]");
        for required in ["name", "type"] {
            if activity[required].as_str().unwrap_or_default().is_empty() {
                return Err(format!("'{at}.{required}' is missing."));
            }
        }
        let name = activity["name"].as_str().unwrap_or_default();
        if !names.insert(name.to_lowercase()) {
            return Err(format!("'{at}.name' is also the name of another activity: {name}."));
        }
        let Some(policy) = activity.get_mut("policy").filter(|it| it.is_object()) else { continue };
        let order = "executionPriorityOrder";
        checks::spell::<types::ExecutionPriorityOrder>(policy, &format!("{at}.policy"), order)?;
        for (name, least) in [("concurrency", 1), ("retry", 0), ("longRetry", 0)] {
            if policy[name].as_i64().is_some_and(|value| !(least..=10).contains(&value)) {
                return Err(format!("'{at}.policy.{name}' is not from {least} to 10."));
            }
        }
    }
    let time = |name: &str| -> Option<Timestamp> { properties[name].as_str()?.parse().ok() };
    match (time("start"), time("end")) {
        (Some(start), Some(end)) if end <= start => {
            return Err("'properties.start' is not before 'properties.end'.".to_owned());
        }
        (Some(_), None) => return Err("'properties.end' is missing.".to_owned()),
        (None, Some(_)) => return Err("'properties.start' is missing.".to_owned()),
        _ => {}
    }
    checks::spell::<types::PipelineMode>(properties, "properties", "pipelineMode")?;
    for (index, dataset) in items(properties, "datasets").enumerate() {
        datasets::check(&mut dataset["properties"])
            .map_err(|error| format!("properties.datasets[{index}]: {error}"))?;
    }
    Ok(())
}

fn items<'a>(object: &'a mut Value, name: &str) -> impl Iterator<Item = &'a mut Value> {
    let list = object.get_mut(name).and_then(Value::as_array_mut);
    list.into_iter().flatten().filter(|it| it.is_object())
}
