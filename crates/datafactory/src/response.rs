//! A response: the decoded body, the headers and the warnings.

use std::ops::{Deref, DerefMut};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use datafactory_core::{ResponseValue, Warning};
use http::{HeaderMap, StatusCode};

/// A successful response: the decoded value, the status, the headers and the raw body.
#[derive(Clone, Debug, PartialEq)]
pub struct Response<T>(ResponseValue<T>);

impl<T> Response<T> {
    pub(crate) fn new(value: ResponseValue<T>) -> Self {
        Self(value)
    }

    /// Changes the value and keeps the rest.
    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let ResponseValue { value, head, body, warnings } = self.0;
        Response(ResponseValue { value: change(value), head, body, warnings })
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.0.value
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.0.value
    }

    /// The raw body, even if the documentation has none. It can contain secrets.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The values whose JSON type is not the documented one, each with its path. They are in `extra` of the object
    /// that contains them.
    pub fn warnings(&self) -> &[Warning] {
        &self.0.warnings
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.0.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.head.headers
    }

    /// The service's id of the request, `x-ms-request-id`. Support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        header(self.headers(), "x-ms-request-id")
    }

    /// The id that all operations caused by this request share, `x-ms-correlation-request-id`.
    pub fn correlation_request_id(&self) -> Option<&str> {
        header(self.headers(), "x-ms-correlation-request-id")
    }

    /// The region, time and correlation id, `x-ms-routing-request-id`.
    pub fn routing_request_id(&self) -> Option<&str> {
        header(self.headers(), "x-ms-routing-request-id")
    }

    /// The number of requests that are still allowed: the lowest of [`Response::rate_limits`].
    pub fn rate_limit_remaining(&self) -> Option<u64> {
        rate_limit_remaining(self.headers())
    }

    /// All rate limits, `x-ms-ratelimit-remaining-*`.
    pub fn rate_limits(&self) -> impl Iterator<Item = RateLimit<'_>> {
        rate_limits(self.headers())
    }

    /// The time of the response by the service's clock.
    pub fn date(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(header(self.headers(), "date")?).ok()
    }

    /// The `Location` header: the URL of the result or of the created resource.
    pub fn location(&self) -> Option<&str> {
        header(self.headers(), "location")
    }

    /// The delay that the service asks for before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers())
    }
}

/// The number of requests that are still allowed in one scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit<'a> {
    /// The scope, such as `subscription-reads`, `subscription-writes` or `subscription-deletes`.
    pub scope: &'a str,
    /// The number of requests that are still allowed.
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

pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
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

/// The delay that the service asks for: in milliseconds, or as `Retry-After` with seconds or a date. A date in the
/// past means no delay.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    for name in ["x-ms-retry-after-ms", "retry-after-ms"] {
        if let Some(wait) = header(headers, name).and_then(|wait| wait.trim().parse().ok()) {
            return Some(Duration::from_millis(wait));
        }
    }
    let value = header(headers, "retry-after")?.trim();
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
    fn rate_limit_remaining_is_the_lowest_limit() {
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
