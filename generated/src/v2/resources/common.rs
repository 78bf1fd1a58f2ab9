// Generated from specs/v2/schemas/common.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Schemas that several resources share: resource metadata, secrets and references.

use datafactory_core::{Timestamp, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

object! {
    /// Who created a resource, who last changed it, and when. Azure Resource Manager adds it. Most
    /// responses lack it.
    pub struct SystemData {
        /// Time, in UTC, at which the resource was created.
        pub created_at: Option<Timestamp> = "createdAt",
        /// Who created the resource: the sign-in name of a user, or the ID of an application.
        pub created_by: Option<String> = "createdBy",
        /// Type of identity that created the resource.
        pub created_by_type: Option<CreatedByType> = "createdByType",
        /// Time, in UTC, at which the resource was last changed.
        pub last_modified_at: Option<Timestamp> = "lastModifiedAt",
        /// Who last changed the resource: the sign-in name of a user, or the ID of an application.
        pub last_modified_by: Option<String> = "lastModifiedBy",
        /// Type of identity that last changed the resource.
        pub last_modified_by_type: Option<CreatedByType> = "lastModifiedByType",
    }
}

/// Type of identity that created or changed a resource.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreatedByType {
    /// A user.
    User,
    /// An application with its own identity.
    Application,
    /// An Azure resource with a managed identity.
    ManagedIdentity,
    /// The holder of an access key.
    Key,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(CreatedByType {
    User = "User",
    Application = "Application",
    ManagedIdentity = "ManagedIdentity",
    Key = "Key",
});

object! {
    /// Reference to a linked service of the same data factory.
    pub struct LinkedServiceReference {
        /// Values for the parameters of the linked service, by parameter name. Each value is any
        /// JSON or an expression.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Name of the linked service.
        pub reference_name: Option<String> = "referenceName",
        /// Type of the reference, always `LinkedServiceReference`.
        pub type_: Option<LinkedServiceReferenceType> = "type",
    }
}

impl LinkedServiceReference {
    /// A `LinkedServiceReference` to this name.
    pub fn new(reference_name: impl Into<String>) -> Self {
        Self {
            type_: Some(LinkedServiceReferenceType::LinkedServiceReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a linked service.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LinkedServiceReferenceType {
    /// A linked service.
    LinkedServiceReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(LinkedServiceReferenceType {
    LinkedServiceReference = "LinkedServiceReference",
});

object! {
    /// Reference to an integration runtime of the same data factory.
    pub struct IntegrationRuntimeReference {
        /// Values for the parameters of the integration runtime, by parameter name. Each value is
        /// any JSON or an expression.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Name of the integration runtime.
        pub reference_name: Option<String> = "referenceName",
        /// Type of the reference, always `IntegrationRuntimeReference`.
        pub type_: Option<IntegrationRuntimeReferenceType> = "type",
    }
}

impl IntegrationRuntimeReference {
    /// A `IntegrationRuntimeReference` to this name.
    pub fn new(reference_name: impl Into<String>) -> Self {
        Self {
            type_: Some(IntegrationRuntimeReferenceType::IntegrationRuntimeReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to an integration runtime.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeReferenceType {
    /// An integration runtime.
    IntegrationRuntimeReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeReferenceType {
    IntegrationRuntimeReference = "IntegrationRuntimeReference",
});

object! {
    /// Reference to a credential of the same data factory.
    pub struct CredentialReference {
        /// Name of the credential.
        pub reference_name: Option<String> = "referenceName",
        /// Type of the reference, always `CredentialReference`.
        pub type_: Option<CredentialReferenceType> = "type",
    }
}

impl CredentialReference {
    /// A `CredentialReference` to this name.
    pub fn new(reference_name: impl Into<String>) -> Self {
        Self {
            type_: Some(CredentialReferenceType::CredentialReference),
            reference_name: Some(reference_name.into()),
            ..Self::default()
        }
    }
}

/// Type of a reference to a credential.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CredentialReferenceType {
    /// A credential.
    CredentialReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(CredentialReferenceType {
    CredentialReference = "CredentialReference",
});

object! {
    /// Reference to a linked service or an integration runtime of the same data factory.
    pub struct EntityReference {
        /// Name of the linked service or integration runtime.
        pub reference_name: Option<String> = "referenceName",
        /// Type of the reference.
        pub type_: Option<IntegrationRuntimeEntityReferenceType> = "type",
    }
}

/// Type of a reference in the definition of an integration runtime.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeEntityReferenceType {
    /// An integration runtime.
    IntegrationRuntimeReference,
    /// A linked service.
    LinkedServiceReference,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeEntityReferenceType {
    IntegrationRuntimeReference = "IntegrationRuntimeReference",
    LinkedServiceReference = "LinkedServiceReference",
});
