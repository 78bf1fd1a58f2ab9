//! A call, from its request to its response.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use bytes::Bytes;
use datafactory_client::Invoke;
use datafactory_core::{BoxFuture, Call, CallError, Json, Operation, ResponseValue, Warning};
use http::{HeaderValue, Method, Uri};
use percent_encoding::{AsciiSet, utf8_percent_encode};

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::response::Response;
use crate::retry::{Bounds, RetryPolicy, Tries};

/// What no address may hold as it is. Control characters are not among them: no service forgets to encode
/// those, so that a link that has some is refused.
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

/// A request that was not sent yet: `.await` sends it.
///
/// These settings apply to every operation. Each operation's own settings follow in separate `impl` blocks.
#[must_use = "a request is sent when it is awaited"]
#[derive(Clone)]
pub struct Request<I> {
    pub(crate) client: Client,
    pub(crate) options: Options,
    pub(crate) invocation: I,
}

/// What can be set for any call.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) client_request_id: Option<String>,
    bounds: Option<Bounds>,
}

impl Options {
    /// The settings of the calls that follow the first: an id is for one call only.
    pub(crate) fn of_the_next(&self) -> Self {
        Self { client_request_id: None, bounds: self.bounds.clone() }
    }
}

impl<I: Invoke> fmt::Debug for Request<I> {
    /// Leaves the arguments out: a body may hold secrets.
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

    /// Sends this value as `x-ms-client-request-id`, in place of a new random UUID.
    ///
    /// The service writes it to its logs. Every try of a call has the same. Use an id for one call only: a
    /// run of a pipeline takes its own id from it.
    pub fn client_request_id(mut self, id: impl Into<String>) -> Self {
        self.options.client_request_id = Some(id.into());
        self
    }

    /// How this call is retried, in place of the client's policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.bounds().retry = policy;
        self
    }

    /// How long one attempt of this call may take, in place of the client's own setting.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.bounds().timeout = timeout;
        self
    }

    /// How long this call may take, with all attempts, in place of the client's own setting.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.bounds().deadline = deadline;
        self
    }

    pub(crate) fn bounds(&mut self) -> &mut Bounds {
        self.options.bounds.get_or_insert_with(|| self.client.shared.bounds.clone())
    }
}

impl<I: Invoke> IntoFuture for Request<I> {
    type Output = Result<Response<I::Output>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.client.invoke(&self.invocation, &self.options).await })
    }
}

impl Client {
    /// Makes a call.
    pub(crate) async fn invoke<I: Invoke>(
        &self,
        invocation: &I,
        options: &Options,
    ) -> Result<Response<I::Output>> {
        self.call(invocation.call(&self.shared.endpoint), options).await
    }

    /// Makes the same call to a URL that the service sent, for more of the operation's response.
    pub(crate) async fn repeat<I: Invoke>(
        &self,
        invocation: &I,
        url: &str,
        options: &Options,
    ) -> Result<Response<I::Output>> {
        let call = invocation.call(&self.shared.endpoint).to(self.address::<I>(url)?);
        self.call(call, options).await
    }

    /// GETs a URL that the service sent, for more of an operation's response.
    pub(crate) async fn follow<I: Invoke>(
        &self,
        url: &str,
        options: &Options,
    ) -> Result<Response<I::Output>> {
        self.call(Call::following(I::OPERATION, self.address::<I>(url)?), options).await
    }

    /// GETs a URL that the service sent, and does not read a success.
    pub(crate) async fn fetch<I: Invoke>(
        &self,
        url: &str,
        options: &Options,
    ) -> Result<http::Response<Bytes>> {
        let call = Call::following(I::OPERATION, self.address::<I>(url)?);
        let tries = self.tries(I::OPERATION, options)?;
        call.send(&tries).await.map_err(|error| {
            Error::call(error).of(I::OPERATION, &Method::GET, &tries.client_request_id)
        })
    }

    async fn call<T: Json>(&self, call: Call, options: &Options) -> Result<Response<T>> {
        let (operation, method) = (call.operation(), call.method().clone());
        let tries = self.tries(operation, options)?;
        let called = call.invoke(&tries, self.shared.max_repairs).await;
        received(operation, called)
            .map_err(|error| error.of(operation, &method, &tries.client_request_id))
    }

    /// The tries of one call, which has an id.
    fn tries(&self, operation: &'static Operation, options: &Options) -> Result<Tries<'_>> {
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
            let what = "the client request id cannot stand in a header";
            Error::new(ErrorKind::InvalidRequest, what).caused_by(error).during(operation)
        })?;
        let bounds = options.bounds.as_ref().unwrap_or(&self.shared.bounds).clone();
        Ok(Tries { next: &self.shared.authorization, bounds, client_request_id })
    }

    /// Reads a successful response.
    pub(crate) fn read<I: Invoke>(
        &self,
        response: http::Response<Bytes>,
    ) -> Result<Response<I::Output>> {
        let read = ResponseValue::read(I::OPERATION, response, self.shared.max_repairs);
        received(I::OPERATION, read)
    }

    /// A URL that the service sent. Characters that it forgot to encode, which happens with spaces, are encoded.
    /// Without scheme and host, the URL is on the service's own origin.
    fn address<I: Invoke>(&self, link: &str) -> Result<String> {
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

fn received<T>(
    operation: &'static Operation,
    called: Result<ResponseValue<T>, CallError>,
) -> Result<Response<T>> {
    let value = called.map_err(Error::call)?;
    for Warning { path, expected, found } in &value.warnings {
        tracing::warn!(operation = operation.id, path, expected, found, "unexpected JSON type");
    }
    Ok(Response::new(value))
}
