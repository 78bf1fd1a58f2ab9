// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The structs: request and response bodies and what they are made of.
//!
//! Each member of an `object!` stands with its name in JSON. There is one more, `extra`: what the
//! document does not name, as it came.

use std::collections::BTreeMap;

use datafactory_core::{TimeSpan, Timestamp, object};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use super::enums::*;
pub use super::unions::*;

/// A condition that rows have to meet.
#[derive(Deserialize, Serialize, Clone, Debug, PartialEq)]
pub struct Condition {
    /// Which column.
    pub column: String,
    /// What may stand in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

object! {
    /// A number of rows.
    pub struct Count {
        /// The number.
        pub rows: Option<i64> = "rows",
    }
}

object! {
    /// A file.
    pub struct FileSource {
        /// What there is to say about it.
        pub note: Option<String> = "note",
        /// Whose it is.
        pub owner: Option<String> = "owner",
        /// Path of the file.
        pub path: Option<String> = "path",
    }
}

object! {
    /// A letter.
    pub struct MailSource {
        /// What there is to say about it.
        pub note: Option<String> = "note",
        /// Whose it is.
        pub owner: Option<String> = "owner",
        /// Who wrote it.
        pub sender: Option<String> = "sender",
    }
}

object! {
    /// The rows of an answer.
    pub struct Rows {
        /// How long it took.
        pub elapsed: Option<TimeSpan> = "elapsed",
        /// The rows.
        pub rows: Option<Vec<Value>> = "rows",
    }
}

object! {
    /// A table.
    pub struct Table {
        /// Number of columns.
        pub columns: Option<i64> = "columns",
        /// Time at which the table was made.
        pub created: Option<Timestamp> = "created",
        /// Whatever the owner wants to remember.
        pub labels: Option<BTreeMap<String, Option<String>>> = "labels",
        /// Name of the table.
        pub name: Option<String> = "name",
        /// Number of rows.
        pub rows: Option<i64> = "rows",
        /// Where the rows come from.
        pub source: Option<Source> = "source",
        /// How the table stands.
        pub state: Option<TableState> = "state",
    }
}

object! {
    /// One page of tables.
    pub struct TableList {
        /// Address of the next page.
        pub next_link: Option<String> = "nextLink",
        /// The tables.
        pub value: Option<Vec<Table>> = "value",
    }
}

object! {
    /// A page.
    pub struct WebSource {
        /// What there is to say about it.
        pub note: Option<String> = "note",
        /// Whose it is.
        pub owner: Option<String> = "owner",
        /// Address of the page.
        pub url: Option<String> = "url",
    }
}
