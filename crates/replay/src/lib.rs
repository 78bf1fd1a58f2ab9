//! Checks recorded traffic against the generated types or against a service.
//!
//! An [`Archive`] contains exchanges with the service. [`replay`] finds the operation of each exchange, decodes its
//! bodies with the client's code, encodes them again, and compares. The [`Report`] lists what cannot be decoded or is
//! lost.
//!
//! [`against`] sends the recorded requests to a service and compares the shape of its responses with the recorded ones.
//!
//! Reports contain URLs without query, and no headers, because recordings can contain keys.

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
