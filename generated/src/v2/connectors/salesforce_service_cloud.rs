// Generated from specs/v2/connectors/salesforce-service-cloud.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Salesforce Service Cloud: the customer service product of Salesforce. Linked services, datasets,
//! sources and sinks.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

/// Connects to Salesforce Service Cloud, the customer service product of Salesforce.
pub type SalesforceServiceCloudV2LinkedService =
    LinkedServiceOf<SalesforceServiceCloudV2LinkedServiceTypeProperties>;

object! {
    /// Connection settings of Salesforce Service Cloud.
    pub struct SalesforceServiceCloudV2LinkedServiceTypeProperties {
        /// Version of the Salesforce API, such as `52.0`. Default: a version that the connector
        /// chooses.
        pub api_version: Option<OrExpression<String>> = "apiVersion",
        /// How to authenticate. Only `OAuth2ClientCredential` is known.
        pub authentication_type: Option<OrExpression<String>> = "authenticationType",
        /// Client ID of the registered application.
        pub client_id: Option<OrExpression<String>> = "clientId",
        /// Client secret of the registered application.
        pub client_secret: Option<Secret> = "clientSecret",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// URL of the Salesforce instance. Default: `https://login.salesforce.com`. For a sandbox,
        /// `https://test.salesforce.com`.
        pub environment_url: Option<OrExpression<String>> = "environmentUrl",
    }
}

/// Connects to Salesforce Service Cloud, in the older version of the connector. Use
/// `SalesforceServiceCloudV2LinkedService` in new definitions.
pub type SalesforceServiceCloudLinkedService =
    LinkedServiceOf<SalesforceServiceCloudLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Salesforce Service Cloud, in the older version of the connector.
    pub struct SalesforceServiceCloudLinkedServiceTypeProperties {
        /// Version of the Salesforce API, such as `45.0`. Default: a version that the connector
        /// chooses.
        pub api_version: Option<OrExpression<String>> = "apiVersion",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// URL of the Salesforce instance. Default: `https://login.salesforce.com`. For a sandbox,
        /// `https://test.salesforce.com`.
        pub environment_url: Option<OrExpression<String>> = "environmentUrl",
        /// Additional connection properties of the driver.
        pub extended_properties: Option<OrExpression<String>> = "extendedProperties",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Security token of the user. Needed unless the address is in a trusted network of the
        /// organization.
        pub security_token: Option<Secret> = "securityToken",
        /// User name to sign in with.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// An object or report in Salesforce Service Cloud.
pub type SalesforceServiceCloudV2ObjectDataset =
    DatasetOf<SalesforceServiceCloudV2ObjectDatasetTypeProperties>;

object! {
    /// Which data of Salesforce Service Cloud to use.
    pub struct SalesforceServiceCloudV2ObjectDatasetTypeProperties {
        /// API name of the object, such as `Account`. Names of custom objects end in `__c`.
        pub object_api_name: Option<OrExpression<String>> = "objectApiName",
        /// ID of a report to read, instead of an object.
        pub report_id: Option<OrExpression<String>> = "reportId",
    }
}

/// An object in Salesforce Service Cloud, in the older version of the connector.
pub type SalesforceServiceCloudObjectDataset =
    DatasetOf<SalesforceServiceCloudObjectDatasetTypeProperties>;

object! {
    /// Which data of Salesforce Service Cloud to use.
    pub struct SalesforceServiceCloudObjectDatasetTypeProperties {
        /// API name of the object, such as `Account`. Names of custom objects end in `__c`.
        pub object_api_name: Option<OrExpression<String>> = "objectApiName",
    }
}

object! {
    /// Copy source that reads from Salesforce Service Cloud.
    pub struct SalesforceServiceCloudV2Source {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Whether to read deleted records too. Default: false.
        pub include_deleted_objects: Option<OrExpression<bool>> = "includeDeletedObjects",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// SOQL query whose result is copied. Older definitions have it; use `SOQLQuery`.
        pub query: Option<OrExpression<String>> = "query",
        /// SOQL query whose result is copied. Without it, the whole object.
        pub soql_query: Option<OrExpression<String>> = "SOQLQuery",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy source that reads from Salesforce Service Cloud, in the older version of the connector.
    pub struct SalesforceServiceCloudSource {
        /// Columns to add to the data: a list of objects with `name` and `value`. The value may be
        /// an expression, a column of the source or `$$FILEPATH`.
        pub additional_columns: Option<OrExpression<Vec<Value>>> = "additionalColumns",
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Maximum number of concurrent connections to the store. Default: no limit.
        pub max_concurrent_connections: Option<OrExpression<i64>> = "maxConcurrentConnections",
        /// SOQL or SQL query whose result is copied. Without it, the whole object.
        pub query: Option<OrExpression<String>> = "query",
        /// Which records to read: `query` for existing records, `queryAll` for deleted records too.
        /// Default: `query`.
        pub read_behavior: Option<OrExpression<String>> = "readBehavior",
        /// Number of times to retry a read.
        pub source_retry_count: Option<OrExpression<i64>> = "sourceRetryCount",
        /// Time to wait before a retry, as a .NET time span.
        pub source_retry_wait: Option<OrExpression<String>> = "sourceRetryWait",
    }
}

object! {
    /// Copy sink that writes to Salesforce Service Cloud.
    pub struct SalesforceServiceCloudV2Sink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Name of the external ID field that identifies a record in an upsert. Default: `Id`.
        pub external_id_field_name: Option<OrExpression<String>> = "externalIdFieldName",
        /// Whether null values in the source leave the existing value unchanged. If not, they
        /// overwrite it with null. Default: false.
        pub ignore_null_values: Option<OrExpression<bool>> = "ignoreNullValues",
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
        /// What to do with a record that exists already. Default: `Insert`.
        pub write_behavior: Option<SalesforceV2SinkWriteBehavior> = "writeBehavior",
    }
}

object! {
    /// Copy sink that writes to Salesforce Service Cloud, in the older version of the connector.
    pub struct SalesforceServiceCloudSink {
        /// Whether to collect no metrics about the store. Default: false.
        pub disable_metrics_collection: Option<OrExpression<bool>> = "disableMetricsCollection",
        /// Name of the external ID field that identifies a record in an upsert. Default: `Id`.
        pub external_id_field_name: Option<OrExpression<String>> = "externalIdFieldName",
        /// Whether null values in the source leave the existing value unchanged. If not, they
        /// overwrite it with null. Default: false.
        pub ignore_null_values: Option<OrExpression<bool>> = "ignoreNullValues",
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
        /// What to do with a record that exists already. Default: `Insert`.
        pub write_behavior: Option<SalesforceSinkWriteBehavior> = "writeBehavior",
    }
}
