//! The documents that the emulator is made from, and whether a request's body is what they say.
//!
//! The generated types take more than that, because a client must: what a document requires of a request may be
//! missing in an answer, and an enumeration takes any value.

use std::sync::LazyLock;

use serde_json::Value;

/// A document of one API version.
pub(crate) struct Document {
    /// `v1` or `v2`.
    pub(crate) name: &'static str,
    pub(crate) json: &'static str,
    root: LazyLock<Value>,
}

pub(crate) static V1: Document = Document {
    name: "v1",
    json: include_str!("../../../generated/openapi/v1.json"),
    root: LazyLock::new(|| parsed(V1.json)),
};

pub(crate) static V2: Document = Document {
    name: "v2",
    json: include_str!("../../../generated/openapi/v2.json"),
    root: LazyLock::new(|| parsed(V2.json)),
};

/// It is compiled in, and a test reads it.
fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}

impl Document {
    /// The document, parsed.
    pub(crate) fn root(&self) -> &Value {
        &self.root
    }

    /// Holds a body to its schema, and takes out of it the nulls that stand for nothing.
    ///
    /// # Errors
    ///
    /// Says what the schema does not allow, with the name of the member.
    pub(crate) fn admit(&self, schema: &str, body: &mut Value) -> Result<(), String> {
        self.hold(&self.root["components"]["schemas"][schema], body, "")
    }

    fn hold(&self, schema: &Value, value: &mut Value, path: &str) -> Result<(), String> {
        let schema = self.resolved(schema);
        let kind = schema["type"].as_str().unwrap_or_default();
        let fits = match kind {
            _ if value.is_null() => admits_null(schema),
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            // The service was seen to take numbers as texts.
            _ => true,
        };
        if !fits {
            return Err(format!("The value of '{path}' is no {kind}"));
        }
        if let (Some(values), Some(text)) = (schema["enum"].as_array(), value.as_str())
            && !values.iter().any(|it| it.as_str().is_some_and(|it| it.eq_ignore_ascii_case(text)))
        {
            return Err(format!("The value of '{path}' is none that is known"));
        }
        for part in elements(&schema["allOf"]) {
            self.hold(part, value, path)?;
        }
        let mut required = elements(&schema["required"]).filter_map(Value::as_str);
        if let Some(name) = required.find(|name| value[*name].is_null()) {
            return Err(format!("'{}' is missing", joined(path, name)));
        }
        if let Some(members) = value.as_object_mut() {
            let of = |name: &str| {
                let rest = schema.get("additionalProperties");
                schema["properties"].get(name).or(rest).unwrap_or(&Value::Null)
            };
            members
                .retain(|name, member| !member.is_null() || admits_null(self.resolved(of(name))));
            for (name, member) in members {
                self.hold(of(name), member, &joined(path, name))?;
            }
        }
        for (index, item) in value.as_array_mut().into_iter().flatten().enumerate() {
            self.hold(&schema["items"], item, &format!("{path}[{index}]"))?;
        }
        Ok(())
    }

    fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let pointer = schema["$ref"].as_str().map(|target| target.trim_start_matches('#'));
        pointer.and_then(|pointer| self.root.pointer(pointer)).unwrap_or(schema)
    }
}

fn admits_null(schema: &Value) -> bool {
    schema["nullable"] == true || (schema["type"].is_null() && schema["allOf"].is_null())
}

fn elements(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// The path of a member.
fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_documents_are_read() {
        for document in [&V1, &V2] {
            assert_eq!(document.root()["openapi"], "3.0.3", "{}", document.name);
        }
    }

    #[test]
    fn a_body_is_what_its_schema_says() {
        let pipeline = |more: Value| ("PipelineResource", json!({ "properties": more }));
        for ((schema, mut body), admitted) in [
            (("Factory", json!({})), Ok(json!({}))),
            (("Factory", json!({ "tags": null, "location": "westus", "tomorrow": null })), {
                Ok(json!({ "location": "westus", "tomorrow": null }))
            }),
            (
                (
                    "FactoryUpdateParameters",
                    json!({ "properties": { "publicNetworkAccess": false } }),
                ),
                Err("The value of 'properties.publicNetworkAccess' is no string"),
            ),
            (
                (
                    "FactoryUpdateParameters",
                    json!({ "identity": { "userAssignedIdentities": {} } }),
                ),
                Err("'identity.type' is missing"),
            ),
            (
                pipeline(json!({ "variables": { "x": { "type": "string" } } })),
                Ok(json!({ "properties": { "variables": { "x": { "type": "string" } } } })),
            ),
            (
                pipeline(json!({ "variables": { "x": { "type": "Date" } } })),
                Err("The value of 'properties.variables.x.type' is none that is known"),
            ),
            (
                pipeline(json!({ "activities": [{ "name": "a", "type": "Tomorrow" }] })),
                Ok(
                    json!({ "properties": { "activities": [{ "name": "a", "type": "Tomorrow" }] } }),
                ),
            ),
            (
                pipeline(json!({ "activities": [{ "name": 7, "type": "Wait" }] })),
                Err("The value of 'properties.activities[0].name' is no string"),
            ),
        ] {
            let held = V2.admit(schema, &mut body).map(|()| body);
            assert_eq!(held, admitted.map_err(str::to_owned));
        }
    }
}
