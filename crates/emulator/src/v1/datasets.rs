//! Datasets.

use datafactory_client::v1::types;
use http::StatusCode;
use serde::de::IgnoredAny;

use super::availability::Grid;
use super::{checks, definitions, deletion, paging, provisioning, settings};
use crate::exchange::{Exchange, Refusal, Reply, key};

/// How many datasets a factory may have, and how large they may be: the service's own limits.
const MOST: usize = 5000;
const LARGEST: usize = 100 << 10;

/// The service's own spelling of the kinds of data that it knows.
const TYPES: [&str; 18] = [
    "AmazonS3",
    "AzureBlob",
    "AzureDataLakeStore",
    "AzureSearchIndex",
    "AzureSqlDWTable",
    "AzureSqlTable",
    "AzureTable",
    "CassandraTable",
    "CustomDataset",
    "DocumentDbCollection",
    "FileShare",
    "Http",
    "MongoDbCollection",
    "ODataResource",
    "OracleTable",
    "RelationalTable",
    "SqlServerTable",
    "WebTable",
];

/// `Datasets_CreateOrUpdate`
pub(super) fn create_or_update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let (path, key) = place(exchange, &factory);
    let known: Option<definitions::Dataset> = exchange.store.get(&key);
    checks::if_match(exchange, known.is_some())?;
    checks::room(exchange, &format!("{factory}datasets/"), &key, MOST, LARGEST)?;
    let mut dataset: definitions::Dataset = exchange.json()?;
    let mut properties = dataset.properties.take().unwrap_or_default();
    check(&mut properties).map_err(|message| exchange.bad_request(message))?;
    let known = known.and_then(|known| known.properties);
    let exists = known.is_some();
    let (id, created) = known.map(|known| (known.id, known.create_time)).unwrap_or_default();
    properties.id = Some(id.unwrap_or_else(|| exchange.uuid()));
    properties.create_time = Some(created.unwrap_or_else(|| exchange.timestamp()));
    properties.provisioning_state = Some(provisioning::begin(exchange, &factory, &path, exists));
    properties.published = Some(false);
    properties.error_message = None;
    let name = exchange.name("datasetName").to_owned();
    dataset.id = Some(checks::path(exchange, &format!("/tables/{name}")));
    dataset.name = Some(name);
    dataset.properties = Some(properties);
    exchange.store.put(&key, &dataset);
    let reply = Reply::json(StatusCode::CREATED, &dataset);
    Ok(reply.with("location", checks::location(exchange, "")))
}

/// `Datasets_Get`
pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let (path, key) = place(exchange, &factory);
    let mut dataset: definitions::Dataset =
        exchange.store.get(&key).ok_or_else(|| not_found(exchange))?;
    checks::if_match(exchange, true)?;
    if provisioning::look(exchange, &factory, &path) {
        let properties = dataset.properties.get_or_insert_default();
        properties.provisioning_state = Some(types::ProvisioningState::Succeeded);
        exchange.store.put(&key, &dataset);
    } else if let Some(properties) = &mut dataset.properties
        && properties.provisioning_state == Some(types::ProvisioningState::PendingCreation)
    {
        // Until the dataset is there, the service is not sure when it was created.
        properties.create_time = Some(exchange.timestamp());
    }
    Ok(Reply::ok(&dataset))
}

/// `Datasets_List`
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    checks::if_match(exchange, true)?;
    let documents = exchange.store.scan::<IgnoredAny>(&format!("{factory}datasets/"));
    let keys = documents.into_iter().map(|(key, _)| key).collect();
    let (value, next_link) = paging::page(exchange, keys, |key| exchange.store.get(key))?;
    Ok(Reply::ok(&definitions::DatasetListResult {
        value: Some(value),
        next_link,
        ..Default::default()
    }))
}

/// `Datasets_Delete`
pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let (path, key) = place(exchange, &factory);
    let exists = exchange.store.has(&key);
    checks::if_match(exchange, exists)?;
    if !exists {
        return Ok(Reply::empty(StatusCode::NO_CONTENT));
    }
    exchange.store.remove(&key);
    exchange.store.remove(&settings::settings_key(&factory, exchange.name("datasetName")));
    provisioning::end(exchange, &factory, &path);
    Ok(deletion::begin(exchange, &factory))
}

/// The path of the dataset below its factory's key, and its key.
fn place(exchange: &Exchange<'_>, factory: &str) -> (String, String) {
    let path = key(["datasets", exchange.name("datasetName")]);
    let key = format!("{factory}{path}");
    (path, key)
}

/// The dataset that the path names is not there.
pub(super) fn not_found(exchange: &Exchange<'_>) -> Refusal {
    let message = format!("Dataset {} not found.", exchange.name("datasetName"));
    Refusal::flat(StatusCode::NOT_FOUND, "TableNotFound", message)
}

/// Checks a definition, and spells it as the service does.
pub(super) fn check(properties: &mut definitions::DatasetProperties) -> Result<(), String> {
    let Some(given) = properties.type_.as_deref().filter(|it| !it.is_empty()) else {
        return Err("The member properties.type is missing.".to_owned());
    };
    if let Some(known) = TYPES.iter().find(|known| known.eq_ignore_ascii_case(given)) {
        properties.type_ = Some((*known).to_owned());
    }
    if !properties.type_properties.as_ref().is_some_and(serde_json::Value::is_object) {
        return Err("The member properties.typeProperties is missing or no object.".to_owned());
    }
    let Some(availability) = &properties.availability else {
        return Err("The member properties.availability is missing.".to_owned());
    };
    Grid::of(availability).map_err(|error| format!("properties.availability.{error}"))?;
    let retries =
        properties.policy.as_ref().and_then(|it| it.external_data.as_ref()?.maximum_retry);
    if retries.is_some_and(|retries| !(0..=10).contains(&retries)) {
        return Err("properties.policy.externalData.maximumRetry is not from 0 to 10.".to_owned());
    }
    Ok(())
}
