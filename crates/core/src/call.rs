//! One call: builds and sends a request, and decodes the response.
//!
//! A generated request only describes itself as a [`Call`]. Sending it, checking the status and decoding the body are the
//! same for all operations, so they are here. Every failure keeps the response.

use std::fmt::{self, Display};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, Uri};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::json::{DecodeError, Json, Warning, decode, encode};
use crate::operation::Operation;
use crate::transport::{ResponseHead, Transport, TransportError, TransportErrorKind};

/// The characters that are encoded in a path segment. URL parsers read a `\` as a `/`.
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

/// The extra capacity of a URL for path values and the query.
const ROOM: usize = 160;

/// The characters that are encoded in a query. A space becomes `%20`, because only forms decode `+` as a space.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Builds the request of one operation.
///
/// An invalid part is an error of [`Call::send`], and then nothing is sent.
#[must_use = "nothing is sent before `send`"]
pub struct Call {
    operation: &'static Operation,
    method: Method,
    url: String,
    /// The separator before the next query parameter; `None` if the URL is from the service and complete.
    separator: Option<char>,
    headers: HeaderMap,
    body: Bytes,
    refused: Option<TransportError>,
}

impl Call {
    /// A request of this operation to the service at this endpoint, with the values of the path parameters in order. A
    /// value cannot contain a segment separator.
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

    /// A GET of a URL from the service, which belongs to this operation. The URL is used unchanged.
    pub fn following(operation: &'static Operation, url: String) -> Self {
        Self::at(operation, Method::GET, url, None)
    }

    /// The same request to a URL from the service. The URL is used unchanged.
    pub fn to(self, url: String) -> Self {
        Self { url, separator: None, ..self }
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

    /// Adds a query parameter, if it has a value.
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

    /// Sets the JSON body.
    pub fn json(mut self, body: &dyn Json) -> Self {
        match encode(body) {
            Ok(body) => {
                self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                self.body = body.into();
            }
            Err(error) => self.refuse(error),
        }
        self
    }

    fn refuse(&mut self, error: impl Into<Box<dyn std::error::Error + Send + Sync>>) {
        self.refused.get_or_insert(TransportError::new(TransportErrorKind::Refused, error));
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// [`CallError::NoResponse`] if the request cannot be sent or no response arrives; [`CallError::Failure`] if the
    /// status is not 2xx.
    pub async fn send(self, transport: &dyn Transport) -> Result<Response<Bytes>, CallError> {
        succeeded(transport.send(self.request()?).await?)
    }

    /// The HTTP request, for your own way of sending it.
    ///
    /// # Errors
    ///
    /// [`TransportErrorKind::Refused`] if a part of the request is invalid.
    pub fn request(self) -> Result<Request<Bytes>, TransportError> {
        let api_version = self.operation.api_version;
        let Self { method, url, mut headers, body, refused, .. } =
            self.query("api-version", Some(api_version));
        if let Some(error) = refused {
            return Err(error);
        }
        let uri = Uri::try_from(url)
            .map_err(|error| TransportError::new(TransportErrorKind::Refused, error))?;
        // The service's web server rejects a POST without `Content-Length`, even if it has no body.
        if body.is_empty() && method == Method::POST {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// The response, if it is a success.
///
/// # Errors
///
/// [`CallError::Failure`] if the status is not 2xx.
pub fn succeeded(response: Response<Bytes>) -> Result<Response<Bytes>, CallError> {
    match response.status().is_success() {
        true => Ok(response),
        false => Err(CallError::Failure(Box::new(response))),
    }
}

/// A successful response. The body can contain secrets, so `Debug` leaves it out.
#[derive(Clone, PartialEq)]
pub struct ResponseValue<T> {
    /// The value.
    pub value: T,
    /// Status and headers.
    pub head: ResponseHead,
    /// The raw body.
    pub body: Bytes,
    /// One for each value whose JSON type is not the documented one.
    pub warnings: Vec<Warning>,
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue")
            .field("value", &self.value)
            .field("head", &self.head)
            .field("warnings", &self.warnings)
            .finish_non_exhaustive()
    }
}

impl<T: Json> ResponseValue<T> {
    /// Decodes a successful response of an operation, with at most `limit` warnings. An undocumented body is kept, but
    /// not decoded.
    ///
    /// # Errors
    ///
    /// [`CallError::InvalidResponse`] if [`decode`] fails.
    pub fn read(
        operation: &Operation,
        response: Response<Bytes>,
        limit: usize,
    ) -> Result<Self, CallError> {
        let read = match operation.response {
            Some(_) => decode(response.body(), operation.page.map(|page| page.items), limit),
            None => Ok((T::empty(), Vec::new())),
        };
        match read {
            Ok((value, warnings)) => {
                let body = response.body().clone();
                Ok(Self { value, head: response.into(), body, warnings })
            }
            Err(error) => Err(CallError::InvalidResponse(Box::new(response), error)),
        }
    }
}

/// A failed call. The body of the response can contain secrets, so `Debug` leaves it out.
pub enum CallError {
    /// The request was not sent, or no response arrived.
    NoResponse(TransportError),
    /// The response has a status other than 2xx.
    Failure(Box<Response<Bytes>>),
    /// The response is a success, but its body cannot be decoded.
    InvalidResponse(Box<Response<Bytes>>, DecodeError),
}

impl From<TransportError> for CallError {
    fn from(error: TransportError) -> Self {
        Self::NoResponse(error)
    }
}

impl fmt::Debug for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoResponse(error) => f.debug_tuple("NoResponse").field(error).finish(),
            Self::Failure(response) => f.debug_tuple("Failure").field(&response.status()).finish(),
            Self::InvalidResponse(response, error) => {
                f.debug_tuple("InvalidResponse").field(&response.status()).field(error).finish()
            }
        }
    }
}

impl Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoResponse(error) => error.fmt(f),
            Self::Failure(response) => {
                write!(f, "the service responded with {}", response.status())
            }
            Self::InvalidResponse(_, error) => {
                write!(f, "the response body cannot be read: {error}")
            }
        }
    }
}

impl std::error::Error for CallError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NoResponse(error) => error.source(),
            Self::Failure(_) => None,
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
        request: None,
        response: None,
        success: &[200],
        safe: false,
        page: None,
        long_running: None,
    };

    /// Records the request and never responds.
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

    /// The sent request, or the error.
    fn sent(call: Call) -> Result<Request<Bytes>, CallError> {
        let (kept, mut context) =
            (Kept::default(), std::task::Context::from_waker(std::task::Waker::noop()));
        match std::pin::pin!(call.send(&kept)).poll(&mut context) {
            std::task::Poll::Ready(result) => result.map(|_| ())?,
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
        }
    }

    #[test]
    fn an_address_of_the_services_is_used_as_it_came() {
        let link = "https://host/any?skip=a+b%3d&page=2".to_owned();
        let request = Call::new(&OPERATION, "https://host", &["g", "t"]).json(&1_i64);
        for (call, method, body) in [
            (Call::following(&OPERATION, link.clone()), Method::GET, ""),
            (request.to(link.clone()), Method::POST, "1"),
        ] {
            let request = sent(call.query("q", Some("ignored"))).unwrap();
            assert_eq!((request.uri().to_string(), request.method()), (link.clone(), &method));
            assert_eq!(request.body(), body);
            assert!(!request.headers().contains_key("content-length"));
        }
    }

    #[test]
    fn what_cannot_be_sent_is_not() {
        let call = || Call::new(&OPERATION, "https://host", &["g", "t"]);
        for (call, why) in [
            (call().header("If-Match", Some("a\nb")), "failed to parse header value"),
            (call().header("If Match", Some("a")), "invalid HTTP header name"),
            (Call::new(&OPERATION, "no address", &["g", "t"]), "invalid uri character"),
            (
                Call::new(&OPERATION, "https://host", &["g", ".."]),
                "a value of the path is `.` or `..`, which would lead elsewhere",
            ),
        ] {
            let CallError::NoResponse(error) = sent(call).unwrap_err() else { panic!("{why}") };
            assert_eq!(error.kind(), TransportErrorKind::Refused);
            assert_eq!(error.into_source().to_string(), why);
        }
    }
}
