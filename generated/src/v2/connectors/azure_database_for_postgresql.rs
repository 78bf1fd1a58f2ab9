// Generated from specs/v2/connectors/azure-database-for-postgresql.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Database for PostgreSQL: PostgreSQL servers that Azure manages. Linked service, dataset,
//! source and sink.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Azure Database for PostgreSQL, PostgreSQL servers that Azure manages.
pub type AzurePostgreSqlLinkedService =
    LinkedServiceOf<AzurePostgreSqlLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure Database for PostgreSQL.
    pub struct AzurePostgreSqlLinkedServiceTypeProperties {
        /// Azure cloud of the service principal: `AzurePublic`, `AzureChina`, `AzureUsGovernment`
        /// or `AzureGermany`. Default: the cloud of the data factory.
        pub azure_cloud_type: Option<OrExpression<String>> = "azureCloudType",
        /// Time in seconds after which a command fails.
        pub command_timeout: Option<OrExpression<i64>> = "commandTimeout",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Character encoding of the client, such as `UTF8`.
        pub encoding: Option<OrExpression<String>> = "encoding",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. Default: 5432.
        pub port: Option<OrExpression<i64>> = "port",
        /// Size in bytes of the buffer for reading.
        pub read_buffer_size: Option<OrExpression<i64>> = "readBufferSize",
        /// Name or IP address of the server.
        pub server: Option<OrExpression<String>> = "server",
        /// Type of the credential of the service principal: `ServicePrincipalKey` for a client
        /// secret, `ServicePrincipalCert` for a certificate.
        pub service_principal_credential_type: Option<OrExpression<String>> = "servicePrincipalCredentialType",
        /// Certificate of the service principal in PFX format, encoded as Base64. Used with
        /// `ServicePrincipalCert`.
        pub service_principal_embedded_cert: Option<Secret> = "servicePrincipalEmbeddedCert",
        /// Password of the certificate in `servicePrincipalEmbeddedCert`, if it has one.
        pub service_principal_embedded_cert_password: Option<Secret> = "servicePrincipalEmbeddedCertPassword",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Encryption of the connection: 0 off, 1 allowed, 2 preferred, 3 required, 4 verify the
        /// CA, 5 verify the CA and the host name.
        pub ssl_mode: Option<OrExpression<i64>> = "sslMode",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
        /// Time in seconds to wait for a connection.
        pub timeout: Option<OrExpression<i64>> = "timeout",
        /// Time zone of the session.
        pub timezone: Option<OrExpression<String>> = "timezone",
        /// Whether to encrypt the connection without verifying the certificate of the server.
        /// Default: false.
        pub trust_server_certificate: Option<OrExpression<bool>> = "trustServerCertificate",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// A table in Azure Database for PostgreSQL.
pub type AzurePostgreSqlTableDataset = DatasetOf<AzurePostgreSqlTableDatasetTypeProperties>;

object! {
    /// Which data of Azure Database for PostgreSQL to use.
    pub struct AzurePostgreSqlTableDatasetTypeProperties {
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
    /// Copy source that reads from Azure Database for PostgreSQL.
    pub struct AzurePostgreSqlSource {
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
    /// Copy sink that writes to Azure Database for PostgreSQL.
    pub struct AzurePostgreSqlSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Script to run before the data is written, for example to empty the table.
        pub pre_copy_script: Option<OrExpression<String>> = "preCopyScript",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// How to match rows when `writeMethod` is `Upsert`.
        pub upsert_settings: Option<AzurePostgreSqlSinkUpsertSettings> = "upsertSettings",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// How to write the rows. Default: `BulkInsert`.
        pub write_method: Option<AzurePostgreSqlWriteMethodEnum> = "writeMethod",
    }
}

/// How Azure Database for PostgreSQL writes rows.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AzurePostgreSqlWriteMethodEnum {
    /// Insert rows in batches.
    BulkInsert,
    /// Load with the `COPY` command, which is faster.
    CopyCommand,
    /// Update an existing row, insert any other.
    Upsert,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AzurePostgreSqlWriteMethodEnum {
    BulkInsert = "BulkInsert",
    CopyCommand = "CopyCommand",
    Upsert = "Upsert",
});

object! {
    /// How an upsert matches rows in Azure Database for PostgreSQL.
    pub struct AzurePostgreSqlSinkUpsertSettings {
        /// Names of the columns that identify a row. Default: the primary key.
        pub keys: Option<OrExpression<Vec<Value>>> = "keys",
    }
}
