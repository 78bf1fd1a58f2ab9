// Generated from specs/v2/connectors/quickbase.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Quickbase: a service to build business applications. Linked service.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to Quickbase, a service to build business applications.
pub type QuickbaseLinkedService = LinkedServiceOf<QuickbaseLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Quickbase.
    pub struct QuickbaseLinkedServiceTypeProperties {
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// URL of the Quickbase application, such as `https://demo.quickbase.com/db/bpqe82s1`.
        pub url: Option<OrExpression<String>> = "url",
        /// User token to authenticate with.
        pub user_token: Option<Secret> = "userToken",
    }
}
