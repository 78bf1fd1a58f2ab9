//! What "of the same shape" means: the same members of the same kinds, whatever their values.
//!
//! A member that is null is as good as none. The elements of an array are compared one by one as far as
//! both have some, and a difference that many of them share is said once.

use std::collections::BTreeSet;

use datafactory_core::Timestamp;
use serde_json::Value;

use crate::loss::{kind, member, within};

/// How an answer differs in shape from the recorded one; nothing if it does not.
pub fn shape_differences(recorded: &Value, answered: &Value) -> Vec<String> {
    let mut found = Differences { seen: BTreeSet::new(), listed: Vec::new() };
    found.compare(recorded, answered, &mut "$".to_owned());
    found.listed
}

struct Differences {
    seen: BTreeSet<String>,
    listed: Vec<String>,
}

impl Differences {
    fn compare(&mut self, recorded: &Value, answered: &Value, path: &mut String) {
        match (recorded, answered) {
            (Value::Object(recorded), Value::Object(answered)) => {
                for (name, value) in recorded {
                    within(path, &member(name), |path| match answered.get(name) {
                        Some(answered) => self.compare(value, answered, path),
                        None if value.is_null() => {}
                        None => self.say(path, format!("{} is missing", sort(value))),
                    });
                }
                let added = answered.iter().filter(|(name, _)| !recorded.contains_key(*name));
                for (name, value) in added.filter(|(_, value)| !value.is_null()) {
                    within(path, &member(name), |path| {
                        self.say(path, format!("{} was added", sort(value)));
                    });
                }
            }
            (Value::Array(recorded), Value::Array(answered)) => {
                if !recorded.is_empty() && answered.is_empty() {
                    self.say(path, "an array with elements became an empty one".to_owned());
                }
                for (recorded, answered) in recorded.iter().zip(answered) {
                    within(path, "[]", |path| self.compare(recorded, answered, path));
                }
            }
            _ => {
                let (was, is) = (sort(recorded), sort(answered));
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

/// The kind of a value; a timestamp is another than a text.
fn sort(value: &Value) -> &'static str {
    match value.as_str() {
        Some(text) if text.parse::<Timestamp>().is_ok() => "a timestamp",
        _ => kind(value),
    }
}
