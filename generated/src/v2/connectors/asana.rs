// Generated from specs/v2/connectors/asana.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Asana: a service to manage projects and tasks. Linked service.

use datafactory_core::{Secret, object};

use crate::v2::types::*;

/// Connects to Asana, a service to manage projects and tasks.
pub type AsanaLinkedService = LinkedServiceOf<AsanaLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Asana.
    pub struct AsanaLinkedServiceTypeProperties {
        /// API token to authenticate with.
        pub api_token: Option<Secret> = "apiToken",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
    }
}
