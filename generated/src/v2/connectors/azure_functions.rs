// Generated from specs/v2/connectors/azure-functions.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Functions: the Azure service that runs code on request. Linked service.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to a function app in Azure.
    pub struct AzureFunctionLinkedService {
        /// Tags that describe the linked service, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Integration runtime that connects to the data store. Without it, the service uses the
        /// Azure integration runtime that it manages itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// What the linked service is for. Free text.
        pub description: Option<String> = "description",
        /// Parameters that a reference to the linked service can set, by name. Expressions in
        /// `typeProperties` read them as `@linkedService().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// How to connect and to authenticate.
        pub type_properties: Option<AzureFunctionLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

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
