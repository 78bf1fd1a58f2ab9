//! The error of a call, with everything the service said about it.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use datafactory_core::{
    CallError, ErrorBody, ErrorDetail, InvalidName, Operation, ResponseHead, TransportError,
    TransportErrorKind,
};
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode};

use crate::response::{retry_after, text};

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The type of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The settings of the client are invalid.
    Configuration,
    /// A name breaks the documented rules. Nothing was sent.
    InvalidName,
    /// The request cannot be built, or a rule of the client forbids sending it. Nothing was sent.
    InvalidRequest,
    /// The service sent a URL on another host, as the next page or as the URL of a result. Nothing was
    /// sent there.
    ForeignLink,
    /// There is no token. Nothing was sent.
    Credential,
    /// No connection was made. Nothing was sent.
    Connect,
    /// No response arrived in time. The service may have carried the request out.
    Timeout,
    /// The connection ended before the response was complete. The service may have carried the request out.
    Interrupted,
    /// The response is larger than the client allows. The service has carried the request out.
    TooLarge,
    /// The service returned an error.
    Service,
    /// The response is a success, but its body does not match the documented type.
    Decode,
    /// The service sent the same next page twice, so the list would never end.
    RepeatedPage,
    /// The long-running operation failed or was cancelled.
    Failed,
}

/// A call that failed.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    what: String,
    operation: Option<&'static Operation>,
    client_request_id: Option<String>,
    answer: Option<(ResponseHead, ErrorBody)>,
    /// Whether it is unknown what became of a request that must not be repeated.
    ambiguous: bool,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            what: what.into(),
            operation: None,
            client_request_id: None,
            answer: None,
            ambiguous: false,
            source: None,
        }))
    }

    pub(crate) fn caused_by(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Sets the operation and the method. A follow-up request has another method than its operation.
    pub(crate) fn of(
        mut self,
        operation: &'static Operation,
        method: &Method,
        client_request_id: &HeaderValue,
    ) -> Self {
        let repeatable =
            operation.safe || matches!(*method, Method::GET | Method::PUT | Method::DELETE);
        self.0.ambiguous = !repeatable
            && match self.kind() {
                ErrorKind::Timeout
                | ErrorKind::Interrupted
                | ErrorKind::TooLarge
                | ErrorKind::Decode => true,
                ErrorKind::Service => {
                    self.status().is_some_and(|it| it.is_server_error() || it.as_u16() == 408)
                }
                _ => false,
            };
        self.0.operation = Some(operation);
        self.0.client_request_id = client_request_id.to_str().ok().map(str::to_owned);
        self
    }

    /// Sets the operation.
    pub(crate) fn during(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// Adds the outcome of a request that was ambiguous.
    #[cfg(feature = "v2")]
    pub(crate) fn settled(mut self, how: &str) -> Self {
        self.0.ambiguous = false;
        self.0.what = format!("{}; {how}", self.0.what);
        self
    }

    /// A failure that a body describes, though its status does not.
    pub(crate) fn failed(what: impl Into<String>, answer: Response<Bytes>) -> Self {
        Self::new(ErrorKind::Failed, what).with(answer)
    }

    pub(crate) fn invalid_name(error: InvalidName) -> Self {
        Self::new(ErrorKind::InvalidName, error.to_string())
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::Refused => ErrorKind::InvalidRequest,
            TransportErrorKind::ForeignLink => ErrorKind::ForeignLink,
            TransportErrorKind::Credential => ErrorKind::Credential,
            TransportErrorKind::Connect => ErrorKind::Connect,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::TooLarge => ErrorKind::TooLarge,
            _ => ErrorKind::Interrupted,
        };
        Self::new(kind, error.to_string()).caused_by(error.into_source())
    }

    pub(crate) fn configuration(what: String) -> Self {
        Self::new(ErrorKind::Configuration, what)
    }

    pub(crate) fn call(error: CallError) -> Self {
        match error {
            CallError::NoResponse(error) => Self::transport(error),
            CallError::Failure(response) => {
                Self::new(ErrorKind::Service, response.status().to_string()).with(*response)
            }
            CallError::InvalidResponse(response, error) => Self::decode(error, *response),
        }
    }

    pub(crate) fn decode(reason: impl fmt::Display, answer: Response<Bytes>) -> Self {
        let what = format!("the response body cannot be read: {reason}");
        Self::new(ErrorKind::Decode, what).with(answer)
    }

    fn with(mut self, answer: Response<Bytes>) -> Self {
        let body = ErrorBody::new(answer.body().clone());
        self.0.answer = Some((answer.into(), body));
        self
    }

    /// The type of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The id of the operation that was called: `Datasets_Get`.
    pub fn operation(&self) -> Option<&'static str> {
        Some(self.0.operation?.id)
    }

    /// The HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.0.answer.as_ref()?.0.status)
    }

    /// The headers, if there was a response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.0.answer.as_ref()?.0.headers)
    }

    /// The body, if there was a response; it may be empty, and need not be JSON.
    pub fn body(&self) -> Option<&ErrorBody> {
        Some(&self.0.answer.as_ref()?.1)
    }

    /// The service's code: `TableNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.detail()?.code()
    }

    /// The service's message.
    pub fn message(&self) -> Option<&str> {
        self.detail()?.message()
    }

    /// The part of the request that caused the error.
    pub fn target(&self) -> Option<&str> {
        self.detail()?.target()
    }

    /// The service's detailed errors.
    pub fn details(&self) -> impl Iterator<Item = ErrorDetail<'_>> {
        self.detail().into_iter().flat_map(|detail| detail.details())
    }

    fn detail(&self) -> Option<ErrorDetail<'_>> {
        self.body()?.detail()
    }

    /// The service's id of the exchange, `x-ms-request-id`: what support asks for.
    pub fn request_id(&self) -> Option<&str> {
        text(self.headers()?, "x-ms-request-id")
    }

    /// The id that this client gave the call, `x-ms-client-request-id`.
    pub fn client_request_id(&self) -> Option<&str> {
        self.0.client_request_id.as_deref()
    }

    /// How long the service asks to wait before trying again.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers()?)
    }

    /// Whether the service may have carried out a request that would do its work twice if it were sent
    /// again, the start of a run for one. [`Error::client_request_id`] is what to look for.
    pub fn is_ambiguous(&self) -> bool {
        self.0.ambiguous
    }

    /// Whether the resource does not exist.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether there were too many requests.
    pub fn is_throttled(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.what)?;
        if matches!(self.kind(), ErrorKind::Service | ErrorKind::Failed) {
            match (self.code(), self.message()) {
                (Some(code), Some(message)) => {
                    write!(f, ": {code}: {}", message.trim_end_matches('.'))?;
                }
                (Some(text), None) | (None, Some(text)) => write!(f, ": {text}")?,
                (None, None) => {}
            }
            if let Some(target) = self.target() {
                write!(f, " (target {target})")?;
            }
        }
        if let Some(id) = self.request_id() {
            write!(f, " (x-ms-request-id {id})")?;
        }
        if self.is_ambiguous() {
            f.write_str("; the service may have carried it out all the same")?;
            if let Some(id) = self.client_request_id() {
                write!(f, " (x-ms-client-request-id {id})")?;
            }
        }
        if self.status() == Some(StatusCode::UNAUTHORIZED) {
            f.write_str("; give the client a token that is valid for this endpoint")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("what", &self.to_string())
            .field("client_request_id", &self.client_request_id())
            .field("source", &self.0.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
