//! Rules about schemas: what typify makes something else of than the document says.

use std::collections::BTreeSet;

use serde_json::Value;

use super::sites::{parts, target};
use super::{Check, Rule, collisions};
use crate::emit::Module;
use crate::load::child;
use crate::lower::{CORE_TYPES, EXPRESSION};
use crate::names::{method_name, type_name, variant_name};
use crate::walk::{elements, members, schema_reference, visit_schema};

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

/// The values of an enum. OpenAPI 3.0 wants `null` among them if the enum is nullable.
fn enum_values<'a>(schema: &Value, list: &'a Value) -> impl Iterator<Item = &'a Value> + use<'a> {
    let nullable = schema["nullable"] == true;
    elements(list).filter(move |value| !(nullable && value.is_null()))
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "missing-type",
        why: "without a type it is any JSON, and typify guesses a list where it is also nullable",
        fix: "add the `type`, the `items` of an array, `x-adf-expression` if the value can be an expression, \
              `x-ms-secret: true` if it is a secret, or `x-adf-any: true` if it can be any JSON",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let value = schema.value;
                let told =
                    ["allOf", "oneOf", "anyOf", "not", "x-adf-any", "x-ms-secret", EXPRESSION];
                let what = match value.get("type") {
                    None if told.iter().any(|key| value.get(key).is_some()) => continue,
                    // The usual way to say that a map holds any JSON.
                    None if schema.is_map_value() && members(value).next().is_none() => continue,
                    None => "has no type".to_owned(),
                    Some(name) if !name.as_str().is_some_and(|name| TYPES.contains(&name)) => {
                        format!("is of type {name}, which there is not")
                    }
                    Some(name) if name == "array" && value.get("items").is_none() => {
                        "is a list of unknown items".to_owned()
                    }
                    Some(_) => continue,
                };
                found.at(&schema.pointer, format!("`{}` {what}", schema.name));
            }
        }),
    },
    Rule {
        id: "connector-outside",
        why: "the types of connectors are only there with the feature `connectors`, and all others must \
              compile without it",
        fix: "move the schema out of the connector's file, or reach it through the `discriminator` of a \
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
                            format!("`{}` needs `{name}`, the type of a connector", site.name);
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
                        found.at(&schema.member(keyword), what);
                    }
                }
            }
        }),
    },
    Rule {
        id: "circular-all-of",
        why: "a schema that is part of itself has no end, and typify looks for it until the stack \
              is used up",
        fix: "break the circle; a property may refer back, `allOf` may not",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let circular = elements(&schema.value["allOf"])
                    .flat_map(|part| parts(sites.document, part))
                    .any(|part| std::ptr::eq(part, schema.value));
                if circular {
                    found.at(
                        &schema.member("allOf"),
                        format!("`{}` is part of itself", schema.name),
                    );
                }
            }
        }),
    },
    Rule {
        id: "closed-object",
        why: "`additionalProperties: false` makes typify refuse an answer with a property of \
              tomorrow",
        fix: "remove it: properties that the document does not name are kept",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                if schema.value["additionalProperties"] == false {
                    let what = format!("`{}` allows no other properties", schema.name);
                    found.at(&schema.member("additionalProperties"), what);
                }
            }
        }),
    },
    Rule {
        id: "default-value",
        why: "typify would send the default in every request that leaves the property out",
        fix: "say in the description what the service does when it is missing",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                if schema.value.get("default").is_some() {
                    found.at(&schema.member("default"), format!("`{}` has a default", schema.name));
                }
            }
        }),
    },
    Rule {
        id: "inline-object",
        why: "typify invents a name for it, which may be that of another type and changes with \
              the place",
        fix: "make it a component of its own and refer to it",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let named = schema.is_component() || schema.is_part();
                if !named && schema.value.get("properties").is_some() {
                    found.at(
                        &schema.pointer,
                        format!("`{}` is an object without a name", schema.name),
                    );
                }
            }
        }),
    },
    Rule {
        id: "undiscriminated-union",
        why: "typify tries the alternatives of `oneOf` in their order and takes the first that \
              fits, which may be the wrong one",
        fix: "tell the alternatives apart by a `discriminator`; only schemas of errors, which are \
              not generated, may do without",
        check: Check::Document(|sites, found| {
            let outside_errors = sites.outside_errors();
            for schema in &sites.schemas {
                let error = schema.component().is_some_and(|name| !outside_errors.contains(name));
                // A base that has both is the discriminator's matter.
                let base = schema.value.get("discriminator").is_some();
                if schema.value.get("oneOf").is_some() && !error && !base {
                    found.at(
                        &schema.member("oneOf"),
                        format!("`{}` is one of several", schema.name),
                    );
                }
            }
        }),
    },
    Rule {
        id: "discriminator",
        why: "a union is generated from the discriminator alone; what does not agree with it is \
              lost, and a base that lists its own children overflows the stack of typify",
        fix: "on the base: a required property of that name and a `mapping` of every value, \
              without `oneOf`; on each child: `allOf` with the base, and \
              `x-ms-discriminator-value`",
        check: Check::Document(|sites, found| {
            let mut values = BTreeSet::new();
            for base in &sites.schemas {
                let Some(discriminator) = base.value.get("discriminator") else { continue };
                let place = base.member("discriminator");
                if !base.is_component() {
                    found.at(&place, format!("`{}` has a discriminator, but no name", base.name));
                }
                if base.value.get("oneOf").is_some() {
                    found.at(&base.member("oneOf"), format!("`{}` lists its children", base.name));
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
                if members(&discriminator["mapping"]).next().is_none() {
                    found.at(&place, format!("the discriminator of `{}` maps nothing", base.name));
                }
                for (value, name) in members(&discriminator["mapping"]) {
                    let name = target(name).unwrap_or_default();
                    let schema = &sites.document["components"]["schemas"][name];
                    values.insert((value, name));
                    let place = child(&child(&place, "mapping"), value);
                    if !parts(sites.document, schema).iter().any(|it| std::ptr::eq(*it, base.value))
                    {
                        found.at(&place, format!("`{name}` is not `allOf` `{}`", base.name));
                    }
                    if schema["x-ms-discriminator-value"] != value {
                        let what = format!("`{name}` does not say that its value is `{value}`");
                        found.at(&place, what);
                    }
                }
            }
            for schema in sites.named_schemas() {
                if let Some(value) = schema.value["x-ms-discriminator-value"].as_str()
                    && !values.iter().any(|(_, name)| *name == schema.name)
                {
                    let what = format!("no discriminator maps `{value}` to `{}`", schema.name);
                    found.at(&schema.member("x-ms-discriminator-value"), what);
                }
            }
        }),
    },
    Rule {
        id: "enum-form",
        why: "an open enum is generated from a list of different texts that has a name of its own",
        fix: "make it a component with `type: string` and `enum`, and refer to it; a parameter \
              with one possible value may stay inline",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let Some(list) = schema.value.get("enum") else { continue };
                let values: Vec<&Value> = enum_values(schema.value, list).collect();
                let different: BTreeSet<&str> =
                    values.iter().filter_map(|it| it.as_str()).collect();
                let constant = values.len() == 1 && schema.component().is_none();
                let what = if !schema.is_component() && !constant {
                    "has no name of its own"
                } else if schema.value["type"] != "string" {
                    "is not of type string"
                } else if values.is_empty() {
                    "has no values"
                } else if different.len() != values.len() {
                    "has a value twice, or one that is no text"
                } else {
                    continue;
                };
                found.at(&schema.member("enum"), format!("the enum `{}` {what}", schema.name));
            }
        }),
    },
    Rule {
        id: "enum-values",
        why: "`x-ms-enum` says what each value means, and the generated variants are documented \
              from it",
        fix: "list the same values, in the same order, under `enum` and under `x-ms-enum.values`",
        check: Check::Document(|sites, found| {
            for schema in sites.named_schemas() {
                let Some(list) = schema.value.get("enum") else { continue };
                let told =
                    elements(&schema.value["x-ms-enum"]["values"]).map(|value| &value["value"]);
                if !told.eq(enum_values(schema.value, list)) {
                    let what = format!("`{}` and its `x-ms-enum` have other values", schema.name);
                    found.at(&schema.member("enum"), what);
                }
            }
        }),
    },
    Rule {
        id: "pattern",
        why: "names are checked against the pattern before they are sent",
        fix: "write a regular expression that the crate regex-lite can read: no look-around, and \
              no references back",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let Some(pattern) = schema.value.get("pattern") else { continue };
                let pattern = pattern.as_str().unwrap_or("(");
                if let Err(error) = regex_lite::Regex::new(pattern) {
                    let what = format!("the pattern of `{}` cannot be used: {error}", schema.name);
                    found.at(&schema.member("pattern"), what);
                }
            }
        }),
    },
    Rule {
        id: "bounds",
        why: "no value can be within the bounds, or progenitor panics on an exclusive bound \
              without value",
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
                        found.at(&schema.member(least), what);
                    }
                }
                for (exclusive, bound) in
                    [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")]
                {
                    if schema.value.get(exclusive).is_some() && schema.value.get(bound).is_none() {
                        let what = format!("`{}` has {exclusive}, but no {bound}", schema.name);
                        found.at(&schema.member(exclusive), what);
                    }
                }
            }
        }),
    },
    Rule {
        id: "required-property",
        why: "a required property that is not described is a slip in one of the two names",
        fix: "describe the property, or take its name out of `required`",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                // A part of an `allOf` may require what another part describes.
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
                            format!("`{}` requires {name}, which it has not", schema.name),
                        );
                    }
                }
            }
        }),
    },
    Rule {
        id: "unknown-format",
        why: "a format that is not known is read as a plain value, so that a slip in its name \
              changes the type",
        fix: "correct it, or add the new format to codegen/src/lint/schemas.rs",
        check: Check::Document(|sites, found| {
            for schema in &sites.schemas {
                let Some(format) = schema.value.get("format") else { continue };
                if !format.as_str().is_some_and(|format| FORMATS.contains(&format)) {
                    let what = format!("`{}` has the format {format}", schema.name);
                    found.at(&schema.member("format"), what);
                }
            }
        }),
    },
    Rule {
        id: "colliding-names",
        why: "both would have the same name in Rust, and one would be lost or the code would not \
              compile",
        fix: "rename a schema; give a value of an enum another `name` in `x-ms-enum`",
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
                let fields = members(&schema.value["properties"])
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
