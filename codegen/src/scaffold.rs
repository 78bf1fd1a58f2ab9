//! Drafts the YAML of a new operation in the form of `specs/README.md`, with placeholders for facts that only the
//! documentation or the service can supply.
//!
//! A placeholder is a string that begins with [`BLANK`], as a value or as a property name. The lint rule `blank-left`
//! rejects placeholders, so a guess cannot become a description. The only guesses are the method, the path and the
//! names of schemas, and the caller prints them.
//!
//! Files are edited as text, to preserve comments and line breaks.

mod text;

use std::collections::BTreeMap;
use std::fmt;

use heck::{ToKebabCase as _, ToLowerCamelCase as _, ToUpperCamelCase as _};
use serde_json::Value;

use crate::load::{Document, ROOT, Source, child, load};
use crate::names::method_name;
use crate::walk::{METHODS, elements, entries, operations};
use crate::{Files, Problem};

/// The start of a placeholder.
pub const BLANK: &str = "FILL IN";

/// The schema name for an operation without a body.
pub const NO_BODY: &str = "none";

/// The operation to draft. Missing values are guessed from the operationId.
#[derive(Clone, Debug, Default)]
pub struct NewOperation {
    /// The operationId, `Group_Verb`.
    pub id: String,
    /// The folder of the API version: `v2`.
    pub version: String,
    /// The method, in lower case.
    pub method: Option<String>,
    /// The path template.
    pub path: Option<String>,
    /// The schema of the request, new or existing, or [`NO_BODY`].
    pub request: Option<String>,
    /// The schema of the response, new or existing, or [`NO_BODY`].
    pub response: Option<String>,
}

/// The draft.
#[derive(Debug)]
pub struct Scaffold {
    /// The method, in lower case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The new content of the changed files.
    pub files: Files,
}

impl Scaffold {
    /// The number of lines with a placeholder in each changed file.
    pub fn blanks(&self) -> impl Iterator<Item = (&str, usize)> {
        let blank = |text: &str| text.lines().filter(|line| line.contains(BLANK)).count();
        self.files.iter().map(move |(file, text)| (file.as_str(), blank(text)))
    }
}

/// The reason why there is no draft.
#[derive(Debug)]
pub enum Refusal {
    /// The request is invalid.
    Request {
        /// The problem.
        what: String,
        /// The cause.
        why: &'static str,
        /// The fix.
        fix: String,
    },
    /// The documents cannot be read.
    Documents(Vec<Problem>),
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request { what, why, fix } => {
                write!(formatter, "{what}\n  why: {why}\n  fix: {fix}")
            }
            Self::Documents(problems) => {
                problems.iter().try_for_each(|problem| writeln!(formatter, "{problem}\n"))?;
                formatter.write_str("fix these problems of the documents before you add to them")
            }
        }
    }
}

impl std::error::Error for Refusal {}

fn refuse<T>(what: String, why: &'static str, fix: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::Request { what, why, fix: fix.into() })
}

/// Drafts an operation.
///
/// # Errors
///
/// If the operationId, the method or the path is invalid or already exists, or if the documents cannot be read.
pub fn operation(specs: &Files, new: &NewOperation) -> Result<Scaffold, Refusal> {
    let documents = load(specs).map_err(Refusal::Documents)?;
    let names: Vec<&str> = documents.iter().map(|document| document.name.as_str()).collect();
    let Some(document) = documents.iter().find(|document| document.name == new.version) else {
        return refuse(
            format!("there is no API version `{}`", new.version),
            "each version is a folder under specs/",
            format!("choose one of {}", names.join(", ")),
        );
    };
    let draft = Draft::new(document, new)?;
    let mut writer = Writer { document, draft: &draft, old: specs, files: Files::new() };
    writer.write()?;
    let files = writer.files;
    Ok(Scaffold { method: draft.method, path: draft.path, files })
}

/// The type of an operation, by its verb.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Lists resources.
    List,
    /// Gets, creates, changes or deletes one resource.
    Item,
    /// Any other operation.
    Action,
}

/// The operation, with the guessed values filled in.
struct Draft {
    id: String,
    group: String,
    verb: String,
    kind: Kind,
    method: String,
    path: String,
    request: Option<String>,
    response: Option<String>,
}

impl Draft {
    fn new(document: &Document, new: &NewOperation) -> Result<Self, Refusal> {
        let (group, verb) = parts(&new.id)?;
        let rust = method_name(&new.id);
        if let Some(at) = operations(&document.value).find(|at| method_name(at.id()) == rust) {
            let place = document.position(&child(&child("/paths", at.path), at.method));
            return refuse(
                format!("`{}` is already described, at {place}", at.id()),
                "an operationId is unique within its API version",
                "change the existing operation, or choose another verb",
            );
        }
        let kind = match verb {
            "Get" | "Create" | "CreateOrUpdate" | "Update" | "Delete" => Kind::Item,
            _ if verb.starts_with("List") => Kind::List,
            _ => Kind::Action,
        };
        let method = new.method.clone().unwrap_or_else(|| usual_method(verb, kind).to_owned());
        if !METHODS.contains(&&*method) {
            return refuse(
                format!("`{method}` is not a method"),
                "OpenAPI has the HTTP methods in lower case",
                format!("choose one of {}", METHODS.join(", ")),
            );
        }
        let path = match &new.path {
            Some(path) => checked(path)?,
            None => usual_path(document, group, verb, kind)?,
        };
        let (request, response) = usual_bodies(document, group, verb, kind, &method);
        let chosen = |chosen: &Option<String>, usual: Option<String>| match chosen.as_deref() {
            Some(NO_BODY) => None,
            Some(name) => Some(name.to_owned()),
            None => usual,
        };
        Ok(Self {
            id: new.id.clone(),
            group: group.to_owned(),
            verb: verb.to_owned(),
            kind,
            method,
            path,
            request: chosen(&new.request, request),
            response: chosen(&new.response, response),
        })
    }

    /// The file name of this group of operations.
    fn file(&self) -> String {
        format!("{}.yaml", self.group.to_kebab_case())
    }
}

fn parts(id: &str) -> Result<(&str, &str), Refusal> {
    let word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_uppercase())
            && word.chars().all(|character| character.is_ascii_alphanumeric())
    };
    match id.split_once('_') {
        Some((group, verb)) if word(group) && word(verb) => Ok((group, verb)),
        _ => refuse(
            format!("`{id}` is not a valid operationId"),
            "the names of methods, requests and messages come from it",
            "write `Group_Verb`, both parts with an initial capital, such as `Datasets_Get`",
        ),
    }
}

fn checked(path: &str) -> Result<String, Refusal> {
    let whole = |segment: &str| {
        let inner =
            segment.strip_prefix('{').and_then(|it| it.strip_suffix('}')).unwrap_or(segment);
        let allowed = |it: char| it.is_ascii_alphanumeric() || "-._~".contains(it);
        !inner.is_empty() && inner.chars().all(allowed)
    };
    match path.strip_prefix('/') {
        Some(rest) if rest.split('/').all(whole) => Ok(path.to_owned()),
        _ => refuse(
            format!("`{path}` is not a path template"),
            "a path is the part of the URL between the host and `?`",
            "write `/subscriptions/{subscriptionId}/...`, with each parameter as a whole segment in braces",
        ),
    }
}

fn usual_method(verb: &str, kind: Kind) -> &'static str {
    match (verb, kind) {
        ("Get", _) | (_, Kind::List) => "get",
        ("Create" | "CreateOrUpdate", _) => "put",
        ("Update", _) => "patch",
        ("Delete", _) => "delete",
        _ => "post",
    }
}

/// The path, from other operations of the same group, or a new one inside a data factory.
fn usual_path(document: &Document, group: &str, verb: &str, kind: Kind) -> Result<String, Refusal> {
    let path_of = |id: &str| operations(&document.value).find(|at| at.id() == id).map(|at| at.path);
    let known = ["Get", "CreateOrUpdate", "Delete"];
    let known = known.iter().find_map(|verb| path_of(&format!("{group}_{verb}")));
    let Some(factory) = path_of("Factories_Get") else {
        return refuse(
            format!("the path of `{group}_{verb}` cannot be guessed"),
            "guesses are based on the path of `Factories_Get`, which this version does not have",
            "add `--path /subscriptions/{subscriptionId}/...`",
        );
    };
    let item = match known {
        Some(item) => item.to_owned(),
        None => {
            let name = singular(group).to_lower_camel_case();
            format!("{factory}/{}/{{{name}Name}}", group.to_lower_camel_case())
        }
    };
    Ok(match kind {
        Kind::Item => item,
        Kind::List => item.rsplit_once('/').map_or("", |(collection, _)| collection).to_owned(),
        Kind::Action if verb.starts_with("Query") => format!("{factory}/query{group}"),
        Kind::Action => format!("{item}/{}", verb.to_lower_camel_case()),
    })
}

/// The names of the schemas of request and response.
fn usual_bodies(
    document: &Document,
    group: &str,
    verb: &str,
    kind: Kind,
    method: &str,
) -> (Option<String>, Option<String>) {
    let (one, old) = (singular(group), document.name == "v1");
    let resource = format!("{one}Resource");
    let known = |name: &str| schema_file(document, name).is_some();
    let resource = if known(&resource) || !(old || known(&one)) { resource } else { one.clone() };
    let sends = !matches!(method, "get" | "delete" | "head");
    match (kind, verb) {
        (Kind::Item, "Delete") => (None, None),
        (Kind::Item, "Update") => (Some(format!("{one}UpdateParameters")), Some(resource)),
        (Kind::Item, _) => (sends.then(|| resource.clone()), Some(resource)),
        (Kind::List, _) => (None, Some(one + if old { "ListResult" } else { "ListResponse" })),
        (Kind::Action, _) => {
            (sends.then(|| format!("{one}{verb}Request")), Some(format!("{one}{verb}Response")))
        }
    }
}

/// The singular of a group name: `LinkedService` of `LinkedServices`.
fn singular(group: &str) -> String {
    match (group.strip_suffix("ies"), group.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (None, Some(stem)) => stem.to_owned(),
        (None, None) => group.to_owned(),
    }
}

/// The file in `schemas/` that contains a schema.
fn schema_file<'a>(document: &'a Document, name: &str) -> Option<&'a str> {
    let folder = format!("{}/schemas/", document.name);
    let mut files = document.sources.iter().filter_map(|(file, source)| {
        file.strip_prefix(&folder).filter(|_| source.value.get(name).is_some())
    });
    files.next()
}

/// Writes the draft into the files.
struct Writer<'a> {
    document: &'a Document,
    draft: &'a Draft,
    old: &'a Files,
    files: Files,
}

impl Writer<'_> {
    fn write(&mut self) -> Result<(), Refusal> {
        let operation = text::operation(self);
        let item = self.root_value(&child("/paths", &self.draft.path)).cloned();
        match item {
            Some(item) => self.add_to_path(&item, &operation)?,
            None => self.add_path(&operation),
        }
        self.add_tag();
        for (schema, is_list) in self.new_schemas() {
            let block = text::schema(&schema, is_list.as_deref());
            self.append(&format!("schemas/{}", self.draft.file()), &block);
        }
        for (what, body) in [("Request", &self.draft.request), ("Response", &self.draft.response)] {
            if body.is_some() {
                let is_list = what == "Response" && self.draft.kind == Kind::List;
                let block = text::example(&self.example(what), is_list);
                self.append(&format!("examples/{}", self.draft.file()), &block);
            }
        }
        Ok(())
    }

    /// The schemas that do not exist yet. A list comes with the schema of its items.
    fn new_schemas(&self) -> BTreeMap<String, Option<String>> {
        let mut found = BTreeMap::new();
        let Draft { request, response, group, kind, .. } = self.draft;
        if let Some(request) = request {
            found.insert(request.clone(), None);
        }
        if let Some(response) = response {
            let is_list = *kind == Kind::List && schema_file(self.document, response).is_none();
            let item = usual_bodies(self.document, group, "Get", Kind::Item, "get").1;
            let item = item.filter(|_| is_list);
            if let Some(item) = &item {
                found.insert(item.clone(), None);
            }
            found.insert(response.clone(), item.map(|item| self.schema_reference(&item)));
        }
        found.retain(|name, _| schema_file(self.document, name).is_none());
        found
    }

    /// A reference to a schema from the file with the schemas of this group.
    fn schema_reference(&self, name: &str) -> String {
        let own = self.draft.file();
        match schema_file(self.document, name) {
            Some(file) if file != own => format!("{file}#/{name}"),
            _ => format!("#/{name}"),
        }
    }

    /// A reference to a schema from a file in `paths/`.
    fn schema(&self, name: &str) -> String {
        let own = self.draft.file();
        let file = schema_file(self.document, name).unwrap_or(&own);
        format!("../schemas/{file}#/{name}")
    }

    /// The name of the example of a body.
    fn example(&self, what: &str) -> String {
        format!("{}{what}", self.draft.id.replace('_', ""))
    }

    /// A reference from a file in `paths/` to a shared component, if it exists.
    fn shared(&self, section: &str, is_it: impl Fn(&str, &Value) -> bool) -> Option<String> {
        let own = format!("{}/{section}.yaml", self.document.name);
        let common = format!("common/{section}.yaml");
        let places =
            [(own, format!("../{section}.yaml")), (common, format!("../../common/{section}.yaml"))];
        places.into_iter().find_map(|(file, reference)| {
            let mut components = entries(&self.source(&file)?.value);
            let (name, _) = components.find(|(name, value)| is_it(name, value))?;
            Some(format!("{reference}#/{name}"))
        })
    }

    fn source(&self, file: &str) -> Option<&Source> {
        self.document.sources.get(file)
    }

    fn root(&self) -> String {
        format!("{}/{ROOT}", self.document.name)
    }

    fn root_value(&self, pointer: &str) -> Option<&Value> {
        self.source(&self.root())?.value.pointer(pointer)
    }

    /// The line of a value in the root file, counted from 0.
    fn root_line(&self, pointer: &str) -> Option<usize> {
        self.source(&self.root())?.lines.get(pointer)?.checked_sub(1)
    }

    /// Adds the operation to an existing path.
    fn add_to_path(&mut self, item: &Value, operation: &str) -> Result<(), Refusal> {
        let Draft { method, path, .. } = self.draft;
        let place = item["$ref"].as_str().and_then(|reference| reference.split_once("#/"));
        let place = place.and_then(|(file, key)| {
            let file = format!("{}/{file}", self.document.name);
            let line = *self.source(&file)?.lines.get(&format!("/{key}"))?;
            Some((file, line - 1))
        });
        let Some((file, line)) = place else {
            return refuse(
                format!("`{path}` is not a reference to a file in paths/"),
                "the operation belongs to the same file as the other operations of the path",
                "move the path to a file in paths/, as specs/README.md describes",
            );
        };
        if self.document.value["paths"][path].get(method).is_some() {
            let at = self.document.position(&child(&child("/paths", path), method));
            return refuse(
                format!("`{path}` already has a {method}, at {at}"),
                "a path has one operation per method",
                "change the existing operation, or use another `--method` or `--path`",
            );
        }
        self.insert(&file, |lines| text::end_of_block(lines, line), operation);
        Ok(())
    }

    /// Adds a path with this operation, its parameters and its tag.
    fn add_path(&mut self, operation: &str) {
        let file = format!("paths/{}", self.draft.file());
        let key = self.key();
        let parameters = self.parameters();
        self.append(&file, &text::path_item(&key, &parameters, operation));
        let paths = self.root_value("/paths");
        let common = |path: &str| {
            let pairs = path.split('/').zip(self.draft.path.split('/'));
            pairs.take_while(|(one, other)| one == other).count()
        };
        let lines = entries(paths.unwrap_or_default())
            .filter_map(|(path, _)| Some((common(path), self.root_line(&child("/paths", path))?)));
        let after = lines.max().map(|(_, line)| line).or_else(|| self.root_line("/paths"));
        let line = format!("  {}:\n    $ref: \"{file}#/{key}\"\n", self.draft.path);
        let root = self.root();
        self.insert(&root, |lines| text::end_of_block(lines, after.unwrap_or(lines.len())), &line);
    }

    /// The key of the path in its file.
    fn key(&self) -> String {
        let Draft { group, verb, kind, .. } = self.draft;
        let key = match kind {
            Kind::List => group.clone(),
            Kind::Item => singular(group),
            Kind::Action => singular(group) + verb,
        };
        let file = format!("{}/paths/{}", self.document.name, self.draft.file());
        let taken = |key: &str| self.source(&file).is_some_and(|it| it.value.get(key).is_some());
        if taken(&key) { self.draft.id.replace('_', "") } else { key }
    }

    /// The parameters of the path in YAML: a reference to a group with exactly these parameters, or a list of
    /// references. A new parameter is added with placeholders.
    fn parameters(&mut self) -> Vec<String> {
        let path = self.draft.path.clone();
        let names = path.split('/').filter_map(|it| it.strip_prefix('{')?.strip_suffix('}'));
        let mut references = Vec::new();
        for name in names {
            let known = self
                .shared("parameters", |_, value| value["name"] == name && value["in"] == "path");
            references.push(known.unwrap_or_else(|| {
                let component = name.to_upper_camel_case();
                self.append("parameters.yaml", &text::path_parameter(&component, name));
                format!("../parameters.yaml#/{component}")
            }));
        }
        for name in ["ApiVersion", "ClientRequestId"] {
            references.extend(self.shared("parameters", |other, _| other == name));
        }
        let same = |group: &Value| {
            let group: Vec<&Value> = elements(group).map(|it| &it["$ref"]).collect();
            // The group is in `parameters.yaml`, and the path is one folder below.
            group.len() == references.len()
                && references.iter().all(|reference| {
                    let reference = reference.strip_prefix("../").unwrap_or(reference);
                    let own = reference.strip_prefix("parameters.yaml");
                    group.contains(&&Value::from(own.unwrap_or(reference)))
                })
        };
        match self.shared("parameters", |_, value| same(value)) {
            Some(group) => vec![format!("$ref: \"{group}\"")],
            None => references.iter().map(|it| format!("- $ref: \"{it}\"")).collect(),
        }
    }

    fn add_tag(&mut self) {
        let tags = self.root_value("/tags").and_then(Value::as_array);
        let known =
            tags.is_some_and(|tags| tags.iter().any(|tag| tag["name"] == *self.draft.group));
        if known || tags.is_none() {
            return;
        }
        let (root, tag) = (self.root(), text::tag(&self.draft.group));
        // The new path has shifted the lines that the document has recorded.
        let tags = |lines: &[&str]| lines.iter().position(|line| *line == "tags:");
        let end = |lines: &[&str]| text::end_of_block(lines, tags(lines).unwrap_or(lines.len()));
        self.insert(&root, end, &tag);
    }

    /// Adds a block to the end of a file of this version.
    fn append(&mut self, file: &str, block: &str) {
        let file = format!("{}/{file}", self.document.name);
        let text = self.text(&file);
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(block);
    }

    /// Inserts a block before a line of a file.
    fn insert(&mut self, file: &str, line: impl Fn(&[&str]) -> usize, block: &str) {
        let text = self.text(file);
        let lines: Vec<&str> = text.lines().collect();
        let (before, after) = lines.split_at(line(&lines).min(lines.len()));
        let joined =
            |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
        *text = joined(before) + block + &joined(after);
    }

    /// The current content of a file.
    fn text(&mut self, file: &str) -> &mut String {
        let old = || self.old.get(file).cloned().unwrap_or_default();
        self.files.entry(file.to_owned()).or_insert_with(old)
    }
}
