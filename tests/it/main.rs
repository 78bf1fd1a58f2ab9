//! Tests of what crosses crates, in one binary.

#![allow(unreachable_pub, reason = "nothing is outside of a test binary")]
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod diff;
mod docs;
mod documents;
mod doors;
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
mod replay;
mod retry;
mod samples;
mod scaffold;
mod server;
mod tokens;
mod tracing;
mod waiting;
mod wire;
mod wire_resources;
mod wire_v1;
