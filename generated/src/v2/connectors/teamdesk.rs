// Generated from specs/v2/connectors/teamdesk.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! TeamDesk: an online database service. Linked service.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};

use crate::v2::types::*;

/// Connects to TeamDesk, an online database service.
pub type TeamDeskLinkedService = LinkedServiceOf<TeamDeskLinkedServiceTypeProperties>;

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
#[derive(Clone, Debug)]
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
