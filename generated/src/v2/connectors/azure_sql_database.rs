// Generated from specs/v2/connectors/azure-sql-database.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure SQL Database: the SQL Server database that Azure runs as a service. Linked service,
//! dataset, source and sink.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Connects to Azure SQL Database, the SQL Server database that Azure runs as a service.
pub type AzureSqlDatabaseLinkedService =
    LinkedServiceOf<AzureSqlDatabaseLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure SQL Database.
    pub struct AzureSqlDatabaseLinkedServiceTypeProperties {
        /// How to get the keys of Always Encrypted columns. Leave it out if no column is encrypted.
        pub always_encrypted_settings: Option<SqlAlwaysEncryptedProperties> = "alwaysEncryptedSettings",
        /// Workload of the application, `ReadOnly` or `ReadWrite`. `ReadOnly` may connect to a
        /// read-only replica.
        pub application_intent: Option<OrExpression<String>> = "applicationIntent",
        /// How to authenticate.
        pub authentication_type: Option<AzureSqlDatabaseAuthenticationType> = "authenticationType",
        /// Azure cloud of the service principal: `AzurePublic`, `AzureChina`, `AzureUsGovernment`
        /// or `AzureGermany`. Default: the cloud of the data factory.
        pub azure_cloud_type: Option<OrExpression<String>> = "azureCloudType",
        /// Time in seconds after which a command fails.
        pub command_timeout: Option<OrExpression<i64>> = "commandTimeout",
        /// Number of attempts to restore an idle connection that failed, from 0 to 255.
        pub connect_retry_count: Option<OrExpression<i64>> = "connectRetryCount",
        /// Time in seconds between attempts to restore a connection, from 1 to 60.
        pub connect_retry_interval: Option<OrExpression<i64>> = "connectRetryInterval",
        /// Time in seconds to wait for a connection.
        pub connect_timeout: Option<OrExpression<i64>> = "connectTimeout",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Encryption of the connection: `mandatory` (or `true`), `optional` (or `false`) or
        /// `strict`. Default: `mandatory`.
        pub encrypt: Option<OrExpression<String>> = "encrypt",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the server to connect to if the primary server is down.
        pub failover_partner: Option<OrExpression<String>> = "failoverPartner",
        /// Host name to expect in the certificate of the server. Default: the name of the server.
        pub host_name_in_certificate: Option<OrExpression<String>> = "hostNameInCertificate",
        /// Whether to sign in with Windows authentication instead of a user name and password.
        pub integrated_security: Option<OrExpression<bool>> = "integratedSecurity",
        /// Minimum time in seconds that a connection stays in the pool.
        pub load_balance_timeout: Option<OrExpression<i64>> = "loadBalanceTimeout",
        /// Maximum number of connections in the pool.
        pub max_pool_size: Option<OrExpression<i64>> = "maxPoolSize",
        /// Minimum number of connections in the pool.
        pub min_pool_size: Option<OrExpression<i64>> = "minPoolSize",
        /// Whether to connect to an availability group faster by trying all its addresses in
        /// parallel.
        pub multi_subnet_failover: Option<OrExpression<bool>> = "multiSubnetFailover",
        /// Whether one connection may have several active result sets.
        pub multiple_active_result_sets: Option<OrExpression<bool>> = "multipleActiveResultSets",
        /// Size in bytes of network packets, from 512 to 32768.
        pub packet_size: Option<OrExpression<i64>> = "packetSize",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Whether to pool connections. Default: true.
        pub pooling: Option<OrExpression<bool>> = "pooling",
        /// Name or address of the server, with the port after a comma if it is not 1433.
        pub server: Option<OrExpression<String>> = "server",
        /// Credential of the service principal: the client secret, or for `ServicePrincipalCert` a
        /// Key Vault reference to the certificate.
        pub service_principal_credential: Option<Secret> = "servicePrincipalCredential",
        /// Type of the credential of the service principal: `ServicePrincipalKey` for a client
        /// secret, `ServicePrincipalCert` for a certificate.
        pub service_principal_credential_type: Option<OrExpression<String>> = "servicePrincipalCredentialType",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
        /// Whether to encrypt the connection without verifying the certificate of the server.
        /// Default: false.
        pub trust_server_certificate: Option<OrExpression<bool>> = "trustServerCertificate",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// How to authenticate at Azure SQL Database.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AzureSqlDatabaseAuthenticationType {
    /// SQL login: user name and password.
    Sql,
    /// Service principal in Microsoft Entra ID.
    ServicePrincipal,
    /// System-assigned managed identity of the data factory.
    SystemAssignedManagedIdentity,
    /// User-assigned managed identity, given as a credential.
    UserAssignedManagedIdentity,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AzureSqlDatabaseAuthenticationType {
    Sql = "SQL",
    ServicePrincipal = "ServicePrincipal",
    SystemAssignedManagedIdentity = "SystemAssignedManagedIdentity",
    UserAssignedManagedIdentity = "UserAssignedManagedIdentity",
});

/// A table or view in Azure SQL Database.
pub type AzureSqlTableDataset = DatasetOf<AzureSqlTableDatasetTypeProperties>;

object! {
    /// Which data of Azure SQL Database to use.
    pub struct AzureSqlTableDatasetTypeProperties {
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
    /// Copy source that reads from Azure SQL Database.
    pub struct AzureSqlSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Isolation level of the reading transaction: `ReadCommitted`, `ReadUncommitted`,
        /// `RepeatableRead`, `Serializable` or `Snapshot`. Default: that of the database.
        pub isolation_level: Option<OrExpression<String>> = "isolationLevel",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// How to split the data to read it in parallel: `None`, `PhysicalPartitionsOfTable` or
        /// `DynamicRange`. Default: `None`.
        pub partition_option: Option<OrExpression<String>> = "partitionOption",
        /// Details of the partitions that are read in parallel.
        pub partition_settings: Option<SqlPartitionSettings> = "partitionSettings",
        /// Additional types to produce. The service does not document the values.
        pub produce_additional_types: Option<Value> = "produceAdditionalTypes",
        /// Time after which a query fails, as a .NET time span such as `02:00:00`.
        pub query_timeout: Option<OrExpression<String>> = "queryTimeout",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
        /// Query whose result is copied. Without it and without a stored procedure, the whole
        /// table.
        pub sql_reader_query: Option<OrExpression<String>> = "sqlReaderQuery",
        /// Name of the stored procedure whose result is copied. Use either this or
        /// `sqlReaderQuery`.
        pub sql_reader_stored_procedure_name: Option<OrExpression<String>> = "sqlReaderStoredProcedureName",
        /// Arguments of the stored procedure: an object with `value` and `type` for each parameter
        /// name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
    }
}

object! {
    /// Copy sink that writes to Azure SQL Database.
    pub struct AzureSqlSink {
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
        /// Name of the stored procedure that writes the data.
        pub sql_writer_stored_procedure_name: Option<OrExpression<String>> = "sqlWriterStoredProcedureName",
        /// Table type of the parameter through which the stored procedure receives the data.
        pub sql_writer_table_type: Option<OrExpression<String>> = "sqlWriterTableType",
        /// Whether to lock the table while it is written. Default: false.
        pub sql_writer_use_table_lock: Option<OrExpression<bool>> = "sqlWriterUseTableLock",
        /// Arguments of the stored procedure: an object with `value` and `type` for each parameter
        /// name.
        pub stored_procedure_parameters: Option<OrExpression<Map<String, Value>>> = "storedProcedureParameters",
        /// Name of the parameter through which the stored procedure receives the data.
        pub stored_procedure_table_type_parameter_name: Option<OrExpression<String>> = "storedProcedureTableTypeParameterName",
        /// What to do if the table does not exist. `autoCreate` creates it with the columns of the
        /// source.
        pub table_option: Option<OrExpression<String>> = "tableOption",
        /// How to match and stage rows when `writeBehavior` is an upsert.
        pub upsert_settings: Option<SqlUpsertSettings> = "upsertSettings",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// How to write rows: `insert`, `upsert` or `storedProcedure`. Default: `insert`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}
