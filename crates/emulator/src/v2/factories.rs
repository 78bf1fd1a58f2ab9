//! Factories.

use datafactory_client::v2::types;
use http::StatusCode;

use crate::exchange::{Exchange, Refusal, Reply};

/// `Factories_CreateOrUpdate`
pub(crate) fn create_or_update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let key = exchange.factory_key();
    let mut factory: types::Factory = exchange.json()?;
    factory.name = Some(exchange.name("factoryName").to_owned());
    exchange.store.put(&key, &factory);
    Ok(Reply::ok(&factory))
}

/// `Factories_Get`
pub(crate) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let key = exchange.needs_factory()?;
    let factory: Option<types::Factory> = exchange.store.get(&key);
    Ok(Reply::ok(&factory))
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
