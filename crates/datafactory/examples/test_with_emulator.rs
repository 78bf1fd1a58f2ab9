//! Test a pipeline offline: define what a Lookup returns, run the pipeline, check what the Copy would do.

#![allow(clippy::print_stdout, reason = "an example prints its results")]

use std::time::Duration;

use datafactory::Client;
use datafactory::v2::types::{Factory, PipelineResource};
use datafactory_emulator::{Clock, Emulator, Outcome};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder()
        .clock(Clock::accelerated(1e6))
        .activity("Lookup", |_| Outcome::succeeded(json!({ "firstRow": { "table": "orders" } })))
        .activity("Copy", |call| match call.input["sink"]["preCopyScript"].as_str() {
            Some("truncate table orders") => Outcome::succeeded(json!({ "rowsCopied": 42 })),
            _ => Outcome::failed("unexpected", format!("input: {}", call.input)),
        })
        .build()?;
    let client = Client::builder().transport(emulator).build()?;
    let factory = client.factory("subscription", "group", "factory")?;
    factory.create_or_update(&Factory::default()).await?;

    // The definition under test. A real test reads it from the factory's Git repository.
    let definition: PipelineResource = serde_json::from_value(
        json!({ "properties": { "activities": [
        { "name": "table", "type": "Lookup", "typeProperties": { "source": { "type": "AzureSqlSource" } } },
        {
            "name": "copy",
            "type": "Copy",
            "dependsOn": [{ "activity": "table", "dependencyConditions": ["Succeeded"] }],
            "typeProperties": {
                "source": { "type": "DelimitedTextSource" },
                "sink": {
                    "type": "AzureSqlSink",
                    "preCopyScript": "truncate table @{activity('table').output.firstRow.table}",
                },
            },
        },
    ] } }),
    )?;
    let pipeline = factory.pipeline("copy-orders")?;
    pipeline.create_or_update(&definition).await?;

    let every = Duration::from_millis(1)..=Duration::from_millis(1);
    let outcome = pipeline.create_run().and_wait().every(every).await?;
    assert!(
        outcome.is_success(),
        "{}",
        outcome.error().map(|it| it.to_string()).unwrap_or_default()
    );
    for activity in outcome.client().activity_runs().list().all().await? {
        println!("{:?}: {:?}", activity.activity_name, activity.output);
    }
    Ok(())
}
