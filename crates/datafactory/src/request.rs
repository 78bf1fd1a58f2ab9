//! A call, from the method that names it to the answer.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use datafactory_client::{Error as Unanswered, Invoke};
use datafactory_core::{BoxFuture, Call, ResponseHead, decode};
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, Method, Uri};

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::response::Response;
use crate::retry::{Bounds, Retry, RetryPolicy};

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
        let call = self.call::<I>(options)?;
        let shared = &self.shared;
        let builder = shared.builder.clone();
        let answered = invocation.invoke(&shared.endpoint, builder, call.clone()).await;
        let read = async {
            let head = call.outcome().transpose().map_err(Error::transport)?;
            match (answered, head) {
                (Ok(value), Some(head)) => Ok(Response::new(value.into_inner(), head, Vec::new())),
                (Err(unanswered), Some(head)) => self.read::<I>(head, body(unanswered).await?),
                (Err(unanswered), None) => Err(unsent(unanswered)),
                // Without a head nothing was sent, and what was not sent has no value.
                (Ok(_), None) => Err(unsent(Unanswered::Custom("nothing was sent".to_owned()))),
            }
        };
        read.await.map_err(|error| error.of(&call))
    }

    /// Asks for an address that the service sent, as it came, for more of an operation's answer.
    pub(crate) async fn follow<I: Invoke>(
        &self,
        method: Method,
        link: &str,
        body: Bytes,
        options: &Options,
    ) -> Result<Response<I::Output>> {
        let call = self.call::<I>(options)?;
        let read = async {
            let (head, body) = self.exchange(&call, method, link, body).await?;
            match decode(&body) {
                Ok(value) if head.status.is_success() => Ok(Response::new(value, head, Vec::new())),
                _ => self.read::<I>(head, body),
            }
        };
        read.await.map_err(|error| error.of(&call))
    }

    /// Asks for an address that the service sent, and leaves the answer as it is.
    pub(crate) async fn fetch<I: Invoke>(
        &self,
        link: &str,
        options: &Options,
    ) -> Result<(ResponseHead, Bytes)> {
        let call = self.call::<I>(options)?;
        let answer = self.exchange(&call, Method::GET, link, Bytes::new()).await;
        answer.map_err(|error| error.of(&call))
    }

    async fn exchange(
        &self,
        call: &Call,
        method: Method,
        link: &str,
        body: Bytes,
    ) -> Result<(ResponseHead, Bytes)> {
        let mut request = http::Request::builder()
            .method(method)
            .uri(self.address(link)?)
            .header(ACCEPT, "application/json")
            .header("x-ms-client-request-id", call.client_request_id());
        if !body.is_empty() {
            request = request.header(CONTENT_TYPE, "application/json");
        }
        let request = request.body(body).map_err(|error| {
            Error::new(ErrorKind::InvalidRequest, "the request cannot be built").caused_by(error)
        })?;
        let answer = call.send(request).await;
        let head = call.outcome().transpose().map_err(Error::transport)?;
        Ok((head.unwrap_or_default(), answer.map(http::Response::into_body).unwrap_or_default()))
    }

    /// A call with its id and its retries.
    fn call<I: Invoke>(&self, options: &Options) -> Result<Call> {
        let id = match &options.client_request_id {
            Some(id) => HeaderValue::try_from(id),
            None => HeaderValue::try_from(uuid::Uuid::new_v4().to_string()),
        };
        let id = id.map_err(|error| {
            let what = "the client request id cannot stand in a header";
            Error::new(ErrorKind::InvalidRequest, what).caused_by(error).during(I::OPERATION)
        })?;
        let transport = Arc::new(Retry {
            next: self.shared.transport.clone(),
            bounds: options.bounds.as_ref().unwrap_or(&self.shared.bounds).clone(),
        });
        Ok(Call::new(I::OPERATION, transport, id))
    }

    /// Reads a body that the generated method could not, or did not get to see.
    pub(crate) fn read<I: Invoke>(
        &self,
        head: ResponseHead,
        body: Bytes,
    ) -> Result<Response<I::Output>> {
        if !head.status.is_success() {
            return Err(Error::service(head, body));
        }
        match I::read(&body, self.shared.max_repairs) {
            Ok((value, warnings)) => {
                for warning in &warnings {
                    tracing::warn!(operation = I::OPERATION.id, path = warning.path, "set aside");
                }
                Ok(Response::new(value, head, warnings))
            }
            Err(error) => Err(Error::decode(error, head, body)),
        }
    }

    /// An address that the service sent, as it came; without scheme and host it is one of the service's
    /// own.
    fn address(&self, link: &str) -> Result<Uri> {
        // The only character that the service was seen to forget to encode.
        let link = link.replace(' ', "%20");
        let own = link.starts_with('/') && !link.starts_with("//");
        let link = if own { self.shared.origin.clone() + &link } else { link };
        Uri::try_from(&link).map_err(|error| {
            let what = "the service sent an address that is none";
            Error::new(ErrorKind::ForeignLink, what).caused_by(error)
        })
    }
}

/// The body of an answer that is not what the document shows.
async fn body(unanswered: Unanswered) -> Result<Bytes> {
    match unanswered {
        Unanswered::InvalidResponsePayload(body, _) => Ok(body),
        Unanswered::UnexpectedResponse(response) => response.bytes().await.map_err(|error| {
            Error::new(ErrorKind::Interrupted, "the body could not be read").caused_by(error)
        }),
        other => Err(unsent(other)),
    }
}

fn unsent(unanswered: Unanswered) -> Error {
    Error::new(ErrorKind::InvalidRequest, "the request cannot be built")
        .caused_by(unanswered.to_string())
}
