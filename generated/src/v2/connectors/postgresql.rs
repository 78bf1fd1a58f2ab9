// Generated from specs/v2/connectors/postgresql.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! PostgreSQL: a relational database. Linked services, datasets and sources.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to PostgreSQL, a relational database.
    pub struct PostgreSqlV2LinkedService {
        /// Tags that describe the linked service, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Integration runtime that connects to the data store. Without it, the service uses the
        /// Azure integration runtime that it manages itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// What the linked service is for. Free text.
        pub description: Option<String> = "description",
        /// Parameters that a reference to the linked service can set, by name. Expressions in
        /// `typeProperties` read them as `@linkedService().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// How to connect and to authenticate.
        pub type_properties: Option<PostgreSqlV2LinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

object! {
    /// Connection settings of PostgreSQL.
    pub struct PostgreSqlV2LinkedServiceTypeProperties {
        /// How to authenticate. Only `Basic` is known.
        pub authentication_type: Option<OrExpression<String>> = "authenticationType",
        /// Time in seconds after which a command fails.
        pub command_timeout: Option<OrExpression<i64>> = "commandTimeout",
        /// Time in seconds to wait for a connection.
        pub connection_timeout: Option<OrExpression<i64>> = "connectionTimeout",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Character encoding of the client, such as `UTF8`.
        pub encoding: Option<OrExpression<String>> = "encoding",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Whether the driver logs the values of parameters. Default: false.
        pub log_parameters: Option<OrExpression<bool>> = "logParameters",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Whether to pool connections.
        pub pooling: Option<OrExpression<bool>> = "pooling",
        /// TCP port of the server. Default: 5432.
        pub port: Option<OrExpression<i64>> = "port",
        /// Size in bytes of the buffer for reading.
        pub read_buffer_size: Option<OrExpression<i64>> = "readBufferSize",
        /// Schema to search first.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// Path of the client certificate.
        pub ssl_certificate: Option<OrExpression<String>> = "sslCertificate",
        /// Path of the private key of the client certificate.
        pub ssl_key: Option<OrExpression<String>> = "sslKey",
        /// Encryption of the connection: 0 off, 1 allowed, 2 preferred, 3 required, 4 verify the
        /// CA, 5 verify the CA and the host name.
        pub ssl_mode: Option<OrExpression<i64>> = "sslMode",
        /// Password of the private key in `sslKey`.
        pub ssl_password: Option<Secret> = "sslPassword",
        /// Time zone of the session.
        pub timezone: Option<OrExpression<String>> = "timezone",
        /// Whether to encrypt the connection without verifying the certificate of the server.
        /// Default: false.
        pub trust_server_certificate: Option<OrExpression<bool>> = "trustServerCertificate",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

object! {
    /// Connects to PostgreSQL, in the older version of the connector. Use
    /// `PostgreSqlV2LinkedService` in new definitions.
    pub struct PostgreSqlLinkedService {
        /// Tags that describe the linked service, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Integration runtime that connects to the data store. Without it, the service uses the
        /// Azure integration runtime that it manages itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// What the linked service is for. Free text.
        pub description: Option<String> = "description",
        /// Parameters that a reference to the linked service can set, by name. Expressions in
        /// `typeProperties` read them as `@linkedService().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// How to connect and to authenticate.
        pub type_properties: Option<PostgreSqlLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

object! {
    /// Connection settings of PostgreSQL, in the older version of the connector.
    pub struct PostgreSqlLinkedServiceTypeProperties {
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
    /// A table in PostgreSQL.
    pub struct PostgreSqlV2TableDataset {
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
        pub type_properties: Option<PostgreSqlV2TableDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Which data of PostgreSQL to use.
    pub struct PostgreSqlV2TableDatasetTypeProperties {
        /// Name of the schema that the table is in.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

object! {
    /// A table in PostgreSQL, in the older version of the connector.
    pub struct PostgreSqlTableDataset {
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
        pub type_properties: Option<PostgreSqlTableDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Which data of PostgreSQL to use.
    pub struct PostgreSqlTableDatasetTypeProperties {
        /// Name of the schema that the table is in.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
        /// Name of the table with its schema, in one string. Older definitions have it; use
        /// `schema` and `table`.
        pub table_name: Option<OrExpression<String>> = "tableName",
    }
}

object! {
    /// Copy source that reads from PostgreSQL.
    pub struct PostgreSqlV2Source {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy source that reads from PostgreSQL, in the older version of the connector.
    pub struct PostgreSqlSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Query whose result is copied. Without it, the whole table.
        pub query: Option<OrExpression<String>> = "query",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}
