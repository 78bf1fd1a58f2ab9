//! A call, from the method that names it to the answer.

use std::future::IntoFuture;

use bytes::Bytes;
use datafactory_client::{Error as Unanswered, ResponseValue};
use datafactory_core::{BoxFuture, Call, DecodeError, Operation, Warning, decode_lenient};
use http::HeaderValue;
use serde::de::DeserializeOwned;

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::response::Response;

/// A call that has not been made yet: `.await` makes it.
///
/// What can be set for any call is set here; what belongs to one operation is in that operation's own
/// `impl` below.
#[must_use = "a request is sent when it is awaited"]
#[derive(Clone, Debug)]
pub struct Request<I> {
    client: Client,
    client_request_id: Option<String>,
    pub(crate) invocation: I,
}

impl<I: Invocation> Request<I> {
    pub(crate) fn new(client: &Client, invocation: I) -> Self {
        Self { client: client.clone(), client_request_id: None, invocation }
    }

    /// Sends this value as `x-ms-client-request-id`, in place of a new random UUID.
    ///
    /// The service writes it to its logs. Use an id for one call only: a run of a pipeline takes its own
    /// id from it.
    pub fn client_request_id(mut self, id: impl Into<String>) -> Self {
        self.client_request_id = Some(id.into());
        self
    }

    async fn send(self) -> Result<Response<I::Output>> {
        let id = self.client_request_id.unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
        self.invocation.send(&self.client, &id).await.map_err(|error| error.of(I::OPERATION, &id))
    }
}

impl<I: Invocation> IntoFuture for Request<I> {
    type Output = Result<Response<I::Output>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// One operation with its arguments. Every operation of this crate implements it, and nothing else can.
pub trait Invocation: Sized + Send + Sync + 'static + private::Invoke {}

impl<I: Sized + Send + Sync + 'static + private::Invoke> Invocation for I {}

pub(crate) mod private {
    use super::*;

    /// What a generated method returns.
    pub(crate) type Answered<T> = Result<ResponseValue<T>, Unanswered>;

    /// A value, and what had to be set aside to read it.
    pub(crate) type Lenient<T> = Result<(T, Vec<Warning>), DecodeError>;

    /// What a generated client is made of.
    #[derive(Debug)]
    pub struct Api {
        endpoint: String,
        builder: reqwest::Client,
        call: Call,
    }

    impl Api {
        #[cfg(feature = "v1")]
        pub fn v1(self) -> datafactory_client::v1::Client {
            let Self { endpoint, builder, call } = self;
            datafactory_client::v1::Client::new_with_client(&endpoint, builder, call)
        }

        #[cfg(feature = "v2")]
        pub fn v2(self) -> datafactory_client::v2::Client {
            let Self { endpoint, builder, call } = self;
            datafactory_client::v2::Client::new_with_client(&endpoint, builder, call)
        }
    }

    /// How an operation is called.
    pub trait Invoke: Sync {
        /// What a success gives.
        type Output: DeserializeOwned + Send;

        /// The operation.
        const OPERATION: &'static Operation;

        /// Calls the generated method.
        fn invoke(&self, api: Api) -> impl Future<Output = Answered<Self::Output>> + Send;

        /// Reads a body that the generated method could not.
        fn read(body: &[u8], max_repairs: usize) -> Lenient<Self::Output> {
            decode_lenient(body, max_repairs)
        }

        /// Makes the call.
        fn send(
            &self,
            client: &Client,
            client_request_id: &str,
        ) -> impl Future<Output = Result<Response<Self::Output>>> + Send {
            async move {
                let id = HeaderValue::try_from(client_request_id).map_err(|error| {
                    let what = "the client request id cannot stand in a header";
                    Error::new(ErrorKind::InvalidRequest, what).caused_by(error)
                })?;
                let shared = &client.shared;
                let call = Call::new(Self::OPERATION, shared.transport.clone(), id);
                let api = Api {
                    endpoint: shared.endpoint.clone(),
                    builder: shared.builder.clone(),
                    call: call.clone(),
                };
                let answered = self.invoke(api).await;
                let head = call.outcome().transpose().map_err(Error::transport)?;
                match (answered, head) {
                    (Ok(value), Some(head)) => {
                        Ok(Response::new(value.into_inner(), head, Vec::new()))
                    }
                    (Err(unanswered), Some(head)) => {
                        let body = body(unanswered).await?;
                        if !head.status.is_success() {
                            return Err(Error::service(head, body));
                        }
                        match Self::read(&body, shared.max_repairs) {
                            Ok((value, warnings)) => Ok(Response::new(value, head, warnings)),
                            Err(error) => Err(Error::decode(error, head, body)),
                        }
                    }
                    (Err(unanswered), None) => Err(unsent(unanswered)),
                    // Without a head nothing was sent, and what was not sent has no value.
                    (Ok(_), None) => Err(unsent(Unanswered::Custom("nothing was sent".to_owned()))),
                }
            }
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
}
