// Generated from specs/v1/paths/tables.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v1/paths/tables.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, TABLE_NAME};
use crate::v1::types;

/// List the tables
///
/// Lists every table.
#[derive(Clone, Debug)]
pub struct TablesList {
    /// Number of tables in one response.
    pub top: Option<i32>,
    /// What the caller has already.
    pub if_none_match: Option<String>,
}

/// `GET /tables`
pub static TABLES_LIST: Operation = Operation {
    id: "Tables_List",
    method: Method::GET,
    path: "/tables",
    path_parameters: &[],
    api_version: API_VERSION,
    request: None, response: Some("TableList"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for TablesList {
    type Body = ();
    type Output = types::TableList;
    const OPERATION: &'static Operation = &TABLES_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[])
            .query("top", self.top.as_ref())
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

impl List for TablesList {
    type Item = types::Table;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create a table
///
/// Creates a table.
#[derive(Clone, Debug)]
pub struct TablesCreate {
    /// Name of the table.
    pub table_name: String,
    /// The table.
    pub body: types::Table,
}

/// `PUT /tables/{tableName}`
pub static TABLES_CREATE: Operation = Operation {
    id: "Tables_Create",
    method: Method::PUT,
    path: "/tables/{tableName}",
    path_parameters: &[&TABLE_NAME],
    api_version: API_VERSION,
    request: Some("Table"), response: Some("Table"), success: &[200, 201],
    safe: true,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for TablesCreate {
    type Body = types::Table;
    type Output = types::Table;
    const OPERATION: &'static Operation = &TABLES_CREATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.table_name])
            .json(&self.body)
    }
}

/// Delete a table
///
/// Deletes a table.
#[derive(Clone, Debug)]
pub struct TablesDelete {
    /// Name of the table.
    pub table_name: String,
}

/// `DELETE /tables/{tableName}`
pub static TABLES_DELETE: Operation = Operation {
    id: "Tables_Delete",
    method: Method::DELETE,
    path: "/tables/{tableName}",
    path_parameters: &[&TABLE_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for TablesDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &TABLES_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.table_name])
    }
}

/// Get the last query
///
/// Gives the condition that was asked for last.
#[derive(Clone, Debug)]
pub struct TablesLastQuery {
    /// Name of the table.
    pub table_name: String,
}

/// `PUT /tables/{tableName}/Query`
pub static TABLES_LAST_QUERY: Operation = Operation {
    id: "Tables_LastQuery",
    method: Method::PUT,
    path: "/tables/{tableName}/Query",
    path_parameters: &[&TABLE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("Condition"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for TablesLastQuery {
    type Body = ();
    type Output = types::Condition;
    const OPERATION: &'static Operation = &TABLES_LAST_QUERY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.table_name])
    }
}

/// Count rows
///
/// Counts the rows.
#[derive(Clone, Debug)]
pub struct TablesCount {
    /// Name of the table.
    pub table_name: String,
}

/// `GET /tables/{tableName}/Query`
pub static TABLES_COUNT: Operation = Operation {
    id: "Tables_Count",
    method: Method::GET,
    path: "/tables/{tableName}/Query",
    path_parameters: &[&TABLE_NAME],
    api_version: API_VERSION,
    request: None, response: Some("Count"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for TablesCount {
    type Body = ();
    type Output = types::Count;
    const OPERATION: &'static Operation = &TABLES_COUNT;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.table_name])
    }
}

/// Query a table
///
/// Gives the rows that meet a condition.
#[derive(Clone, Debug)]
pub struct TablesQuery {
    /// Name of the table.
    pub table_name: String,
    /// The condition.
    pub body: types::Condition,
}

/// `POST /tables/{tableName}/Query`
pub static TABLES_QUERY: Operation = Operation {
    id: "Tables_Query",
    method: Method::POST,
    path: "/tables/{tableName}/Query",
    path_parameters: &[&TABLE_NAME],
    api_version: API_VERSION,
    request: Some("Condition"), response: Some("Rows"), success: &[200, 206],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for TablesQuery {
    type Body = types::Condition;
    type Output = types::Rows;
    const OPERATION: &'static Operation = &TABLES_QUERY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.table_name])
            .json(&self.body)
    }
}
