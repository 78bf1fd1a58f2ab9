//! Runs progenitor and typify on a lowered document and returns methods and structs as syntax trees.
//!
//! The methods and the structs come from separate runs, and so does each part of the structs. A run replaces
//! the types of all other schemas by their names. So runs do not depend on each other and can share threads.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use serde_json::{Map, Value, json};
use syn::{ImplItem, ImplItemFn, Item};

use crate::load::Document;
use crate::lower::{CORE_TYPES, Lowered};
use crate::names::type_name;
use crate::problem::Problem;
use crate::walk::{entries, schema_reference, visit_schema};

/// The methods of the client, one for each operation.
///
/// # Errors
///
/// If progenitor rejects the document.
pub(super) fn methods(document: &Document, lowered: &Lowered) -> Result<Vec<ImplItemFn>, Problem> {
    let mut settings = settings();
    let mut schemas = core_schemas();
    for (name, _) in entries(&lowered.value["components"]["schemas"]) {
        let is_enum = lowered.enums.iter().any(|it| it.name == name);
        let path = if is_enum { type_name(name) } else { format!("types::{}", type_name(name)) };
        let display = [TypeImpl::Display].into_iter().filter(|_| is_enum);
        replace(&mut settings, &mut schemas, name, &path, display);
    }
    let code = run(document, lowered, &settings, lowered.value["paths"].clone(), schemas)?;
    let file: syn::File = parse(document, code)?;
    let blocks = file.items.into_iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(block.items),
        _ => None,
    });
    let methods = blocks.flatten().filter_map(|item| match item {
        ImplItem::Fn(method) if method.sig.asyncness.is_some() => Some(method),
        _ => None,
    });
    Ok(methods.collect())
}

/// The types of some schemas, without typify's `impl`s, because ours are objects of `datafactory_core`.
///
/// # Errors
///
/// If typify rejects a schema.
pub(super) fn types(
    document: &Document,
    lowered: &Lowered,
    names: &[&str],
) -> Result<Vec<Item>, Problem> {
    let all = &lowered.value["components"]["schemas"];
    let mut settings = settings();
    let mut schemas = core_schemas();
    let own: BTreeSet<&str> = names.iter().copied().collect();
    for name in names {
        let schema = &all[*name];
        visit_schema(schema, &mut |inner| {
            if let Some(other) = schema_reference(inner)
                && !own.contains(other)
            {
                replace(&mut settings, &mut schemas, other, &type_name(other), [].into_iter());
            }
        });
        schemas.insert((*name).to_owned(), schema.clone());
    }
    let code = run(document, lowered, &settings, json!({}), schemas)?;
    let file: syn::File = parse(document, type_definitions(code))?;
    Ok(file.items.into_iter().filter(|item| !matches!(item, Item::Mod(_))).collect())
}

fn run(
    document: &Document,
    lowered: &Lowered,
    settings: &GenerationSettings,
    paths: Value,
    schemas: Map<String, Value>,
) -> Result<TokenStream, Problem> {
    let refused = |what: String| super::refused(document, what);
    let mut openapi = json!({
        "openapi": lowered.value["openapi"],
        "info": lowered.value["info"],
        "paths": paths,
        "components": { "schemas": schemas },
    });
    for (section, components) in entries(&lowered.value["components"]) {
        if section != "schemas" {
            openapi["components"][section] = components.clone();
        }
    }
    let openapi = serde_json::from_value(openapi)
        .map_err(|error| refused(format!("the document is not OpenAPI 3.0: {error}")))?;
    Generator::new(settings)
        .generate_tokens(&openapi)
        .map_err(|error| refused(format!("progenitor rejects it: {error}")))
}

fn parse(document: &Document, code: TokenStream) -> Result<syn::File, Problem> {
    syn::parse2(code).map_err(|error| {
        super::refused(document, format!("progenitor generated invalid Rust: {error}"))
    })
}

/// The content of the module `types` without its `impl` blocks: they are most of the code, and parsing them
/// takes most of the time.
fn type_definitions(code: TokenStream) -> TokenStream {
    let mut tokens = code.into_iter();
    tokens.find(|token| matches!(token, TokenTree::Ident(name) if name == "types"));
    let Some(TokenTree::Group(module)) = tokens.next() else { return TokenStream::new() };
    let mut in_impl = false;
    let kept = module.stream().into_iter().filter(|token| match token {
        TokenTree::Ident(keyword) if keyword == "impl" => {
            in_impl = true;
            false
        }
        TokenTree::Group(body) if in_impl && body.delimiter() == Delimiter::Brace => {
            in_impl = false;
            false
        }
        _ => !in_impl,
    });
    kept.collect()
}

fn settings() -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap");
    for core in CORE_TYPES {
        let impls = [TypeImpl::Display].into_iter().filter(|_| core.is_displayed());
        settings.with_replacement(core.name, core.rust, impls);
    }
    settings
}

/// The schemas whose types are those of `datafactory_core`.
fn core_schemas() -> Map<String, Value> {
    CORE_TYPES.iter().map(|core| (core.name.to_owned(), json!({ "type": "string" }))).collect()
}

/// Replaces the type of a schema by a path. typify finds a replacement by its Rust name.
fn replace(
    settings: &mut GenerationSettings,
    schemas: &mut Map<String, Value>,
    name: &str,
    path: &str,
    impls: impl Iterator<Item = TypeImpl>,
) {
    if schemas.contains_key(name) {
        return;
    }
    schemas.insert(name.to_owned(), json!({ "type": "string" }));
    settings.with_replacement(type_name(name), path, impls);
}
