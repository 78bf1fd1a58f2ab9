// Generated from specs/v1/connectors/azure-data-lake-analytics.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Data Lake Analytics: the compute that runs `DataLakeAnalyticsU-SQL`.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for Azure Data Lake Analytics. It signs in as a service principal, or with the
/// authorization of a user.
pub type AzureDataLakeAnalyticsLinkedService =
    LinkedServicePropertiesOf<AzureDataLakeAnalyticsLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AzureDataLakeAnalytics`.
    pub struct AzureDataLakeAnalyticsLinkedServiceTypeProperties {
        /// Name of the Data Lake Analytics account.
        pub account_name: Option<String> = "accountName",
        /// Authorization code that a user obtained by signing in at the `endpoint` of an
        /// authorization session. It expires; sign in again to renew it.
        pub authorization: Option<Secret> = "authorization",
        /// URI of the service. `azuredatalakeanalytics.net` if missing.
        pub data_lake_analytics_uri: Option<String> = "dataLakeAnalyticsUri",
        /// Name of the resource group of the account. The resource group of the data factory if
        /// missing.
        pub resource_group_name: Option<String> = "resourceGroupName",
        /// Application (client) ID of the service principal that signs in.
        pub service_principal_id: Option<String> = "servicePrincipalId",
        /// Key (client secret) of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// `sessionId` of the authorization session in which the user signed in. Each ID can be
        /// used once.
        pub session_id: Option<String> = "sessionId",
        /// ID of the Azure subscription of the account. The subscription of the data factory if
        /// missing.
        pub subscription_id: Option<String> = "subscriptionId",
        /// Domain name or ID of the Microsoft Entra tenant that the service principal belongs to,
        /// such as `contoso.onmicrosoft.com`.
        pub tenant: Option<String> = "tenant",
    }
}
