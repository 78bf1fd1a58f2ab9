//! The traits of generated requests.

use crate::bodies::{Bodies, Body};
use crate::call::Call;
use crate::json::Json;
use crate::operation::Operation;

/// An operation with its arguments. The generated request structs implement it.
pub trait Invoke: Send + Sync + 'static {
    /// The type of the request body; `()` if there is none.
    type Body: Json;

    /// The type of a successful response's body; `()` if there is none.
    type Output: Json + Send;

    /// The operation.
    const OPERATION: &'static Operation;

    /// Describes the request to the service at an endpoint such as `https://management.azure.com`.
    fn call(&self, endpoint: &str) -> Call;
}

/// An operation that lists page by page.
pub trait List: Invoke + Clone {
    /// The type of the items.
    type Item: Send;

    /// Splits a page into its items and the URL or continuation token of the next page.
    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>);

    /// Sets the continuation token in the request body, if the operation uses one.
    fn resume(&mut self, _token: String) {}
}

impl Bodies {
    /// The bodies of an operation.
    pub const fn of<I: Invoke>() -> Self {
        let operation = I::OPERATION;
        Self {
            operation,
            request: match operation.request {
                Some(schema) => Some(Body::of::<I::Body>(schema)),
                None => None,
            },
            response: match operation.response {
                Some(schema) => Some(Body::of::<I::Output>(schema)),
                None => None,
            },
        }
    }
}
