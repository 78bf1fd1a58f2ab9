//! The surface: the public items of the generated code, with their signatures.
//!
//! Two surfaces are compared item by item to find the effect on callers. An `object!` is read as the struct that the
//! macro generates.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{
    Attribute, Expr, ExprLit, Field, FnArg, ImplItem, Item as Code, ItemImpl, ItemMacro, Lit, Pat,
    ReturnType, Signature, Token, Type, Visibility,
};

use crate::Files;

/// The surface of one API version, by item, such as `v1::types::Table.rows`.
#[derive(Debug, Default)]
pub struct Surface {
    /// The items.
    pub items: BTreeMap<String, Item>,
}

/// A public item.
#[derive(Debug)]
pub struct Item {
    /// The type or request that it belongs to, or its own name if it is one.
    pub owner: String,
    /// The signature that callers depend on, such as the type of a field or the arguments of a method.
    pub signature: String,
    /// The behaviour that is not part of the signature, such as the call of a request or the value of a static.
    pub behaviour: String,
    /// Its JSON name or value.
    pub json: Option<String>,
    /// Whether callers must name all fields or variants, so that adding one is breaking: true for a struct without
    /// `Default` and for an enum without `#[non_exhaustive]`.
    pub exhaustive: bool,
}

/// The effect of a change on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// No change, except possibly to the documentation.
    Same,
    /// The behaviour changed, but not the signature.
    Behaves,
    /// Added without effect on callers.
    Added,
    /// Added; callers that name all siblings no longer compile.
    Demanded,
    /// The signature changed, so callers may not compile.
    Changed,
    /// Removed.
    Removed,
}

impl Effect {
    /// Whether code that uses the old surface may no longer compile.
    pub fn breaks(self) -> bool {
        self >= Self::Demanded
    }
}

/// A changed item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delta {
    /// The item.
    pub item: String,
    /// The effect.
    pub effect: Effect,
    /// The old signature.
    pub was: Option<String>,
    /// The new signature.
    pub is: Option<String>,
}

impl Surface {
    /// Reads the surface of the generated files of one API version. `verify` has already reported invalid Rust.
    pub fn of(version: &str, files: &Files) -> Self {
        let mut reader =
            Reader { version, surface: Self::default(), with_default: BTreeSet::new() };
        for (path, text) in files {
            let path = path.strip_prefix("src/").and_then(|path| path.strip_prefix(version));
            let Some(path) = path.and_then(|path| path.strip_prefix('/')) else { continue };
            // The public paths of items from all files.
            let module = if path.starts_with("operations/") { "operations" } else { "types" };
            let items = syn::parse_file(text).map(|file| file.items).unwrap_or_default();
            for item in items {
                reader.item(module, &item);
            }
        }
        let Reader { mut surface, with_default, .. } = reader;
        for owner in &with_default {
            if let Some(item) = surface.items.get_mut(owner) {
                item.exhaustive = false;
            }
        }
        surface
    }

    /// The field or variant of a type with this JSON name or value.
    pub(super) fn part(&self, owner: &str, json: &str) -> Option<&str> {
        let mut entries =
            self.items.range(owner.to_owned()..).take_while(|(name, _)| name.starts_with(owner));
        entries
            .find(|(_, item)| item.owner == owner && item.json.as_deref() == Some(json))
            .map(|(name, _)| name.as_str())
    }

    /// The struct behind a type: the generic one if the type is an alias, otherwise the type itself.
    pub(super) fn structure(&self, of: &str) -> String {
        let generic = self.items.get(of).and_then(|item| {
            let (module, _) = of.rsplit_once("::")?;
            let (generic, _) = item.signature.split_once('<')?;
            Some(format!("{module}::{generic}"))
        });
        generic.filter(|name| self.items.contains_key(name)).unwrap_or_else(|| of.to_owned())
    }

    /// The changes to another surface. If an item is added or removed, its parts are not listed.
    pub fn deltas(&self, head: &Self) -> Vec<Delta> {
        let names: BTreeSet<&String> = self.items.keys().chain(head.items.keys()).collect();
        names.into_iter().filter_map(|name| self.delta(head, name)).collect()
    }

    fn delta(&self, head: &Self, name: &str) -> Option<Delta> {
        let (old, new) = (self.items.get(name), head.items.get(name));
        let effect = match (old, new) {
            (Some(old), Some(new)) if old.signature != new.signature => Effect::Changed,
            (Some(old), Some(new)) if old.behaviour != new.behaviour => Effect::Behaves,
            (Some(_), Some(_)) | (None, None) => return None,
            (Some(old), None) if old.owner != name && !head.items.contains_key(&old.owner) => {
                return None;
            }
            (Some(_), None) => Effect::Removed,
            (None, Some(new)) => match self.items.get(&new.owner) {
                None if new.owner != name => return None,
                Some(owner) if owner.exhaustive && new.json.is_some() => Effect::Demanded,
                _ => Effect::Added,
            },
        };
        let signature = |item: Option<&Item>| item.map(|item| item.signature.clone());
        Some(Delta { item: name.to_owned(), effect, was: signature(old), is: signature(new) })
    }
}

struct Reader<'a> {
    version: &'a str,
    surface: Surface,
    /// The types that implement `Default`.
    with_default: BTreeSet<String>,
}

impl Reader<'_> {
    fn path(&self, module: &str, name: &impl ToString) -> String {
        format!("{}::{module}::{}", self.version, name.to_string())
    }

    fn add(&mut self, name: String, owner: &str, signature: String) -> &mut Item {
        let item = Item {
            owner: owner.to_owned(),
            signature,
            behaviour: String::new(),
            json: None,
            exhaustive: false,
        };
        self.surface.items.remove(&name);
        self.surface.items.entry(name).or_insert(item)
    }

    fn item(&mut self, module: &str, item: &Code) {
        match item {
            Code::Struct(item) if public(&item.vis) => {
                // A request, under the module name that the crate `datafactory` uses.
                let module = if module == "operations" { "requests" } else { module };
                let name = self.path(module, &item.ident);
                self.structure(&name, item, false);
            }
            Code::Enum(item) if public(&item.vis) => self.enumeration(module, item),
            // An import with a condition only re-exports other items.
            Code::Static(item) if public(&item.vis) && !has(&item.attrs, "cfg") => {
                let name = self.path(module, &item.ident);
                // The list of all operations changes with every operation.
                let value =
                    if item.ident == "OPERATIONS" { String::new() } else { plain(&item.expr) };
                self.add(name.clone(), &name, plain(&item.ty)).behaviour = value;
            }
            Code::Const(item) if public(&item.vis) => {
                let name = self.path(module, &item.ident);
                let value = plain(&item.expr);
                self.add(name.clone(), &name, plain(&item.ty)).behaviour = value;
            }
            Code::Type(item) if public(&item.vis) => {
                let name = self.path(module, &item.ident);
                self.add(name.clone(), &name, plain(&item.ty));
            }
            Code::Impl(block) => self.block(module, block),
            Code::Macro(item) => self.macro_call(module, item),
            _ => {}
        }
    }

    fn structure(&mut self, name: &str, item: &syn::ItemStruct, object: bool) {
        let derives = if object { "object!".to_owned() } else { derives(&item.attrs) };
        if object || derives.contains("Default") {
            self.with_default.insert(name.to_owned());
        }
        // Callers cannot construct or destructure a struct with a private field.
        let open =
            has(&item.attrs, "non_exhaustive") || !item.fields.iter().all(|it| public(&it.vis));
        let exhaustive = !open;
        let signature = format!("struct {derives}{}", plain(&item.generics));
        self.add(name.to_owned(), name, signature).exhaustive = exhaustive;
        for (index, field) in item.fields.iter().enumerate().filter(|(_, it)| public(&it.vis)) {
            let ident = field.ident.as_ref().map_or(index.to_string(), ToString::to_string);
            let json = json_name(field).unwrap_or_else(|| ident.clone());
            let added = self.add(format!("{name}.{ident}"), name, plain(&field.ty));
            added.behaviour.clone_from(&json);
            added.json = Some(json);
        }
    }

    fn enumeration(&mut self, module: &str, item: &syn::ItemEnum) {
        let name = self.path(module, &item.ident);
        let signature = format!("enum {}", derives(&item.attrs));
        let exhaustive = !has(&item.attrs, "non_exhaustive");
        self.add(name.clone(), &name, signature).exhaustive = exhaustive;
        for variant in &item.variants {
            let ident = variant.ident.to_string();
            let added = self.add(format!("{name}::{ident}"), &name, plain(&variant.fields));
            added.json = Some(ident);
        }
    }

    fn block(&mut self, module: &str, block: &ItemImpl) {
        let Some(of) = type_ident(&block.self_ty) else { return };
        let module = if module == "operations" { "requests" } else { module };
        let owner = self.path(module, &of);
        let Some((path, _)) = &block.trait_ else {
            for item in &block.items {
                if let ImplItem::Fn(method) = item
                    && public(&method.vis)
                {
                    let body = plain(&method.block);
                    let name = format!("{owner}::{}", method.sig.ident);
                    self.add(name, &owner, signature(&method.sig)).behaviour = body;
                }
            }
            return;
        };
        if path.is_ident("Default") {
            self.with_default.insert(owner.clone());
        }
        let associated = |item: &ImplItem| match item {
            ImplItem::Type(it) => Some((it.ident.to_string(), plain(&it.ty))),
            _ => None,
        };
        let types: Vec<(String, String)> = block.items.iter().filter_map(associated).collect();
        if path.is_ident("Invoke") {
            // The request itself covers this: all requests can be sent.
            if let Some(request) = self.surface.items.get_mut(&owner) {
                let output = types.iter().find(|(name, _)| name == "Output");
                request.signature += &output.map_or(String::new(), |(_, of)| format!(" -> {of}"));
                request.behaviour = plain(block);
            }
            return;
        }
        // The other methods only return facts of the type and the operation table.
        let behaviour = if path.is_ident("List") { plain(block) } else { String::new() };
        let types: Vec<String> =
            types.into_iter().map(|(name, of)| format!("{name} = {of}")).collect();
        let name = format!("impl {} for {owner}", plain(path));
        self.add(name, &owner, types.join(", ")).behaviour = behaviour;
    }

    /// `object!`, `open_enum!` or `tagged_union!`.
    fn macro_call(&mut self, module: &str, item: &ItemMacro) {
        if let Ok(object) = item.mac.parse_body::<syn::ItemStruct>() {
            self.object(module, &object);
        } else if let Ok(values) = item.mac.parse_body::<Values>() {
            let owner = self.path(module, &values.of);
            for (variant, json) in values.values {
                if let Some(item) = self.surface.items.get_mut(&format!("{owner}::{variant}")) {
                    item.behaviour.clone_from(&json);
                    item.json = Some(json);
                }
            }
            if let Some(item) = self.surface.items.get_mut(&owner) {
                item.behaviour = values.by;
            }
        }
    }

    fn object(&mut self, module: &str, object: &syn::ItemStruct) {
        let name = self.path(module, &object.ident);
        self.structure(&name, object, true);
        // Added by the macro.
        self.add(format!("{name}.extra"), &name, "Map<String, Value>".to_owned()).behaviour =
            "extra".to_owned();
    }
}

/// The content of `open_enum!` and `tagged_union!`: variants and their JSON values.
struct Values {
    of: syn::Ident,
    by: String,
    values: Vec<(String, String)>,
}

impl syn::parse::Parse for Values {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let of = input.parse()?;
        let mut by = String::new();
        if input.peek(syn::Ident) {
            input.parse::<syn::Ident>()?;
            by = input.parse::<syn::LitStr>()?.value();
        }
        let inside;
        syn::braced!(inside in input);
        let mut values = Vec::new();
        while !inside.is_empty() {
            // The `cfg` of a connector's variant.
            inside.call(Attribute::parse_outer)?;
            let variant: syn::Ident = inside.parse()?;
            if inside.peek(syn::token::Paren) {
                let body;
                syn::parenthesized!(body in inside);
                body.parse::<Type>()?;
            }
            inside.parse::<Token![=]>()?;
            values.push((variant.to_string(), inside.parse::<syn::LitStr>()?.value()));
            inside.parse::<Option<Token![,]>>()?;
        }
        Ok(Self { of, by, values })
    }
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// The derived traits, sorted by name.
fn derives(attributes: &[Attribute]) -> String {
    let mut names: Vec<String> = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        // An attribute that cannot be parsed is another one.
        let _ = attribute.parse_nested_meta(|meta| {
            names.push(plain(&meta.path));
            Ok(())
        });
    }
    names.sort_unstable();
    names.join(" + ")
}

/// The JSON name of a field, from `object!` or from a serde attribute.
fn json_name(field: &Field) -> Option<String> {
    if let Some((_, Expr::Lit(ExprLit { lit: Lit::Str(name), .. }))) = &field.default {
        return Some(name.value());
    }
    let mut name = None;
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // A flag has no value to parse.
        let _ = attribute.parse_nested_meta(|meta| {
            if let Ok(value) = meta.value()
                && let Ok(text) = value.parse::<syn::LitStr>()
                && meta.path.is_ident("rename")
            {
                name = Some(text.value());
            }
            Ok(())
        });
    }
    name
}

fn type_ident(of: &Type) -> Option<String> {
    match of {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

/// The arguments and the result of a method.
fn signature(of: &Signature) -> String {
    let arguments: Vec<String> = of
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Typed(argument) => match &*argument.pat {
                Pat::Ident(ident) => Some(format!("{}: {}", ident.ident, plain(&argument.ty))),
                _ => Some(plain(&argument.ty)),
            },
            FnArg::Receiver(_) => None,
        })
        .collect();
    let result = match &of.output {
        ReturnType::Type(_, result) => plain(result),
        ReturnType::Default => "()".to_owned(),
    };
    format!("({}) -> {result}", arguments.join(", "))
}

/// Formats code in one line, without lifetimes.
fn plain(code: &(impl ToTokens + ?Sized)) -> String {
    let text = code.to_token_stream().to_string().replace("& 'a ", "& ");
    let mut line = String::with_capacity(text.len());
    let mut letters = text.split_whitespace().peekable();
    while let Some(word) = letters.next() {
        line.push_str(word);
        let next = letters.peek().and_then(|next| next.chars().next());
        let joins = |letter: Option<char>| {
            letter.is_some_and(|it| it.is_alphanumeric() || "_\"'".contains(it))
        };
        if word.ends_with([',', '=', ';', '{', '}']) && next.is_some()
            || joins(word.chars().last()) && (joins(next) || matches!(next, Some('{' | '=')))
            || (word.ends_with(':') && !word.ends_with("::"))
        {
            line.push(' ');
        }
    }
    line
}
