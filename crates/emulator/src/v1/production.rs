//! The production of slices.
//!
//! A slice covers one period of its dataset's availability. It exists if the dataset is external, or if the active
//! period of a pipeline whose activity writes the dataset covers it. Its [`Course`], from waiting to ready or
//! failed, follows from the definitions, the scenario, and the states that requests have set. Slices of one
//! activity wait for each other, so all slices from the start of the active period until now are computed together.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use datafactory_client::v1::types::{self, SliceRunStatus, SliceState, SliceStatus, SliceSubstate};
use datafactory_core::TimeSpan;
use time::{Duration, OffsetDateTime};

use super::availability::{Grid, Period};
use super::course::{Activity, Course, Run};
use super::definitions;
use super::history::{History, history_key};
use super::queue::{Plan, Task};
use super::settings::{Setting, settings_key};
use crate::exchange::{Exchange, Refusal, key};
use crate::script::Script;
use crate::store::Transaction;

/// How many slices and runs one request may compute, including upstream slices.
const SLICES: u32 = 200_000;

/// The maximum number of activities in a chain upstream of a slice.
const ROW: usize = 100;

/// How many of the states set for one slice are kept, the latest first.
const SETTINGS: usize = 100;

/// How many settings and pipelines cost as much as a slice to look through.
const LINES: usize = 200;

/// The production in a factory.
pub(super) struct Production<'a> {
    store: &'a Transaction<'a>,
    script: &'a Script,
    factory: String,
    pub(super) now: OffsetDateTime,
    pub(super) pipelines: Vec<Rc<Pipeline>>,
    pub(super) datasets: Vec<Rc<Dataset>>,
    by_name: HashMap<String, Option<usize>>,
    /// Pipeline and activity of what writes a dataset, by its name in lower case.
    writers: HashMap<String, Vec<Activity>>,
    /// The computed courses.
    courses: HashMap<(usize, i64), Rc<Course>>,
    /// The datasets and activities whose slices are computed or in computation: a slice that depends on itself is
    /// never produced.
    played: HashSet<(usize, Activity)>,
    left: u32,
    /// The error of a request that exceeds the limits.
    too_much: Option<String>,
}

pub(super) struct Pipeline {
    pub(super) name: String,
    pub(super) activities: Vec<definitions::Activity>,
    history: History,
    active: Active,
}

/// The states that are set for a slice, and when.
type Told = Vec<(OffsetDateTime, SliceState)>;

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

    /// When a slice is due.
    fn due(&self, grid: &Grid, period: &Period) -> OffsetDateTime {
        match (&self.active, grid.at_start) {
            (Active::At(time), _) => *time,
            (_, true) => period.start,
            (_, false) => period.end,
        }
    }
}

/// Whether a pipeline runs once, when it has been created.
pub(super) fn one_time(properties: &definitions::PipelineProperties) -> bool {
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
    /// The first of them in each pipeline, which makes its slices.
    makers: Vec<Activity>,
}

/// The current state of a slice.
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
            played: HashSet::new(),
            left: SLICES,
            too_much: None,
        };
        for (_, pipeline) in
            store.scan::<definitions::Pipeline>(&format!("{factory}datapipelines/"))
        {
            production.add_pipeline(pipeline);
        }
        production
    }

    fn add_pipeline(&mut self, pipeline: definitions::Pipeline) {
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

    fn add_dataset(&mut self, dataset: definitions::Dataset) -> Option<usize> {
        let (name, properties) = (dataset.name?, dataset.properties?);
        let policy = properties.policy.unwrap_or_default();
        let delay = policy.external_data.and_then(|it| it.data_delay);
        let latency = policy.latency.and_then(|it| it.latency_length);
        let writers = self.writers.get(&name.to_lowercase()).cloned().unwrap_or_default();
        let mut makers = writers.clone();
        makers.dedup_by_key(|(pipeline, _)| *pipeline);
        let dataset = Dataset {
            id: properties.id.unwrap_or_default(),
            grid: Grid::of(&properties.availability?).ok()?,
            external: properties.external == Some(true),
            created: properties.create_time.map_or(OffsetDateTime::UNIX_EPOCH, |it| it.instant()),
            delay: delay.as_ref().map_or(Duration::ZERO, TimeSpan::duration),
            latency: latency.as_ref().map(TimeSpan::duration),
            settings: self.store.get(&settings_key(&self.factory, &name)).unwrap_or_default(),
            writers,
            makers,
            name,
        };
        let number = self.datasets.len();
        self.by_name.insert(dataset.name.to_lowercase(), Some(number));
        self.datasets.push(Rc::new(dataset));
        Some(number)
    }

    /// The number of a dataset, if it exists.
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
                        "More than {SLICES} slices and runs would have to be looked at: ask for a shorter period, \
                         or let pipelines begin later."
                    )
                });
            }
        }
        self.too_much.is_none()
    }

    /// Rejects the request if it exceeds the limits.
    pub(super) fn check(&self, exchange: &Exchange<'_>) -> Result<(), Refusal> {
        match &self.too_much {
            Some(message) => Err(exchange.bad_request(message)),
            None => Ok(()),
        }
    }

    /// The current state of a slice, if it exists.
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
            return SliceSubstate::ScheduledTime;
        }
        if !course.queued && course.runs_until(self.now).last().is_some_and(failed_then) {
            return SliceSubstate::Retry;
        }
        if pipeline.history.working_from(self.now) != Some(self.now) {
            return SliceSubstate::ActivityResume;
        }
        let inputs = self.inputs(activity, &course.period, 0);
        let ready = |input: &Rc<Course>| input.ready_from(self.now) == Some(self.now);
        match inputs.is_some_and(|inputs| inputs.iter().all(ready)) {
            false => SliceSubstate::DatasetDependencies,
            true if course.queued => SliceSubstate::ConcurrencyLimit,
            true => SliceSubstate::ScheduledTime,
        }
    }

    /// The course of a slice; `None` if it does not exist or is in computation.
    fn course(&mut self, dataset: usize, number: i64, row: usize) -> Option<Rc<Course>> {
        if !self.spend(1) {
            return None;
        }
        if let Some(known) = self.courses.get(&(dataset, number)) {
            return Some(known.clone());
        }
        if row > ROW {
            self.too_much.get_or_insert_with(|| {
                format!("More than {ROW} activities form a chain upstream of a slice.")
            });
            return None;
        }
        let of = self.datasets.get(dataset)?.clone();
        if !self.spend(of.lines()) {
            return None;
        }
        let period = of.grid.period(number)?;
        let course = match of.external {
            true => from_outside(&of, period),
            false => {
                let activity = self.writer(&of, &period)?;
                let due = self.pipelines[activity.0].due(&of.grid, &period);
                if due <= self.now {
                    if !self.played.insert((dataset, activity)) {
                        return None;
                    }
                    self.play(dataset, activity, row);
                    return self.courses.get(&(dataset, number)).cloned();
                }
                let (mut course, told) = self.told(&of, activity, period)?;
                course.states = told;
                course
            }
        };
        let course = Rc::new(course);
        self.courses.insert((dataset, number), course.clone());
        Some(course)
    }

    /// The activity that produces a slice, if there is one.
    fn writer(&self, dataset: &Dataset, period: &Period) -> Option<Activity> {
        let mut makers = dataset.makers.iter();
        makers.find(|(pipeline, _)| self.pipelines[*pipeline].covers(period)).copied()
    }

    /// A slice before its production, and the states that are set for it.
    fn told(
        &self,
        dataset: &Dataset,
        activity: Activity,
        period: Period,
    ) -> Option<(Course, Told)> {
        let pipeline = &self.pipelines[activity.0];
        let definition = pipeline.activities.get(activity.1)?;
        let since = pipeline.history.since(definition.name.as_deref()?, &period);
        let told = dataset.told(&period, since);
        let due = pipeline.due(&dataset.grid, &period);
        let course = Course {
            period,
            activity: Some(activity),
            due,
            states: Vec::new(),
            runs: Vec::new(),
            queued: false,
        };
        Some((course, told))
    }

    /// Computes the courses of the due slices of a dataset that an activity produces.
    fn play(&mut self, dataset: usize, activity: Activity, row: usize) -> Option<()> {
        let of = self.datasets[dataset].clone();
        let pipeline = self.pipelines[activity.0].clone();
        let definition = pipeline.activities.get(activity.1)?;
        let mut tasks = Vec::new();
        for (number, period) in of.grid.beginning_in(of.grid.touched(&pipeline.period()?)?) {
            if pipeline.due(&of.grid, &period) > self.now {
                break;
            }
            if !self.spend(1 + of.lines()) {
                return None;
            }
            if self.writer(&of, &period) != Some(activity) {
                continue;
            }
            let inputs = self.inputs(activity, &period, row);
            let (course, told) = self.told(&of, activity, period)?;
            tasks.push(Task { number, course, told, inputs });
        }
        let name = definition.name.as_deref().unwrap_or_default();
        let policy = definition.policy.clone().unwrap_or_default();
        let plan = Plan::of(self.script.activity(&pipeline.name, name), &policy);
        plan.play(&pipeline.history, &mut tasks, self.now, &mut || self.spend(1));
        let courses = tasks.into_iter().map(|task| ((dataset, task.number), Rc::new(task.course)));
        self.courses.extend(courses);
        Some(())
    }

    /// The courses of the slices that an activity needs for a period; `None` if one of them does not exist.
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
                // Several paths to one dataset, and cycles, may extend the period.
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
    /// What it costs, in slices, to find who makes one slice and what was set on it.
    fn lines(&self) -> usize {
        (self.settings.len() + self.makers.len()) / LINES
    }

    /// The states that a slice was given, and when: to wait, since it is there, and what was set.
    fn told(&self, period: &Period, since: OffsetDateTime) -> Told {
        let covers =
            |it: &&Setting| it.start.instant() <= period.start && period.end <= it.end.instant();
        let set = self.settings.iter().rev().filter(covers).take(SETTINGS);
        // States set before the pipeline existed apply from its start.
        let mut told: Vec<_> =
            set.map(|it| (it.at.instant().max(since), it.state.clone())).collect();
        told.push((since, SliceState::Waiting));
        told.reverse();
        told
    }
}

/// The course of an external slice: it is ready when it is due.
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
    Course { period, activity: None, due, states, runs: Vec::new(), queued: false }
}

impl Slice {
    /// The numbers of retries and long retries since the slice was last set to be produced.
    pub(super) fn retries(&self, now: OffsetDateTime) -> (i32, i32) {
        self.course.runs_until(now).last().map_or((0, 0), |run| (run.retries, run.rows))
    }

    /// The state in the older vocabulary.
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
