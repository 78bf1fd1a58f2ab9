//! The outputs of activities that do external work: defined results with the usual properties, and placeholders
//! where no result is defined.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::super::expression::boolean;
use super::super::graph;

/// The property that marks an output without data, so that it is not mistaken for a result.
const PLACEHOLDER: &str = "emulatorPlaceholder";

/// The output of an activity: the defined one or a placeholder, with the usual properties.
pub(super) fn complete(
    kind: &str,
    input: &Value,
    defined: Option<Value>,
    takes: Duration,
) -> Value {
    let mut output = match defined {
        Some(Value::Object(output)) => with_usual(kind, output),
        Some(other) => return other,
        None => placeholder(kind, input),
    };
    if graph::executes(kind) {
        let usual = json!({
            "effectiveIntegrationRuntime": "AutoResolveIntegrationRuntime",
            "executionDuration": takes.as_secs(),
            "durationInQueue": { "integrationRuntimeQueue": 0 },
            "billingReference": { "activityType": "ExternalActivity", "billableDuration": [] },
        });
        for (name, value) in usual.as_object().cloned().into_iter().flatten() {
            output.entry(name).or_insert(value);
        }
    }
    output.into()
}

/// A defined output, with what can be derived from it or is always there.
fn with_usual(kind: &str, mut output: Map<String, Value>) -> Map<String, Value> {
    let (property, value) = match kind {
        "Lookup" => match output.get("value").and_then(Value::as_array) {
            Some(rows) => ("count", rows.len().into()),
            None => return output,
        },
        "WebActivity" => ("ADFWebActivityResponseHeaders", json!({})),
        "AzureFunctionActivity" => ("ADFAzureFunctionResponseHeaders", json!({})),
        _ => return output,
    };
    output.entry(property).or_insert(value);
    output
}

/// The usual shape of an output, without data.
fn placeholder(kind: &str, input: &Value) -> Map<String, Value> {
    let shape = match kind {
        "Lookup" if boolean(&input["firstRowOnly"]) == Some(false) => {
            json!({ "count": 0, "value": [] })
        }
        "Lookup" => json!({ "firstRow": {} }),
        "GetMetadata" => {
            let fields = input["fieldList"].as_array().into_iter().flatten();
            let fields = fields.filter_map(Value::as_str).map(|field| {
                let value = match field {
                    "exists" => json!(false),
                    "itemName" => json!(""),
                    "childItems" | "structure" => json!([]),
                    "size" | "columnCount" => json!(0),
                    _ => Value::Null,
                };
                (field.to_owned(), value)
            });
            Value::Object(fields.collect())
        }
        "Copy" => json!({
            "dataRead": 0,
            "dataWritten": 0,
            "filesRead": 0,
            "filesWritten": 0,
            "rowsRead": 0,
            "rowsCopied": 0,
            "copyDuration": 0,
            "throughput": 0,
            "errors": [],
            "usedDataIntegrationUnits": 4,
            "usedParallelCopies": 1,
            "executionDetails": [],
        }),
        "WebActivity" => json!({ "ADFWebActivityResponseHeaders": {} }),
        "AzureFunctionActivity" => json!({ "ADFAzureFunctionResponseHeaders": {} }),
        "Script" => json!({ "resultSetCount": 0, "recordsAffected": 0, "resultSets": [] }),
        "DatabricksNotebook" => json!({ "runPageUrl": "", "runOutput": "" }),
        "DatabricksSparkJar" | "DatabricksSparkPython" => json!({ "runPageUrl": "" }),
        _ => json!({}),
    };
    let mut output = match shape {
        Value::Object(output) => output,
        _ => Map::new(),
    };
    output.insert(PLACEHOLDER.to_owned(), true.into());
    output
}
