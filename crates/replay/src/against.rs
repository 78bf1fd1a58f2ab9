//! Sends recorded requests again, in order, and compares the shape of the responses with the recorded ones: the status,
//! the names of headers, and the structure and types of the body.

use std::fmt;

use bytes::Bytes;
use datafactory_client::bodies;
use datafactory_core::Transport;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, Method, Request, Response};
use serde::Serialize;
use serde_json::{Value, json};
use url::Url;

use crate::archive::{Archive, Entry, Header};
use crate::exchange::{address, json};
use crate::shape::shape_differences;

/// The request headers that are sent again. Others come from a recorder or a proxy, or are recorded tokens.
const SENT: [&str; 5] =
    ["content-type", "if-match", "if-none-match", "x-ms-client-request-id", "x-ms-version"];

/// Response headers of proxies between the service and the recorder.
const BETWEEN: [&str; 14] = [
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "expires",
    "keep-alive",
    "pragma",
    "server",
    "strict-transport-security",
    "transfer-encoding",
    "vary",
    "x-content-type-options",
    "x-powered-by",
    "x-cache",
];

/// The prefixes of headers that recorders drop, so their presence is not compared.
const LEFT_OUT: [&str; 5] =
    ["x-ms-correlation-", "x-ms-ratelimit-", "x-ms-request-", "x-ms-routing-", "x-msedge-"];

/// The result of sending recorded requests again.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Comparison {
    /// The exchanges, in the order of the traffic.
    pub exchanges: Vec<Compared>,
}

/// One repeated exchange.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compared {
    /// The archive and the number of the exchange in it, counted from 1, such as `runs.har#3`.
    pub exchange: String,
    /// The operation, or the method and the path if no operation matches.
    pub operation: String,
    /// The differences from the recorded response, without values, because they can be secret.
    pub differences: Vec<String>,
}

impl Comparison {
    /// The number of exchanges whose response has the same shape.
    pub fn same(&self) -> usize {
        self.exchanges.iter().filter(|it| it.differences.is_empty()).count()
    }

    /// The comparison as one JSON object.
    pub fn to_json(&self) -> Value {
        json!({
            "totals": { "exchanges": self.exchanges.len(), "same": self.same() },
            "exchanges": self.exchanges,
        })
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Compared { exchange, operation, differences } in &self.exchanges {
            let outcome = if differences.is_empty() { "same" } else { "differs" };
            writeln!(f, "{outcome:<8} {exchange} {operation}")?;
            for difference in differences {
                writeln!(f, "         {difference}")?;
            }
        }
        write!(f, "\n{} exchanges, {} with the same shape", self.exchanges.len(), self.same())
    }
}

/// Sends all recorded requests to the service at a URL, archive by archive and in order.
///
/// The service generates new ids, such as those of runs and long-running operations. Later requests of the same archive
/// use the new ids.
pub async fn against<'a>(
    transport: &dyn Transport,
    service: &Url,
    token: Option<&str>,
    archives: impl IntoIterator<Item = &'a Archive>,
) -> Comparison {
    let mut comparison = Comparison::default();
    for archive in archives {
        let mut renamed = Renamed::default();
        for (index, entry) in archive.entries.iter().enumerate() {
            let exchange = format!("{}#{}", archive.name, index + 1);
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let (operation, differences) = ("(none)".to_owned(), vec![error.to_string()]);
                    comparison.exchanges.push(Compared { exchange, operation, differences });
                    continue;
                }
            };
            let differences = match request(entry, service, token, &renamed) {
                Ok(request) => match transport.send(request).await {
                    Ok(response) => {
                        renamed.learn(entry, &response);
                        differences(entry, &response)
                    }
                    Err(error) => vec![format!("no response: {error}")],
                },
                Err(error) => vec![format!("the request cannot be sent: {error}")],
            };
            let operation = operation(entry);
            comparison.exchanges.push(Compared { exchange, operation, differences });
        }
    }
    comparison
}

fn operation(entry: &Entry) -> String {
    let (path, api_version) = address(&entry.request.url);
    let method = &entry.request.method;
    let found = Method::from_bytes(method.as_bytes())
        .ok()
        .and_then(|method| bodies().find(|it| it.operation.matches(&method, &path, &api_version)));
    found.map_or_else(|| format!("{method} {path}"), |bodies| bodies.operation.id.to_owned())
}

fn request(
    entry: &Entry,
    service: &Url,
    token: Option<&str>,
    renamed: &Renamed,
) -> Result<Request<Bytes>, Box<dyn std::error::Error>> {
    let recorded = Url::parse(&renamed.apply(&entry.request.url))?;
    let mut url = service.clone();
    url.set_path(&format!("{}{}", service.path().trim_end_matches('/'), recorded.path()));
    url.set_query(recorded.query());
    let body = entry.request.body()?;
    let body = match std::str::from_utf8(&body) {
        Ok(text) => renamed.apply(text).into_bytes(),
        Err(_) => body.into_owned(),
    };
    let mut request = Request::builder().method(entry.request.method.as_bytes()).uri(url.as_str());
    for Header { name, value } in &entry.request.headers {
        if SENT.iter().any(|sent| sent.eq_ignore_ascii_case(name)) {
            request = request.header(name, value);
        }
    }
    if let Some(headers) = request.headers_mut() {
        if body.is_empty() {
            headers.insert(CONTENT_LENGTH, 0.into());
        } else if !headers.contains_key(CONTENT_TYPE) {
            headers.insert(CONTENT_TYPE, "application/json".parse()?);
        }
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, format!("Bearer {token}").parse()?);
        }
    }
    Ok(request.body(body.into())?)
}

fn differences(entry: &Entry, response: &Response<Bytes>) -> Vec<String> {
    let recorded = &entry.response;
    let status = response.status().as_u16();
    let body = json(response.body());
    if i32::from(status) != recorded.status {
        // With another status, the rest differs, too.
        let code = body.as_ref().and_then(|body| body.get("error").unwrap_or(body).get("code"));
        let code = code.and_then(Value::as_str).map(|code| format!(" ({code})"));
        let code = code.unwrap_or_default();
        return vec![format!("the status was {} and is {status}{code}", recorded.status)];
    }
    let mut found = header_differences(&recorded.headers, response.headers());
    let Ok(text) = recorded.body() else {
        found.push("the recorded body is not valid base64".to_owned());
        return found;
    };
    match (json(&text), body) {
        (Some(recorded), Some(body)) => found.extend(shape_differences(&recorded, &body)),
        (recorded, body) => {
            let what = |bytes: &[u8], json: Option<Value>| match json {
                Some(_) => "JSON",
                None if bytes.trim_ascii().is_empty() => "empty",
                None => "not JSON",
            };
            let (was, is) = (what(&text, recorded), what(response.body(), body));
            if was != is {
                found.push(format!("the body was {was} and is {is}"));
            }
        }
    }
    found
}

fn header_differences(recorded: &[Header], actual: &HeaderMap) -> Vec<String> {
    // The recording has no headers.
    if recorded.is_empty() {
        return Vec::new();
    }
    let between = |name: &str| BETWEEN.contains(&name) || name.starts_with("x-msedge-");
    let recorded: Vec<String> = recorded.iter().map(|it| it.name.to_lowercase()).collect();
    let missing = recorded.iter().filter(|name| !between(name) && !actual.contains_key(&***name));
    let missing = missing.map(|name| format!("the header {name} is missing"));
    let added = actual.keys().map(http::HeaderName::as_str).filter(|name| {
        !between(name)
            && !LEFT_OUT.iter().any(|beginning| name.starts_with(beginning))
            && !recorded.iter().any(|recorded| recorded == name)
    });
    missing.chain(added.map(|name| format!("the header {name} was added"))).collect()
}

/// The ids that changed: recorded and current.
#[derive(Default)]
struct Renamed(Vec<(String, String)>);

impl Renamed {
    fn learn(&mut self, entry: &Entry, response: &Response<Bytes>) {
        for header in ["location", "azure-asyncoperation"] {
            let recorded = entry.response.headers.iter();
            let recorded = recorded.filter(|it| it.name.eq_ignore_ascii_case(header));
            let recorded = recorded.filter_map(|it| last_segment(&it.value)).next();
            let actual = response.headers().get(header).and_then(|value| value.to_str().ok());
            self.add(recorded, actual.and_then(last_segment));
        }
        let recorded = entry.response.body().ok().and_then(|body| json(&body));
        let (Some(recorded), Some(actual)) = (recorded, json(response.body())) else { return };
        for member in ["runId", "continuationToken"] {
            let [recorded, actual] = [&recorded, &actual].map(|it| it.get(member)?.as_str());
            self.add(recorded, actual);
        }
        let [recorded, actual] = [&recorded, &actual]
            .map(|it| it.get("nextLink")?.as_str()?.split_once('?').map(|(_, query)| query));
        self.add(recorded, actual);
    }

    fn add(&mut self, recorded: Option<&str>, actual: Option<&str>) {
        if let (Some(recorded), Some(actual)) = (recorded, actual)
            && !recorded.is_empty()
            && recorded != actual
        {
            self.0.push((recorded.to_owned(), actual.to_owned()));
        }
    }

    fn apply(&self, text: &str) -> String {
        let all = self.0.iter();
        all.fold(text.to_owned(), |text, (recorded, actual)| text.replace(recorded, actual))
    }
}

fn last_segment(url: &str) -> Option<&str> {
    url.split('?').next()?.rsplit('/').next()
}
