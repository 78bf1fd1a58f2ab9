// Generated from codegen/templates by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The client of Azure Data Factory's REST APIs, generated from the OpenAPI documents.
//!
//! `cargo xtask gen` writes all files of this crate. `openapi/` contains the bundled documents. Most programs use the
//! crate `datafactory`, which adds credentials, retries, paging and waiting.
//!
//! Each API version has its operations in `operations` and its types in `types`. The types of connectors need the
//! feature `connectors`. Without it, unions keep the objects of connectors as raw JSON.
//!
//! Decoding is lossless: enums and unions are open, objects keep undocumented properties, and all properties are
//! optional.

#![allow(missing_docs, reason = "lint finds missing descriptions in the documents")]
#![allow(clippy::all, unused_qualifications, reason = "the code has typify's style")]
#![allow(
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "descriptions are also written for other tools than rustdoc"
)]
#![cfg_attr(
    not(feature = "connectors"),
    allow(unused_imports, reason = "without connectors, some imports are unused")
)]

#[cfg(feature = "v1")]
#[rustfmt::skip]
pub mod v1;
#[cfg(feature = "v2")]
#[rustfmt::skip]
pub mod v2;

pub use datafactory_core::{CallError, Invoke, List, ResponseValue};

/// All operations of the enabled API versions.
pub fn operations() -> impl Iterator<Item = &'static datafactory_core::Operation> {
    let none: &[&datafactory_core::Operation] = &[];
    let all = none.iter();
    #[cfg(feature = "v1")]
    let all = all.chain(v1::operations::OPERATIONS);
    #[cfg(feature = "v2")]
    let all = all.chain(v2::operations::OPERATIONS);
    all.copied()
}

/// The body types of all operations of the enabled API versions.
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
