//! Small rules for everything that the tools behind would panic on or drop without a word, and for
//! what a reader of the documents may expect to find.
//!
//! A rule is a row: an id, why it is there, how to obey it, and a check that goes over those places
//! of a document (`Sites`) that it is about. The rows are in `document`, `operations`, `schemas`
//! and `examples`.

mod document;
mod examples;
mod operations;
mod schemas;
mod sites;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use crate::load::Document;
use crate::parallel::each;
use crate::problem::Problem;
use sites::Sites;

/// A rule of the documents.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What messages call it.
    pub id: &'static str,
    /// What goes wrong where it is broken.
    pub why: &'static str,
    /// How to obey it.
    pub fix: &'static str,
    check: Check,
}

/// What a rule looks at.
#[derive(Clone, Copy)]
enum Check {
    /// One bundled document.
    Document(fn(&Sites<'_>, &mut Found<'_>)),
    /// The files, and what the documents made of them.
    Files(fn(&[Document], &Rule, &mut Vec<Problem>)),
}

impl fmt::Debug for Check {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Document(_) => "Document",
            Self::Files(_) => "Files",
        })
    }
}

/// Every rule.
pub static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    [document::RULES, operations::RULES, schemas::RULES, examples::RULES].concat()
});

/// Checks the documents against every rule; the problems come in the order of the files.
pub fn lint(documents: &[Document]) -> Vec<Problem> {
    let sites: Vec<Sites<'_>> = documents.iter().map(|it| Sites::of(&it.value)).collect();
    let checked = each(&RULES, |rule| {
        let mut problems = Vec::new();
        match rule.check {
            Check::Files(check) => check(documents, rule, &mut problems),
            Check::Document(check) => {
                for (document, sites) in documents.iter().zip(&sites) {
                    check(sites, &mut Found { document, rule, problems: &mut problems });
                }
            }
        }
        problems
    });
    let mut problems = checked.concat();
    problems.sort_by(|a, b| a.order().cmp(&b.order()));
    // What two documents share is checked twice.
    problems.dedup();
    problems
}

/// Where a check leaves what it found.
struct Found<'a> {
    document: &'a Document,
    rule: &'a Rule,
    problems: &'a mut Vec<Problem>,
}

impl Found<'_> {
    fn at(&mut self, pointer: &str, what: impl Into<String>) {
        self.problems.push(Problem {
            rule: self.rule.id,
            at: self.document.position(pointer).clone(),
            what: what.into(),
            why: self.rule.why,
            fix: self.rule.fix.to_owned(),
        });
    }
}

/// The names that become in Rust what another one is already: each with its place, and what to say.
fn collisions<'a>(
    taken: &[(&str, &str)],
    names: impl Iterator<Item = (String, &'a str, String)>,
) -> Vec<(String, String)> {
    let taken = taken.iter().map(|(rust, name)| ((*rust).to_owned(), (*name).to_owned()));
    let mut taken: BTreeMap<String, String> = taken.collect();
    let mut found = Vec::new();
    for (place, name, rust) in names {
        match taken.get(&rust) {
            Some(other) => found.push((place, format!("`{name}` and {other} are both `{rust}`"))),
            None => {
                taken.insert(rust, format!("`{name}`"));
            }
        }
    }
    found
}
