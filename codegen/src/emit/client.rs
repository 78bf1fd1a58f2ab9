//! The client and the structs: progenitor's and typify's work, taken apart into two files.

use std::fmt::Write as _;

use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::{Attribute, Field, Item, ItemStruct, LitStr};

use super::{layout, methods};
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
            item => client.push(item),
        }
    }
    let client =
        methods::write(client).map_err(|error| refused(format!("progenitor wrote {error}")))?;
    let types = print_types(types, !lowered.unions.is_empty());
    Ok((client, types.map_err(|item| refused(format!("typify wrote `{item}`")))?))
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
    // typify looks for a replacement by the name in Rust.
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

/// The code of the types, or the item for which there is no rule.
fn print_types(items: Vec<Item>, unions: bool) -> Result<String, String> {
    let mut code = Vec::new();
    for item in items {
        let printed = match &item {
            // What typify implements for its structs; ours are objects of `datafactory_core`.
            Item::Impl(_) | Item::Mod(_) => continue,
            Item::Struct(item) => object(item),
            _ => None,
        };
        code.push(printed.ok_or_else(|| item.to_token_stream().to_string())?);
    }
    let code = code.join("\n");
    let mut text = "//! The structs: request and response bodies and what they are made of.\n//!\n\
                    //! Each member of an `object!` stands with its name in JSON. There is one more, `extra`: what the\n\
                    //! document does not name, as it came.\n\n"
        .to_owned();
    let used = |names: &[&'static str]| -> Vec<&'static str> {
        let words = |name: &str| {
            code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
        };
        names.iter().copied().filter(|name| words(name)).collect()
    };
    for (root, names) in [
        ("std::collections", &["BTreeMap"][..]),
        ("datafactory_core", &["OrExpression", "Secret", "TimeSpan", "Timestamp", "object"]),
        ("serde_json", &["Map", "Value"]),
    ] {
        match used(names)[..] {
            [] => {}
            [name] => text.push_str(&format!("use {root}::{name};\n")),
            ref names => text.push_str(&format!("use {root}::{{{}}};\n", names.join(", "))),
        }
        if root == "std::collections" && text.contains("use ") {
            text.push('\n');
        }
    }
    text.push_str("\npub use super::enums::*;\n");
    if unions {
        text.push_str("pub use super::unions::*;\n");
    }
    Ok(text + "\n" + &code)
}

/// A struct as an `object!`, or as another name of the one type that it wraps. `None` if a property is not an `Option`.
fn object(item: &ItemStruct) -> Option<String> {
    let docs = layout::docs("", &item.attrs);
    if let syn::Fields::Unnamed(fields) = &item.fields {
        let of = layout::print_type(&fields.unnamed.first()?.ty);
        return Some(format!("{docs}pub type {} = {of};\n", item.ident));
    }
    let (_, properties) = item.fields.iter().partition::<Vec<_>, _>(|field| {
        field.attrs.iter().any(|attribute| serde_value(attribute, "flatten").is_some())
    });
    let optional = |field: &&Field| field.ty.to_token_stream().to_string().starts_with("Option <");
    if !properties.iter().all(optional) {
        return None;
    }
    let mut text = format!("object! {{\n{}", layout::docs("    ", &item.attrs));
    let _ = writeln!(text, "    pub struct {} {{", item.ident);
    for property in properties {
        let name = property.ident.as_ref()?;
        let renamed =
            property.attrs.iter().find_map(|attribute| serde_value(attribute, "rename").flatten());
        let json = renamed.unwrap_or_else(|| name.unraw().to_string());
        text += &layout::docs("        ", &property.attrs);
        let of = layout::print_type(&property.ty);
        let _ = writeln!(text, "        pub {name}: {of} = {json:?},");
    }
    Some(text + "    }\n}\n")
}

/// What `#[serde(name = "value")]` says: `Some(None)` for a name without a value.
fn serde_value(attribute: &Attribute, name: &str) -> Option<Option<String>> {
    let mut found = None;
    if attribute.path().is_ident("serde") {
        // What cannot be read is not what is looked for.
        let _ = attribute.parse_nested_meta(|meta| {
            let value = meta.value().and_then(|value| value.parse::<LitStr>()).ok();
            if meta.path.is_ident(name) {
                found = Some(value.map(|value| value.value()));
            }
            Ok(())
        });
    }
    found
}
