//! The engine: which activities of a pipeline run, when, and with what result.
//!
//! [`run`] is a pure function of the pipeline's definition, the parameters, the scenario's script and the start
//! time. It processes events in the order of time, so that a variable has the value that was set last, and it
//! never waits: the whole run is computed at once, and a request sees what has happened by its time.
//!
//! This file has the events, the dependencies and the evaluation of properties; `act` has what each type of
//! activity does.

mod act;
mod output;
pub(super) mod resources;

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashMap};
use std::rc::Rc;
use std::time::Duration;

use datafactory_core::{TimeSpan, Timestamp};
use datafactory_expressions::{Budget, ErrorKind, Template};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::expression::{MAX_VALUE_DEPTH, RunScope, boolean, size, whole};
use super::graph::{self, Step};
use crate::activity::Outcome;
use crate::exchange::id_of;
use crate::script::{Failure, Script};

/// How many activity runs a run may have, together with the runs that it starts.
const MAX_ACTIVITY_RUNS: usize = 10_000;
/// How many activities a run may reach, including those that do not run.
const MAX_STEPS: usize = 100_000;
/// The maximum size of all values of a run, in bytes.
const MAX_BYTES: usize = 16 << 20;
/// The default timeout of Until and Validation.
const UNTIL: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// The default timeout of an execution activity.
const TIMEOUT: Duration = Duration::from_secs(12 * 60 * 60);
/// The default timeout of WebHook.
const WEB_HOOK: Duration = Duration::from_secs(10 * 60);
/// The default number of seconds between a failure and the next attempt.
const RETRY_INTERVAL: i64 = 30;
/// The longest wait, in seconds.
const MAX_WAIT: i64 = 100 * 365 * 24 * 60 * 60;

/// The remaining budget of a run and the runs that it starts.
pub(crate) struct Fuel {
    activity_runs: usize,
    steps: usize,
    bytes: usize,
}

impl Default for Fuel {
    fn default() -> Self {
        Self { activity_runs: MAX_ACTIVITY_RUNS, steps: MAX_STEPS, bytes: MAX_BYTES }
    }
}

/// The run exceeds the emulator's limits.
#[derive(Debug)]
pub(crate) struct TooLarge(pub(crate) String);

/// Why an activity stops.
enum Stop {
    TooLarge(TooLarge),
    Fails(Failure),
}

impl From<TooLarge> for Stop {
    fn from(too_large: TooLarge) -> Self {
        Self::TooLarge(too_large)
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Fails(failure)
    }
}

/// A failure of an expression, with the service's message.
fn invalid(message: impl Into<String>) -> Failure {
    failure("InvalidTemplate", message)
}

/// A failure that the definition or its data causes.
fn failure(code: &str, message: impl Into<String>) -> Failure {
    Failure { code: code.to_owned(), message: message.into(), failure_type: "UserError".to_owned() }
}

fn take(left: &mut usize, wanted: usize, most: usize, what: &str) -> Result<(), TooLarge> {
    *left = left.checked_sub(wanted).ok_or_else(|| {
        TooLarge(format!("The run has more than {most} {what}, the limit of the emulator."))
    })?;
    Ok(())
}

/// How an activity ended, for the activities that depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Ending {
    Succeeded,
    Failed,
    Skipped,
}

impl Ending {
    fn meets(self, conditions: &[&str]) -> bool {
        let any = |wanted: &[&str]| conditions.iter().any(|condition| wanted.contains(condition));
        match self {
            Self::Succeeded => conditions.is_empty() || any(&["Succeeded", "Completed"]),
            Self::Failed => any(&["Failed", "Completed"]),
            Self::Skipped => any(&["Skipped"]),
        }
    }
}

/// An activity whose result is taken from an earlier run of the group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) ending: Ending,
    /// The value of `activity('name')`.
    pub(crate) seen: Value,
}

/// The input of the engine.
pub(crate) struct Run<'a> {
    pub(crate) id: &'a str,
    pub(crate) pipeline: &'a str,
    /// The value of `pipeline()`.
    pub(crate) system: Value,
    /// The `properties` of the pipeline.
    pub(crate) definition: &'a Value,
    pub(crate) start: OffsetDateTime,
    /// When the run is cancelled: nothing begins or ends later.
    pub(crate) until: Option<OffsetDateTime>,
    /// How many runs of the group were before this one.
    pub(crate) earlier: u32,
    pub(crate) kept: &'a BTreeMap<String, Kept>,
    /// The activity that begins regardless of its dependencies.
    pub(crate) first: Option<&'a str>,
}

/// A pipeline that an activity calls.
pub(crate) struct Call {
    /// The run ID, the same for the same activity run.
    pub(crate) id: String,
    pub(crate) pipeline: String,
    pub(crate) parameters: Map<String, Value>,
    pub(crate) at: OffsetDateTime,
}

/// The run of a called pipeline.
pub(crate) struct Called {
    pub(crate) id: String,
    pub(crate) end: OffsetDateTime,
    /// The error, unless it succeeded.
    pub(crate) failure: Option<String>,
    pub(crate) returns: Map<String, Value>,
}

/// The work of an activity outside of the pipeline.
pub(crate) struct Work<'a> {
    /// The ID of the activity run.
    pub(crate) id: &'a str,
    pub(crate) pipeline: &'a str,
    pub(crate) name: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) input: &'a Value,
    /// The evaluated `linkedServiceName`, `inputs` and `outputs`.
    pub(crate) references: &'a Value,
    pub(crate) item: Option<&'a Value>,
    pub(crate) attempt: u32,
    pub(crate) now: OffsetDateTime,
}

/// What the engine asks others to do.
pub(crate) trait Calls {
    /// The outcome of external work, if a closure supplies it or a resource cannot be resolved.
    fn perform(&mut self, work: &Work<'_>) -> Option<Outcome>;

    /// Runs a pipeline, or returns why that is not possible.
    fn call(&mut self, call: Call, fuel: &mut Fuel) -> Result<Result<Called, String>, TooLarge>;
}

/// A run of an activity.
#[derive(Debug)]
pub(crate) struct ActivityRun<'a> {
    pub(crate) step: Rc<Vec<Step<'a>>>,
    pub(crate) at: usize,
    pub(crate) id: String,
    /// The number of attempts before this one.
    pub(crate) attempt: u32,
    /// The hash of the loop iteration; empty outside of loops.
    pub(crate) round: String,
    pub(crate) inactive: bool,
    pub(crate) policy: Policy,
    pub(crate) start: OffsetDateTime,
    pub(crate) end: Option<OffsetDateTime>,
    pub(crate) input: Value,
    pub(crate) result: Result<Value, Failure>,
    /// The value of `activity('name')`, once the activity has ended.
    seen: Value,
    frame: usize,
    rounds: Option<Rounds>,
}

impl<'a> ActivityRun<'a> {
    /// The activity.
    pub(crate) fn step(&self) -> &Step<'a> {
        &self.step[self.at]
    }

    /// Ends the activity run: from now on, expressions can refer to it.
    fn see(&mut self, run: &str, now: OffsetDateTime) {
        self.end = Some(now);
        let (status, output) = match &self.result {
            Ok(output) => ("Succeeded", output.clone()),
            Err(_) => ("Failed", json!({})),
        };
        let time = |at: OffsetDateTime| Timestamp::from(at).to_string();
        let mut seen = json!({
            "output": output,
            "Status": status,
            "StartTime": time(self.start),
            "EndTime": time(now),
            "Duration": TimeSpan::from_ticks(
                i64::try_from((now - self.start).whole_nanoseconds() / 100).unwrap_or(i64::MAX)
            ).to_string(),
            "ActivityName": self.step().name,
            "ActivityType": self.step().kind,
            "ActivityRunId": self.id,
            "PipelineRunId": run,
            "RetryAttempt": self.attempt,
        });
        if let Err(failure) = &self.result {
            seen["Error"] = json!({
                "errorCode": failure.code,
                "message": failure.message,
                "failureType": failure.failure_type,
                "target": self.step().name,
            });
        }
        self.seen = seen;
    }
}

/// The evaluated policy of an activity.
#[derive(Debug, Default)]
pub(crate) struct Policy {
    /// The timeout of one attempt, if there is one.
    timeout: Option<Duration>,
    /// How often a failed activity is retried, and after which delay.
    retries: u32,
    pause: Duration,
    pub(crate) secure_input: bool,
    pub(crate) secure_output: bool,
}

/// The progress of a loop.
#[derive(Debug)]
struct Rounds {
    /// The items of a ForEach. Each is taken once.
    items: Vec<Value>,
    next: usize,
    running: usize,
    batch: usize,
    deadline: OffsetDateTime,
    failed: Option<(String, String)>,
}

/// The computed run.
pub(crate) struct Plan<'a> {
    pub(crate) activity_runs: Vec<ActivityRun<'a>>,
    /// When the last activity ends; `None` if the run is cancelled before.
    pub(crate) end: Option<OffsetDateTime>,
    /// The error of the run, if it fails.
    pub(crate) failure: Option<String>,
    pub(crate) returns: Map<String, Value>,
    /// The results of the activities at the top level.
    pub(crate) endings: BTreeMap<String, Kept>,
}

/// A list of activities: those of the pipeline, of an iteration, or of a branch.
struct Frame<'a> {
    steps: Rc<Vec<Step<'a>>>,
    /// How many dependencies of each activity are open; `MAX` once they no longer matter.
    left: Vec<usize>,
    endings: Vec<Option<Ending>>,
    /// The last run of each.
    runs: Vec<Option<usize>>,
    open: usize,
    item: Option<Value>,
    round: String,
    /// The activity run that contains these.
    owner: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Begin { frame: usize, step: usize, attempt: u32 },
    End(usize),
    Round(usize),
}

struct Engine<'a, 'c> {
    run: &'c Run<'a>,
    script: &'c Script,
    calls: &'c mut dyn Calls,
    fuel: &'c mut Fuel,
    events: BinaryHeap<Reverse<(OffsetDateTime, usize, Event)>>,
    sequence: usize,
    frames: Vec<Frame<'a>>,
    runs: Vec<ActivityRun<'a>>,
    variables: Map<String, Value>,
    returns: Map<String, Value>,
    end: Option<OffsetDateTime>,
    random: RefCell<fastrand::Rng>,
    /// The activities of each list and the template of each property, by address in the definition, so that
    /// loops parse them once.
    graphs: HashMap<*const Value, Rc<Vec<Step<'a>>>>,
    templates: HashMap<*const Value, Rc<Template>>,
}

/// Computes a run from its start to its end.
pub(crate) fn run<'a>(
    run: &Run<'a>,
    script: &Script,
    calls: &mut dyn Calls,
    fuel: &mut Fuel,
) -> Result<Plan<'a>, TooLarge> {
    let variables = run.definition["variables"].as_object().into_iter().flatten();
    let variables = variables.map(|(name, variable)| {
        let default = variable.get("defaultValue").cloned();
        let none = || match act::variable_type(variable) {
            "Array" => json!([]),
            "Boolean" => json!(false),
            "Integer" => json!(0),
            _ => json!(""),
        };
        (name.clone(), default.unwrap_or_else(none))
    });
    // The same run gets the same random numbers each time it is computed.
    let seed = uuid::Uuid::try_parse(&id_of(&[run.id])).map_or(0, |id| id.as_u64_pair().0);
    let mut engine = Engine {
        run,
        script,
        calls,
        fuel,
        events: BinaryHeap::new(),
        sequence: 0,
        frames: Vec::new(),
        runs: Vec::new(),
        variables: variables.collect(),
        returns: Map::new(),
        end: None,
        random: RefCell::new(fastrand::Rng::with_seed(seed)),
        graphs: HashMap::new(),
        templates: HashMap::new(),
    };
    engine.open(&run.definition["activities"], None, String::new(), None, run.start)?;
    while let Some(Reverse((at, _, event))) = engine.events.pop() {
        if run.until.is_some_and(|until| at > until) {
            break;
        }
        match event {
            Event::Begin { frame, step, attempt } => engine.begin(frame, step, attempt, at)?,
            Event::End(run) => engine.ended(run, at),
            Event::Round(run) => engine.round(run, at)?,
        }
    }
    let failed = engine.failed(0);
    let failure = failed.map(|(name, why)| format!("Operation on target {name} failed: {why}"));
    let mut endings = BTreeMap::new();
    if let Some(frame) = engine.frames.first() {
        for (at, step) in frame.steps.iter().enumerate() {
            let Some(ending) = frame.endings[at] else { continue };
            let seen = frame.runs[at].and_then(|run| engine.runs.get(run)).map(|run| &run.seen);
            let kept = Kept { ending, seen: seen.cloned().unwrap_or_default() };
            endings.insert(step.name.to_lowercase(), kept);
        }
    }
    let Engine { runs, returns, end, .. } = engine;
    Ok(Plan { activity_runs: runs, end, failure, returns, endings })
}

impl<'a> Engine<'a, '_> {
    fn later(&mut self, at: OffsetDateTime, event: Event) {
        // Events at the same time are processed in the order in which they were added.
        self.sequence += 1;
        self.events.push(Reverse((at, self.sequence, event)));
    }

    fn open(
        &mut self,
        activities: &'a Value,
        item: Option<Value>,
        round: String,
        owner: Option<usize>,
        at: OffsetDateTime,
    ) -> Result<(), TooLarge> {
        let count = activities.as_array().map_or(0, Vec::len) + 1;
        take(&mut self.fuel.steps, count, MAX_STEPS, "activities in all iterations of its loops")?;
        // A PUT rejects cyclic dependencies.
        let steps = self
            .graphs
            .entry(std::ptr::from_ref(activities))
            .or_insert_with(|| Rc::new(graph::steps(activities).unwrap_or_default()));
        let steps = Rc::clone(steps);
        let number = self.frames.len();
        let mut left: Vec<usize> = steps.iter().map(|step| step.needs.len()).collect();
        for (step, left) in steps.iter().zip(&mut left) {
            let first = self.run.first.is_some_and(|name| step.name.eq_ignore_ascii_case(name));
            if owner.is_none() && (first || self.kept(step.name).is_some()) {
                // It begins now, and not again when the activities before it end.
                *left = usize::MAX;
            }
        }
        let ready: Vec<usize> =
            (0..left.len()).filter(|&it| left[it] == 0 || left[it] == usize::MAX).collect();
        self.frames.push(Frame {
            open: steps.len(),
            endings: vec![None; steps.len()],
            runs: vec![None; steps.len()],
            left,
            steps,
            item,
            round,
            owner,
        });
        for step in ready {
            self.later(at, Event::Begin { frame: number, step, attempt: 0 });
        }
        if count == 1 {
            self.close(number, at);
        }
        Ok(())
    }

    fn kept(&self, name: &str) -> Option<&'a Kept> {
        let kept = self.run.kept;
        if kept.is_empty() { None } else { kept.get(&name.to_lowercase()) }
    }

    /// Evaluates a property in the scope of a frame.
    fn evaluate(
        &mut self,
        frame: usize,
        item: Option<&Value>,
        value: &'a Value,
        now: OffsetDateTime,
    ) -> Result<Value, Stop> {
        let template = match self.templates.get(&std::ptr::from_ref(value)) {
            Some(template) => Rc::clone(template),
            None => {
                let template = Template::parse(value);
                let template = Rc::new(template.map_err(|error| invalid(error.to_string()))?);
                self.templates.insert(value, Rc::clone(&template));
                template
            }
        };
        let Self { run, frames, runs, variables, random, fuel, .. } = self;
        let (frames, runs) = (&*frames, &*runs);
        let scope = RunScope {
            pipeline: &run.system,
            variables,
            item: item.or_else(|| item_of(frames, runs, frame)),
            activity: &|name| activity_of(frames, runs, run.kept, frame, name),
            now,
            random,
        };
        let too_many = || {
            TooLarge(format!(
                "The values of the run take more than {MAX_BYTES} bytes, the limit of the emulator."
            ))
        };
        let budget = Budget { bytes: fuel.bytes as u64, ..Budget::default() };
        let value = template.evaluate(&scope, budget).map_err(|error| match error.kind() {
            ErrorKind::Budget => Stop::TooLarge(too_many()),
            _ => Stop::Fails(invalid(reported(&error.to_string()))),
        })?;
        let bytes = size(&value).ok_or_else(|| {
            TooLarge(format!("Values of the run nest more than {MAX_VALUE_DEPTH} levels deep."))
        })?;
        fuel.bytes = fuel.bytes.checked_sub(bytes).ok_or_else(too_many)?;
        Ok(value)
    }

    fn begin(
        &mut self,
        frame: usize,
        at: usize,
        attempt: u32,
        now: OffsetDateTime,
    ) -> Result<(), TooLarge> {
        let steps = Rc::clone(&self.frames[frame].steps);
        let step = &steps[at];
        let top = self.frames[frame].owner.is_none();
        if let Some(kept) = self.kept(step.name).filter(|_| top) {
            self.finish(frame, at, kept.ending, now);
            return Ok(());
        }
        take(&mut self.fuel.activity_runs, 1, MAX_ACTIVITY_RUNS, "activity runs")?;
        let inactive = step.body["state"].as_str() == Some("Inactive");
        let number = self.runs.len();
        let round = self.frames[frame].round.clone();
        let (mut input, mut policy, mut result) = (Value::Null, Policy::default(), Ok(json!({})));
        if !inactive {
            let prepared = self.policy(frame, step, now).and_then(|it| {
                policy = it;
                self.input(frame, step, now)
            });
            match prepared {
                Ok(it) => input = it,
                Err(Stop::TooLarge(too_large)) => return Err(too_large),
                // A retry would evaluate the same values.
                Err(Stop::Fails(failure)) => (policy.retries, result) = (0, Err(failure)),
            }
            policy.timeout = policy.timeout.or_else(|| timeout(step.kind, &input));
        }
        let (timeout, retries) = (policy.timeout, policy.retries);
        let is_invalid = result.is_err();
        self.runs.push(ActivityRun {
            id: id_of(&[self.run.id, step.name, &round, &attempt.to_string()]),
            step: Rc::clone(&steps),
            at,
            attempt,
            round,
            inactive,
            policy,
            start: now,
            end: None,
            input,
            result,
            seen: Value::Null,
            frame,
            rounds: None,
        });
        self.frames[frame].runs[at] = Some(number);
        if inactive {
            let ending = match step.body["onInactiveMarkAs"].as_str() {
                Some("Failed") => {
                    self.runs[number].result = Err(Failure {
                        message: "The activity is inactive and marked as failed.".to_owned(),
                        ..Failure::default()
                    });
                    Ending::Failed
                }
                Some("Skipped") => Ending::Skipped,
                _ => Ending::Succeeded,
            };
            self.runs[number].see(self.run.id, now);
            self.finish(frame, at, ending, now);
            return Ok(());
        }
        if is_invalid {
            self.later(now, Event::End(number));
            return Ok(());
        }
        let mut script = self.script.activity_of_type(self.run.pipeline, step.name, step.kind);
        let mut takes = script.takes.unwrap_or_default();
        if graph::is_external(step.kind)
            && let Some(outcome) = self.perform(number, step, now)?
        {
            takes = outcome.takes.unwrap_or(takes);
            (script.fails, script.times, script.output) = match outcome.result {
                Ok(output) => (None, None, Some(output)),
                Err(failure) => (Some(failure), None, None),
            };
        }
        if let Some(timeout) = timeout.filter(|timeout| *timeout < takes) {
            self.runs[number].result = Err(timed_out(timeout));
            self.later(plus(now, timeout), Event::End(number));
            return Ok(());
        }
        let tries = self.run.earlier.saturating_mul(retries.saturating_add(1));
        let tried = tries.saturating_add(attempt);
        if let Some(failure) = script.fails.filter(|_| script.times.is_none_or(|most| tried < most))
        {
            self.runs[number].result = Err(failure);
            self.later(plus(now, takes), Event::End(number));
            return Ok(());
        }
        match self.act(number, step, script.output, takes, now) {
            Err(Stop::TooLarge(too_large)) => return Err(too_large),
            Err(Stop::Fails(failure)) => {
                self.runs[number].result = Err(failure);
                self.later(now, Event::End(number));
            }
            Ok(()) => {}
        }
        Ok(())
    }

    /// The outcome of external work, from a closure or from the scenario; `None` if neither defines it.
    fn perform(
        &mut self,
        number: usize,
        step: &Step<'a>,
        now: OffsetDateTime,
    ) -> Result<Option<Outcome>, TooLarge> {
        let frame = self.runs[number].frame;
        let mut references = Map::new();
        for property in ["linkedServiceName", "inputs", "outputs"] {
            match self.evaluate(frame, None, &step.body[property], now) {
                Ok(value) => references.insert(property.to_owned(), value),
                Err(Stop::TooLarge(too_large)) => return Err(too_large),
                Err(Stop::Fails(failure)) => {
                    let takes = Some(Duration::ZERO);
                    return Ok(Some(Outcome { result: Err(failure), takes }));
                }
            };
        }
        let run = &self.runs[number];
        let work = Work {
            id: &run.id,
            pipeline: self.run.pipeline,
            name: step.name,
            kind: step.kind,
            input: &run.input,
            references: &references.into(),
            item: item_of(&self.frames, &self.runs, frame),
            attempt: run.attempt,
            now,
        };
        if let Some(outcome) = self.calls.perform(&work) {
            return Ok(Some(outcome));
        }
        let script = self.script.activity_of_type(self.run.pipeline, step.name, step.kind);
        let (Some(output), None) = (script.output, script.fails) else { return Ok(None) };
        let this = json!({
            "name": step.name,
            "type": step.kind,
            "input": run.input,
            "retryAttempt": run.attempt,
        });
        let Self { run, frames, runs, variables, random, fuel, .. } = self;
        let (frames, runs) = (&*frames, &*runs);
        let scope = RunScope {
            pipeline: &run.system,
            variables,
            item: item_of(frames, runs, frame),
            activity: &|name| match name {
                "this" => Some(&this),
                name => activity_of(frames, runs, run.kept, frame, name),
            },
            now,
            random,
        };
        let budget = Budget { bytes: fuel.bytes as u64, ..Budget::default() };
        let template = Template::parse(&output).map_err(|error| error.to_string());
        let output = template.and_then(|it| {
            it.evaluate(&scope, budget).map_err(|error| reported(&error.to_string()))
        });
        let output = output
            .map_err(|message| invalid(format!("The output that the scenario defines: {message}")));
        Ok(Some(Outcome { result: output, takes: script.takes }))
    }

    /// The evaluated properties of an activity. The activities inside it evaluate theirs when they run, and a
    /// condition that is evaluated per item or per iteration is not part of them.
    fn input(&mut self, frame: usize, step: &Step<'a>, now: OffsetDateTime) -> Result<Value, Stop> {
        let mut input = Map::new();
        for (name, value) in step.body["typeProperties"].as_object().into_iter().flatten() {
            let later = match step.kind {
                "Filter" => name == "condition",
                "Until" => name == "expression" || name == "activities",
                "ForEach" => name == "activities",
                "IfCondition" | "Switch" => name == "cases" || name.ends_with("Activities"),
                _ => false,
            };
            if !later {
                input.insert(name.clone(), self.evaluate(frame, None, value, now)?);
            }
        }
        Ok(input.into())
    }

    /// The evaluated policy of an activity.
    fn policy(
        &mut self,
        frame: usize,
        step: &Step<'a>,
        now: OffsetDateTime,
    ) -> Result<Policy, Stop> {
        let policy = self.evaluate(frame, None, &step.body["policy"], now)?;
        let wrong = |name: &str, expected: &str| {
            let value = &policy[name];
            failure("BadRequest", format!("'policy.{name}' is {value}, which is not {expected}."))
        };
        let flag = |name: &str| match &policy[name] {
            Value::Null => Ok(false),
            value => boolean(value).ok_or_else(|| wrong(name, "a boolean")),
        };
        let number = |name: &str, default| match &policy[name] {
            Value::Null => Ok(default),
            value => whole(value)
                .filter(|number| *number >= 0)
                .ok_or_else(|| wrong(name, "a non-negative integer")),
        };
        let (secure_input, secure_output) = (flag("secureInput")?, flag("secureOutput")?);
        if !graph::executes(step.kind) {
            return Ok(Policy { secure_input, secure_output, ..Policy::default() });
        }
        let timeout = match &policy["timeout"] {
            Value::Null => TIMEOUT,
            value => {
                span(value).ok_or_else(|| wrong("timeout", "a time span such as 0.12:00:00"))?
            }
        };
        Ok(Policy {
            timeout: Some(timeout),
            retries: u32::try_from(number("retry", 0)?).unwrap_or(u32::MAX),
            pause: seconds(number("retryIntervalInSeconds", RETRY_INTERVAL)?),
            secure_input,
            secure_output,
        })
    }

    fn ended(&mut self, number: usize, now: OffsetDateTime) {
        let (frame, at) = (self.runs[number].frame, self.runs[number].at);
        let (attempt, failed) = (self.runs[number].attempt, self.runs[number].result.is_err());
        self.runs[number].see(self.run.id, now);
        let Policy { retries, pause, .. } = self.runs[number].policy;
        if failed && attempt < retries {
            let again = Event::Begin { frame, step: at, attempt: attempt + 1 };
            self.later(plus(now, pause), again);
            return;
        }
        let ending = if failed { Ending::Failed } else { Ending::Succeeded };
        self.finish(frame, at, ending, now);
    }

    /// An activity has ended after all attempts: those that depend on it begin or are skipped.
    fn finish(&mut self, number: usize, at: usize, ending: Ending, now: OffsetDateTime) {
        let mut ended = vec![(at, ending)];
        while let Some((at, ending)) = ended.pop() {
            let frame = &mut self.frames[number];
            frame.endings[at] = Some(ending);
            frame.open -= 1;
            let steps = Rc::clone(&frame.steps);
            for &next in &steps[at].wanted_by {
                let frame = &mut self.frames[number];
                if frame.left[next] == usize::MAX {
                    continue;
                }
                let mut needs = steps[next].needs.iter().filter(|(need, _)| *need == at);
                if !needs.all(|(_, conditions)| ending.meets(conditions)) {
                    // The other dependencies no longer matter.
                    frame.left[next] = usize::MAX;
                    ended.push((next, Ending::Skipped));
                    continue;
                }
                frame.left[next] -= 1;
                if frame.left[next] == 0 {
                    let begin = Event::Begin { frame: number, step: next, attempt: 0 };
                    self.later(now, begin);
                }
            }
        }
        if self.frames[number].open == 0 {
            self.close(number, now);
        }
    }

    /// All activities of a frame have ended.
    fn close(&mut self, number: usize, now: OffsetDateTime) {
        let Some(owner) = self.frames[number].owner else {
            self.end = Some(now);
            return;
        };
        let failed = self.failed(number);
        match &mut self.runs[owner].rounds {
            Some(rounds) => {
                rounds.running -= 1;
                if rounds.failed.is_none() {
                    rounds.failed = failed;
                }
                self.later(now, Event::Round(owner));
            }
            None => self.conclude(owner, failed, now),
        }
    }

    /// The failed leaf that makes a list of activities fail. For a skipped leaf, its dependencies count instead.
    fn failed(&self, number: usize) -> Option<(String, String)> {
        let frame = self.frames.get(number)?;
        let leaves = (0..frame.steps.len()).filter(|&at| frame.steps[at].wanted_by.is_empty());
        let mut left: Vec<usize> = leaves.collect();
        left.reverse();
        let mut seen = vec![false; frame.steps.len()];
        while let Some(at) = left.pop() {
            if std::mem::replace(&mut seen[at], true) {
                continue;
            }
            let step = &frame.steps[at];
            if frame.owner.is_none() && self.kept(step.name).is_some() {
                continue;
            }
            match frame.endings[at] {
                Some(Ending::Failed) => {
                    let run = frame.runs[at].map(|run| &self.runs[run].result);
                    let failure = run.and_then(|result| result.as_ref().err());
                    let message = failure.map(|failure| failure.message.clone());
                    return Some((step.name.to_owned(), message.unwrap_or_default()));
                }
                Some(Ending::Skipped) => left.extend(step.needs.iter().map(|(need, _)| need)),
                _ => {}
            }
        }
        None
    }
}

/// The `iterationHash` of an iteration of a loop.
pub(crate) fn iteration_hash(activity_run_id: &str, nth: usize) -> String {
    id_of(&[activity_run_id, &nth.to_string()]).replace('-', "")
}

/// The current item of the innermost ForEach around a frame.
fn item_of<'v>(
    frames: &'v [Frame<'_>],
    runs: &'v [ActivityRun<'_>],
    mut frame: usize,
) -> Option<&'v Value> {
    loop {
        let it = frames.get(frame)?;
        if it.item.is_some() {
            return it.item.as_ref();
        }
        frame = runs.get(it.owner?)?.frame;
    }
}

/// The value of `activity('name')` in a frame: an activity of the same or an outer list that has ended.
fn activity_of<'v>(
    frames: &'v [Frame<'_>],
    runs: &'v [ActivityRun<'_>],
    kept: &'v BTreeMap<String, Kept>,
    mut frame: usize,
    name: &str,
) -> Option<&'v Value> {
    loop {
        let it = frames.get(frame)?;
        if let Some(at) = it.steps.iter().position(|step| step.name.eq_ignore_ascii_case(name)) {
            return match (it.endings[at], it.runs[at].and_then(|run| runs.get(run))) {
                (Some(_), Some(run)) => Some(&run.seen),
                (Some(Ending::Skipped), None) => Some(&Value::Null),
                (Some(_), None) => kept.get(&name.to_lowercase()).map(|kept| &kept.seen),
                (None, _) => None,
            };
        }
        frame = runs.get(it.owner?)?.frame;
    }
}

/// The engine's message as the service reports it.
fn reported(message: &str) -> String {
    let message = message.replace("template language ", "");
    match (message.find("Please see https://aka.ms/"), message.find(" for usage details.")) {
        (Some(from), Some(to)) if from < to => {
            let rest = message.get(to + " for usage details.".len()..).unwrap_or_default();
            format!("{}{rest}", message.get(..from).unwrap_or_default().trim_end())
        }
        _ => message,
    }
}

/// The timeout of an activity that waits and has no policy.
fn timeout(kind: &str, input: &Value) -> Option<Duration> {
    let otherwise = match kind {
        "WebHook" => WEB_HOOK,
        "Validation" => UNTIL,
        _ => return None,
    };
    Some(span(&input["timeout"]).unwrap_or(otherwise))
}

/// A time span longer than zero.
fn span(value: &Value) -> Option<Duration> {
    let span: TimeSpan = value.as_str()?.parse().ok()?;
    Duration::try_from(span.duration()).ok().filter(|span| !span.is_zero())
}

fn timed_out(timeout: Duration) -> Failure {
    let ticks = i64::try_from(timeout.as_nanos() / 100).unwrap_or(i64::MAX);
    let timeout = TimeSpan::from_ticks(ticks);
    failure("TimedOut", format!("The activity has not ended within its timeout of {timeout}."))
}

fn seconds(seconds: i64) -> Duration {
    Duration::from_secs(u64::try_from(seconds.clamp(0, MAX_WAIT)).unwrap_or_default())
}

/// A later time, or the last one of the calendar.
pub(crate) fn plus(at: OffsetDateTime, by: Duration) -> OffsetDateTime {
    at.saturating_add(time::Duration::try_from(by).unwrap_or(time::Duration::MAX))
}

#[cfg(test)]
mod tests;
