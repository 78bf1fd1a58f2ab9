//! How a pipeline run goes: which activities run, when, and how each of them ends.
//!
//! [`run`] is a pure function of the pipeline's definition, the parameters, the script of the scenario and
//! the time at which the run starts. It goes from one event to the next in the order of time, so that a
//! variable has the value that was set last, and it does not wait: the whole run is known at once, and who
//! asks sees as much of it as has happened by then.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::rc::Rc;
use std::time::Duration;

use datafactory_core::TimeSpan;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::expression::{self, Budget, Context, MAX_VALUE_DEPTH, holds, text, whole};
use super::graph::{self, Step};
use crate::exchange::id_of;
use crate::script::{Failure, Script};

/// How many activity runs a run may have, together with the runs that it starts.
const MAX_ACTIVITY_RUNS: usize = 10_000;
/// How many activities may be looked at on the way, those included that do not run.
const MAX_STEPS: usize = 100_000;
/// How many bytes the values of a run may take.
const MAX_BYTES: usize = 16 << 20;
/// How many rounds of a loop go on at once, unless the loop says.
const BATCH: usize = 20;
/// How many of them at most.
const MAX_BATCH: usize = 50;
/// After how long an activity fails that waits for something to come true, unless it says.
const UNTIL: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// After how long an activity fails that makes another system work, unless its policy says.
const TIMEOUT: Duration = Duration::from_secs(12 * 60 * 60);
/// After how long one fails that waits to be called back, unless it says.
const WEB_HOOK: Duration = Duration::from_secs(10 * 60);
/// How many seconds after a failure the next try begins, unless the activity says.
const RETRY_INTERVAL: i64 = 30;
/// The longest time that is waited for.
const MAX_WAIT: i64 = 100 * 365 * 24 * 60 * 60;

/// What is left of what a run and the runs that it starts may use.
pub(crate) struct Fuel {
    activity_runs: usize,
    steps: usize,
    budget: Budget,
}

impl Default for Fuel {
    fn default() -> Self {
        let (activity_runs, steps) = (MAX_ACTIVITY_RUNS, MAX_STEPS);
        Self { activity_runs, steps, budget: Budget(MAX_BYTES) }
    }
}

/// The run is larger than an emulator can have.
#[derive(Debug)]
pub(crate) struct TooLarge(pub(crate) String);

fn take(left: &mut usize, wanted: usize, most: usize, what: &str) -> Result<(), TooLarge> {
    *left = left.checked_sub(wanted).ok_or_else(|| {
        TooLarge(format!("The run has more than {most} {what}, and the emulator follows no more."))
    })?;
    Ok(())
}

/// How an activity has ended, as far as the activities behind it are concerned.
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

/// An activity that is not run again, because an earlier run of the group has.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) ending: Ending,
    pub(crate) output: Value,
}

/// What a run is made of.
pub(crate) struct Run<'a> {
    pub(crate) id: &'a str,
    pub(crate) pipeline: &'a str,
    /// The `properties` of the pipeline.
    pub(crate) definition: &'a Value,
    pub(crate) parameters: &'a Map<String, Value>,
    pub(crate) start: OffsetDateTime,
    /// When the run is cancelled; nothing begins or ends after that.
    pub(crate) until: Option<OffsetDateTime>,
    /// How many runs of the group were before this one.
    pub(crate) earlier: u32,
    pub(crate) kept: &'a BTreeMap<String, Kept>,
    /// The activity that begins whatever the ones before it have come to.
    pub(crate) first: Option<&'a str>,
}

/// A pipeline that an activity runs.
pub(crate) struct Call {
    /// The same for the same activity run.
    pub(crate) id: String,
    pub(crate) pipeline: String,
    pub(crate) parameters: Map<String, Value>,
    pub(crate) at: OffsetDateTime,
}

/// How the run of another pipeline goes.
pub(crate) struct Called {
    pub(crate) id: String,
    pub(crate) end: OffsetDateTime,
    /// Why it did not succeed.
    pub(crate) failure: Option<String>,
}

/// Runs the pipelines that activities call.
pub(crate) trait Calls {
    /// Runs one; says why in words if that is not possible.
    fn call(&mut self, call: Call, fuel: &mut Fuel) -> Result<Result<Called, String>, TooLarge>;
}

/// A run of an activity.
#[derive(Debug)]
pub(crate) struct ActivityRun<'a> {
    pub(crate) step: Rc<Vec<Step<'a>>>,
    pub(crate) at: usize,
    pub(crate) id: String,
    /// How often the activity had been tried before.
    pub(crate) attempt: u32,
    /// What tells rounds of loops apart; empty outside of them.
    pub(crate) round: String,
    pub(crate) inactive: bool,
    pub(crate) policy: Policy,
    pub(crate) start: OffsetDateTime,
    pub(crate) end: Option<OffsetDateTime>,
    pub(crate) input: Value,
    pub(crate) result: Result<Value, Failure>,
    frame: usize,
    rounds: Option<Rounds>,
}

impl<'a> ActivityRun<'a> {
    /// The activity.
    pub(crate) fn step(&self) -> &Step<'a> {
        &self.step[self.at]
    }
}

/// What an activity's policy comes to.
#[derive(Debug, Default)]
pub(crate) struct Policy {
    /// How long one try may take; nothing for an activity that takes as long as it does.
    timeout: Option<Duration>,
    /// How often a failed activity is tried again, and how long after.
    retries: u32,
    pause: Duration,
    pub(crate) secure_input: bool,
    pub(crate) secure_output: bool,
}

/// How far the rounds of a loop have come.
#[derive(Debug)]
struct Rounds {
    /// The items, each of which is taken once; none for a loop that ends by its condition.
    items: Vec<Value>,
    next: usize,
    running: usize,
    batch: usize,
    deadline: OffsetDateTime,
    failed: Option<(String, String)>,
}

/// How a run goes.
pub(crate) struct Plan<'a> {
    pub(crate) activity_runs: Vec<ActivityRun<'a>>,
    /// When the last activity ends; nothing if the run is cancelled before that.
    pub(crate) end: Option<OffsetDateTime>,
    /// Why the run fails, if it does.
    pub(crate) failure: Option<String>,
    pub(crate) returns: Map<String, Value>,
    /// How the activities end that stand in no other.
    pub(crate) endings: BTreeMap<String, Kept>,
}

/// Activities side by side: those of the pipeline, or those of one round or branch.
struct Frame<'a> {
    steps: Rc<Vec<Step<'a>>>,
    /// How many of the activities that each waits for have not ended.
    left: Vec<usize>,
    endings: Vec<Option<Ending>>,
    /// The last run of each.
    runs: Vec<Option<usize>>,
    open: usize,
    item: Option<Value>,
    round: String,
    /// The activity run that these stand in.
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
}

/// Follows a run from its start to its end.
pub(crate) fn run<'a>(
    run: &Run<'a>,
    script: &Script,
    calls: &mut dyn Calls,
    fuel: &mut Fuel,
) -> Result<Plan<'a>, TooLarge> {
    let variables = run.definition["variables"].as_object().into_iter().flatten();
    let variables = variables.map(|(name, variable)| {
        let default = variable.get("defaultValue").cloned();
        let is_list = variable["type"].as_str().is_some_and(|it| it.eq_ignore_ascii_case("array"));
        let none = if is_list { json!([]) } else { json!("") };
        (name.clone(), default.unwrap_or(none))
    });
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
            let result = frame.runs[at].map(|run| &engine.runs[run].result);
            let output = result.and_then(|result| result.as_ref().ok().cloned());
            let kept = Kept { ending, output: output.unwrap_or_default() };
            endings.insert(step.name.to_lowercase(), kept);
        }
    }
    let Engine { runs, returns, end, .. } = engine;
    Ok(Plan { activity_runs: runs, end, failure, returns, endings })
}

impl<'a> Engine<'a, '_> {
    fn later(&mut self, at: OffsetDateTime, event: Event) {
        // Of the events of one moment, the one that was known first comes first.
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
        take(&mut self.fuel.steps, count, MAX_STEPS, "activities in all rounds of its loops")?;
        // What is no graph was refused when the pipeline was written.
        let steps = Rc::new(graph::steps(activities).unwrap_or_default());
        let number = self.frames.len();
        let mut left: Vec<usize> = steps.iter().map(|step| step.needs.len()).collect();
        for (step, left) in steps.iter().zip(&mut left) {
            let first = self.run.first.is_some_and(|name| step.name.eq_ignore_ascii_case(name));
            if owner.is_none() && (first || self.kept(step.name).is_some()) {
                // Whatever else ends does not begin it a second time.
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

    /// A value with its expressions worked out, as the activities of a frame see them.
    fn resolve(
        &mut self,
        frame: usize,
        item: Option<&Value>,
        value: &Value,
    ) -> Result<Value, TooLarge> {
        let Self { run, frames, runs, variables, fuel, .. } = self;
        let (frames, runs, variables) = (&*frames, &*runs, &*variables);
        let out = |mut frame: usize| loop {
            let it = frames.get(frame)?;
            if it.item.is_some() || it.owner.is_none() {
                return it.item.as_ref();
            }
            frame = runs.get(it.owner?)?.frame;
        };
        let activity = |name: &str, member: &str| {
            let mut frame = frame;
            loop {
                let it = frames.get(frame)?;
                let at = it.steps.iter().position(|step| step.name.eq_ignore_ascii_case(name));
                if let Some(at) = at {
                    let ended = it.runs[at].and_then(|run| runs.get(run));
                    let Some(ended) = ended.filter(|run| run.end.is_some()) else {
                        let kept = run.kept.get(&name.to_lowercase())?;
                        return (member == "output").then_some(Cow::Borrowed(&kept.output));
                    };
                    return match (member, &ended.result) {
                        ("output", Ok(output)) => Some(Cow::Borrowed(output)),
                        ("error", Err(failure)) => Some(Cow::Owned(json!({
                            "errorCode": failure.code,
                            "message": failure.message,
                            "failureType": failure.failure_type,
                            "target": ended.step().name,
                        }))),
                        ("status", Ok(_)) => Some(Cow::Owned("Succeeded".into())),
                        ("status", Err(_)) => Some(Cow::Owned("Failed".into())),
                        _ => None,
                    };
                }
                frame = runs.get(it.owner?)?.frame;
            }
        };
        let context = Context {
            pipeline: run.pipeline,
            run_id: run.id,
            parameters: run.parameters,
            variables,
            item: item.or_else(|| out(frame)),
            activity: &activity,
        };
        let value = expression::resolve(value, &context, &mut fuel.budget).ok_or_else(|| {
            TooLarge(format!(
                "The values of the run take more than {MAX_BYTES} bytes, and the emulator keeps no more."
            ))
        })?;
        match expression::is_deep(&value) {
            true => Err(TooLarge(format!(
                "Values of the run stand within each other more than {MAX_VALUE_DEPTH} deep."
            ))),
            false => Ok(value),
        }
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
        let (mut input, mut policy) = (Value::Null, Policy::default());
        if !inactive {
            input = self.input(frame, step)?;
            policy = self.policy(frame, step, &input)?;
        }
        let (timeout, retries) = (policy.timeout, policy.retries);
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
            result: Ok(json!({})),
            frame,
            rounds: None,
        });
        self.frames[frame].runs[at] = Some(number);
        if inactive {
            self.runs[number].end = Some(now);
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
            self.finish(frame, at, ending, now);
            return Ok(());
        }
        let script = self.script.activity(self.run.pipeline, step.name);
        let takes = script.takes.unwrap_or_default();
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
        self.act(number, step, script.output, takes, now)
    }

    /// What an activity is given, without the activities within it.
    fn input(&mut self, frame: usize, step: &Step<'a>) -> Result<Value, TooLarge> {
        let properties = &step.body["typeProperties"];
        if graph::inner(step.body).is_empty() {
            return self.resolve(frame, None, properties);
        }
        let outer = properties.as_object().into_iter().flatten();
        let outer = outer.filter(|(name, _)| *name != "cases" && !name.ends_with("ctivities"));
        let mut input = Map::new();
        for (name, value) in outer {
            input.insert(name.clone(), self.resolve(frame, None, value)?);
        }
        Ok(input.into())
    }

    /// What the policy of an activity comes to. What is beyond the evaluator is as if it were not there.
    fn policy(&mut self, frame: usize, step: &Step<'a>, input: &Value) -> Result<Policy, TooLarge> {
        let policy = self.resolve(frame, None, &step.body["policy"])?;
        let secure = |member: &str| policy.get(member).is_some_and(holds);
        let (secure_input, secure_output) = (secure("secureInput"), secure("secureOutput"));
        let executes = graph::executes(step.kind);
        let (timeout, otherwise) = match step.kind {
            "WebHook" => (&input["timeout"], WEB_HOOK),
            "Validation" => (&input["timeout"], UNTIL),
            _ if executes => (&policy["timeout"], TIMEOUT),
            _ => return Ok(Policy { secure_input, secure_output, ..Policy::default() }),
        };
        let retries = whole(&policy["retry"]).filter(|_| executes).unwrap_or_default();
        let pause = whole(&policy["retryIntervalInSeconds"]).unwrap_or(RETRY_INTERVAL);
        Ok(Policy {
            timeout: Some(span(timeout).unwrap_or(otherwise)),
            retries: u32::try_from(retries.max(0)).unwrap_or(u32::MAX),
            pause: seconds(pause),
            secure_input,
            secure_output,
        })
    }

    /// Does what an activity does.
    fn act(
        &mut self,
        number: usize,
        step: &Step<'a>,
        output: Option<Value>,
        takes: Duration,
        now: OffsetDateTime,
    ) -> Result<(), TooLarge> {
        let frame = self.runs[number].frame;
        let properties = &step.body["typeProperties"];
        let given = |name: &str| self.runs[number].input.get(name).cloned().unwrap_or_default();
        let mut end = now;
        match step.kind {
            "Wait" => end = plus(now, seconds(whole(&given("waitTimeInSeconds")).unwrap_or(0))),
            "Fail" => {
                self.runs[number].result = Err(Failure {
                    code: text(&given("errorCode")),
                    message: text(&given("message")),
                    failure_type: "UserError".to_owned(),
                });
            }
            "SetVariable" if given("setSystemVariable") == Value::Bool(true) => {
                for entry in given("value").as_array().into_iter().flatten() {
                    let value = entry["value"].get("content").unwrap_or(&entry["value"]);
                    let value = self.resolve(frame, None, value)?;
                    self.returns.insert(text(&entry["key"]), value);
                }
            }
            "SetVariable" => {
                let (name, value) = (text(&given("variableName")), given("value"));
                self.runs[number].result = Ok(json!({ "name": name, "value": value }));
                *self.variable(name) = value;
            }
            "AppendVariable" => {
                let (name, value) = (text(&given("variableName")), given("value"));
                self.runs[number].result = Ok(json!({ "name": name, "value": value }));
                let variable = self.variable(name);
                match variable.as_array_mut() {
                    Some(items) => items.push(value),
                    None => *variable = json!([value]),
                }
            }
            "Filter" => {
                let items = list(given("items"));
                let count = items.len();
                let mut kept = Vec::new();
                for item in items {
                    take(&mut self.fuel.steps, 1, MAX_STEPS, "items to look at")?;
                    let condition = self.resolve(frame, Some(&item), &properties["condition"])?;
                    if holds(&condition) {
                        kept.push(item);
                    }
                }
                self.runs[number].result = Ok(json!({
                    "ItemsCount": count,
                    "FilteredItemsCount": kept.len(),
                    "Value": kept,
                }));
            }
            "IfCondition" => {
                let branch = match holds(&given("expression")) {
                    true => "ifTrueActivities",
                    false => "ifFalseActivities",
                };
                return self.open_within(number, &properties[branch], None, String::new(), now);
            }
            "Switch" => {
                let on = text(&given("on"));
                let mut cases = properties["cases"].as_array().into_iter().flatten();
                let case = cases.find(|case| text(&case["value"]) == on);
                let branch = case.map(|case| &case["activities"]);
                let branch = branch.unwrap_or(&properties["defaultActivities"]);
                return self.open_within(number, branch, None, String::new(), now);
            }
            "ForEach" => {
                let batch = match given("isSequential") == Value::Bool(true) {
                    true => 1,
                    false => whole(&given("batchCount"))
                        .and_then(|count| usize::try_from(count).ok())
                        .unwrap_or(BATCH)
                        .clamp(1, MAX_BATCH),
                };
                self.runs[number].rounds = Some(Rounds {
                    items: list(given("items")),
                    next: 0,
                    running: 0,
                    batch,
                    deadline: now,
                    failed: None,
                });
                self.later(now, Event::Round(number));
                return Ok(());
            }
            "Until" => {
                let timeout = span(&given("timeout"));
                self.runs[number].rounds = Some(Rounds {
                    items: Vec::new(),
                    next: 0,
                    running: 0,
                    batch: 1,
                    deadline: plus(now, timeout.unwrap_or(UNTIL)),
                    failed: None,
                });
                self.later(now, Event::Round(number));
                return Ok(());
            }
            "ExecutePipeline" => {
                let parameters = given("parameters").as_object().cloned().unwrap_or_default();
                let call = Call {
                    id: id_of(&[&self.runs[number].id, "run"]),
                    pipeline: text(&given("pipeline")["referenceName"]),
                    parameters,
                    at: now,
                };
                let pipeline = call.pipeline.clone();
                let failure = |message| Failure {
                    code: "BadRequest".to_owned(),
                    message,
                    failure_type: "UserError".to_owned(),
                };
                self.runs[number].result = match self.calls.call(call, self.fuel)? {
                    Err(why) => Err(failure(why)),
                    Ok(called) => {
                        let waits = given("waitOnCompletion") == Value::Bool(true);
                        end = if waits { called.end.max(now) } else { now };
                        match called.failure.filter(|_| waits) {
                            Some(why) => Err(failure(why)),
                            None => {
                                Ok(json!({ "pipelineName": pipeline, "pipelineRunId": called.id }))
                            }
                        }
                    }
                };
            }
            _ => {
                end = plus(now, takes);
                self.runs[number].result = Ok(output.unwrap_or_else(|| json!({})));
            }
        }
        self.later(end, Event::End(number));
        Ok(())
    }

    fn variable(&mut self, name: String) -> &mut Value {
        let known = self.variables.keys().find(|known| known.eq_ignore_ascii_case(&name)).cloned();
        self.variables.entry(known.unwrap_or(name)).or_insert(Value::Null)
    }

    /// Opens a branch or a round of an activity.
    fn open_within(
        &mut self,
        number: usize,
        activities: &'a Value,
        item: Option<Value>,
        round: String,
        now: OffsetDateTime,
    ) -> Result<(), TooLarge> {
        let outer = self.runs[number].round.clone();
        let round = if round.is_empty() { outer } else { round };
        self.open(activities, item, round, Some(number), now)
    }

    /// Goes on with a loop: begins the rounds that can begin, or ends it.
    fn round(&mut self, number: usize, now: OffsetDateTime) -> Result<(), TooLarge> {
        let (frame, body) = (self.runs[number].frame, self.runs[number].step().body);
        let properties = &body["typeProperties"];
        let id = self.runs[number].id.clone();
        let until = self.runs[number].step().kind == "Until";
        loop {
            let Some(rounds) = &mut self.runs[number].rounds else { return Ok(()) };
            if rounds.running >= rounds.batch || (!until && rounds.next >= rounds.items.len()) {
                break;
            }
            if until && rounds.next > 0 {
                let deadline = rounds.deadline;
                let condition = self.resolve(frame, None, &properties["expression"])?;
                if holds(&condition) {
                    break;
                }
                if now >= deadline {
                    self.runs[number].result = Err(Failure {
                        code: "TimedOut".to_owned(),
                        message: "The expression of the loop did not come true in time.".to_owned(),
                        failure_type: "UserError".to_owned(),
                    });
                    self.later(now, Event::End(number));
                    return Ok(());
                }
            }
            let Some(rounds) = &mut self.runs[number].rounds else { return Ok(()) };
            let round = id_of(&[&id, &rounds.next.to_string()]).replace('-', "");
            let item = rounds.items.get_mut(rounds.next).map(Value::take);
            if until {
                // Only what the last round has come to counts.
                rounds.failed = None;
            }
            rounds.next += 1;
            rounds.running += 1;
            self.open_within(number, &properties["activities"], item, round, now)?;
        }
        let Some(rounds) = &mut self.runs[number].rounds else { return Ok(()) };
        if rounds.running == 0 {
            let failed = rounds.failed.take();
            self.runs[number].rounds = None;
            self.conclude(number, failed, now);
        }
        Ok(())
    }

    /// An activity ends as what is in it has ended.
    fn conclude(&mut self, number: usize, failed: Option<(String, String)>, now: OffsetDateTime) {
        if let Some((name, why)) = failed {
            self.runs[number].result = Err(Failure {
                code: "ActionFailed".to_owned(),
                message: format!(
                    "Activity failed because an inner activity failed; Inner activity name: {name}, \
                     Error: {why}"
                ),
                failure_type: "UserError".to_owned(),
            });
        }
        self.later(now, Event::End(number));
    }

    fn ended(&mut self, number: usize, now: OffsetDateTime) {
        let (frame, at) = (self.runs[number].frame, self.runs[number].at);
        let (attempt, failed) = (self.runs[number].attempt, self.runs[number].result.is_err());
        self.runs[number].end = Some(now);
        let Policy { retries, pause, .. } = self.runs[number].policy;
        if failed && attempt < retries {
            let again = Event::Begin { frame, step: at, attempt: attempt + 1 };
            self.later(plus(now, pause), again);
            return;
        }
        let ending = if failed { Ending::Failed } else { Ending::Succeeded };
        self.finish(frame, at, ending, now);
    }

    /// An activity has ended for good: what waited for it begins, or is skipped.
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
                frame.left[next] -= 1;
                if frame.left[next] > 0 {
                    continue;
                }
                let mut needs = steps[next].needs.iter();
                let met = needs.all(|(need, conditions)| {
                    frame.endings[*need].is_some_and(|ending| ending.meets(conditions))
                });
                match met {
                    true => {
                        let begin = Event::Begin { frame: number, step: next, attempt: 0 };
                        self.later(now, begin);
                    }
                    false => ended.push((next, Ending::Skipped)),
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

    /// What makes activities side by side fail together: a leaf that has failed. For a leaf that was
    /// skipped, the activities before it count instead.
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

/// A list to go through. What is none is one item, as it may be an expression that is beyond the emulator.
fn list(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        Value::Null => Vec::new(),
        item => vec![item],
    }
}

/// A time span, if there is one that is longer than nothing.
fn span(value: &Value) -> Option<Duration> {
    let span: TimeSpan = value.as_str()?.parse().ok()?;
    Duration::try_from(span.duration()).ok().filter(|span| !span.is_zero())
}

fn timed_out(timeout: Duration) -> Failure {
    let ticks = i64::try_from(timeout.as_nanos() / 100).unwrap_or(i64::MAX);
    let timeout = TimeSpan::from_ticks(ticks);
    Failure {
        code: "TimedOut".to_owned(),
        message: format!("The activity has not ended within its timeout of {timeout}."),
        failure_type: "UserError".to_owned(),
    }
}

fn seconds(seconds: i64) -> Duration {
    Duration::from_secs(u64::try_from(seconds.clamp(0, MAX_WAIT)).unwrap_or_default())
}

/// A time later by this; the calendar has an end.
pub(crate) fn plus(at: OffsetDateTime, by: Duration) -> OffsetDateTime {
    at.saturating_add(time::Duration::try_from(by).unwrap_or(time::Duration::MAX))
}

#[cfg(test)]
mod tests;
