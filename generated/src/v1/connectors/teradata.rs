// Generated from specs/v1/connectors/teradata.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Teradata. Its tables are `RelationalTable` datasets, read by a `RelationalSource`: see
//! relational.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for Teradata.
pub type OnPremisesTeradataLinkedService =
    LinkedServicePropertiesOf<OnPremisesTeradataLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `OnPremisesTeradata`.
    pub struct OnPremisesTeradataLinkedServiceTypeProperties {
        /// How to sign in: `Anonymous`, `Basic` (user name and password) or `Windows`.
        pub authentication_type: Option<String> = "authenticationType",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Host name or IP address of the Teradata server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}
