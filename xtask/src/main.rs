//! The development tasks. The commands are thin: `codegen` and `crates/replay` do the work.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "tasks print their results")]

mod coverage;
mod diff;
mod docs;
mod new_operation;
mod tree;

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

use datafactory_codegen::{Problem, generate, lint, load};
use lexopt::prelude::*;
use tree::Tree;

const USAGE: &str = "\
cargo xtask gen [--check]     generate the client in generated/ from the documents in specs/;
                              with --check, write nothing and exit with 4 if a file is stale
cargo xtask lint              check the documents
cargo xtask coverage FILE...  print the schemas and properties of fact files that the documents lack;
                              exit with 1 if there are any
cargo xtask diff [--base REV] [--format text|markdown|github|json] [HAR...]
                              print the changes of the documents since a revision (by default, where
                              the branch left main), their effect on callers, and whether recorded
                              traffic (HAR files or folders) still matches; exit with 2 if there is a
                              breaking change that CHANGELOG.md does not name under Breaking
cargo xtask replay [--format json] PATH...
                              decode and encode recorded traffic (HAR files or folders) with the
                              generated types, and print what is lost
cargo xtask replay --against URL [--format json] PATH...
                              send the recorded requests to a service and compare the shape of its
                              responses with the recorded ones
cargo xtask docs              build the API reference (with Redoc, from npm) and the guide to the
                              library (with rustdoc) as HTML
cargo xtask new-operation GROUP_VERB [--api-version v2] [--method post] [--path /...]
                              [--request SCHEMA|none] [--response SCHEMA|none]
                              draft an operation, with placeholders that lint rejects until they are
                              replaced, and print what to do next";

/// Exit code of `gen --check` if a file is stale.
const STALE: u8 = 4;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn run() -> Result<ExitCode> {
    let mut arguments = lexopt::Parser::from_env();
    match arguments.next()? {
        Some(Value(verb)) if verb == "gen" => {
            let mut check = false;
            while let Some(argument) = arguments.next()? {
                match argument {
                    Long("check") => check = true,
                    _ => return Err(argument.unexpected().into()),
                }
            }
            generate_client(check)
        }
        Some(Value(verb)) if verb == "lint" => match arguments.next()? {
            None => lint_documents(),
            Some(argument) => Err(argument.unexpected().into()),
        },
        Some(Value(verb)) if verb == "docs" => match arguments.next()? {
            None => docs::build(),
            Some(argument) => Err(argument.unexpected().into()),
        },
        Some(Value(verb)) if verb == "coverage" => coverage::run(&mut arguments),
        Some(Value(verb)) if verb == "new-operation" => new_operation::run(&mut arguments),
        Some(Value(verb)) if verb == "diff" => diff::run(arguments),
        // A separate program, because xtask must build even if the generated crate does not.
        Some(Value(verb)) if verb == "replay" => {
            let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
                .args(["run", "--quiet", "--package", "datafactory-replay", "--"])
                .args(arguments.raw_args()?)
                .status()?;
            Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1).into())
        }
        Some(Long("help") | Short('h')) => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        Some(argument) => Err(format!("{}\n\n{USAGE}", argument.unexpected()).into()),
        None => Err(format!("the task is missing\n\n{USAGE}").into()),
    }
}

fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    xtask.and_then(|xtask| xtask.parent().map(PathBuf::from)).unwrap_or_default()
}

fn generate_client(check: bool) -> Result<ExitCode> {
    let start = Instant::now();
    let specs = Tree::new(root().join("specs"), "specs").read(|path| path.ends_with(".yaml"))?;
    let generated = match generate(&specs) {
        Ok(generated) => generated,
        Err(problems) => return Ok(report(&problems)),
    };
    let output = Tree::new(root().join("generated"), "generated");
    let changes = output.changes(&generated.files)?;
    if check {
        for change in &changes {
            print!("{}", change.diff());
        }
        if !changes.is_empty() {
            eprintln!("{:>12} {} files: run `cargo xtask gen`", "Stale", changes.len());
            return Ok(STALE.into());
        }
    } else {
        output.apply(&changes)?;
        for change in &changes {
            println!("{:>12} {}", change.verb(), change.path());
        }
        for version in &generated.versions {
            println!(
                "{:>12} {}: {} operations, {} schemas",
                "Lowered", version.name, version.operations, version.schemas
            );
            for (step, count) in version.steps.iter().filter(|(_, count)| *count > 0) {
                println!("{:>12} {count:>4} {step}", "");
            }
        }
    }
    let lines: usize = generated.files.values().map(|text| text.lines().count()).sum();
    println!(
        "{:>12} {} files, {lines} lines, in {:.2} s",
        "Fresh",
        generated.files.len(),
        start.elapsed().as_secs_f64()
    );
    Ok(ExitCode::SUCCESS)
}

fn lint_documents() -> Result<ExitCode> {
    let specs = Tree::new(root().join("specs"), "specs").read(|path| path.ends_with(".yaml"))?;
    let problems = match load::load(&specs) {
        Ok(documents) => lint::lint(&documents),
        Err(problems) => problems,
    };
    if !problems.is_empty() {
        return Ok(report(&problems));
    }
    println!("{:>12} {} files, {} rules", "Clean", specs.len(), lint::RULES.len());
    Ok(ExitCode::SUCCESS)
}

fn report(problems: &[Problem]) -> ExitCode {
    for problem in problems {
        eprintln!("{problem}\n");
    }
    eprintln!("{:>12} {} problems in specs/; nothing was written", "Failure", problems.len());
    ExitCode::FAILURE
}
