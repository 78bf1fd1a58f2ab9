//! A call, from its request to its response.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use bytes::Bytes;
use datafactory_client::Invoke;
use datafactory_core::{BoxFuture, Call, Operation, ResponseValue, Warning};
use http::{HeaderValue, Method, Uri};
use percent_encoding::{AsciiSet, utf8_percent_encode};

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::response::Response;
use crate::retry::{Attempts, Bounds, RetryPolicy};

/// Characters that are percent-encoded in a URL from the service. Control characters are not listed: a URL that
/// contains one is rejected.
const UNSAFE: &AsciiSet = &AsciiSet::EMPTY
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A request. `.await` sends it.
///
/// These settings apply to every operation. Each operation's own settings follow in separate `impl` blocks.
#[must_use = "a request is sent when it is awaited"]
#[derive(Clone)]
pub struct Request<I> {
    pub(crate) client: Client,
    pub(crate) options: Options,
    pub(crate) invocation: I,
}

/// The settings of one call.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) client_request_id: Option<String>,
    bounds: Option<Bounds>,
}

impl Options {
    /// The settings for follow-up calls, without the client request id, which identifies one call only.
    pub(crate) fn for_follow_up(&self) -> Self {
        Self { client_request_id: None, bounds: self.bounds.clone() }
    }
}

impl<I: Invoke> fmt::Debug for Request<I> {
    /// Leaves the arguments out: a body can contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &I::OPERATION.id)
            .field("client_request_id", &self.options.client_request_id)
            .finish_non_exhaustive()
    }
}

impl<I: Invoke> Request<I> {
    pub(crate) fn new(client: &Client, invocation: I) -> Self {
        Self { client: client.clone(), options: Options::default(), invocation }
    }

    /// Sends this value as `x-ms-client-request-id`, instead of a random UUID.
    ///
    /// The service writes it to its logs. All attempts of a call have the same id. Use an id for one call only:
    /// a pipeline run gets its run id from it.
    pub fn client_request_id(mut self, id: impl Into<String>) -> Self {
        self.options.client_request_id = Some(id.into());
        self
    }

    /// The retry policy of this call, instead of the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.bounds().retry = policy;
        self
    }

    /// The time limit of one attempt, instead of the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.bounds().timeout = timeout;
        self
    }

    /// The time limit of this call with all its attempts and the delays between them, instead of the client's.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.bounds().deadline = deadline;
        self
    }

    pub(crate) async fn send(self) -> Result<Response<I::Output>> {
        self.client.invoke(&self.invocation, &self.options).await
    }

    pub(crate) fn bounds(&mut self) -> &mut Bounds {
        self.options.bounds.get_or_insert_with(|| self.client.shared.bounds.clone())
    }
}

impl<I: Invoke> IntoFuture for Request<I> {
    type Output = Result<Response<I::Output>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Client {
    /// Makes a call.
    pub(crate) async fn invoke<I: Invoke>(
        &self,
        invocation: &I,
        options: &Options,
    ) -> Result<Response<I::Output>> {
        let call = || invocation.call(&self.shared.endpoint);
        let read = |response| self.read::<I>(response);
        self.call::<I, _>(&call, &I::OPERATION.method, options, read).await
    }

    /// Sends the same request to a URL from the service, to get another page.
    pub(crate) async fn repeat<I: Invoke>(
        &self,
        invocation: &I,
        url: &str,
        options: &Options,
    ) -> Result<Response<I::Output>> {
        let url = self.absolute::<I>(url)?;
        let call = || invocation.call(&self.shared.endpoint).to(url.clone());
        let read = |response| self.read::<I>(response);
        self.call::<I, _>(&call, &I::OPERATION.method, options, read).await
    }

    /// GETs a URL from the service and decodes the response as that of the operation.
    pub(crate) async fn follow<I: Invoke>(
        &self,
        url: &str,
        options: &Options,
    ) -> Result<Response<I::Output>> {
        let url = self.absolute::<I>(url)?;
        let call = || Call::following(I::OPERATION, url.clone());
        self.call::<I, _>(&call, &Method::GET, options, |response| self.read::<I>(response)).await
    }

    /// GETs a URL from the service and returns a successful response undecoded.
    pub(crate) async fn fetch<I: Invoke>(
        &self,
        url: &str,
        options: &Options,
    ) -> Result<http::Response<Bytes>> {
        let url = self.absolute::<I>(url)?;
        let call = || Call::following(I::OPERATION, url.clone());
        self.call::<I, _>(&call, &Method::GET, options, Ok).await
    }

    async fn call<I: Invoke, T>(
        &self,
        call: &(dyn Fn() -> Call + Sync),
        method: &Method,
        options: &Options,
        read: impl FnOnce(http::Response<Bytes>) -> Result<T>,
    ) -> Result<T> {
        let attempts = self.attempts(I::OPERATION, options)?;
        let sent = attempts.send(call).await.map_err(Error::call);
        sent.and_then(read)
            .map_err(|error| error.of(I::OPERATION, method, &attempts.client_request_id))
    }

    /// The attempts of one call, with its client request id.
    fn attempts(&self, operation: &'static Operation, options: &Options) -> Result<Attempts<'_>> {
        let id = match &options.client_request_id {
            Some(id) => HeaderValue::try_from(id),
            None => {
                let mut text = uuid::Uuid::encode_buffer();
                HeaderValue::try_from(
                    &*uuid::Uuid::new_v4().as_hyphenated().encode_lower(&mut text),
                )
            }
        };
        let client_request_id = id.map_err(|error| {
            let what = "the client request id contains characters that are invalid in a header";
            Error::new(ErrorKind::InvalidRequest, what).caused_by(error).during(operation)
        })?;
        let bounds = options.bounds.as_ref().unwrap_or(&self.shared.bounds).clone();
        Ok(Attempts { operation, next: &self.shared.authorization, bounds, client_request_id })
    }

    /// Decodes a successful response.
    pub(crate) fn read<I: Invoke>(
        &self,
        response: http::Response<Bytes>,
    ) -> Result<Response<I::Output>> {
        let read = ResponseValue::read(I::OPERATION, response, self.shared.max_warnings);
        let value = read.map_err(Error::call)?;
        for Warning { path, expected, found } in &value.warnings {
            let operation = I::OPERATION.id;
            tracing::warn!(operation, path, expected, found, "unexpected JSON type");
        }
        Ok(Response::new(value))
    }

    /// Prepares a URL from the service: encodes characters that are invalid in a URL, such as spaces, and adds
    /// the service's origin to an absolute path.
    fn absolute<I: Invoke>(&self, link: &str) -> Result<String> {
        let link = utf8_percent_encode(link, UNSAFE).to_string();
        let own = link.starts_with('/') && !link.starts_with("//");
        let link = if own { self.shared.origin.clone() + &link } else { link };
        match Uri::try_from(&link) {
            Ok(_) => Ok(link),
            Err(error) => {
                let what = "the service sent an invalid URL";
                Err(Error::new(ErrorKind::ForeignLink, what).caused_by(error).during(I::OPERATION))
            }
        }
    }
}
