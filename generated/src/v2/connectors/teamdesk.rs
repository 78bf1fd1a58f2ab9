// Generated from specs/v2/connectors/teamdesk.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! TeamDesk: an online database service. Linked service.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to TeamDesk, an online database service.
    pub struct TeamDeskLinkedService {
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
        pub type_properties: Option<TeamDeskLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

object! {
    /// Connection settings of TeamDesk.
    pub struct TeamDeskLinkedServiceTypeProperties {
        /// API token. Used with `Token`.
        pub api_token: Option<Secret> = "apiToken",
        /// How to authenticate.
        pub authentication_type: Option<TeamDeskAuthenticationType> = "authenticationType",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user. Used with `Basic`.
        pub password: Option<Secret> = "password",
        /// URL of the TeamDesk database, such as `https://www.teamdesk.net/secure/api/v2/123456`.
        pub url: Option<OrExpression<String>> = "url",
        /// User name to sign in with. Used with `Basic`.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// How to authenticate at TeamDesk.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamDeskAuthenticationType {
    /// User name and password.
    Basic,
    /// API token.
    Token,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(TeamDeskAuthenticationType {
    Basic = "Basic",
    Token = "Token",
});
