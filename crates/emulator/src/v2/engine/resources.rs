//! The datasets and linked services that an activity refers to, with their parameters filled in.

use std::borrow::Cow;
use std::time::SystemTime;

use datafactory_expressions::{Budget, Scope, Template};
use serde_json::{Map, Value};

use super::super::expression::member;
use super::{Work, invalid, reported};
use crate::activity::ResolvedResource;
use crate::exchange::{Exchange, key};
use crate::script::Failure;

/// What the expressions of a dataset or linked service can refer to: its own parameters.
struct Parameters<'a> {
    is_dataset: bool,
    values: &'a Value,
    now: SystemTime,
}

impl Scope for Parameters<'_> {
    fn dataset(&self) -> Option<Cow<'_, Value>> {
        self.is_dataset.then_some(Cow::Borrowed(self.values))
    }

    fn linked_service(&self) -> Option<Cow<'_, Value>> {
        (!self.is_dataset).then_some(Cow::Borrowed(self.values))
    }

    fn now(&self) -> SystemTime {
        self.now
    }
}

/// Resolves all references of an activity: datasets first, each before its linked service.
///
/// # Errors
///
/// An expression of a resource has no value.
pub(crate) fn resolve(
    exchange: &Exchange<'_>,
    factory: &str,
    work: &Work<'_>,
) -> Result<Vec<ResolvedResource>, Failure> {
    let mut left = Vec::new();
    references(work.references, &mut left);
    references(work.input, &mut left);
    left.reverse();
    let mut resolved = Vec::new();
    while let Some((reference_type, name, given)) = left.pop() {
        let is_dataset = reference_type == "DatasetReference";
        let collection = if is_dataset { "datasets" } else { "linkedservices" };
        let key = format!("{factory}{}", key([collection, &name]));
        let Some(resource) = exchange.store.get::<Value>(&key) else { continue };
        let properties = &resource["properties"];
        let mut values = Map::new();
        for (name, parameter) in properties["parameters"].as_object().into_iter().flatten() {
            let value = given.as_object().and_then(|given| member(given, name));
            let value = value.or(parameter.get("defaultValue")).cloned().unwrap_or_default();
            values.insert(name.clone(), value);
        }
        let values = Value::Object(values);
        let scope = Parameters { is_dataset, values: &values, now: work.now.into() };
        let mut evaluated = Map::new();
        for (property, value) in properties.as_object().into_iter().flatten() {
            let value = match property.as_str() {
                // A description or the names of parameters may contain an `@`.
                "typeProperties" | "linkedServiceName" | "schema" | "structure" => {
                    let template = Template::parse(value);
                    let template = template.map_err(|error| invalid(error.to_string()))?;
                    let value = template.evaluate(&scope, Budget::default());
                    value.map_err(|error| invalid(reported(&error.to_string())))?
                }
                _ => value.clone(),
            };
            evaluated.insert(property.clone(), value);
        }
        let properties = Value::Object(evaluated);
        if is_dataset {
            references(&properties["linkedServiceName"], &mut left);
        }
        resolved.push(ResolvedResource { reference_type, name, properties });
    }
    Ok(resolved)
}

/// Collects the references to datasets and linked services in a value, with the parameters that they pass.
fn references(value: &Value, found: &mut Vec<(&'static str, String, Value)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(object) => {
            let known = match object.get("type").and_then(Value::as_str) {
                Some("DatasetReference") => Some("DatasetReference"),
                Some("LinkedServiceReference") => Some("LinkedServiceReference"),
                _ => None,
            };
            match (known, object.get("referenceName").and_then(Value::as_str)) {
                (Some(known), Some(name)) => {
                    let parameters = object.get("parameters").cloned().unwrap_or_default();
                    found.push((known, name.to_owned(), parameters));
                }
                _ => object.values().for_each(|value| references(value, found)),
            }
        }
        _ => {}
    }
}
