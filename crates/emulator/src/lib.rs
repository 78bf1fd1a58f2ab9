//! Azure Data Factory, in process or on a port.
//!
//! An [`Emulator`] answers every operation of the documents as the service does, as far as that is known,
//! with no Azure account: V1 datasets whose slices move with the clock, V2 pipelines whose runs end. It is
//! driven by the generated operation table and types, so it cannot drift from them.
//!
//! There are three doors to one room. As a [`Transport`](datafactory_core::Transport) it serves a client in the
//! same process; a [`Door`] opens it on a port, by http or by https. Behind them, `service` finds the operation
//! and asks its handler in `v1` or `v2`, which sees one `exchange`: the request, and the `store` as it is at that
//! moment.
//!
//! Nothing runs in the background. What goes on, a pipeline run or the making of a dataset, is a function of
//! what was asked, of the scenario's `script` and of the `clock`; it is worked out when somebody looks. So a
//! test can step the clock, and the same scenario gives the same answers.

mod certificate;
mod clock;
mod document;
mod door;
mod emulator;
mod exchange;
mod faults;
mod page;
mod scenario;
mod script;
mod service;
mod store;
mod v1;
mod v2;

pub use certificate::{Certificate, CertificateError};
pub use clock::Clock;
pub use door::Door;
pub use emulator::{Emulator, EmulatorBuilder};
pub use scenario::{Scenario, ScenarioError};
pub use store::StoreError;
