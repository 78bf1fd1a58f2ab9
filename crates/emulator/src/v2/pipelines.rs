//! Checks of pipeline definitions, and createRun.

use std::collections::{BTreeMap, BTreeSet};

use datafactory_client::v2::types;
use http::StatusCode;
use serde_json::{Map, Value};

use super::engine::{Ending, Fuel, Kept};
use super::planner::{Planner, all_runs, run_key};
use super::run_document::RunDocument;
use super::runs::{find, flag, not_found};
use super::{PIPELINES, graph};
use crate::exchange::{Exchange, Refusal, Reply, key};
use crate::references;
use crate::resource;

/// The maximum size of a run's parameters, in bytes.
const MAX_PARAMETERS: usize = 200 << 10;

/// Rejects a pipeline whose activities cannot run in any order, or that runs itself.
pub(super) fn before_put(
    exchange: &mut Exchange<'_>,
    pipeline: &mut Value,
    _: Option<&Value>,
) -> Result<(), Refusal> {
    let properties = &pipeline["properties"];
    let concurrency = &properties["concurrency"];
    let concurrency = concurrency.as_f64().or_else(|| concurrency.as_str()?.parse().ok());
    if concurrency.is_some_and(|most| most < 1.0) {
        return Err(exchange.bad_request("'properties.concurrency' is less than 1."));
    }
    let runs = graph::check(properties)
        .map_err(|wrong| exchange.bad_request(format!("The pipeline is not valid: {wrong}.")))?;
    let mut runs: Vec<String> = runs.into_iter().map(str::to_owned).collect();
    let (own, factory) = (resource::name(exchange), exchange.factory_key());
    let mut seen = BTreeSet::new();
    while let Some(name) = runs.pop() {
        if name.eq_ignore_ascii_case(own) {
            let message = format!("The pipeline '{own}' runs itself, directly or through others.");
            return Err(exchange.bad_request(message).about(exchange.resource_target()));
        }
        if !seen.insert(name.to_lowercase()) {
            continue;
        }
        let key = format!("{factory}{}", key(["pipelines", &name]));
        let Some(other) = exchange.store.get::<Value>(&key) else {
            return Err(references::invalid(exchange, &name));
        };
        let more = graph::check(&other["properties"]).unwrap_or_default();
        runs.extend(more.into_iter().map(str::to_owned));
    }
    Ok(())
}

/// `Pipelines_CreateRun`
pub(crate) fn create_run(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let pipeline = PIPELINES.existing(exchange)?;
    let name = pipeline["name"].as_str().unwrap_or_default().to_owned();
    // The service uses the client request ID as run ID, so a repeated request starts no second run.
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
        None => exchange.object()?,
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
    if let Err(message) = planner.forget() {
        return Err(planner.exchange.bad_request(message));
    }
    let by = types::PipelineRunInvokedBy {
        id: Some(invocation),
        name: Some("Manual".to_owned()),
        invoked_by_type: Some("Manual".to_owned()),
        ..Default::default()
    };
    let target = format!("pipeline/{name}/runid/{id}");
    let run = planner.make(id, &name, &given, by, now);
    let mut run = run.map_err(|message| planner.exchange.bad_request(message).about(target))?;
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

/// The run that the request refers to, if any. An empty reference is ignored.
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

/// What a run takes over from the run that it reruns.
struct Recovery {
    group: String,
    earlier: u32,
    kept: BTreeMap<String, Kept>,
    first: Option<String>,
}

/// Reruns a run: finds the activities whose results are kept.
fn recover(
    exchange: &mut Exchange<'_>,
    pipeline: &Value,
    run: RunDocument,
    first: Option<String>,
    from_failure: bool,
) -> Result<Recovery, Refusal> {
    let factory = exchange.factory_key();
    let definition: Value = exchange.store.get(&run.definition).unwrap_or_default();
    let now = Some(exchange.now);
    let endings = Planner::plan(exchange, &run, &definition, now).map(|plan| plan.endings);
    let mut endings = endings.unwrap_or_default();
    // Results that the referenced run kept itself come from earlier runs.
    endings.extend(run.kept.clone());

    let steps = graph::steps(&pipeline["properties"]["activities"]).unwrap_or_default();
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
        let none = Kept { ending: Ending::Skipped, seen: Value::Null };
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

#[cfg(test)]
mod tests;
