// Generated from specs/v2/connectors/zendesk.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Zendesk: a customer service product. Linked service.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to Zendesk, a customer service product.
    pub struct ZendeskLinkedService {
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
        pub type_properties: Option<ZendeskLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
