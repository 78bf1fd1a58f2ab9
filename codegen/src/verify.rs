//! Checks the generated code against the documents, because progenitor and typify drop unsupported parts silently.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::Visit;

use crate::Files;
use crate::emit::Module;
use crate::load::{Document, child};
use crate::lower::{CORE_TYPES, CoreType, Lowered};
use crate::names::{static_name, type_name};
use crate::parallel::each;
use crate::problem::Problem;
use crate::walk::{entries, operations};

/// Checks the generated files of one API version against the document.
pub fn version(files: &Files, document: &Document, lowered: &Lowered) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut fail = |pointer: &str, what: String| {
        problems.push(Problem {
            rule: "output-incomplete",
            at: document.position(pointer).clone(),
            what,
            why: "the generators drop unsupported parts silently",
            fix: "compare the generated file with the document; then add a step to codegen/src/lower.rs or a lint \
                  rule"
                .to_owned(),
        });
    };
    let mut modules = BTreeMap::new();
    let folder = format!("src/{}/", document.name);
    let written: Vec<(&str, &str)> = files
        .iter()
        .filter_map(|(path, text)| Some((path.strip_prefix(&folder)?, &**text)))
        .collect();
    let read = each(&written, |(_, text)| {
        let mut defined = Defined::default();
        defined.visit_file(&syn::parse_file(text)?);
        Ok::<_, syn::Error>(defined)
    });
    for ((module, _), defined) in written.iter().zip(read) {
        match defined {
            Ok(defined) => _ = modules.insert(*module, defined),
            Err(error) => fail("", format!("{module} is not valid Rust: {error}")),
        }
    }
    for at in operations(&document.value) {
        let pointer = child(&child("/paths", at.path), at.method);
        for name in [type_name(at.id()), static_name(at.id())] {
            let mut operations =
                modules.iter().filter(|(module, _)| module.starts_with("operations/"));
            if !operations.any(|(_, defined)| defined.names.contains(&name)) {
                fail(&pointer, format!("`{}` has no `{name}`", at.id()));
            }
        }
    }
    for CoreType { name, .. } in CORE_TYPES {
        if modules.values().any(|defined| defined.names.contains(*name)) {
            fail("", format!("typify generated `{name}`, which is replaced by another type"));
        }
    }
    let unions: BTreeSet<&str> = lowered.unions.iter().map(|union| &*union.name).collect();
    for (name, schema) in entries(&lowered.value["components"]["schemas"]) {
        if CORE_TYPES.iter().any(|core| core.name == name) {
            continue;
        }
        let pointer = child("/components/schemas", name);
        let module = Module::of_schema(&document.position(&pointer).file).path();
        let taken_out = unions.contains(name);
        let name = type_name(name);
        let Some(defined) = modules.get(&*module).filter(|it| it.names.contains(&name)) else {
            fail(&pointer, format!("`{name}` is missing in {module}"));
            continue;
        };
        let expected = entries(&schema["properties"]).count() + 1;
        let fields = match defined.aliases.get(&name) {
            Some(generic) => modules.values().find_map(|defined| defined.fields.get(generic)),
            None => defined.fields.get(&name),
        };
        match fields {
            _ if taken_out || schema.get("properties").is_none() => {}
            None => fail(&pointer, format!("`{name}` is not a struct in {module}")),
            Some(fields) if *fields != expected => {
                let what = format!("`{name}` has {fields} fields in {module}, not {expected}");
                fail(&pointer, what);
            }
            Some(_) => {}
        }
    }
    problems
}

/// The definitions of a file: names of items, the number of fields of each struct, and the type of each alias.
#[derive(Default)]
struct Defined {
    names: BTreeSet<String>,
    fields: BTreeMap<String, usize>,
    aliases: BTreeMap<String, String>,
}

impl Visit<'_> for Defined {
    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        self.names.insert(item.ident.to_string());
        self.fields.insert(item.ident.to_string(), item.fields.len());
    }

    /// An `object!` contains a struct and adds one field.
    fn visit_item_macro(&mut self, item: &syn::ItemMacro) {
        if let Ok(object) = item.mac.parse_body::<syn::ItemStruct>() {
            self.names.insert(object.ident.to_string());
            self.fields.insert(object.ident.to_string(), object.fields.len() + 1);
        }
    }

    fn visit_item_enum(&mut self, item: &syn::ItemEnum) {
        self.names.insert(item.ident.to_string());
    }

    fn visit_item_type(&mut self, item: &syn::ItemType) {
        self.names.insert(item.ident.to_string());
        if let syn::Type::Path(of) = &*item.ty
            && let Some(of) = of.path.segments.last()
        {
            self.aliases.insert(item.ident.to_string(), of.ident.to_string());
        }
    }

    fn visit_item_static(&mut self, item: &syn::ItemStatic) {
        self.names.insert(item.ident.to_string());
    }
}
