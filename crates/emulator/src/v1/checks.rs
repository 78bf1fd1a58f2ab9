//! What is checked in requests of several operations, with errors that name the member.

use datafactory_core::{OpenEnum, Timestamp};
use http::StatusCode;
use http::header::IF_MATCH;
use serde::de::DeserializeOwned;
use serde_json::Value;
use time::OffsetDateTime;

use crate::exchange::{Exchange, Refusal};

/// A documented value, in whatever case it was written.
pub(super) fn known<E: OpenEnum>(member: &str, value: &E) -> Result<E, String> {
    let mut values = E::VALUES.iter().filter(|known| known.eq_ignore_ascii_case(value.as_str()));
    let value = values.next().map(|known| E::from(known)).ok_or_else(|| {
        let given = value.as_str().escape_debug().to_string();
        format!("{member} is `{given}`, which is none of {}.", E::VALUES.join(", "))
    })?;
    Ok(value)
}

/// A time of the query.
pub(super) fn time(exchange: &Exchange<'_>, name: &str) -> Result<Option<OffsetDateTime>, Refusal> {
    let Some(text) = exchange.query(name).filter(|text| !text.is_empty()) else { return Ok(None) };
    let time: Timestamp =
        text.parse().map_err(|error| exchange.bad_request(format!("{name}: {error}.")))?;
    Ok(Some(time.instant()))
}

/// A time of the query that must be there.
pub(super) fn needs_time(exchange: &Exchange<'_>, name: &str) -> Result<OffsetDateTime, Refusal> {
    time(exchange, name)?
        .ok_or_else(|| exchange.bad_request(format!("The query parameter {name} is missing.")))
}

/// The body, whose members may be written in any case: the documentation, the portal and the service's own
/// client disagree about it.
pub(super) fn in_any_case<T: DeserializeOwned>(
    exchange: &Exchange<'_>,
    names: &[&str],
) -> Result<T, Refusal> {
    let mut body: Value = exchange.json()?;
    if let Value::Object(members) = &mut body {
        for name in names {
            let twin =
                members.keys().find(|it| it.eq_ignore_ascii_case(name) && it != name).cloned();
            if let Some(value) = twin.and_then(|twin| members.remove(&twin)) {
                members.entry(*name).or_insert(value);
            }
        }
    }
    serde_json::from_value(body).map_err(|error| exchange.bad_request(format!("{error}.")))
}

/// Refuses a request that is only meant for a certain version of what it is about. Nothing of this API
/// version has an entity tag, so only `*` can hold.
pub(super) fn if_match(exchange: &Exchange<'_>, exists: bool) -> Result<(), Refusal> {
    match exchange.header(IF_MATCH.as_str()) {
        None => Ok(()),
        Some("*") if exists => Ok(()),
        Some(tag) => {
            let message = format!("The condition If-Match: {tag} does not hold.");
            Err(Refusal::flat(StatusCode::PRECONDITION_FAILED, "PreconditionFailed", message))
        }
    }
}

/// Refuses one more or a larger resource than the service allows in a factory.
pub(super) fn room(
    exchange: &Exchange<'_>,
    folder: &str,
    key: &str,
    most: usize,
    largest: usize,
) -> Result<(), Refusal> {
    let size = exchange.body.len();
    if size > largest {
        let message = format!("The definition has {size} bytes, more than {largest}.");
        return Err(exchange.bad_request(message));
    }
    if !exchange.store.has(key)
        && exchange.store.scan::<serde::de::IgnoredAny>(folder).len() >= most
    {
        let message = format!("The data factory holds {most} of these already, and may no more.");
        return Err(exchange.bad_request(message));
    }
    Ok(())
}

/// `/subscriptions/.../datafactories/{name}`, as the caller spells it, and what follows.
pub(super) fn path(exchange: &Exchange<'_>, rest: &str) -> String {
    let [subscription, group, factory] =
        ["subscriptionId", "resourceGroupName", "dataFactoryName"].map(|name| exchange.name(name));
    format!(
        "/subscriptions/{subscription}/resourcegroups/{group}/providers/Microsoft.DataFactory/\
         datafactories/{factory}{rest}"
    )
}

/// The address of this request's own resource, and what follows.
pub(super) fn location(exchange: &Exchange<'_>, rest: &str) -> String {
    let path = exchange.target.split('?').next().unwrap_or_default();
    exchange.address(&format!("{}{rest}", path.trim_end_matches('/')))
}
