//! The client and the structs: progenitor's and typify's work, taken apart into two files.
//!
//! Of progenitor's methods the signatures stay as they are, and the bodies say the same in fewer words.

use std::fmt::Write as _;

use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use quote::{ToTokens as _, format_ident};
use syn::ext::IdentExt as _;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Expr, Field, FnArg, ImplItem, ImplItemFn, Item, ItemStruct, LitStr, Local, Pat,
    Signature, Stmt, Token, Type, parse_quote,
};

use super::layout;
use crate::load::Document;
use crate::lower::{CORE_TYPES, Lowered};
use crate::names::{static_name, type_name};
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
        print_client(client).map_err(|error| refused(format!("progenitor wrote {error}")))?;
    Ok((client, print_types(types, !lowered.unions.is_empty())))
}

fn settings(lowered: &Lowered) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq");
    let display = || [TypeImpl::Display].into_iter();
    for core in CORE_TYPES {
        let impls = display().filter(|_| core.is_displayed());
        settings.with_replacement(core.name, core.rust, impls);
    }
    for open_enum in &lowered.enums {
        settings.with_replacement(&open_enum.name, type_name(&open_enum.name), display());
    }
    for union in &lowered.unions {
        settings.with_replacement(&union.name, type_name(&union.name), [].into_iter());
    }
    settings
}

/// Writes the methods for `datafactory_core`'s [`Call`](datafactory_core::Call) in place of reqwest and
/// progenitor's support crate.
fn print_client(items: Vec<Item>) -> Result<String, String> {
    let mut docs = Vec::new();
    let mut methods = Vec::new();
    for item in items {
        match item {
            Item::Struct(client) => docs = client.attrs,
            Item::Impl(block) if block.trait_.is_none() => methods.extend(block.items),
            _ => {}
        }
    }
    methods.retain(|item| !matches!(item, ImplItem::Fn(method) if method.sig.asyncness.is_none()));
    for method in &mut methods {
        if let ImplItem::Fn(method) = method {
            let name = method.sig.ident.clone();
            rewrite(method).map_err(|what| format!("`{name}`: {what}"))?;
        }
    }
    let code = layout::print(vec![parse_quote!(impl Client<'_> { #(#methods)* })]);
    let timestamp = if code.contains("Timestamp,") { "Timestamp, " } else { "" };
    Ok(format!(
        "//! The client: one method for each operation, in the order of the document.\n\n\
         use datafactory_core::{{Call, CallError, ResponseValue, {timestamp}Transport}};\n\n\
         use super::{{operations, types}};\n\n\
         {}{}\n{code}",
        layout::docs("", &docs),
        include_str!("../../templates/client.rs"),
    ))
}

/// Takes from a method of progenitor's what it says of its operation: the address, the query, the headers and
/// the body, and which answers are a success.
fn rewrite(method: &mut ImplItemFn) -> Result<(), String> {
    let operation = format_ident!("{}", static_name(&method.sig.ident.to_string()));
    let mut call: Expr = parse_quote!(Call::new(&operations::#operation, self.endpoint, &path));
    let mut headers = Vec::new();
    let mut body = Vec::new();
    for statement in std::mem::take(&mut method.block.stmts) {
        match &statement {
            Stmt::Local(local) => match local_name(local).as_deref() {
                Some("url") => {
                    let path = path_values(local).ok_or_else(|| unknown(&statement))?;
                    body.push(parse_quote!(let path = [#(#path),*];));
                }
                Some("header_map" | "info" | "result") => {}
                // Where the request is built.
                Some("request") => {
                    let chain = local.init.as_ref().map(|init| &*init.expr);
                    for (link, arguments) in chain.map(links).unwrap_or_default() {
                        call = match (&*link, &arguments[..]) {
                            ("query", [Expr::Reference(parameter)]) => {
                                let (name, value) = query_parameter(&parameter.expr)?;
                                let value = given(&method.sig, value);
                                parse_quote!(#call.query(#name, #value))
                            }
                            ("json", [Expr::Reference(value)]) => {
                                let value = &value.expr;
                                parse_quote!(#call.json(#value))
                            }
                            // What every request has, and what the operation table says.
                            ("build" | "header" | "headers", _) => call,
                            ("delete" | "get" | "head" | "patch" | "post" | "put", _) => call,
                            (other, _) => {
                                return Err(format!("it builds its request with `{other}`"));
                            }
                        };
                    }
                }
                Some("response") => {
                    for (name, value) in &headers {
                        let value = given(&method.sig, value);
                        call = parse_quote!(#call.header(#name, #value));
                    }
                    body.push(parse_quote!(let response = #call.send(self.transport).await?;));
                }
                _ => return Err(unknown(&statement)),
            },
            // An optional header.
            Stmt::Expr(Expr::If(condition), _) => {
                let append = condition.then_branch.stmts.first();
                let value = match &*condition.cond {
                    Expr::Let(some) => some.expr.clone(),
                    _ => return Err(unknown(&statement)),
                };
                let name = match append {
                    Some(Stmt::Expr(Expr::MethodCall(append), _)) => append.args.first().cloned(),
                    _ => None,
                };
                headers.push((name.ok_or_else(|| unknown(&statement))?, *value));
            }
            Stmt::Expr(Expr::MethodCall(append), _) if append.method == "append" => {
                // The other is the API version, which this service does not take as a header.
                if let Some(name @ Expr::Lit(_)) = append.args.first() {
                    let value =
                        append.args.last().and_then(root).ok_or_else(|| unknown(&statement))?;
                    headers.push((name.clone(), value.clone()));
                }
            }
            // The hooks, which have nothing left to do.
            Stmt::Expr(Expr::Try(_), Some(_)) => {}
            Stmt::Expr(Expr::Match(_), None) => body.push(statement),
            _ => return Err(unknown(&statement)),
        }
    }
    method.block.stmts = body;
    Ok(())
}

fn unknown(statement: &Stmt) -> String {
    format!("there is no rule for `{}`", statement.to_token_stream())
}

fn local_name(local: &Local) -> Option<String> {
    match &local.pat {
        Pat::Ident(name) => Some(name.ident.to_string()),
        _ => None,
    }
}

/// The values that `format!("...", self.baseurl, encode_path(value), ...)` puts into the path, in their order.
fn path_values(url: &Local) -> Option<Vec<Expr>> {
    let Expr::Macro(format) = &*url.init.as_ref()?.expr else { return None };
    let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
    let arguments = format.mac.parse_body_with(arguments).ok()?;
    let value = |argument: &Expr| match argument {
        Expr::Call(encoded) => encoded.args.first().cloned(),
        _ => None,
    };
    arguments.iter().skip(2).map(value).collect()
}

/// The method calls of a chain, first to last, with their arguments.
fn links(chain: &Expr) -> Vec<(String, Vec<Expr>)> {
    match chain {
        Expr::MethodCall(call) => {
            let mut links = links(&call.receiver);
            links.push((call.method.to_string(), call.args.iter().cloned().collect()));
            links
        }
        Expr::Try(tried) => links(&tried.expr),
        _ => Vec::new(),
    }
}

/// What a chain of method calls begins with.
fn root(chain: &Expr) -> Option<&Expr> {
    match chain {
        Expr::MethodCall(call) => root(&call.receiver),
        Expr::Try(tried) => root(&tried.expr),
        Expr::Path(_) => Some(chain),
        _ => None,
    }
}

/// Name and value of `QueryParam::new("name", &value)`.
fn query_parameter(parameter: &Expr) -> Result<(&Expr, &Expr), String> {
    if let Expr::Call(new) = parameter
        && let (Some(name), Some(Expr::Reference(value))) = (new.args.first(), new.args.last())
    {
        return Ok((name, &value.expr));
    }
    Err(format!("there is no rule for the query parameter `{}`", parameter.to_token_stream()))
}

/// An argument as an option, which it is unless the document requires it.
fn given(signature: &Signature, value: &Expr) -> Expr {
    let name = value.to_token_stream().to_string();
    let optional = signature.inputs.iter().any(|input| match input {
        FnArg::Typed(argument) => {
            argument.pat.to_token_stream().to_string() == name && is_option(&argument.ty)
        }
        FnArg::Receiver(_) => false,
    });
    if optional { value.clone() } else { parse_quote!(Some(#value)) }
}

fn is_option(of: &Type) -> bool {
    match of {
        Type::Path(path) => path.path.segments.last().is_some_and(|name| name.ident == "Option"),
        _ => false,
    }
}

fn print_types(items: Vec<Item>, unions: bool) -> String {
    let code: Vec<String> = items
        .into_iter()
        // typify's conversion errors, for the validated types that lowering leaves none of.
        .filter(|item| !matches!(item, Item::Mod(module) if module.ident == "error"))
        .map(|item| {
            match &item {
                Item::Struct(item) => object(item),
                _ => None,
            }
            .unwrap_or_else(|| layout::print(vec![item]))
        })
        .collect();
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
        ("std::convert", &["Infallible"]),
        ("datafactory_core", &["OrExpression", "Secret", "TimeSpan", "Timestamp", "object"]),
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

/// A struct whose every member may be absent, as an `object!`: it has an empty value, and is shorter than
/// what serde derives, for those who read it and for the compiler. `None` for any other struct.
fn object(item: &ItemStruct) -> Option<String> {
    let (extra, members) = item.fields.iter().partition::<Vec<_>, _>(|field| {
        field.attrs.iter().any(|attribute| serde_value(attribute, "flatten").is_some())
    });
    if extra.len() != 1 || !members.iter().all(|field: &&Field| is_option(&field.ty)) {
        return None;
    }
    let mut text = format!("object! {{\n{}", layout::docs("    ", &item.attrs));
    let _ = writeln!(text, "    pub struct {} {{", item.ident);
    for member in members {
        let name = member.ident.as_ref()?;
        let renamed =
            member.attrs.iter().find_map(|attribute| serde_value(attribute, "rename").flatten());
        let json = renamed.unwrap_or_else(|| name.unraw().to_string());
        text += &layout::docs("        ", &member.attrs);
        let _ =
            writeln!(text, "        pub {name}: {} = {json:?},", layout::print_type(&member.ty));
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
