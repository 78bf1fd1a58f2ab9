// Generated from specs/v1/connectors/azure-machine-learning.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Machine Learning Studio (classic): the web services that the `AzureML...` activities call.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for a web service of Azure Machine Learning Studio (classic).
pub type AzureMlLinkedService = LinkedServicePropertiesOf<AzureMlLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AzureML`.
    pub struct AzureMlLinkedServiceTypeProperties {
        /// API key of the web service.
        pub api_key: Option<Secret> = "apiKey",
        /// URL of the batch scoring endpoint of the web service.
        pub ml_endpoint: Option<String> = "mlEndpoint",
        /// Application (client) ID of the service principal that signs in to
        /// `updateResourceEndpoint`. Needed when that URL belongs to Azure Resource Manager.
        pub service_principal_id: Option<String> = "servicePrincipalId",
        /// Key (client secret) of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Domain name or ID of the Microsoft Entra tenant that the service principal belongs to,
        /// such as `contoso.onmicrosoft.com`.
        pub tenant: Option<String> = "tenant",
        /// URL that replaces the trained model of the web service. Needed for
        /// `AzureMLUpdateResource`.
        pub update_resource_endpoint: Option<String> = "updateResourceEndpoint",
    }
}
