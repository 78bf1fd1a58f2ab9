// Generated from specs/v1/schemas/oauth.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/oauth.yaml`.

use datafactory_core::object;

object! {
    /// Session in which a user signs in, to authorize a linked service.
    pub struct AuthorizationSession {
        /// URL of the sign-in page. Open it in a browser; after the sign-in, its redirect carries
        /// the authorization code.
        pub endpoint: Option<String> = "endpoint",
        /// ID of the session. Copy it to `sessionId` of the linked service, next to the
        /// authorization code.
        pub session_id: Option<String> = "sessionId",
    }
}
