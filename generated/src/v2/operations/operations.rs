// Generated from specs/v2/paths/operations.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/operations.yaml`.

use datafactory_core::{Call, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::API_VERSION;
use crate::v2::types;

/// List the operations of the resource provider
///
/// Lists the operations that roles can allow, and the logs and metrics that Azure Monitor can
/// collect. The list is the same for all subscriptions.
#[derive(Clone, Debug)]
pub struct OperationsList {
}

/// `GET /providers/Microsoft.DataFactory/operations`
pub static OPERATIONS_LIST: Operation = Operation {
    id: "Operations_List",
    method: Method::GET,
    path: "/providers/Microsoft.DataFactory/operations",
    path_parameters: &[],
    api_version: API_VERSION,
    request: None, response: Some("OperationListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for OperationsList {
    type Body = ();
    type Output = types::OperationListResponse;
    const OPERATION: &'static Operation = &OPERATIONS_LIST;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[])
    }
}

impl List for OperationsList {
    type Item = types::Operation;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}
