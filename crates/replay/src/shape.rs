//! Compares the shape of two JSON values: the same properties with the same types, regardless of values.
//!
//! A null property equals a missing one. Array elements are compared pairwise up to the shorter length, and a difference
//! that several elements share is reported once.

use std::collections::BTreeSet;

use datafactory_core::Timestamp;
use serde_json::Value;

use crate::loss::{kind, member, within};

/// The differences in shape between a response and the recorded one.
pub fn shape_differences(recorded: &Value, actual: &Value) -> Vec<String> {
    let mut found = Differences { seen: BTreeSet::new(), listed: Vec::new() };
    found.compare(recorded, actual, &mut "$".to_owned());
    found.listed
}

struct Differences {
    seen: BTreeSet<String>,
    listed: Vec<String>,
}

impl Differences {
    fn compare(&mut self, recorded: &Value, actual: &Value, path: &mut String) {
        match (recorded, actual) {
            (Value::Object(recorded), Value::Object(actual)) => {
                for (name, value) in recorded {
                    within(path, &member(name), |path| match actual.get(name) {
                        Some(actual) => self.compare(value, actual, path),
                        None if value.is_null() => {}
                        None => self.say(path, format!("{} is missing", sort(value))),
                    });
                }
                let added = actual.iter().filter(|(name, _)| !recorded.contains_key(*name));
                for (name, value) in added.filter(|(_, value)| !value.is_null()) {
                    within(path, &member(name), |path| {
                        self.say(path, format!("{} was added", sort(value)));
                    });
                }
            }
            (Value::Array(recorded), Value::Array(actual)) => {
                if !recorded.is_empty() && actual.is_empty() {
                    self.say(path, "an array with elements became an empty array".to_owned());
                }
                for (recorded, actual) in recorded.iter().zip(actual) {
                    within(path, "[]", |path| self.compare(recorded, actual, path));
                }
            }
            _ => {
                let (was, is) = (sort(recorded), sort(actual));
                if was != is {
                    self.say(path, format!("{was} became {is}"));
                }
            }
        }
    }

    fn say(&mut self, path: &str, what: String) {
        let difference = format!("{path}: {what}");
        if self.seen.insert(difference.clone()) {
            self.listed.push(difference);
        }
    }
}

/// The type of a value. A timestamp differs from another string.
fn sort(value: &Value) -> &'static str {
    match value.as_str() {
        Some(text) if text.parse::<Timestamp>().is_ok() => "a timestamp",
        _ => kind(value),
    }
}
