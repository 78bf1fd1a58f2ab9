//! An HTTP server on loopback that records requests and returns given responses.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use datafactory::{Client, ClientBuilder, RetryPolicy};
use http::Response;

/// A response with this status, headers and body.
pub fn response(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Response<Bytes> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.into()).unwrap()
}

/// The server. It stops when it is dropped.
pub struct Server {
    pub endpoint: String,
    state: Shared,
    task: tokio::task::JoinHandle<()>,
}

type Respond = dyn Fn(&http::Request<Bytes>) -> Response<Bytes> + Send + Sync;

#[derive(Clone)]
struct Shared {
    respond: Arc<Respond>,
    received: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Server {
    /// Returns the response of this function to every request.
    pub async fn responding(
        respond: impl Fn(&http::Request<Bytes>) -> Response<Bytes> + Send + Sync + 'static,
    ) -> Self {
        let state = Shared { respond: Arc::new(respond), received: Arc::default() };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(handle).with_state(state.clone());
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { endpoint, state, task }
    }

    /// Returns this status, headers and body to every request.
    pub async fn responding_with(
        status: u16,
        headers: &'static [(&'static str, &'static str)],
        body: impl Into<Bytes>,
    ) -> Self {
        let body = body.into();
        Self::responding(move |_| response(status, headers, body.clone())).await
    }

    /// Returns these responses in turn, then the last one.
    pub async fn responding_in_turn(responses: Vec<Response<Bytes>>) -> Self {
        let turn = AtomicUsize::new(0);
        Self::responding(move |_| {
            let turn = turn.fetch_add(1, Ordering::Relaxed).min(responses.len() - 1);
            responses[turn].clone()
        })
        .await
    }

    /// Settings of a client for this server, without retries.
    pub fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().endpoint(&self.endpoint).allow_loopback_http();
        builder.retry(RetryPolicy::none())
    }

    /// A client for this server.
    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// The requests since the last call.
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
    let request = Request::from_parts(parts, body);
    let response = (state.respond)(&request);
    state.received.lock().unwrap().push(request);
    response.map(Body::from)
}

/// A server that writes raw bytes and closes the connection.
pub struct RawServer {
    pub endpoint: String,
    /// The number of requests.
    pub requests: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

/// The bytes that a raw server writes, in pieces, each after a pause.
pub type Pieces = Vec<(std::time::Duration, Vec<u8>)>;

impl RawServer {
    /// Runs these scripts, one per connection, then the last one.
    pub async fn writing(scripts: Vec<Pieces>) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = requests.clone();
        let task = tokio::spawn(async move {
            let mut scripts = scripts.into_iter().peekable();
            let mut last = Pieces::new();
            while let Ok((connection, _)) = listener.accept().await {
                last = scripts.next().unwrap_or(last);
                tokio::spawn(run_script(connection, last.clone(), counted.clone()));
            }
        });
        Self { endpoint, requests, task }
    }

    /// Settings of a client for this server.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder().endpoint(&self.endpoint).allow_loopback_http()
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn run_script(
    mut connection: tokio::net::TcpStream,
    script: Pieces,
    requests: Arc<AtomicUsize>,
) {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut received = Vec::new();
    while !received.windows(4).any(|it| it == b"\r\n\r\n") {
        if connection.read_buf(&mut received).await.unwrap_or(0) == 0 {
            return;
        }
    }
    requests.fetch_add(1, Ordering::Relaxed);
    for (pause, piece) in script {
        tokio::time::sleep(pause).await;
        if connection.write_all(&piece).await.is_err() {
            return;
        }
    }
}
