//! Formats generated code for readers: short paths, wrapped documentation, blank lines between items.

use std::collections::HashSet;

use quote::ToTokens as _;
use syn::{Attribute, Expr, ExprLit, GenericArgument, Lit, Meta, PathArguments, Type};

/// The maximum width of a line with a comment.
pub(super) const WIDTH: usize = 100;

/// A type as a string, with short paths.
pub(super) fn print_type(of: &Type) -> String {
    let Type::Path(of) = of else { return of.to_token_stream().to_string().replace(' ', "") };
    let segments = of.path.segments.iter().map(|segment| {
        let mut text = segment.ident.to_string();
        if let PathArguments::AngleBracketed(arguments) = &segment.arguments {
            let inner: Vec<String> = arguments
                .args
                .iter()
                .map(|argument| match argument {
                    GenericArgument::Type(inner) => print_type(inner),
                    other => other.to_token_stream().to_string(),
                })
                .collect();
            text += &format!("<{}>", inner.join(", "));
        }
        text
    });
    match of.path.leading_colon {
        Some(_) => segments.last().unwrap_or_default(),
        None => segments.collect::<Vec<_>>().join("::"),
    }
}

/// The documentation in attributes.
pub(super) fn docs(attributes: &[Attribute]) -> String {
    attributes.iter().filter_map(doc_text).collect::<Vec<_>>().join("\n")
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

/// A documentation comment: indented `///` lines.
pub(super) fn doc_comment(indent: &str, text: &str) -> String {
    comment(&format!("{indent}///"), text)
}

/// The documentation of a module: `//!` lines.
pub(super) fn module_docs(text: &str) -> String {
    comment("//!", text)
}

/// Wraps text into lines that begin with `mark`.
fn comment(mark: &str, text: &str) -> String {
    let mut lines = String::new();
    if text.trim().is_empty() {
        lines = format!("{mark}\n");
    }
    for paragraph in text.trim().lines() {
        // The following lines of a list item are indented.
        let hanging = if paragraph.trim_start().starts_with("- ") { "  " } else { "" };
        let mut line = mark.to_owned();
        for word in paragraph.split_whitespace() {
            if line.len() > mark.len() && line.len() + 1 + word.len() > WIDTH {
                lines += &line;
                lines.push('\n');
                line = format!("{mark}{hanging}");
            }
            line.push(' ');
            line.push_str(word);
        }
        lines += &line;
        lines.push('\n');
    }
    lines
}

/// The first sentence of a description.
pub(super) fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

/// A `use` of these names.
pub(super) fn import(root: &str, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [name] => format!("use {root}::{name};\n"),
        names => {
            let mut text = format!("use {root}::{{{}}};\n", names.join(", "));
            if text.len() > WIDTH {
                text = format!("use {root}::{{\n");
                let mut line = "   ".to_owned();
                for name in names {
                    if line.len() + name.len() + 2 > WIDTH {
                        text += &line;
                        text.push('\n');
                        line = "   ".to_owned();
                    }
                    line += &format!(" {name},");
                }
                text += &format!("{line}\n}};\n");
            }
            text
        }
    }
}

/// The identifiers in code.
pub(super) struct Words<'a>(HashSet<&'a str>);

impl<'a> Words<'a> {
    pub(super) fn of(code: &'a str) -> Self {
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let words = |line: &'a str| {
            // A string in quotes is a JSON name.
            let code = line.split('"').step_by(2);
            code.flat_map(|it| it.split(|it: char| !it.is_alphanumeric() && it != '_'))
        };
        Self(lines.flat_map(words).collect())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().copied()
    }

    fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }

    /// A `use` of those names that the code contains.
    pub(super) fn import(&self, root: &str, names: &[&'static str]) -> String {
        let used: Vec<&str> = names.iter().copied().filter(|name| self.has(name)).collect();
        import(root, &used)
    }
}
