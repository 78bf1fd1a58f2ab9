//! The documents, as they are and to read: operations by tag, their parameters, bodies and examples, and
//! every schema. It is all in the page, so links lead within it and nothing has to be fetched.

use std::sync::OnceLock;

use serde_json::Value;

use super::html::{self, Prose, Text, add};
use super::look::text;
use crate::document::{self, Document};

/// An OpenAPI document as a page, rendered on first use.
pub(crate) struct Explained {
    document: &'static Document,
    page: OnceLock<String>,
}

pub(crate) static V1: Explained = Explained::of(&document::V1);
pub(crate) static V2: Explained = Explained::of(&document::V2);

impl Explained {
    const fn of(document: &'static Document) -> Self {
        Self { document, page: OnceLock::new() }
    }

    pub(crate) fn page(&self) -> &str {
        let Document { name, .. } = self.document;
        self.page.get_or_init(|| Explorer { root: self.document.root(), name }.page())
    }
}

/// The page that lists the documents.
pub(crate) fn list() -> String {
    let mut body = String::from("<h1>Documents</h1><ul>");
    for document in [&document::V1, &document::V2] {
        let (name, root) = (document.name, document.root());
        add!(
            body,
            "<li><a href=\"/openapi/{name}\">{}</a>, API version {} \
             (<a href=\"/openapi/{name}.json\">JSON</a>)<p>{}</p></li>",
            Text(text(root, "/info/title")),
            Text(text(root, "/info/version")),
            Prose(text(root, "/info/description"))
        );
    }
    body += "</ul>";
    html::document("Documents", None, &body)
}

struct Explorer<'a> {
    root: &'a Value,
    name: &'static str,
}

impl<'a> Explorer<'a> {
    fn page(&self) -> String {
        let title = text(self.root, "/info/title");
        let mut page = String::new();
        add!(page, "<h1>{} <small>{}</small>", Text(title), Text(text(self.root, "/info/version")));
        add!(page, " <a class=\"json\" href=\"/openapi/{}.json\">JSON</a></h1>", self.name);
        add!(page, "<p>{}</p>", Prose(text(self.root, "/info/description")));
        for tag in elements(self.root, "/tags") {
            let name = text(tag, "/name");
            add!(page, "<h2>{}</h2><p>{}</p>", Text(name), Prose(text(tag, "/description")));
            for (path, method, operation, shared) in self.operations() {
                if elements(operation, "/tags").any(|tag| tag == name) {
                    self.operation(path, method, operation, shared, &mut page);
                }
            }
        }
        add!(page, "<h2>Schemas</h2>");
        for (name, schema) in entries(self.root, "/components/schemas") {
            add!(page, "<details class=\"schema\"><summary><code>{0}</code></summary>", Text(name));
            // Inside, so that a link to it opens the element around it.
            add!(page, "<div id=\"schema-{}\">", Text(name));
            self.schema(schema, &mut page);
            add!(page, "</div></details>");
        }
        html::document(title, None, &page)
    }

    fn operations(&self) -> impl Iterator<Item = (&'a str, &'a str, &'a Value, &'a Value)> {
        entries(self.root, "/paths").flat_map(|(path, item)| {
            let shared = item.get("parameters").unwrap_or(&Value::Null);
            entries(item, "")
                .filter(|(method, _)| *method != "parameters")
                .map(move |(method, operation)| (path, method, operation, shared))
        })
    }

    fn operation(
        &self,
        path: &str,
        method: &str,
        operation: &'a Value,
        shared: &'a Value,
        page: &mut String,
    ) {
        let id = text(operation, "/operationId");
        add!(
            *page,
            "<details class=\"op\"><summary><span class=\"method\">{}</span> {} <small>{}</small></summary>",
            Text(method.to_uppercase()),
            Text(text(operation, "/summary")),
            Text(id)
        );
        add!(*page, "<div id=\"{}\"><p><code>{}</code></p>", Text(id), Text(path));
        add!(*page, "<p>{}", Prose(text(operation, "/description")));
        let article = text(operation, "/externalDocs/url");
        if article.starts_with("https://") {
            add!(*page, " <a href=\"{}\">Documentation</a>", Text(article));
        }
        add!(*page, "</p><table><tr><th>Parameter<th>In<th>Type<th>Description</tr>");
        let parameters = shared.as_array().into_iter().flatten();
        for parameter in parameters.chain(elements(operation, "/parameters")) {
            let parameter = self.resolved(parameter);
            let required = parameter["required"].as_bool().unwrap_or_default();
            add!(
                *page,
                "<tr><td><code>{}</code>{}<td>{}<td>",
                Text(text(parameter, "/name")),
                if required { " *" } else { "" },
                Text(text(parameter, "/in"))
            );
            self.kind(&parameter["schema"], page);
            add!(*page, "<td>{}</tr>", Prose(text(parameter, "/description")));
        }
        add!(*page, "</table>");
        if let Some(body) = operation.get("requestBody") {
            let body = self.resolved(body);
            add!(*page, "<h3>Body</h3><p>{}</p>", Prose(text(body, "/description")));
            self.content(body, page);
        }
        for (status, response) in entries(operation, "/responses") {
            let response = self.resolved(response);
            let description = text(response, "/description");
            add!(*page, "<h3>{} <small>{}</small></h3>", Text(status), Prose(description));
            self.content(response, page);
            let mut headers = entries(response, "/headers").map(|(name, _)| name).peekable();
            if headers.peek().is_some() {
                let headers: Vec<_> = headers.collect();
                add!(*page, "<p><small>Headers: {}</small></p>", Text(headers.join(", ")));
            }
        }
        add!(*page, "</div></details>");
    }

    /// The schema and the examples of a body.
    fn content(&self, body: &'a Value, page: &mut String) {
        for (media, content) in entries(body, "/content") {
            add!(*page, "<p><small>{}</small> ", Text(media));
            self.kind(&content["schema"], page);
            add!(*page, "</p>");
            let one = content.get("example").map(|example| ("example", example));
            let named = entries(content, "/examples")
                .filter_map(|(name, example)| Some((name, self.resolved(example).get("value")?)));
            for (name, example) in one.into_iter().chain(named) {
                add!(*page, "<details><summary>{}</summary>", Text(name));
                add!(*page, "<pre>{}</pre></details>", Text(format_args!("{example:#}")));
            }
        }
    }

    /// A schema in full.
    fn schema(&self, schema: &'a Value, page: &mut String) {
        add!(*page, "<p>{}</p><p>", Prose(text(schema, "/description")));
        self.kind(schema, page);
        add!(*page, "</p>");
        let discriminator = text(schema, "/discriminator/propertyName");
        if !discriminator.is_empty() {
            add!(*page, "<p>Which one is said by <code>{}</code>:</p><ul>", Text(discriminator));
            for (value, target) in entries(schema, "/discriminator/mapping") {
                add!(*page, "<li><code>{}</code>: ", Text(value));
                reference(target.as_str().unwrap_or_default(), page);
                add!(*page, "</li>");
            }
            add!(*page, "</ul>");
        }
        let parts = elements(schema, "/allOf").filter(|part| part.get("$ref").is_none());
        for part in parts.chain([schema]) {
            let required: Vec<_> = elements(part, "/required").filter_map(Value::as_str).collect();
            let mut properties = entries(part, "/properties").peekable();
            if properties.peek().is_none() {
                continue;
            }
            add!(*page, "<table><tr><th>Member<th>Type<th>Description</tr>");
            for (name, property) in properties {
                let mark = if required.contains(&name) { " *" } else { "" };
                add!(*page, "<tr><td><code>{}</code>{mark}<td>", Text(name));
                self.kind(property, page);
                if property["readOnly"] == true {
                    add!(*page, " <small>read-only</small>");
                }
                add!(*page, "<td>{}</tr>", Prose(text(property, "/description")));
            }
            add!(*page, "</table>");
        }
    }

    /// A schema in a few words. Documents are written with little nesting; what is deeper is left out.
    fn kind(&self, schema: &Value, page: &mut String) {
        self.kind_within(schema, 0, page);
    }

    fn kind_within(&self, schema: &Value, depth: usize, page: &mut String) {
        if depth > 4 {
            return;
        }
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            return reference(target, page);
        }
        for (word, separator) in [("oneOf", " or "), ("anyOf", " or "), ("allOf", " with ")] {
            let parts: Vec<_> = elements(schema, &format!("/{word}")).collect();
            for (index, part) in parts.iter().enumerate() {
                add!(*page, "{}", if index > 0 { separator } else { "" });
                self.kind_within(part, depth + 1, page);
            }
            if !parts.is_empty() {
                return;
            }
        }
        match text(schema, "/type") {
            "array" => {
                add!(*page, "array of ");
                self.kind_within(&schema["items"], depth + 1, page);
            }
            "object" if schema["additionalProperties"].is_object() => {
                add!(*page, "map of ");
                self.kind_within(&schema["additionalProperties"], depth + 1, page);
            }
            "" => add!(*page, "anything"),
            kind => add!(*page, "{}", Text(kind)),
        }
        for word in ["format", "pattern", "minimum", "maximum", "minLength", "maxLength"] {
            match schema.get(word) {
                Some(Value::String(value)) => {
                    add!(*page, " <small>{word} <code>{}</code></small>", Text(value));
                }
                Some(value) => add!(*page, " <small>{word} {}</small>", Text(value)),
                None => {}
            }
        }
        let values: Vec<_> = elements(schema, "/enum").filter_map(Value::as_str).collect();
        if !values.is_empty() {
            add!(*page, ": <small>{}</small>", Text(values.join(", ")));
        }
    }

    fn resolved(&self, value: &'a Value) -> &'a Value {
        let target = value.get("$ref").and_then(Value::as_str);
        let target = target.and_then(|target| self.root.pointer(target.strip_prefix('#')?));
        target.unwrap_or(value)
    }
}

fn reference(target: &str, page: &mut String) {
    let name = target.rsplit('/').next().unwrap_or_default();
    add!(*page, "<a href=\"#schema-{0}\">{0}</a>", Text(name));
}

fn elements<'a>(value: &'a Value, pointer: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value.pointer(pointer).and_then(Value::as_array).into_iter().flatten()
}

fn entries<'a>(
    value: &'a Value,
    pointer: &str,
) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
    let entries = value.pointer(pointer).and_then(Value::as_object).into_iter().flatten();
    entries.map(|(name, value)| (&**name, value))
}
