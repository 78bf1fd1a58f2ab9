//! Factories.

use datafactory_client::v1::types;

use crate::exchange::{Exchange, Refusal, Reply};

/// `Factories_Get`
pub(crate) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let key = exchange.needs_factory()?;
    let factory: Option<types::Factory> = exchange.store.get(&key);
    Ok(Reply::ok(&factory))
}
