//! Arrays and objects, and the functions that treat a string as a list of characters.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::math::low_bits;
use super::strings::{text, utf16_length, utf16_slice};
use super::{Invocation, Outcome, invalid_text};
use crate::error::EvaluationError;
use crate::functions::math;
use crate::value::{Val, canonical, equals_ignoring_case, property};

pub(super) fn length<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let length = match arguments.first() {
        Some(Val::Text(text)) => utf16_length(text),
        other => other.and_then(Val::as_array).map_or(0, <[Value]>::len),
    };
    Ok(Val::Integer(length as i64))
}

pub(super) fn empty<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    Ok(Val::Bool(match arguments.first() {
        Some(Val::Text(text)) => text.is_empty(),
        Some(value @ Val::Json(_)) => {
            value.as_array().is_some_and(<[Value]>::is_empty)
                || value.as_object().is_some_and(Map::is_empty)
        }
        _ => true,
    }))
}

pub(super) fn contains<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let [collection, wanted] = arguments else { return Ok(Val::Null) };
    if let (Val::Text(string), Val::Text(wanted)) = (&collection, &wanted) {
        return Ok(Val::Bool(string.contains(wanted.as_ref())));
    }
    if let Some(items) = collection.as_array() {
        let wanted = canonical(&wanted.clone().into_json());
        return Ok(Val::Bool(items.iter().any(|item| canonical(item) == wanted)));
    }
    if let (Some(object), Val::Text(wanted)) = (collection.as_object(), &wanted) {
        return Ok(Val::Bool(property(object, wanted).is_some()));
    }
    Err(call.fail(&format!(
        "expects parameters of matching types: a dictionary and a key (string), an array and a \
         value (object), or a string and a substring. The provided types '{}' and '{}' are \
         incompatible.",
        collection.type_name(),
        wanted.type_name()
    )))
}

pub(super) fn first<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    Ok(match arguments.first() {
        Some(Val::Text(text)) => Val::text(utf16_slice(text, 0, 1).into_owned()),
        other => item(other.and_then(Val::as_array).and_then(<[Value]>::first)),
    })
}

pub(super) fn last<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    Ok(match arguments.first() {
        Some(Val::Text(text)) => {
            let length = utf16_length(text);
            Val::text(utf16_slice(text, length.saturating_sub(1), 1).into_owned())
        }
        other => item(other.and_then(Val::as_array).and_then(<[Value]>::last)),
    })
}

fn item<'a>(item: Option<&Value>) -> Val<'a> {
    item.map_or(Val::Null, |item| item.clone().into())
}

pub(super) fn skip<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let count = count(call, arguments, "value")?;
    Ok(part(arguments, count, usize::MAX))
}

pub(super) fn take<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let count = count(call, arguments, "valus")?;
    Ok(part(arguments, 0, count))
}

/// `value` is misspelled in the engine's message about `take`.
fn count(
    call: &Invocation<'_, '_>,
    arguments: &[Val<'_>],
    value: &str,
) -> Result<usize, EvaluationError> {
    let count = low_bits(arguments.get(1).unwrap_or(&Val::Null));
    usize::try_from(count).map_err(|_| {
        call.fail(&format!(
            "parameters are out of range: 'count' must be a positive integer. \
             The provided {value} is '{count}'."
        ))
    })
}

fn part<'a>(arguments: &[Val<'a>], start: usize, length: usize) -> Val<'a> {
    match arguments.first() {
        Some(Val::Text(text)) => Val::text(utf16_slice(text, start, length).into_owned()),
        other => {
            let items = other.and_then(Val::as_array).unwrap_or_default();
            Val::array(items.iter().skip(start).take(length).cloned().collect())
        }
    }
}

pub(super) fn join<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let items = arguments.first().and_then(Val::as_array).unwrap_or_default();
    let separator = text(arguments, 1);
    let mut result = String::new();
    for (index, item) in items.iter().enumerate() {
        let item = Val::from(item);
        let Some(piece) = item.to_text() else { return Err(invalid_text(call.name).into()) };
        call.reserve(separator.len() + piece.len())?;
        if index > 0 {
            result.push_str(separator);
        }
        result.push_str(&piece);
    }
    Ok(Val::text(result))
}

pub(super) fn create_array<'a>(
    _: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let items = arguments.iter_mut().map(|item| std::mem::replace(item, Val::Null).into_json());
    Ok(Val::array(items.collect()))
}

pub(super) fn array<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let Some(argument) = arguments.first_mut() else { return Ok(Val::Null) };
    let value = std::mem::replace(argument, Val::Null);
    Ok(if value.as_array().is_some() { value } else { Val::array(vec![value.into_json()]) })
}

/// Checks that all arguments are arrays, or all objects.
fn same_types(call: &Invocation<'_, '_>, arguments: &[Val<'_>]) -> Result<(), EvaluationError> {
    let mut types: Vec<&str> = Vec::new();
    for argument in arguments {
        let name = argument.type_name();
        if !types.contains(&name) {
            types.push(name);
        }
    }
    match types.as_slice() {
        ["Array" | "Object"] => Ok(()),
        [one] => Err(call.fail(&format!(
            "expects either a comma separated list of arrays or a comma separated list of \
             objects as its parameters. The function was invoked with parameters of type '{one}'."
        ))),
        _ => Err(format!(
            "Template language function '{}' expects parameters of same type, \
             but found '{}' distinct types.",
            call.name,
            types.join(",")
        )
        .into()),
    }
}

/// Of equal items the last one counts, at the place of the first.
pub(super) fn union<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    same_types(call, arguments)?;
    if arguments.first().is_some_and(|first| first.as_object().is_some()) {
        let mut union = Map::new();
        for object in arguments.iter().filter_map(Val::as_object) {
            for (key, value) in object {
                union.insert(key.clone(), value.clone());
            }
        }
        return Ok(Val::object(union));
    }
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut union: Vec<Value> = Vec::new();
    for item in arguments.iter().filter_map(Val::as_array).flatten() {
        let place = *places.entry(canonical(item)).or_insert(union.len());
        match union.get_mut(place) {
            Some(known) => *known = item.clone(),
            None => union.push(item.clone()),
        }
    }
    Ok(Val::array(union))
}

pub(super) fn intersection<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    same_types(call, arguments)?;
    let Some((first, others)) = arguments.split_first() else { return Ok(Val::Null) };
    if let Some(object) = first.as_object() {
        let mut intersection = object.clone();
        for other in others.iter().filter_map(Val::as_object) {
            intersection.retain(|key, value| {
                other.get(key).is_some_and(|other| canonical(other) == canonical(value))
            });
        }
        return Ok(Val::object(intersection));
    }
    let others: Vec<HashSet<String>> = others
        .iter()
        .filter_map(Val::as_array)
        .map(|items| items.iter().map(canonical).collect())
        .collect();
    let mut seen = HashSet::new();
    let mut intersection = first.as_array().unwrap_or_default().to_vec();
    intersection.retain(|item| {
        let key = canonical(item);
        others.iter().all(|other| other.contains(&key)) && seen.insert(key)
    });
    Ok(Val::array(intersection))
}

pub(super) fn reverse<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let items = arguments.first().and_then(Val::as_array).unwrap_or_default();
    Ok(Val::array(items.iter().rev().cloned().collect()))
}

/// Sorts numbers, or strings by their characters, or objects by one of their properties.
pub(super) fn sort<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let items = arguments.first().and_then(Val::as_array).unwrap_or_default();
    let field = arguments.get(1).map(|_| text(arguments, 1));
    let mut keyed: Vec<(Val<'_>, &Value)> = Vec::with_capacity(items.len());
    for item in items {
        let key = match field {
            None => item,
            Some(field) => {
                let Some(key) = item.as_object().and_then(|object| property(object, field)) else {
                    return Err(call.fail(&format!(
                        "did not find the named sortField '{field}' on one or more objects in the \
                         array."
                    )));
                };
                key
            }
        };
        keyed.push((Val::from(key), item));
    }
    let mut comparable = true;
    keyed.sort_by(|(left, _), (right, _)| {
        let ordering = match (left, right) {
            (Val::Text(left), Val::Text(right)) => Some(left.cmp(right)),
            (Val::Bool(left), Val::Bool(right)) => Some(left.cmp(right)),
            _ => math::compare(left, right),
        };
        comparable &= ordering.is_some();
        ordering.unwrap_or(Ordering::Equal)
    });
    if !comparable {
        return Err("Failed to compare two elements in the array.".to_owned().into());
    }
    Ok(Val::array(keyed.into_iter().map(|(_, item)| item.clone()).collect()))
}

pub(super) fn chunk<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let size = match arguments.get(1) {
        Some(Val::Integer(size)) => i32::try_from(*size),
        _ => Ok(0),
    };
    let size =
        size.map_err(|_| "Value was either too large or too small for an Int32.".to_owned())?;
    let size = usize::try_from(size).ok().filter(|size| *size > 0).ok_or_else(|| {
        call.fail("expects chunk size to be a positive integer. The provided value is less than 1.")
    })?;
    Ok(Val::array(match arguments.first() {
        Some(Val::Text(text)) => {
            let units: Vec<u16> = text.encode_utf16().collect();
            units.chunks(size).map(|chunk| String::from_utf16_lossy(chunk).into()).collect()
        }
        other => {
            let items = other.and_then(Val::as_array).unwrap_or_default();
            items.chunks(size).map(|chunk| Value::Array(chunk.to_vec())).collect()
        }
    }))
}

/// The object, and the name of the property in it: its own spelling if it has the property.
fn object_and_name<'a>(
    arguments: &[Val<'a>],
) -> Result<(Map<String, Value>, String), EvaluationError> {
    let name = text(arguments, 1);
    let invalid: Vec<&str> =
        ["[", "]", "."].into_iter().filter(|symbol| name.contains(symbol)).collect();
    if !invalid.is_empty() {
        return Err(format!(
            "The provided property name '{name}' has these invalid characters '{}'. The name \
             cannot contain any of the following symbols: '[, ], .'.",
            invalid.join(", ")
        )
        .into());
    }
    let object = arguments.first().and_then(Val::as_object).cloned().unwrap_or_default();
    let known = object.keys().find(|key| equals_ignoring_case(key, name));
    let name = known.map_or(name, String::as_str).to_owned();
    Ok((object, name))
}

pub(super) fn add_property<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let (mut object, name) = object_and_name(arguments)?;
    if object.contains_key(&name) {
        return Err(call.fail(&format!(
            "expects the property to not exist in the object. Unable to add property '{}' to '{}'.",
            text(arguments, 1),
            serde_json::to_string_pretty(&object).unwrap_or_default()
        )));
    }
    object.insert(name, arguments.get(2).cloned().unwrap_or(Val::Null).into_json());
    Ok(Val::object(object))
}

pub(super) fn set_property<'a>(
    _: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let (mut object, name) = object_and_name(arguments)?;
    // A property that is set moves to the end.
    object.shift_remove(&name);
    object.insert(name, arguments.get(2).cloned().unwrap_or(Val::Null).into_json());
    Ok(Val::object(object))
}

pub(super) fn remove_property<'a>(
    _: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let (mut object, name) = object_and_name(arguments)?;
    object.shift_remove(&name);
    Ok(Val::object(object))
}
