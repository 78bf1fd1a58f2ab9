// Generated from specs/v1/schemas/tables.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/tables.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{
    TimeSpan, Timestamp, UnknownObject, UnknownValue, object, open_enum, tagged_union,
};
use serde_json::Value;

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
    /// A table.
    pub struct Table {
        /// Number of columns.
        pub columns: Option<i64> = "columns",
        /// Time at which the table was made.
        pub created: Option<Timestamp> = "created",
        /// Notes of the owner.
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

/// How a table stands.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TableState {
    /// It can be read.
    Ready,
    /// It cannot be read yet.
    Waiting,
    /// It will never be read.
    Failed,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(TableState {
    Ready = "Ready",
    Waiting = "Waiting",
    Failed = "Failed",
});

/// Where rows come from.
#[non_exhaustive]
pub enum Source {
    /// A file.
    File(Box<FileSource>),
    /// A page.
    Web(Box<WebSource>),
    /// A letter.
    Mail(Box<MailSource>),
    /// An object whose `kind` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(Source by "kind" {
    File(FileSource) = "File",
    Web(WebSource) = "Web",
    Mail(MailSource) = "Mail",
});

object! {
    /// Properties that subtypes of `Source` share. `T` is the type of `typeProperties`.
    pub struct SourceOf<T> {
        /// What there is to say about it.
        pub note: Option<String> = "note",
        /// Whose it is.
        pub owner: Option<String> = "owner",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
    }
}

/// A file.
pub type FileSource = SourceOf<FileSourceTypeProperties>;

object! {
    /// Which file to read.
    pub struct FileSourceTypeProperties {
        /// Path of the file.
        pub path: Option<String> = "path",
    }
}

/// A page.
pub type WebSource = SourceOf<WebSourceTypeProperties>;

object! {
    /// Which page to read.
    pub struct WebSourceTypeProperties {
        /// Address of the page.
        pub url: Option<String> = "url",
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
    /// A condition that rows have to meet.
    pub struct Condition {
        /// Which column.
        pub column: Option<String> = "column",
        /// Whether the condition must not be met.
        pub negated: Option<bool> = "negated",
        /// What may stand in it.
        pub values: Option<Vec<String>> = "values",
    }
}

object! {
    /// The rows of a response.
    pub struct Rows {
        /// How long it took.
        pub elapsed: Option<TimeSpan> = "elapsed",
        /// The rows.
        pub rows: Option<Vec<Value>> = "rows",
    }
}

object! {
    /// A number of rows.
    pub struct Count {
        /// The number.
        pub rows: Option<i64> = "rows",
    }
}
