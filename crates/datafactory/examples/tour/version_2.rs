//! The documented operations of API version 2018-06-01: integration runtimes, and runs of pipelines.

use datafactory::v2::{FactoryClient, types};
use serde_json::{Value, json};

use crate::{Result, of_json, operation, or_dash};

/// A self-hosted integration runtime, and a pipeline run that fails and is repeated.
pub(crate) async fn tour(factory: &FactoryClient) -> Result {
    println!("\nVersion 2: runs of pipelines\n");
    factory.create_or_update(&of_json(json!({ "location": "westeurope" }))?).await?;

    operation(9, "Integration runtimes: get status");
    let runtime = factory.integration_runtime("on-site")?;
    runtime.create_or_update(&of_json(json!({ "properties": { "type": "SelfHosted" } }))?).await?;
    match &runtime.status().await?.properties {
        Some(types::IntegrationRuntimeStatus::SelfHosted(status)) => {
            println!("   on-site is {}: it has no nodes yet", or_dash(&status.state));
        }
        // A type that this version does not know is not an error.
        other => println!("   on-site: {other:?}"),
    }

    operation(10, "Pipelines: create run");
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

    println!("\n   Rerun from the failed activity:");
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
