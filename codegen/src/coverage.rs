//! Coverage: the schemas, properties and values of a fact file that the documents lack.
//!
//! A fact file lists the known schemas of an API version. Its first line names the version, as in
//! `# V2 schemas`. A schema is a line with its name, then one indented line for each property. An
//! enumeration is a line with its name, a colon and its values, with `_` for a space.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::load::Document;
use crate::walk::{elements, resolve};

/// The result of comparing a fact file with a document.
#[derive(Debug, Default)]
pub struct Coverage {
    /// Number of schemas, enumerations, properties and values in the fact file.
    pub facts: usize,
    /// Those that the document lacks, as `Schema` or `Schema.property`.
    pub missing: Vec<String>,
    /// Number of those that are omitted on purpose.
    pub omitted: usize,
}

/// Compares a fact file with the document of its version. `readme` is the text of `specs/README.md`,
/// which lists the intentional omissions.
///
/// # Errors
///
/// If the first line of the fact file does not name the version of a document.
pub fn coverage(documents: &[Document], facts: &str, readme: &str) -> Result<Coverage, String> {
    let version = facts.split_whitespace().nth(1).unwrap_or_default().to_lowercase();
    let document = documents.iter().find(|document| document.name == version);
    let document = document.ok_or("its first line does not begin with `# V1` or `# V2`")?;
    let schemas = &document.value["components"]["schemas"];
    let omissions = omissions(readme, &version);

    let mut coverage = Coverage::default();
    let mut check = |name: &str, property: Option<&str>, present: bool| {
        coverage.facts += 1;
        let full = property.map_or_else(|| name.to_owned(), |it| format!("{name}.{it}"));
        if omissions.contains(name) || omissions.contains(&*full) {
            coverage.omitted += 1;
        } else if !present {
            coverage.missing.push(full);
        }
    };
    let mut schema = ("", None);
    for line in facts.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split_whitespace();
        let Some(word) = words.next() else { continue };
        if line.starts_with(' ') {
            // If the schema is missing, its properties are not listed.
            if let (name, Some(schema)) = schema {
                check(name, Some(word), has_property(&document.value, schema, word));
            }
            continue;
        }
        let name = word.trim_end_matches(':');
        schema = (name, schemas.get(name));
        check(name, None, schema.1.is_some());
        if let Some(schema) = schema.1.filter(|_| word.ends_with(':')) {
            for value in words {
                let documented = elements(&schema["enum"]).filter_map(Value::as_str);
                let present = documented.map(|it| it.replace(' ', "_")).any(|it| it == value);
                check(name, Some(value), present);
            }
        }
    }
    Ok(coverage)
}

/// Whether a schema has a property, including inherited ones and those in its `typeProperties`.
fn has_property(document: &Value, schema: &Value, name: &str) -> bool {
    property(document, schema, name).is_some()
        || property(document, schema, "typeProperties")
            .is_some_and(|inner| property(document, inner, name).is_some())
}

fn property<'a>(document: &'a Value, schema: &'a Value, name: &str) -> Option<&'a Value> {
    let schema = resolve(document, schema);
    let parts = || elements(&schema["allOf"]).find_map(|part| property(document, part, name));
    schema["properties"].get(name).or_else(parts)
}

/// The first two columns of the table under the heading "Schemas left out": a version, and names in
/// backticks.
fn omissions<'a>(readme: &'a str, version: &str) -> BTreeSet<&'a str> {
    let section = readme.split("\n## ").find(|section| section.starts_with("Schemas left out"));
    let rows = section.unwrap_or_default().lines().map(|row| row.split('|').map(str::trim));
    rows.filter_map(|mut columns| {
        (columns.nth(1)?.to_lowercase() == version).then(|| columns.next()).flatten()
    })
    .flat_map(|names| names.split('`').skip(1).step_by(2))
    .collect()
}
