//! Iterators over the parts of a bundled document.

use serde_json::Value;

/// The keys of a path item that are operations.
pub const METHODS: &[&str] = &["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// The entries of an object, sorted by key; none for other values.
pub fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, property)| (name.as_str(), property))
}

/// The mutable entries of the object at a JSON pointer; none for other values.
pub fn entries_mut<'a>(
    value: &'a mut Value,
    pointer: &str,
) -> impl Iterator<Item = (&'a str, &'a mut Value)> + use<'a> {
    let object = value.pointer_mut(pointer).and_then(Value::as_object_mut);
    object.into_iter().flatten().map(|(name, property)| (name.as_str(), property))
}

/// The elements of an array; none for other values.
pub fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// One operation with its position in the document.
#[derive(Clone, Copy)]
pub struct OperationAt<'a> {
    /// The path template.
    pub path: &'a str,
    /// The method, in lower case.
    pub method: &'a str,
    /// The path item.
    pub item: &'a Value,
    /// The operation.
    pub operation: &'a Value,
}

impl<'a> OperationAt<'a> {
    /// The operationId.
    pub fn id(&self) -> &'a str {
        self.operation["operationId"].as_str().unwrap_or_default()
    }

    /// The parameters of the path item and of the operation, references resolved.
    pub fn parameters(&self, document: &'a Value) -> impl Iterator<Item = &'a Value> + use<'a> {
        elements(&self.item["parameters"])
            .chain(elements(&self.operation["parameters"]))
            .map(|parameter| resolve(document, parameter))
    }

    /// The documented responses with a 2xx status.
    pub fn successes(&self) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
        entries(&self.operation["responses"]).filter(|(status, _)| status.starts_with('2'))
    }
}

/// All operations of a document, sorted by path and method.
pub fn operations(document: &Value) -> impl Iterator<Item = OperationAt<'_>> {
    entries(&document["paths"]).flat_map(|(path, item)| {
        entries(item)
            .filter(|(method, _)| METHODS.contains(method))
            .map(move |(method, operation)| OperationAt { path, method, item, operation })
    })
}

/// All operations of a document, mutable.
pub fn operations_mut(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    entries_mut(document, "/paths").flat_map(|(_, item)| {
        entries_mut(item, "")
            .filter(|(method, _)| METHODS.contains(method))
            .map(|(_, operation)| operation)
    })
}

/// The component that a `$ref` refers to: its section and its name.
pub fn reference(value: &Value) -> Option<(&str, &str)> {
    value["$ref"].as_str()?.strip_prefix("#/components/")?.split_once('/')
}

/// The schema that a `$ref` refers to.
pub fn schema_reference(value: &Value) -> Option<&str> {
    reference(value).and_then(|(section, name)| (section == "schemas").then_some(name))
}

/// The value itself, or the component that its `$ref` refers to.
pub fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    match reference(value) {
        Some((section, name)) => &document["components"][section][name],
        None => value,
    }
}

/// The JSON body of a request or response: the media type object, references resolved.
pub fn json_body<'a>(document: &'a Value, holder: &'a Value) -> Option<&'a Value> {
    resolve(document, holder)["content"].get("application/json")
}

/// The name of the schema of a JSON body.
pub fn body_schema<'a>(document: &'a Value, holder: &'a Value) -> Option<&'a str> {
    schema_reference(&json_body(document, holder)?["schema"])
}

/// A schema and all schemas inside it, without following references.
pub fn visit_schema<'a>(schema: &'a Value, visit: &mut impl FnMut(&'a Value)) {
    visit(schema);
    for (_, property) in entries(&schema["properties"]) {
        visit_schema(property, visit);
    }
    for keyword in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(keyword).filter(|inner| inner.is_object()) {
            visit_schema(inner, visit);
        }
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for inner in elements(&schema[keyword]) {
            visit_schema(inner, visit);
        }
    }
}

/// A schema and all schemas inside it, mutable, innermost first.
pub fn visit_schema_mut(schema: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    for (keyword, value) in entries_mut(schema, "") {
        match keyword {
            "properties" => {
                for (_, property) in entries_mut(value, "") {
                    visit_schema_mut(property, visit);
                }
            }
            "items" | "additionalProperties" => visit_schema_mut(value, visit),
            "allOf" | "oneOf" | "anyOf" => {
                for inner in value.as_array_mut().into_iter().flatten() {
                    visit_schema_mut(inner, visit);
                }
            }
            _ => {}
        }
    }
    visit(schema);
}

/// All parameters of path items and operations, mutable, without following references.
pub fn parameter_lists_mut(document: &mut Value) -> impl Iterator<Item = &mut Vec<Value>> {
    entries_mut(document, "/paths").flat_map(|(_, item)| entries_mut(item, "")).filter_map(
        |(key, value)| {
            let list = if key == "parameters" { value } else { value.get_mut("parameters")? };
            list.as_array_mut()
        },
    )
}

/// All schemas of a document, mutable, innermost first.
pub fn visit_schemas_mut(document: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    for (_, schema) in entries_mut(document, "/components/schemas") {
        visit_schema_mut(schema, visit);
    }
    for (_, parameter) in entries_mut(document, "/components/parameters") {
        parameter.get_mut("schema").into_iter().for_each(|schema| visit_schema_mut(schema, visit));
    }
    for parameter in parameter_lists_mut(document).flatten() {
        parameter.get_mut("schema").into_iter().for_each(|schema| visit_schema_mut(schema, visit));
    }
}
