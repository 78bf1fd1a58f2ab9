//! Documents in, files out.
//!
//! Pure: this crate reads no disk, prints nothing and knows no clock. The caller hands in the text of
//! every file under `specs/` and gets back the text of every file under `generated/`, so the same
//! documents give the same bytes everywhere.
//!
//! The rooms, in the order a document passes them: [`load`] bundles its files, [`lint`] checks what the
//! tools behind would panic on or drop, [`lower`] turns it into what they accept, [`emit`] has the code
//! written, and [`verify`] holds the code against the document. [`docs`] shows the documents to people,
//! [`diff`] holds two states of them against each other, and [`scaffold`] begins an operation that is not
//! described yet.

use std::collections::BTreeMap;

pub mod coverage;
pub mod diff;
pub mod docs;
pub mod emit;
pub mod lint;
pub mod load;
pub mod lower;
pub mod names;
mod parallel;
mod problem;
pub mod scaffold;
pub mod verify;
pub mod walk;

pub use problem::{Position, Problem};

/// Text files by path, relative to their root, separated by `/`.
pub type Files = BTreeMap<String, String>;

/// What was generated.
#[derive(Debug)]
pub struct Generated {
    /// Every file under `generated/`.
    pub files: Files,
    /// What was done for each API version.
    pub versions: Vec<Version>,
}

/// What was done for one API version.
#[derive(Debug)]
pub struct Version {
    /// The name of its folder: `v1`.
    pub name: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many schemas it has.
    pub schemas: usize,
    /// Each lowering step and how many places it touched.
    pub steps: Vec<(&'static str, usize)>,
}

/// Generates every file from the documents.
///
/// # Errors
///
/// Everything that is wrong with the documents, as far as it can be told in one go. Nothing is
/// generated from documents with a problem.
pub fn generate(specs: &Files) -> Result<Generated, Vec<Problem>> {
    let documents = load::load(specs)?;
    let problems = lint::lint(&documents);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut files = emit::shared();
    let mut versions = Vec::new();
    // The API versions have nothing to do with each other.
    for result in parallel::each(&documents, version) {
        let (written, version) = result?;
        files.extend(written);
        versions.push(version);
    }
    // Freeing the documents takes a tenth of the time, and nothing waits for it.
    std::thread::spawn(move || drop(documents));
    Ok(Generated { files, versions })
}

/// Generates the files of one API version.
fn version(document: &load::Document) -> Result<(Files, Version), Vec<Problem>> {
    let lowered = lower::lower(document).map_err(|problem| vec![problem])?;
    let written = emit::version(document, &lowered).map_err(|problem| vec![problem])?;
    let problems = verify::version(&written, document, &lowered);
    if !problems.is_empty() {
        return Err(problems);
    }
    let version = Version {
        name: document.name.clone(),
        operations: walk::operations(&document.value).count(),
        schemas: walk::members(&document.value["components"]["schemas"]).count(),
        steps: lowered.counts,
    };
    Ok((written, version))
}
