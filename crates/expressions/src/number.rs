//! .NET's standard and custom numeric formats, in the en-US culture.

use std::fmt::Write as _;

use crate::value::{Val, decimal_to_f64, format_float};

/// A decimal number: `0.d₁d₂d₃… × 10^scale`, without trailing zeros.
#[derive(Clone, Debug)]
struct Digits {
    negative: bool,
    /// A float keeps the sign of zero, an integer does not.
    float: bool,
    digits: Vec<u8>,
    scale: i64,
}

impl Digits {
    /// Reads what `{:.n}` and `{:.ne}` write.
    fn read(text: &str, float: bool) -> Self {
        let (negative, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text),
        };
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        let zeros = all.iter().take_while(|digit| **digit == b'0').count();
        let exponent: i64 = exponent.parse().unwrap_or_default();
        let mut number = Self {
            negative,
            float,
            digits: all.get(zeros..).unwrap_or_default().to_vec(),
            scale: whole.len() as i64 - zeros as i64 + exponent,
        };
        number.trim();
        number
    }

    fn trim(&mut self) {
        while self.digits.last() == Some(&b'0') {
            self.digits.pop();
        }
        if self.digits.is_empty() {
            self.scale = 0;
            self.negative &= self.float;
        }
    }

    /// Rounds half away from zero to this many digits.
    fn round(&mut self, count: i64) {
        let Ok(count) = usize::try_from(count) else {
            self.digits.clear();
            return self.trim();
        };
        let up = self.digits.get(count).is_some_and(|digit| *digit >= b'5');
        self.digits.truncate(count);
        if up {
            while self.digits.last() == Some(&b'9') {
                self.digits.pop();
            }
            match self.digits.last_mut() {
                Some(last) => *last += 1,
                None => {
                    self.digits.push(b'1');
                    self.scale += 1;
                }
            }
        }
        self.trim();
    }

    fn digit(&self, at: i64) -> char {
        let digit = usize::try_from(at).ok().and_then(|at| self.digits.get(at));
        digit.map_or('0', |digit| char::from(*digit))
    }

    /// The digits before the point in groups, and as many after it.
    fn fixed(&self, decimals: usize, grouped: bool) -> String {
        let mut out = String::new();
        let whole = self.scale.max(1);
        for place in (0..whole).rev() {
            out.push(self.digit(self.scale - 1 - place));
            if grouped && place > 0 && place % 3 == 0 {
                out.push(',');
            }
        }
        if decimals > 0 {
            out.push('.');
            out.extend((0..decimals as i64).map(|place| self.digit(self.scale + place)));
        }
        out
    }

    fn scientific(&self, decimals: usize, letter: char, width: usize) -> String {
        let mut out = String::from(self.digit(0));
        if decimals > 0 {
            out.push('.');
            out.extend((1..=decimals as i64).map(|place| self.digit(place)));
        }
        let exponent = if self.digits.is_empty() { 0 } else { self.scale - 1 };
        exponent_to(&mut out, exponent, letter, width, true);
        out
    }
}

fn exponent_to(out: &mut String, exponent: i64, letter: char, width: usize, plus: bool) {
    out.push(letter);
    if exponent < 0 {
        out.push('-');
    } else if plus {
        out.push('+');
    }
    let _ = write!(out, "{:0width$}", exponent.unsigned_abs());
}

/// The number of digits that a format asks for: what has to be paid before formatting.
pub(crate) fn precision(format: &str) -> usize {
    standard(format).and_then(|(_, precision)| precision).unwrap_or_default()
}

/// A standard format: a letter, and up to nine digits.
fn standard(format: &str) -> Option<(char, Option<usize>)> {
    let letter = format.chars().next().filter(char::is_ascii_alphabetic)?;
    let digits = format.get(1..)?;
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| (letter, digits.parse().ok()))
}

/// The number in a format; `None` if the format is invalid for it.
pub(crate) fn format(value: &Val<'_>, format: &str) -> Option<String> {
    let number = match value {
        Val::Integer(value) => Number::Integer(*value),
        Val::Decimal(value) => Number::Float(decimal_to_f64(value)),
        Val::Float(value) => Number::Float(*value),
        _ => return None,
    };
    if let Number::Float(value) = number
        && !value.is_finite()
    {
        return Some(if value.is_nan() {
            "NaN".to_owned()
        } else {
            format!("{}∞", if value < 0.0 { "-" } else { "" })
        });
    }
    match standard(format) {
        // More than nine digits.
        Some((_, None)) if format.len() > 1 => None,
        Some((_, Some(precision))) if precision > 999_999_999 => None,
        Some((letter, precision)) => number.standard(letter, precision),
        None if format.is_empty() => number.standard('G', None),
        None => Some(number.custom(format)),
    }
}

#[derive(Clone, Copy)]
enum Number {
    Integer(i64),
    Float(f64),
}

impl Number {
    fn plain(self) -> String {
        match self {
            Self::Integer(value) => value.to_string(),
            Self::Float(value) if value == 0.0 && value.is_sign_negative() => "-0".to_owned(),
            Self::Float(value) => format_float(value),
        }
    }

    /// With this many digits after the point.
    fn fixed(self, decimals: usize) -> Digits {
        match self {
            Self::Integer(value) => Digits::read(&value.to_string(), false),
            Self::Float(value) => Digits::read(&format!("{value:.decimals$}"), true),
        }
    }

    /// With this many significant digits.
    fn significant(self, count: usize) -> Digits {
        match self {
            Self::Integer(value) => {
                let mut digits = Digits::read(&value.to_string(), false);
                digits.round(count as i64);
                digits
            }
            Self::Float(value) => {
                Digits::read(&format!("{value:.*e}", count.saturating_sub(1)), true)
            }
        }
    }

    fn standard(self, letter: char, precision: Option<usize>) -> Option<String> {
        let signed = |digits: &Digits, text: String| {
            if digits.negative { format!("-{text}") } else { text }
        };
        Some(match (letter.to_ascii_uppercase(), self) {
            ('D', Self::Integer(value)) => {
                let sign = if value < 0 { "-" } else { "" };
                format!("{sign}{:0width$}", value.unsigned_abs(), width = precision.unwrap_or(0))
            }
            ('B', Self::Integer(value)) => {
                format!("{value:0width$b}", width = precision.unwrap_or(0))
            }
            ('X', Self::Integer(value)) if letter == 'x' => {
                format!("{value:0width$x}", width = precision.unwrap_or(0))
            }
            ('X', Self::Integer(value)) => {
                format!("{value:0width$X}", width = precision.unwrap_or(0))
            }
            ('C', _) => {
                let decimals = precision.unwrap_or(2);
                let digits = self.fixed(decimals);
                signed(&digits, format!("${}", digits.fixed(decimals, true)))
            }
            ('E', _) => {
                let decimals = precision.unwrap_or(6);
                let digits = self.significant(decimals + 1);
                signed(&digits, digits.scientific(decimals, letter, 3))
            }
            ('F' | 'N', _) => {
                let decimals = precision.unwrap_or(3);
                let digits = self.fixed(decimals);
                signed(&digits, digits.fixed(decimals, letter.eq_ignore_ascii_case(&'N')))
            }
            ('P', _) => {
                let decimals = precision.unwrap_or(3);
                let mut digits = self.fixed(decimals + 2);
                if !digits.digits.is_empty() {
                    digits.scale += 2;
                }
                signed(&digits, format!("{}%", digits.fixed(decimals, true)))
            }
            ('G', _) if precision.is_some_and(|count| count > 0) => {
                let count = precision.unwrap_or_default();
                let digits = self.significant(count);
                let length = digits.digits.len() as i64;
                let text = if digits.scale > count as i64 || digits.scale < -4 {
                    let letter = if letter == 'g' { 'e' } else { 'E' };
                    digits.scientific(usize::try_from(length - 1).unwrap_or(0), letter, 2)
                } else {
                    digits.fixed(usize::try_from(length - digits.scale).unwrap_or(0), false)
                };
                signed(&digits, text)
            }
            ('G' | 'R', _) => self.plain(),
            _ => return None,
        })
    }

    /// A custom format: up to three sections, for positive and negative numbers and for zero.
    fn custom(self, format: &str) -> String {
        let format: Vec<char> = format.chars().collect();
        let mut number = match self {
            Self::Integer(value) => Digits::read(&value.to_string(), false),
            Self::Float(_) => self.significant(15),
        };
        let mut section = match (number.digits.is_empty(), number.negative) {
            (true, _) => section_of(&format, 2),
            (_, true) => section_of(&format, 1),
            _ => 0,
        };
        let layout = loop {
            let layout = Layout::of(format.get(section..).unwrap_or_default());
            if number.digits.is_empty() {
                break layout;
            }
            number.scale += layout.shift;
            number.round(match layout.scientific {
                true => layout.digits,
                false => number.scale + layout.digits - layout.point,
            });
            if !number.digits.is_empty() || section_of(&format, 2) == section {
                break layout;
            }
            section = section_of(&format, 2);
        };
        let scale = number.scale;
        let text = layout.write(format.get(section..).unwrap_or_default(), &number);
        let signed = number.negative && section == 0 && (scale != 0 || !text.is_empty());
        if signed { format!("-{text}") } else { text }
    }
}

/// Where a section of a custom format begins. The first one stands in for those that are missing.
fn section_of(format: &[char], mut section: usize) -> usize {
    let mut at = 0;
    while section > 0 {
        let Some(&c) = format.get(at) else { return 0 };
        at += 1;
        match c {
            '\'' | '"' => at = after_quote(format, at, c),
            '\\' => at += 1,
            ';' => section -= 1,
            _ => {}
        }
    }
    if format.get(at).is_some_and(|c| *c != ';') { at } else { 0 }
}

fn after_quote(format: &[char], at: usize, quote: char) -> usize {
    let length = format.iter().skip(at).take_while(|c| **c != quote).count();
    (at + length + 1).min(format.len())
}

/// What a section of a custom format asks for.
#[derive(Default)]
struct Layout {
    /// How many places it has.
    digits: i64,
    /// How many of them stand before the point.
    point: i64,
    /// The places of the first and the last `0`.
    first_zero: Option<i64>,
    last_zero: i64,
    grouped: bool,
    scientific: bool,
    /// The power of ten that the number is multiplied by.
    shift: i64,
}

impl Layout {
    fn of(section: &[char]) -> Self {
        let mut layout = Self::default();
        let mut point = None;
        // The place behind the last comma, and how many commas stand there.
        let mut commas: Option<(i64, i64)> = None;
        let mut at = 0;
        while let Some(&c) = section.get(at) {
            at += 1;
            match c {
                ';' => break,
                '#' => layout.digits += 1,
                '0' => {
                    layout.first_zero.get_or_insert(layout.digits);
                    layout.digits += 1;
                    layout.last_zero = layout.digits;
                }
                '.' => {
                    point.get_or_insert(layout.digits);
                }
                ',' if layout.digits > 0 && point.is_none() => {
                    commas = match commas {
                        Some((place, count)) if place == layout.digits => Some((place, count + 1)),
                        other => {
                            layout.grouped |= other.is_some();
                            Some((layout.digits, 1))
                        }
                    };
                }
                '%' => layout.shift += 2,
                '‰' => layout.shift += 3,
                '\'' | '"' => at = after_quote(section, at, c),
                '\\' => at += 1,
                'E' | 'e' => {
                    let sign = usize::from(matches!(section.get(at), Some('+' | '-')));
                    if section.get(at + sign) == Some(&'0') {
                        at += sign;
                        while section.get(at) == Some(&'0') {
                            at += 1;
                        }
                        layout.scientific = true;
                    }
                }
                _ => {}
            }
        }
        layout.point = point.unwrap_or(layout.digits);
        match commas {
            Some((place, count)) if place == layout.point => layout.shift -= count * 3,
            Some(_) => layout.grouped = true,
            None => {}
        }
        layout
    }

    fn write(&self, section: &[char], number: &Digits) -> String {
        // Places count from the point to the left: a `0` between these two is always written.
        let first = self.first_zero.map_or(0, |zero| (self.point - zero).max(0));
        let last = (self.point - self.last_zero).min(0);
        let (mut place, mut extra) = match self.scientific {
            true => (self.point, 0),
            false => (number.scale.max(self.point), number.scale - self.point),
        };
        let mut next = 0;
        let mut out = String::new();
        let (mut pointed, mut scientific) = (false, self.scientific);
        let group = |place: i64, out: &mut String| {
            if self.grouped && place > 1 && (place - 1) % 3 == 0 {
                out.push(',');
            }
        };
        let mut at = 0;
        while let Some(&c) = section.get(at) {
            at += 1;
            if matches!(c, '#' | '0' | '.') {
                // The digits for which the format has no place of their own.
                while extra > 0 {
                    out.push(number.digit(next));
                    next += 1;
                    group(place, &mut out);
                    place -= 1;
                    extra -= 1;
                }
            }
            match c {
                ';' => break,
                '#' | '0' => {
                    let digit = if extra < 0 {
                        extra += 1;
                        (place <= first).then_some('0')
                    } else if next < number.digits.len() as i64 {
                        next += 1;
                        Some(number.digit(next - 1))
                    } else {
                        (place > last).then_some('0')
                    };
                    if let Some(digit) = digit {
                        out.push(digit);
                        group(place, &mut out);
                    }
                    place -= 1;
                }
                '.' => {
                    let more = self.point < self.digits && next < number.digits.len() as i64;
                    if place == 0 && !pointed && (last < 0 || more) {
                        out.push('.');
                        pointed = true;
                    }
                }
                ',' => {}
                '\'' | '"' => {
                    let end = after_quote(section, at, c);
                    let quoted = section.get(at..end).unwrap_or_default();
                    out.extend(quoted.strip_suffix(&[c]).unwrap_or(quoted));
                    at = end;
                }
                '\\' => {
                    out.extend(section.get(at));
                    at += 1;
                }
                'E' | 'e' => {
                    let sign = section.get(at).copied().filter(|sign| matches!(sign, '+' | '-'));
                    let zeros = section.iter().skip(at + usize::from(sign.is_some()));
                    let zeros = zeros.take_while(|c| **c == '0').count();
                    if scientific && zeros > 0 {
                        let exponent =
                            if number.digits.is_empty() { 0 } else { number.scale - self.point };
                        exponent_to(&mut out, exponent, c, zeros.min(10), sign == Some('+'));
                        scientific = false;
                    } else {
                        out.push(c);
                        if scientific {
                            continue;
                        }
                        out.extend(sign);
                        out.extend(std::iter::repeat_n('0', zeros));
                    }
                    at += usize::from(sign.is_some()) + zeros;
                }
                c => out.push(c),
            }
        }
        out
    }
}
