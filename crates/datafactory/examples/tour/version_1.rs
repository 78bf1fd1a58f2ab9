//! The documented operations of API version 2015-10-01: datasets, their slices and what produces them.

use std::time::{Duration, SystemTime};

use datafactory::Timestamp;
use datafactory::v1::{FactoryClient, types};
use serde_json::json;

use crate::{HOUR, Result, of_json, operation, or_dash, seconds_since};

/// Pipelines produce slices of datasets, one for each period of time.
pub(crate) async fn tour(factory: &FactoryClient, patience: Duration) -> Result {
    println!("\nVersion 1: slices of datasets\n");
    let definition = of_json(json!({ "name": "", "location": "westus" }))?;
    factory.create_or_update(&definition).and_wait().await?;

    operation(1, "Dataset: create or update");
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

    operation(2, "Dataset: get");
    let dataset = report.get().await?;
    let properties = dataset.properties.clone().unwrap_or_default();
    if let types::DatasetProperties::AzureBlob(blob) = &properties {
        println!("   type {}, created {}", properties.kind(), or_dash(&blob.create_time));
    }
    println!("   {} more reads allowed", or_dash(&dataset.rate_limit_remaining()));

    operation(3, "Dataset: list");
    let mut datasets = factory.datasets().list();
    while let Some(dataset) = datasets.try_next().await? {
        println!("   {}", or_dash(&dataset.name));
    }

    // A pipeline is not among the ten operations, but it is what produces slices.
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

    operation(4, "Slices: get");
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

    operation(5, "Slice runs: get");
    for run in report.slice_runs(from.clone()).list().all().await? {
        let message = run.error_message.unwrap_or_default();
        println!("   {}: {} {message}", or_dash(&run.activity_name), or_dash(&run.status));
    }

    operation(6, "Slices: set status");
    report.set_slice_status(from.clone()..to.clone(), types::SliceState::Waiting).await?;
    println!("   the slice of {from} will be produced again");
    tokio::time::sleep(patience).await;
    for slice in report.slices(from.clone()..to).list().all().await? {
        println!("   its state is now {}", or_dash(&slice.state));
    }

    operation(7, "Dataset: list activity windows");
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

    operation(8, "Dataset: delete");
    pipeline.delete().and_wait().await?;
    report.delete().and_wait().await?;
    match report.get().await {
        Ok(_) => println!("   Report is still there"),
        Err(error) => println!("   {error}"),
    }
    Ok(())
}

/// The start of the hour that many hours ago.
fn hours_ago(hours: u32) -> Timestamp {
    let hour = HOUR.as_secs() * (seconds_since(SystemTime::UNIX_EPOCH) / HOUR.as_secs());
    (SystemTime::UNIX_EPOCH + Duration::from_secs(hour) - HOUR * hours).into()
}

/// The first letter of a state.
fn letter(state: Option<&types::SliceState>) -> String {
    let state = state.map(types::SliceState::as_str).unwrap_or_default();
    state.chars().next().unwrap_or('-').to_string()
}
