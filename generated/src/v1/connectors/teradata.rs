// Generated from specs/v1/connectors/teradata.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Teradata. Its tables are `RelationalTable` datasets, read by a `RelationalSource`: see
//! relational.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

object! {
    /// Linked service for Teradata.
    pub struct OnPremisesTeradataLinkedService {
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
        pub type_properties: Option<OnPremisesTeradataLinkedServiceTypeProperties> = "typeProperties",
    }
}

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
