//! Recurrences: when a trigger is due.
//!
//! Without a `schedule`, a recurrence is its start time plus multiples of its interval. Intervals of minutes and
//! hours have a fixed length; intervals of days and longer keep the time of day in the recurrence's time zone, and
//! months without the day of the start time use their last day.
//!
//! With a `schedule`, only days, weeks (from Sunday) and months are possible, and the hours and minutes are those of
//! the time zone's clocks. This part agrees with the service's own scheduler:
//!
//! - Seconds come from the start time. The start time itself is not due.
//! - If the clocks skip a time, the offset before the change applies; if they show it twice, the second time is due.
//! - Months without the day do not count. `monthDays` and `monthlyOccurrences` must both match.
//! - The scheduler looks no more than 18 months ahead. A recurrence that is not due in a day, week or month that
//!   begins within them is never due again, so that the search always ends. (The scheduler sometimes reads the
//!   schedule as UTC once before it gives up.)

use std::collections::BTreeSet;

use datafactory_core::Timestamp;
use datafactory_expressions::{LocalTime, TimeZone};
use serde_json::Value;
use time::{Date, Duration, OffsetDateTime};

use super::expression::whole;

/// How many months the scheduler looks ahead.
const MONTHS_AHEAD: i64 = 18;
/// The seconds of a day.
const DAY: i64 = 24 * 60 * 60;
/// The Julian day of 1970-01-01.
const UNIX_EPOCH: i64 = 2_440_588;
/// The days of a week, in the order that weeks have here.
const WEEK: [&str; 7] =
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// Why a recurrence is invalid: the service's error code and a message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Invalid {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Invalid {
    fn recurrence(message: impl Into<String>) -> Self {
        Self { code: "InvalidWorkflowTriggerRecurrence", message: message.into() }
    }

    /// An error without a code of its own.
    pub(crate) fn other(message: impl Into<String>) -> Self {
        Self { code: "BadRequest", message: message.into() }
    }

    fn schedule(message: impl Into<String>) -> Self {
        Self { code: "InvalidWorkflowTriggerRecurrenceSchedule", message: message.into() }
    }
}

/// The unit of the interval, in the form that arithmetic needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    /// A fixed number of seconds.
    Seconds(i64),
    Day,
    Week,
    Months(i64),
}

/// A recurrence.
#[derive(Debug)]
pub(crate) struct Recurrence {
    unit: Unit,
    interval: i64,
    zone: TimeZone,
    start: OffsetDateTime,
    /// The start time on the zone's clocks, in seconds since 1970-01-01T00:00:00 there.
    local: i64,
    end: Option<OffsetDateTime>,
    schedule: Option<Schedule>,
}

/// The `schedule` of a recurrence.
#[derive(Debug)]
struct Schedule {
    /// The times of a day, in seconds.
    times: Vec<i64>,
    week_days: BTreeSet<i64>,
    month_days: Option<BTreeSet<i64>>,
    /// Days of the week with their occurrence in the month; negative ones count from its end.
    occurrences: Option<BTreeSet<(i64, i64)>>,
}

impl Recurrence {
    /// Reads a recurrence. One without a start time starts at `activated`.
    ///
    /// # Errors
    ///
    /// A property is invalid, or its value is not possible together with that of another one.
    pub(crate) fn read(definition: &Value, activated: OffsetDateTime) -> Result<Self, Invalid> {
        let text = |name: &str| definition[name].as_str().unwrap_or_default();
        let frequency = text("frequency");
        let unit = match frequency.to_ascii_lowercase().as_str() {
            "minute" => Unit::Seconds(60),
            "hour" => Unit::Seconds(60 * 60),
            "day" => Unit::Day,
            "week" => Unit::Week,
            "month" => Unit::Months(1),
            "year" => Unit::Months(12),
            _ => {
                return Err(Invalid::recurrence(format!(
                    "The recurrence of trigger has an invalid frequency '{frequency}'. Use Minute, Hour, Day, \
                     Week, Month or Year."
                )));
            }
        };
        let interval = match &definition["interval"] {
            Value::Null => 1,
            // A longer interval than ten thousand years would only overflow.
            value => whole(value).filter(|it| (1..=6_000_000_000).contains(it)).ok_or_else(|| {
                Invalid::recurrence(format!(
                    "The recurrence of trigger has an invalid interval {value}. Use a positive integer."
                ))
            })?,
        };
        let name = Some(text("timeZone")).filter(|it| !it.is_empty()).unwrap_or("UTC");
        let zone = TimeZone::find(name).ok_or_else(|| {
            Invalid::recurrence(format!(
                "The recurrence of trigger has an unknown time zone '{name}'. Use the Windows name, such as \
                 'W. Europe Standard Time'."
            ))
        })?;
        let (start, local) = match &definition["startTime"] {
            Value::Null => (activated, activated.unix_timestamp() + offset(&zone, activated)),
            _ => instant(&zone, name, "startTime", text("startTime"))?,
        };
        let end = match &definition["endTime"] {
            Value::Null => None,
            _ => Some(instant(&zone, name, "endTime", text("endTime"))?.0),
        };
        let schedule = match &definition["schedule"] {
            Value::Null => None,
            schedule if [Unit::Day, Unit::Week, Unit::Months(1)].contains(&unit) => {
                Some(Schedule::read(schedule, local)?)
            }
            _ => {
                return Err(Invalid::schedule(format!(
                    "The recurrence schedule of trigger has an invalid recurrence frequency '{frequency}'."
                )));
            }
        };
        Ok(Self { unit, interval, zone, start, local, end, schedule })
    }

    /// The first time later than this one at which the trigger is due. Nothing if there is none.
    pub(crate) fn next(&self, after: OffsetDateTime) -> Option<OffsetDateTime> {
        let next = match &self.schedule {
            Some(schedule) => self.scheduled(schedule, after.max(self.start)),
            None => self.regular(after),
        };
        next.filter(|next| self.end.is_none_or(|end| *next <= end))
    }

    /// The end time.
    pub(crate) fn end(&self) -> Option<OffsetDateTime> {
        self.end
    }

    /// The start time plus this many intervals. Nothing if that is beyond the last year.
    pub(crate) fn nth(&self, number: i64) -> Option<OffsetDateTime> {
        let distance = number.checked_mul(self.interval)?;
        let days = match self.unit {
            Unit::Seconds(unit) => {
                let seconds = distance.checked_mul(unit)?;
                return self.start.checked_add(Duration::seconds(seconds));
            }
            Unit::Day => self.local.div_euclid(DAY).checked_add(distance)?,
            Unit::Week => self.local.div_euclid(DAY).checked_add(distance.checked_mul(7)?)?,
            Unit::Months(unit) => {
                let day = date(self.local.div_euclid(DAY))?.day();
                let month =
                    month(self.local.div_euclid(DAY))?.checked_add(distance.checked_mul(unit)?)?;
                let (first, length) = month_days(month)?;
                first + i64::from(day).min(length) - 1
            }
        };
        self.utc(days.checked_mul(DAY)?.checked_add(self.local.rem_euclid(DAY))?)
    }

    /// The first multiple of the interval after a time.
    fn regular(&self, after: OffsetDateTime) -> Option<OffsetDateTime> {
        self.nth(self.number_after(after)?)
    }

    /// The number of intervals after which the first multiple later than a time begins.
    pub(crate) fn number_after(&self, after: OffsetDateTime) -> Option<i64> {
        if after < self.start {
            return Some(0);
        }
        let seconds = (after - self.start).whole_seconds();
        // No unit is longer than this, so that the number is at most too small.
        let longest = match self.unit {
            Unit::Seconds(unit) => unit,
            Unit::Day => DAY + 2 * 60 * 60,
            Unit::Week => 7 * DAY + 2 * 60 * 60,
            Unit::Months(unit) => unit * 31 * DAY + 2 * 60 * 60,
        };
        let mut least = seconds / longest.saturating_mul(self.interval);
        let mut most = least + 2;
        while self.nth(most).is_some_and(|time| time <= after) {
            most = most.checked_mul(2)?;
        }
        while least < most {
            let middle = least + (most - least) / 2;
            match self.nth(middle) {
                Some(time) if time <= after => least = middle + 1,
                _ => most = middle,
            }
        }
        Some(least)
    }

    /// The first time of the schedule after a time.
    fn scheduled(&self, schedule: &Schedule, after: OffsetDateTime) -> Option<OffsetDateTime> {
        // The scheduler compares times on the zone's clocks.
        let mut after = after + Duration::seconds(offset(&self.zone, after));
        let local = after.unix_timestamp();
        let (first, day) = (self.local.div_euclid(DAY), local.div_euclid(DAY));
        let (start, place): (i64, fn(i64) -> Option<i64>) = match self.unit {
            Unit::Week => (week(first)?, week),
            Unit::Months(_) => (month(first)?, month),
            Unit::Seconds(_) | Unit::Day => (first, Some),
        };
        let last = months_later(day, MONTHS_AHEAD)?;
        let days = |period: i64| match self.unit {
            Unit::Week => Some((period * 7 - 4, 7)),
            Unit::Months(_) => month_days(period),
            Unit::Seconds(_) | Unit::Day => Some((period, 1)),
        };
        let passed = place(day)? - start;
        let mut period = place(day)? - passed % self.interval;
        if passed % self.interval > 0 {
            // From a period that does not count, the scheduler goes to the start of the next one that does, and
            // looks for a later time: midnight itself is not due.
            period = period.checked_add(self.interval)?;
            after = OffsetDateTime::from_unix_timestamp(days(period)?.0 * DAY).ok()?;
        }
        loop {
            let (from, length) = days(period)?;
            if from > last {
                return None;
            }
            for day in from..from + length {
                if !self.includes(schedule, day, day - from + 1, length) {
                    continue;
                }
                for time in &schedule.times {
                    let next = day * DAY + time;
                    if self.exact(next)? > after {
                        return self.utc(next);
                    }
                }
            }
            period = period.checked_add(self.interval)?;
        }
    }

    /// Whether the schedule includes a day, which is this one of its month.
    fn includes(&self, schedule: &Schedule, day: i64, of_month: i64, length: i64) -> bool {
        match self.unit {
            Unit::Week => schedule.week_days.contains(&week_day(day)),
            Unit::Months(_) => {
                let from_end = of_month - length - 1;
                let numbers = [(of_month - 1) / 7 + 1, (from_end + 1) / 7 - 1];
                let by_day = schedule
                    .month_days
                    .as_ref()
                    .is_none_or(|days| days.contains(&of_month) || days.contains(&from_end));
                let by_occurrence = schedule.occurrences.as_ref().is_none_or(|it| {
                    numbers.iter().any(|number| it.contains(&(week_day(day), *number)))
                });
                by_day && by_occurrence
            }
            Unit::Seconds(_) | Unit::Day => true,
        }
    }

    /// The instant of a time on the zone's clocks.
    fn utc(&self, local: i64) -> Option<OffsetDateTime> {
        self.exact(to_utc(&self.zone, local).0)
    }

    /// A time with the fraction of a second that the start time has.
    fn exact(&self, seconds: i64) -> Option<OffsetDateTime> {
        let time = OffsetDateTime::from_unix_timestamp(seconds).ok()?;
        time.replace_nanosecond(self.start.nanosecond()).ok()
    }
}

impl Schedule {
    fn read(definition: &Value, start: i64) -> Result<Self, Invalid> {
        let numbers = |name: &str, range: std::ops::RangeInclusive<i64>, rule: &str| {
            let wrong = || Invalid::schedule(format!("All scheduled {rule}."));
            match &definition[name] {
                Value::Null => Ok(None),
                Value::Array(values) => {
                    let valid = |value| {
                        whole(value)
                            .filter(|it| range.contains(it) && (*it != 0 || *range.start() == 0))
                    };
                    let values = values.iter().map(|value| valid(value).ok_or_else(wrong));
                    values.collect::<Result<BTreeSet<i64>, _>>().map(Some)
                }
                _ => {
                    Err(Invalid::schedule(format!("'schedule.{name}' is not a list of integers.")))
                }
            }
        };
        let minutes = numbers("minutes", 0..=59, "minutes must be between 0 and 59")?;
        let hours = numbers("hours", 0..=23, "hours must be between 0 and 23")?;
        let rule = "days of the month must be nonzero between '-31' and '31'";
        let mut month_days = numbers("monthDays", -31..=31, rule)?;
        let (day, time) = (start.div_euclid(DAY), start.rem_euclid(DAY));
        let minutes = minutes.unwrap_or_else(|| BTreeSet::from([time / 60 % 60]));
        let hours = hours.unwrap_or_else(|| BTreeSet::from([time / (60 * 60)]));
        let times = hours.iter().flat_map(|hour| {
            minutes.iter().map(move |minute| (hour * 60 + minute) * 60 + time % 60)
        });
        let named = |value: &Value| {
            let name = value.as_str().unwrap_or_default();
            let at = WEEK.iter().position(|day| day.eq_ignore_ascii_case(name));
            at.and_then(|at| i64::try_from(at).ok()).ok_or_else(|| {
                Invalid::schedule(format!(
                    "{value} in the recurrence schedule is not a day of the week."
                ))
            })
        };
        let list = |name: &str| match &definition[name] {
            Value::Null => Ok(None),
            Value::Array(values) => Ok(Some(values.as_slice())),
            _ => Err(Invalid::schedule(format!("'schedule.{name}' is not a list."))),
        };
        let week_days = match list("weekDays")? {
            Some(days) => days.iter().map(named).collect::<Result<_, _>>()?,
            None => BTreeSet::from([week_day(day)]),
        };
        let occurrence = |value: &Value| {
            let number = whole(&value["occurrence"]).filter(|it| *it != 0 && it.abs() <= 5);
            let number = number.ok_or_else(|| {
                Invalid::schedule(
                    "All scheduled monthly occurrences must be between Sunday and Saturday and nonzero between \
                     -5 and 5.",
                )
            })?;
            Ok((named(&value["day"])?, number))
        };
        let occurrences = match list("monthlyOccurrences")? {
            Some(occurrences) => {
                Some(occurrences.iter().map(occurrence).collect::<Result<_, _>>()?)
            }
            None => None,
        };
        if month_days.is_none() && occurrences.is_none() {
            month_days = date(day).map(|date| BTreeSet::from([i64::from(date.day())]));
        }
        Ok(Self { times: times.collect(), week_days, month_days, occurrences })
    }
}

/// A `startTime` or `endTime`: the instant, and the seconds on the zone's clocks.
fn instant(
    zone: &TimeZone,
    name: &str,
    property: &str,
    text: &str,
) -> Result<(OffsetDateTime, i64), Invalid> {
    let time: Timestamp = text.parse().map_err(|_| {
        Invalid::recurrence(format!(
            "The recurrence of trigger has an invalid '{property}' '{text}'. Use a date and time such as \
             2026-11-23T08:00:00."
        ))
    })?;
    let instant = time.instant();
    if text.contains(['Z', 'z', '+']) || text.rfind('-').is_some_and(|at| at > 10) {
        if !zone.is_utc() {
            return Err(Invalid::recurrence(format!(
                "The recurrence of trigger has the time zone '{name}', so its '{property}' must not have a zone \
                 of its own such as Z."
            )));
        }
        return Ok((instant, instant.unix_timestamp()));
    }
    let local = instant.unix_timestamp();
    let (seconds, is_skipped) = to_utc(zone, local);
    if is_skipped {
        return Err(Invalid::recurrence(format!(
            "The recurrence of trigger has an invalid '{property}' '{text}': the clocks of '{name}' skip this \
             time."
        )));
    }
    Ok((instant + Duration::seconds(seconds - local), local))
}

/// The instant of a time on the zone's clocks, and whether the clocks skip the time.
fn to_utc(zone: &TimeZone, local: i64) -> (i64, bool) {
    match zone.to_utc(local) {
        LocalTime::Once(instant) => (instant, false),
        LocalTime::Repeated { second, .. } => (second, false),
        LocalTime::Skipped { before, .. } => (before, true),
    }
}

fn offset(zone: &TimeZone, at: OffsetDateTime) -> i64 {
    i64::from(zone.offset_at(at.unix_timestamp()))
}

// Days, weeks and months are counted from those of 1970-01-01, which was a Thursday.

fn date(day: i64) -> Option<Date> {
    let julian = i32::try_from(day.checked_add(UNIX_EPOCH)?).ok()?;
    Date::from_julian_day(julian).ok()
}

fn week(day: i64) -> Option<i64> {
    Some(day.checked_add(4)?.div_euclid(7))
}

fn week_day(day: i64) -> i64 {
    (day + 4).rem_euclid(7)
}

fn month(day: i64) -> Option<i64> {
    let date = date(day)?;
    Some((i64::from(date.year()) - 1970) * 12 + i64::from(u8::from(date.month())) - 1)
}

/// The first day of a month, and how many it has.
fn month_days(month: i64) -> Option<(i64, i64)> {
    let year = i32::try_from(month.div_euclid(12) + 1970).ok()?;
    let month = time::Month::try_from(u8::try_from(month.rem_euclid(12) + 1).ok()?).ok()?;
    let first = Date::from_calendar_date(year, month, 1).ok()?;
    Some((i64::from(first.to_julian_day()) - UNIX_EPOCH, i64::from(month.length(year))))
}

/// The same day some months later, or the last one of that month.
fn months_later(day: i64, months: i64) -> Option<i64> {
    let (first, length) = month_days(month(day)? + months)?;
    Some(first + i64::from(date(day)?.day()).min(length) - 1)
}

#[cfg(test)]
mod tests;
