// Generated from specs/v1/connectors/mysql.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! MySQL. Its tables are `RelationalTable` datasets, read by a `RelationalSource`: see
//! relational.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for MySQL.
pub type OnPremisesMySqlLinkedService =
    LinkedServicePropertiesOf<OnPremisesMySqlLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `OnPremisesMySql`.
    pub struct OnPremisesMySqlLinkedServiceTypeProperties {
        /// How to sign in: `Basic` (user name and password).
        pub authentication_type: Option<String> = "authenticationType",
        /// Name of the database.
        pub database: Option<String> = "database",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the schema in the database.
        pub schema: Option<String> = "schema",
        /// Host name or IP address of the MySQL server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}
