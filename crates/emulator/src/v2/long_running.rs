//! Long-running operations that have no polling operation of their own in the documents.
//!
//! The response to the request that starts one is a 202 with two URLs, one for the status and one for the result. The
//! operation ends once it has been polled often enough. What it changes is written then.

use datafactory_core::Operation;
use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::undocumented;
use crate::exchange::{Exchange, Refusal, Reply, key};

/// The id of [`STATUS`] and [`RESULT`].
pub(super) const POLLING: &str = "LongRunning_Poll";

/// Reads the status of a long-running operation.
pub(super) static STATUS: Operation = polling(
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/operationstatuses/{operationId}",
);

/// Reads the result of a long-running operation.
pub(super) static RESULT: Operation = polling(
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/operationresults/{operationId}",
);

const fn polling(path: &'static str) -> Operation {
    undocumented(POLLING, Method::GET, path, true)
}

/// How many operations of a factory are kept.
const KEPT: usize = 100;

#[derive(Deserialize, Serialize)]
struct LongRunning {
    sequence: u64,
    polls: u32,
    /// The body of the result.
    result: Value,
    /// A document to write when the operation ends.
    then: Option<(String, Value)>,
}

/// Starts an operation with this result. `then` is a document that is written when it ends.
pub(super) fn begin(
    exchange: &mut Exchange<'_>,
    result: Value,
    then: Option<(String, Value)>,
) -> Reply {
    let polls = exchange.script.operation_polls;
    if polls == 0 {
        if let Some((key, document)) = then {
            exchange.store.put(&key, &document);
        }
        return Reply::ok(&result);
    }
    let factory = exchange.factory_key();
    let prefix = format!("{factory}operations/");
    let mut known: Vec<(String, LongRunning)> = exchange.store.scan(&prefix);
    known.sort_by_key(|(_, operation)| operation.sequence);
    let sequence = known.last().map_or(0, |(_, last)| last.sequence + 1);
    for (oldest, _) in known.iter().take((known.len() + 1).saturating_sub(KEPT)) {
        exchange.store.remove(oldest);
    }
    let id = exchange.uuid().replace('-', "");
    let operation = LongRunning { sequence, polls, result, then };
    exchange.store.put(&format!("{prefix}{id}"), &operation);
    accepted(exchange, &id)
}

/// Reads the status or the result, which is one poll.
pub(super) fn poll(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let id = exchange.name("operationId").to_owned();
    let key = format!("{factory}{}", key(["operations", &id]));
    let Some(mut operation) = exchange.store.get::<LongRunning>(&key) else {
        return Err(Refusal::empty(StatusCode::NOT_FOUND));
    };
    let running = operation.polls > 0;
    operation.polls = operation.polls.saturating_sub(1);
    if operation.polls == 0
        && let Some((key, document)) = operation.then.take()
    {
        exchange.store.put(&key, &document);
    }
    exchange.store.put(&key, &operation);
    let statuses = std::ptr::eq(exchange.operation, &STATUS);
    Ok(match (statuses, running) {
        (true, true) => Reply::ok(&json!({ "name": id, "status": "InProgress" })),
        (true, false) => Reply::ok(&json!({
            "name": id,
            "status": "Succeeded",
            "properties": operation.result,
        })),
        (false, true) => accepted(exchange, &id),
        (false, false) => Reply::ok(&operation.result),
    })
}

fn accepted(exchange: &Exchange<'_>, id: &str) -> Reply {
    // `/subscriptions/.../factories/{factoryName}`, as the caller spells it.
    let path: Vec<&str> =
        exchange.target.trim_start_matches('/').split(['/', '?']).take(8).collect();
    let address = |kind: &str| exchange.address(&format!("/{}/{kind}/{id}", path.join("/")));
    Reply::empty(StatusCode::ACCEPTED)
        .with("azure-asyncoperation", address("operationstatuses"))
        .with("location", address("operationresults"))
        .with("retry-after", exchange.clock.until(std::time::Duration::from_secs(15)).as_secs())
}
