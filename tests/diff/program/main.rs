//! A program that was written for the base of the diff's cases, compiled against what is generated from the
//! base with everything that the diff calls additive.
//!
//! All but this file is written by `INSTA_UPDATE=always cargo test --package datafactory-tests --test it
//! diff`, and compared by that test. It is a target of its own, so that the test can be run when this does not
//! compile any more.

#![allow(missing_docs, reason = "the base is minimal")]
#![allow(dead_code, unreachable_pub, unused_qualifications, reason = "not everything is used")]
#![allow(clippy::all, clippy::str_to_string, clippy::unwrap_used, reason = "generated")]

#[rustfmt::skip]
mod uses;
#[rustfmt::skip]
mod v1;
