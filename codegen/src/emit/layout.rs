//! Layout for a reader: short paths, wrapped docs, blank lines between items.

use proc_macro2::TokenStream;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, ExprLit, Item, Lit, Meta, Type, parse_quote};

/// Full paths that generators write to be safe anywhere, and what a person would write.
const SHORT_PATHS: &[(&str, &str)] = &[
    (":: std :: option :: Option", "Option"),
    (":: std :: string :: String", "String"),
    (":: std :: vec :: Vec", "Vec"),
    (":: std :: boxed :: Box", "Box"),
    (":: std :: convert ::", ""),
    (":: std :: collections :: BTreeMap", "BTreeMap"),
    (":: std :: ops :: Deref", "std :: ops :: Deref"),
    (":: serde_json :: Map", "Map"),
    (":: serde_json :: Value", "Value"),
    (":: serde :: Deserialize", "Deserialize"),
    (":: serde :: Serialize", "Serialize"),
    (":: datafactory_core :: Timestamp", "Timestamp"),
    (":: datafactory_core :: TimeSpan", "TimeSpan"),
    (":: datafactory_core :: OrExpression", "OrExpression"),
    (":: datafactory_core :: Secret", "Secret"),
    ("\"::std::option::Option::is_none\"", "\"Option::is_none\""),
    // What progenitor says by its support crate, said by `datafactory_core`.
    ("Error < () >", "CallError"),
    ("Error :: UnexpectedResponse", "CallError :: unexpected"),
    ("from_response (response) . await", "from_response (response)"),
    // A status.
    ("u16 =>", " =>"),
];

/// Code with short paths.
pub(super) fn shorten(code: &TokenStream) -> syn::Result<syn::File> {
    let mut text = code.to_string();
    for (long, short) in SHORT_PATHS {
        text = text.replace(long, short);
    }
    let mut file = syn::parse_file(&text)?;
    WrapDocs.visit_file_mut(&mut file);
    Ok(file)
}

/// Items as text, a blank line between one and the next.
pub(super) fn print(items: Vec<Item>) -> String {
    let items: Vec<String> = items
        .into_iter()
        .map(|item| {
            let file = syn::File {
                shebang: None,
                frontmatter: None,
                attrs: Vec::new(),
                items: vec![item],
            };
            separate_members(&prettyplease::unparse(&file))
        })
        .collect();
    items.join("\n")
}

/// Puts a blank line after each method.
fn separate_members(item: &str) -> String {
    let mut text = String::with_capacity(item.len());
    let mut lines = item.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            text.push('\n');
        }
    }
    text
}

/// Makes one doc comment of several lines into several of one, and puts it before other attributes.
struct WrapDocs;

impl VisitMut for WrapDocs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let (docs, others): (Vec<_>, Vec<_>) = std::mem::take(attributes)
            .into_iter()
            .partition(|attribute| doc_text(attribute).is_some());
        attributes.extend(docs.iter().filter_map(doc_text).flat_map(|text| {
            wrap(&text, 92).into_iter().map(|line| -> Attribute { parse_quote!(#[doc = #line]) })
        }));
        attributes.extend(others);
    }
}

fn doc_text(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// A type as text, in one line.
pub(super) fn print_type(of: &Type) -> String {
    let text = print(vec![parse_quote!(type Of = #of;)]);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_start_matches("type Of = ").trim_end_matches(';').to_owned()
}

/// The documentation among some attributes, as comments.
pub(super) fn docs(indent: &str, attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(doc_text);
    lines.map(|line| format!("{indent}///{line}\n")).collect()
}

/// A documentation comment: `///` lines at some indentation.
pub(super) fn doc_comment(indent: &str, text: &str) -> String {
    wrap(text, 96 - indent.len()).into_iter().map(|line| format!("{indent}///{line}\n")).collect()
}

/// Text in lines of at most `width`, each with the space that sets it off from `///`.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    if text.trim().is_empty() {
        lines.push(String::new());
    }
    for paragraph in text.trim().lines() {
        // What a list item goes on with stands under its first word.
        let hanging = if paragraph.trim_start().starts_with("- ") { "  " } else { "" };
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if line.is_empty() {
                line = format!(" {word}");
            } else if line.len() + 1 + word.len() > width {
                lines.push(std::mem::replace(&mut line, format!(" {hanging}{word}")));
            } else {
                line.push(' ');
                line.push_str(word);
            }
        }
        lines.push(line);
    }
    lines
}
