//! Handle errors, set retries and time limits, and start a run only once.

#![allow(clippy::print_stdout, reason = "an example prints its results")]

use std::time::Duration;

use datafactory::v2::types::{Factory, Pipeline, PipelineResource};
use datafactory::{Client, RetryPolicy};
use datafactory_emulator::{Emulator, Scenario};

/// The first two requests get 503. The connection ends after the emulator has handled the first createRun.
const FAULTS: &str = "
faults:
  - {fault: unavailable, operation: Factories_CreateOrUpdate, first: 2, wait: 0s}
  - {fault: droppedAfter, operation: Pipelines_CreateRun, first: 1}
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().scenario(Scenario::read(FAULTS)?).build()?;
    let delays = Duration::from_millis(1)..=Duration::from_millis(10);
    let client = Client::builder()
        .transport(emulator)
        .retry(RetryPolicy::default().retries(3).delays(delays))
        .timeout(Duration::from_secs(30)) // of one attempt
        .deadline(Duration::from_secs(120)) // of all attempts and the delays between them
        .build()?;

    // PUT is safe to repeat: the client retries it.
    let factory = client.factory("subscription", "group", "factory")?;
    factory.create_or_update(&Factory::default()).await?;
    let pipeline = factory.pipeline("copy")?;
    match pipeline.get().retry(RetryPolicy::none()).await {
        Err(error) if error.is_not_found() => {
            println!("{:?} {:?}", error.code(), error.message());
            pipeline.create_or_update(&PipelineResource::new(Pipeline::default())).await?;
        }
        other => println!("{:?}", other?.etag),
    }

    // createRun is not safe to repeat: after an ambiguous failure, the client searches for the run instead.
    let run = pipeline.create_run().find_after_failure().await?;
    println!("found run {}", run.id());
    assert_eq!(factory.pipeline_runs().list().all().await?.len(), 1);

    // A name that breaks the rules of the service is an error before anything is sent.
    if let Err(error) = factory.pipeline("a/b") {
        println!("{error}");
    }
    Ok(())
}
