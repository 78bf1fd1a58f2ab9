//! Debug sessions for data flows. A session ends when it is deleted, or when it was not used for as long as
//! its time to live says.

use datafactory_core::Timestamp;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use time::Duration;

use super::{long_running, without_nulls};
use crate::exchange::{Exchange, Refusal, Reply, key};
use crate::paging;

/// The time to live of a session whose request does not say it, in minutes.
const TIME_TO_LIVE: i64 = 60;

#[derive(Deserialize, Serialize)]
struct Session {
    id: String,
    data_flow: Value,
    compute_type: Value,
    core_count: Value,
    integration_runtime: Value,
    started: Timestamp,
    used: Timestamp,
    minutes: i64,
}

impl Session {
    fn is_active(&self, exchange: &Exchange<'_>) -> bool {
        let idle = exchange.now - self.used.instant();
        idle < Duration::minutes(self.minutes)
    }

    fn view(&self) -> Value {
        without_nulls(json!({
            "sessionId": self.id,
            "dataFlowName": self.data_flow,
            "computeType": self.compute_type,
            "coreCount": self.core_count,
            "integrationRuntimeName": self.integration_runtime,
            "startTime": self.started,
            "lastActivityTime": self.used,
            "timeToLiveInMinutes": self.minutes,
        }))
    }
}

fn session_key(factory: &str, id: &str) -> String {
    format!("{factory}{}", key(["debugsessions", id]))
}

/// `DataFlowDebugSession_Create`
pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let request = Value::Object(exchange.object()?);
    let runtime = &request["integrationRuntime"];
    let cluster =
        &runtime["properties"]["typeProperties"]["computeProperties"]["dataFlowProperties"];
    let either = |name: &str, or: Value| {
        let given = [&request[name], &cluster[name]].into_iter().find(|it| !it.is_null());
        given.cloned().unwrap_or(or)
    };
    let minutes = whole(&request["timeToLive"]).unwrap_or(TIME_TO_LIVE);
    let session = Session {
        data_flow: Value::Null,
        compute_type: either("computeType", "General".into()),
        core_count: either("coreCount", 8.into()),
        integration_runtime: runtime["name"].clone(),
        started: exchange.timestamp(),
        used: exchange.timestamp(),
        minutes: minutes.clamp(1, 60 * 24),
        id: exchange.uuid(),
    };
    exchange.store.put(&session_key(&factory, &session.id), &session);
    let result = json!({ "status": "Succeeded", "sessionId": session.id });
    Ok(long_running::begin(exchange, result, None))
}

/// `DataFlowDebugSession_QueryByFactory`
pub(super) fn query(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let prefix = session_key(&factory, "");
    let active = |key: &str| {
        let session: Session = exchange.store.get(key)?;
        session.is_active(exchange).then(|| session.view())
    };
    let keys = exchange.store.keys(&prefix).filter(|key| active(key).is_some());
    let keys: Vec<String> = keys.collect();
    Ok(Reply::ok(&paging::list(exchange, keys.into_iter(), active)?))
}

/// `DataFlowDebugSession_AddDataFlow`
pub(super) fn add_data_flow(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (key, mut session, request) = used(exchange)?;
    session.data_flow = request["dataFlow"]["name"].clone();
    exchange.store.put(&key, &session);
    Ok(Reply::ok(&json!({ "jobVersion": exchange.uuid() })))
}

/// `DataFlowDebugSession_ExecuteCommand`. The emulator runs no data flows, so the data has no rows.
pub(super) fn execute_command(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (key, session, request) = used(exchange)?;
    let known = ["executePreviewQuery", "executeStatisticsQuery", "executeExpressionQuery"];
    let command = request["command"].as_str().unwrap_or_default();
    if !known.iter().any(|it| it.eq_ignore_ascii_case(command)) {
        let message = format!("'command' is '{command}'; use one of {}.", known.join(", "));
        return Err(exchange.bad_request(message));
    }
    exchange.store.put(&key, &session);
    let output = json!({ "schema": "output()", "data": [] }).to_string();
    let data = json!({ "output": output }).to_string();
    let result = json!({ "status": "Succeeded", "data": data });
    Ok(long_running::begin(exchange, result, None))
}

/// `DataFlowDebugSession_Delete`
pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (key, ..) = used(exchange)?;
    exchange.store.remove(&key);
    Ok(Reply::empty(StatusCode::OK))
}

/// The session that the body names, with its key and the body. The session is used now.
fn used(exchange: &mut Exchange<'_>) -> Result<(String, Session, Value), Refusal> {
    let factory = exchange.needs_factory()?;
    let request = Value::Object(exchange.object()?);
    let id = request["sessionId"].as_str().unwrap_or_default();
    let key = session_key(&factory, id);
    let session = exchange.store.get(&key).filter(|it: &Session| it.is_active(exchange));
    let Some(mut session) = session else {
        let message =
            format!("There is no active debug session '{id}': it was deleted, or it timed out.");
        return Err(Refusal::nested(
            StatusCode::NOT_FOUND,
            "DataFlowDebugSessionNotFound",
            message,
        ));
    };
    session.used = exchange.timestamp();
    Ok((key, session, request))
}

/// An integer, which may be written as a string.
fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}
