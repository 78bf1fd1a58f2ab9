//! Recorded requests, sent again in their order, and how the answers differ in shape from the recorded
//! ones: in status, in the names of headers, in the structure and the types of the body.

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

/// What becomes of the requests' headers: these are sent again. What a recorder or a proxy put in is not,
/// and a recorded token least of all.
const SENT: [&str; 5] =
    ["content-type", "if-match", "if-none-match", "x-ms-client-request-id", "x-ms-version"];

/// Headers that come from what lies between the service and the recorder.
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

/// How headers begin that recorders leave out, so that their being there says nothing. The edge's own are
/// among them.
const LEFT_OUT: [&str; 5] =
    ["x-ms-correlation-", "x-ms-ratelimit-", "x-ms-request-", "x-ms-routing-", "x-msedge-"];

/// What sending recorded requests again has shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Comparison {
    /// The exchanges, in the order of the traffic.
    pub exchanges: Vec<Compared>,
}

/// One exchange that was had again.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compared {
    /// The archive and the number of the exchange in it, from 1: `runs.har#3`.
    pub exchange: String,
    /// The operation, or the method and the path if the request belongs to none.
    pub operation: String,
    /// How the answer differs from the recorded one. Values are left out, since they may be secret.
    pub differences: Vec<String>,
}

impl Comparison {
    /// How many exchanges came out in the same shape.
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
        write!(f, "\n{} exchanges, {} of the same shape", self.exchanges.len(), self.same())
    }
}

/// Sends every recorded request to the service at an address, archive by archive and in order.
///
/// What an answer gives a name to, such as a run or an operation in progress, goes by another name than in
/// the recording; later requests of the same archive are sent with the new one.
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
                    Ok(answer) => {
                        renamed.learn(entry, &answer);
                        differences(entry, &answer)
                    }
                    Err(error) => vec![format!("no answer: {error}")],
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

fn differences(entry: &Entry, answer: &Response<Bytes>) -> Vec<String> {
    let recorded = &entry.response;
    let status = answer.status().as_u16();
    let body = json(answer.body());
    if i32::from(status) != recorded.status {
        // The rest differs for that reason alone.
        let code = body.as_ref().and_then(|body| body.get("error").unwrap_or(body).get("code"));
        let code = code.and_then(Value::as_str).map(|code| format!(" ({code})"));
        let code = code.unwrap_or_default();
        return vec![format!("the status was {} and is {status}{code}", recorded.status)];
    }
    let mut found = header_differences(&recorded.headers, answer.headers());
    let Ok(text) = recorded.body() else {
        found.push("the recorded body is not the base64 it claims to be".to_owned());
        return found;
    };
    match (json(&text), body) {
        (Some(recorded), Some(body)) => found.extend(shape_differences(&recorded, &body)),
        (recorded, body) => {
            let what = |bytes: &[u8], json: Option<Value>| match json {
                Some(_) => "JSON",
                None if bytes.trim_ascii().is_empty() => "empty",
                None => "no JSON",
            };
            let (was, is) = (what(&text, recorded), what(answer.body(), body));
            if was != is {
                found.push(format!("the body was {was} and is {is}"));
            }
        }
    }
    found
}

fn header_differences(recorded: &[Header], answered: &HeaderMap) -> Vec<String> {
    // Nothing was recorded of them.
    if recorded.is_empty() {
        return Vec::new();
    }
    let between = |name: &str| BETWEEN.contains(&name) || name.starts_with("x-msedge-");
    let recorded: Vec<String> = recorded.iter().map(|it| it.name.to_lowercase()).collect();
    let missing = recorded.iter().filter(|name| !between(name) && !answered.contains_key(&***name));
    let missing = missing.map(|name| format!("the header {name} is missing"));
    let added = answered.keys().map(http::HeaderName::as_str).filter(|name| {
        !between(name)
            && !LEFT_OUT.iter().any(|beginning| name.starts_with(beginning))
            && !recorded.iter().any(|recorded| recorded == name)
    });
    missing.chain(added.map(|name| format!("the header {name} was added"))).collect()
}

/// What goes by another name now: recorded and present.
#[derive(Default)]
struct Renamed(Vec<(String, String)>);

impl Renamed {
    fn learn(&mut self, entry: &Entry, answer: &Response<Bytes>) {
        for header in ["location", "azure-asyncoperation"] {
            let recorded = entry.response.headers.iter();
            let recorded = recorded.filter(|it| it.name.eq_ignore_ascii_case(header));
            let recorded = recorded.filter_map(|it| last_segment(&it.value)).next();
            let answered = answer.headers().get(header).and_then(|value| value.to_str().ok());
            self.add(recorded, answered.and_then(last_segment));
        }
        let recorded = entry.response.body().ok().and_then(|body| json(&body));
        let (Some(recorded), Some(answered)) = (recorded, json(answer.body())) else { return };
        for member in ["runId", "continuationToken"] {
            let [recorded, answered] = [&recorded, &answered].map(|it| it.get(member)?.as_str());
            self.add(recorded, answered);
        }
        let [recorded, answered] = [&recorded, &answered]
            .map(|it| it.get("nextLink")?.as_str()?.split_once('?').map(|(_, query)| query));
        self.add(recorded, answered);
    }

    fn add(&mut self, recorded: Option<&str>, answered: Option<&str>) {
        if let (Some(recorded), Some(answered)) = (recorded, answered)
            && !recorded.is_empty()
            && recorded != answered
        {
            self.0.push((recorded.to_owned(), answered.to_owned()));
        }
    }

    fn apply(&self, text: &str) -> String {
        let all = self.0.iter();
        all.fold(text.to_owned(), |text, (recorded, answered)| text.replace(recorded, answered))
    }
}

fn last_segment(url: &str) -> Option<&str> {
    url.split('?').next()?.rsplit('/').next()
}
