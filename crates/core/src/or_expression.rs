//! Values that can be an expression.

use serde_json::Value;

use crate::json::{Json, Slot, View};

/// A literal, or an expression that the service evaluates when a pipeline runs.
///
/// A decoded value that is neither the documented type nor an expression is kept as [`OrExpression::Other`], with a
/// warning.
#[derive(Clone)]
pub enum OrExpression<T> {
    /// The value itself. The service also evaluates a string that begins with `@` or contains `@{...}`.
    Literal(T),
    /// An expression such as `@pipeline().parameters.day`; in JSON `{"type": "Expression", "value": ...}`.
    Expression(String),
    /// Any other JSON, unchanged, such as an expression in a string where a number is documented.
    Other(Box<Value>),
}

impl<T> OrExpression<T> {
    /// An expression, such as `@pipeline().parameters.day`.
    pub fn expression(text: impl Into<String>) -> Self {
        Self::Expression(text.into())
    }

    /// The value, if it is a literal.
    pub const fn as_literal(&self) -> Option<&T> {
        match self {
            Self::Literal(value) => Some(value),
            _ => None,
        }
    }

    /// The expression, if it is an expression object.
    pub fn as_expression(&self) -> Option<&str> {
        match self {
            Self::Expression(text) => Some(text),
            _ => None,
        }
    }
}

impl<T> From<T> for OrExpression<T> {
    fn from(value: T) -> Self {
        Self::Literal(value)
    }
}

impl From<&str> for OrExpression<String> {
    fn from(value: &str) -> Self {
        Self::Literal(value.to_owned())
    }
}

impl<T: Json> Json for OrExpression<T> {
    fn empty() -> Self {
        Self::Other(Box::default())
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Literal(value) => value.view(),
            Self::Expression(text) => View::Expression(text),
            Self::Other(value) => View::Value(value),
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::OrExpression(self)
    }
}

/// An [`OrExpression`] to be filled.
pub trait Alternatives {
    /// Becomes an empty literal.
    fn literal(&mut self) -> Slot<'_>;
    /// Becomes an expression.
    fn expression(&mut self, text: &str);
    /// Becomes any other JSON.
    fn other(&mut self, value: Value);
}

impl<T: Json> Alternatives for OrExpression<T> {
    fn literal(&mut self) -> Slot<'_> {
        *self = Self::Literal(T::empty());
        match self {
            Self::Literal(value) => value.slot(),
            other => other.slot(),
        }
    }

    fn expression(&mut self, text: &str) {
        *self = Self::Expression(text.to_owned());
    }

    fn other(&mut self, value: Value) {
        *self = Self::Other(Box::new(value));
    }
}

impl<T: Json> std::fmt::Debug for OrExpression<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.view(), f)
    }
}

impl<T: Json> PartialEq for OrExpression<T> {
    fn eq(&self, other: &Self) -> bool {
        self.view() == other.view()
    }
}

crate::serde_as_json!(OrExpression<T>, Json::view);

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;
    use crate::json::decode;

    #[test]
    fn every_form_is_read_and_written_again() {
        fn form<T: Json>(json: &Value) -> (&'static str, usize) {
            let (read, warnings) =
                decode::<OrExpression<T>>(json.to_string().as_bytes(), None, 9).unwrap();
            assert_eq!(&serde_json::to_value(&read).unwrap(), json);
            let form = match read {
                OrExpression::Literal(_) => "literal",
                OrExpression::Expression(_) => "expression",
                OrExpression::Other(_) => "other",
            };
            (form, warnings.len())
        }
        let expression = json!({ "type": "Expression", "value": "@item()" });
        let more = json!({ "type": "Expression", "value": "@item()", "more": 1 });
        for (found, expected) in [
            (form::<String>(&json!("a")), ("literal", 0)),
            (form::<String>(&expression), ("expression", 0)),
            (form::<String>(&more), ("other", 0)),
            (form::<String>(&json!({ "type": "SecureString", "value": "a" })), ("other", 0)),
            (form::<String>(&json!(7)), ("other", 1)),
            (form::<i64>(&json!(7)), ("literal", 0)),
            (form::<i64>(&json!("7")), ("other", 1)),
            (form::<i64>(&json!("@item()")), ("other", 0)),
            (form::<bool>(&json!("@{item()}")), ("other", 0)),
            (form::<Vec<Value>>(&json!([1])), ("literal", 0)),
            (form::<Map<String, Value>>(&json!({})), ("literal", 0)),
            (form::<Map<String, Value>>(&expression), ("expression", 0)),
        ] {
            assert_eq!(found, expected);
        }
    }
}
