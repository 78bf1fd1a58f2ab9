// Generated from specs/v1/connectors/azure-batch.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Batch: the compute that runs `DotNetActivity`.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for an Azure Batch pool, which runs custom .NET activities.
pub type AzureBatchLinkedService =
    LinkedServicePropertiesOf<AzureBatchLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AzureBatch`.
    pub struct AzureBatchLinkedServiceTypeProperties {
        /// Access key of the Batch account.
        pub access_key: Option<Secret> = "accessKey",
        /// Name of the Batch account.
        pub account_name: Option<String> = "accountName",
        /// URL of the Batch service in the region of the account, such as
        /// `https://westus.batch.azure.com`.
        pub batch_uri: Option<String> = "batchUri",
        /// Name of the Azure Storage linked service that holds the files of the activity and its
        /// logs.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Name or ID of the pool.
        pub pool_name: Option<String> = "poolName",
    }
}
