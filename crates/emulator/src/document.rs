//! The OpenAPI documents that the pages show.

use std::sync::LazyLock;

use serde_json::Value;

/// A document of one API version.
pub(crate) struct Document {
    /// `v1` or `v2`.
    pub(crate) name: &'static str,
    pub(crate) json: &'static str,
    root: LazyLock<Value>,
}

pub(crate) static V1: Document = Document {
    name: "v1",
    json: include_str!("../../../generated/openapi/v1.json"),
    root: LazyLock::new(|| parsed(V1.json)),
};

pub(crate) static V2: Document = Document {
    name: "v2",
    json: include_str!("../../../generated/openapi/v2.json"),
    root: LazyLock::new(|| parsed(V2.json)),
};

/// It is compiled in, and a test reads it.
fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}

impl Document {
    /// The document, parsed.
    pub(crate) fn root(&self) -> &Value {
        &self.root
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documents_are_read() {
        for document in [&V1, &V2] {
            assert_eq!(document.root()["openapi"], "3.0.3", "{}", document.name);
        }
    }
}
