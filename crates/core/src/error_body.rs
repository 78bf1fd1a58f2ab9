//! What the service says when it says no.
//!
//! Three forms are in use: nested (`{"error": {"code", "message"}}`, from the gateway and V2), flat
//! (`{"code", "message"}`, from the V1 provider) and nothing at all. Proxies add pages of HTML. All of
//! them are kept as they came and read through one view.

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::json::decode;

/// The body of a failure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorBody {
    bytes: Bytes,
    json: Value,
}

impl ErrorBody {
    /// Reads any body; one that is not JSON is kept as text.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let json = match bytes.trim_ascii() {
            [] => Value::Null,
            text => decode(text, None, 1).map_or(Value::Null, |(json, _)| json),
        };
        Self { bytes, json }
    }

    /// The body as text. Bytes that are no UTF-8 are replaced.
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }

    /// The body as JSON; null if it was empty or something else.
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// The error that the body describes.
    pub fn detail(&self) -> Option<ErrorDetail<'_>> {
        ErrorDetail::of(&self.json)
    }
}

/// One error: the body's own, or one of its details.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErrorDetail<'a>(&'a Map<String, Value>);

impl<'a> ErrorDetail<'a> {
    /// Nested or flat: a detail, like the body, may stand under `error` or by itself.
    fn of(json: &'a Value) -> Option<Self> {
        let outer = Self(json.as_object()?);
        Some(match outer.member("error") {
            Some(Value::Object(inner)) => Self(inner),
            _ => outer,
        })
    }

    /// The service's code, such as `TableNotFound`.
    pub fn code(&self) -> Option<&'a str> {
        self.text("code")
    }

    /// The service's message.
    pub fn message(&self) -> Option<&'a str> {
        self.text("message")
    }

    /// The part of the request that the error is about.
    pub fn target(&self) -> Option<&'a str> {
        self.text("target")
    }

    /// The errors behind this one.
    pub fn details(&self) -> impl Iterator<Item = ErrorDetail<'a>> + use<'a> {
        self.member("details")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default()
            .iter()
            .filter_map(ErrorDetail::of)
    }

    /// The object as it was sent.
    pub fn raw(&self) -> &'a Map<String, Value> {
        self.0
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.member(name)?.as_str()
    }

    /// Some answers capitalise their members.
    fn member(&self, name: &str) -> Option<&'a Value> {
        self.0.get(name).or_else(|| {
            self.0.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read() {
        for (body, code, details) in [
            (r#"{"error":{"code":"A","message":"m","target":null,"details":null}}"#, Some("A"), 0),
            (r#"{"message":"m","code":"B"}"#, Some("B"), 0),
            (r#"{"code":"C","message":"m","error":null}"#, Some("C"), 0),
            (r#"{"Code":"D","Message":"m"}"#, Some("D"), 0),
            (r#"{"code":"H","message":"cut off \ud83d"}"#, Some("H"), 0),
            (
                r#"{"error":{"code":"E","details":[{"code":"F"},{"error":{"code":"G"}},null]}}"#,
                Some("E"),
                2,
            ),
            ("", None, 0),
            ("<html></html>", None, 0),
            ("\"text\"", None, 0),
            (r#"{"error":"text"}"#, None, 0),
        ] {
            let error = ErrorBody::new(body.to_owned());
            assert_eq!(error.text(), body);
            assert_eq!(error.detail().and_then(|detail| detail.code()), code, "{body}");
            let found = error.detail().map_or(0, |detail| {
                detail.details().inspect(|detail| assert!(detail.code().is_some())).count()
            });
            assert_eq!(found, details, "{body}");
        }
    }
}
