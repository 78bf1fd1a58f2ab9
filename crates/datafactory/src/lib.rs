//! A Rust SDK for Azure Data Factory, V1 (`2015-10-01`) and V2 (`2018-06-01`).
//!
//! [`Client`] makes handles: [`v2::FactoryClient`] for a factory of API version `2018-06-01`, [`v1::FactoryClient`]
//! for one of `2015-10-01`, and [`ResourceClient`]s for the resources of a factory. The methods of a handle return a
//! [`Request`]. `.await` sends it and returns a [`Response`] or an [`Error`]. Bodies are the generated types in
//! [`v1::types`] and [`v2::types`].
//!
//! This guide is organized by task. Each task also has a complete program in the folder `examples/`.
//!
//! # Authenticate
//!
//! Use any credential of the crate `azure_identity`, or a bearer token. The client caches the token and renews it.
//!
//! ```no_run
//! # #[cfg(feature = "azure_core")]
//! # fn example(
//! #     credential: std::sync::Arc<dyn azure_core::credentials::TokenCredential>,
//! # ) -> datafactory::Result<()> {
//! let client = datafactory::Client::builder().credential(credential).build()?;
//! let factory = client.factory("subscription", "group", "factory")?; // checks the names locally
//! # Ok(())
//! # }
//! ```
//!
//! # List with paging
//!
//! A list is a `Stream` of items that fetches the next page when it needs it. To stop and resume later, read pages and
//! store the continuation token.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doctests/setup.rs"));
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let factory = client().factory("subscription", "group", "factory")?;
//! let mut triggers = factory.triggers().list();
//! while let Some(trigger) = triggers.try_next().await? {
//!     println!("{:?}", trigger.name);
//! }
//! let mut pages = factory.pipelines().pages();
//! let first = pages.try_next().await?.ok_or("no page")?;
//! let token = pages.continuation().map(ToString::to_string);
//! # assert!(first.len() == 1 && token.is_none());
//! # Ok(())
//! # }
//! ```
//!
//! # Run and wait
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doctests/setup.rs"));
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let factory = client().factory("subscription", "group", "factory")?;
//! let pipeline = factory.pipeline("copy")?;
//! let outcome = pipeline.create_run().parameter("day", "2026-11-21").and_wait().await?;
//! println!("{:?}, {:?}", outcome.status(), outcome.error().map(|error| error.to_string()));
//! # assert!(outcome.is_success());
//! # Ok(())
//! # }
//! ```
//!
//! You can wait for any run whose id you know. A waiter is a `Stream` of states and a future of the outcome.
//!
//! ```
//! # use std::time::Duration;
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doctests/setup.rs"));
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let factory = client().factory("subscription", "group", "factory")?;
//! # let id = factory.pipeline("copy")?.create_run().await?.id().to_owned();
//! let wait = factory.pipeline_run(&id)?.wait();
//! let mut wait = wait.every(Duration::from_secs(5)..=Duration::from_secs(60)).deadline(Duration::from_secs(3600));
//! while let Some(status) = wait.try_next().await? {
//!     println!("{status}");
//! }
//! let outcome = wait.await?;
//! # assert!(outcome.is_success());
//! # Ok(())
//! # }
//! ```
//!
//! Long-running operations have the same waiter.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doctests/setup.rs"));
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let factory = client().factory("subscription", "group", "factory")?;
//! factory.trigger("nightly")?.start().and_wait().await?;
//! factory.integration_runtime("ssis")?.start().and_wait().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Errors and retry
//!
//! Set time limits and retries for the client or for one call. A request that is not safe to repeat is sent again only if
//! the service did not accept it. [`Error::is_ambiguous`] tells whether the service may have carried out the request.
//!
//! ```
//! # use std::time::Duration;
//! # use datafactory::RetryPolicy;
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doctests/setup.rs"));
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let factory = client().factory("subscription", "group", "factory")?;
//! let pipeline = factory.pipeline("copy")?;
//! let retry = RetryPolicy::default().retries(8);
//! match pipeline.get().retry(retry).deadline(Duration::from_secs(60)).await {
//!     Ok(definition) => println!("{:?}", definition.etag),
//!     Err(error) if error.is_not_found() => println!("no such pipeline"),
//!     Err(error) => println!("{:?} {:?}", error.code(), error.request_id()),
//! }
//! match pipeline.create_run().check_parameters().find_after_failure().await {
//!     Ok(run) => println!("{}", run.id()),
//!     Err(error) if error.is_ambiguous() => println!("search for {:?}", error.client_request_id()),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Change a resource
//!
//! Get it, change it and put it back. Undocumented properties are kept. With the entity tag, the service rejects the
//! change with 412 if the resource was changed in between.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doctests/setup.rs"));
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let factory = client().factory("subscription", "group", "factory")?;
//! let pipeline = factory.pipeline("copy")?;
//! let mut definition = pipeline.get().await?.into_value();
//! if let Some(properties) = &mut definition.properties {
//!     properties.concurrency = Some(1);
//! }
//! let etag = definition.etag.clone().ok_or("no entity tag")?;
//! pipeline.create_or_update(&definition).if_match(etag).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Literal or expression
//!
//! The type of a property that can be an expression is [`OrExpression`]. A [`Secret`] is a string, a `SecureString`, a Key
//! Vault reference or an expression.
//!
//! ```
//! use datafactory::OrExpression;
//! use datafactory::v2::types::WaitActivityTypeProperties;
//!
//! let literal = WaitActivityTypeProperties {
//!     wait_time_in_seconds: Some(5.into()),
//!     ..Default::default()
//! };
//! let expression = WaitActivityTypeProperties {
//!     wait_time_in_seconds: Some(OrExpression::expression("@pipeline().parameters.seconds")),
//!     ..Default::default()
//! };
//! assert_eq!(serde_json::to_string(&literal)?, r#"{"waitTimeInSeconds":5}"#);
//! assert_eq!(
//!     serde_json::to_string(&expression)?,
//!     r#"{"waitTimeInSeconds":{"type":"Expression","value":"@pipeline().parameters.seconds"}}"#
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Unknown values and warnings
//!
//! Enums and unions accept values that the documents do not list. A property whose value has another JSON type than
//! documented stays in `extra`, unchanged, and the response has a warning. [`ClientBuilder::strict`] turns warnings into
//! errors.
//!
//! ```
//! # use datafactory::v2::types::IntegrationRuntimeStatus;
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doctests/setup.rs"));
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let factory = client().factory("subscription", "group", "factory")?;
//! let response = factory.integration_runtime("on-site")?.status().await?;
//! for warning in response.warnings() {
//!     eprintln!("{}: expected {}, found {}", warning.path, warning.expected, warning.found);
//! }
//! match &response.properties {
//!     Some(IntegrationRuntimeStatus::SelfHosted(status)) => println!("{:?}", status.state),
//!     Some(other) => println!("{} {:?}", other.kind(), other.raw()), // a type that the service adds later
//!     None => {}
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Tracing
//!
//! Each attempt is a [`tracing`] span with the operation, the status and the request ids, under OpenTelemetry's names.
//! Install any subscriber to see the spans. They contain no tokens and no bodies.
//!
//! # Testing with the emulator
//!
//! `datafactory_emulator::Emulator` is a [`Transport`]: the client calls it in the same process. To use an emulator on a
//! port, start `adf-emulator` and set the endpoint to the URL that it prints.
//!
//! ```
//! use datafactory::Client;
//! use datafactory_emulator::Emulator;
//!
//! let in_process = Client::builder().transport(Emulator::new()).build()?;
//! let on_a_port = Client::builder().endpoint("http://127.0.0.1:8080").allow_loopback_http().build()?;
//! # Ok::<(), datafactory::Error>(())
//! ```
//!
//! # Sovereign clouds
//!
//! ```
//! use datafactory::{Client, Cloud};
//!
//! let client = Client::builder().cloud(Cloud::US_GOVERNMENT).bearer_token("token").build()?;
//! # Ok::<(), datafactory::Error>(())
//! ```
//!
//! # V1 slices
//!
//! ```
//! # use datafactory::{Timestamp, v1::types::{Dataset, SliceState}};
//! # use serde_json::json;
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doctests/setup.rs"));
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let factory = client().factory_v1("subscription", "group", "factory")?;
//! let (start, end): (Timestamp, Timestamp) = ("2026-11-21T00:00:00Z".parse()?, "2026-11-22T00:00:00Z".parse()?);
//! let definition: Dataset = serde_json::from_value(json!({ "properties": {
//!     "type": "AzureBlob",
//!     "linkedServiceName": "Storage",
//!     "typeProperties": { "folderPath": "orders" },
//!     "external": true,
//!     "availability": { "frequency": "Day", "interval": 1 },
//! } }))?;
//! let orders = factory.dataset("Orders")?;
//! orders.create_or_update(&definition).and_wait().await?;
//! let mut slices = orders.slices(start.clone()..end.clone()).list();
//! while let Some(slice) = slices.try_next().await? {
//!     println!("{:?} {:?}", slice.start, slice.state);
//! }
//! orders.set_slice_status(start..end, SliceState::Waiting).upstream_in_pipeline().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Ten calls in Python and in Rust
//!
//! Each Rust call follows the same call with azure-mgmt-datafactory for Python, where `g` and `f` are the names of the
//! resource group and the factory.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doctests/setup.rs"));
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let factory = client().factory("subscription", "group", "factory")?;
//! // client.factories.get(g, f)
//! factory.get().await?;
//! // client.pipelines.get(g, f, "copy")
//! let definition = factory.pipeline("copy")?.get().await?;
//! // client.pipelines.create_or_update(g, f, "copy", definition)
//! factory.pipeline("copy")?.create_or_update(&definition).await?;
//! // list(client.pipelines.list_by_factory(g, f))
//! factory.pipelines().list().all().await?;
//! // client.pipelines.create_run(g, f, "copy", parameters={"day": "2026-11-21"})
//! let run = factory.pipeline("copy")?.create_run().parameter("day", "2026-11-21").await?;
//! // client.pipeline_runs.get(g, f, run.run_id)
//! run.get().await?;
//! // client.activity_runs.query_by_pipeline_run(g, f, run.run_id, filter), page by page
//! run.activity_runs().list().all().await?;
//! // client.triggers.begin_start(g, f, "nightly").result()
//! factory.trigger("nightly")?.start().and_wait().await?;
//! // client.linked_services.delete(g, f, "storage")
//! factory.linked_service("storage")?.delete().await?;
//! // client.integration_runtimes.list_auth_keys(g, f, "on-site")
//! factory.integration_runtime("on-site")?.auth_keys().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | default | effect |
//! |---|---|---|
//! | `v1`, `v2` | yes | the API versions |
//! | `connectors` | yes | the types of connectors. Without it, their objects stay raw JSON |
//! | `azure_core` | yes | credentials of the crate `azure_identity` |
//! | `rustls` | yes | TLS by rustls |
//! | `native-tls` | no | TLS by the operating system |

#![cfg_attr(
    not(any(feature = "v1", feature = "v2")),
    allow(dead_code, reason = "without an API version there is nothing to call")
)]

mod authorization;
mod client;
mod error;
mod http_transport;
mod pager;
mod request;
#[macro_use]
mod resource;
mod response;
mod retry;
mod token;
#[cfg(feature = "v1")]
pub mod v1;
#[cfg(feature = "v2")]
pub mod v2;
mod waiter;

/// Compiles and runs the snippets of the README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

pub use client::{Client, ClientBuilder, Cloud};
pub use datafactory_client::{Invoke, List};
pub use datafactory_core::{
    BoxFuture, ErrorBody, ErrorDetail, OpenEnum, Operation, OrExpression, Secret, TaggedUnion,
    TimeSpan, Timestamp, Transport, TransportError, TransportErrorKind, UnknownObject,
    UnknownValue, Warning,
};
pub use error::{Error, ErrorKind, Result};
pub use http_transport::HttpTransport;
pub use pager::{Continuation, Pager, Pages};
pub use request::Request;
pub use resource::{CreateOrUpdate, Delete, Get, IfMatch, IfNoneMatch, ResourceClient, Update};
pub use response::{RateLimit, Response};
pub use retry::RetryPolicy;
pub use waiter::{LongRunning, Waiter, Watch};
