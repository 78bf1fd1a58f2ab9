//! Every lint rule, violated at least once in a small valid document.
//!
//! Each case names a rule and one replacement of a string that occurs once in a file of
//! `tests/lint/base`. The snapshot shows the messages as `cargo xtask lint` prints them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use datafactory_codegen::{Files, Problem, lint, load};

const BASE: &[(&str, &str)] = &[
    ("common/headers.yaml", include_str!("../lint/base/common/headers.yaml")),
    ("v1/connectors/web.yaml", include_str!("../lint/base/v1/connectors/web.yaml")),
    ("v1/openapi.yaml", include_str!("../lint/base/v1/openapi.yaml")),
    ("v1/parameters.yaml", include_str!("../lint/base/v1/parameters.yaml")),
    ("v1/paths/tables.yaml", include_str!("../lint/base/v1/paths/tables.yaml")),
    ("v1/schemas/errors.yaml", include_str!("../lint/base/v1/schemas/errors.yaml")),
    ("v1/schemas/tables.yaml", include_str!("../lint/base/v1/schemas/tables.yaml")),
];

const HEADERS: &str = "common/headers.yaml";
const ROOT: &str = "v1/openapi.yaml";
const PARAMETERS: &str = "v1/parameters.yaml";
const PATHS: &str = "v1/paths/tables.yaml";
const ERRORS: &str = "v1/schemas/errors.yaml";
const SCHEMAS: &str = "v1/schemas/tables.yaml";

/// The violated rule, the file, the string to replace, and its replacement.
type Case = (&'static str, &'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    // Problems that prevent loading.
    ("broken-yaml", PATHS, "    summary: Create a table\n", "    summary: Create: a table\n"),
    (
        "broken-yaml",
        SCHEMAS,
        "  type: string\n  description: How",
        "\ttype: string\n  description: How",
    ),
    ("duplicate-key", SCHEMAS, "    rows:\n", "    name:\n"),
    ("duplicate-key", PATHS, "      - name: top\n", "      - name: top\n        name: skip\n"),
    ("not-json", PATHS, "'404'", "404"),
    ("not-json", SCHEMAS, "maximum: 1000", "maximum: .inf"),
    ("not-json", SCHEMAS, "      minimum: 0\n", "      minimum: &zero 0\n      maxItems: *zero\n"),
    (
        "not-json",
        PATHS,
        "    tags:\n      - Tables\n    summary: List",
        "    tags: !set\n      - Tables\n    summary: List",
    ),
    ("not-json", ERRORS, "FlatError:\n", "---\nFlatError:\n"),
    ("unresolved-ref", PATHS, "tables.yaml#/TableList", "tables.yaml#/TableLists"),
    ("unresolved-ref", PATHS, "tables.yaml#/TableList", "tables.yaml#/Everything"),
    ("unresolved-ref", PATHS, "schemas/errors.yaml", "schemas/error.yaml"),
    ("unresolved-ref", ROOT, "paths/tables.yaml#/Tables", "paths/tables.yaml#/Chairs"),
    ("unresolved-ref", PATHS, "headers.yaml#/AllHeaders", "headers.yaml#/AllHeader"),
    ("unresolved-ref", SCHEMAS, "\"#/FileSource\"", "FileSource"),
    ("unresolved-ref", PATHS, "\"../schemas/errors.yaml#/Error\"", "../schemas/errors.yaml"),
    ("ref-cycle", PATHS, "  summary: Two tables\n", "  $ref: \"#/TwoTables\"\n"),
    ("ref-with-siblings", SCHEMAS, "      items:\n", "      items:\n        nullable: true\n"),
    (
        "ref-with-siblings",
        PATHS,
        "          $ref: \"../../common/headers.yaml#/AllHeaders\"\n",
        "          $ref: \"../../common/headers.yaml#/AllHeaders\"\n          Date: {}\n",
    ),
    (
        "name-clash",
        ERRORS,
        "    - $ref: \"#/NestedError\"\n",
        "    - $ref: \"#/NestedError\"\n    - $ref: \"#/Table\"\n\nTable:\n  type: object\n",
    ),
    ("wrong-shape", HEADERS, "  x-ms-request-id:\n    $ref", "  - $ref"),
    ("incomplete-root", ROOT, "openapi: 3.0.3", "swagger: '2.0'"),
    ("incomplete-root", ROOT, "info:\n  title: Tables\n  version: '2015-10-01'\n", ""),
    (
        "wrong-shape",
        PATHS,
        "    description: Lists every table.\n",
        "    description:\n      - Lists\n",
    ),
    (
        "wrong-shape",
        PARAMETERS,
        "    type: string\n    minLength: 1\n    maxLength: 63\n    pattern: '^[a-z]+$'\n",
        "    - type: string\n",
    ),
    (
        "wrong-shape",
        PATHS,
        "    tags:\n      - Tables\n    summary: List",
        "    tags: Tables\n    summary: List",
    ),
    // Whole documents.
    ("openapi-version", ROOT, "3.0.3", "3.1.0"),
    ("openapi-version", ROOT, "3.0.3", "3.0"),
    ("api-version", ROOT, "'2015-10-01'", "'1.0'"),
    ("path-form", ROOT, "  /tables/{tableName}:", "  tables/{tableName}:"),
    ("path-form", ROOT, "  /tables:", "  /tables?kind=all:"),
    ("path-form", ROOT, "  /tables:", "  '/tables{':"),
    ("unknown-extension", PATHS, "x-adf-safe", "x-adf-save"),
    ("unknown-extension", SCHEMAS, "      minimum: 0\n", "      x-internal: true\n"),
    (
        "unused-component",
        SCHEMAS,
        "Source:\n  type",
        "Forgotten:\n  type: object\n\nSource:\n  type",
    ),
    ("blank-left", SCHEMAS, "description: A table.", "description: 'FILL IN: what it is'"),
    ("blank-left", SCHEMAS, "    rows:\n", "    'FILL IN: name of a property':\n"),
    // Operations.
    ("operation-id", PATHS, "    operationId: Tables_List\n", ""),
    ("operation-id", PATHS, "Tables_List", "listTables"),
    ("duplicate-operation-id", PATHS, "Tables_Create", "Tables_List"),
    ("undocumented-operation", PATHS, "    summary: List the tables\n", ""),
    ("undocumented-operation", PATHS, "    description: Lists every table.\n", ""),
    (
        "undocumented-operation",
        PATHS,
        "      url: https://example.com/list\n",
        "      description: A page.\n",
    ),
    (
        "undocumented-operation",
        PATHS,
        "    tags:\n      - Tables\n    summary: List",
        "    summary: List",
    ),
    (
        "missing-success",
        PATHS,
        "      '200':\n        description: The tables.",
        "      '400':\n        description: The tables.",
    ),
    (
        "mixed-successes",
        PATHS,
        "              $ref: \"../schemas/tables.yaml#/Table\"\n            example:\n              name: orders\n      '201'",
        "              $ref: \"../schemas/tables.yaml#/TableList\"\n            example:\n              name: orders\n      '201'",
    ),
    (
        "mixed-successes",
        PATHS,
        "      '201':\n",
        "      '204':\n        description: Nothing was done.\n      '201':\n",
    ),
    ("path-parameter", ROOT, "/tables/{tableName}", "/tables/{table}"),
    ("path-parameter", PARAMETERS, "  in: path\n  required: true\n", "  in: path\n"),
    ("colliding-parameters", PARAMETERS, "name: tableName", "name: api_version"),
    ("colliding-parameters", PARAMETERS, "name: tableName", "name: body"),
    ("unsupported-parameter", PATHS, "        in: query\n", "        in: cookie\n"),
    (
        "unsupported-parameter",
        PATHS,
        "        in: query\n",
        "        in: query\n        style: deepObject\n",
    ),
    ("unsupported-parameter", PARAMETERS, "  in: path\n", "  in: path\n  style: matrix\n"),
    (
        "unsupported-parameter",
        PATHS,
        "      - name: top\n        in: query\n",
        "      - name: Authorization\n        in: header\n",
    ),
    (
        "unsupported-parameter",
        PATHS,
        "        schema:\n          type: integer\n          format: int32\n",
        "        content:\n          application/json:\n            schema:\n              $ref: \"../schemas/tables.yaml#/Table\"\n",
    ),
    (
        "unsupported-parameter",
        PATHS,
        "        schema:\n          type: integer\n          format: int32\n",
        "",
    ),
    ("unsupported-parameter", HEADERS, "  schema:\n    type: string\n", ""),
    (
        "unsupported-body",
        PATHS,
        "      required: true\n      content:\n        application/json:",
        "      required: true\n      content:\n        multipart/form-data:",
    ),
    (
        "unsupported-body",
        PATHS,
        "  content:\n    application/json:\n      schema:\n        $ref: \"../schemas/errors",
        "  content:\n    text/plain:\n      schema:\n        type: string\n      example: gone\n    application/json:\n      schema:\n        $ref: \"../schemas/errors",
    ),
    (
        "unsupported-body",
        PATHS,
        "          example:\n            name: orders\n",
        "          encoding: {}\n          example:\n            name: orders\n",
    ),
    ("unnamed-body", PATHS, "      schema:\n        $ref: \"../schemas/errors.yaml#/Error\"\n", ""),
    (
        "unnamed-body",
        PATHS,
        "      schema:\n        $ref: \"../schemas/errors.yaml#/Error\"\n",
        "      schema:\n        type: object\n",
    ),
    ("missing-example", PATHS, "        example: 10\n", ""),
    ("missing-example", PATHS, "      example:\n        message: gone\n", ""),
    ("pageable", PATHS, "itemName: value", "itemName: values"),
    ("pageable", PATHS, "itemName: value", "itemName: nextLink"),
    ("pageable", PATHS, "nextLinkName: nextLink", "nextLinkName: next"),
    (
        "pageable",
        PATHS,
        "    x-adf-safe: false\n",
        "    x-adf-pageable:\n      items: /source/rows\n      continuationToken: /token\n",
    ),
    ("extension-value", PATHS, "x-adf-safe: false", "x-adf-safe: 'no'"),
    (
        "extension-value",
        PATHS,
        "    x-adf-safe: false\n",
        "    x-ms-long-running-operation-options:\n      final-state-via: somewhere\n",
    ),
    ("missing-description", PATHS, "        description: Number of tables in one response.\n", ""),
    (
        "missing-description",
        HEADERS,
        "  description: Identifier that the service gave to this request.\n",
        "",
    ),
    ("missing-description", PATHS, "      description: The table.\n", ""),
    (
        "missing-description",
        PATHS,
        "        description: The tables.\n",
        "        description: ''\n",
    ),
    ("missing-description", SCHEMAS, "  description: A table.\n", ""),
    ("missing-description", SCHEMAS, "      description: Number of rows.\n", ""),
    ("missing-description", SCHEMAS, "        description: It can be read.\n", ""),
    ("example-type", PATHS, "        example: 10\n", "        example: ten\n"),
    (
        "example-type",
        PATHS,
        "      - name: customers\n",
        "      - name: customers\n        rows: many\n        source:\n          kind: File\n          path: 1\n",
    ),
    // Schemas.
    (
        "missing-type",
        SCHEMAS,
        "      type: string\n      description: Address",
        "      nullable: true\n      description: Address",
    ),
    (
        "missing-type",
        SCHEMAS,
        "      type: string\n      description: Address",
        "      type: text\n      description: Address",
    ),
    ("missing-type", SCHEMAS, "      items:\n        $ref: \"#/Table\"\n", ""),
    (
        "unsupported-keyword",
        SCHEMAS,
        "  description: A table.\n",
        "  description: A table.\n  not:\n    type: string\n",
    ),
    ("unsupported-keyword", ERRORS, "oneOf", "anyOf"),
    (
        "circular-all-of",
        SCHEMAS,
        "  description: Where rows come from.\n",
        "  description: Where rows come from.\n  allOf:\n    - $ref: \"#/FileSource\"\n",
    ),
    ("closed-object", SCHEMAS, "additionalProperties: {}", "additionalProperties: false"),
    ("default-value", SCHEMAS, "      minimum: 0\n", "      default: 0\n"),
    (
        "inline-object",
        SCHEMAS,
        "      additionalProperties: {}",
        "      properties:\n        colour:\n          type: string\n          description: Its colour.",
    ),
    (
        "undiscriminated-union",
        SCHEMAS,
        "      description: Where the rows come from.\n      allOf:\n",
        "      description: Where the rows come from.\n      oneOf:\n",
    ),
    ("discriminator", SCHEMAS, "    propertyName: kind\n", "    propertyName: type\n"),
    ("discriminator", SCHEMAS, "  required:\n    - kind\n", ""),
    (
        "discriminator",
        SCHEMAS,
        "    mapping:\n      File: \"#/FileSource\"\n      Web: \"../connectors/web.yaml#/WebSource\"\n",
        "",
    ),
    (
        "discriminator",
        SCHEMAS,
        "      File: \"#/FileSource\"\n",
        "      File: \"#/FileSource\"\n      Table: \"#/Table\"\n",
    ),
    (
        "discriminator",
        SCHEMAS,
        "x-ms-discriminator-value: File",
        "x-ms-discriminator-value: Folder",
    ),
    (
        "discriminator",
        SCHEMAS,
        "  discriminator:\n",
        "  oneOf:\n    - $ref: \"#/FileSource\"\n  discriminator:\n",
    ),
    (
        "discriminator",
        SCHEMAS,
        "  description: A table.\n",
        "  description: A table.\n  x-ms-discriminator-value: Table\n",
    ),
    (
        "enum-form",
        SCHEMAS,
        "      type: string\n      description: Kind",
        "      type: string\n      enum:\n        - File\n      description: Kind",
    ),
    ("enum-form", SCHEMAS, "TableState:\n  type: string\n", "TableState:\n  type: integer\n"),
    ("enum-form", SCHEMAS, "    - Ready\n    - Waiting\n", "    - Ready\n    - Ready\n"),
    ("enum-form", SCHEMAS, "  enum:\n    - Ready\n    - Waiting\n", "  enum: []\n"),
    ("enum-values", SCHEMAS, "    - Waiting\n", "    - Waiting\n    - Lost\n"),
    ("pattern", PARAMETERS, "^[a-z]+$", "^(?=[a-z])"),
    ("bounds", PARAMETERS, "minLength: 1", "minLength: 64"),
    ("bounds", SCHEMAS, "      minimum: 0\n", "      exclusiveMinimum: true\n"),
    ("required-property", SCHEMAS, "    - name\n", "    - naem\n"),
    ("required-property", SCHEMAS, "        - path\n", "        - kind\n        - parth\n"),
    ("unknown-format", SCHEMAS, "int64", "int46"),
    ("colliding-names", SCHEMAS, "    rows:\n", "    Name:\n"),
    ("colliding-names", SCHEMAS, "    rows:\n", "    extra:\n"),
    (
        "colliding-names",
        SCHEMAS,
        "      - value: Ready\n",
        "      - value: Ready\n        name: waiting\n",
    ),
    (
        "colliding-names",
        ERRORS,
        "    - $ref: \"#/FlatError\"\n    - $ref: \"#/NestedError\"\n",
        "    - $ref: \"#/FlatError\"\n    - $ref: \"#/Timestamp\"\n\nTimestamp:\n  type: string\n  description: A time.\n",
    ),
    (
        "connector-outside",
        SCHEMAS,
        "come from.\n      allOf:\n        - $ref: \"#/Source\"",
        "come from.\n      allOf:\n        - $ref: \"../connectors/web.yaml#/WebSource\"",
    ),
];

fn base() -> Files {
    BASE.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect()
}

fn problems(files: &Files) -> Vec<Problem> {
    load::load(files).map_or_else(|problems| problems, |documents| lint::lint(&documents))
}

#[test]
fn the_base_violates_no_rule() {
    assert_eq!(problems(&base()), []);
}

#[test]
fn every_rule_is_violated() {
    let mut messages = String::new();
    let mut failures = Vec::new();
    for (rule, file, find, replacement) in CASES {
        let mut files = base();
        let text = files.get_mut(*file).unwrap();
        if text.matches(find).count() != 1 {
            failures.push(format!("{file} has not one {find:?}"));
            continue;
        }
        *text = text.replace(find, replacement);
        let problems = problems(&files);
        if !problems.iter().any(|problem| problem.rule == *rule) {
            failures.push(format!("{file}: {find:?} -> {replacement:?} does not break {rule}"));
        }
        let _ = writeln!(messages, "# {file}: {find:?} -> {replacement:?}\n");
        for problem in problems {
            let _ = writeln!(messages, "{problem}\n");
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
    insta::assert_snapshot!(messages);
}

#[test]
fn every_rule_has_a_case() {
    let rules = lint::RULES.iter().map(|rule| rule.id);
    let rules: BTreeSet<&str> = rules.chain(load::PROBLEMS.iter().copied()).collect();
    let cases: BTreeSet<&str> = CASES.iter().map(|(rule, ..)| *rule).collect();
    assert_eq!(rules, cases);
}
