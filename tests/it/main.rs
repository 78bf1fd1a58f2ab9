//! Tests across crates, in one binary.

#![allow(unreachable_pub, reason = "a test binary has no public API")]
#![allow(clippy::unwrap_used, reason = "a test fails by a panic")]

mod diff;
mod docs;
mod documents;

mod emulator;
mod emulator_doors;
mod emulator_page;
mod emulator_recorded;
mod emulator_resources;
mod emulator_runs;
mod emulator_runtimes;
mod emulator_triggers;
mod emulator_v1;
mod errors;
mod factories;
mod generation;
mod handles;
mod lint;
mod lossless;
mod orphans;
mod paging;
mod prose;
mod replay;
mod retry;
mod samples;
mod scaffold;
mod server;
mod tokens;
mod tracing;
mod transports;
mod waiting;
mod wire;
mod wire_resources;
mod wire_v1;
