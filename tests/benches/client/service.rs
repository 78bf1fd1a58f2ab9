//! The server of the benchmark, on loopback, with responses of the usual size.

use std::net::SocketAddr;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::serve::ListenerExt as _;
use http::Response;
use tokio::runtime::{Builder, Runtime};

use crate::bodies::{ITEMS, dataset, page_of, pipeline, status};

/// The number of pages of a list.
pub const PAGES: usize = 1000;
/// The factory of all requests.
pub const FACTORY: [&str; 3] = ["00000000-0000-0000-0000-000000000000", "adf", "test"];

/// A token of realistic length.
pub const TOKEN: &str = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/// The headers of every response.
pub const HEADERS: [(&str, &str); 6] = [
    ("content-type", "application/json; charset=utf-8"),
    ("x-ms-correlation-request-id", "000000ef-0f1e-4d2c-8b3a-495867768594"),
    ("x-ms-ratelimit-remaining-subscription-reads", "14998"),
    ("x-ms-request-id", "000000f0-0f1e-4d2c-8b3a-495867768594"),
    ("x-ms-routing-request-id", "WESTUS:20141203T213307Z:00000000-1111-2222-1111-000000000000"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
];

/// The server. It has its own threads, so the measuring thread runs only the client.
pub struct Service {
    pub endpoint: String,
    _runtime: Runtime,
}

impl Service {
    pub fn start() -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listening = tokio::net::TcpListener::bind("127.0.0.1:0");
        let listener = runtime.block_on(listening).unwrap();
        let address = listener.local_addr().unwrap();
        // Without this, the last packet of a response can wait for the client's acknowledgement.
        let listener = listener.tap_io(|connection| connection.set_nodelay(true).unwrap());
        let router = Router::new().fallback(answering(address));
        runtime.spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { endpoint: format!("http://{address}"), _runtime: runtime }
    }
}

/// Responds to a list with a page, the number of which is in the query, and to other calls with their usual body.
fn answering(
    address: SocketAddr,
) -> impl Fn(Request) -> std::future::Ready<Response<Body>> + Clone + Send + Sync + 'static {
    let items = Bytes::from((0..ITEMS).map(dataset).collect::<Vec<_>>().join(","));
    let [dataset, pipelines, status, run] = [
        dataset(0),
        page_of(&(0..50).map(pipeline).collect::<Vec<_>>().join(","), None),
        status(),
        r#"{"runId":"448cf48b-0d4e-4a9f-8f4e-1c2d3e4f5a6b"}"#.to_owned(),
    ]
    .map(Bytes::from);
    move |request| {
        let path = request.uri().path();
        let body = match path.rsplit('/').next() {
            Some("datasets") => {
                let query = request.uri().query().unwrap_or_default();
                let page = query.split_once("&page=").map_or(0, |(_, page)| page.parse().unwrap());
                let next = page + 1;
                let link = (next < PAGES).then(|| {
                    format!(
                        "http://{address}{path}?api-version=2015-10-01&%24skipToken=MSExNiFSR0YwWVVG&page={next}"
                    )
                });
                page_of(std::str::from_utf8(&items).unwrap(), link.as_deref()).into()
            }
            Some("pipelines") => pipelines.clone(),
            Some("getStatus") => status.clone(),
            Some("createRun") => run.clone(),
            _ => dataset.clone(),
        };
        let mut response = Response::builder();
        for (name, value) in HEADERS {
            response = response.header(name, value);
        }
        std::future::ready(response.body(Body::from(body)).unwrap())
    }
}
