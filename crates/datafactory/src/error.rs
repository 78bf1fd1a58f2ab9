//! The error of a call, with the service's response.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use datafactory_core::{
    CallError, ErrorBody, ErrorDetail, InvalidName, Operation, ResponseHead, TransportError,
    TransportErrorKind,
};
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode};

use crate::response::{header, retry_after};

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
    summary: String,
    operation: Option<&'static Operation>,
    client_request_id: Option<String>,
    response: Option<(ResponseHead, ErrorBody)>,
    /// Whether the service may have carried out a request that is not safe to repeat.
    ambiguous: bool,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, summary: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            summary: summary.into(),
            operation: None,
            client_request_id: None,
            response: None,
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
        self.0.ambiguous = !operation.is_repeatable(method)
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

    /// Adds the outcome of an ambiguous request.
    #[cfg(feature = "v2")]
    pub(crate) fn settled(mut self, outcome: &str) -> Self {
        self.0.ambiguous = false;
        self.0.summary = format!("{}; {outcome}", self.0.summary);
        self
    }

    /// A failure that the body reports, although the status is a success.
    pub(crate) fn failed(summary: impl Into<String>, response: Response<Bytes>) -> Self {
        Self::new(ErrorKind::Failed, summary).with(response)
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

    pub(crate) fn configuration(summary: String) -> Self {
        Self::new(ErrorKind::Configuration, summary)
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

    pub(crate) fn decode(reason: impl fmt::Display, response: Response<Bytes>) -> Self {
        let summary = format!("the response body cannot be decoded: {reason}");
        Self::new(ErrorKind::Decode, summary).with(response)
    }

    fn with(mut self, response: Response<Bytes>) -> Self {
        let body = ErrorBody::new(response.body().clone());
        self.0.response = Some((response.into(), body));
        self
    }

    /// The type of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The `operationId` of the call, such as `Datasets_Get`.
    pub fn operation(&self) -> Option<&'static str> {
        Some(self.0.operation?.id)
    }

    /// The HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.0.response.as_ref()?.0.status)
    }

    /// The headers, if there was a response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.0.response.as_ref()?.0.headers)
    }

    /// The body, if there was a response. It can be empty or other than JSON.
    pub fn body(&self) -> Option<&ErrorBody> {
        Some(&self.0.response.as_ref()?.1)
    }

    /// The service's error code, such as `TableNotFound`.
    pub fn code(&self) -> Option<&str> {
        self.detail()?.code()
    }

    /// The service's error message.
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

    /// The service's id of the request, `x-ms-request-id`. Support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        header(self.headers()?, "x-ms-request-id")
    }

    /// The client's id of the call, `x-ms-client-request-id`.
    pub fn client_request_id(&self) -> Option<&str> {
        self.0.client_request_id.as_deref()
    }

    /// The delay that the service asks for before a retry.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers()?)
    }

    /// Whether the service may have carried out a request that is not safe to repeat, such as the start of a run.
    /// Search for it by [`Error::client_request_id`].
    pub fn is_ambiguous(&self) -> bool {
        self.0.ambiguous
    }

    /// Whether the resource does not exist.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether the service rejected the request because of too many requests (429).
    pub fn is_throttled(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.summary)?;
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
            f.write_str("; the service may have carried out the request")?;
            if let Some(id) = self.client_request_id() {
                write!(f, " (x-ms-client-request-id {id})")?;
            }
        }
        if self.status() == Some(StatusCode::UNAUTHORIZED) {
            f.write_str("; use a token that is valid for this endpoint")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("message", &self.to_string())
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
