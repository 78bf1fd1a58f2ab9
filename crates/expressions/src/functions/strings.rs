//! Strings. The engine counts UTF-16 units; for ASCII these are bytes.

use std::borrow::Cow;

use serde_json::Value;

use super::math::low_bits;
use super::{Invocation, Outcome, invalid_text};
use crate::value::{Val, lower, upper};

/// The argument as a string; the types were checked before.
pub(super) fn text<'v>(arguments: &'v [Val<'_>], index: usize) -> &'v str {
    match arguments.get(index) {
        Some(Val::Text(text)) => text,
        _ => "",
    }
}

pub(super) fn utf16_length(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

/// Characters by their UTF-16 units; half of a pair becomes a replacement character.
pub(super) fn utf16_slice(text: &str, start: usize, length: usize) -> Cow<'_, str> {
    if text.is_ascii() {
        let end = start.saturating_add(length).min(text.len());
        return Cow::Borrowed(text.get(start.min(end)..end).unwrap_or_default());
    }
    let units: Vec<u16> = text.encode_utf16().skip(start).take(length).collect();
    Cow::Owned(String::from_utf16_lossy(&units))
}

pub(super) fn fold(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        Cow::Owned(text.to_ascii_uppercase())
    } else {
        Cow::Owned(text.chars().map(upper).collect())
    }
}

pub(super) fn concat<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let mut result = String::new();
    for argument in arguments {
        let Some(piece) = argument.to_text() else { return Err(invalid_text(call.name).into()) };
        call.reserve(piece.len())?;
        result.push_str(&piece);
    }
    Ok(Val::text(result))
}

pub(super) fn starts_with<'a>(
    _: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    Ok(Val::Bool(fold(text(arguments, 0)).starts_with(fold(text(arguments, 1)).as_ref())))
}

pub(super) fn ends_with<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    Ok(Val::Bool(fold(text(arguments, 0)).ends_with(fold(text(arguments, 1)).as_ref())))
}

fn place(folded: &str, at: Option<usize>) -> Val<'static> {
    Val::Integer(match at.and_then(|at| folded.get(..at)) {
        Some(before) => utf16_length(before) as i64,
        None => -1,
    })
}

pub(super) fn index_of<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let folded = fold(text(arguments, 0));
    Ok(place(&folded, folded.find(fold(text(arguments, 1)).as_ref())))
}

pub(super) fn last_index_of<'a>(
    _: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let folded = fold(text(arguments, 0));
    Ok(place(&folded, folded.rfind(fold(text(arguments, 1)).as_ref())))
}

pub(super) fn nth_index_of<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let nth = low_bits(arguments.get(2).unwrap_or(&Val::Null));
    if text(arguments, 1).is_empty() {
        return Ok(Val::Integer(0));
    }
    let Some(skipped) = usize::try_from(nth.unsigned_abs()).ok().and_then(|n| n.checked_sub(1))
    else {
        return Err(call.fail(&format!(
            "expects its third parameter to be a non-zero integer. The provided value is '{nth}'."
        )));
    };
    let folded = fold(text(arguments, 0));
    let wanted = fold(text(arguments, 1));
    // Places may overlap.
    let mut places = folded
        .char_indices()
        .map(|(at, _)| at)
        .filter(|at| folded.get(*at..).is_some_and(|rest| rest.starts_with(wanted.as_ref())));
    let at = if nth < 0 { places.rev().nth(skipped) } else { places.nth(skipped) };
    Ok(place(&folded, at))
}

pub(super) fn replace<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let (string, old, new) = (text(arguments, 0), text(arguments, 1), text(arguments, 2));
    if old.is_empty() {
        return Err("The value cannot be an empty string. (Parameter 'oldValue')"
            .to_owned()
            .into());
    }
    call.reserve(string.matches(old).count().saturating_mul(new.len()))?;
    Ok(Val::text(string.replace(old, new)))
}

pub(super) fn split<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let (string, separator) = (text(arguments, 0), text(arguments, 1));
    if separator.is_empty() {
        return Ok(Val::array(vec![Value::from(string)]));
    }
    Ok(Val::array(string.split(separator).map(Value::from).collect()))
}

pub(super) fn substring<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let string = text(arguments, 0);
    let length = utf16_length(string);
    let number = |index: usize| {
        arguments.get(index).map(|argument| usize::try_from(low_bits(argument)).ok())
    };
    let start = number(1).flatten().filter(|start| *start < length);
    let Some(start) = start else {
        return Err(call.fail(
            "parameter is out of range: 'start index' must be non-negative integer and should be \
             less than the length of the string.",
        ));
    };
    if let Some(third) = arguments.get(2) {
        call.check(2, third)?;
    }
    let count = number(2).unwrap_or(Some(length - start));
    let Some(count) = count.filter(|count| *count <= length - start) else {
        return Err(call.fail(
            "parameters are out of range: 'start index' and 'length' must be non-negative \
             integers and their sum must be no larger than the length of the string.",
        ));
    };
    Ok(Val::text(utf16_slice(string, start, count).into_owned()))
}

/// Like a substring by its end; negative places count from the end, and places beyond the ends
/// are the ends.
pub(super) fn slice<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let string = text(arguments, 0);
    let length = utf16_length(string) as i64;
    let place = |index: usize, default: i64| match arguments.get(index) {
        Some(argument) => {
            let at = i64::from(low_bits(argument));
            (if at < 0 { at + length } else { at }).clamp(0, length)
        }
        None => default,
    };
    let start = place(1, 0);
    let end = place(2, length).max(start);
    let part = utf16_slice(string, start as usize, (end - start) as usize);
    Ok(Val::text(part.into_owned()))
}

pub(super) fn to_lower<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let string = text(arguments, 0);
    Ok(Val::text(if string.is_ascii() {
        string.to_ascii_lowercase()
    } else {
        string.chars().map(lower).collect()
    }))
}

pub(super) fn to_upper<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    Ok(Val::text(fold(text(arguments, 0)).into_owned()))
}

pub(super) fn trim<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    Ok(Val::text(text(arguments, 0).trim().to_owned()))
}

pub(super) fn guid<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let format = arguments.first().map_or("D", |_| text(arguments, 0));
    if !matches!(format, "N" | "D" | "B" | "P" | "X") {
        return Err(call.fail(&format!(
            "format parameter '{format}' is not supported. \
             The supported formats are: 'N, D, B, P, X'."
        )));
    }
    let bits = (u128::from(call.scope.random()) << 64) | u128::from(call.scope.random());
    // Version 4, variant 1.
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | (4 << 76) | (0b10 << 62);
    let digits = format!("{bits:032x}");
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    let (a, b, c, d, e) = (part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32));
    Ok(Val::text(match format {
        "N" => digits.clone(),
        "B" => format!("{{{a}-{b}-{c}-{d}-{e}}}"),
        "P" => format!("({a}-{b}-{c}-{d}-{e})"),
        "X" => {
            let bytes: Vec<String> =
                (16..32).step_by(2).map(|at| format!("0x{}", part(at, at + 2))).collect();
            format!("{{0x{a},0x{b},0x{c},{{{}}}}}", bytes.join(","))
        }
        _ => format!("{a}-{b}-{c}-{d}-{e}"),
    }))
}
