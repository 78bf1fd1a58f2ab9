//! What a scope resolves: `pipeline()`, `variables()`, `activity()` and the like.

use std::borrow::Cow;

use serde_json::Value;

use super::undefined;
use crate::scope::Scope;
use crate::value::Val;

type Resolved<'a> = Result<Val<'a>, String>;

pub(super) fn pipeline<'a>(scope: &'a dyn Scope, name: &str, _: &[Val<'a>]) -> Resolved<'a> {
    here(name, scope.pipeline())
}

pub(super) fn item<'a>(scope: &'a dyn Scope, name: &str, _: &[Val<'a>]) -> Resolved<'a> {
    here(name, scope.item())
}

pub(super) fn trigger<'a>(scope: &'a dyn Scope, name: &str, _: &[Val<'a>]) -> Resolved<'a> {
    here(name, scope.trigger())
}

pub(super) fn trigger_body<'a>(scope: &'a dyn Scope, name: &str, _: &[Val<'a>]) -> Resolved<'a> {
    here(name, scope.trigger_body())
}

pub(super) fn dataset<'a>(scope: &'a dyn Scope, name: &str, args: &[Val<'a>]) -> Resolved<'a> {
    parameters(name, args, scope.dataset())
}

pub(super) fn linked_service<'a>(
    scope: &'a dyn Scope,
    name: &str,
    args: &[Val<'a>],
) -> Resolved<'a> {
    parameters(name, args, scope.linked_service())
}

pub(super) fn variables<'a>(scope: &'a dyn Scope, name: &str, args: &[Val<'a>]) -> Resolved<'a> {
    let variable = only_name(name, args)?;
    scope.variable(variable).map(Val::from).ok_or_else(|| {
        format!(
            "Template language expression cannot be evaluated: \
             the template variable '{variable}' cannot be found."
        )
    })
}

pub(super) fn activity<'a>(scope: &'a dyn Scope, name: &str, args: &[Val<'a>]) -> Resolved<'a> {
    if args.is_empty() {
        return here(name, None);
    }
    let activity = only_name(name, args)?;
    scope.activity(activity).map(Val::from).ok_or_else(|| {
        format!(
            "Template language expression cannot be evaluated: \
             the template action '{activity}' is not defined at current scope."
        )
    })
}

fn here<'a>(name: &str, value: Option<Cow<'a, Value>>) -> Resolved<'a> {
    value
        .map(Val::from)
        .ok_or_else(|| format!("The template function '{name}' is not expected at this location."))
}

/// Outside of a dataset or a linked service these two functions do not exist.
fn parameters<'a>(
    name: &str,
    arguments: &[Val<'a>],
    value: Option<Cow<'a, Value>>,
) -> Resolved<'a> {
    let value = value.ok_or_else(|| undefined(name))?;
    if !arguments.is_empty() {
        return Err(format!("The function '{name}' must not have any parameters."));
    }
    Ok(value.into())
}

fn only_name<'v>(function: &str, arguments: &'v [Val<'_>]) -> Result<&'v str, String> {
    match arguments {
        [Val::Text(name)] => Ok(name),
        [_] => Err(format!("The provided parameters for function '{function}' are not valid.")),
        _ => Err(format!("The function '{function}' must have only one parameter.")),
    }
}
