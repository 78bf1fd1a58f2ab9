//! Comparisons and decisions.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::{Collator, CollatorBorrowed};

use super::{Invocation, Outcome};
use crate::error::EvaluationError;
use crate::evaluate::Evaluator;
use crate::functions::math;
use crate::syntax::Call;
use crate::value::{Val, canonical};

pub(super) fn and<'a>(evaluator: &mut Evaluator<'a>, call: &'a Call) -> Outcome<'a> {
    all_until(evaluator, call, false)
}

pub(super) fn or<'a>(evaluator: &mut Evaluator<'a>, call: &'a Call) -> Outcome<'a> {
    all_until(evaluator, call, true)
}

/// Evaluates the arguments until one decides.
fn all_until<'a>(evaluator: &mut Evaluator<'a>, call: &'a Call, decisive: bool) -> Outcome<'a> {
    for argument in &call.arguments {
        match evaluator.node(argument)? {
            Val::Bool(value) if value == decisive => return Ok(Val::Bool(decisive)),
            Val::Bool(_) => {}
            other => {
                return Err(format!(
                    "The function '{}' expects all of its parameters to be booleans. \
                     Found invalid parameter types: '{}'.",
                    call.name(evaluator.source),
                    other.type_name()
                )
                .into());
            }
        }
    }
    Ok(Val::Bool(!decisive))
}

pub(super) fn if_<'a>(evaluator: &mut Evaluator<'a>, call: &'a Call) -> Outcome<'a> {
    let [condition, then, otherwise] = call.arguments.as_slice() else { return Ok(Val::Null) };
    match evaluator.node(condition)? {
        Val::Bool(true) => evaluator.node(then),
        Val::Bool(false) => evaluator.node(otherwise),
        other => Err(format!(
            "The function '{}' expects its first parameter to be of type boolean. \
             The provided value is of type '{}'.",
            call.name(evaluator.source),
            other.type_name()
        )
        .into()),
    }
}

pub(super) fn coalesce<'a>(evaluator: &mut Evaluator<'a>, call: &'a Call) -> Outcome<'a> {
    for argument in &call.arguments {
        let value = evaluator.node(argument)?;
        if !matches!(value, Val::Null) {
            return Ok(value);
        }
    }
    Ok(Val::Null)
}

pub(super) fn not<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    Ok(Val::Bool(matches!(arguments, [Val::Bool(false)])))
}

pub(super) fn equals<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let Some((first, rest)) = arguments.split_first() else { return Ok(Val::Bool(true)) };
    Ok(Val::Bool(rest.iter().all(|other| equal(first, other))))
}

/// Numbers compare by value; within arrays and objects `1` and `1.0` differ.
fn equal(left: &Val<'_>, right: &Val<'_>) -> bool {
    match (left, right) {
        (Val::Null, Val::Null) => true,
        (Val::Bool(left), Val::Bool(right)) => left == right,
        (Val::Text(left), Val::Text(right)) => left == right,
        (Val::Integer(left), Val::Integer(right)) => left == right,
        (Val::Json(left), Val::Json(right)) => canonical(left) == canonical(right),
        _ => math::compare(left, right) == Some(Ordering::Equal),
    }
}

pub(super) fn less<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    ordered(call, arguments, Ordering::is_lt)
}

pub(super) fn less_or_equals<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    ordered(call, arguments, Ordering::is_le)
}

pub(super) fn greater<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    ordered(call, arguments, Ordering::is_gt)
}

pub(super) fn greater_or_equals<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    ordered(call, arguments, Ordering::is_ge)
}

fn ordered<'a>(
    call: &Invocation<'a, '_>,
    arguments: &[Val<'a>],
    holds: fn(Ordering) -> bool,
) -> Outcome<'a> {
    let [left, right] = arguments else { return Ok(Val::Null) };
    let ordering = match (left, right) {
        (Val::Text(left), Val::Text(right)) => Some(collate(left, right)),
        (Val::Text(_), _) | (_, Val::Text(_)) => {
            return Err(call.fail(&format!(
                "expects two parameter of matching types. The function was invoked with values \
                 of type '{}' and '{}' that do not match.",
                left.type_name(),
                right.type_name()
            )));
        }
        _ => {
            numbers_only(call, arguments)?;
            math::compare(left, right)
        }
    };
    // `NaN` is neither less nor greater.
    Ok(Val::Bool(ordering.is_some_and(holds)))
}

/// Strings are in the order of a dictionary, as in the engine's culture: `a`, `A`, `b`.
fn collate(left: &str, right: &str) -> Ordering {
    static COLLATOR: LazyLock<Option<CollatorBorrowed<'static>>> =
        LazyLock::new(|| Collator::try_new(Default::default(), Default::default()).ok());
    match COLLATOR.as_ref() {
        Some(collator) => collator.compare(left, right),
        None => left.cmp(right),
    }
}

/// Names the types of the arguments that are not numbers, each once.
pub(super) fn numbers_only(
    call: &Invocation<'_, '_>,
    arguments: &[Val<'_>],
) -> Result<(), EvaluationError> {
    let mut wrong: Vec<&str> = Vec::new();
    for argument in arguments {
        let name = argument.type_name();
        if argument.as_number().is_none() && !wrong.contains(&name) {
            wrong.push(name);
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(call.fail(&format!(
        "expects all of its parameters to be either integer or decimal numbers. \
         Found invalid parameter types: '{}'.",
        wrong.join(",")
    )))
}
