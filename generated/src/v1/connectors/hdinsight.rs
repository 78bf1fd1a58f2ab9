// Generated from specs/v1/connectors/hdinsight.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Azure HDInsight: the clusters that run the `HDInsight...` activities.

use std::collections::BTreeMap;

use datafactory_core::{Secret, TimeSpan, UnknownValue, object, open_enum};

use crate::v1::types::*;

/// Linked service for an HDInsight cluster of your own.
pub type HdInsightLinkedService = LinkedServicePropertiesOf<HdInsightLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `HDInsight`.
    pub struct HdInsightLinkedServiceTypeProperties {
        /// URL of the cluster, such as `https://contoso.azurehdinsight.net`.
        pub cluster_uri: Option<String> = "clusterUri",
        /// Name of the Azure SQL Database linked service for the HCatalog database.
        pub hcatalog_linked_service_name: Option<String> = "hcatalogLinkedServiceName",
        /// Name of the Azure Storage linked service for the storage account of the cluster.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// How Hive tables are made from datasets, in the HCatalog database.
        pub schema_generation: Option<HdInsightSchemaGenerationProperties> = "schemaGeneration",
        /// Name of the cluster user.
        pub user_name: Option<String> = "userName",
    }
}

/// Linked service for HDInsight clusters that the service creates when an activity needs one and
/// deletes when they are idle.
pub type HdInsightOnDemandLinkedService =
    LinkedServicePropertiesOf<HdInsightOnDemandLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `HDInsightOnDemand`.
    pub struct HdInsightOnDemandLinkedServiceTypeProperties {
        /// Names of further Azure Storage linked services that the clusters can access.
        pub additional_linked_service_names: Option<Vec<String>> = "additionalLinkedServiceNames",
        /// Number of worker nodes. Each cluster has two head nodes besides.
        pub cluster_size: Option<i32> = "clusterSize",
        /// Type of the clusters: `hadoop` or `spark`. `hadoop` if missing.
        pub cluster_type: Option<String> = "clusterType",
        /// Settings for `core-site.xml`, by name.
        pub core_configuration: Option<BTreeMap<String, Option<String>>> = "coreConfiguration",
        /// Virtual machine size of the worker nodes. `Standard_D3` if missing.
        pub data_node_size: Option<String> = "dataNodeSize",
        /// Settings for `hbase-site.xml`, by name.
        pub h_base_configuration: Option<BTreeMap<String, Option<String>>> = "hBaseConfiguration",
        /// Name of the Azure SQL Database linked service for the HCatalog database, which keeps the
        /// Hive tables when a cluster is deleted.
        pub hcatalog_linked_service_name: Option<String> = "hcatalogLinkedServiceName",
        /// Settings for `hdfs-site.xml`, by name.
        pub hdfs_configuration: Option<BTreeMap<String, Option<String>>> = "hdfsConfiguration",
        /// Virtual machine size of the head nodes. `Standard_D3` if missing.
        pub head_node_size: Option<String> = "headNodeSize",
        /// Settings for `hive-site.xml`, by name.
        pub hive_configuration: Option<BTreeMap<String, Option<String>>> = "hiveConfiguration",
        /// Name of the blob container with your own Hive libraries (JAR files).
        pub hive_custom_libraries_container: Option<String> = "hiveCustomLibrariesContainer",
        /// Name of the Azure Storage linked service that the clusters store data in.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Settings for `mapred-site.xml`, by name.
        pub map_reduce_configuration: Option<BTreeMap<String, Option<String>>> = "mapReduceConfiguration",
        /// Settings for `oozie-site.xml`, by name.
        pub oozie_configuration: Option<BTreeMap<String, Option<String>>> = "oozieConfiguration",
        /// Operating system of the nodes: `Linux` or `Windows`. `Linux` if missing.
        pub os_type: Option<String> = "osType",
        /// How Hive tables are made from datasets, in the HCatalog database.
        pub schema_generation: Option<HdInsightSchemaGenerationProperties> = "schemaGeneration",
        /// Spark settings, by name.
        pub spark_configuration: Option<BTreeMap<String, Option<String>>> = "sparkConfiguration",
        /// Password of the SSH user. Give either `sshPassword` or `sshPublicKey`.
        pub ssh_password: Option<Secret> = "sshPassword",
        /// Public key of the SSH user.
        pub ssh_public_key: Option<String> = "sshPublicKey",
        /// Name of the user that can sign in to the Linux nodes over SSH.
        pub ssh_user_name: Option<String> = "sshUserName",
        /// Settings for `storm-site.xml`, by name.
        pub storm_configuration: Option<BTreeMap<String, Option<String>>> = "stormConfiguration",
        /// How long a cluster without work is kept for the next activity, as a .NET time span. At
        /// least `00:05:00`.
        pub time_to_live: Option<TimeSpan> = "timeToLive",
        /// HDInsight version of the clusters, such as `3.5`. The latest supported version if
        /// missing.
        pub version: Option<String> = "version",
        /// Settings for `yarn-site.xml`, by name.
        pub yarn_configuration: Option<BTreeMap<String, Option<String>>> = "yarnConfiguration",
        /// Virtual machine size of the ZooKeeper nodes. `Standard_D3` if missing.
        pub zookeeper_node_size: Option<String> = "zookeeperNodeSize",
    }
}

object! {
    /// How Hive tables are made from the datasets of an activity.
    pub struct HdInsightSchemaGenerationProperties {
        /// Whether a table whose columns differ from the dataset is changed to match it.
        pub alter_schema: Option<bool> = "alterSchema",
        /// Which partitions are added to the tables of input datasets.
        pub input_partition: Option<InputPartitionOption> = "inputPartition",
        /// Which datasets get a table.
        pub type_: Option<SchemaGenerationTypes> = "type",
    }
}

/// Datasets of an activity that get a Hive table.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SchemaGenerationTypes {
    /// Input and output datasets.
    All,
    /// Input datasets.
    Input,
    /// Output datasets.
    Output,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SchemaGenerationTypes {
    All = "All",
    Input = "Input",
    Output = "Output",
});

/// Partitions that are added to the Hive table of an input dataset.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InputPartitionOption {
    /// No partition.
    None,
    /// Every partition that exists in the storage account.
    Recover,
    /// The partition of the slice that is processed.
    CurrentSlice,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(InputPartitionOption {
    None = "None",
    Recover = "Recover",
    CurrentSlice = "CurrentSlice",
});
