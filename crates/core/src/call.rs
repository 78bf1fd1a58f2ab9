//! One call, as generated methods make it: a request is put together and sent, and its answer taken apart.
//!
//! progenitor's methods are written for a support crate that is bound to one HTTP library, knows no transport
//! but that, and loses what a failure said. The generator keeps what they say of an operation and has it done
//! here instead: a request is built once, as what a [`Transport`] takes, and every failure keeps its answer.

use std::fmt::{self, Display};
use std::ops::Deref;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::decode::{DecodeError, decode};
use crate::operation::Operation;
use crate::transport::{ResponseHead, Transport, TransportError, TransportErrorKind};

/// What cannot stand for itself in a segment of a path.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'/')
    .add(b'%');

/// Room in an address for the values of its path and for a query.
const ROOM: usize = 160;

/// What cannot stand for itself in a query. A space is not `+` here, which only forms read as one.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request of one operation that is being put together.
///
/// What cannot be part of a request is an error of [`Call::send`], and then nothing is sent.
#[must_use = "nothing is sent before `send`"]
pub struct Call {
    operation: &'static Operation,
    method: Method,
    url: String,
    /// What stands before the next parameter of the query; none if the address is complete as the service sent it.
    separator: Option<char>,
    headers: HeaderMap,
    body: Bytes,
    refused: Option<TransportError>,
}

impl Call {
    /// A request of this operation to the service at this endpoint, with these values for the parameters of its
    /// path, in their order. No value can leave its segment.
    pub fn new(operation: &'static Operation, endpoint: &str, path: &[&str]) -> Self {
        let mut url = String::with_capacity(endpoint.len() + operation.path.len() + ROOM);
        url.push_str(endpoint);
        let mut values = path.iter();
        let mut template = operation.path;
        while let Some((before, rest)) = template.split_once('{') {
            url.push_str(before);
            url.extend(utf8_percent_encode(values.next().unwrap_or(&""), SEGMENT));
            template = rest.split_once('}').map_or("", |(_, after)| after);
        }
        url.push_str(template);
        Self::at(operation, operation.method.clone(), url, Some('?'))
    }

    /// A request for more of this operation's answer at an address that the service sent, which is used as it
    /// came.
    pub fn following(operation: &'static Operation, method: Method, link: String) -> Self {
        Self::at(operation, method, link, None)
    }

    fn at(
        operation: &'static Operation,
        method: Method,
        url: String,
        separator: Option<char>,
    ) -> Self {
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        Self { operation, method, url, separator, headers, body: Bytes::new(), refused: None }
    }

    /// Adds a parameter to the query, if it has a value.
    pub fn query(mut self, name: &str, value: Option<impl Display>) -> Self {
        if let (Some(separator), Some(value)) = (self.separator, value) {
            self.url.push(separator);
            self.url.extend(utf8_percent_encode(name, QUERY));
            self.url.push('=');
            self.url.extend(utf8_percent_encode(&value.to_string(), QUERY));
            self.separator = Some('&');
        }
        self
    }

    /// Adds a header, if it has a value.
    pub fn header(mut self, name: &str, value: Option<impl Display>) -> Self {
        if let Some(value) = value {
            match (HeaderName::try_from(name), HeaderValue::try_from(value.to_string())) {
                (Ok(name), Ok(value)) => _ = self.headers.insert(name, value),
                (Err(error), _) => self.refuse(error),
                (_, Err(error)) => self.refuse(error),
            }
        }
        self
    }

    /// Sends this as JSON.
    pub fn json(self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => self.body(body.into()),
            Err(error) => {
                let mut call = self;
                call.refuse(error);
                call
            }
        }
    }

    /// Sends this, which is JSON.
    pub fn body(mut self, body: Bytes) -> Self {
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.body = body;
        self
    }

    fn refuse(&mut self, error: impl Into<Box<dyn std::error::Error + Send + Sync>>) {
        self.refused.get_or_insert(TransportError::new(TransportErrorKind::Refused, error));
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// When it cannot be sent, or there is no answer. Every answer is `Ok`, whatever its status.
    pub async fn send(self, transport: &dyn Transport) -> Result<Response<Bytes>, TransportError> {
        transport.send(self.request()?).await
    }

    fn request(self) -> Result<Request<Bytes>, TransportError> {
        let api_version = self.operation.api_version;
        let Self { operation, method, url, mut headers, body, refused, .. } =
            self.query("api-version", Some(api_version));
        if let Some(error) = refused {
            return Err(error);
        }
        let uri = Uri::try_from(url)
            .map_err(|error| TransportError::new(TransportErrorKind::Refused, error))?;
        // The service's web server refuses a POST that does not say how long it is, even if it is empty.
        if body.is_empty() && method == Method::POST {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        request.extensions_mut().insert(operation);
        Ok(request)
    }
}

/// A success: the value, and what the answer said around its body.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseValue<T> {
    value: T,
    head: ResponseHead,
}

impl<T> ResponseValue<T> {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The value and what was around it.
    pub fn into_parts(self) -> (T, ResponseHead) {
        (self.value, self.head)
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: DeserializeOwned> ResponseValue<T> {
    /// Reads the body of an answer.
    ///
    /// # Errors
    ///
    /// [`CallError::InvalidResponse`] when it does not fit its type.
    pub fn from_response(response: Response<Bytes>) -> Result<Self, CallError> {
        match decode(response.body()) {
            Ok(value) => Ok(Self { value, head: response.into() }),
            Err(error) => Err(CallError::InvalidResponse(Box::new(response), error)),
        }
    }
}

impl ResponseValue<()> {
    /// An answer whose body says nothing.
    pub fn empty(response: Response<Bytes>) -> Self {
        Self { value: (), head: response.into() }
    }
}

/// A call without a value.
#[derive(Debug)]
pub enum CallError {
    /// There is no answer.
    NoAnswer(TransportError),
    /// The answer has a status that the document does not show as a success.
    UnexpectedResponse(Box<Response<Bytes>>),
    /// The answer is a success, and its body does not fit its type.
    InvalidResponse(Box<Response<Bytes>>, DecodeError),
}

impl CallError {
    /// [`CallError::UnexpectedResponse`].
    pub fn unexpected(response: Response<Bytes>) -> Self {
        Self::UnexpectedResponse(Box::new(response))
    }
}

impl From<TransportError> for CallError {
    fn from(error: TransportError) -> Self {
        Self::NoAnswer(error)
    }
}

impl Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAnswer(error) => error.fmt(f),
            Self::UnexpectedResponse(response) => {
                write!(f, "the service answered {}", response.status())
            }
            Self::InvalidResponse(_, error) => {
                write!(f, "the answer does not fit its documented type {error}")
            }
        }
    }
}

impl std::error::Error for CallError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NoAnswer(error) => error.source(),
            Self::UnexpectedResponse(_) => None,
            Self::InvalidResponse(_, error) => Some(error),
        }
    }
}
