// Generated from specs/v2/connectors/twilio.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Twilio: a communication service. Linked service.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, object};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// Connects to Twilio, a communication service.
    pub struct TwilioLinkedService {
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
        pub type_properties: Option<TwilioLinkedServiceTypeProperties> = "typeProperties",
        /// Version of the connector, such as `2.0`. Only connectors with several versions have one.
        /// Without it, the service uses the first version.
        pub version: Option<String> = "version",
    }
}

object! {
    /// Connection settings of Twilio.
    pub struct TwilioLinkedServiceTypeProperties {
        /// Authentication token of the account.
        pub password: Option<Secret> = "password",
        /// Account SID.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}
