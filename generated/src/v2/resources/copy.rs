// Generated from specs/v2/schemas/copy.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The copy activity: staging, logging, and what to do about rows and files that cannot be copied.

use datafactory_core::{OrExpression, object};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// What a copy activity reads, where it writes, and how it copies.
    pub struct CopyActivityTypeProperties {
        /// Maximum number of data integration units, from 2 to 256. A unit combines CPU, memory and
        /// network resources. Default: chosen by the service.
        pub data_integration_units: Option<OrExpression<i64>> = "dataIntegrationUnits",
        /// Whether to skip rows that do not fit the sink. If not, such a row fails the copy.
        /// Default: false.
        pub enable_skip_incompatible_row: Option<OrExpression<bool>> = "enableSkipIncompatibleRow",
        /// Whether to copy through a staging store. Default: false.
        pub enable_staging: Option<OrExpression<bool>> = "enableStaging",
        /// What to log, and where.
        pub log_settings: Option<LogSettings> = "logSettings",
        /// Where to write the log. Older definitions have it; use `logSettings`.
        pub log_storage_settings: Option<LogStorageSettings> = "logStorageSettings",
        /// Maximum number of parallel reads and writes. Default: chosen by the service.
        pub parallel_copies: Option<OrExpression<i64>> = "parallelCopies",
        /// Metadata to preserve in the sink. A list of `Attributes`, `ACL`, `Owner` and `Group`.
        pub preserve: Option<OrExpression<Vec<Value>>> = "preserve",
        /// Rules for the metadata to preserve.
        pub preserve_rules: Option<OrExpression<Vec<Value>>> = "preserveRules",
        /// Where to log skipped rows. Older definitions have it; use `logSettings`.
        pub redirect_incompatible_row_settings: Option<RedirectIncompatibleRowSettings> = "redirectIncompatibleRowSettings",
        /// Where to write.
        pub sink: Option<CopySink> = "sink",
        /// Which files to skip instead of failing the copy.
        pub skip_error_file: Option<SkipErrorFile> = "skipErrorFile",
        /// What to read.
        pub source: Option<CopySource> = "source",
        /// The staging store. Required if `enableStaging` is true.
        pub staging_settings: Option<StagingSettings> = "stagingSettings",
        /// How to map columns of the source to columns of the sink, usually an object of type
        /// `TabularTranslator` or an expression. Without it, columns are mapped by name.
        pub translator: Option<Value> = "translator",
        /// Whether to compare source and sink after the copy, by file size and checksum or by
        /// number of rows. Default: false.
        pub validate_data_consistency: Option<OrExpression<bool>> = "validateDataConsistency",
    }
}

object! {
    /// The staging store of a copy.
    pub struct StagingSettings {
        /// Whether to compress the staged data. Default: false.
        pub enable_compression: Option<OrExpression<bool>> = "enableCompression",
        /// Linked service of the staging store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Path in the staging store. Without it, the service creates a container.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Where to log rows that a copy skips.
    pub struct RedirectIncompatibleRowSettings {
        /// Linked service of the log store, as a reference, a name or an expression.
        pub linked_service_name: Option<Value> = "linkedServiceName",
        /// Path in the log store.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Which files a copy skips instead of failing.
    pub struct SkipErrorFile {
        /// Whether to skip files that are changed while the copy runs.
        pub data_inconsistency: Option<OrExpression<bool>> = "dataInconsistency",
        /// Whether to skip files that are deleted while the copy runs.
        pub file_missing: Option<OrExpression<bool>> = "fileMissing",
    }
}

object! {
    /// What a copy logs, and where.
    pub struct LogSettings {
        /// What to log.
        pub copy_activity_log_settings: Option<CopyActivityLogSettings> = "copyActivityLogSettings",
        /// Whether to write a log. Default: false.
        pub enable_copy_activity_log: Option<OrExpression<bool>> = "enableCopyActivityLog",
        /// Where to write the log.
        pub log_location_settings: Option<LogLocationSettings> = "logLocationSettings",
    }
}

object! {
    /// What a copy logs.
    pub struct CopyActivityLogSettings {
        /// Whether to write each log entry at once. It loses no entry if the copy fails, but slows
        /// the copy down. Default: false.
        pub enable_reliable_logging: Option<OrExpression<bool>> = "enableReliableLogging",
        /// `Info` logs every file. `Warning` logs skipped files and rows only. Default: `Warning`.
        pub log_level: Option<OrExpression<String>> = "logLevel",
    }
}

object! {
    /// Where to write a log.
    pub struct LogLocationSettings {
        /// Linked service of the log store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Path in the log store. Without it, the service creates a container.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Where a copy writes its log, and what it logs. `LogSettings` replaces it.
    pub struct LogStorageSettings {
        /// Whether to write each log entry at once. It loses no entry if the copy fails, but slows
        /// the copy down. Default: false.
        pub enable_reliable_logging: Option<OrExpression<bool>> = "enableReliableLogging",
        /// Linked service of the log store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// `Info` logs every file. `Warning` logs skipped files and rows only. Default: `Warning`.
        pub log_level: Option<OrExpression<String>> = "logLevel",
        /// Path in the log store. Without it, the service creates a container.
        pub path: Option<OrExpression<String>> = "path",
    }
}
