//! Describes and classifies a difference, by its position.
//!
//! Most rules about types, fields and methods leave the class to the comparison of the generated code
//! (`Verdict::AsSurface`). A rule decides the class if no signature shows the change, such as another path or a name
//! that is no longer accepted. A difference without a rule is `Verdict::Unhandled`, unless the generated code shows
//! that it is breaking.
//!
//! Elements that the lowering drops are documentation: errors, response headers, bounds and patterns of bodies, and
//! `required` in responses. See `codegen/src/lower.rs` for the reasons.

use serde_json::Value;

use super::Class;
use super::compare::{Difference, Subject};
use super::pattern;
use crate::load::Kind;

/// The class of a difference, or how to determine it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Verdict {
    /// Only documentation.
    Words,
    /// This class, or that of the generated code if it is worse; documentation if no code is generated.
    AtLeast(Class),
    /// The class of the generated code. Without generated code: breaking.
    AsSurface,
    /// Unhandled, unless the generated code is breaking.
    Unhandled,
}

use Verdict::{AsSurface, AtLeast, Unhandled, Words};

/// A difference in words, and its verdict.
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
            (AtLeast(Class::Breaking), change("the API version that every request sends"))
        }
        (Kind::Root, "info", Some(key)) => (Words, change(&format!("`info.{key}`"))),
        // The program sets the endpoint.
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
        ) => behaviour(difference, "waiting for the long-running operation"),
        (Kind::Operation, "x-adf-safe", _) => behaviour(difference, "retry after a failure"),
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

        // Bodies. The client always sends a documented body, even if it is optional.
        (Kind::RequestBody, "description" | "required", _) => (Words, keyed()),
        (Kind::RequestBody | Kind::Response, "content", Some(kind)) => {
            (AsSurface, change(&format!("body `{kind}`")))
        }
        (Kind::Response, "description", _) => (Words, keyed()),
        // Response headers have no generated types: the crate `datafactory` reads them by name.
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

/// Differences inside schemas.
fn schema(difference: &Difference) -> (Verdict, String) {
    let Difference { holder, keyword, entry, around, .. } = difference;
    let of = around.property.as_deref().map(|it| format!(" of `{it}`")).unwrap_or_default();
    let change = |name: &str| told(&format!("{name}{of}"), difference);
    match (holder, &**keyword, entry.as_deref()) {
        (Kind::Schema, "properties", Some(name)) => {
            presence(difference, &format!("property `{name}`"))
        }
        (Kind::Schema, "required", Some(name)) => {
            let what = if difference.new.is_some() { "now required" } else { "no longer required" };
            (AsSurface, format!("property `{name}` is {what}"))
        }
        // An inline enum has no type, so its values are not in the code.
        (Kind::Schema, "enum", Some(value))
            if !matches!(difference.subject, Subject::Component("schemas", _)) =>
        {
            (AsSurface, change(&format!("value `{value}`")))
        }
        (Kind::Schema, "enum", Some(value)) => presence(difference, &format!("value `{value}`")),
        // Variants have the order of the document and derive `Ord` from it. Programs should not depend on that.
        (Kind::Schema, "enum" | "required", None) if both(difference) => {
            (Words, change(&format!("order of `{keyword}`")))
        }
        (Kind::Schema, "x-ms-enum", Some(key)) => {
            let value = around.property.as_deref().unwrap_or_default();
            match key {
                "values.name" => {
                    (AsSurface, told(&format!("name of the value `{value}`"), difference))
                }
                "values.value" | "values.description" => {
                    let key = key.trim_start_matches("values.");
                    (Words, told(&format!("`x-ms-enum` {key} of `{value}`"), difference))
                }
                // The name comes from the schema, and all enums are open.
                "name" | "modelAsString" | "values" => {
                    (Words, told(&format!("`x-ms-enum.{key}`"), difference))
                }
                _ => (Unhandled, told(&format!("`x-ms-enum.{key}`"), difference)),
            }
        }
        (Kind::Discriminator, "mapping", Some(kind)) if !both(difference) => {
            presence(difference, &format!("type `{kind}`"))
        }
        (Kind::Discriminator, "mapping", Some(kind)) => {
            (AsSurface, change(&format!("type `{kind}`")))
        }
        (Kind::Discriminator, "propertyName", _) => {
            (AtLeast(Class::Breaking), change("discriminator"))
        }
        (Kind::Schema, "pattern" | "minLength" | "maxLength", _) if around.in_path => {
            checked(difference)
        }
        // Bodies are not validated: the lowering drops these keywords.
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

/// Whether both documents have the value.
fn both(difference: &Difference) -> bool {
    difference.old.is_some() && difference.new.is_some()
}

/// Added: additive. Removed: breaking. Changed: the class of the generated code.
fn presence(difference: &Difference, name: &str) -> (Verdict, String) {
    let verdict = match (&difference.old, &difference.new) {
        (None, _) => AtLeast(Class::Additive),
        (_, None) => AtLeast(Class::Breaking),
        _ => AsSurface,
    };
    (verdict, told(name, difference))
}

/// The service ignores the case of a path, and so does replay.
fn address(difference: &Difference) -> (Verdict, String) {
    let [old, new] = [&difference.old, &difference.new]
        .map(|it| it.as_ref().and_then(Value::as_str).unwrap_or_default());
    let class = if old.eq_ignore_ascii_case(new) { Class::Additive } else { Class::Breaking };
    // Omits the common start of long paths.
    let alike = old.split('/').zip(new.split('/')).take_while(|(old, new)| old == new).count();
    let rest = |path: &str| path.split('/').skip(alike).collect::<Vec<_>>().join("/");
    let start = if alike > 1 { "../" } else { "" };
    (AtLeast(class), format!("path changed: `{start}{}` -> `{start}{}`", rest(old), rest(new)))
}

/// A parameter is a field of a request, which has no `Default`, so even an optional one is breaking. Programs do not
/// see parameters that the client sets itself.
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

/// The client treats an undocumented success as an error. Errors are decoded without documentation.
fn response(difference: &Difference, status: &str) -> (Verdict, String) {
    let name = format!("response {status}");
    if status.starts_with('2') {
        presence(difference, &name)
    } else {
        (Words, told(&name, difference))
    }
}

/// A feature of an operation, such as paging. Removing or changing it is breaking.
fn behaviour(difference: &Difference, name: &str) -> (Verdict, String) {
    let on = |side: &Option<Value>| side.as_ref().is_some_and(|it| *it != false);
    let class = match (on(&difference.old), on(&difference.new)) {
        (false, true) => Class::Additive,
        (false, false) => Class::Documentation,
        _ => Class::Breaking,
    };
    (AtLeast(class), told(&format!("`{}` ({name})", difference.keyword), difference))
}

/// A rule for names that the client checks before it sends. Rejecting names that were valid is breaking.
fn checked(difference: &Difference) -> (Verdict, String) {
    let keyword = &difference.keyword;
    let what = told(&format!("`{keyword}`"), difference);
    if keyword == "pattern" {
        let side =
            |it: &Option<Value>| it.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(shift) = pattern::shift(&side(&difference.old), &side(&difference.new)) else {
            return (Unhandled, format!("{what}; cannot determine whether it accepts fewer names"));
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

/// A difference in words, with the old and the new value if they are short.
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

/// A value, shortened for a table cell.
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
