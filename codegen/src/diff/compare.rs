//! Compares two bundled documents value by value and lists the differences.
//!
//! The walk knows the OpenAPI object type of each value, as in [`load`](crate::load). Named elements are matched by
//! name: operations by operationId, even if the path changed, parameters by name, enum values by themselves. Unknown
//! keys are compared as a whole, so no difference is lost. `rules` decides the class of a difference.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::load::{Kind, child};
use crate::walk::{METHODS, OperationAt, elements, entries, operations, resolve};

/// The element that a difference belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    Document,
    Path(String),
    Operation(String),
    /// A section of `components` and a name in it.
    Component(&'static str, String),
}

/// The context of a value.
#[derive(Clone, Debug, Default)]
pub(super) struct Around {
    /// The name of the parameter that contains it.
    pub(super) parameter: Option<String>,
    /// Whether that parameter is in the path.
    pub(super) in_path: bool,
    /// The property of the schema that contains it.
    pub(super) property: Option<String>,
    /// The status of the response that contains it.
    pub(super) status: Option<String>,
}

/// A place where two documents differ.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    pub(super) subject: Subject,
    /// The JSON pointer in the new document, or in the old one if the value was removed.
    pub(super) pointer: String,
    /// The type of the OpenAPI object that contains the value.
    pub(super) holder: Kind,
    /// The key in that object.
    pub(super) keyword: String,
    /// The entry below that key, if it contains a map or list.
    pub(super) entry: Option<String>,
    pub(super) around: Around,
    pub(super) old: Option<Value>,
    pub(super) new: Option<Value>,
}

/// All differences between two documents.
pub(super) fn compare(base: &Value, head: &Value) -> Vec<Difference> {
    let mut walk = Walk { base, head, found: Vec::new() };
    walk.root();
    walk.operations();
    walk.components();
    walk.found
}

/// The OpenAPI object types of the sections of `components`.
const SECTIONS: &[(&str, Kind)] = &[
    ("schemas", Kind::Schema),
    ("parameters", Kind::Parameter),
    ("requestBodies", Kind::RequestBody),
    ("responses", Kind::Response),
    ("headers", Kind::Header),
    ("examples", Kind::Example),
];

struct Walk<'a> {
    base: &'a Value,
    head: &'a Value,
    found: Vec<Difference>,
}

/// The position of the walk.
#[derive(Clone)]
struct Here {
    subject: Subject,
    around: Around,
    /// The pointers in the old and the new document.
    at: [String; 2],
}

impl Here {
    fn new(subject: Subject, pointer: &str) -> Self {
        let at = [pointer.to_owned(), pointer.to_owned()];
        Self { subject, around: Around::default(), at }
    }

    fn child(&self, old: &str, new: &str) -> Self {
        Self { at: [child(&self.at[0], old), child(&self.at[1], new)], ..self.clone() }
    }
}

type Side<'v> = Option<&'v Value>;

impl Walk<'_> {
    fn root(&mut self) {
        let here = Here::new(Subject::Document, "");
        for key in keys(Some(self.base), Some(self.head)) {
            let (old, new) = (self.base.get(&key), self.head.get(&key));
            match &*key {
                "paths" => self.path_items(),
                "components" => {}
                "info" => {
                    let here = here.child(&key, &key);
                    for key in keys(old, new) {
                        let side = |info: Side<'_>| info.and_then(|it| it.get(&key)).cloned();
                        self.emit(
                            &here.child(&key, &key),
                            Kind::Root,
                            "info",
                            Some(&key),
                            side(old),
                            side(new),
                        );
                    }
                }
                _ => self.emit(
                    &here.child(&key, &key),
                    Kind::Root,
                    &key,
                    None,
                    old.cloned(),
                    new.cloned(),
                ),
            }
        }
    }

    /// The keys of path items other than operations and parameters.
    fn path_items(&mut self) {
        let (old, new) = (self.base.get("paths"), self.head.get("paths"));
        for path in keys(old, new) {
            let here = Here::new(Subject::Path(path.clone()), "/paths").child(&path, &path);
            let (old, new) = (old.and_then(|it| it.get(&path)), new.and_then(|it| it.get(&path)));
            let empty = |item: Side<'_>| {
                item.is_some_and(|it| !entries(it).any(|(key, _)| METHODS.contains(&key)))
            };
            if old.is_none() && empty(new) || new.is_none() && empty(old) {
                self.emit(&here, Kind::Root, "paths", Some(&path), old.cloned(), new.cloned());
            }
            for key in keys(old, new) {
                if METHODS.contains(&&*key) || key == "parameters" {
                    continue;
                }
                let side = |item: Side<'_>| item.and_then(|it| it.get(&key)).cloned();
                self.emit(
                    &here.child(&key, &key),
                    Kind::PathItem,
                    &key,
                    None,
                    side(old),
                    side(new),
                );
            }
        }
    }

    fn components(&mut self) {
        let (old, new) = (&self.base["components"], &self.head["components"]);
        for section in keys(Some(old), Some(new)) {
            let (old, new) = (old.get(&section), new.get(&section));
            let known = SECTIONS.iter().find(|(name, _)| *name == section);
            let Some((section, kind)) = known else {
                let here = Here::new(Subject::Document, "/components").child(&section, &section);
                self.emit(&here, Kind::Components, &section, None, old.cloned(), new.cloned());
                continue;
            };
            for name in keys(old, new) {
                let (old, new) =
                    (old.and_then(|it| it.get(&name)), new.and_then(|it| it.get(&name)));
                let subject = Subject::Component(section, name.clone());
                let pointer = child("/components", section);
                let here = Here::new(subject, &pointer).child(&name, &name);
                self.entry(here, Kind::Components, section, &name, *kind, old, new);
            }
        }
    }

    fn operations(&mut self) {
        let (base, head) = (self.base, self.head);
        let mut gone: Vec<OperationAt<'_>> = operations(base).collect();
        let mut came = Vec::new();
        for new in operations(head) {
            match gone.iter().position(|old| old.id() == new.id()) {
                Some(index) => self.operation(gone.remove(index), new),
                None => came.push(new),
            }
        }
        for new in came {
            // The same path with renamed parameters.
            let same = |old: &OperationAt<'_>| (old.path, old.method) == (new.path, new.method);
            match gone.iter().position(same) {
                Some(index) => self.operation(gone.remove(index), new),
                None => self.whole_operation(None, Some(new)),
            }
        }
        for old in gone {
            self.whole_operation(Some(old), None);
        }
    }

    fn whole_operation(&mut self, old: Option<OperationAt<'_>>, new: Option<OperationAt<'_>>) {
        let Some(at) = new.or(old) else { return };
        let here = Here::new(Subject::Operation(at.id().to_owned()), &pointer(at));
        let entry = format!("{} {}", at.method.to_uppercase(), at.path);
        let side = |at: Option<OperationAt<'_>>| at.map(|at| at.operation.clone());
        self.emit(&here, Kind::Root, "operation", Some(&entry), side(old), side(new));
    }

    fn operation(&mut self, old: OperationAt<'_>, new: OperationAt<'_>) {
        let mut here = Here::new(Subject::Operation(new.id().to_owned()), "");
        here.at = [pointer(old), pointer(new)];
        let text = |text: &str| Some(Value::from(text));
        self.emit(&here, Kind::Operation, "path", None, text(old.path), text(new.path));
        self.emit(&here, Kind::Operation, "method", None, text(old.method), text(new.method));
        self.parameters(&here, old, new);
        self.object(&here, Kind::Operation, old.operation, new.operation);
    }

    fn parameters(&mut self, here: &Here, old: OperationAt<'_>, new: OperationAt<'_>) {
        let (olds, news) = (parameters(self.base, old), parameters(self.head, new));
        let pairs = paired(&olds, &news, (old.path, new.path));
        for (index, parameter) in olds.iter().enumerate() {
            if !pairs.iter().any(|(old, _)| *old == index) {
                self.whole_parameter(here, parameter, true);
            }
        }
        for (index, parameter) in news.iter().enumerate() {
            if !pairs.iter().any(|(_, new)| *new == index) {
                self.whole_parameter(here, parameter, false);
            }
        }
        for (old, new) in &pairs {
            let (old, new) = (&olds[*old], &news[*new]);
            if old.reference.is_some() && old.reference == new.reference {
                continue;
            }
            let mut here = here.clone();
            here.at = [old.pointer.clone(), new.pointer.clone()];
            here.around = around(new.value);
            let name = |it: &Parameter<'_>| it.reference.map(Value::from);
            self.emit(&here, Kind::Parameter, "$ref", None, name(old), name(new));
            self.object(&here, Kind::Parameter, old.value, new.value);
        }
        if !pairs.is_sorted_by_key(|(old, _)| *old) {
            let order = |list: &[Parameter<'_>]| {
                Some(list.iter().map(|it| it.value["name"].clone()).collect::<Value>())
            };
            let here = here.child("parameters", "parameters");
            self.emit(&here, Kind::Operation, "parameters", None, order(&olds), order(&news));
        }
    }

    fn whole_parameter(&mut self, here: &Here, parameter: &Parameter<'_>, gone: bool) {
        let mut here = here.clone();
        here.at = [parameter.pointer.clone(), parameter.pointer.clone()];
        here.around = around(parameter.value);
        let name = parameter.value["name"].as_str().unwrap_or_default();
        let value = Some(parameter.value.clone());
        let (old, new) = if gone { (value, None) } else { (None, value) };
        self.emit(&here, Kind::Operation, "parameters", Some(name), old, new);
    }

    /// Compares the entries of two objects of the same type.
    fn object(&mut self, here: &Here, kind: Kind, old: &Value, new: &Value) {
        for key in keys(Some(old), Some(new)) {
            let listed = key == "parameters" && kind == Kind::Operation;
            if !listed {
                self.value_at(&here.child(&key, &key), kind, &key, old.get(&key), new.get(&key));
            }
        }
    }

    fn value_at(&mut self, here: &Here, holder: Kind, key: &str, old: Side<'_>, new: Side<'_>) {
        if old == new {
            return;
        }
        match (holder.child(key), old, new) {
            (Kind::Map(of), _, _) => {
                for name in keys(old, new) {
                    let side = |map: Side<'_>| map.and_then(|it| it.get(&name)).cloned();
                    let mut here = here.child(&name, &name);
                    match key {
                        "properties" => _ = here.around.property.get_or_insert(name.clone()),
                        "responses" => here.around.status = Some(name.clone()),
                        _ => {}
                    }
                    self.entry(
                        here,
                        holder,
                        key,
                        &name,
                        *of,
                        side(old).as_ref(),
                        side(new).as_ref(),
                    );
                }
            }
            (Kind::List(Kind::Schema), _, _) => self.schemas(here, holder, key, old, new),
            (Kind::List(Kind::Text), _, _) => self.set(here, holder, key, old, new),
            (Kind::Data, Some(_), Some(_)) if key == "enum" => {
                self.set(here, holder, key, old, new)
            }
            (Kind::Data, Some(old), Some(new)) if key == "x-ms-enum" => {
                self.meanings(here, old, new)
            }
            (of, Some(old), Some(new)) if !matches!(of, Kind::Data | Kind::Text) => {
                self.both(here, (holder, key, None), of, old, new);
            }
            _ => self.emit(here, holder, key, None, old.cloned(), new.cloned()),
        }
    }

    /// Compares one named entry below a key.
    #[expect(clippy::too_many_arguments, reason = "all of it makes up a position")]
    fn entry(
        &mut self,
        here: Here,
        holder: Kind,
        key: &str,
        name: &str,
        of: Kind,
        old: Side<'_>,
        new: Side<'_>,
    ) {
        match (old, new) {
            (Some(old), Some(new)) => self.both(&here, (holder, key, Some(name)), of, old, new),
            _ => self.emit(&here, holder, key, Some(name), old.cloned(), new.cloned()),
        }
    }

    /// Compares two values of the same type at the same position.
    fn both(
        &mut self,
        here: &Here,
        place: (Kind, &str, Option<&str>),
        of: Kind,
        old: &Value,
        new: &Value,
    ) {
        if old == new {
            return;
        }
        let (holder, key, entry) = place;
        let refers = |value: &Value| value.get("$ref").is_some() && of.section().is_some();
        if refers(old) || refers(new) {
            self.emit(here, of, "$ref", None, Some(old.clone()), Some(new.clone()));
        } else if old.is_object() && new.is_object() && of != Kind::Data {
            let mut here = here.clone();
            if of == Kind::Parameter {
                here.around = around(new);
            }
            self.object(&here, of, old, new);
        } else {
            self.emit(here, holder, key, entry, Some(old.clone()), Some(new.clone()));
        }
    }

    /// Compares two lists without regard to order.
    fn set(&mut self, here: &Here, holder: Kind, key: &str, old: Side<'_>, new: Side<'_>) {
        let [olds, news] =
            [old, new].map(|list| list.map_or(Vec::new(), |it| elements(it).collect()));
        let before = self.found.len();
        for (index, value) in olds.iter().enumerate().filter(|(_, it)| !news.contains(it)) {
            let here = here.child(&index.to_string(), "");
            self.emit(&here, holder, key, Some(&name(value)), Some((*value).clone()), None);
        }
        for (index, value) in news.iter().enumerate().filter(|(_, it)| !olds.contains(it)) {
            let here = here.child("", &index.to_string());
            self.emit(&here, holder, key, Some(&name(value)), None, Some((*value).clone()));
        }
        if self.found.len() == before {
            self.emit(here, holder, key, None, old.cloned(), new.cloned());
        }
    }

    /// Compares the parts of an `allOf` or similar: references by their target, the others by position.
    fn schemas(&mut self, here: &Here, holder: Kind, key: &str, old: Side<'_>, new: Side<'_>) {
        let [olds, news] =
            [old, new].map(|list| list.map_or(Vec::new(), |it| elements(it).collect::<Vec<_>>()));
        let before = self.found.len();
        let inline = |list: &[&Value]| -> Vec<usize> {
            (0..list.len()).filter(|index| list[*index].get("$ref").is_none()).collect()
        };
        let (old_inline, new_inline) = (inline(&olds), inline(&news));
        for (old, new) in old_inline.iter().zip(&new_inline) {
            let here = here.child(&old.to_string(), &new.to_string());
            self.both(&here, (holder, key, None), Kind::Schema, olds[*old], news[*new]);
        }
        for (index, value) in olds.iter().enumerate() {
            let paired = old_inline
                .iter()
                .position(|it| *it == index)
                .is_some_and(|it| it < new_inline.len());
            if !paired && (value.get("$ref").is_none() || !news.contains(value)) {
                let here = here.child(&index.to_string(), "");
                self.emit(&here, holder, key, Some(&name(value)), Some((*value).clone()), None);
            }
        }
        for (index, value) in news.iter().enumerate() {
            let paired = new_inline
                .iter()
                .position(|it| *it == index)
                .is_some_and(|it| it < old_inline.len());
            if !paired && (value.get("$ref").is_none() || !olds.contains(value)) {
                let here = here.child("", &index.to_string());
                self.emit(&here, holder, key, Some(&name(value)), None, Some((*value).clone()));
            }
        }
        if self.found.len() == before {
            self.emit(here, holder, key, None, old.cloned(), new.cloned());
        }
    }

    /// Compares two `x-ms-enum`, by value.
    fn meanings(&mut self, here: &Here, old: &Value, new: &Value) {
        for key in keys(Some(old), Some(new)) {
            let here = here.child(&key, &key);
            let (old, new) = (old.get(&key), new.get(&key));
            if key != "values" {
                self.emit(&here, Kind::Schema, "x-ms-enum", Some(&key), old.cloned(), new.cloned());
                continue;
            }
            let before = self.found.len();
            let [olds, news] = [old, new].map(|list| {
                let list = list.map_or(Vec::new(), |it| elements(it).collect());
                list.into_iter()
                    .enumerate()
                    .map(|(index, it)| (name(&it["value"]), (index, it)))
                    .collect::<BTreeMap<_, _>>()
            });
            for value in olds.keys().chain(news.keys()).collect::<BTreeSet<_>>() {
                let (old, new) = (olds.get(value), news.get(value));
                let index = |it: Option<&(usize, &Value)>| {
                    it.map(|(index, _)| index.to_string()).unwrap_or_default()
                };
                let here = here.child(&index(old), &index(new));
                let sides = (old.map(|(_, it)| *it), new.map(|(_, it)| *it));
                for key in keys(sides.0, sides.1) {
                    let side = |it: Side<'_>| it.and_then(|it| it.get(&key)).cloned();
                    let place = format!("values.{key}");
                    let mut here = here.child(&key, &key);
                    here.around.property = Some(value.clone());
                    self.emit(
                        &here,
                        Kind::Schema,
                        "x-ms-enum",
                        Some(&place),
                        side(sides.0),
                        side(sides.1),
                    );
                }
            }
            if self.found.len() == before {
                self.emit(
                    &here,
                    Kind::Schema,
                    "x-ms-enum",
                    Some("values"),
                    old.cloned(),
                    new.cloned(),
                );
            }
        }
    }

    fn emit(
        &mut self,
        here: &Here,
        holder: Kind,
        keyword: &str,
        entry: Option<&str>,
        old: Option<Value>,
        new: Option<Value>,
    ) {
        if old == new {
            return;
        }
        let [before, now] = &here.at;
        self.found.push(Difference {
            subject: here.subject.clone(),
            pointer: if new.is_some() { now.clone() } else { before.clone() },
            holder,
            keyword: keyword.to_owned(),
            entry: entry.map(str::to_owned),
            around: here.around.clone(),
            old,
            new,
        });
    }
}

/// The keys of either object.
fn keys(old: Side<'_>, new: Side<'_>) -> BTreeSet<String> {
    let sides = [old, new].into_iter().flatten().filter_map(Value::as_object);
    sides.flat_map(Map::keys).cloned().collect()
}

/// The name of a list element in messages.
fn name(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(object) => match object.get("$ref").and_then(Value::as_str) {
            Some(reference) => reference.rsplit('/').next().unwrap_or_default().to_owned(),
            None => "(inline)".to_owned(),
        },
        other => other.to_string(),
    }
}

fn pointer(at: OperationAt<'_>) -> String {
    child(&child("/paths", at.path), at.method)
}

fn around(parameter: &Value) -> Around {
    Around {
        parameter: parameter["name"].as_str().map(str::to_owned),
        in_path: parameter["in"] == "path",
        ..Around::default()
    }
}

/// A parameter of an operation, with references resolved.
struct Parameter<'a> {
    pointer: String,
    reference: Option<&'a str>,
    value: &'a Value,
}

impl Parameter<'_> {
    fn text(&self, key: &str) -> &str {
        self.value[key].as_str().unwrap_or_default()
    }
}

fn parameters<'a>(document: &'a Value, at: OperationAt<'a>) -> Vec<Parameter<'a>> {
    let lists = [(child("/paths", at.path), at.item), (pointer(at), at.operation)];
    lists
        .into_iter()
        .flat_map(|(pointer, holder)| {
            let pointer = child(&pointer, "parameters");
            elements(&holder["parameters"]).enumerate().map(move |(index, written)| Parameter {
                pointer: child(&pointer, &index.to_string()),
                reference: written["$ref"].as_str(),
                value: resolve(document, written),
            })
        })
        .collect()
}

/// Matches the old parameters with the new ones: pairs of indexes, in the order of the new parameters.
fn paired(
    olds: &[Parameter<'_>],
    news: &[Parameter<'_>],
    paths: (&str, &str),
) -> Vec<(usize, usize)> {
    let place = |path: &str, name: &str| path.split('/').position(|it| it == format!("{{{name}}}"));
    type Same<'s> = &'s dyn Fn(&Parameter<'_>, &Parameter<'_>) -> bool;
    let ways: [Same<'_>; 5] = [
        &|old, new| old.reference.is_some() && old.reference == new.reference,
        &|old, new| old.text("name") == new.text("name") && old.text("in") == new.text("in"),
        &|old, new| old.text("name") == new.text("name"),
        // Renamed: at the same position in the path, or equal except for the name.
        &|old, new| {
            let (old_place, new_place) =
                (place(paths.0, old.text("name")), place(paths.1, new.text("name")));
            old.text("in") == "path"
                && new.text("in") == "path"
                && old_place.is_some()
                && old_place == new_place
        },
        &|old, new| {
            old.text("in") != "path"
                && old.text("in") == new.text("in")
                && old.value["schema"] == new.value["schema"]
                && old.value["description"] == new.value["description"]
        },
    ];
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for same in ways {
        for (new_index, new) in news.iter().enumerate() {
            let free = |index: usize| !pairs.iter().any(|(old, _)| *old == index);
            let found = olds.iter().enumerate().find(|(index, old)| free(*index) && same(old, new));
            if let Some((old_index, _)) = found
                && !pairs.iter().any(|(_, new)| *new == new_index)
            {
                pairs.push((old_index, new_index));
            }
        }
    }
    pairs.sort_by_key(|(_, new)| *new);
    pairs
}
