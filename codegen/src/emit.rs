//! Lowered documents in, the files of `generated/` out.
//!
//! progenitor writes the client (`methods`) and typify the structs (`client`); what they cannot write, open enums,
//! tagged unions, the operation table and the requests, is written here in the same manner (`enums`,
//! `unions`, `operations`, `requests`). Everything is laid out for a reader (`layout`).

mod client;
mod enums;
mod layout;
mod methods;
mod operations;
mod requests;
mod unions;

use crate::Files;
use crate::load::Document;
use crate::lower::Lowered;
use crate::problem::Problem;

/// Writes the files of one API version, and its bundled document.
///
/// # Errors
///
/// When progenitor or typify refuses the lowered document.
pub fn version(document: &Document, lowered: &Lowered) -> Result<Files, Problem> {
    let name = &document.name;
    let (client, types) = client::write(document, lowered)?;
    let api_version = document.value["info"]["version"].as_str().unwrap_or_default();
    let mut modules = include_str!("../templates/version.rs")
        .replace("{{version}}", name)
        .replace("{{api_version}}", api_version);
    let unions = unions::write(lowered);
    if unions.is_none() {
        modules = modules.replace("mod unions;\n", "");
    }
    let file = |name: &str, text: String| (name.to_owned(), text);
    let module = |module: &str, text: &str| {
        file(
            &format!("src/{name}/{module}.rs"),
            format!("{}{text}", header(&format!("specs/{name}"))),
        )
    };
    let mut bundled = serde_json::to_string_pretty(&document.value).unwrap_or_default();
    bundled.push('\n');
    let mut files = Files::from([
        file(&format!("openapi/{name}.json"), bundled),
        module("mod", &modules),
        module("client", &client),
        module("types", &types),
        module("enums", &enums::write(lowered)),
        module("operations", &operations::table(document)),
        module("requests", &requests::write(document, &client)),
        module("bodies", &operations::bodies(document)),
    ]);
    files.extend(unions.map(|unions| module("unions", &unions)));
    Ok(files)
}

/// Writes the files that all API versions share.
pub fn shared() -> Files {
    let toml_header = header("codegen/templates").replace("//", "#");
    Files::from([
        ("Cargo.toml".to_owned(), toml_header + include_str!("../templates/Cargo.toml")),
        (
            "src/lib.rs".to_owned(),
            header("codegen/templates") + include_str!("../templates/lib.rs"),
        ),
        (
            "src/invoke.rs".to_owned(),
            header("codegen/templates") + include_str!("../templates/invoke.rs"),
        ),
    ])
}

/// The first lines of every file: where it comes from and what to do instead of editing it.
fn header(source: &str) -> String {
    format!(
        "// Generated from {source} by `cargo xtask gen`.\n\
         // Not for editing: change the source and generate again.\n\n"
    )
}
