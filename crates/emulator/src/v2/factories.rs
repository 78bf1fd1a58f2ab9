//! Factories.

use datafactory_client::v2::types;
use http::StatusCode;
use serde_json::Value;

use super::{etag, page};
use crate::exchange::{Exchange, Refusal, Reply, key};

/// The tenant of every identity.
const TENANT: &str = "33333333-4444-5555-6666-777777777777";

/// `Factories_CreateOrUpdate`
pub(crate) fn create_or_update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let key = exchange.factory_key();
    let mut factory: types::Factory = exchange.json()?;
    let before: Option<types::Factory> = exchange.store.get(&key);
    etag::check_match(exchange, before.as_ref().and_then(|before| before.e_tag.as_deref()))?;
    if let Some(there) = before.as_ref().and_then(|before| before.location.as_deref()) {
        let location = factory.location.get_or_insert_with(|| there.to_owned());
        if bare(location) != bare(there) {
            return Err(moved(exchange, there, location));
        }
    }
    let properties = factory.properties.get_or_insert_default();
    let created =
        before.as_ref().and_then(|before| before.properties.as_ref()?.create_time.clone());
    properties.create_time = Some(created.unwrap_or_else(|| exchange.timestamp()));
    properties.provisioning_state = Some("Succeeded".to_owned());
    properties.version = Some(exchange.operation.api_version.to_owned());
    properties.factory_statistics = None;
    properties.encryption.get_or_insert_default();
    let name = exchange.name("factoryName");
    let [subscription, group] = ["subscriptionId", "resourceGroupName"].map(|it| exchange.name(it));
    // The service writes the name in small letters here, and only here.
    factory.id = Some(format!(
        "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.DataFactory/factories/{}",
        name.to_lowercase()
    ));
    factory.name = Some(name.to_owned());
    factory.type_ = Some("Microsoft.DataFactory/factories".to_owned());
    factory.tags.get_or_insert_default();
    factory.system_data = None;
    let identity = before.and_then(|before| before.identity);
    factory.identity = identified(exchange, factory.identity, identity);
    save(exchange, factory)
}

/// `Factories_Get`
pub(crate) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = existing(exchange)?;
    etag::check_none_match(exchange, factory.e_tag.as_deref().unwrap_or_default())?;
    Ok(Reply::ok(&factory))
}

/// `Factories_Update`
pub(crate) fn update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let change: types::FactoryUpdateParameters = exchange.json()?;
    let mut factory = existing(exchange)?;
    if let Some(tags) = change.tags {
        factory.tags = Some(tags);
    }
    if let Some(identity) = change.identity {
        factory.identity = identified(exchange, Some(identity), factory.identity);
    }
    if let Some(access) = change.properties.and_then(|change| change.public_network_access) {
        factory.properties.get_or_insert_default().public_network_access = Some(access);
    }
    save(exchange, factory)
}

/// `Factories_Delete`
pub(crate) fn delete(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let key = exchange.factory_key();
    let status = match exchange.store.has(&key) {
        true => StatusCode::OK,
        false => StatusCode::NO_CONTENT,
    };
    exchange.store.remove_all(&key);
    Ok(Reply::empty(status))
}

/// `Factories_List`
pub(crate) fn list(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    below(exchange, key(["v2", exchange.name("subscriptionId")]) + "/")
}

/// `Factories_ListByResourceGroup`
pub(crate) fn list_by_group(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let [subscription, group] = ["subscriptionId", "resourceGroupName"].map(|it| exchange.name(it));
    below(exchange, key(["v2", subscription, group]) + "/")
}

/// The factories whose keys begin like this.
fn below(exchange: &Exchange<'_>, prefix: String) -> Result<Reply, Refusal> {
    let keys = exchange.store.keys(&prefix);
    // `v2/subscription/group/factory/`, and nothing that is in the factory.
    let keys = keys.filter(|key| key.ends_with('/') && key.matches('/').count() == 4);
    let factory = |key: String| exchange.store.get(&key).map(|it: types::Factory| (key, it));
    let mut list = page::of_list(exchange, keys.filter_map(factory).collect())?;
    if let Some(list) = list.as_object_mut() {
        list.entry("nextLink").or_insert(Value::Null);
    }
    Ok(Reply::ok(&list))
}

fn existing(exchange: &Exchange<'_>) -> Result<types::Factory, Refusal> {
    let key = exchange.needs_factory()?;
    Ok(exchange.store.get(&key).unwrap_or_default())
}

fn save(exchange: &mut Exchange<'_>, mut factory: types::Factory) -> Result<Reply, Refusal> {
    // A tag that is null is none.
    if let Some(tags) = &mut factory.tags {
        tags.retain(|_, value| value.is_some());
    }
    // Unlike the tag of anything else, a factory's has quotes in its value.
    factory.e_tag = Some(format!("\"{}\"", etag::new(exchange)));
    let key = exchange.factory_key();
    exchange.store.put(&key, &factory);
    Ok(Reply::ok(&factory))
}

/// The identity with its own identifiers, which stay the same as long as it has one.
fn identified(
    exchange: &mut Exchange<'_>,
    identity: Option<types::FactoryIdentity>,
    before: Option<types::FactoryIdentity>,
) -> Option<types::FactoryIdentity> {
    let mut identity = identity?;
    let kinds =
        identity.type_.as_ref().map(|kind| kind.as_str().to_lowercase()).unwrap_or_default();
    (identity.principal_id, identity.tenant_id) = (None, None);
    if kinds.contains("systemassigned") {
        let principal = before.and_then(|before| before.principal_id);
        identity.principal_id = Some(principal.unwrap_or_else(|| exchange.uuid()));
        identity.tenant_id = Some(TENANT.to_owned());
    }
    Some(identity)
}

/// A region without what its display name has more than its name: `East US` is `eastus`.
fn bare(location: &str) -> String {
    location.to_lowercase().replace(' ', "")
}

fn moved(exchange: &Exchange<'_>, there: &str, location: &str) -> Refusal {
    let [name, group] = ["factoryName", "resourceGroupName"].map(|it| exchange.name(it));
    let message = format!(
        "The resource '{name}' already exists in location '{there}' in resource group '{group}'. A \
         resource with the same name cannot be created in location '{location}'. Please select a new \
         resource name."
    );
    Refusal::by_gateway(StatusCode::CONFLICT, "InvalidResourceLocation", message)
}
