//! The JSON layer: how every typed value is read and written.
//!
//! A body is parsed once into a flat tape. A value is filled from the tape through its [`Slot`], and written through
//! its [`View`]. Both are one step into the value. Filling, copying, writing, comparing and printing are one function
//! each for all types, so that a type costs two lists of its properties and no generic code of its own. serde's
//! `Deserialize` and `Serialize` use the same two ways for any other format.
//!
//! Reading never rejects an object because of its contents. A property whose value has another JSON type stays in
//! `extra` under its own name, and there is a [`Warning`] for it.
//!
//! - `null` for a documented property means that the property is absent, and is not written again.
//! - 64-bit integers stay exact. Larger numbers become the nearest `f64`, as in serde_json.
//! - If a key occurs twice in one object, the last one counts, as in serde_json.

mod extra;
mod leaf;
mod list;
mod open_enum;
mod read;
mod slot;
mod tape;
#[cfg(test)]
#[expect(
    unreachable_pub,
    dead_code,
    private_interfaces,
    reason = "the macros' items are public, the tests' types are not"
)]
mod tests;
mod union;
mod view;
mod write;

pub(crate) mod object;

pub use extra::Extra;
pub use object::{Change, Object, Places, Properties, Property, Visit};
pub use open_enum::{OpenEnum, UnknownValue};
pub(crate) use read::fill;
pub use read::{DecodeError, Warning, decode};
pub use slot::Slot;
pub use union::{TaggedUnion, UnknownObject};
pub use view::View;
pub use write::encode;

/// A JSON object without a type. It keeps the order of its keys.
pub type Map = serde_json::Map<String, serde_json::Value>;

/// A type with a JSON form: what a property, a list item or a body can be.
pub trait Json {
    /// A value to fill.
    fn empty() -> Self
    where
        Self: Sized;

    /// The value to look at.
    fn view(&self) -> View<'_>;

    /// The value to change.
    fn slot(&mut self) -> Slot<'_>;
}

/// Names that the macros need in the crate that calls them.
#[doc(hidden)]
pub mod private {
    pub use super::read::deserialize;
    pub use super::slot::copy;
    pub use super::union::Variants;
    pub use serde;
}
