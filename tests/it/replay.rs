//! Recorded traffic: the documented samples are understood, and what is not understood is said.

use datafactory_client::operations;
use datafactory_replay::{Archive, Totals, find, first_loss, replay};
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
fn what_is_not_understood_is_said() {
    let none = || Value::Null;
    let dataset = |name: &str| format!("{V1}/datasets/{name}?api-version=2015-10-01");
    let status = || format!("{V2}/integrationRuntimes/ir/getStatus?api-version=2018-06-01");
    let entries = [
        // Understood, whatever the spelling.
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
        // Not read.
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
                "{\"properties\": {\"type\": \"SelfHosted\", \"typeProperties\": {\"nodes\": [{}, 7]}}}",
            ),
        ),
        entry("PUT", dataset("d"), text("[]"), 201, text("{}")),
        // Read, but a part of it is lost.
        entry("DELETE", dataset("d"), none(), 200, text("{\"name\": \"d\"}")),
        entry("POST", status(), text("{\"unasked\": true}"), 200, none()),
        // No operation: another version, no version, another method, another path, no address.
        entry("GET", dataset("d").replace("10-01", "09-01"), none(), 200, none()),
        entry("GET", format!("{V1}/datasets/d?sig=secret"), none(), 200, none()),
        entry("PATCH", dataset("d"), none(), 200, none()),
        entry("GET", format!("{V1}/hubs/h?api-version=2015-10-01"), none(), 200, none()),
        entry("GET", "here".to_owned(), none(), 200, none()),
    ];
    let archive = json!({ "log": { "entries": entries } });
    let archive = Archive::parse("odd.har", archive.to_string().as_bytes()).unwrap();
    let report = replay([&archive]);
    insta::assert_snapshot!(report);
    let machine = report.to_json();
    assert_eq!(machine["totals"], json!(report.totals()));
    assert_eq!(machine["misfits"].as_array().unwrap().len(), report.misfits.len());
    assert_eq!(machine["unmatched"].as_array().unwrap().len(), report.unmatched.len());
    assert!(!format!("{report} {machine}").contains("secret"));
}

#[test]
fn what_carries_no_meaning_is_no_loss() {
    for (original, written, loss) in [
        (json!({ "a": 1, "b": 2 }), json!({ "b": 2, "a": 1 }), None),
        (json!({ "a": null }), json!({}), None),
        (json!({}), json!({ "a": null }), Some("$.a: null was added")),
        (json!({ "a": 1 }), json!({}), Some("$.a: a number is gone")),
        (json!({ "a b": [] }), json!({}), Some("$[\"a b\"]: an array is gone")),
        (json!([1, 100.0, 1e2]), json!([1.0, 100, 100]), None),
        (json!(u64::MAX), json!(u64::MAX), None),
        (json!(u64::MAX), json!(u64::MAX - 1), Some("$: a number became another")),
        (json!(1.5), json!(1), Some("$: a number became another")),
        (json!([null]), json!([]), Some("$: 1 elements became 0")),
        (json!([]), json!([{}]), Some("$: 0 elements became 1")),
        (json!({ "a": [{}, { "b": "x" }] }), json!({ "a": [{}, { "b": "y" }] }), {
            Some("$.a[1].b: a text became another")
        }),
        (json!({ "a": { "b": true } }), json!({ "a": { "b": 1 } }), {
            Some("$.a.b: a boolean became a number")
        }),
        (json!("2016-02-22T22:53:18.0300000Z"), json!("2016-02-22T22:53:18.03Z"), None),
        (json!("2016-02-22T22:53:18.000"), json!("2016-02-22T22:53:18"), None),
        (json!("2016-02-22T22:53:18.03Z"), json!("2016-02-22T22:53:18.3Z"), {
            Some("$: a text became another")
        }),
        (json!("2016-02-22T22:53:18Z"), json!("2016-02-22T22:53:18+00:00"), {
            Some("$: a text became another")
        }),
        (json!("1.10"), json!("1.1"), Some("$: a text became another")),
    ] {
        let found = first_loss(&original, &written).map(|loss| loss.to_string());
        assert_eq!(found.as_deref(), loss, "{original} -> {written}");
    }
}
