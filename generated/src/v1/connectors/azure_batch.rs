// Generated from specs/v1/connectors/azure-batch.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Batch: the compute that runs `DotNetActivity`.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

object! {
    /// Linked service for an Azure Batch pool, which runs custom .NET activities.
    pub struct AzureBatchLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AzureBatchLinkedServiceTypeProperties> = "typeProperties",
    }
}

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
