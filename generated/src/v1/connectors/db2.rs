// Generated from specs/v1/connectors/db2.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! IBM DB2. Its tables are `RelationalTable` datasets, read by a `RelationalSource`: see
//! relational.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for IBM DB2.
pub type OnPremisesDb2LinkedService =
    LinkedServicePropertiesOf<OnPremisesDb2LinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `OnPremisesDb2`.
    pub struct OnPremisesDb2LinkedServiceTypeProperties {
        /// How to sign in: `Anonymous`, `Basic` (user name and password) or `Windows`.
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
        /// Host name or IP address of the DB2 server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}
