//! Faults that a scenario injects.

use std::time::Duration;

use bytes::Bytes;
use datafactory_core::{Operation, Timestamp};
use http::header::WWW_AUTHENTICATE;
use http::{Response, StatusCode};
use serde::Deserialize;
use serde_json::Value;

use crate::exchange::Refusal;

/// A fault, and the requests that it applies to.
#[derive(Clone, Debug)]
pub(crate) struct FaultRule {
    pub(crate) kind: FaultKind,
    /// The operation; any if not given.
    pub(crate) operation: Option<String>,
    pub(crate) api_version: Option<&'static str>,
    pub(crate) when: When,
    /// `Retry-After`, or the delay.
    pub(crate) wait: Duration,
}

/// Which of the matching requests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum When {
    Request(u64),
    Every(u64),
    First(u64),
    Probability(f64),
}

/// The type of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum FaultKind {
    /// 429 with `Retry-After`.
    Throttled,
    /// 500.
    InternalError,
    /// 503 with `Retry-After`.
    Unavailable,
    /// 504, after the work has been done.
    TimedOut,
    /// The connection ends, and nothing has been done.
    DroppedBefore,
    /// The connection ends after the work has been done.
    DroppedAfter,
    /// A slow response.
    Delayed,
    /// 401.
    ExpiredToken,
    /// Timestamps in other formats that the service has used.
    OddDates,
    /// Numbers in quotes.
    NumbersAsStrings,
    /// Unknown values of enumerations.
    UnknownEnumValues,
    /// Unknown discriminators of unions.
    UnknownUnionTags,
}

/// The rules, and how many requests matched each.
#[derive(Debug)]
pub(crate) struct Faults(Vec<(FaultRule, u64)>);

/// The fault of one request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fault {
    kind: FaultKind,
    wait: Duration,
}

impl Faults {
    pub(crate) fn of(rules: Vec<FaultRule>) -> Self {
        Self(rules.into_iter().map(|rule| (rule, 0)).collect())
    }

    /// Whether there are no faults.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fault for a request of this operation, or of an unknown one.
    pub(crate) fn next(
        &mut self,
        operation: Option<&'static Operation>,
        random: &mut fastrand::Rng,
    ) -> Option<Fault> {
        let mut struck = None;
        for (rule, count) in &mut self.0 {
            if !rule.matches(operation) {
                continue;
            }
            *count += 1;
            let strikes = match rule.when {
                When::Request(number) => *count == number,
                When::Every(number) => count.is_multiple_of(number),
                When::First(number) => *count <= number,
                When::Probability(probability) => random.f64() < probability,
            };
            if strikes && struck.is_none() {
                struck = Some(Fault { kind: rule.kind, wait: rule.wait });
            }
        }
        struck
    }
}

impl FaultRule {
    fn matches(&self, operation: Option<&'static Operation>) -> bool {
        let id = self.operation.as_deref();
        id.is_none_or(|id| operation.is_some_and(|operation| operation.id == id))
            && self
                .api_version
                .is_none_or(|version| operation.is_some_and(|it| it.api_version == version))
    }
}

impl Fault {
    /// How long it takes until the request is handled.
    pub(crate) fn delay(&self) -> Duration {
        if self.kind == FaultKind::Delayed { self.wait } else { Duration::ZERO }
    }

    /// Whether the connection ends before the request is handled.
    pub(crate) fn drops_before(&self) -> bool {
        self.kind == FaultKind::DroppedBefore
    }

    /// Whether the connection ends after the request has been handled.
    pub(crate) fn drops_after(&self) -> bool {
        self.kind == FaultKind::DroppedAfter
    }

    /// The response in place of handling the request.
    pub(crate) fn before(&self, now: &Timestamp) -> Option<Refusal> {
        let seconds = self.wait.as_millis().div_ceil(1000);
        Some(match self.kind {
            FaultKind::Throttled => {
                let message = format!(
                    "The request is being throttled as the limit has been reached. Please try again after \
                     '{seconds}' seconds."
                );
                let status = StatusCode::TOO_MANY_REQUESTS;
                let mut refusal = Refusal::by_gateway(status, "TooManyRequests", message);
                refusal.reply = refusal.reply.with("retry-after", seconds);
                refusal
            }
            FaultKind::InternalError => Refusal::nested(
                StatusCode::INTERNAL_SERVER_ERROR,
                "InternalServerError",
                "Internal server error has occurred.",
            ),
            FaultKind::Unavailable => {
                let status = StatusCode::SERVICE_UNAVAILABLE;
                let message = "The service is unavailable. Please try again later.";
                let mut refusal = Refusal::nested(status, "ServiceUnavailable", message);
                refusal.reply = refusal.reply.with("retry-after", seconds);
                refusal
            }
            FaultKind::ExpiredToken => {
                let message = format!(
                    "The access token expiry UTC time is earlier than current UTC time '{now}'."
                );
                let status = StatusCode::UNAUTHORIZED;
                let mut refusal =
                    Refusal::by_gateway(status, "ExpiredAuthenticationToken", message);
                let challenge = "Bearer authorization_uri=\"https://login.microsoftonline.com/common\", \
                                 error=\"invalid_token\"";
                refusal.reply = refusal.reply.with(WWW_AUTHENTICATE.as_str(), challenge);
                refusal
            }
            _ => return None,
        })
    }

    /// The response in place of the handler's.
    pub(crate) fn after(&self) -> Option<Refusal> {
        (self.kind == FaultKind::TimedOut).then(|| {
            Refusal::by_gateway(
                StatusCode::GATEWAY_TIMEOUT,
                "GatewayTimeout",
                "The gateway did not receive a response from 'Microsoft.DataFactory' within the specified \
                 time period.",
            )
        })
    }

    /// Changes the body of the response to what only a tolerant client can read.
    pub(crate) fn spoil(&self, response: Response<Bytes>) -> Response<Bytes> {
        let spoil: fn(&mut Value, &str, usize) = match self.kind {
            FaultKind::OddDates => odd_date,
            FaultKind::NumbersAsStrings => number_as_string,
            FaultKind::UnknownEnumValues => unknown_value,
            FaultKind::UnknownUnionTags => unknown_tag,
            _ => return response,
        };
        if !response.status().is_success() {
            return response;
        }
        response.map(|body| match serde_json::from_slice(&body) {
            Ok(mut value) => {
                walk(&mut value, "", &mut 0, spoil);
                value.to_string().into()
            }
            Err(_) => body,
        })
    }
}

/// Changes every scalar value, given the name of its property and the number of values before it.
fn walk(value: &mut Value, name: &str, count: &mut usize, change: fn(&mut Value, &str, usize)) {
    match value {
        Value::Object(properties) => {
            properties.iter_mut().for_each(|(name, property)| walk(property, name, count, change));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, name, count, change)),
        _ => {
            change(value, name, *count);
            *count += 1;
        }
    }
}

fn odd_date(value: &mut Value, _: &str, count: usize) {
    let Some(text) = value.as_str() else { return };
    let date = text.len() >= "2026-11-23T08:00:00".len() && text.as_bytes().get(10) == Some(&b'T');
    let Some(instant) = text.parse::<Timestamp>().ok().filter(|_| date).map(|it| it.instant())
    else {
        return;
    };
    let plain = Timestamp::from(instant).to_string();
    let plain = plain.trim_end_matches('Z');
    *value = match count % 4 {
        0 => plain.to_owned(),
        1 => format!("{plain}+00:00"),
        2 => format!(
            "{}00Z",
            if plain.contains('.') { plain.to_owned() } else { format!("{plain}.0") }
        ),
        _ => {
            let (day, time) = (instant.date(), instant.time());
            let half = if time.hour() < 12 { "AM" } else { "PM" };
            let hour = (time.hour() + 11) % 12 + 1;
            format!(
                "{}/{}/{} {hour}:{:02}:{:02} {half}",
                u8::from(day.month()),
                day.day(),
                day.year(),
                time.minute(),
                time.second()
            )
        }
    }
    .into();
}

fn number_as_string(value: &mut Value, _: &str, _: usize) {
    if let Value::Number(number) = value {
        *value = number.to_string().into();
    }
}

fn unknown_value(value: &mut Value, name: &str, _: usize) {
    /// Properties whose values the documents enumerate.
    const LISTED: [&str; 12] = [
        "autoUpdate",
        "edition",
        "frequency",
        "internalChannelEncryption",
        "latencyStatus",
        "licenseType",
        "publicNetworkAccess",
        "state",
        "status",
        "substate",
        "windowState",
        "windowSubstate",
    ];
    if value.is_string() && LISTED.contains(&name) {
        *value = "FromTheFuture".into();
    }
}

fn unknown_tag(value: &mut Value, name: &str, _: usize) {
    // The type of a resource is not a discriminator.
    if name == "type" && value.as_str().is_some_and(|kind| !kind.starts_with("Microsoft.")) {
        *value = "FromTheFuture".into();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn odd_dates_are_the_same_instants() {
        for text in ["2026-11-23T08:00:00Z", "2026-11-23T20:15:30.5Z", "2026-01-01T00:00:00Z"] {
            let instant = text.parse::<Timestamp>().unwrap().instant();
            for count in 0..4 {
                let mut value = json!(text);
                odd_date(&mut value, "", count);
                let odd = value.as_str().unwrap();
                let read =
                    odd.parse::<Timestamp>().unwrap_or_else(|error| panic!("{odd}: {error}"));
                assert!((read.instant() - instant).abs() < Duration::from_secs(1), "{text} {odd}");
            }
        }
        let mut value = json!("5.39.8830.4 and 2026");
        odd_date(&mut value, "", 0);
        assert_eq!(value, json!("5.39.8830.4 and 2026"));
    }

    #[test]
    fn rules_choose_their_requests() {
        let factories = &datafactory_client::v2::operations::FACTORIES_GET;
        let runs = &datafactory_client::v2::operations::PIPELINE_RUNS_GET;
        let always = FaultRule {
            kind: FaultKind::Unavailable,
            operation: None,
            api_version: None,
            when: When::Every(1),
            wait: Duration::ZERO,
        };
        let when = |when| FaultRule { when, ..always.clone() };
        let of = |version| FaultRule { api_version: Some(version), ..always.clone() };
        let named = |name: &str| FaultRule { operation: Some(name.to_owned()), ..always.clone() };
        for (rule, operation, struck) in [
            (when(When::Request(2)), Some(factories), "-x----"),
            (when(When::Every(2)), Some(factories), "-x-x-x"),
            (when(When::First(2)), Some(factories), "xx----"),
            (when(When::Probability(0.0)), Some(factories), "------"),
            (when(When::Probability(1.0)), Some(factories), "xxxxxx"),
            (of("2015-10-01"), Some(factories), "------"),
            (of("2018-06-01"), Some(factories), "xxxxxx"),
            (of("2018-06-01"), None, "------"),
            (named("PipelineRuns_Get"), Some(factories), "------"),
            (named("PipelineRuns_Get"), Some(runs), "xxxxxx"),
            (named("PipelineRuns_Get"), None, "------"),
            (always.clone(), None, "xxxxxx"),
        ] {
            let (mut faults, mut random) =
                (Faults::of(vec![rule.clone()]), fastrand::Rng::with_seed(1));
            let mut next = || faults.next(operation, &mut random);
            let seen: String = (0..6).map(|_| next().map_or('-', |_| 'x')).collect();
            assert_eq!(seen, struck, "{rule:?} {operation:?}");
        }
    }
}
