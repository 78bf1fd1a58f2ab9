//! Azure Data Factory, in process or on a port.
//!
//! An [`Emulator`] handles every operation of the documents as the service does, as far as that is known, without
//! an Azure account. It finds operations in the generated operation table, so the two cannot drift apart.
//!
//! As a [`Transport`](datafactory_core::Transport) it serves a client in the same process; a [`Door`] opens it on a
//! port, over http or https. Behind them, `service` finds the operation of a request. `resource` creates, reads,
//! lists and deletes resources of every type, from the tables of types in `v1` and `v2`; all other operations are
//! functions there. Each gets one `exchange`: the request, and the `store` as it is at that moment.
//!
//! Nothing runs in the background. The progress of a pipeline run or of a long-running operation is computed from
//! the requests so far, the scenario's `script` and the `clock` when somebody asks for it. So a test can step the
//! clock, and the same scenario gives the same responses.

mod activity;
mod certificate;
mod clock;
mod document;
mod door;
mod emulator;
mod etag;
mod exchange;
mod faults;
mod page;
mod paging;
mod provisioning;
mod references;
mod resource;
mod scenario;
mod script;
mod secrets;
mod service;
mod store;
mod v1;
mod v2;

pub use activity::{ActivityCall, Outcome, ResolvedResource};
pub use certificate::{Certificate, CertificateError};
pub use clock::Clock;
pub use door::Door;
pub use emulator::{Emulator, EmulatorBuilder};
pub use scenario::{Scenario, ScenarioError};
pub use store::StoreError;
