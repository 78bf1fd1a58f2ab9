// Generated from specs/v2/connectors/zendesk.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Zendesk: a customer service product. Linked service.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};

use crate::v2::types::*;

/// Connects to Zendesk, a customer service product.
pub type ZendeskLinkedService = LinkedServiceOf<ZendeskLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Zendesk.
    pub struct ZendeskLinkedServiceTypeProperties {
        /// API token. Used with `Token`.
        pub api_token: Option<Secret> = "apiToken",
        /// How to authenticate.
        pub authentication_type: Option<ZendeskAuthenticationType> = "authenticationType",
        /// Credentials that the service or a self-hosted integration runtime has encrypted. Set by
        /// authoring tools; leave it out when you write a definition by hand.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Password of the user. Used with `Basic`.
        pub password: Option<Secret> = "password",
        /// URL of the Zendesk instance, such as `https://contoso.zendesk.com/api/v2`.
        pub url: Option<OrExpression<String>> = "url",
        /// User name to sign in with. Used with `Basic`.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

/// How to authenticate at Zendesk.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ZendeskAuthenticationType {
    /// User name and password.
    Basic,
    /// API token.
    Token,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ZendeskAuthenticationType {
    Basic = "Basic",
    Token = "Token",
});
