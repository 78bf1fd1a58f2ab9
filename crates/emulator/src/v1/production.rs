//! How slices come about.
//!
//! A slice covers one period of its dataset's availability. It exists while the active period of a pipeline
//! covers it whose activity writes the dataset, or if the dataset comes from outside. Its [`Course`], from
//! waiting to ready or failed, follows from the definitions, from how the scenario says that the activity's
//! runs go, and from the states that were set by hand; the clock only decides how much of it is seen.
//!
//! Slices of one activity do not wait for each other: the `concurrency` of an activity's policy is not
//! played.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use datafactory_client::v1::types::{self, SliceRunStatus, SliceState, SliceStatus, SliceSubstate};
use datafactory_core::{TimeSpan, Timestamp};
use time::{Duration, OffsetDateTime, PrimitiveDateTime};

use super::availability::{Grid, Period};
use super::history::{History, history_key};
use super::settings::{Setting, settings_key};
use crate::exchange::{Exchange, Refusal, key};
use crate::script::Script;
use crate::store::Transaction;

/// How many slices are looked at for one request, those that others are made from included.
const SLICES: u32 = 100_000;

/// How many activities may stand in a row between a slice and what it is made from in the end.
const ROW: usize = 100;

/// How many of the states that were set for one slice count; the last ones do.
const SETTINGS: usize = 100;

/// The end of a run that takes longer than the calendar lasts.
const FOREVER: OffsetDateTime = PrimitiveDateTime::MAX.assume_utc();

/// A factory at work.
pub(super) struct Production<'a> {
    store: &'a Transaction<'a>,
    script: &'a Script,
    factory: String,
    pub(super) now: OffsetDateTime,
    pub(super) pipelines: Vec<Rc<Pipeline>>,
    pub(super) datasets: Vec<Rc<Dataset>>,
    by_name: HashMap<String, Option<usize>>,
    /// Pipeline and activity of what writes a dataset, by its name in small letters.
    writers: HashMap<String, Vec<Activity>>,
    /// What was worked out. There is nothing for a slice that does not exist, and for one that is just
    /// being worked out: a slice that is made from itself never comes about.
    courses: HashMap<(usize, i64), Option<Rc<Course>>>,
    left: u32,
    /// Why the request asks for too much.
    too_much: Option<String>,
}

/// A pipeline and one of its activities, by their numbers.
pub(super) type Activity = (usize, usize);

pub(super) struct Pipeline {
    pub(super) name: String,
    pub(super) activities: Vec<types::Activity>,
    history: History,
    active: Active,
}

/// When a pipeline works.
enum Active {
    Never,
    During(Period),
    /// Once, for the period that this time lies in.
    At(OffsetDateTime),
}

impl Pipeline {
    /// The period in which the pipeline has windows.
    pub(super) fn period(&self) -> Option<Period> {
        match &self.active {
            Active::Never => None,
            Active::During(period) => Some(period.clone()),
            Active::At(time) => Some(*time..time.saturating_add(Duration::NANOSECOND)),
        }
    }

    fn covers(&self, period: &Period) -> bool {
        match &self.active {
            Active::Never => false,
            Active::During(active) => active.start <= period.start && period.end <= active.end,
            Active::At(time) => period.contains(time),
        }
    }
}

/// Whether a pipeline runs once, when it has been created.
pub(super) fn one_time(properties: &types::PipelineProperties) -> bool {
    properties.pipeline_mode == Some(types::PipelineMode::OneTime)
}

pub(super) struct Dataset {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) grid: Grid,
    external: bool,
    created: OffsetDateTime,
    /// Time after the start of a period before the service looks for data from outside.
    delay: Duration,
    latency: Option<Duration>,
    settings: Vec<Setting>,
    pub(super) writers: Vec<Activity>,
}

/// What becomes of a slice, up to the end of time.
pub(super) struct Course {
    pub(super) period: Period,
    /// The activity that makes it; none for data from outside.
    pub(super) activity: Option<Activity>,
    due: OffsetDateTime,
    /// Since when it is in which state, in this order. Of several states at one time, the last one holds.
    states: Vec<(OffsetDateTime, SliceState)>,
    runs: Vec<Run>,
}

/// One attempt to make a slice.
#[derive(Clone)]
pub(super) struct Run {
    pub(super) start: OffsetDateTime,
    pub(super) end: OffsetDateTime,
    pub(super) status: SliceRunStatus,
    pub(super) error: Option<String>,
    /// How many attempts came before it since the slice was last set to be made.
    pub(super) retries: i32,
    /// How many rows of attempts came before it since then.
    rows: i32,
}

/// A slice as it is now.
pub(super) struct Slice {
    pub(super) course: Rc<Course>,
    pub(super) state: SliceState,
    pub(super) substate: SliceSubstate,
    pub(super) since: OffsetDateTime,
    pub(super) latency: Option<types::LatencyStatus>,
}

impl<'a> Production<'a> {
    pub(super) fn of(exchange: &'a Exchange<'_>, factory: &str) -> Self {
        let store = &exchange.store;
        let mut production = Self {
            store,
            script: exchange.script,
            factory: factory.to_owned(),
            now: exchange.now,
            pipelines: Vec::new(),
            datasets: Vec::new(),
            by_name: HashMap::new(),
            writers: HashMap::new(),
            courses: HashMap::new(),
            left: SLICES,
            too_much: None,
        };
        for (_, pipeline) in store.scan::<types::Pipeline>(&format!("{factory}pipelines/")) {
            production.add_pipeline(pipeline);
        }
        production
    }

    fn add_pipeline(&mut self, pipeline: types::Pipeline) {
        let (name, properties) =
            (pipeline.name.unwrap_or_default(), pipeline.properties.unwrap_or_default());
        let once = one_time(&properties);
        let deployed = properties.runtime_info.and_then(|info| info.deployment_time);
        let active = match (&properties.start, &properties.end) {
            _ if once => deployed.map_or(Active::Never, |deployed| Active::At(deployed.instant())),
            (Some(start), Some(end)) => Active::During(start.instant()..end.instant()),
            _ => Active::Never,
        };
        let activities = properties.activities.unwrap_or_default();
        for (index, activity) in activities.iter().enumerate() {
            for output in activity.outputs.iter().flatten() {
                let output = output.name.as_deref().unwrap_or_default().to_lowercase();
                self.writers.entry(output).or_default().push((self.pipelines.len(), index));
            }
        }
        let history = self.store.get(&history_key(&self.factory, &name)).unwrap_or_default();
        self.pipelines.push(Rc::new(Pipeline { name, activities, history, active }));
        for dataset in properties.datasets.into_iter().flatten() {
            self.add_dataset(dataset);
        }
    }

    fn add_dataset(&mut self, dataset: types::Dataset) -> Option<usize> {
        let (name, properties) = (dataset.name?, dataset.properties?);
        let policy = properties.policy.unwrap_or_default();
        let delay = policy.external_data.and_then(|it| it.data_delay);
        let latency = policy.latency.and_then(|it| it.latency_length);
        let dataset = Dataset {
            id: properties.id.unwrap_or_default(),
            grid: Grid::of(&properties.availability?).ok()?,
            external: properties.external == Some(true),
            created: properties.create_time.map_or(OffsetDateTime::UNIX_EPOCH, |it| it.instant()),
            delay: delay.as_ref().map_or(Duration::ZERO, TimeSpan::duration),
            latency: latency.as_ref().map(TimeSpan::duration),
            settings: self.store.get(&settings_key(&self.factory, &name)).unwrap_or_default(),
            writers: self.writers.get(&name.to_lowercase()).cloned().unwrap_or_default(),
            name,
        };
        let number = self.datasets.len();
        self.by_name.insert(dataset.name.to_lowercase(), Some(number));
        self.datasets.push(Rc::new(dataset));
        Some(number)
    }

    /// The number of a dataset; none if there is none of this name.
    pub(super) fn dataset(&mut self, name: &str) -> Option<usize> {
        let name = name.to_lowercase();
        if let Some(known) = self.by_name.get(&name) {
            return *known;
        }
        let found = self.store.get(&format!("{}{}", self.factory, key(["datasets", &*name])));
        let number = found.and_then(|dataset| self.add_dataset(dataset));
        self.by_name.insert(name, number);
        number
    }

    /// The part of a range in which a dataset can have slices.
    pub(super) fn bounds(&self, dataset: usize, range: Period) -> Period {
        let dataset = &self.datasets[dataset];
        if dataset.external {
            return range;
        }
        let periods = dataset
            .writers
            .iter()
            .filter_map(|(pipeline, _)| dataset.grid.touched(&self.pipelines[*pipeline].period()?));
        let all = periods.reduce(|one, other| hull(&one, &other));
        all.map_or(range.start..range.start, |all| {
            range.start.max(all.start)..range.end.min(all.end)
        })
    }

    /// Counts work as much as that for so many slices; whether the request may go on.
    pub(super) fn spend(&mut self, slices: usize) -> bool {
        match u32::try_from(slices).ok().and_then(|slices| self.left.checked_sub(slices)) {
            Some(left) => self.left = left,
            None => {
                self.too_much.get_or_insert_with(|| {
                    format!(
                        "More than {SLICES} slices would have to be looked at: ask for a shorter period."
                    )
                });
            }
        }
        self.too_much.is_none()
    }

    /// Refuses the request if it has asked for too much.
    pub(super) fn check(&self, exchange: &Exchange<'_>) -> Result<(), Refusal> {
        match &self.too_much {
            Some(message) => Err(exchange.bad_request(message)),
            None => Ok(()),
        }
    }

    /// A slice as it is now; none if it does not exist.
    pub(super) fn slice(&mut self, dataset: usize, number: i64) -> Option<Slice> {
        let course = self.course(dataset, number, 0)?;
        let dataset = self.datasets.get(dataset)?.clone();
        let seen = course.states.iter().rposition(|(since, _)| *since <= self.now).unwrap_or(0);
        let (since, state) = course.states.get(seen)?.clone();
        let substate = match state {
            SliceState::Waiting => self.waits_for(&course, since),
            SliceState::Failed => match course.runs_until(self.now).last() {
                Some(run) if run.status == SliceRunStatus::TimedOut && run.end == since => {
                    SliceSubstate::TimedOut
                }
                _ => SliceSubstate::Unspecified,
            },
            _ => SliceSubstate::Unspecified,
        };
        let latency = dataset.latency.map(|latency| {
            let by = course.period.end.checked_add(latency).unwrap_or(course.period.end);
            let ready = state == SliceState::Ready;
            match if ready { since <= by } else { self.now <= by } {
                true => types::LatencyStatus::OnTime,
                false => types::LatencyStatus::Late,
            }
        });
        Some(Slice { state, substate, since, latency, course })
    }

    /// What a slice waits for that does so since then.
    fn waits_for(&mut self, course: &Course, since: OffsetDateTime) -> SliceSubstate {
        let Some(activity) = course.activity else { return SliceSubstate::ScheduledTime };
        let pipeline = self.pipelines[activity.0].clone();
        let failed_then = |run: &Run| run.end == since && run.status != SliceRunStatus::Canceled;
        if self.now < course.due {
            SliceSubstate::ScheduledTime
        } else if course.runs_until(self.now).last().is_some_and(failed_then) {
            SliceSubstate::Retry
        } else if pipeline.history.working_from(self.now) != Some(self.now) {
            SliceSubstate::ActivityResume
        } else {
            let inputs = self.inputs(activity, &course.period, 0);
            let ready = |input: &Rc<Course>| input.ready_from(self.now) == Some(self.now);
            match inputs.is_some_and(|inputs| inputs.iter().all(ready)) {
                true => SliceSubstate::ScheduledTime,
                false => SliceSubstate::DatasetDependencies,
            }
        }
    }

    fn course(&mut self, dataset: usize, number: i64, row: usize) -> Option<Rc<Course>> {
        if !self.spend(1) {
            return None;
        }
        if let Some(known) = self.courses.get(&(dataset, number)) {
            return known.clone();
        }
        if row > ROW {
            self.too_much.get_or_insert_with(|| {
                format!("More than {ROW} activities stand in a row before a slice.")
            });
            return None;
        }
        self.courses.insert((dataset, number), None);
        let of = self.datasets.get(dataset)?.clone();
        let period = of.grid.period(number)?;
        let course = match of.external {
            true => Some(from_outside(&of, period)),
            false => self.made(&of, period, row),
        };
        let course = course.map(Rc::new);
        self.courses.insert((dataset, number), course.clone());
        course
    }

    /// The courses of the slices that an activity needs for a period; none if one of them does not exist.
    fn inputs(
        &mut self,
        activity: Activity,
        period: &Period,
        row: usize,
    ) -> Option<Vec<Rc<Course>>> {
        let pipeline = self.pipelines.get(activity.0)?.clone();
        let mut courses = Vec::new();
        for input in pipeline.activities.get(activity.1)?.inputs.iter().flatten() {
            let dataset = self.dataset(input.name.as_deref()?)?;
            for number in self.datasets[dataset].grid.touching(period)? {
                courses.push(self.course(dataset, number, row + 1)?);
            }
        }
        Some(courses)
    }

    /// The course of a slice that an activity makes; none if none makes it.
    fn made(&mut self, dataset: &Dataset, period: Period, row: usize) -> Option<Course> {
        let mut writers = dataset.writers.iter();
        let activity = *writers.find(|(pipeline, _)| self.pipelines[*pipeline].covers(&period))?;
        let pipeline = self.pipelines[activity.0].clone();
        let definition = pipeline.activities.get(activity.1)?;
        let since = pipeline.history.since(definition.name.as_deref()?, &period);
        let due = match (&pipeline.active, dataset.grid.at_start) {
            (Active::At(time), _) => *time,
            (_, true) => period.start,
            (_, false) => period.end,
        };
        let inputs = self.inputs(activity, &period, row);
        let plan = Plan::of(self.script, &pipeline, definition, inputs);
        let mut course =
            Course { due, activity: Some(activity), states: Vec::new(), runs: Vec::new(), period };
        let all = dataset.told(&course.period, since);
        for (index, (at, state)) in all.iter().enumerate() {
            let until = all.get(index + 1).map(|(next, _)| *next);
            course.states.push((*at, state.clone()));
            if *state == SliceState::Waiting {
                plan.play(&mut course, (*at).max(due), until);
            }
        }
        // Rows of runs cost as much as slices do.
        self.spend(course.runs.len());
        Some(course)
    }

    /// What the slices of a dataset in a period are made from within the same pipelines: datasets, and the
    /// periods of theirs.
    pub(super) fn upstream(&mut self, dataset: usize, period: &Period) -> BTreeMap<usize, Period> {
        let mut found: BTreeMap<(usize, usize), Period> = BTreeMap::new();
        let writers = self.datasets[dataset].writers.clone();
        let mut next: Vec<_> =
            writers.iter().map(|(pipeline, _)| (*pipeline, dataset, period.clone(), 0)).collect();
        while let Some((pipeline, dataset, period, row)) = next.pop() {
            if row > ROW || !self.spend(1) {
                continue;
            }
            let within = self.pipelines[pipeline].clone();
            let writers = self.datasets[dataset].writers.clone();
            let writers = writers.iter().filter(|(of, _)| *of == pipeline);
            let inputs = writers.flat_map(|(_, it)| within.activities[*it].inputs.iter().flatten());
            for input in inputs {
                let Some(input) = self.dataset(input.name.as_deref().unwrap_or_default()) else {
                    continue;
                };
                let Some(touched) = self.datasets[input].grid.touched(&period) else { continue };
                let all = match found.get(&(pipeline, input)) {
                    Some(known) => hull(known, &touched),
                    None => touched,
                };
                // On several ways to one dataset, and on a way in a circle, the period may grow.
                if found.insert((pipeline, input), all.clone()).as_ref() != Some(&all) {
                    next.push((pipeline, input, all, row + 1));
                }
            }
        }
        found.into_iter().fold(BTreeMap::new(), |mut all, ((_, dataset), period)| {
            let known = all.get(&dataset).map(|known| hull(known, &period));
            all.insert(dataset, known.unwrap_or(period));
            all
        })
    }
}

/// The shortest period that covers both.
fn hull(one: &Period, other: &Period) -> Period {
    one.start.min(other.start)..one.end.max(other.end)
}

impl Dataset {
    /// The states that a slice was given, and when: to wait, since it is there, and what was set.
    fn told(&self, period: &Period, since: OffsetDateTime) -> Vec<(OffsetDateTime, SliceState)> {
        let covers =
            |it: &&Setting| it.start.instant() <= period.start && period.end <= it.end.instant();
        let set = self.settings.iter().rev().filter(covers).take(SETTINGS);
        // What was set before there was a pipeline holds from the beginning.
        let mut told: Vec<_> =
            set.map(|it| (it.at.instant().max(since), it.state.clone())).collect();
        told.push((since, SliceState::Waiting));
        told.reverse();
        told
    }
}

/// The course of a slice that comes from outside: it is there when it is due.
fn from_outside(dataset: &Dataset, period: Period) -> Course {
    let due = if dataset.grid.at_start { period.start } else { period.end };
    let looked_for = period.start.checked_add(dataset.delay).unwrap_or(due);
    let due = due.max(looked_for);
    let all = dataset.told(&period, dataset.created);
    let mut states = Vec::new();
    for (index, (at, state)) in all.iter().enumerate() {
        states.push((*at, state.clone()));
        let ready = due.max(*at);
        let in_time = all.get(index + 1).is_none_or(|(next, _)| ready <= *next);
        if *state == SliceState::Waiting && in_time {
            states.push((ready, SliceState::Ready));
        }
    }
    Course { due, activity: None, states, runs: Vec::new(), period }
}

impl Course {
    /// The runs that had begun at a time.
    pub(super) fn runs_until(&self, time: OffsetDateTime) -> &[Run] {
        &self.runs[..self.runs.partition_point(|run| run.start <= time)]
    }

    /// The first time, not before this one, at which the slice is ready.
    fn ready_from(&self, time: OffsetDateTime) -> Option<OffsetDateTime> {
        self.states.iter().enumerate().find_map(|(index, (since, state))| {
            let from = time.max(*since);
            let lasts = self.states.get(index + 1).is_none_or(|(until, _)| from < *until);
            (*state == SliceState::Ready && lasts).then_some(from)
        })
    }
}

/// How an activity makes a slice.
struct Plan<'a> {
    history: &'a History,
    inputs: Option<Vec<Rc<Course>>>,
    takes: Duration,
    timed_out: bool,
    error: Option<String>,
    /// How many runs fail.
    failing: u32,
    delay: Duration,
    retries: i32,
    rows: i32,
    pause: Duration,
}

impl<'a> Plan<'a> {
    fn of(
        script: &Script,
        pipeline: &'a Pipeline,
        activity: &types::Activity,
        inputs: Option<Vec<Rc<Course>>>,
    ) -> Self {
        let script = script.activity(&pipeline.name, activity.name.as_deref().unwrap_or_default());
        let takes = script.takes.unwrap_or_default();
        let takes = Duration::try_from(takes).unwrap_or(Duration::MAX);
        let policy = activity.policy.clone().unwrap_or_default();
        let span =
            |span: &Option<TimeSpan>| span.as_ref().map_or(Duration::ZERO, TimeSpan::duration);
        let timeout = Some(span(&policy.timeout)).filter(|timeout| timeout.is_positive());
        let timed_out = timeout.is_some_and(|timeout| timeout < takes);
        let times = script.times.unwrap_or(u32::MAX);
        let error = script.fails.map(|failure| format!("{}: {}", failure.code, failure.message));
        Self {
            history: &pipeline.history,
            inputs,
            takes: timeout.map_or(takes, |timeout| timeout.min(takes)),
            timed_out,
            failing: if error.is_some() { times } else { 0 },
            error,
            delay: span(&policy.delay).max(Duration::ZERO),
            retries: policy.retry.unwrap_or(0).clamp(0, 10),
            // One row of runs is begun in any case.
            rows: policy.long_retry.unwrap_or(1).clamp(1, 10),
            pause: span(&policy.long_retry_interval).max(Duration::ZERO),
        }
    }

    /// The first time, not before this one, at which everything is there for a run.
    fn can_begin(&self, time: OffsetDateTime) -> Option<OffsetDateTime> {
        let inputs = self.inputs.as_ref()?;
        let mut time = time;
        loop {
            let before = time;
            time = self.history.working_from(time)?;
            for input in inputs {
                time = input.ready_from(time)?;
            }
            if time == before {
                return Some(time);
            }
        }
    }

    /// Runs the activity from a time on, until it has succeeded, there are no retries left or the slice is
    /// set to something else.
    fn play(&self, course: &mut Course, from: OffsetDateTime, until: Option<OffsetDateTime>) {
        let beyond = |time: OffsetDateTime| until.is_some_and(|until| until <= time);
        let mut next = from.checked_add(self.delay);
        for row in 0..self.rows {
            for retry in 0..=self.retries {
                let start = next.and_then(|next| self.can_begin(next));
                let Some(start) = start.filter(|start| !beyond(*start)) else { return };
                let ended = start.checked_add(self.takes).unwrap_or(FOREVER);
                // Whoever sets the state of a slice ends the run that is making it.
                let end = until.map_or(ended, |until| ended.min(until));
                let number = u32::try_from(course.runs.len()).unwrap_or(u32::MAX);
                let fails = number < self.failing;
                let (status, error) = match self.timed_out {
                    _ if end != ended => (SliceRunStatus::Canceled, None),
                    true => (SliceRunStatus::TimedOut, Some("The run took too long.".to_owned())),
                    false if fails => (SliceRunStatus::FailedExecution, self.error.clone()),
                    false => (SliceRunStatus::Succeeded, None),
                };
                let retries = row * (self.retries + 1) + retry;
                let over = status == SliceRunStatus::Canceled;
                let succeeded = status == SliceRunStatus::Succeeded;
                course.states.push((start, SliceState::InProgress));
                course.runs.push(Run { start, end, status, error, retries, rows: row });
                if over {
                    return;
                }
                if succeeded {
                    return course.states.push((end, SliceState::Ready));
                }
                let last = retry == self.retries && row + 1 == self.rows;
                let state = if last { SliceState::Failed } else { SliceState::Waiting };
                course.states.push((end, state));
                next = Some(end);
            }
            next = next.and_then(|next| next.checked_add(self.pause));
        }
    }
}

impl Slice {
    /// How often the slice has been tried again, and in how many rows, since it was last set to be made.
    pub(super) fn retries(&self, now: OffsetDateTime) -> (i32, i32) {
        self.course.runs_until(now).last().map_or((0, 0), |run| (run.retries, run.rows))
    }

    /// The state in the older words.
    pub(super) fn status(&self) -> SliceStatus {
        match (&self.state, &self.substate) {
            (SliceState::Waiting, SliceSubstate::Retry) => SliceStatus::Retry,
            (SliceState::Waiting, _) => SliceStatus::PendingExecution,
            (SliceState::InProgress, _) => SliceStatus::InProgress,
            (SliceState::Ready, _) => SliceStatus::Ready,
            (SliceState::Failed, SliceSubstate::TimedOut) => SliceStatus::TimedOut,
            (SliceState::Failed, _) => SliceStatus::Failed,
            (SliceState::Skipped, _) => SliceStatus::Skip,
            _ => SliceStatus::NotSpecified,
        }
    }
}

impl Run {
    /// The run as it was at a time after its start: status, end and percentage.
    pub(super) fn at(&self, now: OffsetDateTime) -> (SliceRunStatus, Option<Timestamp>, i32) {
        if now < self.end {
            let (passed, all) = (now - self.start, self.end - self.start);
            let percent = (passed.as_seconds_f64() / all.as_seconds_f64() * 100.0) as i32;
            return (SliceRunStatus::Running, None, percent.clamp(0, 99));
        }
        let percent = if self.status == SliceRunStatus::Succeeded { 100 } else { 0 };
        (self.status.clone(), Some(self.end.into()), percent)
    }
}
