//! One request as a handler sees it, and the responses that a handler can give.

use std::collections::HashMap;

use bytes::Bytes;
use datafactory_core::{Operation, Timestamp};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::{Map, Value, json};
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
    /// Scheme, host and port in the client's URL.
    pub(crate) origin: String,
    /// Path and query, unchanged.
    pub(crate) target: String,
    /// The time of this request; it does not pass while the request is handled.
    pub(crate) now: OffsetDateTime,
    /// For the speed of the clock.
    pub(crate) clock: &'a Clock,
    pub(crate) script: &'a Script,
    pub(crate) store: Transaction<'a>,
    pub(crate) random: &'a mut fastrand::Rng,
}

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

    /// The body, which must be a JSON object; an empty body is an empty object.
    pub(crate) fn object(&self) -> Result<Map<String, Value>, Refusal> {
        if self.body.trim_ascii().is_empty() {
            return Ok(Map::new());
        }
        match serde_json::from_slice(self.body) {
            Ok(Value::Object(object)) => Ok(object),
            Ok(_) => Err(self.bad_request("The request body is not a JSON object.")),
            Err(error) => {
                Err(self.bad_request(format!("The request body is not valid JSON: {error}.")))
            }
        }
    }

    /// An error in the format of the API version.
    pub(crate) fn error(
        &self,
        status: StatusCode,
        code: &str,
        message: impl Into<String>,
    ) -> Refusal {
        match self.is_v1() {
            true => Refusal::flat(status, code, message),
            false => Refusal::nested(status, code, message),
        }
    }

    /// A 400 in the format of the API version.
    pub(crate) fn bad_request(&self, message: impl Into<String>) -> Refusal {
        self.error(StatusCode::BAD_REQUEST, "BadRequest", message)
    }

    pub(crate) fn is_v1(&self) -> bool {
        self.operation.api_version == "2015-10-01"
    }

    /// The collections and names in the path, from the factory on: `factories/f`, `triggers/t`. What follows
    /// the last name is not among them.
    pub(crate) fn names(&self) -> Vec<(&'static str, &str)> {
        let segments = self.operation.path.split('/');
        let mut segments = segments.skip_while(|it| *it != "Microsoft.DataFactory").skip(1);
        let mut names = Vec::new();
        while let (Some(collection), Some(name)) = (segments.next(), segments.next()) {
            let Some(name) = name.strip_prefix('{') else { break };
            names.push((collection, self.name(name.trim_end_matches('}'))));
        }
        names
    }

    /// The key of the resource that the path names.
    pub(crate) fn resource_key(&self) -> String {
        let names = self.names();
        let rest = names.iter().skip(1).flat_map(|(collection, name)| [*collection, *name]);
        self.factory_key() + &key(rest)
    }

    /// The path of the resource from the factory on, and its type, in the spelling of V2.
    pub(crate) fn resource_path(&self) -> (String, String) {
        let names = self.names();
        let (mut path, mut kind) = (String::new(), String::from("Microsoft.DataFactory"));
        for (collection, name) in &names {
            let collection = collection.to_lowercase();
            // The service writes the name of a factory in lower case only in the factory's own ID.
            let name = if names.len() == 1 { name.to_lowercase() } else { (*name).to_owned() };
            path += &format!("/{collection}/{name}");
            kind += &format!("/{collection}");
        }
        (path, kind)
    }

    /// The resource that the path names, as an error of V2 writes it.
    pub(crate) fn resource_target(&self) -> String {
        format!("/Microsoft.DataFactory{}", self.resource_path().0)
    }

    /// The key of the factory that the path names, and the prefix of the keys of all that is in it:
    /// `v2/subscription/group/factory/`.
    pub(crate) fn factory_key(&self) -> String {
        let factory = self.path.get("factoryName").or(self.path.get("dataFactoryName"));
        self.scope_key() + &key([factory.map(String::as_str).unwrap_or_default()]) + "/"
    }

    /// The prefix of the keys of all factories in the subscription or resource group that the path names.
    pub(crate) fn scope_key(&self) -> String {
        let version = if self.is_v1() { "v1" } else { "v2" };
        let scope = ["subscriptionId", "resourceGroupName"].map(|it| self.name(it));
        let scope = scope.into_iter().filter(|it| !it.is_empty());
        key([version].into_iter().chain(scope)) + "/"
    }

    /// Rejects the request, as Azure Resource Manager does, if its factory does not exist.
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

    /// Identifies a list or query by its operation, path and conditions. A continuation token contains it, so that
    /// the token is valid for this list or query only.
    pub(crate) fn seal(&self, more: &str) -> String {
        let path = self.target.split('?').next().unwrap_or_default();
        let mut seal = id_of(&[self.operation.id, &path.to_lowercase(), more]);
        seal.truncate(8);
        seal
    }

    /// The URL of another path in the same service.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("{}{path}?api-version={}", self.origin, self.operation.api_version)
    }
}

/// A key of these names, which are not case-sensitive.
pub(crate) fn key<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.into_iter().map(str::to_lowercase).collect();
    names.join("/")
}

/// Whether a key is that of a factory, `v2/subscription/group/factory/`, and not of anything in one.
pub(crate) fn is_factory(key: &str) -> bool {
    key.ends_with('/') && key.matches('/').count() == 4
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
    /// A response without a body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, headers: Vec::new(), body: None }
    }

    /// 200 with a body.
    pub(crate) fn ok(body: &impl Serialize) -> Self {
        Self::json(StatusCode::OK, body)
    }

    /// A response with a body.
    pub(crate) fn json(status: StatusCode, body: &impl Serialize) -> Self {
        let body = serde_json::to_value(body).unwrap_or_default();
        Self { status, headers: Vec::new(), body: Some(body) }
    }

    /// Adds a header. A value that a header cannot contain is left out.
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        if let Ok(value) = HeaderValue::try_from(value.to_string()) {
            self.headers.push((HeaderName::from_static(name), value));
        }
        self
    }
}

/// An error response, in one of the service's formats.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) reply: Reply,
    /// Whether Azure Resource Manager returns it, before Data Factory sees the request.
    pub(crate) by_gateway: bool,
}

impl Refusal {
    /// `{"message", "code"}`, the format of Data Factory in V1.
    pub(crate) fn flat(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        let body = json!({ "message": message.into(), "code": code });
        Self { reply: Reply::json(status, &body), by_gateway: false }
    }

    /// `{"error": {"code", "message"}}`, the format of Data Factory in V2.
    pub(crate) fn nested(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        let error = json!({
            "code": code,
            "message": message.into(),
            "target": null,
            "details": null,
        });
        Self { reply: Reply::json(status, &json!({ "error": error })), by_gateway: false }
    }

    /// `{"error": {"code", "message"}}`, the format of Azure Resource Manager.
    pub(crate) fn by_gateway(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        let body = json!({ "error": { "code": code, "message": message.into() } });
        Self { reply: Reply::json(status, &body), by_gateway: true }
    }

    /// Adds the target.
    pub(crate) fn about(mut self, target: impl Into<String>) -> Self {
        if let Some(error) = self.reply.body.as_mut().and_then(|body| body.get_mut("error")) {
            error["target"] = target.into().into();
        }
        self
    }

    /// Without a body.
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

    /// The message as plain text.
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
