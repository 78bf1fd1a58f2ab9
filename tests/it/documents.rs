//! The documents of the repository, for tests that visit all of them.

use std::path::{Path, PathBuf};

use datafactory_client::{bodies, operations};
pub use datafactory_codegen::Files;
use datafactory_codegen::walk;
use datafactory_core::{Body, Operation};
use serde_json::Value;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// All files below a folder with this suffix.
pub fn files(folder: &Path, ending: &str) -> Files {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in std::fs::read_dir(&inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_str().unwrap().ends_with(ending) {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
}

/// The bundled documents, by version.
pub fn bundled() -> Vec<(String, Value)> {
    files(&root().join("generated/openapi"), ".json")
        .into_iter()
        .map(|(name, text)| (name.replace(".json", ""), serde_json::from_str(&text).unwrap()))
        .collect()
}

/// A documented request or response body of an operation.
pub struct Sample {
    /// The name, such as `Datasets_Get response 200 blob`.
    pub name: String,
    /// The document.
    pub document: usize,
    /// The type of the body.
    pub body: Body,
    /// The example.
    pub value: Value,
}

/// All examples of requests and successful responses.
pub fn samples(documents: &[(String, Value)]) -> Vec<Sample> {
    let mut samples = Vec::new();
    for (index, (_, document)) in documents.iter().enumerate() {
        for at in walk::operations(document) {
            let operation = operation(document, at.id());
            let bodies = bodies().find(|bodies| std::ptr::eq(bodies.operation, operation)).unwrap();
            let request = [("request".to_owned(), &at.operation["requestBody"], bodies.request)];
            let responses = at.successes().map(|(status, response)| {
                (format!("response {status}"), response, bodies.response)
            });
            for (what, holder, body) in request.into_iter().chain(responses) {
                let Some(body) = body else { continue };
                let Some(json) = walk::json_body(document, holder) else { continue };
                for (name, example) in walk::entries(&json["examples"]) {
                    samples.push(Sample {
                        name: format!("{} {what} {name}", at.id()),
                        document: index,
                        body,
                        value: walk::resolve(document, example)["value"].clone(),
                    });
                }
            }
        }
    }
    assert!(samples.len() >= 10);
    samples
}

/// The entry of an operation in the generated table.
fn operation(document: &Value, id: &str) -> &'static Operation {
    let version = document["info"]["version"].as_str().unwrap();
    operations().find(|operation| operation.id == id && operation.api_version == version).unwrap()
}
