//! The requests: one struct for each operation, with its arguments as members.
//!
//! progenitor's methods take their arguments by position and at once. A struct can be filled in over
//! time, kept, and called by what does not know the operation: retry, paging and waiting are written
//! once, for all of them. The structs are made from the signatures of the methods, so the two agree.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use heck::ToSnakeCase as _;
use serde_json::Value;
use syn::{
    FnArg, GenericArgument, ImplItem, Item, Pat, PathArguments, ReturnType, Signature, Type,
};

use super::layout::{doc_comment, print_type};
use super::operations::{NextPage, page};
use crate::load::Document;
use crate::names::{method_name, static_name, type_name};
use crate::walk::{OperationAt, body_schema, operations, resolve, schema_reference};

/// Writes `requests.rs` for the methods of `client.rs`.
pub(super) fn write(document: &Document, client: &str) -> String {
    let document = &document.value;
    let signatures = signatures(client);
    let mut lists = false;
    let mut code = String::new();
    for at in operations(document) {
        // What has no method is the verification's finding.
        let Some(signature) = signatures.get(&method_name(at.id())) else { continue };
        code += &request(document, at, signature);
        if let Some(list) = list(document, at) {
            code += &list;
            lists = true;
        }
    }
    let mut uses = Vec::new();
    for (name, needle) in [
        ("CallError", ""),
        ("DecodeError", "DecodeError>"),
        ("Operation", ""),
        ("ResponseValue", ""),
        ("Timestamp", "Timestamp,"),
        ("Transport", ""),
        ("Warning", "<Warning>"),
    ] {
        if code.contains(needle) {
            uses.push(name);
        }
    }
    let traits = if lists { "{Invoke, List}" } else { "Invoke" };
    format!(
        "//! The requests: one struct for each operation, with its arguments as members.\n\n\
         use datafactory_core::{{{}}};\n\n\
         use super::{{Client, operations, types}};\n\
         use crate::{traits};\n{code}",
        uses.join(", ")
    )
}

fn signatures(client: &str) -> BTreeMap<String, Signature> {
    let items = syn::parse_file(client).map(|file| file.items).unwrap_or_default();
    items
        .into_iter()
        .filter_map(|item| match item {
            Item::Impl(block) => Some(block.items),
            _ => None,
        })
        .flatten()
        .filter_map(|item| match item {
            ImplItem::Fn(method) => Some((method.sig.ident.to_string(), method.sig)),
            _ => None,
        })
        .collect()
}

fn request(document: &Value, at: OperationAt<'_>, signature: &Signature) -> String {
    let name = type_name(at.id());
    let mut members = String::new();
    let mut arguments = String::new();
    for input in &signature.inputs {
        let FnArg::Typed(argument) = input else { continue };
        let Pat::Ident(ident) = &*argument.pat else { continue };
        let argument_name = ident.ident.to_string();
        let Owned { kept, passed } = Owned::of(&argument.ty);
        members += &doc_comment("    ", description(document, at, &argument_name));
        let _ = writeln!(members, "    pub {argument_name}: {kept},");
        let _ = writeln!(arguments, "                {},", passed(&argument_name));
    }
    let output = output(signature);
    let read = if output == "()" {
        "\n    /// The response body is ignored.\n    \
         fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {\n        \
         Ok(((), Vec::new()))\n    }\n"
    } else {
        ""
    };
    format!(
        "\n/// `{}`: {}.\n\
         #[derive(Clone, Debug)]\n\
         pub struct {name} {{\n{members}}}\n\n\
         impl Invoke for {name} {{\n    \
         type Output = {output};\n    \
         const OPERATION: &'static Operation = &operations::{};\n\n    \
         async fn invoke(\n        \
         &self,\n        \
         endpoint: &str,\n        \
         transport: &dyn Transport,\n    \
         ) -> Result<ResponseValue<Self::Output>, CallError> {{\n        \
         Client::new(endpoint, transport)\n            \
         .{}(\n{arguments}            )\n            .await\n    }}\n{read}}}\n",
        at.id(),
        at.operation["summary"].as_str().unwrap_or_default().to_lowercase(),
        static_name(at.id()),
        signature.ident,
    )
}

/// How an argument is kept, and how the kept value is passed.
struct Owned {
    kept: String,
    passed: fn(&str) -> String,
}

impl Owned {
    fn of(argument: &Type) -> Self {
        match argument {
            Type::Reference(reference) => {
                Self { kept: owned(&reference.elem), passed: |name| format!("&self.{name}") }
            }
            other => match inside(other, "Option") {
                Some(Type::Reference(reference)) => {
                    let kept = owned(&reference.elem);
                    let passed: fn(&str) -> String = match &*kept {
                        "String" => |name| format!("self.{name}.as_deref()"),
                        _ => |name| format!("self.{name}.as_ref()"),
                    };
                    Self { kept: format!("Option<{kept}>"), passed }
                }
                _ => {
                    Self { kept: print_type(other), passed: |name| format!("self.{name}.clone()") }
                }
            },
        }
    }
}

fn owned(borrowed: &Type) -> String {
    match &*print_type(borrowed) {
        "str" => "String".to_owned(),
        other => other.to_owned(),
    }
}

/// The type in `Outer<...>`.
fn inside<'a>(of: &'a Type, outer: &str) -> Option<&'a Type> {
    let Type::Path(path) = of else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == outer)?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) => {
            arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(inner) => Some(inner),
                _ => None,
            })
        }
        _ => None,
    }
}

/// The `T` of `Result<ResponseValue<T>, _>`.
fn output(signature: &Signature) -> String {
    match &signature.output {
        ReturnType::Type(_, result) => inside(result, "Result")
            .and_then(|value| inside(value, "ResponseValue"))
            .map(print_type),
        ReturnType::Default => None,
    }
    .unwrap_or_default()
}

fn description<'a>(document: &'a Value, at: OperationAt<'a>, argument: &str) -> &'a str {
    let parameter = at.parameters(document).find(|parameter| {
        parameter["name"].as_str().is_some_and(|name| name.to_snake_case() == argument)
    });
    let described = parameter.unwrap_or_else(|| resolve(document, &at.operation["requestBody"]));
    described["description"].as_str().unwrap_or_default()
}

/// What the pager needs to know of an operation that lists.
fn list(document: &Value, at: OperationAt<'_>) -> Option<String> {
    let page = page(at.operation)?;
    let (_, answer) = at.successes().next()?;
    let mut schema = &document["components"]["schemas"][body_schema(document, answer)?];
    let mut items = "page".to_owned();
    for (depth, member) in page.items.split('/').skip(1).enumerate() {
        let field = member.to_snake_case();
        items = match depth {
            0 => format!("{items}.{field}"),
            _ => format!("{items}.and_then(|it| it.{field})"),
        };
        let property = &schema["properties"][member];
        let part = property["allOf"].get(0).unwrap_or(property);
        schema = resolve(document, part);
    }
    let item = type_name(schema_reference(&schema["items"])?);
    let next = page.pointer.trim_start_matches('/').to_snake_case();
    let again = match page.next {
        NextPage::Get => String::new(),
        NextPage::Post => "\n    fn body(&self) -> serde_json::Result<bytes::Bytes> {\n        \
                           serde_json::to_vec(&self.body).map(bytes::Bytes::from)\n    }\n"
            .to_owned(),
        NextPage::ContinuationToken => format!(
            "\n    fn resume(&mut self, token: String) {{\n        \
             self.body.{next} = Some(token);\n    }}\n"
        ),
    };
    Some(format!(
        "\nimpl List for {} {{\n    \
         type Item = types::{item};\n\n    \
         fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {{\n        \
         ({items}.unwrap_or_default(), page.{next})\n    }}\n{again}}}\n",
        type_name(at.id()),
    ))
}
