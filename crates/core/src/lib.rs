//! What the generated client stands on.
//!
//! Generated code is kept dumb: it lists types and operations and leaves every behaviour to the few
//! pieces here. Nothing in this crate knows Data Factory's resources, and nothing here does I/O.
//!
//! - Values: [`Timestamp`], [`TimeSpan`], [`OrExpression`], [`Secret`], the objects of [`object!`], the open
//!   enums of [`open_enum!`] and the tagged unions of [`tagged_union!`]. All of them give back exactly the JSON they were read from.
//! - Operations: [`Operation`] is one row of the generated operation table.
//! - Calls: a generated request implements [`Invoke`] and describes itself as a [`Call`], a [`Transport`] carries it
//!   to the service, and the result is a [`ResponseValue`] or a [`CallError`].
//! - Bodies: [`decode`] reads a success, [`ErrorBody`] reads a failure in any of the service's forms.

mod call;
mod decode;
mod error_body;
mod invoke;
mod object;
mod open_enum;
mod operation;
mod or_expression;
mod path;
mod secret;
mod spelling;
mod tagged_union;
mod time_span;
mod timestamp;
mod transport;

pub use call::{Call, CallError, ResponseValue};
pub use decode::{Bodies, Body, DecodeError, Decoded, Warning, decode, decode_lenient};
pub use error_body::{ErrorBody, ErrorDetail};
pub use invoke::{Invoke, List};
pub use object::Object;
pub use open_enum::{OpenEnum, UnknownValue};
pub use operation::{FinalState, InvalidName, NextPage, Operation, Page, PathParameter};
pub use or_expression::OrExpression;
pub use secret::Secret;
pub use tagged_union::{TaggedUnion, UnknownObject};
pub use time_span::{ParseTimeSpanError, TimeSpan};
pub use timestamp::{ParseTimestampError, Timestamp};
pub use transport::{BoxFuture, ResponseHead, Transport, TransportError, TransportErrorKind};

/// Names the macros need in the crate that calls them.
#[doc(hidden)]
pub mod private {
    pub use crate::object::{
        deserialize as deserialize_object, serialize as serialize_object, write_member,
    };
    pub use crate::open_enum::{
        deserialize as deserialize_open_enum, serialize as serialize_open_enum,
    };
    pub use crate::tagged_union::{
        ReadError, deserialize as deserialize_union, read_variant, write_variant,
    };
    pub use serde;

    /// A JSON object.
    pub type Map = serde_json::Map<String, serde_json::Value>;
}
