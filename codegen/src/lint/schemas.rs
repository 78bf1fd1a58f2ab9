//! Rules about schemas: forms that typify translates into something other than the document says.

use std::collections::BTreeSet;

use serde_json::Value;

use super::sites::{parts, target};
use super::{Check, Rule, collisions};
use crate::emit::Module;
use crate::load::child;
use crate::lower::{CORE_TYPES, EXPRESSION};
use crate::names::{method_name, type_name, variant_name};
use crate::walk::{elements, entries, schema_reference, visit_schema};

const TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

const FORMATS: &[&str] = &[
    "binary",
    "byte",
    "date",
    "date-time",
    "double",
    "float",
    "int32",
    "int64",
    "password",
    "time-span",
    "uuid",
];

/// The values of an enum. OpenAPI 3.0 requires `null` among them if the enum is nullable.
fn enum_values<'a>(schema: &Value, list: &'a Value) -> impl Iterator<Item = &'a Value> + use<'a> {
    let nullable = schema["nullable"] == true;
    elements(list).filter(move |value| !(nullable && value.is_null()))
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "missing-type",
        why: "a schema without a type accepts any JSON, and typify guesses a list if it is nullable",
        fix: "add the `type`, the `items` of an array, `x-adf-expression` if the value can be an expression, \
              `x-ms-secret: true` if it is a secret, or `x-adf-any: true` if it can be any JSON",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let value = schema.value;
                let told =
                    ["allOf", "oneOf", "anyOf", "not", "x-adf-any", "x-ms-secret", EXPRESSION];
                let what = match value.get("type") {
                    None if told.iter().any(|key| value.get(key).is_some()) => continue,
                    // The usual way to describe a map with values of any type.
                    None if schema.is_map_value() && entries(value).next().is_none() => continue,
                    None => "has no type".to_owned(),
                    Some(name) if !name.as_str().is_some_and(|name| TYPES.contains(&name)) => {
                        format!("has the unknown type {name}")
                    }
                    Some(name) if name == "array" && value.get("items").is_none() => {
                        "is a list without `items`".to_owned()
                    }
                    Some(_) => continue,
                };
                found.at(&schema.pointer, format!("`{}` {what}", schema.name));
            }
        }),
    },
    Rule {
        id: "connector-outside",
        why: "the types of connectors need the feature `connectors`, and all other types must compile \
              without it",
        fix: "move the schema out of the connector's file, or use it through the `discriminator` of a \
              union",
        check: Check::Document(|sites, found| {
            let document = found.document;
            let connector =
                |pointer: &str| Module::of_schema(&document.position(pointer).file).is_connector();
            let holders = sites.bodies.iter().map(|body| (body, &body.value["schema"]));
            let schemas = sites.named_schemas().map(|schema| (schema, schema.value));
            for (site, schema) in holders.chain(schemas.filter(|(it, _)| !connector(&it.pointer))) {
                visit_schema(schema, &mut |inner| {
                    if let Some(name) = schema_reference(inner)
                        && connector(&child("/components/schemas", name))
                    {
                        let what =
                            format!("`{}` refers to `{name}`, a type of a connector", site.name);
                        found.at(&site.pointer, what);
                    }
                });
            }
        }),
    },
    Rule {
        id: "unsupported-keyword",
        why: "typify panics on `not`, and merges the alternatives of `anyOf` into one struct of \
              options",
        fix: "use `allOf`, or a discriminator",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                for keyword in ["not", "anyOf"] {
                    if schema.value.get(keyword).is_some() {
                        let what = format!("`{}` uses `{keyword}`", schema.name);
                        found.at(&schema.at(keyword), what);
                    }
                }
            }
        }),
    },
    Rule {
        id: "circular-all-of",
        why: "typify overflows the stack on a schema that contains itself through `allOf`",
        fix: "break the cycle; a property can refer to the schema, `allOf` cannot",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let circular = elements(&schema.value["allOf"])
                    .flat_map(|part| parts(sites.document, part))
                    .any(|part| std::ptr::eq(part, schema.value));
                if circular {
                    found.at(
                        &schema.at("allOf"),
                        format!("`{}` contains itself through `allOf`", schema.name),
                    );
                }
            }
        }),
    },
    Rule {
        id: "closed-object",
        why: "`additionalProperties: false` makes typify reject a response with a property of \
              tomorrow",
        fix: "remove it: undocumented properties are kept",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                if schema.value["additionalProperties"] == false {
                    let what = format!("`{}` forbids other properties", schema.name);
                    found.at(&schema.at("additionalProperties"), what);
                }
            }
        }),
    },
    Rule {
        id: "default-value",
        why: "typify would send the default in every request that omits the property",
        fix: "state the service's default in the description",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                if schema.value.get("default").is_some() {
                    found.at(&schema.at("default"), format!("`{}` has a default", schema.name));
                }
            }
        }),
    },
    Rule {
        id: "inline-object",
        why: "typify invents a name for it, which depends on its place and can collide with another type",
        fix: "make it a component and refer to it",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let named = schema.is_component() || schema.is_part();
                if !named && schema.value.get("properties").is_some() {
                    found.at(&schema.pointer, format!("`{}` is an inline object", schema.name));
                }
            }
        }),
    },
    Rule {
        id: "undiscriminated-union",
        why: "typify uses the first alternative of `oneOf` that matches, which can be the wrong one",
        fix: "use a `discriminator`; only schemas of errors, which are not generated, can have `oneOf` without one",
        check: Check::Document(|sites, found| {
            let outside_errors = sites.outside_errors();
            for schema in &sites.schemas {
                let error = schema.component().is_some_and(|name| !outside_errors.contains(name));
                // The rule about discriminators covers a base that has both.
                let base = schema.value.get("discriminator").is_some();
                if schema.value.get("oneOf").is_some() && !error && !base {
                    found.at(&schema.at("oneOf"), format!("`{}` uses `oneOf`", schema.name));
                }
            }
        }),
    },
    Rule {
        id: "discriminator",
        why: "the union is generated from the discriminator; schemas that do not match it are lost, and typify \
              overflows the stack on a base that lists its types",
        fix: "on the base: a required property of that name and a `mapping` of every value, \
              without `oneOf`; on each type: `allOf` with the base, and \
              `x-ms-discriminator-value`",
        check: Check::Document(|sites, found| {
            let mut values = BTreeSet::new();
            for base in &sites.schemas {
                let Some(discriminator) = base.value.get("discriminator") else { continue };
                let place = base.at("discriminator");
                if !base.is_component() {
                    found.at(
                        &place,
                        format!("`{}` has a discriminator, but is not a component", base.name),
                    );
                }
                if base.value.get("oneOf").is_some() {
                    found.at(
                        &base.at("oneOf"),
                        format!("`{}` lists its types in `oneOf`", base.name),
                    );
                }
                let property = discriminator["propertyName"].as_str().unwrap_or_default();
                let whole = parts(sites.document, base.value);
                if !whole.iter().any(|part| part["properties"].get(property).is_some()) {
                    let what = format!("`{}` has no property `{property}`", base.name);
                    found.at(&child(&place, "propertyName"), what);
                } else if !whole
                    .iter()
                    .any(|part| elements(&part["required"]).any(|it| it == property))
                {
                    let what = format!("`{}.{property}` is not required", base.name);
                    found.at(&child(&place, "propertyName"), what);
                }
                if entries(&discriminator["mapping"]).next().is_none() {
                    found.at(
                        &place,
                        format!("the discriminator of `{}` has no `mapping`", base.name),
                    );
                }
                for (value, name) in entries(&discriminator["mapping"]) {
                    let name = target(name).unwrap_or_default();
                    let schema = &sites.document["components"]["schemas"][name];
                    values.insert((value, name));
                    let place = child(&child(&place, "mapping"), value);
                    if !parts(sites.document, schema).iter().any(|it| std::ptr::eq(*it, base.value))
                    {
                        found.at(&place, format!("`{name}` is not `allOf` `{}`", base.name));
                    }
                    if schema["x-ms-discriminator-value"] != value {
                        let what =
                            format!("the `x-ms-discriminator-value` of `{name}` is not `{value}`");
                        found.at(&place, what);
                    }
                }
            }
            for schema in sites.named_schemas() {
                if let Some(value) = schema.value["x-ms-discriminator-value"].as_str()
                    && !values.iter().any(|(_, name)| *name == schema.name)
                {
                    let what = format!("no discriminator maps `{value}` to `{}`", schema.name);
                    found.at(&schema.at("x-ms-discriminator-value"), what);
                }
            }
        }),
    },
    Rule {
        id: "enum-form",
        why: "an open enum is generated from a component with distinct strings",
        fix: "make it a component with `type: string` and `enum`, and refer to it; a parameter with one value can \
              stay inline",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let Some(list) = schema.value.get("enum") else { continue };
                let values: Vec<&Value> = enum_values(schema.value, list).collect();
                let different: BTreeSet<&str> =
                    values.iter().filter_map(|it| it.as_str()).collect();
                let constant = values.len() == 1 && schema.component().is_none();
                let what = if !schema.is_component() && !constant {
                    "is not a component"
                } else if schema.value["type"] != "string" {
                    "does not have the type string"
                } else if values.is_empty() {
                    "has no values"
                } else if different.len() != values.len() {
                    "has a duplicate value or one that is not a string"
                } else {
                    continue;
                };
                found.at(&schema.at("enum"), format!("the enum `{}` {what}", schema.name));
            }
        }),
    },
    Rule {
        id: "enum-values",
        why: "`x-ms-enum` has the descriptions of the values, which become the documentation of the variants",
        fix: "list the same values, in the same order, under `enum` and under `x-ms-enum.values`",
        check: Check::Document(|sites, found| {
            for schema in sites.named_schemas() {
                let Some(list) = schema.value.get("enum") else { continue };
                let told =
                    elements(&schema.value["x-ms-enum"]["values"]).map(|value| &value["value"]);
                if !told.eq(enum_values(schema.value, list)) {
                    let what =
                        format!("`{}` and its `x-ms-enum` have different values", schema.name);
                    found.at(&schema.at("enum"), what);
                }
            }
        }),
    },
    Rule {
        id: "pattern",
        why: "the client checks names against the pattern before it sends them",
        fix: "write a regular expression that the crate regex-lite supports: without look-around and \
              backreferences",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let Some(pattern) = schema.value.get("pattern") else { continue };
                let pattern = pattern.as_str().unwrap_or("(");
                if let Err(error) = regex_lite::Regex::new(pattern) {
                    let what = format!("the pattern of `{}` cannot be used: {error}", schema.name);
                    found.at(&schema.at("pattern"), what);
                }
            }
        }),
    },
    Rule {
        id: "bounds",
        why: "no value is within the bounds, or progenitor panics on an exclusive bound without a value",
        fix: "correct the bounds",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                for (least, most) in [
                    ("minimum", "maximum"),
                    ("minLength", "maxLength"),
                    ("minItems", "maxItems"),
                    ("minProperties", "maxProperties"),
                ] {
                    let bounds = (schema.value[least].as_f64(), schema.value[most].as_f64());
                    if let (Some(low), Some(high)) = bounds
                        && low > high
                    {
                        let what =
                            format!("`{}`: {least} {low} is more than {most} {high}", schema.name);
                        found.at(&schema.at(least), what);
                    }
                }
                for (exclusive, bound) in
                    [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")]
                {
                    if schema.value.get(exclusive).is_some() && schema.value.get(bound).is_none() {
                        let what = format!("`{}` has {exclusive}, but no {bound}", schema.name);
                        found.at(&schema.at(exclusive), what);
                    }
                }
            }
        }),
    },
    Rule {
        id: "required-property",
        why: "a required property without a definition is a typo in one of the two names",
        fix: "define the property, or remove its name from `required`",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                // A part of an `allOf` can require a property of another part.
                let whole = schema.pointer.split("/allOf/").next().unwrap_or_default();
                let whole = sites.document.pointer(whole).unwrap_or(schema.value);
                let whole = parts(sites.document, whole);
                for (index, name) in elements(&schema.value["required"]).enumerate() {
                    let described = name.as_str().is_some_and(|name| {
                        whole.iter().any(|part| part["properties"].get(name).is_some())
                    });
                    if !described {
                        let place = format!("{}/required/{index}", schema.pointer);
                        found.at(
                            &place,
                            format!("`{}` requires {name}, but has no such property", schema.name),
                        );
                    }
                }
            }
        }),
    },
    Rule {
        id: "unknown-format",
        why: "an unknown format is ignored, so a typo in its name changes the type",
        fix: "correct it, or add the new format to codegen/src/lint/schemas.rs",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let Some(format) = schema.value.get("format") else { continue };
                if !format.as_str().is_some_and(|format| FORMATS.contains(&format)) {
                    let what = format!("`{}` has the unknown format {format}", schema.name);
                    found.at(&schema.at("format"), what);
                }
            }
        }),
    },
    Rule {
        id: "colliding-names",
        why: "both would have the same name in Rust, so one would be lost or the code would not \
              compile",
        fix: "rename the schema, or give the enum value another `name` in `x-ms-enum`",
        check: Check::Document(|sites, found| {
            let types: Vec<(&str, &str)> =
                CORE_TYPES.iter().map(|core| (core.name, "datafactory-core")).collect();
            let schemas = sites
                .named_schemas()
                .map(|it| (it.pointer.clone(), it.name.as_str(), type_name(&it.name)));
            for (place, what) in collisions(&types, schemas) {
                found.at(&place, format!("the types of {what}"));
            }
            for schema in &sites.schemas {
                let fields = entries(&schema.value["properties"])
                    .map(|(name, _)| (schema.property(name), name, method_name(name)));
                for (place, what) in collisions(&[("extra", "all other properties")], fields) {
                    found.at(&place, format!("the fields of `{}` for {what}", schema.name));
                }
                let values = elements(&schema.value["x-ms-enum"]["values"]);
                let variants = values.enumerate().map(|(index, value)| {
                    let name =
                        value["name"].as_str().or(value["value"].as_str()).unwrap_or_default();
                    let place = format!("{}/x-ms-enum/values/{index}", schema.pointer);
                    (place, value["value"].as_str().unwrap_or_default(), variant_name(name))
                });
                for (place, what) in collisions(&[("UnknownValue", "all other values")], variants) {
                    found.at(&place, format!("the variants of `{}` for {what}", schema.name));
                }
            }
        }),
    },
];
