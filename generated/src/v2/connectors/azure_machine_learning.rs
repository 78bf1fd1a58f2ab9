// Generated from specs/v2/connectors/azure-machine-learning.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Machine Learning: the Azure service that trains and runs models, and its predecessor,
//! Machine Learning Studio (classic). Linked services.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to an Azure Machine Learning workspace.
pub type AzureMlServiceLinkedService = LinkedServiceOf<AzureMlServiceLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an Azure Machine Learning workspace.
    pub struct AzureMlServiceLinkedServiceTypeProperties {
        /// How to authenticate, `ServicePrincipal` or `MSI` for the managed identity.
        pub authentication: Option<OrExpression<String>> = "authentication",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the Azure Machine Learning workspace.
        pub ml_workspace_name: Option<OrExpression<String>> = "mlWorkspaceName",
        /// Resource group of the resource.
        pub resource_group_name: Option<OrExpression<String>> = "resourceGroupName",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Azure subscription of the resource.
        pub subscription_id: Option<OrExpression<String>> = "subscriptionId",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
    }
}

/// Connects to a web service of Machine Learning Studio (classic).
pub type AzureMlLinkedService = LinkedServiceOf<AzureMlLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a Machine Learning Studio (classic) web service.
    pub struct AzureMlLinkedServiceTypeProperties {
        /// API key of the published web service.
        pub api_key: Option<Secret> = "apiKey",
        /// How to authenticate, `MSI` for the managed identity. Leave it out for an API key or a
        /// service principal.
        pub authentication: Option<OrExpression<String>> = "authentication",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// URL of the batch execution endpoint of the web service.
        pub ml_endpoint: Option<OrExpression<String>> = "mlEndpoint",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Microsoft Entra tenant of the service principal, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
        /// URL of the update resource endpoint of the web service. Needed to update a trained
        /// model.
        pub update_resource_endpoint: Option<OrExpression<String>> = "updateResourceEndpoint",
    }
}
