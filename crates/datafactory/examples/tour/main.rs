//! A tour: the ten operations that the documentation describes, and a run from its start to its end.
//!
//! `cargo run -p datafactory --example tour` needs no account: an emulator answers in this process, whose
//! time passes as fast as the tour asks it to wait. Set `DATAFACTORY_ENDPOINT` to go on the same tour
//! elsewhere, with a bearer token in `DATAFACTORY_TOKEN`, and `DATAFACTORY_SUBSCRIPTION` and
//! `DATAFACTORY_RESOURCE_GROUP` to say where factories may be made. It deletes what it made.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a tour is for")]

use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use datafactory::v1::types as v1;
use datafactory::v2::types as v2;
use datafactory::{BoxFuture, Client, Timestamp, Transport, TransportError};
use datafactory_emulator::{Clock, Emulator, Scenario};
use http::{Request, Response};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::time::Instant;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// How the emulator's activities fare: one of them fails, the first time it is tried.
const SCENARIO: &str = include_str!("tour.yaml");

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
    // In process nothing takes time but waiting, and that can be skipped.
    runtime.enable_all().start_paused(endpoint.is_none());
    runtime.build()?.block_on(async {
        let builder = Client::builder();
        let client = match &endpoint {
            None => builder.transport(Emulated::new()?).build()?,
            Some(endpoint) => {
                let mut builder = builder.endpoint(endpoint);
                if let Ok(token) = std::env::var("DATAFACTORY_TOKEN") {
                    builder = builder.bearer_token(token);
                }
                if endpoint.starts_with("http:") {
                    builder = builder.allow_loopback_http();
                }
                builder.build()?
            }
        };
        let setting = |name: &str, default: &str| std::env::var(name).unwrap_or(default.to_owned());
        let subscription =
            setting("DATAFACTORY_SUBSCRIPTION", "12345678-1234-1234-1234-123456789abc");
        let group = setting("DATAFACTORY_RESOURCE_GROUP", "tour");
        println!("A tour of Data Factory, at {}.", endpoint.as_deref().unwrap_or("an emulator"));

        let name = format!("tour-{}", seconds_since(SystemTime::UNIX_EPOCH));
        let factory = client.factory_v1(&subscription, &group, &format!("{name}-v1"))?;
        // How long to give slices; elsewhere nobody wants to wait for all of them.
        let patience = if endpoint.is_none() { HOUR } else { Duration::from_secs(10) };
        let went_well = version_1(&factory, patience).await;
        // Whatever happened, nothing stays behind.
        let deleted = factory.delete().await;
        went_well?;
        deleted?;

        let factory = client.factory(&subscription, &group, &format!("{name}-v2"))?;
        let went_well = version_2(&factory).await;
        let deleted = factory.delete().await;
        went_well?;
        deleted?;
        println!("\nThat was all ten, and nothing is left of it.");
        Ok(())
    })
}

/// Version 1: datasets come in slices along the time axis, and a pipeline produces them.
async fn version_1(factory: &datafactory::v1::FactoryClient, patience: Duration) -> Result {
    println!("\nVersion 1: slices of datasets\n");
    let definition = of_json(json!({ "name": "", "location": "westus" }))?;
    factory.create_or_update(&definition).and_wait().await?;

    stop(1, "Dataset: create or update");
    let hourly = |folder: &str, external: bool| {
        of_json(json!({ "properties": {
            "type": "AzureBlob",
            "linkedServiceName": "Store",
            "typeProperties": { "folderPath": folder, "format": { "type": "TextFormat" } },
            "external": external,
            "availability": { "frequency": "Hour", "interval": 1 },
        } }))
    };
    let (clean, report) = (factory.dataset("Clean")?, factory.dataset("Report")?);
    factory.dataset("Raw")?.create_or_update(&hourly("raw", true)?).and_wait().await?;
    clean.create_or_update(&hourly("clean", false)?).and_wait().await?;
    let mut provisioning = report.create_or_update(&hourly("report", false)?).and_wait();
    while let Some(state) = provisioning.try_next().await? {
        println!("   Report is {}", state.as_str());
    }

    stop(2, "Dataset: get");
    let dataset = report.get().await?;
    let properties = dataset.properties.clone().unwrap_or_default();
    if let v1::DatasetProperties::AzureBlob(blob) = &properties {
        println!("   type {}, created {}", properties.kind(), or_dash(&blob.create_time));
    }
    println!("   {} more reads allowed", or_dash(&dataset.rate_limit_remaining()));

    stop(3, "Dataset: list");
    let mut datasets = factory.datasets().list();
    while let Some(dataset) = datasets.try_next().await? {
        println!("   {}", or_dash(&dataset.name));
    }

    // Not one of the ten, but without a pipeline nothing would happen.
    let start = hours_ago(10);
    let copy = |name: &str, from: &str, to: &str| {
        json!({
            "name": name,
            "type": "Copy",
            "inputs": [{ "name": from }],
            "outputs": [{ "name": to }],
            "typeProperties": {
                "source": { "type": "BlobSource" },
                "sink": { "type": "BlobSink" },
            },
            "policy": { "retry": 0, "concurrency": 10, "timeout": "01:00:00" },
        })
    };
    let definition = of_json(json!({ "properties": {
        "start": start,
        "end": hours_ago(0),
        "activities": [copy("CleanUp", "Raw", "Clean"), copy("Summarize", "Clean", "Report")],
    } }))?;
    let pipeline = factory.pipeline("Reporting")?;
    pipeline.create_or_update(&definition).and_wait().await?;
    tokio::time::sleep(patience).await;

    stop(4, "Slices: get");
    let mut chosen = None;
    for (name, dataset) in [("Clean", &clean), ("Report", &report)] {
        let slices = dataset.slices(start.clone()..hours_ago(0)).list().all().await?;
        let states: Vec<_> = slices.iter().map(|slice| letter(slice.state.as_ref())).collect();
        println!("   {name:<7} {}", states.join(" "));
        chosen = slices.into_iter().next_back();
    }
    println!("   R is ready, F failed, W waiting, I in progress");
    let slice = chosen.ok_or("there are no slices")?;
    let from = slice.start.ok_or("a slice without start")?;
    let to = slice.end.ok_or("a slice without end")?;

    stop(5, "Slice runs: get");
    for run in report.slice_runs(from.clone()).list().all().await? {
        let message = run.error_message.unwrap_or_default();
        println!("   {}: {} {message}", or_dash(&run.activity_name), or_dash(&run.status));
    }

    stop(6, "Slices: set status");
    report.set_slice_status(from.clone()..to.clone(), v1::SliceState::Waiting).await?;
    println!("   the slice of {from} shall be made again");
    tokio::time::sleep(patience).await;
    for slice in report.slices(from.clone()..to).list().all().await? {
        println!("   and now is {}", or_dash(&slice.state));
    }

    stop(7, "Dataset: list activity windows");
    let windows = report.activity_windows().filter("RunAttempts gt 1").order_by("WindowStart DESC");
    for window in windows.list().all().await? {
        println!(
            "   {} to {}: {} after {} attempts",
            or_dash(&window.window_start),
            or_dash(&window.window_end),
            or_dash(&window.window_state),
            or_dash(&window.run_attempts)
        );
    }

    stop(8, "Dataset: delete");
    pipeline.delete().and_wait().await?;
    report.delete().and_wait().await?;
    match report.get().await {
        Ok(_) => println!("   Report is still there"),
        Err(error) => println!("   {error}"),
    }
    Ok(())
}

/// Version 2: pipelines are run when somebody says so.
async fn version_2(factory: &datafactory::v2::FactoryClient) -> Result {
    println!("\nVersion 2: runs of pipelines\n");
    factory.create_or_update(&of_json(json!({ "location": "westeurope" }))?).await?;

    stop(9, "Integration runtimes: get status");
    let runtime = factory.integration_runtime("on-site")?;
    runtime.create_or_update(&of_json(json!({ "properties": { "type": "SelfHosted" } }))?).await?;
    match &runtime.status().await?.properties {
        Some(v2::IntegrationRuntimeStatus::SelfHosted(status)) => {
            println!("   on-site is {}: no machine has joined it yet", or_dash(&status.state));
        }
        // A kind of tomorrow is no error either.
        other => println!("   on-site: {other:?}"),
    }

    stop(10, "Pipelines: create run");
    let wait = |name: &str, after: Option<&str>| {
        let after =
            after.map(|it| json!({ "activity": it, "dependencyConditions": ["Succeeded"] }));
        json!({
            "name": name,
            "type": "Wait",
            "dependsOn": after.into_iter().collect::<Value>(),
            "typeProperties": { "waitTimeInSeconds": 5 },
        })
    };
    let definition = of_json(json!({ "properties": {
        "parameters": { "day": { "type": "String" } },
        "activities": [wait("Fetch", None), wait("Load", Some("Fetch")), wait("Report", Some("Load"))],
    } }))?;
    let pipeline = factory.pipeline("nightly")?;
    pipeline.create_or_update(&definition).await?;

    let run = pipeline.create_run().parameter("day", "2026-11-21").await?.into_value();
    println!("   run {}", run.id());
    let mut waiter = run.wait();
    let mut last = String::new();
    while let Some(state) = waiter.try_next().await? {
        if state.as_str() != last {
            last = state.as_str().to_owned();
            println!("   {last}");
        }
    }
    let end = waiter.await?;
    for activity in run.activity_runs().list().all().await? {
        let took = activity.duration_in_ms.unwrap_or_default();
        println!(
            "     {:<8} {:<10} {:>3} s",
            or_dash(&activity.activity_name),
            or_dash(&activity.status),
            took / 1000
        );
    }
    let Some(error) = end.error() else { return Ok(()) };
    println!("   {error}");

    println!("\n   Once more, from where it failed:");
    let again = pipeline
        .create_run()
        .reference_pipeline_run_id(run.id())
        .is_recovery(true)
        .start_from_failure(true)
        .and_wait()
        .await?;
    println!("   {}", or_dash(&again.status()));
    for activity in again.client().activity_runs().list().all().await? {
        println!("     {:<8} {}", or_dash(&activity.activity_name), or_dash(&activity.status));
    }
    Ok(())
}

/// An emulator whose time passes while this program waits, which takes no time either.
struct Emulated {
    emulator: Emulator,
    asked: std::sync::Mutex<Instant>,
}

impl Emulated {
    fn new() -> Result<Self> {
        let clock = Clock::stepped(Timestamp::from(SystemTime::now()).instant());
        let emulator =
            Emulator::builder().clock(clock).scenario(Scenario::read(SCENARIO)?).build()?;
        Ok(Self { emulator, asked: Instant::now().into() })
    }
}

impl Transport for Emulated {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, std::result::Result<Response<Bytes>, TransportError>> {
        if let Ok(mut asked) = self.asked.lock() {
            self.emulator.clock().step(asked.elapsed());
            *asked = Instant::now();
        }
        self.emulator.send(request)
    }
}

fn stop(number: u8, title: &str) {
    println!("{number:>2} {title}");
}

/// A definition as the documentation writes it.
fn of_json<T: DeserializeOwned>(definition: Value) -> Result<T> {
    Ok(serde_json::from_value(definition)?)
}

/// The beginning of the hour that was so many hours ago.
fn hours_ago(hours: u32) -> Timestamp {
    let hour = HOUR.as_secs() * (seconds_since(SystemTime::UNIX_EPOCH) / HOUR.as_secs());
    (SystemTime::UNIX_EPOCH + Duration::from_secs(hour) - HOUR * hours).into()
}

fn seconds_since(start: SystemTime) -> u64 {
    start.elapsed().unwrap_or_default().as_secs()
}

fn letter(state: Option<&v1::SliceState>) -> String {
    let state = state.map(v1::SliceState::as_str).unwrap_or_default();
    state.chars().next().unwrap_or('-').to_string()
}

fn or_dash(value: &Option<impl ToString>) -> String {
    value.as_ref().map_or_else(|| "-".to_owned(), ToString::to_string)
}
