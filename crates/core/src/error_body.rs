//! The bodies of error responses.
//!
//! There are three forms: nested (`{"error": {"code", "message"}}`, from the gateway and V2), flat
//! (`{"code", "message"}`, from V1) and empty. Proxies send HTML. Bodies are kept unchanged, and one parser reads all
//! forms.

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::json::decode;

/// The body of an error response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorBody {
    bytes: Bytes,
    json: Value,
}

impl ErrorBody {
    /// Parses a body. A body that is not JSON is kept as a string.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let json = match bytes.trim_ascii() {
            [] => Value::Null,
            text => decode(text, None, 1).map_or(Value::Null, |(json, _)| json),
        };
        Self { bytes, json }
    }

    /// The body as a string. Invalid UTF-8 is replaced.
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }

    /// The body as JSON; null if it is empty or not JSON.
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// The error in the body.
    pub fn detail(&self) -> Option<ErrorDetail<'_>> {
        ErrorDetail::of(&self.json)
    }
}

/// The error of a body, or one of its details.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ErrorDetail<'a>(&'a Map<String, Value>);

impl<'a> ErrorDetail<'a> {
    /// Finds the object with the code. A body or a detail can be nested under `error` or flat.
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

    /// The part of the request that caused the error.
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

    /// The unchanged JSON object.
    pub fn raw(&self) -> &'a Map<String, Value> {
        self.0
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.member(name)?.as_str()
    }

    /// Some responses capitalize property names.
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
