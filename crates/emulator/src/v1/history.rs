//! The pauses, active periods and activities of a pipeline over time.
//!
//! Slices are computed on request. A pause or a new active period must not change slices of the past, so earlier
//! settings are kept.

use std::collections::BTreeMap;

use datafactory_core::Timestamp;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::availability::Period;
use crate::exchange::key;

/// How many pauses and active periods are kept.
const REMEMBERED: usize = 100;

/// A pipeline's history.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(super) struct History {
    /// When each activity was added, by their names in lower case.
    activities: BTreeMap<String, Timestamp>,
    /// The active periods, in the order in which they were set.
    periods: Vec<ActivePeriod>,
    /// The pauses, in their order.
    pauses: Vec<Pause>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct ActivePeriod {
    at: Timestamp,
    start: Timestamp,
    end: Timestamp,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct Pause {
    from: Timestamp,
    /// `None` while the pipeline is paused.
    to: Option<Timestamp>,
}

/// The key of a pipeline's history.
pub(super) fn history_key(factory: &str, pipeline: &str) -> String {
    format!("{factory}{}", key(["histories", pipeline]))
}

impl History {
    /// Sets the activities from now on.
    pub(super) fn activities<'a>(&mut self, now: &Timestamp, names: impl Iterator<Item = &'a str>) {
        let mut known = std::mem::take(&mut self.activities);
        let names = names.map(str::to_lowercase);
        self.activities = names
            .map(|name| {
                let since = known.remove(&name).unwrap_or_else(|| now.clone());
                (name, since)
            })
            .collect();
    }

    /// Sets the active period from now on.
    pub(super) fn period(&mut self, now: &Timestamp, start: &Timestamp, end: &Timestamp) {
        let last = self.periods.last();
        if last.is_some_and(|last| (&last.start, &last.end) == (start, end)) {
            return;
        }
        let period = ActivePeriod { at: now.clone(), start: start.clone(), end: end.clone() };
        self.periods.push(period);
        self.periods.drain(..self.periods.len().saturating_sub(REMEMBERED));
    }

    /// Pauses or resumes the pipeline.
    pub(super) fn paused(&mut self, now: &Timestamp, paused: bool) {
        match self.pauses.last_mut().filter(|last| last.to.is_none()) {
            Some(last) if !paused => last.to = Some(now.clone()),
            None if paused => self.pauses.push(Pause { from: now.clone(), to: None }),
            _ => {}
        }
        self.pauses.drain(..self.pauses.len().saturating_sub(REMEMBERED));
    }

    /// Since when an activity could have run for a period. A pipeline without a history has always existed.
    pub(super) fn since(&self, activity: &str, period: &Period) -> OffsetDateTime {
        let always = OffsetDateTime::UNIX_EPOCH;
        let activity = self.activities.get(&activity.to_lowercase());
        let activity = activity.map_or(always, Timestamp::instant);
        let mut periods = self
            .periods
            .iter()
            .filter(|it| it.start.instant() <= period.start && period.end <= it.end.instant());
        periods.next().map_or(activity, |first| first.at.instant().max(activity))
    }

    /// The first time, not before this one, at which the pipeline is not paused; `None` if it stays paused.
    pub(super) fn working_from(&self, time: OffsetDateTime) -> Option<OffsetDateTime> {
        let mut time = time;
        for Pause { from, to } in &self.pauses {
            if from.instant() <= time {
                time = time.max(to.as_ref()?.instant());
            }
        }
        Some(time)
    }
}
