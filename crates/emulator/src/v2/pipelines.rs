//! Pipelines, and how a run of one is asked for.

use std::collections::{BTreeMap, BTreeSet};

use datafactory_client::v2::types;
use http::StatusCode;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::engine::{Ending, Fuel, Kept};
use super::graph;
use super::planner::{Planner, all_runs, run_key};
use super::run_document::RunDocument;
use super::runs::{find, flag, not_found};
use super::{etag, page};
use crate::exchange::{Exchange, Refusal, Reply, key};

/// The largest pipeline, in bytes, as in the service.
const MAX_PIPELINE: usize = 200 << 10;
/// The largest parameters of a run, in bytes.
const MAX_PARAMETERS: usize = 200 << 10;
/// How many pipelines a factory may have, as in the service.
const MAX_PIPELINES: usize = 5_000;

fn pipeline_key(factory: &str, name: &str) -> String {
    format!("{factory}pipelines/{}", key([name]))
}

/// The pipeline that the path names.
fn pipeline(exchange: &Exchange<'_>, factory: &str) -> Result<types::PipelineResource, Refusal> {
    let found = exchange.store.get(&pipeline_key(factory, exchange.name("pipelineName")));
    found.ok_or_else(|| {
        let message = "The document could not be retrieved because it does not exist.";
        let refusal = Refusal::nested(StatusCode::NOT_FOUND, "NotFound", message);
        refusal.about(resource_id(exchange))
    })
}

fn resource_id(exchange: &Exchange<'_>) -> String {
    let [subscription, group, factory, pipeline] =
        ["subscriptionId", "resourceGroupName", "factoryName", "pipelineName"]
            .map(|name| exchange.name(name));
    format!(
        "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.DataFactory\
         /factories/{factory}/pipelines/{pipeline}"
    )
}

/// `Pipelines_CreateOrUpdate`
pub(crate) fn create_or_update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let mut resource: types::PipelineResource = exchange.json()?;
    let place = pipeline_key(&factory, exchange.name("pipelineName"));
    let current: Option<types::PipelineResource> = exchange.store.get(&place);
    etag::check_match(exchange, current.as_ref().and_then(|current| current.etag.as_deref()))?;
    if exchange.body.len() > MAX_PIPELINE {
        let message = format!("The pipeline is larger than {MAX_PIPELINE} bytes.");
        return Err(exchange.bad_request(message));
    }
    let pipelines = format!("{factory}pipelines/");
    if current.is_none() && exchange.store.scan::<IgnoredAny>(&pipelines).len() >= MAX_PIPELINES {
        let message =
            format!("The data factory has {MAX_PIPELINES} pipelines, and may not have more.");
        return Err(exchange.bad_request(message));
    }
    let Some(properties) = &resource.properties else {
        return Err(exchange.bad_request("'properties' is missing."));
    };
    if properties.concurrency.is_some_and(|most| most < 1) {
        return Err(exchange.bad_request("'properties.concurrency' is less than 1."));
    }
    let mut properties = serde_json::to_value(properties).unwrap_or_default();
    let runs = graph::check(&properties)
        .map_err(|wrong| exchange.bad_request(format!("The pipeline is not valid: {wrong}.")))?;
    let runs = runs.into_iter().map(str::to_owned).collect();
    check_references(exchange, &factory, runs)?;
    hide_secrets(&mut properties);
    resource.properties = serde_json::from_value(properties).ok();
    resource.id = Some(resource_id(exchange));
    resource.name = Some(exchange.name("pipelineName").to_owned());
    resource.type_ = Some("Microsoft.DataFactory/factories/pipelines".to_owned());
    resource.etag = Some(etag::new(exchange));
    exchange.store.put(&place, &resource);
    Ok(Reply::ok(&resource))
}

/// Refuses a pipeline that runs one which does not exist, or which runs it in turn.
fn check_references(
    exchange: &Exchange<'_>,
    factory: &str,
    mut runs: Vec<String>,
) -> Result<(), Refusal> {
    let own = exchange.name("pipelineName");
    let refused = |message: String| exchange.bad_request(message).about(resource_id(exchange));
    let mut seen = BTreeSet::new();
    while let Some(name) = runs.pop() {
        if name.eq_ignore_ascii_case(own) {
            let message = format!("The pipeline '{own}' would run itself in the end.");
            return Err(refused(message));
        }
        if !seen.insert(name.to_lowercase()) {
            continue;
        }
        let Some(other) = exchange.store.get::<Value>(&pipeline_key(factory, &name)) else {
            let message = format!(
                "The document creation or update failed because of invalid reference '{name}'."
            );
            return Err(refused(message));
        };
        let more = graph::check(&other["properties"]).unwrap_or_default();
        runs.extend(more.into_iter().map(str::to_owned));
    }
    Ok(())
}

/// Puts asterisks where secrets are written into a pipeline, as every answer has them.
fn hide_secrets(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(hide_secrets),
        Value::Object(object) => {
            let is_secret = object.get("type").and_then(Value::as_str) == Some("SecureString");
            match object.get_mut("value") {
                Some(secret) if is_secret => *secret = "**********".into(),
                _ => object.values_mut().for_each(hide_secrets),
            }
        }
        _ => {}
    }
}

/// `Pipelines_Get`
pub(crate) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let pipeline = pipeline(exchange, &factory)?;
    etag::check_none_match(exchange, pipeline.etag.as_deref().unwrap_or_default())?;
    Ok(Reply::ok(&pipeline))
}

/// `Pipelines_Delete`
pub(crate) fn delete(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let name = exchange.name("pipelineName").to_owned();
    let place = pipeline_key(&factory, &name);
    if !exchange.store.has(&place) {
        return Ok(Reply::empty(StatusCode::NO_CONTENT));
    }
    for (_, other) in exchange.store.scan::<Value>(&format!("{factory}pipelines/")) {
        let runs = graph::check(&other["properties"]).unwrap_or_default();
        if runs.into_iter().any(|run| run.eq_ignore_ascii_case(&name)) {
            let other = other["name"].as_str().unwrap_or_default();
            let message =
                format!("The document cannot be deleted since it is referenced by {other}.");
            return Err(exchange.bad_request(message).about(resource_id(exchange)));
        }
    }
    exchange.store.remove(&place);
    Ok(Reply::empty(StatusCode::OK))
}

/// `Pipelines_ListByFactory`
pub(crate) fn list_by_factory(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let pipelines: Vec<(String, types::PipelineResource)> =
        exchange.store.scan(&format!("{factory}pipelines/"));
    Ok(Reply::ok(&page::of_list(exchange, pipelines)?))
}

/// `Pipelines_CreateRun`
pub(crate) fn create_run(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let pipeline = pipeline(exchange, &factory)?;
    let name = pipeline.name.clone().unwrap_or_default();
    // The service names a run after the request, so that the same request starts no second run.
    let asked = exchange.header("x-ms-client-request-id").filter(|id| is_run_id(id));
    let asked = asked.map(str::to_owned);
    if let Some(run) = asked.as_ref().and_then(|id| find(exchange, &factory, id)) {
        return Ok(created(&run));
    }
    let reference = referenced(exchange, &factory, &name)?;
    let is_recovery = flag(exchange, "isRecovery")?;
    let from_failure = flag(exchange, "startFromFailure")?;
    let activity = exchange.query("startActivityName").filter(|name| !name.is_empty());
    let activity = activity.map(str::to_owned);
    if exchange.body.len() > MAX_PARAMETERS {
        let message = format!("The parameters take more than {MAX_PARAMETERS} bytes.");
        return Err(exchange.bad_request(message));
    }
    let given: Map<String, Value> = match &reference {
        Some(run) => run.parameters.clone(),
        None => exchange.json()?,
    };
    let again = match reference.filter(|_| is_recovery) {
        Some(run) => Some(recover(exchange, &pipeline, run, activity, from_failure)?),
        None => None,
    };
    let id = match asked {
        Some(id) => id,
        None => exchange.uuid(),
    };
    let (now, invocation) = (exchange.now, exchange.uuid().replace('-', ""));
    let mut planner = Planner::new(exchange);
    if !planner.forget() {
        let message = "More runs go on in the data factory than the emulator keeps.";
        return Err(planner.exchange.bad_request(message));
    }
    let run = planner.make(id, &name, &given, now);
    let mut run = run.map_err(|message| planner.exchange.bad_request(message))?;
    run.invoked_by = types::PipelineRunInvokedBy {
        id: Some(invocation),
        name: Some("Manual".to_owned()),
        invoked_by_type: Some("Manual".to_owned()),
        ..Default::default()
    };
    if let Some(again) = again {
        Recovery { group: run.group, earlier: run.earlier, kept: run.kept, first: run.first } =
            again;
    }
    if planner.queue_is_full(&run) {
        let message = format!("Too many runs of the pipeline '{name}' are queued already.");
        return Err(planner.exchange.bad_request(message));
    }
    let settled = planner.settle(&mut run, true, &mut Fuel::default());
    settled.map_err(|too_large| planner.exchange.bad_request(too_large.0))?;
    planner.settle_later_ones(&run);
    Ok(created(&run))
}

fn created(run: &RunDocument) -> Reply {
    let run_id = run.id.clone();
    Reply::ok(&types::CreateRunResponse { run_id: Some(run_id), ..Default::default() })
}

fn is_run_id(text: &str) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()
}

/// The run that the request refers to. A reference without a value is none.
fn referenced(
    exchange: &Exchange<'_>,
    factory: &str,
    pipeline: &str,
) -> Result<Option<RunDocument>, Refusal> {
    let id = exchange.query("referencePipelineRunId").filter(|id| !id.is_empty());
    let Some(id) = id else { return Ok(None) };
    if !is_run_id(id) {
        let message = format!("Referenced pipeline run id {id} is not a valid run id.");
        let code = "ReferencedPipelineRunNotValid";
        let refusal = Refusal::nested(StatusCode::BAD_REQUEST, code, message);
        return Err(refusal.about(format!("pipeline/{pipeline}/")));
    }
    let run = find(exchange, factory, id).ok_or_else(|| not_found(id))?;
    if !run.pipeline.eq_ignore_ascii_case(pipeline) {
        let message =
            format!("Referenced pipeline run id {id} is a run of the pipeline '{}'.", run.pipeline);
        let code = "ReferencedPipelineRunNotValid";
        let refusal = Refusal::nested(StatusCode::BAD_REQUEST, code, message);
        return Err(refusal.about(format!("pipeline/{pipeline}/")));
    }
    Ok(Some(run))
}

/// What a run takes over from the one that it recovers.
struct Recovery {
    group: String,
    earlier: u32,
    kept: BTreeMap<String, Kept>,
    first: Option<String>,
}

/// Recovers a run: which of its activities are not run again.
fn recover(
    exchange: &mut Exchange<'_>,
    pipeline: &types::PipelineResource,
    run: RunDocument,
    first: Option<String>,
    from_failure: bool,
) -> Result<Recovery, Refusal> {
    let factory = exchange.factory_key();
    let definition: Value = exchange.store.get(&run.definition).unwrap_or_default();
    let now = Some(exchange.now);
    let endings = Planner::plan(exchange, &run, &definition, now).map(|plan| plan.endings);
    let mut endings = endings.unwrap_or_default();
    // What that run did not run again itself has ended in one before it.
    endings.extend(run.kept.clone());

    let activities = serde_json::to_value(&pipeline.properties).unwrap_or_default();
    let steps = graph::steps(&activities["activities"]).unwrap_or_default();
    let mut again = vec![false; steps.len()];
    let mut from: Vec<usize> = match &first {
        Some(name) => {
            let at = steps.iter().position(|step| step.name.eq_ignore_ascii_case(name));
            let at = at.ok_or_else(|| {
                let message =
                    format!("'startActivityName': the pipeline has no activity '{name}'.");
                exchange.bad_request(message)
            })?;
            vec![at]
        }
        None if from_failure => (0..steps.len())
            .filter(|&at| {
                let ending = endings.get(&steps[at].name.to_lowercase()).map(|kept| kept.ending);
                !matches!(ending, Some(Ending::Succeeded | Ending::Skipped))
            })
            .collect(),
        None => (0..steps.len()).collect(),
    };
    while let Some(at) = from.pop() {
        if !std::mem::replace(&mut again[at], true) {
            from.extend(&steps[at].wanted_by);
        }
    }
    let kept = steps.iter().zip(&again).filter(|(_, again)| !**again).map(|(step, _)| {
        let name = step.name.to_lowercase();
        let none = Kept { ending: Ending::Skipped, output: Value::Null };
        let kept = endings.get(&name).cloned().unwrap_or(none);
        (name, kept)
    });
    let kept = kept.collect();

    let mut earlier = 0;
    for mut other in all_runs(exchange, &factory) {
        if other.group == run.group {
            earlier += 1;
            other.latest = false;
            exchange.store.put(&run_key(&factory, &other.id), &other);
        }
    }
    Ok(Recovery { group: run.group, earlier, kept, first })
}
