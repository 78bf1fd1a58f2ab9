//! .NET's `DateTime`: ticks of 100 nanoseconds since the year 1, with formatting and parsing in the
//! en-US culture. The local zone of the service is UTC.

mod exact;

use std::fmt::Write as _;
use std::time::SystemTime;

pub(crate) use exact::parse_exact;

const TICKS_PER_SECOND: i64 = 10_000_000;
pub(crate) const TICKS_PER_DAY: i64 = 86_400 * TICKS_PER_SECOND;
const DAYS_TO_UNIX_EPOCH: i64 = 719_162;
const MAX_TICKS: i64 = 3_155_378_975_999_999_999;

pub(crate) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] =
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// The zone of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    Unspecified,
    Utc,
    /// Had an offset, and was converted to the local zone, UTC.
    Local,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DateTime {
    pub(crate) ticks: i64,
    pub(crate) zone: Zone,
}

/// Names and patterns that differ between cultures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Culture {
    EnglishUs,
    Invariant,
}

impl Culture {
    /// `None` if the name is not valid for a culture.
    pub(crate) fn find(name: &str) -> Option<Self> {
        let well_formed = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        let language = name.split(['-', '_']).next().unwrap_or_default();
        if !well_formed || (language.len() == 1) || (language.is_empty() && !name.is_empty()) {
            return None;
        }
        let american = ["en", "en-us", "en_us"].iter().any(|us| name.eq_ignore_ascii_case(us));
        Some(if american { Self::EnglishUs } else { Self::Invariant })
    }
}

/// Year, month and day of a number of days since the year 1 (from the civil calendar algorithm of
/// Howard Hinnant).
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 306;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

fn days_of(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 306
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl DateTime {
    pub(crate) fn from_ticks(ticks: i64, zone: Zone) -> Option<Self> {
        (0..=MAX_TICKS).contains(&ticks).then_some(Self { ticks, zone })
    }

    /// The nearest date that exists.
    pub(crate) fn clamped(self) -> Self {
        Self { ticks: self.ticks.clamp(0, MAX_TICKS), ..self }
    }

    pub(crate) fn from_system_time(time: SystemTime) -> Self {
        let ticks = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_nanos() / 100).unwrap_or(MAX_TICKS),
            Err(before) => -i64::try_from(before.duration().as_nanos() / 100).unwrap_or(MAX_TICKS),
        };
        let ticks = ticks.saturating_add(DAYS_TO_UNIX_EPOCH * TICKS_PER_DAY);
        Self { ticks, zone: Zone::Utc }.clamped()
    }

    /// Seconds since the Unix epoch, and the ticks beyond them.
    pub(crate) fn unix(self) -> (i64, i64) {
        let ticks = self.ticks - DAYS_TO_UNIX_EPOCH * TICKS_PER_DAY;
        (ticks.div_euclid(TICKS_PER_SECOND), ticks.rem_euclid(TICKS_PER_SECOND))
    }

    /// May leave the range of dates; see [`Self::clamped`].
    pub(crate) fn add_seconds(self, seconds: i64, zone: Zone) -> Self {
        let ticks = self.ticks.saturating_add(seconds.saturating_mul(TICKS_PER_SECOND));
        Self { ticks, zone }
    }

    pub(crate) fn date(self) -> (i64, i64, i64) {
        civil(self.ticks / TICKS_PER_DAY)
    }

    pub(crate) fn day_of_week(self) -> i64 {
        (self.ticks / TICKS_PER_DAY + 1) % 7
    }

    pub(crate) fn day_of_year(self) -> i64 {
        self.ticks / TICKS_PER_DAY - days_of(self.date().0, 1, 1) + 1
    }

    pub(crate) fn start_of_day(self) -> Self {
        Self { ticks: self.ticks - self.ticks % TICKS_PER_DAY, ..self }
    }

    pub(crate) fn start_of_hour(self) -> Self {
        Self { ticks: self.ticks - self.ticks % (TICKS_PER_DAY / 24), ..self }
    }

    pub(crate) fn start_of_month(self) -> Self {
        let (year, month, _) = self.date();
        Self { ticks: days_of(year, month, 1) * TICKS_PER_DAY, ..self }
    }

    pub(crate) fn add(self, ticks: i64) -> Option<Self> {
        Self::from_ticks(self.ticks.checked_add(ticks)?, self.zone)
    }

    /// The day is clipped to the last one of the month.
    pub(crate) fn add_months(self, months: i64) -> Option<Self> {
        let (year, month, day) = self.date();
        let months = (year * 12 + month - 1).checked_add(months)?;
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
        if !(1..=9999).contains(&year) {
            return None;
        }
        let day = day.min(days_in_month(year, month));
        let ticks = days_of(year, month, day) * TICKS_PER_DAY + self.ticks % TICKS_PER_DAY;
        Self::from_ticks(ticks, self.zone)
    }

    /// `2018-03-15T13:27:36.0000000Z`
    pub(crate) fn round_trip(self) -> String {
        self.custom("yyyy-MM-ddTHH:mm:ss.fffffffK").unwrap_or_default()
    }

    /// Formats by a standard format of one letter, or by a custom one; `None` if the format is not
    /// valid.
    pub(crate) fn format(self, format: &str, culture: Culture) -> Option<String> {
        let mut characters = format.chars();
        let (Some(letter), None) = (characters.next(), characters.next()) else {
            return if format.is_empty() { self.format("G", culture) } else { self.custom(format) };
        };
        match letter {
            'o' | 'O' => Some(self.round_trip()),
            letter => self.custom(&pattern(letter, culture)?),
        }
    }

    fn custom(self, format: &str) -> Option<String> {
        let (year, month, day) = self.date();
        let time = self.ticks % TICKS_PER_DAY;
        let (seconds, fraction) = (time / TICKS_PER_SECOND, time % TICKS_PER_SECOND);
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        let mut out = String::with_capacity(format.len() + 8);
        let mut rest = format.chars();
        while let Some(c) = rest.clone().next() {
            let length = rest.clone().take_while(|next| *next == c).count();
            let mut taken = length;
            let name = |names: &[&'static str], index: i64, full: bool| {
                let name = usize::try_from(index).ok().and_then(|index| names.get(index));
                let name = name.copied().unwrap_or_default();
                if full { name } else { name.get(..3).unwrap_or(name) }
            };
            let mut number = |value: i64, width: usize| {
                let _ = write!(out, "{value:0width$}");
            };
            match c {
                'y' if length <= 2 => number(year % 100, length),
                'y' => number(year, length),
                'M' if length <= 2 => number(month, length),
                'M' => out.push_str(name(&MONTHS, month - 1, length > 3)),
                'd' if length <= 2 => number(day, length),
                'd' => out.push_str(name(&DAYS, self.day_of_week(), length > 3)),
                'h' => number(if hour % 12 == 0 { 12 } else { hour % 12 }, length.min(2)),
                'H' => number(hour, length.min(2)),
                'm' => number(minute, length.min(2)),
                's' => number(second, length.min(2)),
                'f' | 'F' if length <= 7 => {
                    let digits = format!("{fraction:07}");
                    let digits = digits.get(..length).unwrap_or_default();
                    if c == 'f' {
                        out.push_str(digits);
                    } else {
                        let digits = digits.trim_end_matches('0');
                        if digits.is_empty() && out.ends_with('.') {
                            out.pop();
                        }
                        out.push_str(digits);
                    }
                }
                'f' | 'F' => return None,
                't' => {
                    let half = if hour < 12 { "AM" } else { "PM" };
                    out.push_str(half.get(..length.min(2)).unwrap_or(half));
                }
                'g' => out.push_str("AD"),
                'z' => out.push_str(match length {
                    1 => "+0",
                    2 => "+00",
                    _ => "+00:00",
                }),
                'K' => {
                    taken = 1;
                    out.push_str(match self.zone {
                        Zone::Unspecified => "",
                        Zone::Utc => "Z",
                        Zone::Local => "+00:00",
                    });
                }
                '\'' | '"' => {
                    let text;
                    (text, taken) = quoted(rest.clone())?;
                    out.push_str(&text);
                }
                '\\' => {
                    taken = 2;
                    out.push(rest.clone().nth(1)?);
                }
                '%' => {
                    // `%` makes the next letter a custom format of its own.
                    rest.next();
                    let next = rest.clone().next().filter(|next| *next != '%')?;
                    if !matches!(next, '\'' | '"' | '\\') {
                        out.push_str(&self.custom(next.encode_utf8(&mut [0; 4]))?);
                        rest.next();
                    }
                    continue;
                }
                c => {
                    for _ in 0..length {
                        out.push(c);
                    }
                }
            }
            for _ in 0..taken {
                rest.next();
            }
        }
        Some(out)
    }
}

/// The string in quotes at the start of a format, and how many characters of the format it takes.
fn quoted(mut format: std::str::Chars<'_>) -> Option<(String, usize)> {
    let quote = format.next()?;
    let (mut text, mut taken) = (String::new(), 1);
    loop {
        taken += 1;
        match format.next()? {
            end if end == quote => return Some((text, taken)),
            '\\' => {
                taken += 1;
                text.push(format.next()?);
            }
            other => text.push(other),
        }
    }
}

/// Whether a format is a single letter that is not a standard format.
pub(crate) fn is_unknown(format: &str) -> bool {
    let mut letters = format.chars();
    let only = letters.next().filter(|_| letters.next().is_none());
    only.is_some_and(|letter| pattern(letter, Culture::Invariant).is_none())
}

/// The custom format that a standard format of one letter stands for.
fn pattern(letter: char, culture: Culture) -> Option<String> {
    let patterns = match culture {
        Culture::EnglishUs => [
            "M/d/yyyy",
            "dddd, MMMM d, yyyy",
            "h:mm\u{202f}tt",
            "h:mm:ss\u{202f}tt",
            "MMMM d",
            "MMMM yyyy",
        ],
        Culture::Invariant => {
            ["MM/dd/yyyy", "dddd, d MMMM yyyy", "HH:mm", "HH:mm:ss", "MMMM dd", "yyyy MMMM"]
        }
    };
    let [short_date, long_date, short_time, long_time, month_day, year_month] = patterns;
    Some(match letter {
        'd' => short_date.to_owned(),
        'D' => long_date.to_owned(),
        'f' => format!("{long_date} {short_time}"),
        'F' | 'U' => format!("{long_date} {long_time}"),
        'g' => format!("{short_date} {short_time}"),
        'G' => format!("{short_date} {long_time}"),
        'm' | 'M' => month_day.to_owned(),
        'o' | 'O' => "yyyy-MM-ddTHH:mm:ss.fffffffK".to_owned(),
        'r' | 'R' => "ddd, dd MMM yyyy HH:mm:ss 'GMT'".to_owned(),
        's' => "yyyy-MM-ddTHH:mm:ss".to_owned(),
        't' => short_time.to_owned(),
        'T' => long_time.to_owned(),
        'u' => "yyyy-MM-dd HH:mm:ss'Z'".to_owned(),
        'y' | 'Y' => year_month.to_owned(),
        _ => return None,
    })
}

/// Parses a date as .NET does in the en-US culture. A time alone is of today, and a day without a
/// year is of this year.
pub(crate) fn parse(text: &str, now: SystemTime) -> Option<DateTime> {
    let today = || DateTime::from_system_time(now);
    let tokens = tokenize(text)?;
    date_of(interpret(&tokens, today)?)
}

fn date_of(fields: Fields) -> Option<DateTime> {
    let (year, month, day) = fields.date;
    if !(1..=9999).contains(&year)
        || !(1..=12).contains(&month)
        || !(1..=days_in_month(year, month)).contains(&day)
    {
        return None;
    }
    let ticks = days_of(year, month, day) * TICKS_PER_DAY + fields.time;
    let date = DateTime { ticks, zone: Zone::Unspecified };
    if fields.day_of_week.is_some_and(|named| named != date.day_of_week()) {
        return None;
    }
    match fields.offset {
        None => Some(date),
        Some(Offset::Utc) => Some(DateTime { zone: Zone::Utc, ..date }),
        Some(Offset::Seconds(seconds)) => {
            let ticks = date.ticks - seconds * TICKS_PER_SECOND;
            // Of the first day, the engine keeps the time of day.
            let ticks = if ticks < 0 { ticks + TICKS_PER_DAY } else { ticks };
            DateTime::from_ticks(ticks, Zone::Local)
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Offset {
    Utc,
    Seconds(i64),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token {
    /// A number with its count of digits.
    Number(i64, usize),
    Month(i64),
    DayOfWeek(i64),
    /// Ticks of a day; with `true`, afternoon and morning may follow.
    Time(i64),
    Afternoon(bool),
    /// `T` between a date and a time.
    T,
    Offset(Offset),
}

/// Two digits are of the years 1950 to 2049.
fn full_year(year: i64) -> i64 {
    year + if year < 50 { 2000 } else { 1900 }
}

struct Scanner<'t> {
    rest: &'t str,
}

impl Scanner<'_> {
    fn digits(&mut self) -> Option<(i64, usize)> {
        let length = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(length);
        let value = digits.parse().ok()?;
        self.rest = rest;
        Some((value, length))
    }

    fn eat(&mut self, c: char) -> bool {
        match self.rest.strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// `:mm`, `:mm:ss` or `:mm:ss.fffffff` behind an hour.
    fn time(&mut self, (hour, digits): (i64, usize), strict: bool) -> Option<i64> {
        let two = |(value, length): (i64, usize), limit: i64| {
            (value < limit && length <= 2 && (!strict || length == 2)).then_some(value)
        };
        let hour = two((hour, digits), 24)?;
        let minute = two(self.digits()?, 60)?;
        let mut ticks = (hour * 60 + minute) * 60 * TICKS_PER_SECOND;
        if self.eat(':') {
            ticks += two(self.digits()?, 60)? * TICKS_PER_SECOND;
            if self.rest.starts_with(['.', ',']) {
                let comma = self.rest.starts_with(',');
                let tail = self.rest.get(1..).unwrap_or_default();
                let length = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
                if length == 0 {
                    return (comma && !tail.starts_with(['Z', 'z'])).then_some(ticks);
                }
                // Rounded to ticks.
                let fraction: f64 = format!("0.{}", tail.get(..length)?).parse().ok()?;
                ticks += (fraction * TICKS_PER_SECOND as f64).round() as i64;
                self.rest = tail.get(length..)?;
            }
        }
        Some(ticks)
    }

    /// `+02:00`, `+0200`, `+02` or `+2` behind the sign.
    fn offset(&mut self, sign: i64) -> Option<Offset> {
        let (value, length) = self.digits()?;
        let minutes = match length {
            1 | 2 if self.eat(':') => {
                let (minute, digits) = self.digits()?;
                (digits <= 2 && minute < 60).then_some(value * 60 + minute)?
            }
            1 | 2 => value * 60,
            3 | 4 if value % 100 < 60 => value / 100 * 60 + value % 100,
            _ => return None,
        };
        (minutes <= 14 * 60).then_some(Offset::Seconds(sign * minutes * 60))
    }
}

fn named(names: &[&str], word: &str) -> Option<i64> {
    let found = names.iter().position(|name| {
        name.eq_ignore_ascii_case(word)
            || name.get(..3).is_some_and(|short| short.eq_ignore_ascii_case(word))
    });
    found.map(|index| index as i64)
}

fn tokenize(text: &str) -> Option<Vec<Token>> {
    let mut scanner = Scanner { rest: text.trim() };
    let mut tokens: Vec<Token> = Vec::new();
    while let Some(c) = scanner.rest.chars().next() {
        if tokens.len() > 12 {
            return None;
        }
        let after_time =
            matches!(tokens.last(), Some(Token::Time(_) | Token::Afternoon(_) | Token::T));
        let has_time = tokens.iter().any(|token| matches!(token, Token::Time(_)));
        let numbers = tokens
            .iter()
            .filter(|token| matches!(token, Token::Number(..) | Token::Month(_)))
            .count();
        match c {
            '0'..='9' => {
                let number = scanner.digits()?;
                let behind_t = tokens.last() == Some(&Token::T);
                if scanner.eat(':') {
                    tokens.push(Token::Time(scanner.time(number, behind_t)?));
                } else if behind_t {
                    return None;
                } else {
                    tokens.push(Token::Number(number.0, number.1));
                }
            }
            '+' if has_time || numbers >= 3 => {
                scanner.eat('+');
                tokens.push(Token::Offset(scanner.offset(1)?));
            }
            '-' if after_time || (has_time && numbers >= 3) => {
                scanner.eat('-');
                tokens.push(Token::Offset(scanner.offset(-1)?));
            }
            c if c.is_whitespace() => {
                scanner.rest = scanner.rest.trim_start();
            }
            '/' | '-' | '.' | ',' | '年' | '月' | '日' => {
                if tokens.is_empty() || (after_time && c != ',') {
                    return None;
                }
                scanner.eat(c);
            }
            c if c.is_ascii_alphabetic() => {
                let length = scanner
                    .rest
                    .find(|c: char| !c.is_ascii_alphabetic())
                    .unwrap_or(scanner.rest.len());
                let (word, rest) = scanner.rest.split_at(length);
                scanner.rest = rest;
                tokens.push(if let Some(month) = named(&MONTHS, word) {
                    Token::Month(month + 1)
                } else if let Some(day) = named(&DAYS, word) {
                    Token::DayOfWeek(day)
                } else {
                    match word.to_ascii_uppercase().as_str() {
                        "AM" => Token::Afternoon(false),
                        "PM" => Token::Afternoon(true),
                        "T" if numbers >= 2 && !has_time => Token::T,
                        "Z" if has_time || numbers >= 2 => Token::Offset(Offset::Utc),
                        "GMT" if has_time && !tokens.contains(&Token::T) => {
                            Token::Offset(Offset::Utc)
                        }
                        _ => return None,
                    }
                });
            }
            _ => return None,
        }
    }
    (tokens.last() != Some(&Token::T)).then_some(tokens)
}

struct Fields {
    date: (i64, i64, i64),
    time: i64,
    day_of_week: Option<i64>,
    offset: Option<Offset>,
}

fn interpret(tokens: &[Token], today: impl Fn() -> DateTime) -> Option<Fields> {
    let mut numbers: Vec<(i64, usize)> = Vec::new();
    let (mut month, mut time, mut afternoon, mut day_of_week, mut offset) =
        (None, None, None, None, None);
    // How many numbers stand before the month's name.
    let mut before_month = 0;
    for (index, token) in tokens.iter().enumerate() {
        let once = match *token {
            Token::Number(value, digits) => {
                let next = tokens.get(index + 1);
                if matches!(next, Some(Token::Afternoon(_))) && time.is_none() && digits <= 2 {
                    // An hour alone, as in `1 PM`.
                    if tokens.len() > 2 && numbers.len() < 2 && month.is_none() {
                        return None;
                    }
                    (value < 24).then_some(())?;
                    time.replace(value * 3600 * TICKS_PER_SECOND).is_none()
                } else {
                    numbers.push((value, digits));
                    true
                }
            }
            Token::Month(value) => {
                before_month = numbers.len();
                month.replace(value).is_none()
            }
            Token::DayOfWeek(value) => day_of_week.replace(value).is_none(),
            Token::Time(value) => time.replace(value).is_none(),
            Token::Afternoon(value) => afternoon.replace(value).is_none(),
            Token::Offset(value) => offset.replace(value).is_none(),
            Token::T => true,
        };
        if !once {
            return None;
        }
    }
    let year_of =
        |(value, digits): (i64, usize)| if digits <= 2 { full_year(value) } else { value };
    let is_year = |(_, digits): (i64, usize)| digits > 2;
    let this_year = || today().date().0;
    let date = match (month, numbers.as_slice()) {
        (None, []) if time.is_some() && day_of_week.is_none() => today().date(),
        (None, [first, second]) if is_year(*first) => (first.0, second.0, 1),
        (None, [first, second]) if is_year(*second) => (second.0, first.0, 1),
        (None, [first, second]) => (this_year(), first.0, second.0),
        (None, [first, second, third]) if is_year(*first) => (first.0, second.0, third.0),
        (None, [first, second, third]) => (year_of(*third), first.0, second.0),
        (Some(month), [only]) if is_year(*only) => (only.0, month, 1),
        // `15 March` is March of the year 15, but `March 15` is a day.
        (Some(month), [only]) if before_month == 1 => (year_of(*only), month, 1),
        (Some(month), [only]) => (this_year(), month, only.0),
        (Some(month), [first, second]) if is_year(*first) => (first.0, month, second.0),
        (Some(month), [first, second]) => (year_of(*second), month, first.0),
        _ => return None,
    };
    let mut time = time.unwrap_or_default();
    let hour = time / (3600 * TICKS_PER_SECOND);
    match afternoon {
        Some(true) if hour < 12 => time += 12 * 3600 * TICKS_PER_SECOND,
        Some(false) if hour == 12 => time -= 12 * 3600 * TICKS_PER_SECOND,
        Some(false) if hour > 12 => return None,
        _ => {}
    }
    if numbers.iter().any(|(_, digits)| *digits > 4) {
        return None;
    }
    Some(Fields { date, time, day_of_week, offset })
}
