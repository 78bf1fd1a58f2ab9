//! The operations of API version `2018-06-01`.

mod etag;
mod factories;
mod page;

use crate::exchange::Handler;

/// What handles an operation.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "Factories_Get" => factories::get,
        "Factories_CreateOrUpdate" => factories::create_or_update,
        "Factories_Delete" => factories::delete,
        _ => return None,
    })
}
