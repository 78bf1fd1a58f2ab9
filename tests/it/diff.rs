//! `cargo xtask diff`: one base document, and one small patch for every type of change.
//!
//! The first line of a patch in `tests/diff/patch` states the class and the reason. The rest are hunks of a unified diff
//! without line numbers, against the files of `tests/diff/base`. The snapshots show the output of `cargo xtask diff`.

use std::collections::BTreeSet;

use datafactory_codegen::diff::render::{Format, Report, announced};
use datafactory_codegen::diff::traffic::{Recording, replay};
use datafactory_codegen::diff::{Class, Delta, Diff, Effect, Item, Surface, diff, surface};
use datafactory_codegen::{Files, generate, lint, load};
use serde_json::{Value, json};

use crate::documents::{files, root};

struct Case {
    name: String,
    class: String,
    head: Files,
}

fn base() -> Files {
    files(&root().join("tests/diff/base"), ".yaml")
}

fn cases() -> Vec<Case> {
    let patches = files(&root().join("tests/diff/patch"), ".patch");
    let case = |(file, text): (String, String)| {
        let name = file.trim_end_matches(".patch").to_owned();
        let (first, patch) = text.split_once('\n').unwrap();
        let (class, _) = first.trim_start_matches("# ").split_once(": ").unwrap();
        let head = patched(&name, base(), patch);
        Case { name, class: class.to_owned(), head }
    };
    patches.into_iter().map(case).collect()
}

/// Applies a patch: each hunk's old lines must be found once.
fn patched(name: &str, mut files: Files, patch: &str) -> Files {
    for part in patch.split("--- ").skip(1) {
        let (file, hunks) = part.split_once('\n').unwrap();
        for hunk in hunks.split("@@\n") {
            let lines = |signs: [char; 2]| -> String {
                let kept = hunk.lines().filter(|line| line.is_empty() || line.starts_with(signs));
                kept.map(|line| format!("{}\n", line.get(1..).unwrap_or_default())).collect()
            };
            let (old, new) = (lines([' ', '-']), lines([' ', '+']));
            let text = files.entry(file.to_owned()).or_default();
            if old.is_empty() {
                assert!(text.is_empty(), "{name}: a hunk for {file} has no context lines");
                *text = new;
            } else {
                // From the start of a line.
                let found = format!("\n{text}").matches(&format!("\n{old}")).count();
                assert_eq!(found, 1, "{name}: {file} has this {found} times:\n{old}");
                *text = format!("\n{text}").replace(&format!("\n{old}"), &format!("\n{new}"));
                text.remove(0);
            }
        }
    }
    files
}

fn compared(name: &str, base: &Files, head: &Files) -> Diff {
    diff(base, head).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"))
}

fn report(diff: Diff) -> Report {
    Report { diff, traffic: None, announced: String::new() }
}

fn surfaces(specs: &Files) -> Vec<(String, Surface)> {
    let documents = load::load(specs).unwrap();
    documents.iter().map(|it| (it.name.clone(), surface(it).unwrap())).collect()
}

#[test]
fn the_base_is_valid_and_equal_to_itself() {
    assert_eq!(lint::lint(&load::load(&base()).unwrap()), []);
    assert_eq!(compared("base", &base(), &base()), Diff::default());
}

#[test]
fn every_type_of_change_is_classified_and_shown() {
    let base = base();
    let cases = cases();
    assert!(cases.len() >= 40);
    let mut wrong = Vec::new();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(root().join("tests/diff/output"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for Case { name, class, head } in &cases {
            let diff = match diff(&base, head) {
                Ok(diff) => diff,
                Err(problems) => {
                    wrong.push(format!("{name}: {problems:#?}"));
                    continue;
                }
            };
            let worst = diff.changes.iter().map(|change| change.class).max();
            let worst = worst.unwrap_or(Class::Documentation);
            if worst.name() != class {
                wrong.push(format!("{name} is said to be {class}, and is {worst}"));
            }
            insta::assert_snapshot!(name.as_str(), report(diff).render(Format::Text));
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
    let outputs = files(&root().join("tests/diff/output"), "");
    let outputs: BTreeSet<_> = outputs.keys().map(|it| it.trim_end_matches(".snap")).collect();
    assert_eq!(outputs, cases.iter().map(|case| &*case.name).collect(), "a snapshot is orphaned");
}

/// After an additive or documentation change, every item of the base still exists unchanged. After a breaking change with
/// Rust items, at least one does not.
#[test]
fn classes_agree_with_the_generated_surface() {
    let before = surfaces(&base());
    for Case { name, head, .. } in cases() {
        let diff = compared(&name, &base(), &head);
        let after = surfaces(&head);
        let mut broken = BTreeSet::new();
        for (version, old) in &before {
            let Some((_, new)) = after.iter().find(|(it, _)| it == version) else { continue };
            broken.extend(
                old.deltas(new).into_iter().filter(|it| it.effect.breaks()).map(|it| it.item),
            );
        }
        let told: BTreeSet<String> = diff
            .changes
            .iter()
            .filter(|change| change.class == Class::Breaking)
            .flat_map(|change| &change.items)
            .filter(|delta| delta.effect.breaks())
            .map(|delta| delta.item.clone())
            .collect();
        assert_eq!(broken, told, "{name}");
        for change in &diff.changes {
            let breaks = change.items.iter().any(|delta| delta.effect.breaks());
            assert!(change.class == Class::Breaking || !breaks, "{name}: {change:#?}");
        }
    }
}

/// Every change of a bundled document is in the report.
#[test]
fn no_difference_is_dropped() {
    let base = base();
    let mut unseen = Vec::new();
    for (file, text) in &base {
        for (index, line) in text.lines().enumerate() {
            // Replaces a value that is not a reference.
            let Some((_, value)) = line.split_once(": ").filter(|(key, _)| !key.contains('$'))
            else {
                continue;
            };
            let mut head = base.clone();
            let changed: Vec<String> = text
                .lines()
                .enumerate()
                .map(
                    |(at, it)| {
                        if at == index { it.replace(value, &other(value)) } else { it.to_owned() }
                    },
                )
                .collect();
            head.insert(file.clone(), changed.join("\n") + "\n");
            // Documents that lint rejects are not compared.
            if let Ok(diff) = diff(&base, &head)
                && diff.changes.is_empty()
            {
                unseen.push(format!("{file}:{} {line}", index + 1));
            }
        }
    }
    assert!(unseen.is_empty(), "{unseen:#?}");
}

fn other(value: &str) -> String {
    match value {
        "true" => "false".to_owned(),
        "int32" => "int64".to_owned(),
        value if value.parse::<u64>().is_ok() => format!("1{value}"),
        value if value.ends_with('.') => format!("Not: {value}").replace(':', ""),
        value => format!("{value}s"),
    }
}

#[test]
fn a_report_has_four_formats() {
    let cases = cases();
    let case = cases.iter().find(|case| case.name == "several-at-once").unwrap();
    let report = report(compared(&case.name, &base(), &case.head));
    insta::assert_snapshot!("diff_markdown", report.render(Format::Markdown));
    insta::assert_snapshot!("diff_github", report.render(Format::Github));
    insta::assert_snapshot!("diff_json", report.render(Format::Json));
}

#[test]
fn a_breaking_change_in_the_changelog_is_accepted() {
    let cases = cases();
    let case = cases.iter().find(|case| case.name == "operation-removed").unwrap();
    for (changelog, breaks) in [
        ("# Changelog\n\n## Unreleased\n\n### Breaking\n\n- `Tables_Delete` is gone.\n", false),
        ("# Changelog\n\n## Unreleased\n\n### Breaking\n\n- `Tables_DeleteAll` is gone.\n", true),
        ("# Changelog\n\n## Unreleased\n\n### Features\n\n- `Tables_Delete` is gone.\n", true),
        ("## Unreleased\n\n### Breaking\n\n## 1.0\n\n### Breaking\n\n- `Tables_Delete`\n", true),
        ("", true),
    ] {
        let mut report = report(compared(&case.name, &base(), &case.head));
        report.announced = announced(changelog);
        assert_eq!(report.breaks(), breaks, "{changelog}");
        let text = report.render(Format::Text);
        assert_eq!(text.contains("Breaking, announced in CHANGELOG.md"), !breaks, "{text}");
    }
}

#[test]
fn an_item_has_the_signature_that_callers_depend_on() {
    let before = surfaces(&base());
    let cases = cases();
    let deltas = |name: &str| -> Vec<(String, Effect)> {
        let case = cases.iter().find(|case| case.name == name).unwrap();
        let after = surfaces(&case.head);
        let deltas: Vec<Delta> = before[0].1.deltas(&after[0].1);
        deltas.into_iter().map(|delta| (delta.item, delta.effect)).collect()
    };
    let item = |name: &str, effect| (name.to_owned(), effect);
    assert_eq!(deltas("property-added"), [item("v1::types::Table.columns", Effect::Added)]);
    assert_eq!(
        deltas("property-added-to-a-request"),
        [item("v1::types::Condition.negated", Effect::Added)]
    );
    assert_eq!(deltas("property-recased"), [item("v1::types::Rows.elapsed", Effect::Behaves)]);
    assert_eq!(deltas("enum-value-added"), [item("v1::types::TableState::Failed", Effect::Added)]);
    assert_eq!(deltas("property-description"), []);
}

/// The files of `tests/diff/program`: the code generated from the base with all additive patches, and a program that uses
/// all items of the base. The test target `additive` compiles it.
#[test]
fn a_program_for_the_base_compiles_with_all_additive_changes() {
    let base = base();
    let patches = files(&root().join("tests/diff/patch"), ".patch");
    let mut head = base.clone();
    let mut applied = 0;
    for (name, text) in &patches {
        // The API version and the pattern of a parameter can differ.
        if text.starts_with("# additive: ") && name != "version-added.patch" {
            head = patched(name, head, text.split_once('\n').unwrap().1);
            applied += 1;
        }
    }
    assert!(applied >= 10);
    let diff = compared("all that is additive", &base, &head);
    assert_eq!(diff.count(Class::Additive) + diff.count(Class::Documentation), diff.changes.len());

    let mut program = Files::from([("uses.rs".to_owned(), uses(&surfaces(&base)[0].1))]);
    for (path, text) in generate(&head).unwrap().files {
        let Some(path) = path.strip_prefix("src/").filter(|it| !it.ends_with("lib.rs")) else {
            continue;
        };
        // Only the generated crate has features.
        let text = text.replace("#[cfg(feature = \"bodies\")]", "#[cfg(any())]");
        program.insert(path.to_owned(), text);
    }
    let folder = root().join("tests/diff/program");
    let mut committed = files(&folder, ".rs");
    committed.remove("main.rs");
    if committed != program && std::env::var("INSTA_UPDATE").is_ok_and(|it| it == "always") {
        for (path, text) in &program {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::io::Write::write_all(&mut std::fs::File::create(path).unwrap(), text.as_bytes())
                .unwrap();
        }
        committed = program.clone();
    }
    assert!(committed == program, "tests/diff/program is stale: run this with INSTA_UPDATE=always");
}

/// A program that uses every item of a surface as callers can rely on it: enums with a wildcard arm, objects with
/// `..Default::default()`, everything else completely.
fn uses(surface: &Surface) -> String {
    let mut code = "//! Everything that the base has, used. Written by the test of the diff.\n\n\
                    use datafactory_core::List;\n\nuse crate::v1::{operations, requests, types};\n\n\
                    fn any<T>() -> T {\n    unimplemented!()\n}\n\n\
                    fn list<T: List<Item = I>, I>() {}\n\n\
                    fn uses<T>() {\n"
        .to_owned();
    for (name, item) in &surface.items {
        let path = name.trim_start_matches("v1::");
        let items: Vec<(&str, &Item)> = surface
            .items
            .iter()
            .filter(|(member, it)| {
                it.owner == *name && *member != name && !member.starts_with("impl ")
            })
            .map(|(member, it)| (&member[name.len()..], it))
            .collect();
        let line = if let Some(request) = name.strip_prefix("impl List for v1::") {
            let item = &surface.items[&format!("v1::{request}")];
            assert!(item.owner.contains("requests"));
            let of = surface.items[name].signature.trim_start_matches("Item = ");
            format!("list::<{request}, {of}>();")
        } else if name.starts_with("impl ") || item.owner != *name {
            continue;
        } else if path.starts_with("operations::") {
            format!("let _: &{} = &{path};", typed(&item.signature))
        } else if item.signature.starts_with("struct") {
            let fields = items.iter().filter(|(field, _)| item.exhaustive || *field != ".extra");
            let fields: Vec<_> = fields
                .map(|(field, it)| format!("{}: any::<{}>()", &field[1..], typed(&it.signature)))
                .collect();
            let rest = if item.exhaustive { "" } else { ", ..Default::default()" };
            format!("let _ = {path} {{ {}{rest} }};", fields.join(", "))
        } else if item.signature.starts_with("enum") {
            let arm = |(variant, it): &(&str, &Item)| {
                let body = if it.signature.is_empty() { "" } else { "(_)" };
                format!("{path}{variant}{body} => {{}} ")
            };
            let arms: String = items.iter().map(arm).collect();
            format!("match any::<{path}>() {{ {arms}_ => {{}} }}")
        } else {
            format!("let _: {} = any::<{path}>();", typed(&item.signature))
        };
        code.push_str(&format!("    {line}\n"));
    }
    code + "}\n\n#[test]\nfn it_compiles() {\n    let _: fn() = uses::<()>;\n}\n"
}

/// A type, by a path from the root of the program.
fn typed(signature: &str) -> String {
    let mut text = String::new();
    for word in signature.split_inclusive(|it: char| !it.is_alphanumeric() && it != ':') {
        let name = word.trim_end_matches(|it: char| !it.is_alphanumeric());
        let path = match name {
            "Timestamp" | "TimeSpan" | "Secret" | "OrExpression" | "Operation"
            | "PathParameter" => "datafactory_core::",
            "BTreeMap" => "std::collections::",
            "Map" | "Value" => "serde_json::",
            "Table" | "TableState" => "types::",
            name if name.contains("Source") && !name.contains(":") => "types::",
            _ => "",
        };
        text.push_str(path);
        text.push_str(word);
    }
    text
}

fn exchange(method: &str, path: &str, request: Value, response: Value) -> Value {
    let text =
        |body: Value| if body.is_null() { json!({}) } else { json!({ "text": body.to_string() }) };
    json!({
        "request": {
            "method": method,
            "url": format!("https://host{path}?api-version=2015-10-01"),
            "postData": text(request),
        },
        "response": { "status": 200, "content": text(response) },
    })
}

#[test]
fn old_traffic_is_validated_against_both_versions() {
    let entries = [
        exchange(
            "GET",
            "/tables",
            Value::Null,
            json!({ "value": [{ "name": "a", "rows": 3_000_000_000_i64 }] }),
        ),
        exchange(
            "GET",
            "/TABLES",
            Value::Null,
            json!({ "value": [{ "source": { "kind": "File", "note": "old" } }] }),
        ),
        exchange(
            "GET",
            "/tables",
            Value::Null,
            json!({ "value": [{ "source": { "kind": "New", "note": 1 } }] }),
        ),
        exchange(
            "GET",
            "/tables",
            Value::Null,
            json!({ "value": [{ "state": "Waiting", "more": true }] }),
        ),
        // Did not match the base.
        exchange("GET", "/tables", Value::Null, json!({ "value": [{ "rows": "three" }] })),
        exchange(
            "POST",
            "/tables/a/query",
            json!({ "column": "price" }),
            json!({ "rows": [{}], "elapsed": "00:00:01.5" }),
        ),
        exchange("DELETE", "/tables/a", Value::Null, Value::Null),
        exchange("GET", "/chairs", Value::Null, Value::Null),
    ];
    let archive = json!({ "log": { "entries": entries } }).to_string();
    let recordings = [Recording::parse("tables.har", &archive).unwrap()];
    let mut text = String::new();
    for Case { name, head, .. } in cases() {
        let traffic = replay(&base(), &head, &recordings).unwrap();
        assert_eq!((traffic.exchanges, traffic.read), (8, 6), "{name}: {traffic:#?}");
        for misfit in traffic.misfits {
            text.push_str(&format!("{name}: {misfit}\n"));
        }
    }
    insta::assert_snapshot!("diff_traffic", text);
}

#[test]
fn the_documented_traffic_matches_the_documents() {
    let specs = files(&root().join("specs"), ".yaml");
    let fixtures = files(&root().join("tests/fixtures"), ".har");
    let recordings: Vec<_> =
        fixtures.iter().map(|(name, text)| Recording::parse(name, text).unwrap()).collect();
    let traffic = replay(&specs, &specs, &recordings).unwrap();
    assert_eq!(traffic.exchanges, traffic.read);
    assert_eq!(traffic.misfits, []);
}
