//! Finds losses between a body and the body after decoding and encoding.
//!
//! Not a loss: the order of keys, the notation of equal numbers, trailing zeros in the fraction of a timestamp, and
//! missing properties that were null. Everything else is a loss, including an added property.

use std::fmt;

use datafactory_core::Timestamp;
use serde::Serialize;
use serde_json::{Number, Value};

/// The first difference between the original and the encoded body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Loss {
    /// The path, such as `$.properties.nodes[2].status`.
    pub path: String,
    /// The difference, without values, because they can be secret.
    pub reason: String,
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.reason)
    }
}

/// Compares a body with the encoded one.
pub fn first_loss(original: &Value, written: &Value) -> Option<Loss> {
    difference(original, written, &mut "$".to_owned())
}

fn difference(original: &Value, written: &Value, path: &mut String) -> Option<Loss> {
    let at = |path: &str, reason: String| Some(Loss { path: path.to_owned(), reason });
    match (original, written) {
        (Value::Object(original), Value::Object(written)) => {
            let properties = original.iter().find_map(|(name, value)| {
                within(path, &member(name), |path| match written.get(name) {
                    Some(written) => difference(value, written, path),
                    None if value.is_null() => None,
                    None => at(path, format!("{} is missing", kind(value))),
                })
            });
            properties.or_else(|| {
                let (name, value) =
                    written.iter().find(|(name, _)| !original.contains_key(*name))?;
                within(path, &member(name), |path| at(path, format!("{} was added", kind(value))))
            })
        }
        (Value::Array(original), Value::Array(written)) => {
            let mut pairs = original.iter().zip(written).enumerate();
            let elements = pairs.find_map(|(index, (original, written))| {
                within(path, &format!("[{index}]"), |path| difference(original, written, path))
            });
            elements.or_else(|| {
                let (was, is) = (original.len(), written.len());
                (was != is).then(|| at(path, format!("{was} elements became {is}")))?
            })
        }
        (Value::Number(original), Value::Number(written)) if same_number(original, written) => None,
        (Value::String(original), Value::String(written)) if same_text(original, written) => None,
        (original, written) if original == written => None,
        _ => match (kind(original), kind(written)) {
            (was, is) if was == is => at(path, format!("{was} has another value")),
            (was, is) => at(path, format!("{was} became {is}")),
        },
    }
}

/// Compares the values one level below.
pub(crate) fn within<T>(path: &mut String, step: &str, look: impl FnOnce(&mut String) -> T) -> T {
    let length = path.len();
    path.push_str(step);
    let seen = look(path);
    path.truncate(length);
    seen
}

pub(crate) fn member(name: &str) -> String {
    let plain =
        !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
    if plain { format!(".{name}") } else { format!("[{name:?}]") }
}

pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn same_number(original: &Number, written: &Number) -> bool {
    match (original.as_i128(), written.as_i128()) {
        (Some(original), Some(written)) => original == written,
        _ => original.as_f64() == written.as_f64(),
    }
}

fn same_text(original: &str, written: &str) -> bool {
    original == written
        || (original.parse::<Timestamp>().is_ok() && parts(original) == parts(written))
}

/// A timestamp in three parts: up to the second, the fraction without trailing zeros, and the zone.
fn parts(timestamp: &str) -> Option<(&str, &str, &str)> {
    let (second, rest) = timestamp.split_at_checked("2016-02-22T22:53:18".len())?;
    let zone = rest.find(|c: char| c != '.' && !c.is_ascii_digit()).unwrap_or(rest.len());
    let (fraction, zone) = rest.split_at(zone);
    Some((second, fraction.trim_end_matches('0').trim_end_matches('.'), zone))
}
