//! Recorded traffic: the documented samples are understood, and what is not understood is said.

use datafactory_client::operations;
use datafactory_emulator::{Door, Emulator};
use datafactory_replay::{Archive, Totals, against, find, first_loss, replay, shape_differences};
use serde_json::{Value, json};

use crate::documents;

#[test]
fn every_operation_has_a_fixture_and_every_fixture_is_understood() {
    let folder = documents::root().join("tests/fixtures");
    let archives: Vec<_> =
        find(&folder).unwrap().iter().map(|file| Archive::read(file).unwrap()).collect();
    let report = replay(&archives);
    let Totals { exchanges, matched, decoded, lossless } = report.totals();
    assert_eq!([exchanges; 3], [matched, decoded, lossless], "{report}");
    for operation in operations() {
        assert!(
            report.operations.contains_key(&(operation.api_version, operation.id)),
            "no fixture for {}",
            operation.id
        );
    }
}

const V1: &str =
    "https://host/subscriptions/s/resourcegroups/g/providers/Microsoft.DataFactory/datafactories/f";
const V2: &str =
    "https://host/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories/f";

/// An exchange as a tool writes it that writes no more than it must.
fn entry(method: &str, url: String, request: Value, status: u16, response: Value) -> Value {
    json!({
        "request": { "method": method, "url": url, "postData": request },
        "response": { "status": status, "content": response },
    })
}

fn text(text: &str) -> Value {
    json!({ "text": text })
}

#[test]
fn problems_are_reported() {
    let none = || Value::Null;
    let dataset = |name: &str| format!("{V1}/datasets/{name}?api-version=2015-10-01");
    let status = || format!("{V2}/integrationRuntimes/ir/getStatus?api-version=2018-06-01");
    let entries = [
        // Lossless, in any notation.
        entry("GET", dataset("d").to_uppercase(), none(), 200, text("{\"name\": \"d\"}")),
        entry("GET", dataset("d"), none(), 200, text("\u{feff}{\"name\": \"d\"}")),
        entry(
            "GET",
            dataset("d"),
            none(),
            200,
            json!({ "text": "eyJuYW1lIjoiZCJ9", "encoding": "base64" }),
        ),
        entry("GET", dataset("d"), none(), 404, none()),
        entry("GET", dataset("d"), none(), 502, text("<html>Bad Gateway</html>")),
        entry("GET", dataset("d"), none(), 304, none()),
        entry("GET", dataset("d"), none(), 0, none()),
        entry("DELETE", dataset("d"), text("{}"), 200, text("\"\"")),
        // Not decoded.
        entry(
            "GET",
            dataset("d"),
            none(),
            200,
            text("{\"properties\": {\"external\": \"maybe\"}}"),
        ),
        entry("GET", dataset("d"), none(), 200, text("<html>Sign in</html>")),
        entry("GET", dataset("d"), none(), 200, json!({ "text": "%", "encoding": "base64" })),
        entry("GET", dataset("d"), none(), 400, text("{\"oops\": 1}")),
        entry(
            "POST",
            status(),
            none(),
            200,
            text(
                "{\"name\": 7, \"properties\": {\"type\": \"SelfHosted\", \"typeProperties\": {\"nodes\": [{}, 7]}}}",
            ),
        ),
        entry("PUT", dataset("d"), text("[]"), 201, text("{\"name\": 7, \"name\": \"d\"}")),
        // Decoded with a loss.
        entry("DELETE", dataset("d"), none(), 200, text("{\"name\": \"d\"}")),
        entry("POST", status(), text("{\"unasked\": true}"), 200, none()),
        // No operation: another version, no version, another method, another path, an invalid URL.
        entry("GET", dataset("d").replace("10-01", "09-01"), none(), 200, none()),
        entry("GET", format!("{V1}/datasets/d?sig=secret"), none(), 200, none()),
        entry("PATCH", dataset("d"), none(), 200, none()),
        entry("GET", format!("{V1}/hubs/h?api-version=2015-10-01"), none(), 200, none()),
        entry("GET", "here".to_owned(), none(), 200, none()),
        // An invalid entry does not affect the others.
        json!(7),
        json!({ "request": { "method": "GET" } }),
        json!({ "request": { "method": "GET", "url": "here" }, "response": { "status": "secret" } }),
        entry("GET", dataset("d"), none(), 204, none()),
    ];
    let archive = json!({ "log": { "entries": entries } });
    let archive = Archive::parse("odd.har", archive.to_string().as_bytes()).unwrap();
    let report = replay([&archive]);
    insta::assert_snapshot!(report);
    let machine = report.to_json();
    assert_eq!(machine["totals"], json!(report.totals()));
    assert_eq!(machine["findings"].as_array().unwrap().len(), report.findings.len());
    assert_eq!(machine["unmatched"].as_array().unwrap().len(), report.unmatched.len());
    assert_eq!(machine["broken"].as_array().unwrap().len(), report.broken.len());
    assert!(!format!("{report} {machine}").contains("secret"));
}

#[test]
fn an_archive_without_exchanges_is_rejected() {
    for text in ["", "{}", "{\"log\": {}}", "{\"log\": {\"entries\": []}}", "[]"] {
        Archive::parse("nothing.har", text.as_bytes()).unwrap_err();
    }
}

#[test]
fn equivalent_values_are_not_a_loss() {
    for (original, written, loss) in [
        (json!({ "a": 1, "b": 2 }), json!({ "b": 2, "a": 1 }), None),
        (json!({ "a": null }), json!({}), None),
        (json!({}), json!({ "a": null }), Some("$.a: null was added")),
        (json!({ "a": 1 }), json!({}), Some("$.a: a number is missing")),
        (json!({ "a b": [] }), json!({}), Some("$[\"a b\"]: an array is missing")),
        (json!([1, 100.0, 1e2]), json!([1.0, 100, 100]), None),
        (json!(u64::MAX), json!(u64::MAX), None),
        (json!(u64::MAX), json!(u64::MAX - 1), Some("$: a number has another value")),
        (json!(1.5), json!(1), Some("$: a number has another value")),
        (json!([null]), json!([]), Some("$: 1 elements became 0")),
        (json!([]), json!([{}]), Some("$: 0 elements became 1")),
        (json!({ "a": [{}, { "b": "x" }] }), json!({ "a": [{}, { "b": "y" }] }), {
            Some("$.a[1].b: a string has another value")
        }),
        (json!({ "a": { "b": true } }), json!({ "a": { "b": 1 } }), {
            Some("$.a.b: a boolean became a number")
        }),
        (json!("2016-02-22T22:53:18.0300000Z"), json!("2016-02-22T22:53:18.03Z"), None),
        (json!("2016-02-22T22:53:18.000"), json!("2016-02-22T22:53:18"), None),
        (json!("2016-02-22T22:53:18.03Z"), json!("2016-02-22T22:53:18.3Z"), {
            Some("$: a string has another value")
        }),
        (json!("2016-02-22T22:53:18Z"), json!("2016-02-22T22:53:18+00:00"), {
            Some("$: a string has another value")
        }),
        (json!("1.10"), json!("1.1"), Some("$: a string has another value")),
    ] {
        let found = first_loss(&original, &written).map(|loss| loss.to_string());
        assert_eq!(found.as_deref(), loss, "{original} -> {written}");
    }
}

#[test]
fn a_shape_is_properties_and_types_without_values() {
    for (recorded, actual, differences) in [
        (json!({ "a": 1, "b": "x" }), json!({ "b": "y", "a": 2.5 }), vec![]),
        (json!({ "a": null }), json!({ "b": null }), vec![]),
        (
            json!({ "a": 1 }),
            json!({ "b": [] }),
            vec!["$.a: a number is missing", "$.b: an array was added"],
        ),
        (json!({ "a": null }), json!({ "a": "" }), vec!["$.a: null became a string"]),
        (json!([1, 2]), json!([3]), vec![]),
        (json!([]), json!([3]), vec![]),
        (json!([1]), json!([]), vec!["$: an array with elements became an empty array"]),
        (json!([{ "a": 1 }, { "a": 2 }]), json!([{}, {}]), vec!["$[].a: a number is missing"]),
        (json!("2016-02-22T22:53:18Z"), json!("2017-02-22T22:53:18.03Z"), vec![]),
        (json!("2016-02-22T22:53:18Z"), json!("soon"), vec!["$: a timestamp became a string"]),
    ] {
        assert_eq!(shape_differences(&recorded, &actual), differences, "{recorded} {actual}");
    }
}

const FACTORY: &str = "https://host/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories/factory";

#[tokio::test]
async fn recorded_requests_are_sent_and_responses_compared() {
    let factory = format!("{FACTORY}?api-version=2018-06-01");
    let put = |response: Value| {
        let body = text("{\"location\": \"westeurope\"}");
        entry("PUT", factory.clone(), body, 200, response)
    };
    let mut with_headers =
        entry("GET", factory.replace("/factory?", "/none?"), Value::Null, 404, {
            text("{\"error\": {\"code\": \"ResourceNotFound\", \"message\": \"...\"}}")
        });
    with_headers["response"]["headers"] = json!([
        { "name": "X-MS-Failure-Cause", "value": "gateway" },
        { "name": "Content-Type", "value": "application/json" },
        { "name": "Retry-After", "value": "15" },
        { "name": "X-Cache", "value": "CONFIG_NOCACHE" },
    ]);
    let entries = [
        put(text("{\"location\": \"eastus\", \"name\": \"f\"}")),
        put(text("{\"location\": 7, \"never\": {}}")),
        put(text("<html></html>")),
        entry("GET", factory.replace("/factory?", "/none?"), Value::Null, 200, text("{}")),
        with_headers,
        entry("GET", format!("{FACTORY}/nothing?sig=secret"), Value::Null, 400, text("{}")),
    ];
    let archive = json!({ "log": { "entries": entries } });
    let archive = Archive::parse("sent.har", archive.to_string().as_bytes()).unwrap();
    let door = Door::http(Emulator::new(), ([127, 0, 0, 1], 0).into()).await.unwrap();
    let transport = datafactory::HttpTransport::built_in().unwrap();
    let service = door.endpoint().parse().unwrap();
    let comparison = against(&transport, &service, Some("token"), [&archive]).await;
    let found: Vec<_> = comparison.exchanges.iter().map(|it| it.differences.clone()).collect();
    // Properties that the recording lacks are reported, too; this test ignores them.
    let found: Vec<Vec<_>> = found
        .into_iter()
        .map(|it| it.into_iter().filter(|it| !it.ends_with("was added")).collect())
        .collect();
    assert_eq!(
        found,
        [
            vec![],
            vec!["$.location: a number became a string", "$.never: an object is missing"],
            vec!["the body was not JSON and is JSON"],
            vec!["the status was 200 and is 404 (ResourceNotFound)"],
            vec!["the header retry-after is missing"],
            vec![],
        ]
    );
    assert!(comparison.exchanges[1].operation == "Factories_CreateOrUpdate");
    assert!(!format!("{comparison} {}", comparison.to_json()).contains("secret"));
}

#[tokio::test]
async fn new_ids_of_the_service_are_used_in_later_requests() {
    let run = "8d3e2f7a-0000-4000-8000-000000000001";
    let entries = [
        entry("PUT", format!("{FACTORY}?api-version=2018-06-01"), text("{}"), 200, text("{}")),
        entry(
            "PUT",
            format!("{FACTORY}/pipelines/p?api-version=2018-06-01"),
            text("{\"properties\": {\"activities\": []}}"),
            200,
            text("{}"),
        ),
        entry(
            "POST",
            format!("{FACTORY}/pipelines/p/createRun?api-version=2018-06-01"),
            Value::Null,
            200,
            text(&format!("{{\"runId\": \"{run}\"}}")),
        ),
        entry(
            "GET",
            format!("{FACTORY}/pipelineruns/{run}?api-version=2018-06-01"),
            Value::Null,
            200,
            text("{}"),
        ),
    ];
    let archive = json!({ "log": { "entries": entries } });
    let archive = Archive::parse("runs.har", archive.to_string().as_bytes()).unwrap();
    let service = "https://localhost".parse().unwrap();
    let comparison = against(&Emulator::new(), &service, None, [&archive]).await;
    let statuses = comparison.exchanges.iter().flat_map(|it| &it.differences);
    let statuses: Vec<_> = statuses.filter(|it| it.starts_with("the status")).collect();
    assert!(statuses.is_empty(), "{comparison}");
}
