//! Finds the generated items that a difference in the documents affects, and with them the class of the difference.
//!
//! A difference must explain each changed item. An item belongs to the differences about exactly this item, otherwise
//! to those about its parent, otherwise to those about related schemas: for example, if an enum becomes a string,
//! fields of other types change. An item that no difference explains is reported on its own, because then a rule is
//! missing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::compare::{Difference, Subject, compare};
use super::rules::{Verdict, judge};
use super::surface::{Delta, Effect, Surface};
use super::{Change, Class};
use crate::load::{Document, Kind};
use crate::names::{static_name, type_name};
use crate::walk::{elements, entries, operations, reference};
use heck::ToSnakeCase as _;

/// The changes of one API version.
pub(super) fn changes(
    base: &Document,
    head: &Document,
    surfaces: Option<(&Surface, &Surface)>,
) -> Vec<Change> {
    let names = Names {
        version: &head.name,
        sides: [Side::of(&base.value), Side::of(&head.value)],
        surfaces,
    };
    let mut rows: Vec<Row> = Vec::new();
    for difference in folded(compare(&base.value, &head.value)) {
        let (verdict, what) = judge(&difference);
        let about = names.about(&difference);
        rows.push(Row { difference, verdict, what, about, items: Vec::new() });
    }
    let deltas = surfaces.map(|(old, new)| old.deltas(new)).unwrap_or_default();
    let unexplained = give(&mut rows, deltas, &names);
    let rows = joined(rows);
    let mut changes: Vec<Change> = rows.into_iter().map(|row| row.change(head, &names)).collect();
    if !unexplained.is_empty() || (changes.is_empty() && base.value != head.value) {
        changes.push(unhandled(head, unexplained));
    }
    changes
}

/// A difference that becomes a row of the report.
struct Row {
    difference: Difference,
    verdict: Verdict,
    what: String,
    about: About,
    items: Vec<Delta>,
}

/// The Rust items of a difference.
#[derive(Default)]
struct About {
    /// Exactly these items.
    items: BTreeSet<String>,
    /// Items that belong to these.
    owners: BTreeSet<String>,
    /// The types of related schemas.
    types: BTreeSet<String>,
    /// Whether it concerns a part of its owner.
    part: bool,
}

impl Row {
    fn change(self, head: &Document, names: &Names<'_>) -> Change {
        let Self { difference, verdict, what, about, mut items } = self;
        let known = names.known(&about);
        let worst = items.iter().map(|delta| effect_class(delta.effect)).max();
        let worst = worst.unwrap_or(Class::Documentation);
        let class = match verdict {
            Verdict::Words => Class::Documentation,
            Verdict::AtLeast(_) if names.surfaces.is_some() && known.is_empty() => worst,
            Verdict::AtLeast(class) => class.max(worst),
            Verdict::AsSurface if names.surfaces.is_none() => Class::Breaking,
            Verdict::AsSurface => worst,
            Verdict::Unhandled => Class::Unhandled.max(worst),
        };
        items.sort_by(|a, b| b.effect.cmp(&a.effect).then_with(|| a.item.cmp(&b.item)));
        if items.is_empty() {
            let same = |item| Delta { item, effect: Effect::Same, was: None, is: None };
            // The operation table has no documentation of its own.
            let words =
                |item: &String| verdict != Verdict::Words || !item.contains("::operations::");
            items = known.into_iter().filter(words).map(same).collect();
        }
        let (kind, name) = match &difference.subject {
            Subject::Document => ("document", head.name.clone()),
            Subject::Path(path) => ("path", path.clone()),
            Subject::Operation(id) => ("operation", id.clone()),
            Subject::Component(section, name) => (section_noun(section), name.clone()),
        };
        Change {
            version: head.name.clone(),
            kind,
            name,
            at: head.position(&difference.pointer).clone(),
            pointer: difference.pointer,
            what,
            class,
            items,
        }
    }
}

fn section_noun(section: &str) -> &'static str {
    match section {
        "schemas" => "schema",
        "parameters" => "parameter",
        "responses" => "response",
        "requestBodies" => "body",
        "headers" => "header",
        _ => "example",
    }
}

fn effect_class(effect: Effect) -> Class {
    match effect {
        Effect::Same | Effect::Behaves => Class::Documentation,
        Effect::Added => Class::Additive,
        Effect::Demanded | Effect::Changed | Effect::Removed => Class::Breaking,
    }
}

/// A changed item that no difference explains.
fn unhandled(head: &Document, items: Vec<Delta>) -> Change {
    let broken = items.iter().any(|delta| delta.effect.breaks());
    Change {
        version: head.name.clone(),
        kind: "document",
        name: head.name.clone(),
        pointer: String::new(),
        at: head.position("").clone(),
        what: "the generated code changed, but no difference in the documents explains it"
            .to_owned(),
        class: if broken { Class::Breaking } else { Class::Unhandled },
        items,
    }
}

/// Drops differences that another one implies: `required` and `x-ms-enum` entries of an added or removed property or
/// value.
fn folded(differences: Vec<Difference>) -> Vec<Difference> {
    let place = |it: &Difference, entry: Option<&String>| {
        let parent = it
            .pointer
            .rsplit_once(&format!("/{}/", it.keyword))
            .map(|(parent, _)| parent.to_owned());
        (it.subject.clone(), parent.unwrap_or_default(), entry.cloned())
    };
    let told: BTreeSet<_> = differences
        .iter()
        .filter(|it| it.holder == Kind::Schema && matches!(&*it.keyword, "properties" | "enum"))
        .filter(|it| it.old.is_none() || it.new.is_none())
        .map(|it| place(it, it.entry.as_ref()))
        .collect();
    let kept = |it: &Difference| match &*it.keyword {
        "required" if it.holder == Kind::Schema => !told.contains(&place(it, it.entry.as_ref())),
        "x-ms-enum" => !told.contains(&place(it, it.around.property.as_ref())),
        _ => true,
    };
    differences.into_iter().filter(kept).collect()
}

/// Assigns each changed item to the differences that explain it. The remaining items are unexplained.
fn give(rows: &mut [Row], deltas: Vec<Delta>, names: &Names<'_>) -> Vec<Delta> {
    let mut left = Vec::new();
    for delta in deltas {
        let owners = names.owners(&delta.item);
        let types = names.types(&delta);
        let exact = |row: &Row| row.about.items.contains(&delta.item);
        let whole = |row: &Row| !row.about.part && !row.about.owners.is_disjoint(&owners);
        let part = |row: &Row| !row.about.owners.is_disjoint(&owners);
        let related = |row: &Row| !row.about.types.is_disjoint(&types);
        let ways: [&dyn Fn(&Row) -> bool; 4] = [&exact, &whole, &part, &related];
        let mut to = |words: bool| {
            ways.iter().any(|way| {
                let mut found = false;
                for row in rows
                    .iter_mut()
                    .filter(|row| (row.verdict == Verdict::Words) == words && way(row))
                {
                    row.items.push(delta.clone());
                    found = true;
                }
                found
            })
        };
        // Documentation can appear in the value of an item, such as a rewritten pattern.
        let explained = to(false) || delta.effect == Effect::Behaves && to(true);
        if !explained {
            left.push(delta);
        }
    }
    left
}

/// Merges differences in several keywords of one schema, such as `type` and `format`, into one row.
fn joined(rows: Vec<Row>) -> Vec<Row> {
    let schema =
        |row: &Row| row.difference.pointer.rsplit_once('/').map(|(schema, _)| schema.to_owned());
    let one = |last: &Row, row: &Row| {
        let form =
            |row: &Row| row.difference.holder == Kind::Schema && row.difference.entry.is_none();
        form(last)
            && form(row)
            && [last, row].iter().all(|it| it.verdict == Verdict::AsSurface)
            && (&last.difference.subject, &last.items) == (&row.difference.subject, &row.items)
            && schema(last) == schema(row)
    };
    let mut joined: Vec<Row> = Vec::new();
    for row in rows {
        match joined.last_mut() {
            Some(last) if one(last, &row) => last.what = format!("{}, {}", last.what, row.what),
            _ => joined.push(row),
        }
    }
    joined
}

/// An index of the references in a document.
struct Side<'a> {
    document: &'a Value,
    /// The operations that use a shared parameter, body or response.
    users: BTreeMap<(String, String), BTreeSet<&'a str>>,
    /// Each schema, and the schemas that extend it through `allOf`.
    heirs: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Side<'a> {
    fn of(document: &'a Value) -> Self {
        let mut users: BTreeMap<(String, String), BTreeSet<&str>> = BTreeMap::new();
        for at in operations(document) {
            let mut pending = vec![at.operation, &at.item["parameters"]];
            let mut seen = BTreeSet::new();
            while let Some(value) = pending.pop() {
                if let Some((section, name)) = reference(value)
                    && section != "schemas"
                    && seen.insert((section, name))
                {
                    users.entry((section.to_owned(), name.to_owned())).or_default().insert(at.id());
                    pending.push(&document["components"][section][name]);
                }
                pending.extend(entries(value).map(|(_, property)| property));
                pending.extend(elements(value));
            }
        }
        let mut heirs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (name, _) in entries(&document["components"]["schemas"]) {
            for ancestor in ancestors(document, name) {
                heirs.entry(ancestor).or_default().insert(name);
            }
        }
        Self { document, users, heirs }
    }

    /// The schemas that a value refers to, directly or indirectly.
    fn reached(&self, from: Option<&Value>) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut pending: Vec<&Value> = from.into_iter().collect();
        while let Some(value) = pending.pop() {
            let named = reference(value).or_else(|| {
                // A `mapping` has references as strings.
                value.as_str()?.strip_prefix("#/components/")?.split_once('/')
            });
            if let Some((section, name)) = named
                && found.insert(format!("{section}/{name}"))
            {
                pending.push(&self.document["components"][section][name]);
            }
            pending.extend(entries(value).map(|(_, property)| property));
            pending.extend(elements(value));
        }
        found.iter().filter_map(|it| it.strip_prefix("schemas/")).map(str::to_owned).collect()
    }
}

/// A schema and all schemas of its `allOf`.
fn ancestors<'a>(document: &'a Value, name: &'a str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::from([name]);
    let mut pending = vec![name];
    while let Some(name) = pending.pop() {
        for part in elements(&document["components"]["schemas"][name]["allOf"]) {
            if let Some(("schemas", parent)) = reference(part)
                && found.insert(parent)
            {
                pending.push(parent);
            }
        }
    }
    found
}

/// Maps names of the documents to Rust names.
struct Names<'a> {
    version: &'a str,
    sides: [Side<'a>; 2],
    surfaces: Option<(&'a Surface, &'a Surface)>,
}

impl Names<'_> {
    fn type_path(&self, schema: &str) -> String {
        format!("{}::types::{}", self.version, type_name(schema))
    }

    fn static_path(&self, name: &str) -> String {
        format!("{}::operations::{}", self.version, static_name(name))
    }

    fn about(&self, difference: &Difference) -> About {
        let mut about = About::default();
        match &difference.subject {
            Subject::Document | Subject::Path(_) => {}
            Subject::Operation(id) => self.operation(&mut about, id, difference),
            Subject::Component("schemas", name) => self.schema(&mut about, name, difference),
            Subject::Component(section, name) => {
                let key = ((*section).to_owned(), name.clone());
                let users: BTreeSet<&str> = self
                    .sides
                    .iter()
                    .filter_map(|side| side.users.get(&key))
                    .flatten()
                    .copied()
                    .collect();
                for id in users {
                    self.operation(&mut about, id, difference);
                }
                if *section == "parameters" {
                    about.items.insert(self.static_path(name));
                    about.owners.insert(self.static_path(name));
                }
            }
        }
        if difference.holder == Kind::Root && difference.entry.as_deref() == Some("version") {
            about.items.insert(self.static_path("api-version"));
        }
        for (side, value) in self.sides.iter().zip([&difference.old, &difference.new]) {
            about
                .types
                .extend(side.reached(value.as_ref()).iter().map(|name| self.type_path(name)));
        }
        about
    }

    fn operation(&self, about: &mut About, id: &str, difference: &Difference) {
        let mut ids = BTreeSet::from([id]);
        if difference.keyword == "operationId" {
            let sides = [&difference.old, &difference.new];
            ids.extend(sides.into_iter().filter_map(|side| side.as_ref()?.as_str()));
        }
        for id in ids {
            let request = format!("{}::requests::{}", self.version, type_name(id));
            let row = self.static_path(id);
            about.owners.extend([request.clone(), row.clone()]);
            if let Some(parameter) = &difference.around.parameter {
                about.items.extend(fields(&request, parameter));
                if let Some(Value::String(old)) =
                    difference.old.as_ref().filter(|_| difference.keyword == "name")
                {
                    about.items.extend(fields(&request, old));
                }
                about.part = true;
                if difference.around.in_path {
                    about.items.insert(self.static_path(parameter));
                    about.owners.insert(self.static_path(parameter));
                }
            } else if difference.keyword == "requestBody" {
                about.items.insert(format!("{request}.body"));
            } else {
                about.items.extend([request, row]);
            }
        }
    }

    fn schema(&self, about: &mut About, name: &str, difference: &Difference) {
        let heirs: BTreeSet<&str> =
            self.sides.iter().filter_map(|side| side.heirs.get(name)).flatten().copied().collect();
        let entry = difference.entry.as_deref();
        let property = match (difference.holder, &*difference.keyword) {
            (Kind::Schema, "required" | "enum") | (Kind::Discriminator, "mapping") => entry,
            _ => difference.around.property.as_deref(),
        };
        for heir in heirs {
            let owner = self.type_path(heir);
            let structs = self.surfaces().map(|surface| surface.structure(&owner));
            let owners: BTreeSet<String> = structs.chain([owner.clone()]).collect();
            match property {
                Some(property) => {
                    let parts = owners.iter().flat_map(|owner| {
                        self.surfaces().filter_map(|surface| surface.part(owner, property))
                    });
                    about.items.extend(parts.map(str::to_owned));
                }
                None => _ = about.items.insert(owner),
            }
            about.types.extend(owners.iter().cloned());
            about.owners.extend(owners);
        }
        // `required` can determine whether the struct has a `Default`.
        about.part = property.is_some() && difference.keyword != "required";
    }

    /// The items that exist in one of the surfaces.
    fn known(&self, about: &About) -> Vec<String> {
        let Some((old, new)) = self.surfaces else { return Vec::new() };
        let known = |item: &&String| old.items.contains_key(*item) || new.items.contains_key(*item);
        about.items.iter().filter(known).cloned().collect()
    }

    fn surfaces(&self) -> impl Iterator<Item = &Surface> {
        self.surfaces.into_iter().flat_map(|(old, new)| [old, new])
    }

    fn owners(&self, item: &str) -> BTreeSet<String> {
        self.surfaces()
            .filter_map(|surface| surface.items.get(item))
            .map(|item| item.owner.clone())
            .collect()
    }

    /// The types related to an item: its owner, and those added to or removed from its signature.
    fn types(&self, delta: &Delta) -> BTreeSet<String> {
        let words = |text: &Option<String>| -> BTreeSet<String> {
            let text = text.clone().unwrap_or_default();
            text.split(|it: char| !it.is_alphanumeric() && it != '_').map(str::to_owned).collect()
        };
        let (was, is) = (words(&delta.was), words(&delta.is));
        let mut types = self.owners(&delta.item);
        types.extend(
            was.symmetric_difference(&is).map(|word| format!("{}::types::{word}", self.version)),
        );
        types
    }
}

/// The possible field names of a parameter: a Rust keyword gets a suffix.
fn fields(request: &str, parameter: &str) -> [String; 3] {
    let name = parameter.to_snake_case();
    [format!("{request}.{name}"), format!("{request}.{name}_"), format!("{request}.r#{name}")]
}
