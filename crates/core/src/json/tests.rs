//! Every documented type against every JSON type, wherever a value can stand.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Json, UnknownObject, UnknownValue, decode};
use crate::{OrExpression, Secret, TimeSpan, Timestamp};

#[derive(Clone, Debug)]
enum Colour {
    Red,
    UnknownValue(UnknownValue),
}

crate::open_enum!(Colour { Red = "Red", });

crate::object! {
    /// A property of every documented type.
    pub struct Leaves {
        pub boolean: Option<bool> = "boolean",
        pub integer: Option<i64> = "integer",
        pub small: Option<i32> = "small",
        pub number: Option<f64> = "number",
        pub string: Option<String> = "string",
        pub time: Option<Timestamp> = "time",
        pub span: Option<TimeSpan> = "span",
        pub colour: Option<Colour> = "colour",
        pub secret: Option<Secret> = "secret",
        pub any: Option<Value> = "any",
        pub map: Option<super::Map> = "map",
        pub expression: Option<OrExpression<i64>> = "expression",
        pub strings: Option<Vec<String>> = "strings",
        pub names: Option<BTreeMap<String, Option<String>>> = "names",
        pub shape: Option<Shape> = "shape",
        pub shapes: Option<Vec<Shape>> = "shapes",
        pub leaves: Option<Box<Leaves>> = "leaves",
    }
}

enum Shape {
    Leaf(Box<Leaves>),
    UnknownKind(UnknownObject),
}

crate::tagged_union!(Shape by "type" { Leaf(Leaves) = "Leaf", });

const PROPERTIES: [&str; 17] = [
    "boolean",
    "integer",
    "small",
    "number",
    "string",
    "time",
    "span",
    "colour",
    "secret",
    "any",
    "map",
    "expression",
    "strings",
    "names",
    "shape",
    "shapes",
    "leaves",
];

/// A value of every JSON type, and the odd ones that were seen.
fn values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(7),
        json!(-9_007_199_254_740_993_i64),
        json!(u64::MAX),
        json!(1.5),
        json!(2.0),
        json!(""),
        json!("8"),
        json!("true"),
        json!("none"),
        json!("2026-11-21T08:00:00"),
        json!("06:00:00"),
        json!("@pipeline().parameters.x"),
        json!("\"\\/\u{7f}\u{1f}\t\u{1f600}"),
        json!([]),
        json!([null]),
        json!(["a", 1]),
        json!({}),
        json!({ "a": null }),
        json!({ "type": "Expression", "value": "@item()" }),
        json!({ "type": "Leaf", "integer": "8", "tomorrow": [1] }),
        json!({ "type": 7 }),
        json!({ "type": null, "b": 1, "a": 2 }),
    ]
}

/// Decodes and encodes, and returns the paths of the warnings.
fn round_trip<T: Json>(value: &Value) -> (Value, Vec<String>) {
    let (read, warnings) = decode::<T>(value.to_string().as_bytes(), None, usize::MAX).unwrap();
    let written = serde_json::to_value(read.view()).unwrap();
    let body = super::encode(&read).unwrap();
    assert_eq!(String::from_utf8(body).unwrap(), serde_json::to_string(&read.view()).unwrap());
    let mut copy = T::empty();
    assert!(copy.slot().copy(read.view()) && copy.view() == read.view(), "a copy of {written}");
    (written, warnings.into_iter().map(|warning| warning.path).collect())
}

/// A body as it is written: without nulls of documented properties, and with numbers in their shortest notation.
fn written(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.as_f64() == Some(2.0) => json!(2),
        Value::Array(items) => items.iter().map(written).collect(),
        Value::Object(object) => {
            let kept = object
                .iter()
                .filter(|(name, value)| !(value.is_null() && PROPERTIES.contains(&&***name)));
            kept.map(|(name, value)| (name.clone(), written(value))).collect()
        }
        value => value.clone(),
    }
}

#[test]
fn every_json_type_survives_in_every_documented_type() {
    let mut warned = 0;
    for name in PROPERTIES {
        for value in values() {
            let object =
                json!({ "first": 1, name: value, "type": "Leaf", "last": { "z": 1, "a": 2 } });
            let mut plain = object.clone();
            plain.as_object_mut().unwrap().remove("type");
            for (whole, read, at) in [
                (plain.clone(), round_trip::<Leaves>(&plain), name.to_owned()),
                (object.clone(), round_trip::<Shape>(&object), name.to_owned()),
                (
                    json!([object]),
                    round_trip::<Vec<Shape>>(&json!([object])),
                    format!("[0].{name}"),
                ),
                (
                    json!({ "k": plain }),
                    round_trip::<BTreeMap<String, Leaves>>(&json!({ "k": plain })),
                    format!("k.{name}"),
                ),
            ] {
                let (again, warnings) = read;
                // What is kept raw keeps the notation of its numbers.
                assert_eq!(written(&again), written(&whole), "{name} {value}");
                for path in &warnings {
                    assert!(path.starts_with(&at), "{name} {value}: {path}");
                }
                warned += warnings.len();
            }
        }
    }
    assert!(warned > 500, "{warned}");
}

#[test]
fn a_misfit_stays_under_its_own_name_and_the_typed_property_wins() {
    let body = br#"{"integer":"8","string":"a","z":1,"a":2}"#;
    let (mut leaves, warnings) = decode::<Leaves>(body, None, 9).unwrap();
    assert_eq!(leaves.extra["integer"], "8");
    assert_eq!(warnings[0].to_string(), "`integer`: expected an integer, found a string");
    assert_eq!(
        serde_json::to_string(&leaves).unwrap(),
        r#"{"string":"a","integer":"8","z":1,"a":2}"#
    );
    leaves.integer = Some(8);
    assert_eq!(
        serde_json::to_string(&leaves).unwrap(),
        r#"{"integer":8,"string":"a","z":1,"a":2}"#
    );
}

#[test]
fn of_a_key_that_occurs_twice_the_last_value_counts() {
    for (body, expected) in [
        (r#"{"integer":1,"integer":2}"#, json!({ "integer": 2 })),
        (r#"{"integer":1,"integer":"x"}"#, json!({ "integer": "x" })),
        (r#"{"integer":"x","integer":1}"#, json!({ "integer": 1 })),
        (r#"{"integer":"x","integer":null}"#, json!({})),
        (r#"{"integer":"x","integer":1,"integer":"y"}"#, json!({ "integer": "y" })),
        (r#"{"leaves":{"integer":1},"leaves":{"small":2}}"#, json!({ "leaves": { "small": 2 } })),
        (r#"{"names":{"a":"1","a":"2"}}"#, json!({ "names": { "a": "2" } })),
        (r#"{"b":1,"b":2}"#, json!({ "b": 2 })),
        (r#"{"shape":{"type":7,"type":"Leaf"}}"#, json!({ "shape": { "type": "Leaf" } })),
        (r#"{"shape":{"type":"Leaf","type":7}}"#, json!({ "shape": { "type": 7 } })),
    ] {
        let (leaves, _) = decode::<Leaves>(body.as_bytes(), None, 9).unwrap();
        assert_eq!(serde_json::to_value(&leaves).unwrap(), expected, "{body}");
    }
}

#[test]
fn numbers_stay_what_they_are() {
    for (body, written) in [
        (r#"{"number":0}"#, r#"{"number":0}"#),
        (r#"{"number":-0.0}"#, r#"{"number":-0.0}"#),
        (r#"{"number":1.50}"#, r#"{"number":1.5}"#),
        (r#"{"number":9007199254740993}"#, r#"{"number":9007199254740993}"#),
        (r#"{"integer":9223372036854775807}"#, r#"{"integer":9223372036854775807}"#),
        (r#"{"integer":18446744073709551615}"#, r#"{"integer":18446744073709551615}"#),
        (r#"{"small":2147483648}"#, r#"{"small":2147483648}"#),
        (r#"{"integer":2.0}"#, r#"{"integer":2}"#),
        (r#"{"any":1e-7}"#, r#"{"any":1e-7}"#),
    ] {
        let (leaves, _) = decode::<Leaves>(body.as_bytes(), None, 9).unwrap();
        assert_eq!(serde_json::to_string(&leaves).unwrap(), written);
    }
}

#[test]
fn an_item_of_a_page_is_skipped_and_every_other_list_stays_whole() {
    let body = br#"{"value":[{"strings":["a",1,2]},"odd",{"integer":1}],"nextLink":"x"}"#;
    crate::object! {
        /// A page.
        pub struct Page {
            pub value: Option<Vec<Leaves>> = "value",
        }
    }
    let (page, warnings) = decode::<Page>(body, Some("/value"), 9).unwrap();
    let items = page.value.unwrap();
    assert_eq!(items[0].extra["strings"], json!(["a", 1, 2]));
    assert_eq!(items[1].integer, Some(1));
    let paths: Vec<_> = warnings.iter().map(|warning| &*warning.path).collect();
    assert_eq!(paths, ["value[0].strings[1]", "value[0].strings[2]", "value[1]"]);
    let (page, _) = decode::<Page>(body, None, 9).unwrap();
    assert_eq!(page.extra["value"].as_array().map(Vec::len), Some(3));
    assert!(decode::<Page>(body, Some("/value"), 2).is_err());
}

#[test]
fn a_body_is_read_or_the_reason_is_named() {
    for (body, expected) in [
        (&b""[..], Ok("{}")),
        (b" \r\n", Ok("{}")),
        (b"\xef\xbb\xbf{\"a\": []}", Ok(r#"{"a":[]}"#)),
        (b"{\"a\": \"\xff\"}", Ok("{\"a\":\"\u{fffd}\"}")),
        (br#"{"\ud83d\ud83d\ude00\\ud83d": 1}"#, Ok("{\"\u{fffd}\u{1f600}\\\\ud83d\":1}")),
        (b"[]", Err("expected an object, found a list")),
        (b"{} {}", Err("trailing characters at line 1 column 4")),
        (b"<html>", Err("expected value at line 1 column 1")),
        (b"{\"a\": [1", Err("EOF while parsing a list at line 1 column 8")),
    ] {
        let read = decode::<Leaves>(body, None, 1);
        let shown = read.map(|(leaves, _)| serde_json::to_string(&leaves).unwrap());
        assert_eq!(
            shown.map_err(|error| error.to_string()),
            expected.map(str::to_owned).map_err(str::to_owned)
        );
    }
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    assert!(decode::<Value>(deep.as_bytes(), None, 1).is_err());
}

#[test]
fn debug_hides_secrets() {
    let body = br#"{"secret":"geheim","any":{"type":"SecureString","value":"geheim"},"password":"geheim",
        "shape":{"type":"Tomorrow","typeProperties":{"connectionString":"geheim"}},"expression":{"type":"SecureString","value":"geheim"}}"#;
    let (leaves, warnings) = decode::<Leaves>(body, None, 9).unwrap();
    let shown = format!("{leaves:?} {warnings:?}");
    assert!(!shown.contains("geheim"), "{shown}");
    assert!(serde_json::to_string(&leaves).unwrap().matches("geheim").count() == 5);
}
