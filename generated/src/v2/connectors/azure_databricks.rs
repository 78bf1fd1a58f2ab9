// Generated from specs/v2/connectors/azure-databricks.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure Databricks: a Spark platform that runs notebooks, jobs, JARs and Python files. Linked
//! service.

use datafactory_core::{OrExpression, Secret, object};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Connects to an Azure Databricks workspace, to run notebooks and jobs on an existing cluster or
/// on new ones.
pub type AzureDatabricksLinkedService =
    LinkedServiceOf<AzureDatabricksLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an Azure Databricks workspace.
    pub struct AzureDatabricksLinkedServiceTypeProperties {
        /// Access token of Databricks. Leave it out if you use a managed identity.
        pub access_token: Option<Secret> = "accessToken",
        /// How to authenticate. `MSI` for the managed identity; leave it out for an access token.
        pub authentication: Option<OrExpression<String>> = "authentication",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Data security mode of new job clusters, such as `SINGLE_USER` or `USER_ISOLATION`.
        pub data_security_mode: Option<OrExpression<String>> = "dataSecurityMode",
        /// URL of the workspace, such as `https://adb-1234567890123456.7.azuredatabricks.net`.
        pub domain: Option<OrExpression<String>> = "domain",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// ID of an existing interactive cluster to run on.
        pub existing_cluster_id: Option<OrExpression<String>> = "existingClusterId",
        /// ID of the instance pool from which new clusters are created.
        pub instance_pool_id: Option<OrExpression<String>> = "instancePoolId",
        /// Tags on the resources of new job clusters: values by name.
        pub new_cluster_custom_tags: Option<Map<String, Value>> = "newClusterCustomTags",
        /// Node type of the driver of new job clusters. Default: `newClusterNodeType`.
        pub new_cluster_driver_node_type: Option<OrExpression<String>> = "newClusterDriverNodeType",
        /// Whether new job clusters add disks when their disks fill up.
        pub new_cluster_enable_elastic_disk: Option<OrExpression<bool>> = "newClusterEnableElasticDisk",
        /// Paths of the initialization scripts of new job clusters.
        pub new_cluster_init_scripts: Option<OrExpression<Vec<Value>>> = "newClusterInitScripts",
        /// DBFS path for the logs of new job clusters, such as `dbfs:/logs`.
        pub new_cluster_log_destination: Option<OrExpression<String>> = "newClusterLogDestination",
        /// Node type of new job clusters, such as `Standard_D3_v2`. Needed with
        /// `newClusterVersion`.
        pub new_cluster_node_type: Option<OrExpression<String>> = "newClusterNodeType",
        /// Number of workers of new job clusters, as a string such as `4`, or a range such as
        /// `1:10` to scale automatically.
        pub new_cluster_num_of_worker: Option<OrExpression<String>> = "newClusterNumOfWorker",
        /// Spark configuration of new job clusters: values by name.
        pub new_cluster_spark_conf: Option<Map<String, Value>> = "newClusterSparkConf",
        /// Environment variables of new job clusters: values by name.
        pub new_cluster_spark_env_vars: Option<Map<String, Value>> = "newClusterSparkEnvVars",
        /// Databricks runtime version of new job clusters, such as `13.3.x-scala2.12`.
        pub new_cluster_version: Option<OrExpression<String>> = "newClusterVersion",
        /// ID of the cluster policy that restricts new job clusters.
        pub policy_id: Option<OrExpression<String>> = "policyId",
        /// Azure resource ID of the workspace. Needed to authenticate with a managed identity.
        pub workspace_resource_id: Option<OrExpression<String>> = "workspaceResourceId",
    }
}
