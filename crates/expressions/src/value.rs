//! The values during an evaluation, and how the engine turns them into strings.
//!
//! They are JSON plus what JSON cannot hold: `NaN`, infinities and .NET decimals. Values of the
//! scope are borrowed until a function changes them.

use std::borrow::Cow;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use rust_decimal::Decimal;
use serde_json::{Map, Number, Value};

/// Accepts the stray bits in the last digit that .NET accepts.
pub(crate) const BASE64: GeneralPurpose = GeneralPurpose::new(
    &ALPHABET,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::RequireCanonical),
);

#[derive(Clone, Debug)]
pub(crate) enum Val<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Decimal(Decimal),
    Text(Cow<'a, str>),
    /// An array, an object, or an integer beyond 64 bits.
    Json(Cow<'a, Value>),
}

impl<'a> Val<'a> {
    pub(crate) fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn array(items: Vec<Value>) -> Self {
        Self::Json(Cow::Owned(Value::Array(items)))
    }

    pub(crate) fn object(object: Map<String, Value>) -> Self {
        Self::Json(Cow::Owned(Value::Object(object)))
    }

    /// The engine's name of the type.
    pub(crate) fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "Null",
            Self::Bool(_) => "Boolean",
            Self::Integer(_) => "Integer",
            Self::Float(_) | Self::Decimal(_) => "Float",
            Self::Text(_) => "String",
            Self::Json(value) => match value.as_ref() {
                Value::Array(_) => "Array",
                Value::Object(_) => "Object",
                _ => "Integer",
            },
        }
    }

    pub(crate) fn as_array(&self) -> Option<&[Value]> {
        match self {
            Self::Json(value) => value.as_array().map(Vec::as_slice),
            _ => None,
        }
    }

    pub(crate) fn as_object(&self) -> Option<&Map<String, Value>> {
        match self {
            Self::Json(value) => value.as_object(),
            _ => None,
        }
    }

    pub(crate) fn as_number(&self) -> Option<f64> {
        match self {
            Self::Integer(value) => Some(*value as f64),
            Self::Float(value) => Some(*value),
            Self::Decimal(value) => Some(decimal_to_f64(value)),
            _ => None,
        }
    }

    pub(crate) fn into_json(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Integer(value) => Value::Number(value.into()),
            Self::Float(value) => float_to_json(value),
            Self::Decimal(value) => float_to_json(decimal_to_f64(&value)),
            Self::Text(text) => Value::String(text.into_owned()),
            Self::Json(value) => value.into_owned(),
        }
    }

    /// The value as a string, as `string` and `concat` do; `None` where the engine cannot.
    pub(crate) fn to_text(&self) -> Option<Cow<'_, str>> {
        Some(match self {
            Self::Null => Cow::Borrowed(""),
            Self::Bool(true) => Cow::Borrowed("True"),
            Self::Bool(false) => Cow::Borrowed("False"),
            Self::Integer(value) => Cow::Owned(value.to_string()),
            Self::Float(value) => Cow::Owned(format_float(*value)),
            Self::Decimal(value) => Cow::Owned(value.to_string()),
            Self::Text(text) => Cow::Borrowed(text.as_ref()),
            Self::Json(value) => match value.as_ref() {
                Value::Object(object) if is_binary(object) => {
                    let binary = Binary::of(object)?;
                    Cow::Owned(String::from_utf8_lossy(&binary.decode()?).into_owned())
                }
                Value::Number(_) => return None,
                value => Cow::Owned(compact(value)),
            },
        })
    }

    /// An estimate of the memory that the value takes; borrowed values take none.
    pub(crate) fn weight(&self) -> u64 {
        match self {
            Self::Text(Cow::Owned(text)) => text.len() as u64,
            Self::Json(Cow::Owned(value)) => weight(value),
            _ => 0,
        }
    }
}

impl From<Value> for Val<'_> {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(ref number) => match from_number(number) {
                Some(scalar) => scalar,
                None => Self::Json(Cow::Owned(value)),
            },
            Value::String(text) => Self::Text(Cow::Owned(text)),
            value => Self::Json(Cow::Owned(value)),
        }
    }
}

impl<'a> From<&'a Value> for Val<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => match from_number(number) {
                Some(scalar) => scalar,
                None => Self::Json(Cow::Borrowed(value)),
            },
            Value::String(text) => Self::Text(Cow::Borrowed(text)),
            value => Self::Json(Cow::Borrowed(value)),
        }
    }
}

impl<'a> From<Cow<'a, Value>> for Val<'a> {
    fn from(value: Cow<'a, Value>) -> Self {
        match value {
            Cow::Borrowed(value) => value.into(),
            Cow::Owned(value) => value.into(),
        }
    }
}

fn from_number<'a>(number: &Number) -> Option<Val<'a>> {
    if let Some(value) = number.as_i64() {
        Some(Val::Integer(value))
    } else if number.is_u64() {
        None
    } else {
        number.as_f64().map(Val::Float)
    }
}

/// JSON has no `NaN` and no infinity: the engine writes their names as strings.
fn float_to_json(value: f64) -> Value {
    match Number::from_f64(value) {
        Some(number) => Value::Number(number),
        None => Value::String(format_float(value)),
    }
}

/// Through the digits, so that the nearest float results.
pub(crate) fn decimal_to_f64(value: &Decimal) -> f64 {
    value.to_string().parse().unwrap_or_default()
}

fn weight(value: &Value) -> u64 {
    const NODE: u64 = 16;
    match value {
        Value::String(text) => NODE + text.len() as u64,
        Value::Array(items) => NODE + items.iter().map(weight).sum::<u64>(),
        Value::Object(object) => {
            NODE + object.iter().map(|(key, value)| key.len() as u64 + weight(value)).sum::<u64>()
        }
        _ => NODE,
    }
}

/// A float as .NET's `R` format: up to 17 digits before the point, otherwise with an exponent of
/// at least two digits.
pub(crate) fn format_float(value: f64) -> String {
    if value.is_nan() {
        return "NaN".to_owned();
    }
    if value.is_infinite() {
        return if value < 0.0 { "-Infinity" } else { "Infinity" }.to_owned();
    }
    // `d.ddde-7`: the digits and the decimal exponent.
    let scientific = format!("{value:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if (-4..=16).contains(&exponent) {
        return format!("{value}");
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{mantissa}E{sign}{:02}", exponent.unsigned_abs())
}

/// Compact JSON as the engine writes it: floats keep a point or an exponent.
pub(crate) fn compact(value: &Value) -> String {
    let mut text = String::new();
    write_json(&mut text, value, false);
    text
}

/// A key that two deeply equal values share, in any order of their properties.
pub(crate) fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write_json(&mut text, value, true);
    text
}

/// The nesting is bounded: JSON is parsed to a limited depth, and so are expressions.
fn write_json(out: &mut String, value: &Value, sorted: bool) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() => {
                let start = out.len();
                out.push_str(&format_float(float));
                if !out.get(start..).is_some_and(|digits| digits.contains(['.', 'E'])) {
                    out.push_str(".0");
                }
            }
            _ => {
                let _ = write!(out, "{number}");
            }
        },
        Value::String(text) => write_string(out, text),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_json(out, item, sorted);
            }
            out.push(']');
        }
        Value::Object(object) => {
            let mut properties: Vec<_> = object.iter().collect();
            if sorted {
                properties.sort_by_key(|(key, _)| *key);
            }
            out.push('{');
            for (index, (key, value)) in properties.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_string(out, key);
                out.push(':');
                write_json(out, value, sorted);
            }
            out.push('}');
        }
    }
}

fn write_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            '\0'..='\u{1f}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

fn is_binary(object: &Map<String, Value>) -> bool {
    object.contains_key("$content-type") && object.contains_key("$content")
}

/// Binary content: an object with a `$content-type` and `$content` in base64.
pub(crate) struct Binary<'v> {
    pub(crate) content_type: &'v str,
    pub(crate) content: &'v str,
}

impl<'v> Binary<'v> {
    /// `None` if the object is not binary content, or has an invalid content type.
    pub(crate) fn of(object: &'v Map<String, Value>) -> Option<Self> {
        let content_type = object.get("$content-type")?.as_str()?;
        let content = object.get("$content")?.as_str()?;
        content_type.contains('/').then_some(Self { content_type, content })
    }

    pub(crate) fn decode(&self) -> Option<Vec<u8>> {
        decode_base64(self.content)
    }

    /// The content type without its parameters.
    pub(crate) fn media_type(&self) -> &'v str {
        self.content_type.split(';').next().unwrap_or_default().trim()
    }

    pub(crate) fn is_xml(&self) -> bool {
        let media_type = self.media_type();
        ["application/xml", "text/xml"].iter().any(|xml| media_type.eq_ignore_ascii_case(xml))
            || media_type.to_ascii_lowercase().ends_with("+xml")
    }
}

pub(crate) fn binary(content_type: &str, content: &[u8]) -> Value {
    binary_of_base64(content_type, BASE64.encode(content))
}

pub(crate) fn binary_of_base64(content_type: &str, content: String) -> Value {
    let mut object = Map::new();
    object.insert("$content-type".to_owned(), Value::String(content_type.to_owned()));
    object.insert("$content".to_owned(), Value::String(content));
    Value::Object(object)
}

/// Whitespace is allowed anywhere, as in .NET.
pub(crate) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let is_space = |c: char| matches!(c, ' ' | '\t' | '\r' | '\n');
    if text.contains(is_space) {
        BASE64.decode(text.replace(is_space, "")).ok()
    } else {
        BASE64.decode(text).ok()
    }
}

/// The property with the name, or the first whose name differs only in case.
pub(crate) fn property<'v>(object: &'v Map<String, Value>, name: &str) -> Option<&'v Value> {
    object.get(name).or_else(|| {
        object.iter().find(|(key, _)| equals_ignoring_case(key, name)).map(|(_, value)| value)
    })
}

pub(crate) fn equals_ignoring_case(left: &str, right: &str) -> bool {
    if left.is_ascii() && right.is_ascii() {
        left.eq_ignore_ascii_case(right)
    } else {
        left.chars().map(upper).eq(right.chars().map(upper))
    }
}

/// Upper case one to one, as .NET's invariant and ordinal mappings.
pub(crate) fn upper(c: char) -> char {
    let mut mapped = c.to_uppercase();
    match (mapped.next(), mapped.next()) {
        (Some(upper), None) => upper,
        _ => c,
    }
}

/// Lower case one to one.
pub(crate) fn lower(c: char) -> char {
    let mut mapped = c.to_lowercase();
    match (mapped.next(), mapped.next()) {
        (Some(lower), None) => lower,
        _ => c,
    }
}
