//! Rules about examples: they exist and match their schemas.

use serde_json::Value;

use super::sites::{Site, parts, target};
use super::{Check, Rule};
use crate::load::child;
use crate::walk::{elements, entries, reference, resolve};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "missing-example",
        why: "the tests decode the examples, and readers learn from them",
        fix: "add the sample of the documentation page or a recorded one",
        check: Check::Document(|sites, found| {
            for parameter in &sites.parameters {
                if examples(sites.document, parameter).is_empty() {
                    found.at(&parameter.pointer, format!("`{}` has no example", parameter.name));
                }
            }
            for body in &sites.bodies {
                if examples(sites.document, body).is_empty() {
                    found.at(&body.pointer, format!("{} has no example", body.name));
                }
            }
        }),
    },
    Rule {
        id: "example-type",
        why: "the example or the schema does not match the service",
        fix: "find out what the service sends, and correct the example or the schema",
        check: Check::Document(|sites, found| {
            let holders = [&sites.parameters, &sites.headers, &sites.bodies];
            for site in holders.into_iter().flatten() {
                for (pointer, example) in examples(sites.document, site) {
                    let mut misfits = Vec::new();
                    compare(sites.document, &site.value["schema"], example, pointer, &mut misfits);
                    for (pointer, kind) in misfits {
                        found.at(&pointer, format!("the type of the example is not {kind}"));
                    }
                }
            }
        }),
    },
];

/// The examples of a parameter, header or body, each with its pointer.
fn examples<'a>(document: &'a Value, site: &Site<'a>) -> Vec<(String, &'a Value)> {
    let one = site.value.get("example").map(|example| (site.at("example"), example));
    let several = entries(&site.value["examples"]).map(|(name, example)| {
        let pointer = match reference(example) {
            Some((section, name)) => child(&format!("/components/{section}"), name),
            None => child(&site.at("examples"), name),
        };
        (child(&pointer, "value"), &resolve(document, example)["value"])
    });
    one.into_iter().chain(several).collect()
}

/// Finds the values whose type is not that of their schema. Null is accepted everywhere, as in responses, and so are
/// values that the schema does not describe.
fn compare(
    document: &Value,
    schema: &Value,
    value: &Value,
    pointer: String,
    misfits: &mut Vec<(String, String)>,
) {
    for part in parts(document, schema) {
        let fits = match part["type"].as_str() {
            _ if value.is_null() => true,
            Some("string") => value.is_string(),
            Some("boolean") => value.is_boolean(),
            Some("integer") => value.is_i64() || value.is_u64(),
            Some("number") => value.is_number(),
            Some("array") => value.is_array(),
            // An object without properties accepts any JSON.
            Some("object") => value.is_object() || part.get("properties").is_none(),
            _ => true,
        };
        if !fits {
            misfits.push((pointer.clone(), part["type"].as_str().unwrap_or_default().to_owned()));
        }
        for (name, property) in entries(&part["properties"]) {
            if let Some(value) = value.get(name) {
                compare(document, property, value, child(&pointer, name), misfits);
            }
        }
        for (index, value) in elements(value).enumerate() {
            compare(document, &part["items"], value, format!("{pointer}/{index}"), misfits);
        }
        // The base is already being checked; checking it again would not end.
        let kind =
            part["discriminator"]["propertyName"].as_str().and_then(|name| value[name].as_str());
        let variant = kind.and_then(|kind| target(part["discriminator"]["mapping"].get(kind)?));
        let variant = variant.map(|name| &document["components"]["schemas"][name]);
        for own in variant.into_iter().flat_map(|variant| elements(&variant["allOf"])) {
            if ["$ref", "allOf", "discriminator"].iter().all(|key| own.get(key).is_none()) {
                compare(document, own, value, pointer.clone(), misfits);
            }
        }
    }
}
