//! What every operation can do, whichever it is.

use std::future::Future;

use bytes::Bytes;
use datafactory_core::{
    CallError, DecodeError, Json, Operation, ResponseValue, Transport, Warning, decode,
};

/// An operation with its arguments: what is in each version's `requests`.
pub trait Invoke: Send + Sync + 'static {
    /// What a success answers.
    type Output: Json + Send;

    /// The operation.
    const OPERATION: &'static Operation;

    /// Calls the operation's method on a client of its version.
    fn invoke(
        &self,
        endpoint: &str,
        transport: &dyn Transport,
    ) -> impl Future<Output = Result<ResponseValue<Self::Output>, CallError>> + Send;

    /// Reads the body of a success, with a warning for each value whose JSON type is not the documented one.
    ///
    /// # Errors
    ///
    /// As [`decode`].
    fn read(body: &[u8], limit: usize) -> Result<(Self::Output, Vec<Warning>), DecodeError> {
        decode(body, Self::OPERATION.page.map(|page| page.items), limit)
    }
}

/// An operation that answers page by page.
pub trait List: Invoke + Clone {
    /// What the pages are made of.
    type Item: Send;

    /// Takes a page apart: its items, and the address or the token of the next page.
    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>);

    /// The body to send with every page; empty unless pages are asked for by POST.
    ///
    /// # Errors
    ///
    /// When the body has no JSON form.
    fn body(&self) -> serde_json::Result<Bytes> {
        Ok(Bytes::new())
    }

    /// Goes on at this token, where the body carries it.
    fn resume(&mut self, _token: String) {}
}
