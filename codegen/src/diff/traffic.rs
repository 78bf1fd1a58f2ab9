//! Checks whether recorded traffic still matches, by validating bodies against both versions of the documents.
//!
//! Building the client of the base would be exact, but takes minutes. Instead, bodies are validated against the
//! *lowered* documents, from which the types are generated, so the same leniency applies: enums accept any value,
//! unions any type, objects any further property, and optional properties accept null. Only two formats differ:
//! timestamps and time spans are checked by form, not by the calendar. `cargo xtask replay` checks the working tree
//! exactly. An exchange counts only if it matched the base.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regex_lite::Regex;
use serde_json::{Value, json};

use crate::lower::{CORE_TYPES, Lowered, lower};
use crate::problem::Problem;
use crate::walk::{body_schema, elements, entries, operations, schema_reference};
use crate::{Files, load};

/// A recording: the name and the content of a HAR file.
#[derive(Debug)]
pub struct Recording {
    /// The name of the file.
    pub name: String,
    archive: Value,
}

impl Recording {
    /// Reads a recording from the content of a HAR file.
    ///
    /// # Errors
    ///
    /// If the content is not JSON or has no `log.entries`. Otherwise an empty file would look like a success.
    pub fn parse(name: &str, text: &str) -> Result<Self, String> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let archive: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        match archive["log"]["entries"].is_array() {
            true => Ok(Self { name: name.to_owned(), archive }),
            false => Err("it is not a HAR file: `log.entries` is missing".to_owned()),
        }
    }
}

/// A body that matched the base and no longer matches.
#[derive(Clone, Debug, PartialEq)]
pub struct Misfit {
    /// The recording and the number of the exchange in it, counted from 1, such as `runs.har#3`.
    pub exchange: String,
    /// The operation in the base.
    pub operation: String,
    /// `request`, `response`, or `url` if the exchange no longer belongs to an operation.
    pub part: &'static str,
    /// The path in the body and the reason, without values, because they can be secret.
    pub reason: String,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { exchange, operation, part, reason } = self;
        write!(f, "{exchange} {operation} {part}: {reason}")
    }
}

/// The result for recorded traffic.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traffic {
    /// The number of exchanges.
    pub exchanges: usize,
    /// The number of exchanges that match the base.
    pub read: usize,
    /// The exchanges that match the base, but not the new documents.
    pub misfits: Vec<Misfit>,
}

/// Validates recordings against two versions of the files under `specs/`.
///
/// # Errors
///
/// If one of them cannot be loaded or lowered.
pub fn replay(
    base: &Files,
    head: &Files,
    recordings: &[Recording],
) -> Result<Traffic, Vec<Problem>> {
    let (old, new) = (Api::of(base)?, Api::of(head)?);
    let mut traffic = Traffic::default();
    for Recording { name, archive } in recordings {
        for (index, entry) in elements(&archive["log"]["entries"]).enumerate() {
            traffic.exchanges += 1;
            let Some(before) = old.find(entry) else { continue };
            let misfit = |part, reason| Misfit {
                exchange: format!("{name}#{}", index + 1),
                operation: before.id.clone(),
                part,
                reason,
            };
            let now = new.find(entry);
            let bodies = bodies(entry);
            let fitting: Vec<_> =
                bodies.iter().filter(|(part, body)| before.check(part, body).is_ok()).collect();
            let read = fitting.len() == bodies.len();
            match now {
                Some(now) => {
                    let lost = fitting.into_iter().filter_map(|(part, body)| {
                        now.check(part, body).err().map(|reason| misfit(*part, reason))
                    });
                    traffic.misfits.extend(lost);
                }
                None if read => {
                    let reason = "no operation has this method, path and API version".to_owned();
                    traffic.misfits.push(misfit("url", reason));
                }
                None => {}
            }
            traffic.read += usize::from(read);
        }
    }
    Ok(traffic)
}

/// The documented bodies of an exchange: of the request and of a successful response.
fn bodies(entry: &Value) -> Vec<(&'static str, Value)> {
    let status = entry["response"]["status"].as_u64().unwrap_or_default();
    let request = body(&entry["request"]["postData"]).map(|body| ("request", body));
    let response = (200..300).contains(&status).then(|| {
        // An empty body is decoded as an empty object, as in the client.
        ("response", body(&entry["response"]["content"]).unwrap_or_else(|| json!({})))
    });
    request.into_iter().chain(response).collect()
}

fn body(content: &Value) -> Option<Value> {
    let text = content["text"].as_str()?;
    let bytes = match content["encoding"].as_str() {
        Some("base64") => STANDARD.decode(text).ok()?,
        _ => text.as_bytes().to_vec(),
    };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes).trim_ascii();
    if bytes.is_empty() {
        return None;
    }
    // A body that is not JSON must not match: no documented body is a string.
    Some(serde_json::from_slice(bytes).unwrap_or_else(|_| Value::from("(not JSON)")))
}

/// All operations of one version of the documents.
struct Api(Vec<Operation>);

struct Operation {
    id: String,
    method: String,
    path: Vec<String>,
    api_version: String,
    request: Option<String>,
    response: Option<String>,
    lowered: std::sync::Arc<Lowered>,
}

impl Api {
    fn of(specs: &Files) -> Result<Self, Vec<Problem>> {
        let mut all = Vec::new();
        for document in load::load(specs)? {
            let lowered = std::sync::Arc::new(lower(&document).map_err(|problem| vec![problem])?);
            let value = &document.value;
            for at in operations(value) {
                let schema = |holder: &Value| body_schema(value, holder).map(str::to_owned);
                all.push(Operation {
                    id: at.id().to_owned(),
                    method: at.method.to_uppercase(),
                    path: segments(at.path),
                    api_version: value["info"]["version"].as_str().unwrap_or_default().to_owned(),
                    request: schema(&at.operation["requestBody"]),
                    response: at.successes().find_map(|(_, response)| schema(response)),
                    lowered: lowered.clone(),
                });
            }
        }
        Ok(Self(all))
    }

    /// The operation of an exchange.
    fn find(&self, entry: &Value) -> Option<&Operation> {
        let url = entry["request"]["url"].as_str()?;
        let (address, query) = url.split_once('?').unwrap_or((url, ""));
        let address = address.split_once("://").map_or(address, |(_, rest)| rest);
        let path = segments(address.split_once('/').map_or("", |(_, path)| path));
        let version = query.split(['&', '#']).find_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            name.eq_ignore_ascii_case("api-version").then_some(value)
        });
        let method = entry["request"]["method"].as_str()?;
        self.0.iter().find(|operation| {
            operation.method.eq_ignore_ascii_case(method)
                && version.is_some_and(|it| it.eq_ignore_ascii_case(&operation.api_version))
                && operation.path.len() == path.len()
                && operation.path.iter().zip(&path).all(|(template, segment)| {
                    template.starts_with('{') || template.eq_ignore_ascii_case(segment)
                })
        })
    }
}

fn segments(path: &str) -> Vec<String> {
    path.trim_matches('/').split('/').map(str::to_owned).collect()
}

impl Operation {
    /// Validates a body. The error has the path and the reason.
    fn check(&self, part: &str, body: &Value) -> Result<(), String> {
        let schema = if part == "request" { &self.request } else { &self.response };
        let Some(schema) = schema else { return Ok(()) };
        let mut path = "$".to_owned();
        Fit { lowered: &self.lowered }.named(schema, body, &mut path)
    }
}

/// The values that the generated types accept.
struct Fit<'a> {
    lowered: &'a Lowered,
}

impl Fit<'_> {
    fn named(&self, name: &str, value: &Value, path: &mut String) -> Result<(), String> {
        if let Some(core) = CORE_TYPES.iter().find(|core| core.name == name) {
            return self.core(core.name, value, path);
        }
        if self.lowered.enums.iter().any(|it| it.name == name) {
            let scalar = !(value.is_object() || value.is_array() || value.is_null());
            return fits(scalar, "a value of an enum", value, path);
        }
        if let Some(union) = self.lowered.unions.iter().find(|it| it.name == name) {
            fits(value.is_object(), "an object", value, path)?;
            let kind = value[&union.discriminator].as_str();
            return match union.variants.iter().find(|(it, _)| Some(&**it) == kind) {
                Some((_, schema)) => self.named(schema, value, path),
                None => Ok(()),
            };
        }
        self.schema(&self.lowered.value["components"]["schemas"][name], value, path)
    }

    fn core(&self, name: &str, value: &Value, path: &str) -> Result<(), String> {
        let pattern = match name {
            "Timestamp" => {
                r"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:?\d\d)?$"
            }
            "TimeSpan" => r"^-?(\d+\.)?\d+:\d\d:\d\d(\.\d{1,7})?$",
            // Secrets and expressions accept several forms.
            _ => return Ok(()),
        };
        let form = Regex::new(pattern).ok();
        let formed = value.as_str().zip(form).is_some_and(|(text, form)| form.is_match(text));
        fits(formed, if name == "Timestamp" { "a timestamp" } else { "a time span" }, value, path)
    }

    fn schema(&self, schema: &Value, value: &Value, path: &mut String) -> Result<(), String> {
        if let Some(name) = schema_reference(schema) {
            return self.named(name, value, path);
        }
        if schema["nullable"] == true && value.is_null() {
            return Ok(());
        }
        for part in elements(&schema["allOf"]) {
            self.schema(part, value, path)?;
        }
        match schema["type"].as_str() {
            Some("string") => fits(value.is_string(), "a string", value, path),
            Some("boolean") => fits(value.is_boolean(), "a boolean", value, path),
            Some("number") => fits(value.is_number(), "a number", value, path),
            Some("integer") => {
                let range = match schema["format"].as_str() {
                    Some("int32") => i64::from(i32::MIN)..=i64::from(i32::MAX),
                    _ => i64::MIN..=i64::MAX,
                };
                let inside = value.as_i64().is_some_and(|it| range.contains(&it));
                fits(inside, "an integer in range", value, path)
            }
            Some("array") => {
                fits(value.is_array(), "an array", value, path)?;
                for (index, item) in elements(value).enumerate() {
                    within(path, &format!("[{index}]"), |path| {
                        self.schema(&schema["items"], item, path)
                    })?;
                }
                Ok(())
            }
            Some("object") => self.object(schema, value, path),
            _ => Ok(()),
        }
    }

    fn object(&self, schema: &Value, value: &Value, path: &mut String) -> Result<(), String> {
        fits(value.is_object(), "an object", value, path)?;
        let required: Vec<&str> = elements(&schema["required"]).filter_map(Value::as_str).collect();
        if let Some(missing) = required.iter().find(|name| value.get(**name).is_none()) {
            return Err(format!("{path}: `{missing}` is missing"));
        }
        let properties: BTreeMap<&str, &Value> = entries(&schema["properties"]).collect();
        for (name, property) in entries(value) {
            let of = properties.get(name).copied().unwrap_or(&schema["additionalProperties"]);
            let optional = properties.contains_key(name) && !required.contains(&name);
            if of.is_null() || of.is_boolean() || optional && property.is_null() {
                continue;
            }
            within(path, &format!(".{name}"), |path| self.schema(of, property, path))?;
        }
        Ok(())
    }
}

fn within(
    path: &mut String,
    step: &str,
    look: impl FnOnce(&mut String) -> Result<(), String>,
) -> Result<(), String> {
    let length = path.len();
    path.push_str(step);
    let found = look(path);
    path.truncate(length);
    found
}

fn fits(does: bool, what: &str, value: &Value, path: &str) -> Result<(), String> {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    };
    if does { Ok(()) } else { Err(format!("{path}: {found} is not {what}")) }
}
