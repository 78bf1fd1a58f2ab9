// Generated from specs/v2/connectors/warehouse.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Microsoft Fabric Warehouse: the data warehouse of Fabric. Linked service, dataset, source and
//! sink.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Connects to a Microsoft Fabric warehouse.
pub type WarehouseLinkedService = LinkedServiceOf<WarehouseLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a Microsoft Fabric warehouse.
    pub struct WarehouseLinkedServiceTypeProperties {
        /// ID of the warehouse.
        pub artifact_id: Option<OrExpression<String>> = "artifactId",
        /// How to authenticate.
        pub authentication_type: Option<WarehouseAuthenticationType> = "authenticationType",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// SQL endpoint of the warehouse.
        pub endpoint: Option<OrExpression<String>> = "endpoint",
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
        /// ID of the Fabric workspace.
        pub workspace_id: Option<OrExpression<String>> = "workspaceId",
    }
}

/// How to authenticate at a Microsoft Fabric warehouse.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WarehouseAuthenticationType {
    /// Service principal in Microsoft Entra ID.
    ServicePrincipal,
    /// System-assigned managed identity of the data factory.
    SystemAssignedManagedIdentity,
    /// User-assigned managed identity, given as a credential.
    UserAssignedManagedIdentity,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(WarehouseAuthenticationType {
    ServicePrincipal = "ServicePrincipal",
    SystemAssignedManagedIdentity = "SystemAssignedManagedIdentity",
    UserAssignedManagedIdentity = "UserAssignedManagedIdentity",
});

/// A table or view in a Microsoft Fabric warehouse.
pub type WarehouseTableDataset = DatasetOf<WarehouseTableDatasetTypeProperties>;

object! {
    /// Which data of a Microsoft Fabric warehouse to use.
    pub struct WarehouseTableDatasetTypeProperties {
        /// Name of the schema that the table is in.
        pub schema: Option<OrExpression<String>> = "schema",
        /// Name of the table.
        pub table: Option<OrExpression<String>> = "table",
    }
}

object! {
    /// Copy source that reads from a Microsoft Fabric warehouse.
    pub struct WarehouseSource {
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
    /// Copy sink that writes to a Microsoft Fabric warehouse.
    pub struct WarehouseSink {
        /// Whether to load with the `COPY` statement. Default: false.
        pub allow_copy_command: Option<OrExpression<bool>> = "allowCopyCommand",
        /// Options of the `COPY` statement.
        pub copy_command_settings: Option<DwCopyCommandSettings> = "copyCommandSettings",
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
        /// What to do if the table does not exist. `autoCreate` creates it with the columns of the
        /// source.
        pub table_option: Option<OrExpression<String>> = "tableOption",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// How to write rows: `Insert` or `Upsert`. Default: `Insert`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}
