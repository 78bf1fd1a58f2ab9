// Generated from specs/v2/connectors/azure-data-lake-analytics.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Data Lake Analytics: the retired Azure service that ran U-SQL scripts. Linked service.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to Azure Data Lake Analytics, the retired Azure service that ran U-SQL scripts.
pub type AzureDataLakeAnalyticsLinkedService =
    LinkedServiceOf<AzureDataLakeAnalyticsLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Azure Data Lake Analytics.
    pub struct AzureDataLakeAnalyticsLinkedServiceTypeProperties {
        /// Name of the Data Lake Analytics account.
        pub account_name: Option<OrExpression<String>> = "accountName",
        /// URI of the Data Lake Analytics account. Default: `azuredatalakeanalytics.net`.
        pub data_lake_analytics_uri: Option<OrExpression<String>> = "dataLakeAnalyticsUri",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Resource group of the account. Default: the one of the data factory.
        pub resource_group_name: Option<OrExpression<String>> = "resourceGroupName",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Azure subscription of the account. Default: the one of the data factory.
        pub subscription_id: Option<OrExpression<String>> = "subscriptionId",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
    }
}
