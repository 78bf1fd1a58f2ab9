//! Trace calls. Each attempt is a span with the operation, the status and the request ids, without secrets.

use datafactory::v2::types::Factory;
use datafactory::{Client, RetryPolicy};
use datafactory_emulator::{Emulator, Scenario};
use tracing_subscriber::fmt::format::FmtSpan;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Any subscriber works, for example one that exports to OpenTelemetry: the fields have its names.
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_span_events(FmtSpan::CLOSE)
        .init();

    // The first request gets 429, so there is a span for each of two attempts.
    let scenario = Scenario::read("faults: [{fault: throttled, first: 1, wait: 0s}]")?;
    let emulator = Emulator::builder().scenario(scenario).build()?;
    let retry = RetryPolicy::default().delays(Default::default()..=Default::default());
    let client = Client::builder().transport(emulator).retry(retry).build()?;
    let factory = client.factory("subscription", "group", "factory")?;
    factory.create_or_update(&Factory::default()).client_request_id("nightly-1").await?;
    Ok(())
}
