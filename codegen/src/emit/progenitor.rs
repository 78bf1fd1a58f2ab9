//! Runs progenitor and typify on a lowered document and returns methods and structs as syntax trees.

use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use syn::{ImplItem, ImplItemFn, Item};

use crate::load::Document;
use crate::lower::{CORE_TYPES, Lowered};
use crate::names::type_name;
use crate::problem::Problem;

/// The output of progenitor and typify.
pub(super) struct Written {
    /// The methods of the client, one per operation.
    pub(super) methods: Vec<ImplItemFn>,
    /// The types, without typify's `impl`s, because ours are objects of `datafactory_core`.
    pub(super) types: Vec<Item>,
}

/// Runs progenitor and typify.
///
/// # Errors
///
/// If one of them rejects the document.
pub(super) fn run(document: &Document, lowered: &Lowered) -> Result<Written, Problem> {
    let refused = |what: String| super::refused(document, what);
    let openapi = serde_json::from_value(lowered.value.clone())
        .map_err(|error| refused(format!("the document is not OpenAPI 3.0: {error}")))?;
    let code = Generator::new(&settings(lowered))
        .generate_tokens(&openapi)
        .map_err(|error| refused(format!("progenitor rejects it: {error}")))?;
    let file: syn::File = syn::parse2(code)
        .map_err(|error| refused(format!("progenitor generated invalid Rust: {error}")))?;
    let mut written = Written { methods: Vec::new(), types: Vec::new() };
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                let items = module.content.into_iter().flat_map(|(_, items)| items);
                let is_type = |item: &Item| !matches!(item, Item::Impl(_) | Item::Mod(_));
                written.types.extend(items.filter(is_type));
            }
            Item::Impl(block) if block.trait_.is_none() => {
                written.methods.extend(block.items.into_iter().filter_map(|item| match item {
                    ImplItem::Fn(method) if method.sig.asyncness.is_some() => Some(method),
                    _ => None,
                }));
            }
            _ => {}
        }
    }
    Ok(written)
}

fn settings(lowered: &Lowered) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap");
    let display = || [TypeImpl::Display].into_iter();
    for core in CORE_TYPES {
        let impls = display().filter(|_| core.is_displayed());
        settings.with_replacement(core.name, core.rust, impls);
    }
    // typify finds a replacement by its Rust name.
    for open_enum in &lowered.enums {
        let name = type_name(&open_enum.name);
        settings.with_replacement(&name, &name, display());
    }
    for union in &lowered.unions {
        let name = type_name(&union.name);
        settings.with_replacement(&name, &name, [].into_iter());
    }
    settings
}
