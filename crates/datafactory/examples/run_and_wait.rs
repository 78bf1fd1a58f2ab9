//! Run a pipeline, wait for its end, and read the error of the failed activity.

#![allow(clippy::print_stdout, reason = "an example prints its results")]

use std::time::Duration;

use datafactory::Client;
use datafactory::v2::types::{Factory, PipelineResource};
use datafactory_emulator::{Clock, Emulator, Outcome};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The emulator's clock runs 1000 times as fast, so polling every 10 ms is polling every 10 seconds.
    let emulator = Emulator::builder()
        .clock(Clock::accelerated(1000.0))
        .activity("load", |_| Outcome::failed("2200", "the warehouse is closed"))
        .build()?;
    let client = Client::builder().transport(emulator).build()?;
    let factory = client.factory("subscription", "group", "factory")?;
    factory.create_or_update(&Factory::default()).await?;
    let definition: PipelineResource = serde_json::from_value(json!({ "properties": {
        "parameters": { "day": { "type": "String" } },
        "activities": [
            { "name": "wait", "type": "Wait", "typeProperties": { "waitTimeInSeconds": 20 } },
            {
                "name": "load",
                "type": "WebActivity",
                "dependsOn": [{ "activity": "wait", "dependencyConditions": ["Succeeded"] }],
                "typeProperties": { "method": "POST", "url": "https://example.com/load" },
            },
        ],
    } }))?;
    let pipeline = factory.pipeline("nightly")?;
    pipeline.create_or_update(&definition).await?;

    let run = pipeline.create_run().parameter("day", "2026-11-21").await?;
    println!("run {}", run.id());

    // A waiter is a stream of states and a future of the outcome. A failed run is an outcome, not an error.
    let every = Duration::from_millis(10)..=Duration::from_millis(10);
    let mut wait = run.wait().every(every).deadline(Duration::from_secs(60));
    while let Some(status) = wait.try_next().await? {
        println!("{status}");
    }
    let outcome = wait.await?;
    assert!(!outcome.is_success());
    if let Some(error) = outcome.error() {
        println!("{error}");
    }
    for activity in run.activity_runs().list().all().await? {
        println!("{:?} {:?}", activity.activity_name, activity.status);
    }
    Ok(())
}
