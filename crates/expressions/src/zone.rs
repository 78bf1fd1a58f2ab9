//! Time zones by their Windows names, as schedules and the date functions use them. IANA names work
//! too. The zone data is part of the program.

use std::str::FromStr as _;

use jiff::Timestamp;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone as Rules};
use windows_timezones::WindowsTimezone;

/// A time zone with its daylight saving time.
///
/// Times are seconds since the Unix epoch; local times are seconds since 1970-01-01T00:00:00 on the
/// zone's own clocks.
///
/// ```
/// use datafactory_expressions::{LocalTime, TimeZone};
///
/// let zone = TimeZone::find("W. Europe Standard Time").unwrap();
/// // 2018-03-25T00:59:59Z, one second before the clocks go forward.
/// assert_eq!(zone.offset_at(1_521_939_599), 3600);
/// assert_eq!(zone.offset_at(1_521_939_600), 7200);
/// // 2018-03-25T02:30:00 does not exist.
/// assert!(matches!(zone.to_utc(1_521_945_000), LocalTime::Skipped { .. }));
/// ```
#[derive(Clone, Debug)]
pub struct TimeZone {
    rules: Rules,
    utc: bool,
    /// The IANA name, if the zone was found by it.
    iana: Option<String>,
    /// The standard offset that applies today, in seconds.
    base: i32,
}

/// The time in UTC of a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalTime {
    /// The clocks show the time once.
    Once(i64),
    /// The clocks go forward over the time. The instants that result from the offset before and the
    /// offset after the change.
    Skipped {
        /// By the offset before the change: later.
        before: i64,
        /// By the offset after the change: earlier.
        after: i64,
    },
    /// The clocks show the time twice.
    Repeated {
        /// The first time, by the offset before the change.
        first: i64,
        /// The second time, by the offset after the change.
        second: i64,
    },
}

impl TimeZone {
    /// The zone with the Windows name (`Pacific Standard Time`) or the IANA name
    /// (`America/Los_Angeles`). Case matters.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        if name.eq_ignore_ascii_case("UTC") {
            return Some(Self { rules: Rules::UTC, utc: true, iana: None, base: 0 });
        }
        let windows = WindowsTimezone::from_str(name).ok();
        let rules = match windows {
            Some(zone) => Rules::get(zone.tzdb_id()).ok()?,
            None => Rules::get(name).ok().filter(|rules| rules.iana_name() == Some(name))?,
        };
        let iana = if windows.is_none() { Some(name.to_owned()) } else { None };
        // The engine reads both seasons of the present; a recent year stands for it, so that
        // nothing depends on a clock.
        let base = [1_704_067_200, 1_719_792_000]
            .into_iter()
            .filter_map(|second| Timestamp::from_second(second).ok())
            .map(|instant| rules.to_offset_info(instant))
            .filter(|info| !info.dst().is_dst())
            .map(|info| info.offset().seconds())
            .next()
            .unwrap_or_default();
        Some(Self { rules, utc: false, iana, base })
    }

    /// Whether this is UTC by that very name.
    #[must_use]
    pub fn is_utc(&self) -> bool {
        self.utc
    }

    /// The offset from UTC at an instant, in seconds.
    #[must_use]
    pub fn offset_at(&self, instant: i64) -> i32 {
        let instant = instant.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
        match Timestamp::from_second(instant) {
            Ok(instant) => self.rounded(self.rules.to_offset(instant)),
            Err(_) => self.base,
        }
    }

    /// The instant of a local time.
    #[must_use]
    pub fn to_utc(&self, local: i64) -> LocalTime {
        let at = |offset: Offset| local.saturating_sub(i64::from(self.rounded(offset)));
        let wall = Timestamp::from_second(local).map(|wall| Offset::UTC.to_datetime(wall));
        let Ok(wall) = wall else {
            return LocalTime::Once(local.saturating_sub(i64::from(self.base)));
        };
        match self.rules.to_ambiguous_timestamp(wall).offset() {
            AmbiguousOffset::Unambiguous { offset } => LocalTime::Once(at(offset)),
            AmbiguousOffset::Gap { before, after } => {
                LocalTime::Skipped { before: at(before), after: at(after) }
            }
            AmbiguousOffset::Fold { before, after } => {
                LocalTime::Repeated { first: at(before), second: at(after) }
            }
        }
    }

    /// Local mean times of the past have seconds; the engine cuts the distance to the standard
    /// offset to minutes.
    fn rounded(&self, offset: Offset) -> i32 {
        let distance = offset.seconds().saturating_sub(self.base);
        self.base.saturating_add(distance - distance % 60)
    }

    /// How the engine shows the zone in messages, and its name there. It has no names for Windows
    /// zones, and these are some of those that it has for IANA zones.
    pub(crate) fn display_names(&self) -> (String, String) {
        let minutes = self.base.unsigned_abs() / 60;
        let sign = if self.base < 0 { '-' } else { '+' };
        let offset = format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60);
        let shown = |name: &str| format!("(UTC{offset}) {name}");
        let iana = self.iana.as_deref().unwrap_or_default();
        let (area, city) = iana.split_once('/').unwrap_or(("", iana));
        let universal = ["UTC", "UCT", "Zulu", "Universal"];
        if self.utc || universal.iter().any(|name| name.eq_ignore_ascii_case(city)) {
            let name = "Coordinated Universal Time";
            return (format!("(UTC) {name}"), name.to_owned());
        }
        let region = match (area, city, self.base) {
            (_, "GMT", _) => {
                return (shown("Greenwich Mean Time"), "Greenwich Mean Time".to_owned());
            }
            ("Europe", "London", _) => {
                return (shown("United Kingdom Time"), "Greenwich Mean Time".to_owned());
            }
            ("Europe", _, 3_600) => "Central European",
            ("Europe", _, 7_200) => "Eastern European",
            ("America", "New_York", _) => "Eastern",
            ("America", "Chicago", _) => "Central",
            ("America", "Denver", _) => "Mountain",
            ("America", "Los_Angeles", _) => "Pacific",
            _ if self.iana.is_some() && self.base != 0 => {
                return (shown(&format!("GMT{offset}")), format!("GMT{offset}"));
            }
            _ => return (shown("GMT"), "GMT".to_owned()),
        };
        let city = city.replace('_', " ");
        (shown(&format!("{region} Time ({city})")), format!("{region} Standard Time"))
    }
}
