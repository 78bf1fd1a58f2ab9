// Generated from specs/v2/connectors/azure-functions.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Functions: the Azure service that runs code on request. Linked service.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to a function app in Azure.
pub type AzureFunctionLinkedService = LinkedServiceOf<AzureFunctionLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a function app.
    pub struct AzureFunctionLinkedServiceTypeProperties {
        /// How to authenticate, `Anonymous` for a function key or `MSI` for the managed identity.
        /// Default: `Anonymous`.
        pub authentication: Option<OrExpression<String>> = "authentication",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// URL of the function app, such as `https://myapp.azurewebsites.net`.
        pub function_app_url: Option<OrExpression<String>> = "functionAppUrl",
        /// Function key or host key.
        pub function_key: Option<Secret> = "functionKey",
        /// Application ID URI of the function app. Needed with a managed identity.
        pub resource_id: Option<OrExpression<String>> = "resourceId",
    }
}
