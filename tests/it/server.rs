//! A real HTTP server on loopback that keeps what it is sent and answers what it is told.

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

/// The server; it stops when it is dropped.
pub struct Server {
    pub endpoint: String,
    state: Shared,
    task: tokio::task::JoinHandle<()>,
}

type Answer = dyn Fn(&http::Request<Bytes>) -> Response<Bytes> + Send + Sync;

#[derive(Clone)]
struct Shared {
    answer: Arc<Answer>,
    received: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Server {
    /// Answers every request by this.
    pub async fn answering(
        answer: impl Fn(&http::Request<Bytes>) -> Response<Bytes> + Send + Sync + 'static,
    ) -> Self {
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
        Self::answering(move |_| response(status, headers, body.clone())).await
    }

    /// Answers one request after the other with these, and the rest with the last.
    pub async fn answering_in_turn(answers: Vec<Response<Bytes>>) -> Self {
        let turn = AtomicUsize::new(0);
        Self::answering(move |_| {
            let turn = turn.fetch_add(1, Ordering::Relaxed).min(answers.len() - 1);
            answers[turn].clone()
        })
        .await
    }

    /// Settings of a client for this server, which takes every answer as it is.
    pub fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().endpoint(&self.endpoint).allow_loopback_http();
        builder.retry(RetryPolicy::none())
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
    let request = Request::from_parts(parts, body);
    let answer = (state.answer)(&request);
    state.received.lock().unwrap().push(request);
    answer.map(Body::from)
}

/// A server that writes bytes and closes the connection, whatever HTTP would say about it.
pub struct RawServer {
    pub endpoint: String,
    /// How many requests have arrived.
    pub requests: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

/// What a raw server writes, piece by piece, each after a pause.
pub type Pieces = Vec<(std::time::Duration, Vec<u8>)>;

impl RawServer {
    /// Has each connection run one of these scripts, and the rest the last.
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
