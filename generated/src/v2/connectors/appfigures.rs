// Generated from specs/v2/connectors/appfigures.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! AppFigures: an analytics service for app stores. Linked service.

use datafactory_core::{OrExpression, Secret, object};

use crate::v2::types::*;

/// Connects to AppFigures, an analytics service for app stores.
pub type AppFiguresLinkedService = LinkedServiceOf<AppFiguresLinkedServiceTypeProperties>;

object! {
    /// Connection settings of AppFigures.
    pub struct AppFiguresLinkedServiceTypeProperties {
        /// Client key of the registered application.
        pub client_key: Option<Secret> = "clientKey",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// User name to sign in with.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}
