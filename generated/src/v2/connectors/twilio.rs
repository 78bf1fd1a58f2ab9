// Generated from specs/v2/connectors/twilio.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Twilio: a communication service. Linked service.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to Twilio, a communication service.
pub type TwilioLinkedService = LinkedServiceOf<TwilioLinkedServiceTypeProperties>;

object! {
    /// Connection settings of Twilio.
    pub struct TwilioLinkedServiceTypeProperties {
        /// Authentication token of the account.
        pub password: Option<Secret> = "password",
        /// Account SID.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}
