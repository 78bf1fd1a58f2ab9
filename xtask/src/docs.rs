//! `docs`: the documents as pages that Redoc draws, and what rustdoc makes of the library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use datafactory_codegen::{load, reference};
use serde_json::Value;

use crate::tree::Tree;
use crate::{Result, report, root};

/// The package that draws the pages, from npm. Version 2, because version 3 is a module, which browsers
/// do not load from a disk.
const REDOC: &str = "redoc@2.5.4";

/// What npm says of exactly this package. Another one is not used.
const INTEGRITY: &str = "sha512-M6jWhG1qoBnH6TFmzJnstyCZ87HmOY/UzDm78mHiYihEdlV/YcS9ogOo1NlElnJMeLsyxHFe2yFc4sNjHTrABQ==";

/// What the library's documentation is of.
const PACKAGES: &[&str] = &["datafactory", "datafactory-client", "datafactory-core"];

/// Builds both, the guide first, because it needs nothing that is not here already.
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
    fs::create_dir_all(&folder)?;
    fetch_redoc(&folder)?;
    for (name, text) in reference::pages(&documents, "../doc/datafactory/index.html") {
        fs::write(folder.join(name), text)?;
    }
    println!("{:>12} {}", "Reference", folder.join("index.html").display());
    Ok(ExitCode::SUCCESS)
}

/// Puts Redoc's program and its licence into a folder, unless they are there.
fn fetch_redoc(folder: &Path) -> Result<()> {
    let kept = folder.join(format!(".{REDOC}"));
    if kept.exists() {
        return Ok(());
    }
    let package = tempfile::tempdir()?;
    let packed = npm()
        .args(["pack", "--json", REDOC])
        .current_dir(package.path())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| without_node(&error))?;
    if !packed.status.success() {
        return Err(format!(
            "the reference was not built: `npm pack {REDOC}` failed ({})\n  why: Redoc, which draws \
             it, comes from npm's registry, once\n  fix: see what npm says above; the guide was built",
            packed.status
        )
        .into());
    }
    let told: Value = serde_json::from_slice(&packed.stdout)?;
    let (file, integrity) = (&told[0]["filename"], &told[0]["integrity"]);
    if integrity != INTEGRITY {
        return Err(format!(
            "the reference was not built: the package {REDOC} is not the one that is pinned\n  why: \
             its checksum is {integrity}, and not \"{INTEGRITY}\"\n  fix: find out which registry npm \
             asks; if the new package is meant, change both in xtask/src/docs.rs"
        )
        .into());
    }
    let file = file.as_str().ok_or("`npm pack --json` names no file")?;
    run(Command::new("tar").arg("-xzf").arg(file).current_dir(package.path()))?;
    for (from, to) in [
        (format!("bundles/{}", reference::PROGRAM), reference::PROGRAM.to_owned()),
        ("LICENSE".to_owned(), "redoc.LICENSE.txt".to_owned()),
    ] {
        fs::copy(package.path().join("package").join(from), folder.join(to))?;
    }
    fs::write(kept, INTEGRITY)?;
    Ok(())
}

fn npm() -> Command {
    // A script on Windows, which is not found without its ending.
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

fn without_node(error: &std::io::Error) -> String {
    format!(
        "the reference was not built: npm cannot be started ({error})\n  why: Redoc, which draws it, \
         comes from npm\n  fix: install Node.js, which has npm, and run `cargo xtask docs` again; the \
         guide was built, and the documents themselves are in generated/openapi/"
    )
}

fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// Where cargo builds, which settings of the user may have moved.
fn target() -> Result<PathBuf> {
    let metadata = cargo().args(["metadata", "--format-version=1", "--no-deps"]).output()?;
    let metadata: Value = serde_json::from_slice(&metadata.stdout)?;
    let target = metadata["target_directory"].as_str();
    Ok(target.ok_or("`cargo metadata` names no target directory")?.into())
}

fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("cannot start `{name}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{name}` failed: {status}").into()) }
}
