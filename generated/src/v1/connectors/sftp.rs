// Generated from specs/v1/connectors/sftp.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SFTP servers. Datasets are of the type `FileShare`, read by a `FileSystemSource`: see
//! file-server.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for an SFTP server.
pub type SftpLinkedService = LinkedServicePropertiesOf<SftpLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `Sftp`.
    pub struct SftpLinkedServiceTypeProperties {
        /// How to sign in: `Basic` (user name and password) or `SshPublicKey`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network. Needed when the store cannot be reached from the internet.
        pub gateway_name: Option<String> = "gatewayName",
        /// Host name or IP address of the SFTP server.
        pub host: Option<String> = "host",
        /// Expected fingerprint of the host key. Needed when `skipHostKeyValidation` is `false`.
        pub host_key_fingerprint: Option<String> = "hostKeyFingerprint",
        /// Passphrase or password that decrypts the private key, if it is encrypted.
        pub pass_phrase: Option<Secret> = "passPhrase",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. 22 if missing.
        pub port: Option<i32> = "port",
        /// Private key in OpenSSH format, in Base64.
        pub private_key_content: Option<Secret> = "privateKeyContent",
        /// Path of the private key file, which the gateway can read. Give either this or
        /// `privateKeyContent`.
        pub private_key_path: Option<String> = "privateKeyPath",
        /// Whether the host key of the server is accepted unchecked. `false` if missing.
        pub skip_host_key_validation: Option<bool> = "skipHostKeyValidation",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}
