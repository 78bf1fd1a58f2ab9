//! The JSON layer: how every typed value is read and written.
//!
//! A body is parsed once into a flat tape. Types are then filled from the tape in place, and written through a
//! [`View`] of themselves. Both ways go through `dyn` traits, so that a type costs a table of its properties and no
//! generic code of its own; serde's `Deserialize` and `Serialize` use the same two ways for any other format.
//!
//! Reading never rejects an object because of its contents. A property whose value has another JSON type stays in
//! `extra` under its own name, and the [`Reader`] notes a [`Warning`] for it.
//!
//! - `null` for a documented property means that the property is absent, and is not written again.
//! - 64-bit integers stay exact. Larger numbers become the nearest `f64`, as in serde_json.
//! - If a key occurs twice in one object, the last one counts, as in serde_json.

mod extra;
mod leaf;
mod list;
mod open_enum;
mod read;
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

pub(crate) mod object;

pub use extra::Extra;
pub use object::Object;
pub use open_enum::{OpenEnum, UnknownValue};
pub(crate) use read::fill;
pub use read::{DecodeError, Reader, Warning, decode};
pub use tape::Node;
pub use union::{TaggedUnion, UnknownObject};
pub use view::View;

/// A JSON object without a type. It keeps the order of its keys.
pub type Map = serde_json::Map<String, serde_json::Value>;

/// A type with a JSON form: what a property, a list item or a body can be.
pub trait Json {
    /// A value to fill.
    fn empty() -> Self
    where
        Self: Sized;

    /// Takes this value from the tape. If the value has another JSON type, notes that with
    /// [`Reader::misfit`], leaves `self` empty and returns `false`.
    fn fill(&mut self, node: Node<'_, '_>, reader: &mut Reader) -> bool;

    /// What to write.
    fn view(&self) -> View<'_>;

    /// Becomes a copy of a value of the same type, given its view. Returns `false`, and leaves `self` as it
    /// is, if the view is of another type.
    fn copy(&mut self, view: View<'_>) -> bool;
}

/// Names that the macros need in the crate that calls them.
#[doc(hidden)]
pub mod private {
    pub use super::object::{ObjectType, copy_object};
    pub use super::read::deserialize;
    pub use super::tape::Node;
    pub use super::union::{Variants, copy_union, fill_union};
    pub use super::{Extra, Map};
    pub use serde;
}
