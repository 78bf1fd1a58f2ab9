//! Timestamps in the formats of the service.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use time::{Date, Duration, Month, OffsetDateTime, Time, UtcOffset};

use crate::spelling::spelled;

/// A timestamp in UTC with nanosecond precision.
///
/// Parses ISO 8601, with or without a zone and with any number of fractional digits, and the format
/// `2/1/2021 1:00:00 AM` (month first) of some trigger dates. Without a zone, the time is UTC, as in the service. A parsed
/// timestamp is written unchanged. Other values are written as `2026-11-21T08:00:00Z`, with up to seven fractional digits,
/// as the service does.
///
/// Timestamps are equal if their instants are equal.
#[derive(Clone)]
pub struct Timestamp {
    instant: OffsetDateTime,
    /// The string that this was parsed from.
    text: Option<Box<str>>,
}

impl Timestamp {
    /// The instant, with offset zero.
    pub fn instant(&self) -> OffsetDateTime {
        self.instant
    }
}

/// Formats an instant as the service does: `2015-12-09T12:00:00.25Z`.
fn canonical(instant: OffsetDateTime) -> String {
    let (date, time) = (instant.date(), instant.time());
    let sign = if date.year() < 0 { "-" } else { "" };
    let (year, month, day) = (date.year().unsigned_abs(), u8::from(date.month()), date.day());
    let (hour, minute, second) = time.as_hms();
    let fraction = match time.nanosecond() / 100 {
        0 => String::new(),
        ticks => format!(".{ticks:07}"),
    };
    let fraction = fraction.trim_end_matches('0');
    format!("{sign}{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z")
}

spelled!(Timestamp by instant, as canonical);

impl From<OffsetDateTime> for Timestamp {
    fn from(instant: OffsetDateTime) -> Self {
        // Near the limits of the calendar, an instant cannot be written in UTC and keeps its string.
        let instant = instant.checked_to_offset(UtcOffset::UTC).unwrap_or(instant);
        Self { instant, text: None }
    }
}

impl From<SystemTime> for Timestamp {
    /// Converts a time. Times outside the supported years become the first or last supported instant.
    fn from(instant: SystemTime) -> Self {
        let length = |it| Duration::try_from(it).unwrap_or(Duration::MAX);
        let epoch = OffsetDateTime::UNIX_EPOCH;
        match instant.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => epoch.saturating_add(length(after)).into(),
            Err(before) => epoch.saturating_sub(length(before.duration())).into(),
        }
    }
}

/// A string that is not a timestamp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseTimestampError(Box<str>);

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a date and time: write it as 2026-11-21T08:00:00Z",
            self.0.escape_debug()
        )
    }
}

impl std::error::Error for ParseTimestampError {}

impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let instant = Reader(text.as_bytes())
            .iso()
            .or_else(|| Reader(text.as_bytes()).month_first())
            .ok_or_else(|| ParseTimestampError(text.into()))?;
        Ok(Self::with_spelling(instant.into(), text))
    }
}

/// Parses a date and time byte by byte; `None` if it is invalid.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    /// `2015-12-09T12:00[:00[.0000000]][Z|+08:00|+0800|+08]`
    fn iso(mut self) -> Option<OffsetDateTime> {
        let year = self.number(4, 4)?;
        self.one_of(b"-")?;
        let month = self.number(2, 2)?;
        self.one_of(b"-")?;
        let day = self.number(2, 2)?;
        self.one_of(b"Tt ")?;
        let hour = self.number(2, 2)?;
        let time = self.minutes_and_seconds(hour)?;
        let offset = self.offset()?;
        self.end(date(year, month, day)?, time, offset)
    }

    /// `2/1/2021 1:00:00 AM`
    fn month_first(mut self) -> Option<OffsetDateTime> {
        let month = self.number(1, 2)?;
        self.one_of(b"/")?;
        let day = self.number(1, 2)?;
        self.one_of(b"/")?;
        let year = self.number(4, 4)?;
        self.one_of(b" ")?;
        let hour = self.number(1, 2)?;
        let time = self.minutes_and_seconds(hour)?;
        let time = if self.one_of(b" ").is_some() {
            let afternoon = self.one_of(b"AaPp")?.eq_ignore_ascii_case(&b'p');
            self.one_of(b"Mm")?;
            if !(1..=12).contains(&time.hour()) {
                return None;
            }
            time.replace_hour(time.hour() % 12 + if afternoon { 12 } else { 0 }).ok()?
        } else {
            time
        };
        self.end(date(year, month, day)?, time, UtcOffset::UTC)
    }

    fn minutes_and_seconds(&mut self, hour: u32) -> Option<Time> {
        self.one_of(b":")?;
        let minute = self.number(2, 2)?;
        let mut second = 0;
        let mut nanosecond = 0;
        if self.one_of(b":").is_some() {
            second = self.number(2, 2)?;
            if self.one_of(b".,").is_some() {
                nanosecond = self.fraction()?;
            }
        }
        let part = |number: u32| u8::try_from(number).ok();
        Time::from_hms_nano(part(hour)?, part(minute)?, part(second)?, nanosecond).ok()
    }

    fn offset(&mut self) -> Option<UtcOffset> {
        if self.0.is_empty() || self.one_of(b"Zz").is_some() {
            return Some(UtcOffset::UTC);
        }
        let sign = if self.one_of(b"+-")? == b'-' { -1 } else { 1 };
        let hours = self.number(2, 2)?;
        let separated = self.one_of(b":").is_some();
        let minutes = if separated || !self.0.is_empty() { self.number(2, 2)? } else { 0 };
        let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
        UtcOffset::from_whole_seconds(sign * seconds).ok()
    }

    fn end(self, date: Date, time: Time, offset: UtcOffset) -> Option<OffsetDateTime> {
        let local = OffsetDateTime::new_in_offset(date, time, offset);
        self.0.is_empty().then(|| local.checked_to_offset(UtcOffset::UTC)).flatten()
    }

    fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        bytes.contains(first).then(|| {
            self.0 = rest;
            *first
        })
    }

    fn number(&mut self, least: usize, most: usize) -> Option<u32> {
        let digits = self.0.iter().take(most).take_while(|byte| byte.is_ascii_digit()).count();
        if digits < least {
            return None;
        }
        let (number, rest) = self.0.split_at(digits);
        self.0 = rest;
        Some(number.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')))
    }

    /// Digits after the ninth are below a nanosecond; only the string keeps them.
    fn fraction(&mut self) -> Option<u32> {
        let mut nanoseconds = self.number(1, 1)? * 100_000_000;
        let mut unit = 10_000_000;
        while let Some(digit) = self.number(1, 1) {
            nanoseconds += digit * unit;
            unit /= 10;
        }
        Some(nanoseconds)
    }
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_read_as_its_instant_and_written_as_it_was() {
        for (text, instant) in [
            ("2015-12-09T13:00:00Z", "2015-12-09T13:00:00Z"),
            ("2016-02-22T22:53:18.0323409Z", "2016-02-22T22:53:18.0323409Z"),
            ("2016-02-22T20:19:27.250261Z", "2016-02-22T20:19:27.250261Z"),
            ("2015-12-09T12:00:00.0000000", "2015-12-09T12:00:00Z"),
            ("2014-10-08T08:00:00", "2014-10-08T08:00:00Z"),
            ("2014-10-08T08:00", "2014-10-08T08:00:00Z"),
            ("2016-11-18T13:29:28.4180094-08:00", "2016-11-18T21:29:28.4180094Z"),
            ("2016-11-18 13:29:28+0530", "2016-11-18T07:59:28Z"),
            ("2016-11-18t13:29:28+05", "2016-11-18T08:29:28Z"),
            ("2016-11-18T13:29:28.123456789123Z", "2016-11-18T13:29:28.1234567Z"),
            ("0001-01-01T00:00:00", "0001-01-01T00:00:00Z"),
            ("0001-01-01T00:00:00+08:00", "0000-12-31T16:00:00Z"),
            ("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z"),
            ("2/1/2021 1:00:00 AM", "2021-02-01T01:00:00Z"),
            ("12/31/2021 12:30:00 PM", "2021-12-31T12:30:00Z"),
            ("12/31/2021 12:30 am", "2021-12-31T00:30:00Z"),
            ("12/31/2021 23:30:00", "2021-12-31T23:30:00Z"),
        ] {
            let timestamp: Timestamp = text.parse().unwrap();
            assert_eq!(timestamp.to_string(), text);
            assert_eq!(canonical(timestamp.instant()).as_str(), instant, "{text}");
        }
    }

    #[test]
    fn what_is_no_timestamp_is_an_error() {
        for text in [
            "",
            "today",
            "2015-12-09",
            "2015-13-09T12:00:00Z",
            "2015-02-30T12:00:00Z",
            "2015-12-09T24:00:00Z",
            "2015-12-09T12:00:00Zz",
            "2015-12-09T12:00:00.Z",
            "13/31/2021 1:00:00 AM",
            "2/1/2021 13:00:00 AM",
            "2015-12-09T12:00:00+99:00",
            "9999-12-31T23:59:59-08:00",
            "２015-12-09T12:00:00Z",
        ] {
            assert!(text.parse::<Timestamp>().is_err(), "{text}");
        }
        assert_eq!(
            "today\n".parse::<Timestamp>().unwrap_err().to_string(),
            "`today\\n` is not a date and time: write it as 2026-11-21T08:00:00Z"
        );
    }

    #[test]
    fn every_system_time_has_an_instant() {
        let seconds = std::time::Duration::from_secs;
        for (system, text) in [
            (SystemTime::UNIX_EPOCH + seconds(1_479_504_568), "2016-11-18T21:29:28Z"),
            (SystemTime::UNIX_EPOCH - seconds(1), "1969-12-31T23:59:59Z"),
            (SystemTime::UNIX_EPOCH + seconds(1 << 60), "9999-12-31T23:59:59.9999999Z"),
            (SystemTime::UNIX_EPOCH - seconds(1 << 60), "-9999-01-01T00:00:00Z"),
        ] {
            assert_eq!(Timestamp::from(system).to_string(), text);
        }
    }

    #[test]
    fn spellings_of_one_instant_are_equal() {
        let [utc, local]: [Timestamp; 2] =
            ["2016-11-18T21:29:28Z", "2016-11-18T13:29:28-08:00"].map(|text| text.parse().unwrap());
        assert_eq!(utc, local);
        assert_eq!(Timestamp::from(local.instant()).to_string(), "2016-11-18T21:29:28Z");
    }
}
