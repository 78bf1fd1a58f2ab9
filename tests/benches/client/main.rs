//! Compares the client with bare reqwest and `serde_json::Value`, in one process, on one connection to one server.
//!
//! `cargo bench --package datafactory-tests --bench client` prints one row per pair: the time of the client, and its
//! throughput relative to the other side, so more than 1 means that the client is faster. The two sides alternate, and
//! the row shows the median of many rounds, because the load of a shared machine varies. With arguments, as in
//! `-- decode`, only rows whose names contain one of them are measured.

#![allow(missing_docs, unreachable_pub, reason = "nothing is outside of a benchmark")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a report is what it is for")]

mod bodies;
mod service;

use std::hint::black_box;
use std::time::{Duration, Instant};

use datafactory::{v1, v2};
use datafactory_emulator::Emulator;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use serde_json::{Value, json};
use service::{FACTORY, PAGES, Service, TOKEN};
use tokio::runtime::{Builder, Runtime};
use uuid::Uuid;

fn main() {
    // The bare client needs a crypto provider.
    rustls::crypto::ring::default_provider().install_default().unwrap();
    let mut rows =
        Rows { wanted: std::env::args().skip(1).filter(|it| !it.starts_with("--")).collect() };
    println!("{:<36} {:>12} {:>8}", "", "ours", "ratio");
    for (name, body) in bodies::all() {
        match name {
            "datasets" => rows.body::<v1::types::DatasetListResult>(name, &body),
            "pipelines" => rows.body::<v2::types::PipelineListResponse>(name, &body),
            _ => rows.body::<v2::types::ActivityRunsQueryResponse>(name, &body),
        }
    }
    rows.calls();
}

/// The measurements.
struct Rows {
    wanted: Vec<String>,
}

impl Rows {
    /// Reading and writing one body.
    fn body<T: datafactory_core::Json + serde::Serialize>(&mut self, name: &str, body: &str) {
        let odd = bodies::with_misfits(body);
        for (name, body) in
            [(format!("decode {name}"), body), (format!("decode {name}, odd"), &odd)]
        {
            let ours = || {
                _ = black_box(datafactory_core::decode::<T>(black_box(body.as_bytes()), None, 1000))
            };
            self.row(&name, 20, 101, ours, || {
                black_box(serde_json::from_slice::<Value>(black_box(body.as_bytes())).unwrap());
            });
        }
        let (ours, bare): (T, Value) = (
            datafactory_core::decode(body.as_bytes(), None, 0).unwrap().0,
            serde_json::from_str(body).unwrap(),
        );
        self.row(
            &format!("encode {name}"),
            20,
            101,
            || _ = black_box(datafactory_core::encode(black_box(&ours)).unwrap()),
            || _ = black_box(serde_json::to_vec(black_box(&bare)).unwrap()),
        );
    }

    /// Whole calls.
    fn calls(&mut self) {
        // In the current thread, so all work of the client is measured without waiting for another thread.
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let service = Service::start();
        let client = datafactory::Client::builder()
            .endpoint(&service.endpoint)
            .allow_loopback_http()
            .bearer_token(TOKEN)
            .build()
            .unwrap();
        let [subscription, group, factory] = FACTORY;
        let factory_v1 = client.factory_v1(subscription, group, factory).unwrap();
        let factory = client.factory(subscription, group, factory).unwrap();
        let bare = Bare::new(&service);

        let (pipeline, runtime_client) =
            (factory.pipeline("p").unwrap(), factory.integration_runtime("runtime").unwrap());
        self.row(
            "call createRun",
            200,
            101,
            || {
                let call = async { pipeline.create_run().parameter("day", "2026-11-21").await };
                black_box(runtime.block_on(call).unwrap());
            },
            || {
                let body = json!({ "day": "2026-11-21" });
                black_box(bare.call(&runtime, "factories", "/pipelines/p/createRun", Some(&body)));
            },
        );
        self.row(
            "call getStatus",
            200,
            101,
            || _ = black_box(runtime.block_on(async { runtime_client.status().await }).unwrap()),
            || {
                let path = "/integrationRuntimes/runtime/getStatus";
                black_box(bare.call(&runtime, "factories", path, Some(&Value::Null)));
            },
        );
        self.row(
            "call one page of pipelines",
            20,
            51,
            || {
                let mut pages = factory.pipelines().pages();
                black_box(runtime.block_on(pages.try_next()).unwrap());
            },
            || _ = black_box(bare.call(&runtime, "factories", "/pipelines", None)),
        );
        self.row(
            "list 100,000 datasets",
            1,
            15,
            || {
                let mut list = factory_v1.datasets().list();
                let mut count = 0;
                while let Some(dataset) = runtime.block_on(list.try_next()).unwrap() {
                    black_box(dataset);
                    count += 1;
                }
                assert_eq!(count, PAGES * bodies::ITEMS);
            },
            || assert_eq!(bare.list(&runtime), PAGES * bodies::ITEMS),
        );
        let emulated = emulated(&runtime);
        self.row(
            "call the emulator, to the server",
            200,
            101,
            || _ = black_box(runtime.block_on(async { emulated.get().await }).unwrap()),
            || _ = black_box(bare.call(&runtime, "datafactories", "/datasets/d", None)),
        );
    }

    /// Measures two sides alternately, several times per round, and prints the medians of the rounds.
    fn row(
        &mut self,
        name: &str,
        times: u32,
        rounds: usize,
        mut ours: impl FnMut(),
        mut bare: impl FnMut(),
    ) {
        if !self.wanted.is_empty() && !self.wanted.iter().any(|it| name.contains(&**it)) {
            return;
        }
        fn timed(times: u32, work: &mut impl FnMut()) -> Duration {
            let start = Instant::now();
            (0..times).for_each(|_| work());
            start.elapsed() / times
        }

        // Warms up connections and memory.
        timed(times, &mut ours);
        timed(times, &mut bare);
        let (mut ratios, mut all) = (Vec::new(), Vec::new());
        for round in 0..rounds {
            // The sides alternate in going first.
            let (ours, bare) = if round % 2 == 0 {
                let ours = timed(times, &mut ours);
                (ours, timed(times, &mut bare))
            } else {
                let bare = timed(times, &mut bare);
                (timed(times, &mut ours), bare)
            };
            ratios.push(bare.as_secs_f64() / ours.as_secs_f64());
            all.push(ours);
        }
        ratios.sort_by(f64::total_cmp);
        all.sort();
        println!("{name:<36} {:>12.1?} {:>8.2}", all[rounds / 2], ratios[rounds / 2]);
    }
}

/// A dataset in an emulator in this process.
fn emulated(runtime: &Runtime) -> v1::DatasetClient {
    let client = datafactory::Client::builder().transport(Emulator::new()).build().unwrap();
    let [subscription, group, factory] = FACTORY;
    let factory = client.factory_v1(subscription, group, factory).unwrap();
    let dataset = factory.dataset("d").unwrap();
    let somewhere =
        v1::types::Factory { location: Some("westus".to_owned()), ..Default::default() };
    runtime.block_on(async {
        factory.create_or_update(&somewhere).await.unwrap();
        let body = serde_json::from_str(&bodies::dataset(0)).unwrap();
        dataset.create_or_update(&body).await.unwrap();
    });
    dataset
}

/// A minimal client with reqwest and serde_json: calls without retries, checks or types.
struct Bare {
    http: reqwest::Client,
    base: String,
}

impl Bare {
    fn new(service: &Service) -> Self {
        let [subscription, group, _] = FACTORY;
        let user_agent = concat!("datafactory-bench/", env!("CARGO_PKG_VERSION"));
        Self {
            http: reqwest::Client::builder().user_agent(user_agent).build().unwrap(),
            base: format!(
                "{}/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.DataFactory",
                service.endpoint
            ),
        }
    }

    /// Calls one operation: a GET, or a POST with a body. Null is an empty body.
    fn call(&self, runtime: &Runtime, kind: &str, path: &str, body: Option<&Value>) -> Value {
        let version = if kind == "factories" { "2018-06-01" } else { "2015-10-01" };
        let url = format!("{}/{kind}/{}{path}?api-version={version}", self.base, FACTORY[2]);
        self.send(runtime, &url, body)
    }

    fn send(&self, runtime: &Runtime, url: &str, body: Option<&Value>) -> Value {
        let request = match body {
            Some(Value::Null) => self.http.post(url).header("content-length", "0"),
            Some(body) => self
                .http
                .post(url)
                .header(CONTENT_TYPE, "application/json")
                .body(serde_json::to_vec(body).unwrap()),
            None => self.http.get(url),
        };
        let request = request
            .header(ACCEPT, "application/json")
            .header(AUTHORIZATION, format!("Bearer {TOKEN}"))
            .header("x-ms-client-request-id", Uuid::new_v4().to_string());
        runtime.block_on(async {
            let response = request.send().await.unwrap().error_for_status().unwrap();
            serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
        })
    }

    /// Counts all datasets, page by page.
    fn list(&self, runtime: &Runtime) -> usize {
        let mut count = 0;
        let mut page = self.call(runtime, "datafactories", "/datasets", None);
        loop {
            for dataset in page["value"].as_array().unwrap() {
                black_box(dataset);
                count += 1;
            }
            match page["nextLink"].as_str().map(str::to_owned) {
                Some(link) => page = self.send(runtime, &link, None),
                None => return count,
            }
        }
    }
}
