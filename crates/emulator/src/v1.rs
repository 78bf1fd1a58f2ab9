//! The operations of API version `2015-10-01`.

mod factories;

use crate::exchange::Handler;

/// What handles an operation.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "Factories_Get" => factories::get,
        _ => return None,
    })
}
