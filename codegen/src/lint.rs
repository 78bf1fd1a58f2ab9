//! Lint rules for forms that the generators drop silently or panic on, and for missing documentation.
//!
//! A rule has an id, a reason, a fix, and a check that visits the relevant places (`Sites`) of a document. The rules
//! are in `document`, `operations`, `schemas` and `examples`.

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

/// A lint rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The id that messages show.
    pub id: &'static str,
    /// The consequence of violating it.
    pub why: &'static str,
    /// How to fix a violation.
    pub fix: &'static str,
    check: Check,
}

/// The input of a rule.
#[derive(Clone, Copy)]
enum Check {
    /// One bundled document.
    Document(fn(&Sites<'_>, &mut Found<'_>)),
    /// All files and the documents that were bundled from them.
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

/// All rules.
pub static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    [document::RULES, operations::RULES, schemas::RULES, examples::RULES].concat()
});

/// Checks the documents against all rules. The problems are sorted by file and line.
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
    // Elements that two documents share are checked twice.
    problems.dedup();
    problems
}

/// Collects the problems that a check finds.
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

/// The names that become the same Rust name as another one, each with its place and a message.
fn collisions<'a>(
    taken: &[(&str, &str)],
    names: impl Iterator<Item = (String, &'a str, String)>,
) -> Vec<(String, String)> {
    let taken = taken.iter().map(|(rust, name)| ((*rust).to_owned(), (*name).to_owned()));
    let mut taken: BTreeMap<String, String> = taken.collect();
    let mut found = Vec::new();
    for (place, name, rust) in names {
        match taken.get(&rust) {
            Some(other) => {
                found.push((place, format!("`{name}` and {other} both become `{rust}`")))
            }
            None => {
                taken.insert(rust, format!("`{name}`"));
            }
        }
    }
    found
}
