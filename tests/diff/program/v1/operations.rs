// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The operation table: what there is to know about each operation without its types.

use datafactory_core::{FinalState, NextPage, Operation, Page, PathParameter};
use http::Method;

/// The API version that every request of these operations names.
pub const API_VERSION: &str = "2015-10-01";

/// Every operation of this API version, by path.
pub static OPERATIONS: &[&Operation] = &[
    &TABLES_LIST,
    &TABLES_DELETE,
    &TABLES_CREATE,
    &TABLES_COUNT,
    &TABLES_QUERY,
];

/// The path parameter `tableName`.
pub static TABLE_NAME: PathParameter =
    PathParameter::new("tableName", Some("^[a-z0-9]+$"), Some(1), Some(80));

/// `GET /tables`
pub static TABLES_LIST: Operation = Operation {
    id: "Tables_List",
    method: Method::GET,
    path: "/tables",
    path_parameters: &[],
    api_version: API_VERSION,
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

/// `DELETE /tables/{tableName}`
pub static TABLES_DELETE: Operation = Operation {
    id: "Tables_Delete",
    method: Method::DELETE,
    path: "/tables/{tableName}",
    path_parameters: &[&TABLE_NAME],
    api_version: API_VERSION,
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

/// `PUT /tables/{tableName}`
pub static TABLES_CREATE: Operation = Operation {
    id: "Tables_Create",
    method: Method::PUT,
    path: "/tables/{tableName}",
    path_parameters: &[&TABLE_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: Some(FinalState::Location),
};

/// `GET /tables/{tableName}/Query`
pub static TABLES_COUNT: Operation = Operation {
    id: "Tables_Count",
    method: Method::GET,
    path: "/tables/{tableName}/Query",
    path_parameters: &[&TABLE_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};

/// `POST /tables/{tableName}/Query`
pub static TABLES_QUERY: Operation = Operation {
    id: "Tables_Query",
    method: Method::POST,
    path: "/tables/{tableName}/Query",
    path_parameters: &[&TABLE_NAME],
    api_version: API_VERSION,
    safe: true,
    page: None,
    long_running: None,
};
