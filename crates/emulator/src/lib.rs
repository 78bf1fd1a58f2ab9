//! An emulator of Azure Data Factory for tests, in process or on a port. It needs no Azure account.
//!
//! # Test a pipeline
//!
//! Load the definitions from the folder of your Git repository, define what the activities with external work
//! return, run the pipeline, and assert on what happened:
//!
//! ```
//! use std::time::Duration;
//!
//! use datafactory::Client;
//! use datafactory_core::Timestamp;
//! use datafactory_emulator::{Clock, Emulator, Outcome, Scenario};
//! use serde_json::json;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let clock = Clock::stepped("2026-11-28T04:00:00Z".parse::<Timestamp>()?.instant());
//!     let emulator = Emulator::builder()
//!         .clock(clock.clone())
//!         .scenario(Scenario::default().folder("subscription", "group", "orders", "examples/orders")?)
//!         .activity("Get tables", |_| {
//!             Outcome::succeeded(json!({ "value": [{ "name": "orders" }, { "name": "items" }] }))
//!         })
//!         .activity("Copy table", |_| Outcome::succeeded(json!({ "rowsCopied": 7 })))
//!         .build()?;
//!     let client = Client::builder().transport(emulator).build()?;
//!     let factory = client.factory("subscription", "group", "orders")?;
//!
//!     let run = factory.pipeline("Nightly")?.create_run().parameter("day", "2026-11-27").await?;
//!     clock.step(Duration::from_secs(3600));
//!
//!     let activities = run.activity_runs().await?.into_value().value.unwrap_or_default();
//!     let names: Vec<_> = activities.iter().filter_map(|it| it.activity_name.as_deref()).collect();
//!     assert_eq!(names, ["Get tables", "Each table", "Copy table", "Copy table", "Return"]);
//!     let input = activities[2].input.clone().unwrap_or_default();
//!     assert_eq!(input["source"]["sqlReaderQuery"], "select * from orders");
//!     let end = run.get().await?.into_value();
//!     assert_eq!(end.pipeline_return_value.unwrap_or_default()["tables"], 2);
//!     Ok(())
//! }
//! ```
//!
//! [`EmulatorBuilder::activity`] takes the name of an activity or of an activity type. Its closure sees the evaluated
//! input, the resolved datasets and linked services, and the item of the loop. [`Scenario::read`] defines the same in
//! YAML, and faults: throttling, lost connections, slow responses.
//!
//! # How it works
//!
//! An [`Emulator`] handles every operation of the documents. It finds operations in the generated operation table,
//! so the two cannot drift apart. As a [`Transport`](datafactory_core::Transport) it serves a client in the same
//! process; a [`Door`] serves it on a port, over http or https. `service` finds the operation of a request.
//! `resource` creates, reads, lists and deletes resources of every type, from the tables of types in `v1` and `v2`;
//! all other operations are functions there. Each gets one `exchange`: the request, and the `store` at that moment.
//!
//! Nothing runs in the background. The progress of a pipeline run or of a long-running operation is computed from
//! the requests so far, the scenario's `script` and the `clock` when it is requested. A test can step the clock, and
//! the same scenario gives the same responses.
//!
//! # Pipeline runs
//!
//! [`datafactory_expressions`] evaluates expressions, and an error fails the activity with the service's message.
//! Control activities (variables, conditions, loops, Filter, Wait, Fail, ExecutePipeline) run as in the service. The
//! results of all other activities come from [`EmulatorBuilder::activity`] or from the scenario. Without either, the
//! output has the usual properties without data, and `emulatorPlaceholder: true`.
//!
//! # What the emulator does not do
//!
//! - It reads no data and calls no other system. It does not check `typeProperties` of external activities.
//! - It does not start runs by triggers: `trigger()` and `triggerBody()` fail in an expression.
//! - It does not run data flow scripts, SQL or notebooks, and leaves their text alone.
//! - It does not enforce the service's limits on the number of activities and parameters, on the length of an
//!   expression, or on Lookup results. It has limits of its own: 10,000 activity runs, 100,000 steps and 16 MiB of
//!   values in a run and its children; 64 levels in a value; 16 levels of nested activities and of child pipelines.
//!   createRun rejects a run that exceeds them.
//! - It keeps the latest 5,000 runs of a factory, and 512 MiB of documents. Older runs that have ended are deleted.
//! - It does not compute `effectiveIntegrationRuntime`, `billingReference` or queue times: they are constants.
//! - It does not check default values of variables against their types.
//!
//! Where the service's behaviour is not documented, the emulator chooses: a child parameter without a value is null,
//! a ForEach that contains a loop is rejected when the pipeline is created, an Until fails if an activity of its
//! last iteration fails, and an invalid expression is not retried.

mod activity;
mod certificate;
mod clock;
mod document;
mod door;
mod emulator;
mod etag;
mod exchange;
mod faults;
mod page;
mod paging;
mod provisioning;
mod references;
mod resource;
mod scenario;
mod script;
mod secrets;
mod service;
mod store;
mod v1;
mod v2;

pub use activity::{ActivityCall, Outcome, ResolvedResource};
pub use certificate::{Certificate, CertificateError};
pub use clock::Clock;
pub use door::Door;
pub use emulator::{Emulator, EmulatorBuilder};
pub use scenario::{Scenario, ScenarioError};
pub use store::StoreError;
