//! What a page reads: the responses of the emulator's own operations.

use bytes::Bytes;
use datafactory_core::Timestamp;
use http::{Method, Request, Response};
use serde_json::Value;
use time::OffsetDateTime;

use super::html::encoded;
use crate::service::Service;

/// Reads from an emulator without changing it.
pub(crate) struct View<'a>(pub(crate) &'a mut Service);

impl View<'_> {
    pub(crate) fn now(&self) -> OffsetDateTime {
        self.0.now()
    }

    /// The resource groups that have factories: version, subscription, group.
    pub(crate) fn groups(&self) -> Vec<[String; 3]> {
        self.0.groups()
    }

    /// The body of the response to a GET.
    pub(crate) fn get(&mut self, address: &str) -> Result<Value, String> {
        self.ask(Method::GET, address, Bytes::new())
    }

    /// The body of the response to a POST.
    pub(crate) fn post(&mut self, address: &str, body: &Value) -> Result<Value, String> {
        self.ask(Method::POST, address, body.to_string().into())
    }

    /// The items of a list from all pages, up to a limit; and whether there are more.
    pub(crate) fn list(
        &mut self,
        address: &str,
        limit: usize,
    ) -> Result<(Vec<Value>, bool), String> {
        let mut items = Vec::new();
        let mut next = Some(address.to_owned());
        while let Some(address) = next.take() {
            let mut page = self.get(&address)?;
            if let Some(Value::Array(value)) = page.get_mut("value").map(Value::take) {
                items.extend(value);
            }
            let link = page.get("nextLink").and_then(Value::as_str);
            // Only the path and query of the link are needed.
            next =
                link.and_then(|link| Some(link.get(link.find("/subscriptions/")?..)?.to_owned()));
            if items.len() >= limit || page["value"].as_array().is_some_and(Vec::is_empty) {
                break;
            }
        }
        let more = items.len() > limit || next.is_some();
        items.truncate(limit);
        Ok((items, more))
    }

    fn ask(&mut self, method: Method, address: &str, body: Bytes) -> Result<Value, String> {
        let request = Request::builder().method(method).uri(address).body(body);
        let request = request.map_err(|error| error.to_string())?;
        let response: Response<Bytes> = self.0.look(&request);
        let body: Value = serde_json::from_slice(response.body()).unwrap_or_default();
        if response.status().is_success() {
            return Ok(body);
        }
        let error = body.get("error").unwrap_or(&body);
        Err(format!("{}: {}", response.status(), text(error, "/message")))
    }
}

/// The names that identify a factory.
#[derive(Clone, Debug)]
pub(crate) struct Factory {
    pub(crate) v1: bool,
    pub(crate) subscription: String,
    pub(crate) group: String,
    pub(crate) name: String,
}

impl Factory {
    /// The address of a resource in the factory, or of the factory itself without names. `query` begins with `&`.
    pub(crate) fn address(&self, names: &[&str], query: &str) -> String {
        let Self { subscription, group, name, .. } = self;
        let (kind, version) = kind_and_version(self.v1);
        let mut address = format!(
            "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/{kind}/{}",
            encoded(subscription),
            encoded(group),
            encoded(name)
        );
        for name in names {
            address.push('/');
            address.push_str(&encoded(name).to_string());
        }
        address + "?api-version=" + version + query
    }

    /// The names in the page's address.
    pub(crate) fn id(&self) -> String {
        let version = if self.v1 { "v1" } else { "v2" };
        [version, &self.subscription, &self.group, &self.name].join("/")
    }

    /// The address of the factory's own page.
    pub(crate) fn page(&self) -> String {
        format!("/?factory={}", encoded(&self.id()))
    }

    /// The address of the page of a pipeline run.
    pub(crate) fn run_page(&self, run: &str) -> String {
        format!("{}&run={}", self.page(), encoded(run))
    }
}

pub(crate) fn kind_and_version(v1: bool) -> (&'static str, &'static str) {
    if v1 { ("datafactories", "2015-10-01") } else { ("factories", "2018-06-01") }
}

/// A string in a document, or an empty one.
pub(crate) fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// An instant in a document.
pub(crate) fn instant(value: &Value, pointer: &str) -> Option<OffsetDateTime> {
    text(value, pointer).parse().ok().map(|timestamp: Timestamp| timestamp.instant())
}
