//! References between the resources of a V2 factory: a PUT must not refer to a missing resource, and a
//! resource that is referenced cannot be deleted.

use serde_json::Value;

use crate::exchange::{Exchange, Refusal, key};
use crate::resource::ResourceType;

/// The references in a definition, at any depth: type and name.
pub(crate) fn references(value: &Value) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut left = vec![value];
    while let Some(value) = left.pop() {
        if let (Some(kind), Some(name)) = (value["type"].as_str(), value["referenceName"].as_str())
        {
            found.push((kind, name));
        }
        match value {
            Value::Array(items) => left.extend(items.iter().rev()),
            Value::Object(properties) => left.extend(properties.values().rev()),
            _ => {}
        }
    }
    found
}

/// Rejects a definition that refers to a missing resource.
pub(crate) fn check(
    exchange: &Exchange<'_>,
    types: &[&ResourceType],
    definition: &Value,
) -> Result<(), Refusal> {
    let factory = exchange.factory_key();
    for (kind, name) in references(definition) {
        let Some(target) = types.iter().find(|it| it.reference == kind) else { continue };
        let exists = exchange.store.has(&format!("{factory}{}", key([target.collection, name])))
            || (target.built_in)(exchange, name).is_some();
        if !exists {
            return Err(invalid(exchange, name));
        }
    }
    Ok(())
}

/// The definition refers to a resource that does not exist.
pub(crate) fn invalid(exchange: &Exchange<'_>, name: &str) -> Refusal {
    let message =
        format!("The document creation or update failed because of invalid reference '{name}'.");
    exchange.bad_request(message).about(exchange.resource_target())
}

/// Rejects the deletion of a resource that another one refers to.
pub(crate) fn check_unused(
    exchange: &Exchange<'_>,
    types: &[&ResourceType],
    target: &ResourceType,
    name: &str,
) -> Result<(), Refusal> {
    let (factory, own) = (exchange.factory_key(), exchange.resource_key());
    for kind in types.iter().filter(|_| !target.reference.is_empty()) {
        let prefix = format!("{factory}{}/", kind.collection);
        for (key, document) in exchange.store.documents(&prefix) {
            let mut references = references(&document["properties"]).into_iter();
            let refers = |(kind, referred): (&str, &str)| {
                kind == target.reference && referred.eq_ignore_ascii_case(name)
            };
            if key != own && references.any(refers) {
                let by = document["name"].as_str().unwrap_or_default();
                let message =
                    format!("The document cannot be deleted since it is referenced by {by}.");
                return Err(exchange.bad_request(message).about(exchange.resource_target()));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::references;

    #[test]
    fn references_are_found_at_any_depth() {
        let definition = json!({
            "linkedServiceName": { "type": "LinkedServiceReference", "referenceName": "a" },
            "activities": [{ "inputs": [{ "type": "DatasetReference", "referenceName": "b" }] }],
            "type": "Copy",
            "expression": { "type": "DatasetReference", "referenceName": { "value": "@c" } },
        });
        let expected = [("LinkedServiceReference", "a"), ("DatasetReference", "b")];
        let mut found = references(&definition);
        found.sort_by_key(|(_, name)| *name);
        assert_eq!(found, expected);
    }
}
