// Generated from specs/v2/connectors/formats/xml.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! XML: files in the Extensible Markup Language. Dataset, read settings and source.

use datafactory_core::{OrExpression, object};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// XML files.
pub type XmlDataset = DatasetOf<XmlDatasetTypeProperties>;

object! {
    /// Settings of a dataset of XML files.
    pub struct XmlDatasetTypeProperties {
        /// How the files are compressed. Without it, they are not.
        pub compression: Option<DatasetCompression> = "compression",
        /// Character encoding of the files, such as `UTF-8` or `ISO-8859-1`. Default: UTF-8, or
        /// what a byte order mark says.
        pub encoding_name: Option<OrExpression<String>> = "encodingName",
        /// Where the files are.
        pub location: Option<DatasetLocation> = "location",
        /// String that stands for null. Default: the empty string.
        pub null_value: Option<OrExpression<String>> = "nullValue",
    }
}

object! {
    /// How to read XML files.
    pub struct XmlReadSettings {
        /// How to unpack archives. Without it, archives are not unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
        /// Whether to detect integers, floating-point numbers and booleans. Default: true.
        pub detect_data_type: Option<OrExpression<bool>> = "detectDataType",
        /// Prefixes of the namespaces in column names: prefixes by namespace URI. Default: the
        /// prefixes in the file.
        pub namespace_prefixes: Option<OrExpression<Map<String, Value>>> = "namespacePrefixes",
        /// Whether to keep namespaces apart. Default: true.
        pub namespaces: Option<OrExpression<bool>> = "namespaces",
        /// What to validate files against: `none`, `xsd` or `dtd`. Default: `none`.
        pub validation_mode: Option<OrExpression<String>> = "validationMode",
    }
}

object! {
    /// Copy source that reads XML files.
    pub struct XmlSource {
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
