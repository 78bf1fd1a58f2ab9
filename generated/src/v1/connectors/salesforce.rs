// Generated from specs/v1/connectors/salesforce.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Salesforce. Its objects are `RelationalTable` datasets, read by a `RelationalSource`: see
//! relational.yaml.

use datafactory_core::{Secret, object};

use crate::v1::types::*;

/// Linked service for Salesforce.
pub type SalesforceLinkedService =
    LinkedServicePropertiesOf<SalesforceLinkedServiceTypeProperties>;

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
