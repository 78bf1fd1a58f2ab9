// Generated from specs/v1/schemas/formats.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! File formats, compression and partitions, which the datasets of file stores share. Each format
//! has a file in connectors/formats/.

use datafactory_core::{UnknownObject, UnknownValue, object, open_enum, tagged_union};

use crate::v1::types::*;

/// File format. `type` selects it.
#[non_exhaustive]
pub enum StorageFormat {
    /// Avro files.
    #[cfg(feature = "connectors")]
    AvroFormat(Box<AvroFormat>),
    /// JSON files.
    #[cfg(feature = "connectors")]
    JsonFormat(Box<JsonFormat>),
    /// ORC files.
    #[cfg(feature = "connectors")]
    OrcFormat(Box<OrcFormat>),
    /// Parquet files.
    #[cfg(feature = "connectors")]
    ParquetFormat(Box<ParquetFormat>),
    /// Delimited text files, such as CSV.
    #[cfg(feature = "connectors")]
    TextFormat(Box<TextFormat>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(StorageFormat by "type" {
    #[cfg(feature = "connectors")]
    AvroFormat(AvroFormat) = "AvroFormat",
    #[cfg(feature = "connectors")]
    JsonFormat(JsonFormat) = "JsonFormat",
    #[cfg(feature = "connectors")]
    OrcFormat(OrcFormat) = "OrcFormat",
    #[cfg(feature = "connectors")]
    ParquetFormat(ParquetFormat) = "ParquetFormat",
    #[cfg(feature = "connectors")]
    TextFormat(TextFormat) = "TextFormat",
});

/// Compression of files. `type` selects the codec.
#[non_exhaustive]
pub enum Compression {
    /// BZip2 compression.
    BZip2(Box<BZip2Compression>),
    /// Deflate compression.
    Deflate(Box<DeflateCompression>),
    /// GZip compression.
    GZip(Box<GZipCompression>),
    /// ZIP archives with Deflate compression.
    ZipDeflate(Box<ZipDeflateCompression>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(Compression by "type" {
    BZip2(BZip2Compression) = "BZip2",
    Deflate(DeflateCompression) = "Deflate",
    GZip(GZipCompression) = "GZip",
    ZipDeflate(ZipDeflateCompression) = "ZipDeflate",
});

object! {
    /// BZip2 compression.
    pub struct BZip2Compression {
    }
}

object! {
    /// Deflate compression.
    pub struct DeflateCompression {
        /// Whether to prefer speed or size when files are written.
        pub level: Option<CompressionLevel> = "level",
    }
}

object! {
    /// GZip compression.
    pub struct GZipCompression {
        /// Whether to prefer speed or size when files are written.
        pub level: Option<CompressionLevel> = "level",
    }
}

object! {
    /// ZIP archives with Deflate compression.
    pub struct ZipDeflateCompression {
        /// Whether to prefer speed or size when files are written.
        pub level: Option<CompressionLevel> = "level",
    }
}

/// Whether to prefer speed or size.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CompressionLevel {
    /// Smallest files, even if compressing takes longer.
    Optimal,
    /// Fastest compression, even if files get larger.
    Fastest,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(CompressionLevel {
    Optimal = "Optimal",
    Fastest = "Fastest",
});

object! {
    /// Variable for paths and file names, filled from the time of each slice.
    pub struct Partition {
        /// Name of the variable, which paths use in braces, as in `{Year}`.
        pub name: Option<String> = "name",
        /// Value of the variable.
        pub value: Option<PartitionValue> = "value",
    }
}

/// Value of a partition variable. `type` selects its form; only `DateTime` is known.
#[non_exhaustive]
pub enum PartitionValue {
    /// Time of the slice, formatted.
    DateTime(Box<DateTimePartitionValue>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(PartitionValue by "type" {
    DateTime(DateTimePartitionValue) = "DateTime",
});

object! {
    /// Time of the slice, formatted.
    pub struct DateTimePartitionValue {
        /// Time to format: `SliceStart` or `SliceEnd`.
        pub date: Option<String> = "date",
        /// .NET format string, such as `yyyy`, `MM` or `dd`.
        pub format: Option<String> = "format",
    }
}
