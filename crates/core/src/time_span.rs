//! Time spans in the format of .NET, which the service uses.

use std::fmt;
use std::str::FromStr;

use crate::spelling::spelled;

const TICKS_PER_SECOND: i64 = 10_000_000;
const SECONDS_PER_DAY: i64 = 86_400;

/// A time span in ticks of 100 ns, positive or negative: `[-][days.]hh:mm[:ss[.fraction]]`.
///
/// A first part above 23 counts days, as in .NET: `24:00:00` is 24 days, one day is `1.00:00:00`.
/// A parsed time span is written unchanged. Other values are written as `06:00:00`, `3.08:00:00` or
/// `00:03:23.3680000`.
///
/// Time spans are equal if their lengths are equal.
#[derive(Clone)]
pub struct TimeSpan {
    ticks: i64,
    /// The string that this was parsed from.
    text: Option<Box<str>>,
}

impl TimeSpan {
    /// The length in ticks of 100 ns.
    pub fn ticks(&self) -> i64 {
        self.ticks
    }

    /// A time span of this many ticks of 100 ns.
    pub fn from_ticks(ticks: i64) -> Self {
        Self { ticks, text: None }
    }

    /// Converts a duration, rounded down to ticks.
    pub fn duration(&self) -> time::Duration {
        let seconds = self.ticks / TICKS_PER_SECOND;
        // Fewer than ten million ticks, so a billion nanoseconds at most.
        let nanoseconds = (self.ticks % TICKS_PER_SECOND * 100) as i32;
        time::Duration::new(seconds, nanoseconds)
    }
}

/// Ticks in .NET's constant format.
fn canonical(signed: i64) -> String {
    let ticks = signed.unsigned_abs();
    let seconds = ticks / TICKS_PER_SECOND.unsigned_abs();
    let fraction = match ticks % TICKS_PER_SECOND.unsigned_abs() {
        0 => String::new(),
        fraction => format!(".{fraction:07}"),
    };
    let days = match seconds / SECONDS_PER_DAY.unsigned_abs() {
        0 => String::new(),
        days => format!("{days}."),
    };
    let sign = if signed < 0 { "-" } else { "" };
    let (hours, minutes, seconds) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{sign}{days}{hours:02}:{minutes:02}:{seconds:02}{fraction}")
}

spelled!(TimeSpan by ticks, as canonical);

/// A string that is not a time span, or is longer than the maximum of 10,675,199 days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseTimeSpanError(Box<str>);

impl fmt::Display for ParseTimeSpanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a time span: write six hours as 06:00:00 and a day and a half as 1.12:00:00",
            self.0.escape_debug()
        )
    }
}

impl std::error::Error for ParseTimeSpanError {}

impl FromStr for TimeSpan {
    type Err = ParseTimeSpanError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let ticks = ticks(text.trim()).ok_or_else(|| ParseTimeSpanError(text.into()))?;
        Ok(Self::with_spelling(Self::from_ticks(ticks), text))
    }
}

fn ticks(text: &str) -> Option<i64> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(text) => (-1, text),
        None => (1, text),
    };
    let parts: Vec<&str> = text.split(':').collect();
    let whole = |part: &str| {
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<i64>().ok()).flatten()
    };
    let seconds_and_fraction = |part: &str| match part.split_once('.') {
        Some((seconds, fraction)) => Some((whole(seconds)?, fraction_ticks(fraction)?)),
        None => Some((whole(part)?, 0)),
    };
    let days_and_hours = |part: &str| match part.split_once('.') {
        Some((days, hours)) => Some((whole(days)?, whole(hours)?)),
        None => Some((0, whole(part)?)),
    };
    let (days, hours, minutes, (seconds, fraction)) = match parts[..] {
        [days] => (whole(days)?, 0, 0, (0, 0)),
        [first, minutes] => {
            let (days, hours) = days_and_hours(first)?;
            (days, hours, whole(minutes)?, (0, 0))
        }
        // .NET reads `24:00:00` as days, hours and minutes, because no day has an hour 24.
        [days, hours, minutes] if whole(days).is_some_and(|days| days > 23) => {
            (whole(days)?, whole(hours)?, whole(minutes)?, (0, 0))
        }
        [first, minutes, last] => {
            let (days, hours) = days_and_hours(first)?;
            (days, hours, whole(minutes)?, seconds_and_fraction(last)?)
        }
        [days, hours, minutes, last] => {
            (whole(days)?, whole(hours)?, whole(minutes)?, seconds_and_fraction(last)?)
        }
        _ => return None,
    };
    if hours > 23 || minutes > 59 || seconds > 59 {
        return None;
    }
    days.checked_mul(SECONDS_PER_DAY)?
        .checked_add(hours * 3600 + minutes * 60 + seconds)?
        .checked_mul(TICKS_PER_SECOND)?
        .checked_add(fraction)?
        .checked_mul(sign)
}

/// Digits after the seventh are below a tick; only the string keeps them.
fn fraction_ticks(digits: &str) -> Option<i64> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    format!("{digits:0<7}").get(..7)?.parse().ok()
}

impl TryFrom<std::time::Duration> for TimeSpan {
    type Error = ParseTimeSpanError;

    fn try_from(duration: std::time::Duration) -> Result<Self, Self::Error> {
        i64::try_from(duration.as_nanos() / 100)
            .map(Self::from_ticks)
            .map_err(|_| ParseTimeSpanError(format!("{duration:?}").into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_read_as_its_length_and_written_as_it_was() {
        for (text, canonical) in [
            ("06:00:00", "06:00:00"),
            ("3.08:00:00", "3.08:00:00"),
            ("3.8:00:00", "3.08:00:00"),
            ("00:03:23.3680000", "00:03:23.3680000"),
            ("00:03:23.368", "00:03:23.3680000"),
            ("00:00:00.00000009", "00:00:00"),
            ("-01:30:00", "-01:30:00"),
            ("24:00:00", "24.00:00:00"),
            ("1:02:03:04.5", "1.02:03:04.5000000"),
            ("6", "6.00:00:00"),
            ("06:30", "06:30:00"),
            (" 06:00:00 ", "06:00:00"),
            ("10675199.02:48:05.4775807", "10675199.02:48:05.4775807"),
        ] {
            let span: TimeSpan = text.parse().unwrap();
            assert_eq!(span.to_string(), text);
            assert_eq!(TimeSpan::from_ticks(span.ticks()).to_string(), canonical, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_span_is_an_error() {
        for text in [
            "",
            "-",
            "PT3H",
            "1:60:00",
            "23:00:60",
            "1.24:00:00",
            "00:00:00.",
            "1::2",
            "+1",
            "10675200",
        ] {
            assert!(text.parse::<TimeSpan>().is_err(), "{text}");
        }
    }

    #[test]
    fn lengths_convert_to_the_tick() {
        let span: TimeSpan = "-1.00:00:00.0000001".parse().unwrap();
        assert_eq!(span.duration(), time::Duration::new(-86_400, -100));
        let span = TimeSpan::try_from(std::time::Duration::from_millis(90_500)).unwrap();
        assert_eq!(span.to_string(), "00:01:30.5000000");
    }
}
