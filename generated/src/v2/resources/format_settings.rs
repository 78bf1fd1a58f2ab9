// Generated from specs/v2/schemas/format-settings.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! File formats: the bases of formats, read settings, write settings and compression. Those of each
//! format are in connectors/formats/.

use datafactory_core::{UnknownObject, tagged_union};

use crate::v2::types::*;

/// Format of the files of a dataset in the older notation. Datasets of a file format, such as
/// `DelimitedTextDataset`, replace it.
#[non_exhaustive]
pub enum DatasetStorageFormat {
    /// Avro files, in a dataset of the older notation.
    #[cfg(feature = "connectors")]
    AvroFormat(Box<AvroFormat>),
    /// JSON files, in a dataset of the older notation.
    #[cfg(feature = "connectors")]
    JsonFormat(Box<JsonFormat>),
    /// ORC files, in a dataset of the older notation.
    #[cfg(feature = "connectors")]
    OrcFormat(Box<OrcFormat>),
    /// Parquet files, in a dataset of the older notation.
    #[cfg(feature = "connectors")]
    ParquetFormat(Box<ParquetFormat>),
    /// Delimited text files, in a dataset of the older notation.
    #[cfg(feature = "connectors")]
    TextFormat(Box<TextFormat>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(DatasetStorageFormat by "type" {
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

/// How to read a file format. `type` selects the format.
#[non_exhaustive]
pub enum FormatReadSettings {
    /// How to read files of any format.
    #[cfg(feature = "connectors")]
    BinaryReadSettings(Box<BinaryReadSettings>),
    /// How to read delimited text files.
    #[cfg(feature = "connectors")]
    DelimitedTextReadSettings(Box<DelimitedTextReadSettings>),
    /// How to read JSON files.
    #[cfg(feature = "connectors")]
    JsonReadSettings(Box<JsonReadSettings>),
    /// How to read Parquet files.
    #[cfg(feature = "connectors")]
    ParquetReadSettings(Box<ParquetReadSettings>),
    /// How to read XML files.
    #[cfg(feature = "connectors")]
    XmlReadSettings(Box<XmlReadSettings>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(FormatReadSettings by "type" {
    #[cfg(feature = "connectors")]
    BinaryReadSettings(BinaryReadSettings) = "BinaryReadSettings",
    #[cfg(feature = "connectors")]
    DelimitedTextReadSettings(DelimitedTextReadSettings) = "DelimitedTextReadSettings",
    #[cfg(feature = "connectors")]
    JsonReadSettings(JsonReadSettings) = "JsonReadSettings",
    #[cfg(feature = "connectors")]
    ParquetReadSettings(ParquetReadSettings) = "ParquetReadSettings",
    #[cfg(feature = "connectors")]
    XmlReadSettings(XmlReadSettings) = "XmlReadSettings",
});

/// How to write a file format. `type` selects the format.
#[non_exhaustive]
pub enum FormatWriteSettings {
    /// How to write Avro files.
    #[cfg(feature = "connectors")]
    AvroWriteSettings(Box<AvroWriteSettings>),
    /// How to write delimited text files.
    #[cfg(feature = "connectors")]
    DelimitedTextWriteSettings(Box<DelimitedTextWriteSettings>),
    /// How to write Iceberg tables.
    #[cfg(feature = "connectors")]
    IcebergWriteSettings(Box<IcebergWriteSettings>),
    /// How to write JSON files.
    #[cfg(feature = "connectors")]
    JsonWriteSettings(Box<JsonWriteSettings>),
    /// How to write ORC files.
    #[cfg(feature = "connectors")]
    OrcWriteSettings(Box<OrcWriteSettings>),
    /// How to write Parquet files.
    #[cfg(feature = "connectors")]
    ParquetWriteSettings(Box<ParquetWriteSettings>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(FormatWriteSettings by "type" {
    #[cfg(feature = "connectors")]
    AvroWriteSettings(AvroWriteSettings) = "AvroWriteSettings",
    #[cfg(feature = "connectors")]
    DelimitedTextWriteSettings(DelimitedTextWriteSettings) = "DelimitedTextWriteSettings",
    #[cfg(feature = "connectors")]
    IcebergWriteSettings(IcebergWriteSettings) = "IcebergWriteSettings",
    #[cfg(feature = "connectors")]
    JsonWriteSettings(JsonWriteSettings) = "JsonWriteSettings",
    #[cfg(feature = "connectors")]
    OrcWriteSettings(OrcWriteSettings) = "OrcWriteSettings",
    #[cfg(feature = "connectors")]
    ParquetWriteSettings(ParquetWriteSettings) = "ParquetWriteSettings",
});

/// How to unpack archives. `type` selects the type of the archive.
#[non_exhaustive]
pub enum CompressionReadSettings {
    /// How to unpack gzipped tar archives.
    #[cfg(feature = "connectors")]
    TarGZipReadSettings(Box<TarGZipReadSettings>),
    /// How to unpack tar archives.
    #[cfg(feature = "connectors")]
    TarReadSettings(Box<TarReadSettings>),
    /// How to unpack ZIP archives.
    #[cfg(feature = "connectors")]
    ZipDeflateReadSettings(Box<ZipDeflateReadSettings>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CompressionReadSettings by "type" {
    #[cfg(feature = "connectors")]
    TarGZipReadSettings(TarGZipReadSettings) = "TarGZipReadSettings",
    #[cfg(feature = "connectors")]
    TarReadSettings(TarReadSettings) = "TarReadSettings",
    #[cfg(feature = "connectors")]
    ZipDeflateReadSettings(ZipDeflateReadSettings) = "ZipDeflateReadSettings",
});
