//! Prose that people read, and identifiers: none of the phrases that CONTRIBUTING.md replaces.

use regex_lite::Regex;

use crate::documents::{files, root};

/// Folders and files to check. Samples of the service are not ours.
const PATHS: &[&str] = &[
    ".ci",
    ".github",
    "codegen",
    "crates/core",
    "crates/datafactory/doctests",
    "crates/datafactory/examples",
    "crates/datafactory/src",
    "crates/emulator/scenarios",
    "crates/emulator/src",
    "crates/emulator/tests",
    "crates/expressions/benches",
    "crates/expressions/src",
    "crates/replay",
    "specs/common",
    "specs/v1",
    "specs/v2",
    "tests/benches",
    "tests/clients",
    "tests/diff/base",
    "tests/diff/patch",
    "tests/it",
    "tests/lint",
    "tests/load",
    "xtask",
];

/// A phrase, without regard to case, and what to write.
const PHRASES: &[(&str, &str)] = &[
    (r"\b(that|which|and) is none\b", "is missing, is unknown, is invalid"),
    (
        r"\b(is|are|was) no (GUID|URL|JSON|YAML|UTF-8|HAR|date|list|number|method|path|string|text)\b",
        "is not",
    ),
    (r"\bwhatever\b", "the condition"),
    (r"\b(whoever|somebody|nobody)\b", "the person or program"),
    (r"\btexts\b", "strings"),
    (r"\b(answered|answers?)\b", "response, respond"),
    (r"\bkinds\b", "types"),
    (r"\bmembers\b", "properties"),
    (r"\b(says nothing|all the same|as (it|they) came|the way on|in a circle)\b", "the fact"),
    (r"\bshall\b", "must, will"),
];

#[test]
fn prose_uses_plain_terms() {
    let phrases: Vec<_> = PHRASES
        .iter()
        .map(|(phrase, instead)| (Regex::new(&format!("(?i){phrase}")).unwrap(), instead))
        .collect();
    let mut found = Vec::new();
    for path in PATHS {
        for (file, text) in files(&root().join(path), "") {
            let sample = file.starts_with("examples/") || file.contains("snapshots/");
            for (line, text) in text.lines().enumerate().filter(|_| !sample && file != "prose.rs") {
                for (phrase, instead) in phrases.iter().filter(|(phrase, _)| phrase.is_match(text))
                {
                    let line = line + 1;
                    found.push(format!("{path}/{file}:{line}: `{phrase}`: write {instead}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
