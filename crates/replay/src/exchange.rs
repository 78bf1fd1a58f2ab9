//! Finds the operation of an exchange, then decodes and encodes its bodies.

use std::borrow::Cow;
use std::path::Path;

use datafactory_client::bodies;
use datafactory_core::{Bodies, Body, ErrorBody};
use http::Method;
use serde_json::Value;
use url::Url;

use crate::archive::{Archive, Entry};
use crate::loss::{Loss, first_loss};
use crate::report::{Broken, Finding, Outcome, Report, Unmatched};

/// Replays all exchanges of the archives.
pub fn replay<'a>(archives: impl IntoIterator<Item = &'a Archive>) -> Report {
    let mut report = Report::default();
    for archive in archives {
        for (index, entry) in archive.entries.iter().enumerate() {
            let exchange = format!("{}#{}", archive.name, index + 1);
            match entry {
                Ok(entry) => exchange_of(exchange, entry, &mut report),
                Err(reason) => {
                    report.broken.push(Broken { exchange, reason: (*reason).to_owned() });
                }
            }
        }
    }
    report
}

fn exchange_of(exchange: String, entry: &Entry, report: &mut Report) {
    let Some(bodies) = bodies_of(entry) else {
        let (path, api_version) = address(&entry.request.url);
        let method = entry.request.method.clone();
        report.unmatched.push(Unmatched { exchange, method, path, api_version });
        return;
    };
    let status = entry.response.status;
    let checks = [
        ("request", entry.request.body(), Expected::Optional(bodies.request.as_ref())),
        (
            "response",
            entry.response.body(),
            match status {
                200..300 => Expected::Response(bodies.response.as_ref()),
                400.. => Expected::Error,
                // 304, a redirect, or no response: no type describes the body.
                _ => Expected::Anything,
            },
        ),
    ];
    let counts = report.operations.entry((bodies.operation.api_version, bodies.operation.id));
    let counts = counts.or_default();
    let (mut decoded, mut lossless) = (true, true);
    for (body, bytes, expected) in checks {
        let found = match bytes {
            Ok(bytes) => expected.check(&bytes),
            Err(error) => vec![(Outcome::Unread, at_top(format!("invalid base64: {error}")))],
        };
        for (outcome, loss) in found {
            decoded &= outcome != Outcome::Unread;
            lossless &= outcome == Outcome::Warning;
            report.findings.push(Finding {
                exchange: exchange.clone(),
                operation: bodies.operation.id,
                body,
                outcome,
                loss,
            });
        }
    }
    counts.exchanges += 1;
    counts.matched += 1;
    counts.decoded += usize::from(decoded);
    counts.lossless += usize::from(lossless);
}

/// The path of a URL, and the API version in its query.
pub(crate) fn address(url: &str) -> (String, String) {
    let Ok(url) = Url::parse(url) else { return ("(invalid URL)".to_owned(), String::new()) };
    let version = url.query_pairs().find(|(name, _)| name.eq_ignore_ascii_case("api-version"));
    (url.path().to_owned(), version.map(|(_, value)| value.into_owned()).unwrap_or_default())
}

/// The documented bodies of the exchanges in a file, each with its type.
///
/// # Errors
///
/// If the file is not a valid archive.
pub fn recorded_bodies(path: &Path) -> std::io::Result<Vec<(Body, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in Archive::read(path)?.entries.iter().flatten() {
        let Some(bodies) = bodies_of(entry) else { continue };
        let success = (200..300).contains(&entry.response.status);
        let response = bodies.response.filter(|_| success);
        for (body, bytes) in
            [(bodies.request, entry.request.body()), (response, entry.response.body())]
        {
            if let (Some(body), Ok(bytes)) = (body, bytes)
                && !trimmed(&bytes).is_empty()
            {
                found.push((body, bytes.into_owned()));
            }
        }
    }
    Ok(found)
}

/// The operation of an exchange, with the types of its bodies.
fn bodies_of(entry: &Entry) -> Option<&'static Bodies> {
    let (path, api_version) = address(&entry.request.url);
    let method = Method::from_bytes(entry.request.method.as_bytes()).ok()?;
    bodies().find(|bodies| bodies.operation.matches(&method, &path, &api_version))
}

/// The expected body.
enum Expected<'a> {
    /// This type, or no body.
    Optional(Option<&'a Body>),
    /// This type. An empty body is decoded as an empty object, as in the client.
    Response(Option<&'a Body>),
    /// An error in any of its forms.
    Error,
    Anything,
}

impl Expected<'_> {
    /// The problems of a body, each with its path.
    fn check(&self, bytes: &[u8]) -> Vec<(Outcome, Loss)> {
        let empty = trimmed(bytes).is_empty();
        let found = match self {
            Self::Optional(_) if empty => None,
            Self::Optional(Some(body)) | Self::Response(Some(body)) => {
                return round_trip(body, bytes);
            }
            // The client keeps an undocumented response body.
            Self::Response(None) => None,
            Self::Optional(None) => (!empty && !says_nothing(bytes))
                .then(|| (Outcome::Lost, at_top("an undocumented body".to_owned()))),
            Self::Error => {
                let error = ErrorBody::new(bytes.to_vec());
                let named =
                    error.detail().is_some_and(|it| it.code().is_some() || it.message().is_some());
                (!named && !error.json().is_null() && !says_nothing(bytes)).then(|| {
                    (Outcome::Unread, at_top("an error without code and message".to_owned()))
                })
            }
            Self::Anything => None,
        };
        found.into_iter().collect()
    }
}

fn round_trip(body: &Body, bytes: &[u8]) -> Vec<(Outcome, Loss)> {
    let (read, warnings) = match body.read(bytes, usize::MAX) {
        Ok(read) => read,
        Err(error) => return vec![(Outcome::Unread, at_top(error.to_string()))],
    };
    let loss = match (serde_json::to_value(&*read), json(bytes)) {
        (Ok(written), Some(original)) => first_loss(&original, &written),
        // A decoded body is JSON or empty; an empty one was decoded as an empty object.
        (Ok(written), None) => first_loss(&serde_json::json!({}), &written),
        (Err(error), _) => Some(at_top(format!("cannot be encoded: {error}"))),
    };
    let warnings = warnings.into_iter().map(|warning| {
        let dot = if warning.path.is_empty() || warning.path.starts_with('[') { "" } else { "." };
        let reason = format!("expected {}, found {}", warning.expected, warning.found);
        (Outcome::Warning, Loss { path: format!("${dot}{}", warning.path), reason })
    });
    loss.into_iter().map(|loss| (Outcome::Lost, loss)).chain(warnings).collect()
}

/// Some clients and responses send an empty JSON value instead of no body.
fn says_nothing(bytes: &[u8]) -> bool {
    match json(bytes) {
        Some(Value::Null) => true,
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Object(properties)) => properties.is_empty(),
        _ => false,
    }
}

pub(crate) fn json(bytes: &[u8]) -> Option<Value> {
    serde_json::from_slice(trimmed(bytes)).ok()
}

fn trimmed(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii()
}

fn at_top(reason: impl Into<Cow<'static, str>>) -> Loss {
    Loss { path: "$".to_owned(), reason: reason.into().into_owned() }
}
