// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The tagged unions: every documented kind, and one variant for all others.

use datafactory_core::{UnknownObject, tagged_union};

use super::types::*;

/// Status of an integration runtime: what all types have in common. `type` tells which of the
/// derived schemas it really is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntegrationRuntimeStatus {
    /// Status of an integration runtime whose machines Azure manages: the one that every data
    /// factory has, or one with nodes for SQL Server Integration Services.
    Managed(ManagedIntegrationRuntimeStatus),
    /// Status of an integration runtime that runs on machines of the data factory's owner.
    SelfHosted(SelfHostedIntegrationRuntimeStatus),
    /// An object of a kind that the document does not name, kept as it came.
    UnknownKind(UnknownObject),
}

tagged_union!(IntegrationRuntimeStatus by "type" {
    Managed(ManagedIntegrationRuntimeStatus) = "Managed",
    SelfHosted(SelfHostedIntegrationRuntimeStatus) = "SelfHosted",
});
