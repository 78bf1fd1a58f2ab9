// Generated from specs/v2/connectors/hdinsight.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure HDInsight: the Hadoop clusters of Azure, existing ones and clusters created on demand.
//! Linked services.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Connects to an existing HDInsight cluster.
pub type HdInsightLinkedService = LinkedServiceOf<HdInsightLinkedServiceTypeProperties>;

object! {
    /// Connection settings of an existing HDInsight cluster.
    pub struct HdInsightLinkedServiceTypeProperties {
        /// How to authenticate at the cluster.
        pub cluster_auth_type: Option<HdInsightClusterAuthenticationType> = "clusterAuthType",
        /// URL of the cluster, such as `https://mycluster.azurehdinsight.net`.
        pub cluster_uri: Option<OrExpression<String>> = "clusterUri",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// File system of the cluster, if its storage is Azure Data Lake Storage Gen2.
        pub file_system: Option<OrExpression<String>> = "fileSystem",
        /// Azure SQL Database that is the metastore of the cluster, as a linked service.
        pub hcatalog_linked_service_name: Option<LinkedServiceReference> = "hcatalogLinkedServiceName",
        /// Whether the cluster has the Enterprise Security Package. Default: false.
        pub is_esp_enabled: Option<OrExpression<bool>> = "isEspEnabled",
        /// Storage account of the cluster, as a linked service.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// User name of the cluster.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// How to authenticate at an HDInsight cluster.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HdInsightClusterAuthenticationType {
    /// User name and password of the cluster.
    BasicAuth,
    /// System-assigned managed identity of the data factory.
    SystemAssignedManagedIdentity,
    /// User-assigned managed identity, given as a credential.
    UserAssignedManagedIdentity,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(HdInsightClusterAuthenticationType {
    BasicAuth = "BasicAuth",
    SystemAssignedManagedIdentity = "SystemAssignedManagedIdentity",
    UserAssignedManagedIdentity = "UserAssignedManagedIdentity",
});

/// An HDInsight cluster that the service creates when an activity needs it, and deletes when it is
/// idle.
pub type HdInsightOnDemandLinkedService =
    LinkedServiceOf<HdInsightOnDemandLinkedServiceTypeProperties>;

object! {
    /// The cluster to create, and where.
    pub struct HdInsightOnDemandLinkedServiceTypeProperties {
        /// Additional storage accounts of the cluster, as linked services.
        pub additional_linked_service_names: Option<Vec<LinkedServiceReference>> = "additionalLinkedServiceNames",
        /// Prefix of the cluster name, followed by a timestamp.
        pub cluster_name_prefix: Option<OrExpression<String>> = "clusterNamePrefix",
        /// Password to access the cluster.
        pub cluster_password: Option<Secret> = "clusterPassword",
        /// Resource group in which the cluster is created.
        pub cluster_resource_group: Option<OrExpression<String>> = "clusterResourceGroup",
        /// How to authenticate at the resource group.
        pub cluster_resource_group_auth_type: Option<HdInsightOndemandClusterResourceGroupAuthenticationType> = "clusterResourceGroupAuthType",
        /// Number of worker nodes. Two head nodes are added.
        pub cluster_size: Option<OrExpression<i64>> = "clusterSize",
        /// Password to connect to the nodes with SSH.
        pub cluster_ssh_password: Option<Secret> = "clusterSshPassword",
        /// User name to connect to the nodes with SSH.
        pub cluster_ssh_user_name: Option<OrExpression<String>> = "clusterSshUserName",
        /// Type of the cluster, `hadoop` or `spark`. Default: `hadoop`.
        pub cluster_type: Option<OrExpression<String>> = "clusterType",
        /// User name to access the cluster. Default: chosen by the service.
        pub cluster_user_name: Option<OrExpression<String>> = "clusterUserName",
        /// Settings of `core-site.xml`: values by name.
        pub core_configuration: Option<OrExpression<Map<String, Value>>> = "coreConfiguration",
        /// Credential of the data factory that holds the user-assigned managed identity or the
        /// service principal to authenticate with.
        pub credential: Option<CredentialReference> = "credential",
        /// VM size of the worker nodes.
        pub data_node_size: Option<OrExpression<String>> = "dataNodeSize",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Settings of `hbase-site.xml`: values by name.
        pub h_base_configuration: Option<OrExpression<Map<String, Value>>> = "hBaseConfiguration",
        /// Azure SQL Database that is the metastore of the cluster, as a linked service.
        pub hcatalog_linked_service_name: Option<LinkedServiceReference> = "hcatalogLinkedServiceName",
        /// Settings of `hdfs-site.xml`: values by name.
        pub hdfs_configuration: Option<OrExpression<Map<String, Value>>> = "hdfsConfiguration",
        /// VM size of the head nodes, such as `Standard_D12_v2`.
        pub head_node_size: Option<OrExpression<String>> = "headNodeSize",
        /// Settings of `hive-site.xml`: values by name.
        pub hive_configuration: Option<OrExpression<Map<String, Value>>> = "hiveConfiguration",
        /// Azure subscription in which the cluster is created.
        pub host_subscription_id: Option<OrExpression<String>> = "hostSubscriptionId",
        /// Storage account of the cluster, as a linked service.
        pub linked_service_name: Option<LinkedServiceReference> = "linkedServiceName",
        /// Settings of `mapred-site.xml`: values by name.
        pub map_reduce_configuration: Option<OrExpression<Map<String, Value>>> = "mapReduceConfiguration",
        /// Settings of `oozie-site.xml`: values by name.
        pub oozie_configuration: Option<OrExpression<Map<String, Value>>> = "oozieConfiguration",
        /// Scripts that customize the nodes when the cluster is created.
        pub script_actions: Option<Vec<ScriptAction>> = "scriptActions",
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Version of Spark, for clusters of type `spark`.
        pub spark_version: Option<OrExpression<String>> = "sparkVersion",
        /// Settings of `storm-site.xml`: values by name.
        pub storm_configuration: Option<OrExpression<Map<String, Value>>> = "stormConfiguration",
        /// Subnet of the virtual network. Needed with `virtualNetworkId`.
        pub subnet_name: Option<OrExpression<String>> = "subnetName",
        /// Microsoft Entra tenant of the subscription, by ID or domain name.
        pub tenant: Option<OrExpression<String>> = "tenant",
        /// Time that the cluster stays idle before it is deleted, as a .NET time span such as
        /// `00:15:00`. At least five minutes.
        pub time_to_live: Option<OrExpression<String>> = "timeToLive",
        /// Version of HDInsight, such as `4.0`.
        pub version: Option<OrExpression<String>> = "version",
        /// Azure resource ID of the virtual network that the cluster joins.
        pub virtual_network_id: Option<OrExpression<String>> = "virtualNetworkId",
        /// Settings of `yarn-site.xml`: values by name.
        pub yarn_configuration: Option<OrExpression<Map<String, Value>>> = "yarnConfiguration",
        /// VM size of the ZooKeeper nodes.
        pub zookeeper_node_size: Option<OrExpression<String>> = "zookeeperNodeSize",
    }
}

/// How to authenticate at the resource group in which a cluster is created.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HdInsightOndemandClusterResourceGroupAuthenticationType {
    /// Service principal with a client secret.
    ServicePrincipalKey,
    /// System-assigned managed identity of the data factory.
    SystemAssignedManagedIdentity,
    /// User-assigned managed identity, given as a credential.
    UserAssignedManagedIdentity,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(HdInsightOndemandClusterResourceGroupAuthenticationType {
    ServicePrincipalKey = "ServicePrincipalKey",
    SystemAssignedManagedIdentity = "SystemAssignedManagedIdentity",
    UserAssignedManagedIdentity = "UserAssignedManagedIdentity",
});

object! {
    /// A script that customizes the nodes of an HDInsight cluster.
    pub struct ScriptAction {
        /// Name of the script action.
        pub name: Option<String> = "name",
        /// Arguments of the script.
        pub parameters: Option<String> = "parameters",
        /// Types of the nodes to run on, such as `headnode` or `workernode`.
        pub roles: Option<OrExpression<String>> = "roles",
        /// URL of the script.
        pub uri: Option<String> = "uri",
    }
}
