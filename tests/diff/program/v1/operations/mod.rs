// Generated from specs/v1 by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations: for each one the request, with its arguments as fields, and its entry in the
//! operation table. The entry of the request `FactoriesGet` is `FACTORIES_GET`.

mod tables;

#[cfg(any())]
use datafactory_core::Bodies;
use datafactory_core::{Operation, PathParameter};

pub use tables::*;

/// The API version that the requests send.
pub const API_VERSION: &str = "2015-10-01";

/// All operations of this API version, sorted by path.
pub static OPERATIONS: &[&Operation] = &[
    &TABLES_LIST,
    &TABLES_CREATE,
    &TABLES_DELETE,
    &TABLES_LAST_QUERY,
    &TABLES_COUNT,
    &TABLES_QUERY,
];

/// The body types of all operations of this API version, sorted by path.
#[cfg(any())]
pub static BODIES: &[Bodies] = &[
    Bodies::of::<TablesList>(),
    Bodies::of::<TablesCreate>(),
    Bodies::of::<TablesDelete>(),
    Bodies::of::<TablesLastQuery>(),
    Bodies::of::<TablesCount>(),
    Bodies::of::<TablesQuery>(),
];

/// Name of the table.
pub static TABLE_NAME: PathParameter =
    PathParameter::new("tableName", Some("^[a-z0-9]+$"), Some(1), Some(80));
