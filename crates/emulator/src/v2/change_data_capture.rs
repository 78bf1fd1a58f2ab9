//! Change data captures, which are started and stopped.

use serde_json::Value;

use super::CHANGE_DATA_CAPTURES;
use crate::exchange::{Exchange, Refusal, Reply};

/// A new change data capture is stopped.
pub(super) fn before_put(
    exchange: &mut Exchange<'_>,
    resource: &mut Value,
    _: Option<&Value>,
) -> Result<(), Refusal> {
    let properties = &mut resource["properties"];
    for required in ["sourceConnectionsInfo", "targetConnectionsInfo"] {
        if !properties[required].is_array() {
            let message = format!("'properties.{required}' is missing or not a list.");
            return Err(exchange.bad_request(message));
        }
    }
    if properties.get("status").is_none_or(Value::is_null) {
        properties["status"] = "Stopped".into();
    }
    Ok(())
}

/// `ChangeDataCapture_Start` and `ChangeDataCapture_Stop`
pub(super) fn set_status(exchange: &mut Exchange<'_>, status: &str) -> Result<Reply, Refusal> {
    let mut resource = CHANGE_DATA_CAPTURES.existing(exchange)?;
    resource["properties"]["status"] = status.into();
    CHANGE_DATA_CAPTURES.save(exchange, resource);
    Ok(Reply::empty(http::StatusCode::OK))
}

/// `ChangeDataCapture_Status`
pub(super) fn status(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let resource = CHANGE_DATA_CAPTURES.existing(exchange)?;
    Ok(Reply::ok(&resource["properties"]["status"]))
}
