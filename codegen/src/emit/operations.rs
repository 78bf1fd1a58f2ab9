//! Writes the operations: for each one the request, the entry in the operation table, and the conversion to a call.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Display, Write as _};

use heck::ToSnakeCase as _;
use serde_json::Value;
use syn::ImplItemFn;

use super::layout::{Words, doc_comment, first_sentence, import};
use super::methods::{Argument, Method};
use super::{Module, header, refused};
use crate::Files;
use crate::load::{Document, child};
use crate::names::{method_name, static_name, type_name};
use crate::problem::Problem;
use crate::walk::{
    OperationAt, body_schema, elements, operations, reference, resolve, schema_reference,
};

/// The operations of one file of paths.
#[derive(Default)]
struct Resource {
    code: String,
    /// The statics of the operation table that it uses.
    uses: BTreeSet<String>,
}

/// Writes the modules of the operations, by path within the API version's folder.
///
/// # Errors
///
/// If a method of progenitor is missing or contains an unknown statement.
pub(super) fn write(document: &Document, methods: &[ImplItemFn]) -> Result<Files, Problem> {
    let methods: BTreeMap<String, &ImplItemFn> =
        methods.iter().map(|method| (method.sig.ident.to_string(), method)).collect();
    let mut resources: BTreeMap<Module, Resource> = BTreeMap::new();
    for at in operations(&document.value) {
        let name = method_name(at.id());
        let read = methods.get(&name).ok_or_else(|| "progenitor did not generate it".to_owned());
        let method = read
            .and_then(|method| Method::read(method))
            .map_err(|what| refused(document, format!("the method `{name}`: {what}")))?;
        let pointer = child(&child("/paths", at.path), at.method);
        let module = Module::of("operations", &document.position(&pointer).file);
        let resource = resources.entry(module).or_default();
        resource.code += &operation(&document.value, at, &method);
        resource.code += &list(&document.value, at).unwrap_or_default();
        resource.uses.insert("API_VERSION".to_owned());
        let parameters = path_parameters(&document.value, at);
        resource.uses.extend(parameters.map(|(name, _)| static_name(name)));
    }
    let mut files = Files::from([("operations/mod.rs".to_owned(), table(document, &resources))]);
    for (module, Resource { code, uses }) in resources {
        let words = Words::of(&code);
        let uses: Vec<&str> = uses.iter().map(String::as_str).collect();
        let text = [
            header(&format!("specs/{}", module.file)),
            format!("//! The operations of `specs/{}`.\n\n", module.file),
            words.import("datafactory_core", RUNTIME),
            words.import("http", &["Method"]),
            format!("\n{}", import("super", &uses)),
            format!("use crate::{}::types;\n{code}", document.name),
        ];
        files.insert(module.path(), text.concat());
    }
    Ok(files)
}

/// The items of `datafactory_core` that a module of operations can use.
const RUNTIME: &[&str] =
    &["Call", "FinalState", "Invoke", "List", "NextPage", "Operation", "Page", "Timestamp"];

fn operation(document: &Value, at: OperationAt<'_>, method: &Method) -> String {
    let (request, row) = (type_name(at.id()), static_name(at.id()));
    let text = |property: &str| at.operation[property].as_str().unwrap_or_default();
    let docs = doc_comment("", &format!("{}\n\n{}", text("summary"), text("description")));
    let verb = at.method.to_uppercase();
    let mut fields = String::new();
    for Argument { name, kept, .. } in &method.arguments {
        fields += &doc_comment("    ", described(document, at, method, name));
        let _ = writeln!(fields, "    pub {name}: {kept},");
    }
    let body = method.body.as_ref().and_then(|body| {
        method.arguments.iter().find(|argument| argument.name == *body).map(|it| &*it.kept)
    });
    let schema = |schema: Option<&str>| option(schema.map(|schema| format!("{schema:?}")));
    let response = at.successes().find_map(|(_, response)| body_schema(document, response));
    let statuses: Vec<&str> = at.successes().map(|(status, _)| status).collect();
    let parameters: Vec<String> =
        path_parameters(document, at).map(|(name, _)| format!("&{}", static_name(name))).collect();
    format!(
        "\n{docs}#[derive(Clone, Debug)]\n\
         pub struct {request} {{\n{fields}}}\n\n\
         /// `{verb} {}`\n\
         pub static {row}: Operation = Operation {{\n    \
         id: {:?},\n    \
         method: Method::{verb},\n    \
         path: {:?},\n    \
         path_parameters: &[{}],\n    \
         api_version: API_VERSION,\n    \
         request: {}, response: {}, success: &[{}],\n    \
         safe: {},\n    \
         page: {},\n    \
         long_running: {},\n}};\n\n\
         impl Invoke for {request} {{\n    \
         type Body = {};\n    \
         type Output = {};\n    \
         const OPERATION: &'static Operation = &{row};\n\n    \
         fn call(&self, endpoint: &str) -> Call {{\n{}    }}\n}}\n",
        at.path,
        at.id(),
        at.path,
        parameters.join(", "),
        schema(body_schema(document, &at.operation["requestBody"])),
        schema(response),
        statuses.join(", "),
        at.method == "get" || at.operation["x-adf-safe"] == true,
        option(page(at.operation)),
        final_state(at.operation),
        body.unwrap_or("()"),
        method.output,
        call(method),
    )
}

/// The body of `Invoke::call`.
fn call(method: &Method) -> String {
    let path: Vec<String> = method.path.iter().map(|name| format!("&self.{name}")).collect();
    let mut text = format!("        Call::new(Self::OPERATION, endpoint, &[{}])", path.join(", "));
    let value = |name: &String| {
        let optional = method.arguments.iter().any(|it| it.name == *name && it.optional);
        if optional { format!("self.{name}.as_ref()") } else { format!("Some(&self.{name})") }
    };
    for (name, argument) in &method.query {
        let _ = write!(text, "\n            .query({name:?}, {})", value(argument));
    }
    for (name, argument) in &method.headers {
        let _ = write!(text, "\n            .header({name:?}, {})", value(argument));
    }
    if let Some(body) = &method.body {
        let _ = write!(text, "\n            .json(&self.{body})");
    }
    text + "\n"
}

/// The description of an argument. For a path parameter, the operation table has the whole description, and each
/// request only the first sentence.
fn described<'a>(
    document: &'a Value,
    at: OperationAt<'a>,
    method: &Method,
    argument: &str,
) -> &'a str {
    let parameter = at.parameters(document).find(|parameter| {
        let name = parameter["name"].as_str().unwrap_or_default().to_snake_case();
        name == argument.trim_start_matches("r#").trim_end_matches('_')
    });
    let described = parameter.unwrap_or_else(|| resolve(document, &at.operation["requestBody"]));
    let description = described["description"].as_str().unwrap_or_default();
    let in_path = method.path.iter().any(|name| name == argument);
    if in_path { first_sentence(description) } else { description }
}

/// The operation table.
fn table(document: &Document, resources: &BTreeMap<Module, Resource>) -> String {
    let value = &document.value;
    let mut parameters = BTreeMap::new();
    let (mut rows, mut bodies) = (String::new(), String::new());
    for at in operations(value) {
        parameters.extend(path_parameters(value, at));
        let _ = writeln!(rows, "    &{},", static_name(at.id()));
        let _ = writeln!(bodies, "    Bodies::of::<{}>(),", type_name(at.id()));
    }
    let (mut modules, mut exports) = (String::new(), String::new());
    for Module { name, .. } in resources.keys() {
        let _ = writeln!(modules, "mod {name};");
        let _ = writeln!(exports, "pub use {name}::*;");
    }
    let mut text = format!(
        "{}//! The operations: for each one the request, with its arguments as fields, and its entry in the\n\
         //! operation table. The entry of the request `FactoriesGet` is `FACTORIES_GET`.\n\n\
         {modules}\n\
         #[cfg(feature = \"bodies\")]\nuse datafactory_core::Bodies;\n\
         use datafactory_core::{{Operation, PathParameter}};\n\n\
         {exports}\n\
         /// The API version that the requests send.\n\
         pub const API_VERSION: &str = {:?};\n\n\
         /// All operations of this API version, sorted by path.\n\
         pub static OPERATIONS: &[&Operation] = &[\n{rows}];\n\n\
         /// The body types of all operations of this API version, sorted by path.\n\
         #[cfg(feature = \"bodies\")]\n\
         pub static BODIES: &[Bodies] = &[\n{bodies}];\n",
        header(&format!("specs/{}", document.name)),
        value["info"]["version"].as_str().unwrap_or_default(),
    );
    for (name, parameter) in parameters {
        let schema = &parameter["schema"];
        let _ = write!(
            text,
            "\n{}pub static {}: PathParameter =\n    PathParameter::new({:?}, {}, {}, {});\n",
            doc_comment("", parameter["description"].as_str().unwrap_or_default()),
            static_name(name),
            parameter["name"].as_str().unwrap_or_default(),
            option(schema["pattern"].as_str().map(|pattern| format!("{pattern:?}"))),
            option(schema["minLength"].as_u64()),
            option(schema["maxLength"].as_u64()),
        );
    }
    text
}

/// The parameters of a path in the order of its template, with unique names.
fn path_parameters<'a>(
    document: &'a Value,
    at: OperationAt<'a>,
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    at.path
        .split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
        .filter_map(move |name| {
            elements(&at.item["parameters"])
                .chain(elements(&at.operation["parameters"]))
                .map(|parameter| (reference(parameter), resolve(document, parameter)))
                .find(|(_, parameter)| parameter["in"] == "path" && parameter["name"] == name)
                .map(|(reference, parameter)| {
                    (reference.map_or(name, |(_, component)| component), parameter)
                })
        })
}

/// The paging of an operation, from its extensions.
struct Paging {
    /// The JSON pointer to the items.
    items: String,
    next: NextPage,
    /// The JSON pointer to the URL or the continuation token of the next page.
    pointer: String,
}

/// The request for the next page: the variants of `datafactory_core::NextPage`.
#[derive(Clone, Copy, Debug, PartialEq)]
enum NextPage {
    Get,
    Post,
    ContinuationToken,
}

fn page(operation: &Value) -> Option<Paging> {
    let (azure, own) = (&operation["x-ms-pageable"], &operation["x-adf-pageable"]);
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let property = |value: &Value| value.as_str().map(|name| format!("/{name}"));
    let items = text(&own["items"]).or_else(|| property(&azure["itemName"]))?;
    let (next, pointer) = match (text(&own["continuationToken"]), own["next"] == "post") {
        (Some(token), _) => (NextPage::ContinuationToken, token),
        (None, true) => (NextPage::Post, property(&azure["nextLinkName"])?),
        (None, false) => (NextPage::Get, property(&azure["nextLinkName"])?),
    };
    Some(Paging { items, next, pointer })
}

impl Display for Paging {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { items, next, pointer } = self;
        write!(f, "Page {{ items: {items:?}, next: NextPage::{next:?}({pointer:?}) }}")
    }
}

/// The implementation of `List` for a pageable operation.
fn list(document: &Value, at: OperationAt<'_>) -> Option<String> {
    let page = page(at.operation)?;
    let (_, response) = at.successes().next()?;
    let mut schema = &document["components"]["schemas"][body_schema(document, response)?];
    let mut items = "page".to_owned();
    for (depth, property) in page.items.split('/').skip(1).enumerate() {
        let field = property.to_snake_case();
        items = match depth {
            0 => format!("{items}.{field}"),
            _ => format!("{items}.and_then(|it| it.{field})"),
        };
        let property = &schema["properties"][property];
        let part = property["allOf"].get(0).unwrap_or(property);
        schema = resolve(document, part);
    }
    let item = type_name(schema_reference(&schema["items"])?);
    let next = page.pointer.trim_start_matches('/').to_snake_case();
    let resume = match page.next {
        NextPage::Get | NextPage::Post => String::new(),
        NextPage::ContinuationToken => format!(
            "\n    fn resume(&mut self, token: String) {{\n        \
             self.body.{next} = Some(token);\n    }}\n"
        ),
    };
    Some(format!(
        "\nimpl List for {} {{\n    \
         type Item = types::{item};\n\n    \
         fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {{\n        \
         ({items}.unwrap_or_default(), page.{next})\n    }}\n{resume}}}\n",
        type_name(at.id()),
    ))
}

fn final_state(operation: &Value) -> String {
    if operation["x-ms-long-running-operation"] != true {
        return "None".to_owned();
    }
    let via = operation["x-ms-long-running-operation-options"]["final-state-via"].as_str();
    let state = match via {
        Some("original-uri") => "OriginalUri",
        Some("azure-async-operation") => "AzureAsyncOperation",
        _ => "Location",
    };
    format!("Some(FinalState::{state})")
}

fn option(value: Option<impl Display>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}
