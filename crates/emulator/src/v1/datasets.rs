//! Datasets.

use serde_json::Value;

use super::availability::Grid;
use super::{DATASETS, begin_provisioning, definitions};
use crate::exchange::{Exchange, Refusal};

/// The service's own spelling of the dataset types that it knows.
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

/// Checks and completes a dataset.
pub(super) fn before_put(
    exchange: &mut Exchange<'_>,
    dataset: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    let properties = &mut dataset["properties"];
    check(properties).map_err(|message| exchange.bad_request(message))?;
    let before = before.map(|it| &it["properties"]);
    let id = before.map(|it| it["id"].clone());
    properties["id"] = id.unwrap_or_else(|| exchange.uuid().into());
    let created = before.map(|it| it["createTime"].clone());
    properties["createTime"] = created.unwrap_or_else(|| exchange.timestamp().to_string().into());
    properties["published"] = false.into();
    if let Some(properties) = properties.as_object_mut() {
        properties.remove("errorMessage");
    }
    begin_provisioning(exchange, dataset, before.is_some());
    Ok(())
}

/// Until a dataset is there, the service returns a new time of creation with every read.
pub(super) fn provision(exchange: &mut Exchange<'_>, dataset: &mut Value, reads: u32) {
    if reads > 0 && dataset["properties"]["provisioningState"] == "PendingCreation" {
        dataset["properties"]["createTime"] = exchange.timestamp().to_string().into();
    }
    super::provision(exchange, dataset, reads);
}

/// The dataset that the path names does not exist.
pub(super) fn not_found(exchange: &Exchange<'_>) -> Refusal {
    (DATASETS.api.missing)(exchange, &DATASETS)
}

/// Checks a definition, and spells its type as the service does.
pub(super) fn check(properties: &mut Value) -> Result<(), String> {
    let given = properties["type"].as_str().unwrap_or_default();
    if given.is_empty() {
        return Err("'properties.type' is missing.".to_owned());
    }
    if let Some(known) = TYPES.iter().find(|known| known.eq_ignore_ascii_case(given)) {
        properties["type"] = (*known).into();
    }
    if !properties["typeProperties"].is_object() {
        return Err("'properties.typeProperties' is missing or not an object.".to_owned());
    }
    let definition: definitions::DatasetProperties =
        serde_json::from_value(properties.clone()).map_err(|error| error.to_string())?;
    let Some(availability) = &definition.availability else {
        return Err("'properties.availability' is missing.".to_owned());
    };
    Grid::of(availability).map_err(|error| format!("properties.availability.{error}"))?;
    let policy = definition.policy.as_ref();
    let retries = policy.and_then(|it| it.external_data.as_ref()?.maximum_retry);
    if retries.is_some_and(|retries| !(0..=10).contains(&retries)) {
        return Err("'properties.policy.externalData.maximumRetry' is not from 0 to 10.".to_owned());
    }
    Ok(())
}
