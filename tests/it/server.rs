//! A real HTTP server on loopback that keeps what it is sent and answers what it is told.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use datafactory::{Client, ClientBuilder};
use http::Response;

/// The server; it stops when it is dropped.
pub struct Server {
    pub endpoint: String,
    state: Shared,
    task: tokio::task::JoinHandle<()>,
}

#[derive(Clone)]
struct Shared {
    answer: Arc<dyn Fn() -> Response<Bytes> + Send + Sync>,
    received: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Server {
    /// Answers every request with the same.
    pub async fn answering(answer: impl Fn() -> Response<Bytes> + Send + Sync + 'static) -> Self {
        let state = Shared { answer: Arc::new(answer), received: Arc::default() };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(handle).with_state(state.clone());
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { endpoint, state, task }
    }

    /// Answers every request with this status, headers and body.
    pub async fn answering_with(
        status: u16,
        headers: &'static [(&'static str, &'static str)],
        body: impl Into<Bytes>,
    ) -> Self {
        let body = body.into();
        Self::answering(move || {
            let mut response = Response::builder().status(status);
            for (name, value) in headers {
                response = response.header(*name, *value);
            }
            response.body(body.clone()).unwrap()
        })
        .await
    }

    /// Settings of a client for this server.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder().endpoint(&self.endpoint).allow_loopback_http()
    }

    /// A client for this server.
    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// What arrived since the last call.
    pub fn received(&self) -> Vec<http::Request<Bytes>> {
        std::mem::take(&mut self.state.received.lock().unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn handle(State(state): State<Shared>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    state.received.lock().unwrap().push(Request::from_parts(parts, body));
    (state.answer)().map(Body::from)
}
