//! The course of a slice: its states over time, and the runs that produce it.

use datafactory_client::v1::types::{SliceRunStatus, SliceState};
use datafactory_core::Timestamp;
use time::OffsetDateTime;

use super::availability::Period;

/// A pipeline and one of its activities, by their numbers.
pub(super) type Activity = (usize, usize);

/// The states of a slice over time, and its runs.
#[derive(Debug)]
pub(super) struct Course {
    pub(super) period: Period,
    /// The activity that produces it; `None` for external data.
    pub(super) activity: Option<Activity>,
    /// The earliest time at which it can be produced.
    pub(super) due: OffsetDateTime,
    /// The states with their start, in order. Of several states with one start, the last one applies.
    pub(super) states: Vec<(OffsetDateTime, SliceState)>,
    pub(super) runs: Vec<Run>,
    /// Whether it waits because of the concurrency of its activity.
    pub(super) queued: bool,
}

/// One attempt to produce a slice.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) start: OffsetDateTime,
    pub(super) end: OffsetDateTime,
    pub(super) status: SliceRunStatus,
    pub(super) error: Option<String>,
    /// How many attempts came before it since the slice was last set to be made.
    pub(super) retries: i32,
    /// How many rows of attempts came before it since then.
    pub(super) rows: i32,
}

impl Course {
    /// The runs that had begun at a time.
    pub(super) fn runs_until(&self, time: OffsetDateTime) -> &[Run] {
        &self.runs[..self.runs.partition_point(|run| run.start <= time)]
    }

    /// The first time, not before this one, at which the slice is ready.
    pub(super) fn ready_from(&self, time: OffsetDateTime) -> Option<OffsetDateTime> {
        self.states.iter().enumerate().find_map(|(index, (since, state))| {
            let from = time.max(*since);
            let lasts = self.states.get(index + 1).is_none_or(|(until, _)| from < *until);
            (*state == SliceState::Ready && lasts).then_some(from)
        })
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
