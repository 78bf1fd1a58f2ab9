//! Writing: what a value looks like, for serializers, for `Debug` and for comparison.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::list::{Entries, List};
use super::object::Properties;
use super::tape::EXACT;
use super::{Json, Map, Object};
use crate::{TimeSpan, Timestamp};

/// What a value looks like from outside: one step into it.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// A property without a value, which is not written.
    Absent,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// Any number.
    Float(f64),
    /// A string.
    String(&'a str),
    /// A date and time.
    Timestamp(&'a Timestamp),
    /// A .NET time span.
    TimeSpan(&'a TimeSpan),
    /// Any JSON.
    Value(&'a Value),
    /// Any JSON that `Debug` does not show.
    Secret(&'a Value),
    /// An object without a type.
    Map(&'a Map),
    /// A list of values of one type.
    List(&'a dyn List),
    /// A map of values of one type.
    Entries(&'a dyn Entries),
    /// An expression, `{"type": "Expression", "value": ...}`.
    Expression(&'a str),
    /// An object with documented properties.
    Object(&'a dyn Object),
    /// A variant of a union: the discriminator with its value, and the object.
    Tagged(&'static [&'static str; 2], &'a dyn Object),
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            View::Absent => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Integer(value) => serializer.serialize_i64(value),
            // `0` stays `0`.
            View::Float(value) if value.trunc() == value && value.abs() <= EXACT => {
                match value == 0.0 && value.is_sign_negative() {
                    true => serializer.serialize_f64(value),
                    false => serializer.serialize_i64(value as i64),
                }
            }
            View::Float(value) => serializer.serialize_f64(value),
            View::String(value) => serializer.serialize_str(value),
            View::Timestamp(value) => value.serialize(serializer),
            View::TimeSpan(value) => value.serialize(serializer),
            View::Value(value) | View::Secret(value) => value.serialize(serializer),
            View::Map(map) => map.serialize(serializer),
            View::List(list) => {
                serializer.collect_seq((0..list.len()).map(|index| list.get(index)))
            }
            View::Entries(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                let mut written = Ok(());
                entries.each(&mut |key, value| {
                    if written.is_ok() {
                        written = map.serialize_entry(key, &value);
                    }
                });
                written?;
                map.end()
            }
            View::Expression(text) => {
                serializer.collect_map([("type", "Expression"), ("value", text)])
            }
            View::Object(object) => serialize_object(None, object, serializer),
            View::Tagged(tag, object) => serialize_object(Some(tag), object, serializer),
        }
    }
}

fn serialize_object<S: Serializer>(
    tag: Option<&[&'static str; 2]>,
    object: &dyn Object,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut written = Ok(());
    for_each_property(tag, object, |name, _, view| {
        if written.is_ok() {
            written = match view {
                // Most properties are strings, and this call can be inlined.
                View::String(value) => map.serialize_entry(name, value),
                _ => map.serialize_entry(name, &view),
            };
        }
    });
    written?;
    map.end()
}

/// Calls `write` for the discriminator, then for the documented properties that are set, in the order of the schema,
/// and with `false` for those in `extra`. Where the program set a typed property that is also in `extra`, the typed
/// one wins.
pub(super) fn for_each_property(
    tag: Option<&[&'static str; 2]>,
    object: &dyn Object,
    mut write: impl FnMut(&str, bool, View<'_>),
) {
    if let Some([discriminator, value]) = tag {
        write(discriminator, true, View::String(value));
    }
    object.visit(&mut |properties: Properties<'_>| {
        for (name, view) in properties.present() {
            write(name, true, view);
        }
        if properties.extra.is_empty() {
            return;
        }
        let written = |name: &str| {
            tag.is_some_and(|[discriminator, _]| *discriminator == name)
                || properties.present().any(|(present, _)| present == name)
        };
        for (name, value) in properties.extra.iter().filter(|(name, _)| !written(name)) {
            write(name, false, View::Value(value));
        }
    });
}

impl Serialize for dyn Json + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl fmt::Debug for dyn Json + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            View::Absent => f.write_str("None"),
            View::Bool(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::String(value) => value.fmt(f),
            View::Timestamp(value) => value.fmt(f),
            View::TimeSpan(value) => value.fmt(f),
            View::Value(Value::Object(map)) | View::Map(map) => f
                .debug_map()
                .entries(map.iter().map(|(key, value)| {
                    let secret = is_secret(map, key) && !value.is_null();
                    (key, if secret { View::Secret(value) } else { View::Value(value) })
                }))
                .finish(),
            View::Value(Value::Array(items)) => {
                f.debug_list().entries(items.iter().map(View::Value)).finish()
            }
            View::Value(value) => fmt::Display::fmt(value, f),
            View::Secret(_) => f.write_str("Secret(..)"),
            View::List(list) => {
                f.debug_list().entries((0..list.len()).map(|index| list.get(index))).finish()
            }
            View::Entries(entries) => {
                let mut map = f.debug_map();
                entries.each(&mut |key, value| _ = map.entry(&key, &value));
                map.finish()
            }
            View::Expression(text) => f.debug_tuple("Expression").field(&text).finish(),
            View::Object(object) => debug_object(None, object, f),
            // The variant, since several types of a union can be one generic struct.
            View::Tagged([_, kind], object) => debug_object(Some(kind), object, f),
        }
    }
}

fn debug_object(
    kind: Option<&str>,
    object: &dyn Object,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut written = Ok(());
    object.visit(&mut |properties: Properties<'_>| {
        let mut shown = f.debug_struct(kind.unwrap_or(properties.type_name));
        for (name, view) in properties.present() {
            shown.field(name, &view);
        }
        if !properties.extra.is_empty() {
            shown.field("extra", properties.extra);
        }
        written = shown.finish();
    });
    written
}

/// Whether a property of an object without a type may hold a secret, by its name or by the object's.
fn is_secret(map: &Map, key: &str) -> bool {
    const NAMES: [&str; 9] = [
        "password",
        "secret",
        "token",
        "credential",
        "connectionstring",
        "key",
        "sasuri",
        "pfx",
        "authorization",
    ];
    let key = key.to_ascii_lowercase();
    key == "value" && map.get("type").is_some_and(|it| it == "SecureString")
        || NAMES.iter().any(|name| key.contains(name))
}

impl PartialEq for View<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (View::Absent, View::Absent) => true,
            (View::Bool(one), View::Bool(other)) => one == other,
            (View::Integer(one), View::Integer(other)) => one == other,
            (View::Float(one), View::Float(other)) => one == other,
            (View::String(one), View::String(other)) => one == other,
            (View::Timestamp(one), View::Timestamp(other)) => one == other,
            (View::TimeSpan(one), View::TimeSpan(other)) => one == other,
            (View::Value(one), View::Value(other)) => one == other,
            (View::Secret(one), View::Secret(other)) => one == other,
            (View::Map(one), View::Map(other)) => one == other,
            (View::Expression(one), View::Expression(other)) => one == other,
            (View::List(one), View::List(other)) => {
                one.len() == other.len()
                    && (0..one.len()).all(|index| one.get(index) == other.get(index))
            }
            (View::Entries(one), View::Entries(other)) => {
                let mut equal = one.len() == other.len();
                one.each(&mut |key, value| {
                    equal = equal && other.find(key) == Some(value);
                });
                equal
            }
            (View::Object(one), View::Object(other)) => same_object(one, other),
            (View::Tagged(one_tag, one), View::Tagged(other_tag, other)) => {
                one_tag == other_tag && same_object(one, other)
            }
            _ => false,
        }
    }
}

fn same_object(one: &dyn Object, other: &dyn Object) -> bool {
    let mut same = false;
    one.visit(&mut |one: Properties<'_>| {
        other.visit(&mut |other: Properties<'_>| {
            same = one.present().eq(other.present()) && one.extra == other.extra;
        });
    });
    same
}
