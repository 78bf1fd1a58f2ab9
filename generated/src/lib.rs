// Generated from codegen/templates by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The client of Azure Data Factory's REST APIs, as the OpenAPI documents describe it.
//!
//! `cargo xtask gen` writes everything in this crate. `openapi/` holds the documents that it was generated from,
//! each in one file. Most programs use the crate `datafactory`, which adds what a document cannot say, from
//! credentials to waiting for a run.
//!
//! Each API version has its operations in `operations`, and its types in `types`: those of resources, and
//! with the feature `connectors` those of connectors. Without it, a union keeps a connector's object raw.
//!
//! Decoding is lossless: enums and unions are open, objects keep properties that are not documented, and
//! everything that a response may leave out is optional.

#![allow(missing_docs, reason = "the linter finds descriptions that a document lacks")]
#![allow(clippy::all, unused_qualifications, reason = "typify has a style of its own")]
#![allow(
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "descriptions are written for every reader of the documents, not only for rustdoc"
)]
#![cfg_attr(
    not(feature = "connectors"),
    allow(unused_imports, reason = "a union may have nothing left to import")
)]

#[cfg(feature = "v1")]
#[rustfmt::skip]
pub mod v1;
#[cfg(feature = "v2")]
#[rustfmt::skip]
pub mod v2;

pub use datafactory_core::{CallError, Invoke, List, ResponseValue};

/// Every operation of the enabled API versions.
pub fn operations() -> impl Iterator<Item = &'static datafactory_core::Operation> {
    let none: &[&datafactory_core::Operation] = &[];
    let all = none.iter();
    #[cfg(feature = "v1")]
    let all = all.chain(v1::operations::OPERATIONS);
    #[cfg(feature = "v2")]
    let all = all.chain(v2::operations::OPERATIONS);
    all.copied()
}

/// The bodies of every operation of the enabled API versions.
#[cfg(feature = "bodies")]
pub fn bodies() -> impl Iterator<Item = &'static datafactory_core::Bodies> {
    let none: &[datafactory_core::Bodies] = &[];
    let all = none.iter();
    #[cfg(feature = "v1")]
    let all = all.chain(v1::operations::BODIES);
    #[cfg(feature = "v2")]
    let all = all.chain(v2::operations::BODIES);
    all
}
