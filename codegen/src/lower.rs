//! Lowering: transforms a correct OpenAPI document into one that progenitor supports.
//!
//! The documents describe the service. If progenitor or typify would panic on a description or drop part of it, a
//! step here changes the copy that they get. Each step prevents one failure; `STEPS` has their order. A step counts
//! its changes. A step that must change something fails otherwise, because then the document or the tool has changed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::load::Document;
use crate::problem::Problem;
use crate::walk::{
    body_schema, elements, entries, entries_mut, json_body, operations, operations_mut,
    parameter_lists_mut, resolve, schema_reference, visit_schema, visit_schemas_mut,
};

/// A document that progenitor supports, and the parts that our own emitters handle.
pub struct Lowered {
    /// The OpenAPI document.
    pub value: Value,
    /// The string enumerations.
    pub enums: Vec<OpenEnum>,
    /// The polymorphic schemas.
    pub unions: Vec<TaggedUnion>,
    /// Each step's name and the number of places that it changed.
    pub counts: Vec<(&'static str, usize)>,
}

impl Lowered {
    /// The description of a schema.
    pub fn description(&self, schema: &str) -> &str {
        self.value["components"]["schemas"][schema]["description"].as_str().unwrap_or_default()
    }
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
    /// The value in JSON.
    pub value: String,
    /// The name of the variant, if the value itself is not a valid name.
    pub name: String,
    /// Its description.
    pub description: String,
}

/// A schema with a discriminator. The hierarchy is flattened to the schemas of the values.
#[derive(Debug)]
pub struct TaggedUnion {
    /// The base schema's name.
    pub name: String,
    /// The base schema's description.
    pub description: String,
    /// The discriminator property.
    pub discriminator: String,
    /// Each discriminator value and its schema.
    pub variants: Vec<(String, String)>,
}

/// A schema that becomes a type of `datafactory_core`.
pub struct CoreType {
    /// The keyword and value in the schema that select the type.
    asked: (&'static str, &'static str),
    /// Its name in the lowered document.
    pub name: &'static str,
    /// The Rust type.
    pub rust: &'static str,
}

impl CoreType {
    /// Whether the type implements `Display`, which parameters need: those that a `format` selects.
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

/// The schemas that become types of `datafactory_core`.
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

/// The extension for a value that can also be an expression.
pub const EXPRESSION: &str = "x-adf-expression";

/// One step of the lowering.
struct Step {
    name: &'static str,
    /// Whether the step must change every document.
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
/// If a step that must change something changed nothing.
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
                what: format!("the lowering step `{}` changed nothing", step.name),
                why: "the document or the tool has changed, so the failure that the step prevents may return",
                fix:
                    "read the comment of the step in codegen/src/lower.rs, then adapt or remove it"
                        .to_owned(),
            });
        }
        lowered.counts.push((step.name, count));
    }
    Ok(lowered)
}

/// progenitor makes the API version and the client request id arguments of every method. Here the operation table has
/// the API version, and each call sets its own client request id.
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

/// With documented errors, an error in another form would lose its status, and progenitor panics on `default` next to
/// a typed success. Without them, every failure keeps its status, headers and body, and one lenient parser reads all
/// forms of errors.
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

/// progenitor panics on successful responses with different bodies, including none. Only the responses with the first
/// body stay documented; callers get the others raw.
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

/// progenitor makes every body a required argument, even if the document says that it is optional. This states it in
/// the lowered document, too.
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

/// typify generates closed enums, which would reject a whole response because of one new value.
fn take_out_enums(lowered: &mut Lowered) -> usize {
    for (name, schema) in entries_mut(&mut lowered.value, "/components/schemas") {
        if schema.get("enum").is_none() {
            continue;
        }
        let meanings = schema["x-ms-enum"]["values"].clone();
        let values = elements(&schema["enum"])
            .filter_map(Value::as_str)
            .map(|value| {
                let meaning = elements(&meanings).find(|meaning| meaning["value"] == value);
                let text = |property: &str| Some(meaning?[property].as_str()?.to_owned());
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

/// typify ignores discriminators. A base schema becomes a placeholder for our own emitter, and its properties are
/// merged into each type of the union, except the discriminator, which the variant represents.
fn take_out_unions(lowered: &mut Lowered) -> usize {
    let mut replaced = Vec::new();
    let document = &lowered.value;
    for (name, schema) in entries(&document["components"]["schemas"]) {
        let Some(discriminator) = schema["discriminator"]["propertyName"].as_str() else {
            continue;
        };
        let variants: Vec<(String, String)> = entries(&schema["discriminator"]["mapping"])
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

/// A schema merged with the schemas of its `allOf`, as one object.
fn merged(document: &Value, schema: &Value, discriminator: &str) -> Value {
    let mut properties = Map::new();
    let mut pending = vec![schema];
    while let Some(part) = pending.pop() {
        let part = resolve(document, part);
        pending.extend(elements(&part["allOf"]));
        for (name, property) in entries(&part["properties"]) {
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

/// Removes schemas that only dropped responses or merged bases referred to, because nothing would use their types.
fn drop_unreachable_schemas(lowered: &mut Lowered) -> usize {
    let reachable = reachable(&lowered.value);
    let Some(schemas) = lowered.value["components"]["schemas"].as_object_mut() else { return 0 };
    let before = schemas.len();
    schemas.retain(|name, _| reachable.contains(name));
    before - schemas.len()
}

/// The schemas that parameters and bodies use, directly or indirectly.
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

/// To merge a base into a schema, typify resolves all references in both. This generates copies of the referenced
/// types, and an untagged enum in place of a union.
fn merge_bases(lowered: &mut Lowered) -> usize {
    let document = &lowered.value;
    let schemas = entries(&document["components"]["schemas"]);
    let extending = schemas.filter(|(_, schema)| schema.get("allOf").is_some());
    let merged: Vec<(String, Value)> =
        extending.map(|(name, schema)| (name.to_owned(), merged(document, schema, ""))).collect();
    let count = merged.len();
    for (name, schema) in merged {
        lowered.value["components"]["schemas"][name] = schema;
    }
    count
}

/// typify reads timestamps with chrono, which requires a zone. It does not support .NET time spans, redacted secrets,
/// and values that can be an expression.
fn name_core_types(lowered: &mut Lowered) -> usize {
    let core = |schema: &Value| {
        let asks = |core: &&CoreType| match &schema[core.asked.0] {
            Value::Bool(value) => value.to_string() == core.asked.1,
            value => value == core.asked.1,
        };
        CORE_TYPES.iter().find(asks).map(|core| format!("#/components/schemas/{}", core.name))
    };
    // A component that selects a core type becomes an alias of it.
    let schemas = entries(&lowered.value["components"]["schemas"]);
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
    // The alias of a whole body stays.
    let bodies = reachable(&lowered.value);
    if let Some(schemas) = lowered.value["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| !named.contains_key(name) || bodies.contains(name));
    }
    for CoreType { name, .. } in CORE_TYPES {
        lowered.value["components"]["schemas"][name] = json!({ "type": "string" });
    }
    touched
}

/// A required field would not be an `Option`, but an object is never rejected because a property is missing or has
/// another JSON type. Requests use the same types, so all objects are built in the same way.
fn drop_required(lowered: &mut Lowered) -> usize {
    let mut touched = 0;
    visit_schemas_mut(&mut lowered.value, &mut |schema| {
        if let Some(required) = schema.as_object_mut().and_then(|it| it.remove("required")) {
            touched += elements(&required).count();
        }
    });
    touched
}

/// typify checks lengths and patterns when it decodes, so an unusual name would make a response unreadable. It
/// generates types for bounded integers. And it sends defaults.
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

/// typify decodes an absent list or map as empty, and fails if it is null. With an `Option`, absent, null and empty
/// are all valid, and absent and empty stay distinct.
fn accept_null(lowered: &mut Lowered) -> usize {
    let mut touched = 0;
    visit_schemas_mut(&mut lowered.value, &mut |schema| {
        for (_, property) in entries_mut(schema, "/properties") {
            let Some(property) = property.as_object_mut() else { continue };
            // A property of another type is an `Option` already, which accepts null.
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

/// In OpenAPI, an object without `additionalProperties` allows any. typify drops them, unless the document says `{}`.
/// An object without properties accepts any JSON in the service, but is a map in typify. So would a type of a union
/// that adds nothing to its base, unless it is closed here; `object!` opens it again.
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
        match object.get("properties").map(|properties| entries(properties).next().is_some()) {
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
