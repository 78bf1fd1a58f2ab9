//! Factories as their authors keep them in Git, where a folder of them stands beside the project.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use datafactory::v2::types;
use datafactory_core::json::{Json, Properties, View};
use serde_json::Value;

use crate::emulator_resources::{Room, missing};

/// Folders in a Git repository, collections in a URL, and types of references.
const COLLECTIONS: &[(&str, &str, &str)] = &[
    ("managedVirtualNetwork", "managedVirtualNetworks", "ManagedVirtualNetworkReference"),
    ("integrationRuntime", "integrationRuntimes", "IntegrationRuntimeReference"),
    ("credential", "credentials", "CredentialReference"),
    ("linkedService", "linkedservices", "LinkedServiceReference"),
    ("dataset", "datasets", "DatasetReference"),
    ("dataflow", "dataflows", "DataFlowReference"),
    ("pipeline", "pipelines", "PipelineReference"),
    ("trigger", "triggers", "TriggerReference"),
];

fn factories() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/factories");
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.map(|it| it.unwrap().path()).filter(|it| it.is_dir()).collect()
}

/// The resources of a factory by the path of each in a URL.
fn resources(factory: &Path) -> BTreeMap<String, Value> {
    let mut resources = BTreeMap::new();
    for (folder, collection, _) in COLLECTIONS {
        for file in std::fs::read_dir(factory.join(folder)).into_iter().flatten() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let body: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
            resources.insert(path(collection, body["name"].as_str().unwrap()), body);
        }
    }
    resources
}

fn path(collection: &str, name: &str) -> String {
    format!("{collection}/{}", name.replace(' ', "%20"))
}

/// The paths of the resources that a definition refers to.
fn references(definition: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut pending = vec![definition];
    while let Some(value) = pending.pop() {
        let collection = COLLECTIONS.iter().find(|(_, _, reference)| value["type"] == *reference);
        let name = value["referenceName"].as_str();
        if let (Some((_, collection, _)), Some(name)) = (collection, name) {
            found.insert(path(collection, name));
        }
        match value {
            Value::Object(object) => pending.extend(object.values()),
            Value::Array(items) => pending.extend(items),
            _ => {}
        }
    }
    found
}

/// Each resource after those that it refers to.
fn in_dependency_order(resources: &BTreeMap<String, Value>) -> Vec<&str> {
    let mut ordered: Vec<&str> = Vec::new();
    let mut left: BTreeSet<&str> = resources.keys().map(String::as_str).collect();
    while !left.is_empty() {
        let is_next = |path: &&&str| {
            references(&resources[**path]).iter().all(|other| !left.contains(other.as_str()))
        };
        let next: Vec<&str> = left.iter().filter(is_next).copied().collect();
        assert!(!next.is_empty(), "they refer to each other: {left:?}");
        left.retain(|path| !next.contains(path));
        ordered.extend(next);
    }
    ordered
}

#[tokio::test]
async fn factories_are_created_in_dependency_order_and_read_back() {
    for factory in factories() {
        let resources = resources(&factory);
        let ordered = in_dependency_order(&resources);
        let room = Room::open(false).await;
        for path in &ordered {
            let definition = &resources[*path];
            let (status, made) = room.ask("PUT", path, definition.clone()).await;
            assert_eq!(status, 200, "{path}: {made}");
            let (_, found) = room.ask("GET", path, Value::Null).await;
            let mut properties = definition["properties"].clone();
            // A new trigger is stopped, even if the definition says `Started`.
            properties.as_object_mut().unwrap().remove("runtimeState");
            assert_eq!(missing(&properties, &found["properties"]), None, "{path}: {found}");
        }
        // In the opposite order, every resource that refers to another one is rejected.
        let room = Room::open(false).await;
        let mut rejected = 0;
        for path in ordered.iter().rev() {
            let definition = &resources[*path];
            let (status, response) = room.ask("PUT", path, definition.clone()).await;
            let refers = references(definition).iter().any(|other| resources.contains_key(other));
            assert_eq!(status, if refers { 400 } else { 200 }, "{path}: {response}");
            let message = response["error"]["message"].as_str().unwrap_or_default();
            assert_eq!(message.contains("invalid reference"), refers, "{path}: {response}");
            rejected += usize::from(refers);
        }
        assert!(rejected > 0, "{}", factory.display());
    }
}

#[test]
fn properties_in_git_have_a_type() {
    let mut found = BTreeMap::new();
    for factory in factories() {
        for (path, definition) in resources(&factory) {
            let resource: Box<dyn Json> = match path.split('/').next().unwrap() {
                "managedVirtualNetworks" => {
                    read::<types::ManagedVirtualNetworkResource>(definition)
                }
                "integrationRuntimes" => read::<types::IntegrationRuntimeResource>(definition),
                "credentials" => read::<types::CredentialResource>(definition),
                "linkedservices" => read::<types::LinkedServiceResource>(definition),
                "datasets" => read::<types::DatasetResource>(definition),
                "dataflows" => read::<types::DataFlowResource>(definition),
                "pipelines" => read::<types::PipelineResource>(definition),
                _ => read::<types::TriggerResource>(definition),
            };
            untyped(resource.view(), "", &path, &mut found);
        }
    }
    assert_eq!(
        found,
        BTreeMap::new(),
        "properties without a type, each with a resource that has it"
    );
}

fn read<T: Json + serde::de::DeserializeOwned + 'static>(definition: Value) -> Box<dyn Json> {
    Box::new(serde_json::from_value::<T>(definition).unwrap())
}

/// Collects the properties in `extra`, as `Type.property`, each with the path of a resource that has it.
fn untyped(view: View<'_>, name: &str, path: &str, found: &mut BTreeMap<String, String>) {
    let mut object = |object: &dyn datafactory_core::json::Object| {
        object.visit(&mut |properties: Properties<'_>| {
            for (name, view) in properties.present() {
                untyped(view, name, path, found);
            }
            for property in properties.extra.keys() {
                found.insert(format!("{}.{property}", properties.type_name), path.to_owned());
            }
        });
    };
    match view {
        View::Object(inner) | View::Tagged(_, inner) => object(inner),
        View::List(list) => {
            for index in 0..list.len() {
                untyped(list.get(index), name, path, found);
            }
        }
        View::Entries(entries) => {
            entries.each(&mut |_, entry| untyped(entry, name, path, found));
        }
        // An object of a union whose type is not documented.
        View::Map(map) if map.contains_key("type") => {
            found.insert(format!("{name}: {}", map["type"]), path.to_owned());
        }
        _ => {}
    }
}
