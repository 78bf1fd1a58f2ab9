//! Rules about operations and their parts: parameters, headers, requests and responses.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::sites::{parts, pointer, property, success_schema};
use super::{Check, Rule, collisions};
use crate::load::child;
use crate::names::method_name;
use crate::walk::{body_schema, elements, entries, operations};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "operation-id",
        why: "the names of methods, requests and messages come from the operationId",
        fix: "write `operationId: Group_Verb`, such as `Datasets_Get`, with the group as in the service's own \
              specification",
        check: Check::Document(|sites, found| {
            let word = |word: &str| {
                word.starts_with(|first: char| first.is_ascii_alphabetic())
                    && word.chars().all(|character| character.is_ascii_alphanumeric())
            };
            for at in operations(sites.document) {
                match at.operation.get("operationId") {
                    None => found.at(
                        &pointer(&at),
                        format!("{} of {} has no operationId", at.method.to_uppercase(), at.path),
                    ),
                    Some(id) => {
                        let parts = id.as_str().and_then(|id| id.split_once('_'));
                        if !parts.is_some_and(|(group, verb)| {
                            word(group) && word(verb) && verb.starts_with(char::is_uppercase)
                        }) {
                            let what =
                                format!("the operationId {id} is not of the form `Group_Verb`");
                            found.at(&child(&pointer(&at), "operationId"), what);
                        }
                    }
                }
            }
        }),
    },
    Rule {
        id: "duplicate-operation-id",
        why: "two operations would become the same method, which progenitor rejects",
        fix: "rename one of them",
        check: Check::Document(|sites, found| {
            let mut first: BTreeMap<String, String> = BTreeMap::new();
            for at in operations(sites.document).filter(|at| !at.id().is_empty()) {
                let place = child(&pointer(&at), "operationId");
                let method = method_name(at.id());
                if let Some(other) = first.get(&method) {
                    let other = found.document.position(other).to_string();
                    found
                        .at(&place, format!("`{}` is already the operationId of {other}", at.id()));
                } else {
                    first.insert(method, place);
                }
            }
        }),
    },
    Rule {
        id: "undocumented-operation",
        why: "summary, description and page become the documentation of the method, the tag its \
              place",
        fix: "add it, in our own words, with the documentation page in `externalDocs`",
        check: Check::Document(|sites, found| {
            for at in operations(sites.document) {
                let present = |key: &str| match &at.operation[key] {
                    Value::Null => false,
                    Value::String(text) => !text.trim().is_empty(),
                    Value::Array(elements) => !elements.is_empty(),
                    value => key != "externalDocs" || value["url"].is_string(),
                };
                for key in ["summary", "description", "externalDocs", "tags"] {
                    if !present(key) {
                        found.at(&pointer(&at), format!("{} has no {key}", at.id()));
                    }
                }
            }
        }),
    },
    Rule {
        id: "missing-success",
        why: "without a documented success, the response would be untyped",
        fix: "add the response that the service sends on success",
        check: Check::Document(|sites, found| {
            for at in operations(sites.document) {
                if at.successes().next().is_none() {
                    found.at(&pointer(&at), format!("{} has no 2xx response", at.id()));
                }
            }
        }),
    },
    Rule {
        id: "mixed-successes",
        why: "progenitor panics on successes with different bodies, and no body at all is one of \
              them",
        fix: "refer to one schema from every success; if the operation continues after the response, \
              mark it `x-ms-long-running-operation: true`, which allows different bodies",
        check: Check::Document(|sites, found| {
            for at in operations(sites.document) {
                let bodies: BTreeSet<_> = at
                    .successes()
                    .map(|(_, response)| body_schema(sites.document, response))
                    .map(|schema| schema.map_or("no JSON".to_owned(), |name| format!("`{name}`")))
                    .collect();
                if bodies.len() > 1 && at.operation["x-ms-long-running-operation"] != true {
                    let bodies = Vec::from_iter(bodies).join(", ");
                    let what = format!(
                        "the successful responses of {} have different bodies: {bodies}",
                        at.id()
                    );
                    found.at(&child(&pointer(&at), "responses"), what);
                }
            }
        }),
    },
    Rule {
        id: "path-parameter",
        why: "progenitor panics if the braces in the path and the parameters do not match, or if a path \
              parameter is not required",
        fix: "name in the path what is a parameter and the other way round, and write `required: \
              true`",
        check: Check::Document(|sites, found| {
            for at in operations(sites.document) {
                let named: BTreeSet<&str> = at
                    .path
                    .split('{')
                    .skip(1)
                    .filter_map(|rest| rest.split_once('}'))
                    .map(|(name, _)| name)
                    .collect();
                let described: BTreeSet<&str> = at
                    .parameters(sites.document)
                    .filter(|parameter| parameter["in"] == "path")
                    .filter_map(|parameter| parameter["name"].as_str())
                    .collect();
                for name in named.difference(&described) {
                    let what = format!("{} has no parameter `{name}`, but its path has", at.id());
                    found.at(&pointer(&at), what);
                }
                for name in described.difference(&named) {
                    let what = format!("the path of {} has no `{{{name}}}`", at.id());
                    found.at(&pointer(&at), what);
                }
            }
            for parameter in &sites.parameters {
                if parameter.value["in"] == "path" && parameter.value["required"] != true {
                    found.at(&parameter.pointer, format!("`{}` is not required", parameter.name));
                }
            }
        }),
    },
    Rule {
        id: "colliding-parameters",
        why: "the arguments of a method need different names, and progenitor drops one of two parameters with \
              the same name",
        fix: "rename one of them; if the service requires both names, rename one in codegen/src/lower.rs and \
              adapt this rule",
        check: Check::Document(|sites, found| {
            for at in operations(sites.document) {
                // The name of the argument for the request body.
                let body = at.operation.get("requestBody").map(|_| ("body", "the request body"));
                let parameters = at.parameters(sites.document).map(|parameter| {
                    let name = parameter["name"].as_str().unwrap_or_default();
                    (pointer(&at), name, method_name(name))
                });
                for (place, what) in collisions(body.as_slice(), parameters) {
                    found.at(&place, format!("in {}, {what}", at.id()));
                }
            }
        }),
    },
    Rule {
        id: "unsupported-parameter",
        why: "progenitor rejects it, or OpenAPI ignores it",
        fix: "use path, query or header parameters with a `schema` and the default `style`; the client sets the \
              headers Accept, Content-Type and Authorization itself",
        check: Check::Document(|sites, found| {
            for parameter in &sites.parameters {
                let value = parameter.value;
                let place = value["in"].as_str().unwrap_or_default();
                let (style, header) = (value["style"].as_str(), parameter.name.to_lowercase());
                let what = match place {
                    _ if parameter.name.is_empty() => "has no name",
                    "path" | "header" if style.is_some_and(|style| style != "simple") => {
                        "has an unsupported style"
                    }
                    "query" if style.is_some_and(|style| style != "form") => {
                        "has an unsupported style"
                    }
                    "header" if ["accept", "content-type", "authorization"].contains(&&*header) => {
                        "has a name that OpenAPI ignores"
                    }
                    "path" | "header" | "query" if value.get("content").is_some() => {
                        "has `content`"
                    }
                    "path" | "header" | "query" if value.get("schema").is_none() => "has no schema",
                    "path" | "header" | "query" => continue,
                    _ => "is in an unsupported place",
                };
                let what = format!("the {place} parameter `{}` {what}", parameter.name);
                found.at(&parameter.pointer, what);
            }
            for header in sites.headers.iter().filter(|it| it.value.get("schema").is_none()) {
                found.at(&header.pointer, format!("the header `{}` has no schema", header.name));
            }
        }),
    },
    Rule {
        id: "unsupported-body",
        why: "progenitor panics on several media types",
        fix: "describe only `application/json`, without `encoding`",
        check: Check::Document(|sites, found| {
            for holder in sites.request_bodies.iter().chain(&sites.responses) {
                let media_types: Vec<&str> =
                    entries(&holder.value["content"]).map(|(name, _)| name).collect();
                if !matches!(media_types[..], [] | ["application/json"]) {
                    let what = format!(
                        "{} has the media types {}",
                        holder.name,
                        media_types.join(" and ")
                    );
                    found.at(&holder.at("content"), what);
                }
            }
            for body in sites.bodies.iter().filter(|body| body.value.get("encoding").is_some()) {
                found.at(&body.at("encoding"), format!("{} has an encoding", body.name));
            }
        }),
    },
    Rule {
        id: "unnamed-body",
        why: "progenitor panics on a body without a schema, gives all inline bodies of an operation the same \
              name, and drops all but the first",
        fix: "make the schema a component and refer to it",
        check: Check::Document(|sites, found| {
            for body in &sites.bodies {
                match body.value.get("schema") {
                    None => found.at(&body.pointer, format!("{} has no schema", body.name)),
                    Some(schema) if schema.get("$ref").is_none() => {
                        found.at(&body.at("schema"), format!("{} has an inline schema", body.name));
                    }
                    Some(_) => {}
                }
            }
        }),
    },
    Rule {
        id: "pageable",
        why: "the list would have no items, or end after the first page",
        fix: "name the list and the nextLink or continuation token as in the schema of the 200 response",
        check: Check::Document(|sites, found| {
            let document = sites.document;
            for at in operations(document).filter(|at| at.successes().next().is_some()) {
                let schema = success_schema(document, &at).unwrap_or_default();
                let list =
                    |value: &Value| parts(document, value).iter().any(|it| it["type"] == "array");
                let own = &at.operation["x-adf-pageable"];
                for (extension, key, must_be_list) in [
                    ("x-ms-pageable", "itemName", own.get("items").is_none()),
                    ("x-ms-pageable", "nextLinkName", false),
                    ("x-adf-pageable", "items", true),
                    ("x-adf-pageable", "continuationToken", false),
                ] {
                    let Some(name) = at.operation[extension][key].as_str() else { continue };
                    let path =
                        if name.starts_with('/') { name.to_owned() } else { format!("/{name}") };
                    let what = match property(document, schema, &path) {
                        None => "is not in the response",
                        Some(property) if must_be_list && !list(property) => "is not a list",
                        Some(_) => continue,
                    };
                    let place = child(&child(&pointer(&at), extension), key);
                    found.at(&place, format!("the {key} `{name}` of {} {what}", at.id()));
                }
            }
        }),
    },
    Rule {
        id: "extension-value",
        why: "an unknown value has no effect",
        fix: "use one of the values in specs/README.md",
        check: Check::Document(|sites, found| {
            let mut check = |holder: &Value, at: String, keys: &[(&str, &[&str])]| {
                for (key, values) in keys {
                    let Some(value) = holder.pointer(key) else { continue };
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    let boolean = values.contains(&"true");
                    if !values.contains(&&*text) || boolean != value.is_boolean() {
                        let what = format!(
                            "`{}` is {value}, not one of {}",
                            key.replace('/', " ").trim(),
                            values.join(", ")
                        );
                        found.at(&(at.clone() + key), what);
                    }
                }
            };
            let of_operations: &[(&str, &[&str])] = &[
                ("/x-adf-safe", &["true", "false"]),
                ("/x-ms-long-running-operation", &["true", "false"]),
                (
                    "/x-ms-long-running-operation-options/final-state-via",
                    &["original-uri", "location", "azure-async-operation"],
                ),
                ("/x-adf-pageable/next", &["get", "post"]),
            ];
            for at in operations(sites.document) {
                check(at.operation, pointer(&at), of_operations);
            }
            let of_schemas: &[(&str, &[&str])] = &[
                ("/x-adf-any", &["true", "false"]),
                (
                    "/x-adf-expression",
                    &["string", "boolean", "integer", "number", "array", "object"],
                ),
                ("/x-ms-secret", &["true", "false"]),
            ];
            for schema in &sites.schemas {
                check(schema.value, schema.pointer.clone(), of_schemas);
            }
        }),
    },
    Rule {
        id: "missing-description",
        why: "descriptions become the documentation of the generated code",
        fix: "add a description in our own words, with unit, allowed values and default",
        check: Check::Document(|sites, found| {
            let blank = |value: &Value| value.as_str().is_none_or(|text| text.trim().is_empty());
            for site in sites.parameters.iter().chain(&sites.headers) {
                if blank(&site.value["description"]) {
                    found.at(&site.pointer, format!("`{}` has no description", site.name));
                }
            }
            for site in sites.request_bodies.iter().chain(&sites.responses) {
                if blank(&site.value["description"]) {
                    found.at(&site.pointer, format!("{} has no description", site.name));
                }
            }
            for schema in &sites.schemas {
                for (name, property) in entries(&schema.value["properties"]) {
                    if property.get("$ref").is_none() && blank(&property["description"]) {
                        let what = format!("`{}.{name}` has no description", schema.name);
                        found.at(&schema.property(name), what);
                    }
                }
                if schema.is_component() && !schema.is_part() && blank(&schema.value["description"])
                {
                    found.at(&schema.pointer, format!("`{}` has no description", schema.name));
                }
                for (index, value) in elements(&schema.value["x-ms-enum"]["values"]).enumerate() {
                    if blank(&value["description"]) {
                        let place = format!("{}/x-ms-enum/values/{index}", schema.pointer);
                        let what =
                            format!("{} of `{}` has no description", value["value"], schema.name);
                        found.at(&place, what);
                    }
                }
            }
        }),
    },
];
