//! Rules about a whole document.

use serde_json::Value;

use super::{Check, Rule};
use crate::load::{ROOT, SECTIONS, child, nearest};
use crate::problem::{Position, Problem};
use crate::scaffold::BLANK;
use crate::walk::{elements, entries, operations};

/// The supported extensions.
const EXTENSIONS: &[&str] = &[
    "x-adf-any",
    "x-adf-expression",
    "x-adf-pageable",
    "x-adf-safe",
    "x-ms-discriminator-value",
    "x-ms-enum",
    "x-ms-long-running-operation",
    "x-ms-long-running-operation-options",
    "x-ms-pageable",
    "x-ms-secret",
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "openapi-version",
        why: "progenitor supports only OpenAPI 3.0",
        fix: "write `openapi: 3.0.3`",
        check: Check::Document(|sites, found| {
            let version = &sites.document["openapi"];
            if !version.as_str().is_some_and(|version| version.starts_with("3.0.")) {
                found.at("/openapi", format!("the document is written in OpenAPI {version}"));
            }
        }),
    },
    Rule {
        id: "api-version",
        why: "every request sends `info.version` as `api-version`",
        fix: "write the version of the API as a date, such as `'2018-06-01'`",
        check: Check::Document(|sites, found| {
            let version = &sites.document["info"]["version"];
            let date = |version: &str| {
                let form = "0000-00-00";
                version.is_char_boundary(form.len())
                    && version.chars().zip(form.chars()).all(|(character, form)| {
                        if form == '0' { character.is_ascii_digit() } else { character == form }
                    })
                    && matches!(version.get(form.len()..), Some("" | "-preview"))
            };
            if !version.as_str().is_some_and(date) {
                found.at("/info/version", format!("the API version {version} is not a date"));
            }
        }),
    },
    Rule {
        id: "path-form",
        why: "progenitor rejects such a path, or treats the part after `?` as a name and encodes \
              it",
        fix: "start with `/`, close all braces, and define query parameters under `parameters`",
        check: Check::Document(|sites, found| {
            for (path, _) in entries(&sites.document["paths"]) {
                let braces: String = path.chars().filter(|c| "{}".contains(*c)).collect();
                let balanced = braces.replace("{}", "").is_empty() && !path.contains("{}");
                if !path.starts_with('/') || path.contains(['?', '#', ' ']) || !balanced {
                    found.at(&child("/paths", path), format!("`{path}` is not a path template"));
                }
            }
        }),
    },
    Rule {
        id: "unknown-extension",
        why: "unknown extensions are ignored, so a typo in the name has no visible effect",
        fix: "correct the name, or add the new extension to codegen/src/lint/document.rs and to \
              specs/README.md",
        check: Check::Document(|sites, found| {
            let mut check = |pointer: &str, value| {
                for (key, _) in entries(value) {
                    if key.starts_with("x-") && !EXTENSIONS.contains(&key) {
                        let near = nearest(key, EXTENSIONS.iter().copied());
                        let near = near.map(|near| format!(": did you mean `{near}`?"));
                        let near = near.unwrap_or_default();
                        found.at(
                            &child(pointer, key),
                            format!("`{key}` is not a known extension{near}"),
                        );
                    }
                }
            };
            check("", sites.document);
            check("/info", &sites.document["info"]);
            for (path, item) in entries(&sites.document["paths"]) {
                check(&child("/paths", path), item);
            }
            for at in operations(sites.document) {
                check(&super::sites::pointer(&at), at.operation);
            }
            for sites in [
                &sites.parameters,
                &sites.headers,
                &sites.request_bodies,
                &sites.responses,
                &sites.bodies,
                &sites.schemas,
            ] {
                for site in sites {
                    check(&site.pointer, site.value);
                }
            }
        }),
    },
    Rule {
        id: "unused-component",
        why: "a component that no operation uses is not in the bundled document, so nothing checks it",
        fix: "refer to it, or remove it",
        check: Check::Files(|documents, rule, problems| {
            // Files outside the folders of the documents belong to other tools.
            let sources = documents.iter().take(1).flat_map(|document| &*document.sources);
            for (file, source) in sources.filter(|(file, _)| file.contains('/')) {
                let names = |pointer: &str| -> Vec<String> {
                    let holder = source.value.pointer(pointer);
                    entries(holder.unwrap_or_default())
                        .map(|(name, _)| child(pointer, name))
                        .collect()
                };
                let entries = if file.ends_with(ROOT) {
                    SECTIONS.iter().flat_map(|it| names(&format!("/components/{it}"))).collect()
                } else {
                    names("")
                };
                for entry in entries {
                    let inside = format!("{entry}/");
                    let used = documents.iter().flat_map(|document| &document.reached).any(
                        |(reached, pointer)| {
                            reached == file && (*pointer == entry || pointer.starts_with(&inside))
                        },
                    );
                    if !used {
                        let line = source.lines.get(&entry).copied().unwrap_or(1);
                        let name = entry.rsplit('/').next().unwrap_or_default();
                        problems.push(Problem {
                            rule: rule.id,
                            at: Position { file: file.clone(), line },
                            what: format!("nothing refers to `{name}`"),
                            why: rule.why,
                            fix: rule.fix.to_owned(),
                        });
                    }
                }
            }
        }),
    },
    Rule {
        id: "blank-left",
        why: "a placeholder would become documentation and code",
        fix: "replace the placeholder with what it asks for, from the documentation or from traffic",
        check: Check::Files(|documents, rule, problems| {
            // In all files, including components that nothing refers to.
            for (file, source) in documents.iter().take(1).flat_map(|document| &*document.sources) {
                for (pointer, text) in blanks(&source.value, "") {
                    let line = source.lines.get(&pointer).copied().unwrap_or(1);
                    problems.push(Problem {
                        rule: rule.id,
                        at: Position { file: file.clone(), line },
                        what: format!("`{text}` is still a placeholder"),
                        why: rule.why,
                        fix: rule.fix.to_owned(),
                    });
                }
            }
        }),
    },
];

/// The names and values that are placeholders, each with its pointer.
fn blanks<'a>(value: &'a Value, pointer: &str) -> Vec<(String, &'a str)> {
    let mut found = Vec::new();
    if let Some(text) = value.as_str().filter(|text| text.contains(BLANK)) {
        found.push((pointer.to_owned(), text));
    }
    for (name, property) in entries(value) {
        let pointer = child(pointer, name);
        if name.contains(BLANK) {
            found.push((pointer.clone(), name));
        }
        found.extend(blanks(property, &pointer));
    }
    for (index, element) in elements(value).enumerate() {
        found.extend(blanks(element, &child(pointer, &index.to_string())));
    }
    found
}
