//! Recorded traffic, read and written again by the generated types.
//!
//! An [`Archive`] holds exchanges with the real service. [`replay`] finds the operation that each of
//! them belongs to, reads its bodies by the same path as the client, writes them again, and compares.
//! The [`Report`] says what was understood and where something was lost.
//!
//! [`against`] sends the recorded requests to a service and compares the shape of its answers with that
//! of the recorded ones.
//!
//! Addresses are shown without their query, and headers are never shown: a recording may hold keys.

mod against;
mod archive;
mod exchange;
mod loss;
mod report;
mod shape;

pub use against::{Compared, Comparison, against};
pub use archive::{Archive, Entry, find};
pub use exchange::{recorded_bodies, replay};
pub use loss::{Loss, first_loss};
pub use report::{Broken, Finding, Outcome, Report, Totals, Unmatched};
pub use shape::shape_differences;
