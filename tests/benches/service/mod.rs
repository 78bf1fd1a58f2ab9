//! The service that is measured against: a server on loopback with answers of the usual size, and the
//! bodies themselves.

use std::net::SocketAddr;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::serve::ListenerExt as _;
use http::Response;
use tokio::runtime::{Builder, Runtime};

/// How many pages a list has.
pub const PAGES: usize = 1000;
/// How many items a page has.
pub const ITEMS: usize = 100;

/// The factory that everything is in.
pub const FACTORY: [&str; 3] = ["00000000-0000-0000-0000-000000000000", "adf", "test"];

/// What is sent for a token; as long as a real one.
pub const TOKEN: &str = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/// One dataset, as the service answers it.
pub fn dataset(number: usize) -> String {
    let [subscription, group, factory] = FACTORY;
    format!(
        r#"{{"id":"/subscriptions/{subscription}/resourcegroups/{group}/providers/Microsoft.DataFactory/datafactories/{factory}/tables/InputDataset{number:04}","name":"InputDataset{number:04}","properties":{{"availability":{{"frequency":"Hour","interval":1}},"createTime":"2016-02-06T00:41:05.2978434Z","external":true,"id":"11111111-2222-3333-4444-55555555{number:04}","linkedServiceName":"StorageLinkedService","policy":{{}},"provisioningState":"Succeeded","published":false,"structure":[{{"name":"FirstName","type":"String"}},{{"name":"LastName","type":"String"}}],"type":"AzureBlob","typeProperties":{{"fileName":"emp.txt","folderPath":"adftutorial/","format":{{"columnDelimiter":",","type":"TextFormat"}}}}}}}}"#
    )
}

/// One page of datasets: 68 KB.
pub fn page(next_link: Option<&str>) -> String {
    let items: Vec<_> = (0..ITEMS).map(dataset).collect();
    page_of(&items.join(","), next_link)
}

fn page_of(items: &str, next_link: Option<&str>) -> String {
    let next_link = next_link.map(|link| format!(r#","nextLink":"{link}""#)).unwrap_or_default();
    format!(r#"{{"value":[{items}]{next_link}}}"#)
}

/// One run of a pipeline, as the service answers it.
pub const RUN: &str = r#"{"annotations":["nightly"],"debugRunId":null,"durationInMs":28483,"id":"/SUBSCRIPTIONS/00000000-0000-0000-0000-000000000000/RESOURCEGROUPS/EXAMPLERESOURCEGROUP/PROVIDERS/MICROSOFT.DATAFACTORY/FACTORIES/EXAMPLEFACTORYNAME/pipelineruns/448cf48b-0d4e-4a9f-8f4e-1c2d3e4f5a6b","invokedBy":{"id":"2f7fdb90-5df1-4b8e-ac2f-064cfa58202b","invokedByType":"PipelineActivity","name":"outerPipeline","pipelineName":"outerPipeline","pipelineRunId":"2f7fdb90-5df1-4b8e-ac2f-064cfa58202b"},"isLatest":false,"lastUpdated":"2024-06-05T07:10:49.9021003Z","message":"Operation on target CopyFromBlobToSQL failed: the blob does not exist.","parameters":{"JobId":"22"},"pipelineName":"examplePipeline","pipelineReturnValue":{},"runDimension":{"region":"eastus"},"runEnd":"2024-06-05T07:10:49.9021003Z","runGroupId":"1f3a6c55-9b7d-4e21-a6c8-7d5e4f3a2b1c","runId":"448cf48b-0d4e-4a9f-8f4e-1c2d3e4f5a6b","runStart":"2024-06-05T07:10:21.4187812Z","status":"Failed"}"#;

/// What the service says around every answer.
pub const HEADERS: [(&str, &str); 6] = [
    ("content-type", "application/json; charset=utf-8"),
    ("x-ms-correlation-request-id", "000000ef-0f1e-4d2c-8b3a-495867768594"),
    ("x-ms-ratelimit-remaining-subscription-reads", "14998"),
    ("x-ms-request-id", "000000f0-0f1e-4d2c-8b3a-495867768594"),
    ("x-ms-routing-request-id", "WESTUS:20141203T213307Z:00000000-1111-2222-1111-000000000000"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
];

/// The server. It has threads of its own, so that whoever waits for it pays for the client alone.
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
        // Without this, the last piece of an answer may wait for the client's acknowledgement.
        let listener = listener.tap_io(|connection| connection.set_nodelay(true).unwrap());
        let router = Router::new().fallback(answering(address));
        runtime.spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { endpoint: format!("http://{address}"), _runtime: runtime }
    }
}

/// Answers a list with a page, the number of which is in the query, and all else with one dataset.
fn answering(
    address: SocketAddr,
) -> impl Fn(Request) -> std::future::Ready<Response<Body>> + Clone + Send + Sync + 'static {
    let items = Bytes::from((0..ITEMS).map(dataset).collect::<Vec<_>>().join(","));
    let one = Bytes::from(dataset(0));
    move |request| {
        let path = request.uri().path();
        let body = if path.ends_with("/datasets") {
            let query = request.uri().query().unwrap_or_default();
            let page = query.split_once("&page=").map_or(0, |(_, page)| page.parse().unwrap());
            let next = page + 1;
            let link = (next < PAGES).then(|| {
                format!(
                    "http://{address}{path}?api-version=2015-10-01&%24skipToken=MSExNiFSR0YwWVVG&page={next}"
                )
            });
            page_of(std::str::from_utf8(&items).unwrap(), link.as_deref()).into()
        } else if path.ends_with("/one") {
            Bytes::from(page_of(&dataset(0), None))
        } else {
            one.clone()
        };
        let mut response = Response::builder();
        for (name, value) in HEADERS {
            response = response.header(name, value);
        }
        std::future::ready(response.body(Body::from(body)).unwrap())
    }
}
