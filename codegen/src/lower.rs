//! From a correct OpenAPI document to what progenitor accepts.
//!
//! The documents say what the service does. Where progenitor or typify would panic on that, or drop
//! something silently, the difference is made here and nowhere else: one named step for each failure
//! that it prevents, in the order of `STEPS`. Every step counts what it touched, and a step that must
//! find something fails when it does not, since then the document or the tool has changed under it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::load::Document;
use crate::problem::Problem;
use crate::walk::{
    body_schema, elements, json_body, members, members_mut, operations, operations_mut,
    parameter_lists_mut, resolve, schema_reference, visit_schema, visit_schemas_mut,
};

/// A document that progenitor accepts, and what was taken out of it for our own emitters.
pub struct Lowered {
    /// The OpenAPI document.
    pub value: Value,
    /// The string enumerations.
    pub enums: Vec<OpenEnum>,
    /// The polymorphic schemas.
    pub unions: Vec<TaggedUnion>,
    /// Each step's name and how many places it touched.
    pub counts: Vec<(&'static str, usize)>,
}

/// A string enumeration.
#[derive(Debug)]
pub struct OpenEnum {
    /// The schema's name.
    pub name: String,
    /// The schema's description.
    pub description: String,
    /// The documented values.
    pub values: Vec<EnumValue>,
}

/// A value of an enumeration.
#[derive(Debug)]
pub struct EnumValue {
    /// The value as it stands in JSON.
    pub value: String,
    /// What to call it, where the value itself is no name.
    pub name: String,
    /// What it means.
    pub description: String,
}

/// A schema with a discriminator, its hierarchy flattened to the schemas that really occur.
#[derive(Debug)]
pub struct TaggedUnion {
    /// The base schema's name.
    pub name: String,
    /// The base schema's description.
    pub description: String,
    /// The property that tells the variants apart.
    pub discriminator: String,
    /// Each discriminator value and the schema it stands for.
    pub variants: Vec<(String, String)>,
}

/// What `datafactory_core` has a type for.
pub struct CoreType {
    /// The keyword of the schema and its value, which ask for the type.
    asked: (&'static str, &'static str),
    /// What the lowered document calls it.
    pub name: &'static str,
    /// The type, in Rust.
    pub rust: &'static str,
}

impl CoreType {
    /// Whether the type can be shown as text, which a parameter needs: those that are told by a format.
    pub fn is_displayed(&self) -> bool {
        self.asked.0 == "format"
    }
}

const fn core_type(
    keyword: &'static str,
    value: &'static str,
    name: &'static str,
    rust: &'static str,
) -> CoreType {
    CoreType { asked: (keyword, value), name, rust }
}

/// The types of `datafactory_core` that stand for a schema.
pub const CORE_TYPES: &[CoreType] = &[
    core_type("format", "date-time", "Timestamp", "::datafactory_core::Timestamp"),
    core_type("format", "time-span", "TimeSpan", "::datafactory_core::TimeSpan"),
    core_type("x-ms-secret", "true", "Secret", "::datafactory_core::Secret"),
    core_type(
        EXPRESSION,
        "string",
        "StringOrExpression",
        "::datafactory_core::OrExpression<::std::string::String>",
    ),
    core_type(
        EXPRESSION,
        "boolean",
        "BooleanOrExpression",
        "::datafactory_core::OrExpression<bool>",
    ),
    core_type(
        EXPRESSION,
        "integer",
        "IntegerOrExpression",
        "::datafactory_core::OrExpression<i64>",
    ),
    core_type(EXPRESSION, "number", "NumberOrExpression", "::datafactory_core::OrExpression<f64>"),
    core_type(
        EXPRESSION,
        "array",
        "ArrayOrExpression",
        "::datafactory_core::OrExpression<::std::vec::Vec<::serde_json::Value>>",
    ),
    core_type(
        EXPRESSION,
        "object",
        "ObjectOrExpression",
        "::datafactory_core::OrExpression<\
         ::serde_json::Map<::std::string::String, ::serde_json::Value>>",
    ),
];

/// Says that an expression may stand in place of the type that is its value.
pub const EXPRESSION: &str = "x-adf-expression";

/// One difference between correct OpenAPI and what progenitor accepts.
struct Step {
    name: &'static str,
    /// Whether every document has something for this step.
    must: bool,
    run: fn(&mut Lowered) -> usize,
}

const STEPS: &[Step] = &[
    Step { name: "drop_injected_parameters", must: true, run: drop_injected_parameters },
    Step { name: "drop_error_responses", must: true, run: drop_error_responses },
    Step { name: "keep_successes_with_body", must: false, run: keep_successes_with_body },
    Step { name: "require_request_bodies", must: false, run: require_request_bodies },
    Step { name: "take_out_enums", must: false, run: take_out_enums },
    Step { name: "take_out_unions", must: false, run: take_out_unions },
    Step { name: "drop_unreachable_schemas", must: false, run: drop_unreachable_schemas },
    Step { name: "merge_bases", must: false, run: merge_bases },
    Step { name: "name_core_types", must: false, run: name_core_types },
    Step { name: "drop_required", must: true, run: drop_required },
    Step { name: "drop_validation", must: true, run: drop_validation },
    Step { name: "accept_null", must: true, run: accept_null },
    Step { name: "keep_unknown_properties", must: true, run: keep_unknown_properties },
];

/// Lowers one bundled document.
///
/// # Errors
///
/// When a step that must find something found nothing.
pub fn lower(document: &Document) -> Result<Lowered, Problem> {
    let mut lowered = Lowered {
        value: document.value.clone(),
        enums: Vec::new(),
        unions: Vec::new(),
        counts: Vec::new(),
    };
    for step in STEPS {
        let count = (step.run)(&mut lowered);
        if step.must && count == 0 {
            return Err(Problem {
                rule: "lowering-without-effect",
                at: document.position("").clone(),
                what: format!("the lowering step `{}` found nothing to do", step.name),
                why: "a repair that repairs nothing hides that the document or the tool has changed",
                fix: "see what the step prevents, in codegen/src/lower.rs; adapt it or take it out"
                    .to_owned(),
            });
        }
        lowered.counts.push((step.name, count));
    }
    Ok(lowered)
}

/// progenitor makes the API version and the request id arguments of every method. Here neither is
/// an argument: the one is in the operation table, and the other belongs to a call.
fn drop_injected_parameters(lowered: &mut Lowered) -> usize {
    let injected = |parameter: &Value| {
        matches!(
            (parameter["in"].as_str(), parameter["name"].as_str()),
            (Some("query"), Some("api-version")) | (Some("header"), Some("x-ms-client-request-id"))
        )
    };
    let document = components(&lowered.value, "parameters");
    let mut dropped = 0;
    for list in parameter_lists_mut(&mut lowered.value) {
        let before = list.len();
        list.retain(|parameter| !injected(resolve(&document, parameter)));
        dropped += before - list.len();
    }
    dropped
}

/// The components of one section, for steps that change a document while they resolve references in it.
fn components(document: &Value, section: &str) -> Value {
    json!({ "components": { section: document["components"][section] } })
}

/// A documented error that does not arrive as documented loses its status on the way, and `default`
/// makes progenitor panic beside a typed success. Undocumented, every failure arrives whole, and one
/// lenient reader takes all of its forms.
fn drop_error_responses(lowered: &mut Lowered) -> usize {
    let mut dropped = 0;
    for operation in operations_mut(&mut lowered.value) {
        if let Some(responses) = operation["responses"].as_object_mut() {
            let before = responses.len();
            responses.retain(|status, _| status.starts_with('2'));
            dropped += before - responses.len();
        }
    }
    dropped
}

/// progenitor panics on two kinds of success body, and no body is a kind. A success that the method does
/// not know arrives whole, like an error, and whoever calls the method reads it.
fn keep_successes_with_body(lowered: &mut Lowered) -> usize {
    let document = components(&lowered.value, "responses");
    let mut dropped = 0;
    for operation in operations_mut(&mut lowered.value) {
        let Some(responses) = operation["responses"].as_object_mut() else { continue };
        let Some(kind) = responses
            .values()
            .find_map(|response| body_schema(&document, response))
            .map(str::to_owned)
        else {
            continue;
        };
        let before = responses.len();
        responses.retain(|_, response| body_schema(&document, response) == Some(&*kind));
        dropped += before - responses.len();
    }
    dropped
}

/// progenitor makes every body a required argument whatever the document says. Said openly, so that
/// nobody reads an optional argument into the lowered document.
fn require_request_bodies(lowered: &mut Lowered) -> usize {
    let mut touched = 0;
    for operation in operations_mut(&mut lowered.value) {
        if let Some(body) = operation.get_mut("requestBody").and_then(Value::as_object_mut) {
            let before = body.insert("required".to_owned(), true.into());
            touched += usize::from(before != Some(true.into()));
        }
    }
    touched
}

/// typify makes closed enums, which fail a whole response on a value of tomorrow.
fn take_out_enums(lowered: &mut Lowered) -> usize {
    for (name, schema) in members_mut(&mut lowered.value, "/components/schemas") {
        if schema.get("enum").is_none() {
            continue;
        }
        let meanings = schema["x-ms-enum"]["values"].clone();
        let values = elements(&schema["enum"])
            .filter_map(Value::as_str)
            .map(|value| {
                let meaning = elements(&meanings).find(|meaning| meaning["value"] == value);
                let text = |member: &str| Some(meaning?[member].as_str()?.to_owned());
                EnumValue {
                    value: value.to_owned(),
                    name: text("name").unwrap_or_else(|| value.to_owned()),
                    description: text("description").unwrap_or_default(),
                }
            })
            .collect();
        lowered.enums.push(OpenEnum {
            name: name.to_owned(),
            description: description(schema),
            values,
        });
        *schema = json!({ "type": "string" });
    }
    lowered.enums.len()
}

/// typify ignores discriminators. A base schema becomes a name for our own emitter to fill, and what it
/// shares with its children is merged into each of them, the discriminator excepted: the variant says
/// that.
fn take_out_unions(lowered: &mut Lowered) -> usize {
    let mut replaced = Vec::new();
    let document = &lowered.value;
    for (name, schema) in members(&document["components"]["schemas"]) {
        let Some(discriminator) = schema["discriminator"]["propertyName"].as_str() else {
            continue;
        };
        let variants: Vec<(String, String)> = members(&schema["discriminator"]["mapping"])
            .filter_map(|(kind, target)| {
                let target = target.as_str()?.rsplit('/').next()?;
                Some((kind.to_owned(), target.to_owned()))
            })
            .collect();
        for (_, variant) in &variants {
            let schema = &document["components"]["schemas"][variant];
            replaced.push((variant.clone(), merged(document, schema, discriminator)));
        }
        let union = json!({
            "type": "object",
            "oneOf": variants.iter().map(|(_, variant)| {
                json!({ "$ref": format!("#/components/schemas/{variant}") })
            }).collect::<Vec<_>>(),
        });
        replaced.push((name.to_owned(), union));
        lowered.unions.push(TaggedUnion {
            name: name.to_owned(),
            description: description(schema),
            discriminator: discriminator.to_owned(),
            variants,
        });
    }
    for (name, schema) in replaced {
        lowered.value["components"]["schemas"][name] = schema;
    }
    lowered.unions.len()
}

/// A schema with everything that its `allOf` brings, as one object.
fn merged(document: &Value, schema: &Value, discriminator: &str) -> Value {
    let mut properties = Map::new();
    let mut pending = vec![schema];
    while let Some(part) = pending.pop() {
        let part = resolve(document, part);
        pending.extend(elements(&part["allOf"]));
        for (name, property) in members(&part["properties"]) {
            if name != discriminator {
                properties.entry(name).or_insert_with(|| property.clone());
            }
        }
    }
    json!({
        "type": "object",
        "description": description(schema),
        "properties": properties,
    })
}

/// What only dropped responses or merged bases referred to would be generated for nobody.
fn drop_unreachable_schemas(lowered: &mut Lowered) -> usize {
    let reachable = reachable(&lowered.value);
    let Some(schemas) = lowered.value["components"]["schemas"].as_object_mut() else { return 0 };
    let before = schemas.len();
    schemas.retain(|name, _| reachable.contains(name));
    before - schemas.len()
}

/// The schemas that a document's parameters and bodies lead to.
fn reachable(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut holders: Vec<&Value> = Vec::new();
    for at in operations(document) {
        holders.extend(json_body(document, &at.operation["requestBody"]));
        holders.extend(at.parameters(document));
        holders.extend(at.successes().filter_map(|(_, response)| json_body(document, response)));
    }
    let mut pending: Vec<&Value> = holders.into_iter().map(|holder| &holder["schema"]).collect();
    while let Some(schema) = pending.pop() {
        visit_schema(schema, &mut |inner| {
            if let Some(name) = schema_reference(inner)
                && found.insert(name.to_owned())
            {
                pending.push(&document["components"]["schemas"][name]);
            }
        });
    }
    found
}

/// typify merges a base into the schema that extends it by resolving every reference in both, which makes new types of
/// the referenced ones, and an untagged enum of a union.
fn merge_bases(lowered: &mut Lowered) -> usize {
    let document = &lowered.value;
    let schemas = members(&document["components"]["schemas"]);
    let extending = schemas.filter(|(_, schema)| schema.get("allOf").is_some());
    let merged: Vec<(String, Value)> =
        extending.map(|(name, schema)| (name.to_owned(), merged(document, schema, ""))).collect();
    let count = merged.len();
    for (name, schema) in merged {
        lowered.value["components"]["schemas"][name] = schema;
    }
    count
}

/// typify reads timestamps with chrono, which wants a zone; it knows no .NET time spans, shows secrets,
/// and has no type for a value that may be an expression.
fn name_core_types(lowered: &mut Lowered) -> usize {
    let core = |schema: &Value| {
        let asks = |core: &&CoreType| match &schema[core.asked.0] {
            Value::Bool(value) => value.to_string() == core.asked.1,
            value => value == core.asked.1,
        };
        CORE_TYPES.iter().find(asks).map(|core| format!("#/components/schemas/{}", core.name))
    };
    // A component that asks for a core type is only a name of it.
    let schemas = members(&lowered.value["components"]["schemas"]);
    let named: BTreeMap<String, String> =
        schemas.filter_map(|(name, schema)| Some((name.to_owned(), core(schema)?))).collect();
    let mut touched = 0;
    visit_schemas_mut(&mut lowered.value, &mut |schema| {
        if let Some(core) = core(schema) {
            *schema = json!({ "description": description(schema), "allOf": [{ "$ref": core }] });
            touched += 1;
        } else if let Some(core) = schema_reference(schema).and_then(|name| named.get(name)) {
            *schema = json!({ "$ref": core });
        }
    });
    // One that is a whole body stays, as another name of the core type.
    let bodies = reachable(&lowered.value);
    if let Some(schemas) = lowered.value["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| !named.contains_key(name) || bodies.contains(name));
    }
    for CoreType { name, .. } in CORE_TYPES {
        lowered.value["components"]["schemas"][name] = json!({ "type": "string" });
    }
    touched
}

/// A required field is not an `Option`, and an object is never rejected because a property is missing or has another
/// JSON type. Requests have the same types, so that every object is built in the same way.
fn drop_required(lowered: &mut Lowered) -> usize {
    let mut touched = 0;
    visit_schemas_mut(&mut lowered.value, &mut |schema| {
        if let Some(required) = schema.as_object_mut().and_then(|it| it.remove("required")) {
            touched += elements(&required).count();
        }
    });
    touched
}

/// typify checks lengths and patterns while reading, so that a name that breaks a rule would make an
/// answer unreadable; it makes bounded integers types of their own; and it sends defaults.
fn drop_validation(lowered: &mut Lowered) -> usize {
    let mut touched = 0;
    visit_schemas_mut(&mut lowered.value, &mut |schema| {
        let Some(schema) = schema.as_object_mut() else { return };
        for keyword in [
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "default",
            "enum",
        ] {
            touched += usize::from(schema.remove(keyword).is_some());
        }
    });
    touched
}

/// typify reads an optional list or map as empty when it is absent and fails when it is null. As
/// `Option`, absent, null and empty are all read, and absent and empty stay apart.
fn accept_null(lowered: &mut Lowered) -> usize {
    let mut touched = 0;
    visit_schemas_mut(&mut lowered.value, &mut |schema| {
        for (_, property) in members_mut(schema, "/properties") {
            let Some(property) = property.as_object_mut() else { continue };
            // A property of another kind is an `Option` already, which reads null.
            property.remove("nullable");
            let container = property.get("type").is_some_and(|it| it == "array")
                || property.contains_key("additionalProperties");
            if container {
                property.insert("nullable".to_owned(), true.into());
                touched += 1;
            }
        }
        if let Some(values) = schema.get_mut("additionalProperties").and_then(Value::as_object_mut)
            && values.contains_key("type")
        {
            values.insert("nullable".to_owned(), true.into());
            touched += 1;
        }
    });
    touched
}

/// In OpenAPI, an object without `additionalProperties` may have any; typify drops them then, and
/// keeps them when the document says `{}`. An object without properties is any JSON to the service,
/// and only a map to typify. A type of a union that adds nothing to its base is one too, unless it is
/// closed; `object!` opens it again.
fn keep_unknown_properties(lowered: &mut Lowered) -> usize {
    let mut touched = 0;
    visit_schemas_mut(&mut lowered.value, &mut |schema| {
        let Some(object) = schema.as_object_mut() else { return };
        if object.get("type").is_none_or(|it| it != "object")
            || object.contains_key("additionalProperties")
            || object.contains_key("oneOf")
        {
            return;
        }
        touched += 1;
        match object.get("properties").map(|properties| members(properties).next().is_some()) {
            Some(true) => object.insert("additionalProperties".to_owned(), json!({})),
            Some(false) => object.insert("additionalProperties".to_owned(), false.into()),
            None => object.remove("type"),
        };
    });
    touched
}

fn description(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or_default().trim_end().to_owned()
}
