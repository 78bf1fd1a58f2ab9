//! Dates in a given format, as .NET's `ParseExact` reads them.

use std::time::SystemTime;

use super::{
    Culture, DAYS, DateTime, Fields, MONTHS, Offset, Scanner, TICKS_PER_SECOND, full_year,
};

/// The fields read so far.
#[derive(Default)]
struct Read {
    year: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    hour: Option<i64>,
    minute: Option<i64>,
    second: Option<i64>,
    fraction: Option<i64>,
    day_of_week: Option<i64>,
    afternoon: Option<bool>,
    twelve_hours: bool,
    offset: Option<Offset>,
}

/// Stores a value, unless another one was read for the same field.
fn set<T: PartialEq>(field: &mut Option<T>, value: T) -> Option<()> {
    match field {
        Some(known) => (*known == value).then_some(()),
        None => {
            *field = Some(value);
            Some(())
        }
    }
}

/// Parses a date in a format. A missing date is today, a missing year is this year, and a missing month or day is
/// the first.
pub(crate) fn parse_exact(
    text: &str,
    format: &str,
    culture: Culture,
    now: SystemTime,
) -> Option<DateTime> {
    let mut letters = format.chars();
    let format = match (letters.next(), letters.next()) {
        (None, _) => return None,
        (Some(letter), None) => super::pattern(letter, culture)?,
        _ => format.to_owned(),
    };
    let mut read = Read::default();
    let mut scanner = Scanner { rest: text };
    read.all(&mut scanner, &format)?;
    scanner.rest.is_empty().then_some(())?;
    let (year, month, day) = DateTime::from_system_time(now).date();
    let date = match (read.year, read.month, read.day) {
        (None, None, None) => (year, month, day),
        (own_year, own_month, own_day) => {
            (own_year.unwrap_or(year), own_month.unwrap_or(1), own_day.unwrap_or(1))
        }
    };
    let hour = read.hour.unwrap_or(0);
    let hour = match (read.twelve_hours, read.afternoon.unwrap_or(false)) {
        (true, _) if hour > 12 => return None,
        (true, afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
        (false, _) if read.afternoon.is_some_and(|afternoon| afternoon != (hour >= 12)) => {
            return None;
        }
        (false, _) => hour,
    };
    let seconds = (hour * 60 + read.minute.unwrap_or(0)) * 60 + read.second.unwrap_or(0);
    let time = seconds * TICKS_PER_SECOND + read.fraction.unwrap_or(0);
    super::date_of(Fields { date, time, day_of_week: read.day_of_week, offset: read.offset })
}

impl Read {
    fn all(&mut self, scanner: &mut Scanner<'_>, format: &str) -> Option<()> {
        let mut rest = format.chars();
        while let Some(c) = rest.clone().next() {
            let length = rest.clone().take_while(|next| *next == c).count();
            let mut taken = length;
            // One letter reads one or two digits, several read as many.
            let digits = |scanner: &mut Scanner<'_>, limit: usize| {
                let length = length.min(limit);
                scanner.count(if length == 1 { 1..=2 } else { length..=length })
            };
            match c {
                'y' => {
                    let year = digits(scanner, 8)?;
                    set(&mut self.year, if length <= 2 { full_year(year) } else { year })?;
                }
                'M' if length <= 2 => set(&mut self.month, digits(scanner, 2)?)?,
                'M' => set(&mut self.month, scanner.name(&MONTHS, length > 3)? + 1)?,
                'd' if length <= 2 => set(&mut self.day, digits(scanner, 2)?)?,
                'd' => set(&mut self.day_of_week, scanner.name(&DAYS, length > 3)?)?,
                'h' | 'H' => {
                    self.twelve_hours |= c == 'h';
                    set(&mut self.hour, digits(scanner, 2).filter(|hour| *hour < 24)?)?;
                }
                'm' => set(&mut self.minute, digits(scanner, 2).filter(|it| *it < 60)?)?,
                's' => set(&mut self.second, digits(scanner, 2).filter(|it| *it < 60)?)?,
                'f' | 'F' if length <= 7 => {
                    let present = scanner.rest.bytes().take_while(u8::is_ascii_digit).count();
                    let count = if c == 'f' { length } else { present.min(length) };
                    if count > 0 {
                        let value = scanner.count(count..=count)?;
                        let scale = 10_i64.pow(u32::try_from(7 - count).unwrap_or_default());
                        set(&mut self.fraction, value * scale)?;
                    }
                }
                't' => {
                    let word = scanner.rest.get(..length.min(2))?;
                    let afternoon = match word.to_ascii_uppercase().as_str() {
                        "A" | "AM" => false,
                        "P" | "PM" => true,
                        _ => return None,
                    };
                    scanner.rest = scanner.rest.get(word.len()..)?;
                    set(&mut self.afternoon, afternoon)?;
                }
                'g' => scanner.text("AD")?,
                'Z' => {
                    taken = 1;
                    scanner.text("Z")?;
                    set(&mut self.offset, Offset::Utc)?;
                }
                'K' => {
                    taken = 1;
                    if scanner.eat('Z') {
                        set(&mut self.offset, Offset::Utc)?;
                    } else if scanner.rest.starts_with(['+', '-']) {
                        set(&mut self.offset, scanner.signed_offset()?)?;
                    }
                }
                'z' => set(&mut self.offset, scanner.signed_offset()?)?,
                '\'' | '"' => {
                    let text;
                    (text, taken) = super::quoted(rest.clone())?;
                    scanner.text(&text)?;
                }
                '\\' => {
                    taken = 2;
                    scanner.character(rest.clone().nth(1)?)?;
                }
                '%' => {
                    rest.next();
                    let next = rest.next().filter(|next| *next != '%')?;
                    self.all(scanner, next.encode_utf8(&mut [0; 4]))?;
                    continue;
                }
                // A fraction that is left out takes its point with it.
                '.' if rest.clone().nth(1) == Some('F') && !scanner.rest.starts_with('.') => {
                    taken += rest.clone().skip(1).take_while(|next| *next == 'F').count();
                }
                'f' | 'F' => return None,
                c => {
                    for _ in 0..length {
                        scanner.character(c)?;
                    }
                }
            }
            for _ in 0..taken {
                rest.next();
            }
        }
        Some(())
    }
}

impl Scanner<'_> {
    /// A number of this many digits.
    fn count(&mut self, range: std::ops::RangeInclusive<usize>) -> Option<i64> {
        let length = self.rest.bytes().take(*range.end()).take_while(u8::is_ascii_digit).count();
        (length >= *range.start()).then_some(())?;
        let (digits, rest) = self.rest.split_at(length);
        self.rest = rest;
        digits.parse().ok()
    }

    /// The index of a name, or of its first three letters.
    fn name(&mut self, names: &[&str], full: bool) -> Option<i64> {
        let found = names.iter().enumerate().find_map(|(index, name)| {
            let name = if full { name } else { name.get(..3)? };
            let start = self.rest.get(..name.len())?;
            start.eq_ignore_ascii_case(name).then_some((index, name.len()))
        });
        let (index, length) = found?;
        self.rest = self.rest.get(length..)?;
        i64::try_from(index).ok()
    }

    fn text(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    fn character(&mut self, c: char) -> Option<()> {
        self.rest = self.rest.strip_prefix(c)?;
        Some(())
    }

    fn signed_offset(&mut self) -> Option<Offset> {
        let sign = if self.eat('+') { 1 } else { self.eat('-').then_some(-1)? };
        self.offset(sign)
    }
}
