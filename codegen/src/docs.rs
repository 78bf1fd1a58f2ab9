//! The documents as pages for a browser, which Redoc draws: one for the operations of each API version, one for each
//! connector, and an index.
//!
//! Each page holds its document, so that it can be opened from a disk, where a browser cannot fetch other files.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::Files;
use crate::emit::Module;
use crate::load::{Document, child};
use crate::walk::{members, operations, schema_reference, visit_schema, visit_schema_mut};

/// The file with Redoc's program that the pages expect beside them.
pub const PROGRAM: &str = "redoc.standalone.js";

/// The pages. `guide` is where the documentation of the library begins, seen from them.
pub fn pages(documents: &[Document], guide: &str) -> Files {
    let mut pages = Files::new();
    let mut lists = String::new();
    for document in documents {
        let Document { name, value, .. } = document;
        pages.insert(format!("{name}.html"), page(value, ""));
        let (title, count) = (escaped(title(value)), operations(value).count());
        let version = escaped(value["info"]["version"].as_str().unwrap_or_default());
        let _ = write!(
            lists,
            "<h2>{title}</h2>\n\
             <p><a href=\"{name}.html\">Reference of the API</a>: {version}, {count} operations</p>\n"
        );
        let connectors = connectors(document);
        if !connectors.is_empty() {
            lists += "<p>Connectors:</p>\n<ul>\n";
        }
        for (module, schemas) in &connectors {
            let connector = connector(document, module, schemas.values().copied());
            let path = format!("{name}/{}/{}.html", module.folder, module.name);
            let _ = writeln!(
                lists,
                "<li><a href=\"{path}\">{}</a></li>",
                escaped(self::title(&connector))
            );
            let up = "../".repeat(path.matches('/').count());
            pages.insert(path, page(&connector, &up));
        }
        if !connectors.is_empty() {
            lists += "</ul>\n";
        }
    }
    pages.insert("index.html".to_owned(), index(&lists, guide));
    pages
}

/// The files of connectors, and the schemas of each by their lines.
fn connectors(document: &Document) -> BTreeMap<Module, BTreeMap<usize, &str>> {
    let mut connectors: BTreeMap<Module, BTreeMap<usize, &str>> = BTreeMap::new();
    for (name, _) in members(&document.value["components"]["schemas"]) {
        let position = document.position(&child("/components/schemas", name));
        let module = Module::of_schema(&position.file);
        if module.is_connector() {
            connectors.entry(module).or_default().insert(position.line, name);
        }
    }
    connectors
}

/// A document that holds the schemas of one connector, with those that they refer to.
fn connector<'a>(
    document: &'a Document,
    module: &Module,
    schemas: impl Iterator<Item = &'a str>,
) -> Value {
    let comment = document.comment(&module.file);
    let title = comment.split([':', '.']).next().filter(|title| !title.is_empty());
    let mut description = comment.to_owned();
    let mut pending: Vec<&str> = Vec::new();
    for name in schemas {
        let _ = write!(
            description,
            "\n\n# {name}\n\n<SchemaDefinition schemaRef=\"#/components/schemas/{name}\" />"
        );
        pending.push(name);
    }
    let all = &document.value["components"]["schemas"];
    let mut needed = Map::new();
    while let Some(name) = pending.pop() {
        if needed.contains_key(name) {
            continue;
        }
        let mut schema = all[name].clone();
        // It would bring every other connector along.
        visit_schema_mut(&mut schema, &mut |inner| {
            inner.as_object_mut().map(|inner| inner.remove("discriminator"));
        });
        needed.insert(name.to_owned(), schema);
        visit_schema(&all[name], &mut |inner| pending.extend(schema_reference(inner)));
    }
    json!({
        "openapi": document.value["openapi"],
        "info": {
            "title": title.unwrap_or(&module.name),
            "version": document.value["info"]["version"],
            "description": description,
        },
        "paths": {},
        "components": { "schemas": needed },
    })
}

/// A page for a document, from which `up` leads to the folder of the index.
fn page(document: &Value, up: &str) -> String {
    let title = escaped(title(document));
    // Inside a script only its end tag has a meaning, and JSON can write `<` in another way.
    let json = document.to_string().replace('<', "\\u003c");
    format!(
        r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>body {{ margin: 0 }}</style>
</head>
<body>
<div id="reference">This page needs JavaScript and the file {PROGRAM} in the folder of the index.</div>
<script src="{up}{PROGRAM}"></script>
<script>
Redoc.init({json}, {{ hideDownloadButton: true, sortPropsAlphabetically: false }}, document.getElementById("reference"));
</script>
</body>
</html>
"#
    )
}

fn index(lists: &str, guide: &str) -> String {
    format!(
        r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Documentation</title>
</head>
<body>
<h1>Documentation</h1>
{lists}<h2>The library: guide and reference</h2>
<ul>
<li><a href="{guide}">datafactory</a></li>
</ul>
</body>
</html>
"#
    )
}

fn title(document: &Value) -> &str {
    document["info"]["title"].as_str().unwrap_or_default()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
