//! Pipelines.

use std::collections::{BTreeMap, BTreeSet};

use datafactory_client::v1::types;
use datafactory_core::Timestamp;
use http::StatusCode;
use serde::de::IgnoredAny;

use super::history::{History, history_key};
use super::production::one_time;
use super::{checks, datasets, definitions, deletion, paging, provisioning, settings};
use crate::exchange::{Exchange, Refusal, Reply, key};

/// How many pipelines a factory may have, and how large they may be: the service's own limits.
const MOST: usize = 2500;
const LARGEST: usize = 200 << 10;

/// `Pipelines_CreateOrUpdate`
pub(super) fn create_or_update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let (path, key) = place(exchange, &factory);
    let known: Option<definitions::Pipeline> = exchange.store.get(&key);
    let once =
        |pipeline: &definitions::Pipeline| pipeline.properties.as_ref().is_some_and(one_time);
    if known.as_ref().is_some_and(once) {
        return Err(exchange.bad_request("A pipeline of the mode OneTime cannot be changed."));
    }
    checks::room(exchange, &format!("{factory}pipelines/"), &key, MOST, LARGEST)?;
    let mut pipeline: definitions::Pipeline = exchange.json()?;
    let mut properties = pipeline.properties.take().unwrap_or_default();
    check(&mut properties).map_err(|message| exchange.bad_request(message))?;

    let now = exchange.timestamp();
    let paused = *properties.is_paused.get_or_insert(false);
    remember(exchange, &factory, |history| {
        let activities = properties.activities.iter().flatten();
        history.activities(&now, activities.filter_map(|it| it.name.as_deref()));
        if let (Some(start), Some(end)) = (&properties.start, &properties.end) {
            history.period(&now, start, end);
        }
        history.paused(&now, paused);
    });
    properties.runtime_info =
        Some(types::PipelineRuntimeInfo { deployment_time: Some(now), ..Default::default() });
    let hub = format!("{}_hub", exchange.name("dataFactoryName"));
    properties.hub_name.get_or_insert(hub);
    properties.pipeline_mode.get_or_insert(types::PipelineMode::Scheduled);
    properties.error_message = None;
    properties.provisioning_state =
        Some(provisioning::begin(exchange, &factory, &path, known.is_some()));
    let name = exchange.name("pipelineName").to_owned();
    pipeline.id = Some(checks::path(exchange, &format!("/datapipelines/{name}")));
    pipeline.name = Some(name);
    pipeline.properties = Some(properties);
    exchange.store.put(&key, &pipeline);
    let reply = Reply::json(StatusCode::CREATED, &shown(exchange, pipeline));
    Ok(reply.with("location", checks::location(exchange, "")))
}

/// `Pipelines_Get`
pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (factory, mut pipeline) = named(exchange)?;
    let (path, key) = place(exchange, &factory);
    if provisioning::look(exchange, &factory, &path) {
        let properties = pipeline.properties.get_or_insert_default();
        properties.provisioning_state = Some(types::ProvisioningState::Succeeded);
        exchange.store.put(&key, &pipeline);
    }
    Ok(Reply::ok(&shown(exchange, pipeline)))
}

/// `Pipelines_List`
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let documents = exchange.store.scan::<IgnoredAny>(&format!("{factory}pipelines/"));
    let keys = documents.into_iter().map(|(key, _)| key).collect();
    let get = |key: &str| exchange.store.get(key).map(|it| shown(exchange, it));
    let (value, next_link) = paging::page(exchange, keys, get)?;
    Ok(Reply::ok(&definitions::PipelineListResult {
        value: Some(value),
        next_link,
        ..Default::default()
    }))
}

/// `Pipelines_Delete`
pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let (path, key) = place(exchange, &factory);
    if !exchange.store.has(&key) {
        return Ok(Reply::empty(StatusCode::NO_CONTENT));
    }
    exchange.store.remove(&key);
    exchange.store.remove(&history_key(&factory, exchange.name("pipelineName")));
    provisioning::end(exchange, &factory, &path);
    Ok(deletion::begin(exchange, &factory))
}

/// `Pipelines_Pause`
pub(super) fn pause(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    set_paused(exchange, true)
}

/// `Pipelines_Resume`
pub(super) fn resume(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    set_paused(exchange, false)
}

fn set_paused(exchange: &mut Exchange<'_>, paused: bool) -> Result<Reply, Refusal> {
    let (factory, mut pipeline) = named(exchange)?;
    pipeline.properties.get_or_insert_default().is_paused = Some(paused);
    let now = exchange.timestamp();
    remember(exchange, &factory, |history| history.paused(&now, paused));
    exchange.store.put(&place(exchange, &factory).1, &pipeline);
    Ok(Reply::empty(StatusCode::OK))
}

/// `Pipelines_SetActivePeriod`
pub(super) fn set_active_period(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (factory, mut pipeline) = named(exchange)?;
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
    // Two pipelines may make the same dataset here, so there is no conflict that could be resolved.
    flag("autoResolve")?;
    let force_recalc = flag("forceRecalc")?;
    let properties = pipeline.properties.get_or_insert_default();
    let [start, end]: [Timestamp; 2] = [start.into(), end.into()];
    properties.start = Some(start.clone());
    properties.end = Some(end.clone());
    let now = exchange.timestamp();
    let info = properties.runtime_info.get_or_insert_default();
    info.active_period_set_time = Some(now.clone());
    remember(exchange, &factory, |history| history.period(&now, &start, &end));
    if force_recalc {
        let activities = properties.activities.iter().flatten();
        let outputs: BTreeSet<String> = activities
            .flat_map(|activity| activity.outputs.iter().flatten())
            .filter_map(|output| Some(output.name.as_ref()?.to_lowercase()))
            .collect();
        let period = start.instant()..end.instant();
        for output in outputs {
            settings::set(exchange, &factory, &output, &period, &types::SliceState::Waiting);
        }
    }
    exchange.store.put(&place(exchange, &factory).1, &pipeline);
    Ok(Reply::empty(StatusCode::OK))
}

/// The path of the pipeline below its factory's key, and its key.
fn place(exchange: &Exchange<'_>, factory: &str) -> (String, String) {
    let path = key(["pipelines", exchange.name("pipelineName")]);
    let key = format!("{factory}{path}");
    (path, key)
}

/// The key of the factory, and the pipeline that the path names.
pub(super) fn named(exchange: &Exchange<'_>) -> Result<(String, definitions::Pipeline), Refusal> {
    let factory = exchange.needs_factory()?;
    let pipeline = exchange.store.get(&place(exchange, &factory).1).ok_or_else(|| {
        let message = format!("Pipeline {} not found.", exchange.name("pipelineName"));
        Refusal::flat(StatusCode::NOT_FOUND, "PipelineNotFound", message)
    })?;
    Ok((factory, pipeline))
}

fn remember(exchange: &mut Exchange<'_>, factory: &str, change: impl FnOnce(&mut History)) {
    let key = history_key(factory, exchange.name("pipelineName"));
    let mut history = exchange.store.get(&key).unwrap_or_default();
    change(&mut history);
    exchange.store.put(&key, &history);
}

/// A pipeline as it is answered: with how it stands now.
fn shown(exchange: &Exchange<'_>, mut pipeline: definitions::Pipeline) -> definitions::Pipeline {
    let Some(properties) = &mut pipeline.properties else { return pipeline };
    let period = properties.start.as_ref().zip(properties.end.as_ref());
    let now = exchange.timestamp();
    let state = match period {
        _ if properties.is_paused == Some(true) => types::PipelineState::Paused,
        Some((_, end)) if *end <= now => types::PipelineState::Completed,
        Some((start, _)) if *start <= now => types::PipelineState::Running,
        _ => types::PipelineState::Inactive,
    };
    // What the service writes where there is no period.
    let none: Timestamp = time::Date::from_ordinal_date(1601, 1)
        .map_or(now, |day| day.midnight().assume_utc().into());
    let (start, end) = period.unwrap_or((&none, &none));
    let period = types::ActivityPeriod {
        start: Some(start.clone()),
        end: Some(end.clone()),
        ..Default::default()
    };
    let names = properties.activities.iter().flatten().filter_map(|it| it.name.as_deref());
    let periods: BTreeMap<String, types::ActivityPeriod> =
        names.map(|name| (small_first(name), period.clone())).collect();
    let info = properties.runtime_info.get_or_insert_default();
    info.pipeline_state = Some(state);
    info.activity_periods = Some(periods);
    pipeline
}

/// `CopyData` as the name of a member: `copyData`.
fn small_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Checks a definition, and spells it as the service does.
fn check(properties: &mut definitions::PipelineProperties) -> Result<(), String> {
    let Some(activities) = &mut properties.activities else {
        return Err("The member properties.activities is missing.".to_owned());
    };
    let mut names = BTreeSet::new();
    for (index, activity) in activities.iter_mut().enumerate() {
        let at = format!("properties.activities[{index}]");
        let Some(name) = activity.name.as_deref().filter(|name| !name.is_empty()) else {
            return Err(format!("The member {at}.name is missing."));
        };
        if !names.insert(name.to_lowercase()) {
            return Err(format!("{at}.name is that of another activity, too: {name}."));
        }
        if activity.type_.as_deref().unwrap_or_default().is_empty() {
            return Err(format!("The member {at}.type is missing."));
        }
        if let Some(order) =
            activity.policy.as_mut().and_then(|it| it.execution_priority_order.as_mut())
        {
            let member = format!("{at}.policy.executionPriorityOrder");
            *order = checks::known(&member, order)?;
        }
        let policy = activity.policy.as_ref();
        for (member, value, least) in [
            ("concurrency", policy.and_then(|it| it.concurrency), 1),
            ("retry", policy.and_then(|it| it.retry), 0),
            ("longRetry", policy.and_then(|it| it.long_retry), 0),
        ] {
            if value.is_some_and(|value| !(least..=10).contains(&value)) {
                return Err(format!("{at}.policy.{member} is not from {least} to 10."));
            }
        }
    }
    match (&properties.start, &properties.end) {
        (Some(start), Some(end)) if end <= start => {
            return Err("properties.start is not before properties.end.".to_owned());
        }
        (Some(_), None) => return Err("The member properties.end is missing.".to_owned()),
        (None, Some(_)) => return Err("The member properties.start is missing.".to_owned()),
        _ => {}
    }
    if let Some(mode) = &properties.pipeline_mode {
        properties.pipeline_mode = Some(checks::known("properties.pipelineMode", mode)?);
    }
    for (index, dataset) in properties.datasets.iter_mut().flatten().enumerate() {
        let definition = dataset.properties.get_or_insert_default();
        datasets::check(definition)
            .map_err(|error| format!("properties.datasets[{index}]: {error}"))?;
    }
    Ok(())
}
