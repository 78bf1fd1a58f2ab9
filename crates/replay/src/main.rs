//! `datafactory-replay`, which `cargo xtask replay` runs.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what it is for")]

use std::path::PathBuf;
use std::process::ExitCode;

use datafactory_replay::{Archive, find, replay};
use lexopt::prelude::*;

const USAGE: &str = "\
cargo xtask replay [--format text|json] PATH...
    PATH is a HAR file, or a folder whose .har files are taken
    exits with 2 if a matched exchange was not decoded or not written again as it came,
    and with 1 if a file could not be read";

/// What a replay exits with when something was not understood.
const NOT_UNDERSTOOD: u8 = 2;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}\n\n{USAGE}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode, lexopt::Error> {
    let mut as_json = false;
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("format") => {
                as_json = arguments.value()?.parse_with(|format| match format {
                    "json" => Ok(true),
                    "text" => Ok(false),
                    _ => Err("the formats are text and json"),
                })?;
            }
            Long("help") | Short('h') => {
                println!("{USAGE}");
                return Ok(ExitCode::SUCCESS);
            }
            Value(path) => paths.push(path.into()),
            _ => return Err(argument.unexpected()),
        }
    }
    if paths.is_empty() {
        return Err("which recordings?".into());
    }

    // What cannot be read is said at once, and the rest is replayed all the same.
    let mut unreadable = false;
    let mut complain = |path: &PathBuf, error: std::io::Error| {
        eprintln!("error: {}: {error}", path.display());
        unreadable = true;
    };
    let mut archives = Vec::new();
    for path in paths {
        match find(&path) {
            Ok(files) => {
                for file in files {
                    match Archive::read(&file) {
                        Ok(archive) => archives.push(archive),
                        Err(error) => complain(&file, error),
                    }
                }
            }
            Err(error) => complain(&path, error),
        }
    }
    let report = replay(&archives);
    if as_json {
        println!("{:#}", report.to_json());
    } else {
        println!("{report}");
    }
    Ok(if unreadable {
        ExitCode::FAILURE
    } else if !report.misfits.is_empty() {
        NOT_UNDERSTOOD.into()
    } else {
        ExitCode::SUCCESS
    })
}
