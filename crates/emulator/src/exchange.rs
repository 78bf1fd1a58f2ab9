//! One request as a handler sees it, and what the handler can say to it.

use std::collections::HashMap;

use bytes::Bytes;
use datafactory_core::{Json, Operation, Timestamp};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::clock::Clock;
use crate::script::Script;
use crate::store::Transaction;

/// One request of a known operation.
pub(crate) struct Exchange<'a> {
    pub(crate) operation: &'static Operation,
    /// The parameters of the path, decoded, by their names in the document.
    pub(crate) path: HashMap<&'static str, String>,
    /// The query, decoded.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
    /// Scheme, host and port that the caller knows the service by.
    pub(crate) origin: String,
    /// Path and query, as they came.
    pub(crate) target: String,
    /// The time of this request; it does not pass while the request is handled.
    pub(crate) now: OffsetDateTime,
    /// For how fast time passes.
    pub(crate) clock: &'a Clock,
    pub(crate) script: &'a Script,
    pub(crate) store: Transaction<'a>,
    pub(crate) random: &'a mut fastrand::Rng,
}

/// Handles a request.
pub(crate) type Handler = fn(&mut Exchange<'_>) -> Result<Reply, Refusal>;

impl Exchange<'_> {
    /// A parameter of the path; empty if the path has none of that name.
    pub(crate) fn name(&self, parameter: &str) -> &str {
        self.path.get(parameter).map(String::as_str).unwrap_or_default()
    }

    /// A parameter of the query, whose names are not case-sensitive.
    pub(crate) fn query(&self, parameter: &str) -> Option<&str> {
        let mut found = self.query.iter().filter(|(name, _)| name.eq_ignore_ascii_case(parameter));
        found.next().map(|(_, value)| &**value)
    }

    /// A header as text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as its type; an empty body is an object without members.
    pub(crate) fn json<T: Json>(&self) -> Result<T, Refusal> {
        let read = datafactory_core::decode(self.body, None, usize::MAX);
        read.map(|(value, _)| value).map_err(|error| self.bad_request(error.to_string()))
    }

    /// A 400 in the form that this API version has.
    pub(crate) fn bad_request(&self, message: impl Into<String>) -> Refusal {
        let message = message.into();
        match self.operation.api_version {
            "2015-10-01" => Refusal::flat(StatusCode::BAD_REQUEST, "BadRequest", message),
            _ => Refusal::nested(StatusCode::BAD_REQUEST, "BadRequest", message),
        }
    }

    /// The key of the factory that the path names, and the beginning of the keys of all that is in it:
    /// `v2/subscription/group/factory/`.
    pub(crate) fn factory_key(&self) -> String {
        let version = match self.operation.api_version {
            "2015-10-01" => "v1",
            _ => "v2",
        };
        let factory = self.path.get("factoryName").or(self.path.get("dataFactoryName"));
        let [subscription, group] = ["subscriptionId", "resourceGroupName"].map(|it| self.name(it));
        let factory = factory.map(String::as_str).unwrap_or_default();
        key([version, subscription, group, factory]) + "/"
    }

    /// Refuses the request, as Azure Resource Manager does, if its factory is not there.
    pub(crate) fn needs_factory(&self) -> Result<String, Refusal> {
        let key = self.factory_key();
        if self.store.has(&key) {
            return Ok(key);
        }
        let (kind, name) = match self.path.get("factoryName") {
            Some(name) => ("factories", name.as_str()),
            None => ("dataFactories", self.name("dataFactoryName")),
        };
        Err(Refusal::not_found_by_gateway(kind, name, self.name("resourceGroupName")))
    }

    /// The time as the service writes it.
    pub(crate) fn timestamp(&self) -> Timestamp {
        self.now.into()
    }

    /// A random UUID, the same for the same seed.
    pub(crate) fn uuid(&mut self) -> String {
        uuid::Builder::from_random_bytes(self.random.u128(..).to_be_bytes()).into_uuid().to_string()
    }

    /// What tells requests of one list or query from all others: an operation, a path, and what more is asked.
    /// A token that leads to a later page carries it, so that it leads nowhere else.
    pub(crate) fn seal(&self, more: &str) -> String {
        let path = self.target.split('?').next().unwrap_or_default();
        let mut seal = id_of(&[self.operation.id, &path.to_lowercase(), more]);
        seal.truncate(8);
        seal
    }

    /// The address of something beside this request's own path.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("{}{path}?api-version={}", self.origin, self.operation.api_version)
    }
}

/// A key of these names, which are not case-sensitive.
pub(crate) fn key<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.into_iter().map(str::to_lowercase).collect();
    names.join("/")
}

/// A UUID that is the same for the same names.
pub(crate) fn id_of(names: &[&str]) -> String {
    // FNV-1a, whose values do not change with the compiler as those of the standard library may.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in names.iter().flat_map(|name| name.bytes().chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    let bytes = fastrand::Rng::with_seed(hash).u128(..).to_be_bytes();
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

/// A segment of a path or a part of a query, decoded.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A success.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Option<Value>,
}

impl Reply {
    /// An answer without a body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, headers: Vec::new(), body: None }
    }

    /// 200 with a body.
    pub(crate) fn ok(body: &impl Serialize) -> Self {
        Self::json(StatusCode::OK, body)
    }

    /// An answer with a body.
    pub(crate) fn json(status: StatusCode, body: &impl Serialize) -> Self {
        let body = serde_json::to_value(body).unwrap_or_default();
        Self { status, headers: Vec::new(), body: Some(body) }
    }

    /// The same with one more header. What cannot stand in a header is left out.
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        if let Ok(value) = HeaderValue::try_from(value.to_string()) {
            self.headers.push((HeaderName::from_static(name), value));
        }
        self
    }
}

/// A failure, in one of the forms that the service has for them.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) reply: Reply,
    /// Whether it is Azure Resource Manager's, before Data Factory has seen the request.
    pub(crate) by_gateway: bool,
}

impl Refusal {
    /// `{"message", "code"}`, as Data Factory answers in V1.
    pub(crate) fn flat(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        let body = json!({ "message": message.into(), "code": code });
        Self { reply: Reply::json(status, &body), by_gateway: false }
    }

    /// `{"error": {"code", "message"}}`, as Data Factory answers in V2.
    pub(crate) fn nested(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        let error = json!({
            "code": code,
            "message": message.into(),
            "target": null,
            "details": null,
        });
        Self { reply: Reply::json(status, &json!({ "error": error })), by_gateway: false }
    }

    /// `{"error": {"code", "message"}}`, as Azure Resource Manager answers.
    pub(crate) fn by_gateway(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        let body = json!({ "error": { "code": code, "message": message.into() } });
        Self { reply: Reply::json(status, &body), by_gateway: true }
    }

    /// The same, said of this target.
    pub(crate) fn about(mut self, target: impl Into<String>) -> Self {
        if let Some(error) = self.reply.body.as_mut().and_then(|body| body.get_mut("error")) {
            error["target"] = target.into().into();
        }
        self
    }

    /// No body at all.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { reply: Reply::empty(status), by_gateway: false }
    }

    /// A resource that Azure Resource Manager does not know.
    pub(crate) fn not_found_by_gateway(kind: &str, name: &str, group: &str) -> Self {
        let message = format!(
            "The Resource 'Microsoft.DataFactory/{kind}/{name}' under resource group '{group}' was not \
             found."
        );
        Self::by_gateway(StatusCode::NOT_FOUND, "ResourceNotFound", message)
    }

    /// What it says, for those who read no JSON.
    pub(crate) fn message(&self) -> String {
        let body = self.reply.body.as_ref();
        let message = body.and_then(|body| body.pointer("/error/message").or(body.get("message")));
        let message = message.and_then(Value::as_str).unwrap_or_default();
        format!("{} {message}", self.reply.status)
    }
}

#[cfg(test)]
mod tests {
    use super::id_of;

    #[test]
    fn ids_are_the_same_for_the_same_names() {
        assert_eq!(id_of(&["a", "b"]), id_of(&["a", "b"]));
        assert_ne!(id_of(&["a", "b"]), id_of(&["ab"]));
    }
}
