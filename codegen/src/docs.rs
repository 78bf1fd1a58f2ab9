//! The API reference as HTML pages that Redoc renders: one for the operations of each API version, one for each
//! connector, and an index.
//!
//! Each page contains its document, because a browser cannot fetch other files when a page is opened from disk.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::Files;
use crate::emit::Module;
use crate::load::{Document, child};
use crate::walk::{entries, operations, schema_reference, visit_schema, visit_schema_mut};

/// The script of Redoc, in the folder of the index.
pub const PROGRAM: &str = "redoc.standalone.js";

/// Writes the pages. `guide` is the relative URL of the library's documentation.
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
             <p><a href=\"{name}.html\">API reference</a>: {version}, {count} operations</p>\n"
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

/// The files of connectors, and the schemas of each in the order of the file.
fn connectors(document: &Document) -> BTreeMap<Module, BTreeMap<usize, &str>> {
    let mut connectors: BTreeMap<Module, BTreeMap<usize, &str>> = BTreeMap::new();
    for (name, _) in entries(&document.value["components"]["schemas"]) {
        let position = document.position(&child("/components/schemas", name));
        let module = Module::of_schema(&position.file);
        if module.is_connector() {
            connectors.entry(module).or_default().insert(position.line, name);
        }
    }
    connectors
}

/// A document with the schemas of one connector and the schemas that these refer to.
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
        // The discriminator refers to all other connectors.
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

/// A page for a document. `up` is the relative path to the folder of the index.
fn page(document: &Value, up: &str) -> String {
    let title = escaped(title(document));
    // An end tag would end the script, so `<` is escaped.
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
<div id="reference">This page needs JavaScript and the file {PROGRAM} in the same folder as index.html.</div>
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
