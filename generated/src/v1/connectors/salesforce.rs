// Generated from specs/v1/connectors/salesforce.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Salesforce. Its objects are `RelationalTable` datasets, read by a `RelationalSource`: see
//! relational.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

object! {
    /// Linked service for Salesforce.
    pub struct SalesforceLinkedService {
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
        pub type_properties: Option<SalesforceLinkedServiceTypeProperties> = "typeProperties",
    }
}

object! {
    /// Connection settings of a linked service of the type `Salesforce`.
    pub struct SalesforceLinkedServiceTypeProperties {
        /// URL of the Salesforce instance. `https://login.salesforce.com` if missing;
        /// `https://test.salesforce.com` is the sandbox.
        pub environment_url: Option<String> = "environmentUrl",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// Security token of the user.
        pub security_token: Option<Secret> = "securityToken",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}
