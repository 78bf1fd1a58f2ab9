// Generated from specs/v2/connectors/azure-synapse-artifacts.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Synapse Analytics artifacts: the workspace whose notebooks and Spark job definitions
//! activities run. Linked service.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, object};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to an Azure Synapse Analytics workspace, to run its notebooks and Spark jobs.
    pub struct AzureSynapseArtifactsLinkedService {
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
        pub type_properties: Option<AzureSynapseArtifactsLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

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
