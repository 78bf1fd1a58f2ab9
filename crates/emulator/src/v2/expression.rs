//! What the expressions of a run can refer to, and conversions of JSON values.

use std::borrow::Cow;
use std::cell::RefCell;
use std::time::SystemTime;

use datafactory_expressions::Scope;
use serde_json::{Map, Value};
use time::OffsetDateTime;

/// What the expressions of one activity can refer to.
pub(crate) struct RunScope<'a> {
    /// The value of `pipeline()`.
    pub(crate) pipeline: &'a Value,
    pub(crate) variables: &'a Map<String, Value>,
    pub(crate) item: Option<&'a Value>,
    /// The value of `activity('name')`; `None` if it is not in scope or has not ended.
    pub(crate) activity: &'a dyn Fn(&str) -> Option<&'a Value>,
    pub(crate) now: OffsetDateTime,
    pub(crate) random: &'a RefCell<fastrand::Rng>,
}

impl Scope for RunScope<'_> {
    fn pipeline(&self) -> Option<Cow<'_, Value>> {
        Some(Cow::Borrowed(self.pipeline))
    }

    fn variable(&self, name: &str) -> Option<Cow<'_, Value>> {
        member(self.variables, name).map(Cow::Borrowed)
    }

    fn activity(&self, name: &str) -> Option<Cow<'_, Value>> {
        (self.activity)(name).map(Cow::Borrowed)
    }

    fn item(&self) -> Option<Cow<'_, Value>> {
        self.item.map(Cow::Borrowed)
    }

    fn now(&self) -> SystemTime {
        self.now.into()
    }

    fn random(&self) -> u64 {
        self.random.borrow_mut().u64(..)
    }
}

/// How deep values may nest. They are stored as JSON, and JSON readers have a depth limit.
pub(crate) const MAX_VALUE_DEPTH: usize = 64;

/// An estimate of a value's size in bytes; `None` if it is nested too deep.
pub(crate) fn size(value: &Value) -> Option<usize> {
    let mut left = vec![(value, 0)];
    let mut bytes = 0_usize;
    while let Some((value, depth)) = left.pop() {
        if depth > MAX_VALUE_DEPTH {
            return None;
        }
        bytes += size_of::<Value>();
        match value {
            Value::String(text) => bytes += text.len(),
            Value::Array(items) => left.extend(items.iter().map(|item| (item, depth + 1))),
            Value::Object(object) => {
                bytes += object.keys().map(String::len).sum::<usize>();
                left.extend(object.values().map(|item| (item, depth + 1)));
            }
            _ => {}
        }
    }
    Some(bytes)
}

/// A boolean, which definitions also write as a string.
pub(crate) fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(value) => Some(*value),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// An integer, which definitions also write as a string or as a float.
pub(crate) fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.trim().parse().ok(),
        #[expect(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
        value => value.as_i64().or_else(|| {
            value.as_f64().filter(|number| number.fract() == 0.0).map(|number| number as i64)
        }),
    }
}

/// The string form of a value.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    }
}

/// The type of a value, as the service names it in messages.
pub(crate) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "Null",
        Value::Bool(_) => "Boolean",
        Value::Number(number) if number.is_f64() => "Float",
        Value::Number(_) => "Integer",
        Value::String(_) => "String",
        Value::Array(_) => "Array",
        Value::Object(_) => "Object",
    }
}

/// A property, whose name ignores case.
pub(crate) fn member<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let like = || object.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
    object.get(name).or_else(|| like().map(|(_, value)| value))
}

/// Whether a value is an expression or contains one, so that a PUT cannot check it.
pub(crate) fn is_expression(value: &Value) -> bool {
    match value {
        Value::String(text) => text.starts_with('@') || text.contains("@{"),
        Value::Object(object) => {
            object.get("type").and_then(Value::as_str) == Some("Expression")
                && object.get("value").is_some_and(Value::is_string)
        }
        _ => false,
    }
}
