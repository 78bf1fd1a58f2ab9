//! A response: the decoded body, the headers and the warnings.

use std::ops::{Deref, DerefMut};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use datafactory_core::{ResponseValue, Warning};
use http::{HeaderMap, StatusCode};

/// A successful response: the value, the status and the headers, and the body as it arrived.
#[derive(Clone, Debug, PartialEq)]
pub struct Response<T>(ResponseValue<T>);

impl<T> Response<T> {
    pub(crate) fn new(value: ResponseValue<T>) -> Self {
        Self(value)
    }

    /// The same response with another value.
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let ResponseValue { value, head, body, warnings } = self.0;
        Response(ResponseValue { value: change(value), head, body, warnings })
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.0.value
    }

    /// The value, without what was around it.
    pub fn into_value(self) -> T {
        self.0.value
    }

    /// The body as it arrived, even where the documentation has none. It may hold secrets.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The values whose JSON type is not the documented one, each with its path. They are kept in the `extra` of the
    /// object around them.
    pub fn warnings(&self) -> &[Warning] {
        &self.0.warnings
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.0.head.status
    }

    /// Every header.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.head.headers
    }

    /// The service's id of this exchange, `x-ms-request-id`: what support asks for.
    pub fn request_id(&self) -> Option<&str> {
        text(self.headers(), "x-ms-request-id")
    }

    /// The id that ties together everything this request set off, `x-ms-correlation-request-id`.
    pub fn correlation_request_id(&self) -> Option<&str> {
        text(self.headers(), "x-ms-correlation-request-id")
    }

    /// Region, time and correlation id, `x-ms-routing-request-id`.
    pub fn routing_request_id(&self) -> Option<&str> {
        text(self.headers(), "x-ms-routing-request-id")
    }

    /// How many more requests are allowed: the lowest of [`Response::rate_limits`].
    pub fn rate_limit_remaining(&self) -> Option<u64> {
        rate_limit_remaining(self.headers())
    }

    /// Every counter of remaining requests, `x-ms-ratelimit-remaining-*`.
    pub fn rate_limits(&self) -> impl Iterator<Item = RateLimit<'_>> {
        rate_limits(self.headers())
    }

    /// When the service responded, by its own clock.
    pub fn date(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(text(self.headers(), "date")?).ok()
    }

    /// The `Location` header: the URL of the result or of the created resource.
    pub fn location(&self) -> Option<&str> {
        text(self.headers(), "location")
    }

    /// How long the service asks to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers())
    }
}

/// One counter of remaining requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit<'a> {
    /// What is counted: `subscription-reads`, `subscription-writes`, `subscription-deletes` and others.
    pub scope: &'a str,
    /// How many more are allowed.
    pub remaining: u64,
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0.value
    }
}

pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn rate_limits(headers: &HeaderMap) -> impl Iterator<Item = RateLimit<'_>> {
    headers.iter().filter_map(|(name, value)| {
        Some(RateLimit {
            scope: name.as_str().strip_prefix("x-ms-ratelimit-remaining-")?,
            remaining: value.to_str().ok()?.trim().parse().ok()?,
        })
    })
}

pub(crate) fn rate_limit_remaining(headers: &HeaderMap) -> Option<u64> {
    rate_limits(headers).map(|limit| limit.remaining).min()
}

/// The wait that the service asks for: in milliseconds, or as `Retry-After` in both of its forms, which
/// are seconds and a date, of which what is past means no wait.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    for name in ["x-ms-retry-after-ms", "retry-after-ms"] {
        if let Some(wait) = text(headers, name).and_then(|wait| wait.trim().parse().ok()) {
            return Some(Duration::from_millis(wait));
        }
    }
    let value = text(headers, "retry-after")?.trim();
    match value.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => {
            let date = httpdate::parse_http_date(value).ok()?;
            Some(date.duration_since(SystemTime::now()).unwrap_or_default())
        }
    }
}

#[cfg(test)]
mod tests {
    use datafactory_core::ResponseHead;
    use http::HeaderValue;

    use super::*;

    fn response(headers: &[(&'static str, &'static str)]) -> Response<()> {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
            .collect();
        let head = ResponseHead { status: StatusCode::OK, headers };
        let (value, body, warnings) = ((), Bytes::new(), Vec::new());
        Response(ResponseValue { value, head, body, warnings })
    }

    #[test]
    fn the_lowest_counter_is_what_remains() {
        let response = response(&[
            ("x-ms-ratelimit-remaining-subscription-reads", "14960"),
            ("x-ms-ratelimit-remaining-subscription-global-reads", "3749"),
            ("x-ms-ratelimit-remaining-tenant-reads", "many"),
        ]);
        assert_eq!(response.rate_limit_remaining(), Some(3749));
        assert_eq!(response.rate_limits().count(), 2);
    }

    #[test]
    fn retry_after_is_read_as_seconds_or_date() {
        for (value, expected) in [
            ("15", Some(15)),
            (" 0 ", Some(0)),
            ("Wed, 03 Dec 2014 21:33:07 GMT", Some(0)),
            ("soon", None),
            ("-1", None),
        ] {
            let wait = response(&[("retry-after", value)]).retry_after();
            assert_eq!(wait, expected.map(Duration::from_secs), "{value}");
        }
        let later = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(60));
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", HeaderValue::try_from(later).unwrap());
        let wait = retry_after(&headers).unwrap();
        assert!((50..=60).contains(&wait.as_secs()), "{wait:?}");
    }
}
