// Generated from specs/v2/connectors/azure-synapse-artifacts.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Synapse Analytics artifacts: the workspace whose notebooks and Spark job definitions
//! activities run. Linked service.

use datafactory_core::{OrExpression, object};

use crate::v2::types::*;

/// Connects to an Azure Synapse Analytics workspace, to run its notebooks and Spark jobs.
pub type AzureSynapseArtifactsLinkedService =
    LinkedServiceOf<AzureSynapseArtifactsLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an Azure Synapse Analytics workspace.
    pub struct AzureSynapseArtifactsLinkedServiceTypeProperties {
        /// How to authenticate. Only `MSI`, the managed identity, is known.
        pub authentication: Option<OrExpression<String>> = "authentication",
        /// URL of the workspace, such as `https://myworkspace.dev.azuresynapse.net`.
        pub endpoint: Option<OrExpression<String>> = "endpoint",
        /// Azure resource ID of the Synapse workspace.
        pub workspace_resource_id: Option<OrExpression<String>> = "workspaceResourceId",
    }
}
