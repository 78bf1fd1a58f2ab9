// Generated from specs/v2/connectors/azure-batch.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Batch: the Azure service that runs the commands of custom activities on a pool of virtual
//! machines. Linked service.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to a pool of virtual machines in Azure Batch.
pub type AzureBatchLinkedService = LinkedServiceOf<AzureBatchLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an Azure Batch pool.
    pub struct AzureBatchLinkedServiceTypeProperties {
        /// Access key of the Batch account.
        pub access_key: Option<Secret> = "accessKey",
        /// Name of the Batch account.
        pub account_name: Option<OrExpression<String>> = "accountName",
        /// URL of the Batch account, such as `https://myaccount.westeurope.batch.azure.com`.
        pub batch_uri: Option<OrExpression<String>> = "batchUri",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Storage account for the files of the tasks, as a linked service.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Name of the pool of virtual machines.
        pub pool_name: Option<OrExpression<String>> = "poolName",
    }
}
