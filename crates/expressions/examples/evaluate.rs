//! Evaluates JSON lines: `{"expr", "params"?, "variables"?, "item"?, "activities"?}` in, the same
//! with `"value"` or `"error"` out. `tests/clients/expressions` compares this with the service's own
//! engine.
#![allow(clippy::print_stdout, reason = "its output is for another program")]

use std::borrow::Cow;
use std::io::BufRead as _;
use std::time::SystemTime;

use datafactory_expressions::{Budget, Scope, evaluate};
use serde_json::{Map, Value, json};

struct Case {
    pipeline: Value,
    variables: Map<String, Value>,
    item: Option<Value>,
    activities: Map<String, Value>,
}

impl Case {
    fn new(line: &Value) -> Self {
        let object = |value: &Value| value.as_object().cloned().unwrap_or_default();
        let params = &line["params"];
        let mut pipeline = Map::new();
        for name in
            ["globalParameters", "parameters", "libraryVariables", "dataset", "linkedService"]
        {
            pipeline.insert(name.to_owned(), Value::Object(object(&params[name])));
        }
        pipeline.extend(object(&params["system"]));
        let activities = object(&line["activities"]).into_iter().map(|(name, activity)| {
            let status = activity.get("status").cloned().unwrap_or("Succeeded".into());
            let run = json!({
                "output": activity["output"], "status": status, "error": activity["error"]
            });
            (name, run)
        });
        Self {
            pipeline: Value::Object(pipeline),
            variables: object(&line["variables"]),
            item: line.get("item").cloned(),
            activities: activities.collect(),
        }
    }
}

fn named<'v>(values: &'v Map<String, Value>, name: &str) -> Option<Cow<'v, Value>> {
    let found = values.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
    found.map(|(_, value)| Cow::Borrowed(value))
}

impl Scope for Case {
    fn pipeline(&self) -> Option<Cow<'_, Value>> {
        Some(Cow::Borrowed(&self.pipeline))
    }

    fn variable(&self, name: &str) -> Option<Cow<'_, Value>> {
        named(&self.variables, name)
    }

    fn activity(&self, name: &str) -> Option<Cow<'_, Value>> {
        named(&self.activities, name)
    }

    fn item(&self) -> Option<Cow<'_, Value>> {
        self.item.as_ref().map(Cow::Borrowed)
    }

    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let mut line: Value = serde_json::from_str(&line)?;
        let case = Case::new(&line);
        let text = line["expr"].as_str().unwrap_or_default().to_owned();
        match evaluate(&text, &case, Budget::default()) {
            Ok(value) => line["value"] = value,
            Err(error) => line["error"] = error.to_string().into(),
        }
        println!("{line}");
    }
    Ok(())
}
