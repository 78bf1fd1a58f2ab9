// Generated from specs/v1/connectors/formats/json.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/formats/json.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{UnknownValue, object, open_enum};

object! {
    /// JSON files.
    pub struct JsonFormat {
        /// Name of the deserializer that reads the files. Only in the service's own client.
        pub deserializer: Option<String> = "deserializer",
        /// Encoding of the files, such as `utf-8` or `windows-1252`. `utf-8` if missing.
        pub encoding_name: Option<String> = "encodingName",
        /// Name of the encryption of the files. Only in the service's own client.
        pub encryption: Option<String> = "encryption",
        /// How the files arrange their objects. `setOfObjects` if missing.
        pub file_pattern: Option<JsonFormatFilePattern> = "filePattern",
        /// JSON path of the array whose objects are the rows, such as `$.orders`. For a source.
        pub json_node_reference: Option<String> = "jsonNodeReference",
        /// JSON path of each column, by column name. A path that starts with `$` is relative to the
        /// root, any other one to the array at `jsonNodeReference`.
        pub json_path_definition: Option<BTreeMap<String, Option<String>>> = "jsonPathDefinition",
        /// Character that joins the names of nested properties into a column name. `.` if missing.
        pub nesting_separator: Option<String> = "nestingSeparator",
        /// Name of the serializer that writes the files. Only in the service's own client.
        pub serializer: Option<String> = "serializer",
    }
}

/// How a JSON file arranges its objects.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum JsonFormatFilePattern {
    /// One object per file, or several objects one after the other or one per line.
    SetOfObjects,
    /// One array of objects per file.
    ArrayOfObjects,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(JsonFormatFilePattern {
    SetOfObjects = "setOfObjects",
    ArrayOfObjects = "arrayOfObjects",
});
