//! V1: list the slices of a dataset, and run a failed slice again.

#![allow(clippy::print_stdout, reason = "an example prints its results")]

use std::time::Duration;

use datafactory::v1::types::{Dataset, Factory, Pipeline, SliceState};
use datafactory::{Client, Timestamp};
use datafactory_emulator::{Clock, Emulator, Scenario};
use serde_json::json;

/// The first attempt of the activity fails.
const SCENARIO: &str = "
activities:
  copy: {takes: 1m, fails: {code: '2108', message: The source file is empty.}, times: 1}
";

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (start, end): (Timestamp, Timestamp) =
        ("2026-11-21T00:00:00Z".parse()?, "2026-11-21T01:00:00Z".parse()?);
    let clock = Clock::stepped(end.instant());
    let emulator =
        Emulator::builder().clock(clock.clone()).scenario(Scenario::read(SCENARIO)?).build()?;
    let client = Client::builder().transport(emulator).build()?;
    let factory = client.factory_v1("subscription", "group", "factory")?;
    let definition: Factory = serde_json::from_value(json!({ "location": "westus" }))?;
    factory.create_or_update(&definition).and_wait().await?;
    for (name, external) in [("Raw", true), ("Orders", false)] {
        let definition: Dataset = serde_json::from_value(json!({ "properties": {
            "type": "AzureBlob",
            "linkedServiceName": "Storage",
            "typeProperties": { "folderPath": name },
            "external": external,
            "availability": { "frequency": "Hour", "interval": 1 },
        } }))?;
        factory.dataset(name)?.create_or_update(&definition).and_wait().await?;
    }
    let definition: Pipeline = serde_json::from_value(json!({ "properties": {
        "start": start,
        "end": end,
        "activities": [{
            "name": "copy",
            "type": "Copy",
            "inputs": [{ "name": "Raw" }],
            "outputs": [{ "name": "Orders" }],
            "typeProperties": { "source": { "type": "BlobSource" }, "sink": { "type": "BlobSink" } },
            "policy": { "retry": 0, "timeout": "01:00:00" },
        }],
    } }))?;
    factory.pipeline("copy-orders")?.create_or_update(&definition).and_wait().await?;

    let orders = factory.dataset("Orders")?;
    for attempt in 1..=2 {
        clock.step(Duration::from_secs(3600)); // the emulator produces the slices of this hour
        for slice in orders.slices(start.clone()..end.clone()).list().all().await? {
            println!("attempt {attempt}: {:?} {:?}", slice.start, slice.state);
        }
        for run in orders.slice_runs(start.clone()).list().all().await? {
            println!("  {:?} {:?}", run.status, run.error_message);
        }
        if attempt == 1 {
            orders.set_slice_status(start.clone()..end.clone(), SliceState::Waiting).await?;
        }
    }
    Ok(())
}
