// Generated from specs/v2/connectors/formats/xml.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! XML: files in the Extensible Markup Language. Dataset, read settings and source.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, object};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// XML files.
    pub struct XmlDataset {
        /// Tags that describe the dataset, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the dataset is for. Free text.
        pub description: Option<String> = "description",
        /// Folder that shows the dataset in authoring tools. Without it, the dataset is at the
        /// root.
        pub folder: Option<DatasetFolder> = "folder",
        /// Linked service of the data store that holds the data.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Parameters that a reference to the dataset can set, by name. Expressions in
        /// `typeProperties` read them as `@dataset().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Physical schema of the data: a list of columns with `name` and `type`, an object for
        /// hierarchical formats such as JSON, or an expression that returns a list. Leave it out if
        /// the schema is only known at run time.
        pub schema: Option<Value> = "schema",
        /// Columns of the data in the older notation: a list of objects with `name` and `type`, an
        /// object, or an expression that returns a list. Use `schema` in new datasets.
        pub structure: Option<Value> = "structure",
        /// Where the files are, and how they are structured.
        pub type_properties: Option<XmlDatasetTypeProperties> = "typeProperties",
    }
}

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
