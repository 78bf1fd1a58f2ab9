//! The firing of triggers.
//!
//! Nothing runs in the background: before a request is handled, [`advance`] makes everything happen that was due
//! since the last one, in the order of time. What triggers have come to is kept as one [`State`] for each trigger that
//! was ever started.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};
use std::time::SystemTime;

use datafactory_client::v2::types;
use datafactory_core::Timestamp;
use datafactory_expressions::{Budget, Scope, Template};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::engine::{Fuel, reported};
use super::events::{self, Raised};
use super::planner::{Planner, run_key};
use super::recurrence::{Invalid, Recurrence};
use super::run_document::RunDocument;
use super::trigger_runs::{self, TriggerRun};
use super::triggers::{ON_EVENTS, subscription_key};
use super::tumbling::Tumbling;
use crate::exchange::{Exchange, id_of, key};

/// How many firings one request makes happen. The rest happen with the next requests.
const MAX_FIRINGS: usize = 5_000;
/// After how many firings old pipeline runs are forgotten.
const FORGET_AFTER: usize = 100;

/// How far a trigger has come.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct State {
    /// The type of the trigger.
    pub(super) trigger_type: String,
    pub(super) started: bool,
    /// When the trigger was started, or when it last did something after that.
    pub(super) cursor: Timestamp,
    /// When a schedule is due next.
    pub(super) due: Option<Timestamp>,
    /// The number of the next tumbling window, from the start time on.
    pub(super) next: i64,
    /// The tumbling windows that have not ended.
    pub(super) open: Vec<Window>,
    /// The tumbling windows whose last run did not succeed.
    pub(super) failed: BTreeSet<i64>,
}

impl State {
    pub(super) fn new(trigger_type: &str, now: OffsetDateTime) -> Self {
        Self {
            trigger_type: trigger_type.to_owned(),
            started: true,
            cursor: now.into(),
            due: None,
            next: 0,
            open: Vec::new(),
            failed: BTreeSet::new(),
        }
    }
}

/// A tumbling window that has not ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Window {
    pub(super) number: i64,
    /// The ID of the trigger run.
    pub(super) trigger_run: String,
    /// The pipeline run, once it is started.
    pub(super) run: Option<String>,
    /// When the pipeline run ends, or the time from which on it can be started.
    pub(super) at: Timestamp,
    /// Why the pipeline run fails, if it does.
    pub(super) failure: Option<String>,
    /// How often it was retried.
    pub(super) attempt: u32,
}

impl Window {
    /// A window that waits from now on.
    pub(super) fn new(number: i64, trigger_run: &str, now: OffsetDateTime) -> Self {
        Self {
            number,
            trigger_run: trigger_run.to_owned(),
            run: None,
            at: now.into(),
            failure: None,
            attempt: 0,
        }
    }
}

/// The key of a trigger's state.
pub(super) fn state_key(factory: &str, name: &str) -> String {
    format!("{factory}triggerstates/{}", key([name]))
}

/// Makes everything happen that is due by now.
pub(super) fn advance(exchange: &mut Exchange<'_>) {
    let factory = exchange.factory_key();
    let now = exchange.now;
    let states: Vec<(String, State)> = exchange.store.scan(&format!("{factory}triggerstates/"));
    let events = events::due(exchange, &factory);
    if states.is_empty() && events.is_empty() {
        return;
    }
    let mut triggers = Vec::new();
    for (state_key, state) in states {
        let is_due = match state.trigger_type.as_str() {
            "ScheduleTrigger" => {
                state.started && state.due.as_ref().is_some_and(|due| due.instant() <= now)
            }
            "TumblingWindowTrigger" => true,
            _ => state.started && !events.is_empty(),
        };
        let name = state_key.rsplit('/').next().unwrap_or_default();
        let trigger: Option<Value> =
            exchange.store.get(&format!("{factory}triggers/{name}")).filter(|_| is_due);
        triggers.extend(trigger.and_then(|trigger| Trigger::new(state_key, trigger, state)));
    }
    if triggers.is_empty() && events.is_empty() {
        return;
    }
    let mut clock = OffsetDateTime::UNIX_EPOCH;
    for trigger in &mut triggers {
        clock = clock.max(trigger.state.cursor.instant());
        // Pipeline runs may have been cancelled since.
        for window in &mut trigger.state.open {
            let run = window
                .run
                .as_ref()
                .and_then(|id| exchange.store.get::<RunDocument>(&run_key(&factory, id)));
            if let Some(run) = run {
                window.at = run.end;
            }
        }
    }
    let firing = Firing { planner: Planner::new(exchange), factory, count: 0, full: None };
    Simulation { firing, triggers, events, clock }.run(now);
}

/// What a trigger does next.
enum Step {
    /// A schedule is due.
    Fire,
    /// The next window begins to wait for what it depends on.
    Open,
    /// The pipeline run of an open window starts.
    Begin(usize),
    /// The pipeline run of an open window ends.
    End(usize),
    /// An event arrives.
    Raise,
}

/// A trigger that may have something to do.
struct Trigger {
    state_key: String,
    definition: Value,
    state: State,
    timing: Timing,
    changed: bool,
}

/// When a trigger of a type that fires in the emulator does so.
pub(super) enum Timing {
    Schedule(Recurrence),
    Windows(Tumbling),
    Events,
}

impl Timing {
    /// Reads the `typeProperties` of a trigger. `None` for a type that does not fire in the emulator.
    ///
    /// # Errors
    ///
    /// A property is missing or invalid.
    pub(super) fn read(
        trigger_type: &str,
        properties: &Value,
        activated: OffsetDateTime,
    ) -> Result<Option<Self>, Invalid> {
        Ok(Some(match trigger_type {
            "ScheduleTrigger" => {
                Self::Schedule(Recurrence::read(&properties["recurrence"], activated)?)
            }
            "TumblingWindowTrigger" => Self::Windows(Tumbling::read(properties)?),
            _ if ON_EVENTS.contains(&trigger_type) => Self::Events,
            _ => return Ok(None),
        }))
    }
}

impl Trigger {
    /// Nothing for a trigger whose definition is invalid; it cannot be started.
    fn new(state_key: String, definition: Value, state: State) -> Option<Self> {
        let properties = &definition["properties"]["typeProperties"];
        let activated = state.cursor.instant();
        let timing = Timing::read(&state.trigger_type, properties, activated).ok()??;
        Some(Self { state_key, definition, state, timing, changed: false })
    }

    fn name(&self) -> &str {
        self.definition["name"].as_str().unwrap_or_default()
    }
}

struct Simulation<'e, 'x> {
    firing: Firing<'e, 'x>,
    triggers: Vec<Trigger>,
    /// The events that have not arrived yet, the next one first.
    events: VecDeque<Raised>,
    clock: OffsetDateTime,
}

impl Simulation<'_, '_> {
    fn run(mut self, now: OffsetDateTime) {
        while self.firing.count < MAX_FIRINGS {
            let steps = (0..self.triggers.len()).filter_map(|at| {
                let (time, step) = self.next(at)?;
                Some((time, at, step))
            });
            let arrival =
                self.events.front().map(|event| (event.at.instant(), usize::MAX, Step::Raise));
            let next = steps.chain(arrival).min_by_key(|(time, at, _)| (*time, *at));
            let Some((time, at, step)) = next.filter(|(time, ..)| *time <= now) else { break };
            self.clock = self.clock.max(time);
            if let Some(trigger) = self.triggers.get_mut(at) {
                trigger.changed = true;
            }
            match step {
                Step::Raise => self.raise(),
                Step::Fire => self.fire(at, time),
                Step::Open => self.open(at),
                Step::Begin(window) => self.begin(at, window),
                Step::End(window) => self.end(at, window),
            }
        }
        let Self { firing, triggers, .. } = self;
        let exchange = firing.planner.exchange;
        for trigger in triggers.iter().filter(|trigger| trigger.changed) {
            exchange.store.put(&trigger.state_key, &trigger.state);
        }
        if firing.count > 0 {
            trigger_runs::forget(exchange, &firing.factory);
        }
    }

    /// The next step of a trigger, and when it is due.
    fn next(&self, at: usize) -> Option<(OffsetDateTime, Step)> {
        let trigger = &self.triggers[at];
        let state = &trigger.state;
        match &trigger.timing {
            Timing::Events => None,
            Timing::Schedule(_) => {
                let due = state.due.as_ref().filter(|_| state.started)?;
                Some((due.instant(), Step::Fire))
            }
            Timing::Windows(windows) => {
                let open = state.open.iter().enumerate().filter_map(|(nth, window)| {
                    let time = window.at.instant();
                    match &window.run {
                        Some(_) => Some((time, Step::End(nth))),
                        None if self.is_satisfied(at, window.number) => {
                            Some((time.max(self.clock), Step::Begin(nth)))
                        }
                        None => None,
                    }
                });
                let free = state.started && state.open.len() < windows.concurrency;
                let due = windows.due(state.next).filter(|_| free);
                let due = due.map(|due| (due.max(state.cursor.instant()), Step::Open));
                open.chain(due).min_by_key(|(time, _)| *time)
            }
        }
    }

    /// Whether all windows that a window depends on have succeeded.
    fn is_satisfied(&self, at: usize, number: i64) -> bool {
        let trigger = &self.triggers[at];
        let Timing::Windows(windows) = &trigger.timing else { return true };
        windows.dependencies.iter().all(|dependency| {
            let other = match &dependency.trigger {
                None => Some(trigger),
                Some(name) => self.triggers.iter().find(|it| it.name().eq_ignore_ascii_case(name)),
            };
            let Some(Trigger { timing: Timing::Windows(of), state, .. }) = other else {
                return false;
            };
            let Some(needed) = windows.needs(number, dependency, of) else { return false };
            needed.into_iter().all(|needed| {
                needed < state.next
                    && !state.failed.contains(&needed)
                    && !state.open.iter().any(|open| open.number == needed)
            })
        })
    }

    fn fire(&mut self, at: usize, time: OffsetDateTime) {
        let trigger = &mut self.triggers[at];
        let Timing::Schedule(recurrence) = &trigger.timing else { return };
        trigger.state.due = recurrence.next(time).map(Timestamp::from);
        trigger.state.cursor = time.into();
        let outputs = json!({
            "name": trigger.definition["name"],
            "scheduledTime": Timestamp::from(time),
            "startTime": Timestamp::from(time),
        });
        let run = self.firing.new_run(&trigger.definition, time, outputs, "");
        self.firing.start(&trigger.definition, run, time);
    }

    fn raise(&mut self) {
        let Some(event) = self.events.pop_front() else { return };
        let exchange = &mut *self.firing.planner.exchange;
        exchange.store.remove(&event.key);
        for trigger in self.triggers.iter().filter(|trigger| trigger.state.started) {
            let exchange = &*self.firing.planner.exchange;
            let subscription = subscription_key(&self.firing.factory, trigger.name());
            let subscribed = exchange.store.get::<String>(&subscription);
            let body = events::body(&trigger.definition["properties"], &event.event);
            let (Some("Enabled"), Some(body)) = (subscribed.as_deref(), body) else { continue };
            let outputs = json!({
                "name": trigger.definition["name"],
                "startTime": event.at,
                "outputs": { "body": body },
            });
            let time = event.at.instant();
            let run = self.firing.new_run(&trigger.definition, time, outputs, &event.key);
            self.firing.start(&trigger.definition, run, time);
        }
    }

    fn open(&mut self, at: usize) {
        let (firing, time) = (&mut self.firing, self.clock);
        let trigger = &mut self.triggers[at];
        let Timing::Windows(windows) = &trigger.timing else { return };
        let number = trigger.state.next;
        let Some((start, end)) = windows.window(number) else { return };
        let outputs = json!({
            "name": trigger.definition["name"],
            "startTime": Timestamp::from(time),
            "outputs": {
                "windowStartTime": Timestamp::from(start),
                "windowEndTime": Timestamp::from(end),
            },
        });
        let mut run = firing.new_run(&trigger.definition, time, outputs, &number.to_string());
        run.status = "Waiting".to_owned();
        run.window = Some(number);
        let depends =
            windows.dependencies.iter().map(|it| it.trigger.as_deref().unwrap_or(trigger.name()));
        run.dependencies = depends.map(|name| (name.to_owned(), "Waiting".into())).collect();
        trigger.state.open.push(Window::new(number, &run.id, time));
        trigger.state.next += 1;
        trigger.state.cursor = time.into();
        firing.save(&run);
    }

    fn begin(&mut self, at: usize, nth: usize) {
        let (firing, time) = (&mut self.firing, self.clock);
        let Trigger { definition, state, .. } = &mut self.triggers[at];
        let window = &mut state.open[nth];
        let Some(mut run) = firing.find(&window.trigger_run) else {
            state.open.remove(nth);
            return;
        };
        run.status = "Running".to_owned();
        run.updated = time.into();
        run.outputs["startTime"] = Timestamp::from(time).to_string().into();
        run.dependencies.values_mut().for_each(|status| *status = "Succeeded".into());
        let pipeline = &definition["properties"]["pipeline"];
        let started = firing.pipeline(definition, &run, pipeline, 0, time);
        run.earlier += 1;
        match started {
            Ok(pipeline_run) => {
                run.run_group = Some(pipeline_run.group.clone());
                run.pipelines.insert(pipeline_run.pipeline.clone(), pipeline_run.id.clone().into());
                window.at = pipeline_run.end;
                window.failure = pipeline_run.failure;
                window.run = Some(pipeline_run.id);
            }
            Err(why) => {
                window.at = time.into();
                window.failure = Some(why);
                window.run = Some(String::new());
            }
        }
        firing.save(&run);
    }

    fn end(&mut self, at: usize, nth: usize) {
        let (firing, time) = (&mut self.firing, self.clock);
        let Trigger { state, timing, .. } = &mut self.triggers[at];
        let Timing::Windows(windows) = timing else { return };
        let window = &mut state.open[nth];
        state.cursor = state.cursor.clone().max(time.into());
        let pipeline_run = firing.pipeline_run(window.run.as_deref().unwrap_or_default());
        let cancelled = pipeline_run.is_some_and(|run| run.cancelled.is_some());
        if window.failure.is_some() && !cancelled && window.attempt < windows.retries {
            window.attempt += 1;
            window.run = None;
            window.at = (time + windows.pause).into();
            return;
        }
        let window = state.open.remove(nth);
        let status = match &window.failure {
            _ if cancelled => "Cancelled",
            Some(_) => "Failed",
            None => "Succeeded",
        };
        match status {
            "Succeeded" => state.failed.remove(&window.number),
            _ => state.failed.insert(window.number),
        };
        if let Some(mut run) = firing.find(&window.trigger_run) {
            run.status = status.to_owned();
            run.message = window.failure.filter(|_| !cancelled);
            run.updated = time.into();
            firing.save(&run);
        }
    }
}

/// Makes trigger runs and starts their pipelines.
pub(super) struct Firing<'e, 'x> {
    planner: Planner<'e, 'x>,
    factory: String,
    /// How many pipeline runs were started.
    count: usize,
    /// Why no more pipeline runs can be started.
    full: Option<&'static str>,
}

impl<'e, 'x> Firing<'e, 'x> {
    pub(super) fn new(exchange: &'e mut Exchange<'x>) -> Self {
        let factory = exchange.factory_key();
        Self { planner: Planner::new(exchange), factory, count: 0, full: None }
    }

    /// A new run of a trigger. What else tells it from other runs at the same time is its `salt`.
    pub(super) fn new_run(
        &mut self,
        trigger: &Value,
        at: OffsetDateTime,
        outputs: Value,
        salt: &str,
    ) -> TriggerRun {
        let name = trigger["name"].as_str().unwrap_or_default();
        let trigger_type = trigger["properties"]["type"].as_str().unwrap_or_default();
        let counter = format!("{}trigger-run-sequence", self.factory);
        let store = &mut self.planner.exchange.store;
        let sequence = store.get::<u64>(&counter).unwrap_or_default() + 1;
        store.put(&counter, &sequence);
        let id = trigger_runs::id(&self.factory, name, at, salt);
        TriggerRun {
            group: id.clone(),
            id,
            sequence,
            trigger: name.to_owned(),
            trigger_type: trigger_type.to_owned(),
            at: at.into(),
            updated: at.into(),
            status: "Succeeded".to_owned(),
            message: None,
            latest: true,
            outputs,
            pipelines: Map::new(),
            window: None,
            dependencies: Map::new(),
            earlier: 0,
            run_group: None,
        }
    }

    /// Starts all pipelines of a trigger run, and keeps the run.
    pub(super) fn start(&mut self, trigger: &Value, mut run: TriggerRun, at: OffsetDateTime) {
        let pipelines = trigger["properties"]["pipelines"].as_array().into_iter().flatten();
        for (nth, pipeline) in pipelines.enumerate() {
            match self.pipeline(trigger, &run, pipeline, nth, at) {
                Ok(started) => {
                    run.pipelines.insert(started.pipeline, started.id.into());
                }
                Err(why) => {
                    run.status = "Failed".to_owned();
                    run.message.get_or_insert(why);
                }
            }
        }
        self.save(&run);
    }

    /// Starts one pipeline of a trigger run.
    fn pipeline(
        &mut self,
        trigger: &Value,
        run: &TriggerRun,
        pipeline: &Value,
        nth: usize,
        at: OffsetDateTime,
    ) -> Result<RunDocument, String> {
        if self.count.is_multiple_of(FORGET_AFTER) {
            self.full = self.planner.forget().err();
        }
        self.count += 1;
        if let Some(full) = self.full {
            return Err(full.to_owned());
        }
        let id = id_of(&[&run.id, &nth.to_string(), &run.earlier.to_string()]);
        let seed = uuid::Uuid::try_parse(&id).map_or(0, |id| id.as_u64_pair().0);
        let scope = TriggerScope {
            outputs: &run.outputs,
            now: at.into(),
            random: RefCell::new(fastrand::Rng::with_seed(seed)),
        };
        let parameters = Template::parse(&pipeline["parameters"]);
        let parameters = parameters.map_err(|error| error.to_string())?;
        let budget = Budget { bytes: 1 << 20, ..Budget::default() };
        let parameters = parameters.evaluate(&scope, budget);
        let given = match parameters.map_err(|error| reported(&error.to_string()))? {
            Value::Object(given) => given,
            _ => Map::new(),
        };
        let by = types::PipelineRunInvokedBy {
            id: Some(run.id.clone()),
            name: trigger["name"].as_str().map(str::to_owned),
            invoked_by_type: Some(run.trigger_type.clone()),
            ..Default::default()
        };
        let name = pipeline["pipelineReference"]["referenceName"].as_str().unwrap_or_default();
        let mut started = self.planner.make(id, name, &given, by, at)?;
        if let Some(group) = &run.run_group {
            started.group.clone_from(group);
            started.earlier = run.earlier;
            let before = run.pipelines.get(&started.pipeline).and_then(Value::as_str);
            if let Some(mut before) = before.and_then(|id| self.pipeline_run(id)) {
                before.latest = false;
                let key = run_key(&self.factory, &before.id);
                self.planner.exchange.store.put(&key, &before);
            }
        }
        let settled = self.planner.settle(&mut started, true, &mut Fuel::default());
        settled.map_err(|too_large| too_large.0)?;
        Ok(started)
    }

    fn pipeline_run(&self, id: &str) -> Option<RunDocument> {
        self.planner.exchange.store.get(&run_key(&self.factory, id))
    }

    fn find(&self, id: &str) -> Option<TriggerRun> {
        self.planner.exchange.store.get(&trigger_runs::run_key(&self.factory, id))
    }

    fn save(&mut self, run: &TriggerRun) {
        let key = trigger_runs::run_key(&self.factory, &run.id);
        self.planner.exchange.store.put(&key, run);
    }
}

/// What the parameters that a trigger passes can refer to.
struct TriggerScope<'a> {
    /// The value of `trigger()`.
    outputs: &'a Value,
    now: SystemTime,
    random: RefCell<fastrand::Rng>,
}

impl Scope for TriggerScope<'_> {
    fn trigger(&self) -> Option<Cow<'_, Value>> {
        Some(Cow::Borrowed(self.outputs))
    }

    fn trigger_body(&self) -> Option<Cow<'_, Value>> {
        self.outputs.pointer("/outputs/body").map(Cow::Borrowed)
    }

    fn now(&self) -> SystemTime {
        self.now
    }

    fn random(&self) -> u64 {
        self.random.borrow_mut().u64(..)
    }
}
