// Generated from specs/v2/connectors/azure-cosmos-db-for-nosql.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Cosmos DB for NoSQL: the document database of Azure, queried with SQL. Linked service,
//! datasets, sources and sinks.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Azure Cosmos DB for NoSQL, the document database of Azure, queried with SQL.
pub type CosmosDbLinkedService = LinkedServiceOf<CosmosDbLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure Cosmos DB for NoSQL.
    pub struct CosmosDbLinkedServiceTypeProperties {
        /// URL of the account, such as `https://myaccount.documents.azure.com:443/`.
        pub account_endpoint: Option<OrExpression<String>> = "accountEndpoint",
        /// Access key of the Azure Cosmos DB account.
        pub account_key: Option<Secret> = "accountKey",
        /// Azure cloud of the service principal: `AzurePublic`, `AzureChina`, `AzureUsGovernment`
        /// or `AzureGermany`. Default: the cloud of the data factory.
        pub azure_cloud_type: Option<OrExpression<String>> = "azureCloudType",
        /// How to connect to the account. Default: `Direct`.
        pub connection_mode: Option<CosmosDbConnectionMode> = "connectionMode",
        /// Connection string. May contain the credentials, so keep it in Azure Key Vault or pass it
        /// as a `SecureString`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Name of the database.
        pub database: Option<OrExpression<String>> = "database",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Credential of the service principal: the client secret, or for `ServicePrincipalCert` a
        /// Key Vault reference to the certificate.
        pub service_principal_credential: Option<Secret> = "servicePrincipalCredential",
        /// Type of the credential of the service principal: `ServicePrincipalKey` for a client
        /// secret, `ServicePrincipalCert` for a certificate.
        pub service_principal_credential_type: Option<OrExpression<String>> = "servicePrincipalCredentialType",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
    }
}

/// How to connect to an Azure Cosmos DB account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CosmosDbConnectionMode {
    /// Through the HTTPS gateway of the service.
    Gateway,
    /// Directly to the replicas, over TCP.
    Direct,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(CosmosDbConnectionMode {
    Gateway = "Gateway",
    Direct = "Direct",
});

/// A container in Azure Cosmos DB for NoSQL.
pub type CosmosDbSqlApiCollectionDataset =
    DatasetOf<CosmosDbSqlApiCollectionDatasetTypeProperties>;

object! {
    /// Which data of Azure Cosmos DB for NoSQL to use.
    pub struct CosmosDbSqlApiCollectionDatasetTypeProperties {
        /// Name of the container.
        pub collection_name: Option<OrExpression<String>> = "collectionName",
    }
}

/// A container in Azure Cosmos DB for NoSQL, in the older notation. Use
/// `CosmosDbSqlApiCollectionDataset` in new definitions.
pub type DocumentDbCollectionDataset = DatasetOf<DocumentDbCollectionDatasetTypeProperties>;

object! {
    /// Which data of Azure Cosmos DB for NoSQL to use.
    pub struct DocumentDbCollectionDatasetTypeProperties {
        /// Name of the container.
        pub collection_name: Option<OrExpression<String>> = "collectionName",
    }
}

object! {
    /// Copy source that reads from Azure Cosmos DB for NoSQL.
    pub struct CosmosDbSqlApiSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether strings that look like dates are read as dates. Default: true.
        pub detect_datetime: Option<OrExpression<bool>> = "detectDatetime",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of documents in each page of the response. Default: chosen by the service.
        pub page_size: Option<OrExpression<i64>> = "pageSize",
        /// Regions to read from, in order of preference.
        pub preferred_regions: Option<OrExpression<Vec<Value>>> = "preferredRegions",
        /// SQL query whose result is copied. Without it, the whole container.
        pub query: Option<OrExpression<String>> = "query",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy source that reads a `DocumentDbCollectionDataset`.
    pub struct DocumentDbCollectionSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Character that separates the levels of nested properties in column names. Default: `.`.
        pub nesting_separator: Option<OrExpression<String>> = "nestingSeparator",
        /// SQL query whose result is copied. Without it, the whole container.
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
    /// Copy sink that writes to Azure Cosmos DB for NoSQL.
    pub struct CosmosDbSqlApiSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What to do with a document that has the same ID, `insert` or `upsert`. Default:
        /// `insert`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}

object! {
    /// Copy sink that writes a `DocumentDbCollectionDataset`.
    pub struct DocumentDbCollectionSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// Character that separates the levels of nested properties in column names. Default: `.`.
        pub nesting_separator: Option<OrExpression<String>> = "nestingSeparator",
        /// Number of times to retry a write.
        pub sink_retry_count: Option<OrExpression<i64>> = "sinkRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub sink_retry_wait: Option<OrExpression<String>> = "sinkRetryWait",
        /// Number of rows to write in each batch.
        pub write_batch_size: Option<OrExpression<i64>> = "writeBatchSize",
        /// Time after which a batch fails, as a .NET time span.
        pub write_batch_timeout: Option<OrExpression<String>> = "writeBatchTimeout",
        /// What to do with a document that has the same ID, `insert` or `upsert`. Default:
        /// `insert`.
        pub write_behavior: Option<OrExpression<String>> = "writeBehavior",
    }
}
