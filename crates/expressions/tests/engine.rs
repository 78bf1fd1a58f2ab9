//! Agreement with the service's own engine, and properties that hold for any text.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::borrow::Cow;
use std::time::SystemTime;

use datafactory_expressions::{
    Budget, ErrorKind, Expression, LocalTime, Scope, Template, TimeZone, evaluate, functions,
    functions_markdown,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The scope of a table: `params`, `variables`, `item`, `activities`.
struct Table {
    pipeline: Value,
    scope: Value,
    activities: Map<String, Value>,
}

impl Table {
    fn new(scope: Value) -> Self {
        let params = &scope["params"];
        let mut pipeline = Map::new();
        for name in
            ["globalParameters", "parameters", "libraryVariables", "dataset", "linkedService"]
        {
            let value = params[name].as_object().cloned().unwrap_or_default();
            pipeline.insert(name.to_owned(), Value::Object(value));
        }
        pipeline.extend(params["system"].as_object().cloned().unwrap_or_default());
        let activities = scope["activities"].as_object().cloned().unwrap_or_default();
        let activities = activities.into_iter().map(|(name, run)| {
            let run =
                json!({"output": run["output"], "status": run["status"], "error": run["error"]});
            (name, run)
        });
        Self { pipeline: Value::Object(pipeline), activities: activities.collect(), scope }
    }

    fn named<'v>(values: &'v Map<String, Value>, name: &str) -> Option<Cow<'v, Value>> {
        let found = values.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| Cow::Borrowed(value))
    }
}

impl Scope for Table {
    fn pipeline(&self) -> Option<Cow<'_, Value>> {
        Some(Cow::Borrowed(&self.pipeline))
    }

    fn variable(&self, name: &str) -> Option<Cow<'_, Value>> {
        Self::named(self.scope["variables"].as_object()?, name)
    }

    fn activity(&self, name: &str) -> Option<Cow<'_, Value>> {
        Self::named(&self.activities, name)
    }

    fn item(&self) -> Option<Cow<'_, Value>> {
        self.scope.get("item").map(Cow::Borrowed)
    }

    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// A message of the engine as the service reports it.
fn as_reported(message: &str) -> String {
    let message = message.replace("template language ", "");
    let Some((before, link)) = message.split_once("Please see https://aka.ms/") else {
        return message;
    };
    let after = link.split_once(" for usage details.").map_or("", |(_, after)| after);
    format!("{}{after}", before.trim_end())
}

/// Functions whose values vary from call to call.
fn varies(expression: &str) -> bool {
    let expression = expression.to_lowercase();
    ["guid", "rand", "utcnow", "getpasttime", "getfuturetime"]
        .iter()
        .any(|name| expression.contains(&format!("{name}(")))
}

/// Messages that .NET words: that there is an error counts.
fn worded_by_dotnet(message: &str) -> bool {
    ["(Parameter '", "cannot be parsed: '", "cannot be converted to XML: '", "Expecting value"]
        .iter()
        .any(|part| message.contains(part))
}

/// Compares JSON lines of which the first holds the scope.
fn check(lines: &str) -> usize {
    let mut lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let table = Table::new(lines.next().unwrap()["scope"].clone());
    let mut different = Vec::new();
    let mut count = 0;
    for row in lines {
        count += 1;
        let expression = row["expr"].as_str().unwrap();
        let actual = evaluate(expression, &table, Budget::default());
        let agrees = match (&actual, row.get("error")) {
            (Ok(value), None) => varies(expression) || *value == row["value"],
            (Err(_), Some(Value::Null)) => true,
            (Err(error), Some(expected)) => {
                let expected = as_reported(expected.as_str().unwrap());
                let message = error.to_string();
                worded_by_dotnet(&expected) || message.lines().next() == Some(expected.as_str())
            }
            _ => false,
        };
        if !agrees {
            different.push(format!("{row}\n  {actual:?}"));
        }
    }
    assert!(different.is_empty(), "{} differ:\n{}", different.len(), different.join("\n"));
    count
}

/// Values and errors of the engine, recorded by `tests/clients/expressions/differential.py`. An
/// error without a message is one that .NET words.
#[test]
fn agrees_with_the_recorded_engine() {
    assert!(check(include_str!("engine.jsonl")) > 300);
}

/// The table of the project's owners, where it is.
#[test]
fn agrees_with_the_shared_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/oracle/expressions.jsonl");
    match std::fs::read_to_string(path) {
        Ok(lines) => assert!(check(&lines) > 1_000),
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::NotFound),
    }
}

#[test]
fn documents_every_function() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/functions.md");
    let expected = functions_markdown();
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        let temporary = format!("{file}.new");
        std::io::Write::write_all(
            &mut std::fs::File::create(&temporary).unwrap(),
            expected.as_bytes(),
        )
        .unwrap();
        std::fs::rename(temporary, file).unwrap();
    }
    let actual = std::fs::read_to_string(file).unwrap();
    assert_eq!(actual, expected, "run with INSTA_UPDATE=always");
    assert!(functions().len() >= 84);
}

#[test]
fn references_are_those_in_the_text() {
    let template = Template::parse(&json!({
        "a": "@concat(activity('Copy').output.x, variables('v'), pipeline().parameters['p'])",
        "b": ["x@{pipeline().globalParameters.g}-@{pipeline().RunId}", {"type": "Expression", "value": "@item()[0]"}],
        "c": "@@activity('no')",
        "d": "@if(true, nosuch(dataset().d), linkedService().l)",
    }))
    .unwrap();
    let references = template.references();
    let names = |set: &std::collections::BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>();
    assert_eq!(names(&references.activities), ["Copy"]);
    assert_eq!(names(&references.variables), ["v"]);
    assert_eq!(names(&references.parameters), ["p"]);
    assert_eq!(names(&references.global_parameters), ["g"]);
    assert_eq!(names(&references.system_variables), ["RunId"]);
    assert_eq!(names(&references.dataset_parameters), ["d"]);
    assert_eq!(names(&references.linked_service_parameters), ["l"]);
    assert_eq!(names(&references.unknown_functions), ["nosuch"]);
    assert!(references.item && !references.trigger);
}

#[test]
fn errors_have_a_place() {
    let error = Expression::parse("add(1,\n  2;)").unwrap_err();
    assert_eq!(error.span(), 10..11);
    assert_eq!(error.excerpt(), "  2;)\n   ^");
    let error = Expression::parse("add(1, length(2))").unwrap();
    let error = error.evaluate(&(), Budget::default()).unwrap_err();
    assert_eq!((error.span(), error.kind()), (Some(7..13), ErrorKind::Invalid));
}

#[test]
fn budgets_end_an_evaluation() {
    let cases = [
        ("@add(1, add(2, 3))", Budget { steps: 4, ..Budget::default() }),
        ("@add(1, add(2, 3))", Budget { depth: 1, ..Budget::default() }),
        ("@concat('abc', 'def')", Budget { bytes: 5, ..Budget::default() }),
        ("@replace('aaaa', 'a', 'bbbb')", Budget { bytes: 15, ..Budget::default() }),
    ];
    for (text, budget) in cases {
        match evaluate(text, &(), budget) {
            Err(datafactory_expressions::Error::Evaluation(error)) => {
                assert_eq!(error.kind(), ErrorKind::Budget, "{text}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn deep_nesting_is_an_error() {
    let deep = |text: &str, close: &str| text.repeat(100_000) + "1" + &close.repeat(100_000);
    for text in [deep("not(", ")"), deep("item()[", "]"), "-".repeat(100_000)] {
        assert!(Expression::parse(&text).is_err());
    }
    for inner in [deep("[", "]"), deep("<a>", "</a>"), deep("(", ")")] {
        let text = format!("@coalesce(null, json('{inner}'), xml('{inner}'), 1)");
        assert!(evaluate(&text, &(), Budget::default()).is_err());
        let xpath = format!("@xpath(xml('<a/>'), '{inner}')");
        assert!(evaluate(&xpath, &(), Budget::default()).is_err());
    }
}

#[test]
fn zones_skip_and_repeat_times() {
    let zone = TimeZone::find("Eastern Standard Time").unwrap();
    assert_eq!(zone.offset_at(1_520_000_000), -5 * 3600);
    // 2018-03-11T02:30:00 and 2018-11-04T01:30:00.
    assert!(matches!(zone.to_utc(1_520_735_400), LocalTime::Skipped { .. }));
    assert_eq!(
        zone.to_utc(1_541_295_000),
        LocalTime::Repeated { first: 1_541_309_400, second: 1_541_313_000 }
    );
    assert!(TimeZone::find("Nowhere Standard Time").is_none());
}

fn node() -> impl Strategy<Value = String> {
    let text = prop::collection::vec(prop_oneof!["[a-z@{} ]", "é|😀", Just("''".to_owned())], 0..6);
    let leaf = prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>()
            .prop_filter("a number", |number| number.is_finite())
            .prop_map(|number| format!("{number:?}")),
        text.prop_map(|parts| format!("'{}'", parts.concat())),
        prop_oneof!["true", "null", "False"],
        "(item|pipeline|trigger)\\(\\)(\\?\\.[a-z]{1,3}|\\.[a-z]{1,3}|\\[[0-9]\\]|\\?\\['[a-z ]'\\]){0,3}",
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        let names: Vec<&str> = functions().iter().map(|function| function.name).collect();
        (prop::sample::select(names), prop::collection::vec(inner, 0..4))
            .prop_map(|(name, arguments)| format!("{name}( {} )", arguments.join(" ,")))
    })
}

/// Text that is close to expressions.
fn noise() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop_oneof![
            "[ -~]{0,3}",
            "\\PC",
            prop::sample::select(vec![
                "@",
                "@{",
                "}",
                "(",
                ")",
                "[",
                "]",
                "?.",
                "'",
                "''",
                ",",
                ".",
                "-",
                "1",
                "1e",
                "item()",
                "concat(",
                "json('",
                "xml('<a>",
                "xpath(xml('<a/>'), '",
                "formatDateTime('",
                "2018-03-15",
                "T12:00",
                "yyyy-MM",
                "\\",
                "%",
                "😀",
                "\u{202f}",
                "9223372036854775807",
                "substring('é😀', ",
            ])
            .prop_map(str::to_owned),
        ],
        0..12,
    )
    .prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn printing_is_stable(text in node()) {
        let parsed = Expression::parse(&text).unwrap();
        let printed = parsed.to_string();
        let again = Expression::parse(&printed).unwrap();
        prop_assert_eq!(again.to_string(), printed);
        let value = |expression: &Expression| {
            expression.evaluate(&(), Budget::default()).map_err(|error| error.kind())
        };
        prop_assert_eq!(value(&again), value(&parsed));
    }

    #[test]
    fn nothing_panics(text in noise(), arguments in prop::collection::vec(noise(), 0..4), function in 0..functions().len()) {
        let budget = Budget { steps: 10_000, bytes: 1 << 20, ..Budget::default() };
        let _ = evaluate(&text, &(), budget);
        if let Err(error) = Template::parse_str(&text) {
            let _ = error.excerpt();
        }
        let arguments: Vec<String> =
            arguments.iter().map(|argument| format!("'{}'", argument.replace('\'', "''"))).collect();
        let call = format!("@{}({})", functions()[function].name, arguments.join(","));
        let _ = evaluate(&call, &(), budget);
        let first = arguments.first().map_or("''", String::as_str);
        for call in [
            format!("@xpath(xml('<a b=\"c\"><d/>e</a>'), {first})"),
            format!("@addDays({first}, 1, 'D')"),
            format!("@formatDateTime('2018-03-15', {first})"),
            format!("@json({first})"),
            format!("@xml({first})"),
        ] {
            let _ = evaluate(&call, &(), budget);
        }
    }
}
