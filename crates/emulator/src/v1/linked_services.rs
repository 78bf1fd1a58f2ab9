//! Linked services, and the sessions in which users authorize them.

use serde_json::{Value, json};

use super::begin_provisioning;
use crate::exchange::{Exchange, Refusal, Reply};

/// Completes a linked service, and spells its properties as the service does.
pub(super) fn before_put(
    exchange: &mut Exchange<'_>,
    linked_service: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    let properties = &mut linked_service["properties"];
    if properties["type"].as_str().unwrap_or_default().is_empty() {
        return Err(exchange.bad_request("'properties.type' is missing."));
    }
    if let Some(Value::Object(inside)) = properties.get_mut("typeProperties") {
        let given = std::mem::take(inside);
        inside.extend(given.into_iter().map(|(name, value)| (small_first(&name), value)));
    }
    let id = before.map(|it| it["properties"]["id"].clone());
    properties["id"] = id.unwrap_or_else(|| exchange.uuid().into());
    if properties["hubName"].is_null() {
        let factory = exchange.name("dataFactoryName").to_lowercase();
        properties["hubName"] = format!("{factory}_hub").into();
    }
    begin_provisioning(exchange, linked_service, before.is_some());
    Ok(())
}

/// `ConnectionString` as the name of a property: `connectionString`.
pub(super) fn small_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// `OAuth_GetAuthorizationSession`
pub(super) fn authorization_session(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    exchange.needs_factory()?;
    let session = exchange.uuid();
    let endpoint = format!(
        "https://login.microsoftonline.com/common/oauth2/authorize?response_type=code&state={session}"
    );
    Ok(Reply::ok(&json!({ "endpoint": endpoint, "sessionId": session })))
}
