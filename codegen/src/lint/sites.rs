//! The places of a bundled document that rules check, each with a name for messages and the JSON pointer that gives
//! its line.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::load::child;
use crate::walk::{
    OperationAt, body_schema, elements, entries, json_body, operations, resolve, schema_reference,
    visit_schema,
};

/// A value that a rule checks. The target of references is one site; the references are not.
pub(super) struct Site<'a> {
    /// Its name in messages.
    pub(super) name: String,
    pub(super) pointer: String,
    pub(super) value: &'a Value,
}

impl Site<'_> {
    /// The pointer to a key of the value.
    pub(super) fn at(&self, key: &str) -> String {
        child(&self.pointer, key)
    }

    /// The pointer to a property of a schema.
    pub(super) fn property(&self, name: &str) -> String {
        child(&self.at("properties"), name)
    }

    /// The name of the component that contains it.
    pub(super) fn component(&self) -> Option<&str> {
        self.pointer.strip_prefix("/components/schemas/")?.split('/').next()
    }

    /// Whether it is a component.
    pub(super) fn is_component(&self) -> bool {
        self.component().is_some() && self.pointer.matches('/').count() == 3
    }

    /// Whether it describes the values of a map.
    pub(super) fn is_map_value(&self) -> bool {
        self.pointer.ends_with("/additionalProperties")
    }

    /// Whether it is an element of an `allOf`.
    pub(super) fn is_part(&self) -> bool {
        self.pointer.rsplit('/').nth(1) == Some("allOf")
    }
}

/// All sites of one document.
pub(super) struct Sites<'a> {
    pub(super) document: &'a Value,
    pub(super) parameters: Vec<Site<'a>>,
    pub(super) headers: Vec<Site<'a>>,
    pub(super) request_bodies: Vec<Site<'a>>,
    pub(super) responses: Vec<Site<'a>>,
    /// The media types of requests and responses. The name ends with the media type.
    pub(super) bodies: Vec<Site<'a>>,
    pub(super) schemas: Vec<Site<'a>>,
}

impl<'a> Sites<'a> {
    pub(super) fn of(document: &'a Value) -> Self {
        let mut sites = Self {
            document,
            parameters: Vec::new(),
            headers: Vec::new(),
            request_bodies: Vec::new(),
            responses: Vec::new(),
            bodies: Vec::new(),
            schemas: Vec::new(),
        };
        for (path, item) in entries(&document["paths"]) {
            sites.parameters(item, &child("/paths", path));
        }
        for at in operations(document) {
            let (pointer, id) = (pointer(&at), at.id());
            sites.parameters(at.operation, &pointer);
            if let Some(body) = at.operation.get("requestBody") {
                sites.request_body(
                    format!("the request of {id}"),
                    child(&pointer, "requestBody"),
                    body,
                );
            }
            for (status, response) in entries(&at.operation["responses"]) {
                let pointer = child(&child(&pointer, "responses"), status);
                sites.response(format!("the {status} response of {id}"), pointer, response);
            }
        }
        for (section, components) in entries(&document["components"]) {
            for (name, value) in entries(components) {
                let pointer = child(&format!("/components/{section}"), name);
                let named = || format!("`{name}`");
                match section {
                    "parameters" => sites.parameter(pointer, value),
                    "headers" => sites.header(name, pointer, value),
                    "requestBodies" => sites.request_body(named(), pointer, value),
                    "responses" => sites.response(named(), pointer, value),
                    "schemas" => sites.schema(name.to_owned(), pointer, value),
                    _ => {}
                }
            }
        }
        sites
    }

    fn parameters(&mut self, holder: &'a Value, pointer: &str) {
        for (index, parameter) in elements(&holder["parameters"]).enumerate() {
            self.parameter(format!("{pointer}/parameters/{index}"), parameter);
        }
    }

    fn parameter(&mut self, pointer: String, value: &'a Value) {
        if value.get("$ref").is_none() {
            let name = value["name"].as_str().unwrap_or_default().to_owned();
            self.schema(name.clone(), child(&pointer, "schema"), &value["schema"]);
            self.parameters.push(Site { name, pointer, value });
        }
    }

    fn header(&mut self, name: &str, pointer: String, value: &'a Value) {
        if value.get("$ref").is_none() {
            self.schema(name.to_owned(), child(&pointer, "schema"), &value["schema"]);
            self.headers.push(Site { name: name.to_owned(), pointer, value });
        }
    }

    fn request_body(&mut self, name: String, pointer: String, value: &'a Value) {
        if value.get("$ref").is_none() {
            self.bodies(&name, &pointer, value);
            self.request_bodies.push(Site { name, pointer, value });
        }
    }

    fn response(&mut self, name: String, pointer: String, value: &'a Value) {
        if value.get("$ref").is_none() {
            for (header, value) in entries(&value["headers"]) {
                self.header(header, child(&child(&pointer, "headers"), header), value);
            }
            self.bodies(&name, &pointer, value);
            self.responses.push(Site { name, pointer, value });
        }
    }

    fn bodies(&mut self, name: &str, pointer: &str, holder: &'a Value) {
        for (media_type, value) in entries(&holder["content"]) {
            let pointer = child(&child(pointer, "content"), media_type);
            self.schema(name.to_owned(), child(&pointer, "schema"), &value["schema"]);
            self.bodies.push(Site { name: format!("{name} as {media_type}"), pointer, value });
        }
    }

    fn schema(&mut self, name: String, pointer: String, value: &'a Value) {
        if !value.is_object() || value.get("$ref").is_some() {
            return;
        }
        for (property, value) in entries(&value["properties"]) {
            let pointer = child(&child(&pointer, "properties"), property);
            self.schema(format!("{name}.{property}"), pointer, value);
        }
        for keyword in ["items", "additionalProperties", "not"] {
            self.schema(format!("{name}.{keyword}"), child(&pointer, keyword), &value[keyword]);
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            for (index, part) in elements(&value[keyword]).enumerate() {
                self.schema(name.clone(), format!("{pointer}/{keyword}/{index}"), part);
            }
        }
        self.schemas.push(Site { name, pointer, value });
    }

    /// The schemas that are components.
    pub(super) fn named_schemas(&self) -> impl Iterator<Item = &Site<'a>> {
        self.schemas.iter().filter(|schema| schema.is_component())
    }

    /// The names of the schemas that requests and successful responses use, without those that only errors use.
    pub(super) fn outside_errors(&self) -> BTreeSet<&'a str> {
        let document = self.document;
        let mut found = BTreeSet::new();
        let mut pending = Vec::new();
        for at in operations(document) {
            let requested = at.parameters(document).map(|parameter| &parameter["schema"]);
            pending.extend(requested.filter_map(schema_reference));
            pending.extend(body_schema(document, &at.operation["requestBody"]));
            pending.extend(at.successes().filter_map(|(_, it)| body_schema(document, it)));
        }
        while let Some(name) = pending.pop() {
            if !found.insert(name) {
                continue;
            }
            visit_schema(&document["components"]["schemas"][name], &mut |schema| {
                pending.extend(schema_reference(schema));
                let children = entries(&schema["discriminator"]["mapping"]);
                pending.extend(children.filter_map(|(_, child)| target(child)));
            });
        }
        found
    }
}

/// The pointer to an operation.
pub(super) fn pointer(at: &OperationAt<'_>) -> String {
    child(&child("/paths", at.path), at.method)
}

/// The schema that an entry of a discriminator's `mapping` refers to.
pub(super) fn target(reference: &Value) -> Option<&str> {
    reference.as_str()?.strip_prefix("#/components/schemas/")
}

/// A schema and all schemas of its `allOf`, each once.
pub(super) fn parts<'a>(document: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let mut found: Vec<&Value> = Vec::new();
    let mut pending = vec![schema];
    while let Some(schema) = pending.pop() {
        let schema = resolve(document, schema);
        if !found.iter().any(|part| std::ptr::eq(*part, schema)) {
            found.push(schema);
            pending.extend(elements(&schema["allOf"]));
        }
    }
    found
}

/// The schema of the property that a JSON pointer selects in a value of a schema.
pub(super) fn property<'a>(
    document: &'a Value,
    schema: &'a Value,
    pointer: &str,
) -> Option<&'a Value> {
    pointer.split('/').skip(1).try_fold(schema, |schema, name| {
        parts(document, schema).into_iter().find_map(|part| part["properties"].get(name))
    })
}

/// The schema of the JSON body of a successful response.
pub(super) fn success_schema<'a>(document: &'a Value, at: &OperationAt<'a>) -> Option<&'a Value> {
    at.successes().find_map(|(_, response)| json_body(document, response)?.get("schema"))
}
