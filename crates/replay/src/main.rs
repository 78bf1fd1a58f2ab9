//! `datafactory-replay`, which `cargo xtask replay` runs.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the program prints a report")]

use std::path::PathBuf;
use std::process::ExitCode;

use datafactory::HttpTransport;
use datafactory_replay::{Archive, against, find, replay};
use lexopt::prelude::*;
use url::Url;

const USAGE: &str = "\
cargo xtask replay [--format text|json] PATH...
    PATH is a HAR file, or a folder with HAR files
    exits with 2 if a body is not decoded or not lossless, and with 1 if a file or an entry in it
    is invalid
cargo xtask replay --against URL [--format text|json] PATH...
    sends the recorded requests to the service at URL, in order, and compares the shape of the
    responses with the recorded ones: status, names of headers, properties of the body and their
    types. DATAFACTORY_TOKEN is the bearer token, and SSL_CERT_FILE a file with trusted
    certificates. Exits with 2 if a response differs";

/// Exit code if a body is not decoded or lost, or if a response has another shape.
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

fn run() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut as_json = false;
    let mut service: Option<Url> = None;
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
            Long("against") => service = Some(arguments.value()?.parse()?),
            Long("help") | Short('h') => {
                println!("{USAGE}");
                return Ok(ExitCode::SUCCESS);
            }
            Value(path) => paths.push(path.into()),
            _ => return Err(argument.unexpected().into()),
        }
    }
    if paths.is_empty() {
        return Err("the paths of the recordings are missing".into());
    }

    // A file that cannot be read is reported, and the others are replayed.
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
    let (report, machine, understood) = match service {
        Some(service) => {
            let token = std::env::var("DATAFACTORY_TOKEN").ok();
            let transport = HttpTransport::built_in()?;
            let sent = against(&transport, &service, token.as_deref(), &archives);
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            let comparison = runtime.block_on(sent);
            let same = comparison.same() == comparison.exchanges.len();
            (comparison.to_string(), comparison.to_json(), same)
        }
        None => {
            let report = replay(&archives);
            unreadable |= !report.broken.is_empty();
            (report.to_string(), report.to_json(), report.understood())
        }
    };
    if as_json {
        println!("{machine:#}");
    } else {
        println!("{report}");
    }
    Ok(if unreadable {
        ExitCode::FAILURE
    } else if !understood {
        NOT_UNDERSTOOD.into()
    } else {
        ExitCode::SUCCESS
    })
}
