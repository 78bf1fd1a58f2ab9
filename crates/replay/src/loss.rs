//! What "lossless" means: equal up to what carries no meaning.
//!
//! That is the order of keys, the spelling of numbers, trailing zeros in the fraction of a timestamp,
//! and members that were null and are gone. Everything else is a loss, an added member too.

use std::fmt;

use datafactory_core::Timestamp;
use serde::Serialize;
use serde_json::{Number, Value};

/// The first difference between what was sent and what was written again.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Loss {
    /// Where: `$.properties.nodes[2].status`.
    pub path: String,
    /// What happened there. Values are left out, since they may be secret.
    pub reason: String,
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.reason)
    }
}

/// Compares a body with itself after it was read and written again.
pub fn first_loss(original: &Value, written: &Value) -> Option<Loss> {
    difference(original, written, &mut "$".to_owned())
}

fn difference(original: &Value, written: &Value, path: &mut String) -> Option<Loss> {
    let at = |path: &str, reason: String| Some(Loss { path: path.to_owned(), reason });
    match (original, written) {
        (Value::Object(original), Value::Object(written)) => {
            let members = original.iter().find_map(|(name, value)| {
                within(path, &member(name), |path| match written.get(name) {
                    Some(written) => difference(value, written, path),
                    None if value.is_null() => None,
                    None => at(path, format!("{} is gone", kind(value))),
                })
            });
            members.or_else(|| {
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
            (was, is) if was == is => at(path, format!("{was} became another")),
            (was, is) => at(path, format!("{was} became {is}")),
        },
    }
}

/// Looks at one step further down.
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
        Value::String(_) => "a text",
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

/// A timestamp up to the second, its fraction without trailing zeros, and its zone.
fn parts(timestamp: &str) -> Option<(&str, &str, &str)> {
    let (second, rest) = timestamp.split_at_checked("2016-02-22T22:53:18".len())?;
    let zone = rest.find(|c: char| c != '.' && !c.is_ascii_digit()).unwrap_or(rest.len());
    let (fraction, zone) = rest.split_at(zone);
    Some((second, fraction.trim_end_matches('0').trim_end_matches('.'), zone))
}
