// Generated from specs/v1/connectors/amazon-redshift.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Amazon Redshift. Its tables are `RelationalTable` datasets, read by a `RelationalSource`: see
//! relational.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

object! {
    /// Linked service for Amazon Redshift.
    pub struct AmazonRedshiftLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<AmazonRedshiftLinkedServiceTypeProperties> = "typeProperties",
    }
}

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
