//! A parsed body as one flat list of nodes.
//!
//! A list or an object is followed by what it holds, and knows where that ends. So a value is a position on the
//! tape, and skipping it, or searching it for a discriminator, costs no allocation.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::Map;

/// How deep lists and objects may nest, as in serde_json.
const DEPTH: u8 = 128;

/// A parsed JSON text.
pub(super) struct Tape<'de>(Vec<Entry<'de>>);

enum Entry<'de> {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    String(Cow<'de, str>),
    /// A list, and the position after its last item.
    List(usize),
    /// An object, and the position after its last property. Keys and values alternate.
    Object(usize),
}

impl<'de> Tape<'de> {
    /// Parses one value from any self-describing format. `bytes` is the length of the text, to guess the tape's.
    pub(super) fn parse<D: Deserializer<'de>>(
        deserializer: D,
        bytes: usize,
    ) -> Result<Self, D::Error> {
        let mut tape = Self(Vec::with_capacity(bytes / 16 + 4));
        Recorder { tape: &mut tape.0, depth: DEPTH }.deserialize(deserializer)?;
        Ok(tape)
    }

    /// The whole value.
    pub(super) fn root(&self) -> Node<'_, 'de> {
        Node { tape: &self.0, at: 0 }
    }
}

/// A value on the tape.
#[derive(Clone, Copy)]
pub(super) struct Node<'t, 'de> {
    tape: &'t [Entry<'de>],
    at: usize,
}

impl<'t, 'de> Node<'t, 'de> {
    fn entry(self) -> &'t Entry<'de> {
        &self.tape[self.at]
    }

    /// The position on the tape.
    pub(super) fn position(self) -> usize {
        self.at
    }

    /// The position after the value.
    pub(super) fn end(self) -> usize {
        match self.entry() {
            Entry::List(end) | Entry::Object(end) => *end,
            _ => self.at + 1,
        }
    }

    /// Whether the value is null.
    pub(super) fn is_null(self) -> bool {
        matches!(self.entry(), Entry::Null)
    }

    /// The boolean.
    pub(super) fn as_bool(self) -> Option<bool> {
        match self.entry() {
            Entry::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The integer. A number such as `2.0` is one, too.
    pub(super) fn as_integer(self) -> Option<i64> {
        match *self.entry() {
            Entry::Signed(value) => Some(value),
            Entry::Unsigned(value) => i64::try_from(value).ok(),
            // Integers up to 2^53 have an exact `f64`.
            Entry::Float(value) if value.trunc() == value && value.abs() <= EXACT => {
                Some(value as i64)
            }
            _ => None,
        }
    }

    /// The number, if an `f64` is exactly that number.
    pub(super) fn as_float(self) -> Option<f64> {
        match *self.entry() {
            Entry::Signed(value) => (value.unsigned_abs() <= EXACT as u64).then_some(value as f64),
            Entry::Unsigned(value) => (value <= EXACT as u64).then_some(value as f64),
            Entry::Float(value) => Some(value),
            _ => None,
        }
    }

    /// The string.
    pub(super) fn as_str(self) -> Option<&'t str> {
        match self.entry() {
            Entry::String(value) => Some(value),
            _ => None,
        }
    }

    /// The items of a list.
    pub(super) fn items(self) -> Option<impl Iterator<Item = Node<'t, 'de>>> {
        match *self.entry() {
            Entry::List(end) => Some(Children { tape: self.tape, next: self.at + 1, end }),
            _ => None,
        }
    }

    /// The properties of an object, in the order of the text; a key that occurs twice comes twice.
    pub(super) fn properties(self) -> Option<impl Iterator<Item = (&'t str, Node<'t, 'de>)>> {
        match *self.entry() {
            Entry::Object(end) => {
                let mut children = Children { tape: self.tape, next: self.at + 1, end };
                Some(std::iter::from_fn(move || {
                    let key = children.next()?.as_str()?;
                    Some((key, children.next()?))
                }))
            }
            _ => None,
        }
    }

    /// A property of an object: the last one of this name.
    pub(super) fn property(self, name: &str) -> Option<Self> {
        self.properties()?.filter(|(key, _)| *key == name).last().map(|(_, value)| value)
    }

    /// The value as a tree of its own.
    pub(super) fn to_value(self) -> Value {
        match self.entry() {
            Entry::Null => Value::Null,
            Entry::Bool(value) => Value::Bool(*value),
            Entry::Signed(value) => Value::from(*value),
            Entry::Unsigned(value) => Value::from(*value),
            Entry::Float(value) => Number::from_f64(*value).map_or(Value::Null, Value::Number),
            Entry::String(value) => Value::String(value.as_ref().to_owned()),
            Entry::List(_) => self.items().into_iter().flatten().map(Self::to_value).collect(),
            Entry::Object(_) => Value::Object(self.to_map().unwrap_or_default()),
        }
    }

    /// The object as a tree of its own.
    pub(super) fn to_map(self) -> Option<Map> {
        let mut map = Map::new();
        for (key, value) in self.properties()? {
            map.insert(key.to_owned(), value.to_value());
        }
        Some(map)
    }

    /// The JSON type, for messages.
    pub(super) fn type_name(self) -> &'static str {
        match self.entry() {
            Entry::Null => "null",
            Entry::Bool(_) => "a boolean",
            Entry::Signed(_) | Entry::Unsigned(_) | Entry::Float(_) => "a number",
            Entry::String(_) => "a string",
            Entry::List(_) => "a list",
            Entry::Object(_) => "an object",
        }
    }
}

/// From here on, not every integer has an `f64` of its own.
pub(super) const EXACT: f64 = 9_007_199_254_740_992.0;

struct Children<'t, 'de> {
    tape: &'t [Entry<'de>],
    next: usize,
    end: usize,
}

impl<'t, 'de> Iterator for Children<'t, 'de> {
    type Item = Node<'t, 'de>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.end {
            return None;
        }
        let node = Node { tape: self.tape, at: self.next };
        self.next = node.end();
        Some(node)
    }
}

/// Writes what a deserializer reads onto the tape.
struct Recorder<'a, 'de> {
    tape: &'a mut Vec<Entry<'de>>,
    depth: u8,
}

impl<'de> Recorder<'_, 'de> {
    /// Records a list or an object: its entry first, whose end is known last.
    fn nested<E: Error>(
        self,
        entry: fn(usize) -> Entry<'de>,
        record: impl FnOnce(&mut Vec<Entry<'de>>, u8) -> Result<(), E>,
    ) -> Result<(), E> {
        let Some(depth) = self.depth.checked_sub(1) else {
            return Err(E::custom(format_args!("lists and objects nest deeper than {DEPTH}")));
        };
        let at = self.tape.len();
        self.tape.push(entry(0));
        record(self.tape, depth)?;
        self.tape[at] = entry(self.tape.len());
        Ok(())
    }

    fn push<E>(self, entry: Entry<'de>) -> Result<(), E> {
        self.tape.push(entry);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Recorder<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Recorder<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.push(Entry::Null)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.push(Entry::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.push(Entry::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.push(Entry::Signed(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.push(Entry::Unsigned(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.push(Entry::Float(value))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<(), E> {
        self.push(Entry::String(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.push(Entry::String(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E>(self, value: String) -> Result<(), E> {
        self.push(Entry::String(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.nested(Entry::List, |tape, depth| {
            while seq.next_element_seed(Recorder { tape, depth })?.is_some() {}
            Ok(())
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.nested(Entry::Object, |tape, depth| {
            while map.next_key_seed(Key(tape))?.is_some() {
                map.next_value_seed(Recorder { tape, depth })?;
            }
            Ok(())
        })
    }
}

/// Records the key of a property, which is a string in every format.
struct Key<'a, 'de>(&'a mut Vec<Entry<'de>>);

impl<'de> DeserializeSeed<'de> for Key<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the key of a property")
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<(), E> {
        self.0.push(Entry::String(Cow::Borrowed(value)));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.push(Entry::String(Cow::Owned(value.to_owned())));
        Ok(())
    }
}
