//! No snapshot is unused: a test compares every file in `snapshots/`.
//!
//! The names of snapshots are computed while tests run, so the sources do not contain all of them. insta writes the
//! files that it compares to the file in `INSTA_SNAPSHOT_REFERENCES_FILE`. Therefore a second process of this binary
//! runs the tests again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::documents::{files, root};

#[test]
fn no_snapshot_is_orphaned() {
    let orphans = orphans(&on_disk(), &compared());
    assert!(orphans.is_empty(), "no test compares these snapshots: remove them: {orphans:#?}");
}

#[test]
fn an_orphan_is_found() {
    let set = |names: &[&str]| names.iter().map(PathBuf::from).collect();
    let orphans = orphans(&set(&["a.snap", "b.snap"]), &set(&["b.snap", "new.snap"]));
    assert_eq!(orphans, [Path::new("a.snap")]);
}

fn orphans(on_disk: &BTreeSet<PathBuf>, compared: &BTreeSet<PathBuf>) -> Vec<PathBuf> {
    on_disk.difference(compared).cloned().collect()
}

/// All snapshot files.
fn on_disk() -> BTreeSet<PathBuf> {
    let tests = root().join("tests").canonicalize().unwrap();
    files(&tests, ".snap").into_keys().map(|name| tests.join(name)).collect()
}

/// The snapshots that tests compare, whether they pass or fail.
fn compared() -> BTreeSet<PathBuf> {
    let folder = tempfile::tempdir().unwrap();
    let references = folder.path().join("references");
    let run = Command::new(std::env::current_exe().unwrap())
        .args(tests_with_snapshots())
        .args(["--skip", "orphans::"])
        .env("INSTA_SNAPSHOT_REFERENCES_FILE", &references)
        .env("INSTA_UPDATE", "no")
        .env("INSTA_FORCE_PASS", "1")
        .output()
        .unwrap();
    let output = String::from_utf8_lossy(&run.stdout);
    assert!(
        run.status.success(),
        "only tests that run to their end tell what they compare:\n{output}"
    );
    let references = std::fs::read_to_string(references).unwrap();
    references.lines().filter_map(|path| Path::new(path).canonicalize().ok()).collect()
}

/// Filters for the tests with snapshots: the functions that use insta, or the whole module if such a function is not a
/// test.
fn tests_with_snapshots() -> BTreeSet<String> {
    let mut filters = BTreeSet::new();
    for (name, text) in files(&root().join("tests/it"), ".rs") {
        let module = name.trim_end_matches(".rs").replace('/', "::");
        let mut file = syn::parse_file(&text).unwrap();
        file.attrs.clear();
        for item in std::mem::take(&mut file.items) {
            file.items = vec![item];
            if !prettyplease::unparse(&file).contains("insta::") {
                continue;
            }
            let is_test =
                |it: &syn::Attribute| it.path().segments.iter().any(|it| it.ident == "test");
            filters.insert(match &file.items[0] {
                syn::Item::Fn(it) if it.attrs.iter().any(is_test) => {
                    format!("{module}::{}", it.sig.ident)
                }
                _ => format!("{module}::"),
            });
        }
    }
    filters
}
