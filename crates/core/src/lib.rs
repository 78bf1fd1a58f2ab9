//! The runtime of the generated client.
//!
//! Generated code lists types and operations, and this crate has their behaviour. It is independent of the resources of
//! Data Factory and does no I/O.
//!
//! - [`json`]: lossless decoding and encoding of typed values: the objects of [`object!`], the open enums of
//!   [`open_enum!`], the unions of [`tagged_union!`], [`Timestamp`], [`TimeSpan`], [`OrExpression`] and [`Secret`].
//! - Operations: [`Operation`] is one entry of the generated operation table.
//! - Calls: a generated request implements [`Invoke`] and describes itself as a [`Call`]. A [`Transport`] sends it to the
//!   service. The result is a [`ResponseValue`] or a [`CallError`].
//! - Bodies: [`decode`] decodes the body of a success, and [`ErrorBody`] parses that of a failure in all forms.

mod bodies;
mod call;
mod error_body;
mod invoke;
pub mod json;
mod operation;
mod or_expression;
mod secret;
mod spelling;
mod time_span;
mod timestamp;
mod transport;

pub use bodies::{Bodies, Body};
pub use call::{Call, CallError, ResponseValue, succeeded};
pub use error_body::{ErrorBody, ErrorDetail};
pub use invoke::{Invoke, List};
#[doc(hidden)]
pub use json::private;
pub use json::{
    DecodeError, Extra, Json, Object, OpenEnum, Slot, TaggedUnion, UnknownObject, UnknownValue,
    View, Warning, decode, encode,
};
pub use operation::{FinalState, InvalidName, NextPage, Operation, Page, PathParameter};
pub use or_expression::OrExpression;
pub use secret::Secret;
pub use time_span::{ParseTimeSpanError, TimeSpan};
pub use timestamp::{ParseTimestampError, Timestamp};
pub use transport::{BoxFuture, ResponseHead, Transport, TransportError, TransportErrorKind};
