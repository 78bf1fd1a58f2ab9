//! The operation table, and each operation's bodies.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use crate::load::Document;
use crate::names::{static_name, type_name};
use crate::walk::{OperationAt, body_schema, elements, operations, reference, resolve};

/// Writes `operations.rs`.
pub(super) fn table(document: &Document) -> String {
    let document = &document.value;
    let api_version = document["info"]["version"].as_str().unwrap_or_default();
    let mut parameters = BTreeMap::new();
    let mut rows = String::new();
    for at in operations(document) {
        let method = at.method.to_uppercase();
        let path_parameters: Vec<String> = path_parameters(document, at)
            .map(|(name, parameter)| {
                let name = static_name(name);
                parameters.insert(name.clone(), parameter);
                format!("&{name}")
            })
            .collect();
        let safe = method == "GET" || at.operation["x-adf-safe"] == true;
        let _ = write!(
            rows,
            "\n/// `{method} {}`\n\
             pub static {}: Operation = Operation {{\n    \
             id: {:?},\n    \
             method: Method::{method},\n    \
             path: {:?},\n    \
             path_parameters: &[{}],\n    \
             api_version: API_VERSION,\n    \
             safe: {safe},\n    \
             page: {},\n    \
             long_running: {},\n}};\n",
            at.path,
            static_name(at.id()),
            at.id(),
            at.path,
            path_parameters.join(", "),
            option(page(at.operation)),
            final_state(at.operation),
        );
    }
    let mut uses = vec!["Operation", "PathParameter"];
    for (name, needle) in
        [("FinalState", "FinalState::"), ("NextPage", "NextPage::"), ("Page", "Page {")]
    {
        if rows.contains(needle) {
            uses.push(name);
        }
    }
    uses.sort_unstable();
    let mut text = format!(
        "//! The operation table: what there is to know about each operation without its types.\n\n\
         use datafactory_core::{{{}}};\nuse http::Method;\n\n\
         /// The API version that every request of these operations names.\n\
         pub const API_VERSION: &str = {api_version:?};\n\n\
         /// Every operation of this API version, by path.\n\
         pub static OPERATIONS: &[&Operation] = &[\n",
        uses.join(", ")
    );
    for at in operations(document) {
        let _ = writeln!(text, "    &{},", static_name(at.id()));
    }
    text.push_str("];\n");
    for (name, parameter) in parameters {
        let schema = &parameter["schema"];
        let _ = write!(
            text,
            "\n/// The path parameter `{}`.\n\
             pub static {name}: PathParameter =\n    PathParameter::new({:?}, {}, {}, {});\n",
            parameter["name"].as_str().unwrap_or_default(),
            parameter["name"].as_str().unwrap_or_default(),
            option(schema["pattern"].as_str().map(|pattern| format!("{pattern:?}"))),
            option(schema["minLength"].as_u64()),
            option(schema["maxLength"].as_u64()),
        );
    }
    text + &rows
}

/// The parameters of a path in the order of its template, with the names that tell them apart.
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

/// How an operation lists, as its extensions say.
pub(super) struct Paging {
    /// The JSON pointer to the items.
    pub(super) items: String,
    pub(super) next: NextPage,
    /// The JSON pointer to the address or the token of the next page.
    pub(super) pointer: String,
}

/// How the next page is asked for; the variants of the table's own type.
#[derive(Clone, Copy, Debug)]
pub(super) enum NextPage {
    Get,
    Post,
    ContinuationToken,
}

pub(super) fn page(operation: &Value) -> Option<Paging> {
    let (azure, own) = (&operation["x-ms-pageable"], &operation["x-adf-pageable"]);
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let member = |value: &Value| value.as_str().map(|name| format!("/{name}"));
    let items = text(&own["items"]).or_else(|| member(&azure["itemName"]))?;
    let (next, pointer) = match (text(&own["continuationToken"]), own["next"] == "post") {
        (Some(token), _) => (NextPage::ContinuationToken, token),
        (None, true) => (NextPage::Post, member(&azure["nextLinkName"])?),
        (None, false) => (NextPage::Get, member(&azure["nextLinkName"])?),
    };
    Some(Paging { items, next, pointer })
}

impl std::fmt::Display for Paging {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { items, next, pointer } = self;
        write!(f, "Page {{ items: {items:?}, next: NextPage::{next:?}({pointer:?}) }}")
    }
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

fn option(value: Option<impl std::fmt::Display>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

/// Writes `bodies.rs`.
pub(super) fn bodies(document: &Document) -> String {
    let document = &document.value;
    let mut text =
        "//! The types of each operation's bodies, for those who know the operation and not the \
                    types.\n\n\
                    use datafactory_core::{Bodies, Body};\n\n\
                    use super::{operations, types};\n\n\
                    /// The bodies of every operation of this API version, by path.\n\
                    pub static BODIES: &[Bodies] = &[\n"
            .to_owned();
    for at in operations(document) {
        let body = |schema: Option<&str>| {
            option(
                schema
                    .map(|schema| format!("Body::of::<types::{}>({schema:?})", type_name(schema))),
            )
        };
        let request = body_schema(document, &at.operation["requestBody"]);
        let response = at.successes().find_map(|(_, response)| body_schema(document, response));
        let _ = write!(
            text,
            "    Bodies {{\n        \
             operation: &operations::{},\n        \
             request: {},\n        \
             response: {},\n    }},\n",
            static_name(at.id()),
            body(request),
            body(response),
        );
    }
    text + "];\n"
}
