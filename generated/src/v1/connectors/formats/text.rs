// Generated from specs/v1/connectors/formats/text.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Delimited text files, such as CSV.

use datafactory_core::object;

object! {
    /// Delimited text files, such as CSV.
    pub struct TextFormat {
        /// Character between columns. A comma if missing. Write invisible characters as `\u0001`.
        pub column_delimiter: Option<String> = "columnDelimiter",
        /// Name of the deserializer that reads the files. Only in the service's own client.
        pub deserializer: Option<String> = "deserializer",
        /// Encoding of the files, such as `utf-8` or `windows-1252`. `utf-8` if missing.
        pub encoding_name: Option<String> = "encodingName",
        /// Name of the encryption of the files. Only in the service's own client.
        pub encryption: Option<String> = "encryption",
        /// Character that escapes a delimiter in a value. None if missing. Give either `escapeChar`
        /// or `quoteChar`.
        pub escape_char: Option<String> = "escapeChar",
        /// Whether the first row holds the column names. `false` if missing.
        pub first_row_as_header: Option<bool> = "firstRowAsHeader",
        /// String that stands for null. A source reads `\N` and `NULL` as null if missing; a sink
        /// writes `\N`.
        pub null_value: Option<String> = "nullValue",
        /// Character that quotes a value. None if missing. Give either `escapeChar` or `quoteChar`.
        pub quote_char: Option<String> = "quoteChar",
        /// Characters between rows. A source reads `\r\n`, `\r` and `\n` if missing; a sink writes
        /// `\r\n`.
        pub row_delimiter: Option<String> = "rowDelimiter",
        /// Name of the serializer that writes the files. Only in the service's own client.
        pub serializer: Option<String> = "serializer",
        /// Number of lines that a source skips at the start of each file, before the header. 0 if
        /// missing.
        pub skip_line_count: Option<i32> = "skipLineCount",
        /// Whether a source reads an empty string as null. `true` if missing.
        pub treat_empty_as_null: Option<bool> = "treatEmptyAsNull",
    }
}
