// Generated from specs/v2/connectors/google-sheets.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Google Sheets: the spreadsheets of Google. Linked service.

use datafactory_core::{Secret, object};

use crate::v2::types::*;

/// Connects to Google Sheets, the spreadsheets of Google.
pub type GoogleSheetsLinkedService = LinkedServiceOf<GoogleSheetsLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Google Sheets.
    pub struct GoogleSheetsLinkedServiceTypeProperties {
        /// API token to authenticate with.
        pub api_token: Option<Secret> = "apiToken",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
    }
}
