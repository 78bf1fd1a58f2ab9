//! The queue of an activity: which slices of a dataset it produces when, by the concurrency, execution order and
//! retries of its policy.
//!
//! The result for a time does not depend on later events, so early and late requests see the same.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::rc::Rc;

use datafactory_client::v1::types::{self, SliceRunStatus, SliceState};
use datafactory_core::TimeSpan;
use time::{Duration, OffsetDateTime, PrimitiveDateTime};

use super::course::{Course, Run};
use super::history::History;
use crate::script::ActivityScript;

/// The end of a run beyond the calendar.
const FOREVER: OffsetDateTime = PrimitiveDateTime::MAX.assume_utc();

/// The policy and the script of an activity.
#[derive(Debug)]
pub(super) struct Plan {
    takes: Duration,
    timed_out: bool,
    error: Option<String>,
    /// How many runs of a slice fail.
    failing: u32,
    delay: Duration,
    retries: i32,
    rows: i32,
    pause: Duration,
    /// How many slices are produced at once.
    concurrency: usize,
    newest_first: bool,
}

/// A slice to produce, or one whose state was set.
pub(super) struct Task {
    pub(super) number: i64,
    pub(super) course: Course,
    /// The states that were set, and when.
    pub(super) told: Vec<(OffsetDateTime, SliceState)>,
    /// Its inputs, if they exist.
    pub(super) inputs: Option<Vec<Rc<Course>>>,
}

/// An attempt to produce a slice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Try {
    task: usize,
    /// When a request sets another state, if one does.
    until: Option<OffsetDateTime>,
    row: i32,
    retry: i32,
}

impl Try {
    fn is_over(&self, time: OffsetDateTime) -> bool {
        self.until.is_some_and(|until| until <= time)
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// The state of a slice is set.
    Told { task: usize, nth: usize },
    /// A slice may be produced by its policy.
    Due(Try),
    /// A run ends with this result.
    Ended(Option<(OffsetDateTime, Try)>),
}

/// The slices in production.
struct Queue<'a> {
    plan: &'a Plan,
    history: &'a History,
    tasks: &'a mut [Task],
    /// The future events, in the order of time and then of creation.
    events: BinaryHeap<Reverse<(OffsetDateTime, usize, Event)>>,
    sequence: usize,
    /// The slices that wait for the concurrency, in order.
    waiting: BTreeMap<i64, Try>,
    free: usize,
}

impl Plan {
    pub(super) fn of(script: ActivityScript, policy: &types::ActivityPolicy) -> Self {
        let takes = script.takes.unwrap_or_default();
        let takes = Duration::try_from(takes).unwrap_or(Duration::MAX);
        let span =
            |span: &Option<TimeSpan>| span.as_ref().map_or(Duration::ZERO, TimeSpan::duration);
        let timeout = Some(span(&policy.timeout)).filter(|timeout| timeout.is_positive());
        let times = script.times.unwrap_or(u32::MAX);
        let error = script.fails.map(|failure| format!("{}: {}", failure.code, failure.message));
        let order = policy.execution_priority_order.as_ref();
        Self {
            takes: timeout.map_or(takes, |timeout| timeout.min(takes)),
            timed_out: timeout.is_some_and(|timeout| timeout < takes),
            failing: if error.is_some() { times } else { 0 },
            error,
            delay: span(&policy.delay).max(Duration::ZERO),
            retries: policy.retry.unwrap_or(0).clamp(0, 10),
            // One row of runs is begun in any case.
            rows: policy.long_retry.unwrap_or(1).clamp(1, 10),
            pause: span(&policy.long_retry_interval).max(Duration::ZERO),
            concurrency: policy.concurrency.map_or(1, |most| usize::from(most.clamp(1, 10) as u8)),
            newest_first: order == Some(&types::ExecutionPriorityOrder::NewestFirst),
        }
    }

    /// Lets tasks become what they are at a time. Stops when a run is more than may be spent.
    pub(super) fn play(
        &self,
        history: &History,
        tasks: &mut [Task],
        now: OffsetDateTime,
        spend: &mut dyn FnMut() -> bool,
    ) {
        let mut queue = Queue {
            plan: self,
            history,
            events: BinaryHeap::new(),
            sequence: 0,
            waiting: BTreeMap::new(),
            free: self.concurrency,
            tasks,
        };
        for task in 0..queue.tasks.len() {
            for nth in 0..queue.tasks[task].told.len() {
                queue.later(queue.tasks[task].told[nth].0, Event::Told { task, nth });
            }
        }
        while let Some(Reverse((time, ..))) = queue.events.peek()
            && *time <= now
        {
            let time = *time;
            while let Some(Reverse((_, _, event))) = queue.next_at(time) {
                queue.happens(event, time);
            }
            while queue.free > 0
                && let Some((_, next)) = queue.waiting.pop_first()
            {
                if queue.is_ready(next, time) {
                    queue.begin(next, time);
                    if !spend() {
                        return;
                    }
                }
            }
        }
        for next in queue.waiting.values().filter(|next| !next.is_over(now)) {
            queue.tasks[next.task].course.queued = true;
        }
    }
}

impl Queue<'_> {
    fn later(&mut self, at: OffsetDateTime, event: Event) {
        self.sequence += 1;
        self.events.push(Reverse((at, self.sequence, event)));
    }

    fn next_at(&mut self, time: OffsetDateTime) -> Option<Reverse<(OffsetDateTime, usize, Event)>> {
        self.events.peek().filter(|Reverse((at, ..))| *at == time)?;
        self.events.pop()
    }

    fn happens(&mut self, event: Event, time: OffsetDateTime) {
        match event {
            Event::Told { task, nth } => {
                let Task { course, told, .. } = &mut self.tasks[task];
                let (at, state) = told[nth].clone();
                let until = told.get(nth + 1).map(|(next, _)| *next);
                let due = at.max(course.due).checked_add(self.plan.delay);
                let waits = state == SliceState::Waiting;
                course.states.push((at, state));
                if let Some(due) = due.filter(|_| waits) {
                    self.later(due, Event::Due(Try { task, until, row: 0, retry: 0 }));
                }
            }
            Event::Due(next) => {
                if self.is_ready(next, time) {
                    let number = self.tasks[next.task].number;
                    let place = if self.plan.newest_first { -number } else { number };
                    self.waiting.insert(place, next);
                }
            }
            Event::Ended(next) => {
                self.free += 1;
                if let Some((due, next)) = next {
                    self.later(due, Event::Due(next));
                }
            }
        }
    }

    /// Whether all is there that an attempt needs. One that has to wait for it is due again when it is there.
    fn is_ready(&mut self, next: Try, time: OffsetDateTime) -> bool {
        if next.is_over(time) {
            return false;
        }
        match self.can_begin(next.task, time) {
            Some(at) if at == time => true,
            Some(at) => {
                self.later(at, Event::Due(next));
                false
            }
            None => false,
        }
    }

    /// The first time, not before this one, at which everything is there for a run.
    fn can_begin(&self, task: usize, time: OffsetDateTime) -> Option<OffsetDateTime> {
        let inputs = self.tasks[task].inputs.as_ref()?;
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

    /// Runs the activity for a slice until it succeeds, has no retries left, or another state is set.
    fn begin(&mut self, this: Try, start: OffsetDateTime) {
        let Try { task, until, row, retry } = this;
        let plan = self.plan;
        let course = &mut self.tasks[task].course;
        let ended = start.checked_add(plan.takes).unwrap_or(FOREVER);
        // Setting the state of a slice ends its run.
        let end = until.map_or(ended, |until| ended.min(until));
        let number = u32::try_from(course.runs.len()).unwrap_or(u32::MAX);
        let (status, error) = match plan.timed_out {
            _ if end != ended => (SliceRunStatus::Canceled, None),
            true => (SliceRunStatus::TimedOut, Some("The run took too long.".to_owned())),
            false if number < plan.failing => (SliceRunStatus::FailedExecution, plan.error.clone()),
            false => (SliceRunStatus::Succeeded, None),
        };
        let next = match retry < plan.retries {
            true => Some((end, Try { retry: retry + 1, ..this })),
            false if row + 1 < plan.rows => {
                end.checked_add(plan.pause).map(|at| (at, Try { row: row + 1, retry: 0, ..this }))
            }
            false => None,
        };
        let (state, next) = match status {
            SliceRunStatus::Canceled => (None, None),
            SliceRunStatus::Succeeded => (Some(SliceState::Ready), None),
            _ if row + 1 == plan.rows && retry == plan.retries => (Some(SliceState::Failed), None),
            _ => (Some(SliceState::Waiting), next),
        };
        let retries = row * (plan.retries + 1) + retry;
        course.states.push((start, SliceState::InProgress));
        course.states.extend(state.map(|state| (end, state)));
        course.runs.push(Run { start, end, status, error, retries, rows: row });
        self.free -= 1;
        self.later(end, Event::Ended(next));
    }
}

#[cfg(test)]
mod tests {
    use std::time;

    use proptest::prelude::*;

    use super::*;
    use crate::script::Failure;

    fn at(second: i64) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + Duration::seconds(second)
    }

    fn course(due: i64, states: Vec<(OffsetDateTime, SliceState)>) -> Course {
        let period = at(due - 1)..at(due);
        Course { period, activity: None, due: at(due), states, runs: Vec::new(), queued: false }
    }

    /// A slice: after how many seconds it is due, after how many more its input is there, and what it is told
    /// after that.
    type Slice = (i64, i64, Vec<(i64, SliceState)>);

    fn tasks(slices: &[Slice]) -> Vec<Task> {
        let mut due = 0;
        let task = |(number, (gap, input, said)): (usize, &Slice)| {
            due += gap;
            let ready = vec![(at(0), SliceState::Waiting), (at(due + input), SliceState::Ready)];
            let mut when = 0;
            let said = said.iter().map(|(after, state)| {
                when += after;
                (at(when), state.clone())
            });
            Task {
                number: number as i64,
                course: course(due, Vec::new()),
                told: [(at(0), SliceState::Waiting)].into_iter().chain(said).collect(),
                inputs: Some(vec![Rc::new(course(due, ready))]),
            }
        };
        slices.iter().enumerate().map(task).collect()
    }

    fn slices() -> impl Strategy<Value = Vec<Slice>> {
        let state = prop::sample::select(vec![
            SliceState::Waiting,
            SliceState::Waiting,
            SliceState::Ready,
            SliceState::Skipped,
        ]);
        let told = prop::collection::vec((1_i64..60, state), 0..4);
        prop::collection::vec((0_i64..20, 0_i64..40, told), 1..15)
    }

    fn plans() -> impl Strategy<Value = Plan> {
        let spans = (0_i64..30, 0_i64..20, 0_i64..20, prop::option::of(1_i64..40));
        (1..=4, any::<bool>(), 0..3, 1..3, prop::option::of(0_u32..5), spans).prop_map(
            |(concurrency, newest, retry, long, times, (takes, delay, pause, timeout))| {
                let span = |seconds: i64| Some(TimeSpan::from_ticks(seconds * 10_000_000));
                let script = ActivityScript {
                    takes: Some(time::Duration::from_secs(takes.unsigned_abs())),
                    fails: times.map(|_| Failure::default()),
                    times,
                    output: None,
                };
                let order = if newest { "NewestFirst" } else { "OldestFirst" };
                let policy = types::ActivityPolicy {
                    concurrency: Some(concurrency),
                    execution_priority_order: Some(order.into()),
                    retry: Some(retry),
                    long_retry: Some(long),
                    // Often there is no pause at all.
                    delay: span((delay - 10).max(0)),
                    long_retry_interval: span((pause - 10).max(0)),
                    timeout: timeout.and_then(span),
                    ..Default::default()
                };
                Plan::of(script, &policy)
            },
        )
    }

    fn played(plan: &Plan, history: &History, slices: &[Slice], now: i64) -> Vec<Task> {
        let mut tasks = tasks(slices);
        plan.play(history, &mut tasks, at(now), &mut || true);
        tasks
    }

    impl Course {
        fn state(&self, time: OffsetDateTime) -> &SliceState {
            let seen = self.states.partition_point(|(since, _)| *since <= time);
            &self.states[seen - 1].1
        }
    }

    const END: i64 = 1_000_000;

    proptest! {
        #[test]
        fn no_more_slices_are_made_at_once_than_may_be_and_all_end(
            (plan, slices, paused) in (plans(), slices(), (0_i64..100, 0_i64..100)),
        ) {
            let mut history = History::default();
            history.paused(&at(paused.0).into(), true);
            history.paused(&at(paused.0 + paused.1).into(), false);
            let tasks = played(&plan, &history, &slices, END);
            let runs = || tasks.iter().flat_map(|task| &task.course.runs);
            for run in runs() {
                let open = runs().filter(|it| it.start <= run.start && run.start < it.end);
                prop_assert!(open.count() <= plan.concurrency);
                prop_assert!(paused.1 == 0 || !(at(paused.0)..at(paused.0 + paused.1)).contains(&run.start));
            }
            for Task { course, told, .. } in &tasks {
                let (last, asked) = (course.state(at(END)), told.last().map(|(_, state)| state));
                let ended = [SliceState::Ready, SliceState::Failed].contains(last);
                prop_assert!(ended || Some(last) == asked && *last != SliceState::Waiting, "{course:?}");
                prop_assert!(course.states.is_sorted_by_key(|(since, _)| *since), "{course:?}");
                prop_assert!(!course.queued && course.runs.iter().all(|run| run.start >= course.due));
            }
        }

        #[test]
        fn whoever_comes_first_by_the_order_begins_first((plan, slices) in (plans(), slices())) {
            let plan = Plan { delay: Duration::ZERO, pause: Duration::ZERO, ..plan };
            let tasks = played(&plan, &History::default(), &slices, END);
            for (one, task) in tasks.iter().enumerate() {
                for start in task.course.runs.iter().map(|run| run.start) {
                    let before = |other: usize| if plan.newest_first { other > one } else { other < one };
                    for (_, other) in tasks.iter().enumerate().filter(|(it, _)| before(*it)) {
                        let could = other.course.due <= start
                            && *other.course.state(start) == SliceState::Waiting
                            && other.inputs.iter().flatten().all(|it| it.ready_from(start) == Some(start));
                        prop_assert!(!could, "{start} {:?} {:?}", task.course, other.course);
                    }
                }
            }
        }

        #[test]
        fn looking_early_and_looking_late_show_the_same(
            (plan, slices, now) in (plans(), slices(), 0_i64..400),
        ) {
            let history = History::default();
            let (early, late) = (played(&plan, &history, &slices, now), played(&plan, &history, &slices, END));
            for (early, late) in early.iter().zip(&late) {
                let seen = |course: &Course| {
                    let states = course.states.iter().filter(|(since, _)| *since <= at(now));
                    let runs = course.runs_until(at(now)).iter().map(|run| (run.start, run.at(at(now))));
                    format!("{:?} {:?}", states.collect::<Vec<_>>(), runs.collect::<Vec<_>>())
                };
                prop_assert_eq!(seen(&early.course), seen(&late.course));
            }
        }
    }
}
