//! Changing a value: filling it from the tape, and copying another value of the same type into it.

use serde_json::Value;

use super::list::{Entries, List};
use super::object::{Object, Places, Properties, Property};
use super::read::Reader;
use super::tape::Node;
use super::union::Variants;
use super::{Json, Map, OpenEnum, View};
use crate::or_expression::Alternatives;
use crate::{TimeSpan, Timestamp};

/// Where to put a value: one step into it, as a [`View`] is for reading.
pub enum Slot<'a> {
    /// No value: a property without one, or a body that the document leaves out.
    Absent,
    /// An item that may be null.
    Optional(&'a mut dyn Property),
    /// A boolean.
    Bool(&'a mut bool),
    /// An integer.
    Integer(&'a mut i64),
    /// An integer of 32 bits.
    Integer32(&'a mut i32),
    /// Any number.
    Float(&'a mut f64),
    /// A string.
    String(&'a mut String),
    /// A string with documented values.
    Enum(&'a mut dyn Enum),
    /// A date and time.
    Timestamp(&'a mut Timestamp),
    /// A .NET time span.
    TimeSpan(&'a mut TimeSpan),
    /// Any JSON.
    Value(&'a mut Value),
    /// An object without a type.
    Map(&'a mut Map),
    /// A list of values of one type.
    List(&'a mut dyn List),
    /// A map of values of one type.
    Entries(&'a mut dyn Entries),
    /// A literal or an expression.
    OrExpression(&'a mut dyn Alternatives),
    /// An object with documented properties.
    Object(&'a mut dyn Object),
    /// A union, and the name of its discriminator.
    Union(&'static str, &'a mut dyn Variants),
}

/// An open enum, to be filled.
pub trait Enum {
    /// Becomes the value, documented or not.
    fn set(&mut self, value: &str);
}

impl<T: OpenEnum> Enum for T {
    fn set(&mut self, value: &str) {
        *self = T::from(value);
    }
}

impl Slot<'_> {
    /// Takes the value from the tape. If it has another JSON type, notes that with [`Reader::misfit`], leaves the
    /// place empty and returns `false`.
    pub(super) fn fill(self, node: Node<'_, '_>, reader: &mut Reader) -> bool {
        let (fits, expected) = match self {
            Slot::Absent => return true,
            Slot::Value(place) => return put(place, Some(node.to_value())),
            Slot::Optional(option) => return fill_option(option, node, reader),
            Slot::List(list) => return fill_list(list, node, reader),
            Slot::Entries(entries) => return fill_entries(entries, node, reader),
            Slot::OrExpression(place) => return fill_or_expression(place, node, reader),
            Slot::Object(object) => return fill_object(object, node, None, reader),
            Slot::Union(discriminator, union) => {
                return fill_union(union, discriminator, node, reader);
            }
            Slot::Bool(place) => (put(place, node.as_bool()), "a boolean"),
            Slot::Integer(place) => (put(place, node.as_integer()), "an integer"),
            Slot::Integer32(place) => {
                let value = node.as_integer().and_then(|it| it.try_into().ok());
                (put(place, value), "an integer of 32 bits")
            }
            Slot::Float(place) => (put(place, node.as_float()), "a number"),
            Slot::String(place) => (put(place, node.as_str().map(str::to_owned)), "a string"),
            Slot::Enum(place) => (node.as_str().map(|it| place.set(it)).is_some(), "a string"),
            Slot::Timestamp(place) => {
                (put(place, node.as_str().and_then(|it| it.parse().ok())), "a date and time")
            }
            Slot::TimeSpan(place) => {
                let value = node.as_str().and_then(|it| it.parse().ok());
                (put(place, value), "a time span such as 06:00:00")
            }
            Slot::Map(place) => (put(place, node.to_map()), "an object"),
        };
        fits || reader.misfit(node, expected)
    }

    /// Becomes a copy of a value of the same type. Returns `false` if the view is of another type.
    pub(super) fn copy(self, view: View<'_>) -> bool {
        match (self, view) {
            (Slot::Absent, View::Absent) => {}
            (Slot::Optional(option), view) => return copy_option(option, view),
            (Slot::OrExpression(place), View::Expression(text)) => place.expression(text),
            (Slot::OrExpression(place), view) => match view {
                _ if place.literal().copy(view) => {}
                View::Value(value) => place.other(value.clone()),
                _ => return false,
            },
            (Slot::Bool(place), View::Bool(value)) => *place = value,
            (Slot::Integer(place), View::Integer(value)) => *place = value,
            (Slot::Integer32(place), View::Integer(value)) => match value.try_into() {
                Ok(value) => *place = value,
                Err(_) => return false,
            },
            (Slot::Float(place), View::Float(value)) => *place = value,
            (Slot::String(place), View::String(value)) => value.clone_into(place),
            (Slot::Enum(place), View::String(value)) => place.set(value),
            (Slot::Timestamp(place), View::Timestamp(value)) => place.clone_from(value),
            (Slot::TimeSpan(place), View::TimeSpan(value)) => place.clone_from(value),
            (Slot::Value(place), View::Value(value) | View::Secret(value)) => {
                place.clone_from(value);
            }
            (Slot::Map(place), View::Map(value)) => place.clone_from(value),
            (Slot::List(copy), View::List(list)) => {
                copy.truncate(0);
                return (0..list.len()).all(|at| copy.push().copy(list.get(at)));
            }
            (Slot::Entries(copy), View::Entries(entries)) => {
                copy.clear();
                let mut fits = true;
                entries.each(&mut |key, value| fits &= copy.insert(key).copy(value));
                return fits;
            }
            (Slot::Object(copy), View::Object(object)) => copy_object(copy, object),
            (Slot::Union(_, union), View::Tagged([_, kind], object)) => match union.choose(kind) {
                Some(copy) => copy_object(copy, object),
                None => return false,
            },
            (Slot::Union(_, union), View::Map(object)) => union.keep(object.clone().into()),
            _ => return false,
        }
        true
    }
}

/// A copy of a value, given its view. Called by the macros, for `Clone`.
pub fn copy<T: Json>(view: View<'_>) -> T {
    let mut copy = T::empty();
    copy.slot().copy(view);
    copy
}

fn put<T>(place: &mut T, value: Option<T>) -> bool {
    value.map(|value| *place = value).is_some()
}

fn fill_option(option: &mut dyn Property, node: Node<'_, '_>, reader: &mut Reader) -> bool {
    let fits = option.reset(!node.is_null()).fill(node, reader);
    if !fits {
        option.reset(false);
    }
    fits
}

/// One item of another JSON type makes the whole list a misfit, so that it stays complete where it is kept, and no
/// index shifts.
fn fill_list(list: &mut dyn List, node: Node<'_, '_>, reader: &mut Reader) -> bool {
    let Some(items) = node.items() else { return reader.misfit(node, "a list") };
    let skips = reader.skips_items_of(node);
    let mut fits = true;
    for item in items {
        let kept = list.len();
        let fit = list.push().fill(item, reader);
        fits &= fit || skips;
        // After the first misfit, the rest is only looked at for more of them.
        if !fit || !fits {
            list.truncate(kept);
        }
    }
    if !fits {
        list.truncate(0);
    }
    fits
}

fn fill_entries(entries: &mut dyn Entries, node: Node<'_, '_>, reader: &mut Reader) -> bool {
    let Some(properties) = node.properties() else { return reader.misfit(node, "an object") };
    let mut fits = true;
    for (key, value) in properties {
        fits &= entries.insert(key).fill(value, reader);
    }
    if !fits {
        entries.clear();
    }
    fits
}

fn fill_or_expression(
    place: &mut dyn Alternatives,
    node: Node<'_, '_>,
    reader: &mut Reader,
) -> bool {
    let kind = node.property("type").and_then(Node::as_str);
    // The variant cannot represent a third property or a value that is not a string.
    if kind == Some("Expression")
        && let Some(text) = node.property("value").and_then(Node::as_str)
        && node.properties().is_some_and(|properties| properties.count() == 2)
    {
        place.expression(text);
        return true;
    }
    let computed = node.as_str().is_some_and(|text| text.contains('@'))
        || matches!(kind, Some("Expression" | "SecureString" | "AzureKeyVaultSecret"));
    if !reader.attempt(computed, |reader| place.literal().fill(node, reader)) {
        place.other(node.to_value());
    }
    true
}

fn fill_union(
    union: &mut dyn Variants,
    discriminator: &str,
    node: Node<'_, '_>,
    reader: &mut Reader,
) -> bool {
    let kind = node.property(discriminator).and_then(Node::as_str);
    if let Some(object) = kind.and_then(|kind| union.choose(kind)) {
        return fill_object(object, node, Some(discriminator), reader);
    }
    let mut object = Map::new();
    let fits = Slot::Map(&mut object).fill(node, reader);
    union.keep(object.into());
    fits
}

/// Fills an object that is empty, all but its discriminator.
fn fill_object(
    object: &mut dyn Object,
    node: Node<'_, '_>,
    discriminator: Option<&str>,
    reader: &mut Reader,
) -> bool {
    let Some(mut properties) = node.properties() else { return reader.misfit(node, "an object") };
    object.change(&mut |places: Places<'_>| {
        let Places { names, documented, extra } = places;
        let (mut next, mut misfits) = (0, false);
        // Properties that came once with another JSON type and then again as documented.
        let mut replaced = Vec::new();
        for (name, value) in properties.by_ref() {
            if discriminator == Some(name) {
                continue;
            }
            let Some(index) = index(names, name, &mut next) else {
                extra.insert(name.to_owned(), value.to_value());
                continue;
            };
            if !fill_option(documented[index], value, reader) {
                misfits = true;
                replaced.retain(|it| *it != name);
                extra.insert(name.to_owned(), value.to_value());
            } else if misfits && !replaced.contains(&name) {
                replaced.push(name);
            }
        }
        if !replaced.is_empty() {
            extra.retain(|name, _| !replaced.contains(&&**name));
        }
    });
    true
}

/// The index of a property. The search begins at the index where the last one ended, since most bodies have their
/// properties in one order.
fn index(names: &[&str], name: &str, next: &mut usize) -> Option<usize> {
    let (before, after) = names.split_at_checked(*next).unwrap_or_default();
    let found = after.iter().position(|it| *it == name).map(|index| index + *next);
    let found = found.or_else(|| before.iter().position(|it| *it == name));
    *next = found.map_or(*next, |index| index + 1);
    found
}

fn copy_option(copy: &mut dyn Property, view: View<'_>) -> bool {
    copy.reset(!matches!(view, View::Absent)).copy(view)
}

fn copy_object(copy: &mut dyn Object, object: &dyn Object) {
    object.visit(&mut |properties: Properties<'_>| {
        copy.change(&mut |places: Places<'_>| {
            for (copy, property) in places.documented.iter_mut().zip(properties.documented) {
                copy_option(*copy, property.view());
            }
            places.extra.clone_from(properties.extra);
        });
    });
}
