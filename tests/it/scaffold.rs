//! `cargo xtask new-operation` drafts an operation. Lint rejects its placeholders; after they are replaced, the documents
//! are valid and a client is generated.

use std::fmt::Write as _;

use datafactory_codegen::scaffold::{self, BLANK, NewOperation};
use datafactory_codegen::{Files, Problem, generate, lint, load};

use crate::documents::{files, root};

/// The input: operationId, version, method, path, request and response. Empty values are guessed from the operationId.
type Case = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    ("Notebooks_ListByFactory", "v2", "", "", "", ""),
    ("Notebooks_CreateOrUpdate", "v2", "", "", "", ""),
    ("Notebooks_Delete", "v2", "", "", "", ""),
    ("Notebooks_QueryByFactory", "v2", "", "", "", ""),
    // Next to existing schemas and operations of the path.
    ("Pipelines_Update", "v2", "", "", "", "PipelineResource"),
    ("IntegrationRuntimes_Recycle", "v2", "", "", "none", "none"),
    ("Alerts_Get", "v1", "", "", "", ""),
    (
        "Datasets_Validate",
        "v1",
        "post",
        "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.DataFactory/datafactories/{dataFactoryName}/validate",
        "Dataset",
        "none",
    ),
];

fn asked((id, version, method, path, request, response): Case) -> NewOperation {
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    NewOperation {
        id: id.to_owned(),
        version: version.to_owned(),
        method: given(method),
        path: given(path),
        request: given(request),
        response: given(response),
    }
}

fn problems(files: &Files) -> Vec<Problem> {
    load::load(files).map_or_else(|problems| problems, |documents| lint::lint(&documents))
}

/// A replacement for each placeholder.
fn fill(text: &str) -> String {
    let mut filled = String::new();
    for line in text.lines().filter(|line| !line.contains("remove this line")) {
        let mut line = line.to_owned();
        while let Some(start) = line.find(&format!("'{BLANK}: ")) {
            let end = start + 1 + line[start + 1..].find('\'').unwrap();
            let written = match &line[start + 1 + BLANK.len() + 2..end] {
                "true if it only reads, false otherwise" => "false",
                "name of the example" => "sample",
                "name of a property" => "colour",
                "type of the property" => "string",
                "address of the page" => "https://example.com/page",
                _ => "What the page says.",
            };
            line.replace_range(start..=end, written);
        }
        writeln!(filled, "{line}").unwrap();
    }
    filled
}

#[test]
fn placeholders_are_rejected_until_they_are_replaced() {
    let mut specs = files(&root().join("specs"), ".yaml");
    let mut paths = Vec::new();
    for case in CASES {
        let scaffold = scaffold::operation(&specs, &asked(*case)).unwrap();
        specs.extend(scaffold.files.clone());
        // Each placeholder is rejected, even if all others are replaced.
        let left = problems(&specs);
        for (file, text) in &scaffold.files {
            for (line, _) in text.lines().enumerate().filter(|(_, line)| line.contains(BLANK)) {
                let refused = |it: &Problem| {
                    it.rule == "blank-left" && it.at.file == *file && it.at.line == line + 1
                };
                assert!(left.iter().any(refused), "{}: {file}:{}", case.0, line + 1);
            }
        }
        assert!(left.iter().any(|it| it.rule == "blank-left"), "{}", case.0);
        for file in scaffold.files.keys() {
            *specs.get_mut(file).unwrap() = fill(&specs[file]);
        }
        paths.push(scaffold.path);
    }
    assert_eq!(problems(&specs), []);
    let generated = generate(&specs).unwrap().files;
    for (case, path) in CASES.iter().zip(paths) {
        let folder = format!("src/{}/operations/", case.1);
        let modules = generated.iter().filter(|(path, _)| path.starts_with(&folder));
        let table: String = modules.map(|(_, text)| &**text).collect();
        assert!(table.contains(&format!("\"{}\"", case.0)), "{}", case.0);
        assert!(table.contains(&format!("\"{path}\"")), "{}: {path}", case.0);
    }
}

/// The added lines.
#[test]
fn what_is_scaffolded() {
    let specs = files(&root().join("specs"), ".yaml");
    let mut shown = String::new();
    for case in CASES {
        let scaffold = scaffold::operation(&specs, &asked(*case)).unwrap();
        writeln!(shown, "# {}: {} {}\n", case.0, scaffold.method, scaffold.path).unwrap();
        for (file, text) in &scaffold.files {
            let old = specs.get(file).map_or("", String::as_str);
            writeln!(shown, "{}", added(file, old, text)).unwrap();
        }
    }
    insta::assert_snapshot!(shown);
}

fn added(file: &str, old: &str, new: &str) -> String {
    let diff = similar::TextDiff::from_lines(old, new);
    assert!(diff.iter_all_changes().all(|it| it.tag() != similar::ChangeTag::Delete), "{file}");
    diff.unified_diff().context_radius(1).header(file, file).to_string()
}

#[test]
fn invalid_requests_are_explained() {
    let specs = files(&root().join("specs"), ".yaml");
    let cases: &[Case] = &[
        ("listPipelines", "v2", "", "", "", ""),
        ("Notebooks_Get", "v3", "", "", "", ""),
        ("Pipelines_Get", "v2", "", "", "", ""),
        ("Notebooks_Get", "v2", "GET", "", "", ""),
        ("Notebooks_Get", "v2", "", "triggers", "", ""),
        ("Notebooks_Get", "v2", "", "/triggers/{a}{b}", "", ""),
        ("Pipelines_Create", "v2", "", "", "", ""),
    ];
    let mut shown = String::new();
    for case in cases {
        let refusal = scaffold::operation(&specs, &asked(*case)).unwrap_err();
        writeln!(shown, "{refusal}\n").unwrap();
    }
    insta::assert_snapshot!(shown);
}
