//! Retries, limited to requests that are safe to repeat.
//!
//! The delays are computed here, in one line: the crates for backoff lack either full jitter or support for
//! `Retry-After`.

use std::ops::RangeInclusive;
use std::time::Duration;

use bytes::Bytes;
use datafactory_core::{Call, CallError, Operation, TransportError, TransportErrorKind, succeeded};
use http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use tokio::time::Instant;
use tracing::Instrument as _;

use crate::authorization::Authorization;
use crate::response::{header, rate_limit_remaining, retry_after};

const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("x-ms-client-request-id");

/// The number of retries and the delays between them.
///
/// Requests that are safe to repeat (GET, PUT, DELETE, and POST of operations that only read) are retried after a
/// failed or lost connection, a timeout, and the statuses 408, 429, 500, 502, 503 and 504. Other requests are
/// retried only if the service did not accept them: if no connection was made, or after 429.
///
/// The delay is random, between zero and a limit that doubles with each retry. If the service asks for a longer
/// delay, the client waits that long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    retries: u32,
    delays: (Duration, Duration),
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { retries: 4, delays: (Duration::from_millis(800), Duration::from_secs(60)) }
    }
}

impl RetryPolicy {
    /// No retries.
    pub const fn none() -> Self {
        Self { retries: 0, delays: (Duration::ZERO, Duration::ZERO) }
    }

    /// The maximum number of retries. Default: 4.
    #[must_use]
    pub const fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The limit of the first delay and the highest limit. Default: 0.8 and 60 seconds.
    #[must_use]
    pub const fn delays(mut self, delays: RangeInclusive<Duration>) -> Self {
        self.delays = (*delays.start(), *delays.end());
        self
    }

    /// The maximum number of retries.
    #[cfg(feature = "v2")]
    pub(crate) fn max_retries(&self) -> u32 {
        self.retries
    }

    /// The delay before a retry. Retries count from 0.
    fn delay(&self, retry: u32) -> Duration {
        let limit = self.limit(retry);
        // As a floating-point number, the longest limit can round up to an invalid duration.
        Duration::try_from_secs_f64(limit.as_secs_f64() * fastrand::f64()).unwrap_or(limit)
    }

    /// The longest delay before a retry. Retries count from 0.
    pub(crate) fn limit(&self, retry: u32) -> Duration {
        let (first, longest) = self.delays;
        first.saturating_mul(2_u32.saturating_pow(retry)).min(longest)
    }
}

/// The limits of one call: its retries, and the time for one attempt and for all attempts.
#[derive(Clone, Debug)]
pub(crate) struct Bounds {
    pub(crate) retry: RetryPolicy,
    /// The time limit of one attempt.
    pub(crate) timeout: Duration,
    /// The time limit of all attempts and the delays between them.
    pub(crate) deadline: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            retry: RetryPolicy::default(),
            timeout: Duration::from_secs(100),
            deadline: Duration::from_secs(300),
        }
    }
}

/// Sends a request, with retries.
pub(crate) struct Attempts<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) next: &'a Authorization,
    pub(crate) bounds: Bounds,
    /// The same in all attempts.
    pub(crate) client_request_id: HeaderValue,
}

impl Attempts<'_> {
    /// Describes the call again for each attempt: most calls need one, and then nothing is copied.
    pub(crate) async fn send(
        &self,
        call: &(dyn Fn() -> Call + Sync),
    ) -> Result<Response<Bytes>, CallError> {
        let Bounds { retry: policy, timeout, deadline } = &self.bounds;
        let began = Instant::now();
        let left = || deadline.saturating_sub(began.elapsed());
        let mut retry = 0;
        loop {
            let mut request = call().request()?;
            request.headers_mut().insert(CLIENT_REQUEST_ID, self.client_request_id.clone());
            let repeatable = self.operation.is_repeatable(request.method());
            let attempt = self.attempt(request, retry, left().min(*timeout)).await;
            if retry == policy.retries || !should_retry(&attempt, repeatable) {
                return succeeded(attempt?);
            }
            let asked = attempt.as_ref().ok().and_then(|response| retry_after(response.headers()));
            let delay = policy.delay(retry).max(asked.unwrap_or_default());
            if delay >= left() {
                return succeeded(attempt?);
            }
            tracing::debug!(delay = ?delay, "retry");
            tokio::time::sleep(delay).await;
            retry += 1;
        }
    }

    /// One attempt, in a span with OpenTelemetry's names for HTTP. The span has the path template instead of the
    /// URL, which contains names and can contain tokens.
    async fn attempt(
        &self,
        request: Request<Bytes>,
        retry: u32,
        timeout: Duration,
    ) -> Result<Response<Bytes>, TransportError> {
        let span = tracing::debug_span!(
            "datafactory.request",
            otel.name = self.operation.id,
            otel.kind = "client",
            http.request.method = %request.method(),
            url.template = self.operation.path,
            server.address = request.uri().host(),
            server.port = request.uri().port_u16(),
            http.request.resend_count = (retry > 0).then_some(retry),
            az.client_request_id = header(request.headers(), CLIENT_REQUEST_ID.as_str()),
            http.response.status_code = tracing::field::Empty,
            az.service_request_id = tracing::field::Empty,
            az.rate_limit_remaining = tracing::field::Empty,
            "error.type" = tracing::field::Empty,
        );
        let outcome = self.next.send(request, timeout).instrument(span.clone()).await;
        if !span.is_disabled() {
            record(&span, &outcome);
        }
        outcome
    }
}

fn record(span: &tracing::Span, outcome: &Result<Response<Bytes>, TransportError>) {
    match outcome {
        Ok(response) => {
            span.record("http.response.status_code", response.status().as_u16());
            span.record("az.service_request_id", header(response.headers(), "x-ms-request-id"));
            span.record("az.rate_limit_remaining", rate_limit_remaining(response.headers()));
            if !response.status().is_success() {
                span.record("error.type", response.status().as_str());
            }
        }
        Err(error) => {
            span.record("error.type", tracing::field::debug(error.kind()));
        }
    }
}

fn should_retry(attempt: &Result<Response<Bytes>, TransportError>, repeatable: bool) -> bool {
    match attempt {
        Ok(response) if repeatable => {
            matches!(response.status().as_u16(), 408 | 429 | 500 | 502..=504)
        }
        Ok(response) => response.status() == StatusCode::TOO_MANY_REQUESTS,
        Err(error) => match error.kind() {
            TransportErrorKind::Connect => true,
            TransportErrorKind::Timeout | TransportErrorKind::Interrupted => repeatable,
            _ => false,
        },
    }
}
