//! The client of Azure Data Factory's REST APIs, as the OpenAPI documents describe it.
//!
//! Everything in this crate is output of `cargo xtask gen`. `openapi/` holds the documents it was made
//! from, each in one file. The crate `datafactory` is what most programs want: it adds what a document
//! cannot say, from credentials to waiting for a run.
//!
//! Decoding loses nothing: enums and unions are open, objects keep properties that their document does
//! not name, and whatever an answer may leave out is optional.

#![allow(missing_docs, reason = "a description that the document lacks is the linter's finding")]
#![allow(clippy::all, unused_qualifications, reason = "progenitor's style is its own")]
#![allow(
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "descriptions are written for every reader of the documents, not only for rustdoc"
)]

#[rustfmt::skip]
mod invoke;
#[cfg(feature = "v1")]
#[rustfmt::skip]
pub mod v1;
#[cfg(feature = "v2")]
#[rustfmt::skip]
pub mod v2;

pub use datafactory_core::{CallError, ResponseValue};
pub use invoke::{Invoke, List};

/// Every operation of the API versions that are switched on.
pub fn operations() -> impl Iterator<Item = &'static datafactory_core::Operation> {
    let none: &[&datafactory_core::Operation] = &[];
    let all = none.iter();
    #[cfg(feature = "v1")]
    let all = all.chain(v1::operations::OPERATIONS);
    #[cfg(feature = "v2")]
    let all = all.chain(v2::operations::OPERATIONS);
    all.copied()
}

/// The bodies of every operation of the API versions that are switched on.
#[cfg(feature = "bodies")]
pub fn bodies() -> impl Iterator<Item = &'static datafactory_core::Bodies> {
    let none: &[datafactory_core::Bodies] = &[];
    let all = none.iter();
    #[cfg(feature = "v1")]
    let all = all.chain(v1::bodies::BODIES);
    #[cfg(feature = "v2")]
    let all = all.chain(v2::bodies::BODIES);
    all
}
