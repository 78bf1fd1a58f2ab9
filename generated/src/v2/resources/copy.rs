// Generated from specs/v2/schemas/copy.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! What a copy consists of: sources, sinks, and how stores and formats are read and written.

use datafactory_core::{OrExpression, UnknownObject, UnknownValue, object, open_enum, tagged_union};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// Where the data of a copy comes from, where it goes to, and how it is copied.
    pub struct CopyActivityTypeProperties {
        /// Number of data integration units that the copy may use, at most: the measure of the
        /// power that Azure lends it.
        pub data_integration_units: Option<OrExpression<i64>> = "dataIntegrationUnits",
        /// Whether rows that do not fit the sink are left out. If not, they make the copy fail.
        pub enable_skip_incompatible_row: Option<OrExpression<bool>> = "enableSkipIncompatibleRow",
        /// Whether the data goes by way of another store.
        pub enable_staging: Option<OrExpression<bool>> = "enableStaging",
        /// What the copy logs, and where.
        pub log_settings: Option<LogSettings> = "logSettings",
        /// Where the log of the copy is written. Older than `logSettings`, which has replaced it.
        pub log_storage_settings: Option<LogStorageSettings> = "logStorageSettings",
        /// Number of parts of the data that are copied at once, at most.
        pub parallel_copies: Option<OrExpression<i64>> = "parallelCopies",
        /// What shall stay as it was, apart from the data, such as `Attributes`, `ACL`, `Owner` and
        /// `Group`.
        pub preserve: Option<OrExpression<Vec<Value>>> = "preserve",
        /// What shall stay as it was, apart from the data. Its items are texts.
        pub preserve_rules: Option<OrExpression<Vec<Value>>> = "preserveRules",
        /// Where rows are written that were left out.
        pub redirect_incompatible_row_settings: Option<RedirectIncompatibleRowSettings> = "redirectIncompatibleRowSettings",
        /// Where the data goes to.
        pub sink: Option<CopySink> = "sink",
        /// Which files are left out. Otherwise, they make the copy fail.
        pub skip_error_file: Option<SkipErrorFile> = "skipErrorFile",
        /// Where the data comes from.
        pub source: Option<CopySource> = "source",
        /// The store that the data goes by way of.
        pub staging_settings: Option<StagingSettings> = "stagingSettings",
        /// How columns of the source become columns of the sink: mostly an object of type
        /// `TabularTranslator`, or an expression. Without it, columns of the same name.
        pub translator: Option<Value> = "translator",
        /// Whether the copy compares source and sink afterwards.
        pub validate_data_consistency: Option<OrExpression<bool>> = "validateDataConsistency",
    }
}

object! {
    /// The store that the data of a copy goes by way of.
    pub struct StagingSettings {
        /// Whether the data is compressed on the way.
        pub enable_compression: Option<OrExpression<bool>> = "enableCompression",
        /// The linked service that leads to the store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Path in the store. Without it, the service makes a container of its own.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Where rows are written that a copy has left out.
    pub struct RedirectIncompatibleRowSettings {
        /// The linked service that leads to the store, as a reference, as a name or as an
        /// expression.
        pub linked_service_name: Option<Value> = "linkedServiceName",
        /// Path in the store.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Which files a copy leaves out. Otherwise, they make it fail.
    pub struct SkipErrorFile {
        /// Whether files are left out that are changed by others while the copy runs.
        pub data_inconsistency: Option<OrExpression<bool>> = "dataInconsistency",
        /// Whether files are left out that are deleted by others while the copy runs.
        pub file_missing: Option<OrExpression<bool>> = "fileMissing",
    }
}

object! {
    /// What a copy logs, and where.
    pub struct LogSettings {
        /// What the copy logs.
        pub copy_activity_log_settings: Option<CopyActivityLogSettings> = "copyActivityLogSettings",
        /// Whether the copy logs at all.
        pub enable_copy_activity_log: Option<OrExpression<bool>> = "enableCopyActivityLog",
        /// Where the log is written.
        pub log_location_settings: Option<LogLocationSettings> = "logLocationSettings",
    }
}

object! {
    /// What a copy logs.
    pub struct CopyActivityLogSettings {
        /// Whether the copy waits for its log to be written, which makes it slower.
        pub enable_reliable_logging: Option<OrExpression<bool>> = "enableReliableLogging",
        /// `Info` logs every file, `Warning` only what was left out.
        pub log_level: Option<OrExpression<String>> = "logLevel",
    }
}

object! {
    /// Where a log is written.
    pub struct LogLocationSettings {
        /// The linked service that leads to the store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Path in the store. Without it, the service makes a container of its own.
        pub path: Option<OrExpression<String>> = "path",
    }
}

object! {
    /// Where the log of a copy is written, and what it says.
    pub struct LogStorageSettings {
        /// Whether the copy waits for its log to be written, which makes it slower.
        pub enable_reliable_logging: Option<OrExpression<bool>> = "enableReliableLogging",
        /// The linked service that leads to the store.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// `Info` logs every file, `Warning` only what was left out.
        pub log_level: Option<OrExpression<String>> = "logLevel",
        /// Path in the store. Without it, the service makes a container of its own.
        pub path: Option<OrExpression<String>> = "path",
    }
}

/// Where the data of a copy comes from: what all kinds have in common. `type` tells which of the
/// derived schemas it really is; the kinds for single products, of which there are more than a
/// hundred, are not all described.
#[derive(Clone)]
#[non_exhaustive]
pub enum CopySource {
    /// Source of a copy: Avro files.
    AvroSource(Box<AvroSource>),
    /// Source of a copy: Azure SQL Database.
    AzureSqlSource(Box<AzureSqlSource>),
    /// Source of a copy: Azure Table Storage.
    AzureTableSource(Box<AzureTableSource>),
    /// Source of a copy: files of any kind, which are copied as they are.
    BinarySource(Box<BinarySource>),
    /// Source of a copy: blobs of Azure Storage, by a dataset of the older kind.
    BlobSource(Box<BlobSource>),
    /// Source of a copy: Azure Cosmos DB for NoSQL.
    CosmosDbSqlApiSource(Box<CosmosDbSqlApiSource>),
    /// Source of a copy: delimited text files, such as CSV.
    DelimitedTextSource(Box<DelimitedTextSource>),
    /// Source of a copy: Excel files.
    ExcelSource(Box<ExcelSource>),
    /// Source of a copy: an address, by a dataset of the older kind.
    HttpSource(Box<HttpSource>),
    /// Source of a copy: JSON files.
    JsonSource(Box<JsonSource>),
    /// Source of a copy: ORC files.
    OrcSource(Box<OrcSource>),
    /// Source of a copy: Parquet files.
    ParquetSource(Box<ParquetSource>),
    /// Source of a copy: a REST service.
    RestSource(Box<RestSource>),
    /// Source of a copy: Snowflake.
    SnowflakeV2Source(Box<SnowflakeV2Source>),
    /// Source of a copy: Azure Synapse Analytics, formerly SQL Data Warehouse.
    SqlDwSource(Box<SqlDwSource>),
    /// Source of a copy: Azure SQL Managed Instance.
    SqlMiSource(Box<SqlMiSource>),
    /// Source of a copy: SQL Server.
    SqlServerSource(Box<SqlServerSource>),
    /// Source of a copy: XML files.
    XmlSource(Box<XmlSource>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CopySource by "type" {
    AvroSource(AvroSource) = "AvroSource",
    AzureSqlSource(AzureSqlSource) = "AzureSqlSource",
    AzureTableSource(AzureTableSource) = "AzureTableSource",
    BinarySource(BinarySource) = "BinarySource",
    BlobSource(BlobSource) = "BlobSource",
    CosmosDbSqlApiSource(CosmosDbSqlApiSource) = "CosmosDbSqlApiSource",
    DelimitedTextSource(DelimitedTextSource) = "DelimitedTextSource",
    ExcelSource(ExcelSource) = "ExcelSource",
    HttpSource(HttpSource) = "HttpSource",
    JsonSource(JsonSource) = "JsonSource",
    OrcSource(OrcSource) = "OrcSource",
    ParquetSource(ParquetSource) = "ParquetSource",
    RestSource(RestSource) = "RestSource",
    SnowflakeV2Source(SnowflakeV2Source) = "SnowflakeV2Source",
    SqlDwSource(SqlDwSource) = "SqlDWSource",
    SqlMiSource(SqlMiSource) = "SqlMISource",
    SqlServerSource(SqlServerSource) = "SqlServerSource",
    XmlSource(XmlSource) = "XmlSource",
});

object! {
    /// Source of a copy: Avro files.
    pub struct AvroSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// Source of a copy: Azure SQL Database.
    pub struct AzureSqlSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Isolation level of the transaction that reads: `ReadCommitted`, `ReadUncommitted`,
        /// `RepeatableRead`, `Serializable` or `Snapshot`. Without it, `ReadCommitted`.
        pub isolation_level: Option<OrExpression<String>> = "isolationLevel",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How the data is divided for reading it in parallel: `None`, `PhysicalPartitionsOfTable`
        /// or `DynamicRange`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// How the data is divided by the range of a column.
        pub partition_settings: Option<SqlPartitionSettings> = "partitionSettings",
        /// Which further types the source produces. The specification does not say more.
        pub produce_additional_types: Option<Value> = "produceAdditionalTypes",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Query whose result is copied. Without it and without a stored procedure, the whole
        /// table.
        pub sql_reader_query: Option<OrExpression<String>> = "sqlReaderQuery",
        /// Name of the stored procedure whose result is copied. Not together with `sqlReaderQuery`.
        pub sql_reader_stored_procedure_name: Option<OrExpression<String>> = "sqlReaderStoredProcedureName",
        /// Arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
    }
}

object! {
    /// Source of a copy: Azure Table Storage.
    pub struct AzureTableSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether a table that is not there is taken as empty.
        pub azure_table_source_ignore_table_not_found: Option<OrExpression<bool>> = "azureTableSourceIgnoreTableNotFound",
        /// Filter of the rows that are read.
        pub azure_table_source_query: Option<OrExpression<String>> = "azureTableSourceQuery",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Source of a copy: files of any kind, which are copied as they are.
    pub struct BinarySource {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is read.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// Source of a copy: blobs of Azure Storage, by a dataset of the older kind.
    pub struct BlobSource {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Number of lines to leave out at the beginning of each blob.
        pub skip_header_line_count: Option<OrExpression<i64>> = "skipHeaderLineCount",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Whether empty texts are taken as null.
        pub treat_empty_as_null: Option<OrExpression<bool>> = "treatEmptyAsNull",
    }
}

object! {
    /// Source of a copy: Azure Cosmos DB for NoSQL.
    pub struct CosmosDbSqlApiSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether texts that look like times are taken as times.
        pub detect_datetime: Option<OrExpression<bool>> = "detectDatetime",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of documents in one page of the result.
        pub page_size: Option<OrExpression<i64>> = "pageSize",
        /// Regions to read from, the best first.
        pub preferred_regions: Option<OrExpression<Vec<Value>>> = "preferredRegions",
        /// Query whose result is copied. Without it, the whole container.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Source of a copy: delimited text files, such as CSV.
    pub struct DelimitedTextSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is read.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// Source of a copy: Excel files.
    pub struct ExcelSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// Source of a copy: an address, by a dataset of the older kind.
    pub struct HttpSource {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for the answer, as a .NET time span. Without it, `00:01:40`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Source of a copy: JSON files.
    pub struct JsonSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is read.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// Source of a copy: ORC files.
    pub struct OrcSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// Source of a copy: Parquet files.
    pub struct ParquetSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is read.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

object! {
    /// Source of a copy: a REST service.
    pub struct RestSource {
        /// Columns that are added to the data: values by name, or objects with `name` and `value`.
        pub additional_columns: Option<Value> = "additionalColumns",
        /// Headers of the requests: a text, or objects by name, or an expression.
        pub additional_headers: Option<Value> = "additionalHeaders",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time to wait for an answer, as a .NET time span. Without it, `00:01:40`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How the next page is asked for: a text, or an object of rules, or an expression.
        pub pagination_rules: Option<Value> = "paginationRules",
        /// Body of the requests.
        pub request_body: Option<OrExpression<String>> = "requestBody",
        /// Time to wait before the next page is asked for: a .NET time span, or an expression.
        pub request_interval: Option<Value> = "requestInterval",
        /// Method of the requests, `GET` or `POST`. Without it, `GET`.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Source of a copy: Snowflake.
    pub struct SnowflakeV2Source {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How Snowflake exports the data.
        pub export_settings: Option<SnowflakeExportCopyCommand> = "exportSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Source of a copy: Azure Synapse Analytics, formerly SQL Data Warehouse.
    pub struct SqlDwSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Isolation level of the transaction that reads: `ReadCommitted`, `ReadUncommitted`,
        /// `RepeatableRead`, `Serializable` or `Snapshot`. Without it, `ReadCommitted`.
        pub isolation_level: Option<OrExpression<String>> = "isolationLevel",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How the data is divided for reading it in parallel: `None`, `PhysicalPartitionsOfTable`
        /// or `DynamicRange`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// How the data is divided by the range of a column.
        pub partition_settings: Option<SqlPartitionSettings> = "partitionSettings",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Query whose result is copied. Without it and without a stored procedure, the whole
        /// table.
        pub sql_reader_query: Option<OrExpression<String>> = "sqlReaderQuery",
        /// Name of the stored procedure whose result is copied. Not together with `sqlReaderQuery`.
        pub sql_reader_stored_procedure_name: Option<OrExpression<String>> = "sqlReaderStoredProcedureName",
        /// Arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
    }
}

object! {
    /// Source of a copy: Azure SQL Managed Instance.
    pub struct SqlMiSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Isolation level of the transaction that reads: `ReadCommitted`, `ReadUncommitted`,
        /// `RepeatableRead`, `Serializable` or `Snapshot`. Without it, `ReadCommitted`.
        pub isolation_level: Option<OrExpression<String>> = "isolationLevel",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How the data is divided for reading it in parallel: `None`, `PhysicalPartitionsOfTable`
        /// or `DynamicRange`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// How the data is divided by the range of a column.
        pub partition_settings: Option<SqlPartitionSettings> = "partitionSettings",
        /// Which further types the source produces. The specification does not say more.
        pub produce_additional_types: Option<Value> = "produceAdditionalTypes",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Query whose result is copied. Without it and without a stored procedure, the whole
        /// table.
        pub sql_reader_query: Option<OrExpression<String>> = "sqlReaderQuery",
        /// Name of the stored procedure whose result is copied. Not together with `sqlReaderQuery`.
        pub sql_reader_stored_procedure_name: Option<OrExpression<String>> = "sqlReaderStoredProcedureName",
        /// Arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
    }
}

object! {
    /// Source of a copy: SQL Server.
    pub struct SqlServerSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Isolation level of the transaction that reads: `ReadCommitted`, `ReadUncommitted`,
        /// `RepeatableRead`, `Serializable` or `Snapshot`. Without it, `ReadCommitted`.
        pub isolation_level: Option<OrExpression<String>> = "isolationLevel",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How the data is divided for reading it in parallel: `None`, `PhysicalPartitionsOfTable`
        /// or `DynamicRange`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// How the data is divided by the range of a column.
        pub partition_settings: Option<SqlPartitionSettings> = "partitionSettings",
        /// Which further types the source produces. The specification does not say more.
        pub produce_additional_types: Option<Value> = "produceAdditionalTypes",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Query whose result is copied. Without it and without a stored procedure, the whole
        /// table.
        pub sql_reader_query: Option<OrExpression<String>> = "sqlReaderQuery",
        /// Name of the stored procedure whose result is copied. Not together with `sqlReaderQuery`.
        pub sql_reader_stored_procedure_name: Option<OrExpression<String>> = "sqlReaderStoredProcedureName",
        /// Arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
    }
}

object! {
    /// Source of a copy: XML files.
    pub struct XmlSource {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is read.
        pub format_settings: Option<FormatReadSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that reading is tried again.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before reading is tried again, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// How the store is read.
        pub store_settings: Option<StoreReadSettings> = "storeSettings",
    }
}

/// Where the data of a copy goes to: what all kinds have in common. `type` tells which of the
/// derived schemas it really is; the kinds for single products, of which there are about fifty, are
/// not all described.
#[derive(Clone)]
#[non_exhaustive]
pub enum CopySink {
    /// Sink of a copy: Avro files.
    AvroSink(Box<AvroSink>),
    /// Sink of a copy: Azure SQL Database.
    AzureSqlSink(Box<AzureSqlSink>),
    /// Sink of a copy: Azure Table Storage.
    AzureTableSink(Box<AzureTableSink>),
    /// Sink of a copy: files of any kind, which are copied as they are.
    BinarySink(Box<BinarySink>),
    /// Sink of a copy: blobs of Azure Storage, by a dataset of the older kind.
    BlobSink(Box<BlobSink>),
    /// Sink of a copy: Azure Cosmos DB for NoSQL.
    CosmosDbSqlApiSink(Box<CosmosDbSqlApiSink>),
    /// Sink of a copy: delimited text files, such as CSV.
    DelimitedTextSink(Box<DelimitedTextSink>),
    /// Sink of a copy: JSON files.
    JsonSink(Box<JsonSink>),
    /// Sink of a copy: ORC files.
    OrcSink(Box<OrcSink>),
    /// Sink of a copy: Parquet files.
    ParquetSink(Box<ParquetSink>),
    /// Sink of a copy: a REST service.
    RestSink(Box<RestSink>),
    /// Sink of a copy: Snowflake.
    SnowflakeV2Sink(Box<SnowflakeV2Sink>),
    /// Sink of a copy: Azure Synapse Analytics, formerly SQL Data Warehouse.
    SqlDwSink(Box<SqlDwSink>),
    /// Sink of a copy: Azure SQL Managed Instance.
    SqlMiSink(Box<SqlMiSink>),
    /// Sink of a copy: SQL Server.
    SqlServerSink(Box<SqlServerSink>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CopySink by "type" {
    AvroSink(AvroSink) = "AvroSink",
    AzureSqlSink(AzureSqlSink) = "AzureSqlSink",
    AzureTableSink(AzureTableSink) = "AzureTableSink",
    BinarySink(BinarySink) = "BinarySink",
    BlobSink(BlobSink) = "BlobSink",
    CosmosDbSqlApiSink(CosmosDbSqlApiSink) = "CosmosDbSqlApiSink",
    DelimitedTextSink(DelimitedTextSink) = "DelimitedTextSink",
    JsonSink(JsonSink) = "JsonSink",
    OrcSink(OrcSink) = "OrcSink",
    ParquetSink(ParquetSink) = "ParquetSink",
    RestSink(RestSink) = "RestSink",
    SnowflakeV2Sink(SnowflakeV2Sink) = "SnowflakeV2Sink",
    SqlDwSink(SqlDwSink) = "SqlDWSink",
    SqlMiSink(SqlMiSink) = "SqlMISink",
    SqlServerSink(SqlServerSink) = "SqlServerSink",
});

object! {
    /// Sink of a copy: Avro files.
    pub struct AvroSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is written.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Sink of a copy: Azure SQL Database.
    pub struct AzureSqlSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script that is run before anything is written.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Name of the stored procedure that writes the data.
        pub sql_writer_stored_procedure_name: Option<OrExpression<String>> = "sqlWriterStoredProcedureName",
        /// Table type that the stored procedure takes the data as.
        pub sql_writer_table_type: Option<OrExpression<String>> = "sqlWriterTableType",
        /// Whether the table is locked while it is written.
        pub sql_writer_use_table_lock: Option<OrExpression<bool>> = "sqlWriterUseTableLock",
        /// Further arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
        /// Name of the parameter of the stored procedure that takes the data.
        pub stored_procedure_table_type_parameter_name: Option<OrExpression<String>> = "storedProcedureTableTypeParameterName",
        /// What to do if there is no such table: `autoCreate` creates it.
        pub table_option: Option<OrExpression<String>> = "tableOption",
        /// How rows are inserted or updated.
        pub upsert_settings: Option<SqlUpsertSettings> = "upsertSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What becomes of rows that are there already: `insert`, `upsert` or `storedProcedure`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// Sink of a copy: Azure Table Storage.
    pub struct AzureTableSink {
        /// Partition key of rows for which there is no column of one.
        pub azure_table_default_partition_key_value: Option<OrExpression<String>> = "azureTableDefaultPartitionKeyValue",
        /// What becomes of rows that are there already: `merge` or `replace`.
        pub azure_table_insert_type: Option<OrExpression<String>> = "azureTableInsertType",
        /// Name of the column that becomes the partition key.
        pub azure_table_partition_key_name: Option<OrExpression<String>> = "azureTablePartitionKeyName",
        /// Name of the column that becomes the row key.
        pub azure_table_row_key_name: Option<OrExpression<String>> = "azureTableRowKeyName",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Sink of a copy: files of any kind, which are copied as they are.
    pub struct BinarySink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Sink of a copy: blobs of Azure Storage, by a dataset of the older kind.
    pub struct BlobSink {
        /// Whether the names of the columns are written first.
        pub blob_writer_add_header: Option<OrExpression<bool>> = "blobWriterAddHeader",
        /// Format of times.
        pub blob_writer_date_time_format: Option<OrExpression<String>> = "blobWriterDateTimeFormat",
        /// Whether blobs that are there already are overwritten.
        pub blob_writer_overwrite_files: Option<OrExpression<bool>> = "blobWriterOverwriteFiles",
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Sink of a copy: Azure Cosmos DB for NoSQL.
    pub struct CosmosDbSqlApiSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What becomes of documents that are there already: `insert` or `upsert`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// Sink of a copy: delimited text files, such as CSV.
    pub struct DelimitedTextSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is written.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Sink of a copy: JSON files.
    pub struct JsonSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is written.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Sink of a copy: ORC files.
    pub struct OrcSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is written.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Sink of a copy: Parquet files.
    pub struct ParquetSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How the format is written.
        pub format_settings: Option<FormatWriteSettings> = "formatSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How the store is written.
        pub store_settings: Option<StoreWriteSettings> = "storeSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Sink of a copy: a REST service.
    pub struct RestSink {
        /// Headers of the requests: a text, or values by name, or an expression.
        pub additional_headers: Option<Value> = "additionalHeaders",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How bodies are compressed: `None` or `GZip`. Without it, `None`.
        pub http_compression_type: Option<OrExpression<String>> = "httpCompressionType",
        /// Time to wait for an answer, as a .NET time span. Without it, `00:01:40`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Time to wait before the next request, in milliseconds, or an expression.
        pub request_interval: Option<Value> = "requestInterval",
        /// Method of the requests: `POST`, `PUT` or `PATCH`. Without it, `POST`.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Sink of a copy: Snowflake.
    pub struct SnowflakeV2Sink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How Snowflake imports the data.
        pub import_settings: Option<SnowflakeImportCopyCommand> = "importSettings",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script that is run before anything is written.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Sink of a copy: Azure Synapse Analytics, formerly SQL Data Warehouse.
    pub struct SqlDwSink {
        /// Whether the data is loaded with the `COPY` statement.
        pub allow_copy_command: Option<OrExpression<bool>> = "allowCopyCommand",
        /// Whether the data is loaded with PolyBase, where that can be done.
        pub allow_poly_base: Option<OrExpression<bool>> = "allowPolyBase",
        /// How the `COPY` statement loads the data.
        pub copy_command_settings: Option<DwCopyCommandSettings> = "copyCommandSettings",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How PolyBase loads the data.
        pub poly_base_settings: Option<PolybaseSettings> = "polyBaseSettings",
        /// Script that is run before anything is written.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Whether the table is locked while it is written.
        pub sql_writer_use_table_lock: Option<OrExpression<bool>> = "sqlWriterUseTableLock",
        /// What to do if there is no such table: `autoCreate` creates it.
        pub table_option: Option<OrExpression<String>> = "tableOption",
        /// How rows are inserted or updated.
        pub upsert_settings: Option<SqlDwUpsertSettings> = "upsertSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What becomes of rows that are there already: `insert` or `upsert`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// Sink of a copy: Azure SQL Managed Instance.
    pub struct SqlMiSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script that is run before anything is written.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Name of the stored procedure that writes the data.
        pub sql_writer_stored_procedure_name: Option<OrExpression<String>> = "sqlWriterStoredProcedureName",
        /// Table type that the stored procedure takes the data as.
        pub sql_writer_table_type: Option<OrExpression<String>> = "sqlWriterTableType",
        /// Whether the table is locked while it is written.
        pub sql_writer_use_table_lock: Option<OrExpression<bool>> = "sqlWriterUseTableLock",
        /// Further arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
        /// Name of the parameter of the stored procedure that takes the data.
        pub stored_procedure_table_type_parameter_name: Option<OrExpression<String>> = "storedProcedureTableTypeParameterName",
        /// What to do if there is no such table: `autoCreate` creates it.
        pub table_option: Option<OrExpression<String>> = "tableOption",
        /// How rows are inserted or updated.
        pub upsert_settings: Option<SqlUpsertSettings> = "upsertSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What becomes of rows that are there already: `insert`, `upsert` or `storedProcedure`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// Sink of a copy: SQL Server.
    pub struct SqlServerSink {
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script that is run before anything is written.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times that writing is tried again.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before writing is tried again, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Name of the stored procedure that writes the data.
        pub sql_writer_stored_procedure_name: Option<OrExpression<String>> = "sqlWriterStoredProcedureName",
        /// Table type that the stored procedure takes the data as.
        pub sql_writer_table_type: Option<OrExpression<String>> = "sqlWriterTableType",
        /// Whether the table is locked while it is written.
        pub sql_writer_use_table_lock: Option<OrExpression<bool>> = "sqlWriterUseTableLock",
        /// Further arguments of the stored procedure: objects with `value` and `type`, by name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
        /// Name of the parameter of the stored procedure that takes the data.
        pub stored_procedure_table_type_parameter_name: Option<OrExpression<String>> = "storedProcedureTableTypeParameterName",
        /// What to do if there is no such table: `autoCreate` creates it.
        pub table_option: Option<OrExpression<String>> = "tableOption",
        /// How rows are inserted or updated.
        pub upsert_settings: Option<SqlUpsertSettings> = "upsertSettings",
        /// Number of rows that are written at once.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which writing these rows fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What becomes of rows that are there already: `insert`, `upsert` or `storedProcedure`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// How data is divided by the range of a column, for reading it in parallel.
    pub struct SqlPartitionSettings {
        /// Name of the column, which has whole numbers or times. Without it, the primary key.
        pub partition_column_name: Option<OrExpression<String>> = "partitionColumnName",
        /// Least value of the column, by which the steps are found. It leaves out no rows.
        pub partition_lower_bound: Option<OrExpression<String>> = "partitionLowerBound",
        /// Greatest value of the column, by which the steps are found. It leaves out no rows.
        pub partition_upper_bound: Option<OrExpression<String>> = "partitionUpperBound",
    }
}

object! {
    /// How rows are inserted into a table or updated there.
    pub struct SqlUpsertSettings {
        /// Schema of the table in between, if it is not a temporary one.
        pub interim_schema_name: Option<OrExpression<String>> = "interimSchemaName",
        /// Names of the columns that tell one row from another.
        pub keys: Option<OrExpression<Vec<Value>>> = "keys",
        /// Whether the table in between is a temporary one.
        pub use_temp_db: Option<OrExpression<bool>> = "useTempDB",
    }
}

object! {
    /// How rows are inserted into a table of Azure Synapse Analytics or updated there.
    pub struct SqlDwUpsertSettings {
        /// Schema of the table in between.
        pub interim_schema_name: Option<OrExpression<String>> = "interimSchemaName",
        /// Names of the columns that tell one row from another.
        pub keys: Option<OrExpression<Vec<Value>>> = "keys",
    }
}

object! {
    /// How PolyBase loads data.
    pub struct PolybaseSettings {
        /// Number of rows after which the percentage of rejected rows is found anew.
        pub reject_sample_value: Option<OrExpression<i64>> = "rejectSampleValue",
        /// What `rejectValue` is.
        pub reject_type: Option<PolybaseSettingsRejectType> = "rejectType",
        /// Number or percentage of rows that may be rejected before the load fails.
        pub reject_value: Option<OrExpression<f64>> = "rejectValue",
        /// Whether values that are missing become the default of their type. Otherwise, they become
        /// null.
        pub use_type_default: Option<OrExpression<bool>> = "useTypeDefault",
    }
}

/// What the limit of rejected rows is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PolybaseSettingsRejectType {
    /// A number of rows.
    Value,
    /// A percentage of the rows.
    Percentage,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PolybaseSettingsRejectType {
    Value = "value",
    Percentage = "percentage",
});

object! {
    /// How the `COPY` statement of Azure Synapse Analytics loads data.
    pub struct DwCopyCommandSettings {
        /// Further options of the statement: texts by name.
        pub additional_options: Option<OrExpression<Map<String, Value>>> = "additionalOptions",
        /// Default values of columns: objects with `columnName` and `defaultValue`.
        pub default_values: Option<OrExpression<Vec<Value>>> = "defaultValues",
    }
}

object! {
    /// How Snowflake exports data.
    pub struct SnowflakeExportCopyCommand {
        /// Further options of the `COPY` statement: texts by name.
        pub additional_copy_options: Option<OrExpression<Map<String, Value>>> = "additionalCopyOptions",
        /// Further options of the file format: texts by name.
        pub additional_format_options: Option<OrExpression<Map<String, Value>>> = "additionalFormatOptions",
        /// Name of the storage integration with which Snowflake exports the data.
        pub storage_integration: Option<OrExpression<String>> = "storageIntegration",
        /// Kind of these settings, always `SnowflakeExportCopyCommand`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// How Snowflake imports data.
    pub struct SnowflakeImportCopyCommand {
        /// Further options of the `COPY` statement: texts by name.
        pub additional_copy_options: Option<OrExpression<Map<String, Value>>> = "additionalCopyOptions",
        /// Further options of the file format: texts by name.
        pub additional_format_options: Option<OrExpression<Map<String, Value>>> = "additionalFormatOptions",
        /// Name of the storage integration with which Snowflake imports the data.
        pub storage_integration: Option<OrExpression<String>> = "storageIntegration",
        /// Kind of these settings, always `SnowflakeImportCopyCommand`.
        pub type_: Option<String> = "type",
    }
}

/// How a store of files is read: what all kinds have in common. `type` tells which of the derived
/// schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum StoreReadSettings {
    /// How Amazon S3 is read.
    AmazonS3ReadSettings(Box<AmazonS3ReadSettings>),
    /// How Azure Data Lake Storage Gen2 is read.
    AzureBlobFsReadSettings(Box<AzureBlobFsReadSettings>),
    /// How Azure Blob Storage is read.
    AzureBlobStorageReadSettings(Box<AzureBlobStorageReadSettings>),
    /// How Azure Data Lake Storage Gen1 is read.
    AzureDataLakeStoreReadSettings(Box<AzureDataLakeStoreReadSettings>),
    /// How Azure Files is read.
    AzureFileStorageReadSettings(Box<AzureFileStorageReadSettings>),
    /// How a file server is read.
    FileServerReadSettings(Box<FileServerReadSettings>),
    /// How an FTP server is read.
    FtpReadSettings(Box<FtpReadSettings>),
    /// How Google Cloud Storage is read.
    GoogleCloudStorageReadSettings(Box<GoogleCloudStorageReadSettings>),
    /// How HDFS is read.
    HdfsReadSettings(Box<HdfsReadSettings>),
    /// How an HTTP server is read.
    HttpReadSettings(Box<HttpReadSettings>),
    /// How an SFTP server is read.
    SftpReadSettings(Box<SftpReadSettings>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(StoreReadSettings by "type" {
    AmazonS3ReadSettings(AmazonS3ReadSettings) = "AmazonS3ReadSettings",
    AzureBlobFsReadSettings(AzureBlobFsReadSettings) = "AzureBlobFSReadSettings",
    AzureBlobStorageReadSettings(AzureBlobStorageReadSettings) = "AzureBlobStorageReadSettings",
    AzureDataLakeStoreReadSettings(AzureDataLakeStoreReadSettings) = "AzureDataLakeStoreReadSettings",
    AzureFileStorageReadSettings(AzureFileStorageReadSettings) = "AzureFileStorageReadSettings",
    FileServerReadSettings(FileServerReadSettings) = "FileServerReadSettings",
    FtpReadSettings(FtpReadSettings) = "FtpReadSettings",
    GoogleCloudStorageReadSettings(GoogleCloudStorageReadSettings) = "GoogleCloudStorageReadSettings",
    HdfsReadSettings(HdfsReadSettings) = "HdfsReadSettings",
    HttpReadSettings(HttpReadSettings) = "HttpReadSettings",
    SftpReadSettings(SftpReadSettings) = "SftpReadSettings",
});

object! {
    /// How Amazon S3 is read.
    pub struct AmazonS3ReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Beginning of the names of the files to read, which the store itself filters by.
        pub prefix: Option<OrExpression<String>> = "prefix",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How Azure Data Lake Storage Gen2 is read.
    pub struct AzureBlobFsReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How Azure Blob Storage is read.
    pub struct AzureBlobStorageReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Beginning of the names of the files to read, which the store itself filters by.
        pub prefix: Option<OrExpression<String>> = "prefix",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How Azure Data Lake Storage Gen1 is read.
    pub struct AzureDataLakeStoreReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Only files and folders whose names come after this one in alphabetical order.
        pub list_after: Option<OrExpression<String>> = "listAfter",
        /// Only files and folders whose names come before this one in alphabetical order, or are
        /// this one.
        pub list_before: Option<OrExpression<String>> = "listBefore",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How Azure Files is read.
    pub struct AzureFileStorageReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Beginning of the names of the files to read, which the store itself filters by.
        pub prefix: Option<OrExpression<String>> = "prefix",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How a file server is read.
    pub struct FileServerReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Names of the files to read, with `*` and `?` as wildcards, which the server itself
        /// filters by.
        pub file_filter: Option<OrExpression<String>> = "fileFilter",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How an FTP server is read.
    pub struct FtpReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether each file is read in one piece.
        pub disable_chunking: Option<OrExpression<bool>> = "disableChunking",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Whether files are transferred in binary mode. If not, in ASCII mode.
        pub use_binary_transfer: Option<OrExpression<bool>> = "useBinaryTransfer",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How Google Cloud Storage is read.
    pub struct GoogleCloudStorageReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Beginning of the names of the files to read, which the store itself filters by.
        pub prefix: Option<OrExpression<String>> = "prefix",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How HDFS is read.
    pub struct HdfsReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How DistCp copies the files: `resourceManagerEndpoint`, `tempScriptPath` and
        /// `distcpOptions`.
        pub distcp_settings: Option<Value> = "distcpSettings",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

object! {
    /// How an HTTP server is read.
    pub struct HttpReadSettings {
        /// Columns that are added to the data: objects with `name` and `value`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Headers of the request, one in a line.
        pub additional_headers: Option<OrExpression<String>> = "additionalHeaders",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Body of the request.
        pub request_body: Option<OrExpression<String>> = "requestBody",
        /// Method of the request, `GET` or `POST`. Without it, `GET`.
        pub request_method: Option<OrExpression<String>> = "requestMethod",
        /// Time to wait for the answer, as a .NET time span.
        pub request_timeout: Option<OrExpression<String>> = "requestTimeout",
    }
}

object! {
    /// How an SFTP server is read.
    pub struct SftpReadSettings {
        /// Whether files are deleted from the source once they are copied.
        pub delete_files_after_completion: Option<OrExpression<bool>> = "deleteFilesAfterCompletion",
        /// Whether each file is read in one piece.
        pub disable_chunking: Option<OrExpression<bool>> = "disableChunking",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether parts of the path such as `year=2024` become columns.
        pub enable_partition_discovery: Option<OrExpression<bool>> = "enablePartitionDiscovery",
        /// Path of a text file with the paths of the files to read, one in a line.
        pub file_list_path: Option<OrExpression<String>> = "fileListPath",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Only files that were changed before this time in UTC.
        pub modified_datetime_end: Option<OrExpression<String>> = "modifiedDatetimeEnd",
        /// Only files that were changed at this time in UTC or later.
        pub modified_datetime_start: Option<OrExpression<String>> = "modifiedDatetimeStart",
        /// Path below which parts of the path become columns.
        pub partition_root_path: Option<OrExpression<String>> = "partitionRootPath",
        /// Whether the folders below are read too. Without it, they are.
        pub recursive: Option<OrExpression<bool>> = "recursive",
        /// Names of the files to read, with `*` and `?` as wildcards.
        pub wildcard_file_name: Option<OrExpression<String>> = "wildcardFileName",
        /// Folder to read, with `*` and `?` as wildcards.
        pub wildcard_folder_path: Option<OrExpression<String>> = "wildcardFolderPath",
    }
}

/// How a store of files is written: what all kinds have in common. `type` tells which of the
/// derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum StoreWriteSettings {
    /// How Azure Data Lake Storage Gen2 is written.
    AzureBlobFsWriteSettings(Box<AzureBlobFsWriteSettings>),
    /// How Azure Blob Storage is written.
    AzureBlobStorageWriteSettings(Box<AzureBlobStorageWriteSettings>),
    /// How Azure Data Lake Storage Gen1 is written.
    AzureDataLakeStoreWriteSettings(Box<AzureDataLakeStoreWriteSettings>),
    /// How Azure Files is written.
    AzureFileStorageWriteSettings(Box<AzureFileStorageWriteSettings>),
    /// How a file server is written.
    FileServerWriteSettings(Box<FileServerWriteSettings>),
    /// How an SFTP server is written.
    SftpWriteSettings(Box<SftpWriteSettings>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(StoreWriteSettings by "type" {
    AzureBlobFsWriteSettings(AzureBlobFsWriteSettings) = "AzureBlobFSWriteSettings",
    AzureBlobStorageWriteSettings(AzureBlobStorageWriteSettings) = "AzureBlobStorageWriteSettings",
    AzureDataLakeStoreWriteSettings(AzureDataLakeStoreWriteSettings) = "AzureDataLakeStoreWriteSettings",
    AzureFileStorageWriteSettings(AzureFileStorageWriteSettings) = "AzureFileStorageWriteSettings",
    FileServerWriteSettings(FileServerWriteSettings) = "FileServerWriteSettings",
    SftpWriteSettings(SftpWriteSettings) = "SftpWriteSettings",
});

object! {
    /// How Azure Data Lake Storage Gen2 is written.
    pub struct AzureBlobFsWriteSettings {
        /// Size of a block, in megabytes.
        pub block_size_in_mb: Option<OrExpression<i64>> = "blockSizeInMB",
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
    }
}

object! {
    /// How Azure Blob Storage is written.
    pub struct AzureBlobStorageWriteSettings {
        /// Size of a block, in megabytes.
        pub block_size_in_mb: Option<OrExpression<i64>> = "blockSizeInMB",
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
    }
}

object! {
    /// How Azure Data Lake Storage Gen1 is written.
    pub struct AzureDataLakeStoreWriteSettings {
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Time in UTC at which the files expire. Without it, they do not.
        pub expiry_date_time: Option<OrExpression<String>> = "expiryDateTime",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
    }
}

object! {
    /// How Azure Files is written.
    pub struct AzureFileStorageWriteSettings {
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
    }
}

object! {
    /// How a file server is written.
    pub struct FileServerWriteSettings {
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
    }
}

object! {
    /// How an SFTP server is written.
    pub struct SftpWriteSettings {
        /// What becomes of files and folders: `PreserveHierarchy`, `FlattenHierarchy` or
        /// `MergeFiles`.
        pub copy_behavior: Option<OrExpression<String>> = "copyBehavior",
        /// Whether the service collects no figures about the store.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Number of connections to the store that may be open at once. Without it, there is no
        /// limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Metadata that is added to what is written: objects with `name` and `value`.
        pub metadata: Option<OrExpression<Vec<Value>>> = "metadata",
        /// Time after which writing a chunk fails, as a .NET time span. Without it, `01:00:00`.
        pub operation_timeout: Option<OrExpression<String>> = "operationTimeout",
        /// Whether files are written under another name and then renamed. Servers that cannot
        /// rename need false.
        pub use_temp_file_rename: Option<OrExpression<bool>> = "useTempFileRename",
    }
}

/// How a format of files is read. `type` tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum FormatReadSettings {
    /// How files of any kind are read.
    BinaryReadSettings(Box<BinaryReadSettings>),
    /// How delimited text files are read.
    DelimitedTextReadSettings(Box<DelimitedTextReadSettings>),
    /// How JSON files are read.
    JsonReadSettings(Box<JsonReadSettings>),
    /// How Parquet files are read.
    ParquetReadSettings(Box<ParquetReadSettings>),
    /// How XML files are read.
    XmlReadSettings(Box<XmlReadSettings>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(FormatReadSettings by "type" {
    BinaryReadSettings(BinaryReadSettings) = "BinaryReadSettings",
    DelimitedTextReadSettings(DelimitedTextReadSettings) = "DelimitedTextReadSettings",
    JsonReadSettings(JsonReadSettings) = "JsonReadSettings",
    ParquetReadSettings(ParquetReadSettings) = "ParquetReadSettings",
    XmlReadSettings(XmlReadSettings) = "XmlReadSettings",
});

object! {
    /// How files of any kind are read.
    pub struct BinaryReadSettings {
        /// How archives are unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
    }
}

object! {
    /// How delimited text files are read.
    pub struct DelimitedTextReadSettings {
        /// How archives are unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
        /// Number of lines that are not empty to leave out at the beginning of each file.
        pub skip_line_count: Option<OrExpression<i64>> = "skipLineCount",
    }
}

object! {
    /// How JSON files are read.
    pub struct JsonReadSettings {
        /// How archives are unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
    }
}

object! {
    /// How Parquet files are read.
    pub struct ParquetReadSettings {
        /// How archives are unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
    }
}

object! {
    /// How XML files are read.
    pub struct XmlReadSettings {
        /// How archives are unpacked.
        pub compression_properties: Option<CompressionReadSettings> = "compressionProperties",
        /// Whether texts that look like values of other types are taken as such.
        pub detect_data_type: Option<OrExpression<bool>> = "detectDataType",
        /// Prefixes that the names of columns get: the prefix by the address of the namespace.
        pub namespace_prefixes: Option<OrExpression<Map<String, Value>>> = "namespacePrefixes",
        /// Whether namespaces are told apart.
        pub namespaces: Option<OrExpression<bool>> = "namespaces",
        /// What the files are checked against: `none`, `xsd` or `dtd`.
        pub validation_mode: Option<OrExpression<String>> = "validationMode",
    }
}

/// How a format of files is written. `type` tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum FormatWriteSettings {
    /// How Avro files are written.
    AvroWriteSettings(Box<AvroWriteSettings>),
    /// How delimited text files are written.
    DelimitedTextWriteSettings(Box<DelimitedTextWriteSettings>),
    /// How JSON files are written.
    JsonWriteSettings(Box<JsonWriteSettings>),
    /// How ORC files are written.
    OrcWriteSettings(Box<OrcWriteSettings>),
    /// How Parquet files are written.
    ParquetWriteSettings(Box<ParquetWriteSettings>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(FormatWriteSettings by "type" {
    AvroWriteSettings(AvroWriteSettings) = "AvroWriteSettings",
    DelimitedTextWriteSettings(DelimitedTextWriteSettings) = "DelimitedTextWriteSettings",
    JsonWriteSettings(JsonWriteSettings) = "JsonWriteSettings",
    OrcWriteSettings(OrcWriteSettings) = "OrcWriteSettings",
    ParquetWriteSettings(ParquetWriteSettings) = "ParquetWriteSettings",
});

object! {
    /// How Avro files are written.
    pub struct AvroWriteSettings {
        /// Beginning of the names of the files; a number and the extension follow. Only for sources
        /// that are not files.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Number of rows in one file, at most.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
        /// Name of the record of the schema.
        pub record_name: Option<String> = "recordName",
        /// Namespace of the record of the schema.
        pub record_namespace: Option<String> = "recordNamespace",
    }
}

object! {
    /// How delimited text files are written.
    pub struct DelimitedTextWriteSettings {
        /// Extension of the names of the files, such as `.csv`.
        pub file_extension: Option<OrExpression<String>> = "fileExtension",
        /// Beginning of the names of the files; a number and the extension follow. Only for sources
        /// that are not files.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Number of rows in one file, at most.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
        /// Whether all texts are in quotes.
        pub quote_all_text: Option<OrExpression<bool>> = "quoteAllText",
    }
}

object! {
    /// How JSON files are written.
    pub struct JsonWriteSettings {
        /// How objects follow each other: `setOfObjects` or `arrayOfObjects`. Without it,
        /// `setOfObjects`.
        pub file_pattern: Option<OrExpression<String>> = "filePattern",
    }
}

object! {
    /// How ORC files are written.
    pub struct OrcWriteSettings {
        /// Beginning of the names of the files; a number and the extension follow. Only for sources
        /// that are not files.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Number of rows in one file, at most.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
    }
}

object! {
    /// How Parquet files are written.
    pub struct ParquetWriteSettings {
        /// Beginning of the names of the files; a number and the extension follow. Only for sources
        /// that are not files.
        pub file_name_prefix: Option<OrExpression<String>> = "fileNamePrefix",
        /// Number of rows in one file, at most.
        pub max_rows_per_file: Option<OrExpression<i64>> = "maxRowsPerFile",
    }
}

/// How archives are unpacked. `type` tells which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompressionReadSettings {
    /// How gzipped tar archives are unpacked.
    TarGZipReadSettings(Box<TarGZipReadSettings>),
    /// How tar archives are unpacked.
    TarReadSettings(Box<TarReadSettings>),
    /// How ZIP archives are unpacked.
    ZipDeflateReadSettings(Box<ZipDeflateReadSettings>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CompressionReadSettings by "type" {
    TarGZipReadSettings(TarGZipReadSettings) = "TarGZipReadSettings",
    TarReadSettings(TarReadSettings) = "TarReadSettings",
    ZipDeflateReadSettings(ZipDeflateReadSettings) = "ZipDeflateReadSettings",
});

object! {
    /// How gzipped tar archives are unpacked.
    pub struct TarGZipReadSettings {
        /// Whether what is unpacked goes into a folder with the name of the archive.
        pub preserve_compression_file_name_as_folder: Option<OrExpression<bool>> = "preserveCompressionFileNameAsFolder",
    }
}

object! {
    /// How tar archives are unpacked.
    pub struct TarReadSettings {
        /// Whether what is unpacked goes into a folder with the name of the archive.
        pub preserve_compression_file_name_as_folder: Option<OrExpression<bool>> = "preserveCompressionFileNameAsFolder",
    }
}

object! {
    /// How ZIP archives are unpacked.
    pub struct ZipDeflateReadSettings {
        /// Whether what is unpacked goes into a folder with the name of the archive.
        pub preserve_zip_file_name_as_folder: Option<OrExpression<bool>> = "preserveZipFileNameAsFolder",
    }
}
