//! Progenitor's methods, their signatures as they are and their bodies in fewer words.
//!
//! progenitor writes for reqwest and for a support crate of its own. What its methods say of an operation is kept
//! (the path, the query, the headers, the body, and which answers are a success) and said to
//! `datafactory_core`'s `Call`. A statement that no rule knows is an error, so that nothing gets lost.

use quote::{ToTokens as _, format_ident};
use syn::punctuated::Punctuated;
use syn::{
    Expr, FnArg, ImplItem, ImplItemFn, Item, Local, Pat, Signature, Stmt, Token, parse_quote,
};

use super::layout;
use crate::names::static_name;

/// Writes the methods for `datafactory_core`'s [`Call`](datafactory_core::Call) in place of reqwest and
/// progenitor's support crate.
pub(super) fn write(items: Vec<Item>) -> Result<String, String> {
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

/// The values that `format!("...", self.baseurl, encode_path(&value.to_string()), ...)` puts into the path, in
/// their order. They are texts already.
fn path_values(url: &Local) -> Option<Vec<Expr>> {
    let Expr::Macro(format) = &*url.init.as_ref()?.expr else { return None };
    let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
    let arguments = format.mac.parse_body_with(arguments).ok()?;
    let value = |argument: &Expr| match argument {
        Expr::Call(encoded) => encoded.args.first().and_then(root).cloned(),
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
        Expr::Reference(reference) => root(&reference.expr),
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
            argument.pat.to_token_stream().to_string() == name
                && argument.ty.to_token_stream().to_string().starts_with("Option <")
        }
        FnArg::Receiver(_) => false,
    });
    if optional { value.clone() } else { parse_quote!(Some(#value)) }
}
