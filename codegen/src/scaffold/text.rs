//! The YAML of each part of a draft.

use super::{BLANK, Kind, Writer};

/// A placeholder.
fn blank(what: &str) -> String {
    format!("'{BLANK}: {what}'")
}

/// The line after the block that begins in line `start`. Empty lines and comments before the next block belong to the
/// next block.
pub(super) fn end_of_block(lines: &[&str], start: usize) -> usize {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let is_content = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let Some(first) = lines.get(start) else { return lines.len() };
    let own = lines.iter().enumerate().skip(start + 1).filter(|(_, line)| is_content(line));
    let own = own.take_while(|(_, line)| indent(line) > indent(first));
    own.last().map_or(start, |(line, _)| line) + 1
}

/// An operation in a path item.
pub(super) fn operation(writer: &Writer<'_>) -> String {
    let draft = writer.draft;
    let mut lines = vec![
        format!("  {}:", draft.method),
        format!("    operationId: {}", draft.id),
        "    tags:".to_owned(),
        format!("      - {}", draft.group),
        format!("    summary: {}", blank("what it does, in a few words")),
        format!(
            "    description: {}",
            blank("what it does, and what happens if it is called twice")
        ),
        "    externalDocs:".to_owned(),
        format!("      description: {}", blank("title of the page, `Pipelines - Get`")),
        format!("      url: {}", blank("URL of the page")),
    ];
    if draft.kind == Kind::List {
        lines.extend(
            ["x-ms-pageable:", "  nextLinkName: nextLink", "  itemName: value"]
                .map(|line| format!("    {line}")),
        );
    }
    if draft.method == "post" {
        let safe = blank("true if it only reads, false otherwise");
        lines.push(format!("    x-adf-safe: {safe}"));
    }
    if ["post", "put", "delete"].contains(&&*draft.method) {
        let goes_on =
            blank("true if the operation continues after the response; otherwise remove this line");
        lines.push(format!("    x-ms-long-running-operation: {goes_on}"));
    }
    if let Some(request) = &draft.request {
        lines.extend([
            "    requestBody:".to_owned(),
            format!("      description: {}", blank("content of the request")),
            "      required: true".to_owned(),
        ]);
        lines.extend(content(writer, "Request", request).map(|line| format!("      {line}")));
    }
    lines.push("    responses:".to_owned());
    lines.extend(success(writer, "200", draft.response.as_deref()));
    if draft.method == "delete" {
        lines.extend(success(writer, "204", None));
    }
    for (status, name) in
        [("'400'", "BadRequest"), ("'404'", "NotFound"), ("default", "CloudErrorResponse")]
    {
        if let Some(reference) = writer.shared("responses", |other, _| other == name) {
            lines.push(format!("      {status}:"));
            lines.push(format!("        $ref: \"{reference}\""));
        }
    }
    joined(&lines)
}

fn success(writer: &Writer<'_>, status: &str, body: Option<&str>) -> Vec<String> {
    let mut lines = vec![
        format!("      '{status}':"),
        format!("        description: {}", blank("outcome, and content of the body")),
    ];
    let groups = match &*writer.draft.method {
        "get" => ["ReadHeaders", "ReadHeaders"],
        "delete" => ["DeleteHeaders", "WriteHeaders"],
        _ => ["WriteHeaders", "WriteHeaders"],
    };
    let headers = |group| writer.shared("headers", |name, _| name == group);
    if let Some(reference) = groups.into_iter().find_map(headers) {
        lines.push("        headers:".to_owned());
        lines.push(format!("          $ref: \"{reference}\""));
    }
    if let Some(body) = body {
        lines.extend(content(writer, "Response", body).map(|line| format!("        {line}")));
    }
    lines
}

fn content(writer: &Writer<'_>, what: &str, schema: &str) -> impl Iterator<Item = String> + use<> {
    let example = format!("../examples/{}#/{}", writer.draft.file(), writer.example(what));
    [
        "content:".to_owned(),
        "  application/json:".to_owned(),
        "    schema:".to_owned(),
        format!("      $ref: \"{}\"", writer.schema(schema)),
        "    examples:".to_owned(),
        format!("      {}:", blank("name of the example")),
        format!("        $ref: \"{example}\""),
    ]
    .into_iter()
}

/// A path item with its parameters and one operation.
pub(super) fn path_item(key: &str, parameters: &[String], operation: &str) -> String {
    let mut lines = vec![format!("{key}:")];
    if !parameters.is_empty() {
        lines.push("  parameters:".to_owned());
    }
    lines.extend(parameters.iter().map(|parameter| format!("    {parameter}")));
    joined(&lines) + operation
}

/// A path parameter. The client checks values before it sends them.
pub(super) fn path_parameter(component: &str, name: &str) -> String {
    joined(&[
        format!("{component}:"),
        format!("  name: {name}"),
        "  in: path".to_owned(),
        "  required: true".to_owned(),
        format!(
            "  description: {}",
            blank("what it names, with the allowed characters and lengths")
        ),
        "  schema:".to_owned(),
        "    type: string".to_owned(),
        format!("    minLength: {}", blank("a number, or remove this line")),
        format!("    maxLength: {}", blank("a number, or remove this line")),
        format!("    pattern: {}", blank("a JavaScript pattern, or remove this line")),
        format!("  example: {}", blank("an example")),
    ])
}

/// A schema. With a reference to items, it is the schema of a list.
pub(super) fn schema(name: &str, items: Option<&str>) -> String {
    let mut lines = vec![
        format!("{name}:"),
        "  type: object".to_owned(),
        format!("  description: {}", blank("what it is")),
        "  properties:".to_owned(),
    ];
    match items {
        Some(items) => lines.extend([
            "    value:".to_owned(),
            "      type: array".to_owned(),
            format!("      description: {}", blank("what the items are")),
            "      items:".to_owned(),
            format!("        $ref: \"{items}\""),
            "    nextLink:".to_owned(),
            "      type: string".to_owned(),
            "      nullable: true".to_owned(),
            format!("      description: {}", blank("when it is present, and how to use it")),
        ]),
        None => lines.extend([
            format!("    {}:", blank("name of a property")),
            format!("      type: {}", blank("type of the property")),
            format!("      description: {}", blank("meaning, unit, allowed values and default")),
        ]),
    }
    joined(&lines)
}

/// An example of a body.
pub(super) fn example(name: &str, is_list: bool) -> String {
    let property = format!("{}: {}", blank("name of a property"), blank("its value in the sample"));
    let mut lines = vec![
        format!("{name}:"),
        format!("  summary: {}", blank("what the sample shows, in a few words")),
        "  value:".to_owned(),
    ];
    if is_list {
        lines.extend(["    value:".to_owned(), format!("      - {property}")]);
    } else {
        lines.push(format!("    {property}"));
    }
    joined(&lines)
}

/// A tag.
pub(super) fn tag(name: &str) -> String {
    joined(&[
        format!("  - name: {name}"),
        format!("    description: {}", blank("what these operations manage, in one sentence")),
    ])
}

fn joined(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}
