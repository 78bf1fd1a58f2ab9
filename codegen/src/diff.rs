//! What changed between two states of the documents, for those who review it.
//!
//! Two questions meet here. What is different in the documents, place by place (`compare`)? And what is
//! different in the code that is generated from them, item by item (`surface`)? Rules say what a difference
//! in the documents is (`rules`), `touch` brings the two together, and the class is what programs notice: a
//! change is breaking when a program that used the old code may not compile or may stop working. What no
//! rule explains, and what changed in the code without a known reason, is a row of its own. [`traffic`] asks
//! the same of recorded bodies, and [`render`] writes it all down.
//!
//! What a program may rely on, and thus what is additive: enums and unions are `#[non_exhaustive]`; an
//! `object!` is made with `..Default::default()` and taken apart with `..`; requests, and structs that
//! have a required member, have no `Default`, so that one more field breaks them.
//!
//! # Why not the crate `drift`
//!
//! It was looked at in its version 0.2 and answers another question: whether old and new clients and servers
//! can talk to each other, by input and output. A new value in an answer's enumeration is incompatible there
//! and harmless here; a new optional parameter is the reverse. Half of what makes our documents is unknown to
//! it or not looked at: extensions, operationIds, descriptions, discriminators; it takes every `allOf` of
//! several parts, which all our unions are, as unhandled. It pairs operations by their address, so that a
//! path that is renamed is a removal and an addition. And it panics on bodies that come or go
//! (`compare_content`), where a review tool must show a row. What would be left of it is the walk, which
//! here is the loader's knowledge of OpenAPI (`Kind`) put to a second use. Its layout of tests, one base and
//! one small patch for every kind of change, is taken over in `tests/diff`.

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
use crate::walk::{members, operations};
use crate::{Files, emit, lint, lower};
pub use surface::{Delta, Effect, Item, Surface};

/// What a change means to those who use the generated code, from the least to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// No program can tell.
    Documentation,
    /// Programs can do more, and those that were written before notice nothing.
    Additive,
    /// No rule explains it. Somebody has to look.
    Unhandled,
    /// A program may not compile or may stop working.
    Breaking,
}

impl Class {
    /// In one word.
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

/// One difference between two states of the documents.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The API version, by the name of its folder.
    pub version: String,
    /// What kind of thing changed: `operation`, `schema`, `document`, ...
    pub kind: &'static str,
    /// Its name: an operationId, a schema's name. A changelog that names it has announced the change.
    pub name: String,
    /// Where in the bundled document: in the new one, or in the old one for what is gone.
    pub pointer: String,
    /// Where in the files, as near as they still have it.
    pub at: Position,
    /// What changed.
    pub what: String,
    /// What it means.
    pub class: Class,
    /// The generated items that it touches.
    pub items: Vec<Delta>,
}

/// Everything that changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    /// The changes, the worst first.
    pub changes: Vec<Change>,
    /// What a reader must know to trust them.
    pub notes: Vec<String>,
}

impl Diff {
    /// How many changes are of a class.
    pub fn count(&self, class: Class) -> usize {
        self.changes.iter().filter(|change| change.class == class).count()
    }
}

/// Compares two states of the files under `specs/`.
///
/// # Errors
///
/// When the new files have problems, or when the old ones cannot be read as documents at all. Old documents
/// that break a rule of today are compared without their generated code, and a note says so.
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

/// The changes of one API version that is on both sides.
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
                "{}: the code of the base cannot be generated ({reason}), so that its Rust items are \
                 unknown and the classes come from the documents alone",
                base.name
            ));
            None
        }
    };
    let surfaces = old.as_ref().map(|old| (old, &new));
    diff.changes.extend(touch::changes(base, head, surfaces));
    Ok(())
}

/// An API version that is on one side only.
fn whole(document: &Document, class: Class, what: &str) -> Change {
    let (count, schemas) = (
        operations(&document.value).count(),
        members(&document.value["components"]["schemas"]).count(),
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

/// The surface of the code that is generated from a document.
///
/// # Errors
///
/// When the generators refuse it.
pub fn surface(document: &Document) -> Result<Surface, Problem> {
    let lowered = lower::lower(document)?;
    Ok(Surface::of(&document.name, &emit::version(document, &lowered)?))
}

/// The same for a document that today's rules need not accept: what they forbid may make a generator
/// panic.
fn old_surface(document: &Document) -> Result<Surface, String> {
    let surface = catch_unwind(AssertUnwindSafe(|| surface(document)));
    match surface {
        Ok(Ok(surface)) => Ok(surface),
        Ok(Err(problem)) => Err(problem.what),
        Err(_) => {
            let problems = lint::lint(std::slice::from_ref(document)).len();
            Err(format!("it breaks rules of today in {problems} places"))
        }
    }
}
