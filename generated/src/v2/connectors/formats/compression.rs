// Generated from specs/v2/connectors/formats/compression.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Compression and archives: how datasets compress files, and how a copy unpacks archives.

use datafactory_core::{OrExpression, object};

object! {
    /// How to unpack gzipped tar archives.
    pub struct TarGZipReadSettings {
        /// Whether to unpack each archive into a folder with its name. Default: true.
        pub preserve_compression_file_name_as_folder: Option<OrExpression<bool>> = "preserveCompressionFileNameAsFolder",
    }
}

object! {
    /// How to unpack tar archives.
    pub struct TarReadSettings {
        /// Whether to unpack each archive into a folder with its name. Default: true.
        pub preserve_compression_file_name_as_folder: Option<OrExpression<bool>> = "preserveCompressionFileNameAsFolder",
    }
}

object! {
    /// How to unpack ZIP archives.
    pub struct ZipDeflateReadSettings {
        /// Whether to unpack each archive into a folder with its name. Default: true.
        pub preserve_zip_file_name_as_folder: Option<OrExpression<bool>> = "preserveZipFileNameAsFolder",
    }
}

object! {
    /// How the files of a dataset are compressed.
    pub struct DatasetCompression {
        /// Compression level when writing: `Optimal` for size or `Fastest` for speed. Default:
        /// `Optimal`.
        pub level: Option<OrExpression<String>> = "level",
        /// Type of the compression: `GZip`, `Deflate`, `BZip2`, `ZipDeflate`, `Tar`, `TarGZip`,
        /// `Snappy` or `Lz4`.
        pub type_: Option<OrExpression<String>> = "type",
    }
}
