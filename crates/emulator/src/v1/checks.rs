//! Checks that several operations share, with errors that name the property.

use datafactory_core::{OpenEnum, Timestamp};
use serde::de::DeserializeOwned;
use serde_json::Value;
use time::OffsetDateTime;

use crate::exchange::{Exchange, Refusal};

/// A documented value, in any case of letters.
pub(super) fn known<E: OpenEnum>(property: &str, value: &E) -> Result<E, String> {
    let mut values = E::VALUES.iter().filter(|known| known.eq_ignore_ascii_case(value.as_str()));
    values.next().map(|known| E::from(*known)).ok_or_else(|| {
        let given = value.as_str().escape_debug().to_string();
        format!("{property} is `{given}`; use one of {}.", E::VALUES.join(", "))
    })
}

/// Spells a property as the documents do, if it has a value in another case.
pub(super) fn spell<E: OpenEnum>(object: &mut Value, at: &str, name: &str) -> Result<(), String> {
    if let Some(given) = object[name].as_str() {
        let spelled = known(&format!("{at}.{name}"), &E::from(given))?;
        object[name] = spelled.as_str().into();
    }
    Ok(())
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

/// The body, whose properties may be written in any case: the documentation, the portal and the service's own
/// client disagree about it.
pub(super) fn in_any_case<T: DeserializeOwned>(
    exchange: &Exchange<'_>,
    names: &[&str],
) -> Result<T, Refusal> {
    let mut body = exchange.object()?;
    for name in names {
        let twin = body.keys().find(|it| it.eq_ignore_ascii_case(name) && it != name).cloned();
        if let Some(value) = twin.and_then(|twin| body.remove(&twin)) {
            body.entry(*name).or_insert(value);
        }
    }
    serde_json::from_value(Value::Object(body))
        .map_err(|error| exchange.bad_request(format!("{error}.")))
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
