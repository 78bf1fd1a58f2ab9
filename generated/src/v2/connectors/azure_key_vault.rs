// Generated from specs/v2/connectors/azure-key-vault.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Key Vault: the Azure store of secrets that other linked services refer to. Linked service.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, object};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to Azure Key Vault. Secrets of other linked services can refer to it.
    pub struct AzureKeyVaultLinkedService {
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
        pub type_properties: Option<AzureKeyVaultLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

object! {
    /// Connection settings of an Azure key vault.
    pub struct AzureKeyVaultLinkedServiceTypeProperties {
        /// URL of the key vault, such as `https://myvault.vault.azure.net/`.
        pub base_url: Option<OrExpression<String>> = "baseUrl",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
    }
}
