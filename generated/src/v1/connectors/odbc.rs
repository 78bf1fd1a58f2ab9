// Generated from specs/v1/connectors/odbc.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! ODBC. Tables are `RelationalTable` datasets, read by a `RelationalSource`: see relational.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for any data store with an ODBC driver.
pub type OnPremisesOdbcLinkedService =
    LinkedServicePropertiesOf<OnPremisesOdbcLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `OnPremisesOdbc`.
    pub struct OnPremisesOdbcLinkedServiceTypeProperties {
        /// How to sign in: `Anonymous` or `Basic` (user name and password).
        pub authentication_type: Option<String> = "authenticationType",
        /// ODBC connection string without credentials, such as `Driver={SQL
        /// Server};Server=srv;Database=db;`.
        pub connection_string: Option<Secret> = "connectionString",
        /// Credentials in the form of the driver, which are added to the connection string, such as
        /// `RefreshToken=<token>;`.
        pub credential: Option<Secret> = "credential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}
