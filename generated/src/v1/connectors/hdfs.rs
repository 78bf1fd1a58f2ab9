// Generated from specs/v1/connectors/hdfs.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! HDFS. Datasets are of the type `FileShare`, read by a `FileSystemSource`: see file-server.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for the Hadoop file system (HDFS).
pub type HdfsLinkedService = LinkedServicePropertiesOf<HdfsLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `Hdfs`.
    pub struct HdfsLinkedServiceTypeProperties {
        /// How to sign in: `Anonymous` or `Windows` (Kerberos).
        pub authentication_type: Option<String> = "authenticationType",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// URL of WebHDFS, such as `http://namenode:50070/webhdfs/v1/`.
        pub url: Option<String> = "url",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}
