// Generated from specs/v2/connectors/data-world.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! data.world: a catalog of shared data sets. Linked service.

use datafactory_core::{Secret, object};

use crate::v2::types::*;

/// Connects to data.world, a catalog of shared data sets.
pub type DataworldLinkedService = LinkedServiceOf<DataworldLinkedServiceTypeProperties>;

object! {
    /// Connection settings of data.world.
    pub struct DataworldLinkedServiceTypeProperties {
        /// API token to authenticate with.
        pub api_token: Option<Secret> = "apiToken",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
    }
}
