//! A tour: the ten operations that the documentation describes, a run from its start to its end, and one example
//! of each other group of operations.
//!
//! `cargo run -p datafactory --example tour` needs no account: an emulator in this process is the service, and
//! waiting takes no time. To run the ten operations against another service, set `DATAFACTORY_ENDPOINT`, a bearer
//! token in `DATAFACTORY_TOKEN`, and `DATAFACTORY_SUBSCRIPTION` and `DATAFACTORY_RESOURCE_GROUP`. The tour deletes
//! what it created.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a tour is for")]

mod other_groups;
mod version_1;
mod version_2;

use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use datafactory::{BoxFuture, Client, Timestamp, Transport, TransportError};
use datafactory_emulator::{Clock, Emulator, Scenario};
use http::{Request, Response};
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::time::Instant;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Which activities fail in the emulator, and a factory that has an integration runtime with a node.
const SCENARIO: &str = include_str!("tour.yaml");

const SUBSCRIPTION: &str = "12345678-1234-1234-1234-123456789abc";
const GROUP: &str = "tour";
const HOUR: Duration = Duration::from_secs(60 * 60);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result {
    let endpoint = std::env::var("DATAFACTORY_ENDPOINT").ok();
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    // With the emulator in this process, waiting is all that takes time, and tokio can skip it.
    runtime.enable_all().start_paused(endpoint.is_none());
    runtime.build()?.block_on(async {
        println!("A tour of Data Factory, at {}.", endpoint.as_deref().unwrap_or("an emulator"));
        let client = client(endpoint.as_deref())?;
        let setting = |name: &str, default: &str| std::env::var(name).unwrap_or(default.to_owned());
        let subscription = setting("DATAFACTORY_SUBSCRIPTION", SUBSCRIPTION);
        let group = setting("DATAFACTORY_RESOURCE_GROUP", GROUP);
        let name = format!("tour-{}", seconds_since(SystemTime::UNIX_EPOCH));
        let version_1 = client.factory_v1(&subscription, &group, &format!("{name}-v1"))?;
        let version_2 = client.factory(&subscription, &group, &format!("{name}-v2"))?;

        let tour = async {
            // The emulator produces all slices in an hour. Elsewhere, do not wait for all of them.
            let patience = if endpoint.is_none() { HOUR } else { Duration::from_secs(10) };
            version_1::tour(&version_1, patience).await?;
            version_2::tour(&version_2).await?;
            if endpoint.is_none() {
                other_groups::version_2(&client).await?;
                other_groups::version_1(&version_1).await?;
            }
            Ok(())
        };
        let result: Result = tour.await;
        // The factories are deleted even after an error.
        let deleted = (version_1.delete().await, version_2.delete().await);
        result?;
        deleted.0?;
        deleted.1?;
        println!("\nThe tour ends here. It has deleted its factories.");
        Ok(())
    })
}

/// A client for the service at this endpoint, or for an emulator in this process.
fn client(endpoint: Option<&str>) -> Result<Client> {
    let Some(endpoint) = endpoint else {
        return Ok(Client::builder().transport(Emulated::new()?).build()?);
    };
    let mut builder = Client::builder().endpoint(endpoint);
    if let Ok(token) = std::env::var("DATAFACTORY_TOKEN") {
        builder = builder.bearer_token(token);
    }
    if endpoint.starts_with("http:") {
        builder = builder.allow_loopback_http();
    }
    Ok(builder.build()?)
}

/// An emulator whose clock advances by the time that this program waits.
struct Emulated {
    emulator: Emulator,
    last_request: std::sync::Mutex<Instant>,
}

impl Emulated {
    fn new() -> Result<Self> {
        let clock = Clock::stepped(Timestamp::from(SystemTime::now()).instant());
        let emulator =
            Emulator::builder().clock(clock).scenario(Scenario::read(SCENARIO)?).build()?;
        Ok(Self { emulator, last_request: Instant::now().into() })
    }
}

impl Transport for Emulated {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, std::result::Result<Response<Bytes>, TransportError>> {
        if let Ok(mut last_request) = self.last_request.lock() {
            self.emulator.clock().step(last_request.elapsed());
            *last_request = Instant::now();
        }
        self.emulator.send(request)
    }
}

/// Announces one of the ten documented operations.
fn operation(number: u8, title: &str) {
    println!("{number:>2} {title}");
}

/// Announces an example of another group of operations.
fn group(title: &str) {
    println!(" + {title}");
}

/// A definition from JSON, as the documentation shows it.
fn of_json<T: DeserializeOwned>(definition: Value) -> Result<T> {
    Ok(serde_json::from_value(definition)?)
}

fn seconds_since(start: SystemTime) -> u64 {
    start.elapsed().unwrap_or_default().as_secs()
}

fn or_dash(value: &Option<impl ToString>) -> String {
    value.as_ref().map_or_else(|| "-".to_owned(), ToString::to_string)
}
