//! The documents as pages for a browser: one for each API version, which Redoc draws, and an index.
//!
//! Each page holds its document, so that the pages can be opened from a disk, where a browser fetches
//! nothing.

use serde_json::Value;

use crate::Files;
use crate::load::Document;
use crate::walk::operations;

/// The file with Redoc's program that the pages expect beside them.
pub const PROGRAM: &str = "redoc.standalone.js";

/// The pages. `guide` is where the documentation of the library begins, seen from them.
pub fn pages(documents: &[Document], guide: &str) -> Files {
    let mut pages: Files = documents
        .iter()
        .map(|document| (format!("{}.html", document.name), page(&document.value)))
        .collect();
    pages.insert("index.html".to_owned(), index(documents, guide));
    pages
}

fn page(document: &Value) -> String {
    let title = escaped(title(document));
    // Inside a script nothing but its end tag has a meaning, and JSON can write `<` in another way.
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
<div id="reference">This page needs JavaScript and the file {PROGRAM} beside it.</div>
<script src="{PROGRAM}"></script>
<script>
Redoc.init({json}, {{ hideDownloadButton: true, sortPropsAlphabetically: false }}, document.getElementById("reference"));
</script>
</body>
</html>
"#
    )
}

fn index(documents: &[Document], guide: &str) -> String {
    let mut rows = String::new();
    for Document { name, value, .. } in documents {
        let (title, count) = (escaped(title(value)), operations(value).count());
        let version = escaped(value["info"]["version"].as_str().unwrap_or_default());
        rows += &format!(
            "<li><a href=\"{name}.html\">{title}</a>: {version}, {count} operations</li>\n"
        );
    }
    format!(
        r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Documentation</title>
</head>
<body>
<h1>Documentation</h1>
<h2>The service: reference of the API</h2>
<ul>
{rows}</ul>
<h2>The library: guide and reference</h2>
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
