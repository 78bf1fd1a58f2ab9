// Generated from specs/v2/connectors/snowflake.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Snowflake: a cloud data warehouse. Linked services, datasets, sources and sinks.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Connects to Snowflake, a cloud data warehouse.
pub type SnowflakeV2LinkedService = LinkedServiceOf<SnowflakeLinkedV2ServiceTypeProperties>;

object! {
    /// Connection settings of Snowflake.
    pub struct SnowflakeLinkedV2ServiceTypeProperties {
        /// Identifier of the Snowflake account with its organization, such as `myorg-account123`.
        pub account_identifier: Option<OrExpression<String>> = "accountIdentifier",
        /// How to authenticate.
        pub authentication_type: Option<SnowflakeAuthenticationType> = "authenticationType",
        /// Application (client) ID of the application in Microsoft Entra ID. Used with
        /// `AADServicePrincipal`.
        pub client_id: Option<OrExpression<String>> = "clientId",
        /// Client secret of the application in Microsoft Entra ID. Used with `AADServicePrincipal`.
        pub client_secret: Option<Secret> = "clientSecret",
        /// Default database of the session.
        pub database: Option<OrExpression<String>> = "database",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Host name of the Snowflake account, if it differs from the one that `accountIdentifier`
        /// implies.
        pub host: Option<OrExpression<String>> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Private key of the user. Used with `KeyPair`.
        pub private_key: Option<Secret> = "privateKey",
        /// Passphrase of the private key, if it has one.
        pub private_key_passphrase: Option<Secret> = "privateKeyPassphrase",
        /// Role of the session. Default: the role of the user.
        pub role: Option<OrExpression<String>> = "role",
        /// Default schema of the session.
        pub schema: Option<OrExpression<String>> = "schema",
        /// OAuth scope of the Snowflake role, such as `api://<id>/session:scope:analyst`. Used with
        /// `AADServicePrincipal`.
        pub scope: Option<OrExpression<String>> = "scope",
        /// Microsoft Entra tenant of the application, by ID or domain name. Used with
        /// `AADServicePrincipal`.
        pub tenant_id: Option<OrExpression<String>> = "tenantId",
        /// Whether to read timestamps with a time zone in UTC. Default: false.
        pub use_utc_timestamps: Option<OrExpression<bool>> = "useUtcTimestamps",
        /// User name to sign in with.
        pub user: Option<OrExpression<String>> = "user",
        /// Virtual warehouse that runs the statements.
        pub warehouse: Option<OrExpression<String>> = "warehouse",
    }
}

/// How to authenticate at Snowflake.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SnowflakeAuthenticationType {
    /// User name and password.
    Basic,
    /// Key pair: user name and private key.
    KeyPair,
    /// Service principal in Microsoft Entra ID.
    AadServicePrincipal,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SnowflakeAuthenticationType {
    Basic = "Basic",
    KeyPair = "KeyPair",
    AadServicePrincipal = "AADServicePrincipal",
});

/// Connects to Snowflake, in the older version of the connector. Use `SnowflakeV2LinkedService` in
/// new definitions.
pub type SnowflakeLinkedService = LinkedServiceOf<SnowflakeLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Snowflake, in the older version of the connector.
    pub struct SnowflakeLinkedServiceTypeProperties {
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
    }
}

object! {
    /// A table or view in Snowflake.
    pub struct SnowflakeV2Dataset {
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
        /// Which data to use.
        pub type_properties: Option<SnowflakeDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Which table or view of Snowflake to use.
    pub struct SnowflakeDatasetTypeProperties {
        /// Name of the schema that the table is in.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

object! {
    /// A table or view in Snowflake, in the older version of the connector.
    pub struct SnowflakeDataset {
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
        /// Which data to use.
        pub type_properties: Option<SnowflakeDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Copy source that reads from Snowflake.
    pub struct SnowflakeV2Source {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to export the data.
        pub export_settings: Option<ExportSettings> = "exportSettings",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy source that reads from Snowflake, in the older version of the connector.
    pub struct SnowflakeSource {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to export the data.
        pub export_settings: Option<ExportSettings> = "exportSettings",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// How Snowflake exports data with `COPY INTO <location>`.
    pub struct SnowflakeExportCopyCommand {
        /// Additional options of the `COPY` statement: values by name.
        pub additional_copy_options: Option<OrExpression<Map<String, Value>>> = "additionalCopyOptions",
        /// Additional options of the file format: values by name.
        pub additional_format_options: Option<OrExpression<Map<String, Value>>> = "additionalFormatOptions",
        /// Name of the Snowflake storage integration that gives access to the staging store.
        pub storage_integration: Option<OrExpression<String>> = "storageIntegration",
    }
}

object! {
    /// Copy sink that writes to Snowflake.
    pub struct SnowflakeV2Sink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to import the data.
        pub import_settings: Option<ImportSettings> = "importSettings",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script to run before the data is written, for example to empty the table.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// Copy sink that writes to Snowflake, in the older version of the connector.
    pub struct SnowflakeSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// How to import the data.
        pub import_settings: Option<ImportSettings> = "importSettings",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script to run before the data is written, for example to empty the table.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
    }
}

object! {
    /// How Snowflake imports data with `COPY INTO <table>`.
    pub struct SnowflakeImportCopyCommand {
        /// Additional options of the `COPY` statement: values by name.
        pub additional_copy_options: Option<OrExpression<Map<String, Value>>> = "additionalCopyOptions",
        /// Additional options of the file format: values by name.
        pub additional_format_options: Option<OrExpression<Map<String, Value>>> = "additionalFormatOptions",
        /// Name of the Snowflake storage integration that gives access to the staging store.
        pub storage_integration: Option<OrExpression<String>> = "storageIntegration",
    }
}
