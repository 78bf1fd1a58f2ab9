//! Bundling: the files of each API version become one document, and every value in it remembers the
//! line it was written on.
//!
//! A document is walked by what OpenAPI says each value is (`Kind`). So the kind of a `$ref`'s
//! target is known from where the `$ref` stands, which decides the section of `components` that
//! takes it, and a `$ref` inside an example is left alone, being data.

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
    /// The name of its folder: `v1`.
    pub name: String,
    /// The document. Every `$ref` in it begins with `#/components/`.
    pub value: Value,
    positions: BTreeMap<String, Position>,
    /// The file and pointer of everything that a `$ref` leads to.
    pub(crate) reached: BTreeSet<(String, String)>,
    /// The files that it and the other documents were bundled from.
    pub(crate) sources: Arc<BTreeMap<String, Source>>,
}

impl Document {
    /// Where the value that a JSON pointer names was written, or the nearest one around it that
    /// was.
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

    /// The comment that a file begins with.
    pub(crate) fn comment(&self, file: &str) -> &str {
        self.sources.get(file).map_or("", |source| &source.comment)
    }
}

/// The name of the file in which each document begins.
pub(crate) const ROOT: &str = "openapi.yaml";

/// The ids of the problems that keep files from being read as documents.
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

/// The sections of `components` that references fill.
pub(crate) const SECTIONS: &[&str] =
    &["parameters", "requestBodies", "responses", "headers", "examples", "schemas"];

/// The pointer to a member or element of what `pointer` names.
pub(crate) fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Bundles every folder that has an `openapi.yaml`.
///
/// # Errors
///
/// Everything that keeps the files from being read as documents, in the order of the files.
pub fn load(files: &Files) -> Result<Vec<Document>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut sources = BTreeMap::new();
    let texts: Vec<_> = files.iter().collect();
    let parsed = each(&texts, |(file, text)| parse(file, text));
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
    // A file that could not be read would show up once more in every reference to it.
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
    // What two documents share is walked twice.
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
    for member in ["openapi", "info", "paths"] {
        if value.is_object() && value.get(member).is_none_or(Value::is_null) {
            bundler.problem(
                "incomplete-root",
                &root,
                format!("the document has no `{member}`"),
                "without `openapi`, `info` and `paths` it is no OpenAPI document",
                format!("add `{member}`"),
            );
        }
    }
    if let Some(document) = value.as_object_mut() {
        let components = document.entry("components").or_insert_with(|| json!({}));
        for (section, members) in bundler.components {
            if let Some(components) = components.as_object_mut() {
                components.insert(section.to_owned(), members.into());
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

/// What OpenAPI says a value is, as far as references are concerned.
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
    /// A schema, told by the text of a reference.
    SchemaName,
    /// Values of one kind, by name.
    Map(&'static Self),
    /// Values of one kind, in a row.
    List(&'static Self),
    Text,
    /// Anything else without references: numbers, data, what no rule is about.
    Data,
}

impl Kind {
    /// What a member or element of a value of this kind is.
    pub(crate) fn member(self, key: &str) -> Self {
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

    /// What a value of this kind must look like, in words, and whether this one does.
    fn shape(self, value: &Value) -> (&'static str, bool) {
        match self {
            Self::Data => ("anything", true),
            Self::Text | Self::SchemaName => ("a text", value.is_string()),
            Self::List(_) => ("a list", value.is_array()),
            // `additionalProperties` may also be true or false.
            Self::Schema => ("a schema", value.is_object() || value.is_boolean()),
            _ => ("a map", value.is_object()),
        }
    }

    /// What a value of this kind refers to, if it is a reference.
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

    /// The section of `components` that takes what a reference to this kind leads to.
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

/// A value in a file.
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

    /// What a reference means when it is written here.
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
    /// Where each component, by section and name, comes from.
    lifted: BTreeMap<(&'static str, String), Place>,
    positions: BTreeMap<String, Position>,
    reached: BTreeSet<(String, String)>,
    problems: Vec<Problem>,
}

impl<'a> Bundler<'a> {
    /// Copies a value to the pointer `to` of the bundled document.
    fn copy(&mut self, kind: Kind, from: &Place, to: &str) -> Value {
        let position = self.position(from);
        // A path item that was referred to keeps the line of its path.
        self.positions.entry(to.to_owned()).or_insert(position);
        let value = self.get(from);
        if let Some(reference) = kind.reference(value) {
            if value.and_then(Value::as_object).is_some_and(|object| object.len() > 1) {
                self.problem(
                    "ref-with-siblings",
                    from,
                    format!("`$ref` to `{reference}` has other keys beside it"),
                    "OpenAPI 3.0 ignores whatever stands beside a `$ref`",
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
                "it is not what OpenAPI allows here, and progenitor refuses the whole document for it",
                format!("write {shape}, or remove it"),
            );
        }
        match value {
            Some(Value::Object(object)) => {
                // The components of a root are taken when something refers to them, as all others
                // are.
                let taken_later = |key: &str| kind == Kind::Components && SECTIONS.contains(&key);
                let members = object.keys().filter(|key| !taken_later(key.as_str()));
                members
                    .map(|key| {
                        let member = self.copy(kind.member(key), &from.child(key), &child(to, key));
                        (key.clone(), member)
                    })
                    .collect()
            }
            Some(Value::Array(elements)) => (0..elements.len())
                .map(|index| index.to_string())
                .map(|index| {
                    self.copy(kind.member(&index), &from.child(&index), &child(to, &index))
                })
                .collect(),
            Some(Value::String(reference)) if kind == Kind::SchemaName => {
                self.follow(kind, from, reference, to)["$ref"].take()
            }
            scalar => scalar.cloned().unwrap_or_default(),
        }
    }

    /// Makes a component of what a reference leads to, or inlines it if `components` has no section
    /// for it: path items, and groups of parameters, headers or responses.
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
                    format!("`{name}` is also the name of what stands at {other}"),
                    "both would become the same entry of `components`, and one would be lost",
                    "rename one of them".to_owned(),
                );
            }
            Some(_) => {}
        }
        json!({ "$ref": format!("#/components/{section}/{name}") })
    }

    /// The place that a reference leads to in the end, however many further references lie between.
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
                    format!("`$ref` to `{reference}` names nothing"),
                    "every reference must lead somewhere, or the bundled document is invalid",
                    fix,
                );
                return None;
            };
            if passed.contains(&target) {
                self.problem(
                    "ref-cycle",
                    &from,
                    format!("`$ref` to `{reference}` leads back to itself"),
                    "there is nothing at the end of it",
                    "write out what is meant at one of the places".to_owned(),
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

    /// What may have been meant by a reference that leads nowhere.
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

/// The one of `names` that is most like `name`, if it is like it at all.
pub(crate) fn nearest<'a, T>(name: &str, names: impl Iterator<Item = &'a T>) -> Option<&'a T>
where
    T: AsRef<str> + Ord + ?Sized,
{
    let (distance, near) = names.map(|other| (distance(name, other.as_ref()), other)).min()?;
    (distance <= name.len() / 3).then_some(near)
}

/// How many letters must be added, removed or replaced to make one text the other.
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
