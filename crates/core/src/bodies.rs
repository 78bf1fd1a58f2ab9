//! The body types of each operation, for programs that find the operation at run time.

use crate::Operation;
use crate::json::{DecodeError, Json, Warning, fill};

/// The types of one operation's bodies.
#[derive(Clone, Copy, Debug)]
pub struct Bodies {
    /// The operation.
    pub operation: &'static Operation,
    /// The request body; `None` if the document has none.
    pub request: Option<Body>,
    /// The body of a success; `None` if the document has none.
    pub response: Option<Body>,
}

/// One body's type.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// The schema's name.
    pub schema: &'static str,
    empty: fn() -> Box<dyn Json>,
}

impl Body {
    /// The body that is a `T`.
    pub const fn of<T: Json + 'static>(schema: &'static str) -> Self {
        Self { schema, empty: || Box::new(T::empty()) }
    }

    /// Decodes a body as its type, as [`decode`](crate::decode) does.
    ///
    /// # Errors
    ///
    /// The errors of [`decode`](crate::decode).
    pub fn read(
        &self,
        body: &[u8],
        limit: usize,
    ) -> Result<(Box<dyn Json>, Vec<Warning>), DecodeError> {
        let mut value = (self.empty)();
        let warnings = fill(&mut *value, body, None, limit)?;
        Ok((value, warnings))
    }
}
