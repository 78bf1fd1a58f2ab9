// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The requests: one struct for each operation, with its arguments as members.

use datafactory_core::{CallError, DecodeError, Operation, ResponseValue, Transport, Warning};

use super::{Client, operations, types};
use crate::{Invoke, List};

/// `Tables_List`: list the tables.
#[derive(Clone, Debug)]
pub struct TablesList {
    /// Number of tables in one answer.
    pub top: Option<i32>,
    /// What the caller has already.
    pub if_none_match: Option<String>,
}

impl Invoke for TablesList {
    type Output = types::TableList;
    const OPERATION: &'static Operation = &operations::TABLES_LIST;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .tables_list(
                self.top.clone(),
                self.if_none_match.as_deref(),
            )
            .await
    }
}

impl List for TablesList {
    type Item = types::Table;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// `Tables_Delete`: delete a table.
#[derive(Clone, Debug)]
pub struct TablesDelete {
    /// Name of the table.
    pub table_name: String,
}

impl Invoke for TablesDelete {
    type Output = ();
    const OPERATION: &'static Operation = &operations::TABLES_DELETE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .tables_delete(
                &self.table_name,
            )
            .await
    }

    /// Whatever was answered, it says nothing.
    fn read(_: &[u8], _: usize) -> Result<((), Vec<Warning>), DecodeError> {
        Ok(((), Vec::new()))
    }
}

/// `Tables_Create`: create a table.
#[derive(Clone, Debug)]
pub struct TablesCreate {
    /// Name of the table.
    pub table_name: String,
    /// The table.
    pub body: types::Table,
}

impl Invoke for TablesCreate {
    type Output = types::Table;
    const OPERATION: &'static Operation = &operations::TABLES_CREATE;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .tables_create(
                &self.table_name,
                &self.body,
            )
            .await
    }
}

/// `Tables_Count`: count rows.
#[derive(Clone, Debug)]
pub struct TablesCount {
    /// Name of the table.
    pub table_name: String,
}

impl Invoke for TablesCount {
    type Output = types::Count;
    const OPERATION: &'static Operation = &operations::TABLES_COUNT;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .tables_count(
                &self.table_name,
            )
            .await
    }
}

/// `Tables_Query`: query a table.
#[derive(Clone, Debug)]
pub struct TablesQuery {
    /// Name of the table.
    pub table_name: String,
    /// The condition.
    pub body: types::Condition,
}

impl Invoke for TablesQuery {
    type Output = types::Rows;
    const OPERATION: &'static Operation = &operations::TABLES_QUERY;

    async fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> Result<ResponseValue<Self::Output>, CallError> {
        Client::new(endpoint, transport)
            .tables_query(
                &self.table_name,
                &self.body,
            )
            .await
    }
}
