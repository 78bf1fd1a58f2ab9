//! Pipeline runs: each is planned on createRun, from its start to its end, with all runs that it starts. It is
//! planned again when a cancellation affects it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use datafactory_client::v2::types;
use datafactory_core::Timestamp;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::engine::{self, Call, Called, Calls, Fuel, Plan, Run, TooLarge, Work, plus, resources};
use super::expression::{MAX_VALUE_DEPTH, size, whole};
use super::graph;
use super::run_document::RunDocument;
use crate::activity::{ActivityCall, Outcome};
use crate::exchange::{Exchange, key};

/// How many runs of a factory are kept.
const MAX_RUNS: usize = 5_000;
/// How many runs of a pipeline can be queued.
const MAX_QUEUED: usize = 100;
/// How deep pipelines can call each other.
const MAX_DEPTH: usize = 16;
/// How long a run is in the state Canceling.
const CANCELING: Duration = Duration::from_secs(1);

/// The runs of one pipeline by creation: when each starts and ends.
type Turns = BTreeMap<(OffsetDateTime, u64), (OffsetDateTime, OffsetDateTime)>;

/// Plans runs and keeps them.
pub(crate) struct Planner<'e, 'x> {
    pub(crate) exchange: &'e mut Exchange<'x>,
    /// The key of the factory.
    factory: String,
    turns: HashMap<String, Turns>,
    depth: usize,
}

impl<'e, 'x> Planner<'e, 'x> {
    pub(crate) fn new(exchange: &'e mut Exchange<'x>) -> Self {
        let factory = exchange.factory_key();
        Self { exchange, factory, turns: HashMap::new(), depth: 0 }
    }

    fn run_key(&self, id: &str) -> String {
        run_key(&self.factory, id)
    }

    /// Creates a run of a pipeline, not planned yet.
    ///
    /// # Errors
    ///
    /// The message of the service.
    pub(crate) fn make(
        &mut self,
        id: String,
        pipeline: &str,
        given: &Map<String, Value>,
        invoked_by: types::PipelineRunInvokedBy,
        at: OffsetDateTime,
    ) -> Result<RunDocument, String> {
        let pipeline_key = format!("{}pipelines/{}", self.factory, pipeline.to_lowercase());
        let resource: types::PipelineResource = self
            .exchange
            .store
            .get(&pipeline_key)
            .ok_or_else(|| format!("The pipeline '{pipeline}' does not exist."))?;
        let properties = resource.properties.unwrap_or_default();
        // A parent that gives no value passes null.
        let is_child = invoked_by.pipeline_run_id.is_some();
        let parameters = parameters(&properties, given, is_child)?;
        let etag = resource.etag.unwrap_or_default();
        let definition = format!("{}definitions/{}/{etag}", self.factory, pipeline.to_lowercase());
        let concurrency = properties.concurrency.and_then(|most| usize::try_from(most).ok());
        if !self.exchange.store.has(&definition) {
            self.exchange.store.put(&definition, &properties);
        }
        let stored: Value = self.exchange.store.get(&definition).unwrap_or_default();
        graph::check_expressions(&stored)?;
        let counter = format!("{}run-sequence", self.factory);
        let sequence = self.exchange.store.get::<u64>(&counter).unwrap_or_default() + 1;
        self.exchange.store.put(&counter, &sequence);
        let at: Timestamp = tick(at).into();
        Ok(RunDocument {
            sequence,
            group: id.clone(),
            latest: true,
            root: id.clone(),
            pipeline: resource.name.unwrap_or_default(),
            definition,
            concurrency,
            parameters,
            invoked_by,
            global_parameters: self.global_parameters(),
            outcomes: BTreeMap::new(),
            created: at.clone(),
            start: at.clone(),
            end: at,
            failure: None,
            returns: Map::new(),
            cancelled: None,
            earlier: 0,
            kept: BTreeMap::new(),
            first: None,
            id,
        })
    }

    /// The values of the factory's global parameters.
    fn global_parameters(&self) -> Map<String, Value> {
        let factory: Value = self.exchange.store.get(&self.factory).unwrap_or_default();
        let prefix = format!("{}globalparameters/", self.factory);
        let resources = self.exchange.store.scan::<Value>(&prefix).into_iter();
        let all = resources.map(|(_, resource)| resource["properties"].clone());
        let all = all.chain([factory["properties"]["globalParameters"].clone()]);
        let mut values = Map::new();
        for (name, parameter) in all.filter_map(|it| it.as_object().cloned()).flatten() {
            values.insert(name, parameter["value"].clone());
        }
        values
    }

    /// Plans a run with all runs that it starts, and stores them. A run that has started keeps its start.
    pub(crate) fn settle(
        &mut self,
        run: &mut RunDocument,
        is_new: bool,
        fuel: &mut Fuel,
    ) -> Result<(), TooLarge> {
        if is_new || run.start.instant() > self.exchange.now {
            run.start = tick(self.turn(run)).into();
        }
        let definition: Value = self.exchange.store.get(&run.definition).unwrap_or_default();
        let script = self.exchange.script;
        let (end, failure, returns, outcomes) = {
            let facts = facts(self.exchange, run, &definition);
            let outcomes = run.outcomes.clone();
            let mut booking = Booking { planner: self, caller: run, outcomes };
            let plan = engine::run(&facts, script, &mut booking, fuel)?;
            (plan.end, plan.failure, plan.returns, booking.outcomes)
        };
        run.outcomes = outcomes;
        (run.failure, run.returns) = (failure, returns);
        let last = run.cancelled.as_ref().map(|at| tick(plus(at.instant(), CANCELING)));
        run.end = end.map(tick).or(last).unwrap_or(self.exchange.now).into();
        if end.is_some() {
            // A run that ended before was not cancelled.
            run.cancelled = None;
        }
        if let Some(turns) = self.turns.get_mut(&run.pipeline.to_lowercase()) {
            let place = (run.created.instant(), run.sequence);
            turns.insert(place, (run.start.instant(), run.end.instant()));
        }
        let key = self.run_key(&run.id);
        self.exchange.store.put(&key, run);
        Ok(())
    }

    /// When a run starts: after its time in the queue, and when the concurrency of the pipeline allows it.
    fn turn(&mut self, run: &RunDocument) -> OffsetDateTime {
        let ready = plus(run.created.instant(), self.exchange.script.queued);
        let Some(most) = run.concurrency.filter(|&most| most > 0) else { return ready };
        let before = (run.created.instant(), run.sequence);
        let turns: Vec<_> = self.turns(run).range(..before).map(|(_, turn)| *turn).collect();
        let begin = turns.iter().map(|(start, _)| *start).fold(ready, OffsetDateTime::max);
        let mut ends: Vec<_> = turns.into_iter().map(|(_, end)| end).collect();
        ends.retain(|end| *end > begin);
        ends.sort();
        match ends.len().checked_sub(most) {
            Some(at) => ends.get(at).copied().unwrap_or(begin),
            None => begin,
        }
    }

    /// The turns of the runs of a run's pipeline.
    fn turns(&mut self, run: &RunDocument) -> &Turns {
        let (exchange, factory) = (&self.exchange, &self.factory);
        self.turns.entry(run.pipeline.to_lowercase()).or_insert_with(|| {
            let runs = all_runs(exchange, factory).into_iter();
            let runs =
                runs.filter(|it| it.pipeline.eq_ignore_ascii_case(&run.pipeline)).map(|it| {
                    let place = (it.created.instant(), it.sequence);
                    (place, (it.start.instant(), it.end.instant()))
                });
            runs.collect()
        })
    }

    /// Whether the queue of the pipeline is full.
    pub(crate) fn queue_is_full(&mut self, run: &RunDocument) -> bool {
        let now = self.exchange.now;
        let waits = |((created, _), (start, _)): &(
            &(OffsetDateTime, u64),
            &(OffsetDateTime, OffsetDateTime),
        )| { *created <= now && *start > now };
        run.concurrency.is_some() && self.turns(run).iter().filter(waits).count() >= MAX_QUEUED
    }

    /// Plans future runs of the same pipeline again, since they queue behind this one.
    pub(crate) fn settle_later_ones(&mut self, run: &RunDocument) {
        let now = self.exchange.now;
        if run.concurrency.is_some() && self.turns(run).keys().any(|(created, _)| *created > now) {
            self.settle_again(None, Some(&run.pipeline));
        }
    }

    /// Plans the runs again whose start may have changed, and all runs of this root.
    pub(crate) fn settle_again(&mut self, root: Option<&str>, pipeline: Option<&str>) {
        let now = self.exchange.now;
        let runs = all_runs(self.exchange, &self.factory);
        let waits = |run: &&RunDocument| match pipeline {
            // Future runs queue behind one that is created now.
            Some(_) => !run.exists(now),
            None => run.start.instant() > now,
        };
        let waiting = runs.iter().filter(|it| it.concurrency.is_some()).filter(waits);
        let waiting: Vec<&RunDocument> = waiting.collect();
        let mut roots: BTreeSet<&str> = root.into_iter().collect();
        // A change of a run may change those that queue behind it.
        loop {
            let family = runs.iter().filter(|it| roots.contains(&*it.root));
            let family = family.map(|it| it.pipeline.to_lowercase());
            let pipelines: BTreeSet<String> =
                family.chain(pipeline.map(str::to_lowercase)).collect();
            let before = roots.len();
            let behind =
                waiting.iter().filter(|it| pipelines.contains(&it.pipeline.to_lowercase()));
            roots.extend(behind.map(|it| &*it.root));
            if roots.len() == before {
                break;
            }
        }
        for run in runs.iter().filter(|it| !it.exists(now) && roots.contains(&*it.root)) {
            let key = self.run_key(&run.id);
            self.exchange.store.remove(&key);
        }
        self.turns.clear();
        let mut again: Vec<&RunDocument> =
            runs.iter().filter(|it| it.id == it.root && roots.contains(&*it.id)).collect();
        again.sort_by_key(|run| run.sequence);
        for run in again {
            // Cancellation makes a run shorter, so it stays within the limits.
            let _ = self.settle(&mut run.clone(), false, &mut Fuel::default());
        }
    }

    /// Computes a stored run.
    pub(crate) fn plan<'a>(
        exchange: &Exchange<'_>,
        run: &'a RunDocument,
        definition: &'a Value,
        until: Option<OffsetDateTime>,
    ) -> Option<Plan<'a>> {
        let mut facts = facts(exchange, run, definition);
        facts.until = facts.until.into_iter().chain(until).min();
        let factory = exchange.factory_key();
        let mut looking = Looking { exchange, factory: &factory, outcomes: &run.outcomes };
        // It was within the limits when it was planned.
        engine::run(&facts, exchange.script, &mut looking, &mut Fuel::default()).ok()
    }

    /// Makes room for one more run by deleting the oldest that have ended.
    ///
    /// # Errors
    ///
    /// If none has ended.
    pub(crate) fn forget(&mut self) -> Result<(), &'static str> {
        let prefix = self.run_key("");
        if self.exchange.store.keys(&prefix).count() < MAX_RUNS {
            return Ok(());
        }
        let now = self.exchange.now;
        let mut runs = all_runs(self.exchange, &self.factory);
        runs.sort_by_key(|run| run.sequence);
        let open: BTreeSet<String> =
            runs.iter().filter(|run| !run.has_ended(now)).map(|run| run.root.clone()).collect();
        let old = runs.iter().filter(|run| !open.contains(&run.root)).take(MAX_RUNS / 10);
        let roots: BTreeSet<&str> = old.map(|run| &*run.root).collect();
        let (old, kept): (Vec<_>, Vec<_>) =
            runs.iter().partition(|run| roots.contains(run.root.as_str()));
        let definitions: BTreeSet<&str> = kept.iter().map(|run| &*run.definition).collect();
        for run in &old {
            let key = self.run_key(&run.id);
            self.exchange.store.remove(&key);
            if !definitions.contains(run.definition.as_str()) {
                self.exchange.store.remove(&run.definition);
            }
        }
        match old.is_empty() {
            true => Err("The data factory has more unfinished runs than the emulator can keep."),
            false => Ok(()),
        }
    }
}

/// The key of a run.
pub(crate) fn run_key(factory: &str, id: &str) -> String {
    format!("{factory}runs/{}", key([id]))
}

/// All runs of a factory, including future child runs.
pub(crate) fn all_runs(exchange: &Exchange<'_>, factory: &str) -> Vec<RunDocument> {
    let runs = exchange.store.scan(&run_key(factory, ""));
    runs.into_iter().map(|(_, run)| run).collect()
}

/// A time with the precision of the service: seven digits.
fn tick(at: OffsetDateTime) -> OffsetDateTime {
    at.replace_nanosecond(at.nanosecond() / 100 * 100).unwrap_or(at)
}

fn facts<'a>(exchange: &Exchange<'_>, run: &'a RunDocument, definition: &'a Value) -> Run<'a> {
    let by = &run.invoked_by;
    let system = json!({
        "DataFactory": exchange.name("factoryName"),
        "Pipeline": run.pipeline,
        "RunId": run.id,
        "GroupId": run.group,
        "TriggerType": by.invoked_by_type,
        "TriggerId": by.id,
        "TriggerName": by.name,
        "TriggerTime": run.created,
        "TriggeredByPipelineName": by.pipeline_name,
        "TriggeredByPipelineRunId": by.pipeline_run_id,
        "parameters": run.parameters,
        "globalParameters": run.global_parameters,
        "libraryVariables": {},
    });
    Run {
        system,
        id: &run.id,
        pipeline: &run.pipeline,
        definition,
        start: run.start.instant(),
        until: run.cancelled.as_ref().map(Timestamp::instant),
        earlier: run.earlier,
        kept: &run.kept,
        first: run.first.as_deref(),
    }
}

/// The parameters of a run: the given values and the defaults.
fn parameters(
    pipeline: &types::Pipeline,
    given: &Map<String, Value>,
    is_child: bool,
) -> Result<Map<String, Value>, String> {
    let mut parameters = Map::new();
    for (name, specified) in pipeline.parameters.iter().flatten() {
        let like = || given.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        let value = given.get(name).or_else(|| like().map(|(_, value)| value));
        let value = value.or(specified.default_value.as_ref());
        let value = value.or(is_child.then_some(&Value::Null)).ok_or_else(|| {
            format!(
                "The parameter '{name}' has no default value, and the request does not give one."
            )
        })?;
        let kind = specified.type_.as_ref().map(|it| it.as_str()).unwrap_or_default();
        let fits = match kind.to_ascii_lowercase().as_str() {
            // A string can represent any type, since parameters also come from forms.
            _ if value.is_string() || value.is_null() => match kind.to_ascii_lowercase().as_str() {
                "int" => value.is_null() || whole(value).is_some(),
                _ => true,
            },
            "int" => value.is_i64() || value.is_u64(),
            "float" => value.is_number(),
            "bool" => value.is_boolean(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            _ => true,
        };
        if size(value).is_none() {
            return Err(format!(
                "The value of the parameter '{name}' is nested more than {MAX_VALUE_DEPTH} levels deep."
            ));
        }
        if !fits {
            return Err(format!("The value of the parameter '{name}' is not of the type {kind}."));
        }
        parameters.insert(name.clone(), value.clone());
    }
    Ok(parameters)
}

/// Plans the runs that a run starts.
struct Booking<'p, 'e, 'x> {
    planner: &'p mut Planner<'e, 'x>,
    caller: &'p RunDocument,
    outcomes: BTreeMap<String, Outcome>,
}

impl Calls for Booking<'_, '_, '_> {
    fn perform(&mut self, work: &Work<'_>) -> Option<Outcome> {
        if let Some(known) = self.outcomes.get(work.id) {
            return Some(known.clone());
        }
        let exchange = &*self.planner.exchange;
        let resolved = resources::resolve(exchange, &self.planner.factory, work);
        let outcome = match resolved {
            Err(failure) => Outcome { result: Err(failure), takes: Some(Duration::ZERO) },
            Ok(resources) => {
                let handler = exchange.script.handler(work.pipeline, work.name, work.kind)?;
                (handler.0)(&ActivityCall {
                    pipeline: work.pipeline,
                    run_id: &self.caller.id,
                    name: work.name,
                    activity_type: work.kind,
                    input: work.input,
                    item: work.item,
                    retry_attempt: work.attempt,
                    resources: &resources,
                })
            }
        };
        // The closure runs once, and resources may change later.
        self.outcomes.insert(work.id.to_owned(), outcome.clone());
        Some(outcome)
    }

    fn call(&mut self, call: Call, fuel: &mut Fuel) -> Result<Result<Called, String>, TooLarge> {
        let Self { planner, caller, .. } = self;
        if planner.depth >= MAX_DEPTH {
            let why = format!("Pipelines call each other more than {MAX_DEPTH} levels deep.");
            return Ok(Err(why));
        }
        let known: Option<RunDocument> = planner.exchange.store.get(&planner.run_key(&call.id));
        let is_new = known.is_none();
        let run = match known {
            Some(run) => Ok(run),
            None => {
                let by = types::PipelineRunInvokedBy {
                    id: Some(caller.id.clone()),
                    name: Some(caller.pipeline.clone()),
                    invoked_by_type: Some("PipelineActivity".to_owned()),
                    pipeline_name: Some(caller.pipeline.clone()),
                    pipeline_run_id: Some(caller.id.clone()),
                    ..Default::default()
                };
                planner.make(call.id, &call.pipeline, &call.parameters, by, call.at)
            }
        };
        let mut run = match run {
            Ok(run) => run,
            Err(why) => return Ok(Err(why)),
        };
        run.root.clone_from(&caller.root);
        planner.depth += 1;
        let settled = planner.settle(&mut run, is_new, fuel);
        planner.depth -= 1;
        settled?;
        Ok(Ok(called(&run)))
    }
}

/// Looks up the runs that a run has started.
struct Looking<'e, 'x> {
    exchange: &'e Exchange<'x>,
    factory: &'e str,
    outcomes: &'e BTreeMap<String, Outcome>,
}

impl Calls for Looking<'_, '_> {
    fn perform(&mut self, work: &Work<'_>) -> Option<Outcome> {
        self.outcomes.get(work.id).cloned()
    }

    fn call(&mut self, call: Call, _: &mut Fuel) -> Result<Result<Called, String>, TooLarge> {
        let run: Option<RunDocument> = self.exchange.store.get(&run_key(self.factory, &call.id));
        Ok(match run {
            Some(run) => Ok(called(&run)),
            None => Err(format!("The pipeline '{}' could not be run.", call.pipeline)),
        })
    }
}

fn called(run: &RunDocument) -> Called {
    let failure = match &run.cancelled {
        Some(_) => Some(format!("The pipeline run {} was cancelled.", run.id)),
        None => run.failure.clone(),
    };
    Called { id: run.id.clone(), end: run.end.instant(), failure, returns: run.returns.clone() }
}
