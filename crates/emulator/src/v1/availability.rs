//! The periods of slices, from the availability of a dataset.

use std::ops::Range;

use datafactory_client::v1::types::{Availability, AvailabilityFrequency, AvailabilityStyle};
use datafactory_core::TimeSpan;
use time::{Date, Month, OffsetDateTime, Time};

use super::checks::known;

/// Periods that follow each other without a gap, each with a number.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    step: Step,
    /// The offset of every boundary, in nanoseconds.
    offset: i128,
    /// Whether a slice is produced at the start of its period, not at its end.
    pub(super) at_start: bool,
}

#[derive(Clone, Debug)]
enum Step {
    /// From a boundary at `from`, one every `length`, both in nanoseconds.
    Even { from: i128, length: i128 },
    /// From the first day of a month, counted from year 0, one every so many months.
    Months { from: i64, count: i64 },
}

/// A period, without its end.
pub(super) type Period = Range<OffsetDateTime>;

impl Grid {
    /// The grid of an availability, or the invalid property and why.
    pub(super) fn of(availability: &Availability) -> Result<Self, String> {
        let frequency = availability.frequency.as_ref().ok_or("frequency is missing.")?;
        let frequency = known("frequency", frequency)?;
        let interval = availability.interval.ok_or("interval is missing.")?;
        let least = if frequency == AvailabilityFrequency::Minute { 15 } else { 1 };
        if interval < least {
            return Err(format!("interval is {interval}, less than {least}."));
        }
        let style = availability.style.as_ref().map(|style| known("style", style)).transpose()?;
        let anchor = availability.anchor_date_time.as_ref().map_or_else(
            || {
                Date::MIN
                    .midnight()
                    .assume_utc()
                    .replace_year(1)
                    .unwrap_or(OffsetDateTime::UNIX_EPOCH)
            },
            |anchor| anchor.instant(),
        );
        // Parts smaller than the unit are ignored.
        let day = Time::MIDNIGHT;
        let hour = anchor.time().replace_minute(0).unwrap_or(day);
        let (seconds, time) = match frequency {
            AvailabilityFrequency::Minute => {
                (60, hour.replace_minute(anchor.minute()).unwrap_or(hour))
            }
            AvailabilityFrequency::Hour => (3600, hour),
            AvailabilityFrequency::Week => (7 * 86_400, day),
            _ => (86_400, day),
        };
        let time = Time::from_hms(time.hour(), time.minute(), 0).unwrap_or(day);
        let step = match frequency {
            AvailabilityFrequency::Month => {
                Step::Months { from: months(anchor.date()), count: interval.into() }
            }
            _ => Step::Even {
                from: anchor.replace_time(time).unix_timestamp_nanos(),
                length: i128::from(interval) * seconds * 1_000_000_000,
            },
        };
        let offset = availability.offset.as_ref().map_or(0, TimeSpan::ticks);
        Ok(Self {
            step,
            offset: i128::from(offset) * 100,
            at_start: style == Some(AvailabilityStyle::StartOfInterval),
        })
    }

    /// The number of the period that a time lies in.
    pub(super) fn number(&self, time: OffsetDateTime) -> Option<i64> {
        let time = time.unix_timestamp_nanos().checked_sub(self.offset)?;
        match self.step {
            Step::Even { from, length } => i64::try_from((time - from).div_euclid(length)).ok(),
            Step::Months { from, count } => {
                let date = OffsetDateTime::from_unix_timestamp_nanos(time).ok()?.date();
                Some((months(date) - from).div_euclid(count))
            }
        }
    }

    /// A period; `None` beyond the calendar.
    pub(super) fn period(&self, number: i64) -> Option<Period> {
        Some(self.boundary(number)?..self.boundary(number.checked_add(1)?)?)
    }

    fn boundary(&self, number: i64) -> Option<OffsetDateTime> {
        let time = match self.step {
            Step::Even { from, length } => {
                i128::from(number).checked_mul(length)?.checked_add(from)?
            }
            Step::Months { from, count } => {
                let month = number.checked_mul(count)?.checked_add(from)?;
                let year = i32::try_from(month.div_euclid(12)).ok()?;
                let month = Month::January.nth_next(u8::try_from(month.rem_euclid(12)).ok()?);
                let first = Date::from_calendar_date(year, month, 1).ok()?;
                first.midnight().assume_utc().unix_timestamp_nanos()
            }
        };
        OffsetDateTime::from_unix_timestamp_nanos(time.checked_add(self.offset)?).ok()
    }

    /// The number of the first period that does not begin before this time.
    pub(super) fn first_from(&self, time: OffsetDateTime) -> Option<i64> {
        let number = self.number(time)?;
        match self.boundary(number)? < time {
            true => number.checked_add(1),
            false => Some(number),
        }
    }

    /// The periods that begin within a range, with their numbers.
    pub(super) fn beginning_in(
        &self,
        range: Period,
    ) -> impl Iterator<Item = (i64, Period)> + use<> {
        let grid = self.clone();
        let first = grid.first_from(range.start).into_iter();
        first
            .flat_map(|first| first..)
            .map_while(move |number| Some((number, grid.period(number)?)))
            .take_while(move |(_, period)| period.start < range.end)
    }

    /// The range that the whole periods within a range cover, if there are any.
    pub(super) fn whole(&self, range: &Period) -> Option<Period> {
        let first = self.boundary(self.first_from(range.start)?)?;
        let end = self.boundary(self.number(range.end)?)?;
        (first < end).then_some(first..end)
    }

    /// The range that all periods overlapping a range cover.
    pub(super) fn touched(&self, range: &Period) -> Option<Period> {
        let numbers = self.touching(range)?;
        let end = numbers.end().checked_add(1).and_then(|number| self.boundary(number));
        // There are no periods beyond the calendar.
        Some(self.boundary(*numbers.start()).unwrap_or(range.start)..end.unwrap_or(range.end))
    }

    /// The numbers of the periods that overlap a range.
    pub(super) fn touching(&self, range: &Period) -> Option<std::ops::RangeInclusive<i64>> {
        let last = range.end.checked_sub(time::Duration::NANOSECOND)?;
        Some(self.number(range.start)?..=self.number(last)?)
    }
}

/// Months since the beginning of year 0.
fn months(date: Date) -> i64 {
    i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1
}

#[cfg(test)]
mod tests {
    use datafactory_core::Timestamp;
    use serde_json::{Value, json};

    use super::*;

    fn time(text: &str) -> OffsetDateTime {
        text.parse::<Timestamp>().unwrap().instant()
    }

    fn grid(availability: Value) -> Result<Grid, String> {
        Grid::of(&serde_json::from_value(availability).unwrap())
    }

    #[test]
    fn periods_follow_frequency_interval_anchor_and_offset() {
        for (availability, range, periods) in [
            (
                json!({ "frequency": "Hour", "interval": 1 }),
                ["2014-10-08T08:00:00Z", "2014-10-08T10:00:00Z"],
                "2014-10-08T08:00:00Z 2014-10-08T09:00:00Z 2014-10-08T10:00:00Z",
            ),
            (
                json!({ "frequency": "minute", "interval": 15, "offset": "00:05:00" }),
                ["2014-10-08T08:01:00Z", "2014-10-08T08:30:00Z"],
                "2014-10-08T08:05:00Z 2014-10-08T08:20:00Z 2014-10-08T08:35:00Z",
            ),
            (
                json!({ "frequency": "Day", "interval": 1, "offset": "06:00:00" }),
                ["2014-10-08T00:00:00Z", "2014-10-09T06:00:00Z"],
                "2014-10-08T06:00:00Z 2014-10-09T06:00:00Z",
            ),
            (
                json!({ "frequency": "Hour", "interval": 23,
                        "anchorDateTime": "2017-04-19T08:31:07Z" }),
                ["2017-04-18T00:00:00Z", "2017-04-19T09:00:00Z"],
                "2017-04-18T09:00:00Z 2017-04-19T08:00:00Z 2017-04-20T07:00:00Z",
            ),
            (
                json!({ "frequency": "Week", "interval": 2, "anchorDateTime": "2016-02-03T10:00:00Z" }),
                ["2016-02-01T00:00:00Z", "2016-02-18T00:00:00Z"],
                "2016-02-03T00:00:00Z 2016-02-17T00:00:00Z 2016-03-02T00:00:00Z",
            ),
            (
                json!({ "frequency": "Month", "interval": 1, "offset": "3.08:00:00" }),
                ["2016-02-01T00:00:00Z", "2016-03-05T00:00:00Z"],
                "2016-02-04T08:00:00Z 2016-03-04T08:00:00Z 2016-04-04T08:00:00Z",
            ),
            (
                json!({ "frequency": "Month", "interval": 5, "anchorDateTime": "2016-02-29T00:00:00Z" }),
                ["2015-09-01T00:00:00Z", "2016-02-02T00:00:00Z"],
                "2015-09-01T00:00:00Z 2016-02-01T00:00:00Z 2016-07-01T00:00:00Z",
            ),
        ] {
            let grid = grid(availability).unwrap();
            let found: Vec<Period> =
                grid.beginning_in(time(range[0])..time(range[1])).map(|(_, it)| it).collect();
            let mut boundaries: Vec<String> =
                found.iter().map(|it| Timestamp::from(it.start).to_string()).collect();
            boundaries.extend(found.last().map(|it| Timestamp::from(it.end).to_string()));
            assert_eq!(boundaries.join(" "), periods);
            for period in found {
                assert_eq!(grid.whole(&period), Some(period.clone()));
                assert_eq!(grid.touched(&period), Some(period));
            }
        }
    }

    #[test]
    fn a_range_may_last_as_long_as_the_calendar() {
        let monthly = grid(json!({ "frequency": "Month", "interval": 1 })).unwrap();
        let range = time("9999-10-02T00:00:00Z")..time("9999-12-31T00:00:00Z");
        let touched = time("9999-10-01T00:00:00Z")..range.end;
        assert_eq!(monthly.touched(&range), Some(touched));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (availability, error) in [
            (json!({}), "frequency is missing."),
            (
                json!({ "frequency": "Year" }),
                "frequency is `Year`; use one of Minute, Hour, Day, Week, Month.",
            ),
            (json!({ "frequency": "Day" }), "interval is missing."),
            (json!({ "frequency": "Minute", "interval": 14 }), "interval is 14, less than 15."),
            (json!({ "frequency": "Day", "interval": 0 }), "interval is 0, less than 1."),
        ] {
            assert_eq!(grid(availability).unwrap_err(), error);
        }
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_trap() {
        for (frequency, interval) in [("Month", 1), ("Month", i32::MAX), ("Week", i32::MAX)] {
            for offset in ["00:00:00", "10675199.02:48:05", "-10675199.02:48:05"] {
                let availability =
                    json!({ "frequency": frequency, "interval": interval, "offset": offset });
                let grid = grid(availability).unwrap();
                for at in ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"] {
                    let range = time(at)..time("9999-12-31T23:59:59Z");
                    let _ = (grid.whole(&range), grid.touched(&range));
                    let _ = grid.beginning_in(range).take(3).count();
                }
            }
        }
    }
}
