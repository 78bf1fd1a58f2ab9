//! Recorded traffic, read and written again by the generated types.
//!
//! An [`Archive`] holds exchanges with the real service. [`replay`] finds the operation that each of
//! them belongs to, reads its bodies by the same path as the client, writes them again, and compares.
//! The [`Report`] says what was understood and where something was lost.
//!
//! Addresses are shown without their query, and headers are never shown: a recording may hold keys.

mod archive;
mod exchange;
mod loss;
mod report;

pub use archive::{Archive, Entry, find};
pub use exchange::replay;
pub use loss::{Loss, first_loss};
pub use report::{Misfit, Report, Totals, Unmatched};
