//! A call, from the method that names it to the answer.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use bytes::Bytes;
use datafactory_client::Invoke;
use datafactory_core::{BoxFuture, Call, CallError, Operation};
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

/// A call that has not been made yet: `.await` makes it.
///
/// What can be set for any call is set here; what belongs to one operation is in an `impl` of its own,
/// below.
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

    /// How this call is tried again, in place of the client's own policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.bounds().retry = policy;
        self
    }

    /// How long one try of this call may take, in place of the client's own setting.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.bounds().timeout = timeout;
        self
    }

    /// How long this call may take, with all of its tries, in place of the client's own setting.
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
        let tries = self.tries(I::OPERATION, options)?;
        let read = match invocation.invoke(&self.shared.endpoint, &tries).await {
            Ok(value) => {
                let (value, head) = value.into_parts();
                Ok(Response::new(value, head, Vec::new()))
            }
            Err(CallError::NoAnswer(error)) => Err(Error::transport(error)),
            Err(CallError::UnexpectedResponse(answer) | CallError::InvalidResponse(answer, _)) => {
                self.read::<I>(*answer)
            }
        };
        let Operation { method, .. } = I::OPERATION;
        read.map_err(|error| error.of(I::OPERATION, method, &tries.client_request_id))
    }

    /// Asks for an address that the service sent, as it came, for more of an operation's answer.
    pub(crate) async fn follow<I: Invoke>(
        &self,
        method: Method,
        link: &str,
        body: Bytes,
        options: &Options,
    ) -> Result<Response<I::Output>> {
        let tries = self.tries(I::OPERATION, options)?;
        let read = async {
            let answer = self.exchange(&tries, I::OPERATION, method.clone(), link, body).await?;
            self.read::<I>(answer)
        };
        read.await.map_err(|error| error.of(I::OPERATION, &method, &tries.client_request_id))
    }

    /// Asks for an address that the service sent, and leaves a success as it is.
    pub(crate) async fn fetch<I: Invoke>(
        &self,
        link: &str,
        options: &Options,
    ) -> Result<http::Response<Bytes>> {
        let tries = self.tries(I::OPERATION, options)?;
        let answer = self.exchange(&tries, I::OPERATION, Method::GET, link, Bytes::new()).await;
        let answer = answer.and_then(|answer| match answer.status().is_success() {
            true => Ok(answer),
            false => Err(Error::service(answer)),
        });
        answer.map_err(|error| error.of(I::OPERATION, &Method::GET, &tries.client_request_id))
    }

    async fn exchange(
        &self,
        tries: &Tries<'_>,
        operation: &'static Operation,
        method: Method,
        link: &str,
        body: Bytes,
    ) -> Result<http::Response<Bytes>> {
        let mut call = Call::following(operation, method, self.address(link)?);
        if !body.is_empty() {
            call = call.body(body);
        }
        call.send(tries).await.map_err(Error::transport)
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

    /// Reads an answer that the generated method could not read, or did not get to see.
    pub(crate) fn read<I: Invoke>(
        &self,
        answer: http::Response<Bytes>,
    ) -> Result<Response<I::Output>> {
        if !answer.status().is_success() {
            return Err(Error::service(answer));
        }
        match I::read(answer.body(), self.shared.max_repairs) {
            Ok((value, warnings)) => {
                for warning in &warnings {
                    tracing::warn!(operation = I::OPERATION.id, path = warning.path, "unexpected JSON type");
                }
                Ok(Response::new(value, answer.into(), warnings))
            }
            Err(error) => Err(Error::decode(error, answer)),
        }
    }

    /// An address that the service sent, as it came, but for what it forgot to encode, which was seen of
    /// spaces; without scheme and host it is one of the service's own.
    fn address(&self, link: &str) -> Result<String> {
        let link = utf8_percent_encode(link, UNSAFE).to_string();
        let own = link.starts_with('/') && !link.starts_with("//");
        let link = if own { self.shared.origin.clone() + &link } else { link };
        match Uri::try_from(&link) {
            Ok(_) => Ok(link),
            Err(error) => {
                let what = "the service sent an address that is none";
                Err(Error::new(ErrorKind::ForeignLink, what).caused_by(error))
            }
        }
    }
}
