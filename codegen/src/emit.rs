//! Writes the files of `generated/` from lowered documents.
//!
//! `progenitor` runs progenitor, which determines operations, and typify, which determines types. Their output is
//! parsed and rewritten for `datafactory_core`: each operation once (`methods` reads it, `operations` writes it), and
//! each schema once (`schemas`). Each file of `specs/` has one generated file. `layout` formats the code for readers.

mod layout;
mod methods;
mod operations;
mod progenitor;
mod schemas;

use crate::Files;
use crate::load::Document;
use crate::lower::Lowered;
use crate::names::module_name;
use crate::parallel::both;
use crate::problem::Problem;

/// Writes the files of one API version, and its bundled document.
///
/// # Errors
///
/// If progenitor or typify rejects the lowered document, or if their output has an unexpected form.
pub fn version(document: &Document, lowered: &Lowered) -> Result<Files, Problem> {
    let name = &document.name;
    let (bundled, modules) = both(
        || serde_json::to_string_pretty(&document.value).unwrap_or_default() + "\n",
        || {
            let (operations, schemas) = both(
                || operations::write(document, &progenitor::methods(document, lowered)?),
                || schemas::write(document, lowered),
            );
            let mut modules = schemas?;
            modules.extend(operations?);
            Ok(modules)
        },
    );
    let mut modules: Files = modules?;
    let api_version = document.value["info"]["version"].as_str().unwrap_or_default();
    let mut version = include_str!("../templates/version.rs")
        .replace("{{version}}", name)
        .replace("{{api_version}}", api_version);
    if !modules.contains_key("connectors/mod.rs") {
        version = version.replace(&format!("{CONNECTORS}\npub mod connectors;\n"), "");
    }
    modules.insert("mod.rs".to_owned(), header(&format!("specs/{name}")) + &version);
    let modules = modules.into_iter().map(|(path, text)| (format!("src/{name}/{path}"), text));
    let mut files: Files = modules.collect();
    files.insert(format!("openapi/{name}.json"), bundled);
    Ok(files)
}

/// Writes the files that all API versions share.
pub fn shared() -> Files {
    let source = header("codegen/templates");
    Files::from([
        (
            "Cargo.toml".to_owned(),
            source.replace("//", "#") + include_str!("../templates/Cargo.toml"),
        ),
        ("src/lib.rs".to_owned(), source + include_str!("../templates/lib.rs")),
    ])
}

/// The `cfg` of all code that needs the types of connectors.
const CONNECTORS: &str = "#[cfg(feature = \"connectors\")]";

/// The generated module of one file of `specs/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Module {
    /// Its folder within the folder of the API version, such as `connectors/formats`.
    pub(crate) folder: String,
    /// Its name.
    pub(crate) name: String,
    /// The file in `specs/`.
    pub(crate) file: String,
}

impl Module {
    fn of(folder: &str, file: &str) -> Self {
        let stem = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".yaml");
        Self { folder: folder.to_owned(), name: module_name(stem), file: file.to_owned() }
    }

    /// The module of the schemas in a file.
    pub(crate) fn of_schema(file: &str) -> Self {
        let folder = file.split_once('/').and_then(|(_, path)| path.rsplit_once('/'));
        match folder {
            Some((folder, _)) if folder.split('/').next() == Some("connectors") => {
                Self::of(folder, file)
            }
            _ => Self::of("resources", file),
        }
    }

    /// Whether it needs the feature `connectors`.
    pub(crate) fn is_connector(&self) -> bool {
        self.folder.starts_with("connectors")
    }

    /// Its path within the folder of the API version.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}.rs", self.folder, self.name)
    }
}

/// A problem for a document that progenitor or typify rejects, or for which their output has an unexpected form.
fn refused(document: &Document, what: String) -> Problem {
    Problem {
        rule: "refused-by-generator",
        at: document.position("").clone(),
        what,
        why: "progenitor does not support this document, and no lint rule covers it",
        fix: "change the document to a supported form, or add a step to codegen/src/lower.rs"
            .to_owned(),
    }
}

/// The first lines of every generated file.
fn header(source: &str) -> String {
    format!(
        "// Generated from {source} by `cargo xtask gen`.\n\
         // Do not edit: change the source and generate again.\n\n"
    )
}
