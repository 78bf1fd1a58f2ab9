// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The client: one method for each operation, in the order of the document.

use datafactory_core::{Call, CallError, ResponseValue, Transport};

use super::{operations, types};

/// Client for Tables
///
/// Version: 2015-10-01
#[derive(Clone, Copy)]
pub struct Client<'t> {
    endpoint: &'t str,
    transport: &'t dyn Transport,
}

impl<'t> Client<'t> {
    /// A client of the service at this endpoint, `https://management.azure.com`, which sends its requests by this
    /// transport. Tokens, retries and the headers of a call are the transport's to add.
    pub fn new(endpoint: &'t str, transport: &'t dyn Transport) -> Self {
        Self { endpoint, transport }
    }
}

impl Client<'_> {
    /// List the tables
    ///
    /// Lists every table.
    ///
    /// Sends a `GET` request to `/tables`
    ///
    /// Arguments:
    /// - `top`: Number of tables in one answer.
    /// - `if_none_match`: What the caller has already.
    pub async fn tables_list<'a>(
        &'a self,
        top: Option<i32>,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::TableList>, CallError> {
        let path = [];
        let response = Call::new(&operations::TABLES_LIST, self.endpoint, &path)
            .query("top", top)
            .header("If-None-Match", if_none_match)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Create a table
    ///
    /// Creates a table.
    ///
    /// Sends a `PUT` request to `/tables/{tableName}`
    ///
    /// Arguments:
    /// - `table_name`: Name of the table.
    /// - `body`: The table.
    pub async fn tables_create<'a>(
        &'a self,
        table_name: &'a str,
        body: &'a types::Table,
    ) -> Result<ResponseValue<types::Table>, CallError> {
        let path = [table_name];
        let response = Call::new(&operations::TABLES_CREATE, self.endpoint, &path)
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            201 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Delete a table
    ///
    /// Deletes a table.
    ///
    /// Sends a `DELETE` request to `/tables/{tableName}`
    ///
    /// Arguments:
    /// - `table_name`: Name of the table.
    pub async fn tables_delete<'a>(
        &'a self,
        table_name: &'a str,
    ) -> Result<ResponseValue<()>, CallError> {
        let path = [table_name];
        let response = Call::new(&operations::TABLES_DELETE, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Count rows
    ///
    /// Counts the rows.
    ///
    /// Sends a `GET` request to `/tables/{tableName}/Query`
    ///
    /// Arguments:
    /// - `table_name`: Name of the table.
    pub async fn tables_count<'a>(
        &'a self,
        table_name: &'a str,
    ) -> Result<ResponseValue<types::Count>, CallError> {
        let path = [table_name];
        let response = Call::new(&operations::TABLES_COUNT, self.endpoint, &path)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }

    /// Query a table
    ///
    /// Gives the rows that meet a condition.
    ///
    /// Sends a `POST` request to `/tables/{tableName}/Query`
    ///
    /// Arguments:
    /// - `table_name`: Name of the table.
    /// - `body`: The condition.
    pub async fn tables_query<'a>(
        &'a self,
        table_name: &'a str,
        body: &'a types::Condition,
    ) -> Result<ResponseValue<types::Rows>, CallError> {
        let path = [table_name];
        let response = Call::new(&operations::TABLES_QUERY, self.endpoint, &path)
            .json(body)
            .send(self.transport)
            .await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response),
            206 => ResponseValue::from_response(response),
            _ => Err(CallError::unexpected(response)),
        }
    }
}
