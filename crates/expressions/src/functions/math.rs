//! Arithmetic: 64-bit integers whose overflow is an error, floats, and .NET decimals. The widest of
//! the two types decides: decimal, float, integer.

use std::cmp::Ordering;

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use serde_json::Value;

use super::dates::locale;
use super::logic::numbers_only;
use super::strings::text;
use super::{Invocation, Outcome};
use crate::error::EvaluationError;
use crate::number;
use crate::value::Val;

enum Pair {
    Integers(i64, i64),
    Floats(f64, f64),
    Decimals(Decimal, Decimal),
}

fn to_decimal(value: &Val<'_>) -> Option<Decimal> {
    match value {
        Val::Integer(value) => Some(Decimal::from(*value)),
        Val::Float(value) => Decimal::from_f64(*value),
        Val::Decimal(value) => Some(*value),
        _ => None,
    }
}

fn pair(left: &Val<'_>, right: &Val<'_>) -> Option<Pair> {
    Some(match (left, right) {
        (Val::Integer(left), Val::Integer(right)) => Pair::Integers(*left, *right),
        (Val::Decimal(_), _) | (_, Val::Decimal(_)) => {
            Pair::Decimals(to_decimal(left)?, to_decimal(right)?)
        }
        _ => Pair::Floats(left.as_number()?, right.as_number()?),
    })
}

pub(super) fn compare(left: &Val<'_>, right: &Val<'_>) -> Option<Ordering> {
    match pair(left, right)? {
        Pair::Integers(left, right) => Some(left.cmp(&right)),
        Pair::Floats(left, right) => left.partial_cmp(&right),
        Pair::Decimals(left, right) => Some(left.cmp(&right)),
    }
}

fn arithmetic<'a>(
    call: &Invocation<'a, '_>,
    arguments: &[Val<'a>],
    integers: fn(i64, i64) -> Option<i64>,
    floats: fn(f64, f64) -> f64,
    decimals: fn(Decimal, Decimal) -> Option<Decimal>,
) -> Outcome<'a> {
    let [left, right] = arguments else { return Ok(Val::Null) };
    let result = match pair(left, right) {
        Some(Pair::Integers(left, right)) => integers(left, right).map(Val::Integer),
        Some(Pair::Floats(left, right)) => Some(Val::Float(floats(left, right))),
        Some(Pair::Decimals(left, right)) => decimals(left, right).map(Val::Decimal),
        None => None,
    };
    result.ok_or_else(|| overflow(call))
}

pub(super) fn format_number<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    if arguments.len() > 2 {
        locale(call, text(arguments, 2))?;
    }
    let format = text(arguments, 1);
    call.reserve(number::precision(format))?;
    let value = arguments.first().unwrap_or(&Val::Null);
    number::format(value, format).map(Val::text).ok_or_else(|| {
        call.fail(&format!(
            "format string '{format}' is not valid. The format string should be a numeric format string."
        ))
    })
}

fn overflow(call: &Invocation<'_, '_>) -> EvaluationError {
    format!("The provided parameters for function '{}' caused arithmetic overflow.", call.name)
        .into()
}

fn nonzero_divisor(
    call: &Invocation<'_, '_>,
    arguments: &[Val<'_>],
) -> Result<(), EvaluationError> {
    if arguments.get(1).and_then(Val::as_number) == Some(0.0) {
        return Err(format!(
            "Attempt to divide an integral or decimal value by zero in function '{}'.",
            call.name
        )
        .into());
    }
    Ok(())
}

pub(super) fn add<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    arithmetic(call, arguments, i64::checked_add, |a, b| a + b, Decimal::checked_add)
}

pub(super) fn sub<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    arithmetic(call, arguments, i64::checked_sub, |a, b| a - b, Decimal::checked_sub)
}

pub(super) fn mul<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    arithmetic(call, arguments, i64::checked_mul, |a, b| a * b, Decimal::checked_mul)
}

pub(super) fn div<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    nonzero_divisor(call, arguments)?;
    arithmetic(call, arguments, i64::checked_div, |a, b| a / b, Decimal::checked_div)
}

pub(super) fn mod_<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    nonzero_divisor(call, arguments)?;
    arithmetic(call, arguments, i64::checked_rem, |a, b| a % b, Decimal::checked_rem)
}

pub(super) fn max<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    extreme(call, arguments, Ordering::Greater)
}

pub(super) fn min<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    extreme(call, arguments, Ordering::Less)
}

/// Of the numbers, or of the one array of numbers. One float makes the result a float.
fn extreme<'a>(call: &Invocation<'a, '_>, arguments: &[Val<'a>], wanted: Ordering) -> Outcome<'a> {
    let items: Vec<Val<'_>> = match arguments {
        [list] if list.as_array().is_some() => {
            list.as_array().unwrap_or_default().iter().map(Val::from).collect()
        }
        _ => arguments.to_vec(),
    };
    numbers_only(call, &items)?;
    let mut items = items.into_iter();
    let Some(mut best) = items.next() else {
        return call.function.check_arity(call.name, 0).map(|()| Val::Null);
    };
    for item in items {
        let better = compare(&item, &best) == Some(wanted);
        let widened = match (&item, &best) {
            (Val::Decimal(_), _) | (_, Val::Decimal(_)) => Val::Decimal,
            (Val::Float(_), _) | (_, Val::Float(_)) => {
                let best_number = if better { &item } else { &best }.as_number();
                best = Val::Float(best_number.unwrap_or_default());
                continue;
            }
            _ => {
                if better {
                    best = item;
                }
                continue;
            }
        };
        let number = to_decimal(if better { &item } else { &best });
        best = widened(number.ok_or_else(|| overflow(call))?);
    }
    Ok(match best {
        Val::Integer(value) => Val::Integer(value),
        Val::Float(value) => Val::Float(value),
        Val::Decimal(value) => Val::Decimal(value),
        _ => Val::Null,
    })
}

/// The engine keeps the low 32 bits of integers in some places.
pub(super) fn low_bits(value: &Val<'_>) -> i32 {
    match value {
        Val::Integer(value) => *value as i32,
        _ => 0,
    }
}

pub(super) fn rand<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let [minimum, maximum] = arguments else { return Ok(Val::Null) };
    let (minimum, maximum) = (low_bits(minimum), low_bits(maximum));
    if minimum > maximum {
        return Err(call.fail(&format!(
            "parameters are out of range: the value '{minimum}' provided for 'minimum' cannot be \
             greater than the value '{maximum}' provided for 'maximum'."
        )));
    }
    // The upper bound is exclusive, unless it is the lower bound too.
    let width = (i64::from(maximum) - i64::from(minimum)).max(1) as u64;
    let offset = call.scope.random() % width;
    Ok(Val::Integer(i64::from(minimum).saturating_add_unsigned(offset)))
}

pub(super) fn range<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    const MAXIMUM: i32 = 100_000;
    let [start, count] = arguments else { return Ok(Val::Null) };
    let (start, count) = (low_bits(start), low_bits(count));
    let end = i64::from(start) + i64::from(count);
    if !(0..=MAXIMUM).contains(&count) || end - 1 > i64::from(i32::MAX) {
        return Err(call.fail(&format!(
            "parameters are out of range: 'count' must be a positive integer no larger than \
             '{MAXIMUM}' and the sum of 'start index' and 'count' must be no larger than \
             2147483647."
        )));
    }
    Ok(Val::array((i64::from(start)..end).map(Value::from).collect()))
}
