//! Events of storage accounts and topics: how they are raised, and which triggers they fire.
//!
//! Events have the Event Grid schema: `eventType`, `subject`, `topic`, `data` and `eventTime`. One with an
//! `eventTime` in the future arrives then, any other at once. An event without a `topic` fires triggers of every
//! scope.

use std::collections::VecDeque;

use datafactory_core::{Operation, Timestamp};
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::firing::advance;
use super::trigger_runs::ticks;
use super::undocumented;
use crate::exchange::{Exchange, Refusal, Reply};

/// How many events of a factory can wait for their time.
const MAX_EVENTS: usize = 10_000;

/// The id of [`RAISE`].
pub(super) const RAISING: &str = "Triggers_RaiseEvents";

/// Raises events in a factory. Only the emulator has this operation.
pub(crate) static RAISE: Operation = undocumented(
    RAISING,
    Method::POST,
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/raiseEvents",
    false,
);

/// An event that has been raised.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Raised {
    #[serde(skip)]
    pub(super) key: String,
    /// When it arrives.
    pub(super) at: Timestamp,
    pub(super) event: Value,
}

/// Handles [`RAISE`].
pub(super) fn raise(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let events = serde_json::from_slice::<Value>(exchange.body).map_err(|error| {
        exchange.bad_request(format!("The request body is not valid JSON: {error}."))
    })?;
    let events = match events {
        Value::Array(events) => events,
        event => vec![event],
    };
    let prefix = format!("{factory}events/");
    if exchange.store.keys(&prefix).count() + events.len() > MAX_EVENTS {
        let message =
            format!("More than {MAX_EVENTS} events wait for their time in the data factory.");
        return Err(exchange.bad_request(message));
    }
    let counter = format!("{factory}event-sequence");
    let mut sequence = exchange.store.get::<u64>(&counter).unwrap_or_default();
    for event in events {
        for property in ["eventType", "subject"] {
            if !event[property].is_string() {
                let message = format!("'{property}' of an event is missing or not a string.");
                return Err(exchange.bad_request(message));
            }
        }
        let at = match &event["eventTime"] {
            Value::Null => exchange.timestamp(),
            time => time.as_str().and_then(|time| time.parse().ok()).ok_or_else(|| {
                exchange
                    .bad_request(format!("'eventTime' of an event is {time}, which is not a time."))
            })?,
        };
        let at = at.max(exchange.timestamp());
        sequence += 1;
        let key = format!("{}{sequence:020}", arrival(&factory, ticks(at.instant())));
        exchange.store.put(&key, &Raised { key: String::new(), at, event });
    }
    exchange.store.put(&counter, &sequence);
    advance(exchange);
    Ok(Reply::ok(&json!({})))
}

/// What the keys of events begin with that arrive at this tick, so that the keys are in the order of time.
fn arrival(factory: &str, tick: i128) -> String {
    format!("{factory}events/{tick:020}/")
}

/// The events that arrive by now, in the order of time.
pub(super) fn due(exchange: &Exchange<'_>, factory: &str) -> VecDeque<Raised> {
    let later = arrival(factory, ticks(exchange.now) + 1);
    let prefix = format!("{factory}events/");
    let due = exchange.store.documents(&prefix).take_while(|(key, _)| *key < later);
    due.filter_map(|(key, event)| Some(Raised { key, ..Raised::deserialize(event).ok()? }))
        .collect()
}

/// The value of `triggerBody()` if an event fires a trigger with these properties.
pub(super) fn body(trigger: &Value, event: &Value) -> Option<Value> {
    let properties = &trigger["typeProperties"];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (scope, topic) = (text(&properties["scope"]), text(&event["topic"]));
    let kind = text(&event["eventType"]);
    let listed = |event: &Value| event.as_str().is_some_and(|it| it.eq_ignore_ascii_case(&kind));
    let in_scope = topic.is_empty() || topic.eq_ignore_ascii_case(&scope);
    if !in_scope || !properties["events"].as_array()?.iter().any(listed) {
        return None;
    }
    let subject = text(&event["subject"]);
    let matches = |text: &str, begin: &str, end: &str| {
        let [begin, end] = [begin, end].map(|name| properties[name].as_str().unwrap_or_default());
        text.starts_with(begin) && text.ends_with(end)
    };
    if trigger["type"] != "BlobEventsTrigger" {
        let matches = matches(&subject, "subjectBeginsWith", "subjectEndsWith");
        return matches.then(|| json!({ "event": event }));
    }
    let path = subject.strip_prefix("/blobServices/default/containers")?;
    let is_empty = event["data"]["contentLength"].as_u64() == Some(0);
    let ignored = is_empty && properties["ignoreEmptyBlobs"] == true;
    if ignored || !matches(path, "blobPathBeginsWith", "blobPathEndsWith") {
        return None;
    }
    let (container, blob) = path.trim_start_matches('/').split_once("/blobs/")?;
    let (folder, file) = match blob.rsplit_once('/') {
        Some((folder, file)) => (format!("{container}/{folder}"), file),
        None => (container.to_owned(), blob),
    };
    Some(json!({ "fileName": file, "folderPath": folder }))
}
