//! Dates and time zones. The functions check their arguments in the engine's order: the date is
//! parsed before the type of the format is looked at.

use super::math::low_bits;
use super::strings::text;
use super::{Invocation, Outcome};
use crate::datetime::{self, Culture, DateTime, TICKS_PER_DAY, Zone};
use crate::error::EvaluationError;
use crate::value::Val;
use crate::zone::{LocalTime, TimeZone};

const TICKS_PER_SECOND: i64 = TICKS_PER_DAY / 86_400;

fn date(call: &Invocation<'_, '_>, arguments: &[Val<'_>]) -> Result<DateTime, EvaluationError> {
    date_at(call, arguments, 0)
}

fn date_at(
    call: &Invocation<'_, '_>,
    arguments: &[Val<'_>],
    index: usize,
) -> Result<DateTime, EvaluationError> {
    let text = text(arguments, index);
    datetime::parse(text, call.scope.now()).ok_or_else(|| not_a_date(call, text))
}

fn not_a_date(call: &Invocation<'_, '_>, text: &str) -> EvaluationError {
    format!(
        "In function '{}', the value provided for date time string '{text}' was not valid. \
         The datetime string must match ISO 8601 format.",
        call.name
    )
    .into()
}

/// Checks the type of the format, if there is one.
fn check_format(
    call: &Invocation<'_, '_>,
    arguments: &[Val<'_>],
    index: usize,
) -> Result<(), EvaluationError> {
    match arguments.get(index) {
        Some(format) => call.check(index, format),
        None => Ok(()),
    }
}

fn formatted<'a>(
    call: &mut Invocation<'a, '_>,
    date: DateTime,
    arguments: &[Val<'a>],
    index: usize,
) -> Outcome<'a> {
    formatted_in(call, date, arguments, index, Culture::EnglishUs)
}

/// A date in a locale and a format.
pub(super) fn parse_date_time<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let mut culture = Culture::EnglishUs;
    if arguments.len() > 1 {
        check_format(call, arguments, 1)?;
        culture = locale(call, text(arguments, 1))?;
        check_format(call, arguments, 2)?;
    }
    let date = if arguments.len() > 2 {
        let format = text(arguments, 2);
        if datetime::is_unknown(format) {
            return Err(unsupported(call, format));
        }
        datetime::parse_exact(text(arguments, 0), format, culture, call.scope.now())
            .ok_or_else(|| not_a_date(call, text(arguments, 0)))?
    } else {
        date(call, arguments)?
    };
    Ok(Val::text(date.round_trip()))
}

fn formatted_in<'a>(
    call: &mut Invocation<'a, '_>,
    date: DateTime,
    arguments: &[Val<'a>],
    index: usize,
    culture: Culture,
) -> Outcome<'a> {
    if arguments.get(index).is_none() {
        return Ok(Val::text(date.round_trip()));
    }
    check_format(call, arguments, index)?;
    let format = text(arguments, index);
    call.reserve(format.len())?;
    date.format(format, culture).map(Val::text).ok_or_else(|| unsupported(call, format))
}

fn unsupported(call: &Invocation<'_, '_>, format: &str) -> EvaluationError {
    call.fail(&format!(
        "format parameter '{format}' is not supported. The format must be a valid single format \
         specifier character (such as 'd' or 'g') or a valid custom format pattern (such as 'MMMM \
         dd, yyyy' or 'hh:mm:ss.ff'). For details please review the Standard Date and Time Format \
         Strings and the Custom Date and Time Format Strings of the .Net framework."
    ))
}

pub(super) fn utc_now<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let now = DateTime::from_system_time(call.scope.now());
    formatted(call, now, arguments, 0)
}

pub(super) fn format_date_time<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let date = date(call, arguments)?;
    check_format(call, arguments, 1)?;
    check_format(call, arguments, 2)?;
    let culture =
        if arguments.len() > 2 { locale(call, text(arguments, 2))? } else { Culture::EnglishUs };
    formatted_in(call, date, arguments, 1, culture)
}

pub(super) fn locale(call: &Invocation<'_, '_>, name: &str) -> Result<Culture, EvaluationError> {
    Culture::find(name).ok_or_else(|| {
        call.fail(&format!(
            "was unable to find the locale associated with '{name}'. The provided locale name is \
             either invalid or does not have a locale associated with it."
        ))
    })
}

fn add<'a>(call: &mut Invocation<'a, '_>, arguments: &[Val<'a>], unit_ticks: i64) -> Outcome<'a> {
    let date = date(call, arguments)?;
    check_format(call, arguments, 2)?;
    let count = match arguments.get(1) {
        Some(Val::Integer(count)) => *count,
        _ => 0,
    };
    let sum = count.checked_mul(unit_ticks).and_then(|ticks| date.add(ticks)).ok_or_else(|| {
        call.fail(&format!(
            "second parameter '{count}' is not valid. The added or subtracted value results in an \
             unrepresentable DateTime."
        ))
    })?;
    formatted(call, sum, arguments, 2)
}

pub(super) fn add_days<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    add(call, arguments, TICKS_PER_DAY)
}

pub(super) fn add_hours<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    add(call, arguments, 3600 * TICKS_PER_SECOND)
}

pub(super) fn add_minutes<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    add(call, arguments, 60 * TICKS_PER_SECOND)
}

pub(super) fn add_seconds<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    add(call, arguments, TICKS_PER_SECOND)
}

const UNITS: [&str; 7] = ["Second", "Minute", "Hour", "Day", "Week", "Month", "Year"];

/// A unit by its name or number, as .NET parses enumerations.
fn unit(call: &Invocation<'_, '_>, name: &str) -> Result<usize, EvaluationError> {
    let trimmed = name.trim();
    if let Some(unit) = UNITS.iter().position(|unit| unit.eq_ignore_ascii_case(trimmed)) {
        return Ok(unit);
    }
    match trimmed.parse::<i32>() {
        Ok(number @ 1..=7) => Ok(usize::try_from(number - 1).unwrap_or_default()),
        Ok(number) if number != 0 => Err(format!(
            "The recurrence frequency '{number}' is not supported. The supported frequencies are \
             '{}'.",
            UNITS.join(", ")
        )
        .into()),
        _ => Err(call.fail(&format!(
            "expects its second parameter to be a string that represents a valid time unit. \
             The provided value '{name}' is not a valid time unit."
        ))),
    }
}

fn moved(
    call: &Invocation<'_, '_>,
    date: DateTime,
    interval: i32,
    unit_name: &str,
) -> Result<DateTime, EvaluationError> {
    let unit = unit(call, unit_name)?;
    let interval_64 = i64::from(interval);
    let ticks = |unit: i64| interval_64.checked_mul(unit).and_then(|ticks| date.add(ticks));
    let moved = match unit {
        0 => ticks(TICKS_PER_SECOND),
        1 => ticks(60 * TICKS_PER_SECOND),
        2 => ticks(3600 * TICKS_PER_SECOND),
        3 => ticks(TICKS_PER_DAY),
        4 => ticks(7 * TICKS_PER_DAY),
        5 => date.add_months(interval_64),
        _ => date.add_months(interval_64 * 12),
    };
    moved.ok_or_else(|| {
        call.fail(&format!(
            "could not create time value with time interval '{interval}' and time unit \
             '{unit_name}'. It results in an out of time range value."
        ))
    })
}

fn add_interval<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &[Val<'a>],
    negate: bool,
) -> Outcome<'a> {
    check_format(call, arguments, 3)?;
    let date = date(call, arguments)?;
    let interval = low_bits(arguments.get(1).unwrap_or(&Val::Null));
    let interval = if negate { interval.wrapping_neg() } else { interval };
    let date = moved(call, date, interval, text(arguments, 2))?;
    formatted(call, date, arguments, 3)
}

pub(super) fn add_to_time<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    add_interval(call, arguments, false)
}

pub(super) fn subtract_from_time<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    add_interval(call, arguments, true)
}

fn from_now<'a>(call: &mut Invocation<'a, '_>, arguments: &[Val<'a>], negate: bool) -> Outcome<'a> {
    check_format(call, arguments, 2)?;
    let interval = low_bits(arguments.first().unwrap_or(&Val::Null));
    let interval = if negate { interval.wrapping_neg() } else { interval };
    let now = DateTime::from_system_time(call.scope.now());
    let date = moved(call, now, interval, text(arguments, 1))?;
    formatted(call, date, arguments, 2)
}

pub(super) fn get_future_time<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    from_now(call, arguments, false)
}

pub(super) fn get_past_time<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    from_now(call, arguments, true)
}

pub(super) fn start_of_day<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let date = date(call, arguments)?.start_of_day();
    formatted(call, date, arguments, 1)
}

pub(super) fn start_of_hour<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let date = date(call, arguments)?.start_of_hour();
    formatted(call, date, arguments, 1)
}

pub(super) fn start_of_month<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let date = date(call, arguments)?.start_of_month();
    formatted(call, date, arguments, 1)
}

pub(super) fn day_of_month<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    Ok(Val::Integer(date(call, arguments)?.date().2))
}

pub(super) fn day_of_week<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    Ok(Val::Integer(date(call, arguments)?.day_of_week()))
}

pub(super) fn day_of_year<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    Ok(Val::Integer(date(call, arguments)?.day_of_year()))
}

pub(super) fn ticks<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    Ok(Val::Integer(date(call, arguments)?.ticks))
}

/// `-1.02:03:04.0500000`: days, hours, minutes, seconds, ticks.
pub(super) fn date_difference<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let start = date(call, arguments)?;
    let ticks = date_at(call, arguments, 1)?.ticks - start.ticks;
    let sign = if ticks < 0 { "-" } else { "" };
    let ticks = ticks.abs();
    let seconds = ticks / TICKS_PER_SECOND;
    let (days, fraction) = (seconds / 86_400, ticks % TICKS_PER_SECOND);
    let days = if days == 0 { String::new() } else { format!("{days}.") };
    let fraction = if fraction == 0 { String::new() } else { format!(".{fraction:07}") };
    let (hours, minutes, seconds) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    Ok(Val::text(format!("{sign}{days}{hours:02}:{minutes:02}:{seconds:02}{fraction}")))
}

fn zone(call: &Invocation<'_, '_>, name: &str) -> Result<TimeZone, EvaluationError> {
    TimeZone::find(name).ok_or_else(|| {
        format!(
            "In the function '{}', the value provided for the time zone id '{name}' was not valid. ",
            call.name
        )
        .into()
    })
}

fn to_local(instant: DateTime, zone: &TimeZone) -> DateTime {
    let kind = if zone.is_utc() { Zone::Utc } else { Zone::Unspecified };
    instant.add_seconds(i64::from(zone.offset_at(instant.unix().0)), kind).clamped()
}

/// The instant of a time in a zone, which may be out of range. Local times that the clocks skip or repeat are
/// errors, and so are instants in the repeated hour.
fn to_utc(
    call: &Invocation<'_, '_>,
    date: DateTime,
    zone: &TimeZone,
) -> Result<DateTime, EvaluationError> {
    let (seconds, _) = date.unix();
    let instant = match date.zone {
        Zone::Unspecified => match zone.to_utc(seconds) {
            LocalTime::Once(instant) => Some(instant),
            _ => None,
        },
        _ => match zone.to_utc(seconds.saturating_add(i64::from(zone.offset_at(seconds)))) {
            LocalTime::Repeated { .. } => None,
            _ => Some(seconds),
        },
    };
    instant.map(|instant| date.add_seconds(instant - seconds, Zone::Utc)).ok_or_else(|| {
        call.fail(&format!(
            "was given a timestamp '{}' that was invalid or ambiguous in the source time zone '{}'.",
            date.round_trip(),
            zone.display_names().1
        ))
    })
}

pub(super) fn convert_from_utc<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    check_format(call, arguments, 2)?;
    let date = date(call, arguments)?;
    if date.zone != Zone::Utc {
        return Err(call.fail(&format!(
            "expects its first parameter to be a string that contains a UTC date time. \
             The value was '{}'.",
            date.round_trip()
        )));
    }
    let zone = zone(call, text(arguments, 1))?;
    formatted(call, to_local(date, &zone), arguments, 2)
}

pub(super) fn convert_to_utc<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    check_format(call, arguments, 2)?;
    let zone = zone(call, text(arguments, 1))?;
    let date = date(call, arguments)?;
    let instant = to_utc(call, date, &zone)?;
    let matches = match date.zone {
        Zone::Unspecified => true,
        Zone::Utc => zone.is_utc(),
        Zone::Local => false,
    };
    if !matches {
        return Err(call.fail(&format!(
            "expects its second parameter to be a time zone matching the time zone indicated by \
             the timestamp. The provided value '{}' is not valid or does not match the timestamp \
             '{}'.",
            zone.display_names().0,
            date.round_trip()
        )));
    }
    formatted(call, instant.clamped(), arguments, 2)
}

pub(super) fn convert_time_zone<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    check_format(call, arguments, 3)?;
    let date = date(call, arguments)?;
    let source = zone(call, text(arguments, 1))?;
    let target = zone(call, text(arguments, 2))?;
    let instant = to_utc(call, date, &source)?;
    formatted(call, to_local(instant, &target), arguments, 3)
}
