//! The client and the structs: progenitor's and typify's work, taken apart into two files.

use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl};
use quote::quote;
use syn::{ImplItem, Item, ItemStruct, Meta, Type};

use super::layout;
use crate::load::Document;
use crate::lower::{CORE_TYPES, Lowered};
use crate::names::type_name;
use crate::problem::Problem;

/// Writes `client.rs` and `types.rs`.
///
/// # Errors
///
/// When progenitor or typify refuses the document.
pub(super) fn write(document: &Document, lowered: &Lowered) -> Result<(String, String), Problem> {
    let refused = |what: String| Problem {
        rule: "refused-by-generator",
        at: document.position("").clone(),
        what,
        why: "the lowered document is not what progenitor accepts, and no lint rule noticed",
        fix: "bring the document into a form that the linter describes, or lower it in \
              codegen/src/lower.rs"
            .to_owned(),
    };
    let openapi = serde_json::from_value(lowered.value.clone())
        .map_err(|error| refused(format!("the document is not OpenAPI 3.0: {error}")))?;
    let code = Generator::new(&settings(lowered))
        .generate_tokens(&openapi)
        .map_err(|error| refused(format!("progenitor says: {error}")))?;
    let file = layout::shorten(&code)
        .map_err(|error| refused(format!("progenitor wrote what is no Rust: {error}")))?;
    let mut client = Vec::new();
    let mut types = Vec::new();
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                types.extend(module.content.into_iter().flat_map(|(_, items)| items));
            }
            // The first asserts what the impls in `hooks.rs` already prove; the second repeats `mod.rs`.
            Item::Const(_) => {}
            Item::Mod(module) if module.ident == "prelude" => {}
            item => client.push(item),
        }
    }
    Ok((print_client(client), print_types(types, !lowered.unions.is_empty())))
}

fn settings(lowered: &Lowered) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(datafactory_core::Call))
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq");
    let display = || [TypeImpl::Display].into_iter();
    for core in CORE_TYPES {
        settings.with_replacement(core.name, core.rust, display());
    }
    for open_enum in &lowered.enums {
        settings.with_replacement(&open_enum.name, type_name(&open_enum.name), display());
    }
    for union in &lowered.unions {
        settings.with_replacement(&union.name, type_name(&union.name), [].into_iter());
    }
    settings
}

fn print_client(mut items: Vec<Item>) -> String {
    for item in &mut items {
        // `new` would make a connection pool of its own for each call, and panic where it cannot.
        if let Item::Impl(block) = item {
            block
                .items
                .retain(|item| !matches!(item, ImplItem::Fn(method) if method.sig.ident == "new"));
        }
    }
    items.retain(|item| !matches!(item, Item::Use(_)));
    let code = layout::print(items);
    let mut text =
        "//! The client: one method for each operation, in the order of the document.\n\n\
                    use datafactory_core::Call;\n"
            .to_owned();
    if code.contains("Timestamp,") {
        text = text.replace("::Call;", "::{Call, Timestamp};");
    }
    text.push_str(
        "use progenitor_client::{\n    \
         ClientHooks, ClientInfo, Error, OperationInfo, ResponseValue, encode_path,\n};\n\n\
         use super::types;\n\n",
    );
    text + &code
}

fn print_types(items: Vec<Item>, unions: bool) -> String {
    let items = items
        .into_iter()
        // typify's conversion errors, for the validated types that lowering leaves none of.
        .filter(|item| !matches!(item, Item::Mod(module) if module.ident == "error"))
        .map(|mut item| {
            if let Item::Struct(item) = &mut item {
                derive_default(item);
            }
            item
        })
        .collect();
    let code = layout::print(items);
    let mut text = "//! The structs: request and response bodies and what they are made of.\n//!\n\
                    //! `extra` holds the properties that the document does not name, as they came.\n\n"
        .to_owned();
    let used = |names: &[&'static str]| -> Vec<&'static str> {
        let words = |name: &str| {
            code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
        };
        names.iter().copied().filter(|name| words(name)).collect()
    };
    for (root, names) in [
        ("std::collections", &["BTreeMap"][..]),
        ("std::convert", &["Infallible"]),
        ("datafactory_core", &["OrExpression", "Secret", "TimeSpan", "Timestamp"]),
        ("serde", &["Deserialize", "Serialize"]),
        ("serde_json", &["Map", "Value"]),
    ] {
        match used(names)[..] {
            [] => {}
            [name] => text.push_str(&format!("use {root}::{name};\n")),
            ref names => text.push_str(&format!("use {root}::{{{}}};\n", names.join(", "))),
        }
        if root == "std::convert" && text.contains("use ") {
            text.push('\n');
        }
    }
    text.push_str("\npub use super::enums::*;\n");
    if unions {
        text.push_str("pub use super::unions::*;\n");
    }
    text + "\n" + &code
}

/// A struct whose every field may be absent has an empty value, and can be written with
/// `..Default::default()`. typify sees that only for types it made itself.
fn derive_default(item: &mut ItemStruct) {
    let absent = |field: &syn::Field| match &field.ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|name| {
            ["Option", "Map", "BTreeMap"].iter().any(|container| name.ident == container)
        }),
        _ => false,
    };
    if !item.fields.iter().all(absent) {
        return;
    }
    let derives = item.attrs.iter_mut().filter_map(|attribute| match &mut attribute.meta {
        Meta::List(list) if list.path.is_ident("derive") => Some(&mut list.tokens),
        _ => None,
    });
    for tokens in derives {
        if !tokens.to_string().contains("Default") {
            tokens.extend(quote!(, Default));
        }
    }
}
