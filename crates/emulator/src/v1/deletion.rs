//! Deletions that are still running when the response is sent.

use std::time::Duration;

use datafactory_core::Timestamp;
use http::StatusCode;
use serde::{Deserialize, Serialize};

use super::{checks, settings};
use crate::exchange::{Exchange, Refusal, Reply, key};

/// How many deletions of a factory are kept.
const REMEMBERED: usize = 1000;

/// `Retry-After` of a poll.
const WAIT: Duration = Duration::from_secs(15);

/// A deletion.
#[derive(Deserialize, Serialize)]
struct Deletion {
    since: Timestamp,
    /// The key of the resource that is deleted.
    of: String,
    /// The number of polls until it ends.
    polls: u32,
}

/// Starts the deletion of the resource that the path names.
pub(super) fn begin(exchange: &mut Exchange<'_>, polls: u32) -> Reply {
    settings::forget(exchange);
    let factory = exchange.factory_key();
    let mut known: Vec<(String, Deletion)> = exchange.store.scan(&format!("{factory}operations/"));
    if known.len() >= REMEMBERED {
        known.sort_by(|(_, one), (_, other)| one.since.cmp(&other.since));
        for (oldest, _) in known.iter().take(known.len() + 1 - REMEMBERED) {
            exchange.store.remove(oldest);
        }
    }
    let id = exchange.uuid().replace('-', "");
    let deletion = Deletion { since: exchange.timestamp(), of: exchange.resource_key(), polls };
    exchange.store.put(&format!("{factory}operations/{id}"), &deletion);
    accepted(exchange, &format!("/operationresults/{id}"))
}

/// The `GetOperationResult` of every type of resource
pub(super) fn result(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let id = exchange.name("operationId");
    let key = format!("{factory}{}", key(["operations", id]));
    // `.../operationresults/{operationId}` follows the resource.
    let of = exchange.resource_key();
    let of = of.rsplitn(3, '/').last().unwrap_or_default();
    let found = exchange.store.get::<Deletion>(&key).filter(|found| found.of == of);
    let Some(mut deletion) = found else {
        let message = format!("Operation {id} not found.");
        return Err(Refusal::flat(StatusCode::NOT_FOUND, "OperationNotFound", message));
    };
    if deletion.polls == 0 {
        return Ok(Reply::empty(StatusCode::OK));
    }
    deletion.polls -= 1;
    exchange.store.put(&key, &deletion);
    Ok(accepted(exchange, ""))
}

fn accepted(exchange: &Exchange<'_>, place: &str) -> Reply {
    Reply::empty(StatusCode::ACCEPTED)
        .with("location", checks::location(exchange, place))
        .with("retry-after", exchange.clock.until(WAIT).as_secs())
}
