//! What the client costs: each piece of work beside the same work with bare reqwest and serde_json, in
//! one process and against one server.
//!
//! `cargo bench -p datafactory-tests` prints divan's tables and after them, for each pair, how the two
//! compare: the throughput of ours in parts of the other's, so that more than 1 is in our favour. Tables
//! are measured one side after the other, ratios side by side, since a busy machine is never as busy
//! twice. With an argument, as in `-- decode`, only the tables that it names are printed.

#![allow(missing_docs, unreachable_pub, reason = "nothing is outside of a benchmark")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a report is what it is for")]

mod bare;
mod service;

use std::hint::black_box;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use datafactory::v1::FactoryClient;
use datafactory::{v1, v2};
use datafactory_emulator::Emulator;
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use service::{FACTORY, ITEMS, PAGES, RUN, Service, TOKEN};
use tokio::runtime::{Builder, Runtime};

static SERVICE: LazyLock<Service> = LazyLock::new(Service::start);

/// Where both clients run: on the thread that waits for them, so that all of their work is measured and
/// none of it waits for another thread.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    if std::env::var_os("MULTI").is_some() {
        Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
    } else {
        Builder::new_current_thread().enable_all().build().unwrap()
    }
});

static PAGE: LazyLock<String> = LazyLock::new(|| service::page(None));

fn main() {
    // The bare client has no TLS of its own choice.
    rustls::crypto::ring::default_provider().install_default().unwrap();
    divan::main();
    if std::env::args().skip(1).eq(["--bench"]) {
        ratios();
    }
}

fn ours() -> FactoryClient {
    let client = datafactory::Client::builder()
        .endpoint(&SERVICE.endpoint)
        .allow_loopback_http()
        .bearer_token(TOKEN)
        .build()
        .unwrap();
    let [subscription, group, factory] = FACTORY;
    client.factory_v1(subscription, group, factory).unwrap()
}

fn our_call(factory: &FactoryClient) {
    let request = factory.dataset("d").unwrap().get();
    black_box(RUNTIME.block_on(async { request.await }).unwrap());
}

fn bare_call(client: &bare::Client) {
    black_box(RUNTIME.block_on(client.call("d")));
}

fn our_list(factory: &FactoryClient) {
    let count = RUNTIME.block_on(async {
        let mut count = 0;
        let mut list = factory.datasets().list();
        while let Some(dataset) = list.try_next().await.unwrap() {
            black_box(dataset);
            count += 1;
        }
        count
    });
    assert_eq!(count, PAGES * ITEMS);
}

fn bare_list(client: &bare::Client) {
    assert_eq!(RUNTIME.block_on(client.list()), PAGES * ITEMS);
}

fn our_decode<T: DeserializeOwned>(body: &str) {
    black_box(datafactory_core::decode::<T>(black_box(body.as_bytes())).unwrap());
}

fn bare_decode<T: DeserializeOwned>(body: &str) {
    black_box(serde_json::from_slice::<T>(black_box(body.as_bytes())).unwrap());
}

fn encode<T: Serialize>(value: &T) {
    black_box(serde_json::to_vec(black_box(value)).unwrap());
}

/// The value that a body holds.
fn read<T: DeserializeOwned>(body: &str) -> T {
    serde_json::from_str(body).unwrap()
}

mod call {
    use super::*;

    #[divan::bench]
    fn ours(bencher: Bencher<'_, '_>) {
        let factory = super::ours();
        our_call(&factory);
        bencher.bench_local(|| our_call(&factory));
    }

    #[divan::bench]
    fn bare(bencher: Bencher<'_, '_>) {
        let client = bare::Client::new(&SERVICE);
        bare_call(&client);
        bencher.bench_local(|| bare_call(&client));
    }

    /// The same call, answered by the emulator in this process.
    #[divan::bench]
    fn emulator(bencher: Bencher<'_, '_>) {
        let client = datafactory::Client::builder().transport(Emulator::new()).build().unwrap();
        let [subscription, group, factory] = FACTORY;
        let factory = client.factory_v1(subscription, group, factory).unwrap();
        let dataset = factory.dataset("d").unwrap();
        let somewhere: v1::types::Factory = read(r#"{"location":"westus"}"#);
        RUNTIME.block_on(async {
            factory.create_or_update(&somewhere).await.unwrap();
            dataset.create_or_update(&read(&service::dataset(0))).await.unwrap();
        });
        bencher.bench_local(|| our_call(&factory));
    }
}

#[divan::bench_group(sample_count = 5, sample_size = 1)]
mod list {
    use super::*;

    #[divan::bench]
    fn ours(bencher: Bencher<'_, '_>) {
        let factory = super::ours();
        bencher.counter(ItemsCount::new(PAGES * ITEMS)).bench_local(|| our_list(&factory));
    }

    #[divan::bench]
    fn bare(bencher: Bencher<'_, '_>) {
        let client = bare::Client::new(&SERVICE);
        bencher.counter(ItemsCount::new(PAGES * ITEMS)).bench_local(|| bare_list(&client));
    }
}

/// The tables of one body: as our type, as a plain struct and as any JSON.
macro_rules! body {
    ($name:ident: $body:expr, $ours:ty, $bare:ty) => {
        mod $name {
            use super::*;

            mod decode {
                use super::*;

                #[divan::bench]
                fn ours(bencher: Bencher<'_, '_>) {
                    bencher.counter(BytesCount::of_str($body)).bench(|| our_decode::<$ours>($body));
                }

                #[divan::bench]
                fn bare(bencher: Bencher<'_, '_>) {
                    bencher
                        .counter(BytesCount::of_str($body))
                        .bench(|| bare_decode::<$bare>($body));
                }

                #[divan::bench]
                fn value(bencher: Bencher<'_, '_>) {
                    bencher
                        .counter(BytesCount::of_str($body))
                        .bench(|| bare_decode::<Value>($body));
                }
            }

            mod encode {
                use super::*;

                #[divan::bench]
                fn ours(bencher: Bencher<'_, '_>) {
                    let value: $ours = read($body);
                    bencher.counter(BytesCount::of_str($body)).bench_local(|| encode(&value));
                }

                #[divan::bench]
                fn bare(bencher: Bencher<'_, '_>) {
                    let value: $bare = read($body);
                    bencher.counter(BytesCount::of_str($body)).bench_local(|| encode(&value));
                }

                #[divan::bench]
                fn value(bencher: Bencher<'_, '_>) {
                    let value: Value = read($body);
                    bencher.counter(BytesCount::of_str($body)).bench_local(|| encode(&value));
                }
            }
        }
    };
}

body!(page: &*PAGE, v1::types::DatasetListResult, bare::DatasetListResult);
body!(run: RUN, v2::types::PipelineRun, bare::PipelineRun);

/// Prints for each pair how ours compares.
fn ratios() {
    let (factory, client) = (ours(), bare::Client::new(&SERVICE));
    println!("ours to bare, by throughput");
    ratio("call", 200, 101, || our_call(&factory), || bare_call(&client));
    ratio("list", 1, 15, || our_list(&factory), || bare_list(&client));
    type Ours = v1::types::DatasetListResult;
    type Bare = bare::DatasetListResult;
    let (decode, bare) = (|| our_decode::<Ours>(&PAGE), || bare_decode::<Bare>(&PAGE));
    ratio("decode", 20, 101, decode, bare);
    ratio("decode (Value)", 20, 101, decode, || bare_decode::<Value>(&PAGE));
    let (mine, plain, any) = (read::<Ours>(&PAGE), read::<Bare>(&PAGE), read::<Value>(&PAGE));
    ratio("encode", 20, 101, || encode(&mine), || encode(&plain));
    ratio("encode (Value)", 20, 101, || encode(&mine), || encode(&any));
}

/// Runs two sides in turn, so many times each in every round, and prints the median of the rounds.
fn ratio(name: &str, times: u32, rounds: usize, mut ours: impl FnMut(), mut bare: impl FnMut()) {
    fn timed(times: u32, work: &mut impl FnMut()) -> Duration {
        let start = Instant::now();
        (0..times).for_each(|_| work());
        start.elapsed() / times
    }

    // Connections are made and memory is found before anything counts.
    timed(times, &mut ours);
    timed(times, &mut bare);
    let mut ratios = Vec::new();
    for round in 0..rounds {
        // Neither side is always the one that comes second.
        let (ours, bare) = if round % 2 == 0 {
            let ours = timed(times, &mut ours);
            (ours, timed(times, &mut bare))
        } else {
            let bare = timed(times, &mut bare);
            (timed(times, &mut ours), bare)
        };
        ratios.push(bare.as_secs_f64() / ours.as_secs_f64());
    }
    ratios.sort_by(f64::total_cmp);
    println!("{name} {:.2}", ratios[rounds / 2]);
}
