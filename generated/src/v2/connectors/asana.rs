// Generated from specs/v2/connectors/asana.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Asana: a service to manage projects and tasks. Linked service.

use std::collections::BTreeMap;

use datafactory_core::{Secret, object};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to Asana, a service to manage projects and tasks.
    pub struct AsanaLinkedService {
        /// Tags that describe the linked service, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Integration runtime that connects to the data store. Without it, the service uses the
        /// Azure integration runtime that it manages itself.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// What the linked service is for. Free text.
        pub description: Option<String> = "description",
        /// Parameters that a reference to the linked service can set, by name. Expressions in
        /// `typeProperties` read them as `@linkedService().name`.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// How to connect and to authenticate.
        pub type_properties: Option<AsanaLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

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
