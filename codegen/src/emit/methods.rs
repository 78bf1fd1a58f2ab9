//! Reads progenitor's methods: their arguments, path, query, headers, body and result.
//!
//! progenitor generates code for reqwest and its own support crate, so the methods are only read and then rewritten. An
//! unknown statement is an error, so nothing is lost.

use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::{
    Expr, ExprLit, FnArg, GenericArgument, ImplItemFn, Lit, Local, Pat, PathArguments, ReturnType,
    Stmt, Token, Type,
};

use super::layout::print_type;

/// A parsed method.
pub(super) struct Method {
    /// The arguments, in order.
    pub(super) arguments: Vec<Argument>,
    /// The arguments that are path parameters, in the order of the path.
    pub(super) path: Vec<String>,
    /// The query parameters and their arguments.
    pub(super) query: Vec<(String, String)>,
    /// The headers and their arguments.
    pub(super) headers: Vec<(String, String)>,
    /// The argument for the body.
    pub(super) body: Option<String>,
    /// The type of the result.
    pub(super) output: String,
}

/// An argument.
pub(super) struct Argument {
    /// The name, which can be a raw identifier.
    pub(super) name: String,
    /// The owned type of the value.
    pub(super) kept: String,
    /// Whether it is optional.
    pub(super) optional: bool,
}

impl Method {
    /// Parses a method.
    ///
    /// # Errors
    ///
    /// The first unknown statement.
    pub(super) fn read(method: &ImplItemFn) -> Result<Self, String> {
        let mut read = Self {
            arguments: method.sig.inputs.iter().filter_map(argument).collect(),
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            output: output(&method.sig.output).ok_or("it returns no `ResponseValue`")?,
        };
        for statement in &method.block.stmts {
            read.statement(statement)?;
        }
        Ok(read)
    }

    fn statement(&mut self, statement: &Stmt) -> Result<(), String> {
        let unknown = || format!("the statement `{}` is unknown", statement.to_token_stream());
        match statement {
            Stmt::Local(local) => match local_name(local).as_deref() {
                Some("url") => self.path = path_values(local).ok_or_else(unknown)?,
                Some("request") => {
                    let chain = local.init.as_ref().map(|init| &*init.expr);
                    for (link, arguments) in chain.map(links).unwrap_or_default() {
                        self.link(&link, &arguments)?;
                    }
                }
                Some("header_map" | "info" | "result" | "response") => {}
                _ => return Err(unknown()),
            },
            // An optional header.
            Stmt::Expr(Expr::If(condition), _) => {
                let append = condition.then_branch.stmts.first();
                let (Expr::Let(some), Some(Stmt::Expr(Expr::MethodCall(append), _))) =
                    (&*condition.cond, append)
                else {
                    return Err(unknown());
                };
                let name = append.args.first().and_then(literal).ok_or_else(unknown)?;
                self.headers.push((name, root(&some.expr).ok_or_else(unknown)?));
            }
            Stmt::Expr(Expr::MethodCall(append), _) if append.method == "append" => {
                // The other is the API version, which this service expects in the query.
                if let Some(name) = append.args.first().and_then(literal) {
                    let value = append.args.last().and_then(root).ok_or_else(unknown)?;
                    self.headers.push((name, value));
                }
            }
            // The hooks, which are not used, and the statuses, which are in the operation table.
            Stmt::Expr(Expr::Try(_), Some(_)) | Stmt::Expr(Expr::Match(_), None) => {}
            _ => return Err(unknown()),
        }
        Ok(())
    }

    /// One call of the chain that builds the request.
    fn link(&mut self, link: &str, arguments: &[Expr]) -> Result<(), String> {
        let unknown = || format!("the call `{link}` of the request builder is unknown");
        match (link, arguments) {
            ("query", [Expr::Reference(parameter)]) => {
                // `QueryParam::new("name", &value)`
                let Expr::Call(new) = &*parameter.expr else { return Err(unknown()) };
                let name = new.args.first().and_then(literal).ok_or_else(unknown)?;
                self.query.push((name, new.args.last().and_then(root).ok_or_else(unknown)?));
            }
            ("json", [value]) => self.body = Some(root(value).ok_or_else(unknown)?),
            // Headers that all requests have, and facts that the operation table has.
            ("build" | "header" | "headers", _) => {}
            ("delete" | "get" | "head" | "patch" | "post" | "put", _) => {}
            _ => return Err(unknown()),
        }
        Ok(())
    }
}

fn argument(input: &FnArg) -> Option<Argument> {
    let FnArg::Typed(argument) = input else { return None };
    let Pat::Ident(name) = &*argument.pat else { return None };
    let (of, optional) = match inside(&argument.ty, "Option") {
        Some(inner) => (inner, true),
        None => (&*argument.ty, false),
    };
    let of = match of {
        Type::Reference(reference) => &*reference.elem,
        of => of,
    };
    let owned = print_type(of);
    let owned = if owned == "str" { "String".to_owned() } else { owned };
    let kept = if optional { format!("Option<{owned}>") } else { owned };
    Some(Argument { name: name.ident.to_string(), kept, optional })
}

/// The `T` of `Result<ResponseValue<T>, _>`.
fn output(result: &ReturnType) -> Option<String> {
    let ReturnType::Type(_, result) = result else { return None };
    Some(print_type(inside(inside(result, "Result")?, "ResponseValue")?))
}

/// The first type in `Outer<...>`.
fn inside<'a>(of: &'a Type, outer: &str) -> Option<&'a Type> {
    let Type::Path(path) = of else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == outer)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    })
}

fn local_name(local: &Local) -> Option<String> {
    match &local.pat {
        Pat::Ident(name) => Some(name.ident.to_string()),
        _ => None,
    }
}

/// The arguments of the path in `format!("...", self.baseurl, encode_path(&value.to_string()), ...)`.
fn path_values(url: &Local) -> Option<Vec<String>> {
    let Expr::Macro(format) = &*url.init.as_ref()?.expr else { return None };
    let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
    let arguments = format.mac.parse_body_with(arguments).ok()?;
    let value = |argument: &Expr| match argument {
        Expr::Call(encoded) => encoded.args.first().and_then(root),
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

/// The receiver of a chain of method calls.
fn root(chain: &Expr) -> Option<String> {
    match chain {
        Expr::MethodCall(call) => root(&call.receiver),
        Expr::Reference(reference) => root(&reference.expr),
        Expr::Try(tried) => root(&tried.expr),
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

fn literal(of: &Expr) -> Option<String> {
    match of {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}
