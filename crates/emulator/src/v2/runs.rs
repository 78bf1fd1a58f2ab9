//! Pipeline runs: get, query and cancel.

use std::collections::BTreeSet;

use datafactory_client::v2::types;
use datafactory_core::OpenEnum;
use http::StatusCode;
use serde_json::Value;

use super::planner::{Planner, all_runs, run_key};
use super::run_document::{RunDocument, SeenRun};
use super::run_query;
use crate::exchange::{Exchange, Refusal, Reply};

/// A run, if it exists at the present time.
pub(crate) fn find(exchange: &Exchange<'_>, factory: &str, id: &str) -> Option<RunDocument> {
    let run: Option<RunDocument> = exchange.store.get(&run_key(factory, id));
    run.filter(|run| run.exists(exchange.now))
}

/// A run that a request refers to does not exist.
pub(crate) fn not_found(id: &str) -> Refusal {
    let message = format!("Referenced pipeline run id {id} does not exist.");
    Refusal::nested(StatusCode::BAD_REQUEST, "ReferencedPipelineRunNotFound", message)
}

/// A boolean query parameter; false by default.
pub(crate) fn flag(exchange: &Exchange<'_>, name: &str) -> Result<bool, Refusal> {
    match exchange.query(name) {
        None | Some("") => Ok(false),
        Some(text) if text.eq_ignore_ascii_case("true") => Ok(true),
        Some(text) if text.eq_ignore_ascii_case("false") => Ok(false),
        Some(text) => {
            let message = format!("The value '{text}' of the parameter '{name}' is not a boolean.");
            Err(exchange.bad_request(message))
        }
    }
}

/// `PipelineRuns_Get`
pub(crate) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    match find(exchange, &factory, exchange.name("runId")) {
        Some(run) => Ok(Reply::ok(&run.view(exchange))),
        None => Err(Refusal::empty(StatusCode::NOT_FOUND)),
    }
}

/// `PipelineRuns_QueryByFactory`
pub(crate) fn query_by_factory(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let now = exchange.now;
    let mut runs = all_runs(exchange, &factory);
    runs.retain(|run| run.exists(now));
    runs.sort_by_key(|run| run.sequence);
    let runs = runs.into_iter().map(|run| SeenRun { run, now }).collect();
    let (page, continuation_token) = run_query::page(exchange, runs)?;
    let value = Some(page.into_iter().map(|seen| seen.run.view(exchange)).collect());
    let page = types::PipelineRunsQueryResponse { value, continuation_token, ..Default::default() };
    Ok(Reply::ok(&page))
}

/// `PipelineRuns_Cancel`
pub(crate) fn cancel(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let recursive = flag(exchange, "isRecursive")?;
    let id = exchange.name("runId");
    let run = find(exchange, &factory, id).ok_or_else(|| not_found(id))?;
    let (now, time) = (exchange.now, exchange.timestamp());
    if run.has_ended(now) {
        let message = format!(
            "Pipeline run has already completed with status '{}'. Only pipeline runs that are in progress \
             or queued can be canceled.",
            run.view(exchange).status.as_ref().map(OpenEnum::as_str).unwrap_or_default()
        );
        let status = StatusCode::BAD_REQUEST;
        return Err(Refusal::nested(status, "PipelineRunNotRunning", message));
    }
    let mut cancelled = BTreeSet::from([run.id.clone()]);
    let mut family = all_runs(exchange, &factory);
    family.retain(|other| other.root == run.root && other.exists(now));
    // A child run has a higher sequence number than its parent.
    family.sort_by_key(|run| run.sequence);
    for mut run in family {
        let caller = run.invoked_by.pipeline_run_id.as_ref();
        if recursive && caller.is_some_and(|caller| cancelled.contains(caller)) {
            cancelled.insert(run.id.clone());
        }
        if cancelled.contains(&run.id) && !run.has_ended(now) && run.cancelled.is_none() {
            run.cancelled = Some(time.clone());
            exchange.store.put(&run_key(&factory, &run.id), &run);
        }
    }
    Planner::new(exchange).settle_again(Some(&run.root), None);
    Ok(Reply::ok(&Value::String(String::new())))
}
