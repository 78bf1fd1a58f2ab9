//! Values that may be computed when a pipeline runs.

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use crate::Secret;

/// A value, or what it will be computed or fetched from; nothing that was read is lost.
#[derive(Clone, Debug, PartialEq)]
pub enum OrExpression<T> {
    /// The value itself. A text that begins with `@` is an expression too, where the service expects one.
    Literal(T),
    /// An expression of Data Factory, such as `@pipeline().parameters.day`; in JSON
    /// `{"type": "Expression", "value": ...}`.
    Expression(String),
    /// An object that holds or names a secret: a `SecureString` or an `AzureKeyVaultSecret`, whole.
    Secret(Secret<Map<String, Value>>),
    /// Anything else, as it came.
    Other(Value),
}

impl<T> OrExpression<T> {
    /// An expression, such as `@pipeline().parameters.day`.
    pub fn expression(text: impl Into<String>) -> Self {
        Self::Expression(text.into())
    }

    /// A secret text, to be stored by the service and never shown again.
    pub fn secret(text: impl Into<String>) -> Self {
        let object = [("type", "SecureString".to_owned()), ("value", text.into())];
        let object = object.map(|(name, value)| (name.to_owned(), value.into()));
        Self::Secret(Secret::new(Map::from_iter(object)))
    }

    /// The value, if it is given as itself.
    pub const fn as_literal(&self) -> Option<&T> {
        match self {
            Self::Literal(value) => Some(value),
            _ => None,
        }
    }

    /// The expression, if it is one by its form.
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

impl<T: Serialize> Serialize for OrExpression<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Literal(value) => value.serialize(serializer),
            Self::Expression(text) => {
                json!({ "type": "Expression", "value": text }).serialize(serializer)
            }
            Self::Secret(object) => object.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for OrExpression<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = match Value::deserialize(deserializer)? {
            Value::Object(object) => match object.get("type").and_then(Value::as_str) {
                // With more members, or with another value, the form could not hold it.
                Some("Expression") if object.len() == 2 => match object.get("value") {
                    Some(Value::String(text)) => return Ok(Self::Expression(text.clone())),
                    _ => return Ok(Self::Other(object.into())),
                },
                Some("SecureString" | "AzureKeyVaultSecret") => {
                    return Ok(Self::Secret(Secret::new(object)));
                }
                _ => Value::Object(object),
            },
            value => value,
        };
        Ok(match T::deserialize(&value) {
            Ok(literal) => Self::Literal(literal),
            Err(_) => Self::Other(value),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read_and_written_again() {
        type Of<T> = OrExpression<T>;
        fn show<T: DeserializeOwned + Serialize + std::fmt::Debug>(json: &Value) -> String {
            let read: Of<T> = serde_json::from_value(json.clone()).expect("anything is read");
            assert_eq!(&serde_json::to_value(&read).expect("anything is written"), json);
            format!("{read:?}")
        }
        let expression = json!({ "type": "Expression", "value": "@item()" });
        for (json, shown) in [
            (json!("text"), r#"Literal("text")"#),
            (expression.clone(), r#"Expression("@item()")"#),
            (json!({ "type": "SecureString", "value": "pass" }), "Secret(Secret(..))"),
            (
                json!({ "type": "AzureKeyVaultSecret", "secretName": "n", "store": {} }),
                "Secret(Secret(..))",
            ),
            (json!(7), "Other(Number(7))"),
            (json!(null), "Other(Null)"),
            (json!({ "type": "Expression" }), r#"Other(Object {"type": String("Expression")})"#),
        ] {
            assert_eq!(show::<String>(&json), shown);
        }
        assert_eq!(show::<i64>(&json!(7)), "Literal(7)");
        assert_eq!(show::<i64>(&json!(7.0)), "Other(Number(7.0))");
        assert_eq!(show::<Vec<Value>>(&json!([1])), "Literal([Number(1)])");
        assert_eq!(show::<Map<String, Value>>(&json!({})), "Literal({})");
        assert_eq!(show::<Map<String, Value>>(&expression), r#"Expression("@item()")"#);
        let more = json!({ "type": "Expression", "value": "@item()", "more": 1 });
        assert!(show::<String>(&more).starts_with("Other"));
    }
}
