//! `coverage`: the schemas of fact files that the documents lack.

use std::fs;
use std::process::ExitCode;

use datafactory_codegen::{coverage, load};
use lexopt::prelude::*;

use crate::tree::Tree;
use crate::{Result, report, root};

/// Compares each fact file with the documents.
pub(crate) fn run(arguments: &mut lexopt::Parser) -> Result<ExitCode> {
    let specs = Tree::new(root().join("specs"), "specs").read(|path| path.ends_with(".yaml"))?;
    let documents = match load::load(&specs) {
        Ok(documents) => documents,
        Err(problems) => return Ok(report(&problems)),
    };
    let readme = fs::read_to_string(root().join("specs/README.md"))?;
    let mut files = 0;
    let mut complete = true;
    while let Some(argument) = arguments.next()? {
        let Value(path) = argument else { return Err(argument.unexpected().into()) };
        let name = path.to_string_lossy();
        let failed = |error: &dyn std::fmt::Display| format!("cannot use {name}: {error}");
        let facts = fs::read_to_string(&path).map_err(|error| failed(&error))?;
        let coverage = coverage::coverage(&documents, &facts, &readme).map_err(|e| failed(&e))?;
        for missing in &coverage.missing {
            println!("{:>12} {missing}", "Missing");
        }
        println!(
            "{:>12} {name}: {} of {} missing, {} omitted on purpose",
            "Compared",
            coverage.missing.len(),
            coverage.facts,
            coverage.omitted
        );
        files += 1;
        complete &= coverage.missing.is_empty();
    }
    if files == 0 {
        return Err("the paths of the fact files are missing".into());
    }
    Ok(if complete { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
