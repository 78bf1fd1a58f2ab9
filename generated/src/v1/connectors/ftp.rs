// Generated from specs/v1/connectors/ftp.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! FTP servers. Datasets are of the type `FileShare`, read by a `FileSystemSource`: see
//! file-server.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for an FTP server.
pub type FtpServerLinkedService = LinkedServicePropertiesOf<FtpServerLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `FtpServer`.
    pub struct FtpServerLinkedServiceTypeProperties {
        /// How to sign in: `Basic` (user name and password) or `Anonymous`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Whether the server's certificate is checked when the connection uses SSL/TLS. `true` if
        /// missing.
        pub enable_server_certificate_validation: Option<bool> = "enableServerCertificateValidation",
        /// Whether the connection uses SSL/TLS. `true` if missing.
        pub enable_ssl: Option<bool> = "enableSsl",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network. Needed when the store cannot be reached from the internet.
        pub gateway_name: Option<String> = "gatewayName",
        /// Host name or IP address of the FTP server.
        pub host: Option<String> = "host",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. 21 if missing.
        pub port: Option<i32> = "port",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}
