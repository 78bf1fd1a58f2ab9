// Generated from specs/v2/connectors/smartsheet.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Smartsheet: a spreadsheet service. Linked service.

use datafactory_core::{Secret, object};

use crate::v2::types::*;

/// Connects to Smartsheet, a spreadsheet service.
pub type SmartsheetLinkedService = LinkedServiceOf<SmartsheetLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Smartsheet.
    pub struct SmartsheetLinkedServiceTypeProperties {
        /// API token to authenticate with.
        pub api_token: Option<Secret> = "apiToken",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
    }
}
