// Generated from specs/v2/connectors/formats/delimited-text.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Delimited text: text files such as CSV and TSV. Dataset, read settings, write settings, source,
//! sink and format of older datasets.

use datafactory_core::{OrExpression, object};
use serde_json::Value;

use crate::v2::types::*;

/// Delimited text files, such as CSV or TSV.
pub type DelimitedTextDataset = DatasetOf<DelimitedTextDatasetTypeProperties>;

object! {
    /// Settings of a dataset of delimited text files.
    pub struct DelimitedTextDatasetTypeProperties {
        /// Character between columns. Default: a comma.
        pub column_delimiter: Option<OrExpression<String>> = "columnDelimiter",
        /// Compression of the files: `none`, `gzip`, `deflate`, `bzip2`, `snappy`, `lz4`,
        /// `ZipDeflate`, `TarGzip` or `tar`. Default: `none`.
        pub compression_codec: Option<OrExpression<String>> = "compressionCodec",
        /// Compression level when writing, `Optimal` or `Fastest`.
        pub compression_level: Option<OrExpression<String>> = "compressionLevel",
        /// Character encoding of the files, such as `UTF-8` or `ISO-8859-1`. Default: UTF-8, or
        /// what a byte order mark says.
        pub encoding_name: Option<OrExpression<String>> = "encodingName",
        /// Character that escapes quotes inside quoted values. Default: the backslash.
        pub escape_char: Option<OrExpression<String>> = "escapeChar",
        /// Whether the first row holds the column names. Default: false.
        pub first_row_as_header: Option<OrExpression<bool>> = "firstRowAsHeader",
        /// Where the files are.
        pub location: Option<DatasetLocation> = "location",
        /// String that stands for null. Default: the empty string.
        pub null_value: Option<OrExpression<String>> = "nullValue",
        /// Character that encloses values which contain a delimiter. Default: `"`. The empty string
        /// turns quoting off.
        pub quote_char: Option<OrExpression<String>> = "quoteChar",
        /// Characters between rows. Default when reading: `\r\n`, `\r` or `\n`; when writing:
        /// `\r\n`.
        pub row_delimiter: Option<OrExpression<String>> = "rowDelimiter",
    }
}

object! {
    /// How to read delimited text files.
    pub struct DelimitedTextReadSettings {
        /// How to unpack archives. Without it, archives are not unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
        /// Number of lines with content to skip at the beginning of each file. Default: 0.
        pub skip_line_count: Option<OrExpression<i64>> = "skipLineCount",
    }
}

object! {
    /// How to write delimited text files.
    pub struct DelimitedTextWriteSettings {
        /// Extension of the file names, such as `.csv` or `.txt`.
        pub file_extension: Option<OrExpression<String>> = "fileExtension",
        /// Prefix of the file names, followed by a number. Only for sources that are tables.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Maximum number of rows in each file. Without it, one file.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
        /// Whether to quote all values. Default: false.
        pub quote_all_text: Option<OrExpression<bool>> = "quoteAllText",
    }
}

object! {
    /// Copy source that reads delimited text files.
    pub struct DelimitedTextSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to read the format.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How to read the store.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// Copy sink that writes delimited text files.
    pub struct DelimitedTextSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to write the format.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How to write the store.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Delimited text files, in a dataset of the older notation.
    pub struct TextFormat {
        /// Character between columns. Default: a comma.
        pub column_delimiter: Option<OrExpression<String>> = "columnDelimiter",
        /// Deserializer of the format. Rarely used.
        pub deserializer: Option<OrExpression<String>> = "deserializer",
        /// Character encoding of the files, such as `UTF-8` or `ISO-8859-1`. Default: UTF-8, or
        /// what a byte order mark says.
        pub encoding_name: Option<OrExpression<String>> = "encodingName",
        /// Character that escapes delimiters and itself. Use either this or `quoteChar`.
        pub escape_char: Option<OrExpression<String>> = "escapeChar",
        /// Whether the first row holds the column names. Default: false.
        pub first_row_as_header: Option<OrExpression<bool>> = "firstRowAsHeader",
        /// String that stands for null. Default: `\N` or `NULL`.
        pub null_value: Option<OrExpression<String>> = "nullValue",
        /// Character that encloses values which contain a delimiter. Use either this or
        /// `escapeChar`.
        pub quote_char: Option<OrExpression<String>> = "quoteChar",
        /// Characters between rows. Default when reading: `\r\n`, `\r` or `\n`; when writing:
        /// `\r\n`.
        pub row_delimiter: Option<OrExpression<String>> = "rowDelimiter",
        /// Serializer of the format. Rarely used.
        pub serializer: Option<OrExpression<String>> = "serializer",
        /// Number of lines with content to skip at the beginning of each file. Default: 0.
        pub skip_line_count: Option<OrExpression<i64>> = "skipLineCount",
        /// Whether empty strings become null. Default: true.
        pub treat_empty_as_null: Option<OrExpression<bool>> = "treatEmptyAsNull",
    }
}
