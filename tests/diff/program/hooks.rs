// Generated from codegen/templates by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! Where generated methods meet the transport.
//!
//! progenitor's methods build a request and read an answer. What happens between, they leave to hooks,
//! and the hooks leave it to the call that they find in the client.

use bytes::Bytes;
use datafactory_core::{Call, TransportError, TransportErrorKind};
use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::header::{CONTENT_LENGTH, HeaderValue};
use reqwest::{Method, Request, Response};

/// Adds what belongs to every request: the API version and the id that the caller gave it.
fn prepare(request: &mut Request, call: &Call) {
    let url = request.url_mut();
    // A space in a query is `+` to forms alone; `%20` is one to everybody.
    let query = url.query().map(|query| query.replace('+', "%20"));
    url.set_query(query.as_deref());
    url.query_pairs_mut().append_pair("api-version", call.operation().api_version);
    let headers = request.headers_mut();
    // progenitor's own idea of an API version, which this service does not share.
    headers.remove("api-version");
    headers.insert("x-ms-client-request-id", call.client_request_id().clone());
    // The service's web server refuses a POST that does not say how long it is, even if it is empty.
    if request.body().is_none() && request.method() == Method::POST {
        request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
}

/// Sends a request. Without an answer there is an empty one, and the call knows why.
async fn send(request: Request, call: &Call) -> Response {
    let (method, url, headers) = (request.method(), request.url(), request.headers());
    let body = request.body().and_then(|body| body.as_bytes()).map(Bytes::copy_from_slice);
    let mut converted = http::Request::builder().method(method).uri(url.as_str());
    if let Some(kept) = converted.headers_mut() {
        kept.clone_from(headers);
    }
    let answer = match converted.body(body.unwrap_or_default()) {
        Ok(request) => call.send(request).await,
        Err(error) => {
            call.fail(TransportError::new(TransportErrorKind::Refused, error));
            None
        }
    };
    answer.map_or_else(no_answer, Response::from)
}

/// A status that no operation documents, so that the generated method returns an error.
fn no_answer() -> Response {
    let mut answer = http::Response::new(Bytes::new());
    *answer.status_mut() = http::StatusCode::BAD_GATEWAY;
    answer.into()
}

macro_rules! hooks {
    ($client:ty) => {
        impl ClientHooks<Call> for $client {
            async fn pre<E>(&self, request: &mut Request, _: &OperationInfo) -> Result<(), Error<E>> {
                prepare(request, self.inner());
                Ok(())
            }

            async fn exec(&self, request: Request, _: &OperationInfo) -> reqwest::Result<Response> {
                Ok(send(request, self.inner()).await)
            }
        }
    };
}

hooks!(crate::v1::Client);
