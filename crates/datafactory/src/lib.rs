#![doc = include_str!("../../../README.md")]
//!
//! # Map of the crate
//!
//! [`Client`] holds the connection and makes handles: [`v1::FactoryClient`] for factories of API version
//! `2015-10-01`, [`v2::FactoryClient`] for those of `2018-06-01`. A handle's methods return a
//! [`Request`], which is sent by awaiting it and gives a [`Response`] or an [`Error`]. Bodies are the
//! generated types of [`v1::types`] and [`v2::types`], used as they are.
//!
//! # Common tasks
//!
//! **A list** is a `Stream` of items, or `try_next()`; it reads every page, and can be left and resumed.
//!
//! ```no_run
//! # async fn example(factory: datafactory::v2::FactoryClient) -> datafactory::Result<()> {
//! let mut runs = factory.pipeline_runs().list();
//! while let Some(run) = runs.try_next().await? {
//!     println!("{:?} {:?}", run.run_id, run.status);
//! }
//! let mut pages = factory.pipelines().pages().prefetch();
//! let first = pages.try_next().await?;
//! let kept = pages.continuation().map(ToString::to_string); // for another day
//! # Ok(())
//! # }
//! ```
//!
//! **A run** is awaited for its end, or looked at on its way there. It need not have been started here.
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
//! **A run that must not start twice** is never started again after a doubt, and can be looked for.
//!
//! ```no_run
//! # async fn example(pipeline: datafactory::v2::PipelineClient) -> datafactory::Result<()> {
//! match pipeline.create_run().check_parameters().find_after_failure().await {
//!     Ok(run) => println!("{}", run.id()),
//!     Err(error) if error.is_ambiguous() => println!("look for {:?}", error.client_request_id()),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! **What the service goes on with** after it has answered is waited for in the same way.
//!
//! ```no_run
//! # async fn example(
//! #     factory: datafactory::v1::FactoryClient,
//! #     runtime: datafactory::v2::IntegrationRuntimeClient,
//! #     definition: datafactory::v1::types::Dataset,
//! # ) -> datafactory::Result<()> {
//! let dataset = factory.dataset("EmpSQLTable")?;
//! dataset.create_or_update(&definition).and_wait().await?;
//! dataset.delete().and_wait().await?;
//! println!("{:?}", runtime.start().and_wait().await?.name);
//! # Ok(())
//! # }
//! ```
//!
//! **Time and retries** are set for a client or for one call.
//!
//! ```no_run
//! # use std::time::Duration;
//! # use datafactory::{Client, Cloud, RetryPolicy};
//! # async fn example(token: String) -> datafactory::Result<()> {
//! let client = Client::builder()
//!     .cloud(Cloud::US_GOVERNMENT)
//!     .bearer_token(token)
//!     .timeout(Duration::from_secs(30))
//!     .retry(RetryPolicy::default().retries(8))
//!     .build()?;
//! let factories = client.factories("subscription")?.deadline(Duration::from_secs(60)).await?;
//! # Ok(())
//! # }
//! ```
//!
//! **What was read is written again as it was**, with what no document names: change one member and put
//! the rest back.
//!
//! ```no_run
//! # async fn example(pipeline: datafactory::v2::PipelineClient) -> datafactory::Result<()> {
//! let mut definition = pipeline.get().await?.into_value();
//! if let Some(properties) = &mut definition.properties {
//!     properties.concurrency = Some(1);
//! }
//! let mut change = pipeline.create_or_update(&definition);
//! if let Some(etag) = &definition.etag {
//!     change = change.if_match(etag); // a 412, if somebody else was faster
//! }
//! change.await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `v1`, `v2` | yes | the API versions |
//! | `connectors` | yes | the types of connectors; without them, their objects are kept raw |
//! | `azure_core` | yes | tokens by the credentials of `azure_identity` |
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
