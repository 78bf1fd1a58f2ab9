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

use crate::json::{DecodeError, Json, decode};
use crate::operation::Operation;
use crate::transport::{ResponseHead, Transport, TransportError, TransportErrorKind};

/// What cannot stand for itself in a segment of a path. A `\` is read as a `/` by URL parsers.
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
    .add(b'\\')
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
        let mut call = Self::at(operation, operation.method.clone(), url, Some('?'));
        if path.iter().any(|value| matches!(*value, "." | "..")) {
            call.refuse("a value of the path is `.` or `..`, which would lead elsewhere");
        }
        call
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

impl<T: Json> ResponseValue<T> {
    /// Reads the body of an answer.
    ///
    /// # Errors
    ///
    /// [`CallError::InvalidResponse`] when it does not fit its type.
    pub fn from_response(response: Response<Bytes>) -> Result<Self, CallError> {
        match decode(response.body(), None, 0) {
            Ok((value, _)) => Ok(Self { value, head: response.into() }),
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

/// A call without a value. Shown, it leaves the body of the answer out, which may hold secrets.
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

impl fmt::Debug for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAnswer(error) => f.debug_tuple("NoAnswer").field(error).finish(),
            Self::UnexpectedResponse(response) => {
                f.debug_tuple("UnexpectedResponse").field(&response.status()).finish()
            }
            Self::InvalidResponse(response, error) => {
                f.debug_tuple("InvalidResponse").field(&response.status()).field(error).finish()
            }
        }
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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::BoxFuture;

    static OPERATION: Operation = Operation {
        id: "Things_Change",
        method: Method::POST,
        path: "/groups/{group}/things/{thing}/change",
        path_parameters: &[],
        api_version: "2018-06-01",
        safe: false,
        page: None,
        long_running: None,
    };

    /// Keeps what it is sent and answers nothing.
    #[derive(Default)]
    struct Kept(Mutex<Option<Request<Bytes>>>);

    impl Transport for Kept {
        fn send(
            &self,
            request: Request<Bytes>,
        ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
            *self.0.lock().unwrap() = Some(request);
            Box::pin(std::future::ready(Ok(Response::default())))
        }
    }

    /// What is sent, or why nothing is.
    fn sent(call: Call) -> Result<Request<Bytes>, TransportError> {
        let (kept, mut context) =
            (Kept::default(), std::task::Context::from_waker(std::task::Waker::noop()));
        match std::pin::pin!(call.send(&kept)).poll(&mut context) {
            std::task::Poll::Ready(answer) => answer.map(|_| ())?,
            std::task::Poll::Pending => unreachable!(),
        }
        Ok(kept.0.into_inner().unwrap().unwrap())
    }

    #[test]
    fn a_value_stays_where_it_is_put() {
        for (value, path, query) in [
            ("a", "a", "a"),
            ("a/b c", "a%2Fb%20c", "a%2Fb%20c"),
            ("../x?y#z", "..%2Fx%3Fy%23z", "..%2Fx%3Fy%23z"),
            ("a\\..\\b", "a%5C..%5Cb", "a%5C..%5Cb"),
            ("50%+1&2=3", "50%25+1&2=3", "50%25%2B1%262%3D3"),
            ("größe\u{0}\n", "gr%C3%B6%C3%9Fe%00%0A", "gr%C3%B6%C3%9Fe%00%0A"),
            ("{thing}", "%7Bthing%7D", "%7Bthing%7D"),
            ("", "", ""),
        ] {
            let call = Call::new(&OPERATION, "https://host/base", &[value, "t"]);
            let request = sent(call.query("q", Some(value)).query("none", None::<&str>)).unwrap();
            let expected = format!(
                "https://host/base/groups/{path}/things/t/change?q={query}&api-version=2018-06-01"
            );
            assert_eq!(request.uri().to_string(), expected);
            assert_eq!(request.headers()["content-length"], "0");
            let operation = request.extensions().get::<&'static Operation>().unwrap();
            assert_eq!(operation.id, "Things_Change");
        }
    }

    #[test]
    fn an_address_of_the_services_is_used_as_it_came() {
        let link = "https://host/any?skip=a+b%3d&page=2".to_owned();
        let call = Call::following(&OPERATION, Method::GET, link.clone());
        let request = sent(call.query("q", Some("ignored"))).unwrap();
        assert_eq!((request.uri().to_string(), request.method()), (link, &Method::GET));
        assert!(!request.headers().contains_key("content-length"));
    }

    #[test]
    fn what_cannot_be_sent_is_not() {
        let call = || Call::new(&OPERATION, "https://host", &["g", "t"]);
        let mut unreadable = std::collections::BTreeMap::new();
        unreadable.insert([1], 2);
        for (call, why) in [
            (call().header("If-Match", Some("a\nb")), "failed to parse header value"),
            (call().header("If Match", Some("a")), "invalid HTTP header name"),
            (call().json(&unreadable), "key must be a string"),
            (Call::new(&OPERATION, "no address", &["g", "t"]), "invalid uri character"),
            (
                Call::new(&OPERATION, "https://host", &["g", ".."]),
                "a value of the path is `.` or `..`, which would lead elsewhere",
            ),
        ] {
            let error = sent(call).unwrap_err();
            assert_eq!(error.kind(), TransportErrorKind::Refused);
            assert_eq!(error.into_source().to_string(), why);
        }
    }
}
