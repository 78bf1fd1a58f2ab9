//! Deletions that go on after they have been answered.

use std::time::Duration;

use datafactory_core::Timestamp;
use http::StatusCode;
use serde::{Deserialize, Serialize};

use super::checks;
use crate::exchange::{Exchange, Refusal, Reply, key};

/// How many deletions of a factory are remembered. Nobody asks for the result of an older one.
const REMEMBERED: usize = 1000;

/// How long the service asks to wait before the next look.
const WAIT: Duration = Duration::from_secs(15);

/// A deletion.
#[derive(Deserialize, Serialize)]
struct Deletion {
    since: Timestamp,
    /// The path of what is deleted, in small letters.
    of: String,
    /// How often it has yet to be looked at.
    looks: u32,
}

/// Answers the deletion of what the request's path names.
pub(super) fn begin(exchange: &mut Exchange<'_>, factory: &str) -> Reply {
    let mut known: Vec<(String, Deletion)> = exchange.store.scan(&format!("{factory}operations/"));
    if known.len() >= REMEMBERED {
        known.sort_by(|(_, one), (_, other)| one.since.cmp(&other.since));
        for (oldest, _) in known.iter().take(known.len() + 1 - REMEMBERED) {
            exchange.store.remove(oldest);
        }
    }
    let id = exchange.uuid().replace('-', "");
    let deletion = Deletion {
        since: exchange.timestamp(),
        of: of(exchange),
        looks: exchange.script.operation_polls,
    };
    exchange.store.put(&format!("{factory}operations/{id}"), &deletion);
    accepted(exchange, &format!("/operationresults/{id}"))
}

/// `Datasets_GetOperationResult`, `Pipelines_GetOperationResult`
pub(super) fn result(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let id = exchange.name("operationId");
    let key = format!("{factory}{}", key(["operations", id]));
    let found = exchange.store.get::<Deletion>(&key).filter(|found| found.of == of(exchange));
    let Some(mut deletion) = found else {
        let message = format!("Operation {id} not found.");
        return Err(Refusal::flat(StatusCode::NOT_FOUND, "OperationNotFound", message));
    };
    if deletion.looks == 0 {
        return Ok(Reply::empty(StatusCode::OK));
    }
    deletion.looks -= 1;
    exchange.store.put(&key, &deletion);
    Ok(accepted(exchange, ""))
}

fn accepted(exchange: &Exchange<'_>, place: &str) -> Reply {
    Reply::empty(StatusCode::ACCEPTED)
        .with("location", checks::location(exchange, place))
        .with("retry-after", exchange.clock.until(WAIT).as_secs())
}

fn of(exchange: &Exchange<'_>) -> String {
    match exchange.path.get("datasetName") {
        Some(dataset) => key(["datasets", dataset]),
        None => key(["pipelines", exchange.name("pipelineName")]),
    }
}
