//! Which generated items a difference in the documents touches, and what class that makes it.
//!
//! Every item that changed must be explained by a difference. It is given to the differences that are about
//! exactly this item, or else to those about what it belongs to, or else to those about schemas that it has
//! to do with: when an enumeration becomes a text, fields of other types change, and when an operation begins
//! to answer a schema, members of that schema become optional. An item that nothing explains becomes a row
//! of its own, because then a rule is missing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::compare::{Difference, Subject, compare};
use super::rules::{Verdict, judge};
use super::surface::{Delta, Effect, Surface};
use super::{Change, Class};
use crate::load::{Document, Kind};
use crate::names::{static_name, type_name};
use crate::walk::{elements, members, operations, reference};
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

/// A difference on its way to a row of the report.
struct Row {
    difference: Difference,
    verdict: Verdict,
    what: String,
    about: About,
    items: Vec<Delta>,
}

/// What a difference is about, in Rust.
#[derive(Default)]
struct About {
    /// Exactly these items.
    items: BTreeSet<String>,
    /// Items that belong to these.
    owners: BTreeSet<String>,
    /// The types of schemas that it has to do with.
    types: BTreeSet<String>,
    /// Whether it is about a part of what it belongs to.
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
            // The operation table's row has no words of its own.
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

/// What the generated code shows and no difference explains.
fn unhandled(head: &Document, items: Vec<Delta>) -> Change {
    let broken = items.iter().any(|delta| delta.effect.breaks());
    Change {
        version: head.name.clone(),
        kind: "document",
        name: head.name.clone(),
        pointer: String::new(),
        at: head.position("").clone(),
        what: "the generated code changed, and no difference in the documents explains it"
            .to_owned(),
        class: if broken { Class::Breaking } else { Class::Unhandled },
        items,
    }
}

/// Leaves out what another difference says already: that a property which came or went is in `required`, and
/// what `x-ms-enum` says of a value that came or went.
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

/// Gives every item that changed to the differences that explain it; what is left over nobody explains.
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
        // Words may show in what an item holds, as a pattern does that was written in another way.
        let explained = to(false) || delta.effect == Effect::Behaves && to(true);
        if !explained {
            left.push(delta);
        }
    }
    left
}

/// Makes one row of the keywords that together are one change of a schema's form, such as `type` and `format`.
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

/// What a document calls things, as far as other things refer to them.
struct Side<'a> {
    document: &'a Value,
    /// The operations that a shared parameter, body or response is used by.
    users: BTreeMap<(String, String), BTreeSet<&'a str>>,
    /// Each schema, and those that have everything it has, through `allOf`.
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
                pending.extend(members(value).map(|(_, member)| member));
                pending.extend(elements(value));
            }
        }
        let mut heirs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (name, _) in members(&document["components"]["schemas"]) {
            for ancestor in ancestors(document, name) {
                heirs.entry(ancestor).or_default().insert(name);
            }
        }
        Self { document, users, heirs }
    }

    /// The schemas that some value refers to, and those that they refer to.
    fn reached(&self, from: Option<&Value>) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut pending: Vec<&Value> = from.into_iter().collect();
        while let Some(value) = pending.pop() {
            let named = reference(value).or_else(|| {
                // A kind of a union is told by the text of a reference.
                value.as_str()?.strip_prefix("#/components/")?.split_once('/')
            });
            if let Some((section, name)) = named
                && found.insert(format!("{section}/{name}"))
            {
                pending.push(&self.document["components"][section][name]);
            }
            pending.extend(members(value).map(|(_, member)| member));
            pending.extend(elements(value));
        }
        found.iter().filter_map(|it| it.strip_prefix("schemas/")).map(str::to_owned).collect()
    }
}

/// A schema and all that it is `allOf`.
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

/// From the documents' names to Rust's.
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
        let member = match (difference.holder, &*difference.keyword) {
            (Kind::Schema, "required" | "enum") | (Kind::Discriminator, "mapping") => entry,
            _ => difference.around.property.as_deref(),
        };
        for heir in heirs {
            let owner = self.type_path(heir);
            match member {
                Some(member) => {
                    let surfaces = self.surfaces.into_iter().flat_map(|(old, new)| [old, new]);
                    let found = surfaces.filter_map(|surface| surface.member(&owner, member));
                    about.items.extend(found.map(str::to_owned));
                }
                None => _ = about.items.insert(owner.clone()),
            }
            about.types.insert(owner.clone());
            about.owners.insert(owner);
        }
        // Whether something is required may decide what kind of struct the whole is.
        about.part = member.is_some() && difference.keyword != "required";
    }

    /// Those of the items that are in one of the surfaces.
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

    /// The types that an item has to do with: the one it belongs to, and those that came into its signature
    /// or went from it.
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

/// What a parameter may be called as a field: a keyword of Rust has something added to it.
fn fields(request: &str, parameter: &str) -> [String; 3] {
    let name = parameter.to_snake_case();
    [format!("{request}.{name}"), format!("{request}.{name}_"), format!("{request}.r#{name}")]
}
