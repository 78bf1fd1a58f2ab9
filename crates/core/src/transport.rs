//! The interface between the client and the service, or a replacement of the service.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests to the service, or to a replacement such as the emulator, and returns the responses.
///
/// Bodies are complete: a response that was cut off is an error of the transport and never reaches a decoder.
/// A response with any status is `Ok`.
pub trait Transport: Send + Sync {
    /// Sends one request. Dropping the future cancels the request.
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>>;
}

/// Why there is no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The request was not sent, because it is invalid.
    Refused,
    /// The request was not sent, because the URL is on another host, which must not get the token.
    ForeignLink,
    /// The request was not sent, because there is no token.
    Credential,
    /// The request was not sent, because no connection was made.
    Connect,
    /// No response arrived in time. The service may have carried the request out.
    Timeout,
    /// The connection ended before the response was complete. The service may have carried the request out.
    Interrupted,
    /// The response is larger than the client allows. The service has carried the request out.
    TooLarge,
}

/// A request that got no response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// An error of this type, with its cause.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { kind, source: source.into() }
    }

    /// The type of the error, which tells whether the service may have received the request.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// The cause.
    pub fn into_source(self) -> Box<dyn std::error::Error + Send + Sync> {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Refused => "the request cannot be sent",
            TransportErrorKind::ForeignLink => "the URL is not on the service's host",
            TransportErrorKind::Credential => "there is no token",
            TransportErrorKind::Connect => "no connection to the service",
            TransportErrorKind::Timeout => "no response in time",
            TransportErrorKind::Interrupted => {
                "the connection ended before the response was complete"
            }
            TransportErrorKind::TooLarge => "the response is larger than allowed",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// The status and the headers of a response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseHead {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
}

impl<T> From<Response<T>> for ResponseHead {
    fn from(response: Response<T>) -> Self {
        let (head, _) = response.into_parts();
        Self { status: head.status, headers: head.headers }
    }
}
