//! Compares two versions of the documents for reviewers.
//!
//! `compare` finds the differences between the documents, and `surface` those between the generated code. `rules`
//! describe each difference, and `touch` finds the Rust items that it affects. The class follows from the effect on
//! callers: a change is breaking if code that uses the old version may fail to compile or stop working. A
//! difference that no rule covers, and changed code that no difference explains, are listed as changes of their
//! own. [`traffic`] checks whether recorded bodies still match, and [`render`] writes the report.
//!
//! Callers can rely on this, so the rest is additive: enums and unions are `#[non_exhaustive]`; an `object!` is
//! constructed with `..Default::default()` and destructured with `..`; requests, and structs with a required field,
//! have no `Default`, so one more field breaks callers.
//!
//! # Why not the crate `drift`
//!
//! Version 0.2 checks whether old and new clients and servers are compatible on the wire, which is another
//! question: a new enum value in a response is incompatible there and harmless here; a new optional parameter is
//! the reverse. It ignores extensions, operationIds, descriptions and discriminators, and reports every `allOf`
//! with several parts, such as our unions, as unhandled. It matches operations by path, so a renamed path is a
//! removal and an addition. It panics when a body is added or removed (`compare_content`). Only its walk would
//! remain, and the loader already knows how to walk OpenAPI (`Kind`). `tests/diff` uses its layout of tests: one
//! base document, and one small patch for each type of change.

mod compare;
mod pattern;
pub mod render;
mod rules;
mod surface;
mod touch;
pub mod traffic;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::load::{Document, load};
use crate::parallel::both;
use crate::problem::{Position, Problem};
use crate::walk::{entries, operations};
use crate::{Files, emit, lint, lower};
pub use surface::{Delta, Effect, Item, Surface};

/// The effect of a change on code that uses the generated crate, from harmless to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Only the documentation changed.
    Documentation,
    /// There is something new, and existing programs are not affected.
    Additive,
    /// No rule covers the change. A person has to review it.
    Unhandled,
    /// An existing program may fail to compile or stop working.
    Breaking,
}

impl Class {
    /// The name of the class.
    pub fn name(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Additive => "additive",
            Self::Unhandled => "unhandled",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// One difference between two versions of the documents.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The folder of the API version, such as `v2`.
    pub version: String,
    /// The type of the changed element: `operation`, `schema`, `document`, ...
    pub kind: &'static str,
    /// Its name, such as an operationId or the name of a schema. If CHANGELOG.md names it, the change is announced.
    pub name: String,
    /// JSON pointer into the new bundled document, or into the old one for a removed element.
    pub pointer: String,
    /// The file and line under `specs/`, as close as possible.
    pub at: Position,
    /// The difference in words.
    pub what: String,
    /// The effect on callers.
    pub class: Class,
    /// The Rust items that it affects.
    pub items: Vec<Delta>,
}

/// All changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    /// The changes, worst first.
    pub changes: Vec<Change>,
    /// Restrictions of this comparison.
    pub notes: Vec<String>,
}

impl Diff {
    /// The number of changes in a class.
    pub fn count(&self, class: Class) -> usize {
        self.changes.iter().filter(|change| change.class == class).count()
    }
}

/// Compares two versions of the files under `specs/`.
///
/// # Errors
///
/// If the new files have problems, or if the old files cannot be read as documents. Old documents that violate a
/// current rule are compared without their generated code, and a note says so.
pub fn diff(base: &Files, head: &Files) -> Result<Diff, Vec<Problem>> {
    let (old, new) = both(|| load(base), || load(head));
    let (old, new) = (old?, new?);
    let problems = lint::lint(&new);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut diff = Diff::default();
    for document in &new {
        match old.iter().find(|it| it.name == document.name) {
            Some(before) => version(before, document, &mut diff)?,
            None => diff.changes.push(whole(document, Class::Additive, "API version added")),
        }
    }
    for document in old.iter().filter(|old| !new.iter().any(|it| it.name == old.name)) {
        diff.changes.push(whole(document, Class::Breaking, "API version removed"));
    }
    let order = |change: &Change| (std::cmp::Reverse(change.class), change.at.clone());
    diff.changes.sort_by_key(order);
    Ok(diff)
}

/// The changes of one API version that both sides have.
fn version(base: &Document, head: &Document, diff: &mut Diff) -> Result<(), Vec<Problem>> {
    if base.value == head.value {
        return Ok(());
    }
    let (old, new) = both(|| old_surface(base), || surface(head));
    let new = new.map_err(|problem| vec![problem])?;
    let old = match old {
        Ok(surface) => Some(surface),
        Err(reason) => {
            diff.notes.push(format!(
                "{}: the code of the base cannot be generated ({reason}), so Rust items are not compared and \
                 classes come from the documents only",
                base.name
            ));
            None
        }
    };
    let surfaces = old.as_ref().map(|old| (old, &new));
    diff.changes.extend(touch::changes(base, head, surfaces));
    Ok(())
}

/// An API version that only one side has.
fn whole(document: &Document, class: Class, what: &str) -> Change {
    let (count, schemas) = (
        operations(&document.value).count(),
        entries(&document.value["components"]["schemas"]).count(),
    );
    let effect = if class == Class::Breaking { Effect::Removed } else { Effect::Added };
    Change {
        version: document.name.clone(),
        kind: "version",
        name: document.name.clone(),
        pointer: String::new(),
        at: document.position("").clone(),
        what: format!("{what}: {count} operations, {schemas} schemas"),
        class,
        items: vec![Delta { item: format!("mod {}", document.name), effect, was: None, is: None }],
    }
}

/// The public items of the code that is generated from a document.
///
/// # Errors
///
/// If the generators reject it.
pub fn surface(document: &Document) -> Result<Surface, Problem> {
    let lowered = lower::lower(document)?;
    Ok(Surface::of(&document.name, &emit::version(document, &lowered)?))
}

/// The same for an old document, which may violate current rules. The generators can panic on such documents, so
/// they are linted first.
fn old_surface(document: &Document) -> Result<Surface, String> {
    let surface = catch_unwind(AssertUnwindSafe(|| surface(document)));
    match surface {
        Ok(Ok(surface)) => Ok(surface),
        Ok(Err(problem)) => Err(problem.what),
        Err(_) => {
            let problems = lint::lint(std::slice::from_ref(document)).len();
            Err(format!("it violates current lint rules in {problems} places"))
        }
    }
}
