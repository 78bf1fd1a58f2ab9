#![doc = include_str!("../../../README.md")]
//!
//! # Map of the crate
//!
//! [`Client`] holds the connection and makes handles: [`v1::FactoryClient`] for factories of API version
//! `2015-10-01`, [`v2::FactoryClient`] for those of `2018-06-01`. A handle's methods return a
//! [`Request`], which is sent by awaiting it and gives a [`Response`] or an [`Error`]. Bodies are the
//! generated types of [`v1::types`] and [`v2::types`], used as they are.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `v1`, `v2` | yes | the API versions |
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
pub use response::{RateLimit, Response};
pub use retry::RetryPolicy;
pub use waiter::{LongRunning, Waiter, Watch};
