// Generated from specs/v2/connectors/azure-key-vault.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Key Vault: the Azure store of secrets that other linked services refer to. Linked service.

use datafactory_core::{OrExpression, object};

use crate::v2::types::*;

/// Connects to Azure Key Vault. Secrets of other linked services can refer to it.
pub type AzureKeyVaultLinkedService = LinkedServiceOf<AzureKeyVaultLinkedServiceTypeProperties>;

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
