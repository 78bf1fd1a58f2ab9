//! What a difference means, by where it stands.
//!
//! Only some of it is decided here. Whether a type, a field or a method is another one is what the generated
//! surfaces say, so most rules about the form of things leave the class to them (`Verdict::AsSurface`). A
//! rule decides where no signature shows the change: another address, a name that is no longer accepted.
//! What no rule knows is `Verdict::Unhandled`, and stays so unless the surface is broken.
//!
//! What the lowering drops is documentation, because no program can tell: errors, headers of answers, bounds
//! and patterns of bodies, `required` in what answers hold. `codegen/src/lower.rs` has the reasons.

use serde_json::Value;

use super::Class;
use super::compare::{Difference, Subject};
use super::pattern;
use crate::load::Kind;

/// How a difference is classed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Verdict {
    /// Nothing but words: no program can tell, whatever else changed.
    Words,
    /// This, or what the surface says if that is worse; documentation if nothing is generated from it.
    AtLeast(Class),
    /// What the surface says. Without surfaces it breaks.
    AsSurface,
    /// Nobody knows, unless the surface is broken.
    Unhandled,
}

use Verdict::{AsSurface, AtLeast, Unhandled, Words};

/// A difference in words, and how it is classed.
pub(super) fn judge(difference: &Difference) -> (Verdict, String) {
    let Difference { subject, holder, keyword, entry, around, .. } = difference;
    let entry = entry.as_deref();
    let change = |name: &str| told(name, difference);
    let keyed = || {
        let of = around.property.as_ref().filter(|_| *holder == Kind::Schema);
        let of = of.map(|it| format!(" of `{it}`")).unwrap_or_default();
        change(&format!("`{keyword}`{of}"))
    };
    match (holder, &**keyword, entry) {
        // The document as a whole.
        (Kind::Root, "operation", Some(address)) => {
            presence(difference, &format!("operation `{address}`"))
        }
        (Kind::Root, "info", Some("version")) => {
            (AtLeast(Class::Breaking), change("the API version that every request names"))
        }
        (Kind::Root, "info", Some(member)) => (Words, change(&format!("`info.{member}`"))),
        // The endpoint is what the program says it is.
        (Kind::Root, "openapi" | "servers" | "tags" | "externalDocs", _) => (Words, keyed()),
        (Kind::Components, section, Some(_)) if matches!(subject, Subject::Component(..)) => {
            let noun = match section {
                "schemas" => "schema",
                "parameters" => "shared parameter",
                "responses" => "shared response",
                "headers" => "shared header",
                "examples" => "example",
                _ => "shared body",
            };
            let verdict = if matches!(section, "headers" | "examples") { Words } else { AsSurface };
            (verdict, change(noun))
        }
        (Kind::PathItem, "summary" | "description", _) => (Words, keyed()),

        // Operations.
        (Kind::Operation, "operationId", _) => (AtLeast(Class::Breaking), change("`operationId`")),
        (Kind::Operation, "path", _) => address(difference),
        (Kind::Operation, "method", _) => (AtLeast(Class::Breaking), change("HTTP method")),
        (Kind::Operation, "parameters", Some(name)) => parameter(difference, name),
        (Kind::Operation, "parameters", None) => (AsSurface, change("order of the parameters")),
        (Kind::Operation, "requestBody", _) => (AsSurface, change("request body")),
        (Kind::Operation, "responses", Some(status)) => response(difference, status),
        (Kind::Operation, "x-ms-pageable" | "x-adf-pageable", _) => behaviour(difference, "paging"),
        (
            Kind::Operation,
            "x-ms-long-running-operation" | "x-ms-long-running-operation-options",
            _,
        ) => behaviour(difference, "waiting for the end"),
        (Kind::Operation, "x-adf-safe", _) => behaviour(difference, "repeating after a failure"),
        (
            Kind::Operation,
            "summary" | "description" | "externalDocs" | "tags" | "deprecated",
            _,
        ) => (Words, tagged(difference, keyed())),

        // Parameters.
        (Kind::Parameter, "name" | "in", _) => (AtLeast(Class::Breaking), keyed()),
        (Kind::Parameter, "required", _) => (AsSurface, keyed()),
        (Kind::Parameter, "description" | "example" | "examples" | "deprecated", _) => {
            (Words, keyed())
        }
        (Kind::Parameter | Kind::Response | Kind::RequestBody, "$ref", _) => {
            (AsSurface, change("reference"))
        }

        // Bodies. The client sends a body whenever the document names one, required or not.
        (Kind::RequestBody, "description" | "required", _) => (Words, keyed()),
        (Kind::RequestBody | Kind::Response, "content", Some(kind)) => {
            (AsSurface, change(&format!("body `{kind}`")))
        }
        (Kind::Response, "description", _) => (Words, keyed()),
        // Headers of answers have no types: the layer above reads those it knows by name.
        (Kind::Response, "headers", Some(name)) => {
            (Words, change(&format!("response header `{name}`")))
        }
        (Kind::Header | Kind::Example, _, _) => (Words, keyed()),
        (Kind::MediaType, "examples", Some(name)) => (Words, change(&format!("example `{name}`"))),
        (Kind::MediaType, "example" | "examples", _) => (Words, keyed()),
        (Kind::MediaType, "schema", _) => (AsSurface, keyed()),

        (Kind::Schema | Kind::Discriminator, _, _) => schema(difference),
        _ => (Unhandled, keyed()),
    }
}

/// Schemas, wherever they stand.
fn schema(difference: &Difference) -> (Verdict, String) {
    let Difference { holder, keyword, entry, around, .. } = difference;
    let of = around.property.as_deref().map(|it| format!(" of `{it}`")).unwrap_or_default();
    let change = |name: &str| told(&format!("{name}{of}"), difference);
    match (holder, &**keyword, entry.as_deref()) {
        (Kind::Schema, "properties", Some(name)) => {
            presence(difference, &format!("property `{name}`"))
        }
        (Kind::Schema, "required", Some(name)) => {
            let what = if difference.new.is_some() { "required now" } else { "no longer required" };
            (AsSurface, format!("property `{name}` is {what}"))
        }
        // An enumeration without a name has no type: its values stand for nothing in the code.
        (Kind::Schema, "enum", Some(value))
            if !matches!(difference.subject, Subject::Component("schemas", _)) =>
        {
            (AsSurface, change(&format!("value `{value}`")))
        }
        (Kind::Schema, "enum", Some(value)) => presence(difference, &format!("value `{value}`")),
        // Variants stand in the order of the document, and compare by it. Nobody should.
        (Kind::Schema, "enum" | "required", None) if both(difference) => {
            (Words, change(&format!("order of `{keyword}`")))
        }
        (Kind::Schema, "x-ms-enum", Some(member)) => {
            let value = around.property.as_deref().unwrap_or_default();
            match member {
                "values.name" => {
                    (AsSurface, told(&format!("name of the value `{value}`"), difference))
                }
                "values.value" | "values.description" => {
                    let member = member.trim_start_matches("values.");
                    (Words, told(&format!("`x-ms-enum` {member} of `{value}`"), difference))
                }
                // An enumeration is called by its schema's name, and all are open.
                "name" | "modelAsString" | "values" => {
                    (Words, told(&format!("`x-ms-enum.{member}`"), difference))
                }
                _ => (Unhandled, told(&format!("`x-ms-enum.{member}`"), difference)),
            }
        }
        (Kind::Discriminator, "mapping", Some(kind)) if !both(difference) => {
            presence(difference, &format!("kind `{kind}`"))
        }
        (Kind::Discriminator, "mapping", Some(kind)) => {
            (AsSurface, change(&format!("kind `{kind}`")))
        }
        (Kind::Discriminator, "propertyName", _) => {
            (AtLeast(Class::Breaking), change("discriminator"))
        }
        (Kind::Schema, "pattern" | "minLength" | "maxLength", _) if around.in_path => {
            checked(difference)
        }
        // Nothing checks bodies, and what typify would check, the lowering drops.
        (
            Kind::Schema,
            "pattern" | "minLength" | "maxLength" | "minimum" | "maximum" | "exclusiveMinimum"
            | "exclusiveMaximum" | "multipleOf" | "minItems" | "maxItems" | "uniqueItems"
            | "minProperties" | "maxProperties",
            _,
        ) => (Words, change(&format!("`{keyword}`"))),
        (
            Kind::Schema,
            "description"
            | "example"
            | "externalDocs"
            | "deprecated"
            | "readOnly"
            | "writeOnly"
            | "x-ms-discriminator-value",
            _,
        ) => (Words, change(&format!("`{keyword}`"))),
        (Kind::Schema, "allOf" | "oneOf" | "anyOf", Some(part)) => {
            (AsSurface, change(&format!("`{part}` in `{keyword}`")))
        }
        (
            Kind::Schema,
            "$ref"
            | "type"
            | "format"
            | "nullable"
            | "items"
            | "additionalProperties"
            | "title"
            | "enum"
            | "x-ms-enum"
            | "discriminator"
            | "x-adf-any"
            | "x-ms-secret"
            | "x-adf-expression",
            _,
        ) => (AsSurface, change(&format!("`{keyword}`"))),
        _ => (Unhandled, change(&format!("`{keyword}`"))),
    }
}

/// Whether there is something on both sides.
fn both(difference: &Difference) -> bool {
    difference.old.is_some() && difference.new.is_some()
}

/// What came is additive, what went breaks, what is another thing is the surface's.
fn presence(difference: &Difference, name: &str) -> (Verdict, String) {
    let verdict = match (&difference.old, &difference.new) {
        (None, _) => AtLeast(Class::Additive),
        (_, None) => AtLeast(Class::Breaking),
        _ => AsSurface,
    };
    (verdict, told(name, difference))
}

/// The service ignores the case of a path, and so does whoever looks for the operation of a recording.
fn address(difference: &Difference) -> (Verdict, String) {
    let [old, new] = [&difference.old, &difference.new]
        .map(|it| it.as_ref().and_then(Value::as_str).unwrap_or_default());
    let class = if old.eq_ignore_ascii_case(new) { Class::Additive } else { Class::Breaking };
    // Paths are long and begin alike.
    let alike = old.split('/').zip(new.split('/')).take_while(|(old, new)| old == new).count();
    let rest = |path: &str| path.split('/').skip(alike).collect::<Vec<_>>().join("/");
    let start = if alike > 1 { "../" } else { "" };
    (AtLeast(class), format!("path changed: `{start}{}` -> `{start}{}`", rest(old), rest(new)))
}

/// A parameter is an argument by position and a field of a struct that has no `Default`, so that even an
/// optional one breaks. What is injected no program sees.
fn parameter(difference: &Difference, name: &str) -> (Verdict, String) {
    let Some(value) = difference.new.as_ref().or(difference.old.as_ref()) else {
        return (Unhandled, told(name, difference));
    };
    let place = value["in"].as_str().unwrap_or_default();
    let required = if value["required"] == true { "required" } else { "optional" };
    let what = told(&format!("{required} {place} parameter `{name}`"), difference);
    let injected =
        matches!((place, name), ("query", "api-version") | ("header", "x-ms-client-request-id"));
    (if injected { Words } else { AtLeast(Class::Breaking) }, what)
}

/// A success that is no longer documented is an error to the method; errors are read without a document.
fn response(difference: &Difference, status: &str) -> (Verdict, String) {
    let name = format!("response {status}");
    if status.starts_with('2') {
        presence(difference, &name)
    } else {
        (Words, told(&name, difference))
    }
}

/// What an operation can do beside being called. Having it no longer, or in another way, breaks those who
/// count on it, and for paging the surface says so too.
fn behaviour(difference: &Difference, name: &str) -> (Verdict, String) {
    let on = |side: &Option<Value>| side.as_ref().is_some_and(|it| *it != false);
    let class = match (on(&difference.old), on(&difference.new)) {
        (false, true) => Class::Additive,
        (false, false) => Class::Documentation,
        _ => Class::Breaking,
    };
    (AtLeast(class), told(&format!("`{}` ({name})", difference.keyword), difference))
}

/// What the client checks before it sends: a name that it no longer accepts breaks whoever has such a name.
fn checked(difference: &Difference) -> (Verdict, String) {
    let keyword = &difference.keyword;
    let what = told(&format!("`{keyword}`"), difference);
    if keyword == "pattern" {
        let side =
            |it: &Option<Value>| it.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(shift) = pattern::shift(&side(&difference.old), &side(&difference.new)) else {
            return (Unhandled, format!("{what}; whether it accepts less cannot be decided"));
        };
        let shown = |verb: &str, text: &Option<String>| match text {
            Some(text) => format!("; {verb} `{}`", text.escape_debug()),
            None => String::new(),
        };
        let what = format!(
            "{what}{}{}",
            shown("no longer accepts", &shift.lost),
            shown("accepts", &shift.gained)
        );
        return match shift {
            pattern::Shift { lost: Some(_), .. } => {
                (AtLeast(Class::Breaking), format!("{what} (narrower)"))
            }
            pattern::Shift { gained: Some(_), .. } => {
                (AtLeast(Class::Additive), format!("{what} (wider)"))
            }
            _ => (Words, format!("{what}; accepts the same")),
        };
    }
    let [old, new] =
        [&difference.old, &difference.new].map(|it| it.as_ref().and_then(Value::as_u64));
    let narrower = match (old, new) {
        (None, _) => true,
        (_, None) => false,
        (Some(old), Some(new)) => (new > old) == (keyword == "minLength"),
    };
    match narrower {
        true => (AtLeast(Class::Breaking), format!("{what} (narrower)")),
        false => (AtLeast(Class::Additive), format!("{what} (wider)")),
    }
}

fn tagged(difference: &Difference, what: String) -> String {
    match (&*difference.keyword, difference.entry.as_deref()) {
        ("tags", Some(tag)) => told(&format!("tag `{tag}`"), difference),
        _ => what,
    }
}

/// A difference in words: what, and from what to what where that is short.
fn told(name: &str, difference: &Difference) -> String {
    match (&difference.old, &difference.new) {
        (None, Some(new)) => match short(new).filter(|_| difference.entry.is_none()) {
            Some(new) => format!("{name} added: {new}"),
            None => format!("{name} added"),
        },
        (Some(old), None) => match short(old).filter(|_| difference.entry.is_none()) {
            Some(old) => format!("{name} removed: {old}"),
            None => format!("{name} removed"),
        },
        (Some(old), Some(new)) => match (short(old), short(new)) {
            (Some(old), Some(new)) => format!("{name} changed: {old} -> {new}"),
            _ => format!("{name} changed"),
        },
        (None, None) => name.to_owned(),
    }
}

/// A value that fits into a row.
fn short(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Object(object) => match object.get("$ref").filter(|_| object.len() == 1) {
            Some(reference) => reference.as_str()?.rsplit('/').next()?.to_owned(),
            None => return None,
        },
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
            return None;
        }
        other => other.to_string(),
    };
    (text.len() <= 120 && !text.contains(['\n', '`'])).then(|| format!("`{text}`"))
}
