//! Asserts on what was written. progenitor and typify drop what they do not understand without a word,
//! so that only the output tells whether everything arrived.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::Visit;

use crate::Files;
use crate::load::Document;
use crate::lower::{CORE_TYPES, CoreType, Lowered};
use crate::names::{method_name, static_name, type_name};
use crate::problem::Problem;
use crate::walk::{members, operations};

/// Checks the files of one API version against the documents they were written from.
pub fn version(files: &Files, document: &Document, lowered: &Lowered) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut fail = |pointer: String, what: String| {
        problems.push(Problem {
            rule: "output-incomplete",
            at: document.position(&pointer).clone(),
            what,
            why: "the generators drop silently what they do not understand",
            fix: "see what became of it in the generated file; lower it in codegen/src/lower.rs, or add \
                  the lint rule that would have caught it"
                .to_owned(),
        });
    };
    let mut items = BTreeMap::new();
    for module in ["client", "types", "enums", "unions", "operations", "requests", "bodies", "mod"]
    {
        let path = format!("src/{}/{module}.rs", document.name);
        if module == "unions" && lowered.unions.is_empty() {
            continue;
        }
        match syn::parse_file(files.get(&path).map_or("", String::as_str)) {
            Ok(file) => {
                let mut defined = Defined::default();
                defined.visit_file(&file);
                items.insert(module, defined);
            }
            Err(error) => fail(String::new(), format!("{path} is no Rust: {error}")),
        }
    }
    let has = |module: &str, name: &str| {
        items.get(module).is_some_and(|defined| defined.names.contains(name))
    };
    for at in operations(&document.value) {
        let pointer =
            format!("/paths/{}/{}", at.path.replace('~', "~0").replace('/', "~1"), at.method);
        for (module, name) in [
            ("client", method_name(at.id())),
            ("operations", static_name(at.id())),
            ("requests", type_name(at.id())),
        ] {
            if !has(module, &name) {
                fail(pointer.clone(), format!("`{}` has no `{name}` in {module}.rs", at.id()));
            }
        }
    }
    let schema_at = |name: &str| format!("/components/schemas/{name}");
    let taken_out = (lowered.enums.iter().map(|it| (it.name.as_str(), "enums")))
        .chain(lowered.unions.iter().map(|it| (it.name.as_str(), "unions")));
    for (name, module) in taken_out {
        if has("types", &type_name(name)) {
            fail(
                schema_at(name),
                format!("the replacement of `{name}` did not take: types.rs defines it"),
            );
        }
        if !has(module, &type_name(name)) {
            fail(schema_at(name), format!("`{name}` is missing in {module}.rs"));
        }
    }
    for CoreType { name, .. } in CORE_TYPES {
        if has("types", name) {
            fail(
                String::new(),
                format!("the replacement of `{name}` did not take: types.rs defines it"),
            );
        }
    }
    for (name, schema) in members(&lowered.value["components"]["schemas"]) {
        if schema.get("properties").is_none() {
            continue;
        }
        let found = items.get("types").and_then(|defined| defined.fields.get(&type_name(name)));
        match found {
            None => fail(schema_at(name), format!("`{name}` is no struct in types.rs")),
            Some(fields) => {
                let expected = members(&schema["properties"]).count() + 1;
                if *fields != expected {
                    fail(
                        schema_at(name),
                        format!("`{name}` has {fields} fields in types.rs, not {expected}"),
                    );
                }
            }
        }
    }
    for union in &lowered.unions {
        for (kind, schema) in &union.variants {
            if !has("types", &type_name(schema)) {
                fail(
                    schema_at(schema),
                    format!("the kind `{kind}` of `{}` has no struct", union.name),
                );
            }
        }
    }
    problems
}

/// What a file defines: names of items and methods, and how many fields each struct has.
#[derive(Default)]
struct Defined {
    names: BTreeSet<String>,
    fields: BTreeMap<String, usize>,
}

impl Visit<'_> for Defined {
    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        self.names.insert(item.ident.to_string());
        self.fields.insert(item.ident.to_string(), item.fields.len());
    }

    /// An `object!` holds a struct, and adds one member.
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
    }

    fn visit_item_static(&mut self, item: &syn::ItemStatic) {
        self.names.insert(item.ident.to_string());
    }

    fn visit_impl_item_fn(&mut self, method: &syn::ImplItemFn) {
        self.names.insert(method.sig.ident.to_string());
    }
}
