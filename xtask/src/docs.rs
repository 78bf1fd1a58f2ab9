//! `docs`: builds the API reference with Redoc and the guide to the library with rustdoc.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use datafactory_codegen::{Files, docs, load};
use serde_json::Value;

use crate::tree::Tree;
use crate::{Result, report, root};

/// The npm package that renders the pages. Version 3 is an ES module, which browsers do not load from disk.
const REDOC: &str = "redoc@2.5.4";

/// The checksum of exactly this package. Another one is rejected.
const INTEGRITY: &str = "sha512-M6jWhG1qoBnH6TFmzJnstyCZ87HmOY/UzDm78mHiYihEdlV/YcS9ogOo1NlElnJMeLsyxHFe2yFc4sNjHTrABQ==";

const LICENCE: &str = "redoc.LICENSE.txt";

/// The crates in the guide.
const PACKAGES: &[&str] = &["datafactory", "datafactory-client", "datafactory-core"];

/// Builds both. The guide is first, because it needs no download.
pub(crate) fn build() -> Result<ExitCode> {
    let target = target()?;
    let packages = PACKAGES.iter().flat_map(|package| ["--package", package]);
    run(cargo().arg("doc").arg("--no-deps").args(packages))?;
    println!("{:>12} {}", "Guide", target.join("doc/datafactory/index.html").display());

    let specs = Tree::new(root().join("specs"), "specs").read(|path| path.ends_with(".yaml"))?;
    let documents = match load::load(&specs) {
        Ok(documents) => documents,
        Err(problems) => return Ok(report(&problems)),
    };
    let folder = target.join("docs");
    let mut files = redoc(&folder)?;
    files.extend(docs::pages(&documents, "../doc/datafactory/index.html"));
    let output = Tree::new(folder.clone(), "docs");
    output.apply(&output.changes(&files)?)?;
    println!("{:>12} {}", "Reference", folder.join("index.html").display());
    Ok(ExitCode::SUCCESS)
}

/// The script of Redoc and its licence, from a folder or from npm.
fn redoc(folder: &Path) -> Result<Files> {
    // The file that names the package of the script.
    let mark = format!(".{REDOC}");
    let names = [docs::PROGRAM, LICENCE, &mark];
    if folder.join(&mark).exists() {
        let read = |name: &str| Ok((name.to_owned(), fs::read_to_string(folder.join(name))?));
        return names.into_iter().map(read).collect();
    }
    let package = tempfile::tempdir()?;
    let archive = fetch(package.path())?;
    run(Command::new("tar").arg("-xzf").arg(archive).current_dir(package.path()))?;
    let read = |path: &str| fs::read_to_string(package.path().join("package").join(path));
    let program = read(&format!("bundles/{}", docs::PROGRAM))?;
    let contents = [program, read("LICENSE")?, INTEGRITY.to_owned()];
    Ok(names.map(str::to_owned).into_iter().zip(contents).collect())
}

/// Downloads the package into a folder and returns the file name.
fn fetch(folder: &Path) -> Result<String> {
    let packed = npm()
        .args(["pack", "--json", REDOC])
        .current_dir(folder)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| without_node(&error))?;
    if !packed.status.success() {
        return Err(format!(
            "the API reference was not built: `npm pack {REDOC}` failed ({})\n  why: Redoc, which renders \
             it, comes from npm's registry, once\n  fix: see what npm says above; the guide was built",
            packed.status
        )
        .into());
    }
    let told: Value = serde_json::from_slice(&packed.stdout)?;
    let integrity = &told[0]["integrity"];
    if integrity != INTEGRITY {
        return Err(format!(
            "the reference was not built: the package {REDOC} is not the one that is pinned\n  why: \
             its checksum is {integrity}, and not \"{INTEGRITY}\"\n  fix: find out which registry npm \
             asks; if the new package is meant, change both in xtask/src/docs.rs"
        )
        .into());
    }
    Ok(told[0]["filename"]
        .as_str()
        .ok_or("the output of `npm pack --json` has no file name")?
        .to_owned())
}

fn npm() -> Command {
    // On Windows, npm is a script and needs its extension.
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

fn without_node(error: &std::io::Error) -> String {
    format!(
        "the API reference was not built: npm cannot be started ({error})\n  why: Redoc, which renders it, \
         comes from npm\n  fix: install Node.js, which has npm, and run `cargo xtask docs` again; the \
         guide was built, and the documents themselves are in generated/openapi/"
    )
}

fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// The target directory of cargo, which settings can change.
fn target() -> Result<PathBuf> {
    let metadata = cargo().args(["metadata", "--format-version=1", "--no-deps"]).output()?;
    let metadata: Value = serde_json::from_slice(&metadata.stdout)?;
    let target = metadata["target_directory"].as_str();
    Ok(target.ok_or("the output of `cargo metadata` has no target directory")?.into())
}

fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("cannot start `{name}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{name}` failed: {status}").into()) }
}
