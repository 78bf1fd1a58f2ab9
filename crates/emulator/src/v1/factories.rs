//! Factories.

use datafactory_client::v1::types;
use http::StatusCode;
use serde_json::{Value, json};

use super::{checks, paging, provisioning};
use crate::exchange::{Exchange, Refusal, Reply, key};

/// `Factories_CreateOrUpdate`
pub(super) fn create_or_update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let key = exchange.factory_key();
    let known: Option<types::Factory> = exchange.store.get(&key);
    checks::if_match(exchange, known.is_some())?;
    let mut factory: types::Factory = exchange.json()?;
    if factory.location.as_deref().unwrap_or_default().is_empty() {
        return Err(exchange.bad_request("The member location is missing."));
    }
    let id = known.as_ref().and_then(|known| known.properties.as_ref()?.data_factory_id.clone());
    factory.id = Some(checks::path(exchange, ""));
    factory.name = Some(exchange.name("dataFactoryName").to_owned());
    factory.type_ = Some("Microsoft.DataFactory/datafactories".to_owned());
    factory.tags.get_or_insert_default();
    factory.properties = Some(types::FactoryProperties {
        data_factory_id: Some(id.unwrap_or_else(|| exchange.uuid())),
        provisioning_state: Some(provisioning::begin(exchange, &key, "factory", known.is_some())),
        ..Default::default()
    });
    exchange.store.put(&key, &factory);
    let reply = Reply::json(StatusCode::CREATED, &shown(&factory));
    Ok(reply.with("location", checks::location(exchange, "")))
}

/// `Factories_Get`
pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let key = exchange.needs_factory()?;
    let mut factory: types::Factory = exchange.store.get(&key).unwrap_or_default();
    if provisioning::look(exchange, &key, "factory") {
        let properties = factory.properties.get_or_insert_default();
        properties.provisioning_state = Some(types::ProvisioningState::Succeeded);
        exchange.store.put(&key, &factory);
    }
    Ok(Reply::ok(&shown(&factory)))
}

/// `Factories_ListByResourceGroup`
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let group =
        key(["v1", exchange.name("subscriptionId"), exchange.name("resourceGroupName")]) + "/";
    let documents = exchange.store.scan::<serde::de::IgnoredAny>(&group);
    // The factories' own keys are those with nothing behind the factory's name.
    let keys = documents.into_iter().map(|(key, _)| key).filter(|key| {
        key[group.len()..].strip_suffix('/').is_some_and(|factory| !factory.contains('/'))
    });
    let get = |key: &str| exchange.store.get::<types::Factory>(key).map(|it| shown(&it));
    let (value, next_link) = paging::page(exchange, keys.collect(), get)?;
    let mut answer = json!({ "value": value });
    if let Some(link) = next_link {
        answer["nextLink"] = link.into();
    }
    Ok(Reply::ok(&answer))
}

/// `Factories_Delete`
pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let key = exchange.factory_key();
    let status = match exchange.store.has(&key) {
        true => StatusCode::OK,
        false => StatusCode::NO_CONTENT,
    };
    exchange.store.remove_all(&key);
    Ok(Reply::empty(status))
}

/// A factory as it is answered: with the nulls that the service sends.
fn shown(factory: &types::Factory) -> Value {
    let mut shown = serde_json::to_value(factory).unwrap_or_default();
    if let Some(Value::Object(properties)) = shown.get_mut("properties") {
        for member in ["error", "errorMessage"] {
            properties.entry(member).or_insert(Value::Null);
        }
    }
    shown
}
