#![doc = include_str!("../../../README.md")]
//!
//! # Map of the crate
//!
//! [`Client`] holds the connections and makes handles: [`v1::FactoryClient`] for a factory of API version
//! `2015-10-01`, [`v2::FactoryClient`] for one of `2018-06-01`. Handles of resources below a factory are
//! [`ResourceClient`]s. Their methods return a [`Request`]. Await it to send it and to get a [`Response`] or
//! an [`Error`]. Bodies are the generated types of [`v1::types`] and [`v2::types`].
//!
//! # Authenticate
//!
//! Any credential of the crate `azure_identity` works. The client caches its token and renews it.
//!
//! ```no_run
//! # #[cfg(feature = "azure_core")]
//! # fn example(
//! #     credential: std::sync::Arc<dyn azure_core::credentials::TokenCredential>,
//! # ) -> datafactory::Result<()> {
//! let client = datafactory::Client::builder().credential(credential).build()?;
//! let factory = client.factory("subscription", "group", "factory")?; // checks the names
//! # Ok(())
//! # }
//! ```
//!
//! # List with paging
//!
//! A list is a `Stream` of items that gets the next page when it needs it. To stop and resume later, read
//! pages and keep the continuation token.
//!
//! ```no_run
//! # async fn example(factory: datafactory::v2::FactoryClient) -> datafactory::Result<()> {
//! let mut triggers = factory.triggers().list();
//! while let Some(trigger) = triggers.try_next().await? {
//!     println!("{:?}", trigger.name);
//! }
//! let mut pages = factory.pipelines().pages().prefetch();
//! let first = pages.try_next().await?;
//! let token = pages.continuation().map(ToString::to_string);
//! # Ok(())
//! # }
//! ```
//!
//! # Run and wait
//!
//! Waiting works for every run, no matter which program started it.
//!
//! ```no_run
//! # use std::time::Duration;
//! # async fn example(factory: datafactory::v2::FactoryClient) -> datafactory::Result<()> {
//! let end = factory.pipeline("copy")?.create_run().parameter("day", "2026-11-21").and_wait().await?;
//! println!("{:?}, {:?}", end.status(), end.error().map(|error| error.to_string()));
//!
//! let mut wait = factory.pipeline_run("2f7fdb90-5df1-4b8e-ac2f-064cfa58202b")?.wait();
//! wait = wait.every(Duration::from_secs(5)..=Duration::from_secs(60)).deadline(Duration::from_secs(3600));
//! while let Some(state) = wait.try_next().await? {
//!     println!("{state}");
//! }
//! let end = wait.await?;
//! # Ok(())
//! # }
//! ```
//!
//! Long-running operations have the same waiter.
//!
//! ```no_run
//! # async fn example(factory: datafactory::v2::FactoryClient) -> datafactory::Result<()> {
//! factory.trigger("nightly")?.start().and_wait().await?;
//! factory.integration_runtime("ssis")?.start().and_wait().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Errors and retry
//!
//! Set timeouts and retries for the client or for one call. A request that is not safe to repeat is sent
//! again only if the service did not accept it. [`Error::is_ambiguous`] tells whether the service may have
//! carried out the request.
//!
//! ```no_run
//! # use std::time::Duration;
//! # use datafactory::{Client, RetryPolicy};
//! # async fn example(token: String) -> datafactory::Result<()> {
//! let retry = RetryPolicy::default().retries(8);
//! let client = Client::builder().bearer_token(token).retry(retry).build()?;
//! let pipeline = client.factory("subscription", "group", "factory")?.pipeline("copy")?;
//! match pipeline.get().deadline(Duration::from_secs(60)).await {
//!     Ok(definition) => println!("{:?}", definition.etag),
//!     Err(error) if error.is_not_found() => println!("no such pipeline"),
//!     Err(error) => println!("{:?} {:?}", error.code(), error.request_id()),
//! }
//! match pipeline.create_run().check_parameters().find_after_failure().await {
//!     Ok(run) => println!("{}", run.id()),
//!     Err(error) if error.is_ambiguous() => println!("search for {:?}", error.client_request_id()),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Change a resource
//!
//! Get it, change it and put it back. Undocumented properties are kept. The entity tag makes the service
//! reject the change with 412 if the resource was changed in between.
//!
//! ```no_run
//! # async fn example(pipeline: datafactory::v2::PipelineClient) -> datafactory::Result<()> {
//! let mut definition = pipeline.get().await?.into_value();
//! if let Some(properties) = &mut definition.properties {
//!     properties.concurrency = Some(1);
//! }
//! let etag = definition.etag.clone().unwrap_or_else(|| "*".to_owned());
//! pipeline.create_or_update(&definition).if_match(etag).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Literal or expression
//!
//! A property that can be an expression is an [`OrExpression`].
//!
//! ```
//! use datafactory::OrExpression;
//!
//! let literal: OrExpression<i32> = serde_json::from_str("4")?;
//! let json = r#"{"type":"Expression","value":"@pipeline().parameters.units"}"#;
//! let expression: OrExpression<i32> = serde_json::from_str(json)?;
//! assert_ne!(literal, expression);
//! assert_eq!(serde_json::to_string(&expression)?, json);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Unknown values and warnings
//!
//! Enums and unions accept values that the documents do not list. A property with an unexpected JSON type
//! stays in `extra` unchanged, and the response has a warning. [`ClientBuilder::strict`] turns warnings into
//! errors.
//!
//! ```no_run
//! # async fn example(factory: datafactory::v2::FactoryClient) -> datafactory::Result<()> {
//! let response = factory.integration_runtime("runtime")?.status().await?;
//! for warning in response.warnings() {
//!     eprintln!("{}: expected {}, found {}", warning.path, warning.expected, warning.found);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Tracing
//!
//! Each attempt is a [`tracing`] span with the operation, the status and the request ids. Install any
//! subscriber to see them. Spans contain no tokens and no bodies.
//!
//! # Testing with the emulator
//!
//! Start the emulator, then point the client at it. A test needs no Azure subscription.
//!
//! ```no_run
//! # fn example() -> datafactory::Result<()> {
//! let client = datafactory::Client::builder()
//!     .endpoint("http://127.0.0.1:8080") // the URL that the emulator prints
//!     .allow_loopback_http()
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Sovereign clouds
//!
//! ```no_run
//! # use datafactory::{Client, Cloud};
//! # fn example(token: String) -> datafactory::Result<()> {
//! let client = Client::builder().cloud(Cloud::US_GOVERNMENT).bearer_token(token).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # V1 slices
//!
//! ```no_run
//! # use datafactory::{Timestamp, v1::types::{Dataset, SliceState}};
//! # async fn example(
//! #     factory: datafactory::v1::FactoryClient,
//! #     definition: Dataset,
//! #     (start, end): (Timestamp, Timestamp),
//! # ) -> datafactory::Result<()> {
//! let table = factory.dataset("EmpSQLTable")?;
//! table.create_or_update(&definition).and_wait().await?;
//! let mut slices = table.slices(start.clone()..end.clone()).list();
//! while let Some(slice) = slices.try_next().await? {
//!     println!("{:?} {:?}", slice.start, slice.state);
//! }
//! table.set_slice_status(start..end, SliceState::Waiting).upstream_in_pipeline().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Ten calls in Python and in Rust
//!
//! `g` and `f` are the resource group and the factory. In Rust, `factory` is
//! `client.factory(subscription, g, f)?`; every call ends with `.await?`, or `.list()` for a list.
//!
//! | Python, azure-mgmt-datafactory | Rust, this crate |
//! |---|---|
//! | `client.factories.get(g, f)` | `factory.get()` |
//! | `client.pipelines.list_by_factory(g, f)` | `factory.pipelines()` |
//! | `client.pipelines.create_or_update(g, f, "p", d)` | `factory.pipeline("p")?.create_or_update(&d)` |
//! | `client.pipelines.create_run(g, f, "p", parameters={"day": "1"})` | `factory.pipeline("p")?.create_run().parameter("day", "1")` |
//! | `client.pipeline_runs.get(g, f, id)` | `factory.pipeline_run(id)?.get()` |
//! | `client.pipeline_runs.cancel(g, f, id)` | `factory.pipeline_run(id)?.cancel()` |
//! | `client.activity_runs.query_by_pipeline_run(g, f, id, filter)` | `factory.pipeline_run(id)?.activity_runs()` |
//! | `client.triggers.begin_start(g, f, "t").result()` | `factory.trigger("t")?.start().and_wait()` |
//! | `client.linked_services.delete(g, f, "l")` | `factory.linked_service("l")?.delete()` |
//! | `client.integration_runtimes.list_auth_keys(g, f, "i")` | `factory.integration_runtime("i")?.auth_keys()` |
//!
//! # Features
//!
//! | feature | default | effect |
//! |---|---|---|
//! | `v1`, `v2` | yes | the API versions |
//! | `connectors` | yes | the types of connectors; without it, their objects stay raw |
//! | `azure_core` | yes | tokens from credentials of `azure_identity` |
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
