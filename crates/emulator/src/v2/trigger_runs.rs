//! The runs of triggers: queries, rerun and cancel.

use std::collections::BTreeSet;

use datafactory_core::Timestamp;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::firing::{Firing, State, Window, advance, state_key};
use super::run_query::{self, Field, Queried};
use super::{runs, without_nulls};
use crate::exchange::{Exchange, Refusal, Reply, id_of, key};

/// How many trigger runs of a factory are remembered.
const MAX_TRIGGER_RUNS: usize = 5_000;
/// The ticks of .NET, of 100 ns each, from the year 1 to 1970.
const UNIX_EPOCH_TICKS: i128 = 621_355_968_000_000_000;

/// A run of a trigger, as it is stored.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct TriggerRun {
    pub(super) id: String,
    /// Runs in the order in which they were made.
    pub(super) sequence: u64,
    pub(super) trigger: String,
    pub(super) trigger_type: String,
    /// When the trigger fired.
    pub(super) at: Timestamp,
    pub(super) updated: Timestamp,
    pub(super) status: String,
    pub(super) message: Option<String>,
    pub(super) group: String,
    /// Whether no later run of the group exists.
    pub(super) latest: bool,
    /// The value of `trigger()`.
    pub(super) outputs: Value,
    /// The IDs of the pipeline runs, by pipeline.
    pub(super) pipelines: Map<String, Value>,
    /// The number of the tumbling window.
    pub(super) window: Option<i64>,
    /// The status of each trigger that the window depends on.
    pub(super) dependencies: Map<String, Value>,
    /// How many pipeline runs the window had.
    pub(super) earlier: u32,
    /// The group of these pipeline runs.
    pub(super) run_group: Option<String>,
}

impl TriggerRun {
    fn view(&self) -> Value {
        let properties = without_nulls(json!({
            "TriggerTime": self.at,
            "ScheduleTime": self.outputs["scheduledTime"],
            "windowStartTime": self.outputs["outputs"]["windowStartTime"],
            "windowEndTime": self.outputs["outputs"]["windowEndTime"],
        }));
        json!({
            "triggerName": self.trigger,
            "triggerRunId": self.id,
            "triggerType": self.trigger_type,
            "triggerRunTimestamp": self.at,
            "status": self.status,
            "message": self.message,
            "properties": properties,
            "triggeredPipelines": self.pipelines,
            "groupId": self.group,
            "dependencyStatus": self.dependencies,
        })
    }

    fn has_ended(&self) -> bool {
        !["Waiting", "Running"].contains(&self.status.as_str())
    }
}

impl Queried for TriggerRun {
    const OPERANDS: &'static [&'static str] =
        &["TriggerName", "Status", "TriggerRunTimestamp", "RunGroupId", "LatestOnly"];
    const ORDERS: &'static [&'static str] = &["TriggerName", "Status", "TriggerRunTimestamp"];

    fn id(&self) -> &str {
        &self.id
    }

    fn updated(&self) -> OffsetDateTime {
        self.updated.instant()
    }

    fn field(&self, name: &str) -> Field {
        match name {
            "TriggerName" => Field::Text(self.trigger.clone()),
            "Status" => Field::Text(self.status.clone()),
            "RunGroupId" => Field::Text(self.group.clone()),
            "TriggerRunTimestamp" => Field::Time(Some(self.at.instant())),
            _ => Field::Text(self.latest.to_string()),
        }
    }
}

/// The key of a trigger run.
pub(super) fn run_key(factory: &str, id: &str) -> String {
    format!("{factory}triggerruns/{}", key([id]))
}

/// The ticks of .NET up to a time.
pub(super) fn ticks(at: OffsetDateTime) -> i128 {
    at.unix_timestamp_nanos() / 100 + UNIX_EPOCH_TICKS
}

/// The ID of a trigger run, in the form that the service has: later runs come first.
pub(super) fn id(factory: &str, trigger: &str, at: OffsetDateTime, salt: &str) -> String {
    let ticks = ticks(at);
    let unique = id_of(&[factory, &trigger.to_lowercase(), &ticks.to_string(), salt]);
    let unique = uuid::Uuid::try_parse(&unique).map_or(0, |id| id.as_u64_pair().0);
    let (unique, unit) = (unique % 1_000_000_000, unique / 1_000_000_000 % 100);
    format!("{:020}{unique:09}CU{unit:02}", i128::from(i64::MAX) - ticks)
}

/// Forgets the oldest runs that have ended, if there are too many.
pub(super) fn forget(exchange: &mut Exchange<'_>, factory: &str) {
    let prefix = run_key(factory, "");
    let keys: BTreeSet<String> = exchange.store.keys(&prefix).collect();
    let surplus = keys.len().saturating_sub(MAX_TRIGGER_RUNS);
    let ended = |key: &&String| {
        let run: Option<TriggerRun> = exchange.store.get(key);
        run.is_some_and(|run| run.has_ended())
    };
    let oldest: Vec<&String> = keys.iter().rev().filter(ended).take(surplus).collect();
    for key in oldest {
        exchange.store.remove(key);
    }
}

/// `TriggerRuns_QueryByFactory`
pub(super) fn query(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let runs = exchange.store.scan::<TriggerRun>(&run_key(&factory, ""));
    let mut runs: Vec<TriggerRun> = runs.into_iter().map(|(_, run)| run).collect();
    runs.sort_by_key(|run| run.sequence);
    let (page, token) = run_query::page(exchange, runs)?;
    let value: Vec<Value> = page.iter().map(TriggerRun::view).collect();
    let mut page = json!({ "value": value });
    if let Some(token) = token {
        page["continuationToken"] = token.into();
    }
    Ok(Reply::ok(&page))
}

/// The trigger run that the path names.
fn existing(exchange: &Exchange<'_>, factory: &str) -> Result<TriggerRun, Refusal> {
    let (trigger, id) = (exchange.name("triggerName"), exchange.name("runId"));
    let run: Option<TriggerRun> = exchange.store.get(&run_key(factory, id));
    run.filter(|run| run.trigger.eq_ignore_ascii_case(trigger)).ok_or_else(|| {
        let message = format!("The trigger '{trigger}' has no trigger run '{id}'.");
        Refusal::nested(StatusCode::NOT_FOUND, "TriggerRunNotFound", message)
    })
}

/// `TriggerRuns_Rerun`
pub(super) fn rerun(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let mut before = existing(exchange, &factory)?;
    let name = before.trigger.clone();
    let trigger: Value = exchange
        .store
        .get(&format!("{factory}{}", key(["triggers", &name])))
        .ok_or_else(|| exchange.bad_request(format!("The trigger '{name}' does not exist.")))?;
    if !before.has_ended() {
        let message = format!(
            "The trigger run '{}' has not ended: its status is '{}'. Only a trigger run that has ended can be run \
             again.",
            before.id, before.status
        );
        return Err(exchange.bad_request(message));
    }
    let now = exchange.now;
    let mut outputs = before.outputs.clone();
    outputs["startTime"] = exchange.timestamp().to_string().into();
    let mut firing = Firing::new(exchange);
    let mut run = firing.new_run(&trigger, now, outputs, &before.id);
    run.group.clone_from(&before.group);
    let Some(number) = before.window else {
        firing.start(&trigger, run, now);
        before.latest = false;
        exchange.store.put(&run_key(&factory, &before.id), &before);
        return Ok(Reply::empty(StatusCode::OK));
    };
    run.status = "Waiting".to_owned();
    run.window = before.window;
    run.dependencies = before.dependencies.clone();
    (run.earlier, run.run_group) = (before.earlier, before.run_group.clone());
    run.pipelines = before.pipelines.clone();
    before.latest = false;
    exchange.store.put(&run_key(&factory, &before.id), &before);
    let key = state_key(&factory, &name);
    let mut state = exchange.store.get(&key).unwrap_or_else(|| State::new(&run.trigger_type, now));
    state.failed.remove(&number);
    state.open.push(Window::new(number, &run.id, now));
    exchange.store.put(&key, &state);
    exchange.store.put(&run_key(&factory, &run.id), &run);
    advance(exchange);
    Ok(Reply::empty(StatusCode::OK))
}

/// `TriggerRuns_Cancel`
pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let mut run = existing(exchange, &factory)?;
    if run.has_ended() {
        let message = format!(
            "The trigger run '{}' has already ended with the status '{}'. Only a trigger run that waits or runs can \
             be cancelled.",
            run.id, run.status
        );
        return Err(exchange.bad_request(message));
    }
    let key = state_key(&factory, &run.trigger);
    let Some(mut state) = exchange.store.get::<State>(&key) else {
        return Ok(Reply::empty(StatusCode::OK));
    };
    let at = state.open.iter().position(|window| window.trigger_run == run.id);
    let pipeline_run = at.and_then(|at| state.open[at].run.clone());
    if let Some(pipeline_run) = pipeline_run.and_then(|id| runs::find(exchange, &factory, &id)) {
        runs::cancel_run(exchange, &factory, &pipeline_run, true);
        return Ok(Reply::empty(StatusCode::OK));
    }
    if let Some(at) = at {
        let window = state.open.remove(at);
        state.failed.insert(window.number);
        exchange.store.put(&key, &state);
    }
    run.status = "Cancelled".to_owned();
    run.updated = exchange.timestamp();
    exchange.store.put(&run_key(&factory, &run.id), &run);
    Ok(Reply::empty(StatusCode::OK))
}
