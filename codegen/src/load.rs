//! Bundles the files of each API version into one document, and records the file and line of every value.
//!
//! The loader knows the OpenAPI object type of each value (`Kind`). So the position of a `$ref` determines the section
//! of `components` for its target, and a `$ref` inside an example is not followed, because it is data.

mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::Files;
use crate::parallel::each;
use crate::problem::{Position, Problem};
use crate::walk::METHODS;
pub(crate) use yaml::{Source, parse};

/// One API version, bundled.
#[derive(Debug)]
pub struct Document {
    /// The name of its folder, such as `v1`.
    pub name: String,
    /// The document. All `$ref`s in it begin with `#/components/`.
    pub value: Value,
    positions: BTreeMap<String, Position>,
    /// The file and pointer of each `$ref` target.
    pub(crate) reached: BTreeSet<(String, String)>,
    /// The files of all documents.
    pub(crate) sources: Arc<BTreeMap<String, Source>>,
}

impl Document {
    /// The file and line of the value at a JSON pointer, or of the nearest value that contains it.
    pub fn position(&self, pointer: &str) -> &Position {
        static NOWHERE: Position = Position { file: String::new(), line: 1 };
        let mut pointer = pointer;
        loop {
            if let Some(position) = self.positions.get(pointer) {
                return position;
            }
            match pointer.rfind('/') {
                Some(end) => pointer = &pointer[..end],
                None => return &NOWHERE,
            }
        }
    }

    /// The comment at the start of a file.
    pub(crate) fn comment(&self, file: &str) -> &str {
        self.sources.get(file).map_or("", |source| &source.comment)
    }
}

/// The root file of each document.
pub(crate) const ROOT: &str = "openapi.yaml";

/// The ids of the problems that prevent loading.
pub const PROBLEMS: &[&str] = &[
    "broken-yaml",
    "duplicate-key",
    "incomplete-root",
    "name-clash",
    "not-json",
    "ref-cycle",
    "ref-with-siblings",
    "unresolved-ref",
    "wrong-shape",
];

/// The sections of `components` that contain `$ref` targets.
pub(crate) const SECTIONS: &[&str] =
    &["parameters", "requestBodies", "responses", "headers", "examples", "schemas"];

/// The JSON pointer to a property or element of the value at `pointer`.
pub(crate) fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Bundles all folders that have an `openapi.yaml`.
///
/// # Errors
///
/// The problems that prevent loading, sorted by file.
pub fn load(files: &Files) -> Result<Vec<Document>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut sources = BTreeMap::new();
    let inputs: Vec<_> = files.iter().collect();
    let parsed = each(&inputs, |(file, text)| parse(file, text));
    for (file, source) in files.keys().zip(parsed) {
        match source {
            Ok(source) => {
                sources.insert(file.clone(), source);
            }
            Err(broken) => problems.extend(broken),
        }
    }
    let sources = Arc::new(sources);
    let mut documents = Vec::new();
    // Otherwise each reference to an unreadable file would be another problem.
    if problems.is_empty() {
        let roots: Vec<(&str, &str)> = files
            .keys()
            .filter_map(|file| Some((file.strip_suffix(ROOT)?.strip_suffix('/')?, &**file)))
            .collect();
        for (document, found) in each(&roots, |(name, file)| bundle(name, file, &sources)) {
            documents.push(document);
            problems.extend(found);
        }
    }
    if problems.is_empty() {
        return Ok(documents);
    }
    problems.sort_by(|a, b| a.order().cmp(&b.order()));
    // Elements that two documents share are walked twice.
    problems.dedup();
    Err(problems)
}

fn bundle(
    name: &str,
    file: &str,
    sources: &Arc<BTreeMap<String, Source>>,
) -> (Document, Vec<Problem>) {
    let root = Place { file: file.to_owned(), pointer: String::new() };
    let mut bundler = Bundler {
        sources,
        components: BTreeMap::new(),
        lifted: BTreeMap::new(),
        positions: BTreeMap::new(),
        reached: BTreeSet::new(),
        problems: Vec::new(),
    };
    let mut value = bundler.copy(Kind::Root, &root, "");
    for key in ["openapi", "info", "paths"] {
        if value.is_object() && value.get(key).is_none_or(Value::is_null) {
            bundler.problem(
                "incomplete-root",
                &root,
                format!("the document has no `{key}`"),
                "an OpenAPI document needs `openapi`, `info` and `paths`",
                format!("add `{key}`"),
            );
        }
    }
    if let Some(document) = value.as_object_mut() {
        let components = document.entry("components").or_insert_with(|| json!({}));
        for (section, entries) in bundler.components {
            if let Some(components) = components.as_object_mut() {
                components.insert(section.to_owned(), entries.into());
            }
        }
    }
    let document = Document {
        name: name.to_owned(),
        value,
        positions: bundler.positions,
        reached: bundler.reached,
        sources: sources.clone(),
    };
    (document, bundler.problems)
}

/// The OpenAPI object type of a value, as far as references need it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Root,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Example,
    Schema,
    Discriminator,
    /// A schema that is named by the string of a reference.
    SchemaName,
    /// A map of values of one type.
    Map(&'static Self),
    /// A list of values of one type.
    List(&'static Self),
    Text,
    /// A value without references, such as a number or an example.
    Data,
}

impl Kind {
    /// The type of a property or element of a value of this type.
    pub(crate) fn child(self, key: &str) -> Self {
        use Kind::{
            Components, Data, Discriminator, Example, Header, List, Map, MediaType, Operation,
            Parameter, PathItem, RequestBody, Response, Root, Schema, SchemaName, Text,
        };
        match (self, key) {
            (Data, _) => Data,
            (Map(kind) | List(kind), _) => *kind,
            (Operation, "tags") | (Schema, "required") => List(&Text),
            (_, "description" | "summary" | "operationId" | "name" | "in" | "style") => Text,
            (Schema, "title" | "type" | "format" | "pattern") => Text,
            (Discriminator, "propertyName") => Text,
            (Root, "paths") => Map(&PathItem),
            (Root, "components") => Components,
            (PathItem, method) if METHODS.contains(&method) => Operation,
            (PathItem | Operation, "parameters") => List(&Parameter),
            (Operation, "requestBody") => RequestBody,
            (Operation, "responses") => Map(&Response),
            (Response, "headers") => Map(&Header),
            (Parameter | Header | RequestBody | Response, "content") => Map(&MediaType),
            (Parameter | Header | MediaType, "schema") => Schema,
            (Parameter | Header | MediaType, "examples") => Map(&Example),
            (Schema, "properties") => Map(&Schema),
            (Schema, "allOf" | "oneOf" | "anyOf") => List(&Schema),
            (Schema, "items" | "additionalProperties" | "not") => Schema,
            (Schema, "discriminator") => Discriminator,
            (Discriminator, "mapping") => Map(&SchemaName),
            _ => Data,
        }
    }

    /// The required JSON type in words, and whether the value has it.
    fn shape(self, value: &Value) -> (&'static str, bool) {
        match self {
            Self::Data => ("anything", true),
            Self::Text | Self::SchemaName => ("a text", value.is_string()),
            Self::List(_) => ("a list", value.is_array()),
            // `additionalProperties` can also be true or false.
            Self::Schema => ("a schema", value.is_object() || value.is_boolean()),
            _ => ("a map", value.is_object()),
        }
    }

    /// The target of a value of this type, if it is a reference.
    fn reference(self, value: Option<&Value>) -> Option<&str> {
        let inlined = matches!(
            self,
            Self::PathItem
                | Self::List(&Self::Parameter)
                | Self::Map(&(Self::Response | Self::Header))
        );
        let reference = value?.get("$ref").filter(|_| inlined || self.section().is_some())?;
        Some(reference.as_str().unwrap_or_default())
    }

    /// The section of `components` for values of this type.
    pub(crate) fn section(self) -> Option<&'static str> {
        match self {
            Self::Parameter => Some("parameters"),
            Self::RequestBody => Some("requestBodies"),
            Self::Response => Some("responses"),
            Self::Header => Some("headers"),
            Self::Example => Some("examples"),
            Self::Schema | Self::SchemaName => Some("schemas"),
            _ => None,
        }
    }
}

/// The position of a value in a file.
#[derive(Clone, PartialEq, Eq)]
struct Place {
    file: String,
    pointer: String,
}

impl Place {
    fn child(&self, key: &str) -> Self {
        Self { file: self.file.clone(), pointer: child(&self.pointer, key) }
    }

    /// The last segment of the pointer.
    fn name(&self) -> String {
        let name = self.pointer.rsplit('/').next().unwrap_or_default();
        name.replace("~1", "/").replace("~0", "~")
    }

    /// The target of a reference at this position.
    fn resolve(&self, reference: &str) -> Self {
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        if path.is_empty() {
            return Self { file: self.file.clone(), pointer: pointer.to_owned() };
        }
        let mut segments: Vec<&str> = self.file.split('/').collect();
        segments.pop();
        for segment in path.split('/') {
            match segment {
                "." => {}
                ".." => {
                    segments.pop();
                }
                segment => segments.push(segment),
            }
        }
        Self { file: segments.join("/"), pointer: pointer.to_owned() }
    }
}

struct Bundler<'a> {
    sources: &'a BTreeMap<String, Source>,
    components: BTreeMap<&'static str, Map<String, Value>>,
    /// The source of each component, by section and name.
    lifted: BTreeMap<(&'static str, String), Place>,
    positions: BTreeMap<String, Position>,
    reached: BTreeSet<(String, String)>,
    problems: Vec<Problem>,
}

impl<'a> Bundler<'a> {
    /// Copies a value to the pointer `to` of the bundled document.
    fn copy(&mut self, kind: Kind, from: &Place, to: &str) -> Value {
        let position = self.position(from);
        // A path item behind a reference keeps the line of its path.
        self.positions.entry(to.to_owned()).or_insert(position);
        let value = self.get(from);
        if let Some(reference) = kind.reference(value) {
            if value.and_then(Value::as_object).is_some_and(|object| object.len() > 1) {
                self.problem(
                    "ref-with-siblings",
                    from,
                    format!("`$ref` to `{reference}` has sibling keys"),
                    "OpenAPI 3.0 ignores all other keys next to a `$ref`",
                    "remove the other keys, or make the `$ref` the one element of an `allOf` \
                     beside them"
                        .to_owned(),
                );
            }
            return self.follow(kind, from, reference, to);
        }
        if let Some((shape, false)) = value.map(|value| kind.shape(value)) {
            self.problem(
                "wrong-shape",
                from,
                format!("`{}` is not {shape}", from.name()),
                "OpenAPI does not allow this type here, so progenitor rejects the whole document",
                format!("write {shape}, or remove it"),
            );
        }
        match value {
            Some(Value::Object(object)) => {
                // The components of a root file are copied when something refers to them, like all others.
                let taken_later = |key: &str| kind == Kind::Components && SECTIONS.contains(&key);
                let entries = object.keys().filter(|key| !taken_later(key.as_str()));
                entries
                    .map(|key| {
                        let value = self.copy(kind.child(key), &from.child(key), &child(to, key));
                        (key.clone(), value)
                    })
                    .collect()
            }
            Some(Value::Array(elements)) => (0..elements.len())
                .map(|index| index.to_string())
                .map(|index| self.copy(kind.child(&index), &from.child(&index), &child(to, &index)))
                .collect(),
            Some(Value::String(reference)) if kind == Kind::SchemaName => {
                self.follow(kind, from, reference, to)["$ref"].take()
            }
            scalar => scalar.cloned().unwrap_or_default(),
        }
    }

    /// Copies the target of a reference into `components`. Targets without a section there are inlined: path items,
    /// and groups of parameters, headers or responses.
    fn follow(&mut self, kind: Kind, from: &Place, reference: &str, to: &str) -> Value {
        let Some(target) = self.target(from, reference) else { return json!({}) };
        let Some(section) = kind.section() else { return self.copy(kind, &target, to) };
        let name = target.name();
        let key = (section, name.clone());
        match self.lifted.get(&key) {
            None => {
                self.lifted.insert(key, target.clone());
                let to = child(&format!("/components/{section}"), &name);
                let kind = if kind == Kind::SchemaName { Kind::Schema } else { kind };
                let value = self.copy(kind, &target, &to);
                self.components.entry(section).or_default().insert(name.clone(), value);
            }
            Some(other) if *other != target => {
                let other = self.position(other);
                self.problem(
                    "name-clash",
                    &target,
                    format!("`{name}` is also the name of the component at {other}"),
                    "both would become the same entry of `components`, so one would be lost",
                    "rename one of them".to_owned(),
                );
            }
            Some(_) => {}
        }
        json!({ "$ref": format!("#/components/{section}/{name}") })
    }

    /// The final target of a reference, after following further references.
    fn target(&mut self, from: &Place, reference: &str) -> Option<Place> {
        let mut from = from.clone();
        let mut reference = reference;
        let mut passed = Vec::new();
        loop {
            let target = from.resolve(reference);
            let named = reference.contains("#/");
            let Some(value) = self.get(&target).filter(|_| named) else {
                let fix = if named {
                    self.hint(&target)
                } else {
                    "write a file and a name, as in `datasets.yaml#/Dataset`".to_owned()
                };
                self.problem(
                    "unresolved-ref",
                    &from,
                    format!("`$ref` to `{reference}` has no target"),
                    "the bundled document would be invalid",
                    fix,
                );
                return None;
            };
            if passed.contains(&target) {
                self.problem(
                    "ref-cycle",
                    &from,
                    format!("`$ref` to `{reference}` refers to itself"),
                    "the cycle of references contains no value",
                    "replace one of the references with the value".to_owned(),
                );
                return None;
            }
            self.reached.insert((target.file.clone(), target.pointer.clone()));
            match value.get("$ref").and_then(Value::as_str) {
                Some(next) => reference = next,
                None => return Some(target),
            }
            passed.push(target.clone());
            from = target;
        }
    }

    /// Suggests a fix for a reference without a target.
    fn hint(&self, target: &Place) -> String {
        let (file, name) = (&target.file, target.name());
        let Some(source) = self.sources.get(file) else {
            return match nearest(file, self.sources.keys()) {
                Some(near) => format!("there is no specs/{file}; did you mean specs/{near}?"),
                None => format!("there is no specs/{file}: correct the path, or add the file"),
            };
        };
        let parent = target.pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
        let names = source.value.pointer(parent).and_then(Value::as_object);
        match nearest(&name, names.into_iter().flat_map(Map::keys)) {
            Some(near) => format!("did you mean `{near}`? Otherwise add `{name}` to specs/{file}"),
            None => format!("correct the name, or add `{name}` to specs/{file}"),
        }
    }

    fn get(&self, place: &Place) -> Option<&'a Value> {
        self.sources.get(&place.file)?.value.pointer(&place.pointer)
    }

    fn position(&self, place: &Place) -> Position {
        let lines = self.sources.get(&place.file).map(|source| &source.lines);
        let line = lines.and_then(|lines| lines.get(&place.pointer)).copied().unwrap_or(1);
        Position { file: place.file.clone(), line }
    }

    fn problem(
        &mut self,
        rule: &'static str,
        at: &Place,
        what: String,
        why: &'static str,
        fix: String,
    ) {
        self.problems.push(Problem { rule, at: self.position(at), what, why, fix });
    }
}

/// The most similar of `names`, if any is similar.
pub(crate) fn nearest<'a, T>(name: &str, names: impl Iterator<Item = &'a T>) -> Option<&'a T>
where
    T: AsRef<str> + Ord + ?Sized,
{
    let (distance, near) = names.map(|other| (distance(name, other.as_ref()), other)).min()?;
    (distance <= name.len() / 3).then_some(near)
}

/// The number of letters to add, remove or replace to change one string into the other.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, a) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, b) in b.chars().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}
