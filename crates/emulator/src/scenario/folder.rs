//! The definitions of a factory from the folder in which a Git repository keeps them: `pipeline/`, `dataset/`,
//! `linkedService/` and so on, with one JSON file per resource.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::file::Version;
use super::{Place, ScenarioError, Seed};
use crate::references::references;

/// The subfolders, and the collection and the reference type of what each holds.
const FOLDERS: [(&str, &str, &str); 10] = [
    ("managedVirtualNetwork", "managedVirtualNetworks", "ManagedVirtualNetworkReference"),
    ("credential", "credentials", "CredentialReference"),
    ("integrationRuntime", "integrationRuntimes", "IntegrationRuntimeReference"),
    ("linkedService", "linkedServices", "LinkedServiceReference"),
    ("dataset", "datasets", "DatasetReference"),
    ("dataflow", "dataFlows", "DataFlowReference"),
    ("pipeline", "pipelines", "PipelineReference"),
    ("trigger", "triggers", "TriggerReference"),
    ("adfcdc", "adfcdcs", ""),
    ("globalParameters", "globalParameters", ""),
];

/// A resource definition and the file that it comes from.
struct Definition {
    file: PathBuf,
    collection: &'static str,
    reference: &'static str,
    /// The name, after that of the resource that contains this one.
    names: Vec<String>,
    body: Value,
}

/// The PUT requests that create the factory and its resources, each after those that it refers to.
pub(super) fn read(factory: [&str; 3], folder: &Path) -> Result<Vec<Seed>, ScenarioError> {
    if !folder.is_dir() {
        return Err(wrong(folder, "is not a folder"));
    }
    let mut definitions = Vec::new();
    for (subfolder, collection, reference) in FOLDERS {
        let subfolder = folder.join(subfolder);
        for (file, name, body) in json_files(&subfolder)? {
            let endpoints = subfolder.join(&name).join("managedPrivateEndpoint");
            for (file, endpoint, body) in json_files(&endpoints)? {
                let names = vec![name.clone(), endpoint];
                let collection = "managedPrivateEndpoints";
                definitions.push(Definition { file, collection, reference: "", names, body });
            }
            definitions.push(Definition { file, collection, reference, names: vec![name], body });
        }
    }
    // An endpoint comes after its network.
    definitions.sort_by_key(|it| it.collection == "managedPrivateEndpoints");
    let own = json_files(&folder.join("factory"))?.into_iter().next();
    let (file, body) = match own {
        Some((file, _, body)) => (file, body),
        None => (folder.to_owned(), json!({})),
    };
    let mut seeds = vec![seed(&file, "factories", &factory, &[], body)?];
    for at in in_order(&definitions) {
        let Definition { file, collection, names, body, .. } = &definitions[at];
        seeds.push(seed(file, collection, &factory, names, body.clone())?);
    }
    Ok(seeds)
}

fn wrong(file: &Path, what: impl std::fmt::Display) -> ScenarioError {
    ScenarioError { line: 0, key: file.display().to_string(), what: what.to_string() }
}

fn seed(
    file: &Path,
    collection: &str,
    factory: &[&str; 3],
    names: &[String],
    body: Value,
) -> Result<Seed, ScenarioError> {
    let operation = Version::V2.put(collection).ok_or_else(|| wrong(file, "cannot be created"))?;
    let names = factory.iter().map(|it| (*it).to_owned()).chain(names.iter().cloned());
    let place = Place { line: 0, key: file.display().to_string() };
    Ok(Seed { place, operation, names: names.collect(), body })
}

/// The JSON files of a folder, sorted by path: path, name of the resource, and content. None if there is no folder.
fn json_files(folder: &Path) -> Result<Vec<(PathBuf, String, Value)>, ScenarioError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(|error| wrong(folder, error))?;
    let files: Result<Vec<_>, _> = entries.map(|entry| entry.map(|it| it.path())).collect();
    let mut files = files.map_err(|error| wrong(folder, error))?;
    files.retain(|file| file.extension().is_some_and(|it| it.eq_ignore_ascii_case("json")));
    files.sort();
    let read = |file: PathBuf| {
        let text = fs::read_to_string(&file).map_err(|error| wrong(&file, error))?;
        // Editors on Windows write a byte order mark.
        let body: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| wrong(&file, error))?;
        let stem = file.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
        let name = body["name"].as_str().unwrap_or(stem).to_owned();
        Ok((file, name, body))
    };
    files.into_iter().map(read).collect()
}

/// An order in which each definition comes after those that it refers to. If they refer to each other in a cycle,
/// one of the PUT requests fails.
fn in_order(definitions: &[Definition]) -> Vec<usize> {
    let places: HashMap<(&str, String), usize> = definitions
        .iter()
        .enumerate()
        .filter_map(|(at, it)| Some(((it.reference, it.names.last()?.to_lowercase()), at)))
        .collect();
    let mut order = Vec::with_capacity(definitions.len());
    let mut seen = vec![false; definitions.len()];
    // Depth first: a definition is pushed again to be taken once all before it are in the order.
    let mut left: Vec<(usize, bool)> = (0..definitions.len()).rev().map(|at| (at, false)).collect();
    while let Some((at, complete)) = left.pop() {
        if complete {
            order.push(at);
        } else if !std::mem::replace(&mut seen[at], true) {
            left.push((at, true));
            for (kind, name) in references(&definitions[at].body).into_iter().rev() {
                left.extend(places.get(&(kind, name.to_lowercase())).map(|other| (*other, false)));
            }
        }
    }
    order
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the tests write files that no one else reads")]
mod tests {
    use super::*;
    use crate::Scenario;

    #[test]
    fn a_folder_is_created_in_the_order_of_its_references() {
        let folder = tempfile::tempdir().unwrap();
        let call = |child: &str| {
            json!({ "properties": { "activities": [{ "name": "call", "type": "ExecutePipeline",
            "typeProperties": { "pipeline": { "type": "PipelineReference", "referenceName": child } } }] } })
        };
        let linked = |service: &str| {
            json!({ "name": "orders", "properties": { "type": "Binary", "linkedServiceName":
            { "type": "LinkedServiceReference", "referenceName": service } } })
        };
        let files = [
            ("pipeline/a.json", call("B")),
            ("pipeline/b.json", json!({ "properties": { "activities": [] } })),
            ("dataset/orders.json", linked("store")),
            ("linkedService/store.json", json!({ "properties": { "type": "HttpServer" } })),
            ("managedVirtualNetwork/default.json", json!({ "properties": {} })),
            (
                "managedVirtualNetwork/default/managedPrivateEndpoint/e.json",
                json!({ "properties": { "privateLinkResourceId": "/x", "groupId": "blob" } }),
            ),
            ("factory/any.json", json!({ "location": "westeurope" })),
        ];
        for (path, body) in &files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, format!("\u{feff}{body}")).unwrap();
        }
        let names = ["s", "g", "fff"];
        let order: Vec<String> = read(names, folder.path())
            .unwrap()
            .iter()
            .map(|seed| seed.names[2..].join("/"))
            .collect();
        assert_eq!(
            order,
            ["fff", "fff/default", "fff/store", "fff/orders", "fff/b", "fff/a", "fff/default/e"]
        );
        let load = || Scenario::default().folder("s", "g", "fff", folder.path());
        load().unwrap();
        for (path, content, message) in [
            ("dataset/orders.json", linked("none").to_string(), "invalid reference 'none'"),
            ("pipeline/c.json", "{".to_owned(), "c.json: EOF"),
        ] {
            fs::write(folder.path().join(path), content).unwrap();
            let error = load().unwrap_err().to_string();
            assert!(error.contains(path) && error.contains(message), "{error}");
            fs::write(folder.path().join(path), linked("store").to_string()).unwrap();
        }
        assert!(Scenario::default().folder("s", "g", "fff", "nowhere").is_err());
    }
}
