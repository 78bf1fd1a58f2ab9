//! Generates the files of `generated/` from the documents in `specs/`.
//!
//! This crate has no I/O and no clock. The caller passes the content of all files under `specs/` and gets the
//! content of all files under `generated/`, so the same documents always give the same bytes.
//!
//! A document passes these steps: [`load`] bundles its files, [`lint`] finds forms that the generators drop or
//! panic on, [`lower`] transforms it into what they support, [`emit`] generates the code, and [`verify`] compares the
//! code with the document. Besides, [`docs`] writes the API reference, [`diff`] compares two versions of the
//! documents, [`coverage`] compares them with a list of facts, and [`scaffold`] drafts a new operation.

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

/// The content of files by their path relative to the root, with `/` as separator.
pub type Files = BTreeMap<String, String>;

/// The output of the generator.
#[derive(Debug)]
pub struct Generated {
    /// All files under `generated/`.
    pub files: Files,
    /// A summary of each API version.
    pub versions: Vec<Version>,
}

/// A summary of one API version.
#[derive(Debug)]
pub struct Version {
    /// The name of its folder, such as `v1`.
    pub name: String,
    /// The number of operations.
    pub operations: usize,
    /// The number of schemas.
    pub schemas: usize,
    /// Each lowering step and the number of places that it changed.
    pub steps: Vec<(&'static str, usize)>,
}

/// Generates all files from the documents.
///
/// # Errors
///
/// The problems of the documents, as many as can be found in one run. Documents with a problem generate nothing.
pub fn generate(specs: &Files) -> Result<Generated, Vec<Problem>> {
    let documents = load::load(specs)?;
    let problems = lint::lint(&documents);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut files = emit::shared();
    let mut versions = Vec::new();
    // The API versions are independent.
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
        schemas: walk::entries(&document.value["components"]["schemas"]).count(),
        steps: lowered.counts,
    };
    Ok((written, version))
}
