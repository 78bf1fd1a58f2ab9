//! Trying again, where that cannot do anything twice.
//!
//! The waits are drawn here and not by a crate for backoff: what those offer either has no full jitter or
//! no room for the wait that the service asks for, and drawing is one line.

use std::ops::RangeInclusive;
use std::time::Duration;

use bytes::Bytes;
use datafactory_core::{BoxFuture, Operation, Transport, TransportError, TransportErrorKind};
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use tokio::time::Instant;
use tracing::Instrument as _;

use crate::authorization::Authorization;
use crate::response::{rate_limit_remaining, retry_after, text};

const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("x-ms-client-request-id");

/// How often and how patiently a request is tried again.
///
/// What is tried again depends on the operation. Those that only read, put or delete are, after a
/// failed or lost connection and after the statuses 408, 429, 500, 502, 503 and 504. All others are tried
/// again only if the service has certainly not accepted them: when no connection was made, or after 429.
///
/// The wait before a retry is drawn at random from zero to a limit, which doubles from try to try; it is
/// longer if the service asks for more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    retries: u32,
    waits: (Duration, Duration),
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { retries: 4, waits: (Duration::from_millis(800), Duration::from_secs(60)) }
    }
}

impl RetryPolicy {
    /// No retries.
    pub const fn none() -> Self {
        Self { retries: 0, waits: (Duration::ZERO, Duration::ZERO) }
    }

    /// How often a request is tried again; 4 times unless set.
    #[must_use]
    pub const fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The first and the last limit of the waits; 0.8 and 60 seconds unless set.
    #[must_use]
    pub const fn waits(mut self, waits: RangeInclusive<Duration>) -> Self {
        self.waits = (*waits.start(), *waits.end());
        self
    }

    /// How often something is looked for that may yet appear.
    #[cfg(feature = "v2")]
    pub(crate) fn looks(&self) -> u32 {
        self.retries
    }

    /// A wait before a retry, the first of which is 0.
    fn wait(&self, retry: u32) -> Duration {
        let limit = self.limit(retry);
        // The longest limits have no exact counterpart as a fraction.
        Duration::try_from_secs_f64(limit.as_secs_f64() * fastrand::f64()).unwrap_or(limit)
    }

    /// The longest wait before a retry, the first of which is 0.
    pub(crate) fn limit(&self, retry: u32) -> Duration {
        let (first, longest) = self.waits;
        first.saturating_mul(2_u32.saturating_pow(retry)).min(longest)
    }
}

/// What bounds one call: its retries, and how long a try and all of them together may take.
#[derive(Clone, Debug)]
pub(crate) struct Bounds {
    pub(crate) retry: RetryPolicy,
    /// How long one try may take.
    pub(crate) timeout: Duration,
    /// How long all tries may take, with the waits between them.
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

/// The tries of one call.
pub(crate) struct Tries<'a> {
    pub(crate) next: &'a Authorization,
    pub(crate) bounds: Bounds,
    /// The same for all of them.
    pub(crate) client_request_id: HeaderValue,
}

impl Tries<'_> {
    async fn exchange(
        &self,
        mut request: Request<Bytes>,
    ) -> Result<Response<Bytes>, TransportError> {
        request.headers_mut().insert(CLIENT_REQUEST_ID, self.client_request_id.clone());
        let Bounds { retry: policy, timeout, deadline } = &self.bounds;
        let began = Instant::now();
        let left = || deadline.saturating_sub(began.elapsed());
        let repeatable = repeatable(&request);
        let mut retry = 0;
        loop {
            let attempt = self.attempt(request.clone(), retry, left().min(*timeout)).await;
            if retry == policy.retries || !worth_another(&attempt, repeatable) {
                return attempt;
            }
            let asked = attempt.as_ref().ok().and_then(|answer| retry_after(answer.headers()));
            let wait = policy.wait(retry).max(asked.unwrap_or_default());
            if wait >= left() {
                return attempt;
            }
            tracing::debug!(wait = ?wait, "trying again");
            tokio::time::sleep(wait).await;
            retry += 1;
        }
    }

    /// One try, in a span with the names that OpenTelemetry has for HTTP. The address is shown as its
    /// template, since names and tokens may stand in the address itself.
    async fn attempt(
        &self,
        request: Request<Bytes>,
        retry: u32,
        timeout: Duration,
    ) -> Result<Response<Bytes>, TransportError> {
        let operation = operation(&request);
        let span = tracing::debug_span!(
            "datafactory.request",
            otel.name = operation.map_or("", |operation| operation.id),
            otel.kind = "client",
            http.request.method = %request.method(),
            url.template = operation.map_or("", |operation| operation.path),
            server.address = request.uri().host(),
            server.port = request.uri().port_u16(),
            http.request.resend_count = (retry > 0).then_some(retry),
            az.client_request_id = text(request.headers(), CLIENT_REQUEST_ID.as_str()),
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
        Ok(answer) => {
            span.record("http.response.status_code", answer.status().as_u16());
            span.record("az.service_request_id", text(answer.headers(), "x-ms-request-id"));
            span.record("az.rate_limit_remaining", rate_limit_remaining(answer.headers()));
            if !answer.status().is_success() {
                span.record("error.type", answer.status().as_str());
            }
        }
        Err(error) => {
            span.record("error.type", tracing::field::debug(error.kind()));
        }
    }
}

fn operation(request: &Request<Bytes>) -> Option<&'static Operation> {
    request.extensions().get::<&'static Operation>().copied()
}

/// Whether a request may arrive twice.
fn repeatable(request: &Request<Bytes>) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD | Method::PUT | Method::DELETE)
        || operation(request).is_some_and(|operation| operation.safe)
}

fn worth_another(attempt: &Result<Response<Bytes>, TransportError>, repeatable: bool) -> bool {
    match attempt {
        Ok(answer) if repeatable => matches!(answer.status().as_u16(), 408 | 429 | 500 | 502..=504),
        Ok(answer) => answer.status() == StatusCode::TOO_MANY_REQUESTS,
        Err(error) => match error.kind() {
            TransportErrorKind::Connect => true,
            TransportErrorKind::Timeout | TransportErrorKind::Interrupted => repeatable,
            _ => false,
        },
    }
}

impl Transport for Tries<'_> {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}
