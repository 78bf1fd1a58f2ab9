// Generated from specs/v1/connectors/amazon-redshift.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Amazon Redshift. Its tables are `RelationalTable` datasets, read by a `RelationalSource`: see
//! relational.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for Amazon Redshift.
pub type AmazonRedshiftLinkedService =
    LinkedServicePropertiesOf<AmazonRedshiftLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `AmazonRedshift`.
    pub struct AmazonRedshiftLinkedServiceTypeProperties {
        /// Name of the database.
        pub database: Option<String> = "database",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// TCP port of the server. 5439 if missing.
        pub port: Option<i32> = "port",
        /// Host name or IP address of the Redshift server.
        pub server: Option<String> = "server",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}
