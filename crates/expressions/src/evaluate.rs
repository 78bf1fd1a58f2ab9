//! Evaluation of the tree.

use std::borrow::Cow;

use serde_json::Value;

use crate::error::EvaluationError;
use crate::functions::{self, Implementation, Invocation};
use crate::scope::{Budget, Scope};
use crate::syntax::{Call, Key, Node, Segment};
use crate::value::{Val, property};

pub(crate) struct Evaluator<'a> {
    pub(crate) scope: &'a dyn Scope,
    pub(crate) budget: Budget,
    /// The text of the whole expression, which errors about properties repeat.
    pub(crate) source: &'a str,
}

impl<'a> Evaluator<'a> {
    pub(crate) fn node(&mut self, node: &'a Node) -> Result<Val<'a>, EvaluationError> {
        self.budget.step()?;
        Ok(match node {
            Node::Null => Val::Null,
            Node::Bool(value) => Val::Bool(*value),
            Node::Integer(value) => Val::Integer(*value),
            Node::Float(value) => Val::Float(*value),
            Node::Text(text) => Val::text(text.get(self.source)),
            Node::Call(call) => {
                self.budget.enter()?;
                let value = match self.call(call) {
                    Ok(value) if !call.path.is_empty() => self.path(value, &call.path),
                    value => value,
                };
                self.budget.leave();
                value.map_err(|error| error.at(&call.span))?
            }
        })
    }

    fn call(&mut self, call: &'a Call) -> Result<Val<'a>, EvaluationError> {
        let name = call.name(self.source);
        if let Some(function) = call.function
            && let Implementation::Lazy(implementation) = function.implementation
        {
            function.check_arity(name, call.arguments.len())?;
            return implementation(self, call);
        }
        let mut arguments = Vec::with_capacity(call.arguments.len());
        for argument in &call.arguments {
            arguments.push(self.node(argument)?);
        }
        let Some(function) = call.function else {
            return Err(functions::undefined(name).into());
        };
        function.check_arity(name, arguments.len())?;
        let value = match function.implementation {
            Implementation::Scope(resolve) => {
                return resolve(self.scope, name, &arguments).map_err(Into::into);
            }
            Implementation::Eager(implementation) => {
                let mut invocation =
                    Invocation { function, name, scope: self.scope, budget: &mut self.budget };
                invocation.check_leading(&arguments)?;
                implementation(&mut invocation, &mut arguments)?
            }
            Implementation::Lazy(implementation) => implementation(self, call)?,
        };
        self.budget.take_bytes(value.weight())?;
        Ok(value)
    }

    fn path(
        &mut self,
        mut value: Val<'a>,
        path: &'a [Segment],
    ) -> Result<Val<'a>, EvaluationError> {
        for segment in path {
            self.budget.step()?;
            let key = match &segment.key {
                Key::Index(index) => self.node(index)?,
                name => Val::text(name.name(self.source).unwrap_or_default()),
            };
            if segment.null_safe && matches!(value, Val::Null) {
                return Ok(Val::Null);
            }
            value = self.select(value, &key, segment.null_safe)?;
        }
        Ok(value)
    }

    fn select(
        &mut self,
        value: Val<'a>,
        key: &Val<'_>,
        null_safe: bool,
    ) -> Result<Val<'a>, EvaluationError> {
        let cannot = |reason: &str| {
            let key = key.to_text().unwrap_or_default();
            self.failure(&format!("property '{key}' cannot be selected.{reason}"))
        };
        let type_name = value.type_name();
        let (Val::Json(container), key) = (value, key) else {
            return Err(cannot(&if type_name == "Null" {
                String::new()
            } else {
                format!(" Property selection is not supported on values of type '{type_name}'.")
            }));
        };
        match (container.as_ref(), key) {
            (Value::Array(items), Val::Integer(index)) => {
                let place = usize::try_from(*index).ok().filter(|place| *place < items.len());
                match (place, container) {
                    (Some(place), Cow::Borrowed(value)) => {
                        Ok(value.get(place).map_or(Val::Null, Val::from))
                    }
                    (Some(place), Cow::Owned(mut value)) => {
                        Ok(value.get_mut(place).map_or(Val::Null, |item| item.take().into()))
                    }
                    (None, _) if null_safe => Ok(Val::Null),
                    (None, container) => {
                        let last = container.as_array().map_or(0, Vec::len) as i64 - 1;
                        Err(self.failure(&format!(
                            "array index '{index}' is outside bounds (0, {last}) of array."
                        )))
                    }
                }
            }
            (Value::Array(_), Val::Text(_)) => {
                Err(cannot(" Array elements can only be selected using an integer index."))
            }
            (Value::Object(object), Val::Text(name)) => {
                let Some(found) = property(object, name) else {
                    if null_safe {
                        return Ok(Val::Null);
                    }
                    let names: Vec<&str> = object.keys().map(String::as_str).collect();
                    return Err(self.failure(&format!(
                        "property '{name}' doesn't exist, available properties are '{}'.",
                        names.join(", ")
                    )));
                };
                match &container {
                    Cow::Borrowed(Value::Object(object)) => {
                        Ok(property(object, name).map_or(Val::Null, Val::from))
                    }
                    _ => Ok(found.clone().into()),
                }
            }
            (Value::Object(_), Val::Integer(_)) => {
                Err(cannot(" Object properties can only be selected by names."))
            }
            (Value::Number(_), _) => Err(cannot(&format!(
                " Property selection is not supported on values of type '{type_name}'."
            ))),
            _ => Err(cannot("")),
        }
    }

    fn failure(&self, reason: &str) -> EvaluationError {
        format!("The expression '{}' cannot be evaluated because {reason}", self.source).into()
    }
}
