//! `cargo xtask diff`: compares the documents of the working tree with those of a revision.
//!
//! git writes the old files to a pipe, so nothing is checked out. `datafactory_codegen::diff` compares the documents.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use datafactory_codegen::diff::render::{Format, Report, announced};
use datafactory_codegen::diff::traffic::{Recording, replay};
use datafactory_codegen::{Files, diff, load};
use lexopt::prelude::*;

use crate::tree::Tree;
use crate::{Result, report, root};

/// Exit code if there is a breaking change that the changelog does not name.
const BREAKING: u8 = 2;

/// Parses the arguments and prints the report.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode> {
    let mut base = None;
    let mut format = Format::Text;
    let mut recordings = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("base") => base = Some(arguments.value()?.string()?),
            Long("format") => {
                format = arguments.value()?.parse_with(|name| {
                    Format::named(name).ok_or("the formats are text, markdown, github and json")
                })?;
            }
            Value(path) => recordings.extend(archives(Path::new(&path))?),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let revision = match base {
        Some(revision) => revision,
        None => merge_base()?,
    };
    compare(&revision, format, &recordings)
}

fn compare(revision: &str, format: Format, recordings: &[Recording]) -> Result<ExitCode> {
    let base = specs_at(revision)?;
    if let Some(problem) = load::load(&base).err().and_then(|problems| problems.into_iter().next())
    {
        return Err(format!("the documents of {revision} cannot be read: {problem}").into());
    }
    let head = Tree::new(root().join("specs"), "specs").read(|path| path.ends_with(".yaml"))?;
    let diff = match diff::diff(&base, &head) {
        Ok(diff) => diff,
        Err(problems) => return Ok(report(&problems)),
    };
    let traffic = match recordings {
        [] => None,
        recordings => match replay(&base, &head, recordings) {
            Ok(traffic) => Some(traffic),
            Err(problems) => return Ok(report(&problems)),
        },
    };
    let changelog = fs::read_to_string(root().join("CHANGELOG.md")).map_err(|error| {
        format!("cannot read CHANGELOG.md, which names accepted breaking changes: {error}")
    })?;
    let report = Report { diff, traffic, announced: announced(&changelog) };
    print!("{}", report.render(format));
    Ok(if report.breaks() { BREAKING.into() } else { ExitCode::SUCCESS })
}

/// The commit where this branch left main or origin/main.
fn merge_base() -> Result<String> {
    for main in ["main", "origin/main"] {
        if let Ok(revision) = git(&["merge-base", "HEAD", main]) {
            return Ok(revision.trim().to_owned());
        }
    }
    Err("there is no common ancestor of HEAD with main or origin/main. The documents are compared with \
         what they were there: name another revision with --base, or fetch main with its history"
        .into())
}

/// The documents of a revision.
fn specs_at(revision: &str) -> Result<Files> {
    let mut files = Files::new();
    let named = format!("{revision}^{{commit}}");
    let commit = git(&["rev-parse", "--verify", "--end-of-options", &named]).map_err(|_| {
        format!(
            "{revision} is no commit of this repository, so that there is nothing to compare with: \
             name another with --base, or fetch it"
        )
    })?;
    let commit = commit.trim();
    let listed = git(&["ls-tree", "-r", "-z", "--name-only", commit, "specs/"])?;
    let paths: Vec<&str> = listed.split('\0').filter(|path| path.ends_with(".yaml")).collect();
    for (path, text) in paths.iter().zip(contents(commit, &paths)?) {
        files.insert(path.trim_start_matches("specs/").to_owned(), text);
    }
    if files.is_empty() {
        return Err(format!(
            "{revision} has no documents in specs/ to compare with: name a later \
             revision with --base"
        )
        .into());
    }
    Ok(files)
}

/// The contents of files in a commit, from one git process.
fn contents(commit: &str, paths: &[&str]) -> Result<Vec<String>> {
    let mut child = Command::new("git")
        .current_dir(root())
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let names: String = paths.iter().map(|path| format!("{commit}:./{path}\n")).collect();
    let mut input = child.stdin.take().ok_or("cannot write to git")?;
    // git writes while it reads, so a single thread would deadlock.
    let writer = std::thread::spawn(move || input.write_all(names.as_bytes()));
    let output = child.wait_with_output()?.stdout;
    writer.join().map_err(|_| "cannot write the file names to git")??;
    let mut rest = &*output;
    let mut files = Vec::new();
    for path in paths {
        // `ID blob SIZE`, a line feed, the content, and another one.
        let unread = || format!("`git cat-file` did not write {path} of {commit}");
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(unread)?;
        let size = str::from_utf8(&rest[..end])?.rsplit(' ').next().and_then(|it| it.parse().ok());
        rest = &rest[end + 1..];
        let (content, after) = size.and_then(|it| rest.split_at_checked(it)).ok_or_else(unread)?;
        files.push(String::from_utf8(content.to_vec())?);
        rest = after.strip_prefix(b"\n").unwrap_or_default();
    }
    Ok(files)
}

/// The output of git, run in the root of the repository.
fn git(arguments: &[&str]) -> Result<String> {
    let output = Command::new("git").current_dir(root()).args(arguments).output();
    let output = output.map_err(|error| {
        format!("cannot run git, which is needed to read the old documents: {error}")
    })?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        return Err(format!("`git {}` failed: {}", arguments.join(" "), reason.trim()).into());
    }
    String::from_utf8(output.stdout).map_err(|error| {
        format!("the output of `git {}` is not UTF-8: {error}", arguments.join(" ")).into()
    })
}

/// A HAR file, or all HAR files in a folder, recursively.
fn archives(path: &Path) -> Result<Vec<Recording>> {
    let unreadable = |path: &Path, error: &dyn std::fmt::Display| {
        format!("cannot read the recording {}: {error}", path.display())
    };
    let mut found = Vec::new();
    let mut pending: Vec<PathBuf> = vec![path.to_owned()];
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path).map_err(|error| unreadable(&path, &error))? {
                let entry = entry?.path();
                if entry.is_dir()
                    || entry.extension().is_some_and(|it| it.eq_ignore_ascii_case("har"))
                {
                    pending.push(entry);
                }
            }
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
        let recording = Recording::parse(&path.display().to_string(), &text);
        found.push(recording.map_err(|error| unreadable(&path, &error))?);
    }
    if found.is_empty() {
        return Err(format!(
            "there is no .har file in {}: name one, or another folder",
            path.display()
        )
        .into());
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}
