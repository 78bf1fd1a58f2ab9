//! Undocumented properties, enum values, union types and nulls are kept, wherever they are added to a documented sample.

use datafactory_codegen::walk::{elements, entries, resolve};
use proptest::prelude::*;
use proptest::sample::{Index, SizeRange};
use serde_json::{Map, Value, json};

use crate::documents::{self, Sample};

/// A change that the service can make without notice.
#[derive(Clone, Debug)]
enum Change {
    /// An undocumented property of the object at this pointer.
    Property(String),
    /// An undocumented value of the enum at this pointer.
    EnumValue(String),
    /// An undocumented type of the union whose discriminator is at this pointer.
    Kind(String),
    /// Null as the property at this pointer.
    Null(String),
    /// Any JSON as the property at this pointer, which can be an expression.
    Anything(String),
}

/// The possible changes of a sample, by its schema.
fn changes(
    document: &Value,
    schema: &Value,
    value: &Value,
    at: &str,
    asked: bool,
    found: &mut Vec<Change>,
) {
    let schema = resolve(document, schema);
    for part in elements(&schema["allOf"]) {
        changes(document, part, value, at, asked, found);
    }
    if schema.get("enum").is_some() {
        found.push(Change::EnumValue(at.to_owned()));
    }
    if let Some(discriminator) = schema["discriminator"]["propertyName"].as_str() {
        found.retain(
            |change| !matches!(change, Change::EnumValue(at) if at.ends_with(discriminator)),
        );
        if let Some(kind) = value[discriminator].as_str() {
            found.push(Change::Kind(format!("{at}/{discriminator}")));
            // The type repeats the properties of the base.
            let child = schema["discriminator"]["mapping"][kind].as_str();
            let name = child.map_or("", |child| child.rsplit('/').next().unwrap());
            for part in elements(&document["components"]["schemas"][name]["allOf"]).skip(1) {
                changes(document, part, value, at, asked, found);
            }
        }
    }
    for (name, property) in entries(&schema["properties"]) {
        let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        if let Some(value) = value.get(name) {
            // Properties of requests only are required.
            if !(asked && elements(&schema["required"]).any(|it| it == name)) {
                found.push(Change::Null(at.clone()));
            }
            if property.get("x-adf-expression").is_some() || property.get("x-adf-any").is_some() {
                found.push(Change::Anything(at.clone()));
            }
            changes(document, property, value, &at, asked, found);
        }
    }
    if schema.get("properties").is_some() && value.is_object() {
        found.push(Change::Property(at.to_owned()));
    }
    for (index, element) in elements(value).enumerate() {
        changes(document, &schema["items"], element, &format!("{at}/{index}"), asked, found);
    }
}

/// The places in a value, as JSON pointers and as paths in warnings.
fn places(value: &Value, pointer: &str, path: &str, found: &mut Vec<(String, String)>) {
    let mut add = |key: &str, step: String, value: &Value| {
        let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        let path = format!("{path}{step}").trim_start_matches('.').to_owned();
        places(value, &pointer, &path, found);
        found.push((pointer, path));
    };
    for (name, value) in entries(value) {
        let odd = name.contains(['.', '[', '\'']);
        add(name, if odd { format!("[{name:?}]") } else { format!(".{name}") }, value);
    }
    for (index, value) in elements(value).enumerate() {
        add(&index.to_string(), format!("[{index}]"), value);
    }
}

#[test]
fn a_value_of_another_json_type_is_kept_with_a_warning() {
    let odd = [json!(7), json!("odd"), json!(true), json!([{ "a": [7] }]), json!({ "type": 7 })];
    let mut odd = odd.iter().cycle();
    let mut warned = 0;
    for sample in documents::samples(&documents::bundled()) {
        // Properties of requests only are required.
        if sample.name.contains(" request ") {
            continue;
        }
        let mut found = Vec::new();
        places(&sample.value, "", "", &mut found);
        for (pointer, path) in found {
            let mut changed = sample.value.clone();
            *changed.pointer_mut(&pointer).unwrap() = odd.next().unwrap().clone();
            let read = sample.body.read(changed.to_string().as_bytes(), 10);
            let (read, warnings) =
                read.unwrap_or_else(|error| panic!("{} {path}: {error}", sample.name));
            for warning in &warnings {
                // At a path below or above the place: an object needs its `type` to be an expression.
                let near = warning.path.starts_with(&path) || path.starts_with(&warning.path);
                assert!(near, "{} {path}: {warning}", sample.name);
            }
            let written = serde_json::to_value(&*read).unwrap();
            let loss = datafactory_replay::first_loss(&changed, &written);
            assert_eq!(loss, None, "{} {path}", sample.name);
            warned += warnings.len();
        }
    }
    assert!(warned > 100);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e300..1e300).prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(".*", inner, SizeRange::from(0..4))
                .prop_map(|object| Value::Object(Map::from_iter(object))),
        ]
    })
}

#[test]
fn undocumented_values_are_kept() {
    let documents = documents::bundled();
    let samples: Vec<(Sample, Vec<Change>)> = documents::samples(&documents)
        .into_iter()
        .map(|sample| {
            let document = &documents[sample.document].1;
            let schema = &document["components"]["schemas"][sample.body.schema];
            let mut found = Vec::new();
            let asked = sample.name.contains(" request ");
            changes(document, schema, &sample.value, "", asked, &mut found);
            (sample, found)
        })
        .filter(|(_, found)| !found.is_empty())
        .collect();
    let all = || samples.iter().flat_map(|(_, found)| found);
    assert!(all().any(|change| matches!(change, Change::Property(_))));
    assert!(all().any(|change| matches!(change, Change::EnumValue(_))));
    assert!(all().any(|change| matches!(change, Change::Kind(_))));
    assert!(all().any(|change| matches!(change, Change::Null(_))));
    assert!(all().any(|change| matches!(change, Change::Anything(_))));

    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let sites = (any::<Index>(), prop::collection::vec(any::<Index>(), 1..6));
    runner
        .run(&(sites, ".+", any_json()), |((sample, sites), text, json)| {
            let (sample, found) = sample.get(&samples);
            let mut changed = sample.value.clone();
            for site in sites {
                let text = format!("tomorrow's {text}");
                let change = site.get(found);
                match change {
                    Change::Property(at) => {
                        // An earlier change can have removed the place.
                        if let Some(Value::Object(object)) = changed.pointer_mut(at) {
                            object.insert(text, json.clone());
                        }
                    }
                    Change::EnumValue(at) | Change::Kind(at) => {
                        if let Some(value) = changed.pointer_mut(at) {
                            *value = text.into();
                        }
                    }
                    Change::Anything(at) => {
                        if let Some(value) = changed.pointer_mut(at) {
                            *value = json.clone();
                        }
                    }
                    Change::Null(at) => {
                        if let Some(value) = changed.pointer_mut(at) {
                            *value = Value::Null;
                        }
                    }
                }
            }
            let read = sample.body.read(changed.to_string().as_bytes(), usize::MAX);
            let (read, _) =
                read.map_err(|error| TestCaseError::fail(format!("{}: {error}", sample.name)))?;
            let written = serde_json::to_value(&*read).unwrap();
            prop_assert_eq!(
                datafactory_replay::first_loss(&changed, &written),
                None,
                "{}",
                &sample.name
            );
            Ok(())
        })
        .unwrap();
}
